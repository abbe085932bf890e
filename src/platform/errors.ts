/**
 * Two of the three kinds of error (HOUSE.md §5). `Refusal`: the world said no, the caller can do something
 * about it. `Fault`: a dependency failed or we have a bug; the caller sees only a reference. The third kind,
 * a broken assumption of the programmer, is `assert` from node:assert.
 */

/** What both kinds are made from; `fix` is the sentence that says what to do next. */
export type ErrorParts = {
  /** UPPER_SNAKE, stable: other programs compare it. */
  code: string;
  /** One sentence saying what is wrong, for a person. */
  message: string;
  fix: string;
  cause?: unknown;
};

/** The world said no (4xx). `facts` are the particulars that may be shown to whoever asked. */
export class Refusal extends Error {
  readonly code: string;
  /** HTTP status of the problem+json reply (RFC 9457). */
  readonly status: number;
  readonly facts: Record<string, unknown>;
  readonly fix: string;

  constructor(parts: ErrorParts & { status?: number; facts?: Record<string, unknown> }) {
    super(parts.message, parts.cause === undefined ? undefined : { cause: parts.cause });
    this.name = 'Refusal';
    this.code = parts.code;
    this.status = parts.status ?? 400;
    this.facts = parts.facts ?? {};
    this.fix = parts.fix;
  }
}

/** A dependency failed, or a bug (5xx): logged whole, shown to the caller as a reference only. */
export class Fault extends Error {
  readonly code: string;
  readonly fix: string;

  constructor(parts: ErrorParts) {
    super(parts.message, parts.cause === undefined ? undefined : { cause: parts.cause });
    this.name = 'Fault';
    this.code = parts.code;
    this.fix = parts.fix;
  }
}

/** The code of a system or PostgreSQL error (`ENOENT`, `42501`), or '' when it carries none. */
export function errorCode(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error) {
    const { code } = error;
    if (typeof code === 'string') return code;
  }
  return '';
}

/** The message of anything that was thrown. */
export function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
