import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** Where pictures of the pages are put; the next build of the watch floor takes them into its help (ADR 0048). */
const FOLDER = new URL('../dist/shots/', import.meta.url);

/** A picture of a page as it stands, for its how-to: small, light, without the marking of test data being anybody's. */
export async function shoot(page: Page, name: string, language: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await page.screenshot({
    path: new URL(`${name}.${language}.jpg`, FOLDER).pathname,
    type: 'jpeg',
    quality: 60,
    scale: 'css',
  });
}
