import { Type, type Static, type TSchema } from 'typebox';
import { Value } from 'typebox/value';

/** Every statement that one node signs for another, and every line that travels: read strictly, as anybody may send anything. */

const Id = Type.String({ pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' });
const Hash = Type.String({ pattern: '^[0-9a-f]{64}$' });
const Thumbprint = Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' });
const Code = Type.String({ pattern: '^[A-Z0-9][A-Z0-9-]{0,39}$' });
const Instant = Type.String({ pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$' });
const Words = Type.String({ maxLength: 2000 });
const Jws = Type.String({ maxLength: 262_144 });
const codes = Type.Array(Code, { maxItems: 256 });
const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const strict = { additionalProperties: false } as const;
const v1 = Type.Literal(1);

/** Nodes that a message may go through. */
export const MOST_HOPS = 16;

export const NodeStatement = Type.Object(
  {
    /** Thumbprint of its key (RFC 7638). */
    node: Thumbprint,
    /** Its ed25519 public key, 32 bytes in base64url. */
    key: Thumbprint,
    /** Where it takes messages in; null for a node that is only reached by files. */
    url: nullable(Type.String({ maxLength: 500 })),
    /** The certificate that it shows and asks with, or that of its own authority, in PEM; null without TLS of its own. */
    certificate: nullable(Type.String({ maxLength: 20_000 })),
    /** What it asks of callers instead of a certificate: a token that it gave (OAuth 2 client credentials). */
    asks: Type.Optional(Type.Literal('token')),
    /** The parties it speaks for. The first is the one in whose name the link is. */
    parties: Type.Array(
      Type.Object(
        { code: Code, name: Type.String({ maxLength: 200 }), country: Type.String({ maxLength: 8 }) },
        strict,
      ),
      { minItems: 1, maxItems: 64 },
    ),
  },
  strict,
);
export type NodeStatement = Static<typeof NodeStatement>;

/** What two nodes let travel between them. */
export const Terms = Type.Object(
  {
    purposes: codes,
    level: Type.Union([Type.Literal(0), Type.Literal(1), Type.Literal(2), Type.Literal(3), Type.Literal(4)]),
    compartments: codes,
    /** Communities whose material each gives to the other. */
    communities: codes,
    /** In words; a person keeps them. */
    obligations: Type.Array(Words, { maxItems: 64 }),
    /** Hours within which a holder answers a recall. */
    recallHours: Type.Number(),
  },
  strict,
);
export type Terms = Static<typeof Terms>;

/** The agreement as both sign it. `b` is null in an invitation. */
export const Agreement = Type.Object(
  {
    v: v1,
    link: Id,
    version: Type.Integer({ minimum: 1 }),
    at: Instant,
    terms: Terms,
    a: NodeStatement,
    b: nullable(NodeStatement),
    /** Of an amendment: what is wider in it holds from then on, once both have signed. */
    effectiveAt: Type.Optional(Instant),
  },
  strict,
);
export type Agreement = Static<typeof Agreement>;

/** What a file of an invitation or of its answer holds: one signed agreement. */
export const AgreementFile = Type.Object(
  { watchfloor: Type.Union([Type.Literal('invitation'), Type.Literal('answer')]), agreement: Jws },
  strict,
);
export type AgreementFile = Static<typeof AgreementFile>;

/** The signed head of a message. */
export const Envelope = Type.Object(
  {
    v: v1,
    id: Id,
    link: Id,
    from: Thumbprint,
    to: Thumbprint,
    seq: Type.Integer({ minimum: 1 }),
    kind: Type.String({ maxLength: 40 }),
    at: Instant,
    /** SHA-256 of the payload, and its length in bytes. */
    hash: Hash,
    bytes: Type.Integer({ minimum: 0 }),
    /** SHA-256 of the message before; empty for the first. */
    prev: Type.Union([Hash, Type.Literal('')]),
  },
  strict,
);
export type Envelope = Static<typeof Envelope>;

/** A message as it travels, one per line. `payload` is null where its content is no longer released. */
export const Line = Type.Object({ jws: Jws, payload: nullable(Type.String()) }, strict);
export type Line = Static<typeof Line>;

/** What the receiver signs for. */
export const Ack = Type.Object(
  {
    link: Id,
    from: Thumbprint,
    to: Thumbprint,
    seq: Type.Integer({ minimum: 0 }),
    /** Hash of the message of that number; empty where none came yet. */
    hash: Type.Union([Hash, Type.Literal('')]),
    at: Instant,
    refused: Type.Array(Type.Object({ seq: Type.Integer(), code: Type.String() }, strict)),
  },
  strict,
);
export type Ack = Static<typeof Ack>;

/** Of every statement that a node signs: the form, its name, and the key that the name is made of. */
const signer = { v: v1, node: Thumbprint, key: Thumbprint };

/** What the originator's node says of a report, signed by it. */
export const OriginStatement = Type.Object(
  {
    ...signer,
    report: Id,
    party: Code,
    sha256: Hash,
    marking: Type.String({ maxLength: 65_536 }),
    grade: Type.String({ pattern: '^[A-F][1-6]$' }),
    sourceType: Type.String({ maxLength: 40 }),
    precedence: Type.String({ maxLength: 40 }),
    reference: nullable(Words),
    filedAt: Instant,
    supersedes: nullable(Id),
    revision: nullable(Id),
  },
  strict,
);
export type OriginStatement = Static<typeof OriginStatement>;

/** A report on its way: what was said of it, and its bytes. */
export const ReportPayload = Type.Object(
  {
    origin: Jws,
    /** As the sender passes it on: never wider than the originator's. */
    marking: Type.String({ maxLength: 65_536 }),
    hops: Type.Array(Thumbprint, { minItems: 1, maxItems: MOST_HOPS }),
    path: Type.String({ minLength: 1, maxLength: 1000 }),
    format: Type.String({ maxLength: 40 }),
    encoding: Type.String({ maxLength: 40 }),
    dated: Type.Object({}, { additionalProperties: true }),
    /** In base64. */
    bytes: Type.String(),
  },
  strict,
);
export type ReportPayload = Static<typeof ReportPayload>;

/** What the originator's node says of a recall, signed by it. */
export const RecallStatement = Type.Object(
  {
    ...signer,
    recall: Id,
    report: Id,
    party: Code,
    kind: Type.Union([Type.Literal('withdraw'), Type.Literal('correct'), Type.Literal('narrow')]),
    replacement: nullable(Id),
    reason: Words,
    at: Instant,
    dueAt: Instant,
  },
  strict,
);
export type RecallStatement = Static<typeof RecallStatement>;

/**
 * What became of a report at a holder: `seen`, it is in no answer any more; `purged`, its content is erased; `legal-hold`, it is
 * kept unread for a court or an inquiry. To whom it had been passed on stands beside each.
 */
export const ReceiptState = Type.Union([
  Type.Literal('seen'),
  Type.Literal('purged'),
  Type.Literal('legal-hold'),
]);
export type ReceiptState = Static<typeof ReceiptState>;

/** What a holder says it did, signed by it. The last that it signed holds. */
export const ReceiptStatement = Type.Object(
  {
    ...signer,
    recall: Id,
    report: Id,
    parties: codes,
    /** It had the report, and has it in no answer any more. False: the recall came before the report. */
    held: Type.Boolean(),
    /** Absent in receipts of nodes that know but one. */
    state: Type.Optional(ReceiptState),
    /** Of a legal hold: who keeps it, why, and until when. */
    hold: Type.Optional(Type.Object({ officer: Words, reason: Words, until: Instant }, strict)),
    /** Nodes that it had passed the report on to, and has passed the recall to. */
    passedTo: Type.Array(Type.Object({ node: Thumbprint, parties: codes }, strict), { maxItems: 1024 }),
    /** The node from which the recall came. */
    from: Thumbprint,
    at: Instant,
  },
  strict,
);
export type ReceiptStatement = Static<typeof ReceiptStatement>;

/** What a holder says of a report, signed by its node. */
export const FeedbackStatement = Type.Object(
  {
    ...signer,
    feedback: Id,
    report: Id,
    party: Code,
    kind: Type.Enum(['sighting', 'opinion', 'note', 'grade', 'correction']),
    value: nullable(Words),
    words: Type.String({ minLength: 1, maxLength: 20_000 }),
    marking: Type.String({ maxLength: 65_536 }),
    at: Instant,
  },
  strict,
);
export type FeedbackStatement = Static<typeof FeedbackStatement>;

/** One of the two records of a judgement, and the report that says it. */
const Judged = Type.Object({ record: Id, report: Id }, strict);

/** What an officer of a centre judged of two records, signed by its node. */
export const JudgementStatement = Type.Object(
  {
    ...signer,
    judgement: Id,
    party: Code,
    verdict: Type.Enum(['same', 'different', 'unsure']),
    a: Judged,
    b: Judged,
    reason: Type.String({ minLength: 1, maxLength: 4000 }),
    marking: Type.String({ maxLength: 65_536 }),
    at: Instant,
  },
  strict,
);
export type JudgementStatement = Static<typeof JudgementStatement>;

/** Feedback or a judgement that its sender takes back, signed by its node. */
export const RetractionStatement = Type.Object(
  {
    ...signer,
    retraction: Id,
    subject: Id,
    party: Code,
    reason: Type.String({ minLength: 1, maxLength: 4000 }),
    at: Instant,
  },
  strict,
);
export type RetractionStatement = Static<typeof RetractionStatement>;

/** The first line of a bundle file: whose it is, and a signature for what came the other way. */
export const BundleHead = Type.Object({ watchfloor: Type.Literal('bundle'), link: Id, ack: Jws }, strict);
export type BundleHead = Static<typeof BundleHead>;

/** The answer to a delivery, and the refusal of one (RFC 9457). */
export const Answer = Type.Object({ ack: Jws });
export const Problem = Type.Object({
  code: Type.String(),
  fix: Type.Optional(Type.String()),
  facts: Type.Optional(Type.Object({ expected: Type.Optional(Type.Integer({ minimum: 1 })) })),
});

/** A text as one of these; null where it is none. */
export function readAs<T extends TSchema>(schema: T, text: string | null | undefined): Static<T> | null {
  if (text === null || text === undefined) return null;
  try {
    const value: unknown = JSON.parse(text);
    return Value.Check(schema, value) ? (value as Static<T>) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
