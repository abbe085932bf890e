import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { exerciseWorld } from './index.ts';

/** `node world/write.ts DIR`: the world as files, with manifest.json beside them. The truth stays out of the folder. */
async function writeWorld(folder: string): Promise<number> {
  const world = exerciseWorld();
  for (const file of world.files) {
    const target = join(folder, file.path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, file.bytes);
  }
  const manifest = world.files.map((file) => ({ ...file, bytes: file.bytes.length }));
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`);
  return world.files.length;
}

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('usage: node world/write.ts DIR\n');
  process.exitCode = 2;
} else {
  const count = await writeWorld(folder);
  process.stdout.write(`${count} reports and manifest.json written to ${folder}\n`);
}
