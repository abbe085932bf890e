import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { EventType, ReadClaim, Reading, RecordId, Subject } from '../words/index.ts';
import { foldRecords } from './index.ts';
import { claim, day, reading, recordsOf, subject } from './testdata.ts';
import type { FoldRecord } from './types.ts';

/** A reading whose subjects stand each in the paragraph of the given number. */
function written(
  subjects: readonly (readonly [Subject, number])[],
  claims: readonly ReadClaim[] = [],
): Reading {
  const paragraphs = Array.from({ length: 4 }, (_, at) => `Paragraph ${at}.`);
  const base = reading(
    subjects.map(([one]) => one),
    claims,
    paragraphs.join('\n\n'),
  );
  return {
    ...base,
    mentions: subjects.map(([one, paragraph], at) => ({
      kind: one.kind,
      start: paragraph * 14 + 1,
      end: paragraph * 14 + 2,
      text: 'a',
      script: 'Latn',
      subject: at,
      rule: 'test@1',
    })),
  };
}

function together(records: readonly FoldRecord[], a: string, b: string): boolean {
  return foldRecords(records, []).clusters.some(
    (cluster) => cluster.records.includes(a as RecordId) && cluster.records.includes(b as RecordId),
  );
}

const person = (names: string | readonly string[]) => subject('person', names);
const ORG = subject('organisation', 'Lashkar-e-Zarmin Starsi');
const TOWN = subject('place', 'Wolgai', 'place:PK:wolgai');
const PROVINCE = subject('place', 'Sindh', 'place:PK:sindh');
const POLICE = subject('organisation', 'Wolgai Police Department');

/** Whether two reports that name one person beside one thing make one of them. */
function joins(name: string, beside: Subject, paragraph = 0): boolean {
  const report = (id: string) =>
    recordsOf(
      id,
      written([
        [person(name), 0],
        [beside, paragraph],
      ]),
    );
  return together([...report('a'), ...report('b')], 'a.0', 'b.0');
}

test('the looser the context, the rarer the name must be', () => {
  assert.ok(joins('Zarmin Wolgazai', ORG));
  assert.ok(joins('Zarmin Wolgazai', ORG, 2));
  assert.ok(joins('Zarmin Wolgazai', TOWN, 2));
  assert.ok(joins('Tariq Wolgazai', TOWN), 'a common given name, one town, one paragraph');
  assert.ok(!joins('Yusuf Wolgazai', TOWN, 2), 'a very common given name and a town elsewhere in the report');
  assert.ok(!joins('Yusuf Wolgazai', PROVINCE));
  assert.ok(!joins('Tariq Mehmood', ORG), 'two common parts');
  assert.ok(
    joins('Tariq Wolgazai', person('Nasir Mehmood')),
    'a companion of a common name, in one paragraph',
  );
  assert.ok(!joins('Tariq Wolgazai', person('Nasir Mehmood'), 2));
  assert.ok(!joins('Muhammad Imran', TOWN));
  assert.ok(!joins('Tariq Wolgazai', POLICE, 2), 'an office of state is in all its own reports');
});

test('two facts together carry a name of common parts, one does not', () => {
  const report = (id: string, beside: readonly Subject[]) =>
    recordsOf(id, written([[person('Tariq Mehmood'), 0], ...beside.map((one) => [one, 0] as const)]));
  assert.ok(together([...report('a', [ORG, TOWN]), ...report('b', [ORG, TOWN])], 'a.0', 'b.0'));
  assert.ok(!together([...report('a', [ORG]), ...report('b', [ORG, TOWN])], 'a.0', 'b.0'));
});

test('a nom de guerre is known by the full name beside it', () => {
  const report = (id: string, other: string) =>
    recordsOf(
      id,
      written([
        [person('Wolgin'), 0],
        [person(other), 0],
      ]),
    );
  assert.ok(together([...report('a', 'Zarmin Starsai'), ...report('b', 'Zarmeen Starsai')], 'a.0', 'b.0'));
  assert.ok(!together([...report('a', 'Zarmin Starsai'), ...report('b', 'Gulmar Tolai')], 'a.0', 'b.0'));
});

