import { Fragment, useId, useState } from 'react';
import { clausePieces } from '../../src/core/marking/clauses.ts';
import type { Sight, WhoSees } from '../../src/slices/release/contract.ts';
import { useAnswer } from './answer.tsx';
import { useSay } from './language.tsx';
import { Loading, ProblemNote, Said } from './parts.tsx';
import { KIT_COUNTED, KIT_STRINGS } from './strings.data.ts';
import { Worded } from './worded.tsx';

/** Who may see a report or a claim, and by which clause of its marking; asked for only where somebody opens it. */
export function WhoMaySee({ id }: { readonly id: string }) {
  const { say } = useSay(KIT_STRINGS, KIT_COUNTED);
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  return (
    <>
      <button
        type="button"
        className="plain"
        aria-expanded={isOpen}
        aria-controls={isOpen ? panel : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {say('whoSees')}
      </button>
      {isOpen ? (
        <div id={panel} className="who-sees">
          <Sights id={id} />
        </div>
      ) : null}
    </>
  );
}

function Sights({ id }: { readonly id: string }) {
  const { say } = useSay(KIT_STRINGS, KIT_COUNTED);
  const found = useAnswer<WhoSees>(`/api/who-sees/${encodeURIComponent(id)}`);
  if (found.isPending) return <Loading />;
  if (found.isError) return <ProblemNote error={found.error} again={() => void found.refetch()} />;
  const { sights } = found.data.value;
  return (
    <>
      <p className="quiet">{say('whoSeesLead')}</p>
      <SightList title={say('seesNot')} sights={sights.filter(({ sees }) => !sees)} />
      <SightList title={say('sees')} sights={sights.filter(({ sees }) => sees)} />
    </>
  );
}

/** Those for whom the same words hold stand together. */
function SightList({ title, sights }: { readonly title: string; readonly sights: readonly Sight[] }) {
  const { number } = useSay(KIT_STRINGS, KIT_COUNTED);
  const groups = Map.groupBy(sights, ({ because }) => because.map(({ words }) => words).join('; '));
  return (
    <details>
      <summary>
        {title} · {number(sights.length)}
      </summary>
      <dl className="facts sights">
        {[...groups].map(([words, group]) => (
          <div key={words}>
            <dt>
              <Because sight={group[0]} />
            </dt>
            <dd>
              <ul className="inline">
                {group.map((sight) => (
                  <li key={`${sight.kind} ${sight.code}`}>
                    <Said text={sight.code} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** The clauses that decide, each in the language of the page. */
function Because({ sight }: { readonly sight: Sight | undefined }) {
  return sight?.because.map(({ words, told }, order) => (
    <Fragment key={words}>
      {order === 0 ? null : ' · '}
      <Worded pieces={(at) => clausePieces(told, at)} />
    </Fragment>
  ));
}
