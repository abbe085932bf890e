import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { THEMES } from './browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What stands in somebody's way on the page as it is now: rule, place and summary of each violation axe-core finds.
 * The page is inspected by the browser's own tool, past the policy that keeps strangers' scripts out.
 */
export async function barriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(`window.axe === undefined && (() => { ${AXE} })()`);
  return page.evaluate(
    // What axe puts into the window has no type here.
    'axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`))',
  );
}

/** Nothing stands in anybody's way on the page as it is, in any theme; `then` is called in each. */
export async function noBarrier(
  page: Page,
  what: string,
  then: (theme: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  for (const theme of THEMES) {
    await dress(page, theme);
    assert.deepEqual(await barriers(page), [], `${what} ${theme}`);
    await then(theme);
  }
}

/** Another theme on the page as it stands; pages read it from the document. */
async function dress(page: Page, theme: string): Promise<void> {
  await page.evaluate((chosen) => {
    document.documentElement.dataset['theme'] = chosen;
  }, theme);
}
