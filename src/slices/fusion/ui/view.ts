import type { Conflict } from '../../../core/provenance/types.ts';
import type { SaidValue } from '../../../../web/language/value-parts.ts';
import type { ReportHead } from '../../reports/contract.ts';
import type { Card, CardProperty, CardValue, ClaimSource } from '../contract.ts';

/** A value as one of its sources says it. */
export function asSaid(value: CardValue, source: ClaimSource): SaidValue {
  return { value: value.value, text: value.text, qualifier: source.qualifier, modality: source.modality };
}

/** Each value that takes part in a conflict, with those of its sources that do. */
export function sidesOf(card: Pick<Card, 'properties'>, conflict: Pick<Conflict, 'claims'>): CardValue[] {
  const claims = new Set<string>(conflict.claims);
  return card.properties.flatMap(({ values }) =>
    values.flatMap((value) => {
      const sources = value.sources.filter((source) => claims.has(source.claim));
      return sources.length === 0
        ? []
        : [{ ...value, sources, origins: new Set(sources.map((source) => source.origin)).size }];
    }),
  );
}

/** The properties in the order of the page: names, which stand in its head too, last. */
export function propertiesInOrder({ properties }: Pick<Card, 'properties'>): readonly CardProperty[] {
  const isName = ({ property }: CardProperty) => property === 'name';
  return [...properties.filter((one) => !isName(one)), ...properties.filter(isName)];
}

/** Nobody has confirmed it: every source of it is a machine's proposal. */
export const waits = ({ sources }: CardValue): boolean => sources.every(({ state }) => state === 'proposed');

/** The grades behind a value, each once, best first. */
export const gradesOf = ({ sources }: CardValue): readonly string[] =>
  [...new Set(sources.map(({ grade }) => grade))].filter((grade) => grade !== '').toSorted();

export const headsById = (heads: readonly ReportHead[]): ReadonlyMap<string, ReportHead> =>
  new Map(heads.map((head) => [head.id as string, head]));
