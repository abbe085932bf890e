/** Likeness of two words from what it costs to read the one as the other. */
export const LIKENESS = {
  /** Cost per unit, in nats, at which two words are as likely one as two, and how steeply that changes; one script. */
  withinHalf: 0.95,
  withinSlope: 4.5,
  /** The same across scripts. */
  acrossHalf: 1.859,
  acrossSlope: 3.077,
  /** Shorter words are weighed as if they had so many units. */
  leastWithin: 4.5,
  leastAcross: 5.2,
  /** Two spellings of one line of the authored table. */
  listed: 0.97,
  initial: 0.97,
  short: 0.538,
  leastShort: 0.78,
  withoutArticle: 0.92,
  leastJoined: 0.462,
  shifted: 0.9,
  givenForm: 0.97,
  cut: 0.65,
  acronym: 0.97,
  /** The same scale for parts that were not taken for one: wider. */
  remoteHalf: 1.7,
  remoteSlope: 2.5,
};

/** What speaks for and against in a comparison, in the order it is told in. Fitted by bench/screening/fit.ts on the dev halves. */
export const WEIGHTS = {
  /** A part weighs its bits to this power. */
  power: 0.355,
  unlike: 0.683,
  /** Two parts of one place that differ: a base and a share of their weight. */
  otherBase: 1.3,
  other: 1.56,
  otherFirst: 0.507,
  otherLast: 0.231,
  missing: 0.39,
  missingFirst: 0.3,
  missingLast: 0.09,
  missingFather: 0.07,
  order: 1,
  /** A son of B is not B son of A. */
  parentage: 14.281,
  number: 1.821,
  form: 2.197,
  /** Log-odds: at nothing, per unit of ln(shared/loss), and of full evidence. */
  start: -0.923,
  ratio: 1.6,
  evidence: 0.769,
  evidenceCap: 15.385,
  floor: 0.308,
};
