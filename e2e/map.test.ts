import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { file } from '../src/app.test-kit.ts';
import type { Visitor } from './browser.ts';
import { shot } from './shots.ts';
import { centreStories } from './stories.ts';

const OPEN = 'UNCLASSIFIED//REL TO ALL';
const SECRET = 'TOP SECRET//KESTREL';
/** Words that only the secret report holds. */
const SECRETS = ['Panjgur', 'Marjan Orakzai', 'Varnholt'];

const one = centreStories(async (centre) => {
  await file(
    centre,
    'low',
    'a.txt',
    'Four civilians were killed in a bombing in Quetta on 12 November 2026. Gunmen attacked a checkpoint in Kech district in October 2026. Police in Karachi arrested Zarak Mandokhel on 18 November 2026.',
    OPEN,
  );
  await file(
    centre,
    'low',
    'b.txt',
    'Six civilians were killed in the bombing in Quetta on 12 November 2026, hospital staff said. Fighters attacked a convoy in Nimroz.',
    OPEN,
  );
  await file(
    centre,
    'high',
    'c.txt',
    'A suicide bombing in Panjgur on 2 September 2026 killed Marjan Orakzai. Militants kidnapped two engineers in the Varnholt camp in Quetta on 3 September 2026.',
    SECRET,
  );
});
const { story, at } = one;

async function shown({ page, go }: Pick<Visitor, 'page' | 'go'>, path: string): Promise<void> {
  await go(path);
  await page.waitForSelector('.map-canvas[data-drawn=true], .timeline');
}

const heads = (page: Page) => page.locator('.incident-head').allInnerTexts();
const has = async (page: Page, words: string) => (await heads(page)).some((text) => text.includes(words));

story('the map is drawn without one request outside, in light and dark, in English and Urdu', async () => {
  const { page, go, prefer, leave } = await at('high');
  for (const theme of ['light', 'dark'])
    for (const language of ['en', 'ur']) {
      await prefer(theme, language);
      await shown({ page, go }, '/map?shade=area');
      await shot(page, `map-${theme}-${language}`);
      await shown({ page, go }, '/timeline');
      await shot(page, `timeline-${theme}-${language}`);
    }
  const banner = await page.locator('.banner.first').innerText();
  assert.ok(banner.includes('TOP SECRET//KESTREL'), banner);
  await leave();
});

story(
  'by keys alone: choose, open the sources, go to the words of the report, come back to the same',
  async () => {
    const { page, go, leave } = await at('low');
    await go('/');
    await page.keyboard.press('g');
    await page.keyboard.press('m');
    await page.waitForSelector('.incident-head');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.waitForSelector('.incident-row[aria-current=true]');
    assert.match(await page.locator('.incident-row[aria-current=true]').innerText(), /Quetta.*4–6/s);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.incident-detail .source-link');
    assert.equal(await page.locator('.incident-detail .source-link').count(), 2);
    assert.match(await page.locator('.incident-detail').innerText(), /not added up/);
    await page.keyboard.press('o');
    await page.waitForURL(/\/reports\//);
    await page.waitForSelector('mark');
    await page.goBack();
    await page.waitForSelector('.incident-row[aria-current=true]');
    assert.match(await page.locator('.incident-row[aria-current=true]').innerText(), /Quetta/);
    await leave();
  },
);

story('a period narrows list and map, stays through a reload, and what has no date is in none', async () => {
  const { page, go, leave } = await at('low');
  await shown({ page, go }, '/map');
  assert.equal(await page.getByText('4 incidents').count(), 1);
  await page.getByText('1 whose beginning nobody tells is in no period').waitFor();
  await page.getByLabel('From').fill('2026-11-10');
  await page.getByText('2 incidents').waitFor();
  await page.reload();
  await page.getByText('2 incidents').waitFor();
  assert.ok((await has(page, 'Quetta')) && !(await has(page, 'Kech')) && !(await has(page, 'Nimroz')));
  const begin = page.getByRole('slider', { name: 'Beginning of the period' });
  await begin.focus();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight');
  await page.getByText('1 incident', { exact: true }).waitFor();
  assert.match((await begin.getAttribute('aria-valuetext')) ?? '', /13/);
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowLeft');
  await page.getByText('2 incidents').waitFor();
  await page.getByLabel('Place').selectOption('PK:sindh');
  await page.getByText('1 incident', { exact: true }).waitFor();
  await page.goBack();
  await page.getByText('2 incidents').waitFor();
  await page.getByRole('link', { name: 'The same on the timeline' }).click();
  await page.waitForSelector('.timeline-entry');
  assert.equal(await page.locator('.timeline-entry').count(), 2);
  await leave();
});

story('the timeline is zoomed and moved by keys, and switches between the two times', async () => {
  const { page, go, leave } = await at('low');
  await shown({ page, go }, '/timeline?lanes=place');
  await page.getByText('No beginning is told').waitFor();
  const axis = () => page.locator('.timeline-axis').innerText();
  const before = await axis();
  await page.keyboard.press('+');
  await page.waitForFunction(
    (was) => (document.querySelector('.timeline-axis') as HTMLElement | null)?.innerText !== was,
    before,
  );
  assert.match(page.url(), /view=/);
  await page.keyboard.press('0');
  await page.waitForFunction(
    (was) => (document.querySelector('.timeline-axis') as HTMLElement | null)?.innerText === was,
    before,
  );
  await page.keyboard.press('e');
  await page.waitForURL(/clock=report/);
  // Every report is dated: by report time nothing is without a beginning.
  await page.getByText('No beginning is told').waitFor({ state: 'detached' });
  await leave();
});

story(
  'what a low officer may not see is in no answer, no count and no list of map and timeline',
  async () => {
    const { page, answers, go, leave } = await at('low');
    for (const path of [
      '/map?shade=district',
      '/timeline?lanes=place',
      '/map?q=Panjgur',
      '/map?place=PK:panjgur',
    ]) {
      await go(path);
      await page.waitForLoadState('networkidle');
    }
    const told = answers.filter((answer) => answer.startsWith('{'));
    assert.ok(told.some((answer) => answer.includes('Quetta')));
    for (const secret of SECRETS)
      assert.deepEqual(
        told.filter((answer) => answer.includes(secret)),
        [],
        secret,
      );
    await shown({ page, go }, '/map');
    assert.equal(await page.getByText('4 incidents').count(), 1);
    assert.equal(await page.getByLabel('Place').locator('option[value="PK:panjgur"]').count(), 0);
    await leave();
    const high = await at('high');
    await shown(high, '/map');
    await high.page.getByText('6 incidents').waitFor();
    await high.leave();
  },
);

story('playing moves the period through the time and stops', async () => {
  const { page, go, leave } = await at('low');
  await shown({ page, go }, '/map');
  await page.keyboard.press('Space');
  await page.waitForURL(/period=/);
  const first = page.url();
  await page.waitForFunction((was) => location.href !== was, first);
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: /Play through/ }).waitFor();
  await leave();
});
