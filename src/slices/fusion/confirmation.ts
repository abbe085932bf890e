import { PROPERTIES } from '../../core/words/index.ts';

/** Rules of structured formats: what stands in a field was put there by whoever filed it. */
export const STRUCTURED_RULES = '^(stix|misp|csv|json-report|list|officer)[.]';
const STRUCTURED = new RegExp(STRUCTURED_RULES);

/** Whether a claim was read out of prose by a rule, so that an officer may want to look at it. */
export function isMachineRead(claim: { readonly rule: string }): boolean {
  return !STRUCTURED.test(claim.rule);
}

/** Offered by a model (ADR 0022): shown to whoever reviews the report, and on no card before an officer accepts it. */
export const SUGGESTED_RULES = '^suggested[.]';
const SUGGESTED = new RegExp(SUGGESTED_RULES);
export const isSuggested = (claim: { readonly rule: string }): boolean => SUGGESTED.test(claim.rule);

/** Properties whose machine claims wait for an officer (WORDS.md: law 9). */
export const CONFIRMED_PROPERTIES: readonly string[] = [...PROPERTIES.values()].flatMap((one) =>
  one.needsConfirmation ? one.name : [],
);

/** Whether a machine claim is only a proposal until an officer accepts it. */
export function needsConfirmation(claim: { readonly property: string; readonly rule: string }): boolean {
  return PROPERTIES.get(claim.property)?.needsConfirmation === true && isMachineRead(claim);
}
