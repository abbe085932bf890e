import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A font that goes into a document, so that it reads the same where none is installed. */
export interface FontFace {
  readonly family: string;
  /** WOFF2. */
  readonly base64: string;
  /** CSS unicode-range; null: every letter it has. */
  readonly range: string | null;
}

interface Font {
  readonly family: string;
  readonly file: string;
  readonly range: string | null;
  /** It is put in where the document holds one of these. */
  readonly needed: RegExp;
}

/** Noto (OFL), from the packages that the watch floor uses. */
const FONTS: readonly Font[] = [
  {
    family: 'Noto Sans',
    file: '@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2',
    range: 'U+0000-00FF,U+2000-206F',
    needed: /[A-Za-z]/,
  },
  {
    family: 'Noto Sans',
    file: '@fontsource-variable/noto-sans/files/noto-sans-latin-ext-wght-normal.woff2',
    range: 'U+0100-02FF,U+1E00-1EFF',
    needed: /[\u0100-\u02ff\u1e00-\u1eff]/,
  },
  {
    family: 'Noto Sans',
    file: '@fontsource-variable/noto-sans/files/noto-sans-cyrillic-wght-normal.woff2',
    range: 'U+0400-045F',
    needed: /\p{Script=Cyrillic}/u,
  },
  {
    family: 'Noto Sans Arabic',
    file: '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2',
    range: null,
    needed: /\p{Script=Arabic}/u,
  },
  {
    family: 'Noto Nastaliq Urdu',
    file: '@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-400-normal.woff2',
    range: null,
    needed: /[ٹڈڑںےۓہھۂ]/u,
  },
];

const require = createRequire(import.meta.url);
const read = new Map<string, string>();

/** The fonts that a text needs. */
export function fontsFor(text: string): FontFace[] {
  return FONTS.filter(({ needed }) => needed.test(text)).map(({ family, file, range }) => {
    const base64 = read.get(file) ?? readFileSync(require.resolve(file)).toString('base64');
    read.set(file, base64);
    return { family, base64, range };
  });
}
