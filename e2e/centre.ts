import { SLICES } from '../src/app.ts';
import { testCentre, type TestCentre } from '../src/app.test-kit.ts';
import { type Settings } from '../src/platform/config/settings.ts';
import { buildServer } from '../src/cli/server.ts';
import { createSignInToken } from '../src/slices/agencies/index.ts';
import { buildWeb } from '../tools/build-web.ts';

export interface ServedCentre extends Pick<TestCentre, 'centre'> {
  readonly origin: string;
  link(handle: string): Promise<string>;
  close(): Promise<void>;
}

/** A centre on a real database, served over real HTTP with the watch floor as it is built today. */
export async function servedCentre(given: Partial<Settings> = {}): Promise<ServedCentre> {
  await buildWeb();
  const one = await testCentre(undefined, given);
  const { server } = await buildServer(one.centre);
  const origin = await server.listen({ host: '127.0.0.1', port: 0 });
  await one.centre.jobs.start();
  const running = SLICES.flatMap(({ runs }) => (runs === undefined ? [] : [runs(one.centre)]));
  return {
    centre: one.centre,
    origin,
    link: (handle) => createSignInToken(one.centre, handle),
    async close() {
      await Promise.all(running.map((work) => work.stop()));
      await server.close();
      await one.close();
    },
  };
}
