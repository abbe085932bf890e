import type { EntityKind } from '../words/index.ts';
import type { Draft } from './names-draft.ts';
import { isCommon } from './names-lexicon.ts';
import { isParticle } from './names-units.ts';
import type { Word } from './names-words.ts';

/** Words right before a name that may say that somebody is called so; without one nothing is looked at. */
const TRIGGERS = new Set(
  'as alias aka a nicknamed dubbed called named himself herself by name certain is was calls guerre kunya itself also'.split(
    ' ',
  ),
);

interface Wording {
  readonly before: RegExp;
  /** Who is called so: somebody by the wording itself, or whatever stands right before it. */
  readonly bearer: 'person' | 'organisation' | 'beside';
}

const SOMEBODY =
  '(?:man|woman|person|somebody|someone|individual|boy|girl|youth|commander|fighter|militant|suspect|detainee|instructor|driver|courier|trader|smuggler|cleric|brother|cousin|friend|neighbour|uncle|nephew|leader|prisoner|witness|uzbek|arab|tajik|afghan|foreigner)';
const ADVERB = '(?: (?:only|locally|there|simply|widely|better|also|sometimes|usually|variously))?';

/** What stands before the name, in small letters, articles and marks left out. */
const WORDINGS: readonly Wording[] = [
  { before: /(?: alias| aka| [afn] k a| nicknamed| dubbed| nom de guerre| kunya)$/, bearer: 'beside' },
  { before: new RegExp(` (?:known|referred to|tracked)${ADVERB}(?: \\w+ \\w+)?? as$`), bearer: 'beside' },
  { before: / whom? .{2,30} (?:knows?|knew|calls?|called)(?: as)?$/, bearer: 'person' },
  {
    before: / (?:calls?|called|calling|styles?|styled|identifie[sd]|introduced) (?:himself|herself)(?: as)?$/,
    bearer: 'person',
  },
  { before: new RegExp(` ${SOMEBODY} (?:is )?(?:called|named|known as|nicknamed)$`), bearer: 'person' },
  { before: / (?:his|her)(?: real| true| full)? name(?: only| simply)?(?: as| is| was)$/, bearer: 'person' },
  { before: / whose (?:real|true|full|actual|given) name (?:is|was)$/, bearer: 'person' },
  {
    before:
      / (?<kind>malware|implant|trojan|backdoor|tool|ransomware|worm|virus|dropper|loader) (?:.{0,40} )?(?:calls?|called|named|dubbed)$/,
    bearer: 'beside',
  },
  { before: / (?:goes|went) by(?: the name(?: of)?)?$/, bearer: 'person' },
  { before: / (?:a|one) certain$/, bearer: 'person' },
  {
    before:
      / (?:name|codename|term|word) for (?:the|this|that)(?: same)? (?<kind>operation|programme|program|group|organisation|organization|party|channel|ship|vessel|boat) (?:is|was)$/,
    bearer: 'beside',
  },
  { before: / (?:calls?|called|calling|styles?|styled) itself$/, bearer: 'organisation' },
  {
    before:
      / (?:actor|group|cluster|gang|outfit|faction|organisation|organization|movement|network|cell|firm|company) (?:that|which|we|they|it) .{0,30}(?:as|calls?|called)$/,
    bearer: 'organisation',
  },

  { before: / (?:signs?|signed)(?: himself| herself)? as$/, bearer: 'person' },
];

const KINDS: ReadonlyMap<string, EntityKind> = new Map([
  ['operation', 'operation'],
  ['programme', 'programme'],
  ['program', 'programme'],
  ['group', 'organisation'],
  ['organisation', 'organisation'],
  ['organization', 'organisation'],
  ['party', 'organisation'],
  ['channel', 'channel'],
  ['ship', 'vessel'],
  ['vessel', 'vessel'],
  ['boat', 'vessel'],
  ...'malware implant trojan backdoor tool ransomware worm virus dropper loader'
    .split(' ')
    .map((word) => [word, 'weapon'] as const),
]);

