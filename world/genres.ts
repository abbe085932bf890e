import { PARTIES } from './parties.data.ts';
import type { Rng } from './prng.ts';
import { hashText } from './prng.ts';
import type { Draft, Genre } from './types.ts';

/** How agencies dress what they send. Each agency keeps one habit of its own: the habit hangs on its code. */

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const LONG_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const partyName = (code: string): string => PARTIES.find((party) => party.code === code)?.name ?? code;
const habit = (party: string, of: number): number => hashText(`habit ${party}`) % of;
const dateParts = (date: string): [year: number, month: number, day: number] =>
  date.split('-').map(Number) as [number, number, number];

/** 14 October 2025 */
export function longDate(date: string): string {
  const [year, month, day] = dateParts(date);
  return `${day} ${LONG_MONTHS[month - 1]} ${year}`;
}

/** 14.10.2025, as thanas write it. */
function dottedDate(date: string): string {
  return date.split('-').toReversed().join('.');
}

function dtg(date: string, rng: Rng): string {
  const [year, month, day] = dateParts(date);
  const clock = `${String(rng.between(3, 22)).padStart(2, '0')}${rng.pick(['05', '15', '20', '35', '40', '50'])}`;
  return `${String(day).padStart(2, '0')}${clock}Z ${MONTHS[month - 1]} ${String(year).slice(2)}`;
}

const GENRE_LETTERS: Partial<Record<Genre, string>> = {
  intrep: 'INT',
  sitrep: 'DSR',
  liaison: 'LM',
  fiu: 'FIN',
  prison: 'PI',
  minutes: 'MIN',
  border: 'BX',
  fir: 'FIR',
};

/** The agency's own number for a report: given, or taken from its path. */
export function referenceOf(draft: Draft): string {
  if (draft.reference !== undefined) return draft.reference;
  const year = (draft.date ?? '2026').slice(2, 4);
  return `${draft.party}/${GENRE_LETTERS[draft.genre] ?? 'GEN'}/${year}/${1000 + (hashText(draft.path) % 8999)}`;
}

const paragraphs = (text: string): string[] => text.trim().split(/\n\s*\n/);
const numbered = (text: string): string =>
  paragraphs(text)
    .map((paragraph, i) => `${i + 1}. ${paragraph}`)
    .join('\n\n');

const INTREP_HEADS: readonly ((d: Draft, when: string) => string)[] = [
  (d, when) =>
    `FM: ${partyName(d.party).toUpperCase()}\nTO: NATIONAL FUSION CENTRE\nDTG: ${when}\nREF: ${referenceOf(d)}\nSUBJ: ${d.title ?? 'INTREP'}\n`,
  (d, when) =>
    `INTREP ${referenceOf(d)}\nDTG ${when}\nOriginator: ${partyName(d.party)}\nSubject: ${d.title ?? 'as below'}\n`,
  (d, when) =>
    `${when}\n\nFROM ${partyName(d.party).toUpperCase()} INFO ALL CELLS\n\n${(d.title ?? 'INTREP').toUpperCase()}\n\nOUR REF ${referenceOf(d)}\n`,
];
const INTREP_TAILS: readonly string[] = [
  '\nBT\nNNNN\n',
  '\nThis report is not evidence and may not be produced in court without the consent of the originator.\n',
  '\nAck.\n',
  '',
];

function intrep(d: Draft, rng: Rng): string {
  const head = INTREP_HEADS[habit(d.party, INTREP_HEADS.length)] as (d: Draft, when: string) => string;
  const tail = INTREP_TAILS[habit(`${d.party}!`, INTREP_TAILS.length)] as string;
  const body = habit(d.party, 2) === 0 ? numbered(d.text) : d.text.trim();
  return `${head(d, d.date === null ? 'DTG NOT GIVEN' : dtg(d.date, rng))}\n${body}\n${tail}`;
}

