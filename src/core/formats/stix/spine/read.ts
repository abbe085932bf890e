import type {
  ClaimValue,
  EntityKind,
  Interval,
  Reading,
  ReadMention,
  SubjectName,
  Zone,
} from '../../../words/index.ts';
import { MENTION_KINDS } from '../../../words/index.ts';
import { canonicalJson } from '../../json/canonical.ts';
import { get, isObject, stringOf, stringsOf, type Json, type JsonObject } from '../../json/parse.ts';
import { LIMITS } from '../../limits.ts';
import type { Warnings } from '../../problems.ts';
import { ReadingBuilder } from '../../reading-builder.ts';
import { scriptOf, scriptsOf } from '../../script.ts';
import type { FiledAs } from '../../types.ts';
import { definitionsAmong, wordsOfRefs, type Meaning } from '../markings.ts';
import { SPINE_EXTENSION } from '../names.data.ts';
import { readFields } from './fields.ts';
import { RECORD_FIELDS, REPORT_FIELDS } from './mapping.data.ts';
import { writtenClaims, type WrittenClaim } from './read-claims.ts';

/** Exports of ours read back: one Reading per report and marking, with what it was filed as. */
export interface SpineRead {
  readonly readings: readonly { readonly reading: Reading; readonly filed: FiledAs }[];
  /** Objects that are no part of an export of ours. */
  readonly rest: readonly Json[];
}

interface WrittenReport {
  readonly id: string;
  readonly object: JsonObject;
  readonly text: string | null;
  readonly fields: {
    readonly path: string;
    readonly title: string | null;
    readonly language: string;
    readonly dated: Interval;
    readonly sourceType: string;
    readonly grade: string;
    readonly reference: string | null;
    readonly zones: readonly Zone[];
    readonly mentions: WrittenRecord['mentions'];
  };
  readonly markings: readonly string[];
}

interface WrittenRecord {
  readonly id: string;
  readonly object: JsonObject;
  readonly report: string;
  readonly kind: EntityKind;
  readonly names: readonly SubjectName[];
  readonly anchor: string | null;
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly kind: string;
  }[];
  readonly markings: readonly string[];
  readonly claims: readonly WrittenClaim[];
}

const extensionOf = (object: JsonObject): JsonObject | null => {
  const extensions = get(object, 'extensions');
  const own = isObject(extensions) ? get(extensions, SPINE_EXTENSION) : undefined;
  return isObject(own) ? own : null;
};

const partOf = (object: Json): string | null =>
  isObject(object) ? stringOf(get(extensionOf(object) ?? {}, 'part')) : null;

/** Whether a bundle holds reports of an export of ours. */
export const holdsSpine = (objects: readonly Json[]): boolean =>
  objects.some((one) => partOf(one) === 'report');

/** What of an export can be read; what is not of its form is told and left to the reader of any STIX. */
export function readSpine(objects: readonly Json[], warnings: Warnings): SpineRead {
  const definitions = definitionsAmong(objects.filter(isObject));
  const reports = new Map<string, WrittenReport>();
  const records = new Map<string, Map<string, WrittenRecord>>();
  const rest: Json[] = [];
  const counts = { unread: 0, judgements: 0 };
  for (const object of objects) {
    const part = partOf(object);
    if (part === 'judgement') counts.judgements += 1;
    const taken =
      isObject(object) && part !== null && takePart(object, part, { definitions, reports, records, counts });
    if (!taken) rest.push(object);
  }
  if (counts.judgements > 0) warnings.add('STIX_JUDGEMENTS_LEFT', {}, { count: counts.judgements });
  if (counts.unread > 0) warnings.add('STIX_CLAIMS_UNREAD', {}, { count: counts.unread });
  const readings = [...reports.values()].flatMap((report) =>
    readingsOf(report, [...(records.get(report.id)?.values() ?? [])], warnings),
  );
  return { readings, rest };
}

interface Taking {
  readonly definitions: ReadonlyMap<string, Meaning>;
  readonly reports: Map<string, WrittenReport>;
  readonly records: Map<string, Map<string, WrittenRecord>>;
  readonly counts: { unread: number; judgements: number };
}