const LOOK_BACK = 8;
const LONGEST = 4;

/**
 * Names that the text says somebody goes by, whatever their words mean elsewhere: "alias Engineer", "known as Doctor
 * Bomb", "who gave his name only as Khiyal". What is already read there as a name of the same kind stays.
 */
export function calledNames(words: readonly Word[], drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  const listing = words.some((word) => ALIAS_WORDS.has(word.lower));
  for (let at = 1; at < words.length; at++) {
    const quoted = listing ? quotedInList(words, drafts, at) : null;
    if (quoted !== null) {
      found.push(quoted);
      at = quoted.to - 1;
      continue;
    }
    const own = signedAlias(words, drafts, at) ?? quotedBody(words, drafts, at);
    if (own !== null) {
      found.push(own);
      at = own.to - 1;
      continue;
    }
    const before = words[at]?.lower === 'the' ? at : at - 1;
    const from = words[at]?.lower === 'the' ? at + 1 : at;
    if (!TRIGGERS.has(words[before - (before === at ? 1 : 0)]?.lower ?? '')) continue;
    const draft = calledAt(words, drafts, before === at ? at : from, from);
    if (draft === null) continue;
    found.push(draft);
    at = draft.to - 1;
  }
  if (found.length === 0) return [...drafts];
  const apart = drafts.filter((draft) => found.every((one) => draft.to <= one.from || draft.from >= one.to));
  return [...apart, ...found].toSorted((a, b) => a.from - b.from);
}

const CALLED_SO = { nameKind: 'primary', title: null, anchor: null, rule: 'name.called@1' } as const;

/** "Shamsul Karim @ Chhota @ Babu": police shorthand for alias. */
function signedAlias(words: readonly Word[], drafts: readonly Draft[], at: number): Draft | null {
  if (words[at]?.shape !== 'capital' || !/^,?\s?@\s?$/.test(words[at]?.gap ?? '')) return null;
  const known = drafts.some((draft) => draft.to === at && draft.kind === 'person' && draft.pending !== true);
  const listed = /@\s?$/.test(words[at - 1]?.gap ?? '');
  return known || listed ? { ...CALLED_SO, from: at, to: capitalsEnd(words, at), kind: 'person' } : null;
}

/** Last words of what bodies call themselves, too common to tell one without quotation marks. */
const SELF_CALLED = new Set(
  'order circle column club lodge league front brotherhood fraternity boys crew clan cubs lions wolves knights legion'.split(
    ' ',
  ),
);

