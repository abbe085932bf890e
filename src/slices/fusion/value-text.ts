import type { ClaimValue, Interval, Qualifier } from '../../core/words/index.ts';

const QUALIFIER_WORDS: Readonly<Record<Qualifier, string>> = {
  exact: '',
  over: 'over ',
  under: 'under ',
  about: 'about ',
  'at-least': 'at least ',
  'at-most': 'at most ',
  range: '',
};

/** A claim's value in words; `captionOf` names the other record of a link. */
export function valueText(
  value: ClaimValue<string>,
  qualifier: Qualifier,
  captionOf: (record: string) => string,
): string {
  switch (value.type) {
    case 'text':
    case 'name':
      return value.text;
    case 'date':
      return intervalText(value.interval);
    case 'country':
      return value.code;
    case 'identifier':
      return `${value.scheme} ${value.value}`;
    case 'quantity':
      return `${QUALIFIER_WORDS[qualifier]}${amount(value)} ${value.unit}`.trim();
    case 'casualties':
      return `${QUALIFIER_WORDS[qualifier]}${amount(value)} ${value.category === 'unknown' ? '' : `${value.category} `}${value.effect}`;
    case 'money':
      return `${QUALIFIER_WORDS[qualifier]}${value.currency} ${(value.amountMinor / 100).toFixed(2)}`;
    case 'event-type':
      return value.eventType;
    case 'url':
      return value.url;
    case 'record':
      return value.role ? `${captionOf(value.record)} (${value.role})` : captionOf(value.record);
  }
}

/** An interval as an officer reads it; an open one with its reason. */
export function intervalText(interval: Interval): string {
  const { from, to } = interval;
  if (from === null && to === null) return `unknown${interval.reason ? ` (${interval.reason})` : ''}`;
  if (from === to) return from ?? '';
  const year = from?.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year ?? '';
  if (from === null) return `up to ${to}`;
  if (to === null) return `since ${from}`;
  return `${from} – ${to}`;
}

function amount(value: {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}): string {
  if (value.best !== null) return String(value.best);
  if (value.low !== null && value.high !== null) return `${value.low}–${value.high}`;
  return String(value.low ?? value.high ?? 'unknown');
}
