import type { Problem } from '../types.ts';
import { refuseBinary } from '../binary.ts';
import { LIMITS } from '../limits.ts';
import { excerpt, overLimit, problem, type Warnings } from '../problems.ts';
import { unpackZip, type Unpacked } from './unpack.ts';

/** Office Open XML (ECMA-376) is UTF-8 or UTF-16; nothing that is read here is anything else. */
const decoder = new TextDecoder('utf-8');

/** What a document may carry that is no text, by the folder it lies in (ECMA-376 part 1 §15). */
const EMBEDDED: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/\/vbaProject\.bin$|\/macrosheets\//, 'macros'],
  [/\/embeddings\//, 'embedded files'],
  [/\/media\//, 'pictures'],
];

const OPEN_TAG = 0x3c;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const CLOSE_TAG = 0x3e;

/** Deepest nesting of well-formed XML: one pass over the bytes, attributes with '>' in them aside. */
function depthOf(bytes: Uint8Array): number {
  let depth = 0;
  let deepest = 0;
  for (let at = bytes.indexOf(OPEN_TAG); at >= 0; at = bytes.indexOf(OPEN_TAG, at + 1)) {
    const next = bytes[at + 1];
    if (next === BANG || next === QUESTION) continue;
    const end = bytes.indexOf(CLOSE_TAG, at);
    if (end < 0) break;
    if (next === SLASH) depth -= 1;
    else if (bytes[end - 1] !== SLASH) depth += 1;
    deepest = Math.max(deepest, depth);
    at = end;
  }
  return deepest;
}

/** Why the XML of a part is not read: entities of its own, or nesting that no document has. */
function refuseXml(name: string, bytes: Uint8Array): Problem | null {
  // A part in UTF-16 would hide a DOCTYPE from the search below; no office program writes one.
  if (bytes[0] === 0xff || bytes[0] === 0xfe || bytes.subarray(0, 64).includes(0))
    return problem('OFFICE_BROKEN', { path: name }, { detail: `${name} is not UTF-8` });
  if (/<!DOCTYPE|<!ENTITY/i.test(decoder.decode(bytes))) return problem('XML_DOCTYPE', { path: name });
  const depth = depthOf(bytes);
  return depth > LIMITS.officeDepth.max ? overLimit('officeDepth', depth, { path: name }) : null;
}

/** Every entry of a ZIP file begins so, whatever the name of the file says (APPNOTE §4.3.7). */
const startsPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The XML parts of an office document, bounded and free of entities, or why it is not read. Tells of what is left out. */
export function unpackOffice(bytes: Uint8Array, warnings: Warnings): Unpacked | Problem {
  if (!startsPacked(bytes))
    return (
      refuseBinary(bytes) ??
      problem('ZIP_BROKEN', { byte: 0 }, { detail: 'only its name says that it is one' })
    );
  const unpacked = unpackZip(bytes, (name) => /\.(?:xml|rels)$/i.test(name));
  if ('code' in unpacked) return unpacked;
  for (const [name, part] of unpacked.files) {
    const refused = refuseXml(name, part);
    if (refused) return refused;
  }
  const held = EMBEDDED.flatMap(([pattern, what]) =>
    unpacked.names.some((name) => pattern.test(name)) ? [what] : [],
  );
  if (held.length > 0) warnings.add('OFFICE_EMBEDDED', {}, { what: held.join(', ') });
  return unpacked;
}

/** The text of a part; '' where there is none. */
export function partText({ files }: Unpacked, name: string): string {
  const bytes = files.get(name);
  return bytes === undefined ? '' : decoder.decode(bytes);
}

/** What a library of the border says of a document it cannot read, as a refusal. */
export function brokenOffice(error: unknown): Problem {
  const said = error instanceof Error ? error.message : String(error);
  // A library that trips over what it did not find there speaks of its own variables.
  const detail = error instanceof TypeError ? 'its parts do not fit together' : said;
  return problem('OFFICE_BROKEN', {}, { detail: excerpt(detail.replace(/\s+/g, ' ')) });
}
