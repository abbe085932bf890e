import type { JsonObject } from '../../../core/formats/json/parse.ts';
import { revocationOf } from '../../../core/formats/stix/revoke.ts';
import { readTaken, type ObjectRow, type Taken } from '../../exchange/index.ts';
import { keepStep, LIAISON, type Outcome, type StepOf } from '../kinds/worker.ts';
import * as store from '../store-taken-back.ts';
import type { Status } from './client.ts';
import { marked } from './marked.ts';
import { asProblem, type Position, send } from './send.ts';

type Told = store.Due & { readonly outcome: store.ToldBack };

interface Asked {
  readonly told: readonly Told[];
  readonly rows: readonly ObjectRow[];
}

/**
 * Sends the other side versions that revoke what it was pushed and was taken back since: of each object its head and what its type
 * requires, as the account had it, and no more. What cannot be revoked is noted as such. Null: nothing is due.
 */
export const takeBackTaxii: StepOf = async (worker, standing) => {
  const { centre, feed, account } = worker;
  if (!('endpoint' in standing.position)) return null;
  const position = standing.position as Position;
  const act = { principal: account, purpose: LIAISON, act: 'feed.read-out' };
  const due = await centre.trust.desk(act, async (desk) => {
    const found = await store.dueTakenBack(desk, feed.id, centre.settings.feedPageSize);
    desk.note([feed.id], { due: found.length });
    if (found.length === 0) return null;
    const { value } = await readTaken(
      desk,
      found.map(({ added }) => added),
    );
    const { told, rows } = decide(found, value, desk.now);
    return { told, page: await marked(desk, rows) };
  });
  if (due === null) return null;
  const { rows, definitions } = due.page;
  const sent = await send(worker, position.endpoint, { rows, definitions, more: false });
  const owed = sent.status === null || sent.status.complete ? null : sent.status.id;
  const gone = new Set([...sent.rows, ...sent.tooLarge].map(({ added }) => added.toString()));
  const refused = refusedIn(sent.status, sent.tooLarge);
  const told = due.told.flatMap((one): Told[] => {
    if (one.outcome !== 'asked') return [one];
    if (!rows.some(({ id, added }) => id === one.id && gone.has(added.toString()))) return [];
    return [refused.has(one.id) ? { ...one, outcome: 'refused' } : one];
  });
  const failures = sent.status?.complete === true ? sent.status.failures : [];
  return keepStep(
    worker,
    standing,
    async (desk): Promise<Outcome> => {
      await store.insertToldBack(desk, feed.id, standing.number + 1, told);
      return {
        position: { ...position, owed: owed ?? position.owed },
        received: sent.rows.length + sent.tooLarge.length,
        added: sent.rows.length - failures.length,
        refused: failures.length + sent.tooLarge.length,
        problems: failures.map(asProblem),
        more: true,
        reports: [...new Set(due.told.map(({ report }) => report))],
      };
    },
    'feed.revoked',
  );
};

function refusedIn(status: Status | null, tooLarge: readonly ObjectRow[]): Set<string> {
  const failures = status?.complete === true ? status.failures : [];
  return new Set([...failures, ...tooLarge].map(({ id }) => id));
}

/** What is said of each, and the versions that say it: of an object with several, one that is later than all. */
function decide(due: readonly store.Due[], taken: readonly Taken[], now: string): Asked {
  const byMoment = new Map(taken.map((row) => [row.added.toString(), row]));
  const latest = new Map<string, Taken>();
  for (const row of taken) {
    const before = latest.get(row.id);
    if (before === undefined || before.version < row.version) latest.set(row.id, row);
  }
  const revoked = new Map<string, ObjectRow>();
  for (const [id, row] of latest) {
    const version = row.stands ? null : revocationOf(JSON.parse(row.body ?? '{}') as JsonObject, now);
    if (version !== null) revoked.set(id, { ...row, body: JSON.stringify(version) });
  }
  const outcomeOf = ({ id, added }: store.Due): store.ToldBack => {
    const row = byMoment.get(added);
    if (row === undefined) return 'erased';
    if (row.stands) return 'stands';
    return revoked.has(id) ? 'asked' : 'none';
  };
  return { told: due.map((one) => ({ ...one, outcome: outcomeOf(one) })), rows: [...revoked.values()] };
}
