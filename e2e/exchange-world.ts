import { enrol, type Officer, principalOf } from '../src/slices/agencies/index.ts';
import { readTerms, takeIn } from '../src/slices/reports/index.ts';
import { addFeed } from '../src/slices/feeds/index.ts';
import { ANALYSIS } from '../src/app.test-kit.ts';
import type { RunningCentre } from '../src/app.ts';

/** Words that stand in the secret report alone: no partner and no document below it may have them. */
export const EXCHANGE_SECRETS = ['Marjan Orakzai', 'Varnholt', 'Saffron Lantern', 'notes.txt'] as const;

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
  compartments: party === 'ALPHA' ? ['KESTREL'] : [],
  roles,
});

/** An agency with author, reviewer and release authority, an agency whose consent is asked, and a partner abroad. */
const CAST: readonly Officer[] = [
  someone('a.author', 'ALPHA', 4, ['officer']),
  someone('a.review', 'ALPHA', 4, ['analyst']),
  someone('a.chief', 'ALPHA', 4, ['release-authority', 'administrator']),
  someone('b.chief', 'BRAVO', 3, ['release-authority']),
  someone('v.desk', 'AVENIA', 1, ['officer']),
];

export const UPPER = `(U) Police in Sibi arrested Zarak Mandokhel, a courier of the Grey Heron Front, on 18 November 2026.
(S) Our source beside Marjan Orakzai says that Zarak Mandokhel was on the way to Varnholt for Operation Saffron Lantern.
(U) ضلع سبی کی پولیس نے ظریف خان کو گرفتار کیا۔`;
export const LOWER =
  'Police in Sibi arrested Zarak Mandokhel, a courier of the Grey Heron Front, on 18 November 2026.';
/** A lower version that tells what only the upper one holds. */
export const LEAKING = `${LOWER} He was on the way to Varnholt.`;

export interface ExchangeWorld {
  /** The report that is released, a secret one, and one of another agency. */
  readonly report: string;
  readonly secret: string;
  readonly theirs: string;
}

/** People, reports and a feed that fails. */
export async function exchangeWorld(centre: RunningCentre): Promise<ExchangeWorld> {
  const avenia = {
    code: 'AVENIA',
    name: 'Centre of Avenia',
    kind: 'partner',
    country: 'AV',
    node: null,
  } as const;
  await enrol(centre, [avenia], [], CAST);
  const filed = async (handle: string, path: string, text: string, marking: string): Promise<string> => {
    const principal = await principalOf(centre.db, handle);
    const result = await takeIn(centre, principal, ANALYSIS, {
      path,
      bytes: new TextEncoder().encode(text),
      hints: { dated: { from: '2026-11-20', to: '2026-11-20', precision: 'day' } },
      terms: readTerms({ marking, grade: 'B2' }, principal),
    });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return result.reports[0]?.id ?? '';
  };
  const report = await filed('a.author', 'sibi.txt', UPPER, 'SECRET//REL TO ALPHA');
  const secret = await filed(
    'a.author',
    'notes.txt',
    'Zarak Mandokhel met Marjan Orakzai in Varnholt. Zarak Mandokhel was born on 3 May 1980 in Quetta.',
    'TOP SECRET//KESTREL//REL TO ALPHA',
  );
  await filed(
    'a.author',
    'open.txt',
    'Zarak Mandokhel was seen in Sibi on 19 November 2026. Zarak Mandokhel was born on 3 May 1980 in Quetta.',
    'UNCLASSIFIED//REL TO ALL',
  );
  const theirs = await filed(
    'b.chief',
    'bravo.txt',
    'Two men were seen in Turbat.',
    'RESTRICTED//REL TO ALPHA//ORCON',
  );
  const principal = await principalOf(centre.db, 'a.chief');
  await centre.trust.desk({ principal, purpose: ANALYSIS, act: 'test' }, (desk) =>
    addFeed(centre, desk, {
      name: 'register',
      kind: 'json',
      direction: 'poll',
      address: 'http://127.0.0.1:9/register.json',
      account: 'a.chief',
      everyMinutes: null,
      settings: { terms: { marking: 'RESTRICTED//REL TO ALPHA', grade: 'C3' } },
      credentials: undefined,
    }),
  );
  return { report, secret, theirs };
}
