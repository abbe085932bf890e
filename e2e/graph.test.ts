import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { officer } from '../src/app.test-kit.ts';
import { searchEntities } from '../src/slices/fusion/index.ts';
import { GRAPH_SECRETS, openGraph, secretGraph } from '../src/slices/links/links.test-kit.ts';
import { barriers } from './barriers.ts';
import { press, THEMES } from './browser.ts';
import { shot } from './shots.ts';
import { centreStories } from './stories.ts';

let zarak = '';
let chart = '';
const one = centreStories(async (centre) => {
  await openGraph(centre);
  await secretGraph(centre);
  await centre.jobs.drain();
  const reader = {
    principal: officer('low'),
    purpose: { code: 'CT-ANALYSIS', caseRef: null },
    act: 'search.run',
  };
  const { value } = await centre.trust.desk(reader, (desk) => searchEntities(desk, 'Zarak Mandokhel', 1));
  zarak = value[0]?.id ?? '';
});
const { story, at } = one;

const counted = (page: Page, words: string | RegExp) =>
  page.locator('.graph-counts', { hasText: words }).waitFor();

story(
  'from a card to a kept chart by keys alone: counts, expansion, layout, undo, path, sources, table',
  async () => {
    const { page, go, leave } = await at('high', `/entities/${zarak}`);
    await press(page, 'n');
    await counted(page, '1 thing');
    await press(page, 'j', 'e');
    // Counts stand there before anything is loaded.
    await page.locator('.badge').first().waitFor();
    await counted(page, '1 thing');
    await shot(page, 'counts');
    await page.locator('form button[type=submit]:focus').waitFor();
    await press(page, 'Enter');
    await counted(page, '8 things');
    await press(page, '2');
    await shot(page, 'levels');
    await press(page, 'u', 'u');
    await counted(page, '1 thing');
    await press(page, 'Shift+U', 'Shift+U');
    await counted(page, '8 things');
    // Who says so: one key.
    await press(page, 'Escape', 'j', 'w');
    await page.locator('.graph-panel blockquote').first().waitFor();
    await shot(page, 'words');
    await press(page, 'Escape', 'Escape', 'a', 'h');
    await counted(page, '0 things');
    await press(page, 'u');
    await counted(page, '8 things');
    // The same as a table, and back.
    await press(page, 't');
    await page.getByRole('table').first().waitFor();
    assert.equal(await page.locator('.graph-table table').first().locator('tbody tr').count(), 8);
    await page.goBack();
    await go(`/graph?of=${zarak}`);
    await press(page, 'q');
    await page.keyboard.type('Dost Safarzod');
    await page.getByRole('button', { name: 'Dost Safarzod' }).waitFor();
    await press(page, 'Enter');
    await counted(page, '2 things');
    await press(page, 'Escape', 'a', 'c');
    await page.getByRole('button', { name: 'Put this path onto the chart' }).first().waitFor();
    await shot(page, 'paths');
    await page.getByRole('button', { name: 'Put this path onto the chart' }).first().press('Enter');
    await counted(page, '3 things');
    await press(page, 'Escape', 's');
    await page.locator('.graph-panel input:focus').waitFor();
    await page.keyboard.type('Couriers');
    await press(page, 'Tab');
    await page.keyboard.type('UNCLASSIFIED//REL TO ALL');
    await press(page, 'Enter');
    await page.getByRole('heading', { name: 'Couriers' }).waitFor();
    chart = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await counted(page, '3 things');
    await shot(page, 'kept');
    await leave();
  },
);

