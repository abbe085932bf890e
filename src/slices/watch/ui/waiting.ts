import type { Waiting } from '../../../../web/kit/waiting.ts';
import type { Notices } from '../contract.ts';

/** What this officer was told and has not read. */
export const WATCH_WAITING: readonly Waiting[] = [
  {
    id: 'notices',
    label: ['Unread notices', 'غیر خواندہ اطلاعات'],
    nothing: [
      'You have read all. Save a search or follow an entity to be told more.',
      'آپ سب پڑھ چکے۔ مزید اطلاع کے لیے تلاش محفوظ کریں یا کسی چیز کی پیروی کریں۔',
    ],
    path: '/api/watch/notices',
    to: '/notices',
    read: (value) => {
      const { unread, notices } = value as Notices;
      const times = notices.filter(({ isRead }) => !isRead).map(({ at }) => at);
      return { count: unread, isMore: false, late: 0, since: times.toSorted()[0] ?? null };
    },
  },
];
