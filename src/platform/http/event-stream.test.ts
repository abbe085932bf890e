import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, before, test } from 'node:test';
import Fastify, { type FastifyInstance } from 'fastify';
import { EventStream, inTurn } from './event-stream.ts';

let server: FastifyInstance;
let port: number;
const opened: EventStream[] = [];
let ends = 0;
/** Held back until the test lets it through: what a look-up of rights takes. */
let lookUp: Promise<void> = Promise.resolve();

before(async () => {
  server = Fastify();
  server.get('/stream', async (_request, reply) => {
    await lookUp;
    const stream = new EventStream(reply, 'id: 7');
    stream.whenOver(() => {
      ends += 1;
    });
    opened.push(stream);
    if (!stream.isOver) stream.tell('news', '{}', '8');
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  port = (server.server.address() as { port: number }).port;
});
after(() => server.close());

const until = async (what: () => boolean) => {
  for (let tries = 0; !what() && tries < 3_000; tries += 1) await new Promise((done) => setTimeout(done, 10));
  assert.ok(what());
};

test('events come with their id, and the end of the connection is told once', async () => {
  const leaving = new AbortController();
  const answer = await fetch(`http://127.0.0.1:${port}/stream`, { signal: leaving.signal });
  assert.equal(answer.headers.get('content-type'), 'text/event-stream; charset=utf-8');
  const { value } = (await answer.body?.getReader().read()) ?? {};
  assert.match(new TextDecoder().decode(value), /^retry: 1000\nid: 7\n\n/);
  leaving.abort();
  await until(() => ends === 1);
  assert.equal(opened.at(-1)?.isOver, true);
});

test('a page that left while its rights were looked up leaves nothing behind', async () => {
  let letThrough = () => {};
  lookUp = new Promise((done) => {
    letThrough = done;
  });
  const socket = connect(port, '127.0.0.1');
  socket.write('GET /stream HTTP/1.1\r\nhost: a\r\n\r\n');
  const closed = once(socket, 'close');
  await new Promise((done) => setTimeout(done, 50));
  socket.destroy();
  await closed;
  await new Promise((done) => setTimeout(done, 50));
  letThrough();
  await until(() => opened.length === 2);
  assert.equal(opened.at(-1)?.isOver, true);
  assert.equal(ends, 2);
});

test('calls that come while work runs become one call behind it; a failure is told', async () => {
  let runs = 0;
  let failed = '';
  const again = inTurn(
    async () => {
      runs += 1;
      await new Promise((done) => setTimeout(done, 5));
      if (runs === 2) throw new Error('lost');
    },
    (error) => {
      failed = String(error);
    },
  );
  again();
  again();
  again();
  await until(() => failed !== '');
  assert.deepEqual([runs, failed], [2, 'Error: lost']);
});