function sitrep(d: Draft): string {
  const date = d.date ?? '';
  const heads = [
    `DAILY SITUATION REPORT\n${partyName(d.party)}\nFor the 24 hours ending 0800 hrs on ${longDate(date)}\nNo. ${referenceOf(d)}\n`,
    `${partyName(d.party).toUpperCase()}\nDSR No ${referenceOf(d)} dated ${dottedDate(date)}\n`,
    `Subject: DAILY SITUATION REPORT – ${longDate(date)}\nFrom: ${partyName(d.party)}, Control Room\nRef: ${referenceOf(d)}\n`,
  ];
  const tails = [
    '\nDuty Officer, Control Room\n',
    '\nSubmitted for information please.\n',
    '\n-- end of DSR --\n',
  ];
  return `${heads[habit(d.party, 3)]}\n${d.text.trim()}\n${tails[habit(`${d.party}?`, 3)]}`;
}

function fir(d: Draft): string {
  return `FIRST INFORMATION REPORT (extract)\nPolice Station: as stated below    Case No. ${referenceOf(d)}\nDate of report: ${d.date === null ? 'not legible' : dottedDate(d.date)}\n\n${d.text.trim()}\n\nRead over and found correct. Sd/-\n`;
}

function liaison(d: Draft): string {
  const date = d.date === null ? '' : `Date: ${longDate(d.date)}\n`;
  const closings = [
    'This information is the property of the originating service. It is passed in confidence and for lead purposes only.',
    'We would be grateful for any traces and for word of the use you make of this.',
    'Please avail yourselves of the occasion to accept the assurances of our highest consideration.',
  ];
  const closing = habit(d.party, 2) === 0 ? closings[0] : closings[hashText(d.path) % 3];
  return `LIAISON MESSAGE\nFrom: ${partyName(d.party)}\nTo: National Fusion Centre\nRef: ${referenceOf(d)}\n${date}Subject: ${d.title ?? 'Exchange of information'}\n\n${d.text.trim()}\n\n${closing}\n`;
}

function fiu(d: Draft): string {
  return `${partyName(d.party)}\nMEMORANDUM ${referenceOf(d)}\n${d.date === null ? '' : `${longDate(d.date)}\n`}Re: ${d.title ?? 'Suspicious transactions'}\n\n${numbered(d.text)}\n\nDisclosure of this memorandum to the customers concerned is an offence.\n`;
}

function prison(d: Draft): string {
  return `PRISON INTELLIGENCE NOTE ${referenceOf(d)}\n${partyName(d.party)}\n${d.date === null ? '' : `Written up: ${dottedDate(d.date)}\n`}\n${d.text.trim()}\n\nNot to be shown to any inmate or contractor.\n`;
}

function minutes(d: Draft): string {
  return `MINUTES\n${d.title ?? 'Coordination meeting'}\nHeld on ${longDate(d.date ?? '2026-01-01')}; file ${referenceOf(d)}\n\n${d.text.trim()}\n\nThe meeting ended with a vote of thanks to and from the chair.\n`;
}

function border(d: Draft): string {
  return `${partyName(d.party)}\nPost log, ${d.date === null ? 'date torn off' : longDate(d.date)}. Sheet ${referenceOf(d)}\n\n${d.text.trim()}\n`;
}

const TEASERS: readonly string[] = [
  'Wheat price holds steady as arrivals improve',
  'Ten recipes for a cooler summer',
  'Watch: snow leopard filmed by shepherds',
  'Opinion: why our buses are always late',
  'Monsoon forecast raises hopes for cotton belt',
  'Hockey side names squad for spring tour',
  'Court adjourns hearing on sugar mills',
  'Photo essay: the last boat builders',
];

