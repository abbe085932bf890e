import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTION_FILES, ACTION_SHARE, NOUN_ROOTS, type RootRow, VERB_ROOTS } from './lexicon-roots.data.ts';

/**
 * Makes `src/core/text/lexicon/wordnet.data.ts` from WordNet 3.0, as Debian packs it:
 *   apt-get download wordnet-base && dpkg -x wordnet-base*.deb wn
 *   node tools/lexicon.ts wn/usr/share/wordnet
 * Only words that a reader can use are kept; the table is committed, so WordNet itself is not needed to run or test.
 */

interface Synset {
  /** The lexicographers' file it stands in. */
  readonly file: string;
  readonly words: readonly string[];
  readonly under: readonly string[];
}
interface WordNet {
  readonly synsets: ReadonlyMap<string, Synset>;
  /** Synsets of a lemma, the most frequent first. */
  readonly senses: ReadonlyMap<string, readonly string[]>;
  /** How often sense n of a lemma stands in the tagged texts, by `lemma#n`. */
  readonly counts: ReadonlyMap<string, number>;
}

const TARGET = new URL('../src/core/text/lexicon/wordnet.data.ts', import.meta.url);
const lines = (folder: string, file: string): string[] =>
  readFileSync(join(folder, file), 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));

/** One line of a data file (wndb(5)): offset, file, kind, words in hex count, pointers in decimal count. */
function synsetOf(line: string): [string, Synset] {
  const fields = (line.split(' | ')[0] ?? '').split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: count }, (_, at) => (fields[4 + 2 * at] ?? '').toLowerCase());
  const first = 4 + 2 * count;
  const under = Array.from({ length: Number(fields[first]) }, (_, at) => first + 1 + 4 * at)
    .filter((at) => fields[at] === '~')
    .map((at) => fields[at + 1] ?? '');
  return [fields[0] ?? '', { file: fields[1] ?? '', words, under }];
}

function read(folder: string, part: 'noun' | 'verb'): WordNet {
  const kind = part === 'noun' ? '%1:' : '%2:';
  const counts = new Map<string, number>();
  for (const line of lines(folder, 'cntlist.rev')) {
    const [key = '', sense = '', count = '0'] = line.split(' ');
    const at = key.indexOf(kind);
    if (at > 0) counts.set(`${key.slice(0, at)}#${sense}`, Number(count));
  }
  const senses = lines(folder, `index.${part}`).map((line): [string, string[]] => {
    const fields = line.trim().split(' ');
    return [fields[0] ?? '', fields.slice(-Number(fields[2]))];
  });
  return {
    synsets: new Map(lines(folder, `data.${part}`).map(synsetOf)),
    senses: new Map(senses),
    counts,
  };
}

function offsetOf({ senses }: WordNet, root: string): string {
  const [lemma = '', sense = '1'] = root.split('#');
  const offset = senses.get(lemma)?.[Number(sense) - 1];
  if (offset === undefined) throw new Error(`WordNet has no ${root}`);
  return offset;
}

const split = (list: string | undefined): string[] => (list ?? '').split(/\s+/).filter((one) => one !== '');

/** All synsets at and under the roots. */
function closure(net: WordNet, { roots, without }: RootRow): Set<string> {
  const left = new Set(split(without).map((root) => offsetOf(net, root)));
  const found = new Set<string>();
  const open = split(roots).map((root) => offsetOf(net, root));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next) || left.has(next)) continue;
    found.add(next);
    open.push(...(net.synsets.get(next)?.under ?? []));
  }
  return found;
}

/** Share of a lemma's uses that lie in the class; a sense never counted weighs the less the later it stands. */
function share({ senses, counts }: WordNet, lemma: string, inside: ReadonlySet<string>): number {
  let [within, all] = [0, 0];
  (senses.get(lemma) ?? []).forEach((offset, at) => {
    const weight = (counts.get(`${lemma}#${at + 1}`) ?? 0) + 0.5 / (at + 1);
    all += weight;
    if (inside.has(offset)) within += weight;
  });
  return all === 0 ? 0 : within / all;
}

