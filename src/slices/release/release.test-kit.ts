import { fixedClock } from '../../platform/clock/clock.ts';
import { ANALYSIS, type TestCentre, testCentre } from '../../app.test-kit.ts';
import { enrol, type Officer, principalOf } from '../agencies/index.ts';
import { readTerms, takeIn } from '../reports/index.ts';
import type { RunningCentre } from '../../app.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Principal, Purpose } from '../../trust/principal.ts';
import { approveRelease, submitRelease } from './act.ts';
import type { ReleaseView } from './contract.ts';
import { draftRelease } from './draft.ts';
import { issueRelease } from './issue.ts';

const someone = (
  handle: string,
  party: string,
  level: Officer['level'],
  roles: Officer['roles'],
): Officer => ({
  handle,
  name: handle,
  party,
  level,
  compartments: [],
  roles,
});

/** Two agencies of one nation and a partner abroad, each with an author, a reviewer and a release authority. */
export const CAST: readonly Officer[] = [
  someone('a.author', 'ALPHA', 3, ['officer']),
  someone('a.review', 'ALPHA', 3, ['analyst']),
  someone('a.chief', 'ALPHA', 3, ['release-authority']),
  someone('b.author', 'BRAVO', 3, ['officer']),
  someone('b.review', 'BRAVO', 3, ['analyst']),
  someone('b.chief', 'BRAVO', 3, ['release-authority']),
  someone('v.desk', 'AVENIA', 1, ['officer']),
  someone('v.chief', 'AVENIA', 3, ['officer', 'release-authority']),
  someone('c.desk', 'CHARLIE', 3, ['officer']),
];

export interface ReleaseCentre extends TestCentre {
  /** The principal of one of the cast. */
  who(handle: string): Promise<Principal>;
  /** One act through the desk of one of the cast. */
  as<T>(handle: string, work: (desk: Desk) => Promise<{ readonly value: T }>): Promise<T>;
  /** A release of ALPHA from draft to issue; returns its id. */
  released(draft: Parameters<typeof draftRelease>[2]): Promise<string>;
  /** Files a text; returns its report id. */
  file(handle: string, path: string, text: string, marking: string, sourceType?: string): Promise<string>;
}

export async function releaseCentre(now = '2026-11-22T08:00:00.000Z'): Promise<ReleaseCentre> {
  const test = await testCentre(now);
  const { centre } = test;
  const avenia = {
    code: 'AVENIA',
    name: 'Centre of Avenia',
    kind: 'partner' as const,
    country: 'AV',
    node: null,
  };
  await enrol(centre, [avenia], [], CAST);
  const who = (handle: string) => principalOf(centre.db, handle);
  return {
    ...test,
    who,
    async as(handle, work) {
      const principal = await who(handle);
      return centre.trust.desk(
        { principal, purpose: ANALYSIS, act: 'test' },
        async (desk) => (await work(desk)).value,
      );
    },
    async released(draft) {
      const [author, reviewer, chief] = [await who('a.author'), await who('a.review'), await who('a.chief')];
      return (await releaseThrough(centre, { author, reviewer, chief }, draft)).id;
    },
    async file(handle, path, text, marking, sourceType = 'OSINT') {
      const principal = await who(handle);
      const result = await takeIn(centre, principal, ANALYSIS, {
        path,
        bytes: new TextEncoder().encode(text),
        hints: { dated: { from: '2026-11-20', to: '2026-11-20', precision: 'day' } },
        terms: readTerms({ marking, grade: 'B2', sourceType }, principal),
      });
      if (!result.ok) throw new Error(JSON.stringify(result.problems));
      return result.reports[0]?.id ?? '';
    },
  };
}

/** The same centre later: its clock stands elsewhere. */
export function atTime(test: ReleaseCentre, instant: string): void {
  Object.assign(test.centre.clock, fixedClock(instant));
}

/** The three people of a release. */
export interface Three {
  readonly author: Principal;
  readonly reviewer: Principal;
  readonly chief: Principal;
}

/** Draft to issue by three people, for a purpose. */
export async function releaseThrough(
  centre: RunningCentre,
  { author, reviewer, chief }: Three,
  draft: Parameters<typeof draftRelease>[2],
  purpose: Purpose = ANALYSIS,
): Promise<ReleaseView> {
  const at = <T>(principal: Principal, work: (desk: Desk) => Promise<T>) =>
    centre.trust.desk({ principal, purpose, act: 'test' }, work);
  const { id } = (await at(author, (desk) => draftRelease(centre, desk, draft))).value;
  await at(author, (desk) => submitRelease(centre, desk, id, 'please'));
  await at(reviewer, (desk) => approveRelease(centre, desk, id, 'good'));
  return (await issueRelease(centre, { principal: chief, purpose }, id, 'yes')).value;
}