story('a shared chart shows a low officer what is theirs to see, and no word of the rest', async () => {
  const high = await at('high', `/graph/${chart}`);
  await counted(high.page, '3 things');
  await press(high.page, 'q');
  await high.page.keyboard.type('Marjan Orakzai');
  await high.page.getByRole('button', { name: 'Marjan Orakzai' }).waitFor();
  await press(high.page, 'Enter', 'Escape');
  await counted(high.page, '4 things');
  await high.page.getByText('saved', { exact: true }).waitFor();
  await high.page.getByRole('button', { name: 'Share' }).press('Enter');
  await high.page.getByLabel('Handle or code').fill('low');
  await high.page.locator('.graph-panel select').last().selectOption('edit');
  await high.page.locator('.graph-panel form button').press('Enter');
  await high.page.getByText('low · an officer · change').waitFor();

  const low = await at('low', `/graph/${chart}`);
  // Of what is on it they see what they see by the id under which it was put there.
  await low.page.locator('.graph-counts').waitFor();
  await low.page.getByText('Also here: High Officer').waitFor();
  await high.page.getByText('Also here: Low Officer').waitFor();
  // Both at once: each works on, and each sees what the other did.
  await press(low.page, 'a', 'i');
  await press(high.page, 'Escape', '3');
  for (const { page } of [low, high]) await page.getByText('saved', { exact: true }).waitFor();
  await high.page.reload();
  await counted(high.page, '4 things');
  await press(high.page, 't');
  assert.ok((await high.page.getByRole('cell', { name: 'pinned' }).count()) >= 1);
  await low.page.waitForLoadState('networkidle').catch(() => undefined);
  for (const secret of GRAPH_SECRETS)
    assert.deepEqual(
      low.answers.filter((answer) => answer.includes(secret)),
      [],
      secret,
    );
  await low.leave();
  await high.leave();
});

story(
  'without a drawing the table does the same, and no barrier stands in either, in each theme and language',
  async () => {
    const { page, go, prefer, leave } = await at('high');
    for (const theme of THEMES)
      for (const language of ['en', 'ur']) {
        await prefer(theme, language);
        // Each theme in each language, as a drawing or as a table; /graph itself is walked with the other pages.
        for (const query of [(theme === 'light') === (language === 'en') ? '' : '?renderer=table']) {
          await go(`/graph/${chart}${query}`);
          if (query === '') await page.locator('.graph-counts').waitFor();
          else await page.getByRole('table').first().waitFor();
          await press(page, 'j');
          await shot(page, `${theme}-${language}${query === '' ? '' : '-table'}`);
          assert.deepEqual(await barriers(page), [], `${theme} ${language} ${query}`);
        }
      }
    await leave();
  },
);

story('an export is written under the marking of what is in it, and logged', async () => {
  const { page, leave } = await at('high', `/graph/${chart}`);
  await counted(page, '4 things');
  await press(page, 'v');
  await page.getByText('with portion marks and a signed manifest').waitFor();
  await press(page, 'Shift+E');
  const dialog = page.getByRole('dialog');
  for (const format of ['csv', 'svg', 'graphml', 'json', 'png']) {
    await dialog.getByLabel('Format').selectOption(format);
    const [download] = await Promise.all([
      page.waitForEvent('download', (one) => one.suggestedFilename().endsWith(`.${format}`)),
      page.waitForEvent('download', (one) => one.suggestedFilename().endsWith(`.${format}.manifest.json`)),
      dialog.getByRole('button', { name: 'Export', exact: true }).press('Enter'),
    ]);
    const path = await download.path();
    if (format === 'png') assert.ok(readFileSync(path).length > 10_000);
    else assert.match(readFileSync(path, 'utf8'), /TOP SECRET\/\/KESTREL/, format);
  }
  const { rows } = await one.centre.db.ownerPool.query<{ count: number }>(
    `select count(*)::int as count from trust.log_entry where body like '%document.exported%'`,
  );
  assert.equal(rows[0]?.count, 5);
  await leave();
});

story('a chart that no address holds comes back with a reload, and is gone with the sign-out', async () => {
  const { page, go, leave } = await at('high', `/graph?of=${zarak}`);
  await counted(page, '1 thing');
  const drafts = () =>
    page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('watchfloor.draft ')));
  await page.waitForFunction(() => sessionStorage.getItem('watchfloor.draft high chart') !== null);
  // As the address of a chart of more things than it has room for.
  await go('/graph?kept=tab');
  await counted(page, '1 thing');
  await page.reload();
  await counted(page, '1 thing');
  assert.deepEqual(await drafts(), ['watchfloor.draft high chart']);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL(/\/floor\/$/);
  assert.deepEqual(await drafts(), []);
  // The stream of news and the page behind it are told that nobody is signed in any more.
  await leave(/401/);
});
