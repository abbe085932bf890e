import type { Pair } from './speech.ts';

/** What to do next on a page, English and Urdu, by the code of the refusal. */
export type PageFixes = Readonly<Record<string, Pair>>;

/** `watchfloor card ID`, `--over ACT`: said to whoever sits at a command line. */
const COMMAND = /\bwatchfloor [a-z]|(?:^|[^\w-])--[a-z]/;

/** Whether a sentence of the centre names a command or its options, of which somebody at a page has no use. */
export function namesCommand(sentence: string): boolean {
  return COMMAND.test(sentence);
}

/** What the page says instead of a sentence that names a command; null where the sentence may stand. Pure. */
export function pageFix(fixes: PageFixes, code: string, sentence: string): Pair | null {
  return namesCommand(sentence) ? (fixes[code] ?? null) : null;
}
