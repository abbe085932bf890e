import type { JsonObject } from '../../../core/formats/json/parse.ts';
import { revocationOf } from '../../../core/formats/stix/revoke.ts';
import { readTaken, type ObjectRow, type Taken } from '../../exchange/index.ts';
import { keepStep, LIAISON, type Outcome, type StepOf } from '../kinds/worker.ts';
import * as store from '../store-taken-back.ts';
import type { Status } from './client.ts';
import { marked } from './marked.ts';
import { asProblem, send, startOf } from './send.ts';
import { type There, versionsThere } from './there.ts';

type Told = store.Due & { readonly outcome: store.ToldBack };

interface Asked {
  readonly told: readonly Told[];
  readonly rows: readonly ObjectRow[];
}

/**
 * Sends the other side versions that revoke what it was pushed and was taken back since: of each object its head and what its type
 * requires, as the account had it, and no more. What a line broke over is asked for first, by id: of what never came there nothing is
 * said. What cannot be revoked is noted as such. Null: nothing is due.
 */
export const takeBackTaxii: StepOf = async (worker, standing) => {
  const { centre, feed, account, peer } = worker;
  const act = { principal: account, purpose: LIAISON, act: 'feed.read-out' };
  const found = await centre.trust.desk(act, async (desk) => {
    const due = await store.dueTakenBack(desk, feed.id, centre.settings.feedPageSize);
    desk.note([feed.id], { due: due.length });
    return due;
  });
  if (found.length === 0) return null;
  const position = await startOf(worker, standing.position);
  const unsure = [...new Set(found.filter(({ sent }) => !sent).map(({ id }) => id))];
  const there = unsure.length === 0 ? null : await versionsThere(peer, position.endpoint, unsure);
  const due = await centre.trust.desk(act, async (desk) => {
    const { value } = await readTaken(
      desk,
      found.map(({ added }) => added),
    );
    const { told, rows } = decide(found, value, there, desk.now);
    desk.note([feed.id], { due: found.length, asked: unsure.length });
    return { told, page: await marked(desk, rows) };
  });
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
function decide(due: readonly store.Due[], taken: readonly Taken[], there: There | null, now: string): Asked {
  const byMoment = new Map(taken.map((row) => [row.added.toString(), row]));
  const arrived = due.flatMap((one): Taken[] => {
    const row = byMoment.get(one.added);
    return row !== undefined && (one.sent || isThere(row, there)) ? [row] : [];
  });
  const latest = new Map<string, Taken>();
  for (const row of arrived) {
    const before = latest.get(row.id);
    if (before === undefined || before.version < row.version) latest.set(row.id, row);
  }
  const revoked = new Map<string, ObjectRow>();
  for (const [id, row] of latest) {
    const version = row.stands ? null : revocationOf(JSON.parse(row.body ?? '{}') as JsonObject, now);
    if (version !== null) revoked.set(id, { ...row, body: JSON.stringify(version) });
  }
  const outcomeOf = ({ id, added, sent }: store.Due): store.ToldBack => {
    const row = byMoment.get(added);
    if (row === undefined) return 'erased';
    if (!sent && there === null) return 'unsure';
    if (!sent && !isThere(row, there)) return 'absent';
    if (row.stands) return 'stands';
    return revoked.has(id) ? 'asked' : 'none';
  };
  return { told: due.map((one) => ({ ...one, outcome: outcomeOf(one) })), rows: [...revoked.values()] };
}

/** Whether the other side has this version; of what has none (an observable) its id is all there is to go by. */
function isThere({ id, version, body }: Taken, there: There | null): boolean {
  const versions = there?.get(id);
  if (versions === undefined) return false;
  const { modified } = JSON.parse(body ?? '{}') as JsonObject;
  return modified === undefined || versions.has(version);
}
