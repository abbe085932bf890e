import { foldName } from '../names/index.ts';
import { eventTypesAgree } from '../resolve/contradict.ts';
import { type Comparator, conflictAmong } from './conflict-pairs.ts';
import { sentence } from './conflict-sentences.data.ts';
import type { CardClaim, Sentence } from './types.ts';

/** Functional properties with plain values, and when two values cannot both hold. Dates, fathers and counts have their own files. */
const PLAIN: Readonly<Record<string, (a: CardClaim, b: CardClaim) => Sentence | null>> = {
  gender: (a, b) => {
    if (
      a.value.type !== 'text' ||
      b.value.type !== 'text' ||
      foldName(a.value.text) === foldName(b.value.text)
    )
      return null;
    return sentence('cannotBoth', { a: a.value.text, b: b.value.text });
  },
  eventType: (a, b) => {
    if (
      a.value.type !== 'event-type' ||
      b.value.type !== 'event-type' ||
      eventTypesAgree(a.value.eventType, b.value.eventType)
    )
      return null;
    return sentence('kinds', { a: a.value.eventType, b: b.value.eventType });
  },
};

export const valueConflicts: Comparator = (claims) =>
  Object.entries(PLAIN).flatMap(([property, against]) =>
    conflictAmong(
      claims.filter((claim) => claim.property === property),
      [property, 'contradiction'],
      against,
    ),
  );
