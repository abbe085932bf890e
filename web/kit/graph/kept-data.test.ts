import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Bound, keepData, type Sending } from './kept-data.ts';

/** A program of sigma without a card: what it would send is counted. */
function sending(isInstanced: boolean) {
  const calls: string[] = [];
  const card = (name: string): Bound => ({
    buffer: `${name} items` as unknown as WebGLBuffer,
    constantBuffer: `${name} shared` as unknown as WebGLBuffer,
    gl: {
      ARRAY_BUFFER: 1,
      STATIC_DRAW: 2,
      DYNAMIC_DRAW: 3,
      bindBuffer: (_: number, buffer: unknown) => calls.push(`bind ${String(buffer)}`),
      bufferData: (_: number, data: Float32Array, use: number) => calls.push(`send ${data.length} ${use}`),
    } as unknown as WebGLRenderingContext,
  });
  const program: Sending = {
    array: new Float32Array(8),
    constantArray: new Float32Array(2),
    ATTRIBUTES: [{}, {}],
    CONSTANT_ATTRIBUTES: [{}],
    isInstanced,
    reallocate: (capacity) => {
      program.array = new Float32Array(capacity * 4);
    },
    process: (place, value) => {
      program.array[Number(place)] = Number(value);
    },
    bindAttribute: (_, __, offset, isPerItem) => {
      calls.push(`attribute ${offset}${isPerItem === undefined ? '' : ` ${isPerItem}`}`);
      return 4;
    },
    bindProgram: () => assert.fail('sigma sends its data in each frame'),
  };
  keepData(program);
  return { program, calls, draw: card('draw'), pick: card('pick') };
}

const sends = (calls: readonly string[]) => calls.filter((call) => call.startsWith('send'));

test('data is sent once to each card program, and again when it changed', () => {
  const { program, calls, draw, pick } = sending(false);
  for (let frame = 0; frame < 3; frame++) for (const to of [pick, draw]) program.bindProgram(to);
  assert.deepEqual(sends(calls), ['send 8 3', 'send 8 3']);
  program.process(1, 7);
  assert.equal(program.array[1], 7);
  program.bindProgram(draw);
  program.bindProgram(draw);
  assert.equal(sends(calls).length, 3);
  program.reallocate(3);
  program.bindProgram(pick);
  assert.deepEqual(sends(calls).at(-1), 'send 12 3');
});

test('attributes are bound in each frame, those of items and those that all share', () => {
  const { program, calls, draw } = sending(true);
  program.bindProgram(draw);
  program.bindProgram(draw);
  const frame = [
    'bind draw shared',
    'attribute 0 false',
    'bind draw items',
    'attribute 0 true',
    'attribute 4 true',
  ];
  const bound = calls.filter((call) => !call.startsWith('send') && call !== 'bind null');
  assert.deepEqual(bound, [...frame, ...frame]);
  assert.deepEqual(sends(calls), ['send 2 2', 'send 8 3']);
});
