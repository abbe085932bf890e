import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useAnswer } from '../../../../web/kit/answer.tsx';
import { useSay, useSpoken } from '../../../../web/kit/language.tsx';
import { ReportLink } from '../../../../web/kit/links.tsx';
import { Empty, Loading, MarkingMark, ProblemNote, Said } from '../../../../web/kit/parts.tsx';
import { Worded } from '../../../../web/kit/worded.tsx';
import { PURPOSE_WORDS } from '../../../../web/language/codes.data.ts';
import { propertyWords } from '../../../../web/language/values.ts';
import { clausePieces } from '../../../core/marking/clauses.ts';
import type { PartnerSees, SeenEntity, SeenReport } from '../contract.ts';
import { PARTNER_COUNTED, PARTNER_STRINGS } from './strings.data.ts';

interface Shown {
  readonly for?: unknown;
  readonly show?: unknown;
  readonly search?: unknown;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What a partner sees, report by report, with why or why not; its collections; a search in its name. */
export function SeesPanel({ name }: { readonly name: string }) {
  const { say } = useSay(PARTNER_STRINGS, PARTNER_COUNTED);
  const shown = useSearch({ strict: false }) as Shown;
  const query = new URLSearchParams();
  if (text(shown.for) !== '') query.set('purpose', text(shown.for));
  if (text(shown.search) !== '') query.set('q', text(shown.search));
  const sees = useAnswer<PartnerSees>(`/api/partners/${encodeURIComponent(name)}/sees?${query.toString()}`, {
    keepPrevious: true,
  });
  return (
    <section aria-labelledby="sees">
      <h3 id="sees">{say('sees')}</h3>
      <p className="lead">{say('seesLead')}</p>
      {sees.isPending ? (
        <Loading />
      ) : sees.isError ? (
        <ProblemNote error={sees.error} again={() => void sees.refetch()} />
      ) : (
        <Sees sees={sees.data.value} />
      )}
    </section>
  );
}

function useShown() {
  const navigate = useNavigate();
  return (change: Record<string, string>) =>
    void navigate({
      to: '.',
      search: (before: Record<string, unknown>) => ({ ...before, ...change }),
      replace: true,
    });
}

function Sees({ sees }: { readonly sees: PartnerSees }) {
  const { say, word, number } = useSay(PARTNER_STRINGS, PARTNER_COUNTED);
  const { show } = useSearch({ strict: false }) as Shown;
  const change = useShown();
  const chosen = text(show) === '' ? 'all' : text(show);
  const reports = sees.reports.filter(
    (one) => chosen === 'all' || (one.sees || one.release !== null) === (chosen === 'seen'),
  );
  return (
    <>
      <div className="row">
        <label>
          {say('forPurpose')}{' '}
          <select
            className="short"
            value={sees.purpose}
            onChange={(event) => change({ for: event.target.value })}
          >
            {sees.purposes.map((code) => (
              <option key={code} value={code}>
                {word(PURPOSE_WORDS[code], code)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('show')}{' '}
          <select className="short" value={chosen} onChange={(event) => change({ show: event.target.value })}>
            <option value="all">{say('all')}</option>
            <option value="seen">{say('onlySeen')}</option>
            <option value="not">{say('onlyNot')}</option>
          </select>
        </label>
      </div>
      {reports.length === 0 ? (
        <Empty>
          <p>{say('noReports')}</p>
        </Empty>
      ) : (
        <SeenTable reports={reports} />
      )}
      {sees.more ? <p className="quiet">{say('moreReports', { n: number(sees.reports.length) })}</p> : null}
      <h4>{say('collections')}</h4>
      {sees.collections.length === 0 ? <p className="quiet">{say('noCollections')}</p> : null}
      <ul className="plain-list">
        {sees.collections.map(({ alias, title, canRead, canWrite }) => (
          <li key={alias}>
            <Said text={title} />{' '}
            <span className="quiet">
              {[canRead ? say('canRead') : '', canWrite ? say('canWrite') : ''].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <SearchAs entities={sees.entities} />
    </>
  );
}

function SeenTable({ reports }: { readonly reports: readonly SeenReport[] }) {
  const { say } = useSay(PARTNER_STRINGS, PARTNER_COUNTED);
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={say('seenReports')}>
      <table className="seen">
        <thead>
          <tr>
            <th scope="col">{say('verdict')}</th>
            <th scope="col">{say('report')}</th>
            <th scope="col">{say('why')}</th>
            <th scope="col">{say('marking')}</th>
          </tr>
        </thead>
        <tbody>
          {reports.map((one) => (
            <tr key={one.id}>
              <td>
                <SeenVerdict report={one} />
              </td>
              <td>
                <ReportLink id={one.id} head={one} />
              </td>
              <td>
                {one.because.length === 0 ? say('nobodyReads') : null}
                {one.because.map(({ clause, words, told }) => (
                  <span key={`${clause}${words}`} className="clause">
                    <Worded pieces={(at) => clausePieces(told, at)} />
                  </span>
                ))}
                {one.keptBy.length === 0 ? null : (
                  <span className="chip late">{say('keptBy', { controls: one.keptBy.join(', ') })}</span>
                )}
              </td>
              <td>
                <MarkingMark marking={one.marking} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SeenVerdict({ report: { sees, told, release } }: { readonly report: SeenReport }) {
  const { say } = useSay(PARTNER_STRINGS, PARTNER_COUNTED);
  return (
    <>
      <span className={sees ? 'chip good' : 'chip'}>{say(sees ? 'yes' : 'no')}</span>{' '}
      {release === null ? null : (
        <span className="chip good">{say(release.tearline ? 'lower' : 'byRelease')}</span>
      )}{' '}
      {told ? <span className="chip">{say('told')}</span> : null}
    </>
  );
}

function SearchAs({ entities }: { readonly entities: readonly SeenEntity[] }) {
  const { speech } = useSpoken();
  const { say } = useSay(PARTNER_STRINGS, PARTNER_COUNTED);
  const { search } = useSearch({ strict: false }) as Shown;
  const change = useShown();
  const [words, setWords] = useState(text(search));
  return (
    <>
      <h4>{say('entities')}</h4>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          change({ search: words.trim() });
        }}
      >
        <label className="grow">
          <span className="unseen">{say('searchFor')}</span>
          <input
            type="search"
            dir="auto"
            maxLength={400}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        </label>
        <button type="submit">{say('search')}</button>
      </form>
      {text(search) !== '' && entities.length === 0 ? <p className="quiet">{say('noEntities')}</p> : null}
      <ul className="rows">
        {entities.map((one) => (
          <li key={one.id}>
            <p className="value">
              <Said text={one.caption} />
            </p>
            <p className="quiet">
              <Said text={one.names.join(' · ')} />
            </p>
            <dl className="facts">
              {one.values.map(({ property, label, text: value, marking }) => (
                <div key={`${label}${value}`}>
                  <dt>{propertyWords(speech, property, label)}</dt>
                  <dd>
                    <Said text={value} /> <MarkingMark marking={marking} />
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}
