import type { CheckAnswer, QueuedHit, ScreeningHit } from '../slices/screening/index.ts';
import { BAND_WORDS, HIT_STATE_WORDS, KIND_WORDS } from '../../web/language/codes.data.ts';
import { withDaysKept } from '../../web/language/dates.ts';
import { html, type Content, type Html } from './html.ts';
import type { Page } from './layout.ts';
import type { Locale } from './locale.ts';
import { facts, kindChip, said, section } from './parts.ts';

/** What the form asks for, as it was filled in. */
export interface ScreeningAsked {
  readonly name: string;
  readonly born: string;
  readonly country: string;
  readonly kind: string;
}

const KINDS = ['person', 'organisation', 'vessel', 'aircraft'] as const;
/** Verdicts on an open hit, and answers to another officer’s. */
const VERDICTS = ['false-positive', 'true-match', 'unsure', 'escalated'] as const;
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  open: VERDICTS,
  unsure: [...VERDICTS, 'undo'],
  escalated: [...VERDICTS, 'undo'],
  pending: ['agree', 'differ', 'undo'],
  'false-positive': ['undo'],
  'true-match': ['undo'],
  withdrawn: [],
};

/** Ask for one party; below it the hits that wait for somebody. */
export function screeningPage(
  locale: Locale,
  asked: ScreeningAsked,
  found: { readonly answer: CheckAnswer | null; readonly queue: readonly QueuedHit[] },
  marking: string,
): Page {
  return {
    title: locale.say('screening'),
    marking,
    content: html`<h1>${locale.say('screening')}</h1><p class="lead">${locale.say('screeningLead')}</p>
${askForm(locale, asked)}
${found.answer === null ? null : answerSection(locale, found.answer)}
${section('queue', locale.say('queue'), queueList(locale, found.queue))}`,
  };
}

function askForm(locale: Locale, { name, born, country, kind }: ScreeningAsked): Html {
  return html`<form action="/screening" method="get" class="ask">
<p><label for="name">${locale.say('screenName')}</label><input id="name" name="name" dir="auto" maxlength="400" required value="${name}" autocomplete="off"></p>
<p><label for="born">${locale.say('screenBorn')}</label><input id="born" name="born" dir="ltr" maxlength="40" value="${born}" autocomplete="off"></p>
<p><label for="country">${locale.say('screenCountry')}</label><input id="country" name="country" dir="auto" maxlength="80" value="${country}" autocomplete="off"></p>
<p><label for="kind">${locale.say('screenKind')}</label><select id="kind" name="kind">${KINDS.map((one) => option(locale.word(KIND_WORDS[one], one), one, kind))}</select></p>
<p><button type="submit">${locale.say('screenRun')}</button></p>
</form>`;
}

const option = (label: string, value: string, chosen: string): Html =>
  value === chosen
    ? html`<option value="${value}" selected>${label}</option>`
    : html`<option value="${value}">${label}</option>`;

function answerSection(locale: Locale, answer: CheckAnswer): Html {
  const hits = answer.questions.flatMap((question) => question.hits);
  const lists = answer.lists.map(
    ({ list, published, importedAt, sha256 }) =>
      html`<li>${said(list)} · ${withDaysKept(published ?? importedAt.slice(0, 10))} · <code>${sha256.slice(0, 12)}</code></li>`,
  );
  return section(
    'answer',
    locale.say('screenFound'),
    html`${hits.length === 0 ? html`<p>${locale.say('screenNothing')}</p>` : html`<ol class="hits">${hits.map((hit) => hitItem(locale, hit))}</ol>`}
<h3>${locale.say('lookedIn')}</h3><ul class="plain-list">${lists}</ul>
<p class="quiet"><bdi dir="ltr">${answer.engine} · ${answer.id}</bdi></p>`,
  );
}

