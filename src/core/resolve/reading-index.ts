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

type ByProperty = Map<string, Map<number, ReadClaim[]>>;
const NONE: readonly ReadClaim[] = [];
const indexes = new WeakMap<Reading, ReadingIndex>();

export function indexOf(reading: Reading): ReadingIndex {
  const known = indexes.get(reading);
  if (known !== undefined) return known;
  const about: ByProperty = new Map();
  const naming: ByProperty = new Map();
  for (const claim of reading.claims) {
    if (claim.modality === 'denied') continue;
    add(about, claim.property, claim.subject, claim);
    if (claim.value.type === 'record') add(naming, claim.property, claim.value.record, claim);
  }
  const index: ReadingIndex = {
    reading,
    about: (subject, property) => about.get(property)?.get(subject) ?? NONE,
    naming: (subject, property) => naming.get(property)?.get(subject) ?? NONE,
    persons: reading.subjects.flatMap((subject, at) => (subject.kind === 'person' ? [at] : [])),
  };
  indexes.set(reading, index);
  return index;
}

function add(map: ByProperty, property: string, subject: number, claim: ReadClaim): void {
  const bySubject = map.get(property) ?? new Map<number, ReadClaim[]>();
  map.set(property, bySubject);
  const list = bySubject.get(subject);
  if (list === undefined) bySubject.set(subject, [claim]);
  else list.push(claim);
}

/** The records that claims of a property name as their value, each once. */
export function recordsNamed(
  index: ReadingIndex,
  subject: number,
  properties: readonly string[],
): readonly number[] {
  const found = properties.flatMap((property) =>
    index
      .about(subject, property)
      .flatMap((claim) => (claim.value.type === 'record' ? [claim.value.record] : [])),
  );
  return [...new Set(found)].filter((at) => index.reading.subjects[at] !== undefined);
}

export function captionOf(subject: Subject | undefined): string {
  return subject?.names[0]?.text ?? subject?.localKey ?? '';
}
