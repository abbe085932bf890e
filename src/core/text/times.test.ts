import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Interval, openInterval } from '../words/index.ts';
import { layOut } from './layout.ts';
import { findTimes } from './times.ts';

/** A Wednesday. */
const REPORT: Interval = { from: '2026-03-18', to: '2026-03-18', precision: 'day' };

/** `words = from..to precision`, several joined by `; `; '' where nothing is a time. A single day or year is written once. */
function shown(text: string, dated: Interval = REPORT): string {
  return findTimes(layOut(text), dated)
    .map(({ text: words, interval: { from, to, precision } }) => {
      const ends = from === to ? (from ?? '?') : `${from ?? '?'}..${to ?? '?'}`;
      return `${words} = ${ends} ${precision}`;
    })
    .join('; ');
}

const ABSOLUTE: readonly (readonly [text: string, expected: string])[] = [
  ['The convoy left on 2026-03-14.', '2026-03-14 = 2026-03-14 day'],
  ['Logged 2026-03-14T09:50Z by the desk.', '2026-03-14T09:50Z = 2026-03-14T09:50Z hour'],
  ['Logged 2026-03-14 09:50:56 by the desk.', '2026-03-14 09:50:56 = 2026-03-14T09:50 hour'],
  ['He was held on 14 March 2026.', '14 March 2026 = 2026-03-14 day'],
  ['He was held on the 14th of March, 2026.', 'the 14th of March, 2026 = 2026-03-14 day'],
  ['He was held on March 14th, 2026 in Zarband.', 'March 14th, 2026 = 2026-03-14 day'],
  ['He was held on Saturday, 14 March 2026.', 'Saturday, 14 March 2026 = 2026-03-14 day'],
  ['He was held on 14 Mar. 2026.', '14 Mar. 2026 = 2026-03-14 day'],
  ['Valid until 14-Mar-2026 only.', 'until 14-Mar-2026 = ?..2026-03-14 open'],
  ['Seen on 24/03/2026 at the bridge.', '24/03/2026 = 2026-03-24 day'],
  ['Seen on 03/24/2026 at the bridge.', '03/24/2026 = 2026-03-24 day'],
  ['Seen on 03/04/2026 at the bridge.', '03/04/2026 = 2026-03-04..2026-04-03 days'],
  ['Seen on 14.03.2026 at the bridge.', '14.03.2026 = 2026-03-14 day'],
  ['Seen on 14-03-2026 at the bridge.', '14-03-2026 = 2026-03-14 day'],
  ['Invoice period Mar-26 was closed.', 'Mar-26 = 2026-03-01..2026-03-31 month'],
  ['DTG 141530Z MAR 26 refers.', '141530Z MAR 26 = 2026-03-14T15:30Z hour'],
  ['DTG 141530E MAR 2026 refers.', '141530E MAR 2026 = 2026-03-14T10:30Z hour'],
  ['The cell moved in March 2026.', 'March 2026 = 2026-03-01..2026-03-31 month'],
  ['The cell moved in 2021.', '2021 = 2021-01-01..2021-12-31 year'],
  ['The campaign of 2019-2021 failed.', '2019-2021 = 2019-01-01..2021-12-31 years'],
  ['From 2019 to 2021 it grew.', 'From 2019 to 2021 = 2019-01-01..2021-12-31 years'],
  ['The season 2019–21 was quiet.', '2019–21 = 2019-01-01..2021-12-31 years'],
  ['Between 3 and 5 May 2025 they met.', 'Between 3 and 5 May 2025 = 2025-05-03..2025-05-05 days'],
  ['They met 3-5 May 2025.', '3-5 May 2025 = 2025-05-03..2025-05-05 days'],
  ['They met May 3-5, 2025.', 'May 3-5, 2025 = 2025-05-03..2025-05-05 days'],
  ['It ran from 28 April to 3 May 2025.', 'from 28 April to 3 May 2025 = 2025-04-28..2025-05-03 days'],
  [
    'Between March and May 2025 three cells fell.',
    'Between March and May 2025 = 2025-03-01..2025-05-31 month',
  ],
  ['In early 2025 he returned.', 'early 2025 = 2025-01-01..2025-04-30 season'],
  ['In mid-2025 he returned.', 'mid-2025 = 2025-05-01..2025-08-31 season'],
  ['In late March 2025 he returned.', 'late March 2025 = 2025-03-21..2025-03-31 days'],
  [
    'At the beginning of the year 2025 he returned.',
    'the beginning of the year 2025 = 2025-01-01..2025-04-30 season',
  ],
  ['At the end of 2024 he returned.', 'the end of 2024 = 2024-09-01..2024-12-31 season'],
  ['In the summer of 2024 he returned.', 'the summer of 2024 = 2024-06-01..2024-08-31 season'],
  ['In the second half of 2024 it fell.', 'the second half of 2024 = 2024-07-01..2024-12-31 season'],
  ['In Q2 2024 it fell.', 'Q2 2024 = 2024-04-01..2024-06-30 season'],
  ['The group formed in the 1990s.', 'the 1990s = 1990-01-01..1999-12-31 years'],
  ['Since 2021 the group has split.', 'Since 2021 = 2021-01-01..2026-03-18 years'],
  ['Nothing is known from before 14 March 2026.', 'before 14 March 2026 = ?..2026-03-13 open'],
  ['The Zarband Accord 2020 lapsed.', '2020 = 2020-01-01..2020-12-31 year'],
  ['On 15 Ramadan 1447 they fasted.', '15 Ramadan 1447 = 2026-03-03..2026-03-05 days'],
  ['The year 1446 AH was hard.', '1446 AH = 2024-07-07..2025-06-27 year'],
  ['On 31 February 2026 nothing happened.', 'February 2026 = 2026-02-01..2026-02-28 month'],
];

