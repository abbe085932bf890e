import { lazy, Suspense, useState } from 'react';
import type { ChartPlace, DocumentKind } from '../../src/slices/documents/contract.ts';
import { useCommands } from './commands.tsx';
import { useSay } from './language.tsx';
import { KIT_COUNTED, KIT_STRINGS } from './strings.data.ts';

const PrintDialog = lazy(() => import('./print-dialog.tsx'));

interface ExportButtonProps {
  readonly kind: DocumentKind;
  /** Id of the entity or report; words of the search; title of the timeline or chart. */
  readonly of: string;
  /** What stands on the timeline or chart. */
  readonly ids?: readonly string[];
  /** Where it stands on the chart; y grows upward. */
  readonly places?: readonly ChartPlace[];
}

/** Opens the choice of what leaves the screen: marking, format, for whom. */
export function ExportButton({ kind, of, ids = [], places = [] }: ExportButtonProps) {
  const { say } = useSay(KIT_STRINGS, KIT_COUNTED);
  const [isOpen, setOpen] = useState(false);
  useCommands([
    {
      id: 'export',
      label: say('exportTitle'),
      group: say('groupPrint'),
      keys: 'shift+e',
      run: () => setOpen(true),
    },
    { id: 'print', label: say('printPage'), group: say('groupPrint'), keys: null, run: () => window.print() },
  ]);
  return (
    <>
      <button type="button" className="plain" onClick={() => setOpen(true)}>
        {say('export')}
      </button>
      {isOpen ? (
        <Suspense fallback={null}>
          <PrintDialog kind={kind} of={of} ids={ids} places={places} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
