import { Link } from '@tanstack/react-router';
import { GradeMark, KindChip, MarkingMark, Said, When } from '../../../../../web/kit/parts.tsx';
import { Between } from '../../../../../web/kit/section.tsx';
import type { Passage } from '../../../reports/contract.ts';
import type { SearchHit } from '../../contract.ts';
import { useFusionSay } from '../say.ts';
import { foundIn } from './facets.ts';

export function EntityHits({ hits }: { readonly hits: readonly SearchHit[] }) {
  return (
    <ol className="hits">
      {hits.map((hit) => (
        <li key={hit.id}>
          <EntityHit hit={hit} />
        </li>
      ))}
    </ol>
  );
}

function EntityHit({ hit }: { readonly hit: SearchHit }) {
  const { count } = useFusionSay();
  const others = hit.names.filter((name) => name !== hit.caption);
  return (
    <>
      <p>
        <Link to="/entities/$id" params={{ id: hit.id }} className="hit-link value">
          <Said text={hit.caption} />
        </Link>{' '}
        <KindChip kind={hit.kind} />{' '}
        <span className="quiet">
          {count('records', hit.records)} · {count('reports', hit.reports)}
        </span>
      </p>
      {others.length === 0 ? null : (
        <p className="quiet">
          <Between items={others.map((name) => <Said key={name} text={name} />)} sign=" · " />
        </p>
      )}
    </>
  );
}

interface PassageHitsProps {
  readonly passages: readonly Passage[];
  readonly asked: string;
}

export function PassageHits({ passages, asked }: PassageHitsProps) {
  return (
    <ol className="hits">
      {passages.map((passage) => (
        <li key={`${passage.report.id} ${passage.start}`}>
          <PassageHit passage={passage} asked={asked} />
        </li>
      ))}
    </ol>
  );
}

/** The words in their report, which opens at them. */
function PassageHit({ passage, asked }: { readonly passage: Passage; readonly asked: string }) {
  const { say } = useFusionSay();
  const { report, start, page, text } = passage;
  return (
    <>
      <blockquote dir="auto" {...(report.language === 'und' ? {} : { lang: report.language })}>
        {foundIn(text.trim(), asked).map((part, index) =>
          part.found ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
        )}
      </blockquote>
      <p className="quiet">
        <Link
          to="/reports/$id"
          params={{ id: report.id }}
          search={{ span: `${start}-${start + text.length}` }}
          className="hit-link"
        >
          <Said text={report.path} />
        </Link>{' '}
        {page === null ? null : `${say('onPage', { n: page })} `}
        <GradeMark grade={report.grade} /> <Said text={report.party} /> · <When interval={report.dated} />{' '}
        <MarkingMark marking={report.marking} />
      </p>
    </>
  );
}
