import { gapsIn, type Phrase } from '../words/phrase.ts';
import {
  type AgainstCode,
  EVIDENCE,
  type Evidential,
  type EvidenceKind,
  type Form,
  FORMS,
  type Note,
} from './evidence.data.ts';
import type { EvidenceKey, Tie } from './types.ts';

/** One thing that two records share, as data: which kind of evidence, and what it says. */
export interface Evidence extends Phrase<EvidenceKind> {
  /** How its values stand together; null for a name or a place alone. */
  readonly form: Form | null;
  /** The same as the other record writes it, where it writes it otherwise. */
  readonly elsewhere: readonly string[];
}

/** What stands behind a tie, or waits with it: worded in each language by `wording.ts`. */
export interface Told {
  readonly shared: readonly Evidence[];
  readonly notes: readonly Note[];
}

export type Against = Phrase<AgainstCode>;

type Values = Readonly<Record<string, string>>;
type Basis = EvidenceKey['basis'][number];

/** The text of a basis that says more than a name: written so that it can be read again. */
export function basisText(form: Form, values: Values): string {
  return FORMS[form][0].replace(/\{([a-z]+\d?)\}/g, (_, gap: string) => values[gap] ?? '');
}

const PATTERNS: Readonly<Record<string, string>> = {
  act: '[a-z]+(?:-[a-z]+)*',
  day: '\\d{4}(?:-\\d\\d){0,2}',
  country: '[A-Z]{2}',
  scheme: '\\S+',
  name: '.+',
  place: '.+',
};

const READERS = Object.fromEntries(
  Object.entries(FORMS).map(([form, wording]) => {
    const pattern = wording[0].replace(/\{([a-z]+)\d?\}/g, (_, gap: string) => `(${PATTERNS[gap] ?? '.+'})`);
    return [form, { read: new RegExp(`^${pattern}$`, 's'), gaps: gapsIn(wording, 0) }];
  }),
);

const isKind = (property: string): property is EvidenceKind => Object.hasOwn(EVIDENCE, property);

function readBasis({ property, text }: Basis): Omit<Evidence, 'elsewhere'> {
  const code = isKind(property) ? property : 'name';
  const { forms = [], isPlace }: Evidential = EVIDENCE[code];
  for (const form of forms) {
    const reader = READERS[form];
    const match = reader?.read.exec(text);
    if (!reader || !match) continue;
    return {
      code,
      form,
      values: Object.fromEntries(reader.gaps.map((gap, at) => [gap, [match[at + 1] ?? '']])),
    };
  }
  return { code, form: null, values: { [isPlace === true ? 'place' : 'name']: [text] } };
}

function spelt(mine: Omit<Evidence, 'elsewhere'>, theirs: Omit<Evidence, 'elsewhere'>): readonly string[] {
  return Object.entries(theirs.values).flatMap(([gap, texts]) =>
    mine.form === theirs.form && mine.values[gap]?.join() === texts.join() ? [] : texts,
  );
}

/** What two keys that are one have in common, basis by basis. */
export function evidenceOf(a: EvidenceKey, b: EvidenceKey): readonly Evidence[] {
  return a.basis.map((basis, at) => {
    const mine = readBasis(basis);
    const other = b.basis[at];
    const isSame = other === undefined || other.property !== basis.property || other.text === basis.text;
    return { ...mine, elsewhere: isSame ? [] : spelt(mine, readBasis(other)) };
  });
}

/** What is told of a tie: what the records share, and what it waits for. */
export function toldOf({ key, other, notes }: Pick<Tie, 'key' | 'other' | 'notes'>): Told {
  return { shared: key === null ? [] : evidenceOf(key, other ?? key), notes };
}

/** Something that speaks against. The table holds every code. */
export function against(code: AgainstCode, values: Phrase['values'] = {}): Against {
  return { code, values };
}
