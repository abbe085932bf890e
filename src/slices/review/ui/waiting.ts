import { countOf, type Waiting } from '../../../../web/kit/waiting.ts';
import type { QueuedReport } from '../contract.ts';

const MOST = 1000;

/** Reports whose claims no officer has confirmed. */
export const REVIEW_WAITING: readonly Waiting[] = [
  {
    id: 'review',
    label: ['Reports with claims to review', 'نظرِ ثانی کے منتظر بیانات والی رپورٹیں'],
    nothing: [
      'Every claim that needs an officer has been looked at.',
      'ہر وہ بیان دیکھا جا چکا جسے افسر کی ضرورت تھی۔',
    ],
    path: `/api/review?most=${MOST}`,
    to: '/review',
    read: (value) =>
      countOf(value as readonly QueuedReport[], {
        since: ({ report }) => report.filedAt,
        isLate: ({ precedence }) => precedence === 'FLASH',
        most: MOST,
      }),
  },
];
