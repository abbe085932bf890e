import type { ParticipantRole, ReadClaim } from '../words/index.ts';

/**
 * An allegation is not told as guilt (SAFEGUARDS.md). Who in this report is arrested, charged or a suspect, and not
 * convicted, is what he is called by those who hold him: his alleged role and his part in a deed are alleged.
 */

const GUILTY: ReadonlySet<ParticipantRole> = new Set(['perpetrator', 'planner', 'facilitator', 'financier']);

const isHeld = ({ property, value }: ReadClaim): number | null =>
  property === 'participant' && value.type === 'record' && value.role === 'arrested' ? value.record : null;

function accused(claims: readonly ReadClaim[]): ReadonlySet<number> {
  const status = (wanted: readonly string[]) =>
    claims
      .filter(
        ({ property, value }) =>
          property === 'legalStatus' && value.type === 'text' && wanted.includes(value.text),
      )
      .map(({ subject }) => subject);
  const convicted = new Set(status(['convicted']));
  const held = claims.flatMap((claim) => isHeld(claim) ?? []);
  return new Set([...held, ...status(['charged', 'suspect'])].filter((subject) => !convicted.has(subject)));
}

/** Of whom a claim says that he did wrong; null where it says no such thing. */
function blamed({ property, subject, value }: ReadClaim): number | null {
  if (property === 'allegedRole') return subject;
  const isGuilt =
    property === 'participant' &&
    value.type === 'record' &&
    value.role !== undefined &&
    GUILTY.has(value.role);
  return isGuilt ? value.record : null;
}

/** Claims of guilt about the accused, which the text simply asserts, as allegations; all others as they are. */
export function presumeInnocence(claims: readonly ReadClaim[]): readonly ReadClaim[] {
  const people = accused(claims);
  if (people.size === 0) return claims;
  return claims.map((claim) => {
    const who = claim.modality === 'asserted' ? blamed(claim) : null;
    return who !== null && people.has(who) ? { ...claim, modality: 'alleged' } : claim;
  });
}
