import { markingMark } from './banner.ts';
import { facts, said, section } from './parts.ts';
import { pageAt, type ZoneKind } from '../core/words/index.ts';
import type { ReportText } from '../slices/reports/index.ts';
import { SOURCE_WORDS, ZONE_WORDS } from '../../web/language/codes.data.ts';
import { instant, when } from './dates.ts';
import { html, type Html } from './html.ts';
import type { Page } from './layout.ts';
import type { Locale } from './locale.ts';
import { segmentsOf, type Segment, type Span } from '../../web/kit/segments.ts';
import { gradeMeaning, languageWords } from '../../web/language/values.ts';

/** A report as it was filed: what is known of it, and its text with its zones set apart and the cited words marked. */
export function reportPage(locale: Locale, report: ReportText, marking: string, span: Span | null): Page {
  const segments = segmentsOf(report.text, report.zones, span);
  const marked = span !== null && segments.some((segment) => segment.cited);
  const title = report.title ?? report.path;
  return {
    title,
    marking,
    content: html`<p class="crumb"><span class="chip">${locale.say('report')}</span></p>
<h1>${said(title)}</h1>
${section('facts', locale.say('reportFacts'), reportFacts(locale, report))}
${section(
  'text',
  locale.say('reportText'),
  html`${marked ? html`<p class="note">${locale.say('citedSpan')}${pageOf(locale, report, span)} <a href="#s${span.start}">${locale.say('goToSpan')}</a></p>` : null}
${legend(locale, segments)}
${report.text.trim() === '' ? html`<p>${locale.say('emptyText')}</p>` : html`<div class="report-text" dir="auto"${report.language === 'und' ? null : html` lang="${report.language}"`}>${segments.map((segment) => segmentMarkup(segment, span))}</div>`}`,
)}`,
  };
}

/** The page on which the cited words begin. */
function pageOf(locale: Locale, report: ReportText, span: Span): Html | null {
  const page = pageAt(report.pages, span.start);
  return page === null ? null : html` <span class="chip">${locale.say('page', { n: page })}</span>`;
}

function reportFacts(locale: Locale, report: ReportText): Html {
  return facts([
    [locale.say('file'), said(report.path)],
    [
      locale.say('grade'),
      html`<span class="grade">${report.grade}</span> ${gradeMeaning(locale, report.grade)}`,
    ],
    [locale.say('marking'), markingMark(locale, report.marking)],
    [locale.say('reportDated'), when(locale, report.dated)],
    [locale.say('filedAt'), instant(locale, report.filedAt)],
    [locale.say('originator'), said(report.party)],
    [
      locale.say('sourceType'),
      locale.word(SOURCE_WORDS[report.sourceType as keyof typeof SOURCE_WORDS], report.sourceType),
    ],
    [locale.say('reference'), report.reference === null ? null : said(report.reference)],
    [locale.say('language'), languageWords(locale, report.language)],
    [locale.say('format'), html`<bdi>${report.format}</bdi>`],
    [locale.say('hash'), html`<code dir="ltr" class="hash">${report.sha256}</code>`],
  ]);
}

/** Only the kinds that this text has; body text needs no explanation. */
function legend(locale: Locale, segments: readonly Segment[]): Html | null {
  const kinds = [
    ...new Set(segments.flatMap(({ zone }) => (zone === null || zone === 'body' ? [] : [zone]))),
  ];
  if (kinds.length === 0) return null;
  return html`<p class="legend"><span class="quiet">${locale.say('legend')}:</span> ${kinds.map((kind: ZoneKind) => html`<span class="zone-${kind}">${locale.word(ZONE_WORDS[kind], kind)}</span> `)}</p>`;
}

function segmentMarkup({ text, zone, cited, first }: Segment, span: Span | null): Html {
  const content = cited
    ? html`<mark${first ? html` id="s${span?.start}"` : null}>${text}</mark>`
    : html`${text}`;
  return zone === null || zone === 'body' ? content : html`<span class="zone-${zone}">${content}</span>`;
}
