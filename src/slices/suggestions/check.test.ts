import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { layOut } from '../../core/text/layout.ts';
import { checkOffers, type CheckedReport } from './check.ts';
import type { KnownThing, Offer } from './contract.ts';
import { ASKED, windowsOf } from './prompt.ts';

const TEXT = `Notes on a meeting at Sibi

Zarak Mandokhel, a wood trader, met Haji Sarwar on 3 November 2026. He keeps a shop in Sibi and commands 40 men.
Police said Haji Sarwar was not the owner of the depot. Haji Sarwar lives in Mach.

Read more: Haji Sarwar lives in a palace of gold`;

const DATED = { from: '2026-11-10', to: '2026-11-10', precision: 'day' } as const;
const thing = (name: string, kind: KnownThing['kind']): KnownThing => ({
  record: `record of ${name}`,
  kind,
  mentions: [...TEXT.matchAll(new RegExp(name, 'g'))].map((match) => ({
    start: match.index,
    end: match.index + name.length,
    text: name,
  })),
});
const things = [thing('Zarak Mandokhel', 'person'), thing('Haji Sarwar', 'person'), thing('Sibi', 'place')];
const report: CheckedReport = {
  text: TEXT,
  zones: layOut(TEXT).zones,
  dated: DATED,
  things,
  said: new Set(),
};

const offer = (parts: Partial<Offer>): Offer => ({
  subject: 'Zarak Mandokhel',
  property: 'role',
  value: 'wood trader',
  quote: 'Zarak Mandokhel, a wood trader, met Haji Sarwar on 3 November 2026.',
  modality: 'asserted',
  statementType: 'fact',
  ...parts,
});
const faultOf = (parts: Partial<Offer>) => checkOffers(report, [offer(parts)]).refused[0]?.fault;

test('what stands in the report is kept, with its words', () => {
  const { suggestions, refused } = checkOffers(report, [offer({})]);
  assert.deepEqual(refused, []);
  const [one] = suggestions;
  assert.deepEqual(one?.value, { type: 'text', text: 'wood trader' });
  assert.equal(TEXT.slice(one?.start, one?.end), offer({}).quote);
});

test('each lie is caught, and called by its name', () => {
  const lies: [Partial<Offer>, string][] = [
    [{ quote: 'Zarak Mandokhel, a bomb maker, met Haji Sarwar.', value: 'bomb maker' }, 'quote-not-there'],
    [{ value: 'bomb maker' }, 'value-not-in-quote'],
    [{ subject: 'Gul Rang' }, 'subject-not-read'],
    [{ property: 'allegedRole' }, 'property-not-asked'],
    [{ property: 'legalStatus', value: 'trader' }, 'property-not-asked'],
    [{ property: 'dangerousness' }, 'property-not-asked'],
    [{ property: 'occurred', value: '3 November 2026' }, 'subject-of-other-kind'],
    [
      {
        subject: 'Haji Sarwar',
        property: 'address',
        value: 'a palace of gold',
        quote: 'Haji Sarwar lives in a palace of gold',
      },
      'quote-left-out',
    ],
    [
      {
        subject: 'Haji Sarwar',
        value: 'owner of the depot',
        quote: 'Police said Haji Sarwar was not the owner of the depot.',
      },
      'hedge-dropped',
    ],
    [
      { subject: 'Haji Sarwar', value: 'owner of the depot', quote: 'the owner of the depot' },
      'hedge-dropped',
    ],
  ];
  for (const [parts, fault] of lies) assert.equal(faultOf(parts), fault, JSON.stringify(parts));
});

test('a value is what the reader reads in the quote, not what the model writes', () => {
  const parts = { property: 'birthDate', value: '3 November 2026' };
  const [one] = checkOffers(report, [offer(parts)]).suggestions;
  assert.deepEqual(one?.value, {
    type: 'date',
    interval: { from: '2026-11-03', to: '2026-11-03', precision: 'day' },
    text: '3 November 2026',
  });
});

test('what was read already, or is offered twice, is not proposed again', () => {
  const twice = checkOffers(report, [offer({}), offer({})]);
  assert.deepEqual([twice.suggestions.length, twice.refused[0]?.fault], [1, 'said-already']);
});

test('a model is asked for nothing sensitive and for no wrongdoing', () => {
  for (const property of ASKED.values()) {
    assert.notEqual(property.personalData, 'sensitive', property.name);
    assert.ok(!property.needsConfirmation, property.name);
  }
});

test('law: whatever is offered, what stays has its words in the report, in body or quotation', () => {
  const words = fc.oneof(
    fc.constantFrom(
      ...TEXT.split(/(?<=[.\n])/),
      'Haji Sarwar',
      'Zarak Mandokhel',
      'Sibi',
      '40 men',
      'Mach',
      'wood trader',
    ),
    fc.string({ maxLength: 60 }),
  );
  const offers = fc.array(
    fc.record({
      subject: words,
      property: fc.constantFrom(...ASKED.keys(), 'allegedRole', ''),
      value: words,
      quote: words,
      modality: fc.constantFrom('asserted' as const, 'alleged' as const),
      statementType: fc.constant('fact' as const),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(offers, (some) => {
      for (const one of checkOffers(report, some).suggestions) {
        assert.ok(some.some(({ quote }) => quote === TEXT.slice(one.start, one.end)));
        assert.ok(!TEXT.slice(one.start, one.end).includes('palace'));
        assert.ok(things.some(({ record }) => record === one.record));
      }
    }),
  );
});

test('law: windows cover the text but for line ends', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 9000 }), { maxLength: 5 }), (lines) => {
      const text = lines.join('\n');
      const covered = windowsOf(text);
      for (const { start, text: part } of covered) assert.equal(text.slice(start, start + part.length), part);
      assert.equal(covered.map((one) => one.text.replace(/\s/g, '')).join(''), text.replace(/\s/g, ''));
    }),
  );
});
