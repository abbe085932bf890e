import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { LEVEL_WORDS, PURPOSE_WORDS } from '../language/codes.data.ts';
import { signOut } from '../kit/api.ts';
import { useSay, useSpoken } from '../kit/language.tsx';
import { Said } from '../kit/parts.tsx';
import { useSession } from '../kit/session.tsx';
import { Bell } from './bell.tsx';
import { Connection } from './connection.tsx';
import { Navigation } from './navigation.tsx';
import { SHELL_STRINGS } from './strings.data.ts';

interface MastheadProps {
  readonly onPurpose: () => void;
  readonly onPalette: () => void;
}

/** Navigation, search, who is signed in and why they read. */
export function Masthead({ onPurpose, onPalette }: MastheadProps) {
  const { say, word } = useSay(SHELL_STRINGS, {});
  const { speech, choose } = useSpoken();
  const { officer, reason } = useSession();
  const level = word(LEVEL_WORDS[officer.level], String(officer.level));
  const other = speech.language === 'ur' ? 'en' : 'ur';
  return (
    <div className="masthead">
      <Link className="product" to="/">
        {say('product')}
      </Link>
      <Navigation />
      <SearchBox />
      <div className="viewer">
        <Connection />
        <Bell />
        <span className="who" title={say('clearedTo', { level })}>
          <Said text={officer.name} /> · <Said text={officer.party} />
        </span>
        <button type="button" className="quiet-button" onClick={onPurpose}>
          <span className="unseen">{say('purpose')}: </span>
          {word(PURPOSE_WORDS[reason.purpose], reason.purpose)}
          {reason.caseRef === null ? null : (
            <>
              {' · '}
              <Said text={reason.caseRef} />
            </>
          )}
        </button>
        <button type="button" className="quiet-button" onClick={onPalette} aria-keyshortcuts="Control+K">
          {say('palette')} <kbd>Ctrl K</kbd>
        </button>
        <button type="button" className="quiet-button" lang={other} onClick={() => choose(other)}>
          {say('otherLanguage')}
        </button>
        <button type="button" className="quiet-button" onClick={signOut}>
          {say('signOut')}
        </button>
      </div>
    </div>
  );
}

function SearchBox() {
  const { say } = useSay(SHELL_STRINGS, {});
  const navigate = useNavigate();
  const asked = useRouterState({
    select: ({ location }) => (location.search as { q?: unknown }).q,
  });
  const [text, setText] = useState('');
  useEffect(() => setText(typeof asked === 'string' ? asked : ''), [asked]);
  return (
    <form
      className="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') void navigate({ to: '/search', search: { q: text.trim() } });
      }}
    >
      <label className="unseen" htmlFor="q">
        {say('searchLabel')}
      </label>
      <input
        id="q"
        type="search"
        dir="auto"
        maxLength={400}
        autoComplete="off"
        spellCheck={false}
        placeholder={say('searchLabel')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
    </form>
  );
}
