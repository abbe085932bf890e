import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardPage } from './card-page.ts';
import { documentOf, type Page, type Visit } from './layout.ts';
import { LANGUAGES, type Language } from '../../web/language/speech.ts';
import { localeOf } from './locale.ts';
import { noticePage } from './notice-page.ts';
import { picturePage } from './picture-page.ts';
import { reportPage } from './report-page.ts';
import { askPage, searchPage } from './search-page.ts';
import { CARD, EVENT, HEADS, HOSTILE, MARKING, PERSON, PICTURE, R1, REPORT } from './testdata/sample.ts';
import { hitPage, screeningPage } from './screening-page.ts';
import { whyPage } from './why-page.ts';

const home = { picture: PICTURE, heads: new Map(HEADS.map((head) => [head.id as string, head])) };
const problem = (code: string, status: number) => ({
  type: 'about:blank',
  title: HOSTILE,
  status,
  code,
  fix: HOSTILE,
  reference: 'ref-1',
});
const tie = { a: PERSON, b: EVENT, by: 'evidence', key: null, judgement: null, because: HOSTILE } as never;
const why = {
  id: PERSON,
  caption: HOSTILE,
  records: [{ id: PERSON, report: R1, path: HOSTILE, names: [HOSTILE] }],
  ties: [tie],
  refusals: [{ ...(tie as object), against: HOSTILE } as never],
  proposals: CARD.proposals,
};
const hit = {
  id: PERSON,
  kind: 'person',
  caption: HOSTILE,
  names: [HOSTILE, 'x'],
  records: 1,
  reports: 2,
} as const;

const because = { en: HOSTILE, ur: HOSTILE };
const queued = {
  id: PERSON,
  state: 'open',
  proposed: null,
  source: 'subject',
  subject: null,
  reference: HOSTILE,
  list: 'un',
  ref: HOSTILE,
  caption: HOSTILE,
  asked: HOSTILE,
  score: 0.9999,
  band: 'strong',
  because,
  raisedAt: '2026-11-22T08:00:00.000Z',
  history: [
    { at: '2026-11-22T08:00:00.000Z', event: 'raised', state: 'open', officer: 'x', reason: HOSTILE },
  ],
} as const;
const screened = {
  id: PERSON,
  engine: 'screen/1',
  lists: [
    {
      list: 'un',
      name: 'un',
      version: PERSON,
      sha256: 'ab'.repeat(32),
      published: null,
      importedAt: '2026-11-22T08:00:00.000Z',
    },
  ],
  questions: [
    {
      hits: [{ ...queued, listed: { names: [{ text: HOSTILE }, { text: 'x' }] }, kind: 'person' }],
    },
  ],
} as never;

/** Every page, in one language. */
function pages(language: Language): Readonly<Record<string, Page>> {
  const locale = localeOf(language);
  return {
    picture: picturePage(locale, home, MARKING, false),
    empty: picturePage(locale, { picture: { ...PICTURE, reports: [] }, heads: new Map() }, MARKING, false),
    card: cardPage(locale, CARD, MARKING),
    why: whyPage(locale, why, MARKING),
    report: reportPage(locale, REPORT, MARKING, { start: 18, end: 25 }),
    screening: screeningPage(
      locale,
      { name: HOSTILE, born: HOSTILE, country: HOSTILE, kind: 'person' },
      { answer: screened, queue: [queued] },
      MARKING,
    ),
    hit: hitPage(locale, queued, MARKING),
    ask: askPage(locale),
    search: searchPage(
      locale,
      HOSTILE,
      { entities: [hit], passages: [{ report: HEADS[1], start: 3, page: 2, text: HOSTILE }] },
      MARKING,
    ),
    nothing: searchPage(locale, HOSTILE, { entities: [], passages: [] }, MARKING),
    notSignedIn: noticePage(locale, problem('NOT_SIGNED_IN', 401)),
    spent: noticePage(locale, problem('SIGN_IN_LINK_SPENT', 401)),
    notFound: noticePage(locale, problem('NOT_FOUND', 404)),
    refused: noticePage(locale, problem('REQUEST_INVALID', 400)),
    fault: noticePage(locale, problem('FAULT', 500)),
  };
}

function visit(language: Language): Visit {
  const viewer = { name: HOSTILE, party: 'AGENCY-A', level: 3, purpose: 'CT-ANALYSIS', caseRef: HOSTILE };
  return { locale: localeOf(language), address: '/search?q=a&b', stylesheet: '/pages.css?v=1', viewer };
}

const render = (language: Language, name: string): string =>
  documentOf(visit(language), pages(language)[name] as Page);
const english = (name: string): string => render('en', name);

const VOID = new Set(['meta', 'link', 'input', 'br']);

