import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Interval } from '../words/index.ts';
import { layOut } from './layout.ts';
import { findQuantities } from './quantities.ts';
import { dateOfReport } from './times-report.ts';
import { findTimes } from './times.ts';

const words = (text: string): string[] => layOut(text).tokens.map((token) => token.text);
const sentences = (text: string): string[] =>
  layOut(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('tokens', () => {
  const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
    ['US-led Daesh-K’s 48-member al-Qaida', ['US-led', 'Daesh-K’s', '48-member', 'al-Qaida']],
    ['the U.S. and R&AW at 9 a.m.', ['the', 'U.S.', 'and', 'R&AW', 'at', '9', 'a.m.']],
    ['1,200.50 or 2,50,000', ['1,200.50', 'or', '2,50,000']],
    ['۱۴ مارچ ۲۰۲۶', ['۱۴', 'مارچ', '۲۰۲۶']],
    ['می‌شود', ['می‌شود']],
    ['\u202eabc\u202c 12', ['abc', '12']],
    ['see https://example.org/a?b=1.', ['see', 'https://example.org/a?b=1', '.']],
    ['girls’ 141530Z 😀', ['girls', '’', '141530Z', '😀']],
  ];
  for (const [text, expected] of cases) test(text, () => assert.deepEqual(words(text), expected));
});

describe('sentences', () => {
  const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
    ['Dr. A. K. Velim met Gen. Tesh. They spoke.', ['Dr. A. K. Velim met Gen. Tesh.', 'They spoke.']],
    [
      'It cost 2.5 tons. No. 5 left. No. They stayed.',
      ['It cost 2.5 tons.', 'No. 5 left.', 'No.', 'They stayed.'],
    ],
    ['He left the U.S. The trip was long.', ['He left the U.S.', 'The trip was long.']],
    ['He saw the U.S. Army.', ['He saw the U.S. Army.']],
    ['“We stay.” He left.', ['“We stay.”', 'He left.']],
    ['یہ ہوا۔ وہ گیا۔', ['یہ ہوا۔', 'وہ گیا۔']],
    ['هل وصل؟ نعم.', ['هل وصل؟', 'نعم.']],
    ['Taken:\n- one rifle\n- two books', ['Taken:', '- one rifle', '- two books']],
  ];
  for (const [text, expected] of cases) test(text, () => assert.deepEqual(sentences(text), expected));

  test('hard-wrapped lines are joined, paragraphs on lines of their own are not', () => {
    const wrapped =
      'The movement of small armed groups across the northern ridge has grown\nsince last autumn. Local commanders, who spoke to visiting officers in\nFebruary, believe that three routes are in use. Some of them are old.\n';
    assert.equal(sentences(wrapped).length, 3);
    assert.equal(sentences(`${'A paragraph that is a line. '.repeat(6)}\nAnother one here.\n`).length, 7);
  });
});

describe('language', () => {
  const cases: readonly (readonly [language: string, text: string])[] = [
    ['en', 'The men were held by the police in a house near the river.'],
    ['ur', 'پولیس نے کہا ہے کہ حملہ آور کی شناخت ہو گئی ہے اور اس کے ساتھی گرفتار ہیں۔'],
    ['ps', 'پولیس وايي چې په دې برید کې څلور کسان وژل شوي دي او نور ټپیان دي.'],
    ['ar', 'قالت الشرطة إن الهجوم وقع في المدينة على يد مسلحين من خارج المنطقة.'],
    ['fa', 'پلیس گفت که این حمله در شهر رخ داد و مهاجمان با خودرو فرار کرده اند است.'],
    ['ru', 'Полиция сообщила, что взрыв произошёл на рынке и не был терактом.'],
    ['tg', 'Полис гуфт, ки ҳамла дар шаҳр рӯй дод ва касе аз онҳо боздошт нашуд.'],
    ['und', 'Nadir Qambrani'],
  ];
  for (const [language, text] of cases) test(language, () => assert.equal(layOut(text).language, language));

  test('scripts by frequency', () => {
    assert.deepEqual(layOut('Two words and دہشت گرد').scripts, ['Latn', 'Arab']);
    assert.deepEqual(layOut('123').scripts, ['Zyyy']);
  });
});

describe('date of the report', () => {
  const body =
    'Gunmen attacked a checkpoint in July 2025 and fled over the ridge before the guards could answer the fire.';
  const cases: readonly (readonly [text: string, from: string | null, to: string | null])[] = [
    [`Title of the Report\n- 2025-09-27 09:50:56\n\nBy/Mira Talvash\n${body}`, '2025-09-27', '2025-09-27'],
    [`DTG: 141530Z MAR 26\nSUBJECT: FIND\n\n${body}`, '2026-03-14T15:30Z', '2026-03-14T15:30Z'],
    [`Title of the Report\nPublished on 14 March 2026\n\n${body}`, '2026-03-14', '2026-03-14'],
    [`Title of the Report\n\nMarch 14, 2026\n\n${body}`, '2026-03-14', '2026-03-14'],
    [`Title of the Report\n\nZARBAND, 14 March 2026 — ${body}`, '2026-03-14', '2026-03-14'],
    [`Name: Nadir\nDate of birth: 12 May 1980\n\n${body}`, '2025-07-01', null],
    [`Title of the Report\n\n${body}\n\nThey will meet on 5 May 2027.`, '2025-07-01', null],
    ['Nothing here tells.', null, null],
  ];
  for (const [text, from, to] of cases) {
    test(text.slice(0, 50), () => {
      const dated = dateOfReport(layOut(text), null);
      assert.deepEqual([dated.from, dated.to], [from, to]);
      assert.ok((dated.reason ?? '').length > 0);
    });
  }

  test('a given date wins', () => {
    const given: Interval = { from: '2026-01-02', to: '2026-01-02', precision: 'day' };
    assert.equal(dateOfReport(layOut('Published on 14 March 2026'), given), given);
  });
});

test('law: what is found is written so in the text, in order and without overlap', () => {
  const piece = fc.constantFrom(
    ...'14 March 2026 , . - / on in since last Tuesday two days ago 13 soldiers between 3 and 5 May over $ Rs million 48-member ۱۴ مارچ ۲۰۲۶ گزشتہ روز в 2021 года a dozen 0930 hrs : half 1,200 % \u200f \n Z'.split(
      ' ',
    ),
  );
  const dated: Interval = { from: '2026-03-18', to: '2026-03-18', precision: 'day' };
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join(' ');
      const layout = layOut(text);
      for (const found of [findTimes(layout, dated), findQuantities(layout)]) {
        let last = 0;
        for (const { start, end, text: slice } of found) {
          assert.equal(slice, text.slice(start, end));
          assert.ok(start >= last && end > start, text);
          last = end;
        }
      }
      for (const { interval } of findTimes(layout, dated)) {
        if (interval.from !== null && interval.to !== null)
          assert.ok(interval.from <= interval.to, `${text} ${JSON.stringify(interval)}`);
      }
    }),
    { numRuns: 400 },
  );
});
