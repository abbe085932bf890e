import type { Verdict } from '../../../../core/words/index.ts';
import type { FUSION_STRINGS } from '../strings.data.ts';

type Sentence = keyof typeof FUSION_STRINGS;

/** How each verdict is called, its key, and the usual reasons for it, each under its number. */
export const VERDICT_KEYS: Readonly<
  Record<Verdict, { readonly key: string; readonly label: Sentence; readonly reasons: readonly Sentence[] }>
> = {
  same: { key: 's', label: 'same', reasons: ['sameIdentifier', 'sameContext', 'sameSource'] },
  different: { key: 'd', label: 'different', reasons: ['differentFacts', 'differentName', 'differentPlace'] },
  unsure: { key: 'u', label: 'unsure', reasons: ['unsureLittle', 'unsureContradicts'] },
};
