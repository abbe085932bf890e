import { Link } from '@tanstack/react-router';
import { memo, useEffect } from 'react';
import { PlainWords } from '../../../../../web/kit/plain-words.tsx';
import { useSteps } from '../../../../../web/kit/steps.ts';
import { KIND_WORDS, ZONE_WORDS } from '../../../../../web/language/codes.data.ts';
import type { EntityKind } from '../../../../core/words/index.ts';
import type { ReportMention } from '../../contract.ts';
import { useFusionSay } from '../say.ts';
import type { Piece, Run } from './pieces.ts';

/** Scrolls to the cited words. */
export function toCited(): void {
  document.querySelector('.report-text mark')?.scrollIntoView({ block: 'center' });
}

interface ReportWordsProps {
  readonly pieces: readonly Piece[];
  /** 'und' where it is not known: the letters decide direction and font then. */
  readonly language: string;
}

/** The text: what is named in it leads to its card, the cited words are marked and scrolled to. */
export const ReportWords = memo(function ReportWords({ pieces, language }: ReportWordsProps) {
  const { ref, onKeyDown } = useSteps<HTMLDivElement>('a.mention');
  const cited = pieces.flatMap(({ runs }) => runs).find((run) => run.cited)?.start ?? null;
  useEffect(() => {
    if (cited !== null) toCited();
  }, [cited]);
  return (
    <div
      ref={ref}
      onKeyDown={onKeyDown}
      className="report-text"
      dir="auto"
      {...(language === 'und' ? {} : { lang: language })}
    >
      {pieces.map(({ mention, runs }) =>
        mention === null ? (
          <Runs key={runs[0]?.start} runs={runs} />
        ) : (
          <Named key={runs[0]?.start} mention={mention} runs={runs} />
        ),
      )}
    </div>
  );
});

function Named({ mention, runs }: { readonly mention: ReportMention; readonly runs: readonly Run[] }) {
  const { word } = useFusionSay();
  if (mention.record === null)
    return (
      <span className="mention value-mention">
        <Runs runs={runs} />
      </span>
    );
  return (
    <Link
      to="/entities/$id"
      params={{ id: mention.record }}
      className="mention"
      title={word(KIND_WORDS[mention.kind as EntityKind], mention.kind)}
    >
      <Runs runs={runs} />
    </Link>
  );
}

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map(({ start, text, zone, cited }) => {
    const plain = <PlainWords key={start} text={text} />;
    const words = cited ? <mark key={start}>{plain}</mark> : plain;
    return zone === null || zone === 'body' ? (
      words
    ) : (
      <span key={start} className={`zone-${zone}`}>
        {words}
      </span>
    );
  });
}

interface ZoneLegendProps {
  readonly pieces: readonly Piece[];
  readonly hasNames: boolean;
}

/** Only the kinds that this text has; body text needs no explanation. */
export function ZoneLegend({ pieces, hasNames }: ZoneLegendProps) {
  const { say, word } = useFusionSay();
  const kinds = new Set(
    pieces.flatMap(({ runs }) =>
      runs.flatMap(({ zone }) => (zone === null || zone === 'body' ? [] : [zone])),
    ),
  );
  if (kinds.size === 0 && !hasNames) return null;
  return (
    <p className="legend">
      <span className="quiet">{say('legend')}:</span>
      {hasNames ? (
        <>
          {' '}
          <span className="mention">{say('legendNames')}</span>
        </>
      ) : null}
      {[...kinds].map((kind) => (
        <span key={kind}>
          {' '}
          <span className={`zone-${kind}`}>{word(ZONE_WORDS[kind], kind)}</span>
        </span>
      ))}
    </p>
  );
}
