import { EntityLink, ReportLink } from '../../../../../web/kit/links.tsx';
import { GradeMark, KindChip, MarkingMark, Said, When } from '../../../../../web/kit/parts.tsx';
import { Between } from '../../../../../web/kit/section.tsx';
import type { ComparedRecord } from '../../contract.ts';
import { useFusionSay } from '../say.ts';

/** Who the records are: the names in each report, and the entity that holds it now. */
export function RecordHeads({ records }: { readonly records: readonly ComparedRecord[] }) {
  return (
    <ol className="compared">
      {records.map((record, index) => (
        <li key={record.id}>
          <RecordHead record={record} n={index + 1} />
        </li>
      ))}
    </ol>
  );
}

function RecordHead({ record, n }: { readonly record: ComparedRecord; readonly n: number }) {
  const { say, count } = useFusionSay();
  const names = record.names.map(({ text }) => text).filter((text) => text !== record.caption);
  return (
    <>
      <h2>
        <span className="number">{n}</span> <EntityLink id={record.id} caption={record.caption} />{' '}
        <KindChip kind={record.kind} />{' '}
        {record.listed ? <span className="chip hedge">{say('listed')}</span> : null}
      </h2>
      {names.length === 0 ? null : (
        <p>
          <Between items={names.map((text) => <Said key={text} text={text} />)} sign=" · " />
        </p>
      )}
      <p className="quiet">
        <ReportLink id={record.report.id} head={record.report} /> <GradeMark grade={record.report.grade} />{' '}
        <Said text={record.report.party} /> · <When interval={record.report.dated} />{' '}
        <MarkingMark marking={record.report.marking} />
      </p>
      <p className="quiet">
        {say('entityHolds', {
          records: count('records', record.records),
          reports: count('reports', record.reports),
        })}
      </p>
    </>
  );
}
