import { Fragment, type ReactNode } from 'react';
import type { EntityKind, Interval, Script } from '../../src/core/words/index.ts';
import { KIND_WORDS } from '../language/codes.data.ts';
import { dateWords, intervalWords } from '../language/dates.ts';
import { pageFix } from '../language/page-fixes.ts';
import { problemInUrdu } from '../language/problems.ts';
import { runsOf } from '../language/runs.ts';
import { gradeMeaning } from '../language/values.ts';
import { Problem } from './api.ts';
import { useSay, useSpoken } from './language.tsx';
import { levelOfMarking, shortMarking } from './marking.ts';
import { PlainWords } from './plain-words.tsx';
import { useWording } from './problem-words.ts';
import { KIT_COUNTED, KIT_STRINGS } from './strings.data.ts';

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['Arab', /\p{Script=Arabic}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Hans', /\p{Script=Han}/u],
  ['Latn', /\p{Script=Latin}/u],
];

/** The script of the first letter that tells; of figures alone that of their digits. Most of a page is plain ASCII, for which the tables of Unicode are not asked. */
function scriptOf(text: string): Script | null {
  if (/^[ -~]*$/.test(text)) return /[A-Za-z0-9]/.test(text) ? 'Latn' : null;
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return SCRIPTS.find(([, pattern]) => pattern.test(letter))?.[0] ?? null;
}

/**
 * Reported words inside our own: set apart in direction, with the script as language, so that fonts and screen readers
 * do not take them for the language of the page. Script tags in them stay text; bidi controls are shown as signs.
 */
export function Said({ text }: { readonly text: string }) {
  const script = scriptOf(text);
  return (
    <bdi {...(script === null ? {} : { lang: `und-${script}` })}>
      <PlainWords text={text} />
    </bdi>
  );
}

/**
 * A sentence of the engine in the language of the page: among Urdu words, names and codes in Latin letters are set apart in
 * direction and face.
 */
export function Mixed({ sentence }: { readonly sentence: { readonly en: string; readonly ur: string } }) {
  const { speech } = useSpoken();
  return <Apart text={sentence[speech.language]} />;
}

/** A sentence in which, among Urdu words, what stands in Latin letters and digits is set apart. */
export function Apart({ text: sentence }: { readonly text: string }) {
  const { speech } = useSpoken();
  if (speech.language === 'en') return sentence;
  return runsOf(sentence).map(({ text, isApart }, order) =>
    isApart ? <Said key={order} text={text} /> : <Fragment key={order}>{text}</Fragment>,
  );
}

/** A sentence that the engine writes in English only. */
export function InEnglish({ text }: { readonly text: string }) {
  return (
    <span lang="en" dir="ltr" className="english">
      {text}
    </span>
  );
}

interface ProblemTextProps {
  readonly code: string;
  /** As the centre says it, in English. */
  readonly text: string;
}

/**
 * A sentence of the centre on what is wrong or what to do, in the language of the page where its tables have it; what to
 * do is worded for a page where the centre's words name a command.
 */
export function ProblemText({ code, text }: ProblemTextProps) {
  const { speech } = useSpoken();
  const wording = useWording(text);
  const here = pageFix(wording.fixes, code, text);
  const urdu = here === null ? problemInUrdu(wording.urdu, code, text) : here[1];
  return speech.language === 'ur' && urdu !== null ? (
    <Apart text={urdu} />
  ) : (
    <InEnglish text={here?.[0] ?? text} />
  );
}

/** A portion marking: always words, the colour only repeats them; the whole is in its title. */
export function MarkingMark({ marking }: { readonly marking: string }) {
  const { count } = useSay(KIT_STRINGS, KIT_COUNTED);
  const { kept, audiences, originators } = shortMarking(marking);
  const counted = [
    audiences > 0 ? count('audiences', audiences) : '',
    originators > 1 ? count('originators', originators) : '',
  ].filter((part) => part !== '');
  return (
    <span className={`marking level-${levelOfMarking(marking)}`} title={marking}>
      <bdi dir="ltr">{marking.length <= 60 ? marking : kept.join('//')}</bdi>
      {marking.length > 60 && counted.length > 0 ? ` · ${counted.join(' · ')}` : null}
    </span>
  );
}

/** The native grade, its meaning on both axes in the title. */
export function GradeMark({ grade }: { readonly grade: string }) {
  const { speech } = useSpoken();
  if (grade === '') return null;
  return (
    <abbr className="grade" title={gradeMeaning(speech, grade)}>
      {grade}
    </abbr>
  );
}

export function KindChip({ kind }: { readonly kind: EntityKind }) {
  const { speech } = useSpoken();
  return <span className="chip">{speech.word(KIND_WORDS[kind], kind)}</span>;
}

/** An interval as it is known: a month stays a month, an open end open. */
export function When({ interval }: { readonly interval: Pick<Interval, 'from' | 'to' | 'precision'> }) {
  const { speech } = useSpoken();
  const words = intervalWords(speech, interval);
  return interval.from === null ? <span>{words}</span> : <time dateTime={interval.from}>{words}</time>;
}

/** An instant to the minute, UTC. */
export function Instant({ at }: { readonly at: string }) {
  const { speech } = useSpoken();
  return <time dateTime={at}>{dateWords(speech, at, 'hour')}</time>;
}

/** By when something must be answered; late is said in words. */
export function Due({ at, isOverdue }: { readonly at: string; readonly isOverdue: boolean }) {
  const { say } = useSay(KIT_STRINGS, KIT_COUNTED);
  const { speech } = useSpoken();
  return (
    <time dateTime={at} className={isOverdue ? 'chip late' : 'quiet'}>
      {say(isOverdue ? 'overdue' : 'due', { at: dateWords(speech, at, 'hour') })}
    </time>
  );
}

export function Loading() {
  const { say } = useSay(KIT_STRINGS, KIT_COUNTED);
  return (
    <p className="loading" role="status">
      {say('loading')}
    </p>
  );
}

/** What went wrong, and what to do next; never a bare code. */
export function ProblemNote({ error, again }: { readonly error: Error; readonly again?: () => void }) {
  const { say } = useSay(KIT_STRINGS, KIT_COUNTED);
  const problem = error instanceof Problem ? error : null;
  return (
    <div className="note problem" role="alert">
      <p>
        <ProblemText code={problem?.code ?? ''} text={error.message} />
      </p>
      {problem !== null && problem.fix !== '' ? (
        <p className="quiet">
          <ProblemText code={problem.code} text={problem.fix} />
        </p>
      ) : null}
      {problem?.reference ? (
        <p className="quiet">{say('reference', { reference: problem.reference })}</p>
      ) : null}
      {again === undefined ? null : (
        <button type="button" onClick={again}>
          {say('retry')}
        </button>
      )}
    </div>
  );
}

/** An empty place says what belongs there and what to do about it. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <div className="note empty">{children}</div>;
}
