import { guessUtf16 } from '../encoding.ts';
import type { ListFile } from './reader.ts';
import { refuse } from './refused.ts';

type Decoder = InstanceType<typeof TextDecoder>;

/** Small enough that a bound is checked often, large enough that decoding costs nothing. */
const SLICE_BYTES = 65_536;
const HEAD_BYTES = 512;
const BOMS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
const XML_ENCODING = /^\s*<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]{1,40})["']/;

async function* slices(content: ListFile['content']): AsyncGenerator<Uint8Array> {
  if (!(content instanceof Uint8Array)) {
    for await (const chunk of content)
      for (let at = 0; at < chunk.length; at += SLICE_BYTES) yield chunk.subarray(at, at + SLICE_BYTES);
    return;
  }
  for (let at = 0; at < content.length; at += SLICE_BYTES) yield content.subarray(at, at + SLICE_BYTES);
}

/** The encoding by byte-order mark, by zero bytes, or by the XML declaration; UTF-8 else. */
function encodingOf(head: Uint8Array): string {
  const bom = BOMS.find(([bytes]) => bytes.every((byte, i) => head[i] === byte));
  if (bom) return bom[1];
  const utf16 = guessUtf16(head);
  if (utf16) return utf16;
  const declared = XML_ENCODING.exec(String.fromCharCode(...head.subarray(0, HEAD_BYTES)))?.[1];
  return declared === undefined || /^utf-?16/i.test(declared) ? 'utf-8' : declared.toLowerCase();
}

function decoderOf(encoding: string, file: string): Decoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch (error) {
    if (error instanceof RangeError) throw refuse('UNKNOWN_ENCODING', { path: file }, { label: encoding });
    throw error;
  }
}

/**
 * The text of a file, piece by piece, strictly decoded: a byte that does not fit refuses the list, because a name
 * with a replacement character matches nobody. Byte-order marks are taken off.
 */
export async function* textChunks(file: ListFile): AsyncGenerator<string> {
  let decoder: Decoder | null = null;
  let encoding = 'utf-8';
  let byte = 0;
  const decode = (bytes: Uint8Array | undefined, stream: boolean): string => {
    try {
      return (decoder as Decoder).decode(bytes, { stream });
    } catch (error) {
      if (error instanceof TypeError)
        throw refuse('LIST_BAD_ENCODING', { path: file.name, byte }, { file: file.name, encoding });
      throw error;
    }
  };
  for await (const slice of slices(file.content)) {
    if (decoder === null) {
      encoding = encodingOf(slice);
      decoder = decoderOf(encoding, file.name);
    }
    const text = decode(slice, true);
    byte += slice.length;
    if (text !== '') yield text;
  }
  if (decoder === null) return;
  const rest = decode(undefined, false);
  if (rest !== '') yield rest;
}
