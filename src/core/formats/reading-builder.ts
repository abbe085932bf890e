import type {
  Citation,
  ClaimValue,
  EntityKind,
  Interval,
  Modality,
  Qualifier,
  ReadClaim,
  Reading,
  ReadMention,
  StatementType,
  Subject,
  SubjectName,
  Zone,
} from '../words/index.ts';
import { anchorOf } from '../text/gazetteer.ts';
import { LIMITS } from './limits.ts';
import type { Warnings } from './problems.ts';
import { scriptOf, scriptsOf } from './script.ts';

/** A place in the text of a reading. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface NewClaim {
  readonly subject: number;
  readonly property: string;
  readonly value: ClaimValue<number>;
  readonly span: Span;
  readonly rule: string;
  readonly qualifier?: Qualifier;
  readonly modality?: Modality;
  readonly statementType?: StatementType;
  readonly interval?: Interval | null;
  readonly speaker?: string | null;
}

export interface Heading {
  readonly language: string;
  readonly title: string | null;
  readonly dated: Interval;
}

/** A place that a field names by a name of the gazetteer: structured data says that it is a place, so no context is needed. */
function anchorOfPlace(names: readonly SubjectName[]): string | null {
  const anchors = new Set(names.flatMap(({ text }) => anchorOf(text) ?? []));
  const [anchor] = anchors;
  return anchors.size === 1 && anchor !== undefined ? anchor : null;
}

/**
 * Builds the Reading of structured data: lines of text that people can read, and subjects and claims whose spans
 * point into them. Starts from the reading of prose where the file also holds some.
 */
export class ReadingBuilder {
  readonly #parts: string[] = [];
  readonly #zones: Zone[];
  readonly #mentions: ReadMention[];
  readonly #subjects: Subject[];
  readonly #claims: ReadClaim[];
  readonly #citations: Citation[];
  readonly #baseEnd: number;
  readonly #warnings: Warnings;
  readonly #byName = new Map<string, number>();
  readonly #keys = new Set<string>();
  #length = 0;
  #shortened = 0;

  constructor(warnings: Warnings, base?: Reading) {
    this.#warnings = warnings;
    this.#zones = [...(base?.zones ?? [])];
    this.#mentions = [...(base?.mentions ?? [])];
    this.#subjects = [...(base?.subjects ?? [])];
    this.#claims = [...(base?.claims ?? [])];
    this.#citations = [...(base?.citations ?? [])];
    this.#subjects.forEach(({ kind, names }, subject) => this.#index(subject, kind, names));
    for (const { localKey } of this.#subjects) this.#keys.add(localKey);
    if (base !== undefined && base.text !== '') this.#push(base.text);
    this.#baseEnd = this.#length;
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** Text that is already laid out (a CSV file as it came). */
  verbatim(text: string): void {
    this.#push(text);
  }

  /** Adds one line and answers its place, without the line end. */
  line(text: string): Span {
    if (this.#length > 0) this.#push('\n');
    const start = this.#length;
    this.#push(text.replace(/[\r\n]+/g, ' '));
    return { start, end: this.#length };
  }

  /** Answers the subject's index. Names that are too long or too many are shortened, never dropped silently. */
  subject(subject: Subject): number {
    const names = subject.names.slice(0, LIMITS.namesPerSubject.max).map((name) => this.#boundedName(name));
    this.#shortened += subject.names.length - names.length;
    this.#index(this.#subjects.length, subject.kind, names);
    const anchor = subject.anchor ?? (subject.kind === 'place' ? anchorOfPlace(names) : null);
    return this.#subjects.push({ ...subject, anchor, names, localKey: this.#ownKey(subject.localKey) }) - 1;
  }

  /** Two subjects never share a key: records would be taken for one. */
  #ownKey(wanted: string): string {
    let key = wanted;
    for (let n = 2; this.#keys.has(key); n++) key = `${wanted}#${n}`;
    this.#keys.add(key);
    return key;
  }

  /** The first subject that has this kind and exactly one of these names, or -1. */
  find(kind: EntityKind, names: readonly SubjectName[]): number {
    for (const { text } of names) {
      const found = this.#byName.get(`${kind}\n${text}`);
      if (found !== undefined) return found;
    }
    return -1;
  }

  #index(subject: number, kind: EntityKind, names: readonly SubjectName[]): void {
    for (const { text } of names) {
      const key = `${kind}\n${text}`;
      if (!this.#byName.has(key)) this.#byName.set(key, subject);
    }
  }

  /** Gives a subject of the prose further names. */
  addNames(subject: number, names: readonly SubjectName[]): void {
    const known = this.#subjects[subject];
    if (known === undefined) return;
    const more = names.filter(({ text }) => !known.names.some((name) => name.text === text));
    this.#subjects[subject] = {
      ...known,
      names: [...known.names, ...more.map((name) => this.#boundedName(name))],
    };
  }

  #boundedName(name: SubjectName): SubjectName {
    const text = this.#bound(name.text, LIMITS.nameChars.max);
    return text === name.text ? name : { ...name, text };
  }

  #bound(text: string, max: number): string {
    if (text.length <= max) return text;
    this.#shortened += 1;
    return `${text.slice(0, max - 1).toWellFormed()}…`;
  }

  mention(mention: Omit<ReadMention, 'text' | 'script'>, text: string): void {
    this.#mentions.push({ ...mention, text, script: scriptOf(text) });
  }

  citation(citation: Citation): void {
    this.#citations.push(citation);
  }

  claim(claim: NewClaim): void {
    const { subject, property, span, rule } = claim;
    const max = property === 'foreign' ? LIMITS.foreignChars.max : LIMITS.claimTextChars.max;
    const value =
      claim.value.type === 'text' && claim.value.text.length > max
        ? { ...claim.value, text: this.#bound(claim.value.text, max) }
        : claim.value;
    this.#claims.push({
      subject,
      property,
      value,
      qualifier: claim.qualifier ?? 'exact',
      modality: claim.modality ?? 'asserted',
      statementType: claim.statementType ?? 'fact',
      interval: claim.interval ?? null,
      speaker: claim.speaker ?? null,
      start: span.start,
      end: span.end,
      rule,
    });
  }

  /** Keeps what the model has no property for, packed into as few claims as the bound allows. */
  foreign(
    subject: number,
    fields: readonly (readonly [key: string, value: string])[],
    span: Span,
    rule: string,
  ): void {
    let packed = '';
    const flush = () => {
      if (packed !== '')
        this.claim({ subject, property: 'foreign', value: { type: 'text', text: packed }, span, rule });
      packed = '';
    };
    for (const [key, value] of fields) {
      const field = `${key}=${value}`;
      if (packed.length + field.length >= LIMITS.foreignChars.max) flush();
      packed = packed === '' ? field : `${packed}\n${field}`;
    }
    flush();
  }

  finish(heading: Heading): Reading {
    const text = this.#parts.join('');
    if (text.length > this.#baseEnd)
      this.#zones.push({ kind: 'table', start: this.#baseEnd, end: text.length });
    if (this.#shortened > 0) this.#warnings.add('TRUNCATED_TEXT', {}, { count: this.#shortened });
    return {
      text,
      ...heading,
      scripts: scriptsOf(text),
      zones: this.#zones,
      mentions: this.#mentions,
      subjects: this.#subjects,
      claims: this.#claims,
      citations: this.#citations,
    };
  }
}
