import assert from 'node:assert/strict';
import { test } from 'node:test';
import { habits } from './habits.ts';

const facts = (text: string, path = 'src/core/a.ts') =>
  habits([{ path, text }]).map(({ line, fact }) => `${line} ${fact}`);

test('each habit is found where it stands', () => {
  const rows: readonly [text: string, found: string][] = [
    ["\nconsole.error('x');", '2 console: console.'],
    ['const t = Date.now();', '1 clock: Date.now('],
    ['const t = new Date( );', '1 clock: new Date( )'],
    ['const r = Math.random();', '1 randomness: Math.random'],
    ['const e = process.env.HOME;', '1 environment: process.env'],
    ["await fetch('http://x');", '1 outbound connection: fetch('],
    ['function f(x: any) {}', '1 any: : any'],
    ['const x = y as any;', '1 any: as any'],
    ['type T = Map<string, any>;', '1 any: , any'],
    ['try { f(); } catch {}', '1 silent catch: catch {}'],
    ['try { f(); } catch (error) { /* never mind */ }', '1 silent catch: catch (error) { }'],
    ['f().catch(() => {});', '1 silent catch: ).catch(() => {})'],
    ['await work.catch(() => {});', '1 silent catch: await work.catch(() => {})'],
    [`// @ts-${'ignore'}\nf();`, `1 compiler told off: @ts-${'ignore'}`],
    [`/* ${'TODO'} later */`, `1 left for later: ${'TODO'}`],
  ];
  for (const [text, found] of rows) assert.deepEqual(facts(text), [found], text);
});

test('good code is left alone', () => {
  const text = [
    "const note = 'console.log, Date.now() and any TODO';",
    '// any time now, without Date.now()',
    'const d = new Date(ms), many: Many = of(company);',
    'try { f(); } catch (error) { throw new Fault(error); }',
    'const anyone = list.any(x);',
    'const [one = [], any = []] = both; row(one, any);',
    'written.catch(() => {}); await written;',
  ].join('\n');
  assert.deepEqual(facts(text), []);
});

test('the edge may read the clock; nobody may use any', () => {
  const clock = 'const t = Date.now();';
  for (const path of [
    'src/platform/clock/clock.ts',
    'src/main.ts',
    'src/cli/a.ts',
    'tools/a.mjs',
    'world/write.ts',
    'src/core/a.test.ts',
    'web/kit/age.tsx',
  ])
    assert.deepEqual(facts(clock, path), [], path);
  for (const path of [
    'src/app.ts',
    'src/trust/a.ts',
    'world/build.ts',
    'src/slices/main.ts',
    'web/kit/a.tsx',
  ])
    assert.equal(facts(clock, path).length, 1, path);
  assert.equal(facts('let x: any;', 'src/platform/a.test.ts').length, 1);
});
