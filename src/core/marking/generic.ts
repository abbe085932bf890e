import { CONTROLS } from './controls.ts';
import { canonical } from './lattice.ts';
import type { Level, Marking } from './marking.ts';
import type { MarkingProblem, ParseResult } from './syntax.ts';
import { FOREIGN_WORDS, isMarkingCode, LEVEL_NAMES, levelOf, MAX_LIST, MAX_TEXT } from './syntax.ts';

/**
 * `LEVEL//COMPARTMENT/COMPARTMENT//REL TO X, Y//REL TO Y, Z//CONTROL/CONTROL//PURPOSE P, Q//EXPIRES instant//ORIG A, B`
 *
 * Only LEVEL must be there. Compartments stand directly after it; controls are told from them by the closed list in
 * controls.ts. Each REL TO is one audience, and a reader must be in all; `REL TO ALL` = no restriction, `REL TO NONE`
 * = nobody; without REL TO only the originator reads. `PURPOSE NONE` and `ORIG NONE` write an empty list.
 */
export interface GenericOptions {
  /** Party that is originator where the text has no ORIG; then it is also in every audience. */
  readonly originator?: string;
}

interface Token {
  readonly text: string;
  readonly position: number;
}

interface Draft {
  level: Level;
  compartments: readonly string[];
  audiences: string[][];
  unrestricted: boolean;
  controls: readonly string[];
  purposes: readonly string[] | null;
  expiresAt: string | null;
  originators: readonly string[] | null;
}

/** Carries a problem out of the recursive part of the parser; never leaves this file. */
class Misread extends Error {
  readonly problem: MarkingProblem;
  constructor(code: MarkingProblem['code'], at: Token, fix: string) {
    super(fix);
    this.problem = { code, position: at.position, found: at.text.slice(0, 80), fix };
  }
}

/** Parts of a token between separators, trimmed, each with its place in the whole text. */
function split(token: Token, separator: string): Token[] {
  let offset = token.position;
  return token.text.split(separator).map((part) => {
    const position = offset + (part.length - part.trimStart().length);
    offset += part.length + separator.length;
    return { text: part.trim(), position };
  });
}

function codes(list: Token, separator: string, what: string): string[] {
  const parts = split(list, separator);
  if (parts.length > MAX_LIST) throw new Misread('TOO_LONG', list, `at most ${MAX_LIST} in one list`);
  for (const part of parts) {
    if (!isMarkingCode(part.text))
      throw new Misread(
        'CODE',
        part,
        `a ${what} is 1 to 40 letters, digits and hyphens, and no word of the syntax`,
      );
  }
  return parts.map((part) => part.text);
}

const codesOrNone = (list: Token, what: string): string[] =>
  list.text === 'NONE' ? [] : codes(list, ',', what);

const INSTANT = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d(\.\d{1,3})?)?Z$/;

function instant(token: Token): string {
  const match = INSTANT.exec(token.text);
  const ms = match === null ? Number.NaN : Date.parse(token.text);
  // Date.parse rolls 30 February over into March; only an instant that reads back the same is accepted.
  if (match === null || Number.isNaN(ms) || !new Date(ms).toISOString().startsWith(match[1] as string))
    throw new Misread('EXPIRES', token, 'write a UTC instant, for example EXPIRES 2027-01-31T12:00:00Z');
  return new Date(ms).toISOString();
}

type Segment = readonly [prefix: string, read: (rest: Token, draft: Draft) => void];

function once(already: boolean, at: Token, word: string): void {
  if (already) throw new Misread('REPEATED', at, `write ${word} only once`);
}

/** Segments that begin with a word of the syntax. Those without one are compartments or controls. */
const SEGMENTS: readonly Segment[] = [
  [
    'REL TO ',
    (rest, draft) => {
      once(
        draft.unrestricted || (rest.text === 'ALL' && draft.audiences.length > 0),
        rest,
        'REL TO ALL, and alone,',
      );
      if (rest.text === 'ALL') draft.unrestricted = true;
      else draft.audiences.push(codesOrNone(rest, 'party or community'));
    },
  ],
  [
    'PURPOSE ',
    (rest, draft) => {
      once(draft.purposes !== null, rest, 'PURPOSE');
      draft.purposes = codesOrNone(rest, 'purpose');
    },
  ],
  [
    'EXPIRES ',
    (rest, draft) => {
      once(draft.expiresAt !== null, rest, 'EXPIRES');
      draft.expiresAt = instant(rest);
    },
  ],
  [
    'ORIG ',
    (rest, draft) => {
      once(draft.originators !== null, rest, 'ORIG');
      draft.originators = codesOrNone(rest, 'party');
    },
  ],
];

function readPlain(segment: Token, isFirst: boolean, draft: Draft): void {
  const parts = split(segment, '/');
  for (const part of parts) {
    const fix = FOREIGN_WORDS.get(part.text);
    if (fix !== undefined) throw new Misread('SEGMENT', part, fix);
  }
  const known = parts.filter((part) => CONTROLS.has(part.text));
  if (known.length === parts.length) {
    once(draft.controls.length > 0, segment, 'the controls, in one segment,');
    draft.controls = parts.map((part) => part.text);
    return;
  }
  const stranger = parts.find((part) => !CONTROLS.has(part.text)) as Token;
  if (!isFirst || known.length > 0)
    throw new Misread(
      'SEGMENT',
      stranger,
      `compartments stand alone directly after the level; the controls are ${[...CONTROLS.keys()].join(', ')}`,
    );
  draft.compartments = codes(segment, '/', 'compartment');
}

