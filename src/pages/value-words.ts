import type { ClaimValue, Modality, Qualifier } from '../core/words/index.ts';
import { EVENT_WORDS, MODALITY_WORDS, ROLE_WORDS } from '../../web/language/codes.data.ts';
import { intervalWords } from '../../web/language/dates.ts';
import { amountWords, casualtyWords, countryWords, linkParts, qualified } from '../../web/language/values.ts';
import { html, type Html } from './html.ts';
import type { Locale } from './locale.ts';
import { entityLink, said } from './parts.ts';

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
