import { Refusal } from '../platform/errors.ts';
import { PURPOSES, type Purpose } from './principal.ts';

/** The unreleasable answers exactly like the absent (law 2). `seeAll`: the command that shows what there is to be found. */
export function notFound(what: string, seeAll = 'watchfloor search TEXT'): Refusal {
  return new Refusal({
    code: 'NOT_FOUND',
    status: 404,
    message: `No ${what} of that name or id`,
    fix: `Check the spelling, or look for it: ${seeAll}`,
  });
}

/** What PostgreSQL says of text that it cannot hold: NUL, or half a character (22021, 22P05). */
const UNSTORABLE: ReadonlySet<unknown> = new Set(['22021', '22P05']);

/** The error as the store gave it, or, where the caller’s text was to blame for it, a refusal. */
export function asRefusal(error: unknown): unknown {
  const isText = error instanceof Error && 'code' in error && UNSTORABLE.has(error.code);
  if (!isText) return error;
  return new Refusal({
    code: 'TEXT_NOT_STORABLE',
    status: 400,
    message: 'The request holds a NUL or half a character, which no text here has',
    fix: 'Send well-formed Unicode text without NUL',
  });
}

/** Reads `CODE` or `CODE:CASE` as a purpose of the register. */
export function parsePurpose(text: string): Purpose {
  const [code = '', ...rest] = text.split(':');
  if (!PURPOSES.has(code.toUpperCase())) {
    throw new Refusal({
      code: 'PURPOSE_UNKNOWN',
      status: 422,
      message: `“${code}” is not a purpose of the register`,
      facts: { purposes: [...PURPOSES.keys()] },
      fix: `Give one of ${[...PURPOSES.keys()].join(', ')}, with a case reference if there is one: --purpose INVESTIGATION:CASE-12`,
    });
  }
  return { code: code.toUpperCase(), caseRef: rest.length > 0 ? rest.join(':') : null };
}
