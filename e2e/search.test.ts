import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { ANALYSIS, file, officer } from '../src/app.test-kit.ts';
import { readCard, searchEntities } from '../src/slices/fusion/index.ts';
import { launch, open, prefer, visitor, WITHOUT_BROWSER } from './browser.ts';
import { servedCentre, type ServedCentre } from './centre.ts';
import { planted, SECRETS } from './planted.ts';

const OPEN = 'UNCLASSIFIED//REL TO ALL';
const NAME = 'Baran Mengalzai';

let one: ServedCentre;
let browser: Browser;

before(async () => {
  if (WITHOUT_BROWSER !== false) return;
  one = await servedCentre();
  await planted(one.centre);
  const text = (place: string) =>
    `Levies in ${place} arrested ${NAME}, a commander of the Grey Heron Front. He is the son of Haji Sarwar Mengalzai.`;
  await file(one.centre, 'low', 'levies.txt', text('Sibi'), OPEN);
  await file(one.centre, 'high', 'jail.txt', text('Zhob'), OPEN);
  browser = await launch();
});
after(async () => {
  if (WITHOUT_BROWSER !== false) return;
  await browser.close();
  await one.close();
});

const story = (name: string, run: () => Promise<void>) => test(name, { skip: WITHOUT_BROWSER }, run);

async function signedIn(handle: string) {
  const one_ = await visitor(browser, one.origin, await one.link(handle));
  await prefer(one_.page, 'light', 'en');
  return one_;
}

const unread = (page: Page) => page.locator('.bell strong').textContent();

story(
  'a search is saved by a key, tells what it finds within a second, and the notice is read by keys',
  async () => {
    const { page, context, complaints, answers } = await signedIn('low');
    await open(page, `${one.origin}/floor/search?q=lantern`);
    await page.keyboard.press('s');
    await page.getByLabel('Name', { exact: true }).fill('Lanterns');
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: 'Tell me of what this finds: Lanterns' }).click();
    await page.waitForFunction(() => document.querySelector('.saved input:checked:enabled') !== null);
    await file(
      one.centre,
      'high',
      'hidden.txt',
      'A lantern was lit for Marjan Orakzai.',
      'TOP SECRET//KESTREL',
    );
    await file(one.centre, 'high', 'lantern.txt', 'A lantern was found in Sibi.', OPEN);
    await page.locator('.bell strong').waitFor({ timeout: 5_000 });
    assert.equal(await unread(page), '1');
    await page.keyboard.press('g');
    await page.keyboard.press('n');
    await page.getByRole('link', { name: 'lantern.txt' }).waitFor();
    await page.keyboard.press('m');
    await page.waitForFunction(() => document.querySelector('.bell strong') === null);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/reports\//);
    for (const secret of [...SECRETS, 'hidden.txt'])
      assert.deepEqual(
        answers.filter((answer) => answer.includes(secret)),
        [],
      );
    assert.deepEqual(complaints, []);
    await context.close();
  },
);

story('after a broken line notices are there once each', async () => {
  const { page, context } = await signedIn('low');
  await open(page, `${one.origin}/floor/notices`);
  const before = await page.locator('.rows > li').count();
  await context.setOffline(true);
  await file(one.centre, 'high', 'lantern-2.txt', 'Another lantern was found in Sibi.', OPEN);
  await file(one.centre, 'high', 'lantern-3.txt', 'A third lantern was found in Sibi.', OPEN);
  await one.centre.jobs.drain();
  await context.setOffline(false);
  await page.waitForFunction((n) => document.querySelectorAll('.rows > li').length === n + 2, before);
  await context.close();
});

async function pair(): Promise<string> {
  const desk = { principal: officer('low'), purpose: ANALYSIS, act: 'search.run' };
  const { value: hits } = await one.centre.trust.desk(desk, (through) =>
    searchEntities(through, NAME, 1, { kind: 'person' }),
  );
  const { value: card } = await one.centre.trust.desk(desk, (through) =>
    readCard(through, hits[0]?.id ?? ''),
  );
  return `/compare?a=${card.records[0]}&b=${card.records[1]}`;
}

story(
  'two officers at one pair see each other; the second save is refused, keeps its words, and shows what the first did',
  async () => {
    const address = `${one.origin}/floor${await pair()}`;
    const [high, low] = [await signedIn('high'), await signedIn('low')];
    await open(high.page, address);
    await open(low.page, address);
    await high.page.getByText('Low Officer').waitFor();
    await low.page.getByText('High Officer').waitFor();
    await low.page.keyboard.press('d');
    await low.page.getByLabel('Or in your own words').fill('one is the other’s cousin');
    await high.page.keyboard.press('s');
    await high.page.keyboard.press('1');
    await high.page.getByText('Recorded.').waitFor();
    await low.page.keyboard.press('Enter');
    await low.page.getByText('A colleague judged these two meanwhile').waitFor();
    assert.equal(await low.page.getByLabel('Or in your own words').inputValue(), 'one is the other’s cousin');
    await low.page.locator('.rows').getByText('high', { exact: true }).waitFor();
    await low.page.getByLabel('Or in your own words').press('Enter');
    await low.page.getByText('Recorded.').waitFor();
    await high.context.close();
    await low.page.waitForFunction(() => document.querySelector('.onlookers p') === null);
    await low.context.close();
  },
);
