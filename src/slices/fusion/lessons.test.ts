import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../../core/text/read-text.ts';
import { freeWords, lessonsOf, standsUnread, unreadPairs } from './lessons.ts';

const taught = (text: string): string[] => lessonsOf(readText(text)).map(({ kind, key }) => `${kind} ${key}`);
const unread = (text: string): string[] =>
  unreadPairs(
    text,
    readText(text).mentions.map(({ start, end }) => ({ start, stop: end })),
  );

test('names of two words or more are taught, from scripts without telling capitals', () => {
  assert.deepEqual(taught('کمانڈر ہژبر ژندکی نے سبی میں حملہ کیا۔'), ['person ہژبر ژندکی']);
  assert.deepEqual(taught('کمانڈر طوفان نے سبی میں حملہ کیا۔'), [], 'one word is too often an ordinary word');
});

test('a Latin name is taught only of people and ships, and only where something is said of them', () => {
  assert.deepEqual(taught('Huzbar Zandaki, a commander of the Grey Heron Front, was seen near Sibi.'), [
    'person huzbar zandaki',
  ]);
  assert.deepEqual(taught('Officials met Huzbar Zandaki near Sibi.'), []);
});

test('what a text leaves unread are neighbouring words that its own reading took for nothing', () => {
  assert.ok(unread('سبی کے قریب گاڑی میں ہژبر ژندکی موجود تھا۔').includes('ہژبر ژندکی'));
  assert.ok(
    !unread('کمانڈر ہژبر ژندکی نے سبی میں حملہ کیا۔').includes('ہژبر ژندکی'),
    'a mention has taken it',
  );
  assert.deepEqual(
    unread('REPORTED THAT HUZBAR ZANDAKI WAS SEEN NEAR SIBI.').filter((pair) => pair.includes('zandaki')),
    ['huzbar zandaki'],
  );
});

test('ordinary prose in Latin script leaves nothing unread', () => {
  assert.deepEqual(
    unread('Police in Sibi met Huzbar Zandaki of the Grey Heron Front, and the CTD told the ISPR of it.'),
    [],
  );
});

test('a word too long for a name is neither taught nor left unread', () => {
  const long = 'ژ'.repeat(5000);
  assert.deepEqual(unreadPairs(`سبی ${long} ${long} موجود`, []), []);
  assert.deepEqual(
    lessonsOf({
      subjects: [
        {
          kind: 'person',
          names: [{ text: `${long} ${long}`, script: 'Arab', kind: 'primary' }],
          anchor: null,
          localKey: 'x',
        },
      ],
      claims: [],
    }),
    [],
  );
});

test('all the words of a lesson must stand together, and none of them be taken', () => {
  const text = 'ہژبر ژندکی خان';
  const lesson = { words: 'ہژبر ژندکی', key: 'ہژبر ژندکی خان', kind: 'person' as const };
  assert.equal(standsUnread(freeWords(text, []), lesson), true);
  assert.equal(standsUnread(freeWords(text, [{ start: 11, stop: 14 }]), lesson), false);
  assert.equal(standsUnread(freeWords('ہژبر ژندکی', []), lesson), false);
});

test('words under overlapping mentions are taken once', () => {
  const free = freeWords('alpha beta gamma delta', [
    { start: 0, stop: 16 },
    { start: 6, stop: 10 },
  ]);
  assert.deepEqual(
    free.map((word) => word?.text ?? null),
    [null, null, null, 'delta'],
  );
});

test('a name may be broken over two lines, and capitals count only where a line has nothing else', () => {
  assert.deepEqual(unreadPairs('گاڑی میں ہژبر\nژندکی موجود', []), ['ہژبر ژندکی', 'ژندکی موجود']);
  assert.deepEqual(unreadPairs('HUZBAR ZANDAKI was seen', []), []);
  assert.deepEqual(unreadPairs('first line\nHUZBAR ZANDAKI SEEN\nlast line', []), ['huzbar zandaki']);
});
