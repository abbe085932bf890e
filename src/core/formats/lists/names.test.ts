import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesOf } from './names.ts';

const CASES: readonly (readonly [published: string, names: readonly string[]])[] = [
  ['Zarmeen Orlan', ['strong Zarmeen Orlan']],
  ['Zarmin Orlan; Zarmeen Urlan;', ['strong Zarmin Orlan', 'strong Zarmeen Urlan']],
  ['Zarmin (original script: Зармин)', ['strong Zarmin', 'original-script Зармин']],
  ['Zarmin (زرمین)', ['strong Zarmin', 'original-script زرمین']],
  ['SABZ I WOLGAI (SW)', ['strong SABZ I WOLGAI', 'acronym SW']],
  ['TURVEK AL-HODRAK IN BELMIRI (TAH-B)', ['strong TURVEK AL-HODRAK IN BELMIRI', 'acronym TAH-B']],
  ['زرمین (Zarmin; Zar- Min)', ['original-script زرمین', 'strong Zarmin', 'strong Zar- Min']],
  [
    'Zarmin son of Turvek (زرمین ولد ترویک ),',
    ['strong Zarmin son of Turvek', 'original-script زرمین ولد ترویک'],
  ],
  ['Zarmin Orlan زرمین اورلان', ['strong Zarmin Orlan', 'original-script زرمین اورلان']],
  [
    'Sabz al-Wolgai (SAW) (سبز (original script); Sabz Wolgai; Green Wolgai)',
    [
      'strong Sabz al-Wolgai',
      'acronym SAW',
      'original-script سبز',
      'strong Sabz Wolgai',
      'strong Green Wolgai',
    ],
  ],
  ['سبز ولگی (Sabz Wolgai - sub-unit name)', ['original-script سبز ولگی', 'strong Sabz Wolgai']],
  ['Zarmin (', ['strong Zarmin (']],
  ['AL-SABZ FOUNDATION (KENYA)', ['strong AL-SABZ FOUNDATION (KENYA)']],
  ['Zarmin (born 1953; Zurmat)', ['strong Zarmin (born 1953; Zurmat)']],
  ['Zarmin (birth name)', ['strong Zarmin (birth name)']],
];

test('several names in one field, another script and an acronym in brackets are names of their own', () => {
  for (const [text, names] of CASES)
    assert.deepEqual(
      namesOf([{ text, kind: 'strong' }]).map((name) => `${name.kind} ${name.text}`),
      names,
    );
});

test('a spelling is one name, of the kind that it has first', () => {
  const names = namesOf([
    { text: 'Zarmin', kind: 'primary' },
    { text: 'Zarmin; Zar', kind: 'weak' },
  ]);
  assert.deepEqual(names, [
    { text: 'Zarmin', kind: 'primary' },
    { text: 'Zar', kind: 'weak' },
  ]);
});
