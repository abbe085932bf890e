import { deriveId } from '../../platform/crypto/hash.ts';
import { peekJws, signJws } from '../../platform/crypto/jws.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Centre } from '../../trust/slice.ts';
import { certificatesOf, findStored, holdsStanding, type Hold } from '../reports/index.ts';
import type { HeldHere, Holder, Link } from './contract.ts';
import { SIGNED } from './envelopes.ts';
import { listLinks } from './links.ts';
import * as held from './store/held.ts';
import * as messages from './store/messages.ts';
import { readAs, ReceiptStatement, type ReceiptState } from './wire.ts';

/** What holders of a recalled report say they did with it, each signed by its node, passed back the way the recall came. */

const receiptIdOf = ({ recall, node, state = 'seen', at }: ReceiptStatement): string =>
  deriveId('receipt', recall, node, state, at);

export interface Did {
  readonly state: ReceiptState;
  /** It had the report; false: the recall came before it. */
  readonly held: boolean;
  readonly hold?: Hold | undefined;
}

/** Signs and keeps this node’s answer to a recall. Returns its id. */
export async function writeReceipt(
  centre: Centre,
  desk: Desk,
  link: Link,
  row: Pick<held.RecallRow, 'id' | 'report_id' | 'marking_id'>,
  { state, held: isHeld, hold }: Did,
): Promise<string> {
  const told = new Set(await messages.linksTold(desk, row.report_id));
  const peers = (await listLinks(desk)).filter(({ id }) => told.has(id)).flatMap(({ peer }) => peer ?? []);
  const statement: ReceiptStatement = {
    v: 1,
    recall: row.id,
    report: row.report_id,
    node: link.own.node,
    key: link.own.key,
    parties: link.own.parties.map(({ code }) => code),
    held: isHeld,
    state,
    ...(hold === undefined
      ? {}
      : { hold: { officer: hold.officer, reason: hold.reason, until: hold.until } }),
    passedTo: peers.map(({ node, parties }) => ({ node, parties: parties.map(({ code }) => code) })),
    from: link.peer?.node ?? '',
    at: desk.now,
  };
  const id = receiptIdOf(statement);
  await held.insertReceipt(desk, {
    id,
    recall: row.id,
    node: statement.node,
    statement: signJws(centre.keys, SIGNED.receipt, JSON.stringify(statement)),
    marking_id: row.marking_id,
  });
  return id;
}

/** Says to everybody from whom the recalls of a report came what became of it here. */
export async function tellReceipts(centre: Centre, desk: Desk, report: string, did: Did): Promise<void> {
  const links = new Map((await listLinks(desk)).map((link) => [link.id, link]));
  for (const row of await held.recallsOf(desk, report))
    for (const from of await held.recallCameFrom(desk, row.id)) {
      const link = links.get(from);
      if (link === undefined) continue;
      await messages.enqueue(desk, 'receipt', await writeReceipt(centre, desk, link, row, did), from);
    }
}

/** A holder’s answer: kept, and passed back the way the recall came. */
export async function takeReceipt(
  desk: Desk,
  link: Link,
  statement: ReceiptStatement,
  jws: string,
): Promise<string> {
  const recall = await held.findRecall(desk, statement.recall);
  if (recall === null || recall.report_id !== statement.report) return 'unknown';
  const { node } = statement;
  if (node === link.own.node) return 'own';
  const id = receiptIdOf(statement);
  const row = { id, recall: recall.id, node, statement: jws, marking_id: recall.marking_id };
  if (!(await held.insertReceipt(desk, row))) return 'known';
  for (const from of await held.recallCameFrom(desk, recall.id))
    if (from !== link.id) await messages.enqueue(desk, 'receipt', id, from);
  return 'receipted';
}

/** Whom this node told, whom those told, and so on, as the receipts say. */
export async function holdersOf(desk: Desk, row: held.RecallRow): Promise<Holder[]> {
  const receipts = (await held.receiptsOf(desk, row.id))
    .flatMap(({ statement }) => readAs(ReceiptStatement, peekJws(statement)?.text) ?? [])
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const told = new Set(await messages.linksTold(desk, row.report_id));
  const parties = new Map<string, readonly string[]>();
  for (const { id, peer } of await listLinks(desk))
    if (told.has(id) && peer !== null)
      parties.set(
        peer.node,
        peer.parties.map(({ code }) => code),
      );
  for (const { node, parties: codes, passedTo } of receipts) {
    parties.set(node, codes);
    for (const next of passedTo) if (!parties.has(next.node)) parties.set(next.node, next.parties);
  }
  const late = desk.now > row.due_at ? 'overdue' : 'waited-for';
  return [...parties].map(([node, codes]) => {
    const said = receipts.filter((one) => one.node === node);
    const receipt = said.at(-1) ?? null;
    return {
      node,
      parties: codes,
      state: receipt === null ? late : 'answered',
      did: receipt === null ? null : (receipt.state ?? 'seen'),
      receipt,
      receipts: said,
    };
  });
}

/** How a recalled report stands here: unread, erased, or held; null where it never came. */
export async function heldHere(desk: Desk, report: string): Promise<HeldHere | null> {
  if ((await findStored(desk, report)) === null) return null;
  const [certificate = null] = await certificatesOf(desk, [report]);
  const [standing] = await holdsStanding(desk, [report]);
  const hold = standing?.hold ?? null;
  return {
    state: certificate !== null ? 'purged' : hold !== null ? 'legal-hold' : 'seen',
    hold,
    certificate,
  };
}

/** Says to a link what became of a recalled report here: as it was said before, or for the first time. */
export async function answerRecall(
  centre: Centre,
  desk: Desk,
  link: Link,
  row: held.RecallRow,
): Promise<void> {
  const before = (await held.receiptsOf(desk, row.id)).findLast(({ node }) => node === link.own.node);
  const here = before === undefined ? await heldHere(desk, row.report_id) : null;
  const did = { state: here?.state ?? 'seen', held: here !== null, hold: here?.hold ?? undefined };
  const id = before?.id ?? (await writeReceipt(centre, desk, link, row, did));
  await messages.enqueue(desk, 'receipt', id, link.id);
}
