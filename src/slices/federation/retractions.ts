import { deriveId } from '../../platform/crypto/hash.ts';
import { peekJws, signJws, thumbprint } from '../../platform/crypto/jws.ts';
import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import type { Centre } from '../../trust/slice.ts';
import type { Link } from './contract.ts';
import { SIGNED } from './envelopes.ts';
import { withdrawOffer } from './offers.ts';
import { refuse } from './refusals.ts';
import { findFeedback } from './store/feedback.ts';
import * as store from './store/judgements.ts';
import { enqueue, linksTold } from './store/messages.ts';
import { FeedbackStatement, JudgementStatement, readAs, type RetractionStatement } from './wire.ts';

/** Feedback and judgements that travel, as their node signed them. */
interface Said {
  readonly party: string;
  readonly node: string;
  readonly marking_id: number;
}

async function findSaid(desk: Desk, id: string): Promise<Said | null> {
  const found = (await findFeedback(desk, id)) ?? (await store.findJudgement(desk, id));
  const text = peekJws(found?.statement ?? '')?.text;
  const statement = readAs(FeedbackStatement, text) ?? readAs(JudgementStatement, text);
  if (found === null || statement === null) return null;
  return { party: statement.party, node: statement.node, marking_id: found.marking_id };
}

/** What a retraction leaves: who said it, and that it is gone. */
export interface Retracted {
  readonly id: string;
  readonly retracted: true;
}

/** Takes back what one's own party said of a report or of two records: here, and at all who were told. */
export async function retract(
  centre: Centre,
  desk: Desk,
  id: string,
  reason: string,
): Promise<Released<Retracted>> {
  const said = /^[0-9a-f-]{36}$/.test(id) ? await findSaid(desk, id) : null;
  if (said === null) throw notFound('feedback', 'watchfloor partner-judgements');
  const { party } = desk.principal.clearance;
  const node = thumbprint(centre.keys.publicKey);
  if (said.party !== party || said.node !== node) throw refuse('NOT_YOURS_TO_RETRACT', { party: said.party });
  if (reason.trim() === '') throw refuse('OFFER_REASON_MISSING');
  await tellRetraction(centre, desk, id, party, reason);
  desk.note([id]);
  return desk.release({ id, retracted: true }, [said.marking_id]);
}

/** Signs that a party of this node takes something back, keeps it and tells all who were told. */
export async function tellRetraction(
  centre: Centre,
  desk: Desk,
  subject: string,
  party: string,
  reason: string,
): Promise<void> {
  const statement: RetractionStatement = {
    v: 1,
    retraction: deriveId('retraction', subject),
    subject,
    party,
    node: thumbprint(centre.keys.publicKey),
    key: Buffer.from(centre.keys.publicKey).toString('base64url'),
    reason,
    at: desk.now,
  };
  await keep(desk, statement, signJws(centre.keys, SIGNED.retraction, JSON.stringify(statement)));
}

/** Keeps it under the marking of what was said, and puts it before all who were told that. false: known, or of nothing known. */
async function keep(desk: Desk, statement: RetractionStatement, jws: string): Promise<boolean> {
  const { retraction: id, subject, reason, at } = statement;
  const said = await findSaid(desk, subject);
  if (said === null) return false;
  const row = { id, subject, reason, statement: jws, at, marking_id: said.marking_id };
  if (!(await store.insertRetraction(desk, row))) return false;
  for (const link of await linksTold(desk, subject)) await enqueue(desk, 'retraction', id, link);
  return true;
}

/** As it is told to a partner that was told what it takes back. */
export async function retractionPayload(desk: Desk, link: Link, id: string): Promise<string | null> {
  const row = await store.findRetraction(desk, id);
  if (row === null || !(await linksTold(desk, row.subject)).includes(link.id)) return null;
  return row.statement;
}

/** Takes a retraction in: what was said is in no answer any more, and what was made of it is flagged. */
export async function takeRetraction(
  desk: Desk,
  statement: RetractionStatement,
  jws: string,
): Promise<string> {
  const said = await findSaid(desk, statement.subject);
  if (said === null) return 'unknown';
  if (said.party !== statement.party || said.node !== statement.node)
    throw refuse('ORIGIN_FORGED', { party: statement.party, node: statement.node });
  if (!(await keep(desk, statement, jws))) return 'known';
  await withdrawOffer(desk, statement.subject, statement.retraction);
  return 'retracted';
}
