import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from './read-text.ts';

const DATED = { from: '2026-03-09', to: '2026-03-09', precision: 'day' } as const;

/** Events of a text: name, then property and value of what is claimed of them. */
function events(text: string) {
  const reading = readText(text, { dated: DATED });
  return reading.subjects.flatMap((subject, at) =>
    subject.kind === 'event'
      ? [
          {
            name: subject.names[0]?.text ?? '',
            claims: reading.claims
              .filter((claim) => claim.subject === at)
              .map((claim) => [claim.property, claim.value]),
          },
        ]
      : [],
  );
}

test('“the largest being that of …” is one of what was counted', () => {
  const [event, ...others] = events(
    'Boardings: 90. Arms seizures: 3, the largest being that of the Zarf-e-Wolga off Gwadar on 4 March 2026.',
  );
  assert.equal(others.length, 0);
  assert.ok(event?.claims.some(([, value]) => JSON.stringify(value).includes('"seizure"')));
  assert.ok(
    event?.claims.some(([property]) => property === 'participant'),
    'the craft',
  );
  assert.deepEqual(events('The count was 3, the largest being that of the family.'), []);
});

test('a story that begins somewhere has its place and time; a book that begins with a poem has none', () => {
  const [event] = events(
    'The story that they tell begins at Torkham in June 2025, when a clerk looked twice.',
  );
  assert.ok(
    event?.claims.some(
      ([property, value]) => property === 'occurred' && JSON.stringify(value).includes('2025-06'),
    ),
  );
  assert.deepEqual(events('The book begins with a poem and ends in Quetta.'), []);
});

test('passengers held on the way are a hijacking with its dead; prisoners held are not', () => {
  const [event] = events(
    'The last coach was cleared this morning. 58 passengers had been held overnight. Nine passengers were killed.',
  );
  assert.ok(event?.claims.some(([, value]) => JSON.stringify(value).includes('"hijacking"')));
  assert.ok(event?.claims.some(([property]) => property === 'casualties'));
  assert.deepEqual(events('12 meetings were held overnight.'), []);
});

test('a list of deeds keeps each its own time and place', () => {
  const [event] = events(
    'He claimed the Wolgai Express hijacking, the pylon sabotage of April and a fire at Sukkur.',
  );
  assert.match(event?.name ?? '', /Wolgai Express hijacking/);
  const told = event?.claims.filter(([property]) => property === 'occurred' || property === 'occurredAt');
  assert.equal(told?.length, 1);
  assert.ok(JSON.stringify(told).includes('"from":null'));
});

test('a tragedy of Urdu is named with its place, which is nobody’s name', () => {
  const reading = readText('سانحہ گل بیلہ کو گیارہ ماہ گزر چکے ہیں۔ تحقیقات جاری ہیں۔', { dated: DATED });
  assert.deepEqual(
    reading.subjects.map(({ kind, names }) => [kind, names[0]?.text]),
    [['event', 'سانحہ گل بیلہ']],
  );
});

test('a unit, watch or collectorate of a town is named with the town', () => {
  const bodies = (text: string) =>
    readText(text, { dated: DATED })
      .subjects.filter(({ kind }) => kind === 'organisation')
      .map(({ names }) => names[0]?.text);
  assert.deepEqual(bodies('It was raided jointly with Customs Collectorate Gwadar on Monday.'), [
    'Customs Collectorate Gwadar',
  ]);
  assert.deepEqual(bodies('The relay went to Bomb Disposal Unit Quetta, then to Lahore.'), [
    'Bomb Disposal Unit Quetta',
  ]);
});
