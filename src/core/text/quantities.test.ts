import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { layOut } from './layout.ts';
import { findQuantities } from './quantities.ts';

const end = (value: number | null): string => (value === null ? '?' : String(value));

/** `words = low/best/high qualifier unit`; money `words = amountMinor CUR qualifier`. */
function shown(text: string): string {
  return findQuantities(layOut(text))
    .map((found) => {
      const { text: words, qualifier, money } = found;
      if (money !== null) return `${words} = ${money.amountMinor} ${money.currency} ${qualifier}`;
      const exact = found.low === found.best && found.best === found.high;
      const value = exact ? end(found.best) : `${end(found.low)}/${end(found.best)}/${end(found.high)}`;
      return `${words} = ${value} ${qualifier} ${found.unit}`.trimEnd();
    })
    .join('; ');
}

const COUNTS: readonly (readonly [text: string, expected: string])[] = [
  ['The blast killed 13 American service members.', '13 American service members = 13 exact service members'],
  ['The blast killed thirteen soldiers.', 'thirteen soldiers = 13 exact soldiers'],
  ['The blast killed a dozen people.', 'a dozen people = 12 exact people'],
  ['The blast killed over a dozen people.', 'over a dozen people = 12/?/? over people'],
  ['The blast killed two dozen people.', 'two dozen people = 24 exact people'],
  [
    'They held twenty-one suspected militants.',
    'twenty-one suspected militants = 21 exact suspected militants',
  ],
  ['Two hundred and fifty families fled.', 'Two hundred and fifty families = 250 exact families'],
  ['Three thousand five hundred troops left.', 'Three thousand five hundred troops = 3500 exact troops'],
  ['Hundreds of villagers fled.', 'Hundreds of villagers = 100/?/? at-least villagers'],
  ['Dozens of people were hurt.', 'Dozens of people = 12/?/? at-least people'],
  ['Tens of thousands of people fled.', 'Tens of thousands of people = 10000/?/? at-least people'],
  ['More than 40 fighters surrendered.', 'More than 40 fighters = 40/?/? over fighters'],
  ['At least 13 people were killed.', 'At least 13 people = 13/13/? at-least people'],
  ['Up to 20 gunmen took part.', 'Up to 20 gunmen = ?/?/20 at-most gunmen'],
  ['Nearly 1,200 rifles were found.', 'Nearly 1,200 rifles = ?/1200/? about rifles'],
  ['Some 300 men marched.', 'Some 300 men = ?/300/? about men'],
  ['Fewer than 50 remain.', 'Fewer than 50 = ?/?/50 under'],
  ['No fewer than six officers died.', 'No fewer than six officers = 6/6/? at-least officers'],
  ['Between 3 and 5 vehicles were burnt.', 'Between 3 and 5 vehicles = 3/?/5 range vehicles'],
  ['They lost 13-15 men.', '13-15 men = 13/?/15 range men'],
  ['They lost three or four men.', 'three or four men = 3/?/4 range men'],
  ['They broke a 48-member unit.', '48-member = 48 exact members'],
  ['The 33-year-old driver fled.', '33-year-old = 33 exact years old'],
  ['A five-day siege ended.', 'five-day = 5 exact days'],
  ['The operation spanned over seven months.', 'over seven months = 7/?/? over months'],
  ['He served for 33 years.', '33 years = 33 exact years'],
  ['They seized 50kg of explosives.', '50kg = 50 exact kg'],
  ['They seized 2.5 tonnes of hashish.', '2.5 tonnes = 2.5 exact tonnes'],
  ['Attacks rose by 38 per cent or 38%.', '38 per cent = 38 exact per cent; 38% = 38 exact %'],
  [
    'Five Frontier Guard soldiers and two civilians died.',
    'Five Frontier Guard soldiers = 5 exact soldiers; two civilians = 2 exact civilians',
  ],
  ['The blast killed two and wounded five.', 'two = 2 exact; five = 5 exact'],
  ['12 were killed and 30 injured.', '12 = 12 exact; 30 = 30 exact'],
  ['One soldier was killed.', 'One soldier = 1 exact soldier'],
  ['13 or more men fled.', '13 or more men = 13/13/? at-least men'],
  ['Several hundred men remain.', 'Several hundred men = 100/?/? at-least men'],
  ['Men aged 25 to 40 were sought.', '25 to 40 = 25/?/40 range years old'],
  ['About half a dozen men fled.', 'About half a dozen men = ?/6/? about men'],
];

