import { matchesOf } from './claims/matches.ts';
import { base58Check, bech32, luhn, modulo97 } from './identifiers-checksums.ts';
import type { Layout } from './types.ts';

/** A number or address that identifies something by itself. `value` is its canonical form; `text` is as written. */
export interface FoundIdentifier {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly scheme: IdentifierScheme;
  readonly value: string;
}

export type IdentifierScheme =
  | 'cnic'
  | 'passport'
  | 'iban'
  | 'phone'
  | 'email'
  | 'url'
  | 'domain'
  | 'ipv4'
  | 'md5'
  | 'sha1'
  | 'sha256'
  | 'btc'
  | 'eth'
  | 'tron'
  | 'vehicle-registration'
  | 'imei'
  | 'un-reference'
  | 'interpol'
  | 'serial'
  | 'imo'
  | 'container'
  | 'reference';

interface Pattern {
  readonly scheme: IdentifierScheme;
  readonly match: RegExp;
  /** What every match holds, cheap to look for: without it the pattern is not tried. */
  readonly needs?: RegExp;
  /** The runs that every match holds, in characters. */
  readonly least?: Partial<Runs>;
  /** Canonical value of the match, or null where a check refuses it. */
  readonly accept: (match: RegExpMatchArray, text: string) => string | null;
}

/** The longest runs of a text: of digits, of hexadecimal digits, of letters and digits of ASCII. */
interface Runs {
  readonly digits: number;
  readonly hex: number;
  readonly run: number;
}

/** One look over the text, so that patterns of long numbers are not tried where there is none. */
function runsOf(text: string): Runs {
  let [digits, hex, run] = [0, 0, 0];
  let [mostDigits, mostHex, mostRun] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const small = code | 0x20;
    const isDigit = code >= 0x30 && code <= 0x39;
    digits = isDigit ? digits + 1 : 0;
    hex = isDigit || (small >= 0x61 && small <= 0x66) ? hex + 1 : 0;
    run = isDigit || (small >= 0x61 && small <= 0x7a) ? run + 1 : 0;
    if (digits > mostDigits) mostDigits = digits;
    if (hex > mostHex) mostHex = hex;
    if (run > mostRun) mostRun = run;
  }
  return { digits: mostDigits, hex: mostHex, run: mostRun };
}

const reaches = (runs: Runs, { digits = 0, hex = 0, run = 0 }: Partial<Runs> = {}): boolean =>
  runs.digits >= digits && runs.hex >= hex && runs.run >= run;

const digits = (text: string): string => text.replace(/[^0-9]/g, '');

/** Words within 40 characters before the match. */
const near = (match: RegExpMatchArray, text: string, words: RegExp): boolean =>
  words.test(text.slice(Math.max(0, (match.index ?? 0) - 40), match.index));

/** "serial number X", "numbers X to Y and Z": the label, and behind it only further numbers. */
const NUMBERED =
  /\b(?:serials?|serial\s+(?:no\.?|numbers?)|numbers?|nos?\.|(?:the|bears?|bearing) no)\s*:?\s*(?:[A-Z\d-]*\d[A-Z\d-]*(?:,\s*|\s+(?:to|and|or|through)\s+))*$/i;

const isNumbered = (match: RegExpMatchArray, text: string): boolean =>
  NUMBERED.test(text.slice(Math.max(0, (match.index ?? 0) - 60), match.index));

/** A word for a vehicle, or the name of a make, in the same clause. */
const VEHICLE =
  /\b(?:car|van|truck|lorry|jeep|bus|pick-?up|motorcycle|motorbike|vehicle|rickshaw|saloon|sedan|Toyota|Honda|Suzuki|Corolla|Hilux|Civic|Cruiser|Mehran|Alto|Prado|Vigo)\b[^.;]*$/i;

