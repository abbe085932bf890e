import {
  type ClaimValue,
  type Modality,
  PARTICIPANT_ROLES,
  type ParticipantRole,
  PROPERTIES,
  type Qualifier,
} from '../core/words/index.ts';
import {
  CATEGORY_WORDS,
  EFFECT_WORDS,
  EVENT_WORDS,
  INVERSE_WORDS,
  MODALITY_WORDS,
  QUALIFIER_WORDS,
  ROLE_WORDS,
} from './codes.data.ts';
import { intervalWords } from './dates.ts';
import { html, type Html } from './html.ts';
import { fill, type Locale } from './locale.ts';
import { entityLink, said } from './parts.ts';

type Amount = { readonly low: number | null; readonly best: number | null; readonly high: number | null };

/** A claimed value with what stands behind it: one place decides how an allegation is worded. */
export interface SaidValue {
  readonly value: ClaimValue<string>;
  /** The value in English words as the engine gives them; of a link it begins with the other record's caption. */
  readonly text: string;
  readonly qualifier: Qualifier;
  readonly modality: Modality;
}

/** A value as the pages show it: an allegation is never worded as a finding (SAFEGUARDS.md), so its modality follows it. */
export function valueMarkup(locale: Locale, one: SaidValue): Html {
  // What one source only reports may be asserted by another: then the words stand bare.
  const isBare = one.modality === 'reported' && !one.text.endsWith(' (reported)');
  const modality =
    one.modality === 'asserted' || isBare
      ? null
      : html` <span class="chip hedge">${locale.word(MODALITY_WORDS[one.modality], one.modality)}</span>`;
  return html`${bareValue(locale, one)}${modality}`;
}

function bareValue(locale: Locale, { value, text, qualifier, modality }: SaidValue): Html {
  switch (value.type) {
    case 'text':
      return said(value.text);
    case 'name':
      return said(value.text, value.script);
    case 'date':
      return html`<span>${intervalWords(locale, value.interval)}</span>`;
    case 'country':
      return html`<span>${countryWords(locale, value.code)}</span>`;
    case 'identifier':
      return html`<bdi dir="ltr" lang="und-Latn">${value.scheme} ${value.value}</bdi>`;
    case 'quantity':
      return html`<span>${amountWords(locale, value, qualifier)} ${said(value.unit)}</span>`;
    case 'casualties':
      return html`<span>${casualtyWords(locale, value, qualifier)}</span>`;
    case 'money':
      return html`<span>${qualified(locale, qualifier, `${value.currency} ${locale.number(value.amountMinor / 100)}`)}</span>`;
    case 'event-type':
      return html`<span>${locale.word(EVENT_WORDS[value.eventType], value.eventType)}</span>`;
    case 'url':
      // Not a link: opening it would tell its owner that this centre looks at it.
      return html`<bdi dir="ltr" class="mono">${value.url}</bdi>`;
    case 'record': {
      const { caption, role } = linkParts(text, modality);
      const word =
        role === null ? null : html` <span class="quiet">(${locale.word(ROLE_WORDS[role], role)})</span>`;
      return html`${entityLink(value.record, caption)}${word}`;
    }
  }
}

/** The caption and the role in a link's words: 'Caption (role)' or 'Caption (as role)', then the modality in brackets. */
function linkParts(
  text: string,
  modality: Modality,
): { readonly caption: string; readonly role: ParticipantRole | null } {
  const hedge = ` (${modality})`;
  const words = text.endsWith(hedge) ? text.slice(0, -hedge.length) : text;
  const match = / \((?:as )?([a-z-]+)\)$/.exec(words);
  const role = PARTICIPANT_ROLES.find((one) => one === match?.[1]) ?? null;
  return { caption: role === null ? words : words.slice(0, match?.index), role };
}

/** '12 civilian killed', in the words of the language. */
function casualtyWords(
  locale: Locale,
  one: Extract<ClaimValue<string>, { type: 'casualties' }>,
  qualifier: Qualifier,
): string {
  const category = locale.word(CATEGORY_WORDS[one.category], one.category);
  const effect = locale.word(EFFECT_WORDS[one.effect], one.effect);
  return [amountWords(locale, one, qualifier), category, effect].filter((word) => word !== '').join(' ');
}

/** '12', '12–15', 'over 12'; a question mark where the report gives no figure. */
export function amountWords(
  locale: Locale,
  { low, best, high }: Amount,
  qualifier: Qualifier = 'exact',
): string {
  const range =
    low !== null && high !== null && low !== high ? `${locale.number(low)}–${locale.number(high)}` : null;
  const single = best ?? low ?? high;
  const figure = best === null && range !== null ? range : single === null ? '?' : locale.number(single);
  return qualified(locale, qualifier, figure);
}

function qualified(locale: Locale, qualifier: Qualifier, figure: string): string {
  return fill(locale.word(QUALIFIER_WORDS[qualifier], '{x}'), { x: figure });
}

function countryWords(locale: Locale, code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([locale.language], { type: 'region', fallback: 'code' }).of(code) ?? code;
}

/** A property's name; claims of other records that point here carry `Of` behind theirs. */
export function propertyWords(locale: Locale, property: string, fallback: string): string {
  const own = PROPERTIES.get(property);
  if (own) return own.label[locale.language];
  return locale.word(INVERSE_WORDS[property.replace(/Of$/, '')], fallback);
}
