import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import {
  type CountedPair,
  type Language,
  type Pair,
  type Sayer,
  sayerOf,
  type Speech,
  speechOf,
} from '../language/speech.ts';
import { remember, remembered } from './remembered.ts';

interface Spoken {
  readonly speech: Speech;
  readonly choose: (language: Language) => void;
}

const SpokenContext = createContext<Spoken>({ speech: speechOf('en'), choose: () => {} });

const firstLanguage = (): Language => {
  const kept = remembered('language');
  if (kept === 'en' || kept === 'ur') return kept;
  return navigator.language.startsWith('ur') ? 'ur' : 'en';
};

/** The language of the interface, remembered on this machine; the document turns round with it. */
export function SpeechProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(firstLanguage);
  const spoken = useMemo<Spoken>(
    () => ({
      speech: speechOf(language),
      choose: (next) => {
        remember('language', next);
        setLanguage(next);
      },
    }),
    [language],
  );
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = spoken.speech.direction;
  }, [language, spoken]);
  return <SpokenContext value={spoken}>{children}</SpokenContext>;
}

export const useSpoken = (): Spoken => useContext(SpokenContext);

/** Sentences of a table in the language of the interface, with numbers and code words. */
export function useSay<
  Strings extends Readonly<Record<string, Pair>>,
  Counted extends Readonly<Record<string, CountedPair>>,
>(strings: Strings, counted: Counted): Speech & Sayer<Strings, Counted> {
  const { speech } = useContext(SpokenContext);
  return useMemo(
    () => ({ ...speech, ...sayerOf(speech.language, strings, counted) }),
    [speech, strings, counted],
  );
}
