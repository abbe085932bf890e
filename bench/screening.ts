import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { loadLine } from './measure.ts';
import { writeResult } from './report.ts';
import { dataHere } from './screening/csv.ts';
import { fallsOf, type Figures, figuresOf } from './screening/figures.ts';

interface Part {
  run(): Promise<string>;
}

/** The parts of issue 3's figures; each gives Markdown, and the numbers of its tables are what is compared. */
const PARTS: Readonly<Record<string, readonly [title: string, load: () => Promise<Part>]>> = {
  pairs: ['Pairs of names (figures 1 to 4)', () => import('./screening/pairs.ts')],
  retrieval: ['Candidates, beside other engines (figure 7)', () => import('./screening/retrieval.ts')],
  operating: ['False hits and recall (figures 5 and 6)', () => import('./screening/operating.ts')],
  evidence: ['Evidence beside the name', () => import('./screening/evidence.ts')],
  febrl: ['Linkage of records (figure 12)', () => import('./screening/febrl.ts')],
  update: ['Change of a list (figure 11)', () => import('./screening/update.ts')],
  speed: ['Speed and memory (figures 8, 9, 10, 13)', () => import('./screening/speed.ts')],
};

const BASELINE = new URL('./results/screening.json', import.meta.url);
const RESULT = new URL('./results/screening.md', import.meta.url);

/** What was committed last: figures by part. */
function baseline(): Record<string, Figures> {
  return existsSync(BASELINE) ? (JSON.parse(readFileSync(BASELINE, 'utf8')) as Record<string, Figures>) : {};
}

/** Sections of the result that was committed last, so that parts that do not run now keep what they said. */
function sections(): Map<string, string> {
  if (!existsSync(RESULT)) return new Map();
  const [, ...blocks] = readFileSync(RESULT, 'utf8').split(/^## /mu);
  return new Map(
    blocks.map((block) => {
      const end = block.indexOf('\n');
      return [block.slice(0, end), block.slice(end + 1).trim()] as const;
    }),
  );
}

/**
 * Every figure of issue 3. SCREENING_PARTS=retrieval,speed runs these alone. Fails where a figure of quality fell by more
 * than half a point against the committed one; SCREENING_ACCEPT=yes takes the new figures as the committed ones.
 */
export async function run(): Promise<void> {
  if (!dataHere()) {
    process.stderr.write('The lists and name pairs are not on this machine; nothing was measured.\n');
    return;
  }
  const asked = process.env.SCREENING_PARTS?.split(',') ?? Object.keys(PARTS);
  const [figures, texts, falls] = [baseline(), sections(), [] as string[]];
  for (const name of asked) {
    const part = PARTS[name];
    if (part === undefined) throw new Error(`no part “${name}”: one of ${Object.keys(PARTS).join(', ')}`);
    const [title, load] = part;
    process.stderr.write(`— ${title}\n`);
    const text = await (await load()).run();
    process.stdout.write(`## ${title}\n\n${text}\n`);
    texts.set(title, `${text}\n${loadLine()}`.trim());
    const now = figuresOf(text);
    falls.push(...fallsOf(figures[name] ?? {}, now).map((fall) => `${name}: ${fall}`));
    figures[name] = now;
  }
  for (const fall of falls) process.stderr.write(`Fell by more than half a point: ${fall}\n`);
  if (falls.length > 0 && process.env.SCREENING_ACCEPT !== 'yes') {
    process.exitCode = 1;
    return;
  }
  const titles = Object.values(PARTS).map(([title]) => title);
  const shown = titles.filter((title) => texts.has(title));
  writeResult('screening', shown.map((title) => `## ${title}\n\n${texts.get(title)}\n`).join('\n'));
  writeFileSync(BASELINE, `${JSON.stringify(figures, null, 2)}\n`);
}
