import { type FormEvent, useState } from 'react';
import type { Answer } from '../../../../../web/kit/api.ts';
import { MarkingMark, ProblemNote, Said } from '../../../../../web/kit/parts.tsx';
import { useAsk } from '../../../../../web/kit/session.tsx';
import type { ChartView } from '../../contract.ts';
import { useLinksSay } from '../say.ts';
import { useBoard } from '../use-board.ts';
import type { Saving } from '../use-save.ts';
import { asError } from '../use-things.ts';
import { PanelFrame } from './panel.tsx';

/** Who may open the chart, and a way to change that. */
export function SharePanel() {
  const { say } = useLinksSay();
  const { saving } = useBoard();
  if (saving === null || saving.view.may !== 'own')
    return (
      <PanelFrame title={say('shareTitle')}>
        <p className="note">{say(saving === null ? 'draft' : 'readOnly')}</p>
      </PanelFrame>
    );
  return (
    <PanelFrame title={say('shareTitle')}>
      <p className="quiet">{say('shareLead')}</p>
      <p>
        <MarkingMark marking={saving.view.marking} />
      </p>
      <Shares saving={saving} />
    </PanelFrame>
  );
}

function Shares({ saving }: { readonly saving: Saving }) {
  const { say } = useLinksSay();
  const asks = useAsk();
  const [kind, setKind] = useState('officer');
  const [code, setCode] = useState('');
  const [may, setMay] = useState('read');
  const [error, setError] = useState<Error | null>(null);
  const share = (body: { kind: string; code: string; may: string }) =>
    asks<Answer<ChartView>>(`/api/charts/${saving.view.id}/shares`, { method: 'POST', body }).then(
      ({ value }) => {
        saving.setView(value);
        setError(null);
        setCode('');
      },
      (thrown: unknown) => setError(asError(thrown)),
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void share({ kind, code: code.trim(), may });
  };
  return (
    <>
      <ul className="plain-list">
        {saving.view.shares.map((one) => (
          <li key={`${one.kind} ${one.code}`} className="row">
            <span className="grow">
              <Said text={one.code} /> · {say(one.kind)} · {say(one.may === 'edit' ? 'edit' : 'read')}
            </span>
            <button type="button" className="plain" onClick={() => void share({ ...one, may: 'nothing' })}>
              {say('nothing')}
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={submit} className="stack">
        <label>
          {say('shareKind')}
          <select value={kind} onChange={(event) => setKind(event.target.value)}>
            <option value="officer">{say('officer')}</option>
            <option value="agency">{say('agency')}</option>
          </select>
        </label>
        <label>
          {say('shareCode')}
          <input
            dir="ltr"
            required
            maxLength={100}
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        </label>
        <label>
          {say('may')}
          <select value={may} onChange={(event) => setMay(event.target.value)}>
            <option value="read">{say('read')}</option>
            <option value="edit">{say('edit')}</option>
          </select>
        </label>
        {error === null ? null : <ProblemNote error={error} />}
        <button type="submit">{say('share')}</button>
      </form>
    </>
  );
}
