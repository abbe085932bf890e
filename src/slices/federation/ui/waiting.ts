import { countOf, type Waiting } from '../../../../web/kit/waiting.ts';
import type { RecallView } from '../contract.ts';
import { lateness } from './view.ts';

/** Recalls that a holder has not answered, or whose traces here nobody has looked after. */
export const FEDERATION_WAITING: readonly Waiting[] = [
  {
    id: 'recalls',
    label: ['Recalls without a receipt', 'واپسیاں جن کی رسید نہیں آئی'],
    nothing: ['Every holder has answered every recall.', 'ہر واپسی پر ہر حامل نے جواب دے دیا ہے۔'],
    path: '/api/recalls',
    to: '/recalls',
    read: (value) =>
      countOf(
        (value as readonly RecallView[]).filter((one) => lateness(one) !== 2 || one.flags.open > 0),
        { since: ({ at }) => at, isLate: (one) => lateness(one) === 0 },
      ),
  },
];
