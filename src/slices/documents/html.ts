import { LEVEL_NAMES } from '../../core/marking/index.ts';
import type { DocumentContent, DocumentRow } from './contract.ts';
import type { FontFace } from './fonts.ts';
import { type Stamp, stampLine } from './formats.ts';
import { DOCUMENT_WORDS } from './strings.data.ts';

/** Portion marks as they stand before a line: the level by its letters, then what else the marking says. */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  ['U', 'R', 'C', 'S', 'TS'].map((letters, level) => [LEVEL_NAMES[level], letters]),
);

/** '(S//OSPREY//REL TO ALPHA)' of a rendered marking. */
export function portionOf(marking: string): string {
  const [level = '', ...rest] = marking.split('//');
  return `(${[LETTERS[level] ?? level, ...rest].join('//')})`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

/** Text as a CSS string: whatever is in it, it stays text. */
const cssText = (text: string): string =>
  `'${text.replace(/[^\p{L}\p{N} .,:/()·-]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}'`;

const ARABIC = /\p{Script=Arabic}/u;
/** Letters of Urdu that Arabic and Persian lack. */
const URDU = /[ٹڈڑںےۓہھۂ]/u;

/** Reported words with their own direction and script; the font follows. */
function said(text: string): string {
  const script = ARABIC.test(text) ? (URDU.test(text) ? ' lang="ur"' : ' lang="und-Arab"') : '';
  return `<bdi${script}>${escaped(text)}</bdi>`;
}

/** Long markings stand smaller, so that head and foot hold them whole. */
const bannerPt = (marking: string): number => (marking.length > 400 ? 5 : marking.length > 120 ? 6.5 : 9);

const facesOf = (fonts: readonly FontFace[]): string =>
  fonts
    .map(
      ({ family, base64, range }) =>
        `@font-face{font-family:'${family}';src:url(data:font/woff2;base64,${base64}) format('woff2');${range === null ? '' : `unicode-range:${range};`}}`,
    )
    .join('');

function style(content: DocumentContent, stamp: Stamp, fonts: readonly FontFace[]): string {
  const { marking } = content;
  const pt = bannerPt(marking);
  const tall = marking.length > 400 ? 34 : 22;
  const box = `font:bold ${pt}pt 'Noto Sans',sans-serif;white-space:pre-wrap;direction:ltr`;
  return `${facesOf(fonts)}
@page{size:A4;margin:${tall}mm 15mm ${tall + 6}mm;
@top-center{content:${cssText(marking)};${box}}
@bottom-center{content:${cssText(marking)} '\\A' ${cssText(stampLine(stamp))} ' · ' counter(page) ' / ' counter(pages);${box}}}
html{font:10.5pt/1.5 'Noto Sans',sans-serif;color:#000;background:#fff}
html[lang=ur],:lang(ur){font-family:'Noto Nastaliq Urdu','Noto Sans Arabic',serif;line-height:2.2}
:lang(und-Arab){font-family:'Noto Sans Arabic',serif;line-height:1.8}
body{max-width:48rem;margin:0 auto}
.banner{border:1px solid #000;padding:.2rem .6rem;font-weight:700;text-align:center;direction:ltr}
.stamp,.source{color:#444;font-size:.82em}
.stamp{direction:ltr}
h1{font-size:1.5em;margin:.6em 0 .2em}h2{font-size:1.15em;border-bottom:1px solid #999;break-after:avoid}
dl{margin:0}.row{break-inside:avoid;padding:.25em 0;border-bottom:1px solid #ddd}
dt{color:#444;font-size:.88em}dd{margin:0}p{margin:.3em 0;unicode-bidi:plaintext;text-align:start}
.portion{font:600 .8em 'Noto Sans',sans-serif;direction:ltr;unicode-bidi:isolate}
ul{margin:.1em 0 0;padding-inline-start:1.2em}
@media print{.banner{display:none}body{max-width:none}}`;
}

/** A document as one file: no script, no address, its fonts in it. On paper each page bears the marking above and below. */
export function asHtml(
  content: DocumentContent,
  stamp: Stamp,
  fonts: readonly FontFace[],
  language: 'en' | 'ur',
): string {
  const { marking, title, kind, sections } = content;
  const banner = `<div class="banner">${escaped(marking)}</div>`;
  const parts = sections.map(({ title: heading, rows }) => {
    const isText = rows.every(({ term }) => term === '');
    const body = rows.map(isText ? paragraph : row).join('');
    return `<h2>${escaped(heading)}</h2>${isText ? body : `<dl>${body}</dl>`}`;
  });
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ur' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<meta name="referrer" content="no-referrer"><title>${escaped(portionOf(marking))} ${escaped(title)}</title>
<style>${style(content, stamp, fonts)}</style></head><body>
${banner}<p class="stamp">${escaped(stampLine(stamp))}</p>
<p>${escaped(DOCUMENT_WORDS[kind][language === 'ur' ? 1 : 0])}</p><h1>${said(title)}</h1>
${parts.join('\n')}
${banner}</body></html>
`;
}

const mark = (marking: string): string => `<span class="portion">${escaped(portionOf(marking))}</span>`;

const paragraph = ({ text, marking }: DocumentRow): string => `<p>${mark(marking)} ${said(text)}</p>`;

function row({ term, text, marking, sources }: DocumentRow): string {
  const list = sources.map((one) => `<li>${said(one)}</li>`).join('');
  return `<div class="row"><dt>${said(term)}</dt><dd>${mark(marking)} ${said(text)}${
    list === '' ? '' : `<ul class="source">${list}</ul>`
  }</dd></div>`;
}

/** A drawing as a page of its own, with the fonts of its names. */
export const pictureHtml = (svg: string, fonts: readonly FontFace[]): string =>
  `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:"><style>${facesOf(fonts)}body{margin:0}</style></head><body>${svg}</body></html>`;
