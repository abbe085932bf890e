import { mappingProblems, problem } from '../../../core/formats/index.ts';
import { joinAll } from '../../../core/marking/index.ts';
import { deriveId, sha256Hex } from '../../../platform/crypto/hash.ts';
import type { Principal, Purpose } from '../../../trust/principal.ts';
import type { Centre } from '../../../trust/slice.ts';
import { refuseAboveClearance } from '../actions.ts';
import { refuse } from '../refusals.ts';
import { dayOf, originatorOnly, readTerms } from '../terms.ts';
import type { ImportAbout } from './contract.ts';
import { queueImport } from './queue.ts';
import { chooseMapping } from './mappings.ts';
import * as store from './store.ts';
import { cutOf, openTable, surveyTable, type TableFile, unreadable } from './table.ts';

/** Rows of one share: what a crash costs at most, and one report. A file of no more rows is its report itself. */
const ROWS_OF_SHARE = 1_000;

export interface BeginTerms {
  /** A job works it off; otherwise the caller does. */
  readonly queued: boolean;
  readonly shareRows?: number;
}

/**
 * Begins an import, or goes on with the one over the same bytes, mapping and terms that stands: the same file twice adds
 * nothing. One that was undone is imported anew, under a number of its own.
 */
export async function beginImport(
  centre: Centre,
  principal: Principal,
  purpose: Purpose,
  file: TableFile,
  about: ImportAbout,
  { queued, shareRows = ROWS_OF_SHARE }: BeginTerms,
): Promise<store.RunRow> {
  const terms = readTerms(about, principal);
  const table = await openTable(file, about);
  const survey = await surveyTable(table, null);
  return centre.trust.desk({ principal, purpose, act: 'import.begun' }, async (desk) => {
    refuseAboveClearance(desk, terms.marking);
    const { header } = table.shape;
    const chosen = await chooseMapping(desk, about.mapping, header, survey.sample);
    if (chosen.mapping === null) throw refuse('IMPORT_NEEDS_MAPPING', { columns: header.slice(0, 50) });
    const cut = cutOf(about);
    const mapping = cut === undefined ? chosen.mapping : { ...chosen.mapping, delimiter: cut };
    const wrong = mappingProblems(mapping, header);
    if (wrong.length > 0) throw unreadable(wrong);
    if (survey.rows === 0) throw unreadable([problem('CSV_ONLY_HEADER', { line: 1 })]);
    if (survey.rows === survey.broken)
      throw unreadable([problem('CSV_NO_ROWS', { line: 1 }), ...survey.problems]);
    const sha256 = sha256Hex(file.bytes);
    await store.lockRun(desk, `${principal.clearance.party} ${sha256}`);
    const last = await store.lastRun(desk, { sha256, mapping, terms });
    if (last !== null && (await store.actsOf(desk, last.id)).at(-1)?.act !== 'undone') {
      desk.note([last.id], { continued: 1 });
      if (queued) await queueImport(centre, desk, last);
      return last;
    }
    const run: store.RunRow = {
      id: deriveId(
        'import',
        principal.clearance.party,
        sha256,
        JSON.stringify([mapping, terms]),
        (last?.run ?? 0) + 1,
      ),
      at: desk.now,
      officer: principal.handle,
      purpose: purpose.code,
      case_ref: purpose.caseRef,
      name: file.name,
      format: table.format,
      encoding: table.encoding,
      sheet: about.sheet ?? null,
      sha256,
      run: (last?.run ?? 0) + 1,
      mapping,
      terms,
      dated: about.date === undefined || about.date === '' ? null : dayOf(about.date),
      rows: survey.rows,
      share_rows: shareRows,
      marking_id: await desk.mark(joinAll([terms.marking, originatorOnly(principal.clearance.party)])),
    };
    await store.insertRun(desk, run, file.bytes);
    if (queued) await queueImport(centre, desk, run);
    desk.note([run.id], { sha256, rows: survey.rows });
    return run;
  });
}
