import { Link } from '@tanstack/react-router';
import { EntityLink } from '../../../../../web/kit/links.tsx';
import { KindChip, MarkingMark, Said } from '../../../../../web/kit/parts.tsx';
import { useLinksSay } from '../say.ts';
import type { Standing } from '../drawn.ts';
import { meantBy, useBoard } from '../use-board.ts';
import { PanelFrame } from './panel.tsx';
import { TieLine } from './tie-line.tsx';

const MOST_SHOWN = 50;

/** What is chosen, with every tie that it has on the chart. */
export function ChosenPanel() {
  const { say, count } = useLinksSay();
  const board = useBoard();
  const meant = meantBy(board);
  const own = board.standing.filter(({ key }) => meant.has(key));
  const [only, ...others] = own;
  const ids = new Set(own.map(({ thing }) => thing.id));
  const ties = board.ties.filter(({ from, to }) => ids.has(from) || ids.has(to));
  return (
    <PanelFrame title={own.length > 1 ? count('chosen', own.length) : say('selected')} takesFocus={false}>
      {own.length === 0 ? <p className="quiet">{say('nothingSelected')}</p> : null}
      {only !== undefined && others.length === 0 ? <OneThing standing={only} /> : null}
      {others.length > 0 ? (
        <ul className="plain-list">
          {own.slice(0, MOST_SHOWN).map(({ key, thing }) => (
            <li key={key}>
              <EntityLink id={thing.id} caption={board.called(thing)} /> <KindChip kind={thing.kind} />
            </li>
          ))}
        </ul>
      ) : null}
      {ties.length === 0 ? null : (
        <>
          <h3>
            {say('ties')} · {count('ties', ties.length)}
          </h3>
          <ul className="plain-list">
            {ties.slice(0, MOST_SHOWN).map((tie) => (
              <TieLine key={tie.key} tie={tie} showFrom={others.length > 0 || tie.from !== only?.thing.id} />
            ))}
          </ul>
        </>
      )}
    </PanelFrame>
  );
}

function OneThing({ standing: { thing } }: { readonly standing: Standing }) {
  const { say } = useLinksSay();
  const { called } = useBoard();
  return (
    <>
      <p className="thing-name">
        <EntityLink id={thing.id} caption={called(thing)} /> <KindChip kind={thing.kind} />{' '}
        <MarkingMark marking={thing.marking} />
      </p>
      {thing.names.length === 0 ? null : (
        <p className="quiet">
          {say('otherNames')}:{' '}
          {[thing.caption, ...thing.names]
            .filter((name) => name !== called(thing))
            .map((name, at) => (
              <span key={name}>
                {at === 0 ? '' : ' · '}
                <Said text={name} />
              </span>
            ))}
        </p>
      )}
      <p>
        <Link to="/entities/$id/why" params={{ id: thing.id }}>
          {say('openWhy')}
        </Link>
      </p>
    </>
  );
}
