import { Link, useSearch } from '@tanstack/react-router';
import { useAnswer } from '../../../../web/kit/answer.tsx';
import { useSay } from '../../../../web/kit/language.tsx';
import { Empty, KindChip, Loading, ProblemNote, Said } from '../../../../web/kit/parts.tsx';
import type { SearchHit } from '../contract.ts';
import { FUSION_COUNTED, FUSION_STRINGS } from './strings.data.ts';

/** Entities by name in any script. The address holds the question: a link to it asks again. */
export default function SearchPage() {
  const { say } = useSay(FUSION_STRINGS, FUSION_COUNTED);
  const { q } = useSearch({ strict: false }) as { readonly q?: unknown };
  const asked = typeof q === 'string' ? q : '';
  return (
    <>
      <h1>{asked === '' ? say('search') : say('searchFor', { text: asked })}</h1>
      {asked === '' ? (
        <Empty>
          <p>{say('searchEmpty')}</p>
        </Empty>
      ) : (
        <Hits asked={asked} />
      )}
    </>
  );
}

function Hits({ asked }: { readonly asked: string }) {
  const { say, count } = useSay(FUSION_STRINGS, FUSION_COUNTED);
  const found = useAnswer<readonly SearchHit[]>(`/api/search?q=${encodeURIComponent(asked)}`);
  if (found.isPending) return <Loading />;
  if (found.isError) return <ProblemNote error={found.error} again={() => void found.refetch()} />;
  const hits = found.data.value;
  if (hits.length === 0)
    return (
      <Empty>
        <p>{say('searchNothing')}</p>
      </Empty>
    );
  return (
    <ul className="rows">
      {hits.map((hit) => (
        <li key={hit.id}>
          <Link to="/entities/$id" params={{ id: hit.id }}>
            <Said text={hit.caption} />
          </Link>{' '}
          <KindChip kind={hit.kind} />{' '}
          <span className="quiet">
            {count('reports', hit.reports)} ·{' '}
            {hit.names.slice(0, 6).map((name, index) => (
              <span key={name}>
                {index === 0 ? null : ', '}
                <Said text={name} />
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
