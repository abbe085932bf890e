import { isUuid } from '../../core/words/id.ts';
import type { Principal, Purpose } from '../../trust/principal.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import type { Centre } from '../../trust/slice.ts';
import { type CheckAnswer, ENGINE, type ListStamp } from './contract.ts';
import { indexAt, type Live, liveIndexOf } from './live.ts';
import * as store from './store/checks.ts';
import { askAll } from './view.ts';

/** One hit that the two runs do not have alike. */
export interface ReplayDifference {
  readonly role: string;
  readonly list: string;
  readonly ref: string;
  readonly before: { readonly score: number; readonly because: string } | null;
  readonly now: { readonly score: number; readonly because: string } | null;
}

export interface Replay {
  readonly check: string;
  readonly askedAt: string;
  readonly lists: readonly ListStamp[];
  readonly engine: { readonly before: string; readonly now: string };
  /** Whether every hit came again with the same score and the same factors. */
  readonly same: boolean;
  readonly differences: readonly ReplayDifference[];
  /** Why they may differ; null where they do not. */
  readonly because: string | null;
}

/** The last index that was built for a replay: checks of one day are against the same versions. */
const replayed = new WeakMap<Centre, { readonly key: string; readonly live: Live }>();

/** Runs an old check again against the versions it was made with (law 12). Nothing is raised or decided by it. */
export async function replayCheck(
  centre: Centre,
  principal: Principal,
  purpose: Purpose,
  id: string,
): Promise<Released<Replay>> {
  if (!isUuid(id)) throw notFound('check');
  const read = await centre.trust.desk({ principal, purpose, act: 'check.read' }, (desk) => {
    desk.note([id]);
    return store.findCheck(desk, id);
  });
  if (!read) throw notFound('check');
  const live = await indexOf(centre, read.answer.lists);
  return centre.trust.desk({ principal, purpose, act: 'check.replayed' }, async (desk) => {
    // Read again: what may be read may have changed while the index was built.
    const row = await store.findCheck(desk, id);
    if (!row) throw notFound('check');
    desk.note([id]);
    return desk.release(await compare(row.answer, live), [row.marking_id]);
  });
}

async function indexOf(centre: Centre, stamps: readonly ListStamp[]): Promise<Live> {
  const current = liveIndexOf(centre).holding(stamps);
  if (current) return current;
  const key = stamps.map(({ version }) => version).join();
  const known = replayed.get(centre);
  if (known?.key === key) return known.live;
  const live = await indexAt(centre, stamps);
  replayed.set(centre, { key, live });
  return live;
}

async function compare(answer: CheckAnswer, live: Live): Promise<Replay> {
  // Whoever may read the check may read every list in it: its marking is their join.
  const markings = new Set([...live.entries.values()].map(({ markingId }) => markingId));
  const view = { live, stamps: answer.lists, markings };
  const found = await askAll(view, answer.questions, answer.terms);
  const differences = answer.questions.flatMap(({ role, hits }, at) => {
    const now = new Map((found[at] ?? []).map((hit) => [`${hit.list}\n${hit.ref}`, hit]));
    const before = new Map(hits.map((hit) => [`${hit.list}\n${hit.ref}`, hit]));
    return [...new Set([...before.keys(), ...now.keys()])].flatMap((key): ReplayDifference[] => {
      const [was, is] = [before.get(key), now.get(key)];
      if (
        was &&
        is &&
        was.score === is.score.score &&
        JSON.stringify(was.factors) === JSON.stringify(is.score.factors)
      )
        return [];
      const [list = '', ref = ''] = key.split('\n');
      return [
        {
          role,
          list,
          ref,
          before: was ? { score: was.score, because: was.because.en } : null,
          now: is ? { score: is.score.score, because: is.score.because.en } : null,
        },
      ];
    });
  });
  return {
    check: answer.id,
    askedAt: answer.at,
    lists: answer.lists,
    engine: { before: answer.engine, now: ENGINE },
    same: differences.length === 0,
    differences,
    because: differences.length === 0 ? null : explain(answer.engine),
  };
}

function explain(before: string): string {
  return before === ENGINE
    ? 'The engine is the same: tell the maintainers, because the same inputs must give the same answer'
    : `The check was made by engine ${before}, this one is ${ENGINE}: its rules or weights changed in between`;
}
