import { assign } from './assign.ts';
import { comparePairs, type Edge, remoteLikeness } from './pairs.ts';
import type { NameMatch, NamePart, NameStep, PreparedName } from './types.ts';
import { evidenceOf, similarityOf } from './weigh.ts';

/**
 * Compares two names part by part in the best assignment of parts, and tells every step. Symmetric: the names change
 * places, the steps change sides, the numbers stay.
 */
export function compareNames(a: PreparedName, b: PreparedName): NameMatch {
  const turned = a.text > b.text;
  const found = turned ? stepsOf(b.parts, a.parts).map(mirrored) : stepsOf(a.parts, b.parts);
  const steps = a.hidden.length + b.hidden.length === 0 ? found : [...found, ...disguises(a, b)];
  return { similarity: similarityOf(steps), evidence: evidenceOf(steps), steps };
}

/** Steps that weigh nothing and tell what was hidden in either name. */
function disguises(a: PreparedName, b: PreparedName): NameStep[] {
  const step = { how: 'disguised', likeness: 0, bits: 0 };
  return [
    ...a.hidden.map((word) => ({ ...step, a: word, b: '' })),
    ...b.hidden.map((word) => ({ ...step, a: '', b: word })),
  ];
}

const mirrored = (step: NameStep): NameStep => ({ ...step, a: step.b, b: step.a });

function stepsOf(a: readonly NamePart[], b: readonly NamePart[]): readonly NameStep[] {
  const edges = comparePairs(a, b);
  const chosen = edges.length === 0 ? edges : assign(edges).toSorted((one, two) => one.maskA - two.maskA);
  const steps: NameStep[] = [];
  let [usedA, usedB] = [0, 0];
  for (const { maskA, maskB, how, likeness, bits } of chosen) {
    usedA |= maskA;
    usedB |= maskB;
    steps.push({ a: textOf(a, maskA), b: textOf(b, maskB), how, likeness, bits });
  }
  if (crossed(chosen, a, b)) steps.push({ a: '', b: '', how: 'parentage', likeness: 0, bits: 0 });
  else if (outOfOrder(chosen)) steps.push({ a: '', b: '', how: 'order', likeness: 0, bits: 0 });
  // Where nothing is shared, nothing near can help: the rest is only listed.
  restSteps(rest(a, usedA), rest(b, usedB), chosen.length > 0, steps);
  return steps;
}

function textOf(parts: readonly NamePart[], mask: number): string {
  return parts
    .filter((_, at) => (mask & (1 << at)) !== 0)
    .map((part) => part.text)
    .join(' ');
}

/** True where two shared parts stand in the other order; edges come in the order of `a`. */
function outOfOrder(edges: readonly Edge[]): boolean {
  return edges.some((edge, at) => at > 0 && edge.maskB < (edges[at - 1]?.maskB ?? 0));
}

/** "A bin B" against "B bin A": each one's father bears the other's name. */
function crossed(edges: readonly Edge[], a: readonly NamePart[], b: readonly NamePart[]): boolean {
  const father = (parts: readonly NamePart[], mask: number): boolean =>
    parts[31 - Math.clz32(mask)]?.kind === 'father';
  let [onlyA, onlyB] = [false, false];
  for (const { maskA, maskB } of edges) {
    const [inA, inB] = [father(a, maskA), father(b, maskB)];
    onlyA ||= inA && !inB;
    onlyB ||= inB && !inA;
  }
  return onlyA && onlyB && outOfOrder(edges);
}

interface Rest {
  readonly part: NamePart;
  readonly place: '' | '-first' | '-last';
}

function rest(parts: readonly NamePart[], used: number): Rest[] {
  const out: Rest[] = [];
  const last = parts.length - 1;
  for (let at = 0; at <= last; at += 1) {
    if ((used & (1 << at)) !== 0) continue;
    out.push({
      part: parts[at] as NamePart,
      place: last === 0 ? '' : at === 0 ? '-first' : at === last ? '-last' : '',
    });
  }
  return out;
}

/** What neither side finds in the other: place by place they are other names; what is over is only left out. */
function restSteps(a: readonly Rest[], b: readonly Rest[], near: boolean, steps: NameStep[]): void {
  const takenB = new Uint8Array(b.length);
  const takenA = new Uint8Array(a.length);
  for (const same of MEETINGS) {
    for (let i = 0; i < a.length; i += 1) {
      if (takenA[i] === 1) continue;
      const one = a[i] as Rest;
      for (let j = 0; j < b.length; j += 1) {
        const two = b[j] as Rest;
        if (takenB[j] === 1 || !same(one, two)) continue;
        takenA[i] = 1;
        takenB[j] = 1;
        steps.push(otherStep(one, two, near));
        break;
      }
    }
  }
  for (const [i, one] of a.entries()) if (takenA[i] === 0) steps.push(missingStep(one, one.part.text, ''));
  for (const [j, two] of b.entries()) if (takenB[j] === 0) steps.push(missingStep(two, '', two.part.text));
}

const MISSING: Readonly<Partial<Record<NamePart['kind'], string>>> = {
  number: 'number',
  'legal-form': 'missing',
  father: 'missing-father',
};

function missingStep({ part, place }: Rest, a: string, b: string): NameStep {
  const how = MISSING[part.kind] ?? `missing${place}`;
  return { a, b, how, likeness: 0, bits: part.bits };
}

const plain = (part: NamePart): boolean => part.kind !== 'legal-form' && part.kind !== 'number';
/** Which parts are set against each other, first choice first: of one kind and place, of one place, any two. */
const MEETINGS: readonly ((one: Rest, two: Rest) => boolean)[] = [
  (one, two) => one.part.kind === two.part.kind && one.place === two.place,
  (one, two) => one.place === two.place && plain(one.part) && plain(two.part),
  (one, two) => plain(one.part) && plain(two.part),
];
function otherStep(one: Rest, two: Rest, near: boolean): NameStep {
  const bits = (one.part.bits + two.part.bits) / 2;
  const place = one.place === two.place ? one.place : '';
  const how =
    one.part.kind === 'number' ? 'number' : one.part.kind === 'legal-form' ? 'form' : `other${place}`;
  const likeness = near && how.startsWith('other') ? remoteLikeness(one.part, two.part) : 0;
  return { a: one.part.text, b: two.part.text, how, likeness, bits };
}
