import { foldRecords } from '../../core/resolve/index.ts';
import type { Cluster, EvidenceKey, Fold, FoldJudgement, FoldRecord } from '../../core/resolve/types.ts';
import type { JudgementId, RecordId } from '../../core/words/index.ts';
import type { Desk } from '../../trust/desk.ts';
import { correctedRecords } from './corrected-records.ts';
import { refuse } from './refusals.ts';
import * as read from './store/read.ts';

/** Records that one view may hold: beyond it the answer would take seconds and say little. */
const MOST_RECORDS = 20_000;
/** Records sharing only a weak key that are looked at for proposals. */
const MOST_WEAK = 50;

/** The entities of some records as this reader may see them: law 2 holds because only readable rows enter the fold. */
export interface View {
  readonly fold: Fold;
  readonly records: ReadonlyMap<RecordId, read.RecordRow>;
  readonly judgements: readonly read.JudgementRow[];
  clusterOf(record: string): Cluster | null;
  /** What it would be with one more judgement. Exact where the records judged are among the seeds. */
  judged(judgement: Pick<FoldJudgement, 'a' | 'b' | 'verdict'>): Pick<View, 'clusterOf'>;
}

/**
 * Everything tied to the seeds by keys or judgements, step by step, then folded. Each step asks for records and for the
 * judgements on those of the step before in one go: a round trip costs more than what it brings.
 */
export async function viewAround(desk: Desk, seeds: readonly string[], withProposals = false): Promise<View> {
  const gathered = new Gathered(desk);
  const [seeded] = await Promise.all([read.recordsById(desk, seeds), gathered.judgedWith(seeds)]);
  const start = await correctedRecords(desk, seeded);
  gathered.add(seeds, start);
  let edge = start;
  for (;;) {
    const judged = gathered.unknown(gathered.judgedIds());
    if (edge.length === 0 && judged.length === 0) break;
    gathered.add(judged, []);
    const keys = gathered.newKeys(edge);
    const [tied, told] = await Promise.all([
      keys.length > 0 ? read.recordsHolding(desk, keys, [...gathered.known], MOST_RECORDS) : [],
      judged.length > 0 ? read.recordsById(desk, judged) : [],
      edge === start ? null : gathered.judgedWith(edge.map((row) => row.id)),
    ]);
    edge = await correctedRecords(desk, [...tied, ...told]);
    gathered.add(
      edge.map((row) => row.id),
      edge,
    );
    if (gathered.known.size > MOST_RECORDS) throw refuse('ENTITY_TOO_LARGE', { most: MOST_RECORDS });
  }
  const weak = withProposals ? [...new Set(start.flatMap((row) => row.keys.flatMap(weakKey)))] : [];
  if (weak.length > 0) {
    const near = await correctedRecords(
      desk,
      await read.recordsNear(desk, weak, [...gathered.known], MOST_WEAK),
    );
    const ids = near.map((row) => row.id);
    gathered.add(ids, near);
    if (ids.length > 0) await gathered.judgedWith(ids);
  }
  const rows = [...gathered.records.values()];
  return foldRows(rows, [...gathered.judgements.values()], withProposals ? rows : rows.map(withoutWeakKeys));
}

/** Weak keys only propose: where nobody is shown proposals they need not be folded. */
function withoutWeakKeys(row: read.RecordRow): FoldRecord {
  return { ...row, keys: row.keys.filter((key) => key.strength !== 'weak') };
}

function weakKey(key: EvidenceKey): string | [] {
  return key.strength === 'weak' ? key.key : [];
}

/** What a walk from record to record has read so far: each record, key and judgement once. */
class Gathered {
  readonly known = new Set<string>();
  readonly records = new Map<RecordId, read.RecordRow>();
  readonly judgements = new Map<string, read.JudgementRow>();
  readonly #asked = new Set<string>();
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  add(ids: readonly string[], rows: readonly read.RecordRow[]): void {
    for (const id of ids) this.known.add(id);
    for (const row of rows) this.records.set(row.id, row);
  }