/** Takes an object as the part that it says it is; false where it is not of that form. */
function takePart(object: JsonObject, part: string, into: Taking): boolean {
  if (part === 'rendering' || part === 'judgement') return true;
  const id = stringOf(get(object, 'id'));
  const extension = extensionOf(object) ?? {};
  const markings = wordsOfRefs(stringsOf(get(object, 'object_marking_refs')), into.definitions);
  if (id === null) return false;
  if (part === 'report') {
    const fields = readFields(REPORT_FIELDS, extension) as unknown as WrittenReport['fields'] | null;
    if (fields === null || into.reports.has(id)) return false;
    into.reports.set(id, { id, object, text: stringOf(get(object, 'description')), fields, markings });
    return true;
  }
  const fields = readFields(RECORD_FIELDS, extension) as unknown as WrittenRecord | null;
  if (part !== 'record' || fields === null || fields.names.length === 0) return false;
  const { claims, unread } = writtenClaims(object, extension, into.definitions);
  into.counts.unread += unread;
  const names = fields.names
    .slice(0, LIMITS.namesPerSubject.max)
    .filter(({ text }) => text.length <= LIMITS.nameChars.max);
  const of = into.records.get(fields.report) ?? new Map<string, WrittenRecord>();
  if (names.length === 0 || of.has(id)) return false;
  into.records.set(fields.report, of.set(id, { ...fields, id, object, names, markings, claims }));
  return true;
}

const keyOf = (markings: readonly string[]): string => markings.toSorted().join('\n');

/** What of a report stands under one marking. */
interface Part {
  readonly markings: readonly string[];
  readonly own: WrittenRecord[];
  readonly claims: { readonly of: WrittenRecord; readonly claim: WrittenClaim }[];
}

/** The parts of a report by marking, its own first. */
function partsOf(report: WrittenReport, records: readonly WrittenRecord[]): Part[] {
  const parts = new Map<string, Part>();
  const at = (markings: readonly string[]): Part => {
    const key = keyOf(markings);
    const known = parts.get(key);
    if (known !== undefined) return known;
    const part: Part = { markings, own: [], claims: [] };
    parts.set(key, part);
    return part;
  };
  at(report.markings);
  for (const one of records) {
    at(one.markings).own.push(one);
    for (const claim of one.claims) at(claim.markings).claims.push({ of: one, claim });
  }
  return [...parts.values()];
}

/** A report as it was, and beside it one for each other marking under which something in it stands. */
function readingsOf(
  report: WrittenReport,
  records: readonly WrittenRecord[],
  warnings: Warnings,
): { reading: Reading; filed: FiledAs }[] {
  const { path, grade, sourceType, reference } = report.fields;
  const byId = new Map(records.map((one) => [one.id, one]));
  return partsOf(report, records).map((part, nth) => {
    const whole = nth === 0 && report.text !== null;
    const subjects = subjectsOf(part, byId);
    const reading = whole
      ? wholeReading(report, report.text ?? '', part, subjects)
      : linesReading(report, part, subjects, warnings);
    const source = sourceOf(nth === 0 ? report : null, part);
    const { markings } = part;
    return { reading, filed: { path, grade, sourceType, reference, markings, part: nth, source } };
  });
}

/** The objects of a part, with nothing of any other: what is kept as the submission, the same from every export. */
function sourceOf(report: WrittenReport | null, { own, claims }: Part): string {
  const said = new Map<WrittenRecord, Json[]>();
  for (const { of, claim } of claims) {
    const list = said.get(of);
    if (list === undefined) said.set(of, [claim.json]);
    else list.push(claim.json);
  }
  const records = [...new Set([...own, ...said.keys()])].map((one) =>
    withClaims(one.object, said.get(one) ?? []),
  );
  return canonicalJson({
    type: 'bundle',
    objects: [...(report === null ? [] : [report.object]), ...records],
  });
}

/** A record with some of its claims: in STIX's own words stands only what is under the record's own marking. */
function withClaims(object: JsonObject, claims: readonly Json[]): JsonObject {
  const { granular_markings: _, extensions, ...rest } = object;
  const others = isObject(extensions) ? extensions : {};
  const { claims: _claims, ...extension } = extensionOf(object) ?? {};
  return {
    ...rest,
    extensions: { ...others, [SPINE_EXTENSION]: claims.length > 0 ? { ...extension, claims } : extension },
  };
}

interface Subjects {
  readonly list: readonly WrittenRecord[];
  readonly index: ReadonlyMap<string, number>;
  /** Of what is there by its own right, and not only named. */
  readonly own: ReadonlySet<string>;
}

