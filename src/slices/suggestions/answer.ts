import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { MODALITIES, STATEMENT_TYPES } from '../../core/words/index.ts';
import { OFFER_FAULTS, type Offer, type OfferFault, type RefusedOffer } from './contract.ts';

const OfferSchema = Type.Object({
  subject: Type.String({ minLength: 1, maxLength: 200 }),
  property: Type.String({ minLength: 1, maxLength: 60 }),
  value: Type.String({ minLength: 1, maxLength: 400 }),
  quote: Type.String({ minLength: 8, maxLength: 1_000 }),
  modality: Type.Optional(Type.Union(MODALITIES.map((one) => Type.Literal(one)))),
  statementType: Type.Optional(Type.Union(STATEMENT_TYPES.map((one) => Type.Literal(one)))),
});

const CompletionSchema = Type.Object({
  choices: Type.Array(Type.Object({ message: Type.Object({ content: Type.String() }) }), { minItems: 1 }),
});

/** Offers taken from one answer at the most: more is a model that has lost its way. */
const MOST_OFFERS = 200;
const SHOWN = 300;

/** The answer is not one of a chat endpoint, or its words are no JSON object with claims. */
export class AnswerNotUnderstood extends Error {}

export interface ReadAnswer {
  readonly offers: readonly Offer[];
  readonly refused: readonly RefusedOffer[];
}

/**
 * Reads what a chat endpoint answered. Anything that is not an offer is refused, never repaired.
 * @throws AnswerNotUnderstood
 */
export function readAnswer(body: string): ReadAnswer {
  const completion = parsed(body);
  if (!Value.Check(CompletionSchema, completion))
    throw new AnswerNotUnderstood('it has no choices with a message');
  const words = completion.choices[0]?.message.content ?? '';
  const answer = parsed(words.replace(/^\s*```(?:json)?\s*|\s*```\s*$/g, ''));
  const claims = (answer as { claims?: unknown } | null)?.claims;
  if (!Array.isArray(claims)) throw new AnswerNotUnderstood('its words are no JSON object with "claims"');
  const offers: Offer[] = [];
  const refused: RefusedOffer[] = [];
  for (const claim of claims.slice(0, MOST_OFFERS) as unknown[]) {
    if (Value.Check(OfferSchema, claim))
      offers.push({ modality: 'asserted', statementType: 'fact', ...claim } as Offer);
    else refused.push(refusedOffer('not-an-offer', claim));
  }
  return { offers, refused };
}

export function refusedOffer(fault: OfferFault, offer: unknown): RefusedOffer {
  return { fault, because: OFFER_FAULTS[fault], offer: (JSON.stringify(offer) ?? '').slice(0, SHOWN) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new AnswerNotUnderstood('it is no JSON');
    throw error;
  }
}
