import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileLength, functionLength, MAX_FUNCTION_LINES, medianLength } from './size.ts';

const lines = (count: number) => 'x();\n'.repeat(count);
const facts = (text: string) =>
  functionLength([{ path: 'src/a.ts', text }]).map(({ line, fact }) => `${line} ${fact}`);

const sized = (path: string, count: number) => fileLength([{ path, text: lines(count) }]).length;

test('files have a limit by kind', () => {
  const rows: readonly [path: string, count: number, found: number][] = [
    ['src/a.ts', 400, 0],
    ['src/a.ts', 401, 1],
    ['src/a.test.ts', 600, 0],
    ['src/a.test.ts', 601, 1],
    ['src/a.data.ts', 5_000, 0],
    ['src/a.gen.ts', 5_000, 0],
    ['README.md', 5_000, 0],
  ];
  for (const [path, count, found] of rows) assert.equal(sized(path, count), found, `${path} ${count}`);
});

const ofLengths = (...counts: number[]) =>
  counts.map((count, i) => ({ path: `src/${i}.ts`, text: lines(count) }));

test('the median looks at the product’s own files', () => {
  assert.deepEqual(medianLength(ofLengths(10, 150, 390)), []);
  assert.equal(medianLength(ofLengths(10, 151, 390)).length, 1);
  assert.deepEqual(
    medianLength([
      ...ofLengths(10),
      { path: 'src/a.test.ts', text: lines(500) },
      { path: 'src/b.data.ts', text: lines(500) },
    ]),
    [],
  );
  assert.deepEqual(medianLength([]), []);
});

test('a long function is found, however it is written', () => {
  const body = lines(MAX_FUNCTION_LINES);
  const rows: readonly [text: string, name: string, line: number][] = [
    [`\nfunction f(a: string) {\n${body}}`, 'f', 2],
    [`export async function g<T>({ a, b }: { a: T; b: T }): Promise<{ c: T }> {\n${body}}`, 'g', 1],
    [`class A {\n  async *h(a = {}): Thing | { b: 1 } {\n${body}  }\n}`, 'h', 2],
    [`class A {\n  #i() {\n${body}  }\n}`, '#i', 2],
    [`const j = async (a: string): Promise<void> => {\n${body}};`, 'j', 1],
  ];
  for (const [text, name, line] of rows)
    assert.deepEqual(
      facts(text),
      [`${line} ${name} has ${MAX_FUNCTION_LINES + 2} lines, at most ${MAX_FUNCTION_LINES}`],
      name,
    );
});

test('short functions, blocks, calls and types are left alone', () => {
  const short = `function f() {\n${lines(MAX_FUNCTION_LINES - 2)}}\n`;
  const block = `if (a) {\n${lines(100)}}\n  for (const a of b) {\n${lines(100)}}\n`;
  const types = `function overload(a: string): void;\ndeclare function g(): { a: 1 };\ninterface B {\n  m(a: string): void;\n${'  a: string;\n'.repeat(100)}}\n`;
  assert.deepEqual(facts(short + block + types), []);
});