/** Tags that do not close in the order in which they opened; a browser would guess what was meant. */
function unbalanced(document: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, slash, name = ''] of document.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
    if (VOID.has(name)) continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return [...wrong, ...open];
}

for (const language of LANGUAGES) {
  for (const name of Object.keys(pages(language))) {
    test(`${name} in ${language}: well formed, no script, nothing from elsewhere, hostile words inert`, () => {
      const document = render(language, name);
      assert.deepEqual(unbalanced(document), []);
      assert.doesNotMatch(document, /<script|<style|<img|<iframe|\son[a-z]+=|\sstyle=|javascript:/i);
      assert.doesNotMatch(document, /(?:href|src|action)="(?!\/(?!\/)|#)/, 'a link leads out of the centre');
      assert.doesNotMatch(document, /[\u202a-\u202e\u2066-\u2069]/);
      assert.doesNotMatch(document, /undefined|\[object|NaN/);
      assert.match(
        document,
        new RegExp(`<html lang="${language}" dir="${language === 'ur' ? 'rtl' : 'ltr'}">`),
      );
      assert.equal(document.match(/<h1\b/g)?.length, 1);
      const ids = [...document.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
      assert.equal(new Set(ids).size, ids.length, 'an id stands twice');
    });
  }
}

test('the marking stands above and below everything that holds data, in words', () => {
  for (const [name, page] of Object.entries(pages('en'))) {
    const banners =
      documentOf(visit('en'), page).match(/<p class="banner level-3">.*?SECRET\/\/REL TO MEMBERS/g)?.length ??
      0;
    assert.equal(banners, page.marking === null ? 0 : 2, name);
  }
});

test('a marking that is not understood is shown as the highest level', () => {
  assert.match(documentOf(visit('en'), { title: 'x', content: 'x', marking: 'COSMIC' }), /banner level-4/);
});

test('the picture shows counts of each report beside one another and no sum', () => {
  const document = english('picture');
  assert.match(document, /<td>12 civilian<\/td>/);
  assert.match(document, /<td>15–17 civilian<\/td>/);
  assert.doesNotMatch(document, /\b(?:27|28|29)\b/);
  assert.equal(document.match(/same origin as the row above/g)?.length, 1);
  assert.match(document, /over 12 civilian killed/);
  assert.match(document, /March 2026/);
  assert.match(document, /to the month/);
  assert.match(document, /2 of 2 claims rest on a single origin/);
});

test('every value of a card opens to its words, grade, marking, date and report', () => {
  const document = english('card');
  assert.match(document, /<details>/);
  assert.match(document, /He is said to lead &lt;script&gt;/);
  assert.match(document, /Usually reliable · Probably true/);
  assert.match(document, new RegExp(`href="/reports/${R1}\\?span=4-9#s4"`));
  assert.match(document, /5 March 2026/);
  assert.match(document, /A witness/);
  assert.equal(document.match(/<blockquote>/g)?.length, 2);
});

test('an allegation and a denial are never worded as findings', () => {
  const card = english('card');
  assert.match(
    card,
    /<bdi lang="und-Latn" dir="auto">leader<\/bdi> <span class="chip hedge">alleged<\/span>/,
  );
  assert.match(
    card,
    />Bombing \(Noorabad\)<\/bdi><\/a> <span class="quiet">\(target\)<\/span> <span class="chip hedge">denied<\/span>/,
  );
  assert.match(render('ur', 'card'), /مبینہ/);
  assert.match(card, /waits for an officer/);
});

test('names keep their script apart from the language of the page', () => {
  assert.match(english('card'), /<bdi lang="und-Arab" dir="auto">شیر گل خیالی<\/bdi>/);
  assert.match(render('ur', 'card'), /lang="und-Latn" dir="auto">&lt;script&gt;/);
});

test('the cited words of a report are marked where its zones meet, and the anchor is there once', () => {
  assert.match(english('report'), /<span class="zone-quotation"><mark id="s18">“words”<\/mark><\/span>/);
  assert.match(english('report'), /<span class="zone-teaser">Read also: another &lt;b&gt;story/);
});

test('a 404 names neither what was asked for nor what there is', () => {
  const document = english('notFound');
  assert.doesNotMatch(document.slice(document.indexOf('<main')), /script|NOT_FOUND/);
});

test('a fault shows its reference and nothing else of itself', () => {
  assert.match(english('fault'), /ref-1/);
  assert.doesNotMatch(english('fault').slice(english('fault').indexOf('<main')), /alert/);
});

test('without sign-in the page says how to sign in', () => {
  assert.match(english('notSignedIn'), /npx watchfloor sign-in OFFICER/);
});

test('the other language is one link away, with the search kept', () => {
  assert.match(english('search'), /href="\/search\?q=a&amp;b&amp;lang=ur"/);
});
