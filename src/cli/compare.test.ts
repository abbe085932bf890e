import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const dir = mkdtempSync(join(tmpdir(), 'watchfloor-compare-'));
after(() => rmSync(dir, { recursive: true, force: true }));

function run(args: readonly string[], input = ''): { out: string; err: string; code: number | null } {
  const main = new URL('../main.ts', import.meta.url).pathname;
  const done = spawnSync(process.execPath, [main, 'compare', ...args], { input, encoding: 'utf8' });
  return { out: done.stdout, err: done.stderr, code: done.status };
}

test('two names are compared without a centre, with score, steps and a sentence', () => {
  const { out, code } = run(['غلام مصطفیٰ', 'Gholam Mostafa', '--json']);
  const answer = JSON.parse(out) as { similarity: number; kind: string; because: string; steps: unknown[] };
  assert.equal(code, 0);
  assert.equal(answer.kind, 'person');
  assert.ok(answer.similarity > 0.9 && answer.similarity < 1);
  assert.equal(answer.steps.length, 2);
  assert.match(answer.because, /^Alike: /);
});

test('a file of pairs comes back row by row with a last column; bad rows are told and stop nothing', () => {
  const file = join(dir, 'pairs.tsv');
  writeFileSync(
    file,
    '\uFEFFid\ta\tb\tkind\r\n1\tZarmin AG\tZarmin Aktiengesellschaft\torganisation\n2\tx\n3\tA\tB\tplanet\n\n4\tGul Starsi\tGul Starsi\t\n',
  );
  const { out, err, code } = run(['--batch', file]);
  const rows = out.trimEnd().split('\n');
  assert.equal(rows[0], 'id\ta\tb\tkind\tscore');
  assert.equal(rows.length, 5);
  assert.ok(Number(rows[1]?.split('\t')[4]) > 0.9, rows[1]);
  assert.ok(Number(rows[4]?.split('\t')[4]) > 0.9, rows[4]);
  assert.match(err, /^line 3: .*columns/m);
  assert.match(err, /^line 4: kind “planet”/m);
  assert.equal(code, 1);
});

test('commas and quotation marks of a .csv are undone, from standard input too', () => {
  const { out, code } = run(['--batch', '-'], 'b,a\n"STARSI, Gul","Gul\nStarsi"\n');
  assert.match(out, /^b,a,score\n"STARSI, Gul","Gul\nStarsi",0\.9\d+\n$/);
  assert.equal(code, 0);
});

test('a file without the columns is refused, and so is half a pair', () => {
  assert.match(run(['--batch', '-'], 'x,y\n1,2\n').err, /columns a and b/);
  assert.equal(run(['Zarmin']).code, 1);
});
