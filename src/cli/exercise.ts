import { exerciseWorld } from '../../world/index.ts';
import type { RunningCentre } from '../app.ts';
import { Fault } from '../platform/errors.ts';
import { enrol, MEMBERS, type Officer } from '../slices/agencies/index.ts';
import { dayOf, readTerms, takeIn } from '../slices/reports/index.ts';
import type { Principal, Role } from '../trust/principal.ts';
import { loadExerciseLists } from './exercise-lists.ts';
import { IN_FLIGHT } from './ingest.ts';
import { Progress } from './progress.ts';

/** Fills an empty centre with the synthetic exercise: each report filed by its own officer, under its own marking. */
export async function loadExercise(
  centre: RunningCentre,
  stop: AbortSignal = new AbortController().signal,
): Promise<void> {
  const world = exerciseWorld();
  process.stderr.write(
    `Loading the synthetic exercise: ${world.files.length} reports of ${world.parties.length} parties (fictional people)\n`,
  );
  const parties = world.parties.map(({ code, name, kind, country, node }) => ({
    code,
    name,
    kind,
    country,
    node: node ?? null,
  }));
  await enrol(centre, parties, world.communities, []);
  const progress = new Progress('reports', world.files.length, true);
  const queue = world.files.values();
  const worker = async () => {
    for (const file of queue) {
      if (stop.aborted) return;
      await fileOne(centre, registryOf(world, file.party), file);
      progress.step();
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
  progress.end();
  if (stop.aborted) return;
  await loadExerciseLists(centre, (party) => registryOf(world, party));
  // Last, because officers are the sign of a loaded exercise: a load that was cut short starts again, and files nothing twice.
  await enrol(centre, [], [], [...world.officers.map(officerOf), REGISTRAR]);
}

type World = ReturnType<typeof exerciseWorld>;

/** What the officers of the exercise are called there, as roles of this centre. */
const EXERCISE_ROLES: Readonly<Record<string, readonly Role[]>> = {
  analyst: ['officer', 'analyst'],
  contributor: ['officer'],
  supervisor: ['officer', 'release-authority'],
  liaison: ['officer', 'release-authority'],
  oversight: ['oversight'],
};

function officerOf(officer: World['officers'][number]): Officer {
  return { ...officer, roles: [...new Set(officer.roles.flatMap((role) => EXERCISE_ROLES[role] ?? []))] };
}

/** Keeps the directory and is cleared for no content: an administrator does not read what others wrote (SAFEGUARDS.md). */
const REGISTRAR: Officer = {
  handle: 'registrar',
  name: 'Registrar of the exercise',
  party: 'NFC',
  level: 0,
  compartments: [],
  roles: ['administrator'],
};

/** The registry of an agency of the exercise: it files what the agency knows, so it is cleared for all of that. */
function registryOf(world: World, party: string): Principal {
  return {
    kind: 'officer',
    handle: `registry:${party}`,
    name: `Registry of ${party}`,
    clearance: {
      party,
      communities: [
        MEMBERS,
        ...world.communities.filter((one) => one.members.includes(party)).map((one) => one.code),
      ],
      level: 4,
      compartments: [...new Set(world.officers.flatMap((one) => one.compartments))],
    },
    roles: ['officer'],
  };
}

async function fileOne(
  centre: RunningCentre,
  principal: Principal,
  file: World['files'][number],
): Promise<void> {
  const result = await takeIn(
    centre,
    principal,
    { code: 'EXERCISE', caseRef: null },
    {
      path: file.path,
      bytes: file.bytes,
      hints: { dated: file.date === null ? null : dayOf(file.date) },
      terms: readTerms(
        { marking: file.marking, grade: file.grade, sourceType: file.sourceType, reference: file.reference },
        principal,
      ),
    },
  );
  if (result.ok) return;
  throw new Fault({
    code: 'EXERCISE_BROKEN',
    message: `The exercise’s own file ${file.path} was refused: ${result.problems[0]?.message ?? ''}`,
    fix: 'Start without it: npm start -- --no-demo, and report this',
  });
}
