import type { ReadClaim, Reading, Subject } from '../words/index.ts';

/** One report's claims, found by what they are about: made once per Reading, so that profiling stays linear. */
export interface ReadingIndex {
  readonly reading: Reading;
  /** Claims whose subject it is, denials left out: a denied fact is no evidence. */
  readonly about: (subject: number, property: string) => readonly ReadClaim[];
  /** Claims whose value it is. */
  readonly naming: (subject: number, property: string) => readonly ReadClaim[];
  readonly persons: readonly number[];
}

type Claims = Map<string, ReadClaim[]>;
const NONE: readonly ReadClaim[] = [];

/** What is worked out of a report once, whoever of its subjects asks. */
export function oncePerReport<Key extends object, T>(make: (key: Key) => T): (key: Key) => T {
  const before = new WeakMap<Key, T>();
  return (key) => {
    const known = before.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    before.set(key, made);
    return made;
  };
}

export const indexOf = oncePerReport((reading: Reading): ReadingIndex => {
  const about: Claims[] = [];
  const naming: Claims[] = [];
  for (const claim of reading.claims) {
    if (claim.modality === 'denied') continue;
    add(about, claim.subject, claim);
    if (claim.value.type === 'record') add(naming, claim.value.record, claim);
  }
  return {
    reading,
    about: (subject, property) => about[subject]?.get(property) ?? NONE,
    naming: (subject, property) => naming[subject]?.get(property) ?? NONE,
    persons: reading.subjects.flatMap((subject, at) => (subject.kind === 'person' ? [at] : [])),
  };
});

function add(claims: Claims[], subject: number, claim: ReadClaim): void {
  const ofSubject = (claims[subject] ??= new Map<string, ReadClaim[]>());
  const list = ofSubject.get(claim.property);
  if (list === undefined) ofSubject.set(claim.property, [claim]);
  else list.push(claim);
}

/** The records that claims of a property name as their value, each once. */
export function recordsNamed(
  index: ReadingIndex,
  subject: number,
  properties: readonly string[],
): readonly number[] {
  const found: number[] = [];
  for (const property of properties) {
    for (const { value } of index.about(subject, property)) {
      if (value.type === 'record' && !found.includes(value.record)) found.push(value.record);
    }
  }
  return found.length === 0 ? found : found.filter((at) => index.reading.subjects[at] !== undefined);
}

export function captionOf(subject: Subject | undefined): string {
  return subject?.names[0]?.text ?? subject?.localKey ?? '';
}
