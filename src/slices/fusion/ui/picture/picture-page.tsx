import { Link, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useAnswer } from '../../../../../web/kit/answer.tsx';
import { EntityLink, ReportLink } from '../../../../../web/kit/links.tsx';
import { Empty, GradeMark, Loading, ProblemNote, Said } from '../../../../../web/kit/parts.tsx';
import { Between, Section } from '../../../../../web/kit/section.tsx';
import { KINDS_WORDS } from '../../../../../web/language/codes.data.ts';
import { type Digest, DIGEST_ROWS } from '../../digest-contract.ts';
import { HeadsContext, useHead } from '../entity/card-context.ts';
import '../fusion.css';
import { EchoWords } from '../evidence-words.tsx';
import { useFusionSay } from '../say.ts';
import { headsById } from '../view.ts';
import { ConflictRow } from './conflict-row.tsx';
import { EventRow } from './event-row.tsx';
import { usePictureSay } from './say.ts';

/** What a watch looks at first: how much there is, what disagrees, what happened, what only looks like many. */
export default function PicturePage() {
  const { rows } = useSearch({ strict: false }) as { readonly rows?: unknown };
  const asked = Number(rows ?? DIGEST_ROWS.standard);
  const shown =
    Number.isInteger(asked) && asked > 0 ? Math.min(asked, DIGEST_ROWS.most) : DIGEST_ROWS.standard;
  const digest = useAnswer<Digest>(`/api/picture/digest?rows=${shown}`, { keepPrevious: true });
  if (digest.isPending) return <Loading />;
  if (digest.isError) return <ProblemNote error={digest.error} again={() => void digest.refetch()} />;
  return digest.data.value.counts.reports === 0 ? (
    <NothingYet />
  ) : (
    <Told digest={digest.data.value} rows={shown} />
  );
}

function NothingYet() {
  const { say } = usePictureSay();
  return (
    <>
      <h1>{say('picture')}</h1>
      <Empty>
        <p>{say('empty')}</p>
        <p>
          {say('emptyFix')} <Link to="/intake">{say('toIntake')}</Link>
        </p>
      </Empty>
    </>
  );
}

function Told({ digest, rows }: { readonly digest: Digest; readonly rows: number }) {
  const spoken = usePictureSay();
  const fusion = useFusionSay();
  const heads = useMemo(() => headsById(digest.reports), [digest.reports]);
  const { say, number } = spoken;
  const { counts, singleOrigin } = digest;
  return (
    <HeadsContext value={heads}>
      <h1>{say('picture')}</h1>
      <p className="lead">{say('pictureLead')}</p>
      <Counts digest={digest} />
      <p className="note">
        <strong>{say('singleOrigin', { n: number(singleOrigin), all: number(counts.claims) })}</strong>{' '}
        {say('singleOriginLead')}
      </p>
      <Section id="conflicts" title={fusion.say('conflicts')} lead={fusion.say('conflictsLead')}>
        <ul className="conflicts">
          {digest.conflicts.map((conflict) => (
            <li key={conflict.sides[0]?.sources[0]?.id} className="conflict">
              <ConflictRow
                conflict={conflict}
                caption={digest.captions[conflict.entity] ?? conflict.entity}
              />
            </li>
          ))}
        </ul>
        <More shown={digest.conflicts.length} total={counts.conflicts} rows={rows} />
      </Section>
      <Section id="events" title={say('events')} lead={say('eventsLead')}>
        <ol className="events">
          {digest.events.map((event) => (
            <li key={event.entity} className="event">
              <EventRow event={event} digest={digest} />
            </li>
          ))}
        </ol>
        <More shown={digest.events.length} total={counts.events} rows={rows} />
      </Section>
      <Section id="entities" title={fusion.say('entities')}>
        <Entities digest={digest} rows={rows} />
      </Section>
      <Section id="echoes" title={fusion.say('echoes')} lead={fusion.say('echoesLead')}>
        <Echoed digest={digest} />
        <More shown={digest.echoes.length} total={counts.echoes} rows={rows} />
      </Section>
    </HeadsContext>
  );
}

/** Counts that lead to their lists. */
function Counts({ digest: { counts } }: { readonly digest: Digest }) {
  const { say, count } = usePictureSay();
  const fusion = useFusionSay();
  const told: readonly (readonly [words: string, list: string | null])[] = [
    [fusion.count('reports', counts.reports), null],
    [fusion.count('origins', counts.origins), null],
    [count('echoed', counts.echoes), 'echoes'],
    [count('entities', counts.entities), 'entities'],
    [count('events', counts.events), 'events'],
    [count('claims', counts.claims), null],
    [count('conflicts', counts.conflicts), 'conflicts'],
    [count('mentions', counts.mentions), null],
  ];
  return (
    <ul className="counts" aria-label={say('counts')}>
      {told.map(([words, list]) => (
        <li key={words}>{list === null ? words : <a href={`#${list}`}>{words}</a>}</li>
      ))}
    </ul>
  );
}

function Entities({ digest, rows }: { readonly digest: Digest; readonly rows: number }) {
  const { word, number, count } = useFusionSay();
  const { say } = usePictureSay();
  if (digest.entities.length === 0) return <p>{say('noneYet')}</p>;
  return (
    <div className="groups">
      {digest.entities.map(({ kind, total, first }) => (
        <div className="group" key={kind}>
          <h3 id={`kind-${kind}`}>
            {word(KINDS_WORDS[kind], kind)} <span className="quiet">{number(total)}</span>
          </h3>
          <ol className="plain-list" aria-labelledby={`kind-${kind}`}>
            {first.map((entity) => (
              <li key={entity.id}>
                <EntityLink id={entity.id} caption={entity.caption} />{' '}
                <span className="quiet">
                  {entity.otherScript === null ? null : (
                    <>
                      <Said text={entity.otherScript} />{' '}
                    </>
                  )}
                  {count('records', entity.records)}
                </span>
              </li>
            ))}
          </ol>
          <More shown={first.length} total={total} rows={rows} />
        </div>
      ))}
    </div>
  );
}

function Echoed({ digest }: { readonly digest: Digest }) {
  const { count } = useFusionSay();
  return (
    <ul className="echoes">
      {digest.echoes.map(({ id, reports, told }) => (
        <li key={id}>
          <p>
            <strong>{count('reports', reports.length)}</strong>{' '}
            <Between
              items={told.map((one) => <EchoWords key={JSON.stringify(one)} told={one} />)}
              sign=" · "
            />
          </p>
          <ul className="sources">
            {reports.map((report) => (
              <li key={report}>
                <ReportLine report={report} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function ReportLine({ report }: { readonly report: string }) {
  const head = useHead(report);
  return (
    <>
      <ReportLink id={report} head={head} /> <GradeMark grade={head?.grade ?? ''} />
    </>
  );
}

interface MoreProps {
  readonly shown: number;
  readonly total: number;
  readonly rows: number;
}

/** How many rows were left out and the way to them; the whole, as data, is the command's `picture --json`. */
function More({ shown, total, rows }: MoreProps) {
  const { say, number } = usePictureSay();
  if (total === 0) return <p>{say('noneYet')}</p>;
  if (shown >= total) return null;
  return (
    <p className="more">
      {say('more', { n: number(total - shown) })}{' '}
      {rows < DIGEST_ROWS.most ? (
        <Link to="/picture" search={{ rows: DIGEST_ROWS.most }}>
          {say('showMore')}
        </Link>
      ) : (
        <Link to="/picture">{say('showFirst')}</Link>
      )}
    </p>
  );
}