function hitItem(locale: Locale, hit: ScreeningHit): Html {
  const names = hit.listed.names.map(({ text }) => text).filter((text) => text !== hit.caption);
  return html`<li><p class="value"><a href="${hitPath(hit.id)}">${said(hit.caption)}</a> ${kindChip(locale, hit.kind)} ${scoreMark(locale, hit.score, hit.band)} ${stateMark(locale, hit.state)}</p>
${names.length === 0 ? null : html`<p>${names.map((name, at) => html`${at === 0 ? null : ' · '}${said(name)}`)}</p>`}
<p>${withDaysKept(hit.because[locale.language])}</p>
<p class="quiet">${said(hit.list)} ${said(hit.ref)}</p></li>`;
}

function queueList(locale: Locale, hits: readonly QueuedHit[]): Content {
  if (hits.length === 0) return html`<p>${locale.say('queueEmpty')}</p>`;
  return html`<ol class="hits">${hits.map(
    (
      hit,
    ) => html`<li><p class="value"><a href="${hitPath(hit.id)}">${said(hit.asked)}</a> ↔ ${said(hit.caption)} ${scoreMark(locale, hit.score, hit.band)} ${stateMark(locale, hit.state)}</p>
<p>${withDaysKept(hit.because[locale.language])}</p>
<p class="quiet">${hit.reference === null ? null : html`${said(hit.reference)} · `}${said(hit.list)} ${said(hit.ref)} · ${withDaysKept(hit.raisedAt.slice(0, 16))}</p></li>`,
  )}</ol>`;
}

/** One hit with its history, and the form to say what one makes of it. */
export function hitPage(locale: Locale, hit: QueuedHit, marking: string): Page {
  return {
    title: locale.say('screeningHit'),
    marking,
    content: html`<h1>${said(hit.asked)} ↔ ${said(hit.caption)}</h1>
<p>${scoreMark(locale, hit.score, hit.band)} ${stateMark(locale, hit.state)}</p>
<p>${withDaysKept(hit.because[locale.language])}</p><p class="lead">${locale.say('screeningLead')}</p>
${facts([
  [locale.say('screenList'), html`${said(hit.list)} ${said(hit.ref)}`],
  [locale.say('screenReference'), hit.reference === null ? null : said(hit.reference)],
  [
    locale.say('screenProposed'),
    hit.proposed === null ? null : locale.word(HIT_STATE_WORDS[hit.proposed], hit.proposed),
  ],
])}
${disposeForm(locale, hit)}
${section(
  'history',
  locale.say('history'),
  html`<ol class="plain-list">${hit.history.map(
    ({ at, state, officer, reason }) =>
      html`<li><p>${withDaysKept(at.slice(0, 16))} · ${said(officer)} · ${stateMark(locale, state)}</p><p>${said(reason)}</p></li>`,
  )}</ol>`,
)}
<p><a href="/screening">${locale.say('screening')}</a></p>`,
  };
}

function disposeForm(locale: Locale, { id, state }: QueuedHit): Content {
  const answers = ANSWERS[state] ?? [];
  if (answers.length === 0) return null;
  return html`<form action="${hitPath(id)}" method="post" class="ask">
<p><label for="disposition">${locale.say('disposition')}</label><select id="disposition" name="disposition">${answers.map((one) => option(locale.word(HIT_STATE_WORDS[one], one), one, ''))}</select></p>
<p><label for="reason">${locale.say('reason')}</label><input id="reason" name="reason" dir="auto" maxlength="4000" required autocomplete="off"></p>
<p><button type="submit">${locale.say('record')}</button></p>
</form>`;
}

const hitPath = (id: string): string => `/screening/hits/${encodeURIComponent(id)}`;

/** Never rounded up: 1 is said of an identifier alone. */
const scoreMark = (locale: Locale, score: number, band: string): Html =>
  html`<span class="chip">${(Math.floor(score * 100) / 100).toFixed(2)} ${locale.word(BAND_WORDS[band], band)}</span>`;

const stateMark = (locale: Locale, state: string): Html =>
  html`<span class="chip">${locale.word(HIT_STATE_WORDS[state], state)}</span>`;
