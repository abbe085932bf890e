import { joinAll } from '../../core/marking/index.ts';
import type { ClaimValue, EntityKind, Modality, Qualifier, StatementType } from '../../core/words/index.ts';
import { deriveId } from '../../platform/crypto/hash.ts';
import { storableText } from '../../platform/db/storable.ts';
import type { Desk } from '../../trust/desk.ts';
import * as store from './store/suggested.ts';
import { insertRows, NO_READING } from './store/write.ts';

/** A thing of one report as its reader may see it, with the places where it is named. */
export interface ThingInReport {
  readonly record: string;
  readonly kind: EntityKind;
  readonly marking: number;
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

/** What a report says of one thing already. */
export interface SaidInReport {
  readonly record: string;
  readonly property: string;
  readonly value: ClaimValue<string>;
}

/** A claim that somebody suggests who is neither the report's reader nor an officer: it waits for an officer. */
export interface SuggestedClaim extends SaidInReport {
  readonly qualifier: Qualifier;
  readonly modality: Modality;
  readonly statementType: StatementType;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** The things one report speaks of, and what it says of them, as far as this reader may see. */
export async function thingsIn(
  desk: Desk,
  report: string,
): Promise<{ things: ThingInReport[]; said: SaidInReport[] }> {
  const [rows, said] = await Promise.all([store.namedIn(desk, report), store.saidIn(desk, report)]);
  const things = new Map<string, ThingInReport & { mentions: ThingInReport['mentions'][number][] }>();
  for (const { record, kind, marking, start, stop, text } of rows) {
    const thing = things.get(record) ?? { record, kind, marking, mentions: [] };
    thing.mentions.push({ start, end: stop, text });
    things.set(record, thing);
  }
  return { things: [...things.values()], said };
}

/**
 * Writes suggestions on one report, each under the join of what it rests on (law 3). They feed no card, count and conflict
 * until an officer accepts them. Suggesting the same again adds nothing. Returns the ids of the claims, in their order.
 */
export async function addSuggested(
  desk: Desk,
  report: { readonly id: string; readonly markingId: number },
  rule: string,
  claims: readonly SuggestedClaim[],
  things: readonly ThingInReport[],
): Promise<{ ids: string[]; markings: ReadonlySet<number> }> {
  const markingOf = new Map(things.map((thing) => [thing.record, thing.marking]));
  const markings = new Set<number>();
  const ids: string[] = [];
  for (const claim of claims) {
    const rests = [claim.record, ...(claim.value.type === 'record' ? [claim.value.record] : [])];
    const inputs = new Set([
      report.markingId,
      ...rests.map((record) => markingOf.get(record) ?? report.markingId),
    ]);
    const markingId = await desk.mark(
      joinAll(await Promise.all([...inputs].map((one) => desk.marking(one)))),
    );
    markings.add(markingId);
    const row = rowOf(report.id, rule, claim);
    ids.push(row.id);
    await insertRows(desk, 'suggestedClaim', { report: report.id, markingId, reading: NO_READING }, [row]);
  }
  return { ids, markings };
}

function rowOf(report: string, rule: string, claim: SuggestedClaim) {
  const { record, property, value, qualifier, modality, start, end } = claim;
  return {
    record_id: record,
    id: deriveId('claim', report, 'suggested', record, property, JSON.stringify(value), start, end),
    property,
    value,
    value_record: value.type === 'record' ? value.record : null,
    qualifier,
    modality,
    statement_type: claim.statementType,
    interval: null,
    speaker: null,
    start,
    stop: end,
    quote: storableText(claim.quote),
    rule,
  };
}
