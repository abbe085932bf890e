import { asList, parseJson } from '../json/parse.ts';
import { LIMITS } from '../limits.ts';
import { overLimit, problem, Warnings } from '../problems.ts';
import { readReport } from '../report/json-report.ts';
import type { Problem, ReadResult, Source, Tools } from '../types.ts';
import type { MispEvent } from './event.ts';
import { parseMisp } from './parse.ts';
import { reportOfMisp } from './report.ts';
import { gradeOf, markingsOf } from './tags.ts';

/** A file of MISP's own: its REST search gives {"response":[…]}. */
function eventsIn(value: Parameters<typeof asList>[0]) {
  const held = typeof value === 'object' && value !== null && 'response' in value ? value.response : value;
  return asList(held ?? []);
}

const partsOf = ({ attributes, objects }: MispEvent): number =>
  attributes.length + objects.reduce((sum, one) => sum + 1 + one.attributes.length, 0);

/**
 * MISP core format: each event a Reading, through the same door as a JSON report: attributes, objects and clusters are
 * subjects, references are Links, and what the spine has no property for is kept in `foreign` claims.
 */
export function readMisp(source: Source, tools: Tools): ReadResult {
  const warnings = new Warnings();
  const parsed = parseJson(source.text, warnings);
  if (!parsed.ok) return { ok: false, problems: [parsed.problem] };
  const given = eventsIn(parsed.value);
  if (given.length === 0) return { ok: false, problems: [problem('EMPTY_FILE')] };
  if (given.length > LIMITS.readings.max)
    return { ok: false, problems: [overLimit('readings', given.length)] };
  const events: MispEvent[] = [];
  const problems: Problem[] = [];
  for (const [at, one] of given.entries()) {
    const read = parseMisp(one);
    const prefix = given.length > 1 ? `[${at}].` : '';
    if (read.ok) events.push(read.event);
    else
      problems.push(
        ...read.faults.map(({ path, detail }) =>
          problem('MISP_SHAPE', { path: prefix + path }, { path, detail }),
        ),
      );
  }
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, LIMITS.warnings.max) };
  const most = Math.max(...events.map(partsOf));
  if (most > LIMITS.bundleObjects.max) return { ok: false, problems: [overLimit('bundleObjects', most)] };
  // Fields that no property fits are kept as they are: that is meant, and no warning each.
  const told = new Warnings();
  const readings = events.map((event) =>
    readReport(reportOfMisp(event), { at: '', format: 'misp', source, tools, warnings: told }),
  );
  warnings.addAll(told.list().filter(({ code }) => code !== 'UNKNOWN_KEY'));
  const grade = events.length === 1 && events[0] !== undefined ? gradeOf(events[0]) : null;
  return {
    ok: true,
    readings,
    warnings: warnings.list(),
    markings: [...new Set(events.flatMap(markingsOf))],
    ...(grade === null ? {} : { grade }),
  };
}
