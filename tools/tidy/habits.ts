import { cut } from './code.ts';
import type { RepoFile, Rule } from './files.ts';
import { isCode, isTest, lineAt } from './files.ts';

interface Habit {
  readonly name: string;
  /** Where to look: code without strings and comments, or comments only. */
  readonly in: 'code' | 'comments';
  readonly pattern: RegExp;
  /** Paths where it is the right thing to do. */
  readonly allowed: RegExp | null;
}

/** The watch floor's one clock: ages on the page. */
const FLOOR_CLOCK = /^web\/kit\/age\.tsx$/;

/** The outer world enters by platform and the commands; tests and tools stand outside. */
const EDGE = /^src\/(?:platform|cli)\/|^src\/main\.ts$|^(?:tools|bench|e2e)\/|^world\/write\.ts$/;

const HABITS: readonly Habit[] = [
  { name: 'console', in: 'code', pattern: /\bconsole\./g, allowed: EDGE },
  {
    name: 'clock',
    in: 'code',
    pattern: /\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.now\(/g,
    allowed: new RegExp(`${EDGE.source}|${FLOOR_CLOCK.source}`),
  },
  {
    name: 'randomness',
    in: 'code',
    pattern: /\bMath\.random\b|\brandomUUID\(|\brandomBytes\(/g,
    allowed: EDGE,
  },
  { name: 'environment', in: 'code', pattern: /\bprocess\.env\b/g, allowed: EDGE },
  {
    // SAFEGUARDS.md: no outbound connection but to what an administrator configured; each door is named here, by file.
    name: 'outbound connection',
    in: 'code',
    pattern:
      /\bfetch\(|\bhttps?\.(?:get|request)\(|\b(?:net|tls)\.connect\(|\bcreateConnection\(|\bnew WebSocket\(/g,
    allowed: /^(?:tools|bench|e2e)\/|^(?:src\/slices\/designations\/download|web\/kit\/api)\.ts$/,
  },
  {
    name: 'any',
    in: 'code',
    pattern: /[:<|&]\s*any\b(?!\s*\()|,\s*any(?=\s*(?:>|\[\]))|\bas any\b/g,
    allowed: null,
  },
  {
    name: 'silent catch',
    in: 'code',
    // A named promise may be marked as handled (`written.catch(() => {});`): whoever awaits it still hears the failure.
    pattern:
      /\bcatch\s*(?:\([^)]*\)\s*)?\{\s*\}|(?:\)|\b(?:await|return)\s+[\w.$]+)\s*\.catch\(\(\w*\)\s*=>\s*\{\s*\}\)/g,
    allowed: null,
  },
  {
    name: 'compiler told off',
    in: 'comments',
    pattern: /@ts-(?:ignore|expect-error|nocheck)/g,
    allowed: null,
  },
  { name: 'left for later', in: 'comments', pattern: /\b(?:TODO|FIXME)\b/g, allowed: null },
];

const applies = ({ allowed }: Habit, path: string): boolean =>
  allowed === null || !(isTest(path) || allowed.test(path));

function findingsIn(file: RepoFile) {
  const parts = cut(file.text);
  return HABITS.filter((habit) => applies(habit, file.path)).flatMap((habit) =>
    [...parts[habit.in].matchAll(habit.pattern)].map((match) => ({
      path: file.path,
      line: lineAt(file.text, match.index),
      fact: `${habit.name}: ${match[0].replaceAll(/\s+/g, ' ').trim()}`,
    })),
  );
}

/** No clock, randomness, console or environment outside the edge; no any, no silenced compiler, no empty catch. */
export const habits: Rule = (files) => files.filter(({ path }) => isCode(path)).flatMap(findingsIn);
