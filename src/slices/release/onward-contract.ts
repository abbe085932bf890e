import { type Static, Type } from 'typebox';
import { RECIPIENT_KINDS } from './contract.ts';

/** Where a request for onward release stands (TRADECRAFT.md §2.3). Only `granted` lets anything go. */
export const ONWARD_STATES = [
  'requested',
  'referred',
  'granted',
  'refused',
  'revoked',
  'withdrawn',
  'expired',
] as const;
export type OnwardState = (typeof ONWARD_STATES)[number];

/** Hours in which the originator answers, by precedence of the request; after that it is referred, never granted. */
export const ONWARD_HOURS: Readonly<Record<'ROUTINE' | 'PRIORITY' | 'IMMEDIATE' | 'FLASH', number>> = {
  ROUTINE: 120,
  PRIORITY: 24,
  IMMEDIATE: 4,
  FLASH: 1,
};

const Id = Type.String({ format: 'uuid' });
const Instant = Type.String({ pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$' });
const Code = Type.String({ pattern: '^[A-Z0-9][A-Z0-9-]{0,39}$' });
const Words = Type.String({ minLength: 1, maxLength: 4000 });
const closed = { additionalProperties: false } as const;

/**
 * A holder asks the originator for consent: the body of the message between nodes. The report is named by its bytes’ hash,
 * which both nodes know, and by the id under which the originator released it, where the holder knows that.
 */
export const OnwardRequestPayload = Type.Object(
  {
    request: Id,
    /** Whom it is for: the party that originated the report. */
    originator: Code,
    report: Type.Object(
      { sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }), id: Type.Union([Id, Type.Null()]) },
      closed,
    ),
    by: Code,
    to: Type.Object(
      {
        code: Code,
        kind: Type.String({ enum: [...RECIPIENT_KINDS] }),
        countries: Type.Array(Type.String({ pattern: '^[A-Z]{2}$' }), { maxItems: 300 }),
      },
      closed,
    ),
    purpose: Code,
    until: Instant,
    reason: Words,
    precedence: Type.String({ enum: Object.keys(ONWARD_HOURS) }),
    askedAt: Instant,
    dueAt: Instant,
  },
  closed,
);
export type OnwardRequestPayload = Static<typeof OnwardRequestPayload>;

/** The originator’s answer, and later its revocation. `until` and `purpose` may be narrower than asked, never wider. */
export const OnwardDecisionPayload = Type.Object(
  {
    request: Id,
    decision: Type.String({ enum: ['granted', 'refused', 'revoked', 'referred'] }),
    reason: Words,
    purpose: Type.Union([Code, Type.Null()]),
    until: Type.Union([Instant, Type.Null()]),
    /** Only a tearline may go on, not the report itself. */
    tearlineOnly: Type.Boolean(),
    by: Code,
    decidedAt: Instant,
  },
  closed,
);
export type OnwardDecisionPayload = Static<typeof OnwardDecisionPayload>;

/** Events; the subject is `{ request, party }`: the id, and the party that the message is for. */
export const ONWARD_REQUESTED = 'onward.requested';
export const ONWARD_DECIDED = 'onward.decided';

export interface OnwardStep {
  readonly ordinal: number;
  readonly event: string;
  readonly state: OnwardState;
  readonly officer: string;
  readonly party: string;
  readonly reason: string;
  readonly at: string;
}

/** A request as asker and originator see it. */
export interface OnwardView {
  readonly id: string;
  readonly report: string;
  readonly sha256: string;
  readonly state: OnwardState;
  readonly by: string;
  readonly originator: string;
  readonly to: string;
  readonly purpose: string;
  readonly until: string;
  readonly reason: string;
  readonly precedence: string;
  readonly dueAt: string;
  readonly overdue: boolean;
  readonly tearlineOnly: boolean;
  /** Holds now: granted, and its time has not passed. */
  readonly inForce: boolean;
  readonly steps: readonly OnwardStep[];
  readonly marking: string;
}
