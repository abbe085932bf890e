import type { Clearance } from '../core/marking/marking.ts';

/** What an officer may do, apart from what they may see. */
export const ROLES = ['officer', 'analyst', 'release-authority', 'oversight', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** Who is asking: an officer with an agency and a clearance, or the centre's own engine for a named duty. */
export interface Principal {
  readonly kind: 'officer' | 'engine';
  /** Handle of the officer ('watch1'), or of the engine's duty ('engine:index'). */
  readonly handle: string;
  readonly name: string;
  readonly clearance: Clearance;
  readonly roles: readonly Role[];
}

/** Why they ask: a code of the register and a case reference (law 10). */
export interface Purpose {
  readonly code: string;
  readonly caseRef: string | null;
}

/** The register of purposes. Data about people is read only under one of them. */
export const PURPOSES: ReadonlyMap<string, { readonly label: string }> = new Map([
  ['CT-ANALYSIS', { label: 'Analysis of terrorist activity' }],
  ['INVESTIGATION', { label: 'Support to a criminal investigation' }],
  ['WARNING', { label: 'Threat warning' }],
  ['SCREENING', { label: 'Screening against designation lists' }],
  ['LIAISON', { label: 'Cooperation with a partner' }],
  ['OVERSIGHT', { label: 'Oversight and redress' }],
  ['EXERCISE', { label: 'Exercise and training' }],
]);

export const DEFAULT_PURPOSE = 'CT-ANALYSIS';
