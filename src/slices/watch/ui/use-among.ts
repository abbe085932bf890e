import { useEffect, useRef, useState } from 'react';
import type { Answer } from '../../../../web/kit/api.ts';
import { useAsk } from '../../../../web/kit/session.tsx';
import type { FeedItem } from '../contract.ts';

/** As many as are asked for at once. */
const AT_ONCE = 50;

/** Of the lines that are here those that a saved search finds; null where none is chosen. Each line is asked for once. */
export function useAmong(saved: string, items: readonly FeedItem[]): ReadonlySet<string> | null {
  const asks = useAsk();
  const [found, setFound] = useState<ReadonlySet<string>>(new Set());
  const asked = useRef({ saved, ids: new Set<string>() });
  useEffect(() => {
    if (saved === '') return;
    if (asked.current.saved !== saved) {
      asked.current = { saved, ids: new Set() };
      setFound(new Set());
    }
    const { ids } = asked.current;
    const fresh = items.flatMap(({ report }) => (ids.has(report.id) ? [] : report.id));
    for (let at = 0; at < fresh.length; at += AT_ONCE) {
      const reports = fresh.slice(at, at + AT_ONCE);
      for (const id of reports) ids.add(id);
      asks<Answer<readonly string[]>>(`/api/watch/searches/${saved}/among`, {
        method: 'POST',
        body: { reports },
      }).then(
        ({ value }) => {
          if (asked.current.saved === saved) setFound((before) => new Set([...before, ...value]));
        },
        // Asked again with the next line.
        () => reports.forEach((id) => ids.delete(id)),
      );
    }
  }, [asks, saved, items]);
  return saved === '' ? null : found;
}
