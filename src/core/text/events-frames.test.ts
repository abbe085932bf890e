import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventType } from '../words/index.ts';
import { readText } from './read-text.ts';

const DATED = { from: '2026-06-15', to: '2026-06-15', precision: 'day' } as const;
const typesOf = (text: string): EventType[] =>
  readText(text, { dated: DATED }).claims.flatMap(({ value }) =>
    value.type === 'event-type' ? [value.eventType] : [],
  );

const TOLD: readonly (readonly [text: string, type: EventType])[] = [
  ['Bandits marched eleven herders into the forest near Bannu on 3 June.', 'kidnapping'],
  ['A drone put a missile through the roof of a mill near Kunduz on 3 June.', 'air-strike'],
  ['Rebels poured mortar rounds on a brickyard near Goma on 3 June.', 'attack'],
  ['Customs officers prised forty pistols out of a false floor at Taftan on 3 June.', 'seizure'],
  ['A search of a water tanker at Chaman on 3 June brought to light 12 kg of heroin.', 'seizure'],
  ['The convoy came under mortar and rifle fire near Mastung on 3 June.', 'armed-attack'],
];
for (const [text, type] of TOLD) test(text, () => assert.deepEqual(typesOf(text), [type]));

const NOT_TOLD = [
  'Officers reached the village near Kunduz on 3 June.',
  'The helicopter carried two doctors to Bannu on 3 June.',
  'The rebels kept their rifles in a mill near Goma until 3 June.',
  'The stolen rifles were of a make known in Taftan since 3 June.',
  'Bandits will march no herders into the forest near Bannu.',
];
for (const text of NOT_TOLD) test(`no deed: ${text}`, () => assert.deepEqual(typesOf(text), []));
