import { DEED_NOUNS, KIN_NOUNS, OFFICE_NOUNS, STANDING_NOUNS, WORK_NOUNS } from './person-nouns.data.ts';
import { TRADES } from './trades.data.ts';

/** Endings with which English makes a trade of what somebody handles: "cardiologist", "rug-weaver", "lighthouse keeper". */
const TRADE_ENDING =
  /^[a-z-]{2,}(?:ologist|iatrist|opath|ographer|[^l]keeper|-keeper|monger|-maker|-seller|-dealer|-worker|-driver|-owner|-holder|-cutter|-weaver|-puller|-vendor|-trader|-runner|-bearer|-herder|-grower|-player|wright|smith)$/;

/** Whether a word's ending alone makes a trade of it. */
export const isTrade = (lower: string): boolean => TRADE_ENDING.test(lower);

const NOUNS: ReadonlySet<string> = new Set([
  ...`${OFFICE_NOUNS} ${WORK_NOUNS} ${TRADES} ${DEED_NOUNS} ${KIN_NOUNS}`.trim().toLowerCase().split(/\s+/),
  ...Object.keys(STANDING_NOUNS),
]);

/** Whether a word, in lower case and the singular, says what a person is. */
export const isPersonNoun = (lower: string): boolean => NOUNS.has(lower) || isTrade(lower);
