import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useAnswer } from '../../../../../web/kit/answer.tsx';
import { useCommands } from '../../../../../web/kit/commands.tsx';
import { ReportLink } from '../../../../../web/kit/links.tsx';
import { Loading, ProblemNote, Said } from '../../../../../web/kit/parts.tsx';
import { Between, Section } from '../../../../../web/kit/section.tsx';
import type { Why } from '../../contract.ts';
import { Proposals } from '../entity/proposals.tsx';
import { useFusionSay } from '../say.ts';
import '../fusion.css';
import { Refusals, Ties } from './ties.tsx';

/** Why these records are one entity: the ties, what was kept apart, and what waits for an officer. */
export default function WhyPage() {
  const { say } = useFusionSay();
  const { id = '' } = useParams({ strict: false }) as { readonly id?: string };
  const why = useAnswer<Why>(`/api/entities/${encodeURIComponent(id)}/why`);
  const navigate = useNavigate();
  useCommands([
    {
      id: 'why card',
      label: say('backToCard'),
      group: say('groupPage'),
      keys: 'w',
      run: () => void navigate({ to: '/entities/$id', params: { id } }),
    },
  ]);
  return (
    <>
      <p className="crumb">
        <Link to="/entities/$id" params={{ id }}>
          {say('backToCard')}
        </Link>{' '}
        <kbd>w</kbd>
      </p>
      {why.isPending ? (
        <Loading />
      ) : why.isError ? (
        <ProblemNote error={why.error} again={() => void why.refetch()} />
      ) : (
        <WhyView why={why.data.value} />
      )}
    </>
  );
}

function WhyView({ why }: { readonly why: Why }) {
  const { say } = useFusionSay();
  const numbers = useMemo(() => new Map(why.records.map(({ id }, index) => [id, index + 1])), [why.records]);
  return (
    <>
      <h1>
        {say('openWhy')}: <Said text={why.caption} />
      </h1>
      <p className="lead">{say('whyLead')}</p>
      <Section id="records" title={say('records')}>
        <Records why={why} />
      </Section>
      <Section id="ties" title={say('ties')}>
        <Ties why={why} numbers={numbers} />
      </Section>
      <Section id="refusals" title={say('refusals')}>
        <Refusals why={why} numbers={numbers} />
      </Section>
      <Proposals proposals={why.proposals} />
    </>
  );
}

function Records({ why }: { readonly why: Why }) {
  const { say } = useFusionSay();
  return (
    <div className="scroll" role="group" aria-labelledby="records-title" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">#</th>
            <th scope="col">{say('names')}</th>
            <th scope="col">{say('report')}</th>
          </tr>
        </thead>
        <tbody>
          {why.records.map((record, index) => (
            <tr key={record.id} id={`r${index + 1}`}>
              <td>{index + 1}</td>
              <th scope="row">
                <Between items={record.names.map((name) => <Said key={name} text={name} />)} sign=" · " />
              </th>
              <td>
                <ReportLink id={record.report} head={record} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
