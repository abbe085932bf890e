import { foldName } from '../fold.ts';
import { remembering } from '../memo.ts';
import { shapeOf, skeleton } from '../shape.ts';
import { type NameToken, nameTokens } from '../tokens.ts';
import { bitCount } from './bits.ts';
import { bitsOfKey, bitsOfWord } from './frequency.ts';
import { undisguise } from './disguise.ts';
import { GIVEN_NAMES } from './given-names.data.ts';
import { keysOfPart, withoutArticle } from './keys.ts';
import { organisationParts } from './organisation.ts';
import { type MatchKind, type NamePart, PART_KINDS, type PartKind, type PreparedName } from './types.ts';
import { inLatin, scriptOfWord, unitsOf } from './units.ts';

const CLASSES = 'bthsScjdzrgfklmnwy';
const PLACES = 31;

/** The classes of consonants a text holds, one bit each. */
function classesOf(text: string): number {
  let classes = 0;
  for (const word of text.split(' '))
    for (const sound of shapeOf(word).consonants) {
      const place = CLASSES.indexOf(sound);
      // Scripts without classes share the places: a quick no is then less sure, never wrong.
      classes |= 1 << (place >= 0 ? place : (sound.codePointAt(0) ?? 0) % PLACES);
    }
  return classes;
}

function readingsOf(text: string): readonly Uint32Array[] {
  const bare = withoutArticle(text);
  return bare === text ? [unitsOf(text)] : [unitsOf(text), unitsOf(bare)];
}

/** Bits of kinds that tell the same whatever stands there; the others are told by how common the word is. */
const KIND_BITS: Readonly<Partial<Record<PartKind, number>>> = { initial: 2, 'legal-form': 1.5, number: 6 };
/** A father's name made from a given name tells no more than that name, and is left out at will. */
const MOST_PATRONYMIC_BITS = 6;

function bitsOf(text: string, key: string, kind: PartKind, inner: readonly NamePart[]): number {
  const known = KIND_BITS[kind];
  if (known !== undefined) return known;
  // A kunya tells little more than the name in it.
  if (kind === 'kunya' && inner[0] !== undefined) return inner[0].bits + 1;
  if (PATRONYMIC.test(text)) return Math.min(MOST_PATRONYMIC_BITS, bitsOfKey(key));
  if (kind === 'word') return bitsOfWord(key);
  return bitsOfKey(key);
}

/** Words of a compound that name nobody by themselves. */
const HEADS = new Set(
  'abd عبد абд abu ابو абу umm ام умм allah الله алла din دین дин zada زاده зада zai زی зай khel خیل хель'.split(
    ' ',
  ),
);

function innerOf(text: string, kind: PartKind): readonly NamePart[] {
  if (kind !== 'compound' && kind !== 'kunya') return [];
  return text
    .split(' ')
    .filter((word) => !HEADS.has(word) && word.length > 2)
    .map((word) => PARTS.given(word));
}

const FORM_OF: ReadonlyMap<string, string> = new Map(
  GIVEN_NAMES.toReversed().flatMap((line) => {
    const forms = line.split(' ').filter((form) => form !== '|');
    return forms.map((form): [string, string] => [form, forms[0] ?? form]);
  }),
);
const SOUNDLESS: ReadonlySet<PartKind> = new Set(['initial', 'number', 'legal-form']);

/** A part whose sounds are read when they are first compared: what is only indexed is never read. */
class Part implements NamePart {
  readonly text: string;
  readonly kind: PartKind;
  readonly script: NamePart['script'];
  readonly bits: number;
  readonly keys: readonly string[];
  readonly classes: number;
  readonly classCount: number;
  readonly form: string | null;
  readonly open: boolean;
  readonly joins: boolean;
  readonly inner: readonly NamePart[];
  #readings: readonly Uint32Array[] | null = null;

  constructor(text: string, kind: PartKind) {
    const latin = text.split(' ').map(inLatin).join(' ');
    const key = skeleton(latin);
    const inner = innerOf(text, kind);
    this.text = text;
    this.kind = kind;
    this.script = scriptOfWord(text);
    this.bits = bitsOf(text, key, kind, inner);
    this.keys = keysOfPart(latin, key);
    this.classes = classesOf(latin);
    this.classCount = bitCount(this.classes);
    this.form = kind === 'word' ? null : (FORM_OF.get(text) ?? null);
    this.open = !SOUNDLESS.has(kind) && inner.length === 0;
    this.joins = !SOUNDLESS.has(kind);
    this.inner = inner;
  }

  get readings(): readonly Uint32Array[] {
    this.#readings ??= readingsOf(this.text);
    return this.#readings;
  }

  get length(): number {
    return this.readings[0]?.length ?? 0;
  }
}

const MOST_PARTS_KEPT = 100_000;
/** Parts are shared by all names that hold them: most names are made of words met before. */
const PARTS = Object.fromEntries(
  PART_KINDS.map((kind) => [kind, remembering<NamePart>((text) => new Part(text, kind), MOST_PARTS_KEPT)]),
) as Readonly<Record<PartKind, (text: string) => NamePart>>;

const PATRONYMIC =
  /^.{3,}(?:[oe]v?i(?:ch|tj|c)|[oe]vna|ovych|ivna|avich|avna|ович|евич|овна|евна|івна|авіч|евіч|аўна)$/;

/** "Son of" and the like: what follows is a father's name. */
const SON = new Set('bin ibn ben bint binte ould wuld wald ولد بن ابن بنت бин ибн бен оглы кызы'.split(' '));

function personParts(text: string): readonly NamePart[] {
  const tokens = nameTokens(text);
  const named = tokens.filter((token) => token.skeleton !== '').length;
  const parts: NamePart[] = [];
  for (const [at, token] of tokens.entries()) {
    if (named > 0 && token.skeleton === '') continue;
    const before = tokens[at - 1];
    const son = before?.kind === 'particle' && SON.has(before.text) && parts.length > 0;
    parts.push(PARTS[personKind(token, son, parts.length, named)](token.text));
  }
  return parts;
}

/** "Of" a place, a tribe or a house: al-Tikriti, التكريتي, Yousafzai is told as a compound before. */
const NISBA = /^(?:[a-z]{3,}[bcdfghjklmnpqrstwz]i|[\u0600-\u06ff]{3,}ی)$/;

function personKind(token: NameToken, son: boolean, place: number, named: number): PartKind {
  if (token.kind === 'particle' || token.kind === 'honorific') return 'given';
  if (token.kind !== 'given') return token.kind;
  if (son || (place > 0 && PATRONYMIC.test(token.text))) return 'father';
  if (place === 0 || place < named - 1) return 'given';
  return NISBA.test(token.text) ? 'nisba' : 'family';
}

/** Parts of one name are bits of one number; no name has so many. What stands behind them is not compared. */
const MOST_PARTS = 30;

/** Takes a name apart, as a name of its kind is built; what is made can be compared any number of times. */
export function prepareName(text: string, kind: MatchKind): PreparedName {
  const read = undisguise(text, kind);
  return { text, kind, parts: partsOf(read.text, kind).slice(0, MOST_PARTS), hidden: read.hidden };
}

function partsOf(text: string, kind: MatchKind): readonly NamePart[] {
  if (kind === 'person') return personParts(text);
  if (kind === 'organisation') return organisationParts(text).map((word) => PARTS[word.kind](word.text));
  return foldName(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => PARTS[/^\p{N}+$/u.test(word) ? 'number' : 'word'](word));
}
