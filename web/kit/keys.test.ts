import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clashOf, meantBy, strokeOf } from './keys.ts';

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {},
) => strokeOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

const COMMANDS = [
  { id: 'search', keys: '/' },
  { id: 'palette', keys: 'mod+k' },
  { id: 'go.search', keys: 'g s' },
  { id: 'go.home', keys: 'g h' },
  { id: 'next', keys: 'j' },
  { id: 'unbound', keys: null },
];

test('a press is written as the binding is', () => {
  assert.equal(press('K', { ctrlKey: true }), 'mod+k');
  assert.equal(press('k', { metaKey: true }), 'mod+k');
  assert.equal(press('?', { shiftKey: true }), '?');
  assert.equal(press('A', { shiftKey: true }), 'shift+a');
  assert.equal(press('A'), 'a');
  assert.equal(press(' '), 'Space');
  assert.equal(press('Shift'), null);
});

test('a sequence waits for its second press, and a wrong one begins anew', () => {
  assert.deepEqual(meantBy(COMMANDS, '', 'g'), { kind: 'wait', typed: 'g' });
  const home = meantBy(COMMANDS, 'g', 'h');
  assert.equal(home.kind === 'run' ? home.command.id : null, 'go.home');
  const next = meantBy(COMMANDS, 'g', 'j');
  assert.equal(next.kind === 'run' ? next.command.id : null, 'next');
  assert.deepEqual(meantBy(COMMANDS, '', 'x'), { kind: 'none' });
});

test('a new binding may not be another one, nor its beginning', () => {
  assert.equal(clashOf(COMMANDS, 'next', 'g')?.id, 'go.search');
  assert.equal(clashOf(COMMANDS, 'next', '/')?.id, 'search');
  assert.equal(clashOf(COMMANDS, 'next', 'j'), null);
  assert.equal(clashOf(COMMANDS, 'next', 'n'), null);
});
