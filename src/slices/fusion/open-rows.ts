import type { Desk } from '../../trust/desk.ts';
import { storedText } from '../reports/index.ts';
import { underReviews } from './corrected-records.ts';
import { feedsCards, standing } from './reviewed.ts';
import type { SpineRows } from './spine-rows.ts';
import { ownRowsOf } from './store/own-rows.ts';
import { reviewsInReport } from './store/reviews.ts';

/**
 * What one report says, as everybody has it who may read the report: the reading in force under the acts that stand under the
 * report's own marking. What another report taught, and acts under a closer marking, have no part in it, so that what is
 * hidden from a reader changes nothing in it, whoever asks (law 2).
 */
export async function openRows(
  desk: Desk,
  { id, markingId }: { readonly id: string; readonly markingId: number },
): Promise<SpineRows> {
  const [own, text, acts] = await Promise.all([
    ownRowsOf(desk, id),
    storedText(desk, id),
    reviewsInReport(desk, id),
  ]);
  const reviews = acts.filter((one) => one.marking_id === markingId);
  const corrected = reviews.some((one) => one.decision !== 'accept');
  const records = corrected && text !== null ? underReviews(own, text.text, reviews) : own.records;
  const ids = new Set<string>(records.map((row) => row.id));
  return {
    records: records.map((row) => ({ ...row, corrected })),
    claims: standing(own.claims, reviews).flatMap((one) => {
      const { row } = one;
      const ends = [row.record_id, row.value_record ?? []].flat();
      return feedsCards(one) && ends.every((end) => ids.has(end)) ? [row] : [];
    }),
    mentions: own.mentions.map(({ start, stop, text: words, kind, record_id }) => ({
      report_id: id,
      start,
      stop,
      text: words,
      kind,
      record_id,
      marking_id: markingId,
    })),
    judgements: [],
    reviews,
    entities: [],
  };
}
