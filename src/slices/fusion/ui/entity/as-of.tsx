import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { EntityLink } from '../../../../../web/kit/links.tsx';
import { Empty, Instant, Said } from '../../../../../web/kit/parts.tsx';
import { Between } from '../../../../../web/kit/section.tsx';
import type { CardThen } from '../../contract.ts';
import { useStorySay } from './story-say.ts';

const DAY = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?$/;
/** The field to which the key for earlier days goes. */
export const AS_OF_FIELD = 'as-of';

/** The time that the address asks for, and how to ask for another; null is now. Each step is in the history of the browser. */
export function useAsOf(): readonly [string | null, (at: string | null) => void] {
  const { asof } = useSearch({ strict: false }) as { readonly asof?: unknown };
  const navigate = useNavigate();
  const at = typeof asof === 'string' && DAY.test(asof) ? asof : null;
  const go = useCallback(
    (next: string | null) =>
      void navigate({
        to: '.',
        search: (before: Record<string, unknown>) => {
          const { asof: _, ...rest } = before;
          return next === null ? rest : { ...rest, asof: next };
        },
      } as never),
    [navigate],
  );
  return [at, go];
}

/** Asks for the card of an earlier day. */
export function AsOfForm() {
  const { say } = useStorySay();
  const [at, go] = useAsOf();
  const [day, setDay] = useState(at?.slice(0, 10) ?? '');
  return (
    <form
      className="row as-of"
      onSubmit={(event) => {
        event.preventDefault();
        if (day !== '') go(day);
      }}
    >
      <label className="row" htmlFor={AS_OF_FIELD}>
        {say('asOf')}
      </label>
      <input
        id={AS_OF_FIELD}
        className="short"
        type="date"
        value={day}
        onChange={(event) => setDay(event.target.value)}
      />
      <button type="submit" className="quiet-button">
        {say('asOfShow')} <kbd>d</kbd>
      </button>
    </form>
  );
}

/** Says above an earlier card that it is one, and what that means. */
export function ThenNote({ then }: { readonly then: CardThen }) {
  const { say } = useStorySay();
  const [, go] = useAsOf();
  return (
    <div className="note warn then" role="status">
      <p>
        <strong>
          <DateIn sentence={say('asOfTitle', { date: '\u0000' })} at={then.at} />
        </strong>{' '}
        <button type="button" className="plain" onClick={() => go(null)}>
          {say('asOfNow')} <kbd>b</kbd>
        </button>
      </p>
      <p className="quiet">{say('asOfLead')}</p>
      {then.others.length === 0 ? null : (
        <p>
          {say('asOfOthers')}{' '}
          <Between
            items={then.others.map(({ id, caption }) => <EntityLink key={id} id={id} caption={caption} />)}
            sign=" · "
          />
        </p>
      )}
    </div>
  );
}

/** Nothing was known of it yet at that time. */
export function NotYet({ at }: { readonly at: string }) {
  const { say } = useStorySay();
  const [, go] = useAsOf();
  return (
    <Empty>
      <h1>
        <DateIn sentence={say('notYet', { date: '\u0000' })} at={at} />
      </h1>
      <AsOfForm />
      <button type="button" className="plain" onClick={() => go(null)}>
        {say('asOfNow')}
      </button>
    </Empty>
  );
}

/** A sentence with an instant in it, as an element of its own. */
function DateIn({ sentence, at }: { readonly sentence: string; readonly at: string }) {
  const [before = '', after = ''] = sentence.split('\u0000');
  return (
    <>
      {before}
      <bdi>
        <Instant at={at} />
      </bdi>
      {after}
    </>
  );
}

/** To the card just after something happened. */
export function ThenLink({ id, at }: { readonly id: string; readonly at: string }) {
  const { say } = useStorySay();
  return (
    <Link to="/entities/$id" params={{ id }} search={{ asof: at }} className="then-link">
      {say('thenLink')}
      <span className="unseen">
        {' '}
        <Said text={at} />
      </span>
    </Link>
  );
}
