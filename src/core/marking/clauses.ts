import { inEnglish, type Phrase, type Piece, piecesOf } from '../words/phrase.ts';
import { type ClauseCode, CLAUSES } from './clauses.data.ts';

/** Why somebody sees a thing, or does not: a clause of its marking, worded where it is read. */
export type ClausePhrase = Phrase<ClauseCode>;

/** The pieces of a clause: 0 English, 1 Urdu. Pure. */
export const clausePieces = ({ code, values }: ClausePhrase, at: 0 | 1): Piece[] =>
  piecesOf(CLAUSES[code], values, at);

/** A clause as one English sentence: for the API and the command line. */
export const clauseInEnglish = (told: ClausePhrase): string => inEnglish(clausePieces(told, 0));
