import { useMemo } from 'react';
import { Age } from '../../../../web/kit/age.tsx';
import { useSay } from '../../../../web/kit/language.tsx';
import type { Column } from '../../../../web/kit/table.tsx';
import { BAND_WORDS, HIT_STATE_WORDS } from '../../../../web/language/codes.data.ts';
import { dateWords } from '../../../../web/language/dates.ts';
import type { HitSource, QueuedHit } from '../contract.ts';
import { SCREENING_COUNTED, SCREENING_STRINGS } from './strings.data.ts';
import { scoreWords } from './view.ts';

const SOURCES = {
  subject: 'sourceSubject',
  payment: 'sourcePayment',
  travellers: 'sourceTravellers',
  batch: 'sourceBatch',
  party: 'sourceParty',
} as const satisfies Readonly<Record<HitSource, keyof typeof SCREENING_STRINGS>>;

/** Who was asked for, whom the list names, how alike the records are, how long it waits. */
export function useHitColumns(): readonly Column<QueuedHit>[] {
  const spoken = useSay(SCREENING_STRINGS, SCREENING_COUNTED);
  return useMemo(() => {
    const { say, word } = spoken;
    return [
      { id: 'asked', label: say('asked'), width: 10, text: ({ asked }) => asked },
      { id: 'listed', label: say('listed'), width: 10, text: ({ caption }) => caption },
      {
        id: 'score',
        label: say('score'),
        width: 7.5,
        grow: 0,
        text: ({ score, band }) => `${scoreWords(score)} ${word(BAND_WORDS[band], band)}`,
        sortBy: ({ score }) => score,
      },
      {
        id: 'state',
        label: say('state'),
        width: 7,
        grow: 0,
        text: ({ state }) => word(HIT_STATE_WORDS[state], state),
        cell: ({ state }) => <span className="chip">{word(HIT_STATE_WORDS[state], state)}</span>,
      },
      {
        id: 'waits',
        label: say('age'),
        width: 8.5,
        grow: 0,
        text: ({ raisedAt }) => dateWords(spoken, raisedAt, 'hour'),
        sortBy: ({ raisedAt }) => raisedAt,
        cell: ({ raisedAt }) => <Age at={raisedAt} />,
      },
      {
        id: 'entry',
        label: say('entry'),
        width: 14,
        isExtra: true,
        text: ({ list, ref }) => `${list} ${ref}`,
      },
      {
        id: 'source',
        label: say('source'),
        width: 8,
        isExtra: true,
        text: ({ source }) => say(SOURCES[source]),
      },
      {
        id: 'reference',
        label: say('reference'),
        width: 8,
        isExtra: true,
        text: ({ reference }) => reference ?? '',
      },
    ];
  }, [spoken]);
}
