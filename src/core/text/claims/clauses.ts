import { matchesOf } from './matches.ts';

/**
 * A stretch of a sentence's skeleton. Stretches with one id are one clause: "X, who is accused of Y, was arrested" has
 * the clause 0 in two stretches and the relative clause 1 between them. The stretches cover the skeleton in order.
 */
export interface Clause {
  readonly id: number;
  readonly kind: 'main' | 'relative' | 'adverbial' | 'complement';
  readonly from: number;
  readonly to: number;
  /** Id of the clause it interrupts or follows. */
  readonly parent: number | null;
}

const BOUNDARY =
  /;|\s[–—-]{1,2}\s|—|(?:,\s*(?:and |but )?|\s)(?=(?:who|whom|whose|which|where|when|while|that|because|although|though|whereas|if|unless)\b)|,\s*(?=but\b)|\s(?=but\b)|,/gi;
const SAYING =
  /\b(?:sa(?:id|ys|ying)|told (?:\S+ ){1,4}|tell(?:s|ing)?|announc\w+|claim\w*|confirm\w*|report(?:s|ed|ing)|believ\w+|alleg\w+|stat(?:ed|es|ing)|add(?:ed|s|ing)|assess\w*|suspect\w*|den(?:y|ied|ies)|reveal\w*|show\w*|suggest\w*|indicat\w+|insist\w*|warn\w*|not(?:ed|es|ing)|argu\w+|think\w*|know\w*|mean\w*|ensur\w+|hop(?:e|ed|es|ing)|vow\w*|learn(?:t|ed)|clear|evidence|fact|so|such) ?$/;

type Opener = Clause['kind'] | 'resume' | null;

function openerAt(skeleton: string, from: number, at: number): Opener {
  const ahead = skeleton.slice(at, at + 12).toLowerCase();
  const word = /^[a-z]+/.exec(ahead)?.[0] ?? '';
  if (word === 'that') {
    // "that attack" is a demonstrative; "said that" opens a complement; "a bomb that killed" a relative clause.
    if (SAYING.test(skeleton.slice(Math.max(0, from - 40), from))) return 'complement';
    return /^that (?:\w+ed|(?!(?:his|its|this|us|as) |\w+s (?:\w+ed|had|have|were|are|would|will)\b)\w+s|has|have|had|was|were|is|are|left|struck|hit|can|could|will|would|shook|took)/.test(
      skeleton.slice(at, at + 20),
    )
      ? 'relative'
      : /^that ‹/.test(skeleton.slice(at, at + 8))
        ? 'complement'
        : null;
  }
  if (['who', 'whom', 'whose', 'which', 'where'].includes(word)) return 'relative';
  if (['when', 'while', 'because', 'although', 'though', 'whereas', 'if', 'unless'].includes(word))
    return 'adverbial';
  if (word === 'but') return 'main';
  return 'resume';
}

/** Cuts a skeleton into clauses. A comma ends a subordinate clause and takes up the clause before it again. */
export function cutClauses(skeleton: string): Clause[] {
  const clauses: Clause[] = [];
  let current: Clause = { id: 0, kind: 'main', from: 0, to: 0, parent: null };
  let ids = 1;
  const close = (at: number, next: Omit<Clause, 'from' | 'to'>) => {
    if (at > current.from) clauses.push({ ...current, to: at });
    current = { ...next, from: at, to: at };
  };
  const parentOf = new Map<number, Clause>();
  const first = openerAt(skeleton, 0, 0);
  if (first === 'adverbial') {
    parentOf.set(1, current);
    current = { id: 1, kind: 'adverbial', from: 0, to: 0, parent: 0 };
    ids = 2;
  }
  for (const match of matchesOf(BOUNDARY, skeleton)) {
    const at = match.index;
    const after = at + match[0].length;
    if (/^(?:;|\s?[–—]|\s-{1,2})/.test(match[0])) {
      close(after, { id: ids++, kind: 'main', parent: null });
      continue;
    }
    const opener = openerAt(skeleton, at, after);
    if (opener === 'resume' || opener === null) {
      const parent = parentOf.get(current.id);
      const listed =
        /^,? ?(?:and|or) |^ ?[^,]{1,40} and /.test(skeleton.slice(after, after + 60)) &&
        current.kind === 'complement';
      if (match[0].startsWith(',') && parent !== undefined && !listed)
        close(after, { id: parent.id, kind: parent.kind, parent: parent.parent });
      continue;
    }
    const id = ids++;
    const parent = { ...current };
    if (opener !== 'main') parentOf.set(id, parent);
    close(after, { id, kind: opener, parent: opener === 'main' ? null : parent.id });
  }
  if (skeleton.length > current.from || clauses.length === 0)
    clauses.push({ ...current, to: skeleton.length });
  return clauses;
}

export function clauseAt(clauses: readonly Clause[], at: number): Clause {
  const found = clauses.find((clause) => at >= clause.from && at < clause.to) ?? clauses.at(-1);
  return found ?? { id: 0, kind: 'main', from: 0, to: 0, parent: null };
}
