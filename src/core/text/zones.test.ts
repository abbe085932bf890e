import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { layOut } from './layout.ts';

/** `kind:text` of each zone, white space at its ends cut. */
function zonesOf(text: string): string[] {
  return layOut(text).zones.map((zone) => `${zone.kind}:${text.slice(zone.start, zone.end).trim()}`);
}

const PROSE =
  'Gunmen on motorcycles attacked a checkpoint late on Tuesday, killing at least six border guards and wounding nine others, officials said.';
const MORE =
  'The governor of Zarband visited the post on the next morning and promised that the ridge road would be watched by night.';

describe('zones', () => {
  test('a captured page: menu, site, title, byline, date, share bar, prose, teasers, rights', () => {
    const text = [
      'Home | World | Business | Sports',
      'Zarband Post',
      'Gunmen kill six border guards',
      'Gunmen kill six border guards - Zarband Post',
      'By Mira Talvash',
      'Published: March 12, 2026 09:14 AM',
      'Share Facebook Twitter WhatsApp',
      PROSE,
      'Read also: Governor visits checkpoint',
      MORE,
      'Related Articles',
      'Minister vows to secure roads',
      'Trade fair opens in the capital',
      '',
      'Copyright © 2026 Zarband Post. All rights reserved.',
    ].join('\n');
    const layout = layOut(text);
    assert.equal(layout.title, 'Gunmen kill six border guards');
    assert.deepEqual(
      layout.zones.map(({ kind }) => kind),
      [
        'boilerplate',
        'heading',
        'heading',
        'repeated',
        'boilerplate',
        'body',
        'teaser',
        'body',
        'teaser',
        'boilerplate',
      ],
    );
  });

  test('style sheets and scripts are cut out of a line, and the title behind them stays a heading', () => {
    const text = `.nav{color:red} .nav a:hover{text-decoration:none;}The Shadow War\n\n${PROSE}\n#pf-body #pf-title { margin: 2rem; font-size: 24px; }`;
    const zones = zonesOf(text);
    assert.equal(zones[0], 'boilerplate:.nav{color:red} .nav a:hover{text-decoration:none;}');
    assert.equal(zones[1], 'heading:The Shadow War');
    assert.match(zones.at(-1) ?? '', /^boilerplate:#pf-body/);
  });

  test('braces in prose are no style sheet', () => {
    assert.deepEqual(zonesOf(`${PROSE} {sic} ${MORE}`), [`body:${PROSE} {sic} ${MORE}`]);
  });

  test('a disclaimer and an author box are boilerplate, with what belongs to them', () => {
    const text = `Title of It\n\n${PROSE}\n\nDisclaimer:\n\nThe opinions are those of the writer alone.\n\nAuthor\n\n  • Lina Marvand\n\n    Dr. Marvand teaches at the Zarband Institute.\n`;
    const kinds = layOut(text).zones.map(({ kind }) => kind);
    assert.deepEqual(kinds, ['heading', 'body', 'boilerplate']);
  });

  test('the foot of a page: author by name, disclaimer, contacts and share bars; never a report that only ends', () => {
    const text = [
      'The bridge that held',
      'By Mira Talvash',
      '',
      PROSE,
      '',
      MORE,
      '',
      'Mira Talvash writes on mountains. Her views are her own.',
      '',
      'Background: Bridge Watch keeps an office in Zarband. Donate: bridge.example',
      'Contact: Oren Talvash',
      'This e-mail was sent to you because you asked for it.',
    ].join('\n');
    assert.deepEqual(
      layOut(text).zones.map(({ kind }) => kind),
      ['heading', 'boilerplate', 'body', 'body', 'boilerplate'],
    );
    const cable = `${PROSE}\n\n${MORE}\n\nContact: Oren Talvash, duty desk`;
    assert.equal(layOut(cable).zones.at(-1)?.kind, 'body');
  });

  test('a menu heading takes no prose with it where nothing is set apart by blank lines', () => {
    const kinds = layOut(
      `Menu\nNews\nNavy seizes boat off Karsun\n${PROSE}\n${MORE}\nAuthor\nLina Marvand teaches law.\n${PROSE.replaceAll('a', 'o')}\n`,
    ).zones;
    assert.deepEqual(
      kinds.map(({ kind }) => kind),
      ['boilerplate', 'heading', 'body', 'boilerplate', 'body'],
    );
  });

  test('a body printed twice is repeated the second time, and says where it stood', () => {
    const text = `Title of It\n\n${PROSE}\n\n${MORE}\n\n${PROSE}\n\n${MORE}\n`;
    const repeated = layOut(text).zones.filter(({ kind }) => kind === 'repeated');
    assert.deepEqual(
      repeated.map(({ repeats }) => repeats),
      [text.indexOf(PROSE), text.indexOf(MORE)],
    );
  });

  test('a long quoted passage is a zone with its speaker as written', () => {
    const said =
      '"The attackers came from across the ridge and used grenades. They had night-vision devices, and we believe that they were helped by people who knew the post well,"';
    const quoted = layOut(`${PROSE} ${said} said Colonel Rustam Delvan, the spokesman.`).zones[1];
    assert.equal(quoted?.kind, 'quotation');
    assert.equal(quoted?.speaker, 'Colonel Rustam Delvan');
  });

  test('message headers are headings and the subject is the title', () => {
    const layout = layOut(
      'FROM: SP ZARBAND\nTO: IGP\nDTG: 121830Z MAR 26\nSUBJECT: ARREST OF SUSPECT\n\n1. A team raided a house.\n',
    );
    assert.equal(layout.title, 'ARREST OF SUSPECT');
    assert.deepEqual(
      layout.zones.map(({ kind }) => kind),
      ['heading', 'heading', 'heading', 'heading', 'body'],
    );
  });

  test('rows of columns are a table', () => {
    assert.equal(
      zonesOf(`Intro to it\n\n${PROSE}\n\n| Item | Due |\n| List | May |\n`).at(-1),
      'table:| Item | Due |\n| List | May |',
    );
  });

  test('Urdu: teaser and rights are known', () => {
    const text =
      'زربند میں دھماکا، تیرہ افراد جاں بحق\n\nپولیس کے مطابق دھماکا صبح ہوا۔\n\nیہ بھی پڑھیں: وزیر اعلیٰ کا دورہ\n\nجملہ حقوق محفوظ ہیں\n';
    assert.deepEqual(
      layOut(text).zones.map(({ kind }) => kind),
      ['heading', 'body', 'teaser', 'boilerplate'],
    );
  });

  test('law: zones cover the text; tokens and sentences lie inside, in order, and no sentence crosses a zone', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        '\n',
        '\r\n',
        '\n\n',
        ' ',
        '. ',
        '“',
        '”',
        '"',
        '{',
        '}',
        '.a{b:c;}',
        PROSE,
        MORE,
        'Related:\n',
        '> ',
        '# ',
        '• ',
        '\t',
        '| a | b |\n',
        '۔',
        '\u202e',
        '\0',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('');
        const { zones, tokens, sentences } = layOut(text);
        let at = 0;
        for (const zone of zones) {
          assert.equal(zone.start, at);
          assert.ok(zone.end > zone.start);
          at = zone.end;
        }
        assert.equal(at, text.length);
        let last = 0;
        for (const token of tokens) {
          assert.ok(token.start >= last && token.end > token.start);
          assert.equal(token.text, text.slice(token.start, token.end));
          last = token.end;
        }
        let next = 0;
        for (const sentence of sentences) {
          assert.equal(sentence.firstToken, next);
          next = sentence.endToken;
          const zone = zones[sentence.zone];
          assert.ok(zone !== undefined && sentence.start >= zone.start && sentence.start < zone.end);
        }
        assert.equal(next, tokens.length);
      }),
      { numRuns: 300 },
    );
  });

  test('hostile texts cost time in proportion to their length', () => {
    const hostile = ['“a', '{', '"', '-', '.a{', '(', 'a.', '١', '\u200f', 'Related\n', '3 May ', '> '];
    for (const unit of hostile) {
      const text = unit.repeat(Math.ceil(30_000 / unit.length));
      const before = performance.now();
      layOut(text);
      assert.ok(performance.now() - before < 3000, JSON.stringify(unit));
    }
  });
});

test('what the format tells of whole lines is not guessed again, and no sentence runs over its border', () => {
  const text = `${PROSE}\n${MORE}\nA line of a foot\n${MORE}`;
  const quoted = text.indexOf(MORE);
  const foot = text.indexOf('A line');
  const { zones } = layOut(text, [
    { kind: 'quotation', start: quoted, end: foot, speaker: 'Noor Example' },
    { kind: 'boilerplate', start: foot, end: foot + 17 },
  ]);
  assert.deepEqual(
    zones.map(({ kind, start, end, speaker }) => [kind, text.slice(start, end).trim(), speaker]),
    [
      ['body', PROSE, undefined],
      ['quotation', MORE, 'Noor Example'],
      ['boilerplate', 'A line of a foot', undefined],
      ['repeated', MORE, undefined],
    ],
  );
});
