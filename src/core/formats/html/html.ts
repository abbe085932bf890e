import type { Reading, Zone } from '../../words/index.ts';
import type { ReadResult, Source, Tools } from '../types.ts';
import { parseDate } from '../dates.ts';
import { problem, Warnings } from '../problems.ts';
import { datedOption, refuseProse } from '../prose.ts';
import { warnOfDisguise } from '../suspicious.ts';
import { xmlAsHtml } from './xml.ts';
import { parsePage, type Page } from './page.ts';

/** Enough for any prologue; a declaration further down is text. */
const PROLOGUE_CHARS = 65_536;
const ENTITY_DECLARATION = /<!ENTITY\s/i;
const HTML_ROOT = /<!doctype\s+html|<html[\s>]/i;

/** XML that is no XHTML: no element name means anything, so each one's text stands on its own line. */
const isXml = (text: string) => text.trimStart().startsWith('<?xml') && !HTML_ROOT.test(text.slice(0, 2048));

/** The page's furniture stands behind its text as boilerplate: kept, but mined for nothing. */
function withFurniture(reading: Reading, furniture: string): Reading {
  if (furniture === '') return reading;
  const gap = '\n\n';
  const text = reading.text + gap + furniture;
  const zone: Zone = { kind: 'boilerplate', start: reading.text.length, end: text.length };
  return { ...reading, text, zones: [...reading.zones, zone] };
}

function titled(reading: Reading, page: Page): Reading {
  const language = reading.language === 'und' && page.language !== null ? page.language : reading.language;
  return { ...reading, title: page.title ?? reading.title, language };
}

/** HTML, and XML for its text: what a person would read of it goes to the reader of prose. */
export function readHtml(source: Source, tools: Tools): ReadResult {
  if (ENTITY_DECLARATION.test(source.text.slice(0, PROLOGUE_CHARS)))
    return { ok: false, problems: [problem('XML_ENTITIES', { line: 1 })] };
  const xml = isXml(source.text);
  const page = parsePage(xml ? xmlAsHtml(source.text) : source.text, xml);
  if ('code' in page) return { ok: false, problems: [page] };
  if (page.text === '') return { ok: false, problems: [problem('HTML_NO_TEXT')] };
  const refused = refuseProse(page.text);
  if (refused) return { ok: false, problems: [refused] };
  const warnings = new Warnings();
  if (page.hidden > 0) warnings.add('HIDDEN_TEXT', {}, { count: page.hidden });
  warnOfDisguise(page.text, warnings);
  const dated =
    source.hints.dated ?? (page.date === null ? null : parseDate(page.date)) ?? source.hints.dated;
  const read = tools.readText(page.text, datedOption(dated));
  const reading = withFurniture(titled(read, page), page.furniture);
  return { ok: true, readings: [reading], warnings: warnings.list(), markings: page.markings };
}

/** The encoding a page declares for itself, for bytes without a mark: an ASCII scan of its first kilobyte (WHATWG HTML §13.2.3.2). */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  return /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head)?.[1];
}
