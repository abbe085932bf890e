import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Folder for pictures of the stories; none are made where WATCHFLOOR_SHOTS is not set. */
const FOLDER = process.env['WATCHFLOOR_SHOTS'] ?? '';

/** A picture of a page as it stands in a story, or its sheets as PDF. */
export async function shot(page: Page, name: string, pdf?: Buffer): Promise<void> {
  if (FOLDER === '') return;
  mkdirSync(FOLDER, { recursive: true });
  if (pdf === undefined) await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: true });
  else writeFileSync(join(FOLDER, `${name}.pdf`), pdf);
}
