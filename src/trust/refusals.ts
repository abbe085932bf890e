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
