import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** Debian's place for it; WATCHFLOOR_CHROMIUM names another. */
export const CHROMIUM = process.env['WATCHFLOOR_CHROMIUM'] ?? '/usr/bin/chromium';

/** Why the stories cannot run here, or false. CI installs the browser (.ci/run). */
export const WITHOUT_BROWSER = existsSync(CHROMIUM)
  ? false
  : `no Chromium at ${CHROMIUM}: apt-get install chromium`;

/** Chromium without anything that would call its maker, and with software WebGL. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
    ],
  });
}

/** What any step may take on a machine that does other things besides. */
export const SLOW_MS = 60_000;

/** Waits until the page has nothing to do: what is shown then also answers to its keys. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())));

export const THEMES = ['light', 'dark', 'contrast'] as const;
export const LANGUAGES = ['en', 'ur'] as const;

export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the page complained of: console errors, broken policies, exceptions. */
  readonly complaints: string[];
  /** Requests that left the centre. */
  readonly outside: string[];
  /** Everything the centre answered, as text. */
  readonly answers: string[];
}

/** A signed-in officer in a window of their own, watched. */
export async function visitor(browser: Browser, origin: string, token: string): Promise<Visitor> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(SLOW_MS);
  const [complaints, outside, answers]: [string[], string[], string[]] = [[], [], []];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(?:data|blob):/.test(url)) outside.push(url);
  });
  // Choosers are caught from the beginning: asked for only with the key that opens one, the asking may come too late.
  page.on('filechooser', () => undefined);
  page.on('response', (response) => {
    // A body that is gone with its page cannot be read any more; nor could it be shown.
    void response.text().then(
      (text) => answers.push(text),
      () => undefined,
    );
  });
  await page.goto(`${origin}/sign-in/${token}`);
  return { page, context, complaints, outside, answers };
}

/** Theme and language as an officer chose them, before the page is opened. */
export async function prefer(page: Page, theme: string, language: string): Promise<void> {
  await page.evaluate(
    ([chosen, spoken]) => {
      localStorage.setItem('watchfloor.theme', chosen ?? '');
      localStorage.setItem('watchfloor.language', spoken ?? '');
    },
    [theme, language],
  );
}

/** Opens a page of the watch floor and waits until what it asked for is there. */
export async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForSelector('h1');
  await page.waitForFunction(() => document.querySelector('.loading') === null);
}