function readSegment(segment: Token, isFirst: boolean, draft: Draft): void {
  for (const [prefix, read] of SEGMENTS) {
    if (!segment.text.startsWith(prefix)) continue;
    const rest = segment.text.slice(prefix.length);
    const lead = rest.length - rest.trimStart().length;
    read({ text: rest.trim(), position: segment.position + prefix.length + lead }, draft);
    return;
  }
  readPlain(segment, isFirst, draft);
}

function finish(draft: Draft, whole: Token, options: GenericOptions): Marking {
  const defaulted = draft.originators === null;
  const originators = draft.originators ?? (options.originator === undefined ? null : [options.originator]);
  if (originators === null)
    throw new Misread('ORIGINATOR', whole, 'say who originated it: add //ORIG and the party’s code');
  const silent = draft.audiences.length === 0 && !draft.unrestricted;
  if (silent && originators.length === 0)
    throw new Misread(
      'ORIGINATOR',
      whole,
      'without REL TO only the originator reads it: name one after ORIG',
    );
  if (draft.expiresAt !== null && originators.length === 0)
    throw new Misread('ORIGINATOR', whole, 'after EXPIRES only the originator reads it: name one after ORIG');
  // One audience per originator: originator-only things of two originators are for neither of them alone.
  const audiences = silent ? originators.map((party) => [party]) : draft.audiences;
  return canonical({
    level: draft.level,
    compartments: draft.compartments,
    releasableTo: defaulted ? audiences.map((audience) => [...audience, ...originators]) : audiences,
    originators,
    controls: draft.controls,
    purposes: draft.purposes,
    expiresAt: draft.expiresAt,
  });
}

function read(text: string, options: GenericOptions): Marking {
  const whole = { text, position: 0 };
  if (text.trim() === '') throw new Misread('EMPTY', whole, `begin with ${LEVEL_NAMES.join(', ')}`);
  if (text.length > MAX_TEXT) throw new Misread('TOO_LONG', whole, `at most ${MAX_TEXT} characters`);
  // Before any change of case: 'ſ' and 'ı' become ASCII letters in upper case.
  const strange = text.search(/[^ -~]/);
  if (strange >= 0)
    throw new Misread(
      'CHARACTER',
      { text: text.slice(strange, strange + 1), position: strange },
      'use ASCII only',
    );
  const [head, ...segments] = split({ text: text.toUpperCase(), position: 0 }, '//') as [Token, ...Token[]];
  const level = levelOf(head.text);
  if (level === null) throw new Misread('LEVEL', head, `the level is one of ${LEVEL_NAMES.join(', ')}`);
  const draft: Draft = {
    level,
    compartments: [],
    audiences: [],
    unrestricted: false,
    controls: [],
    purposes: null,
    expiresAt: null,
    originators: null,
  };
  segments.forEach((segment, index) => readSegment(segment, index === 0, draft));
  return finish(draft, { text: head.text, position: text.length }, options);
}

/** Reads the generic syntax. Fails closed: what is not wholly understood is a problem with a fix, never a wider marking. */
export function parseMarking(text: string, options: GenericOptions = {}): ParseResult {
  try {
    return { ok: true, marking: read(text, options) };
  } catch (error) {
    if (error instanceof Misread) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** True where every code of the marking can be written in the generic syntax. */
export function isRenderable(m: Marking): boolean {
  const all = [...m.compartments, ...m.releasableTo.flat(), ...m.originators, ...(m.purposes ?? [])];
  return (
    all.every(isMarkingCode) &&
    m.controls.every((control) => CONTROLS.has(control)) &&
    !m.compartments.some((code) => CONTROLS.has(code) || FOREIGN_WORDS.has(code))
  );
}

const list = (items: readonly string[]) => (items.length === 0 ? 'NONE' : items.join(', '));

/**
 * The canonical text; `parseMarking` reads it back to the same value whatever its options, because ORIG is always
 * written and always last: a text that was cut off does not parse. Throws RangeError on a code the syntax cannot carry.
 */
export function renderMarking(marking: Marking): string {
  const known = RENDERED.get(marking);
  if (known !== undefined) return known;
  const text = render(canonical(marking));
  RENDERED.set(marking, text);
  return text;
}

/** A marking never changes, and whoever reads many rows holds one object for all rows of one marking. */
const RENDERED = new WeakMap<Marking, string>();

function render(m: Marking): string {
  if (!isRenderable(m)) throw new RangeError('the marking holds a code that the generic syntax cannot carry');
  return [
    LEVEL_NAMES[m.level],
    ...(m.compartments.length === 0 ? [] : [m.compartments.join('/')]),
    ...(m.releasableTo.length === 0 ? ['REL TO ALL'] : m.releasableTo.map((a) => `REL TO ${list(a)}`)),
    ...(m.controls.length === 0 ? [] : [m.controls.join('/')]),
    ...(m.purposes === null ? [] : [`PURPOSE ${list(m.purposes)}`]),
    ...(m.expiresAt === null ? [] : [`EXPIRES ${m.expiresAt}`]),
    `ORIG ${list(m.originators)}`,
  ].join('//');
}
