/**
 * A second centre in a process of its own, serving TAXII over real HTTP: `node peer.ts DATA PORT COUNT`. It offers `shared`
 * with COUNT objects and takes what is sent to `inbox`; prints where it listens and a token, as JSON.
 */
import process from 'node:process';
import { openCentre } from '../../../app.ts';
import { buildServer } from '../../../cli/server.ts';
import { readSettings } from '../../../platform/config/settings.ts';
import { apiToken } from '../../../trust/session.ts';
import { createLocalCentre, listOfficers, principalOf } from '../../agencies/index.ts';
import { addToInbox, offerCollection } from '../../exchange/index.ts';

const [dataDir = '', port = '0', count = '0'] = process.argv.slice(2);
const centre = await openCentre(readSettings({ dataDir, databaseUrl: '', logLevel: 'silent' }, {}));
const purpose = { code: 'LIAISON', caseRef: null };
if ((await listOfficers(centre.db)).length === 0) {
  const principal = await createLocalCentre(centre);
  await centre.trust.desk({ principal, purpose, act: 'test' }, async (desk) => {
    const to = { to: ['LOCAL'], terms: { marking: 'UNCLASSIFIED//REL TO ALL' } };
    await offerCollection(desk, { alias: 'shared', read: true, write: false, ...to });
    await offerCollection(desk, { alias: 'inbox', read: false, write: true, ...to });
    await addToInbox(centre, desk, 'shared', objects(Number(count)));
  });
}
await principalOf(centre.db, 'analyst');
const { server } = await buildServer(centre);
const url = await server.listen({ host: '127.0.0.1', port: Number(port) });
const token = apiToken(centre.keys.sessionSecret, 'analyst', '2999-01-01T00:00:00.000Z');
process.stdout.write(`${JSON.stringify({ url, token })}\n`);
process.once('SIGTERM', () => {
  server
    .close()
    .then(() => centre.close())
    .then(() => process.exit(0))
    .catch(() => process.exit(1));
});

/** Indicators with ids of their own, the same on every call. */
export function objects(most: number) {
  return Array.from({ length: most }, (_, nth) => ({
    type: 'indicator',
    spec_version: '2.1',
    id: `indicator--00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`,
    created: '2026-01-01T00:00:00.000Z',
    modified: '2026-01-01T00:00:00.000Z',
    name: `Indicator ${nth}`,
    pattern: `[domain-name:value = 'h${nth}.example']`,
    pattern_type: 'stix',
    valid_from: '2026-01-01T00:00:00Z',
  }));
}
