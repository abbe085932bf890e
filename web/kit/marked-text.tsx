import { useEffect, useMemo, useRef } from 'react';
import type { Zone } from '../../src/core/words/index.ts';
import { type Mark, markedRuns } from './marks.ts';
import { PlainWords } from './plain-words.tsx';

export interface ShownMark extends Mark {
  /** Class of the state it is in: 'accepted', 'refused', 'proposed'… */
  readonly state: string;
}

interface MarkedTextProps {
  readonly text: string;
  /** Language of the text, 'und' where it is not known: decides font and, by its letters, direction. */
  readonly language: string;
  readonly zones: readonly Zone[];
  readonly marks: readonly ShownMark[];
  /** The mark that is worked on: it is scrolled to and stands out. */
  readonly current: string | null;
  readonly onPick: (id: string) => void;
}

/** A report's text with its zones set apart and the words that claims rest on marked. */
export function MarkedText({ text, language, zones, marks, current, onPick }: MarkedTextProps) {
  const runs = useMemo(() => markedRuns(text, zones, marks), [text, zones, marks]);
  const states = useMemo(() => new Map(marks.map(({ id, state }) => [id, state])), [marks]);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const first = runs.findIndex((run) => current !== null && run.marks.includes(current));
  return (
    <div className="report-text" dir="auto" {...(language === 'und' ? {} : { lang: language })}>
      {runs.map((run, index) => {
        const zone = run.zone === null || run.zone === 'body' ? undefined : `zone-${run.zone}`;
        const id = current !== null && run.marks.includes(current) ? current : run.marks[0];
        if (id === undefined)
          return (
            <span key={run.start} className={zone}>
              <PlainWords text={run.text} />
            </span>
          );
        return (
          <span key={run.start} className={zone}>
            {/* The list beside the text is the way by keyboard; the mark is a short cut for a pointer. */}
            <mark
              ref={index === first ? place : undefined}
              className={`claim ${states.get(id) ?? ''}`}
              data-current={id === current}
              onClick={() => onPick(id)}
            >
              <PlainWords text={run.text} />
            </mark>
          </span>
        );
      })}
    </div>
  );
}