/** First comes first: a later pattern never takes what an earlier one holds. */
const PATTERNS: readonly Pattern[] = [
  { scheme: 'url', match: /\b(?:https?|hxxps?|ftp):\/\/[^\s<>"'«»،]+/gi, accept: (m) => refang(m[0]) },
  {
    scheme: 'email',
    needs: /@|\[at\]/i,
    match: /(?<![\w.+-])[\w.+-]{1,64}(?:@|\[at\])[a-z0-9-]{1,63}(?:(?:\.|\[\.\])[a-z0-9-]{1,63}){1,8}/gi,
    accept: (m) => refang(m[0]).toLowerCase(),
  },
  {
    scheme: 'cnic',
    least: { digits: 7 },
    match: /(?<![\d-])\d{5}[-–]\d{7}[-–]\d(?![\d-])/g,
    accept: (m) => digits(m[0]),
  },
  {
    scheme: 'cnic',
    least: { digits: 13 },
    match: /(?<!\d)[1-7]\d{12}(?!\d)/g,
    accept: (m, text) => (near(m, text, /cnic|nic\b|identity|شناختی/i) ? m[0] : null),
  },
  {
    scheme: 'iban',
    match: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/g,
    accept: (m) => m[0].replace(/ /g, ''),
  },
  { scheme: 'sha256', least: { hex: 64 }, match: /\b[a-f0-9]{64}\b/gi, accept: (m) => m[0].toLowerCase() },
  {
    scheme: 'sha1',
    least: { hex: 40 },
    match: /\b(?!\d{40}\b)[a-f0-9]{40}\b/gi,
    accept: (m) => m[0].toLowerCase(),
  },
  {
    scheme: 'md5',
    least: { hex: 32 },
    match: /\b(?!\d{32}\b)[a-f0-9]{32}\b/gi,
    accept: (m) => m[0].toLowerCase(),
  },
  { scheme: 'eth', least: { hex: 40 }, match: /\b0x[a-f0-9]{40}\b/gi, accept: (m) => m[0].toLowerCase() },
  {
    scheme: 'btc',
    least: { run: 14 },
    match: /\bbc1[ac-hj-np-z02-9]{11,71}\b/g,
    accept: (m) => (bech32(m[0]) ? m[0] : null),
  },
  {
    scheme: 'btc',
    least: { run: 26 },
    match: /\b[13][1-9A-HJ-NP-Za-km-z]{25,34}\b/g,
    accept: (m) => (base58Check(m[0]) ? m[0] : null),
  },
  {
    scheme: 'tron',
    least: { run: 34 },
    match: /\bT[1-9A-HJ-NP-Za-km-z]{33}\b/g,
    accept: (m) => (base58Check(m[0]) ? m[0] : null),
  },
  {
    scheme: 'ipv4',
    match: /(?<![\d.])(?:\d{1,3}(?:\.|\[\.\])){3}\d{1,3}(?![\d]|\.\d)/g,
    accept: (m) => ipv4(refang(m[0])),
  },
  {
    scheme: 'imei',
    least: { digits: 6 },
    match: /(?<![\d+])\d{15}(?!\d)|(?<![\d+])\d{2}-\d{6}-\d{6}-\d(?!\d)/g,
    accept: (m) => (luhn(digits(m[0])) ? digits(m[0]) : null),
  },
  {
    scheme: 'phone',
    match: /(?<![\w+])(?:\+|00)\d{1,3}[ -]?(?:\(\d{1,4}\)[ -]?)?\d{2,4}(?:[ -]?\d{2,4}){1,4}(?![\w])/g,
    accept: (m) => international(m[0]),
  },
  {
    scheme: 'phone',
    least: { digits: 7 },
    match: /(?<![\w+-])03\d{2}[ -]?\d{7}(?!\d)/g,
    accept: (m) => `+92${digits(m[0]).slice(1)}`,
  },
  {
    scheme: 'passport',
    match: /\b[A-Z]{1,2}\d{6,8}\b/g,
    accept: (m, text) => (near(m, text, /passport|پاسپورٹ|جواز|паспорт/i) ? m[0] : null),
  },
  {
    scheme: 'passport',
    least: { digits: 7 },
    match: /(?<![\d-])\d{7,9}(?![\d-])/g,
    accept: (m, text) =>
      /(?:passport|پاسپورٹ|جواز(?: (?:ال)?سفر)?|паспорт)[^\d.;]{0,14}$/i.test(
        text.slice(Math.max(0, (m.index ?? 0) - 24), m.index),
      )
        ? m[0]
        : null,
  },
  // Permanent reference numbers of the Security Council's sanctions lists: list, i or e for individual or entity, number.
  { scheme: 'un-reference', match: /\b[A-Z]{2}[ie]\.\d{3,4}\b/g, accept: (m) => m[0] },
  // Control numbers of Interpol notices.
  { scheme: 'interpol', match: /\b[A-Z]-\d{1,5}\/\d{1,2}-\d{4}\b/g, accept: (m) => m[0] },
  {
    scheme: 'vehicle-registration',
    needs: /номер/i,
    match:
      /(?<=гос(?:\.|ударственны[\u0400-\u04ff]+)?\s?номер[\u0400-\u04ff]{0,3}\s(?:№\s?)?)[\dA-ZА-Я]{1,5}(?:\s?[\dA-ZА-Я]{2,4}){1,3}/giu,
    accept: (m) => (/\d/.test(m[0]) ? m[0].replace(/ /g, '') : null),
  },
  {
    scheme: 'vehicle-registration',
    match: /\b[A-Z]{1,4}[- ]\d{3,4}(?:[- ]?[A-Z]{1,3})?\b/g,
    accept: (m, text) =>
      near(m, text, VEHICLE) && !/^(?:C[BDG]|GS|YBR?)[- ]/.test(m[0]) ? m[0].replace(/[- ]/g, '') : null,
  },
  {
    scheme: 'vehicle-registration',
    match: /\b(?:[A-Z]{2}\d{2} ?[A-Z]{3}|[A-Z]{1,4}[- ]\d{1,4}(?:[- ]?[A-Z]{1,3})?)\b/g,
    accept: (m, text) =>
      near(m, text, /registration|registered|number plate|plate|reg(?:d|n)?\b|bearing|نمبر/i)
        ? m[0].replace(/[- ]/g, '')
        : null,
  },
  {
    scheme: 'serial',
    needs: /serial|\bnumbers?\b|\bnos?\b/i,
    match:
      /(?<![\w/-])(?=[A-Z\d-]*\d)(?=[A-Z\d-]*[A-Z-])[A-Z\d]{1,6}-?[A-Z\d]{2,8}(?:-[A-Z\d]{1,8})?(?![\w/]|-\w)/g,
    accept: (m, text) => (isNumbered(m, text) ? m[0] : null),
  },
  // Ship numbers of the International Maritime Organization (resolution A.1117(30)): six digits weighted 7 to 2 and a check digit.
  {
    scheme: 'imo',
    needs: /IMO/,
    match: /(?<=\bIMO(?: [nN]o\.?| [nN]umber)?:? ?)\d{7}\b/g,
    accept: (m) => (imo(m[0]) ? m[0] : null),
  },
  // Freight containers (ISO 6346): owner's code ending in U, J or Z, six digits and a check digit.
  {
    scheme: 'container',
    least: { digits: 6 },
    match: /\b[A-Z]{3}[UJZ] ?\d{6}[- ]?\d\b/g,
    accept: (m, text) => (near(m, text, /container|box|TEU|reefer/i) ? m[0].replace(/[ -]/g, '') : null),
  },
  // "Ref. FRC/SD/2026/0288", "Memo No. DPO/LM/7714", "in RC-07/2025/KOC": parts with strokes, of which one counts.
  {
    scheme: 'reference',
    needs: /\//,
    match: /(?<![\w/.-])(?=[A-Z\d/-]*\d)[A-Z]{2,6}(?:-\d{1,6})?(?:\/[A-Z\d-]{1,8}){2,5}(?![\w/])/g,
    accept: (m) => (/\/\d|\d\//.test(m[0]) ? m[0] : null),
  },
  {
    scheme: 'domain',
    match:
      /(?<![\w.@-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.|\[\.\])){1,8}(?:com|org|net|info|biz|onion|pk|af|ir|in|ru|io|me|co|uk|us|de|tv|cc|xyz|top|site|online|gov|edu|news|media|live|app|to|tk|example|test|invalid|ae|qa|kw|tr|uz|kz|tj|kg|tm|fr|ch|nl|se|dk|eu|asia|club|store|space|cloud|blog|click|pw|ws|su|ua|mobi|mil)\b(?!\.?\w)/gi,
    accept: (m) => (m[0].length > 5 ? refang(m[0]).toLowerCase() : null),
  },
];

/** Spans already taken, by blocks of characters, so that a file of a million addresses stays linear. */
class Claimed {
  readonly #blocks = new Map<number, { start: number; end: number }[]>();

  overlaps(start: number, end: number): boolean {
    for (let block = start >> 6; block <= end >> 6; block++) {
      if (this.#blocks.get(block)?.some((other) => start < other.end && other.start < end)) return true;
    }
    return false;
  }

  add(start: number, end: number): void {
    for (let block = start >> 6; block <= end >> 6; block++) {
      const list = this.#blocks.get(block);
      if (list === undefined) this.#blocks.set(block, [{ start, end }]);
      else list.push({ start, end });
    }
  }
}

const whole = (written: string): string => written;
const withoutStops = (written: string): string => written.replace(/[.,;:!?)\]}»”]+$/u, '');

/** What a pattern takes too much of. */
const TRIMS: Partial<Record<IdentifierScheme, (written: string) => string>> = {
  url: withoutStops,
  email: withoutStops,
  iban: checkedIban,
};

/** Capitals behind an IBAN may have been taken along: groups are dropped until modulo 97 holds; empty where it never does. */
function checkedIban(written: string): string {
  for (let end = written.length; end >= 15; end = written.lastIndexOf(' ', end - 1)) {
    const value = written.slice(0, end).replace(/ /g, '');
    if (value.length >= 15 && value.length <= 34 && modulo97(value) === 1) return written.slice(0, end);
  }
  return '';
}

/**
 * Identifiers in a text, sorted and not overlapping. Those with a check digit are checked (IBAN: ISO 13616 modulo 97;
 * IMEI: Luhn; bech32: BIP 173/350; base58: double SHA-256).
 * Passports, vehicle registrations and undashed CNICs need a word beside them that says so.
 */
export function findIdentifiers(layout: Layout): FoundIdentifier[] {
  const text = plainDigits(layout.text);
  const found: FoundIdentifier[] = [];
  const claimed = new Claimed();
  if (!/[\d@]|:\/\/|\.[a-z]/i.test(text)) return found;
  const runs = runsOf(text);
  for (const { scheme, match, needs, least, accept } of PATTERNS) {
    if (!reaches(runs, least) || (needs !== undefined && !needs.test(text))) continue;
    for (const hit of matchesOf(match, text)) {
      const written = (TRIMS[scheme] ?? whole)(hit[0]);
      const [start, end] = [hit.index, hit.index + written.length];
      if (claimed.overlaps(start, end)) continue;
      const value = accept(Object.assign([written], { index: start, input: text }) as RegExpMatchArray, text);
      if (value === null || value === '') continue;
      claimed.add(start, end);
      found.push({ start, end, text: layout.text.slice(start, end), scheme, value });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** Digits of Arabic and Persian writing as those of ASCII, unit for unit, so that places stay what they are. */
const plainDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

const refang = (text: string): string =>
  text
    .replace(/\[\.\]/g, '.')
    .replace(/\[at\]/gi, '@')
    .replace(/^hxxp/i, 'http');

function imo(number: string): boolean {
  const sum = Array.from(number.slice(0, 6), (digit, at) => Number(digit) * (7 - at)).reduce(
    (total, one) => total + one,
    0,
  );
  return sum % 10 === Number(number.charAt(6));
}

function ipv4(address: string): string | null {
  return address.split('.').every((part) => Number(part) <= 255 && String(Number(part)) === part)
    ? address
    : null;
}

function international(written: string): string | null {
  const number = digits(written).replace(/^00/, '');
  return number.length >= 10 && number.length <= 15 ? `+${number}` : null;
}
