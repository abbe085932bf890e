import { BOTTOM, joinAll, type Marking } from '../../../marking/index.ts';
import type { JsonObject } from '../../json/parse.ts';
import {
  DEFINED_AT,
  DEFINED_BY,
  MARKING_EXTENSION,
  SPINE_EXTENSION,
  THING_EXTENSION,
  THING_TYPE,
} from '../names.data.ts';
import { writeFields } from './fields.ts';
import { JUDGEMENT_FIELDS, OPINIONS } from './mapping.data.ts';
import type { Marks } from './marks.ts';
import type { SpineEntity, SpineJudgement, SpineOrigin, SpineParty, SpineReport } from './types.ts';
import { partyId, reportId, stixId } from './write-ids.ts';
import { RENDERING, type Known } from './write-links.ts';
import { instant } from './write-record.ts';

/** What goes out beside reports and records: who, judgements, entities, origins, and what our extensions are. */

interface Timed {
  readonly type: string;
  readonly id: string;
  readonly at: string;
  readonly marking: Marking;
}

function plainCore({ type, id, at, marking }: Timed, marks: Marks): JsonObject {
  return {
    type,
    spec_version: '2.1',
    id,
    created: instant(at),
    modified: instant(at),
    object_marking_refs: [...marks.refs(marking)],
  };
}

/** A party of the directory, whose members all know it. */
export function partyObject({ code, name }: SpineParty, community: string, marks: Marks): JsonObject {
  const marking: Marking = { ...BOTTOM, releasableTo: [[code, community]], originators: [code] };
  return {
    ...plainCore({ type: 'identity', id: partyId(code), at: DEFINED_AT, marking }, marks),
    name,
    identity_class: 'organization',
    external_references: [{ source_name: 'watchfloor-party', external_id: code }],
    extensions: RENDERING,
  };
}

const OPEN: Marking = BOTTOM;

const EXTENSIONS: readonly {
  readonly id: string;
  readonly name: string;
  readonly schema: string;
  readonly types: readonly string[];
}[] = [
  {
    id: MARKING_EXTENSION,
    name: 'Watchfloor marking',
    schema: 'docs/reference/stix-marking.schema.json',
    types: ['property-extension'],
  },
  {
    id: SPINE_EXTENSION,
    name: 'Watchfloor spine',
    schema: 'docs/reference/stix-spine.schema.json',
    types: ['property-extension'],
  },
  {
    id: THING_EXTENSION,
    name: `Watchfloor thing (${THING_TYPE})`,
    schema: 'docs/reference/stix-spine.schema.json',
    types: ['new-sdo'],
  },
];

/** Our extensions, and the identity that defines them. */
export function extensionObjects(marks: Marks): JsonObject[] {
  const core = (type: string, id: string) => plainCore({ type, id, at: DEFINED_AT, marking: OPEN }, marks);
  return [
    {
      ...core('identity', DEFINED_BY),
      name: 'Watchfloor',
      description: 'The open fusion centre whose extensions these are.',
      identity_class: 'system',
      extensions: RENDERING,
    },
    ...EXTENSIONS.map(({ id, name, schema, types }) => ({
      ...core('extension-definition', id),
      created_by_ref: DEFINED_BY,
      name,
      schema,
      version: '1.0.0',
      extension_types: types,
    })),
  ];
}

/** A judgement as an opinion on both records; a positive one also as what other tools act upon. */
export function judgementObjects(judgement: SpineJudgement, a: Known, b: Known, marks: Marks): JsonObject[] {
  const { id, verdict, reason, officer, at } = judgement;
  const marking = joinAll([judgement.marking, a.record.marking, b.record.marking]);
  const core = (type: string) => plainCore({ type, id: stixId(type, 'judgement', id), at, marking }, marks);
  const opinion: JsonObject = {
    ...core('opinion'),
    explanation: reason,
    authors: [officer],
    opinion: OPINIONS[verdict],
    object_refs: [a.id, b.id],
    extensions: {
      [SPINE_EXTENSION]: {
        extension_type: 'property-extension',
        part: 'judgement',
        ...writeFields(JUDGEMENT_FIELDS, judgement),
      },
    },
  };
  return [opinion];
}

/** Each further record of an entity as a duplicate of its first, so that other tools can fold them as the reader's view does. */
export function entityObjects(
  entity: SpineEntity,
  knownOf: (record: string) => Known | null,
  marks: Marks,
  filedAt: (record: string) => string,
): JsonObject[] {
  const held = entity.records.flatMap((record) => knownOf(record) ?? []);
  const [first, ...others] = held;
  if (first === undefined || others.length === 0) return [];
  // What ties one record may go by way of any other.
  const marking = joinAll(held.map(({ record }) => record.marking));
  const last =
    held
      .map(({ record }) => filedAt(record.id))
      .toSorted()
      .at(-1) ?? DEFINED_AT;
  return others.map((other) => ({
    ...plainCore(
      {
        type: 'relationship',
        id: stixId('relationship', 'one thing', `${first.record.id} ${other.record.id}`),
        at: last,
        marking,
      },
      marks,
    ),
    relationship_type: 'duplicate-of',
    source_ref: other.id,
    target_ref: first.id,
    extensions: RENDERING,
  }));
}

/** Reports of one origin, which are one voice however many they are. */
export function originObject(
  origin: SpineOrigin,
  reports: readonly SpineReport[],
  marks: Marks,
): JsonObject | null {
  if (reports.length < 2) return null;
  const marking = joinAll(reports.map((report) => report.marking));
  const last =
    reports
      .map(({ filedAt }) => instant(filedAt))
      .toSorted()
      .at(-1) ?? DEFINED_AT;
  const id = stixId(
    'grouping',
    'origin',
    reports
      .map((report) => report.id)
      .toSorted()
      .join(' '),
  );
  return {
    ...plainCore({ type: 'grouping', id, at: last, marking }, marks),
    name: 'Reports of one origin',
    description: origin.reason,
    context: 'unspecified',
    object_refs: reports.map((report) => reportId(report.id)),
    extensions: RENDERING,
  };
}
