import type { Zone } from '../words/index.ts';
import { SPEECH_VERB } from './zones.data.ts';

/** A passage in quotation marks becomes a zone of its own from this length on, if it holds a whole sentence. */
const LEAST = 160;
const LONGEST = 20_000;
const NEAR = 160;

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
  ['"', '"'],
]);
const MARK = /[“«„"]/g;

/** Cuts long quoted passages out of a body zone. */
export function splitQuotes(text: string, zone: Zone): Zone[] {
  const parts: Zone[] = [];
  let floor = zone.start;
  for (const [start, end] of passages(text, zone)) {
    if (start > floor) parts.push({ kind: 'body', start: floor, end: start });
    const speaker = speakerOf(text, zone, start, end);
    parts.push({ kind: 'quotation', start, end, ...(speaker === null ? {} : { speaker }) });
    floor = end;
  }
  if (floor === zone.start) return [zone];
  if (floor < zone.end) tail(text, parts, floor, zone.end);
  return parts;
}

/** What is left behind the last passage; white space alone stays with it. */
function tail(text: string, parts: Zone[], start: number, end: number): void {
  const last = parts.at(-1);
  if (last !== undefined && text.slice(start, end).trim() === '') parts[parts.length - 1] = { ...last, end };
  else parts.push({ kind: 'body', start, end });
}

function passages(text: string, zone: Zone): [number, number][] {
  const body = text.slice(zone.start, zone.end);
  if (body.length < LEAST) return [];
  const found: [number, number][] = [];
  /** Marks that do not close any more: not looked for again, or a row of them would cost its square. */
  const gone = new Set<string>();
  MARK.lastIndex = 0;
  for (let open = MARK.exec(body); open !== null; open = MARK.exec(body)) {
    const closing = CLOSING.get(open[0]) ?? '"';
    const close = gone.has(closing) ? -1 : body.indexOf(closing, open.index + 1);
    if (close === -1) {
      gone.add(closing);
      continue;
    }
    const length = close - open.index;
    if (length >= LEAST && length <= LONGEST && holdsSentence(body.slice(open.index + 1, close))) {
      found.push([zone.start + open.index, zone.start + close + 1]);
    }
    MARK.lastIndex = close + 1;
  }
  return found;
}

function holdsSentence(passage: string): boolean {
  return /[.!?؟۔,،]\s*$/u.test(passage) || /[.!?؟۔]\s+\S/u.test(passage);
}

const AFTER_VERB_FIRST = new RegExp(
  `^[,\\s]*(?:${SPEECH_VERB}|сказал[аи]?|заявил[аи]?|отметил[аи]?)\\s+([^,.;:!?\\n“"]{2,90})`,
  'iu',
);
const AFTER_NAME_FIRST = new RegExp(`^[,\\s]*([^,.;:!?\\n“"]{2,90}?)\\s+(?:${SPEECH_VERB})\\b`, 'iu');
const BEFORE = new RegExp(
  `(?:^|[.!?;\\n,])\\s*([^,.;:!?\\n“”"]{2,90}?)(?:, [^,.;:!?\\n“”"]{3,80},)?\\s+(?:${SPEECH_VERB})\\b[^.!?\\n]{0,60}[:,]?\\s*$`,
  'iu',
);
const BEFORE_URDU = /(?:^|[۔.!?\n،])\s*([^۔،.:\n]{2,90}?)\s+(?:نے|قال|گفت)\s*(?:کہا|بتایا)?[^۔.\n]{0,40}$/u;
const BEFORE_ARABIC = /(?:^|[۔.!?\n،])\s*(?:وقال|قال|صرح|أكد)\s+([^۔،.:\n]{2,90}?)\s*:?\s*$/u;

/** Who is said to say it, as written beside the passage; null where nobody is named. */
export function speakerOf(
  text: string,
  zone: { readonly start: number; readonly end: number },
  start: number,
  end: number,
): string | null {
  const after = text.slice(end, Math.min(zone.end, end + NEAR));
  const before = text.slice(Math.max(zone.start, start - NEAR), start);
  for (const pattern of [AFTER_VERB_FIRST, AFTER_NAME_FIRST]) {
    const name = trimName(pattern.exec(after)?.[1]);
    if (name !== null) return name;
  }
  for (const pattern of [BEFORE, BEFORE_ARABIC, BEFORE_URDU]) {
    const name = trimName(pattern.exec(before)?.[1]);
    if (name !== null) return name;
  }
  return null;
}

/** Cuts "told reporters", "on Monday" and the like off a speaker. */
function trimName(name: string | undefined): string | null {
  if (name === undefined) return null;
  const cut = name
    .replace(
      /\s+(?:in|on|at|during|while|after|when|told|to|who|as|speaking|adding|late|earlier|yesterday|today)\s.*$/iu,
      '',
    )
    .trim();
  return cut === '' ||
    /^(?:he|she|they|it|who|which|and|but|that|i|we)$/i.test(cut) ||
    cut.split(/\s+/u).length > 10
    ? null
    : cut;
}
