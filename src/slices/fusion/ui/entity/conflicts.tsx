import type { Conflict } from '../../../../core/provenance/types.ts';
import { PROPERTIES } from '../../../../core/words/index.ts';
import { ReportLink } from '../../../../../web/kit/links.tsx';
import { Later } from '../../../../../web/kit/later.tsx';
import { GradeMark, Mixed, Said, When } from '../../../../../web/kit/parts.tsx';
import { Section } from '../../../../../web/kit/section.tsx';
import { CONFLICT_WORDS } from '../../../../../web/language/codes.data.ts';
import { propertyWords } from '../../../../../web/language/values.ts';
import type { Card, CardValue, ClaimSource } from '../../contract.ts';
import { useFusionSay } from '../say.ts';
import { ValueWords } from '../value-words.tsx';
import { asSaid, sidesOf } from '../view.ts';
import { useHead } from './card-context.ts';

/** As many as fill a window: what stands below comes once the page answers. */
const AT_ONCE = 3;

/** What reports cannot all be right about: every side beside the others, none dropped. */
export function Conflicts({ card }: { readonly card: Card }) {
  const { say } = useFusionSay();
  if (card.conflicts.length === 0) return null;
  return (
    <Section id="conflicts" title={say('conflicts')} lead={say('conflictsLead')}>
      <ul className="conflicts">
        <Boxes card={card} conflicts={card.conflicts.slice(0, AT_ONCE)} />
        <Later>
          <Boxes card={card} conflicts={card.conflicts.slice(AT_ONCE)} />
        </Later>
      </ul>
    </Section>
  );
}

function Boxes({ card, conflicts }: { readonly card: Card; readonly conflicts: readonly Conflict[] }) {
  return conflicts.map((conflict) => (
    <li key={conflict.claims.join()} className="conflict">
      <ConflictBox conflict={conflict} sides={sidesOf(card, conflict)} />
    </li>
  ));
}

interface ConflictBoxProps {
  readonly conflict: Conflict;
  readonly sides: readonly CardValue[];
}

function ConflictBox({ conflict, sides }: ConflictBoxProps) {
  const spoken = useFusionSay();
  const standard = PROPERTIES.get(conflict.property)?.label.en ?? conflict.property;
  return (
    <>
      <h3>
        {propertyWords(spoken, conflict.property, standard)}{' '}
        <span className="chip">{spoken.word(CONFLICT_WORDS[conflict.kind], conflict.kind)}</span>
      </h3>
      <p>
        <Mixed sentence={conflict.because} />
      </p>
      <ul className="sides">
        {sides.map((side) => (
          <li key={side.sources[0]?.claim} className="side">
            <Side side={side} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Side({ side }: { readonly side: CardValue }) {
  const { count } = useFusionSay();
  const [first] = side.sources;
  return (
    <>
      <p className="value">
        {first === undefined ? <Said text={side.text} /> : <ValueWords said={asSaid(side, first)} />}
      </p>
      <p className="quiet">{count('origins', side.origins)}</p>
      <ul className="sources">
        {side.sources.map((source) => (
          <li key={source.claim}>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The words in their report, its grade, whose report of which date, who speaks. */
function SourceLine({ source }: { readonly source: ClaimSource }) {
  const head = useHead(source.report);
  return (
    <>
      <ReportLink id={source.report} head={head} span={source} /> <GradeMark grade={source.grade} />
      {head === undefined ? null : (
        <span className="quiet">
          {' '}
          <Said text={head.party} /> · <When interval={head.dated} />
        </span>
      )}
      {source.speaker === null ? null : (
        <span className="quiet">
          {' '}
          · <Said text={source.speaker} />
        </span>
      )}
    </>
  );
}
