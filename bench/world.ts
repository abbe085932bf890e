import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCentre } from '../src/app.ts';
import { loadExercise } from '../src/cli/exercise.ts';
import { readSettings } from '../src/platform/config/settings.ts';
import { enginePrincipal } from '../src/slices/agencies/index.ts';
import { readPicture } from '../src/slices/fusion/index.ts';
import { exerciseWorld } from '../world/index.ts';
import { checkTraps, scoreMentions, scoreOrigins, scoreResolution } from '../world/truth.ts';
import { percent, table, writeResult } from './report.ts';

/** Quality against the truth of the exercise world: the picture of a reader who sees all. */
export async function run(given?: string): Promise<void> {
  const dataDir = given ?? mkdtempSync(join(tmpdir(), 'watchfloor-bench-'));
  const centre = await openCentre(readSettings({ dataDir, databaseUrl: '' }, {}));
  try {
    if (given === undefined) await loadExercise(centre);
    const { value: picture } = await centre.trust.desk(
      {
        principal: enginePrincipal('bench'),
        purpose: { code: 'EXERCISE', caseRef: null },
        act: 'picture.read',
      },
      readPicture,
    );
    const { truth } = exerciseWorld();
    const resolution = scoreResolution(picture, truth);
    const origins = scoreOrigins(picture, truth);
    const traps = checkTraps(picture, truth);
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
