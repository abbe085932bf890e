import type { Pair } from '../language/speech.ts';

/** An embedding, override or isolate control (Unicode UAX #9): it turns the words behind it about. LRM, RLM and ALM are normal in Urdu and Arabic. */
export interface Control {
  readonly sign: string;
  readonly name: Pair;
}

const CONTROLS: Readonly<Record<string, Control>> = {
  '\u202a': { sign: 'LRE', name: ['U+202A, left-to-right embedding', 'U+202A، بائیں سے دائیں شمولیت'] },
  '\u202b': { sign: 'RLE', name: ['U+202B, right-to-left embedding', 'U+202B، دائیں سے بائیں شمولیت'] },
  '\u202c': {
    sign: 'PDF',
    name: ['U+202C, end of an embedding or override', 'U+202C، شمولیت یا جبر کا اختتام'],
  },
  '\u202d': { sign: 'LRO', name: ['U+202D, left-to-right override', 'U+202D، بائیں سے دائیں جبر'] },
  '\u202e': { sign: 'RLO', name: ['U+202E, right-to-left override', 'U+202E، دائیں سے بائیں جبر'] },
  '\u2066': { sign: 'LRI', name: ['U+2066, left-to-right isolate', 'U+2066، بائیں سے دائیں علیحدگی'] },
  '\u2067': { sign: 'RLI', name: ['U+2067, right-to-left isolate', 'U+2067، دائیں سے بائیں علیحدگی'] },
  '\u2068': { sign: 'FSI', name: ['U+2068, isolate of its own direction', 'U+2068، اپنی سمت کی علیحدگی'] },
  '\u2069': { sign: 'PDI', name: ['U+2069, end of an isolate', 'U+2069، علیحدگی کا اختتام'] },
};

/** One piece of a text: words that hold no such control, or one control. */
export interface WordsOrControl {
  /** UTF-16 offset in the text that was given. */
  readonly start: number;
  /** As it stands there. */
  readonly text: string;
  readonly control: Control | null;
}

const AT_CONTROLS = /([\u202a-\u202e\u2066-\u2069])/;

/** Whether a text is turned about anywhere: nearly none is. */
export function holdsControls(text: string): boolean {
  return AT_CONTROLS.test(text);
}

/** Cuts a text at its controls; the pieces joined are the text again, so offsets in it stay what they were. Pure. */
export function cutAtControls(text: string): WordsOrControl[] {
  let start = 0;
  return text.split(AT_CONTROLS).flatMap((piece) => {
    const at = start;
    start += piece.length;
    return piece === '' ? [] : [{ start: at, text: piece, control: CONTROLS[piece] ?? null }];
  });
}