/** `the "Green Fjord Order"`: capitalised words in quotation marks that end as bodies like to call themselves. */
function quotedBody(words: readonly Word[], drafts: readonly Draft[], at: number): Draft | null {
  if (words[at]?.shape !== 'capital' || !/\s["“]$/.test(words[at]?.gap ?? '')) return null;
  if (!/^(?:the|of|a)$/.test(words[at - 1]?.lower ?? '')) return null;
  const to = capitalsEnd(words, at);
  const closed = words[to] === undefined || /^[,.]?["”]/.test(words[to]?.gap ?? '');
  if (!closed || to < at + 2 || !SELF_CALLED.has(words[to - 1]?.lower ?? '')) return null;
  const settled = drafts.some(
    ({ from, to: end, kind, pending }) =>
      from < to && end > at && kind === 'organisation' && pending !== true,
  );
  return settled ? null : { ...CALLED_SO, from: at, to, kind: 'organisation' };
}

function capitalsEnd(words: readonly Word[], at: number): number {
  let to = at + 1;
  while (to < at + LONGEST && words[to]?.joint === 'space' && words[to]?.shape === 'capital') to++;
  return to;
}

const ALIAS_WORDS = new Set('alias aliases names nicknames known nicknamed aka'.split(' '));

/** `Gul Baba, Abu Hafsa, "the Night Emir"`: in a list of somebody's names, what stands in quotation marks behind a person's. */
function quotedInList(words: readonly Word[], drafts: readonly Draft[], at: number): Draft | null {
  if (!/^,?(?: and| or)?\s*["“]$/.test(words[at]?.gap ?? '')) return null;
  const from = words[at]?.lower === 'the' ? at + 1 : at;
  let to = from;
  while (to < words.length && to < from + LONGEST && (to === from || words[to]?.joint === 'space')) {
    if (words[to]?.shape !== 'capital') return null;
    to++;
  }
  const closed = to > from && (words[to] === undefined || /^["”]/.test(words[to]?.gap ?? ''));
  const beside = drafts.some((draft) => draft.to === at && draft.kind === 'person' && draft.pending !== true);
  const taken = drafts.some((draft) => draft.from < to && draft.to > from && draft.pending !== true);
  if (!closed || !beside || taken) return null;
  return { from, to, kind: 'person', nameKind: 'primary', title: null, anchor: null, rule: 'name.called@1' };
}

/** The name over words from `from`, where the words before `end` call somebody so. */
function calledAt(words: readonly Word[], drafts: readonly Draft[], end: number, from: number): Draft | null {
  const to = nameEnd(words, from);
  if (to === from) return null;
  const lead = ` ${words
    .slice(Math.max(0, end - LOOK_BACK), end)
    .map((word) => word.lower)
    .join(' ')}`;
  const wording = WORDINGS.find(({ before }) => before.test(lead));
  if (
    wording === undefined ||
    (wording.bearer === 'organisation' && to - from === 1 && isCommon(words[from] as Word))
  )
    return null;
  const told = wording.before.exec(lead)?.groups?.['kind'];
  const kind =
    told !== undefined
      ? (KINDS.get(told) ?? null)
      : wording.bearer === 'beside'
        ? beside(words, drafts, end)
        : wording.bearer;
  if (kind === null) return null;
  const there = drafts.filter((draft) => draft.from < to && draft.to > from);
  const keeps = there.some(
    (draft) =>
      told === undefined &&
      draft.pending !== true &&
      (draft.kind === kind ||
        (draft.kind === 'organisation' &&
          (draft.rule === 'name.head@1' || draft.anchor?.startsWith('org:') === true))),
  );
  if (keeps || there.some((draft) => draft.from < from || draft.to > to)) return null;
  return { from, to, kind, nameKind: 'primary', title: null, anchor: null, rule: 'name.called@1' };
}

/** End of the capitalised words from `from`; in quotation marks, of what they hold. */
function nameEnd(words: readonly Word[], from: number): number {
  const first = words[from];
  if (first === undefined || first.shape === 'lower' || first.shape === 'number' || first.shape === 'none')
    return from;
  if (!/^[.:]?\s*["“‘«(]?\s*$/.test(first.gap)) return from;
  let to = from + 1;
  while (
    to < words.length &&
    to - from < LONGEST &&
    (words[to]?.joint === 'space' || words[to]?.joint === 'hyphen')
  ) {
    const word = words[to] as Word;
    if (words[to - 1]?.possessive === true || (word.shape === 'lower' && !isParticle(word))) break;
    to++;
  }
  while (to > from + 1 && words[to - 1]?.shape === 'lower') to--;
  return to;
}

const BETWEEN = new Set(
  'is was are were who which also better tracked otherwise commonly popularly locally known referred to as alias aka a f n k nicknamed dubbed nom de guerre kunya his her its the only widely'.split(
    ' ',
  ),
);

/** The kind of the person or body that stands right before the wording that ends at `end`. */
function beside(
  words: readonly Word[],
  drafts: readonly Draft[],
  end: number,
): 'person' | 'organisation' | null {
  let at = end;
  while (at > 0 && BETWEEN.has(words[at - 1]?.lower ?? '')) at--;
  const bearer = drafts.find((draft) => draft.to === at && draft.pending !== true);
  return bearer?.kind === 'person' || bearer?.kind === 'organisation' ? bearer.kind : null;
}
