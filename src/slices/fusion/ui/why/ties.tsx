import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { EntityLink } from '../../../../../web/kit/links.tsx';
import { Said } from '../../../../../web/kit/parts.tsx';
import { Facts } from '../../../../../web/kit/section.tsx';
import type { ToldTie, Why } from '../../contract.ts';
import { AgainstWords, ToldWords } from '../evidence-words.tsx';
import { useFusionSay } from '../say.ts';

interface TiesProps {
  readonly why: Why;
  /** The place of each record in the list of the page. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Each tie with its evidence, and the way to judge the two records oneself. */
export function Ties({ why, numbers }: TiesProps) {
  const { say } = useFusionSay();
  if (why.ties.length === 0) return <p>{say('noTies')}</p>;
  return (
    <ol className="ties">
      {why.ties.map((tie) => (
        <li key={`${tie.a} ${tie.b}`}>
          <TieHead tie={tie} sign="=" why={why} numbers={numbers}>
            <span className="chip">{say(tie.by === 'judgement' ? 'byJudgement' : 'byEvidence')}</span>
          </TieHead>
          <p>
            <ToldWords told={tie.told} />
          </p>
        </li>
      ))}
    </ol>
  );
}

/** What looked alike and was kept apart, with what speaks for and against. */
export function Refusals({ why, numbers }: TiesProps) {
  const { say } = useFusionSay();
  if (why.refusals.length === 0) return <p>{say('noRefusals')}</p>;
  return (
    <ul className="ties">
      {why.refusals.map((tie) => (
        <li key={`${tie.a} ${tie.b} ${tie.against}`}>
          <TieHead tie={tie} sign="≠" why={why} numbers={numbers} />
          <Facts
            facts={[
              [say('for'), <ToldWords key="for" told={tie.told} />],
              [say('against'), <AgainstWords key="against" said={tie.speaksAgainst} />],
            ]}
          />
        </li>
      ))}
    </ul>
  );
}

interface TieHeadProps extends TiesProps {
  readonly tie: ToldTie;
  readonly sign: string;
  readonly children?: ReactNode;
}

function TieHead({ tie, sign, children, ...place }: TieHeadProps) {
  const { say } = useFusionSay();
  return (
    <p>
      <RecordName id={tie.a} {...place} /> {sign} <RecordName id={tie.b} {...place} /> {children}{' '}
      <Link to="/compare" search={{ a: tie.a, b: tie.b }}>
        {say('compare')}
      </Link>
    </p>
  );
}

/** A record of this entity by its place in the list, one of another by a link to its card. */
function RecordName({ id, why, numbers }: TiesProps & { readonly id: string }) {
  const { say } = useFusionSay();
  const n = numbers.get(id);
  const record = n === undefined ? undefined : why.records[n - 1];
  if (record === undefined) return <EntityLink id={id} caption={say('otherRecord')} />;
  return (
    <>
      <a href={`#r${n}`}>
        {n}. <Said text={record.names[0] ?? ''} />
      </a>{' '}
      <span className="quiet">
        <Said text={record.path} />
      </span>
    </>
  );
}
