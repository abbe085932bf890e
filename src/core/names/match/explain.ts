import type { NameMatch, NameStep } from './types.ts';

/** The line on name_bench: at it and above, two names are taken for one. */
export const MATCH_LINE = 0.7;

const quoted = (text: string): string => `“${text}”`;

const CLAUSES: Readonly<Record<string, (step: NameStep) => string>> = {
  same: (step) => `${quoted(step.a)} is in both`,
  spelling: (step) => `${quoted(step.a)} and ${quoted(step.b)} can be one spelt two ways`,
  script: (step) => `${quoted(step.a)} reads as ${quoted(step.b)}`,
  initial: (step) => `${quoted(step.a)} and ${quoted(step.b)}: one is the initial`,
  joined: (step) => `${quoted(step.a)} and ${quoted(step.b)} differ in where words part`,
  short: (step) => `${quoted(step.a)} and ${quoted(step.b)}: one is short for the other`,
  acronym: (step) => `${quoted(step.a)} and ${quoted(step.b)}: one is made of the other’s first letters`,
  'legal-form': (step) => `${quoted(step.a)} is the legal form of both`,
  'name-form': (step) => `${quoted(step.a)} and ${quoted(step.b)} are forms of one name`,
  parentage: () => 'son and father have changed places',
  order: () => 'shared parts stand in another order',
  disguised: (step) =>
    `${quoted(step.a === '' ? step.b : step.a)} hides letters of another alphabet, digits or invisible marks`,
  form: (step) => `the legal forms differ (${step.a}, ${step.b})`,
};

function clauseOf(step: NameStep): string {
  const told = CLAUSES[step.how];
  if (told !== undefined) return told(step);
  if (step.a !== '' && step.b !== '') return `${quoted(step.a)} is not ${quoted(step.b)}`;
  return `${quoted(step.a === '' ? step.b : step.a)} is in one only`;
}

/** One sentence in English that says why two names are or are not alike; each step is a clause of it. */
export function explainMatch(match: NameMatch): string {
  const clauses = match.steps.filter((step) => !step.how.startsWith('as-')).map(clauseOf);
  const verdict =
    match.similarity >= MATCH_LINE
      ? 'Alike'
      : match.similarity >= MATCH_LINE / 2
        ? 'Partly alike'
        : 'Not alike';
  return clauses.length === 0
    ? `${verdict}: nothing could be compared.`
    : `${verdict}: ${clauses.join('; ')}.`;
}
