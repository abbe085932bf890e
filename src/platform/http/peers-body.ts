import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { createGunzip, createInflate } from 'node:zlib';
import { PeerFailed } from './peers-address.ts';
import type { PeerLimits } from './peers.ts';

const DECODERS = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
} as const;

/**
 * The body of an answer, unpacked; never more than the limits in memory, so that a bomb costs no more than a page.
 * @throws PeerFailed
 */
export async function decodedBody(
  answer: IncomingMessage,
  limits: PeerLimits,
  idleMs: number,
): Promise<Uint8Array> {
  const encoding = (answer.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const timer = setTimeout(
    () => answer.destroy(new PeerFailed('time', `nothing came for ${idleMs / 1000} s`)),
    idleMs,
  );
  let wire = 0;
  answer.on('data', (part: Buffer) => {
    timer.refresh();
    wire += part.byteLength;
    if (wire > limits.maxBytes) answer.destroy(tooLarge(limits.maxBytes));
  });
  try {
    return await gathered(decoded(answer, encoding), limits.maxDecodedBytes);
  } finally {
    clearTimeout(timer);
    // What is not read whole must not be kept for another request.
    if (!answer.complete) answer.destroy();
  }
}

function decoded(answer: IncomingMessage, encoding: string): Readable {
  if (encoding === 'identity' || encoding === '') return answer;
  if (!(encoding in DECODERS))
    throw new PeerFailed(
      'encoding',
      `the answer is packed as “${encoding.slice(0, 40)}”, which was not asked for`,
    );
  const decoder = DECODERS[encoding as keyof typeof DECODERS]();
  answer.on('error', (error) => decoder.destroy(error));
  return answer.pipe(decoder);
}

async function gathered(stream: Readable, most: number): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of stream as AsyncIterable<Buffer>) {
      size += part.byteLength;
      if (size > most) throw tooLarge(most);
      parts.push(part);
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^Z_/.test(String(error.code)))
      throw new PeerFailed('encoding', 'the answer cannot be unpacked');
    throw error;
  }
  return Buffer.concat(parts);
}

const tooLarge = (most: number): PeerFailed =>
  new PeerFailed('size', `the answer is larger than ${most} bytes`);
