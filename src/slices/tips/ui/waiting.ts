import { countOf, type Waiting } from '../../../../web/kit/waiting.ts';
import type { TipLine, TipState } from '../contract.ts';

/** In which the recipient is asked to do something; an outcome is there for its sender to look at. */
const ASKED: readonly TipState[] = ['received', 'acknowledged', 'tasked', 'acted'];

/** Tips on which this officer's agency must act, as recipient or because it was tasked. */
export const TIPS_WAITING: readonly Waiting[] = [
  {
    id: 'tips',
    label: ['Tips that wait for your agency', 'آپ کے ادارے کے منتظر اشارے'],
    nothing: ['No tip waits for your agency.', 'آپ کے ادارے کے لیے کوئی اشارہ منتظر نہیں۔'],
    path: '/api/tips',
    to: '/tips',
    read: (value, { party }) =>
      countOf(
        (value as readonly TipLine[]).filter(
          ({ to, state, taskings }) =>
            (to === party && ASKED.includes(state)) ||
            taskings.some(
              ({ agency, state: one }) => agency === party && (one === 'ordered' || one === 'accepted'),
            ),
        ),
        { since: ({ sentAt }) => sentAt, isLate: ({ late }) => late !== null },
      ),
  },
];
