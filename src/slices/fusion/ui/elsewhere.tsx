import { Link, useRouter } from '@tanstack/react-router';
import { useStorySay } from './entity/story-say.ts';

const PLACES = { '/map': 'inMap', '/timeline': 'inTimeline', '/graph': 'inGraph' } as const;

/** The same question on the pages that draw the answer, as far as this centre has them: items of a list. */
export function ElsewhereLinks({ search }: { readonly search: Readonly<Record<string, string>> }) {
  const { say } = useStorySay();
  const known: Readonly<Record<string, unknown>> = useRouter().routesByPath;
  return Object.entries(PLACES).map(([path, words]) =>
    known[path] === undefined ? null : (
      <li key={path}>
        <Link to={path} search={search}>
          {say(words)}
        </Link>
      </li>
    ),
  );
}
