import { type Told, toldInEnglish, toldOf, type Tie } from '../../core/resolve/index.ts';
import type { ToldTie } from './contract.ts';

/** What is told of a tie: one English sentence, and the same as data for pages to word. */
export function toldWith(tie: Tie): { readonly because: string; readonly told: Told } {
  const told = toldOf(tie);
  return { because: toldInEnglish(told), told };
}

/** A tie as it leaves the centre. */
export function toldTie(tie: Tie): ToldTie {
  const { a, b, by, key, judgement } = tie;
  return { a, b, by, key, judgement, ...toldWith(tie) };
}
