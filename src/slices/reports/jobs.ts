import { foldName } from '../../core/names/index.ts';
import type { ReportId } from '../../core/words/index.ts';
import { storableText } from '../../platform/db/storable.ts';
import type { Centre, JobHandler } from '../../trust/slice.ts';
import { enginePrincipal } from '../agencies/index.ts';
import { REPORT_INDEXED, REPORT_WITHDRAWN } from './contract.ts';
import { linkReport } from './link.ts';
import * as store from './store.ts';

/** Characters of text per row of the text index: small enough for a tsvector (1 MB), large enough to keep rows few. */
const PASSAGE_LENGTH = 4000;

/** Fills the text index of one report, and flags what it shares with others (ADR 0011). Reads it again through its own desk (HOUSE.md rule 5); may run twice. */
export const indexText: JobHandler = async (payload: unknown, centre: Centre) => {
  const { report } = payload as { report: ReportId };
  await centre.trust.desk(
    {
      principal: enginePrincipal('index'),
      purpose: { code: 'CT-ANALYSIS', caseRef: null },
      act: 'report.indexed',
    },
    async (desk) => {
      await linkReport(desk, report);
      const row = await store.findReport(desk, report);
      const body = row ? await store.bodyOf(desk, report) : null;
      if (!row || !body) return;
      await store.insertPassages(desk, row.id, cut(body.text), row.marking_id);
      await centre.publish(desk, { name: REPORT_INDEXED, subject: row.id });
      desk.note([report]);
    },
  );
};

/** Tells who listens that a report was withdrawn, unless it was reinstated meanwhile. */
export const tellWithdrawn: JobHandler = async (payload: unknown, centre: Centre) => {
  const { report } = payload as { report: string };
  const purpose = { code: 'LIAISON', caseRef: null };
  const act = { principal: enginePrincipal('withdrawal'), purpose, act: 'report.withdrawal-told' };
  await centre.trust.desk(act, async (desk) => {
    desk.note([report]);
    if ((await store.isWithdrawn(desk, report)) === true)
      await centre.publish(desk, { name: REPORT_WITHDRAWN, subject: report });
  });
};

function cut(text: string): { start: number; text: string; folded: string }[] {
  const passages: { start: number; text: string; folded: string }[] = [];
  let start = 0;
  while (start < text.length) {
    const limit = Math.min(start + PASSAGE_LENGTH, text.length);
    const breakAt = limit < text.length ? text.lastIndexOf('\n', limit) : limit;
    const stop = breakAt > start ? breakAt : limit;
    const passage = storableText(text.slice(start, stop));
    passages.push({ start, text: passage, folded: foldName(passage) });
    start = stop;
  }
  return passages;
}
