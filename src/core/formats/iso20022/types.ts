import type { Party } from '../../resolve/party/types.ts';
import type { EntityKind } from '../../words/index.ts';
import type { Problem, Where } from '../types.ts';

/** What a party does in a payment. Only parties and agents are screened; what the remittance text says is not one. */
export const PAYMENT_ROLES = [
  'initiator',
  'debtor',
  'ultimate-debtor',
  'debtor-agent',
  'instructing-agent',
  'instructed-agent',
  'previous-agent',
  'intermediary-agent',
  'reimbursement-agent',
  'creditor-agent',
  'creditor',
  'ultimate-creditor',
] as const;
export type PaymentRole = (typeof PAYMENT_ROLES)[number];

/** One party of one transaction, as the message names it. */
export interface PaymentParty {
  readonly role: PaymentRole;
  /** Transaction of the message it belongs to, from 1; 0 where it stands for all of them. */
  readonly transaction: number;
  readonly where: Where;
  /** What it may be: a message seldom says whether a customer is a person or a firm, so both are asked. */
  readonly kinds: readonly EntityKind[];
  /** `kind` of the party is the first of `kinds`. */
  readonly party: Party;
}

/** A payment message, read for screening. */
export interface Payment {
  readonly format: 'pain.001' | 'pacs.008' | 'mt103';
  /** The sender's own number of the message. */
  readonly reference: string;
  /** The transactions' own numbers, in order. */
  readonly transactions: readonly string[];
  readonly parties: readonly PaymentParty[];
}

export type PaymentOutcome =
  | { readonly ok: true; readonly payment: Payment }
  | { readonly ok: false; readonly problems: readonly Problem[] };
