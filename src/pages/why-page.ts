import type { Tie } from '../core/resolve/types.ts';
import { basisWords } from '../../web/language/values.ts';
import type { Why } from '../slices/fusion/index.ts';
import { proposalSection } from './card-page.ts';
import { html, type Html } from './html.ts';
import type { Page } from './layout.ts';
import type { Locale } from './locale.ts';
import { entityPath, facts, inEnglish, reportPath, said, section } from './parts.ts';

/** Why these records are one entity: the ties, what was kept apart, and what waits for an officer. */
export function whyPage(locale: Locale, why: Why, marking: string): Page {
  return {
    title: `${why.caption} · ${locale.say('why')}`,
    marking,
    content: html`<p class="crumb"><a href="${entityPath(why.id)}">${locale.say('backToCard')}</a></p>
<h1>${locale.say('why')}: ${said(why.caption)}</h1>
<p class="lead">${locale.say('whyLead')}</p>
${section('records', locale.say('records'), recordList(locale, why))}
${section('ties', locale.say('ties'), tieList(locale, why))}
${section('refusals', locale.say('refusals'), refusalList(locale, why))}
${proposalSection(locale, why.proposals)}`,
  };
}

function recordList(locale: Locale, why: Why): Html {
  const rows = why.records.map(
    (record, at) =>
      html`<tr id="r${at + 1}"><td>${at + 1}</td><th scope="row">${record.names.map((name, n) => html`${n === 0 ? null : ' · '}${said(name)}`)}</th><td><a href="${reportPath(record.report)}">${said(record.path)}</a></td><td><code dir="ltr">${record.id}</code></td></tr>`,
  );
  return html`<div class="scroll" role="group" aria-labelledby="records-title" tabindex="0"><table>
<thead><tr><th scope="col">#</th><th scope="col">${locale.say('names')}</th><th scope="col">${locale.say('report')}</th><th scope="col">ID</th></tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

function tieList(locale: Locale, why: Why): Html {
  if (why.ties.length === 0) return html`<p>${locale.say('noTies')}</p>`;
  return html`<ol class="ties">${why.ties.map(
    (
      tie,
    ) => html`<li><p>${recordLink(locale, why, tie.a)} = ${recordLink(locale, why, tie.b)} <span class="chip">${locale.say(tie.by === 'judgement' ? 'byJudgement' : 'byEvidence')}</span></p>
<p>${inEnglish(tie.because)}</p>${basisOf(locale, tie)}</li>`,
  )}</ol>`;
}

function refusalList(locale: Locale, why: Why): Html {
  if (why.refusals.length === 0) return html`<p>${locale.say('noRefusals')}</p>`;
  return html`<ul class="ties">${why.refusals.map(
    (tie) => html`<li><p>${recordLink(locale, why, tie.a)} ≠ ${recordLink(locale, why, tie.b)}</p>
${facts([
  [locale.say('because'), inEnglish(tie.because)],
  [locale.say('against'), inEnglish(tie.against)],
])}</li>`,
  )}</ul>`;
}

/** What the evidence stands on, as data: property and text. */
function basisOf(locale: Locale, tie: Tie): Html | null {
  if (tie.key === null || tie.key.basis.length === 0) return null;
  return facts(tie.key.basis.map(({ property, text }) => [basisWords(locale, property), said(text)]));
}

/** A record of this entity by its place in the list above, one of another by a link to its card. */
function recordLink(locale: Locale, why: Why, id: string): Html {
  const at = why.records.findIndex((record) => record.id === id);
  const record = why.records[at];
  if (!record) return html`<a href="${entityPath(id)}">${locale.say('otherRecord')}</a>`;
  return html`<a href="#r${at + 1}">${at + 1}. ${said(record.names[0] ?? '')}</a> <span class="quiet">${said(record.path)}</span>`;
}
