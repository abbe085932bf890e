import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { noBarrier } from './barriers.ts';
import { LANGUAGES, press } from './browser.ts';
import { EXCHANGE_SECRETS, exchangeWorld, type ExchangeWorld, LEAKING, LOWER } from './exchange-world.ts';
import { shot } from './shots.ts';
import { centreStories } from './stories.ts';

let world: ExchangeWorld;
const one = centreStories(async (centre) => {
  world = await exchangeWorld(centre);
});
const { story, at } = one;

story(
  'a lower version is refused until it holds nothing more, and goes out by three people; the partner reads it alone',
  async () => {
    const author = await at('a.author', `/reports/${world.report}`);
    const { page } = author;
    await page.getByRole('link', { name: 'Release', exact: true }).click();
    await page.getByLabel('Recipient').selectOption('AVENIA');
    await page.getByText('not among ALPHA').waitFor();
    await page.getByLabel('Only a lower version goes').check();
    await page.getByLabel('Text of the lower version').fill(LEAKING);
    await page.getByLabel('Its marking, without REL TO').fill('UNCLASSIFIED');
    await page.getByLabel('Reason', { exact: true }).fill('joint case');
    await page.getByRole('button', { name: 'Draft' }).click();
    await page.locator('.tearline-text mark', { hasText: 'Varnholt' }).waitFor();
    await shot(page, 'release-leaking');
    await press(page, 's', '1');
    await page.getByText('The lower version holds what only the upper one holds').waitFor();
    assert.equal(
      await page.getByLabel('Another reason').inputValue(),
      'Ready for review',
      'what was written stays',
    );
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByLabel('Text of the lower version').fill(LOWER);
    await page.getByRole('button', { name: 'Save and check' }).click();
    await page.getByText('Nothing in it that only the upper version holds').waitFor();
    await page.getByRole('heading', { name: 'Releases' }).click();
    await press(page, 's', '1');
    await page.locator('section .chip', { hasText: 'in review' }).first().waitFor();

    const reviewer = await at('a.review', '/releases');
    await press(reviewer.page, 'a', '1');
    await reviewer.page
      .locator('section .chip', { hasText: 'waits for the release authority' })
      .first()
      .waitFor();
    const chief = await at('a.chief', '/releases');
    await shot(chief.page, 'release-approved');
    await press(chief.page, 'i', '1');
    await chief.page.locator('section .chip', { hasText: 'released' }).first().waitFor();

    const partner = await at('v.desk', '/search?q=Zarak');
    await partner.page
      .getByRole('link', { name: /Zarak Mandokhel/ })
      .first()
      .waitFor();
    await partner.page.goto(`${one.origin}/floor/releases`);
    await partner.page.waitForLoadState('networkidle');
    const held = EXCHANGE_SECRETS.filter((secret) =>
      partner.answers.some((answer) => answer.includes(secret)),
    );
    assert.deepEqual(held, []);
    assert.ok(partner.answers.some((answer) => answer.includes('courier of the Grey Heron Front')));

    await page.goto(`${one.origin}/floor/partners`);
    await page.waitForSelector('.rows > li');
    await press(page, 'v');
    await page.getByText('a lower version, by release').waitFor();
    await page.getByRole('link', { name: 'notes.txt' }).waitFor();
    await page.getByRole('searchbox', { name: 'Name', exact: true }).fill('Zarak');
    await page.getByRole('searchbox', { name: 'Name', exact: true }).press('Enter');
    await page.locator('.rows .value', { hasText: 'Zarak Mandokhel' }).first().waitFor();
    assert.equal(await page.locator('.rows', { hasText: 'Varnholt' }).count(), 0);
    await shot(page, 'partner-sees');
    // The refusal of the leaking version is the one answer that may be no 200.
    await author.leave(/422/);
    for (const { leave } of [reviewer, chief, partner]) await leave();
  },
);

