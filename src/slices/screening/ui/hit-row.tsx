import { useEffect, useRef } from 'react';
import { useSay } from '../../../../web/kit/language.tsx';
import { Said } from '../../../../web/kit/parts.tsx';
import { BAND_WORDS, HIT_STATE_WORDS } from '../../../../web/language/codes.data.ts';
import type { QueuedHit } from '../contract.ts';
import { SCREENING_COUNTED, SCREENING_STRINGS } from './strings.data.ts';
import { scoreWords } from './view.ts';

interface HitRowProps {
  readonly hit: QueuedHit;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  readonly onPick: () => void;
  readonly onSelect: () => void;
}

/** Who was asked for, whom the list names, how alike the records are. */
export function HitRow({ hit, isCurrent, isSelected, onPick, onSelect }: HitRowProps) {
  const { say, word } = useSay(SCREENING_STRINGS, SCREENING_COUNTED);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <li ref={row} aria-current={isCurrent} className="claim-row row">
      <input
        type="checkbox"
        aria-label={`${say('select')}: ${hit.asked}`}
        checked={isSelected}
        onChange={onSelect}
      />
      <button type="button" className="claim-head grow" onClick={onPick}>
        <span className="value">
          <Said text={hit.asked} /> ↔ <Said text={hit.caption} />
        </span>
        <span className="chip">
          {scoreWords(hit.score)} {word(BAND_WORDS[hit.band], hit.band)}
        </span>
        <span className="chip">{word(HIT_STATE_WORDS[hit.state], hit.state)}</span>
      </button>
    </li>
  );
}
