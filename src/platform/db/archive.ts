/**
 * The file of a backup: gzip over text lines. A header line (JSON); for each table a line (JSON), its rows as
 * PostgreSQL's COPY text, and the line `\.`; a trailer line (JSON) with row counts and SHA-256 of each table.
 * Without the trailer a file is not whole. The hashes find damage, not a forger, who could write new ones:
 * keep the file's own SHA-256, which `backup` returns, apart from the file.
 */
import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { errorCode, errorMessage, Refusal } from '../errors.ts';
import type { PartitionInfo, SequenceInfo, TableInfo } from './catalog.ts';
import type { Applied } from './migrate.ts';

export const FORMAT = 1;

export type ArchiveHeader = {
  watchfloor: 'backup';
  format: number;
  takenAt: string;
  postgres: string;
  migrations: Applied[];
  tables: TableInfo[];
  sequences: SequenceInfo[];
  partitions: PartitionInfo[];
};

export type TableSum = { table: string; rows: number; sha256: string };
export type ArchiveTrailer = { end: true; tables: TableSum[] };

/** What a reader meets, in order. `data` holds whole rows. */
export type ArchiveEvent =
  | { kind: 'header'; header: ArchiveHeader }
  | { kind: 'table'; table: string }
  | { kind: 'data'; chunk: Buffer; rows: number }
  | { kind: 'tableEnd'; sum: TableSum }
  | { kind: 'trailer' };

const NEWLINE = 10;
const END_OF_TABLE = Buffer.from('\\.');
/** A row cannot be longer in PostgreSQL. */
const LINE_MAX_BYTES = 1024 ** 3;

/** Gathers small chunks (COPY brings one per row) into blocks, for gzip is slow on small ones. */
export class Blocks extends Transform {
  #parts: Buffer[] = [];
  #size = 0;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#parts.push(chunk);
    this.#size += chunk.length;
    if (this.#size >= 65_536) this.#emit();
    done();
  }

  override _flush(done: () => void): void {
    this.#emit();
    done();
  }

  #emit(): void {
    if (this.#size > 0) this.push(Buffer.concat(this.#parts));
    this.#parts = [];
    this.#size = 0;
  }
}

const refuse = (code: string, message: string, fix: string, cause?: unknown): Refusal =>
  new Refusal({ code, message, fix, ...(cause === undefined ? {} : { cause }) });

const damaged = (detail: string, cause?: unknown): Refusal =>
  refuse(
    'BACKUP_DAMAGED',
    `The backup is damaged: ${detail}.`,
    'Use another copy of the backup; nothing was restored.',
    cause,
  );

const truncated = (cause?: unknown): Refusal =>
  refuse(
    'BACKUP_TRUNCATED',
    'The backup ends too early.',
    'Copy the file again, or use another backup; nothing was restored.',
    cause,
  );

/** Puts a failure to read into words. */
function explainRead(error: unknown, file: string): unknown {
  if (error instanceof Refusal) return error;
  const code = errorCode(error);
  if (code === 'Z_BUF_ERROR') return truncated(error);
  if (code === 'Z_DATA_ERROR' && /incorrect header check/.test(errorMessage(error))) return notABackup(error);
  if (code.startsWith('Z_')) return damaged(errorMessage(error), error);
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') {
    return refuse(
      'BACKUP_UNREADABLE',
      `${file} cannot be read (${code}).`,
      'Check the path and the permissions.',
      error,
    );
  }
  return error;
}

function notABackup(cause?: unknown): Refusal {
  return refuse(
    'NOT_A_BACKUP',
    'This file is not a Watchfloor backup.',
    'Give the file that "watchfloor backup" wrote.',
    cause,
  );
}

function parseJson(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString('utf8'));
  } catch (error) {
    throw damaged('a control line cannot be read', error);
  }
}

function parseHeader(line: Buffer): ArchiveHeader {
  const text = line.toString('utf8');
  if (!text.startsWith('{"watchfloor":"backup"')) throw notABackup();
  const header = parseJson(line) as ArchiveHeader;
  if (header.format > FORMAT) {
    throw refuse(
      'BACKUP_NEWER',
      `The backup has format ${header.format}; this version reads up to ${FORMAT}.`,
      'Restore it with the version that wrote it, or a later one.',
    );
  }
  return header;
}

