import type { Level, Marking } from './marking.ts';

export const LEVEL_NAMES = ['UNCLASSIFIED', 'RESTRICTED', 'CONFIDENTIAL', 'SECRET', 'TOP SECRET'] as const;

/** Longest text of a marking and longest list in it; a longer one is refused before it is read. */
export const MAX_TEXT = 65_536;
export const MAX_LIST = 1_024;

/** Words of the syntax itself: never a party, community, compartment or purpose. */
export const RESERVED: ReadonlySet<string> = new Set([
  'ALL',
  'NONE',
  'REL',
  'TO',
  'ORIG',
  'PURPOSE',
  'EXPIRES',
  'TLP',
  'TOP',
  ...LEVEL_NAMES,
]);

/**
 * Words of other marking syntaxes that would otherwise pass for a compartment. Refused with a fix, because taking
 * them for a compartment would silently lose what their writer meant.
 */
export const FOREIGN_WORDS: ReadonlyMap<string, string> = new Map([
  ['NOFORN', 'write NO-DISSEMINATION-ABROAD and REL TO with the parties of this nation'],
  ['NF', 'write NO-DISSEMINATION-ABROAD and REL TO with the parties of this nation'],
  ['RELIDO', 'write REL TO with the parties it may go to'],
  ['FOUO', 'write RESTRICTED as the level, or PURPOSE'],
  ['LIMDIS', 'write REL TO with the parties it may go to'],
  ['NODIS', 'leave REL TO out: then only the originator reads it'],
  ['EXDIS', 'write REL TO with the parties it may go to'],
  ['EYES', 'write EYES-ONLY'],
  ['OC', 'write ORCON'],
]);

const CODE = /^[A-Z0-9][A-Z0-9-]{0,39}$/;

/** True for a code that this syntax can carry: party, community, compartment or purpose. */
export function isMarkingCode(code: string): boolean {
  return CODE.test(code) && !RESERVED.has(code);
}

/** What was not understood, where (UTF-16 offset in the text), and what to write instead. */
export interface MarkingProblem {
  readonly code:
    | 'EMPTY'
    | 'TOO_LONG'
    | 'CHARACTER'
    | 'LEVEL'
    | 'SEGMENT'
    | 'REPEATED'
    | 'CODE'
    | 'EXPIRES'
    | 'ORIGINATOR'
    | 'TLP';
  readonly position: number;
  readonly found: string;
  readonly fix: string;
}

export type ParseResult =
  | { readonly ok: true; readonly marking: Marking }
  | { readonly ok: false; readonly problem: MarkingProblem };

export const levelOf = (name: string): Level | null => {
  const index = (LEVEL_NAMES as readonly string[]).indexOf(name);
  return index < 0 ? null : (index as Level);
};
