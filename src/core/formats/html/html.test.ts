import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHtml } from './html.ts';
import { parsePage } from './page.ts';
import { submit, tools } from '../testdata/tools.ts';

const page = (html: string, xml = false) => {
  const parsed = parsePage(html, xml);
  assert.ok('text' in parsed, JSON.stringify(parsed));
  return parsed;
};

const ARTICLE = `<!doctype html><html lang="en"><head><title>Raid in Example Town</title>
<meta property="article:published_time" content="2026-03-02T10:00:00Z"><style>p{color:red}</style></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
<main><h1>Raid in   Example Town</h1><p>Police said <b>two men</b> were held.<br>A third fled.</p>
<ul><li>One rifle</li><li>Two radios</li></ul>
<table><tr><th>Name</th><th>Age</th></tr><tr><td>Karim <i>Example</i></td><td>31</td></tr></table>
<script>alert("x")</script><div hidden>secret</div></main>
<aside>Most read: other story</aside><footer>© Example Press</footer></body></html>`;

test('a page becomes what its reader reads: headings, paragraphs, items and rows as lines', () => {
  assert.equal(
    page(ARTICLE).text,
    '# Raid in Example Town\n\nPolice said two men were held.\nA third fled.\n\n- One rifle\n- Two radios\n\n| Name | Age |\n| Karim Example | 31 |',
  );
});

test('menus, side columns and footers are kept as boilerplate behind the text', () => {
  const result = readHtml({ ...submit('a.html', ''), text: ARTICLE }, tools);
  assert.ok(result.ok);
  const reading = result.readings[0];
  assert.ok(reading);
  const furniture = reading.zones.at(-1);
  assert.equal(furniture?.kind, 'boilerplate');
  assert.equal(
    reading.text.slice(furniture?.start, furniture?.end).replace(/\n+/g, ' ').trim(),
    'Home News Most read: other story © Example Press',
  );
  assert.doesNotMatch(reading.text, /secret|alert|color/);
  assert.deepEqual(
    [reading.title, reading.language, reading.dated.from],
    ['Raid in Example Town', 'en', '2026-03-02'],
  );
  assert.deepEqual(
    result.warnings.map(({ code }) => code),
    ['HIDDEN_TEXT'],
  );
});

test('zones cover the text without gap', () => {
  const result = readHtml({ ...submit('a.html', ''), text: ARTICLE }, tools);
  assert.ok(result.ok);
  const [reading] = result.readings;
  let at = 0;
  for (const zone of reading?.zones ?? []) {
    assert.equal(zone.start, at);
    at = zone.end;
  }
  assert.equal(at, reading?.text.length);
});

test('entities of HTML are resolved, others are left as written', () => {
  assert.equal(
    page('<p>A &amp; B &lt;c&gt; &eacute; &#1705; &lol9; &x;</p>').text,
    'A & B <c> é ک &lol9; &x;',
  );
});

test('the parser itself never expands entities that a file declares', () => {
  const { text } = page('<!DOCTYPE html [<!ENTITY a "boom"><!ENTITY b "&a;&a;">]><p>&b;</p>');
  assert.match(text, /&b;/);
  assert.doesNotMatch(text, /boomboom/);
});

test('a banner is furniture, the header of an article is not; a page of furniture alone is read for it', () => {
  const { text, furniture } = page(
    '<header>Example Press</header><article><header><h1>Raid</h1></header><p>Text.</p></article>',
  );
  assert.deepEqual([text, furniture], ['# Raid\n\nText.', 'Example Press']);
  assert.equal(page('<aside><p>All there is.</p></aside>').text, 'All there is.');
});

test('preformatted text keeps its lines', () => {
  assert.equal(page('<pre>a\n  b\nc</pre><p>d</p>').text, 'a\n  b\nc\n\nd');
});

test('a table inside a cell stays one row, and pipes in cells cannot forge columns', () => {
  assert.equal(
    page('<table><tr><td>a<table><tr><td>b</td></tr></table></td><td>c|d</td></tr></table>').text,
    '| a b | c/d |',
  );
});

test('XML is read for its text: each element a line, empty elements and CDATA understood', () => {
  const { text } = page(
    '<LIST><NAME>Karim Example</NAME><EMPTY/><TITLE><VALUE>Clerk</VALUE></TITLE><NOTE>a &amp; b</NOTE></LIST>'.replaceAll(
      /<(\/?)([A-Z]+)/g,
      '<$1x-$2',
    ),
    true,
  );
  assert.equal(text, 'name: Karim Example\nvalue: Clerk\nnote: a & b');
  const result = readHtml(
    {
      ...submit('a.xml', ''),
      text: '<?xml version="1.0"?><R><TITLE>Clerk</TITLE><E/><C><![CDATA[a <b> & c]]></C></R>',
    },
    tools,
  );
  assert.ok(result.ok);
  assert.equal(result.readings[0]?.text, 'title: Clerk\nc: a <b> & c');
});
