import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { createSignInToken } from '../src/slices/agencies/index.ts';
import { linkNodes, Node, until } from '../src/slices/federation/nodes.test-kit.ts';
import { buildWeb } from '../tools/build-web.ts';
import { launch, open, prefer, visitor, type Visitor, WITHOUT_BROWSER } from './browser.ts';
import { shot } from './shots.ts';

/** Two nodes, each a process with a database of its own, and an officer in the browser at each. */
let alpha: Node;
let bravo: Node;
let browser: Browser;

before(async () => {
  if (WITHOUT_BROWSER !== false) return;
  await buildWeb();
  [alpha, bravo] = await Promise.all([Node.start('ALPHA'), Node.start('BRAVO')]);
  await linkNodes(alpha, bravo);
  browser = await launch();
});
after(async () => {
  if (WITHOUT_BROWSER !== false) return;
  await browser.close();
  await Promise.all([alpha.stop(), bravo.stop()]);
});

async function at(node: Node, path: string, handle = 'chief'): Promise<Visitor> {
  const found = await visitor(browser, node.url, await createSignInToken(await node.centre(), handle));
  await prefer(found.page, 'light', 'en');
  await open(found.page, `${node.url}/floor${path}`);
  return found;
}

test('a report is recalled from its page, and followed until every receipt is there', {
  skip: WITHOUT_BROWSER,
}, async () => {
  const text =
    'Police in Sibi arrested Zarak Mandokhel, a courier of the Grey Heron Front, on 3 November 2026.';
  const [report = ''] = await alpha.file('sibi.txt', text, 'RESTRICTED//REL TO BRAVO');
  await until('the report is at the partner’s', () => bravo.sees(report));

  const partners = await at(alpha, '/partners');
  await partners.page.getByText('over the line').waitFor();
  await partners.page.getByText('Confidential', { exact: true }).waitFor();
  await shot(partners.page, 'partner-linked');
  await partners.context.close();

  const { page, context, complaints, outside } = await at(alpha, `/reports/${report}`);
  await page.getByRole('link', { name: 'Recall', exact: true }).click();
  await page.getByLabel('Reason', { exact: true }).fill('the source was wrong');
  await page.getByRole('button', { name: 'Recall', exact: true }).click();
  await page.locator('.holders .chip', { hasText: 'receipt signed' }).waitFor();
  await page.locator('.holders', { hasText: 'BRAVO' }).waitFor();
  assert.equal(await bravo.sees(report), false, 'it is in no answer of the partner');

  const there = await at(bravo, '/recalls', 'second');
  await there.page.getByText('the source was wrong').first().waitFor();
  await there.page.keyboard.press('h');
  await there.page.getByLabel('Until').fill('2027-02-01');
  await there.page.keyboard.press('Tab');
  await there.page.getByRole('button', { name: /Proceedings before a court/ }).click();
  await there.page.getByRole('button', { name: /^Lift the hold/ }).waitFor();
  await page.locator('.holders .chip', { hasText: 'legal hold' }).waitFor();
  await there.page.keyboard.press('l');
  await there.page.keyboard.press('1');
  await there.page.getByRole('button', { name: /^Purge/ }).waitFor();
  await there.page.keyboard.press('p');
  await there.page.keyboard.press('1');
  await page.locator('.holders .chip', { hasText: 'purged' }).waitFor();
  await shot(page, 'recall-followed');
  await shot(there.page, 'recall-purged');
  assert.deepEqual([...complaints, ...outside, ...there.complaints], []);
  await context.close();
  await there.context.close();
});
