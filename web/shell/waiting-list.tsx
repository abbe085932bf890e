import { Link, useNavigate } from '@tanstack/react-router';
import { Age } from '../kit/age.tsx';
import { Problem } from '../kit/api.ts';
import { useCommands } from '../kit/commands.tsx';
import { useSay } from '../kit/language.tsx';
import { ProblemText } from '../kit/parts.tsx';
import type { WaitingCount } from '../kit/waiting.ts';
import { HOME_STRINGS } from './home-strings.data.ts';
import { type Counted, useWaiting } from './use-waiting.ts';

/** What waits, a line for each kind in an order that never changes, so that a hand finds it in the dark. */
export function WaitingList() {
  const { say, word } = useSay(HOME_STRINGS, {});
  const navigate = useNavigate();
  const all = useWaiting();
  useCommands(
    all.map(({ waiting: { id, label, to, search = {} } }, at) => ({
      id: `waiting.${id}`,
      label: word(label, id),
      group: say('group'),
      keys: String(at + 1),
      run: () => void navigate({ to, search }),
    })),
  );
  return (
    <ol className="waiting">
      {all.map((one, at) => (
        <WaitingLine key={one.waiting.id} {...one} digit={at + 1} />
      ))}
    </ol>
  );
}

function WaitingLine({ waiting, count, error, digit }: Counted & { readonly digit: number }) {
  const { say, word } = useSay(HOME_STRINGS, {});
  const { id, label, nothing, to, search = {} } = waiting;
  const isBusy = count !== null && count.count > 0;
  return (
    <li data-busy={isBusy} data-late={count !== null && count.late > 0}>
      <kbd aria-hidden="true">{digit}</kbd>
      <Figure count={count} />
      <div>
        <Link to={to} search={search}>
          {word(label, id)}
        </Link>
        <p className="quiet">
          {error !== null ? (
            <>
              {say('notCounted')}:{' '}
              <ProblemText code={error instanceof Problem ? error.code : ''} text={error.message} />
            </>
          ) : count === null ? (
            say('counting')
          ) : isBusy ? (
            <Details count={count} id={id} />
          ) : (
            word(nothing, id)
          )}
        </p>
      </div>
    </li>
  );
}

function Figure({ count }: { readonly count: WaitingCount | null }) {
  const { say, number } = useSay(HOME_STRINGS, {});
  const n = count === null ? '–' : number(count.count);
  return <strong className="figure">{count?.isMore === true ? say('more', { n }) : n}</strong>;
}

function Details({ count: { since, late }, id }: { readonly count: WaitingCount; readonly id: string }) {
  const { say, number } = useSay(HOME_STRINGS, {});
  return (
    <>
      {late === 0 ? null : <span className="chip late">{say('late', { n: number(late) })}</span>}{' '}
      {since === null ? null : (
        <>
          {say(id === 'feeds' ? 'lastSuccess' : 'oldest')} <Age at={since} />
        </>
      )}
    </>
  );
}
