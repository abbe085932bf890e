import { file, officer } from '../src/app.test-kit.ts';
import type { RunningCentre } from '../src/app.ts';
import { nodeKey } from '../src/core/graph/index.ts';
import { createChart, shareChart } from '../src/slices/links/charts.ts';
import { searchEntities } from '../src/slices/fusion/index.ts';

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
}

/** An address of a page with something behind it: a parameter becomes the id of what was planted. */
export async function addressOf(centre: RunningCentre, path: string): Promise<string> {
  if (path === '/search') return '/search?q=heron';
  if (path === '/graph/$chart') return path.replace('$chart', await plantedChart(centre));
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
