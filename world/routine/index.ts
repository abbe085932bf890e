import { MARKINGS, PARTIES, PROVINCES } from '../parties.data.ts';
import { settleChoices } from '../markup.ts';
import type { Rng } from '../prng.ts';
import { rngFor } from '../prng.ts';
import type { Story } from '../stories/kit.ts';
import type { Draft, Genre } from '../types.ts';
import { CAST_LINES } from './cast.data.ts';
import type { Dealer } from './dealer.ts';
import { dealerOf, fill } from './dealer.ts';
import {
  BORDER_ITEMS,
  CYBER_ITEMS,
  FINANCE_ITEMS,
  MEETING_ITEMS,
  POLICE_ITEMS,
  PRISON_ITEMS,
  URDU_ITEMS,
} from './items.data.ts';
import { TOWNS, URDU_TOWNS } from './names.data.ts';

interface Series {
  readonly genre: Genre;
  readonly parties: readonly string[];
  readonly each: number;
  readonly items: readonly string[];
  readonly length: readonly [low: number, high: number];
  readonly marking: string;
  readonly grade: string;
  readonly sourceType: string;
  readonly titles: readonly string[];
  /** How many passages about people of the stories go into each report, as long as its node has any. */
  readonly cast: number;
  readonly intro: readonly string[];
}

const SERIES: readonly Series[] = [
  {
    genre: 'sitrep',
    parties: [
      'CTW-PB',
      'SB-PB',
      'SCP',
      'CTW-SD',
      'SB-SD',
      'CTW-BA',
      'LEV-BA',
      'CTW-KP',
      'SB-KP',
      'POL-GB',
      'CAP',
      'DIPL',
    ],
    each: 3,
    items: POLICE_ITEMS,
    length: [3, 6],
    marking: 'R',
    grade: 'B3',
    sourceType: 'LE',
    titles: [],
    cast: 1,
    intro: [],
  },
  {
    genre: 'markdown',
    parties: ['PFC-KP', 'PFC-PB', 'PFC-SD', 'PFC-BA', 'PFC-GB', 'PFC-IS'],
    each: 2,
    items: POLICE_ITEMS,
    length: [2, 3],
    marking: 'C',
    grade: 'B2',
    sourceType: 'LE',
    cast: 2,
    titles: ['Weekly digest', 'Digest of the week', 'Week in review'],
    intro: [
      'Selected from the situation reports of the week; {fuller texts on request|the rest was weather|kept short at the request of readers}.',
      'What follows has been seen by the agencies concerned, {who do not all agree with the wording|save one}.',
    ],
  },
  {
    genre: 'border',
    parties: ['FGN', 'CUS-CH', 'PASS-GB', 'IMM', 'AVSEC', 'FGS', 'COAST'],
    each: 3,
    items: BORDER_ITEMS,
    length: [4, 6],
    marking: 'CB',
    grade: 'A2',
    sourceType: 'LE',
    titles: [],
    cast: 0,
    intro: [],
  },
  {
    genre: 'fiu',
    parties: ['FFMO', 'FCUS'],
    each: 6,
    items: FINANCE_ITEMS,
    length: [2, 4],
    marking: 'CF',
    grade: 'B3',
    sourceType: 'FININT',
    titles: [
      'Quarterly residue',
      'Transactions without a story',
      'Small sums',
      'Reports closed without action',
    ],
    cast: 0,
    intro: [
      'The following were looked at and {do not yet make a case|are kept for the pattern|have been sent to the police for what they are worth}.',
    ],
  },
  {
    genre: 'prison',
    parties: ['PRIS-KP', 'PRIS-PB', 'PRIS-SD'],
    each: 4,
    items: PRISON_ITEMS,
    length: [3, 5],
    marking: 'CPR',
    grade: 'B3',
    sourceType: 'HUMINT',
    titles: [],
    cast: 0,
    intro: ['{Barracks quiet.|Heat; tempers short.|Fast observed by most.|Water came at noon.}'],
  },
  {
    genre: 'plain',
    parties: ['FIB-CYB', 'NCERT-X'],
    each: 4,
    items: CYBER_ITEMS,
    length: [2, 3],
    marking: 'GREEN',
    grade: 'B3',
    sourceType: 'CYBER',
    titles: [
      'Matters of the fortnight',
      'Odds and ends from the complaint desk',
      'Complaints and curiosities',
    ],
    cast: 0,
    intro: [],
  },
  {
    genre: 'minutes',
    parties: ['MOIA', 'HD-KP', 'HD-PB', 'HD-SD', 'HD-BA'],
    each: 2,
    items: MEETING_ITEMS,
    length: [3, 5],
    marking: 'R',
    grade: 'A2',
    sourceType: 'LE',
    titles: ['Coordination committee', 'Monthly security meeting'],
    cast: 1,
    intro: [
      'Apologies were received from {two members|the representative of the railways|those who were in court}.',
    ],
  },
  {
    genre: 'urdu',
    parties: ['SB-PB', 'SB-SD', 'CTW-BA', 'POL-GB'],
    each: 2,
    items: URDU_ITEMS,
    length: [3, 5],
    marking: 'R',
    grade: 'C3',
    sourceType: 'LE',
    titles: ['روزنامچہ', 'یومیہ رپورٹ', 'خلاصہ صورتحال'],
    cast: 0,
    intro: [],
  },
];

