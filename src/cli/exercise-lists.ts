import { EXERCISE_LISTS, type ExerciseList } from '../../world/lists/index.ts';
import { createList, importList, listStatus } from '../slices/designations/index.ts';
import type { Principal } from '../trust/principal.ts';
import type { Centre } from '../trust/slice.ts';

const EXERCISE = { code: 'EXERCISE', caseRef: null } as const;

/** Puts the lists of the exercise in force, so that screening answers at once. What is there already is not added twice. */
export async function loadExerciseLists(
  centre: Centre,
  registryOf: (party: string) => Principal,
): Promise<void> {
  for (const list of EXERCISE_LISTS)
    await loadList(centre, { ...registryOf(list.publisher), roles: ['release-authority'] }, list);
}

async function loadList(centre: Centre, registry: Principal, given: ExerciseList): Promise<void> {
  const { versions, publisher: _own, ...list } = given;
  const there = await centre.trust.desk(
    { principal: registry, purpose: EXERCISE, act: 'list.created' },
    async (desk) => {
      const { value } = await listStatus(desk, list.id);
      if (value.length === 0) await createList(desk, list);
      return value[0]?.versions ?? 0;
    },
  );
  for (const { name, bytes, published } of versions.slice(there)) {
    await importList(centre, registry, EXERCISE, {
      list: list.id,
      files: [{ name, bytes }],
      accept: null,
      published,
    });
  }
}
