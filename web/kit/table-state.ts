import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { readSort, sortText, type TableState } from './table-view.ts';

/**
 * Filter and order of a table in the address, so that back, reload and a shared link keep them. `prefix` tells two tables of
 * one page apart. Typing replaces the entry: back leads to the page before, not to the letter before.
 */
export function useTableInAddress(prefix = ''): readonly [TableState, (next: TableState) => void] {
  const navigate = useNavigate();
  const [filterKey, sortKey] = [`${prefix}filter`, `${prefix}sort`];
  const asked = useRouterState({ select: ({ location }) => location.search as Record<string, unknown> });
  // The router reads '7' in an address as a number.
  const filter = asked[filterKey] === undefined ? '' : String(asked[filterKey]);
  const order = asked[sortKey];
  const state = useMemo<TableState>(() => ({ filter, sort: readSort(order) }), [filter, order]);
  const change = useCallback(
    ({ filter: words, sort }: TableState) =>
      void navigate({
        to: '.',
        replace: true,
        resetScroll: false,
        search: (before: Record<string, unknown>) => ({
          ...before,
          [filterKey]: words === '' ? undefined : words,
          [sortKey]: sortText(sort),
        }),
      }),
    [navigate, filterKey, sortKey],
  );
  return [state, change];
}
