import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** Debian's place for it; WATCHFLOOR_CHROMIUM names another. */
export const CHROMIUM = process.env['WATCHFLOOR_CHROMIUM'] ?? '/usr/bin/chromium';

/** Why the stories cannot run here, or false. CI installs the browser (.ci/run). */
export const WITHOUT_BROWSER = existsSync(CHROMIUM)
  ? false
  : `no Chromium at ${CHROMIUM}: apt-get install chromium`;

/**
 * For stories, not for figures: pages are put together without the software GL that only their drawings need, and the tabs of
 * one officer share a process, so that what one compiled serves the next.
 */
export const CHEAP = ['--disable-gpu-compositing', '--process-per-site'] as const;

/** Chromium without anything that would call its maker, and with software WebGL. */
export function launch(more: readonly string[] = []): Promise<Browser> {
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
      ...more,
    ],
  });
}

/** What any step may take on a machine that does other things besides. */
export const SLOW_MS = 60_000;

/** Waits until the page has nothing to do: what is shown then also answers to its keys. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())));

/** One stroke after the other. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

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
  /** Opens a page of the watch floor and waits until what it asked for is there. */
  go(path: string): Promise<void>;
  /** One more tab of the same officer, watched by itself. */
  tab(): Promise<Visitor>;
  /** Theme and language from the next page on. */
  prefer(theme: string, language: string): Promise<void>;
  /** Closes the window, once it is seen that nothing was complained of (but what is allowed) and nothing asked for outside. */
  leave(allowed?: RegExp): Promise<void>;
}

/** How an officer likes the pages; the last of several choices holds. */
interface Look {
  readonly theme: string;
  readonly language: string;
  readonly choice: number;
}

/** In the browser, before a page runs: a choice that it does not keep yet. What a page keeps later is not changed by it. */
function choose({ theme, language, choice }: Look): void {
  if (!location.protocol.startsWith('http')) return;
  if (Number(localStorage.getItem('stories.choice')) >= choice) return;
  localStorage.setItem('stories.choice', String(choice));
  localStorage.setItem('watchfloor.theme', theme);
  localStorage.setItem('watchfloor.language', language);
}

/** A signed-in officer in a window of their own, watched; no page is open yet. Light and English unless they prefer other. */
export async function visitor(browser: Browser, origin: string, token: string): Promise<Visitor> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  // The link is redeemed beside the page: the page that it leads to would be drawn for nobody.
  const answer = await context.request.get(`${origin}/sign-in/${token}`, { maxRedirects: 0 });
  assert.equal(answer.status(), 302, 'the link signs in');
  return watched(context, origin, { made: 0 }, () => context.close());
}

async function watched(
  context: BrowserContext,
  origin: string,
  choices: { made: number },
  close: (page: Page) => Promise<void>,
): Promise<Visitor> {
  const page = await context.newPage();
  page.setDefaultTimeout(SLOW_MS);
  const heard = listen(page, origin);
  const prefer = async (theme: string, language: string): Promise<void> => {
    choices.made += 1;
    await page.addInitScript(choose, { theme, language, choice: choices.made });
  };
  return {
    page,
    context,
    ...heard,
    prefer,
    go: async (path) => {
      if (choices.made === 0) await prefer('light', 'en');
      await open(page, `${origin}/floor${path}`);
    },
    tab: () => watched(context, origin, choices, (tab) => tab.close()),
    leave: async (allowed) => {
      assert.deepEqual(
        heard.complaints.filter((text) => allowed === undefined || !allowed.test(text)),
        [],
      );
      assert.deepEqual(heard.outside, []);
      await close(page);
    },
  };
}

/** Everything that a page says, asks and is answered, from now on. */
function listen(page: Page, origin: string): Pick<Visitor, 'complaints' | 'outside' | 'answers'> {
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
  return { complaints, outside, answers };
}

/** Opens a page of the watch floor and waits until what it asked for is there. */
export async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForSelector('h1');
  await page.waitForFunction(() => document.querySelector('.loading') === null);
}
