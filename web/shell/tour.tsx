import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { HELP_STRINGS, TOUR_STEPS } from '../help/strings.data.ts';
import { type Command, useCommands } from '../kit/commands.tsx';
import { useSay } from '../kit/language.tsx';
import { pageAt } from '../kit/page-at.ts';
import { remember, remembered } from '../kit/remembered.ts';
import { Sheet } from '../kit/sheet.tsx';
import { PAGES } from '../pages.ts';

/** Help and the tour as commands: in the palette by name, from every page. */
export function HelpCommands() {
  const { say, word } = useSay(HELP_STRINGS, {});
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  const commands = useMemo<readonly Command[]>(() => {
    const help = (path: string) => () => void navigate({ to: '/help', search: { page: path } });
    const here = pageAt(PAGES, pathname)?.page.path ?? '/';
    const group = say('group');
    return [
      { id: 'help', label: say('helpHere'), group, keys: 'g ?', run: help(here) },
      { id: 'tour', label: say('tour'), group, keys: null, run: () => setOpen(true) },
      ...PAGES.map(({ path, title }) => ({
        id: `how-to ${path}`,
        label: say('howTo', { page: word(title, path) }),
        group,
        keys: null,
        run: help(path),
      })),
    ];
  }, [say, word, navigate, pathname]);
  useCommands(commands);
  return <Tour isOpen={isOpen} onClose={() => setOpen(false)} />;
}

interface TourProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Six steps by keyboard: Enter or an arrow goes on, Escape ends it. That it was seen is remembered on this machine. */
function Tour({ isOpen, onClose }: TourProps) {
  const { say, word, direction, number } = useSay(HELP_STRINGS, {});
  const [at, setAt] = useState(0);
  const step = TOUR_STEPS[at];
  const end = () => {
    remember('tour', 'seen');
    setAt(0);
    onClose();
  };
  const go = (by: 1 | -1) => {
    if (at + by >= TOUR_STEPS.length) end();
    else setAt(Math.max(0, at + by));
  };
  if (step === undefined) return null;
  const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  return (
    <Sheet isOpen={isOpen} onClose={end} title={word(step[0], '')}>
      <div
        className="stack"
        onKeyDown={(event) => {
          if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
          event.preventDefault();
          go(event.key === forward ? 1 : -1);
        }}
      >
        <p aria-live="polite">{word(step[1], '')}</p>
        <div className="row">
          <button type="button" autoFocus onClick={() => go(1)}>
            {at === TOUR_STEPS.length - 1 ? say('end') : say('next')}
          </button>
          {at === 0 ? null : (
            <button type="button" className="plain" onClick={() => go(-1)}>
              {say('back')}
            </button>
          )}
          <span className="quiet">{say('step', { n: number(at + 1), all: number(TOUR_STEPS.length) })}</span>
        </div>
      </div>
    </Sheet>
  );
}

/** An invitation for who has not taken the tour; it never opens by itself over somebody's work. */
export function TourInvitation() {
  const { say } = useSay(HELP_STRINGS, {});
  const [isNew, setNew] = useState(() => remembered('tour') === null);
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    remember('tour', 'seen');
    setNew(false);
    setOpen(false);
  };
  return (
    <>
      {isNew ? (
        <div className="note row">
          <span>{say('tourInvite')}</span>
          <button type="button" onClick={() => setOpen(true)}>
            {say('tourStart')}
          </button>
          <button type="button" className="plain" onClick={close}>
            {say('tourSkip')}
          </button>
        </div>
      ) : null}
      <Tour isOpen={isOpen} onClose={close} />
    </>
  );
}
