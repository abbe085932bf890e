import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { press, type Visitor } from './browser.ts';
import { planted } from './planted.ts';
import { centreStories } from './stories.ts';

/** Help, the tour, and jobs of a shift by keyboard alone. */
const one = centreStories(planted);
const { story, at } = one;

interface Job {
  readonly name: string;
  readonly from: string;
  readonly run: (page: Page, go: Visitor['go']) => Promise<void>;
}

/** What an officer does in a shift; the mouse is not touched. */
const JOBS: readonly Job[] = [
  {
    name: 'take the tour, and end it before its end',
    from: '/',
    run: async (page) => {
      await press(page, 'Control+k');
      await page.keyboard.type('tour');
      await press(page, 'Enter');
      await page.getByText('Step 1 of 6').waitFor();
      await press(page, 'Enter');
      await page.getByText('Step 2 of 6').waitFor();
      await press(page, 'ArrowRight');
      await page.getByText('Step 3 of 6').waitFor();
      await press(page, 'Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      assert.equal(await page.evaluate(() => localStorage.getItem('watchfloor.tour')), 'seen');
    },
  },
  {
    name: 'find a how-to in the palette',
    from: '/feed',
    run: async (page) => {
      await press(page, 'Control+k');
      await page.keyboard.type('how to imports');
      await press(page, 'Enter');
      await page.waitForURL(/\/help\?page=/);
      await page.getByText('Drop a table. Nothing is kept until you import it.').waitFor();
    },
  },
  {
    name: 'search a name, open what is found, and ask why its records are one',
    from: '/',
    run: async (page) => {
      await press(page, '/');
      await page.keyboard.type('Mandokhel');
      await press(page, 'Enter');
      await page.locator('.hit-link').first().waitFor();
      await press(page, 'Escape', 'j', 'Enter');
      await page.waitForURL(/\/entities\/|\/reports\//);
    },
  },
  {
    name: 'file a report by pasting it',
    from: '/',
    run: async (page) => {
      await press(page, 'g', 'i');
      await page.locator('textarea').waitFor();
      await press(page, 'i');
      await page.keyboard.type('Police in Zhob arrested Orlan Sevchuk on 19 November 2026.');
      await press(page, 'Control+Enter');
      await page.getByText('filed', { exact: true }).waitFor();
    },
  },
  {
    name: 'accept a claim in one stroke and take it back in one',
    from: '/review',
    run: async (page) => {
      await page.locator('.rows > li').first().waitFor();
      await press(page, 'Enter');
      await page.waitForSelector('.claim-row[aria-current=true]');
      const waiting = await page.locator('.claim-row.proposed').count();
      await press(page, 'a');
      await page.waitForFunction((n) => document.querySelectorAll('.claim-row.proposed').length < n, waiting);
      await press(page, 'u');
      await page.waitForFunction(
        (n) => document.querySelectorAll('.claim-row.proposed').length === n,
        waiting,
      );
    },
  },
  {
    name: 'refuse a claim with its reason in two strokes',
    from: '/review',
    run: async (page) => {
      await page.locator('.rows > li').first().waitFor();
      await press(page, 'Enter');
      await page.waitForSelector('.claim-row[aria-current=true]');
      await press(page, 'r', '1');
      await page.waitForSelector('.claim-row.refused');
    },
  },
  {
    name: 'undo an import with a reason, and bring it back',
    from: '/imports',
    run: async (page) => {
      await page.locator('.grid-body [role=row]').first().waitFor();
      await press(page, 'j', 'Enter');
      await page.waitForURL(/\/imports\/[0-9a-f-]{36}/);
      for (const state of ['undone', 'finished']) {
        // The page of the import itself: its address is there before it is drawn.
        await page.locator('section[aria-labelledby=undo] button kbd').waitFor();
        await press(page, 'u');
        await page.locator('form input:focus').waitFor();
        await page.keyboard.type('seen twice');
        await press(page, 'Enter');
        await page.locator('.chip').getByText(state, { exact: true }).waitFor();
      }
    },
  },
  {
    name: 'open a list, filter its entries, read one',
    from: '/',
    run: async (page, go) => {
      await press(page, 'g', 'h');
      await go('/lists/alpha-watch');
      await page.locator('#entries .grid-body [role=row]').first().waitFor();
      await press(page, 'f');
      await page.keyboard.type('belmiri 4');
      await page
        .locator('#entries')
        .getByText(/of 21 rows/)
        .waitFor();
      await press(page, 'Escape', 'Escape', 'j', 'Enter');
      await page.waitForURL(/\/entries\//);
    },
  },
  {
    name: 'choose the dark theme',
    from: '/',
    run: async (page) => {
      await press(page, 'Control+k');
      await page.keyboard.type('theme dark');
      await press(page, 'Enter');
      await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
    },
  },
  {
    name: 'turn the whole page to Urdu and back',
    from: '/',
    run: async (page) => {
      for (const [words, dir] of [
        ['اردو', 'rtl'],
        ['English', 'ltr'],
      ] as const) {
        await press(page, 'Control+k');
        await page.keyboard.type(words);
        await press(page, 'Enter');
        await page.waitForFunction((asked) => document.documentElement.dir === asked, dir);
      }
    },
  },
];

for (const { name, from, run } of JOBS)
  story(`by keyboard alone: ${name}`, async () => {
    const { page, go, leave } = await at('high', from);
    await page.waitForLoadState('networkidle');
    await run(page, go);
    await leave();
  });
