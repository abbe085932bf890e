import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findAliases } from './aliases.ts';
import { layOut } from './layout.ts';
import { findNames } from './names.ts';

const pairs = (text: string): string[] => {
  const layout = layOut(text);
  const names = findNames(layout);
  return findAliases(layout, names).map(({ of, alias }) => `${names[of]?.text} = ${names[alias]?.text}`);
};

const STATED: readonly (readonly [text: string, ...pairs: string[]])[] = [
  ['Mullah Sangar, also known as “Qari Zarqan”, fled to Paktia.', 'Sangar = Zarqan'],
  ['Jalil Shah (alias Toofan) confessed.', 'Jalil Shah = Toofan'],
  ['Zarak Khan alias Commander Barq was held.', 'Zarak Khan = Barq'],
  ['Gul Rahman @ Lala Jan was shown as absconder.', 'Gul Rahman = Lala Jan'],
  [
    'Gul Rahman, known by the aliases Lala Jan, Toor Khan and Jan Agha, fled.',
    'Gul Rahman = Lala Jan',
    'Gul Rahman = Toor Khan',
    'Gul Rahman = Jan Agha',
  ],
  ['Zarak Khan alias Lambe, Rafiq Ali and an accomplice fled.', 'Zarak Khan = Lambe'],
  ['Abdul Wakil, whose real name is Sharafat Ali, was jailed.', 'Abdul Wakil = Sharafat Ali'],
  ['Noor Zarif, known by the nom de guerre Abu Marwan, led it.', 'Noor Zarif = Abu Marwan'],
  ['The BLA and its alias, the Majeed Brigade, were listed.', 'BLA = Majeed Brigade'],
  ['Balochistan Liberation Army (BLA) fighters fled.', 'Balochistan Liberation Army = BLA'],
  ['The Unified Desert Front (UDF) was formed.', 'Unified Desert Front = UDF'],
  [
    'The Desert Guard Council (DGC), or the Council of Ravens, was banned.',
    'Desert Guard Council = DGC',
    'Desert Guard Council = Council of Ravens',
  ],
  [
    'NIFTAC, short for National Intelligence Fusion and Threat Assessment Centre, opened.',
    'National Intelligence Fusion and Threat Assessment Centre = NIFTAC',
  ],
  ['The file names سیف اللہ محسود (Saifullah Mehsud).', 'سیف اللہ محسود = Saifullah Mehsud'],
  ['کمانڈر گل زمان عرف طوفان کنڑ میں مارا گیا۔', 'گل زمان = طوفان'],
  ['Задержан Фаррух Саидов, он же «Абу Муслим».', 'Фаррух Саидов = Абу Муслим'],
  [
    'The instructor known in Lashkar-e-Taiba as Ustad Toofan is Gul Rahman Bangash s/o Sher Zaman.',
    'Toofan = Gul Rahman Bangash',
  ],
  [
    'The convict Zarak Gul s/o Zarin Gul is the man whom Jaish-e-Mohammed calls Spin Baba.',
    'Zarak Gul = Spin Baba',
  ],
  [
    'Nazarali Karimov (Abu Salma al-Tajiki) signs his messages Munshi Bahar.',
    'Nazarali Karimov = Abu Salma al-Tajiki',
    'Nazarali Karimov = Munshi Bahar',
  ],
  ['The real name of Mullah Sangar is Gul Rahman Bangash.', 'Sangar = Gul Rahman Bangash'],
  ['Mullah Sangar is Gul Rahman Bangash, son of Sher Zaman.', 'Sangar = Gul Rahman Bangash'],
  ['Zarak Khan, son of Sher Khan, alias Commander Barq was held.', 'Zarak Khan = Barq'],
  ['Gul Rahman uses the name Munshi Bahar.', 'Gul Rahman = Munshi Bahar'],
  ['Zarak Khan is held in Doha under the name Jalil Shah.', 'Zarak Khan = Jalil Shah'],
  [
    'Mullah Sangar, 44, has several names: Lala Jan, “Munshi Bahar”.',
    'Sangar = Lala Jan',
    'Sangar = Munshi Bahar',
  ],
  [
    'The Torghar Tigers (TT, also Torghar Sarmast Force) fled.',
    'Torghar Tigers = TT',
    'Torghar Tigers = Torghar Sarmast Force',
  ],
  [
    'Oslo put the Red Dune Front on its list, together with its alias, the Dune Army.',
    'Red Dune Front = Dune Army',
  ],
  ['Jalil himself (Jalil Shah; Джалил Шах) was held.', 'Jalil = Jalil Shah'],
];

const NOT_STATED: readonly string[] = [
  'Zarak Khan, Gul Rahman and Jalil Shah were named.',
  'The BLA and the BLF attacked together.',
  'Zarak Khan and Jalil Shah fled.',
  'Colonel Sher Zaman (Pakistan Army) was decorated.',
  'Quetta (Balochistan) was calm.',
  'The TTP, the BLA and the Taliban were named.',
  'Zarak Khan met Gul Rahman, known to police.',
  'Zarak Khan is not the man whom Jaish-e-Mohammed calls Spin Baba.',
  'Zarak Khan is said by some to be Gul Rahman Bangash.',
  'The man known in Lashkar-e-Taiba as Ustad Toofan is not Gul Rahman Bangash.',
  'Zarak Khan (Gul Rahman) was named.',
  'Zarak Khan is not held under the name Jalil Shah.',
];

describe('findAliases', () => {
  for (const [text, ...expected] of STATED) it(text, () => assert.deepEqual(pairs(text), expected));
  for (const text of NOT_STATED) it(`not in: ${text}`, () => assert.deepEqual(pairs(text), []));
});
