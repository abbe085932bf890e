import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inEnglish } from '../words/phrase.ts';
import { EVIDENCE, type EvidenceKind, type Form } from './evidence.data.ts';
import { basisText, evidenceOf } from './evidence.ts';
import { evidencePieces, toldInEnglish, toldPieces } from './wording.ts';

const key = (property: string, text: string) => ({
  key: 'k',
  strength: 'strong' as const,
  basis: [{ property, text }],
});

const VALUES = { act: 'air-strike', place: 'Sibi', day: '2026-10-05', country: 'PK', scheme: 'cnic' };

const PAIRS = Object.entries(EVIDENCE).flatMap(([kind, row]) =>
  ('forms' in row ? row.forms : []).map((form): readonly [EvidenceKind, Form] => [
    kind as EvidenceKind,
    form,
  ]),
);

test('what a basis says is read back from its text, whatever names stand in it', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((text) => `Zarmin ${text}`);
  fc.assert(
    fc.property(fc.constantFrom(...PAIRS), name, ([kind, form], text) => {
      const written = basisText(form, { ...VALUES, name: text, name2: 'Wolgai', place: text });
      const [read] = evidenceOf(key(kind, written), key(kind, written));
      assert.equal(read?.code, kind);
      assert.ok(read !== undefined && read.form !== null);
      // Another form of the same kind may read it too; then it says the same in the same words.
      assert.equal(
        inEnglish(evidencePieces({ ...read, code: 'birthDate' }, 0)),
        written.replace('air-strike', 'air strike'),
      );
    }),
  );
});

test('a tie is worded in both languages, with each name in a piece of its own', () => {
  const a = key('event-day', basisText('actAtOnDay', { act: 'violence', place: 'Sibi', day: '2026-10-05' }));
  const b = key('event-day', basisText('actAtOnDay', { act: 'violence', place: 'Siwi', day: '2026-10-05' }));
  const told = { shared: evidenceOf(a, b), notes: ['waits' as const] };
  assert.equal(
    toldInEnglish(told),
    'Both records share violence at Sibi on 2026-10-05 (elsewhere “Siwi”). It waits for an officer.',
  );
  const urdu = toldPieces(told, 1);
  const gaps = urdu.flatMap((piece) => (typeof piece === 'string' ? [] : [piece]));
  assert.deepEqual(gaps, [
    { gap: 'place', text: 'Sibi' },
    { gap: 'act', text: 'violence' },
    { gap: 'day', text: '2026-10-05' },
    { gap: 'name', text: 'Siwi' },
  ]);
  for (const piece of urdu) if (typeof piece === 'string') assert.doesNotMatch(piece, /[A-Za-z]/);
});

test('a kind that no table knows, of an older centre, is shown as it was written', () => {
  const old = key('shoe-size', '44');
  assert.equal(
    toldInEnglish({ shared: evidenceOf(old, old), notes: [] }),
    'Both records share the name “44”.',
  );
});
