import { openInterval, type Interval, type Reading } from '../../words/index.ts';
import type { Problem, ReadResult, Source, Tools } from '../types.ts';
import { parseDate } from '../dates.ts';
import {
  asList,
  entriesOf,
  get,
  isObject,
  parseJson,
  stringOf,
  type Json,
  type JsonObject,
} from '../json/parse.ts';
import { LIMITS } from '../limits.ts';
import { relayKey } from '../markdown.ts';
import { overLimit, problem, Warnings } from '../problems.ts';
import { datedOption, refuseProse } from '../prose.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { warnOfDisguise } from '../suspicious.ts';
import { addClaims, addEntities, type Draft } from './entities.ts';
import { checkShape, REPORT, REPORT_KEYS } from './shape.ts';

const listOf = (report: JsonObject, key: string): readonly JsonObject[] => {
  const list = get(report, key);
  return Array.isArray(list) ? list.filter(isObject) : [];
};

/** References that name no entity, and refs given twice: the claims would hang in the air. */
function checkRefs(report: JsonObject, at: string): Problem[] {
  const refs = new Set<string>();
  const problems: Problem[] = [];
  listOf(report, 'entities').forEach((entity, index) => {
    const ref = stringOf(get(entity, 'ref'));
    if (ref !== null && refs.has(ref)) {
      const path = `${at}entities[${index}].ref`;
      problems.push(
        problem('REPORT_SHAPE', { path }, { path, detail: `“${ref}” is the ref of another entity` }),
      );
    }
    if (ref !== null) refs.add(ref);
  });
  listOf(report, 'claims').forEach((claim, index) => {
    const value = get(claim, 'value');
    const used: readonly (readonly [string, Json | undefined])[] = [
      ['subject', get(claim, 'subject')],
      ['value.ref', isObject(value) ? get(value, 'ref') : undefined],
    ];
    for (const [key, ref] of used) {
      if (typeof ref === 'string' && !refs.has(ref))
        problems.push(problem('UNKNOWN_REF', { path: `${at}claims[${index}].${key}` }, { ref }));
    }
  });
  return problems;
}

/** Everything that stops a report from being read. */
function refuseReport(report: Json, at: string): readonly Problem[] {
  const shape = checkShape(report, REPORT, at.replace(/\.$/, ''));
  if (shape.length > 0 || !isObject(report)) return shape;
  const objects = listOf(report, 'entities').length + listOf(report, 'claims').length;
  if (objects > LIMITS.reportObjects.max) return [overLimit('reportObjects', objects)];
  const text = get(report, 'text');
  const prose = typeof text === 'string' && text.trim() !== '' ? refuseProse(text) : null;
  if (prose) return [{ ...prose, where: { ...prose.where, path: `${at}text` } }];
  if (typeof text !== 'string' && listOf(report, 'entities').length === 0)
    return [problem('EMPTY_FILE', { path: `${at}entities` })];
  return checkRefs(report, at);
}

function emptyReading(dated: Interval): Reading {
  return {
    text: '',
    language: 'und',
    scripts: [],
    title: null,
    dated,
    zones: [],
    mentions: [],
    subjects: [],
    claims: [],
    citations: [],
  };
}

/** Keys of the report that are not of the format hang on the report itself, as a document. */
function addForeign(draft: Draft, report: JsonObject, caption: string): void {
  const foreign = entriesOf(report).filter(([key]) => !REPORT_KEYS.has(key));
  if (foreign.length === 0) return;
  for (const [key] of foreign) draft.warnings.add('UNKNOWN_KEY', { path: draft.at + key }, { key });
  const span = draft.builder.line(`Report: ${caption}`);
  const names = [{ text: caption, script: 'Zyyy' as const, kind: 'primary' as const }];
  const subject = draft.builder.subject({ kind: 'document', names, anchor: null, localKey: 'report' });
  const fields = foreign.map(
    ([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)] as const,
  );
  draft.builder.foreign(subject, fields, span, `${draft.format}.foreign@1`);
}

function addReference(builder: ReadingBuilder, reference: string | null): void {
  if (reference === null) return;
  const label = 'Reference: ';
  const { start, end } = builder.line(label + reference);
  builder.citation({
    kind: 'relay',
    key: relayKey(reference),
    text: reference.replace(/[\r\n]+/g, ' '),
    start: start + label.length,
    end,
  });
}

/** How a report is read: its place in the file, the format whose rules its claims bear, and what else it needs. */
export interface Manner {
  /** '' or '[3].'. */
  readonly at: string;
  readonly format: Draft['format'];
  readonly source: Source;
  readonly tools: Tools;
  readonly warnings: Warnings;
}

/** A report whose shape is known to be right, as a Reading. */
export function readReport(report: JsonObject, { at, format, source, tools, warnings }: Manner): Reading {
  const written = stringOf(get(report, 'date'));
  const given = written === null ? null : parseDate(written);
  if (written !== null && given === null) {
    warnings.add(
      'VALUE_NOT_UNDERSTOOD',
      { path: `${at}date` },
      { value: written, property: 'date', needs: 'a date such as 2026-03-02' },
    );
  }
  const dated = source.hints.dated ?? given;
  const text = stringOf(get(report, 'text'));
  const prose =
    text === null
      ? emptyReading(dated ?? openInterval('the report gives no date'))
      : tools.readText(text, datedOption(dated ?? source.hints.dated));
  const builder = new ReadingBuilder(warnings, prose);
  const draft: Draft = { builder, warnings, at, format, refs: new Map(), subjects: [] };
  const reference = stringOf(get(report, 'reference'));
  addReference(builder, reference);
  addEntities(draft, listOf(report, 'entities'));
  addClaims(draft, listOf(report, 'claims'));
  const title = stringOf(get(report, 'title')) ?? prose.title;
  addForeign(draft, report, title ?? reference ?? source.path);
  const reading = builder.finish({
    language: stringOf(get(report, 'language')) ?? prose.language,
    title,
    dated: prose.dated,
  });
  warnOfDisguise(reading.text, warnings);
  return reading;
}

/**
 * Our own JSON report (json-report.schema.json): prose goes to the reader of text, entities and claims become
 * subjects and claims whose spans point at a line that says the same. A list of reports gives several readings.
 */
export function readJsonReport(source: Source, tools: Tools): ReadResult {
  const warnings = new Warnings();
  const parsed = parseJson(source.text, warnings);
  if (!parsed.ok) return { ok: false, problems: [parsed.problem] };
  const reports = asList(parsed.value);
  if (reports.length === 0) return { ok: false, problems: [problem('EMPTY_FILE')] };
  if (reports.length > LIMITS.readings.max)
    return { ok: false, problems: [overLimit('readings', reports.length)] };
  const at = (index: number) => (Array.isArray(parsed.value) ? `[${index}].` : '');
  const problems = reports.flatMap((report, index) => refuseReport(report, at(index)));
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, LIMITS.warnings.max) };
  const objects = reports.filter(isObject);
  const readings = objects.map((report, index) =>
    readReport(report, { at: at(index), format: 'json-report', source, tools, warnings }),
  );
  const markings = [...new Set(objects.flatMap((report) => stringOf(get(report, 'marking')) ?? []))];
  return { ok: true, readings, warnings: warnings.list(), markings };
}
