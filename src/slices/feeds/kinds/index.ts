import type { Direction, FeedKind } from '../contract.ts';
import { refuse } from '../refusals.ts';
import { pollTaxii } from '../taxii/poll.ts';
import { pushTaxii } from '../taxii/push.ts';
import type { StepOf } from './worker.ts';

const notPushed: StepOf = async ({ feed }) => {
  throw refuse('FEED_INVALID', { kind: feed.kind, missing: ['a way to push to it'] });
};

/** How each kind of feed does a step. A new kind is a row here and its name in FEED_KINDS. */
export const KINDS: Readonly<Record<FeedKind, Readonly<Record<Direction, StepOf>>>> = {
  taxii: { poll: pollTaxii, push: pushTaxii },
  misp: { poll: notPushed, push: notPushed },
  stix: { poll: notPushed, push: notPushed },
  json: { poll: notPushed, push: notPushed },
  csv: { poll: notPushed, push: notPushed },
};
