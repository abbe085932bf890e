/** The finite past forms, the present forms and the gerunds of English verbs, from their base form. */

/** past, and the participle where it differs. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [
    'bear bore borne',
    'beat beat beaten',
    'blow blew blown',
    'break broke broken',
    'bring brought',
    'burn burned burnt',
    'burst burst',
    'catch caught',
    'cut cut',
    'dig dug',
    'drive drove driven',
    'fight fought',
    'find found',
    'flee fled',
    'fling flung',
    'fly flew flown',
    'freeze froze frozen',
    'get got gotten',
    'give gave given',
    'go went gone',
    'hang hanged hung',
    'hit hit',
    'hold held',
    'lay laid',
    'lead led',
    'leave left',
    'let let',
    'lose lost',
    'make made',
    'mow mowed mown',
    'pay paid',
    'put put',
    'run ran',
    'seal sealed',
    'send sent',
    'set set',
    'shake shook shaken',
    'shoot shot',
    'slay slew slain',
    'spring sprang sprung',
    'steal stole stolen',
    'strike struck',
    'take took taken',
    'tear tore torn',
    'throw threw thrown',
    'win won',
  ].map((line) => {
    const [base = '', ...forms] = line.split(' ');
    return [base, forms];
  }),
);

/** Verbs that double their last letter. */
const DOUBLED: ReadonlySet<string> = new Set(
  'bar drag drop grab gun kidnap lob nab pin plan ram rip rob slip snap stab stop strip swap tap tip trap'.split(
    ' ',
  ),
);

function ending(base: string, suffix: 'ed' | 'ing'): string {
  if (suffix === 'ed' && base.endsWith('e')) return `${base}d`;
  if (base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base)) return `${base.slice(0, -1)}${suffix}`;
  if (suffix === 'ed' && /[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${base}${DOUBLED.has(base) ? (base.at(-1) ?? '') : ''}${suffix}`;
}

const third = (base: string): string =>
  /[^aeiou]y$/.test(base)
    ? `${base.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|o)$/.test(base)
      ? `${base}es`
      : `${base}s`;

export interface Inflected {
  readonly past: readonly string[];
  readonly present: readonly string[];
  readonly gerund: readonly string[];
}

/** All forms of a verb, with the words that go with it ("carry off", "take into custody") kept in place. */
export function inflect(lemma: string): Inflected {
  const [base = '', ...rest] = lemma.split(' ');
  const tail = rest.length === 0 ? '' : ` ${rest.join(' ')}`;
  const all = (forms: readonly string[]) => [...new Set(forms)].map((form) => `${form}${tail}`);
  return {
    past: all(IRREGULAR[base] ?? [ending(base, 'ed')]),
    present: all([base, third(base)]),
    gerund: all([ending(base, 'ing')]),
  };
}
