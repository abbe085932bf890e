import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { changesBetween } from '../../../../core/graph/index.ts';
import type { Answer } from '../../../../../web/kit/api.ts';
import { ProblemNote } from '../../../../../web/kit/parts.tsx';
import { useAsk, useSession } from '../../../../../web/kit/session.tsx';
import type { ChartView } from '../../contract.ts';
import { keepBegun } from '../draft.ts';
import { useLinksSay } from '../say.ts';
import { useBoard } from '../use-board.ts';
import { asError } from '../use-things.ts';
import { PanelFrame } from './panel.tsx';

/** Keeps the chart under a title: a new one, or another copy of one that may only be read. */
export function SavePanel() {
  const { say } = useLinksSay();
  const { work, saving, address } = useBoard();
  const asks = useAsk();
  const { officer } = useSession();
  const navigate = useNavigate();
  const [title, setTitle] = useState(saving?.view.title ?? '');
  const [marking, setMarking] = useState(saving?.view.marking ?? '');
  const [error, setError] = useState<Error | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const isNew = saving === null || saving.view.may === 'read';
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (!isNew) {
      void saving.saveNow(title.trim());
      return;
    }
    const body = {
      title: title.trim(),
      changes: changesBetween(new Map(), work.chart),
      ...(marking.trim() === '' ? {} : { marking: marking.trim() }),
    };
    asks<Answer<ChartView>>('/api/charts', { method: 'POST', body }).then(
      ({ value }) => {
        // The centre keeps it from now on.
        if (saving === null) keepBegun(officer.handle, new Map());
        void navigate({
          to: '/graph/$chart',
          params: { chart: value.id },
          search: address.isTable ? { view: 'table' } : {},
        });
      },
      (thrown: unknown) => setError(asError(thrown)),
    );
  };
  return (
    <PanelFrame title={say('saveTitle')} takesFocus={false}>
      <p className="quiet">{say('saveLead')}</p>
      <form onSubmit={keep} className="stack">
        <label>
          {say('chartTitle')}
          <input
            ref={field}
            dir="auto"
            required
            maxLength={200}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        </label>
        {isNew ? (
          <label>
            {say('chartMarking')}
            <input
              dir="ltr"
              maxLength={2000}
              value={marking}
              onChange={(event) => setMarking(event.target.value)}
            />
          </label>
        ) : null}
        {error === null ? null : <ProblemNote error={error} />}
        <button type="submit" disabled={title.trim() === ''}>
          {say('save')}
        </button>
      </form>
    </PanelFrame>
  );
}
