import { foldName } from '../fold.ts';
import { remembering } from '../memo.ts';
import { IDLE_WORDS, WORD_SPELLINGS } from '../organisation.data.ts';
import { LEGAL_FORMS, NUMBER_WORDS, SHORT_WORDS } from './legal-forms.data.ts';
import type { PartKind } from './types.ts';

export interface Word {
  readonly text: string;
  readonly kind: PartKind;
}

const FORM_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(LEGAL_FORMS).flatMap(([form, writings]) =>
    writings.map((writing): [string, string] => [foldName(writing), form]),
  ),
);
/** Words that a legal form begins with: most words begin none. */
const FORM_HEADS: ReadonlySet<string> = new Set([...FORM_OF.keys()].map((form) => form.split(' ')[0] ?? ''));
const LONGEST_FORM = 5;
const ARTICLE_PREFIX = /^ال(?=.{3,}$)/;

/** "A.B.C. Company" → "ABC Company": letters with points are one acronym. */
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\.\s?){1,}\p{L}\.?(?![\p{L}\p{N}])/gu;

const wordOf = remembering((written): readonly Word[] => {
  if (/^\p{N}+$/u.test(written)) return [{ text: written.replace(/^0+(?=.)/, ''), kind: 'number' }];
  const number = NUMBER_WORDS[written];
  if (number !== undefined) return [{ text: number, kind: 'number' }];
  if (IDLE_WORDS.has(written)) return [];
  const bare = written.replace(ARTICLE_PREFIX, '');
  const spelt = SHORT_WORDS[written] ?? WORD_SPELLINGS[written] ?? WORD_SPELLINGS[bare] ?? bare;
  return spelt.split(' ').map((text) => ({ text, kind: 'word' }));
});

/** The words of an organisation's name: legal forms as their class, numbers as digits, articles and prepositions left out. */
export function organisationParts(name: string): readonly Word[] {
  const words = foldName(name.replace(DOTTED, (letters) => letters.replaceAll(/[.\s]/g, '')))
    .split(' ')
    .filter((word) => word !== '');
  const parts: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const [form, used] = formAt(words, at);
    if (form === null) parts.push(...wordOf(words[at] ?? ''));
    else parts.push({ text: form, kind: 'legal-form' });
    at += used;
  }
  const forms = new Set<string>();
  const once = parts.filter((part) => {
    if (part.kind !== 'legal-form') return true;
    if (forms.has(part.text)) return false;
    forms.add(part.text);
    return true;
  });
  return once.length > 0 ? once : words.map((text) => ({ text, kind: 'word' }));
}

const NO_FORM = [null, 1] as const;

function formAt(words: readonly string[], at: number): readonly [form: string | null, used: number] {
  if (!FORM_HEADS.has(words[at] ?? '')) return NO_FORM;
  for (let used = Math.min(LONGEST_FORM, words.length - at); used > 0; used -= 1) {
    const form = FORM_OF.get(words.slice(at, at + used).join(' '));
    if (form !== undefined) return [form, used];
  }
  return NO_FORM;
}
