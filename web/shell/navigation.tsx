import { Link, useRouterState } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState } from 'react';
import { useSay } from '../kit/language.tsx';
import { NAV_GROUPS, type NavGroup, type PageDefinition } from '../kit/page.ts';
import { useSession } from '../kit/session.tsx';
import { PAGES } from '../pages.ts';
import { placesFor } from './navigation.ts';
import { SHELL_STRINGS } from './strings.data.ts';

/** Where an officer can go: links, and words that open to more links (WAI-ARIA disclosure navigation). */
export function Navigation() {
  const { say, word } = useSay(SHELL_STRINGS, {});
  const { officer } = useSession();
  return (
    <nav aria-label={say('navigation')}>
      {placesFor(PAGES, officer.roles).map((place) =>
        'page' in place ? (
          <Link key={place.page.path} to={place.page.path} activeOptions={{ exact: place.page.path === '/' }}>
            {word(place.page.title, place.page.path)}
          </Link>
        ) : (
          <Group key={place.group} group={place.group} pages={place.pages} />
        ),
      )}
    </nav>
  );
}

interface GroupProps {
  readonly group: NavGroup;
  readonly pages: readonly PageDefinition[];
}

function Group({ group, pages }: GroupProps) {
  const { word } = useSay(SHELL_STRINGS, {});
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  const button = useRef<HTMLButtonElement>(null);
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  // A page that was gone to closes what it was chosen from.
  useEffect(() => setOpen(false), [pathname]);
  const isHere = pages.some(({ path }) => pathname === path || pathname.startsWith(`${path}/`));
  return (
    <div
      className="nav-group"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || !isOpen) return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        type="button"
        ref={button}
        className={isHere ? 'nav-word active' : 'nav-word'}
        aria-expanded={isOpen}
        aria-controls={isOpen ? list : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {word(NAV_GROUPS[group], group)} <span aria-hidden="true">▾</span>
      </button>
      {isOpen ? (
        <ul id={list} className="nav-list">
          {pages.map(({ path, title }) => (
            <li key={path}>
              <Link to={path}>{word(title, path)}</Link>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
