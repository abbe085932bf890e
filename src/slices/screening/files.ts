import { looksLikeIso20022, readIso20022 } from '../../core/formats/iso20022/iso20022.ts';
import { looksLikePnr, readTravellers } from '../../core/formats/pnr/pnr.ts';
import { looksLikeMt103, readMt103 } from '../../core/formats/swift/mt103.ts';
import type { Problem } from '../../core/formats/types.ts';
import type { CheckRequest } from './check.ts';
import type { AskTerms } from './contract.ts';
import { refuse } from './refusals.ts';

/** Enough to know a format by. */
const HEAD_BYTES = 4096;

interface FileFormat {
  readonly looksLike: (head: string) => boolean;
  readonly read: (bytes: Uint8Array, terms: AskTerms) => CheckRequest;
}

/** Files that are screened whole, as one check. */
const FORMATS: readonly FileFormat[] = [
  { looksLike: looksLikeIso20022, read: (bytes, terms) => paymentRequest(readIso20022(bytes), terms) },
  { looksLike: looksLikeMt103, read: (bytes, terms) => paymentRequest(readMt103(bytes), terms) },
  { looksLike: looksLikePnr, read: travellersRequest },
];

/** A payment message or a passenger list as a check to run; the format is told by its content. */
export function checkFile(bytes: Uint8Array, terms: AskTerms): CheckRequest {
  const utf16 = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[1] === 0;
  const head = new TextDecoder(utf16 ? 'utf-16le' : 'utf-8').decode(bytes.subarray(0, HEAD_BYTES));
  const format = FORMATS.find(({ looksLike }) => looksLike(head));
  // What looks like nothing that is known is told what is wrong with it as a payment.
  return format ? format.read(bytes, terms) : paymentRequest(readIso20022(bytes), terms);
}

function paymentRequest(outcome: ReturnType<typeof readIso20022>, terms: AskTerms): CheckRequest {
  if (!outcome.ok) throw refuse('PAYMENT_NOT_READ', { problems: outcome.problems.map(factOf) });
  const { reference, parties } = outcome.payment;
  return {
    kind: 'payment',
    reference,
    terms,
    questions: parties.map(({ role, transaction, kinds, party }) => ({
      role: transaction === 0 ? role : `${role} ${transaction}`,
      kinds,
      party,
    })),
    skipped: [],
  };
}

function travellersRequest(bytes: Uint8Array, terms: AskTerms): CheckRequest {
  const outcome = readTravellers(bytes);
  if (!outcome.ok) throw refuse('TRAVELLERS_NOT_READ', { problems: outcome.problems.map(factOf) });
  return {
    kind: 'travellers',
    reference: null,
    terms,
    questions: outcome.travellers.map(({ line, reference, party }) => ({
      role: reference === '' ? `line ${line}` : `line ${line} ${reference}`,
      kinds: ['person'],
      party,
    })),
    skipped: outcome.skipped.map(({ where, message }) => ({ line: where.line ?? 0, reason: message })),
  };
}

function factOf({ code, message, where, fix }: Problem): object {
  return { code, line: where.line ?? null, message, fix };
}
