import { markingMark } from './banner.ts';
import { PROPERTIES, type NameKind } from '../core/words/index.ts';
import type { Card, CardProperty, CardValue, ClaimSource, Proposal } from '../slices/fusion/index.ts';
import type { ReportHead } from '../slices/reports/index.ts';
import {
  CONFLICT_WORDS,
  MODALITY_WORDS,
  NAME_WORDS,
  SCRIPT_WORDS,
  SOURCE_WORDS,
  STATE_WORDS,
} from '../../web/language/codes.data.ts';
import { withDaysKept } from '../../web/language/dates.ts';
import { when } from './dates.ts';
import { html, type Html } from './html.ts';
import type { Page } from './layout.ts';
import type { Locale } from './locale.ts';
import {
  entityLink,
  entityPath,
  facts,
  gradeMark,
  inEnglish,
  kindChip,
  reportPath,
  said,
  section,
} from './parts.ts';
import { sourceLine } from './source-line.ts';
import { gradeMeaning, propertyWords } from '../../web/language/values.ts';
import { asSaid, gradesOf, headsById, propertiesInOrder, sidesOf, waits } from '../slices/fusion/ui/view.ts';
import { valueMarkup } from './value-words.ts';

/** All that is claimed of one entity; every value opens to who says so (law 1). */
export function cardPage(locale: Locale, card: Card, marking: string): Page {
  const heads = headsById(card.reports);
  return {
    title: card.caption,
    marking,
    content: html`<p class="crumb">${kindChip(locale, card.kind)}</p>
<h1>${said(card.caption)}</h1>
<ul class="counts"><li>${locale.count('records', card.records.length)}</li><li>${locale.count('reports', card.reports.length)}</li><li>${locale.count('origins', card.origins)}</li>
<li><a href="${entityPath(card.id)}/why">${locale.say('why')}</a></li></ul>
${section('names', locale.say('names'), nameList(locale, card))}
${card.conflicts.length === 0 ? null : section('conflicts', locale.say('conflicts'), conflictList(locale, card, heads), locale.say('conflictsLead'))}
${section('values', locale.say('values'), valueList(locale, card, heads), locale.say('valuesLead'))}
${proposalSection(locale, card.proposals)}
${echoSection(locale, card, heads)}
${card.setAside === 0 ? null : html`<p class="note">${locale.say('setAside', { n: locale.number(card.setAside) })}</p>`}
${section('reports', locale.say('reports'), reportTable(locale, card.reports))}`,
  };
}

function nameList(locale: Locale, card: Card): Html {
  return html`<ul class="names">${card.names.map((name) => html`<li>${said(name.text, name.script)} <span class="quiet">${locale.word(NAME_WORDS[name.kind as NameKind], name.kind)} · ${locale.word(SCRIPT_WORDS[name.script], name.script)}</span></li>`)}</ul>`;
}

function valueList(locale: Locale, card: Card, heads: ReadonlyMap<string, ReportHead>): Html {
  if (card.properties.length === 0) return html`<p>${locale.say('noValues')}</p>`;
  return html`${propertiesInOrder(card).map((one) => propertyBlock(locale, one, heads))}`;
}

function propertyBlock(locale: Locale, property: CardProperty, heads: ReadonlyMap<string, ReportHead>): Html {
  return html`<div class="property"><h3>${propertyWords(locale, property.property, property.label)}</h3>
<ul class="values">${property.values.map((value) => html`<li>${valueDetails(locale, value, heads)}</li>`)}</ul></div>`;
}

/** A value and, behind it, its sources. A link stands before what opens, not in it: one press, one effect. */
function valueDetails(locale: Locale, value: CardValue, heads: ReadonlyMap<string, ReportHead>): Html {
  const [first] = value.sources;
  if (!first) return html`${said(value.text)}`;
  const words = html`<span class="value">${valueMarkup(locale, asSaid(value, first))}</span>`;
  const isLink = value.value.type === 'record';
  return html`${isLink ? words : null}<details><summary>${isLink ? null : words} <span class="quiet">${locale.count('shortOrigins', value.origins)}</span> ${grades(locale, value)}${waits(value) ? html` <span class="chip hedge">${locale.word(STATE_WORDS.proposed, 'proposed')}</span>` : null}</summary>
<ol class="evidence">${value.sources.map((source) => html`<li>${sourceBlock(locale, source, heads.get(source.report))}</li>`)}</ol></details>`;
}

function grades(locale: Locale, value: CardValue): Html {
  return html`${gradesOf(value).map((grade) => html`${gradeMark(locale, grade)} `)}`;
}

