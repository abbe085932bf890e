import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from './read-text.ts';

/** Readings in which a rule once said what the report does not say. */

const DATED = { from: '2026-05-14', to: '2026-05-14', precision: 'day' } as const;

function claimsOf(text: string): string[] {
  const { claims, subjects } = readText(text, { dated: DATED });
  const name = (subject: number): string => subjects[subject]?.names[0]?.text ?? '';
  return claims.map(({ subject, property, value, speaker }) => {
    const shown =
      value.type === 'record'
        ? name(value.record)
        : value.type === 'identifier'
          ? value.value
          : value.type === 'money'
            ? `${value.amountMinor / 100} ${value.currency}`
            : value.type === 'casualties'
              ? `${value.low} to ${value.high} by ${speaker ?? 'the report'}`
              : value.type === 'event-type'
                ? value.eventType
                : '';
    return `${name(subject)} | ${property} | ${shown}`;
  });
}

const SAID: readonly (readonly [text: string, ...claims: string[]])[] = [
  [
    'Police held Javed Torwal, son of Haji Mir Torwal, CNIC 17301-7654321-9, in Hangu.',
    'Javed Torwal | identifier | 1730176543219',
  ],
  [
    'Javed Torwal, son of Haji Mir Torwal (CNIC 17301-7654321-9; mobile 0333-5551234), was held at Torkham.',
    'Javed Torwal | identifier | 1730176543219',
    'Javed Torwal | phone | +923335551234',
  ],
  ['A sum of PKR 450,000 and two rifles were recovered in Hangu.', 'seizure in Hangu | amount | 450000 PKR'],
  [
    'Nineteen people died in the blast in Hangu, according to police; the hospital counted 17 dead.',
    'blast in Hangu | casualties | 19 to 19 by police',
    'blast in Hangu | casualties | 17 to 17 by the hospital',
  ],
  [
    'Исламабад, 14 мая 2026 года. При взрыве на рынке в Даргае погибли девять человек.',
    'взрыв, Даргае | occurredAt | Даргае',
  ],
  ['په دې برید کې څلور لکه روپۍ ونیول شوې.', 'نیونه | eventType | seizure'],
  [
    'ألقت الشرطة القبض على محمود الكريمي في مدينة هرات.',
    'اعتقال: محمود الكريمي | participant | محمود الكريمي',
  ],
];
// A demonym that is a given name; a quotation is its speaker's, or somebody's, never the report's own.
const QUOTED =
  '"Danish Orakzai planned the Dargai market bombing, which killed 19 people. We will bring every member of the Black Poplar Brigade to justice, wherever they hide."';
const VOICED: readonly (readonly [text: string, speaker: string | null])[] = [
  [
    `Interior Secretary Rauf Mengalzai, addressing a seminar, said: ${QUOTED}`,
    'Interior Secretary Rauf Mengalzai',
  ],
  [`At a seminar the interior secretary vowed action. ${QUOTED}`, null],
];
for (const [text, speaker] of VOICED)
  test(text, () => {
    const { claims, subjects } = readText(text, { dated: DATED });
    assert.ok(subjects.some(({ names }) => names[0]?.text === 'Danish Orakzai'));
    const tolls = claims.filter(({ property }) => property === 'casualties');
    assert.deepEqual(
      tolls.map((one) => [one.modality, one.speaker]),
      [['reported', speaker]],
    );
  });

for (const [text, ...claims] of SAID)
  test(text, () => {
    const all = claimsOf(text);
    for (const claim of claims) assert.ok(all.includes(claim), `${claim}\n${all.join('\n')}`);
  });

const UNSAID: readonly (readonly [text: string, claim: RegExp])[] = [
  ['The arrest of Sohail Orakzada followed a tip from Ashgabat.', /occurredAt/],
  [
    'Javed Torwal, son of Haji Mir Torwal, CNIC 17301-7654321-9, fled.',
    /^(?:Haji )?Mir Torwal \| identifier/,
  ],
  [
    'Исламабад, 14 мая 2026 года. При взрыве на рынке в Даргае погибли девять человек.',
    /occurredAt \| Исламабад/,
  ],
  ['أعلنت السلطات القبض على شهباز خان بتهمة التخطيط لتفجير سوق درغي.', /occurredAt/],
  ['Contact reports that Yousaf Torwal has sold his motorcycle at Spin Boldak.', /^delivery of/],
];
for (const [text, claim] of UNSAID)
  test(`unsaid: ${text}`, () => {
    assert.deepEqual(
      claimsOf(text).filter((one) => claim.test(one)),
      [],
    );
  });
