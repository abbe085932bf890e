import { useEffect, useRef } from 'react';
import { useSay } from '../../../../web/kit/language.tsx';
import { Said, When } from '../../../../web/kit/parts.tsx';
import { MODALITY_WORDS } from '../../../../web/language/codes.data.ts';
import { propertyWords } from '../../../../web/language/values.ts';
import type { ActWritten, DeskClaim } from '../contract.ts';
import { ReasonForm } from './reason-form.tsx';
import { REVIEW_COUNTED, REVIEW_STRINGS, STATE_WORDS } from './strings.data.ts';

/** What the row asks a reason for; null while it only shows its acts. */
export type Asking = 'refuse' | 'change' | null;

interface ClaimRowProps {
  readonly claim: DeskClaim;
  readonly isCurrent: boolean;
  readonly asking: Asking;
  readonly busy: boolean;
  readonly onPick: () => void;
  readonly onAsk: (what: Asking) => void;
  readonly onAct: (act: ActWritten) => void;
}

/** One claim: what it says of whom, in which words, by which rule; with its acts where it is the one worked on. */
export function ClaimRow({ claim, isCurrent, asking, busy, onPick, onAsk, onAct }: ClaimRowProps) {
  const say = useSay(REVIEW_STRINGS, REVIEW_COUNTED);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <li ref={row} aria-current={isCurrent} className={`claim-row ${claim.state}`}>
      <button type="button" className="claim-head" onClick={onPick}>
        <span className="quiet">
          <Said text={claim.subject.caption} /> · {propertyWords(say, claim.property, claim.label)}
        </span>
        <span className="value">
          <Said text={claim.text} />
        </span>
        {claim.modality === 'asserted' ? null : (
          <span className="chip hedge">{say.word(MODALITY_WORDS[claim.modality], claim.modality)}</span>
        )}
        <span className={`chip state-${claim.state}`}>{say.word(STATE_WORDS[claim.state], claim.state)}</span>
      </button>
      {isCurrent ? <ClaimMore claim={claim} asking={asking} busy={busy} onAsk={onAsk} onAct={onAct} /> : null}
    </li>
  );
}

type ClaimMoreProps = Pick<ClaimRowProps, 'claim' | 'asking' | 'busy' | 'onAsk' | 'onAct'>;

/** The words, the rule, what was made of it, and the acts. */
function ClaimMore({ claim, asking, busy, onAsk, onAct }: ClaimMoreProps) {
  const say = useSay(REVIEW_STRINGS, REVIEW_COUNTED);
  return (
    <div className="claim-more">
      <blockquote>
        <Said text={claim.quote} />
      </blockquote>
      <p className="quiet">
        {claim.interval === null ? null : (
          <>
            <When interval={claim.interval} /> ·{' '}
          </>
        )}
        <span dir="ltr">{say.say('rule', { rule: claim.rule })}</span>
        {claim.reviewed === null ? null : (
          <>
            {' · '}
            {say.say('decided', {
              decision: say.word(STATE_WORDS[claim.reviewed.decision], claim.reviewed.decision),
              officer: claim.reviewed.officer,
            })}
            : <Said text={claim.reviewed.reason} />
          </>
        )}
      </p>
      {asking === null ? (
        <div className="row">
          <button
            type="button"
            disabled={busy}
            onClick={() => onAct({ decision: 'accept', because: say.say('readAsWritten') })}
          >
            {say.say('accept')} <kbd>a</kbd>
          </button>
          <button type="button" disabled={busy} className="plain" onClick={() => onAsk('refuse')}>
            {say.say('refuse')} <kbd>r</kbd>
          </button>
          <button type="button" disabled={busy} className="plain" onClick={() => onAsk('change')}>
            {say.say('change')} <kbd>c</kbd>
          </button>
        </div>
      ) : (
        <ReasonForm claim={claim} decision={asking} onCancel={() => onAsk(null)} onAct={onAct} />
      )}
    </div>
  );
}
