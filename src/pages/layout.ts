import { banner } from './banner.ts';
import { LEVEL_WORDS, PURPOSE_WORDS } from '../../web/language/codes.data.ts';
import { html, type Content, type Html } from './html.ts';
import type { Locale } from './locale.ts';
import { levelOf, said } from './parts.ts';

/** Who looks at the page, and why. */
export interface Viewer {
  readonly name: string;
  readonly party: string;
  readonly level: number;
  readonly purpose: string;
  readonly caseRef: string | null;
}

/** What every page knows of its request. */
export interface Visit {
  readonly locale: Locale;
  /** Path and query without the language: the other language is one link away. */
  readonly address: string;
  readonly stylesheet: string;
  /** null on pages that are shown to anybody: they hold no data. */
  readonly viewer: Viewer | null;
}

export interface Page {
  readonly title: string;
  readonly content: Content;
  /** Rendered join of the markings of everything on it; null for a page without data. */
  readonly marking: string | null;
  /** Shown in the search box. */
  readonly query?: string;
}

/** The whole document: banner, who and why, search, content, banner. */
export function documentOf(visit: Visit, page: Page): string {
  const { locale } = visit;
  const level = page.marking === null ? null : levelOf(page.marking);
  return String(html`<!doctype html>
<html lang="${locale.language}" dir="${locale.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title} · ${locale.say('product')}</title>
<link rel="stylesheet" href="${visit.stylesheet}">
</head>
<body${level === null ? null : html` class="page-level-${level}"`}>
<a class="skip" href="#content">${locale.say('skip')}</a>
<header>${banner(locale, page.marking)}
${masthead(visit, page.query ?? '')}</header>
<main id="content" tabindex="-1">
${page.content}
</main>
${page.marking === null ? null : html`<footer>${banner(locale, page.marking)}</footer>`}
</body>
</html>
`);
}

function masthead(visit: Visit, query: string): Html {
  const { locale, viewer } = visit;
  const other = locale.language === 'ur' ? 'en' : 'ur';
  const href = `${visit.address}${visit.address.includes('?') ? '&' : '?'}lang=${other}`;
  return html`<div class="masthead">
<nav aria-label="${locale.say('navigation')}">
<a class="product" href="/">${locale.say('product')}</a>
${viewer === null ? null : html`<a href="/screening">${locale.say('screening')}</a>`}
<a href="${href}" lang="${other}" dir="${other === 'ur' ? 'rtl' : 'ltr'}" hreflang="${other}">${locale.say('otherLanguage')}</a>
</nav>
${viewer === null ? null : searchForm(locale, query)}
${viewer === null ? null : viewerLine(locale, viewer)}
</div>`;
}

function searchForm(locale: Locale, query: string): Html {
  return html`<form class="search" role="search" action="/search" method="get">
<label for="q">${locale.say('searchLabel')}</label>
<input id="q" name="q" type="search" dir="auto" maxlength="400" value="${query}" autocomplete="off" spellcheck="false">
<button type="submit">${locale.say('search')}</button>
</form>`;
}

function viewerLine(locale: Locale, viewer: Viewer): Html {
  const level = locale.word(LEVEL_WORDS[viewer.level], String(viewer.level));
  const purpose = locale.word(PURPOSE_WORDS[viewer.purpose], viewer.purpose);
  return html`<div class="viewer">
<p><span class="unseen">${locale.say('signedInAs')}: </span><strong>${said(viewer.name)}</strong> · ${said(viewer.party)} · ${locale.say('clearedTo', { level })}</p>
<p>${locale.say('purpose')}: <strong>${purpose}</strong>${viewer.caseRef === null ? null : html` · ${said(viewer.caseRef)}`}</p>
<form action="/sign-out" method="post"><button type="submit" class="plain">${locale.say('signOut')}</button></form>
</div>`;
}