test('a family name alone joins its one bearer in view, and none where brothers are', () => {
  const report = (id: string, name: string) =>
    recordsOf(
      id,
      written([
        [person(name), 0],
        [person('Zarmin Starsai'), 0],
      ]),
    );
  const one = [...report('a', 'Wolgin Toralai'), ...report('b', 'Toralai')];
  assert.ok(together(one, 'a.0', 'b.0'));
  const brothers = [...one, ...report('c', 'Gulmar Toralai')];
  assert.ok(!together(brothers, 'a.0', 'b.0'));
  assert.ok(!together(brothers, 'a.0', 'c.0'));
});

test('who bears two names brings those together who bear one each', () => {
  const report = (id: string, names: string | readonly string[]) =>
    recordsOf(
      id,
      written([
        [person(names), 0],
        [ORG, 0],
      ]),
    );
  const records = [
    ...report('a', 'Wolgin Toralai'),
    ...report('b', ['Wolgin Toralai', 'Ustad Nagman']),
    ...report('c', 'Ustad Nagman'),
  ];
  assert.ok(together(records, 'a.0', 'c.0'));
  assert.ok(!together([...report('a', 'Wolgin Toralai'), ...report('c', 'Ustad Nagman')], 'a.0', 'c.0'));
});

test('a father is known by his child', () => {
  const report = (id: string) =>
    recordsOf(
      id,
      written(
        [
          [person('Wolgin Toralai'), 0],
          [person('Fazal Wahid'), 0],
        ],
        [claim(0, 'fatherName', { type: 'name', text: 'Fazal Wahid', script: 'Latn', nameKind: 'primary' })],
      ),
    );
  assert.ok(together([...report('a'), ...report('b')], 'a.1', 'b.1'));
  assert.ok(!together([...report('a'), ...report('b')], 'a.0', 'b.1'));
});

test('any order of reports, any two of which share context, gives the same people', () => {
  const names = ['Wolgin Toralai', 'Ustad Nagman', 'Toralai', 'Gulmar Toralai', 'Tariq Mehmood'];
  const around = [ORG, TOWN, person('Zarmin Starsai'), POLICE];
  const made = fc.array(fc.tuple(fc.subarray(names, { minLength: 1 }), fc.subarray(around)), {
    minLength: 2,
    maxLength: 7,
  });
  fc.assert(
    fc.property(made, fc.integer(), (reports, turn) => {
      const records = reports.flatMap(([people, beside], at) =>
        recordsOf(
          `r${at}`,
          written([
            ...people.map((name, order) => [person(name), order % 2] as const),
            ...beside.map((one) => [one, 0] as const),
          ]),
        ),
      );
      const shift = Math.abs(turn) % records.length;
      const turned = [...records.slice(shift), ...records.slice(0, shift)].toReversed();
      assert.deepEqual(foldRecords(turned, []), foldRecords(records, []));
    }),
    { numRuns: 60 },
  );
});

test('a ship, train or operation is one over scripts, izafe and words for its kind; a number makes another', () => {
  const one = (kind: Subject['kind'], a: string, b: string): boolean =>
    together(
      [
        ...recordsOf('a', reading([subject(kind, a)], [])),
        ...recordsOf('b', reading([subject(kind, b)], [])),
      ],
      'a.0',
      'b.0',
    );
  assert.ok(one('vessel', 'Zarf-e-Wolgai', 'ظرفِ ولگای'));
  assert.ok(one('vessel', 'MV Zarf e Wolgai', 'Zarf-i-Wolgai'));
  assert.ok(!one('vessel', 'Zarf-e-Wolgai', 'Zarf-e-Wolgai 2'));
  assert.ok(one('operation', 'Op Tora Starga', 'Operation Tora Starga'));
  assert.ok(one('operation', 'آپریشن طوره سترگه', 'Operation Tora Starga'));
  assert.ok(one('vehicle', 'Toralai Express', 'the Toralai Express'));
  assert.ok(!one('vehicle', 'white pickup', 'white pickup'), 'a description is no name');
});

/** A report of one act of violence at a place, by its name if it has one. */
function blast(id: string, name: string, place: string, day: string | null = null): readonly FoldRecord[] {
  const date =
    day === null
      ? []
      : [claim(0, 'occurred', { type: 'date', interval: { from: day, to: day, precision: 'day' } })];
  return recordsOf(
    id,
    written(
      [
        [subject('event', name), 0],
        [subject('place', place), 0],
      ],
      [
        claim(0, 'eventType', { type: 'event-type', eventType: 'bombing' }),
        claim(0, 'occurredAt', { type: 'record', record: 1 }),
        ...date,
      ],
    ),
  );
}

