import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { AreaProperties } from '../../../../web/kit/map/boundaries.ts';
import { collectionOf, loadGeography } from '../../../../web/kit/map/geography.ts';

export type PlaceNames = ReadonlyMap<string, { readonly en: string; readonly ur: string | null }>;

const NONE: PlaceNames = new Map();

/** Names of areas and districts by key, from the geography of this centre. Empty until it is there. */
export function usePlaceNames(): PlaceNames {
  const { data } = useQuery({ queryKey: ['geography'], queryFn: loadGeography, staleTime: Infinity });
  return useMemo(
    () =>
      data === undefined
        ? NONE
        : new Map(
            // Where an area and a district share a key, the area’s name is the more usual.
            [
              ...collectionOf(data.districts, 'districts').features,
              ...collectionOf(data.region, 'areas').features,
            ].map(({ id, properties }) => [String(id), properties as AreaProperties] as const),
          ),
    [data],
  );
}
