import { Type, type Static } from 'typebox';
import { ASKED_KINDS, HIT_STATES, MOST_HITS } from './contract.ts';

/** Shapes that cross the wire at our own doors. */

const Text = Type.String({ maxLength: 512 });
const Texts = (description: string) => Type.Optional(Type.Array(Text, { maxItems: 50, description }));

const PARTY = {
  kind: Type.Optional(Type.String({ enum: [...ASKED_KINDS], default: 'person' })),
  name: Type.Optional(Text),
  names: Texts('Further names and spellings, in any script'),
  born: Texts('Dates of birth as written: 1990, 1990-04, 1990-04-11'),
  fathers: Texts('Names of the father'),
  countries: Texts('ISO 3166 codes or names of countries'),
  places: Texts('Places of birth and addresses'),
  ids: Texts('scheme:value, e.g. cnic:17301-1234567-1, passport:AB1234567'),
  gender: Type.Optional(Type.String({ enum: ['female', 'male'] })),
};

const TERMS = {
  threshold: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST_HITS })),
  lists: Type.Optional(
    Type.Array(Text, { maxItems: 100, description: 'Codes of lists; all you may see otherwise' }),
  ),
};

export const AskedBody = Type.Object({ ...PARTY, ...TERMS, reference: Type.Optional(Text) });
export type AskedBody = Static<typeof AskedBody>;

/** Terms in a query string, for bodies that are files. */
export const TermsQuery = Type.Object({
  threshold: TERMS.threshold,
  limit: TERMS.limit,
  lists: Type.Optional(Type.String({ maxLength: 4000, description: 'Codes of lists, separated by commas' })),
});
export type TermsQuery = Static<typeof TermsQuery>;

export const SubjectsBody = Type.Object({
  marking: Type.Optional(Type.String({ maxLength: 400, description: 'Without it your own party only' })),
  subjects: Type.Array(
    Type.Object({
      ...PARTY,
      reference: Type.String({ minLength: 1, maxLength: 200, description: 'Your own number of the subject' }),
      threshold: TERMS.threshold,
    }),
    { minItems: 1, maxItems: 1000 },
  ),
});
export type SubjectsBody = Static<typeof SubjectsBody>;

export const DispositionBody = Type.Object({
  disposition: Type.String({
    maxLength: 40,
    description: 'false-positive, true-match, unsure, escalated; agree or differ as the second officer; undo',
  }),
  reason: Type.String({ minLength: 1, maxLength: 4000 }),
});
export type DispositionBody = Static<typeof DispositionBody>;

export const HitsQuery = Type.Object({
  state: Type.Optional(
    Type.String({ enum: [...HIT_STATES], description: 'Without it all that wait for somebody' }),
  ),
  most: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
});
export type HitsQuery = Static<typeof HitsQuery>;

export const MostQuery = Type.Object({ most: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })) });
export const IdParams = Type.Object({ id: Type.String({ minLength: 1, maxLength: 200 }) });
