import { countOf, type Waiting } from '../../../../web/kit/waiting.ts';
import type { FeedHealth } from '../contract.ts';

/** Feeds that run and whose last run failed. */
export const FEEDS_WAITING: readonly Waiting[] = [
  {
    id: 'feeds',
    label: ['Feeds that fail', 'ناکام ذرائع'],
    nothing: ['Every feed that is set up works.', 'ہر مقرر ذریعہ ٹھیک چل رہا ہے۔'],
    path: '/api/feeds',
    to: '/feeds',
    read: (value) =>
      countOf(
        (value as readonly FeedHealth[]).filter(
          ({ state, lastRun }) => state === 'active' && lastRun?.outcome === 'failed',
        ),
        { since: ({ lastSuccess }) => lastSuccess },
      ),
  },
];
