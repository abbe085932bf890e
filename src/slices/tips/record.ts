import { canonical, joinAll, parseMarking } from '../../core/marking/index.ts';
import { deriveId } from '../../platform/crypto/hash.ts';
import { signJws, thumbprint } from '../../platform/crypto/jws.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Centre } from '../../trust/slice.ts';
import { clocksOf, foldRecord, type Standing, type Told } from './rules.ts';
import * as store from './store.ts';
import { TIP_STATEMENT, type Said, type TipStatement } from './wire.ts';

/** An event was added to a record: `TipNews`. Told in the transaction of the act. */
export const TIP_SAID = 'tip.said';
/** A time ran out: `TipLate`. */
export const TIP_LATE = 'tip.late';
/** Asks whether a partner’s node speaks for a party: `TipWay`. */
export const TIP_WAY = 'tip.way';
/** The job that looks when a time of a tip is up. */
export const TIP_CLOCK = 'tips.clock';

export interface TipNews {
  readonly tip: string;
  readonly event: string;
  /** Parties whose officers it concerns. */
  readonly concerns: readonly string[];
  /** The other side, where this centre said it; null: it came from there. */
  readonly carryTo: string | null;
  readonly markingId: number;
}

export interface TipLate {
  readonly tip: string;
  readonly concerns: readonly string[];
  /** Tells this time apart from others. */
  readonly cause: string;
}

/** How a party is reached that is not of this centre. */
export interface TipWay {
  readonly party: string;
  /** Said by whoever carries it: communities that the party is in by agreement, and what every community is written out as. */
  readonly tell: (way: {
    readonly communities: readonly string[];
    readonly members: ReadonlyMap<string, readonly string[]>;
  }) => void;
}

/** The id of an event: of what was signed, so that nobody can give one id to two things. */
export const eventIdOf = (signed: string): string => deriveId('tip-event', signed);

/** A tip as it stands, with the rows behind it. */
export interface OpenTip {
  readonly row: store.TipRow;
  readonly events: readonly store.EventRow[];
  readonly standing: Standing;
}

/** The tip of a row and the events that the reader sees; null where the first of them is missing. */
export function openRow(row: store.TipRow, events: readonly store.EventRow[]): OpenTip | null {
  const standing = foldRecord(events);
  return standing === null ? null : { row, events, standing };
}

export async function openTip(desk: Desk, id: string): Promise<OpenTip | null> {
  const row = await store.findTip(desk, id);
  return row === null ? null : openRow(row, await store.eventsOf(desk, [id]));
}

export interface Saying {
  readonly party: string;
  readonly agency: string;
  readonly said: Said;
  /** As text, where it is not that of the tip. */
  readonly marking?: string | null;
  /** Who acts; null: this node, which says what it holds. */
  readonly officer: string | null;
}

/** An event as this node signs it. */
export function signEvent(
  centre: Centre,
  desk: Desk,
  open: Pick<OpenTip, 'row' | 'standing'> | null,
  { party, agency, said, marking = null }: Saying,
): { readonly id: string; readonly signed: string; readonly statement: TipStatement } {
  const statement: TipStatement = {
    v: 1,
    node: thumbprint(centre.keys.publicKey),
    key: Buffer.from(centre.keys.publicKey).toString('base64url'),
    tip: open?.row.id ?? null,
    party,
    agency,
    after: [...(open?.standing.heads ?? [])],
    at: desk.now,
    marking,
    said,
  };
  const signed = signJws(centre.keys, TIP_STATEMENT, JSON.stringify(statement));
  return { id: eventIdOf(signed), signed, statement };
}

/** Adds what this centre says to the record of a tip, and tells whoever it concerns. */
export async function say(centre: Centre, desk: Desk, open: OpenTip, saying: Saying): Promise<OpenTip> {
  const { row } = open;
  const event = signEvent(centre, desk, open, saying);
  const markingId = await markingOf(desk, row.marking_id, saying.marking ?? null);
  await store.insertEvent(desk, { ...event, tip: row.id, officer: saying.officer, marking_id: markingId });
  const other = saying.party === row.from_party ? row.to_party : row.from_party;
  return afterEvent(centre, desk, row, {
    told: event,
    carryTo: other,
    markingId,
    speaker: saying.agency,
  });
}

async function markingOf(desk: Desk, ofTip: number, own: string | null): Promise<number> {
  const parsed = own === null ? null : parseMarking(own);
  if (parsed === null || !parsed.ok) return ofTip;
  return desk.mark(canonical(joinAll([await desk.marking(ofTip), parsed.marking])));
}

interface Added {
  readonly told: Told;
  readonly carryTo: string | null;
  readonly markingId: number;
  /** Whose officers know it already. */
  readonly speaker: string;
}

/** Tells whoever a new event concerns, and sets the clocks of its tip anew. */
export async function afterEvent(
  centre: Centre,
  desk: Desk,
  row: store.TipRow,
  { told, carryTo, markingId, speaker }: Added,
): Promise<OpenTip> {
  const open = await openTip(desk, row.id);
  if (open === null) throw new RangeError(`tip ${row.id} has no beginning`);
  const { said } = told.statement;
  const parties = said.kind === 'tasked' ? [said.agency] : [row.from_party, row.to_party];
  await centre.publish(desk, {
    name: TIP_SAID,
    subject: {
      tip: row.id,
      event: told.id,
      // That a node holds it is no news to a person.
      concerns: said.kind === 'received' ? [] : parties.filter((one) => one !== speaker),
      carryTo,
      markingId,
    } satisfies TipNews,
  });
  await setClocks(centre, desk, open, said.kind === 'sent');
  return open;
}

/** What was asked, in the event that sent it. */
export function askedOf(open: OpenTip): Extract<Said, { kind: 'sent' }> {
  const said = open.standing.lines[0]?.told.statement.said;
  if (said?.kind !== 'sent') throw new RangeError(`tip ${open.row.id} has no beginning`);
  return said;
}

/** The next look of each clock that runs; of one tip and time there is one. What is late already has its looks. */
async function setClocks(centre: Centre, desk: Desk, open: OpenTip, isNew: boolean): Promise<void> {
  const { id } = open.row;
  for (const { what, at } of clocksOf(open.standing, askedOf(open)))
    if (isNew || at > desk.now)
      await centre.jobs.addAt(desk, TIP_CLOCK, { tip: id, what }, { at, key: clockKey(id, what) });
}

export const clockKey = (tip: string, what: string): string => `${TIP_CLOCK} ${tip} ${what}`;
