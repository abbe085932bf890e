import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { ENTITY_KINDS, type EntityKind } from '../../../../core/words/index.ts';
import { NAME_MATCHES, type NameMatch } from '../../contract.ts';

/** What the address asks for: a link to it asks the same again. */
export interface Asked {
  readonly q: string;
  readonly match: NameMatch;
  readonly kind: EntityKind | null;
  /** Narrowing of the passages. */
  readonly party: string | null;
  readonly source: string | null;
  readonly language: string | null;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** Reads the address; what it does not understand is not asked for. Pure. */
export function readAsked(search: Readonly<Record<string, unknown>>): Asked {
  return {
    q: textOf(search['q']) ?? '',
    match: NAME_MATCHES.find((one) => one === search['match']) ?? 'sound',
    kind: ENTITY_KINDS.find((one) => one === search['kind']) ?? null,
    party: textOf(search['party']),
    source: textOf(search['source']),
    language: textOf(search['language']),
  };
}

export type Narrow = (change: Partial<Record<keyof Asked, string | null>>) => void;

/** What is asked, and how to narrow it: each step is in the history of the browser. */
export function useAsked(): readonly [Asked, Narrow] {
  const search = useSearch({ strict: false }) as Readonly<Record<string, unknown>>;
  const navigate = useNavigate();
  const asked = useMemo(() => readAsked(search), [search]);
  const narrow = useCallback<Narrow>(
    (change) => {
      const next = Object.entries({ ...search, ...change }).filter(([, value]) => value !== null);
      void navigate({ to: '/search', search: Object.fromEntries(next) as Record<string, unknown> });
    },
    [navigate, search],
  );
  return [asked, narrow];
}
