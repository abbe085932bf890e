import { Said } from '../../../../web/kit/parts.tsx';
import type { Incident } from '../contract.ts';
import { useIncidentsSay } from './say.ts';

/** Where it was, with how exactly that is known. */
export function PlaceWords({
  incident,
}: {
  readonly incident: Pick<Incident, 'spots' | 'unplaced' | 'isPlaceDisputed'>;
}) {
  const { say } = useIncidentsSay();
  const { spots, unplaced, isPlaceDisputed } = incident;
  if (spots.length === 0 && unplaced.length === 0)
    return <span className="quiet">{say('placeUnknown')}</span>;
  return (
    <>
      {spots.map(({ record, caption, precision }, index) => (
        <span key={record}>
          {index === 0 ? null : ' / '}
          {precision === 'town' ? <Said text={caption} /> : <Somewhere caption={caption} />}
        </span>
      ))}
      {unplaced.map((caption) => (
        <span key={caption}>
          {' '}
          <Said text={caption} /> <span className="quiet">({say('notOnMap')})</span>
        </span>
      ))}
      {isPlaceDisputed ? <span className="chip hedge">{say('disputedPlace')}</span> : null}
    </>
  );
}

/** Our words around reported ones: the place keeps its own direction. */
function Somewhere({ caption }: { readonly caption: string }) {
  const { say } = useIncidentsSay();
  const [before = '', after = ''] = say('somewhereIn', { place: '\u0000' }).split('\u0000');
  return (
    <>
      {before}
      <Said text={caption} />
      {after}
    </>
  );
}
