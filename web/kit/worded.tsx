import { Fragment, type ReactNode } from 'react';
import { type Gap, type Piece, placeWords } from '../../src/core/words/phrase.ts';
import { PURPOSE_WORDS } from '../language/codes.data.ts';
import { actWords, countryWords } from '../language/values.ts';
import { timeWords } from '../language/dates.ts';
import type { Speech } from '../language/speech.ts';
import { useSpoken } from './language.tsx';
import { Said } from './parts.tsx';

/** How what stands in a gap is shown: what was reported in its own direction and script, the rest in the language of the page. */
const SHOWN: Readonly<Record<Gap, (text: string, speech: Speech) => ReactNode>> = {
  name: (text) => <Said text={text} />,
  place: (text, speech) => <Said text={countryWords(speech, placeWords(text))} />,
  act: (text, speech) => actWords(speech, text),
  day: (text, speech) => timeWords(speech, text),
  country: (text, speech) => countryWords(speech, text),
  scheme: (text) => <Said text={text.toUpperCase()} />,
  number: (text, speech) => speech.number(Number(text)),
  purpose: (text, speech) => speech.word(PURPOSE_WORDS[text], text),
};

interface WordedProps {
  /** The pieces in a language: 0 English, 1 Urdu. */
  readonly pieces: (at: 0 | 1) => readonly Piece[];
}

/** Something that the engine says, in the language of the page; reported words in it are set apart. */
export function Worded({ pieces }: WordedProps) {
  const { speech } = useSpoken();
  return pieces(speech.language === 'ur' ? 1 : 0).map((piece, order) => (
    <Fragment key={order}>
      {typeof piece === 'string' ? piece : SHOWN[piece.gap](piece.text, speech)}
    </Fragment>
  ));
}