const RELATIVE: readonly (readonly [text: string, expected: string])[] = [
  ['He was seen today.', 'today = 2026-03-18 day'],
  ['He was seen yesterday.', 'yesterday = 2026-03-17 day'],
  ['He leaves tomorrow.', 'tomorrow = 2026-03-19 day'],
  ['He leaves tonight.', 'tonight = 2026-03-18 day'],
  ['Shots were heard last night.', 'last night = 2026-03-17 day'],
  ['He was held on Tuesday.', 'Tuesday = 2026-03-17 day'],
  ['He was held on Wednesday.', 'Wednesday = 2026-03-18 day'],
  ['He was held last Wednesday.', 'last Wednesday = 2026-03-11 day'],
  ['He was held last Friday.', 'last Friday = 2026-03-13 day'],
  ['The court will hear him on Friday.', 'Friday = 2026-03-20 day'],
  ['It happened last week.', 'last week = 2026-03-09..2026-03-15 week'],
  ['It happened two days ago.', 'two days ago = 2026-03-16 day'],
  ['It happened three weeks ago.', 'three weeks ago = 2026-02-22..2026-02-28 week'],
  ['It happened a month ago.', 'a month ago = 2026-02-01..2026-02-28 month'],
  ['It happened 10 years ago.', '10 years ago = 2016-01-01..2016-12-31 year'],
  ['It happened several days ago.', 'several days ago = ?..2026-03-18 open'],
  ['It happened last month.', 'last month = 2026-02-01..2026-02-28 month'],
  ['It happened last year.', 'last year = 2025-01-01..2025-12-31 year'],
  ['It happened this year.', 'this year = 2026-01-01..2026-12-31 year'],
  ['Earlier this year it happened.', 'Earlier this year = 2026-01-01..2026-03-18 year'],
  ['The dialogue in August went well.', 'August = 2025-08-01..2025-08-31 month'],
  ['The dialogue in February went well.', 'February = 2026-02-01..2026-02-28 month'],
  ['In his March address he said so.', 'March = 2026-03-01..2026-03-31 month'],
  ['It happened on 14 March.', '14 March = 2026-03-14 day'],
  ['On the night of 3/4 March it burnt.', '3/4 March = 2026-03-03..2026-03-04 days'],
  ['It happened on 20 December.', '20 December = 2025-12-20 day'],
  ['It happened on December 20th.', 'December 20th = 2025-12-20 day'],
  ['The talks will open on 2 April.', '2 April = 2026-04-02 day'],
  ['Over the past seven months it grew.', 'Over the past seven months = 2025-08-18..2026-03-18 month'],
  ['In the last two weeks it grew.', 'In the last two weeks = 2026-03-04..2026-03-18 week'],
  ['Since yesterday nobody has called.', 'Since yesterday = 2026-03-17..2026-03-18 days'],
  ['Ever since the September 11 attacks this holds.', 'September 11 = ? open'],
];

