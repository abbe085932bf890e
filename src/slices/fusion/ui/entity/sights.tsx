import { MarkingMark } from '../../../../../web/kit/parts.tsx';
import { Section } from '../../../../../web/kit/section.tsx';
import { WhoMaySee } from '../../../../../web/kit/who-sees.tsx';
import type { Card } from '../../contract.ts';
import { markingsBehind } from './markings-behind.ts';
import { useStorySay } from './story-say.ts';

/** Who may see the card, and why: its markings, each with how much stands under it and who may see that. */
export function Sights({ card }: { readonly card: Card }) {
  const { say, count } = useStorySay();
  return (
    <Section id="sights" title={say('sights')} lead={say('sightsLead')}>
      <ul className="rows">
        {markingsBehind(card).map(({ marking, claims, reports, example }) => (
          <li key={marking}>
            <p className="row">
              <MarkingMark marking={marking} />
              <span className="quiet">
                {count('claims', claims)} · {count('reports', reports)}
              </span>
            </p>
            <WhoMaySee id={example} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
