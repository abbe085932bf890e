import type {
  ClaimValue,
  EntityKind,
  Interval,
  Qualifier,
  ReadClaim,
  ReadMention,
  Subject,
  SubjectName,
} from '../words/index.ts';
import { foldName } from './coreference.ts';
import { textSpan, type Prose, type SentenceView } from './claims/skeleton.ts';
import { voiceAt, type Hedge, type Voice } from './modality.ts';
import { statementTypeAt, type Tone } from './statement-type.ts';

/** The Reading in the making. Subjects are only ever appended: their index is how claims name them. */
export interface Book {
  readonly subjects: { kind: EntityKind; names: SubjectName[]; anchor: string | null }[];
  readonly claims: ReadClaim[];
  readonly mentions: ReadMention[];
  /** Claims already there, so that two rules that find one thing say it once. */
  readonly seen: Set<string>;
}

/** One sentence with what colours its claims. */
export interface Scene {
  readonly prose: Prose;
  readonly view: SentenceView;
  readonly hedges: readonly Hedge[];
  readonly tones: readonly Tone[];
  /** People and groups of this sentence that are described and not named, with their stretch of the skeleton. */
  readonly described: {
    readonly kind: EntityKind;
    readonly subject: number;
    readonly from: number;
    readonly to: number;
  }[];
}

/** A claim as a rule proposes it: offsets are of the skeleton; modality and statement type follow from the sentence. */
export interface Draft {
  readonly subject: number;
  readonly property: string;
  readonly value: ClaimValue<number>;
  readonly qualifier?: Qualifier;
  readonly interval?: Interval | null;
  readonly rule: string;
  readonly from: number;
  readonly to: number;
  /** Stretch that is cited as evidence, where it is wider than what decides the modality. */
  readonly evidence?: { readonly from: number; readonly to: number };
  readonly ignore?: (hedge: Hedge) => boolean;
  /** A deed that the sentence takes for granted ("the attack should be condemned") is fact, whatever is said of it. */
  readonly presupposed?: boolean;
  /** What somebody is said to be, rather than called beside his name: it can be an opinion ("we assess that X is …"). */
  readonly predicated?: boolean;
  /** Modality given by the rule itself ("claimed by"). */
  readonly voice?: Partial<Voice>;
}

export function newBook(): Book {
  return { subjects: [], claims: [], mentions: [], seen: new Set() };
}

export function addSubject(
  book: Book,
  kind: EntityKind,
  names: readonly SubjectName[],
  anchor: string | null = null,
): number {
  book.subjects.push({ kind, names: [...names], anchor });
  return book.subjects.length - 1;
}

/** What somebody or something is does not become an opinion because the sentence praises it. */
const BEING = new Set([
  'name',
  'role',
  'rank',
  'affiliation',
  'nationality',
  'partOf',
  'location',
  'fatherName',
  'age',
  'birthDate',
  'birthPlace',
  'identifier',
  'phone',
  'strength',
  'relative',
  'legalStatus',
  'designation',
]);

/** Files a claim with the modality, speaker and statement type of its place in the sentence. */
export function addClaim(book: Book, scene: Scene, draft: Draft): void {
  const { view } = scene;
  const evidence = draft.evidence ?? draft;
  const span = textSpan(view, evidence.from, evidence.to);
  if (span.end <= span.start) return;
  const voice = { ...voiceAt(view, scene.hedges, draft.from, draft.to, draft.ignore), ...draft.voice };
  const key = `${draft.subject} ${draft.property} ${JSON.stringify(draft.value)} ${span.start}`;
  if (book.seen.has(key)) return;
  book.seen.add(key);
  book.claims.push({
    subject: draft.subject,
    property: draft.property,
    value: draft.value,
    qualifier: draft.qualifier ?? 'exact',
    modality: voice.modality,
    statementType:
      (BEING.has(draft.property) && draft.predicated !== true) || draft.presupposed === true
        ? 'fact'
        : statementTypeAt(view, scene.tones, draft.from, draft.to),
    interval: draft.interval ?? null,
    speaker: voice.speaker,
    start: span.start,
    end: span.end,
    rule: draft.rule,
  });
}

/** Written in capitals throughout, as in a heading: the same name in small letters says more. */
const isShouted = (text: string) => /[A-Z]{5}/.test(text) && !/[a-z]/.test(text);

/** Names of one subject, best first: registry or alias kinds keep theirs; the longest primary name leads. */
function rankNames(names: readonly SubjectName[]): SubjectName[] {
  const order = (name: SubjectName) =>
    name.kind === 'primary' ? 0 : name.kind === 'short' || name.kind === 'weak' ? 2 : 1;
  return names
    .map((name, at) => ({ name, at }))
    .sort(
      (a, b) =>
        order(a.name) - order(b.name) ||
        Number(isShouted(a.name.text)) - Number(isShouted(b.name.text)) ||
        b.name.text.split(/\s+/).length - a.name.text.split(/\s+/).length ||
        a.at - b.at,
    )
    .map(({ name }) => name);
}

/**
 * One subject per group of names (`roots[i]` is the first name of the group of name i); the result holds the subject of
 * each name. `aliases` are the names given as another name of a thing. A shorter form of a person's name is kept as kind 'short', an acronym as 'acronym'.
 */
export function subjectsOfGroups(
  book: Book,
  prose: Pick<Prose, 'names'>,
  roots: readonly number[],
  aliases: ReadonlySet<number>,
): number[] {
  const members = new Map<number, number[]>();
  roots.forEach((root, index) => {
    const list = members.get(root);
    if (list === undefined) members.set(root, [index]);
    else list.push(index);
  });
  const subjectOf: number[] = new Array<number>(roots.length).fill(-1);
  for (const list of members.values()) {
    const found = list.flatMap((index) => {
      const name = prose.names[index];
      if (name === undefined) return [];
      return [
        aliases.has(index) && name.nameKind === 'primary' ? { ...name, nameKind: 'alias' as const } : name,
      ];
    });
    const [first] = found;
    if (first === undefined) continue;
    const distinct = new Map<string, SubjectName>();
    const longest = found.reduce((most, name) => Math.max(most, name.text.split(/\s+/).length), 0);
    for (const name of found) {
      const key = foldName(name.text);
      const isShort =
        name.kind === 'person' && name.nameKind === 'primary' && name.text.split(/\s+/).length < longest;
      const before = distinct.get(key);
      if (before === undefined || (isShouted(before.text) && !isShouted(name.text)))
        distinct.set(key, { text: name.text, script: name.script, kind: isShort ? 'short' : name.nameKind });
    }
    const anchor = found.find((name) => name.anchor !== null)?.anchor ?? null;
    const subject = addSubject(book, first.kind, rankNames([...distinct.values()]), anchor);
    for (const index of list) subjectOf[index] = subject;
  }
  return subjectOf;
}

/** Finished subjects with their local keys: kind, folded best name, and a number where two would be equal. */
export function finishSubjects(book: Book): Subject[] {
  const used = new Map<string, number>();
  return book.subjects.map(({ kind, names, anchor }) => {
    const base = `${kind}:${foldName(names[0]?.text ?? '').replaceAll(' ', '-')}`;
    const nth = (used.get(base) ?? 0) + 1;
    used.set(base, nth);
    return { kind, names, anchor, localKey: nth === 1 ? base : `${base}#${nth}` };
  });
}