test('an event named after a small place is the one act there, until there are two', () => {
  const named = blast('b', 'Wolgai bombing', 'Wolgai');
  const first = blast('a', 'explosion', 'Wolgai', '2026-01-02');
  assert.ok(together([...first, ...named], 'a.0', 'b.0'));
  const second = blast('c', 'explosion', 'Wolgai', '2026-02-03');
  assert.ok(!together([...first, ...named, ...second], 'a.0', 'b.0'));
  assert.ok(!together([...first, ...named, ...second], 'a.0', 'c.0'));
});

test('one act known by two places of one paragraph takes both names', () => {
  const told = recordsOf(
    'a',
    written(
      [
        [subject('event', 'explosion'), 0],
        [subject('place', 'Wolgai'), 0],
        [subject('place', 'Toralai Road'), 0],
      ],
      [
        claim(0, 'eventType', { type: 'event-type', eventType: 'bombing' }),
        claim(0, 'occurredAt', { type: 'record', record: 1 }),
      ],
    ),
  );
  const records = [
    ...told,
    ...blast('b', 'Wolgai bombing', 'Wolgai'),
    ...blast('c', 'Toralai Road bombing', 'Toralai Road'),
  ];
  assert.ok(together(records, 'b.0', 'c.0'));
});

test('an organisation is one over construct state, loanwords, articles and legal forms; an office is its country’s', () => {
  const one = (a: string, b: string, beside: readonly Subject[] = []): boolean => {
    const report = (id: string, name: string) =>
      recordsOf(id, reading([subject('organisation', name), ...beside], []));
    return together([...report('a', a), ...report('b', b)], 'a.0', 'b.0');
  };
  assert.ok(one('Katibat al-Toral Wolga', 'Katiba Toral Wolga'));
  assert.ok(one('Катибат ат-Торал Волга', 'Katibat al-Toral Wolga'));
  assert.ok(one('Toralai Brothers Exchange', 'طورالئی برادرز ایکسچینج'));
  assert.ok(one('Nusratul Wolga Trust', 'Nusrat-ul-Wolga Trust'));
  assert.ok(one('Toralai Commodities FZE', 'Toralai Commodities'));
  assert.ok(!one('Toralai Commodities', 'Toralai Commodities Wolgai'));
  assert.ok(one('Federal Border Police', 'Federal Border Police', [TOWN]));
  assert.ok(!one('Federal Border Police', 'Federal Border Police'), 'of some country');
  assert.ok(!one('Police', 'Police', [TOWN]));
  const office = (report: string, ...beside: Subject[]) =>
    recordsOf(report, reading([subject('organisation', 'Federal Border Police'), ...beside], []));
  const abroad = subject('place', 'Kabul', 'place:AF:kabul');
  assert.ok(together([...office('a'), ...office('b', TOWN)], 'a.0', 'b.0'), 'one country is in view');
  const two = [...office('a'), ...office('b', TOWN), ...office('c', abroad)];
  assert.ok(!together(two, 'a.0', 'b.0') && !together(two, 'a.0', 'c.0'), 'of which of two countries?');
});

test('a named craft tells even a common name; an operation of hundreds does not', () => {
  const craft = subject('vessel', 'Noor-e-Darya');
  assert.ok(joins('Muhammad Imran', craft));
  assert.ok(joins('Muhammad Imran', craft, 1));
  assert.ok(!joins('Gul Khan', craft));
  assert.ok(!joins('Muhammad Imran', subject('operation', 'Operation Saf Darya')));
});

/** An event of a type on a day in a town, with somebody in it and somebody else merely named. */
function happened(
  id: string,
  told: {
    readonly type: 'kidnapping' | 'bombing';
    readonly on: string;
    readonly who: string;
    readonly role?: 'victim' | 'participant' | 'perpetrator';
  },
): readonly FoldRecord[] {
  const { type, on, who, role } = told;
  return recordsOf(
    id,
    written(
      [
        [subject('event', []), 0],
        [person(who), 0],
        [TOWN, 0],
        [person('Kefayat Starsi'), 1],
      ],
      [
        claim(0, 'eventType', { type: 'event-type', eventType: type }),
        claim(0, 'occurred', { type: 'date', interval: day(on), text: on }),
        claim(0, 'occurredAt', { type: 'record', record: 2 }),
        claim(0, 'participant', { type: 'record', record: 1, role: role ?? 'victim' }),
      ],
    ),
  );
}

