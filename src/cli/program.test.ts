import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EXAMPLES } from './examples.data.ts';
import { buildProgram } from './program.ts';
import { fit } from './progress.ts';

const program = buildProgram();
const names = program.commands.map((command) => command.name());

test('every command has a description and examples, and no example is of another', () => {
  for (const command of program.commands) {
    assert.notEqual(command.description(), '', command.name());
    assert.ok((EXAMPLES[command.name()] ?? []).length > 0, command.name());
  }
  assert.deepEqual(
    Object.keys(EXAMPLES).filter((name) => !names.includes(name)),
    [],
  );
});

test('examples use commands and options that exist', () => {
  for (const [name, rows] of Object.entries(EXAMPLES)) {
    for (const [line] of rows) {
      const call = /watchfloor ([a-z-]+)([^|>]*)/.exec(line);
      assert.equal(call?.[1], name, line);
      const command = program.commands.find((one) => one.name() === name);
      const below = command?.commands.find((one) => call?.[2]?.trim().split(' ')[0] === one.name());
      const takesItself = command?.commands.length === 0 || (command?.registeredArguments.length ?? 0) > 0;
      assert.ok(takesItself || below !== undefined, line);
      const known = new Set((below ?? command)?.options.map((option) => option.long));
      for (const [option] of (call?.[2] ?? '').matchAll(/(?<=\s)--[a-z-]+/g))
        assert.ok(known.has(option), `${line}: ${option}`);
    }
  }
});

test('a progress line never fills the terminal, so that it is redrawn in place', () => {
  assert.ok(fit('x'.repeat(500)).length < (process.stderr.columns || 80));
  assert.equal(fit('short'), 'short');
});