const MONEY: readonly (readonly [text: string, expected: string])[] = [
  ['He paid Rs 50 million for it.', 'Rs 50 million = 5000000000 PKR exact'],
  ['He paid Rs. 500 for it.', 'Rs. 500 = 50000 PKR exact'],
  ['He paid Rs500 for it.', 'Rs500 = 50000 PKR exact'],
  ['He paid PKR 2.5 lakh for it.', 'PKR 2.5 lakh = 25000000 PKR exact'],
  ['He paid 3 crore rupees for it.', '3 crore rupees = 3000000000 PKR exact'],
  ['He moved $1.2bn abroad.', '$1.2bn = 120000000000 USD exact'],
  ['He moved US$ 40,000 abroad.', 'US$ 40,000 = 4000000 USD exact'],
  ['He moved over $10 million abroad.', 'over $10 million = 1000000000 USD over'],
  ['He moved €2.50 abroad.', '€2.50 = 250 EUR exact'],
  ['He moved £300 abroad.', '£300 = 30000 GBP exact'],
  ['He moved 500,000 afghanis abroad.', '500,000 afghanis = 50000000 AFN exact'],
  ['He moved 5 thousand US dollars abroad.', '5 thousand US dollars = 500000 USD exact'],
  ['Он получил 2 млн рублей наличными.', '2 млн рублей = 200000000 RUB exact'],
  ['اس نے ۵۰ ہزار روپے دیے۔', '۵۰ ہزار روپے = 5000000 PKR exact'],
  ['اس نے 2.5 لاکھ روپے دیے۔', '2.5 لاکھ روپے = 25000000 PKR exact'],
  ['They took PKR 450,000 and two rifles.', 'PKR 450,000 = 45000000 PKR exact; two rifles = 2 exact rifles'],
  [
    'They took Rs 5 million and two rifles.',
    'Rs 5 million = 500000000 PKR exact; two rifles = 2 exact rifles',
  ],
  ['ساڑھے چار لاکھ روپے برآمد ہوئے۔', 'ساڑھے چار لاکھ روپے = 45000000 PKR exact'],
  ['ڈیڑھ کروڑ روپے برآمد ہوئے۔', 'ڈیڑھ کروڑ روپے = 1500000000 PKR exact'],
  ['سوا لاکھ روپے برآمد ہوئے۔', 'سوا لاکھ روپے = 12500000 PKR exact'],
  ['پونے تین لاکھ روپے برآمد ہوئے۔', 'پونے تین لاکھ روپے = 27500000 PKR exact'],
  ['He moved between $5,000 and $10,000 abroad.', 'between $5,000 and $10,000 = 500000 USD range'],
  ['He paid 9,000 yen for it.', '9,000 yen = 9000 JPY exact'],
];

const OTHER_SCRIPTS: readonly (readonly [text: string, expected: string])[] = [
  ['دھماکے میں ۱۳ افراد ہلاک ہوئے۔', '۱۳ افراد = 13 exact افراد'],
  ['دھماکے میں تیرہ فوجی اہلکار ہلاک ہوئے۔', 'تیرہ فوجی اہلکار = 13 exact فوجی اہلکار'],
  ['دھماکے میں 13 سے زائد افراد ہلاک ہوئے۔', '13 سے زائد افراد = 13/?/? over افراد'],
  ['کم از کم چھ افراد زخمی ہوئے۔', 'کم از کم چھ افراد = 6/6/? at-least افراد'],
  ['اڑتالیس دہشت گرد گرفتار ہوئے۔', 'اڑتالیس دہشت گرد = 48 exact دہشت گرد'],
  ['ڈھائی سو افراد گرفتار ہوئے۔', 'ڈھائی سو افراد = 250 exact افراد'],
  ['قتل 9 أشخاص على الأقل.', '9 أشخاص على الأقل = 9/9/? at-least أشخاص'],
  ['دست‌کم ۹ نفر کشته شدند.', 'دست‌کم ۹ نفر = 9/9/? at-least نفر'],
  ['قتل ثلاثة عشر جنديا في الهجوم.', 'ثلاثة عشر جنديا = 13 exact جنديا'],
  ['قتل خمسة وعشرون جنديا في الهجوم.', 'خمسة وعشرون جنديا = 25 exact جنديا'],
  ['أصيب أكثر من ٤٠ شخصا أمس في الهجوم.', 'أكثر من ٤٠ شخصا = 40/?/? over شخصا'],
  ['Погибли тринадцать военнослужащих.', 'тринадцать военнослужащих = 13 exact военнослужащих'],
  ['Погибли двадцать один человек.', 'двадцать один человек = 21 exact человек'],
  ['Задержаны более 30 боевиков.', 'более 30 боевиков = 30/?/? over боевиков'],
  ['در این حمله هفت سرباز کشته شدند.', 'هفت سرباز = 7 exact سرباز'],
];

const NONE: readonly string[] = [
  'It happened on 14 March 2026 at 0930 hrs.',
  'It happened in 2021 and again in 2024.',
  'His CNIC is 35201-1234567-1.',
  'Call 0300-1234567 or +92 51 1234567.',
  'Resolution 1267 and section 11 apply; see page 4.',
  'He finished third; the 14th man was last.',
  'One of the planners was no one we knew.',
  'Resolutions 1267 (1999) and 2253 (2015) apply at km 14 near 34.0151, 71.5249.',
  'They carried AK-47 and RPG-7 weapons.',
  'The 313 Brigade and Unit 77 were named.',
  'The one-time offer was a two-pronged threat.',
  'The server was at 10.20.30.40 all day.',
  '1. Cordon and search.',
];

const TABLES = { counts: COUNTS, money: MONEY, 'other scripts': OTHER_SCRIPTS };

for (const [name, table] of Object.entries(TABLES)) {
  describe(`quantities: ${name}`, () => {
    for (const [text, expected] of table) test(text, () => assert.equal(shown(text), expected));
  });
}

describe('quantities: what is not counted', () => {
  for (const text of NONE) test(text, () => assert.equal(shown(text), ''));
});
