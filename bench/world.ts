import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCentre } from '../src/app.ts';
import { loadExercise } from '../src/cli/exercise.ts';
import { readSettings } from '../src/platform/config/settings.ts';
import { enginePrincipal, principalOf } from '../src/slices/agencies/index.ts';
import { readPicture } from '../src/slices/fusion/index.ts';
import type { Principal } from '../src/trust/principal.ts';
import { exerciseWorld } from '../world/index.ts';
import {
  checkTraps,
  type Picture,
  scoreMentions,
  scoreOrigins,
  scoreResolution,
  type TrapResult,
} from '../world/truth.ts';
import { percent, table, writeResult } from './report.ts';

type Centre = Awaited<ReturnType<typeof openCentre>>;
type Truth = ReturnType<typeof exerciseWorld>['truth'];

async function pictureOf(centre: Centre, principal: Principal): Promise<Picture> {
  const purpose = { code: 'EXERCISE', caseRef: null };
  const { value } = await centre.trust.desk({ principal, purpose, act: 'picture.read' }, readPicture);
  return value;
}

/** The traps that are asked of one officer's own picture, each by its officer. */
async function trapsOfOfficers(centre: Centre, truth: Truth): Promise<TrapResult[]> {
  const officers = new Set(truth.traps.flatMap(({ asOfficer }) => asOfficer ?? []));
  const results: TrapResult[] = [];
  for (const officer of officers) {
    const picture = await pictureOf(centre, await principalOf(centre.db, officer));
    const found = checkTraps(picture, truth, officer);
    results.push(...found.map((trap) => ({ ...trap, id: `${trap.id} (as ${officer})` })));
  }
  return results;
}

/** Quality against the truth of the exercise world: the picture of a reader who sees all, and the traps of officers. */
export async function run(given?: string): Promise<void> {
  const dataDir = given ?? mkdtempSync(join(tmpdir(), 'watchfloor-bench-'));
  const centre = await openCentre(readSettings({ dataDir, databaseUrl: '' }, {}));
  try {
    if (given === undefined) await loadExercise(centre);
    // A centre that runs works its jobs off by itself: names that one report teaches another are found by then.
    await centre.jobs.drain();
    const picture = await pictureOf(centre, enginePrincipal('bench'));
    const { truth } = exerciseWorld();
    const resolution = scoreResolution(picture, truth);
    const origins = scoreOrigins(picture, truth);
    const officers = await trapsOfOfficers(centre, truth);
    const traps = [...checkTraps(picture, truth), ...officers];
    const right = traps.filter((trap) => trap.ok).length;
    const kinds = Object.entries(resolution.byKind).map(([kind, one]) => [
      kind,
      percent(one.precision),
      percent(one.recall),
      percent(one.recallOfFound),
      `${one.recordsFound}/${one.records}`,
    ]);
    const mentions = Object.entries(scoreMentions(picture, truth)).map(([kind, one]) => [
      kind,
      percent(one.recall),
      percent(one.junkRate),
      String(one.mentions),
    ]);
    const text = [
      table(
        ['measure', 'floor', 'measured'],
        [
          ['pairwise resolution precision', '0.98', percent(resolution.overall.precision)],
          ['pairwise resolution recall', '0.90', percent(resolution.overall.recall)],
          ['… of records that were found', '', percent(resolution.overall.recallOfFound)],
          ['origin clusters F1', '0.95', percent(origins.f1)],
          [
            'origin clusters precision, recall',
            '',
            `${percent(origins.precision)}, ${percent(origins.recall)}`,
          ],
          ['traps right', 'all', `${right}/${traps.length}`],
          [
            '… of them asked of an officer’s own picture',
            'all',
            `${officers.filter((trap) => trap.ok).length}/${officers.length}`,
          ],
        ],
      ),
      table(['kind', 'precision', 'recall', 'recall of found', 'records found'], kinds),
      table(['kind', 'mention recall', 'junk', 'mentions'], mentions),
    ].join('\n');
    process.stdout.write(`${text}\n`);
    if (process.env.VERBOSE) {
      process.stdout.write(
        `${traps
          .filter((trap) => !trap.ok)
          .map((trap) => `${trap.id}: ${trap.detail}`)
          .join('\n')}\n`,
      );
      process.stdout.write(
        `wrong origins ${JSON.stringify(origins.wrong.slice(0, 20), null, 1)}\nmissing origins ${JSON.stringify(origins.missing.slice(0, 40), null, 1)}\n`,
      );
      for (const [kind, one] of Object.entries(scoreMentions(picture, truth)))
        process.stdout.write(`missed ${kind}: ${one.missed.slice(0, 40).join(' | ')}\n`);
    } else writeResult('world', text);
  } finally {
    await centre.close();
    if (given === undefined) rmSync(dataDir, { recursive: true, force: true });
  }
}

if (import.meta.main) await run(process.argv[2]);
