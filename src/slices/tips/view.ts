import { renderMarking } from '../../core/marking/index.ts';
import { append, EMPTY_TREE, leafHash, rootOf } from '../../core/merkle/index.ts';
import { isUuid, type Precedence } from '../../core/words/index.ts';
import { sha256 } from '../../platform/crypto/hash.ts';
import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import { headsOf } from '../reports/index.ts';
import {
  TASKING_EVENTS,
  TIP_EVENTS,
  type Credit,
  type Late,
  type RecordLine,
  type Side,
  type TaskingEvent,
  type TipAct,
  type TipBox,
  type TipEvent,
  type TipLine,
  type TipView,
} from './contract.ts';
import { askedOf, openRow, openTip, type OpenTip } from './record.ts';
import { acknowledgeBy, clocksOf, TASKING_STEPS, TIP_SIDES, TIP_STEPS } from './rules.ts';
import * as store from './store.ts';
import type { Said } from './wire.ts';

/** Which tips a list is asked for. */
const BOXES: Readonly<Record<TipBox, (tip: TipView, party: string) => boolean>> = {
  all: () => true,
  'to-us': ({ to }, party) => to === party,
  'from-us': ({ from }, party) => from === party,
  tasked: ({ taskings }, party) => taskings.some(({ agency }) => agency === party),
  late: ({ late, side }) => late !== null && side !== null,
};

/** Tips that the reader may see, the newest first. */
export async function listTips(desk: Desk, box: TipBox = 'all'): Promise<Released<TipLine[]>> {
  const { views, markings } = await viewsOfRows(desk, await store.tips(desk));
  const { party } = desk.principal.clearance;
  const lines = views.filter((one) => BOXES[box](one, party)).map(asLine);
  desk.note([], { tips: lines.length });
  return desk.release(lines, markings);
}

const asLine = ({ record: _r, escalations: _e, credits: _c, limits: _l, ...line }: TipView): TipLine => line;

/** Some tips as far as the reader sees them, with the markings of all that is told of them. */
export async function tipLines(
  desk: Desk,
  ids: readonly string[],
): Promise<{ readonly lines: TipLine[]; readonly markings: readonly number[] }> {
  const { views, markings } = await viewsOfRows(desk, await store.tipsById(desk, ids));
  return { lines: views.map(asLine), markings };
}

async function viewsOfRows(desk: Desk, rows: readonly store.TipRow[]): Promise<Views> {
  const ids = rows.map(({ id }) => id);
  const events = Map.groupBy(await store.eventsOf(desk, ids), ({ tip }) => tip);
  return viewsOf(
    desk,
    rows.flatMap((row) => openRow(row, events.get(row.id) ?? []) ?? []),
  );
}

export async function showTip(desk: Desk, id: string): Promise<Released<TipView>> {
  const open = isUuid(id) ? await openTip(desk, id) : null;
  if (open === null) throw notFound('tip', 'watchfloor tips');
  desk.note([id, open.row.report_id]);
  return showOpen(desk, open);
}

export async function showOpen(desk: Desk, open: OpenTip): Promise<Released<TipView>> {
  const { views, markings } = await viewsOf(desk, [open]);
  const [view] = views;
  if (view === undefined) throw notFound('tip', 'watchfloor tips');
  const escalations = await store.escalationsOf(desk, open.row.id);
  return desk.release(
    { ...view, escalations: escalations.map(({ ordinal, at, what }) => ({ ordinal, at, what })) },
    markings,
  );
}

interface Views {
  readonly views: TipView[];
  readonly markings: readonly number[];
}

async function viewsOf(desk: Desk, open: readonly OpenTip[]): Promise<Views> {
  const { heads, markings } = await headsOf(
    desk,
    open.map(({ row }) => row.report_id),
  );
  const byId = new Map<string, (typeof heads)[number]>(heads.map((one) => [one.id, one]));
  const views: TipView[] = [];
  const used = new Set(markings);
  for (const one of open) {
    const head = byId.get(one.row.report_id);
    if (head === undefined) continue;
    for (const { marking_id: id } of [one.row, ...one.events]) used.add(id);
    views.push({
      ...(await viewOf(desk, one)),
      title: head.title ?? head.path,
      grade: head.grade,
      originator: head.party,
    });
  }
  return { views, markings: [...used] };
}

