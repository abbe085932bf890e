import type { Desk } from '../../trust/desk.ts';
import type { Centre, Listener } from '../../trust/slice.ts';
import { objectsOf } from '../exchange/index.ts';
import type { OutsideHolder } from './contract.ts';
import * as store from './store-taken-back.ts';

/** The job that tells another server what was taken back. */
export const TAKE_BACK = 'feeds.take-back';
export const takeBackKey = (feed: string): string => `${TAKE_BACK} ${feed}`;

/** A report was taken back: what a feed had pushed of it is to be revoked there. Written in that transaction, sent behind it. */
export const takeBackPushed: Listener = async (desk, subject, centre) => {
  const report = subject as string;
  const objects = await objectsOf(desk, report);
  if (objects.length === 0) return;
  const moments = objects.map(({ added }) => added);
  for (const feed of await store.noteTakenBack(desk, report, moments))
    await scheduleTakeBack(centre, desk, feed);
};

export const scheduleTakeBack = (centre: Centre, desk: Desk, feed: string, at = desk.now): Promise<void> =>
  centre.jobs.addAt(desk, TAKE_BACK, { feed }, { at, key: takeBackKey(feed) });

/**
 * To which other servers objects of a report had been pushed, and what became of them there, as far as this reader may see. No
 * receipt is to be had: TAXII knows no recall.
 */
export async function outsideHolders(
  desk: Desk,
  report: string,
): Promise<{ holders: OutsideHolder[]; markings: number[] }> {
  const rows = await store.outsideOf(desk, report);
  const known = new Map(
    (await store.everyFeed(desk, [...new Set(rows.map(({ feed }) => feed))])).map((one) => [one.id, one]),
  );
  const holders = [...Map.groupBy(rows, ({ feed }) => feed)].map(([id, parts]): OutsideHolder => {
    const feed = known.get(id);
    return {
      feed: feed?.name ?? null,
      peer: feed === undefined ? null : new URL(feed.address).origin,
      state: feed?.state ?? null,
      at:
        parts
          .map(({ at }) => at)
          .toSorted()
          .at(-1) ?? '',
      objects: Object.fromEntries(parts.map(({ outcome, objects }) => [outcome, objects])),
    };
  });
  const markings = [
    ...rows.flatMap((row) => row.markings),
    ...[...known.values()].map((one) => one.markingId),
  ];
  return { holders, markings };
}
