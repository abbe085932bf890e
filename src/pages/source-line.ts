import type { ReportHead } from '../slices/reports/index.ts';
import { when } from './dates.ts';
import { html, type Html } from './html.ts';
import type { Locale } from './locale.ts';
import { gradeMark, reportPath, said } from './parts.ts';

/** One source of a side of a conflict: the words in their report, its grade, whose report of which date, who speaks. */
export function sourceLine(
  locale: Locale,
  source: { readonly report: string; readonly start: number; readonly end: number },
  head: ReportHead | undefined,
  speaker: string | null = null,
): Html {
  const behind =
    head === undefined
      ? null
      : html` <span class="quiet">${said(head.party)} · ${when(locale, head.dated)}</span>`;
  const by = speaker === null ? null : html` <span class="quiet">· ${said(speaker)}</span>`;
  return html`<li><a href="${reportPath(source.report, source)}">${said(head?.path ?? source.report)}</a> ${gradeMark(locale, head?.grade ?? '')}${behind}${by}</li>`;
}
