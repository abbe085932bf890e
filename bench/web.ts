import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { SLICES, type RunningCentre } from '../src/app.ts';
import { buildServer } from '../src/cli/server.ts';
import { createSignInToken } from '../src/slices/agencies/index.ts';
import { readCard, searchEntities } from '../src/slices/fusion/index.ts';
import { readTerms, takeIn } from '../src/slices/reports/index.ts';
import type { Principal } from '../src/trust/principal.ts';
import { buildWeb } from '../tools/build-web.ts';
import { PURPOSE, withNewCentre } from './centre.ts';
import { loadLine, ms } from './measure.ts';
import { median, percentile, table, writeResult } from './report.ts';

/** Runs of each measurement: enough for a p95 that one slow run does not make alone. */
const ROUNDS = 12;
/** A browser that the machine took away is begun anew this often, with the run that it was in. */
const MOST_RESTARTS = 3;
/** Reports about one man, so that his card holds some 500 claims. */
const REPORTS = 42;
const NAME = 'Zorawar Quillfeather';
const TABLE_ROWS = 100_000;
const OPEN = 'UNCLASSIFIED//REL TO ALL';
const PLACES = ['Sibi', 'Zhob', 'Quetta', 'Loralai', 'Chaman', 'Khuzdar', 'Turbat'];

/** What each report says of him: a dozen claims in ordinary sentences. */
function reportText(n: number): string {
  const place = (step: number) => PLACES[(n + step) % PLACES.length];
  const day = (step: number) => `${1 + ((n * 3 + step) % 28)} ${n % 2 === 0 ? 'October' : 'September'} 2026`;
  return [
    `Levies in ${place(0)} arrested ${NAME}, a commander of the Grey Heron Front, on ${day(0)}.`,
    `He is the son of Haji Sarwar Quillfeather and was born on 4 May 1984 in ${place(1)}.`,
    `${NAME} was released in ${place(2)} on ${day(5)}.`,
    `${NAME} met Marjan Tarkhan ${n} in ${place(3)} on ${day(7)}.`,
    `Police in ${place(4)} detained ${NAME} on ${day(9)}.`,
    `${NAME}, also known as "Abu Talha ${n}", lives in ${place(5)}. ${NAME} is a courier of the Blue Lapwing Group.`,
    `${NAME} was wounded in a bombing in ${place(6)} on ${day(11)}. The court in ${place(1)} convicted ${NAME} on ${day(13)}.`,
  ].join(' ');
}

async function file(centre: RunningCentre, analyst: Principal, path: string, text: string): Promise<void> {
  const filed = await takeIn(centre, analyst, PURPOSE, {
    path,
    bytes: new TextEncoder().encode(text),
    hints: { dated: { from: '2026-11-20', to: '2026-11-20', precision: 'day' } },
    terms: readTerms({ marking: OPEN, grade: 'B2' }, analyst),
  });
  if (!filed.ok) throw new Error(`${path}: ${filed.problems[0]?.message}`);
}

interface Floor {
  readonly centre: RunningCentre;
  readonly analyst: Principal;
  readonly origin: string;
  /** The card of the man, and how many claims it holds. */
  readonly card: { readonly id: string; readonly claims: number };
}

/** As the browser stories start it (e2e/browser.ts). */
const CHROMIUM = {
  executablePath: process.env['WATCHFLOOR_CHROMIUM'] ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-sync',
    '--disable-component-update',
    // Shared memory of a container is small: a browser that fills it is ended in the middle of a run.
    '--disable-dev-shm-usage',
  ],
};

/** The machine may be busy with other work: a run that waits for it is slow, not broken. */
const PATIENCE_MS = 60_000;

/** A browser of its own: nothing is warm but the centre. */
async function inFreshBrowser<T>(
  { centre, analyst, origin }: Floor,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const browser = await chromium.launch(CHROMIUM);
  try {
    const page = await (
      await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' })
    ).newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(`${origin}/sign-in/${await createSignInToken(centre, analyst.handle)}`);
    return await work(page);
  } finally {
    await browser.close();
  }
}

/** What runs in the page is text here: this side of the bench knows no document. */
const asked = (page: Page, script: string): Promise<number> => page.evaluate<number>(script);

/** Gives up, and says what the page showed instead: what is waited for in a page has no other end. */
const ELSE_FAIL = `setTimeout(() => fail(new Error('waited in vain on ' + location.pathname + ': ' + document.querySelector('main').innerText.slice(0, 900))), ${PATIENCE_MS})`;

/** Milliseconds from the begin of a navigation until something is there and the page answers again. */
async function untilThere(page: Page, url: string, selector: string): Promise<number> {
  await page.goto(url, { waitUntil: 'commit' });
  // Painted, and the queue of work behind it done: a key would be answered now.
  return asked(
    page,
    `new Promise((done, fail) => {
      ${ELSE_FAIL};
      const look = () => {
        if (document.querySelector(${JSON.stringify(selector)}) === null) return void requestAnimationFrame(look);
        requestAnimationFrame(() => setTimeout(() => done(performance.now()), 0));
      };
      look();
    })`,
  );
}

