import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { ANALYSIS, file, officer } from '../src/app.test-kit.ts';
import { searchEntities } from '../src/slices/fusion/index.ts';
import { PAGES } from '../web/pages.ts';
import { addressOf, planted, SECRETS } from './planted.ts';
import { centreStories } from './stories.ts';

/** One man, of whom two reports tell something. */
const NAME = 'Baran Mengalzai';
const LEVIES = `Levies in Sibi arrested ${NAME}, a commander of the Grey Heron Front, on 3 November 2026. He is the son of Haji Sarwar Mengalzai, and was born on 4 May 1990.`;
const JAIL = `${NAME}, son of Haji Sarwar Mengalzai, a courier of the Grey Heron Front, was moved to Quetta jail. He was born on 5 May 1990.`;

const one = centreStories(async (centre) => {
  await planted(centre);
  await file(centre, 'low', 'levies.txt', LEVIES, 'UNCLASSIFIED//REL TO ALL');
  await file(centre, 'high', 'jail.txt', JAIL, 'UNCLASSIFIED//REL TO ALL');
});
const { story, at } = one;

/** The card of the man. */
async function cardPath(): Promise<string> {
  const { value } = await one.centre.trust.desk(
    { principal: officer('low'), purpose: ANALYSIS, act: 'search.run' },
    (desk) => searchEntities(desk, NAME, 1, { kind: 'person' }),
  );
  return `/entities/${value[0]?.id}`;
}

/** What is wrong with the values on the page as it is; none where each opens to who says so. Runs in the browser. */
async function unsourced(page: Page): Promise<{ values: number; wrong: string[] }> {
  return page.evaluate(async () => {
    const settled = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
    const wrong: string[] = [];
    const values = [...document.querySelectorAll<HTMLElement>('main .value')];
    for (const value of values) {
      if (value.closest('.evidence') !== null) continue;
      const box = value.closest('li, td, p, dd');
      const toggle =
        value.closest<HTMLElement>('.value-toggle') ?? box?.querySelector<HTMLElement>('.value-toggle');
      const said = value.textContent?.slice(0, 60);
      if (toggle === null || toggle === undefined) {
        const around = value.closest('li') ?? box;
        const leads =
          around?.querySelector('a[href*="/reports/"], a[href*="/entities/"]') ?? value.closest('a');
        if (leads === null) wrong.push(`“${said}” opens to nothing`);
        continue;
      }
      if (toggle.getAttribute('aria-expanded') === 'false') toggle.click();
      await settled();
      const sources = [...(toggle.parentElement?.querySelectorAll('.evidence > li') ?? [])];
      if (sources.length === 0) wrong.push(`“${said}” opens to no source`);
      for (const source of sources) {
        const lacks = Object.entries({
          words: 'blockquote',
          report: 'a[href*="/reports/"][href*="span="]',
          grade: '.grade',
          marking: '.marking',
          date: 'time',
        }).flatMap(([what, selector]) =>
          (source.querySelector(selector)?.textContent ?? '') === '' ? what : [],
        );
        if (lacks.length > 0) wrong.push(`a source of “${said}” lacks its ${lacks.join(', ')}`);
      }
      toggle.click();
    }
    return { values: values.length, wrong };
  });
}

/** Scrolls through the page, so that what is read when it comes into sight is there. */
async function seenWhole(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y <= document.documentElement.scrollHeight; y += 600) {
      window.scrollTo(0, y);
      await new Promise((done) => setTimeout(done, 60));
    }
  });
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('main .loading') === null);
}

story(
  'every value on every page opens to its source, with words, report, grade, marking and date',
  async () => {
    const { page, go, leave } = await at('high');
    let all = 0;
    for (const { path } of PAGES) {
      const address = path === '/entities/$id' ? await cardPath() : await addressOf(one.centre, path);
      await go(address);
      await seenWhole(page);
      const { values, wrong } = await unsourced(page);
      assert.deepEqual(wrong, [], path);
      all += values;
    }
    assert.ok(all > 8, `${all} values were seen`);
    await leave();
  },
);

story('the first value opens by one key, and closes by Escape', async () => {
  const { page, leave } = await at('high', await cardPath());
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.locator('.evidence blockquote').first().waitFor();
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('.evidence').count(), 0);
  await leave();
});

story('an earlier day is in the address, says so, and one key or the browser leads back', async () => {
  const path = await cardPath();
  const { page, go, leave } = await at('high', path);
  const url = page.url();
  await page.keyboard.press('d');
  await page.locator('#as-of').fill('2026-11-22');
  await page.keyboard.press('Enter');
  await page.getByText('Not the present card').waitFor();
  assert.match(page.url(), /asof=2026-11-22/);
  await page.reload();
  await page.getByText('Not the present card').waitFor();
  await page.keyboard.press('b');
  await page.waitForURL(url);
  await page.goBack();
  await page.getByText('Not the present card').waitFor();
  await go(`${path}?asof=2026-11-01`);
  await page.getByText('Nothing of it was known here').waitFor();
  // The browser itself says in its console that an answer was a refusal.
  await leave(/409/);
});

story('history and neighbours of a low officer hold nothing of the secret report', async () => {
  const { page, answers, leave } = await at('low', await cardPath());
  await seenWhole(page);
  assert.equal(await page.locator('.history > li').count(), 2);
  assert.ok((await page.locator('.relation').count()) > 0);
  for (const secret of SECRETS)
    assert.deepEqual(
      answers.filter((answer) => answer.includes(secret)),
      [],
    );
  await leave();
});
