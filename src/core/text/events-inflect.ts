import { IRREGULAR_VERBS } from './lexicon/wordnet.data.ts';

/** The finite past forms, the present forms and the gerunds of English verbs, from their base form. */

/** What the list of WordNet leaves out: it has only forms that a rule would not undo. */
const UNTOLD = [
  'burn burned burnt',
  'hang hanged hung',
  'beat beat beaten',
  'burst burst',
  'cast cast',
  'spread spread',
  'shed shed',
  'thrust thrust',
];

/** Forms that no rule makes, by base form: doubled letters too. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  [...IRREGULAR_VERBS.trim().split('\n'), ...UNTOLD].map((line) => {
    const [base = '', ...forms] = line.split(' ');
    return [base, forms];
  }),
);

function ending(base: string, suffix: 'ed' | 'ing'): string {
  if (suffix === 'ed' && base.endsWith('e')) return `${base}d`;
  if (base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base)) return `${base.slice(0, -1)}${suffix}`;
  if (suffix === 'ed' && /[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${base}${suffix}`;
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
  const odd = IRREGULAR.get(base) ?? [];
  const [gerunds, past] = [
    odd.filter((form) => form.endsWith('ing') && form.length > 4),
    odd.filter((form) => !/(?:ing|[^s]s)$/.test(form) || form.length <= 4),
  ];
  return {
    // "hit, hitting": where only the gerund is odd, the past is the base.
    past: all(past.length > 0 ? past : gerunds.length > 0 ? [base] : [ending(base, 'ed')]),
    present: all([base, third(base)]),
    gerund: all(gerunds.length > 0 ? gerunds : [ending(base, 'ing')]),
  };
}
