import { useEffect, useMemo, useRef } from 'react';
import { usePageMarking } from './banner.tsx';
import { printStyle } from './print-style.ts';
import { useAsk, useSession } from './session.tsx';

/**
 * What a page bears on paper: its marking above and below on every sheet, who printed it when and for which purpose, and the
 * number of the sheet. That it was printed is noted in the log.
 */
export function PrintPage() {
  const marking = usePageMarking() ?? 'UNCLASSIFIED';
  const { officer, reason } = useSession();
  const asks = useAsk();
  const sheet = useMemo(() => new CSSStyleSheet(), []);
  const by = `${officer.handle} (${officer.party}) · ${reason.purpose}${reason.caseRef === null ? '' : `:${reason.caseRef}`}`;
  const latest = useRef({ marking, by, asks });
  latest.current = { marking, by, asks };
  useEffect(() => {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [sheet]);
  useEffect(() => sheet.replaceSync(printStyle(marking, by)), [sheet, marking, by]);
  useEffect(() => {
    const printing = (event: Event) => {
      const { current } = latest;
      const at = new Date(performance.timeOrigin + event.timeStamp).toISOString();
      sheet.replaceSync(printStyle(current.marking, `${current.by} · ${at.slice(0, 16)}Z`));
      // Paper is on its way whatever the centre answers; the officer is told where it could not be noted.
      current
        .asks('/api/documents/prints', {
          method: 'POST',
          body: { path: location.pathname, marking: current.marking },
        })
        .catch((error: unknown) => reportError(error));
    };
    window.addEventListener('beforeprint', printing);
    return () => window.removeEventListener('beforeprint', printing);
  }, [sheet]);
  return null;
}
