import type { CardClaim, ClaimOrigin } from './types.ts';

/**
 * How many independent origins stand behind claims of one value: origins, not reports (law 8). A denial supports nothing,
 * and neither does what is no statement of fact. What one person says is one origin on whatever days it is said; a report
 * that tells a thing itself and on somebody's word is one, unless it names two or says that its own people saw it. Origins
 * that nobody knows add nothing to one another.
 */
export function corroboration(
  claims: readonly CardClaim[],
  originOf: (claim: CardClaim) => ClaimOrigin,
): number {
  const groups = new Groups();
  let unknown = 0;
  for (const claim of claims) {
    if (claim.modality === 'denied' || claim.statementType !== 'fact') continue;
    const { origin, isUnknown, who, isFirstHand } = originOf(claim);
    if (isUnknown) unknown = 1;
    else
      groups.add(
        origin,
        who === null ? null : `who ${who}`,
        isFirstHand ? null : `${who ?? ''} in ${claim.report}`,
      );
  }
  return Math.max(groups.count(), unknown);
}

/** Origins joined by what they have in common. */
class Groups {
  readonly #up = new Map<string, string>();

  add(origin: string, ...ties: readonly (string | null)[]): void {
    this.#rootOf(origin);
    for (const tie of ties) if (tie !== null) this.#up.set(this.#rootOf(tie), this.#rootOf(origin));
  }

  count(): number {
    return new Set([...this.#up.keys()].map((one) => this.#rootOf(one))).size;
  }

  #rootOf(one: string): string {
    const up = this.#up.get(one);
    if (up === undefined) this.#up.set(one, one);
    return up === undefined || up === one ? one : this.#rootOf(up);
  }
}
