import { decodeText } from '../../../core/formats/encoding.ts';
import { csvRows, guessDelimiter } from '../../../core/formats/csv/parse.ts';
import { recordsIn } from '../../../core/formats/extract/json-rows.ts';
import type { Hints } from '../../../core/formats/index.ts';
import { sha256Hex } from '../../../platform/crypto/hash.ts';
import type { Desk } from '../../../trust/desk.ts';
import { readTerms, takeIn } from '../../reports/index.ts';
import { FeedFailed } from '../failures.ts';
import { jsonOf } from '../json-answer.ts';
import type { Look } from '../look.ts';
import * as store from '../store.ts';
import { fetchFile, markOf, type FetchedFile } from './file.ts';
import { keepStep, LIAISON, type Outcome, type StepOf, type Worker, writeStep } from './worker.ts';

/** Rows filed as one report. */
const ROWS_AT_ONCE = 5000;

/** A file as rows that can be told apart, and how some of them are put together again as a file. */
interface Table {
  readonly rows: readonly string[];
  readonly hints: Hints;
  file(rows: readonly string[]): string;
}

interface Fresh {
  readonly table: Table;
  readonly file: FetchedFile;
  /** Rows that were not taken in before, each once. */
  readonly rows: readonly string[];
}

/** Rows of a table that changes: only those not seen before are filed, so that each row is told once however often it is fetched. */
export const pollRows: StepOf = async (worker, standing) => {
  const fresh = await freshRows(worker, standing.position);
  if (fresh === null) return null;
  const { table, file } = fresh;
  const part = fresh.rows.slice(0, ROWS_AT_ONCE);
  const more = part.length < fresh.rows.length;
  // What is left is found by what was seen: the mark stands once all of it is taken.
  const mark = { ...file.mark, done: more ? 0 : null };
  const number = standing.number + 1;
  const outcome = (added: number, problems: Outcome['problems']): Outcome => ({
    position: { mark },
    received: part.length,
    added,
    refused: part.length - added,
    problems,
    more,
  });
  const seen = async (desk: Desk, report: string | null) =>
    store.insertSeen(
      desk,
      worker.feed.id,
      number,
      part.map((row) => ({ item: keyOf(row), version: '', report })),
      worker.feed.markingId,
    );
  if (part.length === 0) return keepStep(worker, standing, async () => outcome(0, []));
  let written = false;
  const { centre, feed, account } = worker;
  const result = await takeIn(centre, account, LIAISON, {
    path: pathOf(worker, number),
    bytes: new TextEncoder().encode(table.file(part)),
    hints: table.hints,
    terms: readTerms(feed.settings.terms, account),
    within: async (desk, filed, last) => {
      // A list of reports is taken when its last one is.
      if (!last) return;
      written = true;
      await seen(desk, filed.id);
      await writeStep(desk, feed, number, outcome(part.length, []));
    },
  });
  const told = (result.ok ? [...result.warnings, ...result.refused] : result.problems).map(
    ({ message, where }) => ({
      item: where.line === undefined ? (where.path ?? feed.name) : `line ${where.line}`,
      version: null,
      message,
    }),
  );
  if (written) return { received: part.length, added: part.length, refused: 0, more };
  return keepStep(worker, standing, async (desk) => {
    await seen(desk, null);
    return outcome(0, told);
  });
};

const pathOf = ({ feed }: Worker, number: number): string => `feeds/${feed.name}/${number}.${feed.kind}`;
const keyOf = (row: string): string => sha256Hex(row);

async function freshRows({ centre, feed, account, peer }: Worker, position: object): Promise<Fresh | null> {
  const file = await fetchFile(peer, feed.address, markOf(position));
  if (file === null) return null;
  const table = feed.kind === 'csv' ? csvTable(file.bytes, feed) : jsonTable(file.bytes, feed);
  const act = { principal: account, purpose: LIAISON, act: 'feed.opened' };
  const distinct = [...new Set(table.rows)];
  const known = await centre.trust.desk(act, async (desk) => {
    desk.note([feed.id]);
    return store.seenAmong(desk, feed.id, distinct.map(keyOf));
  });
  return { table, file, rows: distinct.filter((row) => !known.has(`${keyOf(row)} `)) };
}

function csvTable(bytes: Uint8Array, { settings }: store.FeedRow): Table {
  const { text } = decodeText(bytes);
  const mapping = settings.mapping ?? null;
  const delimiter = mapping?.delimiter ?? guessDelimiter(text) ?? ',';
  const raw = [...csvRows(text, delimiter)].map(({ start, end }) => text.slice(start, end));
  const headed = mapping?.header === undefined;
  const header = headed ? raw.slice(0, 1) : [];
  return {
    rows: headed ? raw.slice(1) : raw,
    hints: { format: 'csv', mapping, dated: null },
    file: (rows) => `${[...header, ...rows].join('\n')}\n`,
  };
}

function jsonTable(bytes: Uint8Array, { settings }: store.FeedRow): Table {
  const records = recordsIn(jsonOf({ body: bytes }), settings.records);
  if (records === null)
    throw new FeedFailed(
      'NOT_UNDERSTOOD',
      `there is no list of records at ${settings.records ?? 'the top of the document'}`,
    );
  const { mapping } = settings;
  return {
    rows: records.map((record) => JSON.stringify(record)),
    // Without a mapping the records are reports in our own form.
    hints: {
      format: mapping === undefined ? 'json-report' : 'json-rows',
      mapping: mapping ?? null,
      dated: null,
    },
    file: (rows) => `[${rows.join(',\n')}]`,
  };
}

export async function lookAtRows(worker: Worker, position: object): Promise<Look> {
  const { feed } = worker;
  const fresh = await freshRows(worker, position);
  const rows = fresh?.rows ?? [];
  const part = rows.slice(0, ROWS_AT_ONCE);
  const bytes = new TextEncoder().encode(fresh?.table.file(part) ?? '');
  return {
    from: feed.address,
    received: rows.length,
    more: part.length < rows.length,
    types: rows.length === 0 ? {} : { row: rows.length },
    files:
      part.length === 0 || fresh === null
        ? []
        : [{ path: pathOf(worker, 0), bytes, hints: fresh.table.hints }],
    problems: [],
  };
}
