import type { Reading, Zone } from '../../words/index.ts';
import type { FormatName, Hints, Problem, ReadOutcome, Tools } from '../types.ts';
import type { Extracted } from './types.ts';
import { readCsv } from '../csv/csv.ts';
import { LIMITS } from '../limits.ts';
import { Warnings } from '../problems.ts';
import { datedOption, refuseProse, shiftReading } from '../prose.ts';
import { readerFailed } from '../read.ts';
import { warnOfDisguise } from '../suspicious.ts';

/** What one submission is called, how its sender describes it, and what was noted when its text was taken out. */
export interface About {
  readonly format: FormatName;
  readonly path: string;
  readonly hints: Hints;
  readonly warnings: readonly Problem[];
}

const GAP = '\n\n';

/** Head and tail stand around the text as boilerplate: kept, shown, mined for nothing. */
function framed(reading: Reading, extracted: Extracted): Reading {
  const { head, tail } = extracted;
  const shifted = shiftReading(reading, head.length);
  const end = head.length + reading.text.length;
  const text = head + reading.text + (tail === '' ? '' : GAP + tail);
  const around: Zone[] = [
    ...(head === '' ? [] : [{ kind: 'boilerplate' as const, start: 0, end: head.length }]),
    ...shifted.zones,
    ...(tail === '' ? [] : [{ kind: 'boilerplate' as const, start: end, end: text.length }]),
  ];
  const pages = extracted.pages.map((start) => start + head.length);
  return {
    ...reading,
    ...shifted,
    text,
    zones: around,
    title: extracted.title ?? reading.title,
    citations: [...extracted.citations, ...shifted.citations],
    ...(pages.length === 0 ? {} : { pages }),
  };
}

function readProse(extracted: Extracted, { format, hints, warnings }: About, tools: Tools): ReadOutcome {
  const refused = refuseProse(extracted.text === '' ? extracted.head : extracted.text);
  if (refused) return { ok: false, problems: [refused] };
  const told = new Warnings();
  told.addAll(warnings);
  warnOfDisguise(extracted.text, told);
  const dated = hints.dated ?? extracted.dated ?? hints.dated;
  const reading = tools.readText(extracted.text, { ...datedOption(dated), zones: extracted.zones });
  return {
    ok: true,
    format,
    encoding: extracted.encoding,
    readings: [framed(reading, extracted)],
    warnings: told.list(),
    markings: extracted.markings,
  };
}

/** A table of rows is read as CSV: the text of the reading is the table as CSV. */
function readTable(extracted: Extracted, { format, path, hints, warnings }: About): ReadOutcome {
  const given = hints.mapping ? { mapping: { ...hints.mapping, delimiter: ',' } } : {};
  const source = { bytes: new Uint8Array(), path, hints: { ...hints, ...given }, text: extracted.text };
  const read = readCsv(source);
  if (!read.ok) return read;
  const all = [...warnings, ...read.warnings].slice(0, LIMITS.warnings.max + 1);
  const readings = read.readings.map((reading) => ({ ...reading, title: extracted.title }));
  return { ...read, readings, format, encoding: extracted.encoding, warnings: all };
}

/** Reads the text that was taken out of a file: the second step of a format that only holds text. Never throws on what is in it. */
export function readExtracted(extracted: Extracted, about: About, tools: Tools): ReadOutcome {
  try {
    return extracted.as === 'table' ? readTable(extracted, about) : readProse(extracted, about, tools);
  } catch (error) {
    return { ok: false, problems: [readerFailed(about.format, about.path, error)] };
  }
}