const FOLDERS: Readonly<Record<string, string>> = {
  'PFC-KP': 'kp',
  'PFC-PB': 'pb',
  'PFC-SD': 'sd',
  'PFC-BA': 'ba',
  'PFC-GB': 'gb',
  'PFC-IS': 'is',
  NFC: 'nfc',
};

/** A party's folder within its node: the agency without the province. */
function folderOf(party: string): string {
  const agency = party.toLowerCase().split('-')[0] as string;
  return agency === 'pris' ? 'prisons' : agency;
}

const EXTENSIONS: Partial<Record<Genre, string>> = { markdown: 'md' };

/** A day between March 2025 and October 2026; later ones more often, where there is more to tell. */
function someDay(rng: Rng): string {
  const days = Math.floor(600 * Math.sqrt(rng.next()));
  return new Date(Date.UTC(2025, 2, 1) + days * 86_400_000).toISOString().slice(0, 10);
}

function itemMark(party: string, index: number, genre: Genre): string {
  if (genre === 'border') return '';
  const styles = [
    `${index + 1}. `,
    `${String.fromCodePoint(97 + index)}) `,
    '– ',
    `(${['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'][index]}) `,
  ];
  return genre === 'fiu' ? '' : (styles[party.length % styles.length] as string);
}

/** Day books stay in the province; everything else has the marking of its series. */
function markingOf(series: Series, node: string): string {
  const province = PROVINCES[node];
  const local = province !== undefined && (series.genre === 'sitrep' || series.genre === 'urdu');
  return local ? `RESTRICTED//REL TO ${province}` : (MARKINGS[series.marking] as string);
}

interface Bench {
  readonly rng: Rng;
  readonly dealer: Dealer;
  readonly cast: Map<string, { notBefore: string; passage: string }[]>;
}

function textOf(series: Series, party: string, node: string, date: string, bench: Bench): string {
  const { rng, dealer, cast } = bench;
  const towns = { english: TOWNS[node] ?? [], urdu: URDU_TOWNS[node] ?? [] };
  const chosen = rng.shuffle(series.items).slice(0, rng.between(...series.length));
  const passages = chosen.map((item) => fill(settleChoices(item, rng), rng, dealer, towns));
  for (let i = 0; i < series.cast; i++) {
    // The national ministry speaks of everybody: it takes from whichever node has most left.
    const most = [...cast.values()].toSorted((x, y) => y.length - x.length)[0];
    const from = (node === 'NFC' ? most : cast.get(node)) ?? [];
    const line = from.findIndex(({ notBefore }) => notBefore <= date);
    if (line < 0) continue;
    passages.splice(
      rng.between(0, passages.length),
      0,
      ...from.splice(line, 1).map(({ passage }) => passage),
    );
  }
  if (series.genre === 'border') passages.sort();
  const listed = passages.map((passage, i) => `${itemMark(party, i, series.genre)}${passage}`);
  const intro = series.intro.length === 0 ? [] : [rng.pick(series.intro)];
  return [...intro, ...listed].join('\n\n');
}

/** The everyday reports: what agencies send when nothing has happened, with the stories' people passing through. */
export function routineStory(seed: number): Story {
  const rng = rngFor(seed, 'routine');
  const cast: Bench['cast'] = new Map();
  for (const [node, notBefore, passage] of rng.shuffle(CAST_LINES)) {
    cast.set(node, [...(cast.get(node) ?? []), { notBefore, passage }]);
  }
  const bench: Bench = { rng, dealer: dealerOf(rng), cast };
  const drafts: Draft[] = [];
  for (const series of SERIES) {
    for (const party of series.parties) {
      const node = PARTIES.find((p) => p.code === party)?.node ?? 'NFC';
      for (let i = 0; i < series.each; i++) {
        const date = someDay(rng);
        const title = series.titles.length === 0 ? {} : { title: rng.pick(series.titles) };
        drafts.push({
          path: `${FOLDERS[node]}/${folderOf(party)}/${date}-${series.genre}-${i + 1}.${EXTENSIONS[series.genre] ?? 'txt'}`,
          party,
          marking: markingOf(series, node),
          grade: series.grade,
          sourceType: series.sourceType,
          date,
          genre: series.genre,
          ...title,
          text: textOf(series, party, node, date, bench),
        });
      }
    }
  }
  return { things: bench.dealer.things, drafts, events: [], origins: {}, traps: [] };
}
