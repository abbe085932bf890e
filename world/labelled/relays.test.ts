import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RELAY_WAYS, relayChains, relayHalf } from './relays.ts';
import { RELAY_STORIES } from './relays-stories.data.ts';
import { OTHER_SCRIPT } from './relays-words.data.ts';
import { scoreOrigins } from './score-origins.ts';

const documents = relayChains();

test('one hundred and twenty documents in twenty-five chains or more, every event told twice', () => {
  const origins = Map.groupBy(documents, ({ origin }) => origin);
  assert.ok(documents.length >= 120, String(documents.length));
  assert.ok(origins.size >= 25, String(origins.size));
  for (const { id } of RELAY_STORIES)
    assert.equal(new Set(documents.filter(({ event }) => event === id).map(({ origin }) => origin)).size, 2);
  const ways = new Set(documents.flatMap(({ way }) => way ?? []));
  assert.equal(ways.size, RELAY_WAYS.length);
});

test('the same seed gives the same documents, another seed gives others', () => {
  assert.deepEqual(relayChains(), documents);
  assert.notDeepEqual(relayChains(5), documents);
  assert.equal(new Set(documents.map(({ path }) => path)).size, documents.length);
});

test('no mark is left in a text, every marked name has its other form, each relay keeps words of its first telling', () => {
  const names = RELAY_STORIES.flatMap(({ tellings }) =>
    tellings.flatMap(({ lines }) =>
      [...lines.join('\n').matchAll(/<([^>]+)>/g)].map((match) => match[1] as string),
    ),
  );
  for (const name of names) assert.ok(OTHER_SCRIPT[name] !== undefined, name);
  for (const { text, path, origin } of documents) {
    assert.ok(!/[<>{}]/.test(text), path);
    const first = documents.find((one) => one.origin === origin && one.way === null);
    const [mine, base] = [text, first?.text ?? ''].map(
      (one) => new Set(one.toLowerCase().match(/\p{L}{4,}/gu)),
    );
    assert.ok((mine as Set<string>).intersection(base as Set<string>).size >= 15, path);
  }
});

test('the two tellings of an event share no sentence', () => {
  for (const { id, tellings } of RELAY_STORIES)
    assert.ok(new Set(tellings[0].lines).isDisjointFrom(new Set(tellings[1].lines)), id);
});

test('origins are scored by pairs', () => {
  const dev = relayHalf(documents, 'dev');
  assert.equal(dev.length + relayHalf(documents, 'test').length, documents.length);
  const by = (key: 'origin' | 'event') =>
    [...Map.groupBy(dev, (one) => one[key]).values()].map((group) => group.map(({ path }) => path));
  assert.deepEqual(scoreOrigins(dev, by('origin')), { precision: 1, recall: 1, f1: 1 });
  const merged = scoreOrigins(dev, by('event'));
  assert.ok(merged.recall === 1 && merged.precision < 0.6);
  assert.deepEqual(scoreOrigins(dev, []), { precision: 1, recall: 0, f1: 0 });
});
