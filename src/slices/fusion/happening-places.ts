import type { Modality } from '../../core/words/index.ts';
import type { Desk } from '../../trust/desk.ts';
import { claimsFor } from './standing-claims.ts';
import * as read from './store/read.ts';
import { hedgeOf } from './wording.ts';

/** Where something is said to have happened, with the public keys that can place it. */
export interface HappeningPlace {
  readonly record: string;
  readonly caption: string;
  /** Its own key in the gazetteer; null for a village that it does not hold. */
  readonly anchor: string | null;
  /** Keys of what it is said to lie in. */
  readonly within: readonly string[];
  readonly hedge: Modality | null;
  readonly markings: readonly number[];
}

type Caption = Awaited<ReturnType<typeof read.captionsOf>>[number];

export interface Ground {
  readonly captions: ReadonlyMap<string, Caption>;
  placesOf(claims: readonly read.ClaimRow[]): HappeningPlace[];
}

/** What a place is said to lie in, one step up. */
const WHOLE: ReadonlySet<string> = new Set(['location', 'partOf']);

/** Captions of the other ends of links, and of the places among them what they lie in, where they have no key of their own. */
export async function happeningPlaces(desk: Desk, ends: readonly string[]): Promise<Ground> {
  const captions = new Map<string, Caption>(
    (ends.length === 0 ? [] : await read.captionsOf(desk, ends)).map((row) => [row.id, row]),
  );
  const nameless = [...captions.values()].filter(({ kind, anchor }) => kind === 'place' && anchor === null);
  const { claims } =
    nameless.length === 0
      ? { claims: [] }
      : await claimsFor(
          desk,
          nameless.map(({ id }) => id),
        );
  const told = claims.flatMap(({ row }) =>
    WHOLE.has(row.property) && row.value_record !== null && row.modality !== 'denied' ? [row] : [],
  );
  const wholes = new Map<string, Caption>(
    (told.length === 0
      ? []
      : await read.captionsOf(
          desk,
          told.flatMap((row) => row.value_record ?? []),
        )
    ).map((row) => [row.id, row]),
  );
  const upOf = Map.groupBy(told, (row) => row.record_id as string);
  return {
    captions,
    placesOf: (rows) =>
      [
        ...Map.groupBy(
          rows.filter(({ property, modality }) => property === 'occurredAt' && modality !== 'denied'),
          (row) => placeKey(captions.get(row.value_record ?? '')),
        ).values(),
      ].flatMap((said): HappeningPlace[] => {
        const place = captions.get(said[0]?.value_record ?? '');
        if (place === undefined) return [];
        const ups = said.flatMap((row) => upOf.get(row.value_record ?? '') ?? []);
        const known = ups.flatMap((row) => wholes.get(row.value_record ?? '') ?? []);
        return [
          {
            record: place.id,
            caption: place.caption,
            anchor: place.anchor,
            within: [...new Set(known.flatMap(({ anchor }) => anchor ?? []))].toSorted(),
            hedge: hedgeOf(said),
            markings: [...ups, ...known].map(({ marking_id }) => marking_id),
          },
        ];
      }),
  };
}

/** Places of one key or one caption are one, as on cards. */
const placeKey = (place: Caption | undefined): string => place?.anchor ?? place?.caption ?? '';
