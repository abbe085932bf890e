import { type ClusterFacts, factsOf, mergeFacts } from './cluster-facts.ts';
import { contradiction, type Slack } from './contradict.ts';
import type { Note } from './evidence.data.ts';
import { type Against, against as speaksAgainst } from './evidence.ts';
import { NameProfiles } from './name-profiles.ts';
import type { FoldJudgement, FoldRecord, Tie } from './types.ts';

/** Why a machine tie is not made: `wait` for an officer, or `refuse` because something speaks against it. */
export type Objection =
  | { readonly kind: 'wait'; readonly note: Note }
  | { readonly kind: 'refuse'; readonly because: Against };

/** Union–find over records sorted by id, with what each cluster says gathered at its root. */
export class Clusters {
  readonly records: readonly FoldRecord[];
  readonly names = new NameProfiles();
  readonly #parent: Int32Array;
  readonly #size: Int32Array;
  readonly #facts: ClusterFacts[];
  readonly ties: Tie[] = [];

  constructor(
    records: readonly FoldRecord[],
    indexOf: ReadonlyMap<string, number>,
    judgements: readonly FoldJudgement[],
  ) {
    this.records = records;
    this.#parent = Int32Array.from(records, (_, at) => at);
    this.#size = new Int32Array(records.length).fill(1);
    this.#facts = records.map((record) => {
      const profile = this.names.add(record);
      return factsOf(record, profile, this.names.hasAlias(profile));
    });
    for (const judgement of judgements) this.#setApart(judgement, indexOf);
  }

  #setApart(judgement: FoldJudgement, indexOf: ReadonlyMap<string, number>): void {
    if (judgement.verdict === 'same') return;
    const a = indexOf.get(judgement.a);
    const b = indexOf.get(judgement.b);
    if (a === undefined || b === undefined || a === b) return;
    const list = judgement.verdict === 'different' ? 'apart' : 'unsure';
    const [one, two] = [this.facts(a), this.facts(b)];
    one[list] = [...one[list], [a, b]];
    two[list] = [...two[list], [b, a]];
  }

  root(at: number): number {
    let root = at;
    while (this.#parent[root] !== root) root = this.#parent[root] ?? root;
    for (let step = at; step !== root; ) {
      const next = this.#parent[step] ?? root;
      this.#parent[step] = root;
      step = next;
    }
    return root;
  }

  facts(root: number): ClusterFacts {
    const facts = this.#facts[root];
    if (facts === undefined) throw new Error(`no cluster ${root}`);
    return facts;
  }

  /** True where an officer told two records of these clusters apart. */
  toldApart(a: number, b: number): boolean {
    return this.#meets(this.facts(a).apart, b) || this.#meets(this.facts(b).apart, a);
  }

  #meets(pairs: readonly (readonly [number, number])[], root: number): boolean {
    return pairs.some(([, other]) => this.root(other) === root);
  }

  /**
   * What stands against the machine joining two clusters, by their roots; null where nothing does.
   * `namesToo` is false for evidence that holds whatever a thing is called (identifiers, anchors).
   */
  objection(a: number, b: number, namesToo: boolean, slack: Slack = 0): Objection | null {
    const [one, two] = [this.facts(a), this.facts(b)];
    if (this.toldApart(a, b)) return { kind: 'refuse', because: speaksAgainst('judgedDifferent') };
    const against = contradiction(one, two, slack) ?? (namesToo ? this.names.against(one, two) : null);
    if (against !== null) return { kind: 'refuse', because: against };
    if (one.listed || two.listed) return { kind: 'wait', note: 'waitsListed' };
    if (this.#meets(one.unsure, b)) return { kind: 'wait', note: 'waitsUnsure' };
    return null;
  }

  /** Joins the clusters of a tie. The caller has asked for objections. */
  join(a: number, b: number, tie: Tie): void {
    const [one, two] = [this.root(a), this.root(b)];
    if (one === two) return;
    const namesDiffer = this.names.against(this.facts(one), this.facts(two)) !== null;
    const larger =
      (this.#size[one] ?? 0) > (this.#size[two] ?? 0) ||
      ((this.#size[one] ?? 0) === (this.#size[two] ?? 0) && one < two);
    const [into, from] = larger ? [one, two] : [two, one];
    this.#parent[from] = into;
    this.#size[into] = (this.#size[into] ?? 0) + (this.#size[from] ?? 0);
    mergeFacts(this.facts(into), this.facts(from));
    if (namesDiffer) this.facts(into).manyNames = true;
    this.ties.push(tie);
  }
}
