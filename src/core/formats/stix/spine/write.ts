import { markingKey } from '../../../marking/index.ts';
import type { JsonObject } from '../../json/parse.ts';
import { SPINE_EXTENSION } from '../names.data.ts';
import { writeFields } from './fields.ts';
import { REPORT_FIELDS } from './mapping.data.ts';
import { Marks } from './marks.ts';
import type { Spine, SpineRecord, SpineReport } from './types.ts';
import {
  entityObjects,
  extensionObjects,
  judgementObjects,
  originObject,
  partyObject,
} from './write-beside.ts';
import { partyId, recordId, reportId } from './write-ids.ts';
import {
  linkObject,
  noteObject,
  observableObjects,
  hedge,
  isPlainStatement,
  type Known,
} from './write-links.ts';
import { coreOf, instant, recordObject } from './write-record.ts';

/** Of a SCO the first in this order stands: the least closed marking under which any report tells it. */
const leastFirst = (a: SpineReport, b: SpineReport): number =>
  a.marking.level - b.marking.level ||
  compare(markingKey(a.marking), markingKey(b.marking)) ||
  compare(a.id, b.id);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The spine as STIX 2.1 objects, one after the other: reports with their records, claims as extension, relationships, notes and
 * observables; judgements, entities and origins; last the definitions that these refer to. Pure: the same spine gives the
 * same bytes. `community`: the code of the centre's whole community.
 */
export function* stixObjects(spine: Spine, community: string): Generator<JsonObject> {
  const marks = new Marks(community);
  const known = new Map<string, Known>();
  const filed = new Map<string, string>();
  for (const { records, filedAt } of spine.reports)
    for (const record of records) {
      known.set(record.id, { record, id: recordId(record) });
      filed.set(record.id, instant(filedAt));
    }
  const knownOf = (record: string): Known | null => known.get(record) ?? null;
  yield* extensionObjects(marks);
  for (const party of spine.parties) yield partyObject(party, community, marks);
  const met = new Set<string>();
  for (const report of spine.reports.toSorted(leastFirst))
    yield* reportObjects(report, { marks, knownOf, met });
  for (const judgement of spine.judgements) {
    const [a, b] = [knownOf(judgement.a), knownOf(judgement.b)];
    if (a !== null && b !== null) yield* judgementObjects(judgement, a, b, marks);
  }
  for (const entity of spine.entities)
    yield* entityObjects(entity, knownOf, marks, (record) => filed.get(record) ?? '');
  const reports = new Map(spine.reports.map((report) => [report.id, report]));
  for (const origin of spine.origins) {
    const object = originObject(
      origin,
      origin.reports.flatMap((id) => reports.get(id) ?? []),
      marks,
    );
    if (object !== null) yield object;
  }
  yield* marks.definitions();
}

interface Writing {
  readonly marks: Marks;
  readonly knownOf: (record: string) => Known | null;
  /** Observables that went out already. */
  readonly met: Set<string>;
}

function* reportObjects(report: SpineReport, writing: Writing): Generator<JsonObject> {
  const refs: string[] = [];
  for (const record of report.records) {
    const objects = [
      recordObject(report, record, writing.marks, (id) => writing.knownOf(id)?.id ?? null),
      ...claimObjects(report, record, writing),
    ];
    for (const object of objects) {
      const id = String(object['id']);
      if (isUnder(object, report, writing.marks)) refs.push(id);
      if (writing.met.has(id)) continue;
      writing.met.add(id);
      yield object;
    }
  }
  yield reportObject(report, refs, writing.marks);
}

/** A report names what is under its own marking: that something closer marked belongs to it is itself closer marked. */
function isUnder(object: JsonObject, { marking }: SpineReport, marks: Marks): boolean {
  const [own] = marks.refs(marking);
  return own !== undefined && (object['object_marking_refs'] as readonly string[]).includes(own);
}

/** What other tools understand of a record's claims. */
function claimObjects(report: SpineReport, record: SpineRecord, { marks, knownOf }: Writing): JsonObject[] {
  return record.claims.flatMap((claim) => {
    const { value } = claim;
    if (value.type === 'record') {
      const to = knownOf(value.record);
      // A thing is in no relation to itself.
      return to === null || to.id === recordId(record) ? [] : [linkObject(report, record, claim, to, marks)];
    }
    if (!isPlainStatement(claim)) {
      const about = `${claim.property}. ${hedge(claim)}`;
      return [
        noteObject(report, record, claim, { marking: claim.marking, about, refs: [recordId(record)] }, marks),
      ];
    }
    const observed = observableObjects(report, record, claim, marks);
    return observed === null ? [] : [observed.observable, observed.link];
  });
}

function reportObject(report: SpineReport, refs: readonly string[], marks: Marks): JsonObject {
  const { id, title, reference, path, text, filedAt } = report;
  const name = [title, reference, path].find((one) => one !== null && one.trim() !== '') ?? id;
  const references = [
    { source_name: 'watchfloor-report', external_id: id, hashes: { 'SHA-256': report.sha256 } },
    ...(reference === null ? [] : [{ source_name: 'originator-reference', external_id: reference }]),
  ];
  return {
    ...coreOf('report', reportId(id), report),
    object_marking_refs: [...marks.refs(report.marking)],
    name,
    ...(text === null || text === '' ? {} : { description: text }),
    published: instant(filedAt),
    external_references: references,
    // A report speaks of something (§4.16); one in which nothing was found at least of who filed it.
    object_refs: refs.length > 0 ? [...new Set(refs)] : [partyId(report.party)],
    extensions: {
      [SPINE_EXTENSION]: {
        extension_type: 'property-extension',
        part: 'report',
        ...writeFields(REPORT_FIELDS, report),
      },
    },
  };
}