  async judgedWith(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    for (const row of await read.judgementsOn(this.#desk, ids)) this.judgements.set(row.id, row);
  }

  /** Joining keys of these records that no step has asked about. */
  newKeys(rows: readonly read.RecordRow[]): string[] {
    const found: string[] = [];
    for (const { keys } of rows) {
      for (const { key, strength } of keys) {
        if (strength === 'weak' || this.#asked.has(key)) continue;
        this.#asked.add(key);
        found.push(key);
      }
    }
    return found;
  }

  judgedIds(): string[] {
    return [...this.judgements.values()].flatMap(({ a, b }) => [a, b]);
  }

  unknown(ids: readonly string[]): string[] {
    return [...new Set(ids)].filter((id) => !this.known.has(id));
  }
}

/** The view of all a reader may see. */
export async function viewOfAll(desk: Desk, mostRecords: number): Promise<View> {
  const [records, judgements] = await Promise.all([
    read.allRecords(desk, mostRecords),
    read.allJudgements(desk),
  ]);
  if (records.length > mostRecords) throw refuse('PICTURE_TOO_LARGE', { mostRecords });
  return foldRows(await correctedRecords(desk, records), judgements);
}

function foldRows(
  records: readonly read.RecordRow[],
  judgements: readonly read.JudgementRow[],
  folded: readonly FoldRecord[] = records,
): View {
  const byId = new Map(records.map((record) => [record.id, record]));
  const effective = lastPerPair(
    judgements.filter((one) => byId.has(one.a) && byId.has(one.b)).toSorted(inTime),
  );
  const fold = foldRecords(folded, effective);
  return {
    fold,
    records: byId,
    judgements,
    clusterOf: finder(fold),
    judged: (judgement) => ({
      clusterOf: finder(foldRecords(folded, replaced(effective, { id: IMAGINED, ...judgement }))),
    }),
  };
}

/** A judgement that nobody has given. */
const IMAGINED = '00000000-0000-8000-8000-000000000000' as JudgementId;

const pairOf = ({ a, b }: Pick<FoldJudgement, 'a' | 'b'>): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** The judgement in the place of the one that holds on the same pair. */
function replaced(effective: readonly FoldJudgement[], judgement: FoldJudgement): FoldJudgement[] {
  return [...effective.filter((one) => pairOf(one) !== pairOf(judgement)), judgement];
}

function finder(fold: Fold): View['clusterOf'] {
  const clusters = new Map(
    fold.clusters.flatMap((cluster) => cluster.records.map((id) => [id, cluster] as const)),
  );
  return (record) => clusters.get(record as RecordId) ?? null;
}

function inTime(one: read.JudgementRow, other: read.JudgementRow): number {
  return compare(one.at, other.at) || compare(one.id, other.id);
}

/** Of several effective judgements on one pair the latest holds; rows come in order of time. */
function lastPerPair(judgements: readonly read.JudgementRow[]): FoldJudgement[] {
  const last = new Map<string, FoldJudgement>();
  for (const { id, a, b, verdict } of judgements) {
    last.set(pairOf({ a, b }), { id: id as JudgementId, a, b, verdict });
  }
  return [...last.values()];
}

const NAME_ORDER = [
  'primary',
  'original-script',
  'strong',
  'alias',
  'nom-de-guerre',
  'transliteration',
  'acronym',
  'short',
  'former',
  'weak',
];

/** The names of a cluster, each once, best kind and most frequent first; the first is the caption. */
export function namesOf(
  view: View,
  cluster: Cluster,
): {
  text: string;
  script: read.RecordRow['names'][number]['script'];
  kind: read.RecordRow['names'][number]['kind'];
}[] {
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
    .sort(
      (a, b) =>
        rank(a.name.kind) - rank(b.name.kind) ||
        Number(isShouted(a.name.text)) - Number(isShouted(b.name.text)) ||
        b.count - a.count ||
        latinFirst(a.name, b.name) ||
        compare(a.name.text, b.name.text),
    )
    .map((entry) => entry.name);
}

/** Several words in capitals, as message headers write names: another spelling reads better as a caption. */
function isShouted(text: string): boolean {
  return text.includes(' ') && text === text.toUpperCase() && text !== text.toLowerCase();
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
