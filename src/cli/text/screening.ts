import type { Party } from '../../core/resolve/party/types.ts';
import { plain } from '../../core/words/plain.ts';
import type { CheckAnswer, QueuedHit, Replay, ScreeningHit, Subject } from '../../slices/screening/index.ts';

const SHOWN_NAMES = 4;

/** A check for a terminal: what was found with the reasons, where it was looked, and what to do next. */
export function checkText(answer: CheckAnswer): string {
  const all = answer.questions.flatMap(({ hits }) => hits);
  return [
    ...answer.questions.flatMap(({ role, party, hits }) => [
      questionLine(answer.kind === 'party' ? '' : `${role}: `, calledOf(party), hits.length),
      ...hits.flatMap(hitLines),
      '',
    ]),
    ...answer.skipped.map(({ line, reason }) => `not read, line ${line}: ${reason}`),
    `Looked in ${answer.lists.map(listText).join('; ')}`,
    `From score ${answer.terms.threshold}, engine ${answer.engine}; check ${answer.id}`,
    ...(all.length === 0 ? [] : ['', advice(answer, all)]),
  ].join('\n');
}

/** The first name, else the first identifier: an agent of a payment has often its BIC alone. */
const calledOf = ({ names, identifiers: [first] }: Party): string =>
  names[0]?.text ?? (first === undefined ? '' : `${first.scheme}:${first.value}`);

/** Never rounded up: 1 is said of an identifier alone, not of names that are nearly the same. */
const scoreText = (score: number): string => (Math.floor(score * 100) / 100).toFixed(2);

const questionLine = (role: string, name: string, hits: number): string =>
  `${role}${plain(name)}: ${hits === 0 ? 'nothing found' : `${hits} possible ${hits === 1 ? 'match' : 'matches'}`}`;

const listText = ({ list, published, sha256, importedAt }: CheckAnswer['lists'][number]): string =>
  `${list} ${published === null ? `imported ${importedAt.slice(0, 10)}` : `of ${published}`} (sha256 ${sha256.slice(0, 12)})`;

function hitLines(hit: ScreeningHit): string[] {
  const { listed } = hit;
  const names = listed.names.map(({ text }) => plain(text)).filter((name) => name !== plain(hit.caption));
  const more = names.length > SHOWN_NAMES ? ` and ${names.length - SHOWN_NAMES} more` : '';
  const facts = [
    ...listed.births.map(({ from, to }) => `born ${yearsOf(from, to)}`),
    ...listed.countries.map(({ code, text }) => code ?? text),
    ...listed.programmes,
    ...(listed.listedOn === null ? [] : [`listed ${listed.listedOn}`]),
  ];
  return [
    `  ${scoreText(hit.score)} ${hit.band.padEnd(10)} ${hit.list} ${hit.ref}  ${plain(hit.caption)} (${hit.kind})`,
    ...(names.length === 0 ? [] : [`       also ${names.slice(0, SHOWN_NAMES).join(' · ')}${more}`]),
    ...(facts.length === 0 ? [] : [`       ${[...new Set(facts)].map(plain).join(' · ')}`]),
    `       ${plain(hit.because.en)}`,
    `       hit ${hit.id} ${hit.state}`,
  ];
}

function yearsOf(from: string | null, to: string | null): string {
  const [a, b] = [from?.slice(0, 4), to?.slice(0, 4)];
  return a === b ? (from === to ? (from ?? '') : (a ?? '')) : `${a ?? ''}–${b ?? ''}`;
}

function advice({ kind, outcome }: CheckAnswer, hits: readonly ScreeningHit[]): string {
  const [first] = hits;
  const held =
    kind === 'payment' && outcome === 'hold' ? 'Hold the payment until an officer has looked. ' : '';
  return `${held}A match of records is no verdict on a person. Say what you make of it:\n  watchfloor screen dispose ${first?.id ?? 'HIT'} false-positive|true-match|unsure|escalated --reason "…"`;
}

/** The queue for a terminal, newest first, each hit with its last word. */
export function queueText(hits: readonly QueuedHit[]): string {
  if (hits.length === 0) return 'Nothing waits for you.';
  return hits
    .flatMap((hit) => [
      `${hit.id}  ${hit.state}${hit.proposed === null ? '' : ` (${hit.proposed} proposed)`}  ${scoreText(hit.score)} ${hit.band}`,
      `  ${plain(hit.asked)}${hit.reference === null ? '' : ` [${plain(hit.reference)}]`}  ↔  ${plain(hit.caption)} (${hit.list} ${hit.ref})`,
      `  ${plain(hit.because.en)}`,
      ...hit.history
        .slice(-1)
        .map(
          ({ at, event, officer, reason }) => `  ${at.slice(0, 16)} ${event} by ${officer}: ${plain(reason)}`,
        ),
    ])
    .join('\n');
}

export function subjectsText(subjects: readonly Subject[]): string {
  if (subjects.length === 0) return 'No subject is saved yet.\n  → watchfloor screen watch FILE';
  return subjects
    .map(
      ({ id, reference, party, savedAt }) =>
        `${id}  ${plain(reference).padEnd(16)} ${plain(party.names[0]?.text ?? '')}  saved ${savedAt.slice(0, 10)}`,
    )
    .join('\n');
}

export function replayText({ check, askedAt, same, differences, because, engine }: Replay): string {
  const head = `Check ${check} of ${askedAt.slice(0, 16)}, engine ${engine.before}, run again by ${engine.now}`;
  if (same) return `${head}: the same answer, hit for hit and factor for factor.`;
  const side = (one: Replay['differences'][number]['before']) =>
    one === null ? 'no hit' : one.score.toFixed(4);
  return [
    `${head}: ${differences.length} differences.`,
    ...differences.map(
      (one) => `  ${one.role}: ${one.list} ${one.ref}: ${side(one.before)} → ${side(one.now)}`,
    ),
    because ?? '',
  ].join('\n');
}