story(
  'consent to pass on another agency’s report is asked, and granted by two keys with an end',
  async () => {
    const author = await at('a.author', `/onward?report=${world.theirs}`);
    await author.page.getByLabel('Recipient').fill('AVENIA');
    await author.page.getByLabel('Reason', { exact: true }).fill('joint case');
    await author.page.getByRole('button', { name: 'Ask', exact: true }).click();
    await author.page.locator('section .chip, .rows .chip', { hasText: 'asked' }).first().waitFor();
    const originator = await at('b.chief', '/onward');
    await press(originator.page, 'a');
    await shot(originator.page, 'onward-decide');
    await press(originator.page, '1');
    await originator.page.getByText('Granted until').waitFor();
    await originator.page.getByText('22 December 2026').first().waitFor();
    for (const { leave } of [author, originator]) await leave();
  },
);

story('a feed that fails says why and what to do; it is paused and resumed by a key', async () => {
  const { page, leave } = await at('a.chief', '/feeds');
  await press(page, 'r');
  await page.getByText('What to do').waitFor();
  await page.locator('.chip', { hasText: 'failed' }).first().waitFor();
  await shot(page, 'feeds');
  await press(page, 's');
  await page.getByRole('button', { name: /^Resume/ }).waitFor();
  await press(page, 's');
  await page.getByRole('button', { name: /^Pause/ }).waitFor();
  await leave();
});

/** Saves what the dialog makes; the text of the first file. */
async function exported(page: Page, format: string, level: string | null): Promise<Buffer> {
  await press(page, 'Shift+E');
  if (level !== null) await page.getByLabel('Highest marking to include').selectOption({ label: level });
  await page.getByLabel('Format').selectOption(format);
  const saving = page.waitForEvent('download', {
    predicate: (one) => one.suggestedFilename().endsWith(`.${format}`),
  });
  await page.getByRole('dialog').getByRole('button', { name: 'Export' }).click();
  const file = readFileSync(await (await saving).path());
  await page.getByText('Saved, with its signed manifest').waitFor();
  return file;
}

story(
  'an export up to a marking holds no secret, says what was kept out, and whole it has them',
  async () => {
    const { page, leave } = await at('a.author', '/search?q=Zarak Mandokhel');
    await page
      .getByRole('link', { name: /Zarak Mandokhel/ })
      .first()
      .click();
    await page.waitForSelector('.card-tools');
    const low = (await exported(page, 'html', 'Unclassified')).toString('utf8');
    assert.deepEqual(
      EXCHANGE_SECRETS.filter((secret) => low.includes(secret)),
      [],
    );
    assert.ok(low.includes('Zarak Mandokhel') && low.includes('(U'));
    await page.getByText('were kept out by the marking').waitFor();
    await shot(page, 'export-dialog');
    await press(page, 'Escape');
    const whole = (await exported(page, 'csv', null)).toString('utf8');
    assert.ok(EXCHANGE_SECRETS.some((secret) => whole.includes(secret)));
    await leave();
  },
);

story('a page on paper bears its marking above and below on each sheet, who printed it and why', async () => {
  const { page, go, prefer, leave } = await at('a.author', `/reports/${world.report}`);
  const marking = (await page.locator('.banner.first bdi').textContent()) ?? '';
  assert.ok(marking.startsWith('SECRET'));
  for (const language of LANGUAGES) {
    await prefer('dark', language);
    await go(`/reports/${world.report}`);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
    for (const [index, sheet] of text.entries()) {
      assert.ok(sheet.split(marking).length - 1 >= 2, sheet);
      assert.ok(sheet.includes('a.author (ALPHA) · CT-ANALYSIS'), sheet);
      assert.ok(sheet.includes(`${index + 1} / ${text.length}`), sheet);
      assert.ok(!sheet.includes('Ctrl K'), 'no navigation on paper');
    }
    await shot(page, `print-${language}`, Buffer.from(pdf));
  }
  const { rows } = await one.centre.db.ownerPool.query<{ body: string }>(
    `select body from trust.log_entry where body like '%page.printed%' limit 1`,
  );
  assert.ok(rows[0]?.body.includes(world.report));
  await leave();
});

for (const path of ['/releases', '/onward', '/partners?as=1', '/recalls', '/feeds'])
  story(`${path} with something on it: no barrier in any theme and language`, async () => {
    const { page, go, prefer, leave } = await at('a.chief', path);
    for (const language of LANGUAGES) {
      await prefer('light', language);
      await go(path);
      await noBarrier(page, `${path} ${language}`, (theme) =>
        shot(page, `${path.replace(/\W+/g, '')}-${theme}-${language}`),
      );
    }
    await leave();
  });
