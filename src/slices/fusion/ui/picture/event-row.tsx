import {
  CASUALTY_EFFECTS,
  type CasualtyCategory,
  type EventType,
  type Interval,
  type ParticipantRole,
} from '../../../../core/words/index.ts';
import { EntityLink, ReportLink } from '../../../../../web/kit/links.tsx';
import { GradeMark, When } from '../../../../../web/kit/parts.tsx';
import { Facts } from '../../../../../web/kit/section.tsx';
import {
  CATEGORY_WORDS,
  EFFECT_WORDS,
  EVENT_WORDS,
  ROLE_WORDS,
} from '../../../../../web/language/codes.data.ts';
import type { Speech } from '../../../../../web/language/speech.ts';
import { amountWords } from '../../../../../web/language/values.ts';
import type { Digest } from '../../digest-contract.ts';
import { useHead } from '../entity/card-context.ts';
import { useFusionSay } from '../say.ts';
import { byOrigin } from './by-origin.ts';
import { usePictureSay } from './say.ts';

type Event = Digest['events'][number];
type Casualties = Event['casualties'][number];
type Behind = Pick<Digest, 'captions' | 'originOf'>;

/** An event of the list: when, what, where, who; and the counts of each report beside one another. */
export function EventRow({ event, digest }: { readonly event: Event; readonly digest: Behind }) {
  const { word } = useFusionSay();
  const caption = (id: string) => digest.captions[id] ?? id;
  return (
    <>
      <p className="when">
        <When interval={event.interval as Interval} />
      </p>
      <div>
        <h3>
          <EntityLink id={event.entity} caption={caption(event.entity)} />{' '}
          <span className="chip">{word(EVENT_WORDS[event.type as EventType], event.type)}</span>
        </h3>
        <EventFacts event={event} caption={caption} />
        <CasualtyTable casualties={event.casualties} originOf={digest.originOf} />
      </div>
    </>
  );
}

function EventFacts({ event, caption }: { readonly event: Event; readonly caption: (id: string) => string }) {
  const { say } = usePictureSay();
  const fusion = useFusionSay();
  // A report that counts casualties is named beside its count.
  const others = event.reports.filter((id) => !event.casualties.some(({ report }) => report === id));
  const places = event.places.map((id) => (
    <li key={id}>
      <EntityLink id={id} caption={caption(id)} />
    </li>
  ));
  const participants = event.participants.map(({ entity, role }) => (
    <li key={`${entity} ${role}`}>
      <EntityLink id={entity} caption={caption(entity)} />{' '}
      <span className="quiet">{fusion.word(ROLE_WORDS[role as ParticipantRole], role)}</span>
    </li>
  ));
  const reports = others.map((id) => (
    <li key={id}>
      <ReportLine report={id} />
    </li>
  ));
  const inline = (rows: readonly React.ReactNode[]) =>
    rows.length === 0 ? null : <ul className="inline">{rows}</ul>;
  return (
    <Facts
      facts={[
        [say('place'), inline(places)],
        [say('participants'), inline(participants)],
        [fusion.say('reports'), inline(reports)],
      ]}
    />
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

interface CasualtyTableProps {
  readonly casualties: readonly Casualties[];
  readonly originOf: Readonly<Record<string, string>>;
}

/**
 * One row per report, one column per effect; no total, because reports of one origin would count twice. Those stand
 * together and say so (law 8).
 */
function CasualtyTable({ casualties, originOf }: CasualtyTableProps) {
  const { say } = usePictureSay();
  const spoken = useFusionSay();
  if (casualties.length === 0) return null;
  const effects = CASUALTY_EFFECTS.filter((effect) => casualties.some((one) => one.effect === effect));
  const rows = byOrigin([...new Set(casualties.map(({ report }) => report))], originOf);
  return (
    <table className="casualties">
      <caption>{say('casualties')}</caption>
      <thead>
        <tr>
          <th scope="col">{spoken.say('report')}</th>
          {effects.map((effect) => (
            <th scope="col" key={effect}>
              {spoken.word(EFFECT_WORDS[effect], effect)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ report, isEcho }) => (
          <tr key={report}>
            <th scope="row">
              <ReportLine report={report} />
              {isEcho ? <span className="quiet"> {say('sameOrigin')}</span> : null}
            </th>
            {effects.map((effect) => (
              <td key={effect}>{amounts(spoken, casualties, report, effect)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function amounts(speech: Speech, casualties: readonly Casualties[], report: string, effect: string): string {
  const own = casualties.filter((one) => one.report === report && one.effect === effect);
  const words = own.map((one) => {
    const category = one.category as CasualtyCategory;
    return `${amountWords(speech, one)} ${speech.word(CATEGORY_WORDS[category], category)}`.trim();
  });
  return [...new Set(words)].join(' · ');
}