function wordsOf(net: WordNet, row: RootRow): string[] {
  const inside = closure(net, row);
  const not = new Set(split(row.not));
  const pattern = row.phrases === true ? /^[a-z][a-z_-]+$/ : /^[a-z][a-z-]+$/;
  const words = [...inside].flatMap((offset) => net.synsets.get(offset)?.words ?? []);
  return [...new Set(words)]
    .filter((word) => pattern.test(word) && !not.has(word) && share(net, word, inside) >= row.least)
    .toSorted();
}

const tableOf = (net: WordNet, rows: Readonly<Record<string, RootRow>>): Map<string, string[]> =>
  new Map(Object.entries(rows).map(([name, row]) => [name, wordsOf(net, row)]));

/** How often a lemma stands in the tagged texts. */
const tagged = ({ senses, counts }: WordNet, lemma: string): number =>
  (senses.get(lemma) ?? []).reduce((sum, _, at) => sum + (counts.get(`${lemma}#${at + 1}`) ?? 0), 0);

/** Common verbs of one word by the kind of doing; a verb can be of several. */
function actionsOf(net: WordNet): Map<string, string[]> {
  const common = [...net.senses.keys()].filter((lemma) => /^[a-z]+$/.test(lemma) && tagged(net, lemma) > 0);
  return new Map(
    Object.entries(ACTION_FILES).map(([name, file]) => {
      const inside = new Set([...net.synsets].filter(([, one]) => one.file === file).map(([at]) => at));
      return [name, common.filter((lemma) => share(net, lemma, inside) >= ACTION_SHARE).toSorted()];
    }),
  );
}

/** Irregular forms of the words kept, as `base form form`. */
function irregular(folder: string, part: 'noun' | 'verb', kept: ReadonlySet<string>): string[] {
  const forms = new Map<string, string[]>();
  for (const line of lines(folder, `${part}.exc`)) {
    const [form = '', base = ''] = line.trim().split(' ');
    if (kept.has(base) && !form.includes('_') && form !== base)
      forms.set(base, [...(forms.get(base) ?? []), form]);
  }
  return [...forms].map(([base, all]) => [base, ...all].join(' ')).toSorted();
}

function printed(name: string, told: string, rows: ReadonlyMap<string, readonly string[]>): string {
  const body = [...rows].map(([key, words]) => {
    const text = words.map((word) => word.replaceAll('_', '+')).join(' ');
    return `  ${key}: \`\n${text.replace(/(.{1,118})(?: |$)/g, '$1\n')}\`,`;
  });
  return `/** ${told} */\nexport const ${name} = {\n${body.join('\n')}\n} as const;\n`;
}

function main(folder: string): void {
  const [nouns, verbs] = [read(folder, 'noun'), read(folder, 'verb')];
  const [things, acts] = [tableOf(nouns, NOUN_ROOTS), tableOf(verbs, VERB_ROOTS)];
  const actions = actionsOf(verbs);
  const firsts = new Set(
    [...acts.values(), ...actions.values()].flat().map((word) => word.split('_')[0] ?? ''),
  );
  for (const lemma of verbs.senses.keys()) if (tagged(verbs, lemma) > 4) firsts.add(lemma);
  const kept = new Set([...things.values()].flat());
  const text = [
    '/**\n * Made by `tools/lexicon.ts` from WordNet 3.0 (see NOTICE): do not edit, change the roots and make it again. Words of a\n * class between spaces, those of a phrase joined by "+".\n */\n',
    printed('NOUNS', 'Things and people, by class.', things),
    printed('VERBS', 'Verbs of deeds in their base form, by class.', acts),
    printed('ACTIONS', 'Common verbs by the kind of doing.', actions),
    `/** Forms that no rule makes: the base form, then the others. */\nexport const IRREGULAR_VERBS = \`\n${irregular(folder, 'verb', firsts).join('\n')}\n\`;\n`,
    `export const IRREGULAR_NOUNS = \`\n${irregular(folder, 'noun', kept).join('\n')}\n\`;\n`,
  ].join('\n');
  writeFileSync(TARGET, text);
  for (const [name, words] of [...things, ...acts, ...actions])
    process.stdout.write(`${name}: ${words.length}\n`);
  process.stdout.write(`${text.length} bytes\n`);
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('node tools/lexicon.ts FOLDER-OF-WORDNET');
main(folder);
