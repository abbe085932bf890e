import { problem } from '../problems.ts';
import { strictText } from '../strict-text.ts';
import type { Problem } from '../types.ts';
import { readParty } from './party.ts';
import type { Payment, PaymentOutcome, PaymentParty, PaymentRole } from './types.ts';
import { child, childrenOf, readXml, textAt, type XmlElement } from './xml.ts';

/** Elements that hold a party or an agent, with the element of its account beside it (ISO 20022 catalogue of messages). */
const ROLES: Readonly<Record<string, readonly [role: PaymentRole, account?: string]>> = {
  InitgPty: ['initiator'],
  Dbtr: ['debtor', 'DbtrAcct'],
  UltmtDbtr: ['ultimate-debtor'],
  DbtrAgt: ['debtor-agent'],
  InstgAgt: ['instructing-agent'],
  InstdAgt: ['instructed-agent'],
  PrvsInstgAgt: ['previous-agent'],
  PrvsInstgAgt1: ['previous-agent'],
  PrvsInstgAgt2: ['previous-agent'],
  PrvsInstgAgt3: ['previous-agent'],
  IntrmyAgt1: ['intermediary-agent'],
  IntrmyAgt2: ['intermediary-agent'],
  IntrmyAgt3: ['intermediary-agent'],
  InstgRmbrsmntAgt: ['reimbursement-agent'],
  InstdRmbrsmntAgt: ['reimbursement-agent'],
  ThrdRmbrsmntAgt: ['reimbursement-agent'],
  CdtrAgt: ['creditor-agent'],
  Cdtr: ['creditor', 'CdtrAcct'],
  UltmtCdtr: ['ultimate-creditor'],
};

/** Where a message keeps what; both kinds are credit transfers and differ in their outer elements only. */
const MESSAGES: Readonly<Record<string, Payment['format']>> = {
  CstmrCdtTrfInitn: 'pain.001',
  FIToFICstmrCdtTrf: 'pacs.008',
};
/** Elements between the root and a message: an envelope with a business header, the document. */
const MAX_WRAPPING = 4;

/** Whether the text looks like a payment in XML: for choosing a reader by content. */
export function looksLikeIso20022(head: string): boolean {
  return /<(?:[\w.-]+:)?(?:CstmrCdtTrfInitn|FIToFICstmrCdtTrf)\b/.test(head);
}

/**
 * Reads pain.001 or pacs.008 of any version and prefix for the parties in it. Strict: a message that is cut off, says
 * another number of transactions than it holds, or repeats one is refused, because a party that was not read is a party
 * that was not screened. Remittance information is no party and is not read.
 */
export function readIso20022(bytes: Uint8Array): PaymentOutcome {
  const decoded = strictText(bytes, declaredEncoding(bytes));
  if ('problem' in decoded) return { ok: false, problems: [decoded.problem] };
  const xml = readXml(decoded.text);
  if (!xml.ok) return { ok: false, problems: [xml.problem] };
  const message = findMessage(xml.root, MAX_WRAPPING);
  if (!message) {
    return { ok: false, problems: [problem('PAYMENT_UNKNOWN', { line: 1 }, { found: xml.root.name })] };
  }
  return readMessage(message, MESSAGES[message.name] as Payment['format']);
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return /<\?xml[^>]*\bencoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1];
}

function findMessage(element: XmlElement, levels: number): XmlElement | null {
  if (element.name in MESSAGES) return element;
  if (levels === 0) return null;
  for (const inner of element.children) {
    const found = findMessage(inner, levels - 1);
    if (found) return found;
  }
  return null;
}

function readMessage(message: XmlElement, format: Payment['format']): PaymentOutcome {
  const header = child(message, 'GrpHdr');
  const reference = textAt(header, 'MsgId');
  if (!header || reference === null) {
    const missing = { element: 'GrpHdr/MsgId' };
    return { ok: false, problems: [problem('PAYMENT_ELEMENT_MISSING', { line: message.line }, missing)] };
  }
  const groups = format === 'pain.001' ? childrenOf(message, 'PmtInf') : [message];
  const parties = partiesOf(header, 0);
  const transactions: { id: string; line: number }[] = [];
  const problems: Problem[] = [];
  for (const group of groups) {
    if (format === 'pain.001') parties.push(...partiesOf(group, 0));
    for (const transfer of childrenOf(group, 'CdtTrfTxInf')) {
      const id = transactionId(transfer);
      if (id === null)
        problems.push(
          problem('PAYMENT_ELEMENT_MISSING', { line: transfer.line }, { element: 'PmtId/EndToEndId' }),
        );
      transactions.push({ id: id ?? '', line: transfer.line });
      const own = partiesOf(transfer, transactions.length);
      if (!own.some(({ role }) => role === 'creditor'))
        problems.push(problem('PAYMENT_ELEMENT_MISSING', { line: transfer.line }, { element: 'Cdtr' }));
      parties.push(...own);
    }
  }
  if (!parties.some(({ role }) => role === 'debtor'))
    problems.push(problem('PAYMENT_ELEMENT_MISSING', { line: message.line }, { element: 'Dbtr' }));
  problems.push(...countProblems(header, transactions), ...repeated(transactions));
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    payment: { format, reference, transactions: transactions.map(({ id }) => id), parties },
  };
}

/** Unique within a message in pacs.008 (UETR, TxId, InstrId); the end-to-end number may be 'NOTPROVIDED'. */
function transactionId(transfer: XmlElement): string | null {
  const id = child(transfer, 'PmtId');
  return textAt(id, 'UETR') ?? textAt(id, 'TxId') ?? textAt(id, 'InstrId') ?? textAt(id, 'EndToEndId');
}

function partiesOf(element: XmlElement, transaction: number): PaymentParty[] {
  return element.children.flatMap((inner) => {
    const row = Object.hasOwn(ROLES, inner.name) ? ROLES[inner.name] : undefined;
    if (!row) return [];
    const [role, account] = row;
    const read = readParty(inner, account === undefined ? undefined : child(element, account));
    return read ? [{ role, transaction, where: { line: inner.line, path: inner.name }, ...read }] : [];
  });
}

function countProblems(header: XmlElement, transactions: readonly unknown[]): Problem[] {
  const said = textAt(header, 'NbOfTxs');
  if (said !== null && Number(said) === transactions.length) return [];
  return [
    problem('PAYMENT_COUNT', { line: header.line }, { said: said ?? 'nothing', found: transactions.length }),
  ];
}

function repeated(transactions: readonly { id: string; line: number }[]): Problem[] {
  const seen = new Set<string>();
  return transactions.flatMap(({ id, line }) => {
    if (id === '' || id === 'NOTPROVIDED' || !seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [problem('PAYMENT_REPEATED', { line }, { id })];
  });
}
