/** Likeness of two words from what it costs to read the one as the other. */
export const LIKENESS = {
  /** Cost per unit, in nats, at which two words are as likely one as two, and how steeply that changes; one script. */
  withinHalf: 0.95,
  withinSlope: 4.5,
  /** The same across scripts. */
  acrossHalf: 1.1,
  acrossSlope: 4,
  leastLength: 4,
  /** Two spellings of one line of the authored table. */
  listed: 0.97,
  initial: 0.8,
  short: 0.7,
  withoutArticle: 0.92,
  leastJoined: 0.6,
  shifted: 0.9,
  givenForm: 0.8,
  cut: 0.5,
  acronym: 0.85,
  /** The same scale for parts that were not taken for one: wider. */
  remoteHalf: 1.7,
  remoteSlope: 2.5,
};

/** What speaks for and against in a comparison, in the order it is told in. Fitted by bench/screening/fit.ts on the dev halves. */
export const WEIGHTS = {
  /** A part weighs its bits to this power. */
  power: 0.462,
  unlike: 1.154,
  /** Two parts of one place that differ: a base and a share of their weight. */
  otherBase: 1.3,
  other: 1.2,
  otherFirst: 0.3,
  otherLast: 0.39,
  missing: 0.39,
  missingFirst: 0.39,
  missingLast: 0.09,
  missingFather: 0.2,
  order: 1.3,
  /** A son of B is not B son of A. */
  parentage: 5,
  number: 4,
  form: 1,
  /** Log-odds: at nothing, per unit of ln(shared/loss), and of full evidence. */
  start: -1.2,
  ratio: 1.6,
  evidence: 1,
  evidenceCap: 20,
  floor: 0.4,
};
