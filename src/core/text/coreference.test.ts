import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { foldName, groupNames } from './coreference.ts';
import { readMarked } from './marked.test-kit.ts';
import type { FoundName } from './types.ts';

const namesOf = (marked: string, kind: string) =>
  readMarked(marked)
    .subjects.filter((subject) => subject.kind === kind)
    .map((subject) => subject.names.map((name) => name.text));

describe('what of one report is one thing', () => {
  const cases: readonly (readonly [string, string, string, readonly (readonly string[])[]])[] = [
    [
      'surname after the full name',
      '[P Arvid Lund] spoke. Later [P Lund] left.',
      'person',
      [['Arvid Lund', 'Lund']],
    ],
    [
      'title and surname',
      '[P General:Arvid Lund] spoke. [P Gen:Lund] left.',
      'person',
      [['Arvid Lund', 'Lund']],
    ],
    [
      'two brothers stay apart',
      '[P Kamal Durrani] and [P Jamal Durrani] were held.',
      'person',
      [['Kamal Durrani'], ['Jamal Durrani']],
    ],
    [
      'a shared surname alone joins neither',
      '[P Kamal Durrani] met [P Jamal Durrani]. [P Durrani] left.',
      'person',
      [['Kamal Durrani'], ['Jamal Durrani'], ['Durrani']],
    ],
    [
      'two names side by side are two people',
      "[P Aziz]'s brother, [P Kamran Aziz], was held.",
      'person',
      [['Aziz'], ['Kamran Aziz']],
    ],
    [
      'middle name',
      '[P Arvid Bo Lund] spoke. [P Arvid Lund] left.',
      'person',
      [['Arvid Bo Lund', 'Arvid Lund']],
    ],
    [
      'acronym of the expansion',
      'The [O Red Dune Brigade] struck. The [O RDB] fled.',
      'organisation',
      [['Red Dune Brigade', 'RDB']],
    ],
    [
      'acronym of two expansions joins neither',
      '[O Red Dune Brigade], [O Royal Desert Bank], [O RDB].',
      'organisation',
      [['Red Dune Brigade'], ['Royal Desert Bank'], ['RDB']],
    ],
    [
      'hyphen, case and article',
      '[O The Al-Nur Front] and [O al Nur Front].',
      'organisation',
      [['The Al-Nur Front']],
    ],
    ['public key', '[L US@place:US] and the [L United States@place:US].', 'place', [['United States', 'US']]],
    [
      'another father is another man',
      '[P Gul Zaman] s/o [P Sher Dil] was held. [P Gul Zaman] s/o [P Noor Dil] was let go. [P Gul Zaman] s/o [P Sher Dil] confessed.',
      'person',
      [['Gul Zaman'], ['Sher Dil'], ['Gul Zaman'], ['Noor Dil']],
    ],
    [
      'another identity card is another man',
      '[P Gul Zaman], CNIC 11111-2222222-3, drove. [P Gul Zaman], CNIC 11111-2222222-5, slept.',
      'person',
      [['Gul Zaman'], ['Gul Zaman']],
    ],
    [
      'the report says that he is another man',
      '[P Gul Zaman] fled. [P Zaman] is wanted. Another [P Gul Zaman], a teacher, came to the post.',
      'person',
      [['Gul Zaman', 'Zaman'], ['Gul Zaman']],
    ],
    [
      'not to be confused with a longer name',
      '[P Gul Zaman] fled. He should not be confused with [P Gul Zaman Marwat], a judge.',
      'person',
      [['Gul Zaman'], ['Gul Zaman Marwat']],
    ],
    [
      'a given name that stood before the full name is not taken for it',
      '[P Doctor:Wisal] planned it. [P Wisal Ahmad Tarakzai] teaches. [P Doctor:Wisal] fled.',
      'person',
      [['Wisal'], ['Wisal Ahmad Tarakzai']],
    ],
    [
      'a surname is not of one who is only told as a father',
      '[P Karim Bajwa] s/o [P Rashid Bajwa] came. Mr [P Bajwa] left.',
      'person',
      [['Karim Bajwa', 'Bajwa'], ['Rashid Bajwa']],
    ],
    [
      'a cousin who is also called so is another',
      '[P Karim Bajwa] owns it. His cousin, also called [P Karim Bajwa], teaches.',
      'person',
      [['Karim Bajwa'], ['Karim Bajwa']],
    ],
    [
      'one name in two scripts',
      '[P Farid Najafov] fled. Позже [P Фарид Наджафов] задержан.',
      'person',
      [['Farid Najafov', 'Фарид Наджафов']],
    ],
    ['kinds stay apart', '[P Falcon] works for [O Falcon].', 'person', [['Falcon']]],
  ];
  for (const [what, marked, kind, expected] of cases) {
    it(what, () => assert.deepEqual(namesOf(marked, kind), expected));
  }

  it('folds marks, case, hyphens and possessives away', () => {
    assert.equal(foldName("The Daesh-K's"), 'daesh k');
    assert.equal(foldName('Björn  Ångström'), foldName('bjorn angstrom'));
  });

  it('never joins names of two kinds, and every group is called by its first name', () => {
    const word = fc.constantFrom('Anwar', 'Sahil', 'RDB', 'Red', 'Dune', 'Brigade');
    const name = fc.record({
      words: fc.array(word, { minLength: 1, maxLength: 3 }),
      kind: fc.constantFrom('person', 'organisation', 'place'),
    });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (list) => {
        const found = list.map(
          ({ words, kind }, at) =>
            ({
              start: at * 100,
              end: at * 100 + 9,
              text: words.join(' '),
              script: 'Latn',
              kind,
              nameKind: 'primary',
              title: null,
              anchor: null,
              rule: 'test@1',
            }) as FoundName,
        );
        const roots = groupNames('', found, []);
        roots.forEach((root, index) => {
          assert.ok(root <= index);
          assert.equal(roots[root], root);
          assert.equal(found[root]?.kind, found[index]?.kind);
        });
      }),
    );
  });
});