async function viewOf(desk: Desk, open: OpenTip): Promise<Omit<TipView, 'title' | 'grade' | 'originator'>> {
  const { row, standing } = open;
  const asked = askedOf(open);
  const side = sideOfReader(open, desk.principal.clearance.party);
  const signed = standing.lines.map(({ told }) => open.events.find(({ id }) => id === told.id)?.signed ?? '');
  return {
    id: row.id,
    report: row.report_id,
    from: row.from_party,
    to: row.to_party,
    sentAt: row.at,
    precedence: asked.precedence as Precedence,
    subject: asked.subject,
    requested: asked.requested,
    limits: asked.limits,
    acknowledgeBy: acknowledgeBy(standing, asked.precedence),
    dueAt: asked.dueAt,
    state: standing.state,
    late: lateOf(open, desk.now),
    marking: renderMarking(await desk.marking(row.marking_id)),
    taskings: standing.taskings.map((one) => ({ ...one, mayNow: taskingActs(open, side, desk, one) })),
    credits: creditsOf(open),
    side,
    mayNow: actsOf(open, side),
    escalations: [],
    record: {
      hash: recordHash(signed),
      lines: await Promise.all(standing.lines.map((line) => lineOf(desk, open, line))),
      signed,
    },
  };
}

/** Root of the RFC 6962 tree over the signed events, in hex. */
export function recordHash(signed: readonly string[]): string {
  const leaves = signed.map((one) => leafHash(sha256, new TextEncoder().encode(one)));
  const tree = leaves.reduce((before, leaf) => append(sha256, before, leaf), EMPTY_TREE);
  return Buffer.from(rootOf(sha256, tree)).toString('hex');
}

function sideOfReader({ row, standing }: OpenTip, party: string): Side | null {
  if (party === row.from_party) return 'from';
  if (party === row.to_party) return 'to';
  return standing.taskings.some(({ agency }) => agency === party) ? 'tasked' : null;
}

/** Which of its times has run out: that to acknowledge it before that by which something should have come of it. */
function lateOf(open: OpenTip, now: string): Late | null {
  return clocksOf(open.standing, askedOf(open)).find(({ at }) => at <= now)?.what ?? null;
}

const isOfTasking = (kind: TipEvent): kind is TaskingEvent => TASKING_EVENTS.some((one) => one === kind);

/** Acts on the tip itself; those on a tasking stand with it. */
function actsOf({ standing }: OpenTip, side: Side | null): TipEvent[] {
  return TIP_EVENTS.filter(
    (kind) =>
      side !== null &&
      kind !== 'received' &&
      !isOfTasking(kind) &&
      TIP_SIDES[kind].includes(side) &&
      TIP_STEPS[standing.state][kind] !== null,
  );
}

function taskingActs(
  { standing }: OpenTip,
  side: Side | null,
  desk: Desk,
  { agency, state }: OpenTip['standing']['taskings'][number],
): TaskingEvent[] {
  const isTheirs = side === 'to' || agency === desk.principal.clearance.party;
  return TASKING_EVENTS.filter(
    (kind) =>
      side !== null &&
      isTheirs &&
      TIP_SIDES[kind].includes(side) &&
      TIP_STEPS[standing.state][kind] !== null &&
      TASKING_STEPS[state][kind] !== null,
  );
}

/** The last word of each side; where they differ both stand. */
function creditsOf({ standing }: OpenTip): Credit[] {
  const last = new Map<string, Credit>();
  for (const { told, hasEffect } of standing.lines) {
    const { said, party, at } = told.statement;
    if (hasEffect && said.kind === 'credit') last.set(party, { party, words: said.words, at });
  }
  return [...last.values()].toSorted((a, b) => (a.party < b.party ? -1 : 1));
}

async function lineOf(
  desk: Desk,
  { events, row }: OpenTip,
  { told, hasEffect }: OpenTip['standing']['lines'][number],
): Promise<RecordLine> {
  const { said, party, agency, at } = told.statement;
  const event = events.find(({ id }) => id === told.id);
  return {
    id: told.id,
    kind: said.kind,
    party,
    agency,
    officer: event?.officer ?? null,
    at,
    hasEffect,
    act: actOf(said),
    when:
      said.kind === 'acted'
        ? { from: said.from, to: said.to, precision: said.from === said.to ? 'day' : 'days' }
        : null,
    marking: renderMarking(await desk.marking(event?.marking_id ?? row.marking_id)),
  };
}

function actOf(said: Said): Omit<TipAct, 'kind'> {
  if (said.kind === 'sent' || said.kind === 'received') return {};
  const { kind: _, ...act } = said;
  return act;
}
