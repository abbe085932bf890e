import type { RunningCentre } from '../src/app.ts';
import { buildServer } from '../src/cli/server.ts';
import type { JsonObject } from '../src/core/formats/json/parse.ts';
import { checkStixObject } from '../src/core/formats/stix/spec/check.ts';
import { offerCollection } from '../src/slices/exchange/index.ts';
import {
  haveRealObjects,
  realObjects,
  roundTrip,
  type TaxiiClient,
} from '../src/slices/exchange/taxii/round-trip.test-kit.ts';
import type { Principal } from '../src/trust/principal.ts';
import { apiToken } from '../src/trust/session.ts';
import { PURPOSE, withNewCentre } from './centre.ts';
import { loadLine } from './measure.ts';
import { table, writeResult } from './report.ts';
import { liftStix20 } from '../src/core/formats/stix/lift/lift.ts';

const TAXII = 'application/taxii+json;version=2.1';

function clientOf(url: string, authorization: string): TaxiiClient {
  const headers = { accept: TAXII, 'content-type': TAXII, authorization };
  return {
    post: async (objects) => {
      const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ objects }) });
      if (answer.status !== 202) throw new Error(`${answer.status}: ${await answer.text()}`);
      return (await answer.json()) as { failures?: { id: string; message: string }[] };
    },
    page: async (query) => {
      const answer = await fetch(`${url}${query}`, { headers });
      const body = (await answer.json()) as { readonly objects?: readonly JsonObject[] };
      return { objects: body.objects ?? [], last: answer.headers.get('x-taxii-date-added-last') };
    },
  };
}

async function measure(centre: RunningCentre, analyst: Principal): Promise<string> {
  const { server } = await buildServer(centre);
  const address = await server.listen({ host: '127.0.0.1', port: 0 });
  try {
    const token = apiToken(centre.keys.sessionSecret, analyst.handle, '2999-01-01T00:00:00.000Z');
    const authorization = `Basic ${Buffer.from(`${analyst.handle}:${token}`).toString('base64')}`;
    const { value } = await centre.trust.desk(
      { principal: analyst, purpose: PURPOSE, act: 'collection.offered' },
      (desk) =>
        offerCollection(desk, {
          alias: 'all',
          read: true,
          write: true,
          to: [analyst.clearance.party],
          terms: {},
        }),
    );
    const url = `${address}/taxii2/centre/collections/${value.id}/objects/`;
    const seen = new Set<string>();
    const files = realObjects();
    const all = files.flat();
    // What stands in two files (the statement and identity of MITRE) is one object, given once.
    const given = all.filter((one) => !seen.has(String(one['id'])) && seen.add(String(one['id'])));
    const result = await roundTrip(clientOf(url, authorization), given);
    const errors = all
      .flatMap((one) => liftStix20(one))
      .filter((one) => checkStixObject(one).some(({ severity }) => severity === 'error')).length;
    return [
      'Real objects (ATT&CK ICS, mobile and enterprise, CAPEC), posted over TAXII and read back page by page; the enterprise file is STIX 2.0 and is held against its objects as lifted.\n',
      table(
        ['what', 'count'],
        [
          ['objects in the files', String(all.length)],
          ['of them different ids, posted', String(result.given)],
          [
            'refused, and not to be had back: a URL that is none, as OASIS’s schemas say, too',
            String(result.refused.length),
          ],
          ['back, content-equal', String(result.given - result.unlike.length)],
          ['back, but otherwise', String(result.unlike.length - result.refused.length)],
          ['objects of the files, lifted, with an error of our checker', String(errors)],
        ],
      ),
      loadLine(),
    ].join('\n');
  } finally {
    await server.close();
  }
}

/** Every real object in and out again (issue 5). */
export async function run(): Promise<void> {
  if (!haveRealObjects) {
    process.stderr.write('The shared STIX data is not here: nothing to measure\n');
    return;
  }
  const text = await withNewCentre(measure);
  process.stdout.write(`${text}\n`);
  writeResult('stix', text);
}
