import { useMemo } from 'react';
import { useAnswer } from '../../../../../web/kit/answer.tsx';
import { Loading, ProblemNote } from '../../../../../web/kit/parts.tsx';
import { Section } from '../../../../../web/kit/section.tsx';
import { useSteps } from '../../../../../web/kit/steps.ts';
import { propertyWords } from '../../../../../web/language/values.ts';
import type { Card, ComparedPair, ComparedRecord } from '../../contract.ts';
import { HeadsContext } from '../entity/card-context.ts';
import { Value, VALUE_STEPS } from '../entity/value.tsx';
import { useFusionSay } from '../say.ts';
import { headsById } from '../view.ts';
import { aligned, type AlignedProperty, cardOfRecord, inCommon, isIn } from './align.ts';

interface SideBySideProps {
  readonly records: readonly ComparedRecord[];
  readonly pair: ComparedPair;
}

/** What is claimed of each, property by property; of records that are one, what the report of each says. */
export function SideBySide({ records, pair }: SideBySideProps) {
  const { say } = useFusionSay();
  const cards = [useCard(records[0]), useCard(records[1]), useCard(records[2])].slice(0, records.length);
  const failed = cards.find(({ error }) => error !== null)?.error ?? null;
  const found = cards.flatMap(({ data }) => data?.value ?? []);
  return (
    <Section
      id="side-by-side"
      title={say('sideBySide')}
      lead={say(pair.isOne ? 'sideBySideOne' : 'sideBySideLead')}
    >
      {failed !== null ? (
        <ProblemNote error={failed} />
      ) : found.length < records.length ? (
        <Loading />
      ) : (
        <Rows records={records} cards={found} />
      )}
    </Section>
  );
}

const useCard = (record: ComparedRecord | undefined) =>
  useAnswer<Card>(`/api/entities/${record?.id ?? ''}`, { enabled: record !== undefined });

interface RowsProps {
  readonly records: readonly ComparedRecord[];
  readonly cards: readonly Card[];
}

function Rows({ records, cards }: RowsProps) {
  const { say } = useFusionSay();
  const { ref, onKeyDown } = useSteps<HTMLDivElement>(VALUE_STEPS);
  const heads = useMemo(() => headsById(cards.flatMap((card) => card.reports)), [cards]);
  const rows = useMemo(() => {
    // Records of one entity are told apart by what each of them says.
    const isShared = ({ id }: Card) => cards.filter((card) => card.id === id).length > 1;
    return aligned(
      cards.map((card, at) => (isShared(card) ? cardOfRecord(card, records[at]?.id ?? '') : card)),
    );
  }, [cards, records]);
  if (rows.length === 0) return <p>{say('noValues')}</p>;
  return (
    <HeadsContext value={heads}>
      <div ref={ref} onKeyDown={onKeyDown}>
        {rows.map((row) => (
          <Row key={row.property} row={row} />
        ))}
      </div>
    </HeadsContext>
  );
}

function Row({ row }: { readonly row: AlignedProperty }) {
  const spoken = useFusionSay();
  const label = propertyWords(spoken, row.property, row.label);
  const common = inCommon(row);
  return (
    <div className="aligned" role="group" aria-label={label}>
      <h3>{label}</h3>
      <ol className="aligned-sides">
        {row.sides.map((values, side) => (
          <li key={side}>
            <span className="number">{side + 1}</span>
            {values.length === 0 ? (
              <span className="quiet">{spoken.say('saysNothing')}</span>
            ) : (
              <ul className="values">
                {values.map((value, index) => (
                  <li key={index}>
                    <Value value={value} />
                    {isIn(common, value) ? <span className="chip">{spoken.say('inBoth')}</span> : null}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
