import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../../core/text/read-text.ts';
import type { Reading } from '../../core/words/index.ts';
import { recordId } from './content-ids.ts';
import { whatIsNew, type OwnReading } from './learnt-reading.ts';
import { registryOf } from './lessons.ts';

const REPORT = 'report-1';

/** A report's own reading as the store gives it back. */
function ownOf(reading: Reading): OwnReading {
  const records = reading.subjects.map((subject) => recordId(REPORT, subject.localKey));
  return {
    report: REPORT,
    records,
    mentions: reading.mentions.map(({ start, end, subject }) => ({
      start,
      stop: end,
      record_id: subject === null ? null : (records[subject] ?? null),
    })),
  };
}

function learnt(text: string, key: string, taught = 'taught-1') {
  const own = ownOf(readText(text));
  return {
    own,
    ...whatIsNew(own, taught, readText(text, { known: registryOf({ words: key, key, kind: 'person' }) })),
  };
}

const TEXT = 'HUZBAR ZANDAKI WAS ARRESTED IN SIBI ON 3 NOVEMBER 2026 BY THE LEVIES.';

test('a known name adds its mention and what is said of it, tied to the records that are there', () => {
  const { own, reading, ids, learnt: fresh } = learnt(TEXT, 'huzbar zandaki');
  assert.deepEqual(
    reading.mentions.filter((one) => one.kind === 'person').map((one) => one.text),
    ['HUZBAR ZANDAKI'],
  );
  assert.ok(fresh.size >= 1);
  assert.ok(reading.claims.length > 0, 'something is said of it');
  for (const claim of reading.claims) {
    const named = [claim.subject, ...(claim.value.type === 'record' ? [claim.value.record] : [])].map(
      (at) => ids[at],
    );
    assert.ok(
      named.every((id) => id !== null && id !== undefined && (fresh.has(id) || own.records.includes(id))),
    );
    assert.ok(named.some((id) => fresh.has(id as never)));
  }
});

test('a name that the report tells by itself adds nothing', () => {
  const { reading, learnt: fresh } = learnt(
    'Huzbar Zandaki, a commander, was seen near Sibi.',
    'huzbar zandaki',
  );
  assert.equal(fresh.size, 0);
  assert.deepEqual([reading.mentions, reading.claims], [[], []]);
});

test('ids tell what was taught apart, and are the same every time', () => {
  const [one, again, other] = [
    learnt(TEXT, 'huzbar zandaki'),
    learnt(TEXT, 'huzbar zandaki'),
    learnt(TEXT, 'huzbar zandaki', 'taught-2'),
  ];
  assert.deepEqual([...one.learnt], [...again.learnt]);
  for (const id of one.learnt) assert.ok(!other.learnt.has(id));
});
