import { useAnswer } from '../../../../../web/kit/answer.tsx';
import { Instant, Loading, ProblemNote, Said } from '../../../../../web/kit/parts.tsx';
import type { ChartSave } from '../../contract.ts';
import { useLinksSay } from '../say.ts';
import { useBoard } from '../use-board.ts';
import { PanelFrame } from './panel.tsx';

/** Who changed what of the chart, and when. */
export function HistoryPanel() {
  const { say } = useLinksSay();
  const { saving } = useBoard();
  return (
    <PanelFrame title={say('history')}>
      {saving === null ? <p className="note">{say('draft')}</p> : <Saves chart={saving.view.id} />}
    </PanelFrame>
  );
}

function Saves({ chart }: { readonly chart: string }) {
  const { count } = useLinksSay();
  const found = useAnswer<ChartSave[]>(`/api/charts/${chart}/saves`);
  if (found.isPending) return <Loading />;
  if (found.isError) return <ProblemNote error={found.error} />;
  return (
    <ol className="rows">
      {found.data.value.map(({ id, officer, at, title, changes }) => (
        <li key={id}>
          <Said text={officer} /> · <Instant at={at} /> · {count('changes', changes.length)}
          {title === null ? null : (
            <>
              {' '}
              · <Said text={title} />
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
