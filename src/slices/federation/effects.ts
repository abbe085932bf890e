import { parseMarking, type Marking } from '../../core/marking/index.ts';
import { PRECEDENCES, SOURCE_TYPES, type Interval } from '../../core/words/index.ts';
import { sha256Hex } from '../../platform/crypto/hash.ts';
import { openJws, peekJws, thumbprint } from '../../platform/crypto/jws.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Principal } from '../../trust/principal.ts';
import type { Centre } from '../../trust/slice.ts';
import { enginePrincipal, listParties } from '../agencies/index.ts';
import { fileReport, readingOf, type FilingTerms, type ReadReport } from '../reports/index.ts';
import { TIP_STATEMENT, TipStatement } from '../tips/index.ts';
import { takeAmendment } from './amendments.ts';
import type { Link } from './contract.ts';
import { SIGNED } from './envelopes.ts';
import { takeFeedback } from './feedback.ts';
import { takeJudgement } from './judgements.ts';
import { takeSignature } from './links.ts';
import { takeDecision, takeRequest } from './onward.ts';
import { takeReceipt } from './receipts.ts';
import { takeRecall } from './recall.ts';
import { takeRetraction } from './retractions.ts';
import { refuse } from './refusals.ts';
import { isAgreed, isNotWider, withinTerms } from './rules.ts';
import { arrivalsOf, insertArrived, recallsOf } from './store/held.ts';
import { insertPartyKey, partyKey } from './store/links.ts';
import { takeTipFrom } from './tips.ts';
import {
  Agreement,
  FeedbackStatement,
  JudgementStatement,
  OriginStatement,
  readAs,
  ReceiptStatement,
  RecallStatement,
  ReportPayload,
  RetractionStatement,
} from './wire.ts';

/** What a message asks for: done in the transaction that notes the message. `run` tells what came of it. */
export interface Effect {
  /** In whose name; the centre’s own where absent. */
  readonly principal?: Principal;
  readonly about?: readonly string[];
  run(desk: Desk): Promise<string>;
}

type Preparer = (centre: Centre, link: Link, payload: string) => Promise<Effect>;

const PREPARERS: Readonly<Record<string, Preparer>> = {
  agreement: async (centre, link, payload) => {
    const version = readAs(Agreement, peekJws(payload)?.text)?.version ?? 0;
    const take = (desk: Desk): Promise<boolean> =>
      version > 1 ? takeAmendment(centre, desk, link, payload) : takeSignature(desk, link, payload);
    return { run: async (desk) => ((await take(desk)) ? 'done' : 'SIGNATURE_INVALID') };
  },
  report: prepareReport,
  recall: async (centre, link, payload) => {
    const statement = readAs(RecallStatement, peekJws(payload)?.text);
    if (statement === null) throw refuse('ENVELOPE_INVALID');
    return {
      principal: inTheNameOf(statement.party),
      about: [statement.report],
      run: async (desk) => {
        await refuseForged(desk, centre, { ...statement, jws: payload, type: SIGNED.recall, link });
        return takeRecall(centre, desk, link, statement, payload);
      },
    };
  },
  receipt: async (centre, link, payload) => {
    const statement = readAs(ReceiptStatement, peekJws(payload)?.text);
    if (statement === null) throw refuse('ENVELOPE_INVALID');
    return {
      about: [statement.report],
      run: async (desk) => {
        for (const party of statement.parties)
          await refuseForged(desk, centre, { ...statement, party, jws: payload, type: SIGNED.receipt, link });
        return takeReceipt(desk, link, statement, payload);
      },
    };
  },
  feedback: async (centre, link, payload) => {
    const statement = readAs(FeedbackStatement, peekJws(payload)?.text);
    if (statement === null) throw refuse('ENVELOPE_INVALID');
    return {
      about: [statement.report],
      run: async (desk) => {
        await refuseForged(desk, centre, { ...statement, jws: payload, type: SIGNED.feedback, link });
        return takeFeedback(desk, link, statement, payload);
      },
    };
  },
  judgement: async (centre, link, payload) => {
    const statement = readAs(JudgementStatement, peekJws(payload)?.text);
    if (statement === null) throw refuse('ENVELOPE_INVALID');
    return {
      about: [statement.judgement, statement.a.report, statement.b.report],
      run: async (desk) => {
        await refuseForged(desk, centre, { ...statement, jws: payload, type: SIGNED.judgement, link });
        return takeJudgement(desk, link, statement, payload);
      },
    };
  },
  retraction: async (centre, link, payload) => {
    const statement = readAs(RetractionStatement, peekJws(payload)?.text);
    if (statement === null) throw refuse('ENVELOPE_INVALID');
    return {
      about: [statement.subject],
      run: async (desk) => {
        await refuseForged(desk, centre, { ...statement, jws: payload, type: SIGNED.retraction, link });
        return takeRetraction(desk, statement, payload);
      },
    };
  },
  tip: async (centre, link, payload) => {
    const statement = readAs(TipStatement, peekJws(payload)?.text);
    if (statement === null) throw refuse('ENVELOPE_INVALID');
    return {
      about: statement.tip === null ? [] : [statement.tip],
      run: async (desk) => {
        await refuseForged(desk, centre, { ...statement, jws: payload, type: TIP_STATEMENT, link });
        return takeTipFrom(centre, desk, { link, statement, signed: payload });
      },
    };
  },
  'onward-request': async (centre, link, payload) => ({
    run: (desk) => takeRequest(centre, desk, link, payload),
  }),
  'onward-decision': async (centre, link, payload) => ({
    run: (desk) => takeDecision(centre, desk, link, payload),
  }),
};

