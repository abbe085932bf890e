import { inflect } from '../events-inflect.ts';
import { ACTIONS } from './wordnet.data.ts';

/** Kinds of doing that a past form or participle can tell, as bits, with its base form. */

export type ActionKind = keyof typeof ACTIONS;

const KINDS = Object.keys(ACTIONS) as ActionKind[];

/** The bit of each kind of doing. */
export const ACTION = Object.fromEntries(KINDS.map((kind, at) => [kind, 1 << at])) as Readonly<
  Record<ActionKind, number>
>;

export interface Action {
  readonly base: string;
  readonly bits: number;
}

/** Past forms and participles of the common verbs, in lower case. */
export const PAST_FORMS: ReadonlyMap<string, Action> = (() => {
  const bases = new Map<string, number>();
  for (const kind of KINDS) {
    for (const base of ACTIONS[kind].trim().split(/\s+/))
      bases.set(base, (bases.get(base) ?? 0) | ACTION[kind]);
  }
  const forms = new Map<string, Action>();
  for (const [base, bits] of bases) {
    for (const form of inflect(base).past) if (!forms.has(form)) forms.set(form, { base, bits });
  }
  return forms;
})();
