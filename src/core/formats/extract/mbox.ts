import type { Submission } from '../types.ts';
import type { Extraction, Part } from './types.ts';
import { LIMITS } from '../limits.ts';
import { overLimit, problem } from '../problems.ts';

/** A From_ line (RFC 4155 Appendix A): the sender, and a date with its hour and year. */
const FROM_LINE = /^From \S.{0,200}\b\d{1,2}:\d{2}(?::\d{2})?\b.{0,60}\b\d{4}\b/;
const LINE_BYTES = 300;
const [LF, CR, GREATER] = [0x0a, 0x0d, 0x3e];
const FROM = [...'From '].map((letter) => letter.charCodeAt(0));

const startsAt = (bytes: Uint8Array, at: number, wanted: readonly number[]) =>
  wanted.every((unit, i) => bytes[at + i] === unit);

function isFromLine(bytes: Uint8Array, at: number): boolean {
  if (!startsAt(bytes, at, FROM)) return false;
  return FROM_LINE.test(
    new TextDecoder('latin1').decode(bytes.subarray(at, at + LINE_BYTES)).split(/\r?\n/, 1)[0] ?? '',
  );
}

/** Whether a mailbox begins here: a From_ line. */
export const looksLikeMbox = (bytes: Uint8Array): boolean => isFromLine(bytes, 0);

/** Offsets of the From_ lines: at the start, or behind a blank line. */
function startsOf(bytes: Uint8Array): number[] {
  const starts = isFromLine(bytes, 0) ? [0] : [];
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
    const blank = bytes[at - 1] === LF || (bytes[at - 1] === CR && bytes[at - 2] === LF);
    if (blank && isFromLine(bytes, at + 1)) starts.push(at + 1);
  }
  return starts;
}

/** Undoes what a mailbox does to lines of a body that begin with "From " (mboxrd): one `>` less. */
function unquoted(bytes: Uint8Array): Uint8Array {
  const drops: number[] = [];
  for (let at = bytes.indexOf(GREATER); at >= 0; at = bytes.indexOf(GREATER, at + 1)) {
    if (bytes[at - 1] !== LF) continue;
    let end = at;
    while (bytes[end] === GREATER) end += 1;
    if (startsAt(bytes, end, FROM)) drops.push(at);
    at = end - 1;
  }
  if (drops.length === 0) return bytes.slice();
  const out = new Uint8Array(bytes.length - drops.length);
  let [from, to] = [0, 0];
  for (const drop of [...drops, bytes.length]) {
    out.set(bytes.subarray(from, drop), to);
    to += drop - from;
    from = drop + 1;
  }
  return out;
}

/** One message, without its From_ line and the blank line behind it: the bytes as they were sent. */
function messageAt(bytes: Uint8Array, start: number, end: number): Uint8Array {
  const first = bytes.indexOf(LF, start) + 1;
  let last = end;
  if (last < bytes.length || bytes[last - 2] === LF) {
    if (bytes[last - 1] === LF) last -= 1;
    if (bytes[last - 1] === CR) last -= 1;
  }
  return unquoted(bytes.subarray(first, Math.max(first, last)));
}

/** A mailbox (mbox, RFC 4155): each message is a submission of its own, named by its place. */
export function extractMbox({ bytes }: Submission): Promise<Extraction> {
  const starts = startsOf(bytes);
  if (starts.length === 0)
    return Promise.resolve({ ok: false, problems: [problem('MBOX_NO_MESSAGES', { line: 1 })] });
  if (starts.length > LIMITS.mailMessages.max)
    return Promise.resolve({ ok: false, problems: [overLimit('mailMessages', starts.length)] });
  const digits = String(starts.length).length;
  const parts = starts.map(
    (start, at): Part => ({
      name: `${String(at + 1).padStart(digits, '0')}.eml`,
      bytes: messageAt(bytes, start, starts[at + 1] ?? bytes.length),
      aside: false,
    }),
  );
  return Promise.resolve({ ok: true, document: null, parts, warnings: [] });
}
