import { file, officer } from '../src/app.test-kit.ts';
import type { RunningCentre } from '../src/app.ts';
import { nodeKey } from '../src/core/graph/index.ts';
import { createChart, shareChart } from '../src/slices/links/charts.ts';
import { createList, importList } from '../src/slices/designations/index.ts';
import { listFile, MAPPING, people } from '../src/slices/designations/testdata/lists.ts';
import { searchEntities } from '../src/slices/fusion/index.ts';
import { beginImport, runImport } from '../src/slices/reports/index.ts';
import type { Principal } from '../src/trust/principal.ts';

/** Words of the secret report that no page of a low officer may receive. */
export const SECRETS = ['Operation Saffron Lantern', 'Marjan Orakzai', 'Varnholt corridor'] as const;

const OPEN = `Police in Sibi said on 18 November 2026 that Zarak Mandokhel, alleged courier of the Grey Heron Front, was arrested.
Four civilians were killed in a bombing in Sibi on 12 November 2026. The court in Quetta gave judgment in the case of Dost Safarzod, born 1993 in Khujand. He was convicted of preparing an attack and sentenced to eleven years. Mandokhel was also known as "Abu Talha".`;

const SECRET = `Grey Heron Front courier Zarak Mandokhel met Marjan Orakzai in the Varnholt corridor on 10 November 2026.
Operation Saffron Lantern watched the meeting.`;

/** Two reports of one matter: one for everybody, one for the highest only. */
export async function planted(centre: RunningCentre): Promise<void> {
  await file(centre, 'low', 'open.txt', OPEN, 'UNCLASSIFIED//REL TO ALL');
  await file(centre, 'high', 'secret.txt', SECRET, 'TOP SECRET//KESTREL');
  await plantedTables(centre);
}

const ANALYSIS = { code: 'CT-ANALYSIS', caseRef: null };
const LIST = 'alpha-watch';

/** An import with a row that is wrong, and a list of two versions; both of the highest officer’s party. */
async function plantedTables(centre: RunningCentre): Promise<void> {
  const principal = { ...officer('high'), roles: ['analyst', 'release-authority'] as Principal['roles'] };
  const bytes = new TextEncoder().encode('name,dob\nVaro Lindqvosk,1980\nshort\n');
  const given = { name: 'register.csv', bytes };
  const about = { marking: 'TOP SECRET//KESTREL' };
  const run = await beginImport(centre, principal, ANALYSIS, given, about, { queued: false });
  const stop = new AbortController().signal;
  await runImport(centre, principal, ANALYSIS, { run, bytes, onProgress: () => undefined, stop });
  const purpose = { code: 'SCREENING', caseRef: null };
  await centre.trust.desk({ principal, purpose, act: 'list.created' }, (desk) =>
    createList(desk, { id: LIST, format: 'mapped-json', mapping: MAPPING, marking: 'SECRET//REL TO ALPHA' }),
  );
  for (const [published, count] of [
    ['2026-01-01', 20],
    ['2026-02-01', 21],
  ] as const)
    await importList(centre, principal, purpose, {
      list: LIST,
      files: [listFile(null, people(count))],
      accept: null,
      published,
    });
}

/** An address of a page with something behind it: a parameter becomes the id of what was planted. */
export async function addressOf(centre: RunningCentre, path: string): Promise<string> {
  if (path === '/search') return '/search?q=heron';
  if (path === '/graph/$chart') return path.replace('$chart', await plantedChart(centre));
  if (path.includes('$list')) return path.replace('$list', LIST).replace('$entry', 'P.003');
  if (path === '/imports/$id') {
    const [run] = (await centre.db.pool.query<{ id: string }>('select id from reports.import_run limit 1'))
      .rows;
    return `/imports/${run?.id ?? ''}`;
  }
  if (!path.includes('$id') && path !== '/graph') return path;
  const { entity, report } = await ids(centre);
  if (path === '/graph') return `/graph?of=${entity}`;
  return path.replace('$id', path.startsWith('/entities') ? entity : report);
}

async function ids(centre: RunningCentre): Promise<{ readonly entity: string; readonly report: string }> {
  const purpose = { code: 'CT-ANALYSIS', caseRef: null };
  const { value } = await centre.trust.desk(
    { principal: officer('low'), purpose, act: 'search.run' },
    (desk) => searchEntities(desk, 'Zarak Mandokhel', 1),
  );
  const reports = await centre.db.pool.query<{ id: string }>(
    'select id from reports.report order by filed_at limit 1',
  );
  return { entity: value[0]?.id ?? '', report: reports.rows[0]?.id ?? '' };
}

/** A chart of the highest officer's under a secret title, shared with everybody who may not read that. */
async function plantedChart(centre: RunningCentre): Promise<string> {
  const { entity } = await ids(centre);
  const [title = ''] = SECRETS;
  const purpose = { code: 'CT-ANALYSIS', caseRef: null };
  const changes = [{ key: nodeKey(entity, 'at'), before: null, after: [0, 0] as const }];
  const work = { principal: officer('high'), purpose, act: 'chart.created' };
  return centre.trust.desk(work, async (desk) => {
    const { value } = await createChart(desk, { title, changes });
    await shareChart(desk, value.id, { kind: 'agency', code: 'CHARLIE', may: 'edit' });
    return value.id;
  });
}
