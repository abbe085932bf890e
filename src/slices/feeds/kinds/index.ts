import type { Direction, FeedKind } from '../contract.ts';
import type { Look } from '../look.ts';
import { refuse } from '../refusals.ts';
import { lookAtTaxii, pollTaxii } from '../taxii/poll.ts';
import { pushTaxii } from '../taxii/push.ts';
import { takeBackTaxii } from '../taxii/take-back.ts';
import { lookAtMisp, pollMisp } from './misp-feed.ts';
import { lookAtRows, pollRows } from './rows.ts';
import { lookAtStixFile, pollStixFile } from './stix-file.ts';
import type { StepOf, Worker } from './worker.ts';

interface Kind extends Readonly<Record<Direction, StepOf>> {
  /** What the next step of a poll would bring. */
  readonly look: (worker: Worker, position: object) => Promise<Look>;
  /** Tells the other side what of the pushed was taken back. */
  readonly takeBack: StepOf;
}

const push: StepOf = async ({ feed }) => {
  throw refuse('FEED_INVALID', { kind: feed.kind, missing: ['only TAXII is pushed to'] });
};

/** How each kind of feed does a step. A new kind is a row here and its name in FEED_KINDS. */
export const KINDS: Readonly<Record<FeedKind, Kind>> = {
  taxii: { poll: pollTaxii, push: pushTaxii, look: lookAtTaxii, takeBack: takeBackTaxii },
  misp: { poll: pollMisp, push, look: lookAtMisp, takeBack: push },
  stix: { poll: pollStixFile, push, look: lookAtStixFile, takeBack: push },
  json: { poll: pollRows, push, look: lookAtRows, takeBack: push },
  csv: { poll: pollRows, push, look: lookAtRows, takeBack: push },
};