const CLOCK: readonly (readonly [text: string, expected: string])[] = [
  [
    'At 0930 hrs on 14 March 2026 it went off.',
    '0930 hrs = 2026-03-14T09:30 hour; 14 March 2026 = 2026-03-14 day',
  ],
  ['On Tuesday around 3 pm a van arrived.', 'Tuesday = 2026-03-17 day; 3 pm = 2026-03-17T15:00 hour'],
  ['A van arrived at 14:30.', '14:30 = ? open'],
  [
    'A van arrived yesterday at 3:30 p.m. and left.',
    'yesterday = 2026-03-17 day; 3:30 p.m. = 2026-03-17T15:30 hour',
  ],
];

const OTHER_SCRIPTS: readonly (readonly [text: string, expected: string])[] = [
  ['یہ واقعہ ۱۴ مارچ ۲۰۲۶ کو پیش آیا۔', '۱۴ مارچ ۲۰۲۶ = 2026-03-14 day'],
  ['یہ واقعہ 14 مارچ 2026ء کو پیش آیا۔', '14 مارچ 2026ء = 2026-03-14 day'],
  ['وہ مارچ ۲۰۲۶ میں گرفتار ہوا۔', 'مارچ ۲۰۲۶ = 2026-03-01..2026-03-31 month'],
  ['گزشتہ روز دھماکا ہوا۔', 'گزشتہ روز = 2026-03-17 day'],
  ['آج اجلاس ہوا۔', 'آج = 2026-03-18 day'],
  ['منگل کے روز دھماکا ہوا۔', 'منگل کے روز = 2026-03-17 day'],
  ['کل اجلاس ہے۔', 'کل = 2026-03-17..2026-03-19 days'],
  ['گزشتہ ماہ اجلاس ہوا۔', 'گزشتہ ماہ = 2026-02-01..2026-02-28 month'],
  ['وقع الهجوم في ١٤ مارس ٢٠٢٦ في المدينة.', '١٤ مارس ٢٠٢٦ = 2026-03-14 day'],
  ['وقع في 17 مارس/آذار 2026 قرب المدينة.', '17 مارس/آذار 2026 = 2026-03-17 day'],
  ['Суд состоится 5 апреля.', '5 апреля = 2026-04-05 day'],
  ['وقع الهجوم أمس في المدينة.', 'أمس = 2026-03-17 day'],
  ['این حمله در ۱۵ اسفند ۱۴۰۴ رخ داد.', '۱۵ اسفند ۱۴۰۴ = 2026-03-06 day'],
  ['این حمله دیروز رخ داد.', 'دیروز = 2026-03-17 day'],
  ['Взрыв произошёл 14 марта 2026 года в городе.', '14 марта 2026 года = 2026-03-14 day'],
  ['Взрыв произошёл вчера.', 'вчера = 2026-03-17 day'],
  ['Он уехал в прошлом году.', 'в прошлом году = 2025-01-01..2025-12-31 year'],
];

const NONE: readonly string[] = [
  'The operation spanned over seven months.',
  'He served for 33 years in the army.',
  'They killed 2000 people and left.',
  'They may attack; they march on the town.',
  'Call 0300-1234567 or file 2024/113.',
  'The march of 300 men ended.',
];

const TABLES = { absolute: ABSOLUTE, relative: RELATIVE, clock: CLOCK, 'other scripts': OTHER_SCRIPTS };

for (const [name, table] of Object.entries(TABLES)) {
  describe(`times: ${name}`, () => {
    for (const [text, expected] of table) test(text, () => assert.equal(shown(text), expected));
  });
}

test('durations, counts and numbers of files are no times', () => {
  for (const text of NONE) assert.equal(shown(text), '', text);
});

test('an undated report leaves relative times open, with the reason', () => {
  const [time] = findTimes(layOut('He was seen yesterday.'), openInterval('not dated'));
  assert.equal(time?.interval.precision, 'open');
  assert.match(time?.interval.reason ?? '', /yesterday/);
});

test('a report dated to a month gives a stretch, not a day', () => {
  const march: Interval = { from: '2026-03-01', to: '2026-03-31', precision: 'month' };
  assert.equal(shown('He was seen yesterday.', march), 'yesterday = 2026-02-28..2026-03-30 days');
});

test('boilerplate, teasers and repeats are not read', () => {
  assert.equal(shown('Copyright 2024 Zarband Post. All rights reserved.\n'), '');
});