/**
 * Milliseconds from an event in the page, which `act` brings about, until an expression about it is true. The ear is there
 * before the act: keys reach a page by another way than scripts, and may overtake them.
 */
async function fromEvent(
  page: Page,
  event: string,
  until: string,
  act: () => Promise<unknown>,
): Promise<number> {
  await page.evaluate(
    `void (window.measured = new Promise((done, fail) => {
      ${ELSE_FAIL};
      let from = 0;
      document.addEventListener('${event}', () => { from = performance.now(); }, { once: true, capture: true });
      const look = () => {
        if (from === 0 || !(${until})) return void requestAnimationFrame(look);
        done(performance.now() - from);
      };
      look();
    }))`,
  );
  await act();
  return asked(page, 'window.measured');
}

/** What playwright says when a browser is gone; anything else is a failure of the page, and told. */
const GONE = /closed|crashed|disconnected/i;

/**
 * The rounds of a measurement, each in the page that `work` is given. Where the browser goes away, the round it was in is run
 * again in another, and what was measured stays.
 */
async function rounds(
  floor: Floor,
  what: string,
  work: (page: Page, n: number) => Promise<number>,
): Promise<number[]> {
  const samples: number[] = [];
  const started = performance.now();
  for (let restarts = 0; samples.length < ROUNDS; ) {
    await inFreshBrowser(floor, async (page) => {
      while (samples.length < ROUNDS) samples.push(await work(page, samples.length));
    }).catch((error: unknown) => {
      restarts += 1;
      if (restarts > MOST_RESTARTS || !(error instanceof Error && GONE.test(error.message))) throw error;
      process.stderr.write(
        `browser gone after ${samples.length} runs, begun anew: ${error.message.split('\n')[0]}\n`,
      );
    });
  }
  process.stderr.write(`${what}: ${ROUNDS} runs in ${((performance.now() - started) / 1000).toFixed(0)} s\n`);
  return samples;
}

/** An empty cache for each run: a context of its own. */
const entityPage = (floor: Floor) =>
  rounds(floor, 'entity page', async (page) => {
    const browser = page.context().browser();
    if (browser === null) throw new Error('the page has no browser');
    const context = await browser.newContext({ storageState: await page.context().storageState() });
    try {
      const fresh = await context.newPage();
      fresh.setDefaultTimeout(PATIENCE_MS);
      return await untilThere(fresh, `${floor.origin}/floor/entities/${floor.card.id}`, '.value-toggle');
    } finally {
      await context.close();
    }
  });

/** From Enter in the search box to the first hit on the page, in one browser, of a page that was loaded anew. */
const searching = (floor: Floor) =>
  rounds(floor, 'search', async (page) => {
    await page.goto(`${floor.origin}/floor/help`);
    await page.locator('#q').fill(NAME);
    return fromEvent(page, 'submit', `document.querySelector('.hits .hit-link') !== null`, () =>
      page.keyboard.press('Enter'),
    );
  });

/** From the commit of a filing to its line in the open feed. */
const eventToScreen = (floor: Floor) => {
  let filed = 0;
  return rounds(floor, 'event to screen', async (page) => {
    if (!page.url().endsWith('/floor/feed')) {
      await page.goto(`${floor.origin}/floor/feed`);
      await page.getByText('live', { exact: true }).waitFor();
    }
    filed += 1;
    const name = `event-${filed}.txt`;
    const text = `Shots were heard in ${PLACES[filed % PLACES.length]}: notice ${filed}.`;
    const committed = file(floor.centre, floor.analyst, name, text).then(() => performance.now());
    const [from, to] = await Promise.all([
      committed,
      page
        .getByRole('link', { name, exact: true })
        .waitFor()
        .then(() => performance.now()),
    ]);
    return to - from;
  });
};

/** A search that answers with 100,000 entities: given by the bench, so that the page alone is measured. */
async function bigTable(floor: Floor): Promise<{ first: number[]; filter: number[] }> {
  const value = Array.from({ length: TABLE_ROWS }, (_, n) => ({
    id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    kind: n % 3 === 0 ? 'person' : 'place',
    caption: `Entity ${n.toString(36)} of ${PLACES[n % PLACES.length]}`,
    names: [`Entity ${n.toString(36)}`, `Alias ${(n * 7919) % TABLE_ROWS}`],
    records: n % 40,
    reports: n % 17,
  }));
  const body = JSON.stringify({ marking: OPEN, value });
  const url = `${floor.origin}/floor/search?q=entity&as=table`;
  const given = (page: Page) =>
    page.route('**/api/search?*', (route) => route.fulfill({ contentType: 'application/json', body }));
  const first = await rounds(floor, 'first rows', async (page, n) => {
    if (n === 0 || !page.url().includes('/floor/search')) await given(page);
    return timeToRows(page, url);
  });
  const filter = await rounds(floor, 'filter', async (page, n) => {
    if (!page.url().includes('/floor/search')) {
      await given(page);
      await timeToRows(page, url);
    }
    return timeToFilter(page, `alias ${77_000 + n}`);
  });
  return { first, filter };
}

