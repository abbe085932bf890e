import { json, taxiiServer } from '../feeds/feeds.test-kit.ts';
import { type Asker, decide, readable, type Surface } from './decisions-look.test-kit.ts';
import { FEED_KEEPER, PURPOSES_ASKED } from './decisions-world.test-kit.ts';
import { modelBoth, type ModelReader, modelReads, modelSees } from './model.test-kit.ts';

/** The doors through which the centre tells of itself: what is pushed to peers, the lines of the live feed, the bell. */

async function must(asking: ReturnType<Asker['ask']>): Promise<unknown> {
  const { status, text } = await asking;
  if (status < 200 || status > 299) throw new Error(`${status} ${text.slice(0, 300)}`);
  return text === '' ? null : JSON.parse(text);
}

/** Each reader subscribes to a name, once for each purpose: what is told then is decided at their own desk. */
export async function subscribeAll(
  asker: Asker,
  readers: readonly ModelReader[],
  name: string,
): Promise<void> {
  const asked = { q: name, match: 'sound', kind: null, party: null, source: null, language: null };
  for (const { handle } of readers) {
    for (const purpose of PURPOSES_ASKED) {
      const search = { name: `${purpose} ${name}`, asked, forOfficers: [], forParties: [], marking: '' };
      const kept = (await must(asker.ask(handle, purpose, '/api/watch/searches', search))) as {
        value: { id: string; name: string }[];
      };
      const id = kept.value.find((one) => one.name === search.name)?.id ?? '';
      const path = `/api/watch/searches/${id}/subscription`;
      await must(asker.ask(handle, purpose, path, { stands: true }, 'application/json', 'PUT'));
    }
  }
}

/** What the officer was told of a saved search: at the desk of the purpose it was subscribed for, and read again at this one. */
export const bell: Surface = async (look, tally) => {
  const { asker, reader, purpose, world, now } = look;
  const { value } = (await must(asker.ask(reader.handle, purpose, '/api/watch/notices'))) as {
    value: { notices: { path: string; because: string }[]; unread: number };
  };
  const given = new Set(value.notices.map(({ path, because }) => `${because.split(' ')[0]} ${path}`));
  let wanted = 0;
  for (const report of world.reports) {
    for (const asked of PURPOSES_ASKED) {
      const told = modelReads(reader, asked, report, now) && modelReads(reader, purpose, report, now);
      if (told) wanted += 1;
      decide(tally, look, `bell ${asked} ${report.id}`, given.has(`${asked} /reports/${report.id}`), told);
    }
  }
  decide(tally, look, 'bell count', value.unread, wanted);
  decide(tally, look, 'bell length', value.notices.length, wanted);
};

/** The lines of the live feed: one for each report that may be read. */
export const lines: Surface = async (look, tally) => {
  const { asker, reader, purpose, world } = look;
  const given = (await must(asker.ask(reader.handle, purpose, '/api/watch/items?after=1&most=200'))) as {
    value: { report: { id: string } }[];
  };
  const ids = new Set(given.value.map(({ report }) => report.id));
  const wanted = readable(look);
  for (const { id } of world.reports) decide(tally, look, `line ${id}`, ids.has(id), wanted.has(id));
};

type Sent = Readonly<Record<string, unknown>> & { readonly id: string };

/** Another centre that takes whatever is pushed to it, and what it was given. */
async function sink(): Promise<{ url: string; sent: Map<string, Sent>; close: () => void }> {
  const sent = new Map<string, Sent>();
  const { url, close } = await taxiiServer((_, request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { objects } = JSON.parse(Buffer.concat(parts).toString()) as { objects: Sent[] };
      for (const one of objects) sent.set(one.id, one);
      const counts = { total_count: objects.length, success_count: objects.length };
      const none = { failure_count: 0, pending_count: 0 };
      json(response, { id: 'done', status: 'complete', ...counts, ...none }, {}, 202);
    });
  });
  return { url, sent, close };
}

let feeds = 0;

/** Every object and its description, as a feed in this reader's name pushes them. Feeds have one purpose. */
export const pushed: Surface = async (look, tally) => {
  const { asker, reader, purpose, world, now } = look;
  if (purpose !== 'LIAISON') return;
  const { url, sent, close } = await sink();
  try {
    feeds += 1;
    const name = `push-${feeds}`;
    const feed = { name, kind: 'taxii', direction: 'push', address: url, account: reader.handle };
    await must(asker.ask(FEED_KEEPER, purpose, '/api/feeds', { ...feed, from: world.collection }));
    await must(asker.ask(FEED_KEEPER, purpose, `/api/feeds/${name}/resume`, {}));
    const run = (await must(asker.ask(FEED_KEEPER, purpose, `/api/feeds/${name}/run`, {}))) as {
      value: { outcome: string; message: string | null };
    };
    if (run.value.outcome !== 'done') throw new Error(run.value.message ?? run.value.outcome);
    for (const { id, marking, field } of world.objects) {
      decide(tally, look, `push ${id}`, sent.has(id), modelSees(reader, purpose, marking, now));
      const part = modelBoth(marking, field);
      const described = sent.get(id)?.['description'] !== undefined;
      decide(tally, look, `push ${id} description`, described, modelSees(reader, purpose, part, now));
    }
  } finally {
    close();
  }
};
