import { countOf, type Waiting } from '../../../../web/kit/waiting.ts';
import type { QueuedHit } from '../contract.ts';
import { awaitsSecond, HITS_PATH, MOST_HITS } from './view.ts';

const since = ({ raisedAt }: QueuedHit): string => raisedAt;

/** Hits that nobody decided, and verdicts of colleagues that wait for a second officer. */
export const SCREENING_WAITING: readonly Waiting[] = [
  {
    id: 'hits',
    label: ['Screening hits', 'جانچ میں ملنے والی مشابہتیں'],
    nothing: [
      'No hit waits. Saved subjects, files and payments raise them.',
      'کوئی مشابہت منتظر نہیں۔ محفوظ نام، فائلیں اور ادائیگیاں انہیں لاتی ہیں۔',
    ],
    path: HITS_PATH,
    to: '/screening',
    read: (value) =>
      countOf(
        (value as readonly QueuedHit[]).filter(({ state }) => state !== 'pending'),
        { since, most: MOST_HITS },
      ),
  },
  {
    id: 'second',
    label: ['Verdicts that wait for a second officer', 'دوسرے افسر کی منتظر آرا'],
    nothing: ['No colleague waits for your second pair of eyes.', 'کوئی ساتھی آپ کی تصدیق کا منتظر نہیں۔'],
    path: HITS_PATH,
    to: '/screening',
    search: { state: 'pending' },
    read: (value, { handle }) =>
      countOf(
        (value as readonly QueuedHit[]).filter((hit) => awaitsSecond(hit, handle)),
        { since },
      ),
  },
];
