import { parentPort, workerData } from 'node:worker_threads';
import { openPartyIndex } from '../../src/core/screen/index.ts';
import { person } from './parties.ts';

/** Asks for every name of its share; tells how many got a hit. The index is the memory that the main thread built. */
const { buffer, names } = workerData as { buffer: SharedArrayBuffer; names: readonly string[] };
const index = openPartyIndex(buffer);
let hits = 0;
for (const name of names) {
  const found = index.check({
    party: person(name),
    threshold: 0.7,
    limit: 5,
    lists: null,
    mayRead: () => true,
  });
  if (found.length > 0) hits += 1;
}
parentPort?.postMessage(hits);
