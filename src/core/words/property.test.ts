import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PROPERTIES } from './property.ts';
import * as vocabulary from './vocabulary.ts';

const ALL = [...PROPERTIES.values()];

/** SAFEGUARDS.md: not matched, faceted, ranked or predicted on; so not attributes at all. In both languages. */
const FORBIDDEN =
  /ethnic|^race|racial|religio|faith|sect|caste|tribe|creed|politic|party.?member|ideolog|orientation|risk|danger|threat.?score|biometric|^face|^voice|نسل|مذہب|مسلک|فرقہ|ذات پات|قبیلہ|سیاسی|خطرہ/i;

test('no property is a forbidden attribute of a person, nor a score of one', () => {
  for (const { name, label } of ALL)
    for (const text of [name, label.en, label.ur]) assert.doesNotMatch(text, FORBIDDEN, name);
  for (const word of ['religion', 'sect', 'ethnicity', 'tribe', 'riskScore', 'مسلک'])
    assert.match(word, FORBIDDEN);
});

test('every property has a name and a label in English and in Urdu, none twice', () => {
  for (const [key, { name, label }] of PROPERTIES) {
    assert.equal(key, name);
    assert.match(name, /^[a-z][A-Za-z]*$/);
    assert.match(label.en, /^[A-Z][A-Za-z’ ]*$/, name);
    assert.match(label.ur, /^[\u0600-\u06ff ]+$/, name);
  }
  for (const language of ['en', 'ur'] as const)
    assert.equal(new Set(ALL.map(({ label }) => label[language])).size, ALL.length);
});

test('every property is about known kinds of things', () => {
  for (const { name, subjects } of ALL) {
    if (subjects === 'any') continue;
    assert.ok(subjects.length > 0, name);
    for (const kind of subjects) assert.ok(vocabulary.ENTITY_KINDS.includes(kind), `${name}: ${kind}`);
  }
});

test('the flags agree with one another', () => {
  for (const property of ALL) {
    const { name } = property;
    const onlyPeople = property.subjects !== 'any' && property.subjects.join() === 'person';
    if (onlyPeople) assert.notEqual(property.personalData, 'none', `${name} is about people`);
    if (property.needsConfirmation) assert.equal(property.personalData, 'sensitive', name);
    if (property.personalData === 'sensitive')
      assert.equal(property.matchable, false, `${name} may not tie records`);
    if (['text', 'url', 'money', 'quantity'].includes(property.valueType))
      assert.equal(
        property.matchable && property.valueType !== 'text',
        false,
        `${name} ties nothing together`,
      );
  }
});

test('what a machine says of guilt waits for an officer', () => {
  for (const name of ['allegedRole', 'legalStatus'])
    assert.equal(PROPERTIES.get(name)?.needsConfirmation, true, name);
});

test('the spine’s own properties are there', () => {
  const expected = {
    name: 'name',
    occurred: 'date',
    occurredAt: 'record',
    casualties: 'casualties',
    participant: 'record',
    eventType: 'event-type',
  };
  for (const [name, valueType] of Object.entries(expected))
    assert.equal(PROPERTIES.get(name)?.valueType, valueType, name);
});

test('closed lists hold no code twice and no free text', () => {
  for (const [list, codes] of Object.entries(vocabulary)) {
    assert.equal(new Set<string>(codes).size, codes.length, list);
    for (const code of codes) assert.match(code, /^[A-Za-z]+(?:-[a-z]+)*$/, `${list}: ${code}`);
  }
});

test('a mention is of some kind of thing, or a value', () => {
  for (const kind of vocabulary.ENTITY_KINDS) assert.ok(vocabulary.MENTION_KINDS.includes(kind), kind);
});