/** Works out what a message asks for, without a transaction: reading a report takes its time. */
export function prepare(centre: Centre, link: Link, kind: string, payload: string): Promise<Effect> {
  const preparer = Object.hasOwn(PREPARERS, kind) ? PREPARERS[kind] : undefined;
  // A newer partner may know kinds that we do not: noted, and nothing done.
  return preparer === undefined
    ? Promise.resolve({ run: async () => 'not-understood' })
    : preparer(centre, link, payload);
}

/** The centre, acting for the party whose report it is. */
export function inTheNameOf(party: string): Principal {
  const engine = enginePrincipal('federation');
  return { ...engine, clearance: { ...engine.clearance, party } };
}

interface Claimed {
  readonly party: string;
  readonly node: string;
  readonly key: string;
  readonly jws: string;
  readonly type: string;
  readonly link: Link;
}

/**
 * A statement must be signed by the node that speaks for its party: of this centre this one, of a partner the one of its
 * agreement, of others the one first met. So nobody between can say a thing in another’s name.
 */
export async function refuseForged(desk: Desk, centre: Centre, claimed: Claimed): Promise<void> {
  const { party, node, type, jws, link } = claimed;
  const key = new Uint8Array(Buffer.from(claimed.key, 'base64url'));
  const forged = (): Error => refuse('ORIGIN_FORGED', { party, node, link: link.name });
  if (key.byteLength !== 32 || thumbprint(key) !== node || openJws(key, type, jws) === null) throw forged();
  const isOurs = (await listParties(desk)).some(({ code, kind }) => code === party && kind === 'agency');
  if (isOurs && node !== thumbprint(centre.keys.publicKey)) throw forged();
  if (isOurs) return;
  const known = await partyKey(desk, party);
  if (known === null) await insertPartyKey(desk, party, { node, key: claimed.key, link: null });
  else if (known.node !== node) throw forged();
}

