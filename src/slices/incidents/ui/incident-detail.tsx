import { Link } from '@tanstack/react-router';
import { EntityLink } from '../../../../web/kit/links.tsx';
import { GradeMark, Instant, MarkingMark, Mixed, Said, When } from '../../../../web/kit/parts.tsx';
import { Facts } from '../../../../web/kit/section.tsx';
import { MODALITY_WORDS, ROLE_WORDS } from '../../../../web/language/codes.data.ts';
import type { Incident } from '../contract.ts';
import { PlaceWords } from './place-words.tsx';
import { useIncidentsSay } from './say.ts';
import { rangeWords } from './words.ts';

/** One incident with everything behind it: each source leads to the words of its report. */
export function IncidentDetail({ incident }: { readonly incident: Incident }) {
  const spoken = useIncidentsSay();
  const { say, word } = spoken;
  const { casualties, conflicts, parties } = incident;
  return (
    <div className="incident-detail">
      <Facts
        facts={[
          [say('happened'), <When key="when" interval={incident.occurred} />],
          [say('reported'), <When key="reported" interval={incident.reported} />],
          [say('places'), <PlaceWords key="place" incident={incident} />],
          [
            say('casualties'),
            casualties.length === 0 ? null : (
              <ul className="plain-list">
                {casualties.map((one) => (
                  <li key={`${one.effect} ${one.category}`}>
                    {rangeWords(spoken, one, (n) => say('atLeast', { n }))}
                    {one.tellings < 2 ? null : (
                      <span className="quiet">
                        {' '}
                        · {say('tellingsDiffer', { n: spoken.number(one.tellings) })}
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            ),
          ],
          [
            say('parties'),
            parties.length === 0 ? null : (
              <ul className="inline">
                {parties.map(({ record, caption, role, hedge }) => (
                  <li key={`${record} ${role}`}>
                    <EntityLink id={record} caption={caption} />{' '}
                    <span className="quiet">
                      {word(ROLE_WORDS[role], role)}
                      {hedge === null ? null : ` · ${word(MODALITY_WORDS[hedge], hedge)}`}
                    </span>
                  </li>
                ))}
              </ul>
            ),
          ],
          [
            say('conflict'),
            conflicts.length === 0 ? null : (
              <ul className="plain-list">
                {conflicts.map(({ property, because }) => (
                  <li key={`${property} ${because.en}`}>
                    <Mixed sentence={because} />
                  </li>
                ))}
              </ul>
            ),
          ],
        ]}
      />
      <h3>{say('sources')}</h3>
      <Sources incident={incident} />
      <p>
        <Link to="/entities/$id" params={{ id: incident.id }}>
          {say('entity')}
        </Link>
      </p>
    </div>
  );
}

function Sources({ incident }: { readonly incident: Incident }) {
  return (
    <ol className="plain-list">
      {incident.sources.map(({ report, title, party, grade, filedAt, marking, start, end }) => (
        <li key={report}>
          <Link
            to="/reports/$id"
            params={{ id: report }}
            search={{ span: `${start}-${end}` }}
            className="source-link"
          >
            <Said text={title} />
          </Link>{' '}
          <GradeMark grade={grade} /> <MarkingMark marking={marking} />{' '}
          <span className="quiet">
            <Said text={party} /> · <Instant at={filedAt} />
          </span>
        </li>
      ))}
    </ol>
  );
}
