import { type SaidValue, type ValuePart, valueWording } from '../../web/language/value-parts.ts';
import { html, type Html } from './html.ts';
import type { Locale } from './locale.ts';
import { entityLink, said } from './parts.ts';

/** A value as the pages without script show it; `web/language` decides its words. */
export function valueMarkup(locale: Locale, one: SaidValue): Html {
  const { parts, hedge } = valueWording(locale, one);
  const chip = hedge === null ? null : html` <span class="chip hedge">${hedge}</span>`;
  return html`${parts.map((part, at) => html`${at === 0 ? null : ' '}${partMarkup(part)}`)}${chip}`;
}

function partMarkup(part: ValuePart): Html {
  switch (part.as) {
    case 'said':
      return part.script === undefined ? said(part.text) : said(part.text, part.script);
    case 'words':
      return html`<span>${part.text}</span>`;
    case 'aside':
      return html`<span class="quiet">${part.text}</span>`;
    case 'identifier':
      return html`<bdi dir="ltr" lang="und-Latn">${part.text}</bdi>`;
    case 'address':
      return html`<bdi dir="ltr" class="mono">${part.text}</bdi>`;
    case 'record':
      return entityLink(part.record, part.caption);
  }
}
