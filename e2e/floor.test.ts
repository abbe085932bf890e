import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { file } from '../src/app.test-kit.ts';
import { PAGES } from '../web/pages.ts';
import { barriers, dress } from './barriers.ts';
import { LANGUAGES, launch, open, prefer, THEMES, visitor, WITHOUT_BROWSER } from './browser.ts';
import { servedCentre, type ServedCentre } from './centre.ts';
import { addressOf, planted, SECRETS } from './planted.ts';

const ROOT = new URL('..', import.meta.url);

let one: ServedCentre;
let browser: Browser;

before(async () => {
  if (WITHOUT_BROWSER !== false) return;
  one = await servedCentre();
  await planted(one.centre);
  browser = await launch();
});
after(async () => {
  if (WITHOUT_BROWSER !== false) return;
  await browser.close();
  await one.close();
});

const story = (name: string, run: () => Promise<void>) => test(name, { skip: WITHOUT_BROWSER }, run);

for (const { path } of PAGES)
  story(`${path}: no barrier, no complaint and no request outside, in each theme and language`, async () => {
    const { page, context, complaints, outside } = await visitor(browser, one.origin, await one.link('high'));
    const url = `${one.origin}/floor${await addressOf(one.centre, path)}`;
    for (const language of LANGUAGES) {
      await prefer(page, 'light', language);
      await open(page, url);
      assert.equal(
        await page.evaluate(() => document.documentElement.dir),
        language === 'ur' ? 'rtl' : 'ltr',
      );
      for (const theme of THEMES) {
        await dress(page, theme);
        assert.deepEqual(await barriers(page), [], `${path} ${theme} ${language}`);
      }
    }
    assert.deepEqual(complaints, []);
    assert.deepEqual(outside, []);
    await context.close();
  });

story('what a low officer may not see is in no answer to any page', async () => {
  const low = await visitor(browser, one.origin, await one.link('low'));
  for (const { path } of PAGES) {
    await low.page.goto(`${one.origin}/floor${await addressOf(one.centre, path)}`);
    await low.page.waitForLoadState('networkidle');
  }
  for (const query of SECRETS) {
    await low.page.goto(`${one.origin}/floor/search?q=${encodeURIComponent('heron')}`);
    await low.page.waitForLoadState('networkidle');
    const holding = low.answers.filter((answer) => answer.includes(query));
    assert.deepEqual(holding, [], query);
  }
  assert.ok(
    low.answers.some((answer) => answer.includes('Grey Heron')),
    'the low officer sees the open report',
  );
  await low.context.close();
});

story('a claim is accepted and taken back by keys alone, and the card says so', async () => {
  const { page, context, complaints } = await visitor(browser, one.origin, await one.link('high'));
  await prefer(page, 'light', 'en');
  await open(page, `${one.origin}/floor/`);
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
  assert.deepEqual(complaints, []);
  await context.close();
});

story('a report that is filed appears in the feed by itself, paused it waits', async () => {
  const { page, context, complaints } = await visitor(browser, one.origin, await one.link('low'));
  await prefer(page, 'light', 'en');
  await open(page, `${one.origin}/floor/feed`);
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
  assert.deepEqual(complaints, []);
  await context.close();
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
  const { page, context, complaints } = await visitor(browser, one.origin, await one.link('high'));
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs++;
    void dialog.dismiss();
  });
  await open(page, `${one.origin}/floor/review?order=newest`);
  await page.keyboard.press('Enter');
  await page.waitForSelector('h1');
  await page.waitForLoadState('networkidle');
  assert.equal(dialogs, 0);
  assert.equal(await page.evaluate(() => 'broken' in window), false);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.ok(wide <= 0, `the page is ${wide} px too wide`);
  assert.deepEqual(complaints, []);
  await context.close();
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
