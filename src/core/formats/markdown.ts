import type { ReadResult, Source, Tools } from './types.ts';
import { parseDate } from './dates.ts';
import { LIMITS } from './limits.ts';
import { Warnings } from './problems.ts';
import { datedOption, refuseProse, shiftReading } from './prose.ts';
import { warnOfDisguise } from './suspicious.ts';

export interface FrontMatter {
  /** Lower-case keys. */
  readonly fields: ReadonlyMap<string, string>;
  /** Offset of the first character after the closing line. */
  readonly end: number;
}

const OPEN = /^---[ \t]*\r?\n/;
const CLOSE = /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const FIELD = /^([A-Za-z][\w -]{0,63}):[ \t]*(.*)$/;

const unquote = (value: string) => value.trim().replace(/^(["'])(.*)\1$/, '$2');

/**
 * The `---` block at the head of a Markdown file: plain `key: value` lines only. It is no YAML: anchors, aliases
 * and nesting mean nothing here, so they cannot be used to exhaust a computer. Null where there is none;
 * 'unclosed' where it has no end within the bound.
 */
export function frontMatter(text: string): FrontMatter | 'unclosed' | null {
  const open = OPEN.exec(text);
  if (open === null) return null;
  const head = text.slice(open[0].length - 1, open[0].length + LIMITS.frontMatterChars.max);
  const close = CLOSE.exec(head);
  if (close === null) return 'unclosed';
  const fields = new Map<string, string>();
  for (const line of head.slice(0, close.index).split(/\r?\n/)) {
    const field = FIELD.exec(line);
    if (field?.[1] !== undefined && field[2] !== undefined)
      fields.set(field[1].toLowerCase(), unquote(field[2]));
  }
  return { fields, end: open[0].length - 1 + close.index + close[0].length };
}

/** Markdown: the body is read as text (headings are told by their `#`); front matter gives title, date, language and marking. */
export function readMarkdown(source: Source, tools: Tools): ReadResult {
  const refused = refuseProse(source.text);
  if (refused) return { ok: false, problems: [refused] };
  const warnings = new Warnings();
  warnOfDisguise(source.text, warnings);
  const found = frontMatter(source.text);
  if (found === 'unclosed') warnings.add('FRONT_MATTER', { line: 1 });
  const head: FrontMatter = found === null || found === 'unclosed' ? { fields: new Map(), end: 0 } : found;
  const written = head.fields.get('date') ?? '';
  const dated = source.hints.dated ?? parseDate(written) ?? source.hints.dated;
  const read = tools.readText(source.text.slice(head.end), datedOption(dated));
  const marking = head.fields.get('marking') ?? head.fields.get('classification') ?? '';
  const body = shiftReading(read, head.end);
  const reading = {
    ...read,
    ...body,
    text: source.text,
    title: head.fields.get('title') || read.title,
    language: head.fields.get('language') || head.fields.get('lang') || read.language,
    zones:
      head.end === 0
        ? body.zones
        : [{ kind: 'boilerplate' as const, start: 0, end: head.end }, ...body.zones],
    citations: [...referenceCitation(head, source.text), ...body.citations],
  };
  return {
    ok: true,
    readings: [reading],
    warnings: warnings.list(),
    markings: marking === '' ? [] : [marking],
  };
}

/** The report number a report gives itself: two copies of one message then share an origin. */
function referenceCitation(head: FrontMatter, text: string) {
  const reference = head.fields.get('reference') ?? '';
  const start = reference === '' ? -1 : text.indexOf(reference);
  if (start < 0 || start >= head.end) return [];
  return [
    {
      kind: 'relay' as const,
      key: relayKey(reference),
      text: reference,
      start,
      end: start + reference.length,
    },
  ];
}

/** One key for one report number, however it is spaced or cased. */
export const relayKey = (reference: string): string =>
  `relay:${reference
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`;
