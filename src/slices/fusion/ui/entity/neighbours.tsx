import { useId, useMemo, useState } from 'react';
import { useAnswer } from '../../../../../web/kit/answer.tsx';
import { EntityLink } from '../../../../../web/kit/links.tsx';
import { KindChip, Loading, ProblemNote } from '../../../../../web/kit/parts.tsx';
import { Section } from '../../../../../web/kit/section.tsx';
import { propertyWords } from '../../../../../web/language/values.ts';
import type { Card, ClaimSource, Neighbour, Neighbours, Relation } from '../../contract.ts';
import { useFusionSay } from '../say.ts';
import { Sources } from './sources.tsx';
import { useStorySay } from './story-say.ts';
import { useInView } from './use-in-view.ts';

/** Neighbours of one relation that are drawn at once. */
const AT_ONCE = 12;

interface NeighboursProps {
  readonly card: Card;
  /** An earlier time; null for now. */
  readonly at: string | null;
}

/** Entities that claims relate to this one, by relation; read once they come into sight. */
export function NeighboursSection({ card, at }: NeighboursProps) {
  const { say } = useStorySay();
  const [ref, isSeen] = useInView<HTMLDivElement>();
  return (
    <Section id="neighbours" title={say('neighbours')} lead={say('neighboursLead')}>
      <div ref={ref}>{isSeen ? <Related card={card} at={at} /> : null}</div>
    </Section>
  );
}

function Related({ card, at }: NeighboursProps) {
  const { say } = useStorySay();
  const query = at === null ? '' : `?at=${encodeURIComponent(at)}`;
  const found = useAnswer<Neighbours>(`/api/entities/${encodeURIComponent(card.id)}/neighbours${query}`);
  const sources = useMemo(() => sourcesByClaim(card), [card]);
  if (found.isPending) return <Loading />;
  if (found.isError) return <ProblemNote error={found.error} again={() => void found.refetch()} />;
  const { relations } = found.data.value;
  if (relations.length === 0) return <p className="quiet">{say('neighboursNone')}</p>;
  return (
    <div className="relations">
      {relations.map((relation) => (
        <OneRelation key={relation.property} relation={relation} sources={sources} />
      ))}
    </div>
  );
}

/** The sources of a card by their claims: a neighbour rests on some of them. */
function sourcesByClaim(card: Card): ReadonlyMap<string, ClaimSource> {
  return new Map(
    card.properties.flatMap(({ values }) =>
      values.flatMap((value) => value.sources.map((source) => [source.claim, source] as const)),
    ),
  );
}

interface RelationProps {
  readonly relation: Relation;
  readonly sources: ReadonlyMap<string, ClaimSource>;
}

function OneRelation({ relation, sources }: RelationProps) {
  const spoken = useFusionSay();
  const { say, number } = useStorySay();
  const [most, setMost] = useState(AT_ONCE);
  const { property, label, neighbours } = relation;
  const words = propertyWords(spoken, property, label);
  const hidden = neighbours.length - most;
  return (
    <div className="relation" role="group" aria-label={words}>
      <h3>
        {words} <span className="quiet">{number(neighbours.length)}</span>
      </h3>
      <ul className="values">
        {neighbours.slice(0, most).map((neighbour) => (
          <li key={neighbour.id}>
            <OneNeighbour neighbour={neighbour} sources={sources} />
          </li>
        ))}
        {hidden <= 0 ? null : (
          <li>
            <button type="button" className="plain more-values" onClick={() => setMost(most + 10 * AT_ONCE)}>
              {say('neighboursMore', { n: number(hidden) })}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}

function OneNeighbour({
  neighbour,
  sources,
}: Pick<RelationProps, 'sources'> & { readonly neighbour: Neighbour }) {
  const { say } = useFusionSay();
  const { count } = useStorySay();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const behind = neighbour.claims.flatMap((claim) => sources.get(claim) ?? []);
  return (
    <>
      <span className="value">
        <EntityLink id={neighbour.id} caption={neighbour.caption} />
      </span>{' '}
      <KindChip kind={neighbour.kind} />
      <button
        type="button"
        className="value-toggle"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && isOpen) setOpen(false);
        }}
      >
        <span className="unseen">{say('sourcesOf', { value: neighbour.caption })}</span>{' '}
        <span className="quiet">{count('claims', behind.length)}</span>
      </button>
      {isOpen ? <Sources id={id} sources={behind} /> : null}
    </>
  );
}
