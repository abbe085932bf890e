import { useState } from 'react';
import { useAnswer } from '../../../../../web/kit/answer.tsx';
import { Loading, ProblemNote, Said } from '../../../../../web/kit/parts.tsx';
import { LONGEST_PATH, type PathsAnswer } from '../../contract.ts';
import { addAround, middleOf } from '../acts.ts';
import { thingAt, withPart } from '../things.ts';
import { useLinksSay } from '../say.ts';
import { type Board, meantBy, useBoard } from '../use-board.ts';
import { PanelFrame } from './panel.tsx';

/** The shortest paths between the two things that are chosen. */
export function PathsPanel() {
  const { say } = useLinksSay();
  const board = useBoard();
  const [keys] = useState(() => [...meantBy(board)]);
  const [a, b] = keys.map((key) => thingAt(board.held.things, key));
  if (a === undefined || b === undefined || keys.length !== 2)
    return (
      <PanelFrame title={say('path')}>
        <p className="note">{say('pathNeedsTwo')}</p>
      </PanelFrame>
    );
  return (
    <PanelFrame title={say('pathTitle', { a: board.called(a), b: board.called(b) })}>
      <Search from={a.id} to={b.id} board={board} />
    </PanelFrame>
  );
}

interface SearchProps {
  readonly from: string;
  readonly to: string;
  readonly board: Board;
}

function Search({ from, to, board }: SearchProps) {
  const { say, number } = useLinksSay();
  const [longest, setLongest] = useState(4);
  const found = useAnswer<PathsAnswer>(`/api/graph/paths?from=${from}&to=${to}&most=10&longest=${longest}`);
  return (
    <>
      <label>
        {say('pathLongest')}{' '}
        <select
          className="short"
          value={longest}
          onChange={(event) => setLongest(Number(event.target.value))}
        >
          {Array.from({ length: LONGEST_PATH - 1 }, (_, at) => (
            <option key={at} value={at + 2}>
              {number(at + 2)}
            </option>
          ))}
        </select>
      </label>
      {found.isPending ? <Loading /> : null}
      {found.isError ? <ProblemNote error={found.error} again={() => void found.refetch()} /> : null}
      {found.isSuccess ? <Found answer={found.data.value} longest={longest} board={board} /> : null}
    </>
  );
}

interface FoundProps {
  readonly answer: PathsAnswer;
  readonly longest: number;
  readonly board: Board;
}

function Found({ answer, longest, board }: FoundProps) {
  const { say, number, count } = useLinksSay();
  const { held, work, choose, called } = board;
  const things = withPart(held.things, answer.part);
  const put = (path: readonly string[]) => {
    held.take(answer.part);
    work.edit('path', (chart) => addAround(chart, path, middleOf(chart, new Set(path))));
    choose(path);
  };
  return (
    <>
      {answer.paths.length === 0 ? <p className="note">{say('pathNone', { n: number(longest) })}</p> : null}
      <ol className="rows">
        {answer.paths.map((path) => (
          <li key={path.join(' ')}>
            <p>
              {path.map((id, at) => {
                const thing = thingAt(things, id);
                return (
                  <span key={id}>
                    {at === 0 ? '' : ' → '}
                    <Said text={thing === undefined ? id : called(thing)} />
                  </span>
                );
              })}{' '}
              <span className="quiet">{count('steps', path.length - 1)}</span>
            </p>
            <button type="button" onClick={() => put(path)}>
              {say('pathPut')}
            </button>
          </li>
        ))}
      </ol>
      <p className="quiet">
        {say('pathLooked', { n: number(answer.looked) })} {answer.isComplete ? '' : say('pathMore')}
      </p>
      {answer.passedBy.map(({ id, caption, links }) => (
        <p key={id} className="quiet">
          {say('pathPassed', { name: caption, n: number(links) })}
        </p>
      ))}
    </>
  );
}
