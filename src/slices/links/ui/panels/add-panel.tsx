import { useEffect, useRef, useState } from 'react';
import { useAnswer } from '../../../../../web/kit/answer.tsx';
import { KindChip, ProblemNote, Said } from '../../../../../web/kit/parts.tsx';
import type { SearchHit } from '../../../fusion/contract.ts';
import { addAround, middleOf } from '../acts.ts';
import { useLinksSay } from '../say.ts';
import { useBoard } from '../use-board.ts';
import { PanelFrame } from './panel.tsx';

/** Things onto the chart by their names, in any script. */
export function AddPanel() {
  const { say } = useLinksSay();
  const { work, choose, goTo } = useBoard();
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const found = useAnswer<SearchHit[]>(`/api/search?most=8&q=${encodeURIComponent(words.trim())}`, {
    enabled: words.trim().length >= 2,
    keepPrevious: true,
  });
  const hits = words.trim().length < 2 ? [] : (found.data?.value ?? []);
  const add = (id: string) => {
    work.edit('add', (chart) => addAround(chart, [id], middleOf(chart, new Set())));
    choose([id]);
    goTo(id);
  };
  return (
    <PanelFrame title={say('add')} takesFocus={false}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (hits[0] !== undefined) add(hits[0].id);
        }}
      >
        <label className="stack">
          {say('addLead')}
          <input
            ref={field}
            type="search"
            dir="auto"
            maxLength={200}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        </label>
      </form>
      {found.isError ? <ProblemNote error={found.error} /> : null}
      {found.isSuccess && words.trim().length >= 2 && hits.length === 0 ? (
        <p className="note">{say('noneFound')}</p>
      ) : null}
      <ul className="plain-list">
        {hits.map((hit) => (
          <li key={hit.id}>
            <button type="button" className="plain" onClick={() => add(hit.id)}>
              <Said text={hit.caption} />
            </button>{' '}
            <KindChip kind={hit.kind} />
          </li>
        ))}
      </ul>
    </PanelFrame>
  );
}
