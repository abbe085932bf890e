import { excerpt, problem } from '../problems.ts';
import type { Problem } from '../types.ts';

/** One field of block 4: its tag ('50K'), its lines and the line of the file it begins on. */
export interface SwiftField {
  readonly tag: string;
  readonly lines: readonly string[];
  readonly line: number;
}

export interface SwiftText {
  /** Message type of block 2 ('103'); null where only a text block was given. */
  readonly type: string | null;
  readonly fields: readonly SwiftField[];
}

const TAG = /^:(\d{2}[A-Z]?):(.*)$/;
/** Fields of one message and lines of one field; the standard allows far fewer. */
const MAX_FIELDS = 200;
const MAX_LINES = 100;

type Outcome =
  | { readonly ok: true; readonly text: SwiftText }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Cuts a SWIFT FIN message into the fields of its text block (block 4), with or without the blocks around it.
 * Strict: a text block that is not closed by a line with '-' was cut off and is refused.
 */
export function readBlocks(text: string): Outcome {
  const start = text.indexOf('{4:');
  if (start < 0 && text.includes('{1:'))
    return failed('SWIFT_BLOCK', lineAt(text, text.length), 'block 4, the text, is missing');
  const type = /\{2:[IO](\d{3})/.exec(text)?.[1] ?? null;
  const from = start < 0 ? 0 : start + 3;
  const body = text.slice(from).replace(/\r\n?/g, '\n').replace(/^\n/, '');
  const firstLine = lineAt(text, from) + (/^\r?\n/.test(text.slice(from)) ? 1 : 0);
  const lines = body.split('\n');
  const end = lines.findIndex((line) => /^-\}?/.test(line));
  if (end < 0 && start >= 0)
    return failed('SWIFT_BLOCK', firstLine + lines.length - 1, 'the text is not closed by a line with “-}”');
  if (end >= 0 && lines[end]?.includes('{4:'))
    return failed('SWIFT_BLOCK', firstLine + end, 'one file holds several messages');
  if (text.indexOf('{4:', from) >= 0)
    return failed('SWIFT_BLOCK', lineAt(text, text.indexOf('{4:', from)), 'one file holds several messages');
  return readFields(end < 0 ? lines : lines.slice(0, end), firstLine, type);
}

function readFields(lines: readonly string[], firstLine: number, type: string | null): Outcome {
  const fields: { tag: string; lines: string[]; line: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const tag = TAG.exec(line);
    const current = fields.at(-1);
    if (tag) fields.push({ tag: tag[1] ?? '', lines: [tag[2] ?? ''], line: firstLine + index });
    else if (current && line !== '') current.lines.push(line);
    else if (line.trim() !== '')
      return failed('SWIFT_BLOCK', firstLine + index, `“${excerpt(line)}” stands before the first field`);
    if (fields.length > MAX_FIELDS || (current?.lines.length ?? 0) > MAX_LINES)
      return failed('SWIFT_BLOCK', firstLine + index, 'it holds more fields or lines than a message may');
  }
  return { ok: true, text: { type, fields } };
}

function failed(code: 'SWIFT_BLOCK', line: number, detail: string): Outcome {
  return { ok: false, problem: problem(code, { line }, { detail }) };
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
