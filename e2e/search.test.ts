import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { ANALYSIS, file, officer } from '../src/app.test-kit.ts';
import { readCard, searchEntities } from '../src/slices/fusion/index.ts';
import { planted, SECRETS } from './planted.ts';
import { centreStories } from './stories.ts';

const OPEN = 'UNCLASSIFIED//REL TO ALL';
const NAME = 'Baran Mengalzai';

const one = centreStories(async (centre) => {
  await planted(centre);
  const text = (place: string) =>
    `Levies in ${place} arrested ${NAME}, a commander of the Grey Heron Front. He is the son of Haji Sarwar Mengalzai.`;
  await file(centre, 'low', 'levies.txt', text('Sibi'), OPEN);
  await file(centre, 'high', 'jail.txt', text('Zhob'), OPEN);
});
const { story, at } = one;

const unread = (page: Page) => page.locator('.bell strong').textContent();

story(
  'a search is saved by a key, tells what it finds within a second, and the notice is read by keys',
  async () => {
    const { page, answers, go, leave } = await at('low');
    await go('/search?q=lantern');
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
    await page.locator('.bell strong').waitFor({ timeout: 20_000 });
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
    await leave();
  },
);

story('after a broken line notices are there once each', async () => {
  const { page, context, go, leave } = await at('low');
  await go('/notices');
  const before = await page.locator('.rows > li').count();
  await context.setOffline(true);
  await file(one.centre, 'high', 'lantern-2.txt', 'Another lantern was found in Sibi.', OPEN);
  await file(one.centre, 'high', 'lantern-3.txt', 'A third lantern was found in Sibi.', OPEN);
  await one.centre.jobs.drain();
  await context.setOffline(false);
  await page.waitForFunction((n) => document.querySelectorAll('.rows > li').length === n + 2, before);
  await leave();
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
    const address = await pair();
    const [high, low] = [await at('high'), await at('low')];
    await high.go(address);
    await low.go(address);
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
    await high.leave();
    await low.page.waitForFunction(() => document.querySelector('.onlookers p') === null);
    // The second save is the one answer that may be no 200.
    await low.leave(/409/);
  },
);
