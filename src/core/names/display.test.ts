import assert from 'node:assert/strict';
import { test } from 'node:test';
import { displayName, languageOfName, lettersOfName } from './display.ts';

/** Invented persons; each line: name, language, what a reader of Latin script sees. */
const GOLDEN: readonly (readonly [string, string, string])[] = [
  ['عبد الرحمن الزهراني', 'ar', 'Abd al-Rahman al-Zahrani'],
  ['محمد بن سالم الشمري', 'ar', 'Muhammad bin Salim al-Shammari'],
  ['كحلان طرموس', 'ar', 'Kahlan Tarmus'],
  ['بدران', 'ar', 'Badran'],
  ['غلام مصطفیٰ خان', 'ur', 'Ghulam Mustafa Khan'],
  ['حبیب اللہ زرمین', 'ur', 'Habibullah Zarmin'],
  ['عثمان ثابت', 'ur', 'Usman Sabit'],
  ['چوہدری ظفر', 'ur', 'Chaudhry Zafar'],
  ['صلاح الدین وزیر', 'ps', 'Salahuddin Wazir'],
  ['عبدالرحمن ستارزی', 'ps', 'Abdul Rahman Satarzi'],
  ['نور محمد ثاقب', 'ps', 'Nur Mohammad Saqib'],
  ['حسین کریمی', 'fa', 'Hossein Karimi'],
  ['فاطمه کریمی', 'fa', 'Fatima Karimi'],
  ['Сергей Евгеньевич Орланов', 'ru', 'Sergey Yevgenyevich Orlanov'],
  ['Дмитрий Щукин', 'ru', 'Dmitry Shchukin'],
  ['Ҷамшед Зариноӣ', 'tg', 'Jamshed Zarinoi'],
  ['Ўткир Ғаниев', 'uz', 'O‘tkir G‘aniyev'],
  ['Әлия Қарағұлова', 'kk', 'Aliya Qaragulova'],
];

test('names are readable in Latin letters, language by language', () => {
  for (const [name, language, shown] of GOLDEN) assert.equal(displayName(name, language), shown, name);
});

test('the language is told from the letters where it is not given', () => {
  for (const [name, language] of [
    ['ټینګار', 'ps'],
    ['ڈار', 'ur'],
    ['گیتی', 'fa'],
    ['كحلان', 'ar'],
    ['Ғазал', 'ru'],
    ['Ҷомӣ', 'tg'],
    ['Starsi', null],
  ] as const)
    assert.equal(languageOfName(name), language, name);
  assert.equal(displayName('غلام مصطفیٰ'), displayName('غلام مصطفیٰ', 'fa'));
});

test('other scripts come back as they are; a plain transliteration knows no words', () => {
  assert.equal(displayName('Zarmin Starsi', 'ur'), 'Zarmin Starsi');
  assert.equal(displayName('山田', null), '山田');
  assert.equal(lettersOfName('محمد'), 'mhmd');
});
