import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closingOf, cut, importsOf } from './code.ts';

test('comments and the contents of strings are no code', () => {
  const text = [
    "const a = 'console.log'; // Date.now()",
    'const b = `x ${console.y + `${inner}`} /* no comment */`;',
    'const c = /[/"]console/.test(d) ? e / f : g; /* any',
    'any */ h();',
  ].join('\n');
  const { code, comments, strings } = cut(text);
  assert.equal(code.length, text.length);
  assert.deepEqual(code.match(/console\.?\w*/g), ['console.y']);
  assert.ok(code.includes('e / f : g;') && code.includes('h();') && code.includes('inner'));
  assert.ok(
    comments.includes('Date.now()') && comments.includes('any */') && !comments.includes('no comment'),
  );
  assert.deepEqual(
    strings.map((literal) => literal.text),
    ['console.log', '?', 'x ? /* no comment */', '[/"]console'],
  );
});

test('quotes in comments, escapes and braces do not lead astray', () => {
  const { code } = cut(["// don't", "f('it\\'s', \"a\\\\\", '}');", 'g({ h: `}` });', 'i();'].join('\n'));
  assert.ok(code.includes('g({ h: ') && code.includes('i();'));
  assert.equal(code[closingOf(code, code.indexOf('g(') + 1)], ')');
  assert.equal(closingOf('(()', 0), 3);
});

test('a tag that closes is no pattern', () => {
  const { code } = cut('a = <b c={d} /> ;\ne = <h1>x</h1>;\nf();');
  assert.ok(code.includes('f();') && code.includes('</h1>;'));
});

test('every way to name a module', () => {
  const text = [
    "import a from './a.ts';",
    "import type { B } from './b.ts';",
    "import {\n  c,\n} from './c.ts';",
    "import './d.ts';",
    "export * from './e.ts';",
    "const f = await import('./f.ts');",
    "const g = new URL('./g.ts', import.meta.url);",
    "// import h from './h.ts'",
    'const i = "import i from \'./i.ts\'";',
  ].join('\n');
  assert.deepEqual(
    importsOf(text).map(({ specifier }) => specifier),
    ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `./${name}.ts`),
  );
});
