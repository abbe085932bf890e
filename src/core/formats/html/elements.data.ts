/** What each element means for the text of a page (WHATWG HTML, §15.3 and common use). */

/** Never text a reader sees. */
export const DROPPED: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'embed',
  'canvas',
  'audio',
  'video',
  'map',
  'select',
  'datalist',
  'button',
  'input',
  'textarea',
  'dialog',
  'head',
  'frameset',
  'noframes',
  'noembed',
  'applet',
]);

/** Furniture of the page: kept as boilerplate after the text, mined for nothing. */
export const FURNITURE: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'menu']);

/** A `header` outside of these is the page's banner, inside it belongs to the text (WHATWG HTML §4.3.8). */
export const SECTIONS: ReadonlySet<string> = new Set(['article', 'main', 'section']);

export const FURNITURE_ROLES: ReadonlySet<string> = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
]);

/** Elements that stand inside a line. In XML no name means anything, so there every element ends the line. */
export const INLINE: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'img',
  'ins',
  'kbd',
  'label',
  'mark',
  'nobr',
  'q',
  'ruby',
  'rp',
  'rt',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
]);

export const HEADINGS: ReadonlyMap<string, string> = new Map([
  ['h1', '# '],
  ['h2', '## '],
  ['h3', '### '],
  ['h4', '#### '],
  ['h5', '##### '],
  ['h6', '###### '],
]);

/** Names of `meta` elements that give a page's date, best first. */
export const DATE_METAS: readonly string[] = [
  'article:published_time',
  'datepublished',
  'dc.date.issued',
  'dc.date',
  'dcterms.date',
  'pubdate',
  'publish-date',
  'date',
];
export const TITLE_METAS: readonly string[] = ['og:title', 'dc.title', 'twitter:title'];
export const MARKING_METAS: readonly string[] = ['marking', 'classification'];
