import { Refusal } from '../../platform/errors.ts';

/** What this slice says no to, with what to do next (HOUSE.md §5). */
export const REFUSALS = {
  COLLECTION_READ_ONLY: {
    status: 403,
    message: 'Nothing may be written to this collection',
    fix: 'Write to one whose can_write is true; the list of collections says which',
  },
  COLLECTION_WRITE_ONLY: {
    status: 403,
    message: 'This collection may not be read',
    fix: 'Read one whose can_read is true; the list of collections says which',
  },
  COLLECTION_EXISTS: {
    status: 409,
    message: 'A collection of that alias is offered already',
    fix: 'Choose another alias, or close the other one first: watchfloor taxii close ALIAS',
  },
  COLLECTION_INVALID: {
    status: 422,
    message: 'The collection cannot be made so',
    fix: 'Give an alias of a-z, 0-9 and -, parties of the directory, and --read, --write or both',
  },
  ENVELOPE_NOT_JSON: {
    status: 400,
    message: 'The body is not JSON',
    fix: 'Send a TAXII envelope in UTF-8: {"objects":[…]}',
  },
  ENVELOPE_INVALID: {
    status: 422,
    message: 'The body is not a TAXII envelope',
    fix: 'Send an object with a list of STIX objects: {"objects":[…]}',
  },
  QUERY_INVALID: {
    status: 400,
    message: 'A parameter of the request is not understood',
    fix: 'See TAXII 2.1 §3.4 and §3.5: limit, next, added_after, match[id|type|version|spec_version]',
  },
  NEXT_INVALID: {
    status: 400,
    message: 'This next does not belong to this request',
    fix: 'Ask again without next; with the same other parameters the pages follow one another',
  },
  NOT_ACCEPTABLE: {
    status: 406,
    message: 'None of the media types asked for can be given',
    fix: 'Send Accept: application/taxii+json;version=2.1',
  },
  MEDIA_TYPE_UNSUPPORTED: {
    status: 415,
    message: 'The body is not of a media type that is taken here',
    fix: 'Send Content-Type: application/taxii+json;version=2.1',
  },
  EXPORT_SCOPE_UNCLEAR: {
    status: 422,
    message: 'What is to be exported must be said, once',
    fix: 'Name an entity, a report, or all: --entity NAME, --report ID or --all',
  },
  EXPORT_LIMIT_INVALID: {
    status: 422,
    message: 'The limit is no marking that says who may read',
    fix: 'Write it as TLP:GREEN or LEVEL//REL TO X',
  },
  EXPORT_TOO_LARGE: {
    status: 422,
    message: 'There is more than one export may hold',
    fix: 'Export single reports or entities, or give a narrower marking limit',
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    message: 'This resource does not have that method',
    fix: 'The header Allow names those it has',
  },
} as const;

/** Makes the refusal of a code of the table, with the facts of the case. */
export function refuse(code: keyof typeof REFUSALS, facts: Record<string, unknown> = {}): Refusal {
  const { status, message, fix } = REFUSALS[code];
  return new Refusal({ code, status, message, fix, facts });
}
