import { Link, Navigate, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { useAnswer } from '../../../../../web/kit/answer.tsx';
import { Follow } from '../../../../../web/kit/follow.tsx';
import { Problem } from '../../../../../web/kit/api.ts';
import { type Command, useCommands } from '../../../../../web/kit/commands.tsx';
import { Later } from '../../../../../web/kit/later.tsx';
import { KindChip, Loading, ProblemNote, Said } from '../../../../../web/kit/parts.tsx';
import { PartnerJudgements } from '../../../../../web/kit/partner-judgements.tsx';
import { ExportButton } from '../../../../../web/kit/print-button.tsx';
import { noteRecent } from '../../../../../web/kit/recent.ts';
import { EntityFeedback } from '../../../../../web/kit/report-feedback.tsx';
import { Section } from '../../../../../web/kit/section.tsx';
import { NAME_WORDS, SCRIPT_WORDS } from '../../../../../web/language/codes.data.ts';
import type { Card, CardThen } from '../../contract.ts';
import { ElsewhereLinks } from '../elsewhere.tsx';
import { useFusionSay } from '../say.ts';
import { headsById } from '../view.ts';
import '../fusion.css';
import { AS_OF_FIELD, AsOfForm, NotYet, ThenNote, useAsOf } from './as-of.tsx';
import { HeadsContext } from './card-context.ts';
import { Conflicts } from './conflicts.tsx';
import { Echoes } from './echoes.tsx';
import { HistorySection } from './history.tsx';
import { IncidentsSection } from './incidents-section.tsx';
import { NeighboursSection } from './neighbours.tsx';
import { Proposals } from './proposals.tsx';
import { ReportTable } from './report-table.tsx';
import { Sights } from './sights.tsx';
import { useStorySay } from './story-say.ts';
import { Values } from './values.tsx';

/** All that is claimed of one entity; every value opens to who says so (law 1). The address may ask for an earlier day. */
export default function EntityPage() {
  const { id = '' } = useParams({ strict: false }) as { readonly id?: string };
  const [at] = useAsOf();
  return at === null ? <Present id={id} /> : <Earlier id={id} at={at} />;
}

function Present({ id }: { readonly id: string }) {
  const card = useAnswer<Card>(`/api/entities/${encodeURIComponent(id)}`);
  if (card.isPending) return <Loading />;
  // A name that several bear: the search lists them.
  if (card.error instanceof Problem && card.error.code === 'NAME_AMBIGUOUS')
    return <Navigate to="/search" search={{ q: id }} replace />;
  if (card.isError) return <ProblemNote error={card.error} again={() => void card.refetch()} />;
  return <CardView key={card.data.value.id} card={card.data.value} marking={card.data.marking} then={null} />;
}

function Earlier({ id, at }: { readonly id: string; readonly at: string }) {
  const found = useAnswer<CardThen>(
    `/api/entities/${encodeURIComponent(id)}/as-of?at=${encodeURIComponent(at)}`,
  );
  if (found.isPending) return <Loading />;
  if (found.error instanceof Problem && found.error.code === 'NOT_YET_KNOWN') return <NotYet at={at} />;
  if (found.isError) return <ProblemNote error={found.error} again={() => void found.refetch()} />;
  const { value: then, marking } = found.data;
  return <CardView key={`${then.card.id} ${at}`} card={then.card} marking={marking} then={then} />;
}

interface CardViewProps {
  readonly card: Card;
  readonly marking: string;
  /** What it is the card of, where it is not that of now. */
  readonly then: CardThen | null;
}

function CardView({ card, marking, then }: CardViewProps) {
  const { say } = useFusionSay();
  const heads = useMemo(() => headsById(card.reports), [card.reports]);
  useEffect(() => {
    if (then === null) noteRecent({ path: `/entities/${card.id}`, caption: card.caption, marking });
  }, [card.id, card.caption, marking, then]);
  useCardCommands(card);
  return (
    <HeadsContext value={heads}>
      {then === null ? null : <ThenNote then={then} />}
      <Head card={card} />
      <Section id="names" title={say('names')}>
        <Names card={card} />
      </Section>
      <Conflicts card={card} />
      <Section id="values" title={say('values')} lead={say('valuesLead')}>
        <Values card={card} />
      </Section>
      <Later>
        <Below card={card} then={then} />
      </Later>
    </HeadsContext>
  );
}

/** What an officer scrolls or jumps to. */
function Below({ card, then }: Pick<CardViewProps, 'card' | 'then'>) {
  const { say, number } = useFusionSay();
  return (
    <>
      <Proposals proposals={card.proposals} />
      {then === null ? <PartnerJudgements entity={card.id} /> : null}
      {then === null ? <EntityFeedback entity={card.id} /> : null}
      <NeighboursSection card={card} at={then?.at ?? null} />
      {then === null ? <IncidentsSection id={card.id} /> : null}
      <Echoes lineage={card.lineage} />
      {card.setAside === 0 ? null : (
        <p className="note aside-note">{say('setAside', { n: number(card.setAside) })}</p>
      )}
      <HistorySection id={card.id} />
      <Sights card={card} />
      <Section id="reports" title={say('reports')}>
        <ReportTable heads={card.reports} />
      </Section>
    </>
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
    const graph = {
      id: 'entity graph',
      label: say('openGraph'),
      group,
      keys: 'n',
      run: () => void navigate({ to: '/graph', search: { of: card.id } }),
    };
    const compares = card.proposals.map(({ a, b, captions }, index) => ({
      id: `entity compare ${index}`,
      label: say('compareThem', { a: captions[0], b: captions[1] }),
      group,
      // The first has a key of its own: one press from the card to the question that waits.
      keys: index === 0 ? 'c' : null,
      run: () => void navigate({ to: '/compare', search: { a, b } }),
    }));
    return [why, graph, ...compares];
  }, [say, navigate, card.id, card.proposals]);
  useCommands(commands);
  useStoryCommands();
}

