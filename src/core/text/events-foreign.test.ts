import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventType } from '../words/index.ts';
import { readText } from './read-text.ts';

const DATED = { from: '2026-06-15', to: '2026-06-15', precision: 'day' } as const;

const TOLD: readonly (readonly [text: string, type: EventType])[] = [
  ['لورالائی کی جیل سے دو قیدی ۳ جون کو فرار ہو گئے۔', 'escape'],
  ['پشین میں طلبہ نے ۳ جون کو دھرنا دیا۔', 'protest'],
  ['دو زندانی در ۳ ژوئن از زندان زابل گریختند.', 'escape'],
  ['اختطف مسلحون طبيبين قرب تمبكتو في 3 يونيو.', 'kidnapping'],
  ['هرب ثلاثة سجناء من سجن في كركوك في 3 يونيو.', 'escape'],
  ['3 июня в Грозном неизвестные открыли огонь по автобусу.', 'armed-attack'],
  ['3 июня в Бишкеке прошли переговоры представителей двух ведомств.', 'meeting'],
];
for (const [text, type] of TOLD)
  test(text, () => {
    const types = readText(text, { dated: DATED }).claims.flatMap(({ value }) =>
      value.type === 'event-type' ? [value.eventType] : [],
    );
    assert.deepEqual(types, [type]);
  });

test('attackers who get away have not escaped from anywhere', () => {
  const reading = readText('حملہ آور گاڑی میں قلات کی طرف فرار ہو گئے۔', { dated: DATED });
  assert.equal(
    reading.claims.some(({ value }) => value.type === 'event-type' && value.eventType === 'escape'),
    false,
  );
});
