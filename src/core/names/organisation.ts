import { foldName } from './fold.ts';
import { remembering } from './memo.ts';
import { GENERIC_WORDS, IDLE_WORDS, WORD_SPELLINGS } from './organisation.data.ts';
import { skeleton } from './shape.ts';

/** "taliban pakistan" written with the izafe: tehrik-i-taliban, lashkar-e-x; and the Arabic article before a noun. */
/** "nusratul" before another word: the article is written onto the head. */
const ARTICLE_TAIL = /(?<=^[a-z]{4,})ul$/;
const ARTICLE_PREFIX = /^ال(?=.{3,}$)/;

/** The words of an organisation's name that carry it, folded: without articles, izafe and legal forms. */
export function organisationWords(name: string): readonly string[] {
  const words = foldName(name)
    .split(' ')
    .filter((word) => word !== '');
  const carrying = words.filter((word) => !IDLE_WORDS.has(word));
  const kept = carrying.length > 0 ? carrying : words;
  return kept.map((word, at) => {
    const bare = word.replace(ARTICLE_PREFIX, '');
    return (
      WORD_SPELLINGS[word] ??
      WORD_SPELLINGS[bare] ??
      (at < kept.length - 1 ? bare.replace(ARTICLE_TAIL, '') : bare)
    );
  });
}

/** True for a name written as an acronym: TTP, ISKP, I.S.I. */
export function isAcronym(name: string): boolean {
  const bare = name.replace(/[.\s-]/g, '');
  return /^(?=.*\p{Lu})[\p{Lu}\d]{2,7}$/u.test(bare) && (name.includes('.') || !/\s/.test(name.trim()));
}

/**
 * Script-neutral key of an organisation's full name: the skeletons of its carrying words in their order, so that
 * Tehrik-e-X, Tehreek-i-X and تحریک X share it while "Jamaat X" and "Jamaat X al-Y" do not. An acronym's key is its letters.
 */
export const organisationKey: (name: string) => string = remembering((name) => {
  if (isAcronym(name)) return `acronym:${acronymKey(name)}`;
  return organisationWords(name)
    .map((word) => skeleton(word))
    .join('-');
});

/** The letters of an acronym, lower case: 'T.T.P.' → 'ttp'. */
export function acronymKey(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** How many words of the name are not shared by very many organisations. */
export const distinctiveWords: (name: string) => number = remembering(
  (name) => organisationWords(name).filter((word) => !GENERIC_WORDS.has(word) && word.length > 1).length,
);

/** True where the acronym can be read off the name's words, with or without the small ones. */
export function acronymOf(acronym: string, name: string): boolean {
  const letters = acronymKey(acronym);
  const all = foldName(name).split(' ');
  const carrying = all.filter((word) => !IDLE_WORDS.has(word));
  return [all, carrying].some((words) => words.map((word) => word[0] ?? '').join('') === letters);
}
