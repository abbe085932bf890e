import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useCommands, type Command } from '../kit/commands.tsx';
import { usePageMarking } from '../kit/banner.tsx';
import { useSay, useSpoken } from '../kit/language.tsx';
import { Later } from '../kit/later.tsx';
import { levelOfMarking, shortMarking } from '../kit/marking.ts';
import { Apart } from '../kit/parts.tsx';
import { useSession } from '../kit/session.tsx';
import { PrintPage } from '../kit/print-page.tsx';
import { bringProblemsBy } from '../kit/problem-words.ts';
import { KIT_COUNTED, KIT_STRINGS } from '../kit/strings.data.ts';
import { applyTheme, THEMES } from '../kit/theme.ts';
import { PAGES } from '../pages.ts';
import { Masthead } from './masthead.tsx';
import { Palette } from './palette.tsx';
import { PurposeDialog } from './purpose.tsx';
import { SHELL_STRINGS } from './strings.data.ts';
import { HelpCommands } from './tour.tsx';
import { ShortcutSheet } from './shortcut-sheet.tsx';

bringProblemsBy(async () => {
  const { PAGE_FIXES, PROBLEM_WORDS } = await import('../problems.ts');
  return { urdu: PROBLEM_WORDS, fixes: PAGE_FIXES };
});

type Open = 'palette' | 'sheet' | 'purpose' | null;

/** The frame of every page: marking above and below, who and why, navigation, palette, keys. */
export function Shell() {
  const { say } = useSay(SHELL_STRINGS, {});
  const [open, setOpen] = useState<Open>(null);
  useFrameCommands(setOpen);
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const content = useRef<HTMLElement>(null);
  const first = useRef(true);
  useEffect(() => {
    // A new page is read from its beginning: the focus goes there, as it would with a document.
    if (first.current) first.current = false;
    else content.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <>
      <a className="skip" href="#content">
        {say('skip')}
      </a>
      <header>
        <Banner />
        <Masthead onPurpose={() => setOpen('purpose')} onPalette={() => setOpen('palette')} />
      </header>
      <main id="content" tabIndex={-1} ref={content}>
        <Outlet />
      </main>
      <footer>
        <Banner isLast />
      </footer>
      <Later>
        <PrintPage />
        <HelpCommands />
      </Later>
      <Palette isOpen={open === 'palette'} onClose={() => setOpen(null)} />
      <ShortcutSheet isOpen={open === 'sheet'} onClose={() => setOpen(null)} />
      <PurposeDialog isOpen={open === 'purpose'} onClose={() => setOpen(null)} />
    </>
  );
}

/** The highest marking of what is on the page; a long one opens to every audience and originator. */
function Banner({ isLast = false }: { readonly isLast?: boolean }) {
  const { say, count } = useSay(KIT_STRINGS, KIT_COUNTED);
  const marking = usePageMarking();
  const place = isLast ? 'last' : 'first';
  if (marking === null) return <p className={`banner ${place} none`}>{say('noData')}</p>;
  const { kept, audiences, originators } = shortMarking(marking);
  const name = <span className="unseen">{say('markingOfPage')}: </span>;
  const level = `banner ${place} level-${levelOfMarking(marking)}`;
  if (marking.length <= 120)
    return (
      <p className={level}>
        {name}
        <bdi lang="en" dir="ltr">
          {marking}
        </bdi>
      </p>
    );
  const counted = [
    count('audiences', audiences),
    ...(originators > 1 ? [count('originators', originators)] : []),
  ];
  const short = (
    <>
      {name}
      <span dir="ltr">{kept.join(' // ')}</span> · {counted.join(' · ')}
    </>
  );
  // Only the one above opens: a target in the one below would lie on those of the page that scroll under it.
  if (isLast) return <p className={level}>{short}</p>;
  return (
    <details className={level}>
      <summary>{short}</summary>
      <p lang="en" dir="ltr">
        {marking}
      </p>
    </details>
  );
}

function useFrameCommands(open: (which: Open) => void): void {
  const { say, word } = useSay(SHELL_STRINGS, {});
  const { speech, choose } = useSpoken();
  const { officer } = useSession();
  const navigate = useNavigate();
  const commands = useMemo<readonly Command[]>(() => {
    const goes = PAGES.filter(
      ({ nav, roles }) =>
        nav !== null && (roles === undefined || roles.some((role) => officer.roles.includes(role))),
    ).map(({ path, title, nav }) => ({
      id: `go ${path}`,
      label: say('goTo', { page: word(title, path) }),
      group: say('groupGo'),
      keys: nav?.keys ?? null,
      run: () => void navigate({ to: path }),
    }));
    const themes = THEMES.map((theme) => ({
      id: `theme ${theme}`,
      label: `${say('theme')}: ${say(({ system: 'themeSystem', light: 'themeLight', dark: 'themeDark', contrast: 'themeContrast' } as const)[theme])}`,
      group: say('groupView'),
      keys: null,
      run: () => applyTheme(theme),
    }));
    return [
      ...goes,
      {
        id: 'search',
        label: say('focusSearch'),
        group: say('groupGo'),
        keys: '/',
        run: () => document.querySelector<HTMLInputElement>('#q')?.focus(),
      },
      {
        id: 'palette',
        label: say('palette'),
        group: say('groupHelp'),
        keys: 'mod+k',
        run: () => open('palette'),
      },
      { id: 'keys', label: say('sheet'), group: say('groupHelp'), keys: '?', run: () => open('sheet') },
      {
        id: 'purpose',
        label: say('purposeTitle'),
        group: say('groupView'),
        keys: 'p',
        run: () => open('purpose'),
      },
      {
        id: 'language',
        label: say('otherLanguage'),
        group: say('groupView'),
        keys: null,
        run: () => choose(speech.language === 'ur' ? 'en' : 'ur'),
      },
      ...themes,
    ];
  }, [say, word, navigate, officer, open, choose, speech]);
  useCommands(commands);
}

/** Nothing is at this path. */
export function NotFound() {
  const { say } = useSay(SHELL_STRINGS, {});
  return (
    <div className="notice">
      <h1>{say('notFound')}</h1>
      <p>
        <Apart text={say('notFoundFix', { keys: 'Ctrl K' })} />
      </p>
      <Link to="/">{say('home')}</Link>
    </div>
  );
}
