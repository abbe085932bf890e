import { comparePairs, type Edge } from './pairs.ts';
import type { NameMatch, NamePart, NameStep, PreparedName } from './types.ts';
import { evidenceOf, similarityOf } from './weigh.ts';

/**
 * Compares two names part by part in the best assignment of parts, and tells every step. Symmetric: the names change
 * places, the steps change sides, the numbers stay.
 */
export function compareNames(a: PreparedName, b: PreparedName): NameMatch {
  if (a.text > b.text) {
    const turned = compareNames(b, a);
    return { ...turned, steps: turned.steps.map((step) => ({ ...step, a: step.b, b: step.a })) };
  }
  const steps = stepsOf(a.parts, b.parts);
  return { similarity: similarityOf(steps), evidence: evidenceOf(steps), steps };
}

function stepsOf(a: readonly NamePart[], b: readonly NamePart[]): NameStep[] {
  const chosen = assign(comparePairs(a, b));
  const steps: NameStep[] = [];
  let [usedA, usedB] = [0, 0];
  for (const edge of chosen) {
    usedA |= edge.maskA;
    usedB |= edge.maskB;
    steps.push({
      a: textOf(a, edge.maskA),
      b: textOf(b, edge.maskB),
      how: edge.how,
      likeness: edge.likeness,
      bits: edge.bits,
    });
  }
  for (const [at, part] of a.entries())
    if ((usedA & (1 << at)) === 0)
      steps.push({ a: part.text, b: '', how: 'missing', likeness: 0, bits: part.bits });
  for (const [at, part] of b.entries())
    if ((usedB & (1 << at)) === 0)
      steps.push({ a: '', b: part.text, how: 'missing', likeness: 0, bits: part.bits });
  return steps;
}

function textOf(parts: readonly NamePart[], mask: number): string {
  return parts
    .filter((_, at) => (mask & (1 << at)) !== 0)
    .map((part) => part.text)
    .join(' ');
}

/** The set of edges, no part twice, that together weigh most. */
function assign(edges: readonly Edge[]): readonly Edge[] {
  const sorted = edges.toSorted((one, two) => two.worth - one.worth);
  let best: readonly Edge[] = [];
  let bestWorth = -1;
  let tries = 0;
  const search = (
    from: number,
    usedA: number,
    usedB: number,
    worth: number,
    taken: readonly Edge[],
  ): void => {
    tries += 1;
    if (worth > bestWorth) {
      bestWorth = worth;
      best = taken;
    }
    if (tries > MOST_TRIES) return;
    for (let at = from; at < sorted.length; at += 1) {
      const edge = sorted[at];
      if (edge === undefined || (edge.maskA & usedA) !== 0 || (edge.maskB & usedB) !== 0) continue;
      search(at + 1, usedA | edge.maskA, usedB | edge.maskB, worth + edge.worth, [...taken, edge]);
    }
  };
  search(0, 0, 0, 0, []);
  return best;
}
/** Names of many like parts would take long to try; the first tries take the best edges, which is nearly always right. */
const MOST_TRIES = 200;
