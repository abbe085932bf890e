import type { Interval } from '../core/words/index.ts';
import { PRECISION_WORDS } from '../../web/language/codes.data.ts';
import { dateWords, intervalWords } from '../../web/language/dates.ts';
import { html, type Html } from './html.ts';
import type { Locale } from './locale.ts';

/** The same as markup: machine-readable, with the precision said in words wherever it is not a plain day. */
export function when(locale: Locale, interval: Pick<Interval, 'from' | 'to' | 'precision' | 'reason'>): Html {
  const words = intervalWords(locale, interval);
  const time =
    interval.from === null
      ? html`<span>${words}</span>`
      : html`<time datetime="${interval.from}">${words}</time>`;
  const precise =
    interval.precision === 'day' || interval.precision === 'hour' || interval.precision === 'open';
  const reason = interval.reason
    ? html` <span class="quiet english" lang="en" dir="ltr">${interval.reason}</span>`
    : null;
  if (precise) return html`${time}${reason}`;
  return html`${time} <span class="quiet">${locale.word(PRECISION_WORDS[interval.precision], interval.precision)}</span>${reason}`;
}

/** An instant to the minute, UTC. */
export function instant(locale: Locale, at: string): Html {
  return html`<time datetime="${at}">${dateWords(locale, at, 'hour')}</time>`;
}
