import type { Officer } from '../../../../web/kit/session.tsx';
import { countOf, type Waiting } from '../../../../web/kit/waiting.ts';
import type { OnwardView, ReleaseState, ReleaseView } from '../contract.ts';
import { ONWARD_ACTS } from './view.ts';

/** For whom a release waits in a state (rules.ts): whoever wrote it, a reviewer who did not, or the authority. */
const WAITS_FOR: Partial<Readonly<Record<ReleaseState, (one: ReleaseView, officer: Officer) => boolean>>> = {
  draft: ({ author }, { handle }) => author === handle,
  returned: ({ author }, { handle }) => author === handle,
  'in-review': ({ author }, { handle }) => author !== handle,
  approved: ({ author, steps }, { handle, roles }) =>
    roles.includes('release-authority') &&
    author !== handle &&
    steps.every(({ event, officer }) => event !== 'approve' || officer !== handle),
};

/** Releases that this officer can take a step further. */
export const RELEASE_WAITING: readonly Waiting[] = [
  {
    id: 'releases',
    label: ['Releases that wait for you', 'آپ کے منتظر اجرا'],
    nothing: [
      'No release waits. One begins on the page of a report.',
      'کوئی اجرا منتظر نہیں۔ اجرا رپورٹ کے صفحے سے شروع ہوتا ہے۔',
    ],
    path: '/api/releases',
    to: '/releases',
    read: (value, officer) =>
      countOf(
        (value as readonly ReleaseView[]).filter((one) => WAITS_FOR[one.state]?.(one, officer) === true),
        { since: ({ steps }) => steps.at(-1)?.at ?? null, isLate: ({ overdue }) => overdue },
      ),
  },
];

/** Requests that the officer's agency must answer. */
export const ONWARD_WAITING: readonly Waiting[] = [
  {
    id: 'onward',
    label: ['Requests for onward release', 'مزید اجرا کی درخواستیں'],
    nothing: [
      'Nobody asks your agency to let a report go on.',
      'کوئی آپ کے ادارے سے رپورٹ آگے دینے کی اجازت نہیں مانگ رہا۔',
    ],
    path: '/api/onward',
    to: '/onward',
    read: (value, { party }) =>
      countOf(
        (value as readonly OnwardView[]).filter(
          ({ state, originator }) => originator === party && ONWARD_ACTS[state].includes('grant'),
        ),
        { since: ({ steps }) => steps[0]?.at ?? null, isLate: ({ overdue }) => overdue },
      ),
  },
];
