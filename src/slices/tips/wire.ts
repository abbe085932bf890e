import { Type, type Static } from 'typebox';
import { ACTION_TYPES, DECLINE_REASONS, LEGAL_MODES, OUTCOME_RESULTS, type TipEvent } from './contract.ts';
import { PRECEDENCES } from '../../core/words/index.ts';

/** Every event of a tip’s record as a node signs it: read strictly, as anybody may send anything. */

/** `typ` of the signature. */
export const TIP_STATEMENT = 'watchfloor-tip';

const Id = Type.String({ pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' });
const Thumbprint = Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' });
const Code = Type.String({ pattern: '^[A-Z0-9][A-Z0-9-]{0,39}$' });
const Instant = Type.String({ pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$' });
const Day = Type.String({ pattern: '^\\d{4}-\\d\\d-\\d\\d$' });
const Words = Type.String({ minLength: 1, maxLength: 4000 });
const Short = Type.String({ minLength: 1, maxLength: 400 });
const Grade = Type.String({ pattern: '^[A-F][1-6]$' });
const MarkingText = Type.String({ maxLength: 65_536 });
const strict = { additionalProperties: false } as const;
const oneOf = (codes: readonly string[]) => Type.String({ enum: [...codes] });
const orNull = (schema: ReturnType<typeof Type.String>) => Type.Union([schema, Type.Null()]);

/** What each event says, besides who and when. */
export const SAID = {
  sent: Type.Object(
    {
      kind: Type.Literal('sent'),
      report: Id,
      to: Code,
      precedence: oneOf(PRECEDENCES),
      subject: Short,
      requested: Words,
      limits: Type.String({ maxLength: 4000 }),
      dueAt: orNull(Instant),
      /** Of the tip: never wider than that of its report; communities written out as parties. */
      marking: MarkingText,
    },
    strict,
  ),
  received: Type.Object({ kind: Type.Literal('received') }, strict),
  acknowledged: Type.Object({ kind: Type.Literal('acknowledged'), words: Type.Optional(Words) }, strict),
  declined: Type.Object(
    { kind: Type.Literal('declined'), because: oneOf(DECLINE_REASONS), words: Words },
    strict,
  ),
  tasked: Type.Object({ kind: Type.Literal('tasked'), agency: Code, words: Words }, strict),
  accepted: Type.Object({ kind: Type.Literal('accepted'), tasking: Id, words: Type.Optional(Words) }, strict),
  returned: Type.Object({ kind: Type.Literal('returned'), tasking: Id, words: Words }, strict),
  acted: Type.Object(
    {
      kind: Type.Literal('acted'),
      tasking: Id,
      type: oneOf(ACTION_TYPES),
      basis: Words,
      from: Day,
      to: Day,
      place: Type.Optional(Short),
      words: Words,
    },
    strict,
  ),
  outcome: Type.Object(
    {
      kind: Type.Literal('outcome'),
      result: oneOf(OUTCOME_RESULTS),
      legalMode: Type.Optional(oneOf(LEGAL_MODES)),
      assessment: Type.Optional(Short),
      words: Words,
    },
    strict,
  ),
  closed: Type.Object({ kind: Type.Literal('closed'), words: Words }, strict),
  reopened: Type.Object({ kind: Type.Literal('reopened'), words: Words }, strict),
  feedback: Type.Object({ kind: Type.Literal('feedback'), grade: Grade, words: Words }, strict),
  credit: Type.Object({ kind: Type.Literal('credit'), words: Words }, strict),
} as const satisfies Record<TipEvent, unknown>;

export type Said = { [Kind in TipEvent]: Static<(typeof SAID)[Kind]> }[TipEvent];

/** One event as it is signed. Its id is made of the signature; the id of a tip is that of the event that sent it. */
export const TipStatement = Type.Object(
  {
    v: Type.Literal(1),
    node: Thumbprint,
    key: Thumbprint,
    /** Null in the event that sends it. */
    tip: orNull(Id),
    /** In whose name: one of the two parties of the tip. */
    party: Code,
    /** Who acted: the party, or an agency that it tasked. */
    agency: Code,
    /** The latest events that its maker knew: what it comes behind. */
    after: Type.Array(Id, { maxItems: 64 }),
    at: Instant,
    /** Of feedback and credit, where narrower than the tip’s. */
    marking: orNull(MarkingText),
    said: Type.Union(Object.values(SAID)),
  },
  strict,
);
export type TipStatement = Omit<Static<typeof TipStatement>, 'said'> & { readonly said: Said };
