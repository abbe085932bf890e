import PostalMime, { type Attachment, type Email } from 'postal-mime';
import type { Problem, Submission } from '../types.ts';
import type { Extraction, Part } from './types.ts';
import { wellFormed } from '../encoding.ts';
import { parsePage } from '../html/page.ts';
import { LIMITS } from '../limits.ts';
import { excerpt, overLimit, problem, Warnings } from '../problems.ts';
import { uniqueNames } from './part-names.ts';
import { isMessage, mailHead } from './mail-head.ts';
import { quotedParts } from './mail-quoted.ts';

/** A text part this much shorter than the page beside it is only a notice that there is a page. */
const STUB = 4;
/** Parts that hold nothing to read: signatures of the message itself. */
const SIGNATURES = /^application\/(?:pgp-signature|(?:x-)?pkcs7-signature)$/;

/** The body as a person would read it: the plain part, else the page. */
function bodyOf(email: Email, warnings: Warnings): string | Problem {
  const plain = (email.text ?? '').trim();
  if (email.html === undefined) return plain;
  const page = parsePage(email.html, false);
  if ('code' in page) return plain === '' ? page : plain;
  if (plain.length * STUB >= page.text.length) return plain;
  if (page.hidden > 0) warnings.add('HIDDEN_TEXT', {}, { count: page.hidden });
  return page.text;
}

const EXTENSIONS: readonly (readonly [type: RegExp, extension: string])[] = [
  [/^message\/rfc822$/, '.eml'],
  [/^text\/html$/, '.html'],
  [/^text\/csv$/, '.csv'],
  [/^text\//, '.txt'],
  [/^application\/pdf$/, '.pdf'],
];

function contentOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

function partsOf(attachments: readonly Attachment[], warnings: Warnings): Part[] {
  const name = uniqueNames();
  return attachments.flatMap((attachment) => {
    const kind = EXTENSIONS.find(([type]) => type.test(attachment.mimeType))?.[1] ?? '';
    const own = name(attachment.filename ?? `part${kind}`);
    if (!SIGNATURES.test(attachment.mimeType))
      return [{ name: own, bytes: contentOf(attachment), aside: true }];
    const facts = { name: own, detail: 'it is the signature of the message', fix: 'Nothing to do.' };
    warnings.add('PART_NOT_READ', { path: own }, facts);
    return [];
  });
}

/** The subject is the first line of the text, so that what it names is read with the rest. */
function textOf(subject: string, body: string): { readonly text: string; readonly shift: number } {
  const first = subject === '' ? '' : `Subject: ${subject}\n\n`;
  return { text: first + body, shift: first.length };
}

async function parse(bytes: Uint8Array): Promise<Email | Problem> {
  try {
    return await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: 64,
      maxHeadersSize: LIMITS.mailHeaderBytes.max,
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return problem('OFFICE_BROKEN', {}, { detail: excerpt(detail) });
  }
}

/**
 * An e-mail (RFC 5322, MIME): its head, its subject and its best body; quoted and forwarded passages as quotations of
 * who wrote them; what shows its way (Message-ID, References, Received) as relay citations, so that a forward is an
 * echo and no second origin. Attachments, messages among them, are submissions of their own.
 */
export async function extractMail({ bytes }: Submission): Promise<Extraction> {
  if (!isMessage(bytes)) return { ok: false, problems: [problem('MAIL_NOT_A_MESSAGE', { line: 1 })] };
  const email = await parse(bytes);
  if ('code' in email) return { ok: false, problems: [email] };
  if (email.attachments.length > LIMITS.mailParts.max)
    return { ok: false, problems: [overLimit('mailParts', email.attachments.length)] };
  const warnings = new Warnings();
  const body = bodyOf(email, warnings);
  if (typeof body !== 'string') return { ok: false, problems: [body] };
  const clean = wellFormed(body.replaceAll('\r\n', '\n'));
  const damaged = clean.text.indexOf('\ufffd');
  if (damaged >= 0)
    warnings.add(
      'REPLACEMENT_CHARACTERS',
      { offset: damaged },
      { count: clean.text.split('\ufffd').length - 1 },
    );
  const quoted = quotedParts(clean.text);
  const subject = wellFormed((email.subject ?? '').replace(/\s+/g, ' ').trim()).text;
  const { text, shift } = textOf(subject, quoted.text);
  const head = mailHead(email, subject, quoted.carries, warnings);
  const zones = quoted.zones.map((zone) => ({ ...zone, start: zone.start + shift, end: zone.end + shift }));
  const document = {
    as: 'prose' as const,
    text,
    encoding: 'mime',
    head: head.text,
    tail: '',
    zones,
    pages: [],
    title: subject === '' ? null : subject,
    dated: head.dated,
    citations: head.citations,
    markings: head.markings,
    reference: head.messageId,
  };
  return { ok: true, document, parts: partsOf(email.attachments, warnings), warnings: warnings.list() };
}
