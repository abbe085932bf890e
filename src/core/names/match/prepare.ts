import { foldName } from '../fold.ts';
import { remembering } from '../memo.ts';
import { organisationWords } from '../organisation.ts';
import { shapeOf, skeleton } from '../shape.ts';
import { coreTokens, type NameToken } from '../tokens.ts';
import { bitsOfKey } from './frequency.ts';
import { keysOfPart } from './keys.ts';
import type { MatchKind, NamePart, PartKind, PreparedName } from './types.ts';
import { scriptOfWord, unitsOf } from './units.ts';

const INITIAL_BITS = 2;
const CLASSES = 'bthsScjdzrgfklmnwy';

/** The classes of consonants a text holds, one bit each. */
function classesOf(text: string): number {
  let classes = 0;
  for (const word of text.split(' '))
    for (const sound of shapeOf(word).consonants) classes |= 1 << CLASSES.indexOf(sound);
  return classes;
}

const PERSON_KINDS: Readonly<Record<NameToken['kind'], PartKind>> = {
  given: 'given',
  particle: 'particle',
  honorific: 'honorific',
  compound: 'compound',
  kunya: 'kunya',
  initial: 'initial',
};

function makePart(text: string, kind: PartKind): NamePart {
  const key = skeleton(text);
  return {
    text,
    kind,
    script: scriptOfWord(text),
    bits: kind === 'initial' ? INITIAL_BITS : bitsOfKey(key),
    keys: keysOfPart(text, key),
    units: unitsOf(text),
    classes: classesOf(text),
  };
}

/** Parts are shared by all names that hold them: most names are made of words met before. */
const partOf = remembering((spec) => {
  const cut = spec.indexOf(' ');
  return makePart(spec.slice(cut + 1), spec.slice(0, cut) as PartKind);
}, 200_000);

function wordKind(word: string): PartKind {
  return /^\p{N}+$/u.test(word) ? 'number' : 'word';
}

/** Takes a name apart, as a name of its kind is built; what is made can be compared any number of times. */
export function prepareName(text: string, kind: MatchKind): PreparedName {
  return { text, kind, parts: partsOf(text, kind) };
}

function partsOf(text: string, kind: MatchKind): readonly NamePart[] {
  if (kind === 'person')
    return coreTokens(text).map((token) => partOf(`${PERSON_KINDS[token.kind]} ${token.text}`));
  const words = kind === 'organisation' ? organisationWords(text) : foldName(text).split(' ');
  return words.filter((word) => word !== '').map((word) => partOf(`${wordKind(word)} ${word}`));
}
