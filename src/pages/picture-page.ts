import { withDaysKept } from '../../web/language/dates.ts';
import { type ClaimValue, type Modality, type Qualifier, type Script } from '../core/words/index.ts';
import type { Picture } from '../slices/fusion/index.ts';
import type { ReportHead } from '../slices/reports/index.ts';
import { CONFLICT_WORDS, KINDS_WORDS } from '../../web/language/codes.data.ts';
import { byKind, disputes, echoes, newestFirst, singleOrigin, type Dispute, type Side } from './digest.ts';
import { type EventContext, eventRow } from './event-row.ts';
import { html, type Html } from './html.ts';
import type { Page } from './layout.ts';
import type { Locale } from './locale.ts';
import {
  entityLink,
  entityPath,
  firstOf,
  gradeMark,
  inEnglish,
  moreNote,
  reportPath,
  said,
  section,
} from './parts.ts';
import { sourceLine } from './source-line.ts';
import { propertyWords } from '../../web/language/values.ts';
import { valueMarkup } from './value-words.ts';

/** Rows of a list before the rest waits behind a link. */
export const MOST = { perKind: 30, events: 40, conflicts: 30, echoes: 20 } as const;

/** The picture and the heads of its reports, by id: paths and grades stand there. */
export interface Home {
  readonly picture: Picture;
  readonly heads: ReadonlyMap<string, ReportHead>;
}

/** The first page after sign-in: what there is, what happened, what disagrees, what only looks like many. */
export function picturePage(locale: Locale, home: Home, marking: string, all: boolean): Page {
  const { picture } = home;
  if (picture.reports.length === 0)
    return { title: locale.say('picture'), marking, content: emptyPicture(locale) };
  const captions = new Map(picture.entities.map((one) => [one.id, one.caption]));
  const origins = new Map(
    picture.origins.flatMap(({ id, reports }) => reports.map((report) => [report, id] as const)),
  );
  const context: Context = {
    locale,
    home,
    all,
    heads: home.heads,
    captionOf: (id) => captions.get(id) ?? id,
    originOf: (report) => origins.get(report) ?? report,
  };
  return {
    title: locale.say('picture'),
    marking,
    content: html`<h1>${locale.say('picture')}</h1>
<p class="lead">${locale.say('pictureLead')}</p>
${countsLine(locale, picture)}
<p class="note"><strong>${locale.say('singleOrigin', { n: locale.number(singleOrigin(picture)), all: locale.number(picture.claims.length) })}</strong> ${locale.say('singleOriginLead')}</p>
${all ? html`<p class="more"><a href="/">${locale.say('showLess')}</a></p>` : null}
${section('conflicts', locale.say('conflicts'), conflictList(context), locale.say('conflictsLead'))}
${section('events', locale.say('events'), eventList(context), locale.say('eventsLead'))}
${section('entities', locale.say('entities'), entityGroups(context))}
${section('echoes', locale.say('echoes'), echoList(context), locale.say('echoesLead'))}`,
  };
}

interface Context extends EventContext {
  readonly home: Home;
  readonly all: boolean;
}

function emptyPicture(locale: Locale): Html {
  return html`<h1>${locale.say('emptyPicture')}</h1>
<p>${locale.say('emptyPictureFix')}</p>
<p><code dir="ltr">npx watchfloor ingest FILE</code></p>`;
}

/** Counts that lead to their lists. */
function countsLine(locale: Locale, picture: Picture): Html {
  const counts: readonly (readonly [string, string | null])[] = [
    [locale.count('reports', picture.reports.length), null],
    [locale.count('origins', picture.origins.length), null],
    [locale.count('echoes', echoes(picture).length), '#echoes'],
    [locale.count('entities', picture.entities.length), '#entities'],
    [locale.count('events', picture.events.length), '#events'],
    [locale.count('claims', picture.claims.length), null],
    [locale.count('conflicts', picture.conflicts.length), '#conflicts'],
    [locale.count('mentions', picture.mentions.length), null],
  ];
  return html`<ul class="counts" aria-label="${locale.say('counts')}">${counts.map(([words, href]) => html`<li>${href === null ? words : html`<a href="${href}">${words}</a>`}</li>`)}</ul>`;
}

