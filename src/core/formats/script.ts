import type { Script } from '../words/index.ts';

/** Letters by script; the order is that of the code list. */
const LETTERS: readonly (readonly [Script, RegExp])[] = [
  ['Latn', /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/g],
  [
    'Arab',
    /[\u0620-\u065f\u066e-\u06d3\u06d5\u06ee-\u06ef\u06fa-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/g,
  ],
  ['Cyrl', /[\u0400-\u052f]/g],
  ['Deva', /[\u0900-\u097f]/g],
  ['Hans', /[\u3400-\u9fff]/g],
  ['Hebr', /[\u0590-\u05ff]/g],
];
const ASCII_LETTER = /[A-Za-z]/;
const NON_ASCII = /[\u0080-\uffff]/;

/** The script most letters of a name are in; 'Zyyy' where it has none. */
export function scriptOf(name: string): Script {
  if (!NON_ASCII.test(name)) return ASCII_LETTER.test(name) ? 'Latn' : 'Zyyy';
  let best: Script = 'Zyyy';
  let most = 0;
  for (const [script, letters] of LETTERS) {
    const count = name.match(letters)?.length ?? 0;
    if (count > most) [best, most] = [script, count];
  }
  return best;
}

/** Every script that occurs, in the order of the code list. */
export function scriptsOf(text: string): Script[] {
  return LETTERS.filter(([, letters]) => text.search(letters) >= 0).map(([script]) => script);
}
