/**
 * Something the engine says, as a code of a closed table and what stands in the gaps of its wording. It is worded where it is
 * read, so that names in it can be set apart in direction and script, and dates said in the reader's language.
 */
export interface Phrase<Code extends string = string> {
  readonly code: Code;
  /** By gap; several stand side by side ("1984 or 1985"). */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** One sentence or clause in both languages; `{name}` is a gap, `{name2}` another of the same kind. */
export type Wording = readonly [en: string, ur: string];

/**
 * What can stand in a gap: reported words, a place (words, or the code of one), an act (an event type or a family of them), a
 * time ('2026-10-05', '2026-10', 'from/to'), a country, an identifier's scheme, a number, a purpose of reading.
 */
export const GAPS = ['name', 'place', 'act', 'day', 'country', 'scheme', 'number', 'purpose'] as const;
export type Gap = (typeof GAPS)[number];

/** A sentence cut where something is set into it. */
export type Piece = string | { readonly gap: Gap; readonly text: string };

/** Between several in one gap. */
const OR: Wording = [' or ', ' یا '];

const GAP_IN_WORDING = /\{([a-z]+?)(\d?)\}/;

function isGap(name: string): name is Gap {
  return (GAPS as readonly string[]).includes(name);
}

/** The pieces of a wording with its gaps filled. Pure. @throws where the wording has a gap of no kind */
export function piecesOf(wording: Wording, values: Phrase['values'], at: 0 | 1): Piece[] {
  const parts = wording[at].split(new RegExp(GAP_IN_WORDING, 'g'));
  const pieces: Piece[] = [];
  for (let n = 0; n < parts.length; n += 3) {
    const [plain = '', name, digit = ''] = parts.slice(n, n + 3);
    if (plain !== '') pieces.push(plain);
    if (name === undefined) continue;
    if (!isGap(name)) throw new RangeError(`no gap is called ${name}`);
    for (const [order, text] of (values[name + digit] ?? ['…']).entries()) {
      if (order > 0) pieces.push(OR[at]);
      pieces.push({ gap: name, text });
    }
  }
  return pieces;
}

/** Names of the gaps of a wording, as they stand in one of its languages. */
export function gapsIn(wording: Wording, at: 0 | 1): readonly string[] {
  return [...wording[at].matchAll(new RegExp(GAP_IN_WORDING, 'g'))].map(
    ([, name, digit]) => `${name}${digit}`,
  );
}

const PLAIN: Partial<Readonly<Record<Gap, (text: string) => string>>> = {
  act: (text) => text.replaceAll('-', ' '),
  day: (text) => text.replace('/', ' to ').replaceAll('..', '…'),
  place: (text) => placeWords(text),
};

/** 'place:PK:quetta' → 'quetta': the code of a place whose name a report did not give, as far as it can be read. */
export function placeWords(text: string): string {
  const code = /^place[:~](?:.*:)?([^:]+)$/.exec(text);
  return code?.[1] ?? text;
}

/** The pieces as one English sentence: for the API and the command line. */
export function inEnglish(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece : (PLAIN[piece.gap]?.(piece.text) ?? piece.text)))
    .join('');
}
