import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findCitations } from './citations.ts';
import { layOut } from './layout.ts';

const keys = (text: string) => findCitations(layOut(text)).map((citation) => citation.key);

describe('sources a report names', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['According to the Desert Post, two men fled.', ['source:desert post']],
    ['Two men fled, Arvid Lund said.', ['quote:arvid lund']],
    ['General Arvid Lund told reporters that two men fled.', ['quote:arvid lund']],
    ['Arvid Lund of the Northern Command said two men fled.', ['quote:arvid lund']],
    ['Source: Desert Post\n\nTwo men fled.', ['source:desert post']],
    ['Ref: CT-PB-0042\n\nTwo men fled.', ['relay:ct-pb-0042']],
    ['This repeats report CT/PB/0042 of the same day.', ['relay:ct-pb-0042']],
    ['See https://www.post.example/a/b?utm_source=x#top for more.', ['url:post.example/a/b']],
    ['He said two men fled. Police said nothing.', []],
    ['Dawn Column claimed responsibility for the attack.', []],
  ];
  for (const [text, expected] of cases)
    it(text.replaceAll('\n', ' '), () => assert.deepEqual(keys(text), expected));

  it('gives one key to two ways of citing one source, and exact spans', () => {
    const text = 'According to the Desert Post, two men fled. Three died, according to Desert Post.';
    const found = findCitations(layOut(text));
    assert.equal(new Set(found.map((citation) => citation.key)).size, 1);
    for (const citation of found) assert.equal(citation.text, text.slice(citation.start, citation.end));
  });
});
