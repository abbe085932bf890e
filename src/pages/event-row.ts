import {
  CASUALTY_EFFECTS,
  type CasualtyCategory,
  type EventType,
  type Interval,
  type ParticipantRole,
} from '../core/words/index.ts';
import type { Picture } from '../slices/fusion/index.ts';
import type { ReportHead } from '../slices/reports/index.ts';
import { CATEGORY_WORDS, EFFECT_WORDS, EVENT_WORDS, ROLE_WORDS } from '../../web/language/codes.data.ts';
import { when } from './dates.ts';
import { html, type Html } from './html.ts';
import type { Locale } from './locale.ts';
import { entityLink, facts, gradeMark, reportPath, said } from './parts.ts';
import { amountWords } from '../../web/language/values.ts';

type Event = Picture['events'][number];
type Casualties = Event['casualties'][number];

/** What an event is told with: captions of entities, heads and origins of reports. */
export interface EventContext {
  readonly locale: Locale;
  readonly heads: ReadonlyMap<string, ReportHead>;
  captionOf(entity: string): string;
  originOf(report: string): string;
}

/** An event in the list: when, what, where, who; and the counts of each report beside one another. */
export function eventRow(context: EventContext, event: Event): Html {
  const { locale, captionOf, heads } = context;
  const type = event.type as EventType;
  const participants = event.participants.map(
    ({ entity, role }) =>
      html`<li>${entityLink(entity, captionOf(entity))} <span class="quiet">${locale.word(ROLE_WORDS[role as ParticipantRole], role)}</span></li>`,
  );
  // A report that counts casualties is named beside its count.
  const others = event.reports.filter((id) => !event.casualties.some((one) => one.report === id));
  return html`<li class="event"><p class="when">${when(locale, event.interval as Interval)}</p>
<div><h3>${entityLink(event.entity, captionOf(event.entity))} <span class="chip">${locale.word(EVENT_WORDS[type], type)}</span></h3>
${facts([
  [
    locale.say('place'),
    event.places.length === 0
      ? null
      : html`<ul class="inline">${event.places.map((id) => html`<li>${entityLink(id, captionOf(id))}</li>`)}</ul>`,
  ],
  [
    locale.say('participants'),
    participants.length === 0 ? null : html`<ul class="inline">${participants}</ul>`,
  ],
  [
    locale.say('reports'),
    others.length === 0
      ? null
      : html`<ul class="inline">${others.map((id) => html`<li>${reportLink(locale, id, heads)}</li>`)}</ul>`,
  ],
])}
${casualtyTable(context, event.casualties)}</div></li>`;
}

function reportLink(locale: Locale, id: string, heads: ReadonlyMap<string, ReportHead>): Html {
  const head = heads.get(id);
  return html`<a href="${reportPath(id)}">${said(head?.path ?? id)}</a> ${gradeMark(locale, head?.grade ?? '')}`;
}

/**
 * One row per report, one column per effect; no total, because reports of one origin would count twice. Those stand
 * together and say so (law 8).
 */
function casualtyTable(context: EventContext, casualties: readonly Casualties[]): Html | null {
  const { locale, heads } = context;
  if (casualties.length === 0) return null;
  const effects = CASUALTY_EFFECTS.filter((effect) => casualties.some((one) => one.effect === effect));
  const reports = byOrigin(context, [...new Set(casualties.map((one) => one.report))]);
  const rows = reports.map((report, at) => {
    const above = reports[at - 1];
    const isEcho = above !== undefined && context.originOf(above) === context.originOf(report);
    const echo = isEcho ? html` <span class="quiet">${locale.say('sameOrigin')}</span>` : null;
    return html`<tr><th scope="row">${reportLink(locale, report, heads)}${echo}</th>${effects.map((effect) => html`<td>${cell(locale, casualties, report, effect)}</td>`)}</tr>`;
  });
  return html`<table class="casualties"><caption>${locale.say('casualties')}</caption>
<thead><tr><th scope="col">${locale.say('report')}</th>${effects.map((effect) => html`<th scope="col">${locale.word(EFFECT_WORDS[effect], effect)}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table>`;
}

/** Reports of one origin next to one another, each origin where its first report stood. */
function byOrigin(context: EventContext, reports: readonly string[]): string[] {
  const groups = new Map<string, string[]>();
  for (const report of reports) {
    const origin = context.originOf(report);
    groups.set(origin, [...(groups.get(origin) ?? []), report]);
  }
  return [...groups.values()].flat();
}

function cell(locale: Locale, casualties: readonly Casualties[], report: string, effect: string): string {
  const own = casualties.filter((one) => one.report === report && one.effect === effect);
  const words = own.map((one) => {
    const category = one.category as CasualtyCategory;
    return `${amountWords(locale, one)} ${locale.word(CATEGORY_WORDS[category], category)}`.trim();
  });
  return [...new Set(words)].join(' · ');
}
