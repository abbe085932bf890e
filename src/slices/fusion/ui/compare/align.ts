import type { Card, CardValue } from '../../contract.ts';
import { propertiesInOrder } from '../view.ts';

/** One property of several things beside one another. */
export interface AlignedProperty {
  readonly property: string;
  readonly label: string;
  /** The values of each, in the order of the things. */
  readonly sides: readonly (readonly CardValue[])[];
}

/** The card as one of its records alone tells it. */
export function cardOfRecord(card: Card, record: string): Card {
  const properties = card.properties.flatMap((property) => {
    const values = property.values.flatMap((value) => {
      const sources = value.sources.filter((source) => source.record === record);
      return sources.length === 0
        ? []
        : [{ ...value, sources, origins: new Set(sources.map((source) => source.origin)).size }];
    });
    return values.length === 0 ? [] : [{ ...property, values }];
  });
  return { ...card, properties };
}

/** All properties that one of the cards has, in the order of the first that has them; those that several have come first. */
export function aligned(cards: readonly Pick<Card, 'properties'>[]): AlignedProperty[] {
  const found = new Map<string, { label: string; sides: CardValue[][]; on: number }>();
  for (const [at, card] of cards.entries()) {
    for (const { property, label, values } of propertiesInOrder(card)) {
      const row = found.get(property) ?? { label, sides: cards.map(() => []), on: 0 };
      found.set(property, row);
      row.sides[at] = [...values];
      row.on += 1;
    }
  }
  return [...found]
    .map(([property, row]) => ({ property, ...row }))
    .toSorted((a, b) => Number(b.on > 1) - Number(a.on > 1))
    .map(({ property, label, sides }) => ({ property, label, sides }));
}

const textOf = ({ text }: CardValue): string => text.toLowerCase();

/** Words of values that more than one of the things has. */
export function inCommon({ sides }: Pick<AlignedProperty, 'sides'>): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const side of sides)
    for (const text of new Set(side.map(textOf))) seen.set(text, (seen.get(text) ?? 0) + 1);
  return new Set([...seen].flatMap(([text, count]) => (count > 1 ? [text] : [])));
}

export const isIn = (common: ReadonlySet<string>, value: CardValue): boolean => common.has(textOf(value));