/** A machine that is fed pieces of the text and says what they hold. */
class ArchiveParser {
  #state: 'header' | 'between' | 'rows' | 'done' = 'header';
  #rest: Buffer = Buffer.alloc(0);
  #table = '';
  #rows = 0;
  #hash: Hash = createHash('sha256');
  readonly #sums: TableSum[] = [];

  *feed(piece: Buffer): Generator<ArchiveEvent> {
    const text = this.#rest.length === 0 ? piece : Buffer.concat([this.#rest, piece]);
    let at = 0;
    while (at < text.length) {
      const next =
        this.#state === 'rows' ? yield* this.#feedRows(text, at) : yield* this.#feedControl(text, at);
      if (next === at) break;
      at = next;
    }
    this.#rest = text.subarray(at);
    if (this.#rest.length > LINE_MAX_BYTES) throw damaged('a line has no end');
  }

  /** Rows up to the end of the table or of the text. */
  *#feedRows(text: Buffer, from: number): Generator<ArchiveEvent, number> {
    let at = from;
    let rows = 0;
    let ended = false;
    for (let stop = text.indexOf(NEWLINE, at); stop !== -1; stop = text.indexOf(NEWLINE, at)) {
      ended = stop - at === 2 && text.subarray(at, stop).equals(END_OF_TABLE);
      if (ended) break;
      rows += 1;
      at = stop + 1;
    }
    if (at > from) {
      const chunk = text.subarray(from, at);
      this.#hash.update(chunk);
      this.#rows += rows;
      yield { kind: 'data', chunk, rows };
    }
    if (!ended) return at;
    const sum = { table: this.#table, rows: this.#rows, sha256: this.#hash.digest('hex') };
    this.#sums.push(sum);
    this.#state = 'between';
    yield { kind: 'tableEnd', sum };
    return at + END_OF_TABLE.length + 1;
  }

  *#feedControl(text: Buffer, from: number): Generator<ArchiveEvent, number> {
    const stop = text.indexOf(NEWLINE, from);
    if (stop === -1) {
      if (
        this.#state === 'header' &&
        !text.toString('latin1', from, from + 13).startsWith('{"watchfloor"'.slice(0, text.length - from))
      ) {
        throw notABackup();
      }
      return from;
    }
    const line = text.subarray(from, stop);
    if (this.#state === 'header') {
      this.#state = 'between';
      yield { kind: 'header', header: parseHeader(line) };
    } else if (this.#state === 'done') {
      throw damaged('there is something after its end');
    } else {
      yield this.#control(parseJson(line));
    }
    return stop + 1;
  }

  #control(value: unknown): ArchiveEvent {
    const { table, end, tables } = value as { table?: unknown; end?: unknown; tables?: unknown };
    if (typeof table === 'string') {
      this.#state = 'rows';
      this.#table = table;
      this.#rows = 0;
      this.#hash = createHash('sha256');
      return { kind: 'table', table };
    }
    if (end !== true) throw damaged('a control line is unknown');
    this.#state = 'done';
    if (JSON.stringify(tables) !== JSON.stringify(this.#sums))
      throw damaged('rows and checksums do not agree');
    return { kind: 'trailer' };
  }

  finish(): void {
    if (this.#state !== 'done' || this.#rest.length > 0)
      throw this.#state === 'header' ? notABackup() : truncated();
  }
}

/**
 * Reads a backup and checks it on the way; only after the last event is it known to be whole.
 * @throws Refusal NOT_A_BACKUP | BACKUP_NEWER | BACKUP_TRUNCATED | BACKUP_DAMAGED | BACKUP_UNREADABLE
 */
export async function* readArchive(file: string): AsyncGenerator<ArchiveEvent> {
  const source = createReadStream(file);
  const gunzip = createGunzip({ chunkSize: 65_536 });
  source.once('error', (error) => gunzip.destroy(error));
  const parser = new ArchiveParser();
  try {
    for await (const piece of source.pipe(gunzip)) yield* parser.feed(piece as Buffer);
    parser.finish();
  } catch (error) {
    throw explainRead(error, file);
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}
