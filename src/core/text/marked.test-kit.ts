import { openInterval, type Interval, type Precision, type Reading } from '../words/index.ts';
import { readFound } from './claims-reading.ts';
import type { FoundName, FoundQuantity, FoundTime } from './types.ts';
import { layOut } from './layout.ts';

/**
 * Text with its names marked by hand, so that the rules of claims can be tested apart from the finders:
 * `[P Anwar Sahil]`, `[P General:Anwar Sahil]` (title), `[L Quetta@place:PK:quetta]` (anchor), `[T in March 2024=2024-03]`,
 * `[Q 13 soldiers=13 soldiers]`, `[Q over 20=20+]`, `[M $5,000=500000 USD]`, `[O …]`, `[E …]`, `[W …]`.
 */
const KINDS: Readonly<Record<string, FoundName['kind']>> = {
  P: 'person',
  O: 'organisation',
  L: 'place',
  E: 'event',
  W: 'weapon',
};

function intervalOf(iso: string): Interval {
  const precision: Precision = iso.length === 4 ? 'year' : iso.length === 7 ? 'month' : 'day';
  const last =
    precision === 'month'
      ? String(new Date(Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), 0)).getUTCDate())
      : '31';
  return precision === 'year'
    ? { from: `${iso}-01-01`, to: `${iso}-12-31`, precision }
    : precision === 'month'
      ? { from: `${iso}-01`, to: `${iso}-${last}`, precision }
      : { from: iso, to: iso, precision };
}

interface Marks {
  names: FoundName[];
  times: FoundTime[];
  quantities: FoundQuantity[];
}

function record(marks: Marks, letter: string, words: string, extra: string, start: number): void {
  const span = { start, end: start + words.length, text: words, rule: 'test@1' };
  if (letter === 'T') marks.times.push({ ...span, interval: intervalOf(extra) });
  else if (letter === 'Q') {
    const [, number = '', plus = '', unit = ''] = /^(\d+)(\+?) ?(.*)$/.exec(extra) ?? [];
    const best = Number(number);
    marks.quantities.push({
      ...span,
      low: best,
      best: plus === '' ? best : null,
      high: plus === '' ? best : null,
      qualifier: plus === '' ? 'exact' : 'over',
      unit,
      money: null,
    });
  } else if (letter === 'M') {
    const [amount = '0', currency = ''] = extra.split(' ');
    marks.quantities.push({
      ...span,
      low: null,
      best: null,
      high: null,
      qualifier: 'exact',
      unit: '',
      money: { amountMinor: Number(amount), currency },
    });
  } else {
    const script = /[\u0600-\u06ff]/.test(words) ? 'Arab' : /[\u0400-\u04ff]/.test(words) ? 'Cyrl' : 'Latn';
    marks.names.push({
      ...span,
      script,
      kind: KINDS[letter] ?? 'person',
      nameKind: /^[A-Z]{2,6}$/.test(words) ? 'acronym' : 'primary',
      title: null,
      anchor: extra === '' ? null : extra,
    });
  }
}

/** Reads a marked text. */
export function readMarked(marked: string): Reading {
  const marks: Marks = { names: [], times: [], quantities: [] };
  let text = '';
  let done = 0;
  for (const match of marked.matchAll(/\[([POLEWTQM]) ([^\]]*?)(?:[=@]([^\]]*))?\]/g)) {
    text += marked.slice(done, match.index);
    done = match.index + match[0].length;
    const [title, words] =
      match[2]?.includes(':') === true && match[1] === 'P'
        ? (match[2].split(':') as [string, string])
        : [null, match[2] ?? ''];
    if (title !== null) text += `${title} `;
    record(marks, match[1] ?? 'P', words, match[3] ?? '', text.length);
    const last = marks.names.at(-1);
    if (title !== null && last !== undefined) marks.names[marks.names.length - 1] = { ...last, title };
    text += words;
  }
  text += marked.slice(done);
  return readFound({
    layout: layOut(text),
    dated: openInterval('test'),
    ...marks,
    aliases: [],
    identifiers: [],
  });
}

/** Claims in one line each: `subject · property · value · role/modality`, sorted as filed. */
export function linesOf(reading: Reading): string[] {
  const name = (index: number) => reading.subjects[index]?.names[0]?.text ?? '?';
  return reading.claims.map((claim) => {
    const { value } = claim;
    const shown =
      value.type === 'record'
        ? `${name(value.record)}${value.role === undefined ? '' : ` as ${value.role}`}`
        : value.type === 'date'
          ? `${value.interval.from}..${value.interval.to}`
          : value.type === 'casualties'
            ? `${value.effect} ${value.best ?? `${value.low}+`} ${value.category}`
            : value.type === 'quantity'
              ? `${value.best ?? `${value.low}+`} ${value.unit}`
              : value.type === 'event-type'
                ? value.eventType
                : value.type === 'country'
                  ? value.code
                  : value.type === 'identifier'
                    ? value.value
                    : value.type === 'money'
                      ? `${value.amountMinor} ${value.currency}`
                      : value.type === 'url'
                        ? value.url
                        : value.text;
    const colour = [claim.modality, claim.statementType]
      .filter((word) => word !== 'asserted' && word !== 'fact')
      .join(' ');
    return `${name(claim.subject)} | ${claim.property} | ${shown}${colour === '' ? '' : ` | ${colour}`}`;
  });
}
