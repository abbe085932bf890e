import { foldName } from '../names/index.ts';
import { eventTypesAgree } from '../resolve/contradict.ts';
import { type Comparator, conflictAmong } from './conflict-pairs.ts';
import type { CardClaim } from './types.ts';

/** Functional properties with plain values, and when two values cannot both hold. Dates, fathers and counts have their own files. */
const PLAIN: Readonly<Record<string, (a: CardClaim, b: CardClaim) => string | null>> = {
  gender: (a, b) => {
    if (
      a.value.type !== 'text' ||
      b.value.type !== 'text' ||
      foldName(a.value.text) === foldName(b.value.text)
    )
      return null;
    return `${a.value.text} and ${b.value.text} cannot both hold`;
  },
  eventType: (a, b) => {
    if (
      a.value.type !== 'event-type' ||
      b.value.type !== 'event-type' ||
      eventTypesAgree(a.value.eventType, b.value.eventType)
    )
      return null;
    return `${a.value.eventType} and ${b.value.eventType} are two kinds of event`;
  },
};

export const valueConflicts: Comparator = (claims) =>
  Object.entries(PLAIN).flatMap(([property, against]) =>
    conflictAmong(
      claims.filter((claim) => claim.property === property),
      'contradiction',
      against,
    ),
  );
