import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { file } from '../src/app.test-kit.ts';
import { PAGES } from '../web/pages.ts';
import { noBarrier } from './barriers.ts';
import { LANGUAGES, type Visitor } from './browser.ts';
import { shootOnWalk } from './help-shots.ts';
import { addressOf, planted, SECRETS } from './planted.ts';
import { centreStories } from './stories.ts';

const ROOT = new URL('..', import.meta.url);

const one = centreStories(planted);
const { story, at } = one;

/** Who walks through all pages, in a tab each. */
let walker: Promise<Visitor> | null = null;

for (const { path } of PAGES)
  story(`${path}: no barrier, no complaint and no request outside, in each theme and language`, async () => {
    walker ??= at('high');
    const { page, go, prefer, leave } = await (await walker).tab();
    const address = await addressOf(one.centre, path);
    for (const language of LANGUAGES) {
      await prefer('light', language);
      await go(address);
      assert.equal(
        await page.evaluate(() => document.documentElement.dir),
        language === 'ur' ? 'rtl' : 'ltr',
      );
      await shootOnWalk(page, path, language);
      await noBarrier(page, `${path} ${language}`);
    }
    await leave();
  });

story(
  'by the link of an officer the watch floor opens; what a low one may not see is in no answer to any page',
  async () => {
    const low = await at('low');
    await low.context.clearCookies();
    await low.page.goto(await one.link('low'));
    await low.page.waitForURL(/\/floor\/$/);
    await low.page.waitForSelector('h1');
    for (const { path } of PAGES) {
      await low.page.goto(`${one.origin}/floor${await addressOf(one.centre, path)}`);
      await low.page.waitForLoadState('networkidle');
    }
    for (const secret of SECRETS) {
      const holding = low.answers.filter((answer) => answer.includes(secret));
      assert.deepEqual(holding, [], secret);
    }
    assert.ok(
      low.answers.some((answer) => answer.includes('Grey Heron')),
      'the low officer sees the open report',
    );
    // Pages of what is not theirs to see are told that it is not there.
    await low.leave(/404/);
  },
);

story('a claim is accepted and taken back by keys alone, and the card says so', async () => {
  const { page, leave } = await at('high', '/');
  await page.keyboard.press('g');
  await page.keyboard.press('r');
  await page.waitForSelector('.rows > li');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.claim-row[aria-current=true]');
  const rowText = () => page.locator('.claim-row.proposed').count();
  const waiting = await rowText();
  assert.ok(waiting > 0, 'a claim waits');
  await page.keyboard.press('a');
  await page.waitForFunction(
    (before) => document.querySelectorAll('.claim-row.proposed').length < before,
    waiting,
  );
  await page.keyboard.press('u');
  await page.waitForFunction(
    (before) => document.querySelectorAll('.claim-row.proposed').length === before,
    waiting,
  );
  await page.keyboard.press('r');
  await page.keyboard.press('1');
  await page.waitForSelector('.claim-row.refused');
  await leave();
});

story('a report that is filed appears in the feed by itself, paused it waits', async () => {
  const { page, leave } = await at('low', '/feed');
  await page.getByText('live', { exact: true }).waitFor();
  await file(one.centre, 'low', 'news.txt', 'Shots were heard in Sibi.', 'UNCLASSIFIED//REL TO ALL');
  await page.getByRole('link', { name: 'news.txt' }).waitFor();
  await page.keyboard.press('Space');
  await page.getByText('paused', { exact: true }).waitFor();
  await file(one.centre, 'low', 'later.txt', 'Nothing more was heard in Sibi.', 'UNCLASSIFIED//REL TO ALL');
  await page.getByText('2 new reports').waitFor();
  assert.equal(await page.getByRole('link', { name: 'later.txt' }).count(), 0);
  await page.keyboard.press('Space');
  await page.getByRole('link', { name: 'later.txt' }).waitFor();
  await leave();
});

story('hostile text is shown as text', async () => {
  const long = 'ا'.repeat(10_000);
  await file(
    one.centre,
    'high',
    '<img src=x onerror=alert(1)>.txt',
    `<script>window.broken = true</script> Police arrested Zarak \u202Ekhelodnam of Z̸̡͝a̷l̴g̵o̶ Group.\n${long}`,
    'UNCLASSIFIED//REL TO ALL',
  );
  const { page, go, leave } = await at('high');
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs++;
    void dialog.dismiss();
  });
  await go('/review?order=newest');
  await page.keyboard.press('Enter');
  await page.waitForSelector('h1');
  await page.waitForLoadState('networkidle');
  assert.equal(dialogs, 0);
  assert.equal(await page.evaluate(() => 'broken' in window), false);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.ok(wide <= 0, `the page is ${wide} px too wide`);
  await leave();
});

story('scripts and styles are sent compressed', async () => {
  const assets = new URL('dist/web/assets/', ROOT);
  const named = readdirSync(assets).filter((name) => /\.(?:js|css)$/.test(name));
  for (const name of named.slice(0, 8)) {
    const answer = await fetch(`${one.origin}/floor/assets/${name}`, {
      headers: { 'accept-encoding': 'gzip' },
    });
    assert.equal(answer.headers.get('content-encoding'), 'gzip', name);
    assert.ok((await answer.text()) === readFileSync(new URL(name, assets), 'utf8'), name);
  }
});

story('the first route is at most 200 kB, gzip', () => {
  const assets = new URL('dist/web/assets/', ROOT);
  const document = readFileSync(new URL('dist/web/index.html', ROOT), 'utf8');
  const named = readdirSync(assets).filter((name) => document.includes(name) && /\.(?:js|css)$/.test(name));
  const bytes = named.reduce((sum, name) => sum + gzipSync(readFileSync(new URL(name, assets))).length, 0);
  assert.ok(named.length >= 2 && bytes <= 200_000, `${bytes} bytes in ${named.join(', ')}`);
  return Promise.resolve();
});

test('no two pages are reached by the same keys', () => {
  const keys = PAGES.flatMap(({ nav }) => (nav === null ? [] : [nav.keys]));
  assert.deepEqual(
    keys.filter((one, at) => keys.indexOf(one) !== at),
    [],
  );
});
