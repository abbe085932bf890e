import { Link, Navigate, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { useAnswer } from '../../../../../web/kit/answer.tsx';
import { Problem } from '../../../../../web/kit/api.ts';
import { type Command, useCommands } from '../../../../../web/kit/commands.tsx';
import { KindChip, Loading, ProblemNote, Said } from '../../../../../web/kit/parts.tsx';
import { noteRecent } from '../../../../../web/kit/recent.ts';
import { Section } from '../../../../../web/kit/section.tsx';
import { NAME_WORDS, SCRIPT_WORDS } from '../../../../../web/language/codes.data.ts';
import type { Card } from '../../contract.ts';
import { useFusionSay } from '../say.ts';
import { headsById } from '../view.ts';
import '../fusion.css';
import { HeadsContext } from './card-context.ts';
import { Conflicts } from './conflicts.tsx';
import { Echoes } from './echoes.tsx';
import { Proposals } from './proposals.tsx';
import { ReportTable } from './report-table.tsx';
import { Values } from './values.tsx';

/** All that is claimed of one entity; every value opens to who says so (law 1). */
export default function EntityPage() {
  const { id = '' } = useParams({ strict: false }) as { readonly id?: string };
  const card = useAnswer<Card>(`/api/entities/${encodeURIComponent(id)}`);
  if (card.isPending) return <Loading />;
  // A name that several bear: the search lists them.
  if (card.error instanceof Problem && card.error.code === 'NAME_AMBIGUOUS')
    return <Navigate to="/search" search={{ q: id }} replace />;
  if (card.isError) return <ProblemNote error={card.error} again={() => void card.refetch()} />;
  return <CardView key={card.data.value.id} card={card.data.value} marking={card.data.marking} />;
}

function CardView({ card, marking }: { readonly card: Card; readonly marking: string }) {
  const { say, number } = useFusionSay();
  const heads = useMemo(() => headsById(card.reports), [card.reports]);
  useEffect(
    () => noteRecent({ path: `/entities/${card.id}`, caption: card.caption, marking }),
    [card.id, card.caption, marking],
  );
  useCardCommands(card);
  return (
    <HeadsContext value={heads}>
      <Head card={card} />
      <Section id="names" title={say('names')}>
        <Names card={card} />
      </Section>
      <Conflicts card={card} />
      <Section id="values" title={say('values')} lead={say('valuesLead')}>
        <Values card={card} />
      </Section>
      <Proposals proposals={card.proposals} />
      <Echoes lineage={card.lineage} />
      {card.setAside === 0 ? null : (
        <p className="note aside-note">{say('setAside', { n: number(card.setAside) })}</p>
      )}
      <Section id="reports" title={say('reports')}>
        <ReportTable heads={card.reports} />
      </Section>
    </HeadsContext>
  );
}

function useCardCommands(card: Card): void {
  const { say } = useFusionSay();
  const navigate = useNavigate();
  const commands = useMemo<readonly Command[]>(() => {
    const group = say('groupPage');
    const why = {
      id: 'entity why',
      label: say('openWhy'),
      group,
      keys: 'w',
      run: () => void navigate({ to: '/entities/$id/why', params: { id: card.id } }),
    };
    const compares = card.proposals.map(({ a, b, captions }, index) => ({
      id: `entity compare ${index}`,
      label: say('compareThem', { a: captions[0], b: captions[1] }),
      group,
      // The first has a key of its own: one press from the card to the question that waits.
      keys: index === 0 ? 'c' : null,
      run: () => void navigate({ to: '/compare', search: { a, b } }),
    }));
    return [why, ...compares];
  }, [say, navigate, card.id, card.proposals]);
  useCommands(commands);
}

function Head({ card }: { readonly card: Card }) {
  const { say, count } = useFusionSay();
  return (
    <>
      <p className="crumb">
        <KindChip kind={card.kind} />
      </p>
      <h1>
        <Said text={card.caption} />
      </h1>
      <ul className="counts">
        <li>{count('records', card.records.length)}</li>
        <li>{count('reports', card.reports.length)}</li>
        <li>{count('origins', card.origins)}</li>
        <li>
          <Link to="/entities/$id/why" params={{ id: card.id }}>
            {say('openWhy')}
          </Link>{' '}
          <kbd>w</kbd>
        </li>
      </ul>
    </>
  );
}

function Names({ card }: { readonly card: Card }) {
  const { word } = useFusionSay();
  return (
    <ul className="names">
      {card.names.map(({ text, script, kind }) => (
        <li key={`${script} ${text}`}>
          <Said text={text} />{' '}
          <span className="quiet">
            {word(NAME_WORDS[kind], kind)} · {word(SCRIPT_WORDS[script], script)}
          </span>
        </li>
      ))}
    </ul>
  );
}
