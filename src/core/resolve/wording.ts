import { inEnglish, type Piece, piecesOf, type Wording } from '../words/phrase.ts';
import { AGAINST, EVIDENCE, FORMS, FRAME, NOTES } from './evidence.data.ts';
import type { Against, Evidence, Told } from './evidence.ts';

/** 0 English, 1 Urdu. */
type At = 0 | 1;

function around(wording: Wording, at: At, inner: readonly Piece[]): Piece[] {
  const [before = '', after = ''] = wording[at].split('{}');
  return [before, ...inner, after].filter((piece) => piece !== '');
}

function between(lists: readonly (readonly Piece[])[], sign: string): Piece[] {
  return lists.flatMap((pieces, order) => (order === 0 ? [...pieces] : [sign, ...pieces]));
}

/** One thing that two records share: a part of a sentence. */
export function evidencePieces({ code, form, values, elsewhere }: Evidence, at: At): Piece[] {
  const inner = piecesOf(
    form === null ? ALONE['place' in values ? 'place' : 'name'] : FORMS[form],
    values,
    at,
  );
  const whole = around(EVIDENCE[code].say, at, inner);
  if (elsewhere.length === 0) return whole;
  const others = elsewhere.map((text): Piece[] => [{ gap: 'name', text }]);
  return [...whole, ' ', ...around(FRAME.elsewhere, at, between(others, ' / '))];
}

/** What is no more than a name or a place. */
const ALONE = { name: ['{name}', '{name}'], place: ['{place}', '{place}'] } as const;

/** What is told of a tie, in sentences: shared evidence first, then what it waits for. */
export function toldPieces({ shared, notes }: Told, at: At): Piece[] {
  const parts = shared.map((one) => evidencePieces(one, at));
  const first = parts.length === 0 ? [] : [around(FRAME.shared, at, between(parts, FRAME.and[at]))];
  return between([...first, ...notes.map((note): Piece[] => [NOTES[note][at]])], ' ');
}

/** What speaks against: a clause. */
export function againstPieces({ code, values }: Against, at: At): Piece[] {
  return piecesOf(AGAINST[code], values, at);
}

/** One English sentence on what is told of a tie: for the API and the command line. */
export const toldInEnglish = (told: Told): string => inEnglish(toldPieces(told, 0));

export const againstInEnglish = (said: Against): string => inEnglish(againstPieces(said, 0));
