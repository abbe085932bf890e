import { exerciseWorld } from '../world/index.ts';

/** A generator with a seed: the same numbers in every run (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WORDS = 700;

/** Reports of about 700 words, each made of paragraphs of the exercise in another order: no two have the same bytes. */
export function variedReports(
  count: number,
  seed: number,
): { readonly path: string; readonly bytes: Uint8Array }[] {
  const paragraphs = exerciseWorld()
    .files.filter((file) => /\.(txt|md)$/.test(file.path))
    .flatMap((file) => new TextDecoder().decode(file.bytes).split(/\n\s*\n/))
    // The exercise also holds files in other encodings; here every report is plain UTF-8.
    .filter((paragraph) => paragraph.split(/\s+/).length >= 12 && !/[\0\ufffd]/.test(paragraph));
  const next = numbers(seed);
  const pick = () => paragraphs[Math.floor(next() * paragraphs.length)] ?? '';
  return Array.from({ length: count }, (_, at) => {
    const parts: string[] = [`Daily summary ${seed}-${at}`];
    for (let words = 0; words < WORDS; ) {
      const paragraph = pick();
      parts.push(paragraph);
      words += paragraph.split(/\s+/).length;
    }
    return { path: `bench/${seed}-${at}.txt`, bytes: new TextEncoder().encode(`${parts.join('\n\n')}\n`) };
  });
}