test('two accounts of one abduction may be a day apart, not more; other victims and other acts stay apart', () => {
  const first = happened('a', { type: 'kidnapping', on: '2026-02-11', who: 'Zarmin Wolgazai' });
  const second = (told: Partial<Parameters<typeof happened>[1]>): boolean =>
    together(
      [...first, ...happened('b', { type: 'kidnapping', on: '2026-02-12', who: 'Zarmin Wolgazai', ...told })],
      'a.0',
      'b.0',
    );
  assert.ok(second({}));
  assert.ok(second({ role: 'participant' }));
  assert.ok(!second({ on: '2026-02-13' }));
  assert.ok(!second({ who: 'Toryal Barakzai' }));
  assert.ok(!second({ who: 'Zarmin Wolgazai', role: 'perpetrator' }));
  assert.ok(!second({ type: 'bombing' }));
});

test('who is named in two reports of one event on one day, without a part in it, is one', () => {
  const told = { type: 'bombing', who: 'Toryal Barakzai' } as const;
  const first = happened('a', { ...told, on: '2026-02-11' });
  assert.ok(together([...first, ...happened('b', { ...told, on: '2026-02-11' })], 'a.3', 'b.3'));
});

test('an event called by a small place or befallen to a craft is one however it is told, unless two are in view', () => {
  const called = (report: string, name: string, type: EventType, date: string | null) =>
    recordsOf(
      report,
      reading(
        [subject('event', name)],
        [
          claim(0, 'eventType', { type: 'event-type', eventType: type }),
          ...(date === null ? [] : [claim(0, 'occurred', { type: 'date', interval: day(date), text: date })]),
        ],
      ),
    );
  const tragedy = called('a', 'Toralgai tragedy', 'other', null);
  const blast = called('b', 'Toralgai market blast', 'bombing', '2026-01-05');
  assert.ok(together([...tragedy, ...blast], 'a.0', 'b.0'));
  const later = called('c', 'Toralgai blast', 'bombing', '2026-02-07');
  assert.ok(!together([...tragedy, ...blast, ...later], 'a.0', 'b.0'), 'which of two?');
  const taken = (report: string, date: string | null, place: string) =>
    recordsOf(
      report,
      reading(
        [subject('event', `seizure ${report}`), subject('vessel', 'Zarf-e-Toral'), subject('place', place)],
        [
          claim(0, 'eventType', { type: 'event-type', eventType: 'seizure' }),
          claim(0, 'participant', { type: 'record', record: 1, role: 'target' }),
          claim(0, 'occurredAt', { type: 'record', record: 2 }),
          ...(date === null ? [] : [claim(0, 'occurred', { type: 'date', interval: day(date), text: date })]),
        ],
      ),
    );
  assert.ok(together([...taken('a', '2026-01-05', 'Toral'), ...taken('b', null, 'Wolga')], 'a.0', 'b.0'));
  const [one, two] = [taken('a', '2026-01-05', 'Toral'), taken('b', '2026-03-05', 'Toral')];
  assert.ok(!together([...one, ...two], 'a.0', 'b.0'), 'the same craft twice');
});

test('two parts of one name agree where a full name beside them has both', () => {
  const told = (report: string, name: string) =>
    recordsOf(
      report,
      written([
        [person(name), 0],
        [subject('vessel', 'Zarf-e-Toral'), 0],
      ]),
    );
  const full = told('a', 'Zarmin Wolgazai');
  const records = [...full, ...told('b', 'Wolgazai'), ...told('c', 'Zarmin')];
  const fold = foldRecords(records, []);
  const apart = foldRecords([...told('b', 'Wolgazai'), ...told('c', 'Zarmin')], []);
  assert.equal(fold.clusters.filter((cluster) => cluster.records.some((id) => id.endsWith('.0'))).length, 1);
  assert.equal(apart.clusters.filter((cluster) => cluster.records.some((id) => id.endsWith('.0'))).length, 2);
});
