import { existsSync, readFileSync } from 'node:fs';
import { importList, diffVersions, type ListFile } from '../../src/slices/designations/index.ts';
import { PURPOSE, withNewCentre } from '../centre.ts';
import { median, table } from '../report.ts';

const FOLDER = '/work/shared/data/lists';
const BEFORE = 'ofac_sdn_2021-07.csv.gz';
const AFTER = 'ofac_sdn_2022-12.csv.gz';
const ROUNDS = 3;

const fileOf = (name: string): ListFile => ({ name, bytes: readFileSync(`${FOLDER}/${name}`) });

interface Round {
  readonly applyMs: number;
  readonly diffMs: number;
  readonly figures: string;
}

/** Figure 11: a list change is put in force and compared, on a real database with fsync on. */
export async function run(): Promise<string> {
  if (!existsSync(`${FOLDER}/${BEFORE}`)) return 'Left out: the lent lists are not here.\n';
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await oneRound());
  const ms = (pick: (round: Round) => number): string => `${(median(rounds.map(pick)) / 1000).toFixed(2)} s`;
  return table(
    ['list change OFAC 2021-07 → 2022-12', 'aim', 'measured'],
    [
      ['changes', '+2,982 −515', rounds[0]?.figures ?? ''],
      ['read, compared and put in force', '', ms((round) => round.applyMs)],
      ['delta shown with fields', '', ms((round) => round.diffMs)],
      ['both', '≤ 3 s', ms((round) => round.applyMs + round.diffMs)],
    ],
  );
}

async function oneRound(): Promise<Round> {
  return withNewCentre(async (centre, analyst) => {
    const take = (name: string) =>
      importList(centre, analyst, PURPOSE, { list: 'ofac', files: [fileOf(name)], accept: null });
    await take(BEFORE);
    const started = performance.now();
    const { version } = await take(AFTER);
    const applied = performance.now();
    const act = { principal: analyst, purpose: PURPOSE, act: 'list.compared' };
    const { value } = await centre.trust.desk(act, (desk) => diffVersions(desk, 'ofac', null, null));
    const compared = performance.now();
    if (value.added.length !== version.added || value.delisted.length !== version.delisted)
      throw new Error('the delta that is shown is not the one that was put in force');
    return {
      applyMs: applied - started,
      diffMs: compared - applied,
      figures: `+${version.added} −${version.delisted}, ${version.changed} changed`,
    };
  });
}

if (import.meta.main) process.stdout.write(await run());
