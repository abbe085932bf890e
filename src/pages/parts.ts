import { LEVEL_NAMES } from '../core/marking/index.ts';
import type { EntityKind, Script } from '../core/words/index.ts';
import { KIND_WORDS } from '../../web/language/codes.data.ts';
import { gradeMeaning } from '../../web/language/values.ts';
import { html, NOTHING, type Content, type Html } from './html.ts';
import type { Locale } from './locale.ts';

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['Arab', /\p{Script=Arabic}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Hans', /\p{Script=Han}/u],
  ['Latn', /\p{Script=Latin}/u],
];

/**
 * Reported words inside our own: set apart in direction (`bdi`), with the script as language tag, so that a screen
 * reader and the fonts do not take them for the language of the page.
 */
export function said(text: string, script: Script | null = scriptOf(text)): Html {
  if (script === null || script === 'Zyyy') return html`<bdi>${text}</bdi>`;
  return html`<bdi lang="und-${script}" dir="auto">${text}</bdi>`;
}

/** The script of the first letter that tells. */
export function scriptOf(text: string): Script | null {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return SCRIPTS.find(([, pattern]) => pattern.test(letter))?.[0] ?? null;
}

/** A sentence that the engine writes in English only. */
export function inEnglish(text: string): Html {
  return html`<span lang="en" dir="ltr" class="english">${text}</span>`;
}

export function entityPath(id: string): string {
  return `/entities/${encodeURIComponent(id)}`;
}

/** Where a report is read; with a span, at those words. */
export function reportPath(id: string, span?: { readonly start: number; readonly end: number }): string {
  const path = `/reports/${encodeURIComponent(id)}`;
  return span ? `${path}?span=${span.start}-${span.end}#s${span.start}` : path;
}

export function entityLink(id: string, caption: string): Html {
  return html`<a href="${entityPath(id)}">${said(caption)}</a>`;
}

export function kindChip(locale: Locale, kind: EntityKind): Html {
  return html`<span class="chip">${locale.word(KIND_WORDS[kind], kind)}</span>`;
}

/** The native grade with its meaning on both axes; spelled out where there is room. */
export function gradeMark(locale: Locale, grade: string): Html {
  if (grade === '') return NOTHING;
  return html`<abbr class="grade" title="${gradeMeaning(locale, grade)}">${grade}</abbr>`;
}

/** 0 to 4 of a rendered marking; what is not understood counts as the highest. */
export function levelOf(marking: string): number {
  const name = marking.split('//')[0] ?? '';
  const level = (LEVEL_NAMES as readonly string[]).indexOf(name);
  return level < 0 ? LEVEL_NAMES.length - 1 : level;
}

/** A section with a heading that links and readers can jump to. */
export function section(id: string, title: Content, content: Content, lead: Content = null): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${lead === null ? null : html`<p class="lead">${lead}</p>`}${content}
</section>`;
}

/** Term and description pairs; those without a description are left out. */
export function facts(pairs: readonly (readonly [term: string, description: Content])[]): Html {
  const rows = pairs.filter(
    ([, description]) => description !== null && description !== '' && description !== undefined,
  );
  return html`<dl class="facts">${rows.map(([term, description]) => html`<div><dt>${term}</dt><dd>${description}</dd></div>`)}</dl>`;
}

/** The first `most` rows, all of them where everything is asked for. */
export function firstOf<T>(rows: readonly T[], most: number, all: boolean): readonly T[] {
  return all ? rows : rows.slice(0, most);
}

/** Says how many rows were left out, with the way to them. */
export function moreNote(locale: Locale, hidden: number, href: string): Html {
  if (hidden <= 0) return NOTHING;
  return html`<p class="more">${locale.say('more', { n: locale.number(hidden) })} <a href="${href}">${locale.say('showAll')}</a></p>`;
}