/** A page as the monitoring cell's tool saves it: navigation, style-sheet leftovers, the heading two or three times. */
function press(d: Draft, rng: Rng): string {
  const title = d.title ?? 'Untitled';
  const outlet = d.author?.split(' / ')[0] ?? 'Wire';
  const writer = d.author?.split(' / ')[1] ?? 'Our correspondent';
  const [one, two, three] = rng.shuffle(TEASERS);
  const date = d.date === null ? '' : longDate(d.date);
  const blocks: readonly (() => string)[] = [
    () =>
      `${title}\n\n${title} - ${outlet}\n\nHome  News  National  World  Business  Opinion  E-paper\n\n${title}\n\nBy ${writer}\n${date}\n\n${d.text.trim()}\n\nRead more\n- ${one}\n- ${two}\n- ${three}\n\nAbout the author\n${writer} reports for ${outlet} from the districts.\n\n© ${outlet}. All rights reserved. The views of columnists are their own.\n`,
    () =>
      `${outlet} | ${title}\nSkip to content\nSubscribe  Log in\n\n.article-head h1 { font-size:2.1rem; color:#111 } .share-bar{display:flex}\n\n${title}\n${date} | ${writer} | Share Tweet Print\n\n${d.text.trim()}\n\nAlso in ${outlet}: ${one}. ${two}.\n\nDisclaimer: this website accepts cookies on behalf of its readers.\n`,
    () =>
      `${title}\n- ${d.date ?? ''} 09:${rng.between(10, 58)}:${rng.between(10, 58)}\n\n${title} ${outlet.toLowerCase()}\n\nBy/${writer}\n${d.text.trim()}\n\n#td_uid_${rng.between(100, 999)} .td-post-date { margin-bottom:2px }\n\nPrevious article ${one}\nNext article ${two}\n`,
  ];
  return (blocks[habit(outlet, blocks.length)] as () => string)();
}

function html(d: Draft, rng: Rng): string {
  const title = d.title ?? 'Untitled';
  const [one, two] = rng.shuffle(TEASERS);
  const body = paragraphs(d.text)
    .map((paragraph) => `    <p>${paragraph}</p>`)
    .join('\n');
  return `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>${title}</title>\n<style>.nav a { color: #036 } .box { float: right }</style>\n<script>window.ads = ['top', 'side'];</script></head>\n<body>\n  <nav class="nav"><a href="/">Home</a> <a href="/city">City</a> <a href="/sport">Sport</a></nav>\n  <article>\n    <h1>${title}</h1>\n    <p class="byline">${d.author ?? 'Staff report'}${d.date === null ? '' : `, <time datetime="${d.date}">${longDate(d.date)}</time>`}</p>\n${body}\n  </article>\n  <aside class="box"><h3>Most read</h3><ul><li>${one}</li><li>${two}</li></ul></aside>\n  <footer>Terms of use. Privacy. Contact us.</footer>\n</body>\n</html>\n`;
}

function markdown(d: Draft): string {
  return `# ${d.title ?? 'Note'}\n\n*${partyName(d.party)}, ${d.date === null ? 'undated' : longDate(d.date)}, ${referenceOf(d)}*\n\n${d.text.trim()}\n`;
}

function urdu(d: Draft): string {
  return `${d.title ?? 'رپورٹ'}\nحوالہ نمبر: ${referenceOf(d)}\n${d.date === null ? '' : `تاریخ: ${dottedDate(d.date)}\n`}\n${d.text.trim()}\n`;
}

function plain(d: Draft): string {
  const title = d.title === undefined ? '' : `${d.title}\n\n`;
  return `${title}${d.text.trim()}\n`;
}

const FRAMES: Readonly<Record<Genre, (d: Draft, rng: Rng) => string>> = {
  intrep,
  sitrep,
  fir,
  liaison,
  fiu,
  prison,
  minutes,
  border,
  press,
  html,
  markdown,
  urdu,
  plain,
  raw: (d) => d.text,
};

/** The report as its agency sends it, still with marks on names; choices in `text` must be settled before. */
export function dress(draft: Draft, rng: Rng): string {
  return FRAMES[draft.genre](draft, rng);
}
