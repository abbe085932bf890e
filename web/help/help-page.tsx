import { Link, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useSay } from '../kit/language.tsx';
import { PAGES } from '../pages.ts';
import { HOW_TO } from './how-to.data.ts';
import { shotName } from './shot-name.ts';
import { HELP_STRINGS } from './strings.data.ts';

/** Pictures that the last e2e run of this checkout made; none in a fresh one, and the help reads without. */
const SHOTS = import.meta.glob<string>('../../dist/shots/*.jpg', {
  eager: true,
  query: '?url',
  import: 'default',
});

const ID = (path: string): string => `how-to-${shotName(path)}`;

/** A how-to for every page; `?page=` in the address leads to one. */
export default function HelpPage() {
  const { say } = useSay(HELP_STRINGS, {});
  const { page } = useSearch({ strict: false }) as { readonly page?: unknown };
  useEffect(() => {
    if (typeof page === 'string') document.getElementById(ID(page))?.scrollIntoView();
  }, [page]);
  return (
    <>
      <h1>{say('title')}</h1>
      <p className="lead">{say('lead')}</p>
      {PAGES.map(({ path }) => (
        <HowToSection key={path} path={path} />
      ))}
    </>
  );
}

function HowToSection({ path }: { readonly path: string }) {
  const { say, word, language } = useSay(HELP_STRINGS, {});
  const howTo = HOW_TO[path];
  const page = PAGES.find((one) => one.path === path);
  if (howTo === undefined || page === undefined) return null;
  const title = word(page.title, path);
  const shot =
    SHOTS[`../../dist/shots/${shotName(path)}.${language}.jpg`] ??
    SHOTS[`../../dist/shots/${shotName(path)}.en.jpg`];
  return (
    <section id={ID(path)} aria-labelledby={`${ID(path)}-title`}>
      <h2 id={`${ID(path)}-title`}>{title}</h2>
      <p>{word(howTo.about, path)}</p>
      <ol>
        {howTo.steps.map((step) => (
          <li key={step[0]}>{word(step, path)}</li>
        ))}
      </ol>
      {page.nav === null ? null : (
        <p>
          <Link to={path}>
            {say('go')}: {title}
          </Link>{' '}
          <kbd dir="ltr">{page.nav.keys}</kbd>
        </p>
      )}
      {shot === undefined ? null : (
        <img className="shot" src={shot} alt={say('picture', { page: title })} loading="lazy" />
      )}
    </section>
  );
}
