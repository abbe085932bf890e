import { type CardClaim, conflictsOf, wholesOf } from '../../src/core/provenance/index.ts';
import type { ClaimId, EntityKind, Reading, RecordId, ReportId } from '../../src/core/words/index.ts';
import { meets, passageOf, propertyFamily } from './compare.ts';
import { contextOf } from './score-claims.ts';
import { type Share, count, share } from './tally.ts';
import type { LabelledConflict, LabelledDocument, Side } from './types.ts';

export interface Read {
  readonly document: LabelledDocument;
  readonly reading: Reading;
}

/** A claim with where it stands, so that a conflict can be held against the passages of its sides. */
interface Placed {
  readonly card: CardClaim;
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  readonly kind: EntityKind;
}

/** A thing whose id begins with '+' is one across documents; every other one is its document's own. */
function entityName(path: string, thing: string | null | undefined, subject: number): string {
  if (thing === null || thing === undefined) return `${path}#${subject}`;
  return thing.startsWith('+') ? thing : `${path}:${thing}`;
}

function placedClaims({ document, reading }: Read): Placed[] {
  const { things } = contextOf(document, reading);
  const record = (subject: number): RecordId => `${document.path}#${subject}` as RecordId;
  return reading.claims.flatMap((claim, at) => {
    const subject = reading.subjects[claim.subject];
    if (subject === undefined) return [];
    const value =
      claim.value.type === 'record'
        ? { ...claim.value, record: record(claim.value.record) as string }
        : claim.value;
    const card: CardClaim = {
      id: `${document.path}@${at}` as ClaimId,
      record: record(claim.subject),
      report: document.path as ReportId,
      property: claim.property,
      value,
      qualifier: claim.qualifier,
      modality: claim.modality,
      statementType: claim.statementType,
      speaker: claim.speaker,
      start: claim.start,
      end: claim.end,
      dated: document.date === null ? null : { from: document.date, to: document.date, precision: 'day' },
    };
    const entity = entityName(document.path, things[claim.subject], claim.subject);
    return [{ card, path: document.path, start: claim.start, end: claim.end, entity, kind: subject.kind }];
  });
}

/** Every conflict that the fold finds over these readings, were each thing resolved as the labels say. */
export function foundConflicts(reads: readonly Read[]): { property: string; claims: Placed[] }[] {
  const placed = reads.flatMap(placedClaims);
  const byId = new Map(placed.map((one) => [one.card.id, one]));
  const entities = new Map<string, string>();
  const kinds = new Map<string, EntityKind>();
  const anchors = new Map<string, string | null>();
  for (const { document, reading } of reads) {
    const { things } = contextOf(document, reading);
    for (const [at, thing] of things.entries())
      entities.set(`${document.path}#${at}`, entityName(document.path, thing, at));
    for (const [at, { kind, anchor }] of reading.subjects.entries()) {
      kinds.set(`${document.path}#${at}`, kind);
      anchors.set(`${document.path}#${at}`, anchor);
    }
  }
  const entityOf = (record: string): string => entities.get(record) ?? record;
  const cards = placed.map(({ card }) => card);
  const context = {
    entityOf,
    withinOf: wholesOf(cards, entityOf),
    anchorOf: (record: string): string | null => anchors.get(record) ?? null,
    kindOf: (record: string): EntityKind | null => kinds.get(record) ?? null,
  };
  return [...Map.groupBy(placed, ({ entity }) => entity).values()].flatMap((group) =>
    conflictsOf(
      group[0]?.kind ?? 'event',
      group.map(({ card }) => card),
      context,
    ).map(({ property, claims }) => ({ property, claims: claims.flatMap((id) => byId.get(id) ?? []) })),
  );
}

function stands(side: Side, claim: Placed, home: LabelledDocument, all: readonly Read[]): boolean {
  const half = home.path.split('/')[0];
  const document =
    side.document === null
      ? home
      : all.find((read) => read.document.path.startsWith(`${half}/${side.document}-`))?.document;
  const passage = document === undefined ? undefined : passageOf(document, side.passage);
  return passage !== undefined && claim.path === document?.path && meets(claim, passage);
}

function isFound(
  wanted: LabelledConflict,
  home: LabelledDocument,
  all: readonly Read[],
  found: readonly { property: string; claims: readonly Placed[] }[],
): boolean {
  return found.some(({ property, claims }) => {
    if (propertyFamily(property) !== propertyFamily(wanted.property)) return false;
    const held = wanted.sides.map((side) => claims.find((claim) => stands(side, claim, home, all)));
    return held.every((claim) => claim !== undefined) && claims.length >= wanted.sides.length;
  });
}

/** Each labelled conflict, and whether the fold of the readings shows it with all its sides. */
export function conflictResults(
  reads: readonly Read[],
): { readonly path: string; readonly conflict: LabelledConflict; readonly ok: boolean }[] {
  const found = foundConflicts(reads);
  return reads.flatMap(({ document }) =>
    document.labels.conflicts.map((conflict) => ({
      path: document.path,
      conflict,
      ok: isFound(conflict, document, reads, found),
    })),
  );
}

/** Labelled conflicts that the fold of the readings shows with all their sides. */
export function scoreConflicts(reads: readonly Read[]): Share {
  const total = share();
  for (const { ok } of conflictResults(reads)) count(total, ok);
  return total;
}