const COUNT = `document.querySelector('[role=grid]')?.getAttribute('aria-rowcount')`;

/** Milliseconds from the last byte of the answer to its first rows: reading it, and drawing them. */
async function timeToRows(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'commit' });
  return asked(
    page,
    `new Promise((done, fail) => {
      ${ELSE_FAIL};
      const look = () => {
        const answer = performance.getEntriesByType('resource').find(({ name }) => name.includes('/api/search?'));
        if (document.querySelector('[role=grid] [role=row] a') === null) return void requestAnimationFrame(look);
        done(performance.now() - answer.responseEnd);
      };
      look();
    })`,
  );
}

/** Waits until something holds on the page. Asked frame by frame: the page's policy lets nobody put a predicate into it. */
async function comes(page: Page, holds: string): Promise<void> {
  await asked(
    page,
    `new Promise((done, fail) => {
      ${ELSE_FAIL};
      const look = () => (${holds} ? done(0) : void requestAnimationFrame(look));
      look();
    })`,
  );
}

/** Milliseconds from the last letter of a filter to the rows that fit it. The first time the rows are made ready to be searched. */
async function timeToFilter(page: Page, words: string): Promise<number> {
  const field = page.locator('.results input[type=search]').first();
  await field.fill('');
  await comes(page, `${COUNT} === '${TABLE_ROWS + 1}'`);
  await field.fill(words.slice(0, -1));
  await comes(page, `${COUNT} !== '${TABLE_ROWS + 1}'`);
  const fewer = await page.evaluate<string>(COUNT);
  return fromEvent(page, 'input', `${COUNT} !== '${fewer}'`, () => field.fill(words));
}

/** Bytes of the first route, gzip. */
function firstRoute(): number {
  const dist = new URL('../dist/web/', import.meta.url);
  const document = readFileSync(new URL('index.html', dist), 'utf8');
  return readdirSync(new URL('assets/', dist))
    .filter((name) => document.includes(name) && /\.(?:js|css)$/.test(name))
    .reduce((sum, name) => sum + gzipSync(readFileSync(new URL(`assets/${name}`, dist))).length, 0);
}

async function withFloor(work: (floor: Floor) => Promise<void>): Promise<void> {
  await buildWeb();
  await withNewCentre(async (centre, analyst) => {
    for (let n = 0; n < REPORTS; n++) await file(centre, analyst, `report-${n}.txt`, reportText(n));
    await centre.jobs.drain();
    const act = { principal: analyst, purpose: PURPOSE, act: 'bench' };
    const { value: hits } = await centre.trust.desk(act, (desk) =>
      searchEntities(desk, NAME, 1, { kind: 'person' }),
    );
    const { value: card } = await centre.trust.desk(act, (desk) => readCard(desk, hits[0]?.id ?? ''));
    const claims = card.properties.flatMap(({ values }) => values.flatMap(({ sources }) => sources)).length;
    const { server } = await buildServer(centre);
    const origin = await server.listen({ host: '127.0.0.1', port: 0 });
    await centre.jobs.start();
    const running = SLICES.flatMap(({ runs }) => (runs === undefined ? [] : [runs(centre)]));
    try {
      await work({ centre, analyst, origin, card: { id: card.id, claims } });
    } finally {
      await Promise.all(running.map((one) => one.stop()));
      await server.close();
    }
  });
}

const row = (what: string, floor: string, aim: string, samples: readonly number[]): string[] => [
  what,
  floor,
  aim,
  ms(median(samples)),
  ms(percentile(samples, 0.95)),
];

/** The watch floor in headless Chromium. */
export async function run(): Promise<void> {
  await withFloor(async (floor) => {
    const entity = await entityPage(floor);
    const found = await searching(floor);
    const event = await eventToScreen(floor);
    const { first, filter } = await bigTable(floor);
    const text = [
      `Headless Chromium, software drawing; an empty cache for each run of the entity page, one browser for each measurement; ${ROUNDS} runs each; centre, database and browser on one machine.\n`,
      table(
        ['what', 'floor (p95)', 'aim (p95)', 'median', 'p95'],
        [
          row(
            `entity page with ${floor.card.claims} claims: navigation until values are there and a key is answered`,
            '800 ms',
            '400 ms',
            entity,
          ),
          row('search: Enter until the first hit is on the page', '', '', found),
          row('event to screen: commit of a filing until its line in the feed', '1,000 ms', '300 ms', event),
          row(
            `table of ${TABLE_ROWS.toLocaleString('en')} rows: last byte of the answer until the first rows`,
            '500 ms',
            '',
            first,
          ),
          row('the same: letter until the filtered rows', '300 ms', '', filter),
        ],
      ),
      `First route: ${(firstRoute() / 1000).toFixed(0)} kB gzip (at most 200, aim 150).\n`,
      loadLine(),
    ].join('\n');
    process.stdout.write(`${text}\n`);
    writeResult('web', text);
  });
}
