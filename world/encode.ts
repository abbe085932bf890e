/** The two old encodings that the world sends on purpose. */

/** Windows-1256 for the characters our Arabic reports use; everything outside the table is thrown, never replaced. */
const ARABIC_1256: Readonly<Record<string, number>> = {
  '،': 0xa1,
  '؛': 0xba,
  '؟': 0xbf,
  ء: 0xc1,
  آ: 0xc2,
  أ: 0xc3,
  ؤ: 0xc4,
  إ: 0xc5,
  ئ: 0xc6,
  ا: 0xc7,
  ب: 0xc8,
  ة: 0xc9,
  ت: 0xca,
  ث: 0xcb,
  ج: 0xcc,
  ح: 0xcd,
  خ: 0xce,
  د: 0xcf,
  ذ: 0xd0,
  ر: 0xd1,
  ز: 0xd2,
  س: 0xd3,
  ش: 0xd4,
  ص: 0xd5,
  ض: 0xd6,
  ط: 0xd8,
  ظ: 0xd9,
  ع: 0xda,
  غ: 0xdb,
  ف: 0xdd,
  ق: 0xde,
  ك: 0xdf,
  ل: 0xe1,
  م: 0xe3,
  ن: 0xe4,
  ه: 0xe5,
  و: 0xe6,
  ى: 0xec,
  ي: 0xed,
  پ: 0x81,
  چ: 0x8d,
  گ: 0x90,
  '«': 0xab,
  '»': 0xbb,
  'ً': 0xf0,
  'ٌ': 0xf1,
  'ٍ': 0xf2,
  'َ': 0xf3,
  'ُ': 0xf5,
  'ِ': 0xf6,
  'ّ': 0xf8,
  'ْ': 0xfa,
};

export function encodeWindows1256(text: string): Uint8Array {
  return Uint8Array.from([...text], (char) => {
    const code = char.codePointAt(0) as number;
    const byte = code < 0x80 ? code : ARABIC_1256[char];
    if (byte === undefined) throw new RangeError(`Windows-1256 has no ${char} in our table`);
    return byte;
  });
}

/** UTF-16 little endian with its byte order mark. */
export function encodeUtf16(text: string): Uint8Array {
  const marked = `\uFEFF${text}`;
  const bytes = new Uint8Array(marked.length * 2);
  for (let i = 0; i < marked.length; i++) {
    const unit = marked.charCodeAt(i);
    bytes[2 * i] = unit & 0xff;
    bytes[2 * i + 1] = unit >> 8;
  }
  return bytes;
}

export function encode(text: string, encoding: 'utf-8' | 'utf-16le' | 'windows-1256'): Uint8Array {
  if (encoding === 'utf-16le') return encodeUtf16(text);
  if (encoding === 'windows-1256') return encodeWindows1256(text);
  return new TextEncoder().encode(text);
}
