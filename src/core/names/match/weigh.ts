import { WEIGHTS } from './coefficients.data.ts';
import type { NameStep } from './types.ts';

/** A name alone makes nobody certain. */
const MOST_SIMILAR = 0.99;

const weightOf = (bits: number): number => bits ** WEIGHTS.power;

/** What a step that shares nothing takes away, by how it differs. */
function lossOf(step: NameStep): number {
  const weight = weightOf(step.bits);
  switch (step.how) {
    case 'other':
      return (WEIGHTS.otherBase + WEIGHTS.other * weight) * (1 - step.likeness);
    case 'other-first':
      return (WEIGHTS.otherBase + (WEIGHTS.other + WEIGHTS.otherFirst) * weight) * (1 - step.likeness);
    case 'other-last':
      return (WEIGHTS.otherBase + (WEIGHTS.other + WEIGHTS.otherLast) * weight) * (1 - step.likeness);
    case 'missing':
      return WEIGHTS.missing * weight;
    case 'missing-first':
      return (WEIGHTS.missing + WEIGHTS.missingFirst) * weight;
    case 'missing-last':
      return (WEIGHTS.missing + WEIGHTS.missingLast) * weight;
    case 'missing-father':
      return WEIGHTS.missingFather * weight;
    case 'parentage':
      return WEIGHTS.parentage;
    case 'order':
      return WEIGHTS.order;
    case 'number':
      return WEIGHTS.number;
    case 'form':
      return WEIGHTS.form;
    default:
      return WEIGHTS.unlike * weight * (1 - step.likeness);
  }
}

/** How alike two names are, 0 to 0.99, from the steps of their comparison alone. */
export function similarityOf(steps: readonly NameStep[]): number {
  let [shared, loss, bits] = [0, 0, 0];
  for (const step of steps) {
    loss += lossOf(step);
    if (step.how.startsWith('other')) continue;
    shared += weightOf(step.bits) * step.likeness;
    bits += step.bits * step.likeness;
  }
  if (shared === 0) return 0;
  const evidence = Math.min(1, bits / WEIGHTS.evidenceCap);
  const odds =
    WEIGHTS.start +
    WEIGHTS.ratio * Math.log((shared + WEIGHTS.floor) / (loss + WEIGHTS.floor)) +
    WEIGHTS.evidence * evidence;
  return MOST_SIMILAR / (1 + Math.exp(-odds));
}

/** Bits of shared, telling name. */
export function evidenceOf(steps: readonly NameStep[]): number {
  return steps.reduce((sum, step) => sum + (step.how.startsWith('other') ? 0 : step.bits * step.likeness), 0);
}
