import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowLevelSecurity, sqlNames, viewsObeyTheReader } from './sql.ts';

const slice = (name: string, needs: string) => ({
  path: `src/slices/${name}/index.ts`,
  text: `export const ${name} = defineSlice({ name: '${name}', needs: [${needs}] });`,
});
const SLICES = [slice('reports', ''), slice('fusion', "'reports'"), slice('tips', '')];
const names = (path: string, text: string) =>
  sqlNames([...SLICES, { path, text }]).map(({ line, fact }) => `${line} ${fact}`);

test('own tables, trust, and published views and functions of what it needs', () => {
  const sql = [
    'select * from fusion.claim c join trust.marking m on true',
    'join reports.v_head h on reports.visible(h.id)',
    "where c.kind = 'tips.sent' -- see tips.tip",
  ].join('\n');
  assert.deepEqual(names('src/slices/fusion/store/read.sql', sql), []);
  assert.deepEqual(
    names('src/slices/fusion/store.ts', `const q = \`${sql}\`; job('tips.send'); tips.tip;`),
    [],
  );
  assert.deepEqual(
    names('src/slices/fusion/store.int.test.ts', "const q = 'select * from reports.report';"),
    [],
  );
  assert.deepEqual(names('src/trust/a.sql', 'select * from reports.report'), []);
});

test('a table of another slice, or anything of one that it does not need', () => {
  assert.deepEqual(names('src/slices/fusion/store/read.sql', 'select 1\nfrom reports.report'), [
    '2 SQL of fusion names reports.report',
  ]);
  assert.deepEqual(names('src/slices/fusion/a.sql', 'select * from tips.v_tip'), [
    '1 SQL of fusion names tips.v_tip',
  ]);
  assert.deepEqual(names('src/slices/fusion/a.sql', 'grant select on all tables in schema reports to x;'), [
    '1 SQL of fusion names in schema reports',
  ]);
  const code = 'const a = 1;\nconst q = `\n  delete from reports.report`;';
  assert.deepEqual(names('src/slices/fusion/store.ts', code), ['3 SQL of fusion names reports.report']);
});

const table = (protections: string) =>
  `create table fusion.claim (\n  id uuid,\n  marking_id int not null\n);\n${protections}`;
const FULL = [
  'alter table fusion.claim enable row level security;',
  'alter table fusion.claim force row level security;',
  'create policy released on fusion.claim using (true);',
];
const gaps = (text: string) =>
  rowLevelSecurity([{ path: 'src/slices/fusion/migrations/0001.sql', text }]).map(({ fact }) => fact);

test('a table with a marking is protected in the file that makes it', () => {
  assert.deepEqual(gaps(table(FULL.join('\n'))), []);
  assert.deepEqual(gaps('create table agencies.party (code text);'), []);
  FULL.forEach((_, i) => assert.equal(gaps(table(FULL.filter((__, j) => j !== i).join('\n'))).length, 1));
  assert.equal(gaps(table(FULL.map((line) => `-- ${line}`).join('\n'))).length, 3);
  assert.equal(gaps(table(FULL.join('\n').replaceAll('fusion.claim', 'fusion.claim_two'))).length, 3);
});

const viewFindings = (options: string) =>
  viewsObeyTheReader([{ path: 'a.sql', text: `create view fusion.v_claim ${options} as select 1;` }]);

test('a view runs with its reader’s rights', () => {
  assert.deepEqual(viewFindings('with (security_invoker = true)'), []);
  assert.equal(viewFindings('').length, 1);
  assert.equal(viewFindings('with (security_invoker = false)').length, 1);
});
