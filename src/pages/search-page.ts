import { markingMark } from './banner.ts';
import type { SearchHit } from '../slices/fusion/index.ts';
import type { Passage } from '../slices/reports/index.ts';
import { html, type Html } from './html.ts';
import type { Page } from './layout.ts';
import type { Locale } from './locale.ts';
import { entityPath, gradeMark, kindChip, reportPath, said, section } from './parts.ts';

export interface Found {
  readonly entities: readonly SearchHit[];
  readonly passages: readonly Passage[];
}

/** The search page before anything was asked. */
export function askPage(locale: Locale): Page {
  return {
    title: locale.say('search'),
    marking: null,
    content: html`<h1>${locale.say('search')}</h1><p class="lead">${locale.say('searchLead')}</p>`,
  };
}

/** Entities by name first, then the reports whose words match; with nothing found, what to try next. */
export function searchPage(locale: Locale, query: string, found: Found, marking: string): Page {
  const nothing = found.entities.length + found.passages.length === 0;
  return {
    title: locale.say('resultsFor', { q: query }),
    marking,
    query,
    content: html`<h1>${locale.say('resultsFor', { q: query })}</h1>
${nothing ? emptyState(locale) : null}
${found.entities.length === 0 ? null : section('entities', locale.say('entities'), html`<ol class="hits">${found.entities.map((hit) => hitItem(locale, hit))}</ol>`)}
${found.passages.length === 0 ? null : section('passages', locale.say('passages'), html`<ol class="hits">${found.passages.map((one) => passageItem(locale, one))}</ol>`)}`,
  };
}

function emptyState(locale: Locale): Html {
  return html`<p>${locale.say('nothingFound')}</p>
<h2>${locale.say('tryThis')}</h2>
<ul>${(['tryFewer', 'trySpelling', 'tryScript', 'tryIndex'] as const).map((key) => html`<li>${locale.say(key)}</li>`)}</ul>`;
}

function hitItem(locale: Locale, hit: SearchHit): Html {
  const others = hit.names.filter((name) => name !== hit.caption);
  return html`<li><p class="value"><a href="${entityPath(hit.id)}">${said(hit.caption)}</a> ${kindChip(locale, hit.kind)}</p>
${others.length === 0 ? null : html`<p>${others.map((name, at) => html`${at === 0 ? null : ' · '}${said(name)}`)}</p>`}
<p class="quiet">${locale.count('records', hit.records)} · ${locale.count('reports', hit.reports)}</p></li>`;
}

function passageItem(locale: Locale, { report, start, page, text }: Passage): Html {
  return html`<li><blockquote>${said(text.trim())}</blockquote>
<p><a href="${reportPath(report.id, { start, end: start + text.length })}">${said(report.path)}</a>${page === null ? null : html` <span class="quiet">${locale.say('page', { n: page })}</span>`} ${gradeMark(locale, report.grade)} ${markingMark(locale, report.marking)}</p></li>`;
}