/** Keys to what goes beyond the card: its past, its neighbours, another day. */
function useStoryCommands(): void {
  const { say } = useStorySay();
  const [at, go] = useAsOf();
  const jump = (id: string) => document.getElementById(id)?.scrollIntoView();
  const group = say('group');
  useCommands([
    { id: 'entity history', label: say('history'), group, keys: 'h', run: () => jump('history') },
    { id: 'entity neighbours', label: say('neighbours'), group, keys: 'o', run: () => jump('neighbours') },
    { id: 'entity sights', label: say('sights'), group, keys: 'v', run: () => jump('sights') },
    {
      id: 'entity as of',
      label: say('asOfFocus'),
      group,
      keys: 'd',
      run: () => document.getElementById(AS_OF_FIELD)?.focus(),
    },
    ...(at === null
      ? []
      : [{ id: 'entity now', label: say('asOfNow'), group, keys: 'b', run: () => go(null) }]),
  ]);
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
        <li>
          <Link to="/graph" search={{ of: card.id }}>
            {say('openGraph')}
          </Link>{' '}
          <kbd>n</kbd>
        </li>
        <ElsewhereLinks search={{ q: card.caption }} />
      </ul>
      <div className="row card-tools">
        <Jumps card={card} />
        <Follow records={card.records} />
        <AsOfForm />
        <ExportButton kind="entity" of={card.id} />
      </div>
    </>
  );
}

/** To the parts of a long page. */
function Jumps({ card }: { readonly card: Card }) {
  const { say } = useFusionSay();
  const story = useStorySay();
  const parts: readonly (readonly [id: string, title: string, isThere: boolean])[] = [
    ['conflicts', say('conflicts'), card.conflicts.length > 0],
    ['values', say('values'), true],
    ['proposals', say('proposals'), card.proposals.length > 0],
    ['neighbours', story.say('neighbours'), true],
    ['history', story.say('history'), true],
    ['sights', story.say('sights'), true],
    ['reports', say('reports'), true],
  ];
  return (
    <nav aria-label={story.say('onThisPage')} className="jumps">
      {parts.map(([id, title, isThere]) =>
        isThere ? (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ) : null,
      )}
    </nav>
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
