/**
 * Grading schemes and their crosswalk to the Admiralty grade (NATO AJP-2 family; Europol 4x4; UK 3x5x2 and the older
 * 5x5x5; MISP's admiralty-scale taxonomy). Version 1. A reader's own grade stays beside the crosswalked one.
 */
export const SCHEMES = ['admiralty', 'misp-admiralty', 'europol-4x4', 'uk-3x5x2', 'uk-5x5x5'] as const;
export type Scheme = (typeof SCHEMES)[number];

export const AXES = ['source', 'information'] as const;
export type Axis = (typeof AXES)[number];

/**
 * One code of one axis. `candidates`: the Admiralty codes it can stand for, best first; more than one means that a
 * person decides. `lossy`: the Admiralty grade says less, or something else, than the native one.
 */
export type SchemeRow = readonly [
  scheme: Scheme,
  axis: Axis,
  code: string,
  candidates: readonly string[],
  fidelity: 'exact' | 'lossy',
  en: string,
  ur: string,
];

export const SCHEME_ROWS: readonly SchemeRow[] = [
  ['admiralty', 'source', 'A', ['A'], 'exact', 'Completely reliable', 'مکمل طور پر قابلِ اعتماد'],
  ['admiralty', 'source', 'B', ['B'], 'exact', 'Usually reliable', 'عموماً قابلِ اعتماد'],
  ['admiralty', 'source', 'C', ['C'], 'exact', 'Fairly reliable', 'کافی حد تک قابلِ اعتماد'],
  ['admiralty', 'source', 'D', ['D'], 'exact', 'Not usually reliable', 'عموماً ناقابلِ اعتماد'],
  ['admiralty', 'source', 'E', ['E'], 'exact', 'Unreliable', 'ناقابلِ اعتماد'],
  ['admiralty', 'source', 'F', ['F'], 'exact', 'Reliability cannot be judged', 'اعتبار کا اندازہ ممکن نہیں'],
  ['admiralty', 'information', '1', ['1'], 'exact', 'Confirmed by other sources', 'دیگر ذرائع سے مصدقہ'],
  ['admiralty', 'information', '2', ['2'], 'exact', 'Probably true', 'غالباً درست'],
  ['admiralty', 'information', '3', ['3'], 'exact', 'Possibly true', 'ممکنہ طور پر درست'],
  ['admiralty', 'information', '4', ['4'], 'exact', 'Doubtful', 'مشکوک'],
  ['admiralty', 'information', '5', ['5'], 'exact', 'Improbable', 'بعید از امکان'],
  ['admiralty', 'information', '6', ['6'], 'exact', 'Truth cannot be judged', 'صداقت کا اندازہ ممکن نہیں'],

  ['misp-admiralty', 'source', 'A', ['A'], 'exact', 'Completely reliable', 'مکمل طور پر قابلِ اعتماد'],
  ['misp-admiralty', 'source', 'B', ['B'], 'exact', 'Usually reliable', 'عموماً قابلِ اعتماد'],
  ['misp-admiralty', 'source', 'C', ['C'], 'exact', 'Fairly reliable', 'کافی حد تک قابلِ اعتماد'],
  ['misp-admiralty', 'source', 'D', ['D'], 'exact', 'Not usually reliable', 'عموماً ناقابلِ اعتماد'],
  ['misp-admiralty', 'source', 'E', ['E'], 'exact', 'Unreliable', 'ناقابلِ اعتماد'],
  [
    'misp-admiralty',
    'source',
    'F',
    ['F'],
    'exact',
    'Reliability cannot be judged',
    'اعتبار کا اندازہ ممکن نہیں',
  ],
  ['misp-admiralty', 'source', 'G', ['E'], 'lossy', 'Deliberately deceptive', 'دانستہ گمراہ کن'],
  ['misp-admiralty', 'information', '1', ['1'], 'exact', 'Confirmed by other sources', 'دیگر ذرائع سے مصدقہ'],
  ['misp-admiralty', 'information', '2', ['2'], 'exact', 'Probably true', 'غالباً درست'],
  ['misp-admiralty', 'information', '3', ['3'], 'exact', 'Possibly true', 'ممکنہ طور پر درست'],
  ['misp-admiralty', 'information', '4', ['4'], 'exact', 'Doubtful', 'مشکوک'],
  ['misp-admiralty', 'information', '5', ['5'], 'exact', 'Improbable', 'بعید از امکان'],
  [
    'misp-admiralty',
    'information',
    '6',
    ['6'],
    'exact',
    'Truth cannot be judged',
    'صداقت کا اندازہ ممکن نہیں',
  ],

  [
    'europol-4x4',
    'source',
    'A',
    ['A'],
    'exact',
    'No doubt, or proved reliable in all instances',
    'بلا شبہ یا ہر بار قابلِ اعتماد ثابت',
  ],
  ['europol-4x4', 'source', 'B', ['B'], 'exact', 'Mostly reliable', 'بیشتر قابلِ اعتماد'],
  ['europol-4x4', 'source', 'C', ['D'], 'lossy', 'Mostly unreliable', 'بیشتر ناقابلِ اعتماد'],
  [
    'europol-4x4',
    'source',
    'X',
    ['F'],
    'lossy',
    'Reliability cannot be assessed',
    'اعتبار کا اندازہ ممکن نہیں',
  ],
  ['europol-4x4', 'information', '1', ['2', '1'], 'lossy', 'Not in doubt', 'شک سے بالا'],
  [
    'europol-4x4',
    'information',
    '2',
    ['2', '3'],
    'lossy',
    'Known personally to the source, not to the official',
    'ذریعے کو ذاتی طور پر معلوم، اہلکار کو نہیں',
  ],
  [
    'europol-4x4',
    'information',
    '3',
    ['2', '1'],
    'lossy',
    'Not known to the source, corroborated by recorded information',
    'ذریعے کو معلوم نہیں، ریکارڈ سے تائید شدہ',
  ],
  [
    'europol-4x4',
    'information',
    '4',
    ['6'],
    'lossy',
    'Not known to the source and not corroborated',
    'نہ ذریعے کو معلوم، نہ تائید شدہ',
  ],

  ['uk-3x5x2', 'source', '1', ['B', 'A'], 'lossy', 'Reliable', 'قابلِ اعتماد'],
  ['uk-3x5x2', 'source', '2', ['F'], 'lossy', 'Untested', 'غیر آزمودہ'],
  ['uk-3x5x2', 'source', '3', ['E', 'D'], 'lossy', 'Not reliable', 'ناقابلِ اعتماد'],
  [
    'uk-3x5x2',
    'information',
    'A',
    ['2'],
    'lossy',
    'Known directly to the source',
    'ذریعے کو براہِ راست معلوم',
  ],
  [
    'uk-3x5x2',
    'information',
    'B',
    ['2', '1'],
    'lossy',
    'Known indirectly, corroborated',
    'بالواسطہ معلوم، تائید شدہ',
  ],
  ['uk-3x5x2', 'information', 'C', ['3'], 'lossy', 'Known indirectly', 'بالواسطہ معلوم'],
  ['uk-3x5x2', 'information', 'D', ['6'], 'lossy', 'Not known', 'نامعلوم'],
  ['uk-3x5x2', 'information', 'E', ['5'], 'lossy', 'Suspected to be false', 'غلط ہونے کا شبہ'],

  ['uk-5x5x5', 'source', 'A', ['A'], 'exact', 'Always reliable', 'ہمیشہ قابلِ اعتماد'],
  ['uk-5x5x5', 'source', 'B', ['B'], 'exact', 'Mostly reliable', 'بیشتر قابلِ اعتماد'],
  ['uk-5x5x5', 'source', 'C', ['C'], 'lossy', 'Sometimes reliable', 'کبھی کبھی قابلِ اعتماد'],
  ['uk-5x5x5', 'source', 'D', ['E'], 'lossy', 'Unreliable', 'ناقابلِ اعتماد'],
  ['uk-5x5x5', 'source', 'E', ['F'], 'lossy', 'Untested', 'غیر آزمودہ'],
  [
    'uk-5x5x5',
    'information',
    '1',
    ['2', '1'],
    'lossy',
    'Known to be true without reservation',
    'بلا تردد درست',
  ],
  [
    'uk-5x5x5',
    'information',
    '2',
    ['2', '3'],
    'lossy',
    'Known personally to the source, not to the officer',
    'ذریعے کو ذاتی طور پر معلوم، افسر کو نہیں',
  ],
  [
    'uk-5x5x5',
    'information',
    '3',
    ['2', '1'],
    'lossy',
    'Not known to the source, corroborated',
    'ذریعے کو معلوم نہیں، تائید شدہ',
  ],
  ['uk-5x5x5', 'information', '4', ['6'], 'lossy', 'Cannot be judged', 'اندازہ ممکن نہیں'],
  ['uk-5x5x5', 'information', '5', ['5'], 'lossy', 'Suspected to be false', 'غلط ہونے کا شبہ'],
];

/** How a grade is written in each scheme: source, information and, where the scheme has it, a handling code. */
export const SCHEME_PATTERNS: Readonly<
  Record<Scheme, { readonly pattern: RegExp; readonly example: string }>
> = {
  admiralty: { pattern: /^(?<source>[A-F])(?<information>[1-6])$/, example: 'B2' },
  'misp-admiralty': { pattern: /^(?<source>[A-G])(?<information>[1-6])$/, example: 'B2' },
  'europol-4x4': { pattern: /^(?<source>[ABCX])(?<information>[1-4])$/, example: 'B2' },
  'uk-3x5x2': { pattern: /^(?<source>[1-3])(?<information>[A-E])(?<handling>[PC])?$/, example: '2CP' },
  'uk-5x5x5': { pattern: /^(?<source>[A-E])(?<information>[1-5])(?<handling>[1-5])?$/, example: 'B21' },
};

/** STIX 2.1 Appendix A, Admiralty credibility to confidence. 6 has no number. */
export const STIX_CONFIDENCE: ReadonlyMap<string, number> = new Map([
  ['1', 90],
  ['2', 70],
  ['3', 50],
  ['4', 30],
  ['5', 10],
]);
