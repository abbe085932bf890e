import { useAnswer } from '../../../../../web/kit/answer.tsx';
import { ReportLink } from '../../../../../web/kit/links.tsx';
import { GradeMark, Loading, MarkingMark, ProblemNote, Said, When } from '../../../../../web/kit/parts.tsx';
import { MODALITY_WORDS, STATE_WORDS } from '../../../../../web/language/codes.data.ts';
import { intervalWords } from '../../../../../web/language/dates.ts';
import type { LinkWords } from '../../contract.ts';
import { useLinksSay } from '../say.ts';
import { useBoard } from '../use-board.ts';
import { PanelFrame } from './panel.tsx';
import { TieWords } from './tie-line.tsx';

/** Who says that two things are tied: every claim with its words, report, grade, marking and origin. */
export function WordsPanel({ a, b }: { readonly a: string; readonly b: string }) {
  const { say } = useLinksSay();
  const { held, called } = useBoard();
  const found = useAnswer<LinkWords[]>(`/api/graph/words?a=${a}&b=${b}`);
  const name = (id: string): string => {
    const thing = held.things.nodes.get(id);
    return thing === undefined ? id : called(thing);
  };
  return (
    <PanelFrame title={say('wordsTitle', { a: name(a), b: name(b) })}>
      {found.isPending ? <Loading /> : null}
      {found.isError ? <ProblemNote error={found.error} again={() => void found.refetch()} /> : null}
      {found.isSuccess ? (
        <ul className="rows">
          {found.data.value.map((words) => (
            <li key={words.claim}>
              <Words words={words} name={name} />
            </li>
          ))}
        </ul>
      ) : null}
    </PanelFrame>
  );
}

function Words({ words, name }: { readonly words: LinkWords; readonly name: (id: string) => string }) {
  const speech = useLinksSay();
  const { say, word } = speech;
  return (
    <>
      <p>
        <Said text={name(words.from)} />{' '}
        <TieWords tie={{ ...words, hedge: words.modality === 'asserted' ? null : words.modality }} />{' '}
        <Said text={name(words.to)} />
        {words.interval === null ? null : (
          <>
            {' '}
            · <When interval={words.interval} />
          </>
        )}
      </p>
      <blockquote dir="auto">
        <Said text={words.quote} />
      </blockquote>
      <p className="quiet">
        <ReportLink
          id={words.report}
          head={{ path: words.path }}
          span={{ start: words.start, end: words.end }}
        />{' '}
        · {say('saidOn', { date: intervalWords(speech, words.dated) })} · <GradeMark grade={words.grade} /> ·{' '}
        {word(MODALITY_WORDS[words.modality], words.modality)} · {word(STATE_WORDS[words.state], words.state)}{' '}
        <MarkingMark marking={words.marking} />
      </p>
    </>
  );
}
