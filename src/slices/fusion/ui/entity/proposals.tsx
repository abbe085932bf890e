import { Link } from '@tanstack/react-router';
import { EntityLink } from '../../../../../web/kit/links.tsx';
import { Section } from '../../../../../web/kit/section.tsx';
import type { Proposal } from '../../contract.ts';
import { ToldWords } from '../evidence-words.tsx';
import { useFusionSay } from '../say.ts';

/** Machines propose, people decide (law 9): the page that decides is one press away from each proposal. */
export function Proposals({ proposals }: { readonly proposals: readonly Proposal[] }) {
  const { say } = useFusionSay();
  if (proposals.length === 0) return null;
  return (
    <Section id="proposals" title={say('proposals')}>
      <ul className="proposals">
        {proposals.map(({ a, b, captions, told }, index) => (
          <li key={`${a} ${b}`}>
            <p>
              <EntityLink id={a} caption={captions[0]} /> ↔ <EntityLink id={b} caption={captions[1]} />
            </p>
            <p>
              <ToldWords told={told} />
            </p>
            <Link to="/compare" search={{ a, b }}>
              {say('compare')}
              <span className="unseen">
                {' '}
                {captions[0]} ↔ {captions[1]}
              </span>
            </Link>{' '}
            {index === 0 ? <kbd>c</kbd> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
