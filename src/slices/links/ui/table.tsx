import { useState } from 'react';
import { EntityLink } from '../../../../web/kit/links.tsx';
import { KindChip, MarkingMark, Said } from '../../../../web/kit/parts.tsx';
import { MODALITY_WORDS } from '../../../../web/language/codes.data.ts';
import type { Standing } from './drawn.ts';
import { periodWords } from './period.ts';
import { relationPair, useLinksSay } from './say.ts';
import type { Tie } from './things.ts';
import { useBoard } from './use-board.ts';

/** Rows that are shown at first, and with each asking for more. */
const PAGE = 200;

/** The chart without a drawing: every thing and every tie in a row, with the same acts. */
export function ChartTable() {
  return (
    <div className="graph-table">
      <ThingsTable />
      <TiesTable />
    </div>
  );
}

function ThingsTable() {
  const { say, count, number } = useLinksSay();
  const { nodes, ties } = useBoard();
  const [most, setMost] = useState(PAGE);
  const degree = new Map<string, number>();
  for (const { from, to } of ties) for (const id of [from, to]) degree.set(id, (degree.get(id) ?? 0) + 1);
  return (
    <>
      <table>
        <caption>
          {say('things')} · {count('things', nodes.length)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say('choose')}</th>
            <th scope="col">{say('name')}</th>
            <th scope="col">{say('kind')}</th>
            <th scope="col">{say('tiesCount')}</th>
            <th scope="col">{say('state')}</th>
            <th scope="col">{say('marking')}</th>
          </tr>
        </thead>
        <tbody>
          {nodes.slice(0, most).map((standing) => (
            <ThingRow
              key={standing.key}
              standing={standing}
              ties={number(degree.get(standing.thing.id) ?? 0)}
            />
          ))}
        </tbody>
      </table>
      <More left={nodes.length - most} show={() => setMost(most + PAGE)} />
    </>
  );
}

function ThingRow({ standing, ties }: { readonly standing: Standing; readonly ties: string }) {
  const { say } = useLinksSay();
  const { chosen, choose, current, goTo, called } = useBoard();
  const { key, thing, isPinned, group } = standing;
  const states = [isPinned ? say('pinned') : '', group === null ? '' : say('inGroup')].filter(
    (one) => one !== '',
  );
  return (
    <tr aria-current={current === key ? 'true' : undefined}>
      <td>
        <input
          type="checkbox"
          aria-label={`${say('choose')}: ${called(thing)}`}
          checked={chosen.has(key)}
          onChange={() => choose(chosen.symmetricDifference(new Set([key])))}
          onFocus={() => goTo(key)}
        />
      </td>
      <th scope="row">
        <EntityLink id={thing.id} caption={called(thing)} />
      </th>
      <td>
        <KindChip kind={thing.kind} />
      </td>
      <td>{ties}</td>
      <td>{states.join(', ')}</td>
      <td>
        <MarkingMark marking={thing.marking} />
      </td>
    </tr>
  );
}

function TiesTable() {
  const { say, count } = useLinksSay();
  const { ties } = useBoard();
  const [most, setMost] = useState(PAGE);
  return (
    <>
      <table>
        <caption>
          {say('links')} · {count('ties', ties.length)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say('from')}</th>
            <th scope="col">{say('relation')}</th>
            <th scope="col">{say('to')}</th>
            <th scope="col">{say('said')}</th>
            <th scope="col">{say('grade')}</th>
            <th scope="col">{say('origins')}</th>
            <th scope="col">{say('when')}</th>
            <th scope="col">{say('marking')}</th>
            <th scope="col">{say('words')}</th>
          </tr>
        </thead>
        <tbody>
          {ties.slice(0, most).map((tie) => (
            <TieRow key={tie.key} tie={tie} />
          ))}
        </tbody>
      </table>
      <More left={ties.length - most} show={() => setMost(most + PAGE)} />
    </>
  );
}

function TieRow({ tie }: { readonly tie: Tie }) {
  const speech = useLinksSay();
  const { say, word, number } = speech;
  const { held, called, open } = useBoard();
  const name = (id: string): string => {
    const thing = held.things.nodes.get(id);
    return thing === undefined ? id : called(thing);
  };
  return (
    <tr>
      <td>
        <Said text={name(tie.from)} />
      </td>
      <td>{word(relationPair(tie.property), tie.property)}</td>
      <td>
        <Said text={name(tie.to)} />
      </td>
      <td>
        {tie.hedge === null ? (
          say('stated')
        ) : (
          <span className="chip hedge">{word(MODALITY_WORDS[tie.hedge], tie.hedge)}</span>
        )}
      </td>
      <td>{tie.grades.join(' ')}</td>
      <td>{number(tie.origins)}</td>
      <td>{tie.when === null ? '' : periodWords(speech, tie.when.from, tie.when.to)}</td>
      <td>
        <MarkingMark marking={tie.marking} />
      </td>
      <td>
        <button
          type="button"
          className="plain"
          aria-label={`${say('words')}: ${name(tie.from)}, ${name(tie.to)}`}
          onClick={() => open({ kind: 'words', a: tie.from, b: tie.to })}
        >
          {say('words')}
        </button>
      </td>
    </tr>
  );
}

function More({ left, show }: { readonly left: number; readonly show: () => void }) {
  const { say, number } = useLinksSay();
  if (left <= 0) return null;
  return (
    <button type="button" className="plain" onClick={show}>
      {say('more')} ({number(left)})
    </button>
  );
}
