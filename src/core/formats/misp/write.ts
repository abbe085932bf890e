import { renderMarking, tlpCeiling, type Marking } from '../../marking/index.ts';
import { PROPERTIES } from '../../words/index.ts';
import { RELATIONS } from '../stix/relations.data.ts';
import { NAMESPACE } from '../stix/names.data.ts';
import type { SpineClaim, SpineRecord, SpineReport } from '../stix/spine/types.ts';
import { uuid5 } from '../stix/uuid5.ts';
import type { MispAttribute, MispEvent, MispObject, MispReference, MispTag } from './event.ts';
import {
  ATTRIBUTE_OF_SCHEME,
  DISTRIBUTION_OF_TLP,
  RELATION_OF_CLAIM,
  TEMPLATE_OF_KIND,
} from './write.data.ts';

/** A report on its way out: whose it is, and the community by which its marking is told in TLP. */
interface Writing {
  readonly report: SpineReport;
  readonly community: string;
  /** Records that are written as objects: only those can be referred to. */
  readonly objects: ReadonlySet<string>;
}

const tag = (name: string): MispTag => ({ name, rest: {} });
const seconds = (instant: string): number => Math.floor(Date.parse(instant) / 1000);

/**
 * What a reader may see of one report as a MISP event: its marking in TLP at least as closed, its grade, its records as
 * objects and attributes, its links as references. What MISP has no word for is text beside it; nothing is left out silently.
 */
export function mispOfReport(report: SpineReport, partyName: string, community: string): MispEvent {
  const objects = report.records.filter(({ kind }) => TEMPLATE_OF_KIND[kind] !== undefined);
  const writing = { report, community, objects: new Set(objects.map(({ id }) => id)) };
  const changed = report.records.map(({ changedAt }) => changedAt);
  const tlp = tlpCeiling(report.marking, community);
  const [reliability = '', credibility = ''] = report.grade.toLowerCase();
  return {
    uuid: report.id,
    info: report.title ?? report.reference ?? `Report ${report.id}`,
    date: report.dated.from ?? report.filedAt.slice(0, 10),
    timestamp: seconds([report.filedAt, ...changed].reduce((a, b) => (a > b ? a : b))),
    distribution: DISTRIBUTION_OF_TLP[tlp] ?? 0,
    published: true,
    creator: partyName,
    tags: [
      tag(`tlp:${tlp.toLowerCase()}`),
      tag(`admiralty-scale:source-reliability="${reliability}"`),
      tag(`admiralty-scale:information-credibility="${credibility}"`),
      tag(`watchfloor:marking="${renderMarking(report.marking)}"`),
    ],
    attributes: report.records
      .filter(({ id }) => !writing.objects.has(id))
      .flatMap((one) => bare(writing, one)),
    objects: objects.map((one) => objectOf(writing, one)),
    galaxies: [],
    rest: {},
  };
}

/** A thing without a template: its identifiers as attributes of their types, else its name as text; whatever else is said of it as text. */
function bare(writing: Writing, record: SpineRecord): MispAttribute[] {
  const name = record.names[0]?.text ?? record.id;
  const all = record.claims.map((claim) => {
    const { value } = claim;
    const type = value.type === 'identifier' ? ATTRIBUTE_OF_SCHEME[value.scheme] : undefined;
    if (value.type === 'identifier' && type !== undefined)
      return attribute(writing, claim, { type, relation: null, value: value.value });
    return attribute(writing, claim, { type: 'text', relation: null, value: `${name}: ${textOf(claim)}` });
  });
  if (all.some(({ type }) => type !== 'text')) return all;
  return [
    named(writing, record, { type: 'text', relation: null, value: `${record.kind}: ${name}` }, 0),
    ...all,
  ];
}

function objectOf(writing: Writing, record: SpineRecord): MispObject {
  const form = TEMPLATE_OF_KIND[record.kind] ?? { template: 'annotation', name: 'text' };
  const names = record.names.map(({ text }, nth) => {
    const relation = nth === 0 || form.name === 'text' || form.name === 'city' ? form.name : 'alias';
    return named(
      writing,
      record,
      { type: relation === 'full-name' ? relation : 'text', relation, value: text },
      nth,
    );
  });
  const plain = record.claims.filter(
    ({ value, property }) =>
      property !== 'name' && !(value.type === 'record' && writing.objects.has(value.record)),
  );
  return {
    uuid: record.id,
    name: form.template,
    comment: null,
    deleted: false,
    distribution: null,
    attributes: [...names, ...plain.map((claim) => attribute(writing, claim, formOf(claim)))],
    references: record.claims.flatMap((claim) => referenceOf(writing, record, claim)),
    rest: {},
  };
}

