import type { ParticipantRole } from '../words/index.ts';
import {
  type Comparator,
  conflictBetween,
  type ConflictContext,
  type Side,
  sidesBy,
  voiceOf,
} from './conflict-pairs.ts';
import { sentence } from './conflict-sentences.data.ts';
import { BY_WORD, ONE_QUESTION, PART_LADDER } from './roles-in-events.data.ts';
import type { CardClaim, Conflict, Sentence } from './types.ts';

interface Answer {
  readonly claim: CardClaim;
  readonly question: string;
  readonly role: ParticipantRole;
  readonly entity: string;
  readonly voice: string;
}

/** A country acts as an organisation does. */
function actorKind(kind: string | null | undefined): string {
  return kind === 'person' ? 'person' : 'organisation';
}

/** What a voice says by its own word is its own; what the report itself tells is one voice. */
function voiceIn(claim: CardClaim, role: ParticipantRole, entity: string): string {
  if (role === 'claimant') return `${claim.report} by ${entity}`;
  const unnamed =
    claim.speaker === null && (BY_WORD.has(role) || (role === 'planner' && claim.modality !== 'asserted'));
  return unnamed ? `${claim.report} @${claim.start}` : voiceOf(claim);
}

function answers(claims: readonly CardClaim[], context: ConflictContext): readonly Answer[] {
  return claims.flatMap((claim): Answer[] => {
    if (claim.property !== 'participant' || claim.value.type !== 'record') return [];
    const { record, role } = claim.value;
    const asked = role === undefined ? undefined : ONE_QUESTION[role];
    if (role === undefined || asked === undefined) return [];
    const entity = context.entityOf?.(record) ?? record;
    const question = `${asked} ${actorKind(context.kindOf?.(record))}`;
    return [{ claim, question, role, entity, voice: voiceIn(claim, role, entity) }];
  });
}

/** Named together by one speaker; whom two speakers name in one sentence they name against each other. */
const inOnePassage = (a: CardClaim, b: CardClaim): boolean =>
  a.report === b.report && a.start < b.end && b.start < a.end && a.speaker === b.speaker;

/** What one voice answers to one question: all whom it names. */
interface Answered {
  readonly question: string;
  readonly voice: string;
  readonly all: readonly Answer[];
}

function entitiesOf({ all }: Answered): ReadonlySet<string> {
  return new Set(all.map(({ entity }) => entity));
}

/** Two names of one chain ("its Majeed wing", "the BLA") are one answer; so are two in one passage ("jointly"). */
function differ(a: Answered, b: Answered, context: ConflictContext): Answer[] | null {
  if (a.question !== b.question) return null;
  const [ours, theirs] = [entitiesOf(a), entitiesOf(b)];
  const within = (one: string, many: ReadonlySet<string>): boolean =>
    [...(context.withinOf?.(one) ?? [])].some((whole) => many.has(whole));
  if ([...ours].some((one) => theirs.has(one) || within(one, theirs))) return null;
  if ([...theirs].some((one) => within(one, ours))) return null;
  const joint = a.all.some((one) => b.all.some((two) => inOnePassage(one.claim, two.claim)));
  const [first] = a.all;
  const [second] = b.all;
  return joint || first === undefined || second === undefined ? null : [first, second];
}

/**
 * Voices that name different parties as those who did it, claimed it or thought it out. A person and an organisation go
 * together, two attackers named in one breath do, and so do all whom one voice names.
 */
export const attributionConflicts: Comparator = (claims, context) => {
  if (context.entityOf === undefined) return [];
  const call = ({ claim, entity }: Answer): string =>
    claim.value.type === 'record' ? (context.captionOf?.(claim.value.record) ?? entity) : entity;
  const byVoice = Map.groupBy(answers(claims, context), ({ question, voice }) => `${question} ${voice}`);
  const answered = [...byVoice]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, all]): Answered[] => {
      const [first] = all;
      return first === undefined ? [] : [{ question: first.question, voice: first.voice, all }];
    });
  return [...Map.groupBy(answered, ({ question }) => question).values()].flatMap((voices) =>
    conflictBetween(
      voices,
      ({ all }) => all.map(({ claim }) => claim),
      ['participant', 'attribution'],
      (a, b) => {
        const [one, two] = differ(a, b, context) ?? [];
        return one === undefined || two === undefined
          ? null
          : sentence('named', { a: call(one), b: call(two) });
      },
    ),
  );
};

function partOf(claim: CardClaim): ParticipantRole | null {
  const role = claim.value.type === 'record' ? claim.value.role : undefined;
  return claim.property === 'participant' && role !== undefined && PART_LADDER.includes(role) ? role : null;
}

/** One person who only helped in one voice's words and planned it in another's. */
export const partConflicts: Comparator = (claims, context): readonly Conflict[] => {
  const { entityOf, kindOf } = context;
  if (entityOf === undefined) return [];
  const people = sidesBy(claims, (claim) =>
    partOf(claim) !== null && claim.value.type === 'record' && kindOf?.(claim.value.record) === 'person'
      ? entityOf(claim.value.record)
      : null,
  );
  const rolesOf = (side: Side): ReadonlySet<string> => new Set(side.flatMap((claim) => partOf(claim) ?? []));
  return [...people.values()].flatMap((said) =>
    conflictBetween(
      [...sidesBy(said, voiceOf).values()],
      (side) => side,
      ['participant', 'role'],
      (a, b): Sentence | null => {
        const [ours, theirs] = [rolesOf(a), rolesOf(b)];
        return ours.isDisjointFrom(theirs)
          ? sentence('role', { a: [...ours].join(', '), b: [...theirs].join(', ') })
          : null;
      },
    ),
  );
};