/** One source of a value: its words first, then everything needed to weigh them. */
function sourceBlock(locale: Locale, source: ClaimSource, head: ReportHead | undefined): Html {
  return html`<blockquote>${said(source.quote)}</blockquote>
${facts([
  [
    locale.say('report'),
    html`<a href="${reportPath(source.report, source)}">${said(head?.path ?? source.report)}</a>${source.page === null ? null : html` <span class="quiet">${locale.say('page', { n: source.page })}</span>`}`,
  ],
  [
    locale.say('grade'),
    html`<span class="grade">${source.grade}</span> ${gradeMeaning(locale, source.grade)}`,
  ],
  [locale.say('marking'), markingMark(locale, source.marking)],
  [locale.say('reportDated'), head ? when(locale, head.dated) : null],
  [locale.say('holdsFor'), source.interval ? when(locale, source.interval) : null],
  [locale.say('modality'), locale.word(MODALITY_WORDS[source.modality], source.modality)],
  [locale.say('speaker'), source.speaker === null ? null : said(source.speaker)],
  [
    locale.say('state'),
    source.state === 'stated' ? null : locale.word(STATE_WORDS[source.state], source.state),
  ],
  [locale.say('readBy'), html`<code dir="ltr">${source.rule}</code>`],
])}`;
}

function conflictList(locale: Locale, card: Card, heads: ReadonlyMap<string, ReportHead>): Html {
  return html`<ul class="conflicts">${card.conflicts.map((conflict) => {
    const label = propertyWords(
      locale,
      conflict.property,
      PROPERTIES.get(conflict.property)?.label.en ?? conflict.property,
    );
    return html`<li class="conflict"><h3>${label} <span class="chip">${locale.word(CONFLICT_WORDS[conflict.kind], conflict.kind)}</span></h3>
<p>${withDaysKept(conflict.because[locale.language])}</p>
<ul class="sides">${sidesOf(card, conflict).map((side) => sideItem(locale, side, heads))}</ul></li>`;
  })}</ul>`;
}

function sideItem(locale: Locale, side: CardValue, heads: ReadonlyMap<string, ReportHead>): Html {
  const [first] = side.sources;
  const sources = side.sources.map((source) =>
    sourceLine(locale, source, heads.get(source.report), source.speaker),
  );
  return html`<li class="side"><p class="value">${first ? valueMarkup(locale, asSaid(side, first)) : said(side.text)}</p>
<p class="quiet">${locale.count('origins', side.origins)}</p><ul class="sources">${sources}</ul></li>`;
}

/** Machines propose, people decide (law 9): the command that decides stands beside each proposal. */
export function proposalSection(locale: Locale, proposals: readonly Proposal[]): Html | null {
  if (proposals.length === 0) return null;
  const items = proposals.map(
    (one) => html`<li><p>${entityLink(one.a, one.captions[0])} ↔ ${entityLink(one.b, one.captions[1])}</p>
<p>${inEnglish(one.because)}</p>
<details><summary>${locale.say('proposalsFix')}</summary><p><code dir="ltr">npx watchfloor judge same ${one.a} ${one.b} --reason "…"</code></p></details></li>`,
  );
  return section('proposals', locale.say('proposals'), html`<ul class="proposals">${items}</ul>`);
}

/** The path of each echo: which two reports share an origin, and why. */
function echoSection(locale: Locale, card: Card, heads: ReadonlyMap<string, ReportHead>): Html | null {
  const echoed = card.lineage.filter(({ echoes }) => echoes.length > 0);
  if (echoed.length === 0) return null;
  const link = (id: string): Html => html`<a href="${reportPath(id)}">${said(heads.get(id)?.path ?? id)}</a>`;
  const items = echoed.map(
    ({ reports, echoes }) => html`<li><p><strong>${locale.count('reports', reports.length)}</strong></p>
<ul class="sources">${echoes.map(({ a, b, because }) => html`<li>${link(a)} ↔ ${link(b)}: ${inEnglish(because)}</li>`)}</ul></li>`,
  );
  return section(
    'echoes',
    locale.say('echoes'),
    html`<ul class="echoes">${items}</ul>`,
    locale.say('echoesLead'),
  );
}

function reportTable(locale: Locale, heads: readonly ReportHead[]): Html {
  const columns = ['report', 'grade', 'originator', 'sourceType', 'reportDated', 'marking'] as const;
  return html`<div class="scroll" role="group" aria-labelledby="reports-title" tabindex="0"><table>
<thead><tr>${columns.map((key) => html`<th scope="col">${locale.say(key)}</th>`)}</tr></thead>
<tbody>${heads.map(
    (head) =>
      html`<tr><th scope="row"><a href="${reportPath(head.id)}">${said(head.path)}</a></th><td>${gradeMark(locale, head.grade)}</td><td>${said(head.party)}</td><td>${locale.word(SOURCE_WORDS[head.sourceType as keyof typeof SOURCE_WORDS], head.sourceType)}</td><td>${when(locale, head.dated)}</td><td>${markingMark(locale, head.marking)}</td></tr>`,
  )}</tbody></table></div>`;
}
