import { html, type Html } from './html.ts';
import type { Locale } from './locale.ts';
import { levelOf } from './parts.ts';

/** Characters that a line of banner or a portion mark holds; a longer marking is shortened and opens to the whole. */
const MOST_CHARS = 120;

/**
 * A long marking on one line. What decides handling stays as it is: level, compartments, controls, purposes, expiry.
 * Audiences and originators, which a page made of many reports has dozens of, become their number.
 */
function shortened(locale: Locale, marking: string): readonly string[] | null {
  if (marking.length <= MOST_CHARS) return null;
  const segments = marking.split('//');
  const audiences = segments.filter((one) => one.startsWith('REL TO '));
  const originators = segments.find((one) => one.startsWith('ORIG '))?.split(', ').length ?? 0;
  const counted: readonly string[] = [
    audiences.length === 1 ? (audiences[0] ?? '') : locale.count('audiences', audiences.length),
    originators > 1 ? locale.count('originators', originators) : '',
  ];
  const kept = segments.filter((one) => !/^(?:REL TO|ORIG) /.test(one));
  return [...kept, ...counted.filter((one) => one !== '')];
}

/** Level first from the left, as markings are written everywhere; the counted parts are in the language of the page. */
function parts(short: readonly string[]): Html {
  return html`<span dir="ltr">${short.map((one, at) => html`${at === 0 ? null : ' // '}<bdi>${one}</bdi>`)}</span>`;
}

/** The marking of the whole page, above and below it; one that is long opens to every audience and originator. */
export function banner(locale: Locale, marking: string | null): Html | null {
  if (marking === null) return null;
  const name = html`<span class="unseen">${locale.say('markingOfPage')}: </span>`;
  const short = shortened(locale, marking);
  const level = `banner level-${levelOf(marking)}`;
  if (short === null) return html`<p class="${level}">${name}<bdi lang="en" dir="ltr">${marking}</bdi></p>`;
  return html`<details class="${level}"><summary>${name}${parts(short)}</summary><p lang="en" dir="ltr">${marking}</p></details>`;
}

/** A portion marking: always words, the colour only repeats them. */
export function markingMark(locale: Locale, marking: string): Html {
  const short = shortened(locale, marking);
  const level = `marking level-${levelOf(marking)}`;
  if (short === null) return html`<span class="${level}" lang="en" dir="ltr">${marking}</span>`;
  return html`<details class="${level}"><summary>${parts(short)}</summary><span lang="en" dir="ltr">${marking}</span></details>`;
}
