import { fixedClock } from '../../platform/clock/clock.ts';
import { ANALYSIS, type TestCentre, testCentre } from '../../app.test-kit.ts';
import { enrol, type Officer, principalOf } from '../agencies/index.ts';
import { readTerms, takeIn } from '../reports/index.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Principal } from '../../trust/principal.ts';

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
