import { joinAll, type Marking } from '../../../marking/index.ts';
import type { Json, JsonObject } from '../../json/parse.ts';
import { HASH_SCHEMES, OBSERVABLE_ROWS } from '../kinds.data.ts';
import { SPINE_EXTENSION } from '../names.data.ts';
import { observableId } from '../observable-id.ts';
import { OTHER_RELATION, relationshipType } from '../relations.data.ts';
import { checkStixObject } from '../spec/check.ts';
import type { Marks } from './marks.ts';
import type { SpineClaim, SpineRecord, SpineReport } from './types.ts';
import { recordId, stixId } from './write-ids.ts';
import { coreOf, isPlain } from './write-record.ts';

/** What other tools understand of claims: relationships, notes and observables. Our own reader passes over them. */
export const RENDERING: JsonObject = {
  [SPINE_EXTENSION]: { extension_type: 'property-extension', part: 'rendering' },
};

const LONGEST_WORDS = 400;

/** How a claim is to be taken, before its words: "alleged: …". */
export function hedge({ modality, statementType, quote }: SpineClaim): string {
  const words = [statementType === 'fact' ? '' : statementType, modality === 'asserted' ? '' : modality];
  const lead = words.filter((one) => one !== '').join(', ');
  return `${lead === '' ? '' : `${lead}: `}${quote.slice(0, LONGEST_WORDS).toWellFormed()}`;
}

/** Whether a claim says no less than that it is so, or is no statement in words at all. */
export const isPlainStatement = (claim: SpineClaim): boolean =>
  isPlain(claim) && claim.property !== 'statement';

export interface Known {
  readonly record: SpineRecord;
  readonly id: string;
}

/** A link as a relationship, or as a note where a relationship would say more than the claim does. */
export function linkObject(
  report: SpineReport,
  from: SpineRecord,
  claim: SpineClaim,
  to: Known,
  marks: Marks,
): JsonObject {
  const marking = joinAll([claim.marking, from.marking, to.record.marking]);
  const { value } = claim;
  const role = value.type === 'record' ? value.role : undefined;
  const shown = role === undefined ? claim.property : `${claim.property} (${role})`;
  const about = `${shown}. ${hedge(claim)}`;
  const ends = [recordId(from), to.id];
  return isPlain(claim)
    ? {
        ...coreOf('relationship', stixId('relationship', 'claim', claim.id), report, from.changedAt),
        object_marking_refs: [...marks.refs(marking)],
        relationship_type: relationshipType(claim.property, role, from.kind),
        description: about,
        source_ref: ends[0] ?? '',
        target_ref: ends[1] ?? '',
        extensions: RENDERING,
      }
    : noteObject(report, from, claim, { marking, about, refs: ends }, marks);
}

/** A claim that says less than that it is so, in words that say how much. */
export function noteObject(
  report: SpineReport,
  from: SpineRecord,
  claim: SpineClaim,
  {
    marking,
    about,
    refs,
  }: { readonly marking: Marking; readonly about: string; readonly refs: readonly string[] },
  marks: Marks,
): JsonObject {
  return {
    ...coreOf('note', stixId('note', 'claim', claim.id), report, from.changedAt),
    object_marking_refs: [...marks.refs(marking)],
    abstract: `${claim.property}, ${claim.statementType}, ${claim.modality}`,
    content: about,
    ...(claim.speaker === null ? {} : { authors: [claim.speaker] }),
    object_refs: [...new Set(refs)],
    extensions: RENDERING,
  };
}

/** The observable that an identifier is; null for schemes that STIX does not observe, or a value it does not take. */
function observableOf(scheme: string, value: string): JsonObject | null {
  const hash = HASH_SCHEMES.get(scheme);
  const contents: readonly JsonObject[] =
    hash !== undefined
      ? [{ type: 'file', hashes: { [hash]: value } }]
      : OBSERVABLE_ROWS.filter(({ writes }) => writes.includes(scheme)).map(({ type }) => ({ type, value }));
  for (const content of contents) {
    const object = { spec_version: '2.1', id: observableId(content) ?? '', ...content };
    if (!checkStixObject(object).some((one) => one.severity === 'error')) return object;
  }
  return null;
}

/** An identifier as an observable and the relationship to whose it is. */
export function observableObjects(
  report: SpineReport,
  from: SpineRecord,
  claim: SpineClaim,
  marks: Marks,
): { readonly observable: JsonObject; readonly link: JsonObject } | null {
  const { value } = claim;
  if (value.type !== 'identifier' || !isPlain(claim)) return null;
  const observable = observableOf(value.scheme.toLowerCase(), value.value);
  if (observable === null) return null;
  const refs: readonly Json[] = marks.refs(joinAll([claim.marking, from.marking]));
  return {
    observable: { ...observable, object_marking_refs: [...refs], extensions: RENDERING },
    link: {
      ...coreOf('relationship', stixId('relationship', 'claim', claim.id), report, from.changedAt),
      object_marking_refs: [...refs],
      relationship_type: OTHER_RELATION.type,
      description: `${claim.property}. ${hedge(claim)}`,
      source_ref: recordId(from),
      target_ref: String(observable['id']),
      extensions: RENDERING,
    },
  };
}
