import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outboundDoors } from './outbound.ts';

const paths = (path: string, text: string) => outboundDoors([{ path, text }]).map((one) => one.fact);

test('a way out that is not named is found', () => {
  for (const line of [
    "import { request } from 'node:https';",
    "import http from 'http';",
    "const net = await import('node:net');",
    "import { fetch as ask } from 'undici';",
    "import { execFile } from 'node:child_process';",
  ])
    assert.equal(paths('src/slices/a/b.ts', line).length, 1, line);
});

test('named files, tests and harmless modules are left alone, a name that leads nowhere is not', () => {
  assert.deepEqual(paths('src/platform/http/peers.ts', "import { Agent } from 'node:http';"), []);
  assert.deepEqual(paths('src/a.test.ts', "import { createServer } from 'node:http';"), []);
  assert.deepEqual(paths('src/a.ts', "import { readFileSync } from 'node:fs';"), []);
  assert.equal(paths('src/platform/http/peers.ts', 'export {};').length, 1);
});
