import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { shotName } from '../web/help/shot-name.ts';

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

/** Pictures that a story makes at a better moment than the walk through all pages does. */
const OF_A_STORY: ReadonlySet<string> = new Set(['imports.en', 'imports-id.en', 'imports-id.ur']);

/** The picture of a page that the walk has come to. */
export async function shootOnWalk(page: Page, path: string, language: string): Promise<void> {
  const name = shotName(path);
  if (!OF_A_STORY.has(`${name}.${language}`)) await shoot(page, name, language);
}