/** The records of a part, and those that its claims speak of and name. */
function subjectsOf({ own, claims }: Part, byId: ReadonlyMap<string, WrittenRecord>): Subjects {
  const named = claims.flatMap(({ of, claim: { value } }) =>
    value.type === 'record' ? [of, byId.get(String(value['record'])) ?? []].flat() : [of],
  );
  const list = [...new Set([...own, ...named])];
  return {
    list,
    index: new Map(list.map((one, at) => [one.id, at])),
    own: new Set(own.map((one) => one.id)),
  };
}

/** The claims of a part with the place of their subject; a link to what is not there is left out. */
function claimsOf({ claims }: Part, { index }: Subjects) {
  return claims.flatMap(({ of, claim: { claim, quote, value } }) => {
    const subject = index.get(of.id);
    const found = valueOf(value, index);
    if (found === null || subject === undefined) return [];
    const interval = claim.interval === null ? null : withoutNull(claim.interval);
    return [{ ...claim, interval, subject, value: found, quote }];
  });
}

function valueOf(
  value: WrittenClaim['value'],
  index: ReadonlyMap<string, number>,
): ClaimValue<number> | null {
  if (value.type !== 'record') return withoutNulls(value) as unknown as ClaimValue<number>;
  const record = index.get(String(value['record']));
  return record === undefined ? null : ({ ...withoutNulls(value), record } as unknown as ClaimValue<number>);
}

/** Figures that are not told are null; words that are not told are not there (core/words/claim.ts). */
const withoutNulls = (value: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(value).filter(([name, one]) => one !== null || ['low', 'best', 'high'].includes(name)),
  );

/** An interval without a reason has none (core/words/interval.ts). */
function withoutNull({ reason, ...interval }: Interval & { readonly reason?: string | null }): Interval {
  return reason === undefined || reason === null ? interval : { ...interval, reason };
}

/** The report in its own words: places in the text are those of the report. */
function wholeReading(report: WrittenReport, text: string, part: Part, subjects: Subjects): Reading {
  const { title, language, dated, zones } = report.fields;
  const inside = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    start <= end && end <= text.length;
  return {
    text,
    language,
    scripts: scriptsOf(text),
    title,
    dated: withoutNull(dated),
    zones: zones.filter(inside).map((zone) => withoutNulls(zone as unknown as JsonObject) as unknown as Zone),
    mentions: [
      ...mentionsOf(report.fields, null, text),
      ...subjects.list.flatMap((one, subject) =>
        subjects.own.has(one.id) ? mentionsOf(one, subject, text) : [],
      ),
    ],
    subjects: subjects.list.map(({ kind, names, anchor, id }) => ({ kind, names, anchor, localKey: id })),
    claims: claimsOf(part, subjects).map((one) => {
      const { quote: _, ...claim } = one;
      return inside(claim) ? claim : { ...claim, start: 0, end: 0 };
    }),
    citations: [],
  };
}

const KINDS: ReadonlySet<string> = new Set(MENTION_KINDS);

function mentionsOf(
  { mentions }: Pick<WrittenRecord, 'mentions'>,
  subject: number | null,
  text: string,
): ReadMention[] {
  return mentions.flatMap(({ start, end, text: words, kind }) =>
    KINDS.has(kind) && words !== '' && text.slice(start, end) === words
      ? [
          {
            kind: kind as ReadMention['kind'],
            start,
            end,
            text: words,
            script: scriptOf(words),
            subject,
            rule: 'stix.spine@1',
          },
        ]
      : [],
  );
}

/** What of a report goes without its words: a line for each thing and for each claim. */
function linesReading(report: WrittenReport, part: Part, subjects: Subjects, warnings: Warnings): Reading {
  const builder = new ReadingBuilder(warnings);
  for (const { kind, names, anchor, id } of subjects.list) {
    const name = names[0]?.text ?? id;
    const { start } = builder.line(name);
    const subject = builder.subject({ kind, names, anchor, localKey: id });
    builder.mention({ kind, start, end: start + name.length, subject, rule: 'stix.spine@1' }, name);
  }
  for (const { quote, start: _, end: _end, ...claim } of claimsOf(part, subjects))
    builder.claim({ ...claim, span: builder.line(quote === '' ? claim.property : quote) });
  const { title, language, dated } = report.fields;
  return builder.finish({ title, language, dated: withoutNull(dated) });
}
