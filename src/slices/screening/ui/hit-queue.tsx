import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { useCommands } from '../../../../web/kit/commands.tsx';
import { useSay } from '../../../../web/kit/language.tsx';
import { Apart } from '../../../../web/kit/parts.tsx';
import { DataTable } from '../../../../web/kit/table.tsx';
import { useTableInAddress } from '../../../../web/kit/table-state.ts';
import { HIT_STATE_WORDS } from '../../../../web/language/codes.data.ts';
import type { HitState, QueuedHit } from '../contract.ts';
import { useHitColumns } from './hit-columns.tsx';
import { HitPane } from './hit-pane.tsx';
import { SCREENING_COUNTED, SCREENING_STRINGS } from './strings.data.ts';
import { MOST_HITS } from './view.ts';

/** States in which a hit waits for somebody. */
const WAITING_STATES: readonly HitState[] = ['open', 'pending', 'unsure', 'escalated'];

/** What the address says of the queue: which hit is open, and which state is shown. */
function useAddress() {
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { readonly id?: unknown; readonly state?: unknown };
  const set = (change: Readonly<Record<string, string | undefined>>) =>
    void navigate({
      to: '.',
      replace: true,
      resetScroll: false,
      search: (before: Record<string, unknown>) => ({ ...before, ...change }),
    });
  return { id: search.id, state: WAITING_STATES.find((one) => one === search.state) ?? null, set };
}

/** The hits in the common table, and the one that is open below it with what can be said of it. */
export function HitQueue({ hits }: { readonly hits: readonly QueuedHit[] }) {
  const { say, number } = useSay(SCREENING_STRINGS, SCREENING_COUNTED);
  const { id, state, set } = useAddress();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const steps = useRef<((key: 'ArrowDown' | 'ArrowUp') => void) | null>(null);
  const rows = useMemo(() => hits.filter((hit) => state === null || hit.state === state), [hits, state]);
  const current = rows.find((hit) => hit.id === id) ?? rows[0];
  const columns = useHitColumns();
  const table = useTableInAddress();
  const toggle = (hit: QueuedHit) =>
    setSelected((before) => {
      const next = new Set(before);
      if (!next.delete(hit.id)) next.add(hit.id);
      return next;
    });
  useCommands([
    {
      id: 'hits.select',
      label: say('select'),
      group: say('group'),
      keys: 'x',
      run: () => (current === undefined ? undefined : toggle(current)),
    },
  ]);
  const together = rows.filter((hit) => selected.has(hit.id));
  return (
    <>
      <p className="quiet">
        <Apart text={say('keysHint')} />
      </p>
      <StateChoice state={state} onChoose={(next) => set({ state: next, id: undefined })} />
      {hits.length >= MOST_HITS ? (
        <p className="note">{say('newestOnly', { n: number(MOST_HITS) })}</p>
      ) : null}
      <div className="triage">
        <div>
          <DataTable
            name="screening-hits"
            label={say('queue')}
            rows={rows}
            columns={columns}
            keyOf={(hit) => hit.id}
            state={table}
            current={current?.id ?? null}
            onCurrent={(hit) => set({ id: hit.id })}
            selected={selected}
            onSelect={toggle}
            filterKey="shift+f"
            steps={steps}
          />
        </div>
        {current === undefined ? null : (
          <HitPane
            key={current.id}
            hit={current}
            together={together.length === 0 ? [current] : together}
            onDone={() => {
              setSelected(new Set());
              steps.current?.('ArrowDown');
            }}
          />
        )}
      </div>
    </>
  );
}

interface StateChoiceProps {
  readonly state: HitState | null;
  readonly onChoose: (state: HitState | undefined) => void;
}

function StateChoice({ state, onChoose }: StateChoiceProps) {
  const { say, word } = useSay(SCREENING_STRINGS, SCREENING_COUNTED);
  return (
    <label className="row">
      {say('state')}
      <select
        className="short"
        value={state ?? ''}
        onChange={(event) => onChoose(WAITING_STATES.find((one) => one === event.target.value))}
      >
        <option value="">{say('anyState')}</option>
        {WAITING_STATES.map((one) => (
          <option key={one} value={one}>
            {word(HIT_STATE_WORDS[one], one)}
          </option>
        ))}
      </select>
    </label>
  );
}
