import type { Address, Email } from 'postal-mime';
import type { Citation, Interval } from '../../words/index.ts';
import { parseDate } from '../dates.ts';
import { wellFormed } from '../encoding.ts';
import { relayKey } from '../markdown.ts';
import { excerpt, type Warnings } from '../problems.ts';
import { bannersAmong } from './banners.ts';

export interface MailHead {
  /** Lines that tell whence and when, and the marks of the way; ends with a line end. */
  readonly text: string;
  readonly dated: Interval | null;
  readonly messageId: string | null;
  readonly citations: readonly Citation[];
  readonly markings: readonly string[];
}

/** What of another message stands in the body: nothing, lines of it in an answer, or all of it. */
export type Carries = 'nothing' | 'quotes' | 'forward';

/** Enough to know a message by; headers of spam filters can run to kilobytes. */
const HEAD_BYTES = 16_384;
const FIELD = /^[!-9;-~]{1,76}:/;
const KNOWN =
  /^(?:received|return-path|delivered-to|message-id|mime-version|date|from|sender|to|subject|reply-to|resent-[a-z-]+|content-type|dkim-signature|x-[a-z0-9-]+)\s*:/im;

/** Whether bytes begin with header lines (RFC 5322 §2.2), known ones among them. */
export function isMessage(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const [first = ''] = head.split(/\r?\n/, 1);
  return FIELD.test(first) && KNOWN.test(head.split(/\r?\n\r?\n/, 1)[0] ?? '');
}

/** Whether text is a message beyond doubt: it names its sender, and what only mail programs write. */
export function looksLikeMail(head: string): boolean {
  const [block = ''] = head.split(/\r?\n\r?\n/, 1);
  const lines = block.split(/\r?\n/);
  // The last line may be cut by the end of what was looked at.
  const whole = block.length < head.length ? lines : lines.slice(0, -1);
  if (whole.length < 2 || !whole.every((line, at) => FIELD.test(line) || (at > 0 && /^[ \t]/.test(line))))
    return false;
  return /^from\s*:/im.test(block) && /^(?:message-id|received|mime-version|return-path)\s*:/im.test(block);
}

const FORWARD = /^\s*(?:fwd?|wg|tr|rv|i|пересл|fs)\s*:/i;
/** Headers that name the message this one passes on, whoever wrote them. */
const PASSED_ON = [
  'resent-message-id',
  'x-forwarded-message-id',
  'original-message-id',
  'x-original-message-id',
];
const ID = /<[^<>\s]{3,250}>/g;
const RECEIVED = /\bby\s+([\w.-]{3,120})\b[^]*?\bid\s+<?([\w.-]{6,80})>?/i;

const one = (address: Address): string =>
  address.address === undefined
    ? address.name
    : address.name === ''
      ? address.address
      : `${address.name} <${address.address}>`;
const many = (addresses: readonly Address[] | undefined): string => (addresses ?? []).map(one).join(', ');

const valuesOf = (email: Email, key: string): string[] =>
  email.headers.filter((header) => header.key === key).map(({ value }) => value);

/** Ids of the messages of which this one carries words, by what it carries. */
function carriedIds(email: Email, subject: string, carries: Carries): string[] {
  const passedOn = PASSED_ON.flatMap((key) => valuesOf(email, key)).flatMap((value) => value.match(ID) ?? []);
  const answered = valuesOf(email, 'in-reply-to').flatMap((value) => value.match(ID) ?? []);
  const thread = valuesOf(email, 'references').flatMap((value) => value.match(ID) ?? []);
  if (carries === 'forward' || FORWARD.test(subject)) return [...passedOn, ...answered, ...thread];
  return carries === 'quotes' ? [...passedOn, ...answered] : passedOn;
}

/** The day by the sender’s clock: "yesterday" in the message counts from it. */
function dayOf(email: Email, warnings: Warnings): Interval | null {
  const [raw] = valuesOf(email, 'date');
  if (raw === undefined) return null;
  const written = /(\d{1,2})\s+([A-Za-z]{3})[a-z]*\.?\s+(\d{4})/.exec(raw);
  const dated = parseDate(written === null ? raw : `${written[1]} ${written[2]} ${written[3]}`);
  if (dated === null) warnings.add('MAIL_DATE', {}, { date: excerpt(raw) });
  return dated;
}

/** Builds the lines of the head; a citation stands where its id is written. */
class Lines {
  text = '';
  readonly citations: Citation[] = [];

  add(name: string, value: string): void {
    const clean = wellFormed(value.replace(/\s+/g, ' ').trim()).text;
    if (clean !== '') this.text += `${name}: ${clean}\n`;
  }

  cite(name: string, id: string, key: string): void {
    const start = this.text.length + name.length + 2;
    this.add(name, id);
    this.citations.push({ kind: 'relay', key: relayKey(key), text: id, start, end: start + id.length });
  }
}

/** The head of a message: who, to whom, when; its own id, those of the messages it carries, and each relay that noted one. */
export function mailHead(email: Email, subject: string, carries: Carries, warnings: Warnings): MailHead {
  const lines = new Lines();
  lines.add('From', email.from === undefined ? '' : one(email.from));
  lines.add('To', many(email.to));
  lines.add('Cc', many(email.cc));
  lines.add('Date', valuesOf(email, 'date')[0] ?? '');
  const [own = null] = valuesOf(email, 'message-id').flatMap((value) => value.match(ID) ?? []);
  if (own !== null) lines.cite('Message-ID', own, own);
  for (const id of new Set(carriedIds(email, subject, carries)))
    if (id !== own) lines.cite('Carries', id, id);
  for (const value of valuesOf(email, 'received')) {
    const [, host, id] = RECEIVED.exec(value) ?? [];
    if (host !== undefined && id !== undefined && /\d/.test(id))
      lines.cite('Received', `by ${host} id ${id}`, `received ${host} ${id}`);
  }
  const marked = ['x-classification', 'x-marking', 'x-protective-marking', 'sensitivity'].flatMap((key) =>
    valuesOf(email, key),
  );
  return {
    text: lines.text === '' ? '' : `${lines.text}\n`,
    dated: dayOf(email, warnings),
    messageId: own,
    citations: lines.citations,
    markings: bannersAmong(marked),
  };
}
