import { useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useAnswer } from '../../../../../web/kit/answer.tsx';
import { useCommands } from '../../../../../web/kit/commands.tsx';
import { Onlookers, pairThing } from '../../../../../web/kit/onlookers.tsx';
import { PartnerJudgements } from '../../../../../web/kit/partner-judgements.tsx';
import { Empty, Loading, ProblemNote, Said } from '../../../../../web/kit/parts.tsx';
import { Section } from '../../../../../web/kit/section.tsx';
import { isUuid } from '../../../../core/words/id.ts';
import type { ComparedPair, ComparedRecord, ComparedRecords } from '../../contract.ts';
import { useFusionSay } from '../say.ts';
import '../fusion.css';
import { Evidence } from './evidence.tsx';
import { Judgements } from './judgements.tsx';
import { type Judging, useJudging } from './judging.ts';
import { RecordHeads } from './record-heads.tsx';
import { SideBySide } from './side-by-side.tsx';
import { VerdictDesk } from './verdict-desk.tsx';

/** Two or three records beside one another; the officer says whether they are the same. */
export default function ComparePage() {
  const { say } = useFusionSay();
  const asked = useSearch({ strict: false }) as Readonly<Record<string, unknown>>;
  const ids = ['a', 'b', 'c'].flatMap((name) => {
    const id = asked[name];
    return typeof id === 'string' && isUuid(id) ? [id] : [];
  });
  const path = `/api/compare?${ids.map((id, at) => `${'abc'[at]}=${id}`).join('&')}`;
  const compared = useAnswer<ComparedRecords>(path, { enabled: ids.length > 1 });
  return (
    <>
      <h1>{say('compareTitle')}</h1>
      {ids.length < 2 ? (
        <Empty>
          <p>{say('compareNothing')}</p>
        </Empty>
      ) : compared.isError ? (
        <ProblemNote error={compared.error} again={() => void compared.refetch()} />
      ) : compared.data === undefined ? (
        <Loading />
      ) : (
        <Comparison key={path} compared={compared.data.value} />
      )}
    </>
  );
}

function Comparison({ compared }: { readonly compared: ComparedRecords }) {
  const { say } = useFusionSay();
  const judging = useJudging();
  const [at, setAt] = useState(0);
  const { records, pairs } = compared;
  const pair = pairs[at] ?? pairs[0];
  const numbers = useMemo(() => new Map(records.map(({ id }, index) => [id, index + 1])), [records]);
  useCommands(
    pairs.length < 2
      ? []
      : [
          {
            id: 'compare pair',
            label: say('nextPair'),
            group: say('groupJudge'),
            keys: 'n',
            run: () => setAt((at + 1) % pairs.length),
          },
        ],
  );
  if (pair === undefined) return null;
  const listed = records.filter((one) => one.listed && (one.id === pair.a || one.id === pair.b));
  return (
    <>
      <RecordHeads records={records} />
      {pairs.length < 2 ? null : <PairChoice pairs={pairs} numbers={numbers} at={at} onChoose={setAt} />}
      {listed.map((one) => (
        <ListedNote key={one.id} record={one} />
      ))}
      <Decision pair={pair} judging={judging} isListed={listed.length > 0} />
      <PartnerJudgements key={`${pair.a} ${pair.b}`} entity={pair.a} other={pair.b} />
      <Section id="evidence" title={say('evidence')} lead={say('evidenceLead')}>
        <Evidence pair={pair} />
      </Section>
      <SideBySide records={records} pair={pair} />
    </>
  );
}

interface DecisionProps {
  readonly pair: ComparedPair;
  readonly judging: Judging;
  readonly isListed: boolean;
}

/** What was judged before, and the desk at which it is judged now. */
function Decision({ pair, judging, isListed }: DecisionProps) {
  const { say } = useFusionSay();
  return (
    <Section id="decide" title={say('decide')} lead={say(pair.isOne ? 'areOne' : 'areApart')}>
      <Onlookers thing={pairThing(pair.a, pair.b)} />
      {judging.error === null ? null : <ProblemNote error={judging.error} />}
      <VerdictDesk key={`${pair.a} ${pair.b}`} pair={pair} judging={judging} isListed={isListed} />
      <Judgements pair={pair} judging={judging} />
    </Section>
  );
}

function ListedNote({ record }: { readonly record: ComparedRecord }) {
  const { say } = useFusionSay();
  return (
    <p className="note">
      <Said text={record.caption} /> · {say('listedNote')}
    </p>
  );
}

interface PairChoiceProps {
  readonly pairs: readonly ComparedPair[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly at: number;
  readonly onChoose: (at: number) => void;
}

function PairChoice({ pairs, numbers, at, onChoose }: PairChoiceProps) {
  const { say } = useFusionSay();
  return (
    <fieldset className="row pair-choice">
      <legend>
        {say('whichPair')} <kbd>n</kbd>
      </legend>
      {pairs.map(({ a, b }, index) => (
        <label key={`${a} ${b}`} className="choice">
          <input type="radio" name="pair" checked={index === at} onChange={() => onChoose(index)} />
          <bdi dir="ltr">
            {numbers.get(a)} ↔ {numbers.get(b)}
          </bdi>
        </label>
      ))}
    </fieldset>
  );
}
