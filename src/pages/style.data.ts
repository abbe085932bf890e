/**
 * The one style sheet of the pages. Logical properties throughout, so that Urdu mirrors without a second sheet; colours
 * by `prefers-color-scheme`; system fonts only. Level colours repeat what the words say and never stand alone.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #f6f5f1; --paper: #ffffff; --ink: #1c2228; --quiet: #56606a; --line: #d8d9d5; --link: #175a8c;
  --mark: #ffe9a3; --mark-ink: #2b2300; --tint: #eceae3; --focus: #0b62c4; --warn: #8a4b00;
  --level-0: #1d6b3c; --level-1: #1f5d96; --level-2: #4b3f9c; --level-3: #a01c22; --level-4: #f0a500;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif;
  --naskh: 'Noto Naskh Arabic', 'Noto Sans Arabic', 'Geeza Pro', 'Segoe UI', Tahoma, sans-serif;
  --nastaliq: 'Noto Nastaliq Urdu', 'Jameel Noori Nastaleeq', 'Urdu Typesetting', 'Noto Naskh Arabic', 'Noto Sans Arabic', serif;
  --mono: ui-monospace, 'Cascadia Mono', Menlo, Consolas, 'Noto Sans Mono', 'Liberation Mono', monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #12161a; --paper: #1a2026; --ink: #e5e7e9; --quiet: #a3adb6; --line: #343d45; --link: #8ec5ee;
    --mark: #5a4a00; --mark-ink: #fff3c4; --tint: #232b32; --focus: #9ccdf5; --warn: #f0b56b;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { font: 100%/1.55 var(--sans); background: var(--ground); color: var(--ink); text-size-adjust: 100%; scroll-padding-block: 1rem; }
html[lang='ur'] { font-family: var(--nastaliq); line-height: 2.15; }
body { margin: 0; min-block-size: 100vh; display: flex; flex-direction: column; }
main { flex: 1; inline-size: 100%; }
main { max-inline-size: 68rem; margin-inline: auto; padding: 1.25rem 1.25rem 3rem; }
main:focus { outline: none; }
h1, h2, h3 { line-height: 1.25; font-weight: 650; text-wrap: balance; }
[lang='ur'] :is(h1, h2, h3) { line-height: 2; }
h1 { font-size: 1.75rem; margin: .25rem 0 .5rem; }
h2 { font-size: 1.2rem; margin: 0 0 .5rem; padding-block-start: 1.1rem; border-block-start: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 0 0 .35rem; }
section { margin-block-start: 2rem; }
p { margin: 0 0 .6rem; max-inline-size: 46rem; }
ul, ol { margin: 0 0 .6rem; padding-inline-start: 1.4rem; }
a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
bdi { overflow-wrap: anywhere; }
[lang='und-Latn'], [lang='und-Cyrl'], [lang='und-Deva'], .english { font-family: var(--sans); line-height: 1.55; }
[lang='und-Arab'] { font-family: var(--naskh); }
html[lang='ur'] [lang='und-Arab'] { font-family: var(--nastaliq); }
code, .mono, .hash { font-family: var(--mono); font-size: .9em; overflow-wrap: anywhere; }
code { background: var(--tint); padding: .1em .35em; border-radius: 4px; unicode-bidi: isolate; }
.english { display: inline-block; text-align: left; unicode-bidi: isolate; }
.lead, .quiet, .more { color: var(--quiet); }
.quiet { font-size: .88em; font-weight: 400; }
.note { background: var(--tint); border-inline-start: 4px solid var(--line); padding: .6rem .9rem; border-radius: 4px; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; inset-block-start: -10rem; inset-inline-start: 1rem; background: var(--paper); padding: .5rem 1rem; z-index: 2; }
.skip:focus { inset-block-start: .5rem; }

.banner { flex: none; margin: 0; max-inline-size: none; padding: .35rem 1rem; text-align: center; font: 650 .8rem/1.4 var(--sans); letter-spacing: .03em; overflow-wrap: anywhere; }
.marking { display: inline-block; font: 600 .72rem/1.4 var(--sans); padding: .05rem .45rem; border-radius: 4px; overflow-wrap: anywhere; unicode-bidi: isolate; }
.banner summary, .marking summary { padding: 0; }
.banner summary:hover, .banner[open] > summary, .marking summary:hover, .marking[open] > summary { background: none; text-decoration: underline; }
.banner p { max-inline-size: none; margin: .5rem 0; font-weight: 500; text-align: start; }
.level-0 { background: var(--level-0); color: #fff; }
.level-1 { background: var(--level-1); color: #fff; }
.level-2 { background: var(--level-2); color: #fff; }
.level-3 { background: var(--level-3); color: #fff; }
.level-4 { background: var(--level-4); color: #221700; }

.masthead { background: var(--paper); border-block-end: 1px solid var(--line); padding: .75rem 1.25rem; display: flex; flex-wrap: wrap; gap: .75rem 2rem; align-items: center; }
.masthead nav { display: flex; gap: 1.25rem; align-items: baseline; }
.masthead a { padding-block: .25rem; }
.product { font-weight: 700; font-size: 1.1rem; color: var(--ink); text-decoration: none; }
.masthead [lang='ur'] { font-family: var(--nastaliq); line-height: 2; }
.masthead [lang='en'] { font-family: var(--sans); }
.search { display: grid; grid-template-columns: 1fr auto; gap: .15rem .5rem; flex: 1 1 20rem; max-inline-size: 34rem; }
.search label { grid-column: 1 / -1; font-size: .8rem; color: var(--quiet); }
input, select, button { font: inherit; color: inherit; min-block-size: 2.5rem; border-radius: 6px; border: 1px solid var(--quiet); padding: .25rem .75rem; background: var(--ground); }
input, select { min-inline-size: 0; inline-size: 100%; }
.ask { display: grid; gap: .5rem 1rem; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); align-items: end; }
.ask p { margin: 0; }
.ask label { display: block; font-size: .88em; color: var(--quiet); }
button { cursor: pointer; background: var(--ink); color: var(--paper); border-color: var(--ink); font-weight: 600; }
button.plain { background: none; color: var(--link); border: 0; padding: 0; min-block-size: 1.75rem; text-decoration: underline; text-underline-offset: .18em; font-weight: 400; }
.viewer { margin-inline-start: auto; font-size: .85rem; text-align: end; }
.viewer p { margin: 0; }

.counts, .inline, .sources, .plain-list, .values, .names, .sides, .conflicts, .echoes, .hits, .ties, .proposals, .events, .evidence { list-style: none; padding: 0; }
.counts { display: flex; flex-wrap: wrap; gap: .35rem 1.5rem; margin-block: .75rem 1rem; font-variant-numeric: tabular-nums; }
.inline { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; margin: 0; }
.chip { display: inline-block; font-size: .78rem; font-weight: 500; padding: .05rem .5rem; border: 1px solid var(--line); border-radius: 999px; background: var(--tint); white-space: nowrap; vertical-align: baseline; }
.hedge { color: var(--warn); border-color: currentColor; background: none; }
.grade { font: 650 .85em var(--mono); border: 1px solid var(--line); border-radius: 4px; padding: 0 .3em; text-decoration: none; background: var(--paper); unicode-bidi: isolate; }
.groups { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: 1.5rem 2rem; align-items: start; }
.plain-list li { padding-block: .15rem; }
.event { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: .25rem 1.5rem; padding-block: .9rem; border-block-end: 1px solid var(--line); break-inside: avoid; }
.when { margin: 0; font-variant-numeric: tabular-nums; }
.when .quiet { display: block; }
.facts { margin: 0 0 .5rem; display: grid; gap: .15rem; }
.facts > div { display: grid; grid-template-columns: 9.5rem minmax(0, 1fr); gap: .25rem 1rem; }
.facts dt { color: var(--quiet); font-size: .88em; }
.facts dd { margin: 0; min-inline-size: 0; }
table { border-collapse: collapse; font-size: .92em; font-variant-numeric: tabular-nums; }
caption { text-align: start; color: var(--quiet); font-size: .88em; padding-block-end: .2rem; }
th, td { text-align: start; vertical-align: top; padding: .35rem .9rem .35rem 0; border-block-end: 1px solid var(--line); font-weight: 400; }
[dir='rtl'] :is(th, td) { padding: .35rem 0 .35rem .9rem; }
thead th { font-weight: 650; font-size: .88em; color: var(--quiet); }
.scroll { overflow-x: auto; }
.hits > li { padding-block: .6rem; border-block-end: 1px solid var(--line); }
.conflict, .echoes > li, .ties > li, .proposals > li { background: var(--paper); border: 1px solid var(--line); border-radius: 8px; padding: .8rem 1rem; margin-block-end: .75rem; break-inside: avoid; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: .75rem; margin: .5rem 0 0; }
.side { border-inline-start: 3px solid var(--quiet); padding-inline-start: .8rem; }
.side p, .echoes p, .hits p, .ties p { margin: 0 0 .2rem; }
.sources { font-size: .9em; margin: .25rem 0 0; }
.echoes .sources { columns: 18rem; }
.value { font-weight: 600; }
.property { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: .25rem 1.5rem; padding-block: .6rem; border-block-end: 1px solid var(--line); }
.property h3 { color: var(--quiet); font-weight: 500; padding-block-start: .3rem; }
.values { margin: 0; }
.values > li { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .5rem; }
.values > li > .value { padding: .3rem .4rem; }
details[open] { flex: 1 1 100%; min-inline-size: 0; }
summary { cursor: pointer; padding: .3rem .4rem; border-radius: 6px; }
summary:hover { background: var(--tint); }
details[open] > summary { background: var(--tint); }
.evidence { margin: .5rem 0 1rem; }
.evidence > li { background: var(--paper); border: 1px solid var(--line); border-radius: 8px; padding: .8rem 1rem; margin-block-end: .6rem; break-inside: avoid; }
blockquote { margin: 0 0 .6rem; padding-inline-start: .9rem; border-inline-start: 3px solid var(--level-1); white-space: pre-line; max-inline-size: 46rem; }
.names { display: flex; flex-wrap: wrap; gap: .3rem 2rem; font-size: 1.05rem; }
.crumb { margin: 0; }
.notice { max-inline-size: 40rem; margin: 3rem auto; background: var(--paper); border: 1px solid var(--line); border-radius: 12px; padding: 1.5rem 2rem; }

.report-text { background: var(--paper); border: 1px solid var(--line); border-radius: 8px; padding: 1.25rem 1.5rem; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; text-align: start; max-inline-size: 50rem; }
.report-text:is([lang='en'], [lang='ru']) { font-family: var(--sans); line-height: 1.65; }
.report-text:is([lang='ar'], [lang='ps'], [lang='fa']) { font-family: var(--naskh); line-height: 2; }
.report-text[lang='ur'] { font-family: var(--nastaliq); line-height: 2.4; }
.report-text span { unicode-bidi: normal; }
.zone-heading { font-weight: 650; }
.zone-quotation { text-decoration: underline dotted var(--quiet); text-underline-offset: .25em; }
.zone-boilerplate, .zone-teaser { color: var(--quiet); }
.zone-repeated { color: var(--quiet); background: var(--tint); }
.zone-table { font-family: var(--mono); font-size: .92em; }
.legend { font-size: .88em; display: flex; flex-wrap: wrap; gap: .2rem 1.25rem; max-inline-size: 50rem; }
mark { background: var(--mark); color: var(--mark-ink); border-radius: 3px; padding-block: .1em; box-decoration-break: clone; }
tr:target { background: var(--mark); color: var(--mark-ink); }
mark:target { outline: 2px solid var(--focus); outline-offset: 2px; }

@media (max-width: 44rem) {
  .event, .property, .facts > div { grid-template-columns: minmax(0, 1fr); gap: 0 1rem; }
  .viewer { margin-inline-start: 0; text-align: start; }
  .notice { margin-block: 1rem; padding: 1rem 1.25rem; }
}
@media (forced-colors: active) { .banner, .marking, .chip { border: 1px solid; } mark { outline: 1px solid; } }
@media print {
  :root { --ground: #fff; --paper: #fff; --ink: #000; --quiet: #333; --line: #999; --link: #000; --tint: #f2f2f2; --mark: #eee; --mark-ink: #000; --nastaliq: 'Noto Naskh Arabic', 'Noto Sans Arabic', serif; }
  html { font-size: 10pt; }
  body { display: block; min-block-size: 0; }
  html[lang='ur'] { line-height: 1.8; }
  .search, .skip, .masthead nav, .masthead button, .more { display: none; }
  .banner, .marking { background: none; color: #000; border: 1px solid #000; }
  details::details-content { content-visibility: visible; block-size: auto; }
  main { max-inline-size: none; padding-inline: 0; }
  .page-level-0 { page: level-0; } .page-level-1 { page: level-1; } .page-level-2 { page: level-2; }
  .page-level-3 { page: level-3; } .page-level-4 { page: level-4; }
}
@page { margin: 18mm 15mm; font: 9pt sans-serif; @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt sans-serif; } }
@page level-0 { @top-center { content: 'UNCLASSIFIED'; font: bold 9pt sans-serif; } @bottom-center { content: 'UNCLASSIFIED'; font: bold 9pt sans-serif; } }
@page level-1 { @top-center { content: 'RESTRICTED'; font: bold 9pt sans-serif; } @bottom-center { content: 'RESTRICTED'; font: bold 9pt sans-serif; } }
@page level-2 { @top-center { content: 'CONFIDENTIAL'; font: bold 9pt sans-serif; } @bottom-center { content: 'CONFIDENTIAL'; font: bold 9pt sans-serif; } }
@page level-3 { @top-center { content: 'SECRET'; font: bold 9pt sans-serif; } @bottom-center { content: 'SECRET'; font: bold 9pt sans-serif; } }
@page level-4 { @top-center { content: 'TOP SECRET'; font: bold 9pt sans-serif; } @bottom-center { content: 'TOP SECRET'; font: bold 9pt sans-serif; } }
`;