interface Form {
  readonly type: string;
  readonly relation: string | null;
  readonly value: string;
}

/** The value as it is written alone, or the words of the report for it. */
function writtenOf({ value, quote }: SpineClaim): string {
  switch (value.type) {
    case 'identifier':
      return value.value;
    case 'text':
      return value.text;
    case 'event-type':
      return value.eventType;
    case 'country':
      return value.text ?? value.code;
    case 'date':
      return value.interval.from !== null && value.interval.from === value.interval.to
        ? value.interval.from
        : quote;
    default:
      return quote;
  }
}

function textOf(claim: SpineClaim): string {
  const scheme = claim.value.type === 'identifier' ? ` ${claim.value.scheme}` : '';
  return `${PROPERTIES.get(claim.property)?.label.en ?? claim.property}${scheme}: ${writtenOf(claim)}`;
}

/** A claim in its own relation where it has one; else as text, with the name of its property and the words of the report. */
function formOf(claim: SpineClaim): Form {
  const { property, value } = claim;
  const key =
    value.type === 'identifier' && property === 'identifier' ? `identifier ${value.scheme}` : property;
  const relation = RELATION_OF_CLAIM[key];
  if (relation !== undefined) return { type: 'text', relation, value: writtenOf(claim) };
  return { type: 'text', relation: 'text', value: textOf(claim) };
}

/** How a claim was put, where it was not plainly asserted as a fact: MISP has no field for that. */
function manner({ modality, statementType, qualifier, speaker }: SpineClaim): string | null {
  const parts = [
    modality === 'asserted' ? null : modality,
    statementType === 'fact' ? null : statementType,
    qualifier === 'exact' ? null : qualifier,
    speaker === null ? null : `said by ${speaker}`,
  ].filter((one) => one !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

function attribute(writing: Writing, claim: SpineClaim, form: Form): MispAttribute {
  return {
    ...blank(form, claim.id),
    comment: manner(claim),
    firstSeen: claim.interval?.from ?? null,
    tags: closer(writing, claim.marking),
  };
}

const named = (writing: Writing, record: SpineRecord, form: Form, nth: number): MispAttribute => ({
  ...blank(form, `${record.id} name ${nth}`),
  tags: closer(writing, record.marking),
});

const blank = ({ type, relation, value }: Form, of: string): MispAttribute => ({
  uuid: uuid5(NAMESPACE, `misp ${of}`),
  type,
  category: 'Other',
  value,
  comment: null,
  relation,
  toIds: false,
  deleted: false,
  distribution: null,
  timestamp: null,
  firstSeen: null,
  lastSeen: null,
  tags: [],
  sightings: [],
  rest: {},
});

/** The TLP of a part that is closer than the whole. */
function closer({ report, community }: Writing, marking: Marking): readonly MispTag[] {
  const tlp = tlpCeiling(marking, community);
  return tlp === tlpCeiling(report.marking, community) ? [] : [tag(`tlp:${tlp.toLowerCase()}`)];
}

function referenceOf({ objects }: Writing, record: SpineRecord, claim: SpineClaim): MispReference[] {
  const { value, property } = claim;
  if (value.type !== 'record' || !objects.has(value.record)) return [];
  const known = RELATIONS.find(
    (row) =>
      row.property === property &&
      (row.from === 'any' || row.from.includes(record.kind)) &&
      (row.role === undefined || row.role === value.role) &&
      (row.statementType === undefined || row.statementType === claim.statementType),
  );
  const comment = [known === undefined ? property : null, value.role ?? null, manner(claim)].filter(
    (one) => one !== null,
  );
  return [
    {
      target: value.record,
      type: known?.type ?? 'related-to',
      comment: comment.length === 0 ? null : comment.join(', '),
      deleted: false,
      rest: {},
    },
  ];
}
