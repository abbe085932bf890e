import { unzipSync } from 'fflate';
import type { Problem } from '../types.ts';
import { LIMITS } from '../limits.ts';
import { excerpt, overLimit, problem } from '../problems.ts';

/** A ratio says nothing of little files. */
const RATIO_FROM_BYTES = 16 * 1024 * 1024;

export interface Unpacked {
  /** The entries asked for. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Names of all entries. */
  readonly names: readonly string[];
}

/** Stops the library inside of its walk over the entries. */
class Refused extends Error {
  readonly refusal: Problem;
  constructor(refusal: Problem) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/**
 * The entries of a ZIP file that are `wanted`. Each gets as much memory as its entry declares, and no more whatever its
 * bytes say; what all declare is bounded before anything is unpacked. Nothing is written anywhere, so names are only names.
 */
export function unpackZip(bytes: Uint8Array, wanted: (name: string) => boolean): Unpacked | Problem {
  const names = new Set<string>();
  const chosen = new Set<string>();
  let total = 0;
  const weigh = (name: string, size: number) => {
    if (names.has(name)) throw new Refused(problem('ZIP_BROKEN', {}, { detail: `it holds ${name} twice` }));
    names.add(name);
    if (names.size > LIMITS.zipEntries.max) throw new Refused(overLimit('zipEntries', names.size));
    if (!wanted(name)) return;
    chosen.add(name);
    total += size;
    if (total > LIMITS.unpackedBytes.max) throw new Refused(overLimit('unpackedBytes', total));
    const ratio = Math.round(total / bytes.length);
    if (total > RATIO_FROM_BYTES && ratio > LIMITS.unpackedRatio.max)
      throw new Refused(overLimit('unpackedRatio', ratio));
  };
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        weigh(name, Math.max(size, originalSize));
        return false;
      },
    });
    const files = unzipSync(bytes, { filter: ({ name }) => chosen.has(name) });
    return { files: new Map(Object.entries(files)), names: [...names] };
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    const detail = error instanceof Error ? error.message : String(error);
    return problem('ZIP_BROKEN', {}, { detail: excerpt(detail) });
  }
}