function entityGroups({ locale, home, all }: Context): Html {
  const groups = byKind(home.picture);
  if (groups.length === 0) return html`<p>${locale.say('noneYet')}</p>`;
  return html`<div class="groups">${groups.map(([kind, entities]) => {
    const shown = firstOf(entities, MOST.perKind, all);
    return html`<div class="group"><h3 id="kind-${kind}">${locale.word(KINDS_WORDS[kind], kind)} <span class="quiet">${locale.number(entities.length)}</span></h3>
<ol class="plain-list" aria-labelledby="kind-${kind}">${shown.map((entity) => entityItem(locale, entity))}</ol>
${moreNote(locale, entities.length - shown.length, '/?show=all#entities')}</div>`;
  })}</div>`;
}

function entityItem(locale: Locale, entity: Picture['entities'][number]): Html {
  const first = entity.names[0];
  const other = entity.names.find((name) => name.script !== first?.script && name.script !== 'Zyyy');
  return html`<li><a href="${entityPath(entity.id)}">${said(entity.caption)}</a>${other ? html` <span class="quiet">${said(other.text, other.script as Script)}</span>` : null} <span class="quiet">${locale.count('records', entity.records.length)}</span></li>`;
}

function eventList(context: Context): Html {
  const { locale, home, all } = context;
  if (home.picture.events.length === 0) return html`<p>${locale.say('noneYet')}</p>`;
  const shown = firstOf(newestFirst(home.picture.events), MOST.events, all);
  return html`<ol class="events">${shown.map((event) => eventRow(context, event))}</ol>
${moreNote(locale, home.picture.events.length - shown.length, '/?show=all#events')}`;
}

function conflictList(context: Context): Html {
  const { locale, home, all } = context;
  const list = disputes(home.picture);
  if (list.length === 0) return html`<p>${locale.say('noneYet')}</p>`;
  const shown = firstOf(list, MOST.conflicts, all);
  return html`<ul class="conflicts">${shown.map((one) => conflictItem(context, one))}</ul>
${moreNote(locale, list.length - shown.length, '/?show=all#conflicts')}`;
}

function conflictItem(context: Context, one: Dispute): Html {
  const { locale } = context;
  return html`<li class="conflict"><h3>${entityLink(one.entity, context.captionOf(one.entity))} <span class="quiet">${propertyWords(locale, one.property, one.property)}</span> <span class="chip">${locale.word(CONFLICT_WORDS[one.kind as keyof typeof CONFLICT_WORDS], one.kind)}</span></h3>
<p>${withDaysKept(one.because[locale.language])}</p>
<ul class="sides">${one.sides.map((side) => sideItem(context, side))}</ul></li>`;
}

function sideItem({ locale, home }: Context, { said: claim, claims }: Side): Html {
  const value = {
    value: claim.value as ClaimValue<string>,
    text: claim.value.text,
    qualifier: claim.qualifier as Qualifier,
    modality: claim.modality as Modality,
  };
  const sources = claims.map((one) => sourceLine(locale, one, home.heads.get(one.report)));
  const origins = new Set(claims.map((one) => one.origin)).size;
  return html`<li class="side"><p class="value">${valueMarkup(locale, value)}</p><p class="quiet">${locale.count('origins', origins)}</p><ul class="sources">${sources}</ul></li>`;
}

function echoList({ locale, home, all }: Context): Html {
  const list = echoes(home.picture);
  if (list.length === 0) return html`<p>${locale.say('noneYet')}</p>`;
  const shown = firstOf(list, MOST.echoes, all);
  return html`<ul class="echoes">${shown.map(
    (
      origin,
    ) => html`<li><p><strong>${locale.count('reports', origin.reports.length)}</strong> ${inEnglish(origin.reason.replace(/^\d+ reports of one origin: /, ''))}</p>
<ul class="sources">${origin.reports.map((id) => {
      const head = home.heads.get(id);
      return html`<li><a href="${reportPath(id)}">${said(head?.path ?? id)}</a> ${gradeMark(locale, head?.grade ?? '')}</li>`;
    })}</ul></li>`,
  )}</ul>
${moreNote(locale, list.length - shown.length, '/?show=all#echoes')}`;
}