/** A report that came over a link: everything that can be told without the database is checked before it is read. */
async function prepareReport(centre: Centre, link: Link, text: string): Promise<Effect> {
  const payload = readAs(ReportPayload, text);
  const origin = readAs(OriginStatement, peekJws(payload?.origin ?? '')?.text);
  if (payload === null || origin === null) throw refuse('ENVELOPE_INVALID');
  const bytes = Buffer.from(payload.bytes, 'base64');
  const marking = markingOf(payload, origin, link);
  if (sha256Hex(bytes) !== origin.sha256) throw refuse('REPORT_DIFFERS', { report: origin.report });
  if (
    payload.hops.includes(link.own.node) ||
    payload.hops.at(-1) !== link.peer?.node ||
    payload.hops[0] !== origin.node
  )
    throw refuse('CYCLE', { report: origin.report });
  const { report: id, party, revision } = origin;
  const { path, format, encoding } = payload;
  const dated = payload.dated as unknown as Interval;
  const reading = await readingOf({ id, party, path, format, encoding, dated, bytes, revision });
  if (reading === null) throw refuse('REPORT_UNREADABLE', { report: id, format });
  const came: Came = { payload, origin, bytes, marking, reading };
  return {
    principal: inTheNameOf(party),
    about: [id],
    run: (desk) => takeReport(centre, desk, link, came),
  };
}

/** The marking under which it is kept here: as passed on, never wider than the originator’s, within what was agreed. */
function markingOf(payload: ReportPayload, origin: OriginStatement, link: Link): Marking {
  const [given, original] = [parseMarking(payload.marking), parseMarking(origin.marking)];
  if (!given.ok || !original.ok) throw refuse('ENVELOPE_INVALID', { marking: payload.marking });
  if (!isNotWider(original.marking, given.marking))
    throw refuse('MARKING_WIDENED', { report: origin.report });
  const { terms } = link.agreement;
  if (!isAgreed(given.marking, terms)) throw refuse('ABOVE_AGREEMENT', { marking: payload.marking });
  return withinTerms(given.marking, terms);
}

interface Came {
  readonly payload: ReportPayload;
  readonly origin: OriginStatement;
  readonly bytes: Buffer;
  readonly marking: Marking;
  readonly reading: ReadReport;
}

/** Files it as its originator’s. One’s own, a known and a recalled one are not taken again. */
async function takeReport(centre: Centre, desk: Desk, link: Link, came: Came): Promise<string> {
  const { origin, payload, bytes, marking, reading } = came;
  const { report: id } = origin;
  await refuseForged(desk, centre, { ...origin, jws: payload.origin, type: SIGNED.origin, link });
  if (origin.node === link.own.node) return 'own';
  if ((await recallsOf(desk, id)).length > 0) return 'recalled';
  const arrivals = await arrivalsOf(desk, [id]);
  const earlier = readAs(OriginStatement, peekJws(arrivals[0]?.origin ?? '')?.text);
  if (earlier !== null) refuseWidened(earlier, origin);
  const markingId = await desk.mark(marking);
  // First, so that it is not put before the partner whom it came from.
  const row = { report_id: id, link: link.id, origin: payload.origin, hops: payload.hops };
  await insertArrived(desk, row, markingId);
  const result = await fileReport(centre, desk, {
    ...reading,
    path: payload.path,
    bytes,
    terms: termsOf(origin, marking),
    revision: origin.revision,
    ...(origin.supersedes === null ? {} : { supersedes: origin.supersedes }),
  });
  return result.added ? 'filed' : 'known';
}

function refuseWidened(earlier: OriginStatement, later: OriginStatement): void {
  const [before, after] = [parseMarking(earlier.marking), parseMarking(later.marking)];
  if (before.ok && after.ok && !isNotWider(before.marking, after.marking))
    throw refuse('MARKING_WIDENED', { report: later.report });
}

function termsOf(origin: OriginStatement, marking: Marking): FilingTerms {
  const sourceType = SOURCE_TYPES.find((one) => one === origin.sourceType);
  const precedence = PRECEDENCES.find((one) => one === origin.precedence);
  if (sourceType === undefined || precedence === undefined) throw refuse('ENVELOPE_INVALID');
  const [reliability = 'F', credibility = '6'] = [...origin.grade];
  return { marking, reliability, credibility, sourceType, precedence, reference: origin.reference };
}
