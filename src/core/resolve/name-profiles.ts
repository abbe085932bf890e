import { coreTokens, isAcronym, namesAgree, weighedPersonKeys } from '../names/index.ts';
import { compareNames, prepareName } from '../names/match/index.ts';
import { remembering } from '../names/memo.ts';
import type { EntityKind } from '../words/index.ts';
import type { ClusterFacts } from './cluster-facts.ts';
import { type Against, against as speaksAgainst } from './evidence.ts';
import type { FoldRecord } from './types.ts';

interface NameProfile {
  readonly kind: EntityKind;
  readonly names: readonly string[];
}

/** Least agreement of names that lets records be one, by kind; kinds not here are compared by their keys alone. */
const ENOUGH: Partial<Readonly<Record<EntityKind, ReadonlySet<string>>>> = {
  person: new Set(['same', 'variant', 'partial']),
  organisation: new Set(['same', 'variant']),
  place: new Set(['same', 'variant', 'partial']),
};

/** Which of a record's names speak for or against it: a surname alone would agree with every cousin. */
const FULL_NAMES: Partial<Readonly<Record<EntityKind, (names: readonly string[]) => readonly string[]>>> = {
  person: withoutShortForms,
  organisation: (names) => names.filter((name) => !isAcronym(name)),
};

/** Leaves out names whose parts all stand in a longer name of the same record. */
function withoutShortForms(names: readonly string[]): readonly string[] {
  if (names.length < 2) return names;
  const parts = names.map((name) => new Set(coreTokens(name).map((token) => token.skeleton)));
  return names.filter((_, at) => {
    const own = parts[at] ?? new Set();
    return !parts.some((other) => other.size > own.size && own.isSubsetOf(other));
  });
}

/** The distinct sets of names in one fold, compared once per pair however many records bear them. */
export class NameProfiles {
  readonly #profiles: NameProfile[] = [];
  readonly #index = new Map<string, number>();
  readonly #agree = new Map<number, boolean>();
  readonly #alias = new Map<number, boolean>();

  /** The number of the record's set of names. */
  add(record: FoldRecord): number {
    const written = record.names.map((name) => name.text);
    const names = written.length === 1 ? written : [...new Set(written)].toSorted();
    const key = `${record.kind} ${names.join('\n')}`;
    const known = this.#index.get(key);
    if (known !== undefined) return known;
    const kept = FULL_NAMES[record.kind]?.(names) ?? names;
    this.#profiles.push({ kind: record.kind, names: kept });
    this.#index.set(key, this.#profiles.length - 1);
    return this.#profiles.length - 1;
  }

  /** True where the profile spells out a name, and is not an acronym only. */
  spelledOut(profile: number): boolean {
    return (this.#profiles[profile]?.names.length ?? 0) > 0;
  }

  /** True where the profile holds two names that are not one in two spellings: whoever bears it has an alias. */
  hasAlias(profile: number): boolean {
    const known = this.#alias.get(profile);
    if (known !== undefined) return known;
    const { kind, names } = this.#profiles[profile] ?? { kind: 'place' as const, names: [] };
    const enough = ENOUGH[kind];
    const found =
      kind === 'person' &&
      enough !== undefined &&
      names.some((one, at) =>
        names.slice(at + 1).some((two) => !enough.has(namesAgree(one, two, kind).level)),
      );
    this.#alias.set(profile, found);
    return found;
  }

  /**
   * What the names of two clusters have against being one; null where they agree. Every name must agree with every
   * other, or sound like it while another of its cluster agrees (three spellings of one name: the outer two are far
   * apart). Where a cluster is known under several names, each name of one side needs one on the other that agrees.
   */
  against(a: ClusterFacts, b: ClusterFacts): Against | null {
    const several = a.manyNames || b.manyNames;
    const refused = this.#unmatched(a.profiles, b.profiles, several);
    if (refused === null || !several) return refused;
    return this.#unmatched(b.profiles, a.profiles, several) === null ? null : refused;
  }

  #unmatched(left: readonly number[], right: readonly number[], several: boolean): Against | null {
    for (const one of left) {
      const refused = right.filter((two) => !this.#agrees(one, two));
      const [first] = refused;
      if (first === undefined) continue;
      if (refused.length === right.length) {
        // Nothing there agrees with this spelling: the others of its own side may, if it sounds like them all.
        const sounds = !several && right.every((two) => this.#soundsLike(one, two));
        const bridged =
          sounds && left.some((own) => own !== one && right.some((two) => this.#agrees(own, two)));
        const halves = !several && right.every((two) => this.#otherHalf(two, one, left));
        if (!bridged && !halves) return this.#say(one, first);
      } else if (
        !several &&
        !refused.every((two) => this.#soundsLike(one, two) || this.#otherHalf(one, two, right))
      )
        return this.#say(one, first);
    }
    return null;
  }

  /** "Faridun" and "Safarzod" are two parts of one name where a full name beside the second has both. */
  #otherHalf(one: number, two: number, right: readonly number[]): boolean {
    return (
      this.#isSingle(one) &&
      this.#isSingle(two) &&
      right.some((full) => !this.#isSingle(full) && this.#agrees(one, full) && this.#agrees(two, full))
    );
  }

  #isSingle(profile: number): boolean {
    const names = this.#profiles[profile]?.names ?? [];
    return names.every((name) => coreTokens(name).length === 1);
  }

  /** True where both hold names of one sound in all parts, whatever the vowels. */
  #soundsLike(one: number, two: number): boolean {
    const [a, b] = [this.#profiles[one], this.#profiles[two]];
    if (a?.kind !== 'person' || b?.kind !== 'person') return false;
    const keys = new Set(a.names.flatMap((name) => soundsOf(name)));
    return b.names.some((name) => soundsOf(name).some((key) => keys.has(key)));
  }

  #say(one: number, two: number): Against {
    const names = (profile: number): string[] => [this.#profiles[profile]?.names.join(' / ') ?? ''];
    return speaksAgainst('names', { name: names(one), name2: names(two) });
  }

  #agrees(one: number, two: number): boolean {
    if (one === two) return true;
    const [low, high] = one < two ? [one, two] : [two, one];
    const slot = low * 1_048_576 + high;
    const known = this.#agree.get(slot);
    if (known !== undefined) return known;
    const [a, b] = [this.#profiles[low], this.#profiles[high]];
    const agree = a === undefined || b === undefined || compare(a, b);
    this.#agree.set(slot, agree);
    return agree;
  }
}

/** Keys of a name that hold all its parts, with and without light tails. */
function soundsOf(name: string): readonly string[] {
  const keys = weighedPersonKeys(name);
  return keys.filter((key) => key.parts === keys[0]?.parts).map((key) => key.key);
}

function compare(a: NameProfile, b: NameProfile): boolean {
  const enough = ENOUGH[a.kind];
  if (enough === undefined || a.names.length === 0 || b.names.length === 0) return true;
  return a.names.some((one) =>
    b.names.some(
      (two) => enough.has(namesAgree(one, two, a.kind).level) || (a.kind === 'person' && areAlike(one, two)),
    ),
  );
}

/** Above the line of a match (0.7): in fusion nobody looks at each pair. */
const LEAST_SIMILARITY = 0.8;

const prepared = remembering((name) => prepareName(name, 'person'));

/** The scored comparison sees what levels do not: words joined, letters of another script, slips of typing. */
function areAlike(a: string, b: string): boolean {
  return compareNames(prepared(a), prepared(b)).similarity >= LEAST_SIMILARITY;
}
