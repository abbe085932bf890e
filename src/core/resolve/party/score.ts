import {
  BAND_FLOORS,
  IDENTIFYING_BITS,
  MOST_AGAINST_BITS,
  MOST_SIMILARITY,
  MOST_SUPPORT_BITS,
  NO_NAME_BITS,
  OUTCOME_LIKENESS,
  SIMILARITY_WEIGHTS,
  STRONG_BITS,
} from './scale.data.ts';
import { countedSimilarity } from './name.ts';
import { scoreOfBits } from './scale.ts';
import type { Band, Factor, PartyScore } from './types.ts';

export type Totals = Pick<PartyScore, 'similarity' | 'evidence' | 'score' | 'band'>;

interface Sums {
  /** Similarity of the name as it counts; null where no names were compared. */
  readonly name: number | null;
  readonly nameBits: number;
  readonly nameEvidence: number;
  readonly support: number;
  readonly against: number;
  readonly identifying: number;
  readonly evidence: number;
  readonly identified: boolean;
}

function sumUp(factors: readonly Factor[]): Sums {
  const sums = {
    name: null as number | null,
    nameBits: NO_NAME_BITS,
    nameEvidence: 0,
    support: 0,
    against: 0,
    identifying: 0,
    evidence: 0,
    identified: false,
  };
  for (const one of factors) {
    if (one.kind === 'name' && one.name !== undefined) {
      sums.name = countedSimilarity(one.name, one.level === 'weak-alias');
      sums.nameBits = one.bits;
      sums.nameEvidence = one.name.evidence;
      sums.evidence += one.name.evidence;
      continue;
    }
    sums.evidence += Math.abs(one.bits);
    if (one.bits < 0) sums.against += one.bits;
    else if (one.kind === 'identifier') {
      sums.identifying += one.bits;
      if (one.bits >= IDENTIFYING_BITS) sums.identified = true;
    } else sums.support += one.bits;
  }
  return sums;
}

/** Weighted mean of how alike the compared values are; the name's own similarity where nothing else was compared. */
function similarityOf(factors: readonly Factor[], name: number | null): number {
  let [sum, weight] = name === null ? [0, 0] : [name, SIMILARITY_WEIGHTS.name];
  for (const one of factors) {
    if (one.kind === 'name' || one.outcome === 'not-compared' || one.bits === 0) continue;
    sum += SIMILARITY_WEIGHTS[one.kind] * OUTCOME_LIKENESS[one.outcome];
    weight += SIMILARITY_WEIGHTS[one.kind];
  }
  return weight === 0 ? 0 : Math.min(MOST_SIMILARITY, sum / weight);
}

function bandOf(score: number, agreeing: number, identified: boolean): Band {
  if (identified) return 'identified';
  if (score >= BAND_FLOORS.strong && agreeing >= STRONG_BITS) return 'strong';
  if (score >= BAND_FLOORS.possible) return 'possible';
  return score >= BAND_FLOORS.weak ? 'weak' : 'none';
}

/** The whole result from the explanation alone: what an officer reads is what was computed. */
export function scoreOf(factors: readonly Factor[]): Totals {
  const sums = sumUp(factors);
  const support = Math.min(sums.support, MOST_SUPPORT_BITS);
  const others = support + sums.identifying + sums.against;
  // Nothing but names: the score is the name's similarity to the last digit, as `watchfloor compare` tells it.
  const score = sums.name !== null && others === 0 ? sums.name : scoreOfBits(sums.nameBits + others);
  const identified = sums.identified && sums.against >= MOST_AGAINST_BITS && score >= BAND_FLOORS.possible;
  return {
    similarity: identified ? 1 : similarityOf(factors, sums.name),
    evidence: sums.evidence,
    score,
    band: bandOf(score, sums.nameEvidence + support + sums.identifying, identified),
  };
}
