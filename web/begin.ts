import { askEarly, ME } from './kit/ahead.ts';
import { pageAt } from './kit/page-at.ts';
import { PAGES } from './pages.ts';

/**
 * Runs while the frame is still on its way (web/begin-first.ts): asks who is signed in and what the page begins with, and
 * fetches the page's own script. A few kilobytes, so that the centre works while the browser reads the rest.
 */
const found = pageAt(PAGES, location.pathname.replace(/^\/floor/, ''));
askEarly(ME);
if (found !== null) {
  const { page, params } = found;
  const search = Object.fromEntries(new URLSearchParams(location.search));
  const first = page.begins?.({ params, search }) ?? null;
  if (first !== null) askEarly(first);
  // What fails here is tried again, and told, by the router.
  void page.load().then(
    () => undefined,
    () => undefined,
  );
}

// The first format that a page makes reads the browser's tables of languages, some 40 ms: done while nothing else can be.
setTimeout(() => new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC' }).format(0));
