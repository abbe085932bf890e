import type { PaymentOutcome, PaymentParty, PaymentRole } from '../iso20022/types.ts';
import { problem } from '../problems.ts';
import { strictText } from '../strict-text.ts';
import type { Problem } from '../types.ts';
import { readBlocks, type SwiftField, type SwiftText } from './blocks.ts';
import { readPartyField } from './party.ts';

/** Party fields of the single customer credit transfer. 70 (remittance) and 72 (to receiver) name no party. */
const ROLES: Readonly<Record<string, readonly [role: PaymentRole, options: string]>> = {
  '50': ['debtor', 'AFK'],
  '51': ['previous-agent', 'A'],
  '52': ['debtor-agent', 'AD'],
  '53': ['reimbursement-agent', 'ABD'],
  '54': ['reimbursement-agent', 'ABD'],
  '55': ['reimbursement-agent', 'ABD'],
  '56': ['intermediary-agent', 'ACD'],
  '57': ['creditor-agent', 'ABCD'],
  '59': ['creditor', 'AF'],
};
/** Fields a message cannot be without. */
const MANDATORY: readonly (readonly [tag: RegExp, name: string])[] = [
  [/^20$/, '20'],
  [/^23B$/, '23B'],
  [/^32A$/, '32A'],
  [/^50/, '50a'],
  [/^59/, '59a'],
];
/** Fields that stand once in a message. */
const SINGLE = /^(?:20|23B|32A|5\d)/;

/** Whether the text looks like an MT103: for choosing a reader by content. */
export function looksLikeMt103(head: string): boolean {
  return /\{2:[IO]103/.test(head) || (/^:20:/m.test(head) && /^:32A:/m.test(head));
}

/** Reads one MT103 for the parties in it. Strict: a field that breaks its option's rules is refused with its line and what it should hold. */
export function readMt103(bytes: Uint8Array): PaymentOutcome {
  const decoded = strictText(bytes);
  if ('problem' in decoded) return { ok: false, problems: [decoded.problem] };
  const blocks = readBlocks(decoded.text);
  if (!blocks.ok) return { ok: false, problems: [blocks.problem] };
  const { text } = blocks;
  if (text.type !== null && text.type !== '103')
    return { ok: false, problems: [problem('PAYMENT_UNKNOWN', { line: 1 }, { found: `MT${text.type}` })] };
  return readMessage(text);
}

function readMessage({ fields }: SwiftText): PaymentOutcome {
  const problems: Problem[] = [...missing(fields), ...repeated(fields)];
  const parties: PaymentParty[] = [];
  for (const field of fields) {
    const row = ROLES[field.tag.slice(0, 2)];
    if (!row) continue;
    const [role, options] = row;
    const option = field.tag.slice(2);
    const read =
      option !== '' && !options.includes(option)
        ? `option ${option} is not one of this field`
        : readPartyField(field, role.endsWith('-agent'));
    if (typeof read === 'string')
      problems.push(problem('SWIFT_FIELD', { line: field.line }, { tag: field.tag, detail: read }));
    else if (read)
      parties.push({ role, transaction: 1, where: { line: field.line, path: field.tag }, ...read });
  }
  const reference = fields.find(({ tag }) => tag === '20')?.lines[0]?.trim() ?? '';
  for (const role of ['debtor', 'creditor'] as const)
    if (problems.length === 0 && !parties.some((one) => one.role === role))
      problems.push(
        problem('PAYMENT_ELEMENT_MISSING', { line: 1 }, { element: `a name in the field of the ${role}` }),
      );
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, payment: { format: 'mt103', reference, transactions: [reference], parties } };
}

function missing(fields: readonly SwiftField[]): Problem[] {
  return MANDATORY.filter(([tag]) => !fields.some((field) => tag.test(field.tag))).map(([, name]) =>
    problem('PAYMENT_ELEMENT_MISSING', { line: 1 }, { element: `field ${name}` }),
  );
}

function repeated(fields: readonly SwiftField[]): Problem[] {
  const seen = new Set<string>();
  return fields.flatMap(({ tag, line }) => {
    const number = tag.slice(0, 2);
    if (!SINGLE.test(tag) || !seen.has(number)) {
      seen.add(number);
      return [];
    }
    return [problem('PAYMENT_REPEATED', { line }, { id: `:${tag}:` })];
  });
}
