import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import type { RunningCentre } from '../src/app.ts';
import type { Settings } from '../src/platform/config/settings.ts';
import { CHEAP, launch, visitor, type Visitor, WITHOUT_BROWSER } from './browser.ts';
import { servedCentre, type ServedCentre } from './centre.ts';

/** A story in the browser; left out, saying why, where there is none. */
export type Story = (name: string, run: () => Promise<void>) => void;

export interface BrowserStories {
  readonly story: Story;
  /** An officer who came by a link of a centre at this address, in a window of their own. */
  readonly visit: (origin: string, token: string) => Promise<Visitor>;
}

/**
 * One browser for the stories of a file, and what they play in: built before the first, taken down after the last. Without a browser
 * neither is.
 */
export function browserStories(
  setUp: () => Promise<unknown>,
  tearDown: () => Promise<unknown>,
): BrowserStories {
  let browser: Browser;
  before(async () => {
    if (WITHOUT_BROWSER !== false) return;
    await setUp();
    browser = await launch(CHEAP);
  });
  after(async () => {
    if (WITHOUT_BROWSER !== false) return;
    await browser.close();
    await tearDown();
  });
  return {
    story: (name, run) => void test(name, { skip: WITHOUT_BROWSER }, run),
    visit: (origin, token) => visitor(browser, origin, token),
  };
}

export interface CentreStories {
  readonly story: Story;
  /** The centre, once stories run. */
  readonly centre: RunningCentre;
  /** Where it is served. */
  readonly origin: string;
  /** An officer in a window of their own, at a page of the watch floor where one is given. */
  at(handle: string, path?: string): Promise<Visitor>;
  /** An officer of another centre, who came by a link of that. */
  readonly visit: BrowserStories['visit'];
  /** A link that signs an officer in once. */
  link(handle: string): Promise<string>;
}

/** One served centre for the stories of a file, filled once by `fill`, under these settings. */
export function centreStories(
  fill: (centre: RunningCentre) => Promise<unknown>,
  given: Partial<Settings> = {},
): CentreStories {
  let one: ServedCentre;
  const { story, visit } = browserStories(
    async () => {
      one = await servedCentre(given);
      await fill(one.centre);
    },
    () => one.close(),
  );
  return {
    story,
    visit,
    get centre() {
      return one.centre;
    },
    get origin() {
      return one.origin;
    },
    link: async (handle) => `${one.origin}/sign-in/${await one.link(handle)}`,
    at: async (handle, path) => {
      const found = await visit(one.origin, await one.link(handle));
      if (path !== undefined) await found.go(path);
      return found;
    },
  };
}
