import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useCommands } from '../../../../web/kit/commands.tsx';
import { DropPlace } from '../../../../web/kit/drop.tsx';
import { useAlive } from '../../../../web/kit/alive.ts';
import { useSay } from '../../../../web/kit/language.tsx';
import { Empty, ProblemNote, ProblemText, Said } from '../../../../web/kit/parts.tsx';
import { useAsk } from '../../../../web/kit/session.tsx';
import { type Filed, type Filing, queryOf, type Terms, toSend, type Told } from './filings.ts';
import { tell, useFilings } from './intake-store.ts';
import { INTAKE_COUNTED, INTAKE_STRINGS } from './intake-strings.data.ts';
import { TermsFields } from './terms-fields.tsx';

const FIRST_TERMS: Terms = {
  marking: '',
  grade: '',
  sourceType: '',
  precedence: '',
  date: '',
  reference: '',
};

/** Files dropped, chosen or pasted, filed one after another under the terms above; each leads to its review. */
export default function IntakePage() {
  const { say } = useSay(INTAKE_STRINGS, INTAKE_COUNTED);
  const [terms, setTerms] = useState(FIRST_TERMS);
  const filings = useFilings();
  useSending();
  useSendingOnceBack();
  return (
    <>
      <h1>{say('title')}</h1>
      <p className="lead">{say('lead')}</p>
      <section aria-labelledby="terms">
        <h2 id="terms">{say('terms')}</h2>
        <TermsFields terms={terms} onChange={setTerms} />
      </section>
      <div className="desk">
        <FileDrop terms={terms} />
        <PasteForm terms={terms} />
      </div>
      <section aria-labelledby="files">
        <h2 id="files">{say('files')}</h2>
        {filings.length === 0 ? (
          <Empty>
            <p>{say('none')}</p>
          </Empty>
        ) : (
          <>
            <p role="status">
              {say('progress', {
                done: filings.filter(({ state }) => state === 'filed').length,
                all: filings.length,
              })}
            </p>
            <ol className="rows">
              {filings.toReversed().map((filing) => (
                <FilingRow key={filing.key} filing={filing} />
              ))}
            </ol>
          </>
        )}
      </section>
    </>
  );
}

/** Sends the first that waits, as long as one does. */
function useSending(): void {
  const asks = useAsk();
  const due = toSend(useFilings());
  useEffect(() => {
    if (due === null) return;
    const { key, bytes } = due;
    tell({ type: 'sent', key });
    asks<Filed>(`/api/reports?${queryOf(due)}`, {
      method: 'POST',
      body: bytes,
      headers: { 'content-type': 'application/octet-stream' },
    }).then(
      (answer) => tell({ type: 'answered', key, answer }),
      (error: unknown) =>
        tell({ type: 'failed', key, error: error instanceof Error ? error : new Error(String(error)) }),
    );
  }, [due, asks]);
}

/** What the broken line held back is sent with the next sign of life. */
function useSendingOnceBack(): void {
  const { isSuccess, dataUpdatedAt } = useAlive();
  useEffect(() => {
    if (isSuccess && dataUpdatedAt > 0) tell({ type: 'back' });
  }, [isSuccess, dataUpdatedAt]);
}

function FileDrop({ terms }: { readonly terms: Terms }) {
  const { say } = useSay(INTAKE_STRINGS, INTAKE_COUNTED);
  return (
    <DropPlace
      id="intake.choose"
      group={say('group')}
      label={say('choose')}
      words={say('drop')}
      isMultiple
      onFiles={(files) => {
        for (const file of files) tell({ type: 'added', name: file.name, bytes: file, terms });
      }}
    >
      <p className="quiet">{say('formats')}</p>
    </DropPlace>
  );
}

function PasteForm({ terms }: { readonly terms: Terms }) {
  const { say } = useSay(INTAKE_STRINGS, INTAKE_COUNTED);
  const [text, setText] = useState('');
  const [name, setName] = useState('note.txt');
  const area = useRef<HTMLTextAreaElement>(null);
  useCommands([
    {
      id: 'intake.paste',
      label: say('focusPaste'),
      group: say('group'),
      keys: 'i',
      run: () => area.current?.focus(),
    },
  ]);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        tell({
          type: 'added',
          name: name.trim() === '' ? 'note.txt' : name.trim(),
          bytes: new Blob([text]),
          terms,
        });
        setText('');
      }}
    >
      <label>
        {say('paste')}
        <textarea
          ref={area}
          dir="auto"
          rows={7}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
              event.currentTarget.form?.requestSubmit();
            if (event.key === 'Escape') event.currentTarget.blur();
          }}
        />
      </label>
      <div className="row">
        <label className="grow">
          {say('pasteTitle')}
          <input dir="auto" value={name} maxLength={200} onChange={(event) => setName(event.target.value)} />
        </label>
        <button type="submit">
          {say('file')} <kbd>Ctrl Enter</kbd>
        </button>
      </div>
    </form>
  );
}

function FilingRow({ filing }: { readonly filing: Filing }) {
  const { say, count } = useSay(INTAKE_STRINGS, INTAKE_COUNTED);
  const { answer, error, state, name, key } = filing;
  const isKnown = answer !== null && answer.reports.every(({ added }) => !added);
  return (
    <li>
      <Said text={name} /> <span className="chip">{isKnown ? say('known') : say(state)}</span>{' '}
      {answer === null ? null : (
        <span className="quiet">
          {answer.format} · {count('reports', answer.reports.length)} · {count('claims', answer.claims)}
        </span>
      )}{' '}
      {answer?.reports.slice(0, 5).map(({ id }) => (
        <span key={id}>
          <Link to="/review/$id" params={{ id }}>
            {say('review')}
          </Link>{' '}
        </span>
      ))}
      {answer === null ? null : <ToldList list={[...answer.refused, ...answer.warnings]} />}
      {error === null ? null : <ProblemNote error={error} again={() => tell({ type: 'again', key })} />}
    </li>
  );
}

/** What the reader of the format says of the file, or of a file in it: what, and how to mend it. */
function ToldList({ list }: { readonly list: readonly Told[] }) {
  if (list.length === 0) return null;
  return (
    <ul>
      {list.map(({ document, code, message, fix }) => (
        <li key={`${document} ${message}`} className="quiet">
          <Said text={document} />: <ProblemText code={code} text={message} />{' '}
          <ProblemText code={code} text={fix} />
        </li>
      ))}
    </ul>
  );
}
