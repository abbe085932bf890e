import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { file } from '../src/app.test-kit.ts';
import { launch, open, prefer, type Visitor, visitor, WITHOUT_BROWSER } from './browser.ts';
import { servedCentre, type ServedCentre } from './centre.ts';

const OPEN = 'UNCLASSIFIED//REL TO ALL';
const SECRET = 'TOP SECRET//KESTREL';
/** Words that only the secret report holds. */
const SECRETS = ['Panjgur', 'Marjan Orakzai', 'Varnholt'];
/** Where pictures of the pages are put for who wants to look; none where it is not set. */
const SHOTS = process.env['WATCHFLOOR_SHOTS'] ?? '';

let one: ServedCentre;
let browser: Browser;

before(async () => {
  if (WITHOUT_BROWSER !== false) return;
  one = await servedCentre();
  await file(
    one.centre,
    'low',
    'a.txt',
    'Four civilians were killed in a bombing in Quetta on 12 November 2026. Gunmen attacked a checkpoint in Kech district in October 2026. Police in Karachi arrested Zarak Mandokhel on 18 November 2026.',
    OPEN,
  );
  await file(
    one.centre,
    'low',
    'b.txt',
    'Six civilians were killed in the bombing in Quetta on 12 November 2026, hospital staff said. Fighters attacked a convoy in Nimroz.',
    OPEN,
  );
  await file(
    one.centre,
    'high',
    'c.txt',
    'A suicide bombing in Panjgur on 2 September 2026 killed Marjan Orakzai. Militants kidnapped two engineers in the Varnholt camp in Quetta on 3 September 2026.',
    SECRET,
  );
  browser = await launch();
});
after(async () => {
  if (WITHOUT_BROWSER !== false) return;
  await browser.close();
  await one.close();
});

const story = (name: string, run: () => Promise<void>) => test(name, { skip: WITHOUT_BROWSER }, run);

async function shown(page: Page, url: string): Promise<void> {
  await open(page, url);
  await page.waitForSelector('.map-canvas[data-drawn=true], .timeline');
}

async function shot(page: Page, name: string): Promise<void> {
  if (SHOTS === '') return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: `${SHOTS}/${name}.png` });
}

async function floorOf(handle: string): Promise<Visitor & { readonly floor: string }> {
  const visit = await visitor(browser, one.origin, await one.link(handle));
  return { ...visit, floor: `${one.origin}/floor` };
}

const heads = (page: Page) => page.locator('.incident-head').allInnerTexts();
const has = async (page: Page, words: string) => (await heads(page)).some((text) => text.includes(words));

story('the map is drawn without one request outside, in light and dark, in English and Urdu', async () => {
  const { page, context, complaints, outside, floor } = await floorOf('high');
  for (const theme of ['light', 'dark'])
    for (const language of ['en', 'ur']) {
      await prefer(page, theme, language);
      await shown(page, `${floor}/map?shade=area`);
      await shot(page, `map-${theme}-${language}`);
      await shown(page, `${floor}/timeline`);
      await shot(page, `timeline-${theme}-${language}`);
    }
  const banner = await page.locator('.banner.first').innerText();
  assert.ok(banner.includes('TOP SECRET//KESTREL'), banner);
  assert.deepEqual(complaints, []);
  assert.deepEqual(outside, []);
  await context.close();
});

story(
  'by keys alone: choose, open the sources, go to the words of the report, come back to the same',
  async () => {
    const { page, context, complaints, floor } = await floorOf('low');
    await prefer(page, 'light', 'en');
    await open(page, `${floor}/`);
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
    assert.deepEqual(complaints, []);
    await context.close();
  },
);

story('a period narrows list and map, stays through a reload, and what has no date is in none', async () => {
  const { page, context, floor } = await floorOf('low');
  await prefer(page, 'light', 'en');
  await shown(page, `${floor}/map`);
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
  await context.close();
});

story('the timeline is zoomed and moved by keys, and switches between the two times', async () => {
  const { page, context, complaints, floor } = await floorOf('low');
  await prefer(page, 'light', 'en');
  await shown(page, `${floor}/timeline?lanes=place`);
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
  assert.deepEqual(complaints, []);
  await context.close();
});

story(
  'what a low officer may not see is in no answer, no count and no list of map and timeline',
  async () => {
    const { page, context, answers, floor } = await floorOf('low');
    await prefer(page, 'light', 'en');
    for (const path of [
      '/map?shade=district',
      '/timeline?lanes=place',
      '/map?q=Panjgur',
      '/map?place=PK:panjgur',
    ]) {
      await open(page, `${floor}${path}`);
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
    await shown(page, `${floor}/map`);
    assert.equal(await page.getByText('4 incidents').count(), 1);
    assert.equal(await page.getByLabel('Place').locator('option[value="PK:panjgur"]').count(), 0);
    await context.close();
    const high = await floorOf('high');
    await prefer(high.page, 'light', 'en');
    await shown(high.page, `${high.floor}/map`);
    await high.page.getByText('6 incidents').waitFor();
    await high.context.close();
  },
);

story('playing moves the period through the time and stops', async () => {
  const { page, context, floor } = await floorOf('low');
  await prefer(page, 'light', 'en');
  await shown(page, `${floor}/map`);
  await page.keyboard.press('Space');
  await page.waitForURL(/period=/);
  const first = page.url();
  await page.waitForFunction((was) => location.href !== was, first);
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: /Play through/ }).waitFor();
  await context.close();
});
