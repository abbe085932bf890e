import { foldRecords } from '../../core/resolve/index.ts';
import type { Cluster, EvidenceKey, Fold, FoldJudgement, FoldRecord } from '../../core/resolve/types.ts';
import type { JudgementId, RecordId } from '../../core/words/index.ts';
import type { Desk } from '../../trust/desk.ts';
import { refuse } from './refusals.ts';
import * as read from './store/read.ts';

/** Records that one view may hold: beyond it the answer would take seconds and say little. */
const MOST_RECORDS = 20_000;
/** Records sharing only a weak key that are looked at for proposals. */
const MOST_WEAK = 50;
const STRENGTH_NAMES: readonly EvidenceKey['strength'][] = ['identity', 'strong', 'weak'];

/** The entities of some records as this reader may see them: law 2 holds because only readable rows enter the fold. */
export interface View {
  readonly fold: Fold;
  readonly records: ReadonlyMap<RecordId, read.RecordRow>;
  readonly judgements: readonly read.JudgementRow[];
  clusterOf(record: string): Cluster | null;
}

/** Everything tied to the seeds by keys or judgements, step by step, then folded. */
export async function viewAround(desk: Desk, seeds: readonly string[], withProposals = false): Promise<View> {
  const known = new Set<string>(seeds);
  let edge: string[] = [...known];
  while (edge.length > 0) {
    const found: string[] = await read.sharingKeys(desk, edge, MOST_RECORDS);
    for (const judgement of await read.judgementsOn(desk, edge)) found.push(judgement.a, judgement.b);
    edge = found.filter((id) => !known.has(id));
    for (const id of edge) known.add(id);
    if (known.size > MOST_RECORDS) throw refuse('ENTITY_TOO_LARGE', { most: MOST_RECORDS });
  }
  if (withProposals) for (const id of await read.sharingWeakKeys(desk, [...seeds], MOST_WEAK)) known.add(id);
  const ids = [...known];
  return foldRows(await read.recordsById(desk, ids), await read.evidenceOf(desk, ids), await read.judgementsOn(desk, ids));
}

/** The view of all a reader may see. */
export async function viewOfAll(desk: Desk, mostRecords: number): Promise<View> {
  const records = await read.allRecords(desk, mostRecords);
  if (records.length > mostRecords) throw refuse('PICTURE_TOO_LARGE', { mostRecords });
  return foldRows(records, await read.allEvidence(desk), await read.allJudgements(desk));
}

function foldRows(
  records: readonly read.RecordRow[],
  evidence: readonly read.EvidenceRow[],
  judgements: readonly read.JudgementRow[],
): View {
  const byId = new Map(records.map((record) => [record.id, record]));
  const keys = new Map<RecordId, EvidenceKey[]>();
  for (const row of evidence) {
    const list = keys.get(row.record_id) ?? [];
    list.push({ key: row.key, strength: STRENGTH_NAMES[row.strength] ?? 'weak', basis: row.basis });
    keys.set(row.record_id, list);
  }
  const effective = lastPerPair(judgements.filter((one) => byId.has(one.a) && byId.has(one.b)));
  const fold = foldRecords(records.map((record) => asFoldRecord(record, keys.get(record.id) ?? [])), effective);
  const clusters = new Map(fold.clusters.flatMap((cluster) => cluster.records.map((id) => [id, cluster] as const)));
  return { fold, records: byId, judgements, clusterOf: (record) => clusters.get(record as RecordId) ?? null };
}

function asFoldRecord(row: read.RecordRow, keys: readonly EvidenceKey[]): FoldRecord {
  return { id: row.id, kind: row.kind, names: row.names, keys, constraints: row.constraints, listed: row.listed };
}

/** Of several effective judgements on one pair the latest holds; rows come in order of time. */
function lastPerPair(judgements: readonly read.JudgementRow[]): FoldJudgement[] {
  const last = new Map<string, FoldJudgement>();
  for (const { id, a, b, verdict } of judgements) {
    last.set(a < b ? `${a} ${b}` : `${b} ${a}`, { id: id as JudgementId, a, b, verdict });
  }
  return [...last.values()];
}

const NAME_ORDER = ['primary', 'original-script', 'strong', 'alias', 'nom-de-guerre', 'transliteration', 'acronym', 'short', 'former', 'weak'];

/** The names of a cluster, each once, best kind and most frequent first; the first is the caption. */
export function namesOf(view: View, cluster: Cluster): { text: string; script: read.RecordRow['names'][number]['script']; kind: read.RecordRow['names'][number]['kind'] }[] {
  const tally = new Map<string, { name: read.RecordRow['names'][number]; count: number }>();
  for (const id of cluster.records) {
    for (const name of view.records.get(id)?.names ?? []) {
      const entry = tally.get(`${name.script} ${name.text}`);
      if (!entry) tally.set(`${name.script} ${name.text}`, { name, count: 1 });
      else {
        entry.count += 1;
        if (rank(name.kind) < rank(entry.name.kind)) entry.name = name;
      }
    }
  }
  return [...tally.values()]
    .sort((a, b) => rank(a.name.kind) - rank(b.name.kind) || b.count - a.count || latinFirst(a.name, b.name) || compare(a.name.text, b.name.text))
    .map((entry) => entry.name);
}

/** What a cluster is called: its best name. */
export function captionOf(view: View, cluster: Cluster): string {
  return namesOf(view, cluster)[0]?.text ?? '';
}

function rank(kind: string): number {
  const place = NAME_ORDER.indexOf(kind);
  return place < 0 ? NAME_ORDER.length : place;
}

function latinFirst(a: { script: string }, b: { script: string }): number {
  return Number(b.script === 'Latn') - Number(a.script === 'Latn');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
