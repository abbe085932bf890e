import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ANALYSIS, file, officer, testCentre } from '../../app.test-kit.ts';
import { hostileFiles } from '../../core/formats/testdata/hostile.ts';
import { hostileDocuments } from '../../core/formats/testdata/hostile-documents.ts';
import { PROBLEMS } from '../../core/formats/index.ts';
import { verifyLog } from '../../trust/verify.ts';
import { readPicture } from '../fusion/index.ts';

/** Bytes of heap that the worst file may leave behind while it is read; the process must not grow without bound. */
const MOST_HEAP_BYTES = 1_500_000_000;
const MOST_SECONDS = 30;

const CORPUS = [...hostileFiles(), ...hostileDocuments()];

test('every hostile file is refused clearly or filed cleanly, and the centre stays whole', {
  timeout: 300_000,
}, async (context) => {
  const { centre, dataDir, close } = await testCentre();
  try {
    for (const { name, path, bytes, expect } of CORPUS) {
      await context.test(name, async () => {
        const started = performance.now();
        const result = await file(centre, 'high', path, bytes, 'UNCLASSIFIED//REL TO ALL');
        assert.ok((performance.now() - started) / 1000 < MOST_SECONDS, 'time is bounded');
        assert.ok(process.memoryUsage().heapUsed < MOST_HEAP_BYTES, 'memory is bounded');
        assert.equal(result.ok ? 'read' : 'refused', expect);
        if (result.ok) assert.ok(result.reports.length > 0);
        else
          for (const problem of result.problems)
            assert.ok(problem.code in PROBLEMS && problem.fix.length > 10, JSON.stringify(problem));
      });
    }
    const refused = CORPUS.filter((one) => one.expect === 'refused').map((one) => one.path);
    const { value: picture } = await centre.trust.desk(
      { principal: officer('high'), purpose: ANALYSIS, act: 'picture.read' },
      readPicture,
    );
    for (const report of picture.reports)
      assert.ok(!refused.includes(report.path), `nothing of ${report.path} was kept`);
    assert.deepEqual((await verifyLog(centre.db, centre.keys, dataDir)).problems, []);
  } finally {
    await close();
  }
});
