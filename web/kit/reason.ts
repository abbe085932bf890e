import type { Reason } from './api.ts';

/** The purpose lives as long as the tab: a new shift states its own. */
const KEPT = 'watchfloor.reason';
const STANDARD: Reason = { purpose: 'CT-ANALYSIS', caseRef: null };

/** What the officer of this tab reads for. */
export function keptReason(): Reason {
  const [purpose = '', ...rest] = (sessionStorage.getItem(KEPT) ?? '').split(':');
  if (purpose === '') return STANDARD;
  return { purpose, caseRef: rest.length === 0 ? null : rest.join(':') };
}

export function keepReason({ purpose, caseRef }: Reason): void {
  sessionStorage.setItem(KEPT, caseRef === null ? purpose : `${purpose}:${caseRef}`);
}
