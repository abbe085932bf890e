import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { basename } from 'node:path';
import { once } from 'node:events';
import { errorMessage, Refusal } from '../platform/errors.ts';
import {
  batchFormatOf,
  batchOutput,
  batchSubjects,
  DEFAULT_THRESHOLD,
  openBatch,
  runBatch,
  saveSubjects,
  type BatchFormat,
} from '../slices/screening/index.ts';
import { withSession } from './context.ts';
import { print } from './print.ts';
import { Progress } from './progress.ts';
import { termsOf, type TermOptions } from './screen-terms.ts';
import { Stopped } from './stop.ts';

const PIECE = 1 << 20;
const NEWLINE = 10;

interface FileFacts {
  readonly sha256: string;
  readonly lines: number;
  readonly format: BatchFormat;
}

/** Reads a file once for its hash, its lines and its form, holding one piece of it at a time. */
async function factsOf(path: string): Promise<FileFacts> {
  const hash = createHash('sha256');
  let lines = 0;
  let format: BatchFormat | null = null;
  for await (const piece of piecesOf(path)) {
    hash.update(piece);
    format ??= batchFormatOf(new TextDecoder().decode(piece.subarray(0, 200)));
    for (let at = piece.indexOf(NEWLINE); at >= 0; at = piece.indexOf(NEWLINE, at + 1)) lines += 1;
  }
  return { sha256: hash.digest('hex'), lines, format: format ?? 'csv' };
}

async function* piecesOf(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* createReadStream(path, { highWaterMark: PIECE }) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw new Refusal({
      code: 'FILE_NOT_READABLE',
      status: 422,
      message: errorMessage(error),
      fix: 'Check the path and its permissions',
    });
  }
}

/** screen --batch FILE: row by row, resumable: the same command goes on where it was stopped or killed. */
export async function screenBatch(path: string, out: string | null, options: TermOptions): Promise<void> {
  const { sha256, lines, format } = await factsOf(path);
  await withSession(
    options,
    async ({ centre, principal, purpose, stop }) => {
      const given = {
        name: basename(path),
        sha256,
        format,
        terms: termsOf(options),
        total: lines,
        input: null,
      };
      const batch = await openBatch(centre, principal, purpose, given);
      const shown = new Progress('rows', Math.max(lines - (format === 'csv' ? 1 : 0), 1), true);
      const done = await runBatch(centre, principal, purpose, {
        batch,
        pieces: piecesOf(path),
        onProgress: ({ rows }) => shown.reach(rows),
        stop,
      });
      shown.end();
      if (stop.reason instanceof Stopped) {
        process.stderr.write(
          `Stopped after ${done.rows} rows.\n  → Run the same command again: it goes on from there\n`,
        );
        process.exitCode = stop.reason.exitCode;
        return;
      }
      const act = { principal, purpose, act: 'batch.read' };
      const { value } = await centre.trust.desk(act, (desk) => batchOutput(desk, batch.id));
      await writeOut(out, value.text);
      for (const { line, reason } of value.bad.slice(0, 20))
        process.stderr.write(`not read, line ${line}: ${reason}\n`);
      const summary = {
        ...done,
        batch: batch.id,
        lists: batch.versions.map(({ list, version }) => ({ list, version })),
      };
      if (out === null) process.stderr.write(`${summaryText(summary)}\n`);
      else print(options, summary, summaryText(summary));
    },
    { createIfEmpty: true, endsItself: true },
  );
}

function summaryText({
  rows,
  hits,
  bad,
  batch,
}: {
  rows: number;
  hits: number;
  bad: number;
  batch: string;
}): string {
  return `Rows screened: ${rows}, with possible matches: ${hits}, not read: ${bad}; batch ${batch}`;
}

/** A file appears whole or not at all. */
async function writeOut(out: string | null, text: string): Promise<void> {
  if (out === null) {
    process.stdout.write(text);
    return;
  }
  const part = `${out}.part`;
  const stream = createWriteStream(part);
  stream.end(text);
  await once(stream, 'finish');
  await rename(part, out);
}

/** Subjects saved in one transaction. */
const PER_ACT = 1000;

/** screen watch FILE: each row a subject under its own reference; the same file again changes nothing. */
export async function watchSubjects(
  path: string,
  options: TermOptions & { marking?: string },
): Promise<void> {
  const { format, lines } = await factsOf(path);
  await withSession(
    options,
    async ({ centre, principal, purpose }) => {
      const threshold = options.threshold === undefined ? DEFAULT_THRESHOLD : Number(options.threshold);
      const tally = { subjects: 0, changed: 0, hits: 0, bad: [] as { line: number; reason: string }[] };
      const shown = new Progress('subjects', Math.max(lines, 1), options.json !== true);
      for await (const { given, bad } of batchSubjects(piecesOf(path), format, threshold, PER_ACT)) {
        tally.bad.push(...bad);
        const { value } = await saveSubjects(centre, principal, purpose, given, options.marking);
        tally.subjects += value.subjects.length;
        tally.changed += value.subjects.filter(({ changed }) => changed).length;
        tally.hits += value.raised.length;
        shown.reach(tally.subjects + tally.bad.length);
      }
      shown.end();
      await centre.jobs.drain();
      for (const { line, reason } of tally.bad.slice(0, 20))
        process.stderr.write(`not read, line ${line}: ${reason}\n`);
      print(
        options,
        tally,
        `${tally.subjects} subjects saved, ${tally.changed} of them new or changed; hits raised: ${tally.hits}, rows not read: ${tally.bad.length}.\nSee them with: watchfloor screen hits`,
      );
      if (tally.bad.length > 0) process.exitCode = 1;
    },
    { createIfEmpty: true },
  );
}
