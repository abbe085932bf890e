import { withoutTitle } from './coreference-apart.ts';
import { acronymOf } from './names-learnt.ts';
import type { FoundAlias, FoundName, Layout } from './types.ts';

interface Bridge {
  readonly rule: string;
  /** What stands between the two names, quotation marks and articles already taken off its ends. */
  readonly between: RegExp;
  /** Both names must be of these kinds; empty for any. */
  readonly kinds: readonly string[];
  /** The second name is the fuller one. */
  readonly reversed?: boolean;
}

const MARKS = '[\\s"“”\'‘’«»(),;،-]*';
const ARTICLE = '(?:(?:the|a|an|its|his|her|as)\\s+)*';
const between = (core: string): RegExp =>
  new RegExp(`^${MARKS}(?:${core})\\s*:?${MARKS}${ARTICLE}${MARKS}$`, 'iu');

/** Wordings that say two names are one thing. Order matters only for the rule that is reported. */
const BRIDGES: readonly Bridge[] = [
  {
    rule: 'alias.known-as@1',
    between: between(
      '(?:who\\s+is\\s+|which\\s+is\\s+|is\\s+|was\\s+|are\\s+)?(?:also|better|otherwise|commonly|popularly|more widely|locally|variously|formerly|previously)?\\s*(?:known|called|referred\\s+to)(?:\\s+(?:as|by(?:\\s+(?:his|her|its|the))?(?:\\s+(?:alias(?:es)?|nicknames?|code\\s*name|nom\\s+de\\s+guerre|kunya|names?))?(?:\\s+of)?))?',
    ),
    kinds: [],
  },
  {
    rule: 'alias.alias@1',
    between: between(
      'alias(?:es)?|a\\.?k\\.?a\\.?|f\\.?k\\.?a\\.?|nicknamed|dubbed|code-?named|whose\\s+(?:real|full|actual)\\s+name\\s+(?:is|was)|real\\s+name|nom\\s+de\\s+guerre|(?:and|with|under|using|by)\\s+(?:its|his|her|the)\\s+(?:alias|nom\\s+de\\s+guerre|kunya|acronym)(?:\\s+of)?|@',
    ),
    kinds: [],
  },
  {
    rule: 'alias.short-for@1',
    between: between(
      '(?:is\\s+)?(?:short|an\\s+acronym|an\\s+abbreviation|the\\s+acronym)\\s+(?:for|of)|which\\s+stands\\s+for|stands\\s+for|abbreviated(?:\\s+as|\\s+to)?|or\\s+simply|or\\s+in\\s+short',
    ),
    kinds: [],
  },
  {
    rule: 'alias.urdu@1',
    between:
      /^[\s"“”«»(),،-]*(?:عرف|المعروف\s+(?:باسم|ب)|المعروف|الملقب\s+(?:ب|باسم)?|یا|معروف به|په نوم مشهور)[\s"“”«»:،-]*$/u,
    kinds: [],
  },
  {
    rule: 'alias.russian@1',
    between:
      /^[\s"“”«»(),-]*(?:он\s+же|она\s+же|также\s+известн\p{L}+\s+как|известн\p{L}+\s+как|по\s+прозвищу|по\s+кличке|под\s+псевдонимом|под\s+именем|по\s+имени|сокращенно|или)[\s"“”«»:-]*$/iu,
    kinds: [],
  },
  {
    rule: 'alias.also@1',
    between: /^["”]?\s*(?:[([]|,|[([]?\p{Lu}{2,7},)?\s*also:?\s+(?:the\s+)?["“]?$/iu,
    kinds: ['organisation', 'person'],
  },
  {
    rule: 'alias.calls-itself@1',
    between: between('(?:which|that|who)?\\s*(?:calls?|called|styles?|styled)\\s+(?:itself|themselves)'),
    kinds: ['organisation'],
  },
  {
    // "X, 51, has more names than addresses: Y, Z"
    rule: 'alias.has-names@1',
    between:
      /^,?\s*(?:\d{2},\s*)?(?:has|had|uses|used)\s+(?:many|several|more|other|various|two|three|four|five|a\s+number\s+of)\s+(?:other\s+)?(?:names|aliases|nicknames)[^.:;]{0,40}:\s*["“]?$/iu,
    kinds: [],
  },
  {
    // "Ghubar himself (Faizali Ghubarov)"
    rule: 'alias.himself@1',
    between: /^\s*(?:himself|herself)\s*[([]\s*$/i,
    kinds: ['person'],
  },
  { rule: 'alias.or@1', between: /^[)\]"”]*,\s*or\s+(?:the\s+)?["“]?$/i, kinds: ['organisation'] },
];

/** A clause that says one person is another: it may name a group between the two, and it needs what stands around it. */
interface Clause {
  readonly rule: string;
  /** What stands before the first name, its title taken off. */
  readonly before?: RegExp;
  /** What stands between the two; a group or place named there is written ◇. */
  readonly between: RegExp;
  /** What stands after the second name. */
  readonly after?: RegExp;
}

const CALLED = '(?:called|known|nicknamed|dubbed|referred\\s+to)';
const BY_WHOM =
  '(?:\\s+(?:only|locally|there|simply))?(?:\\s+(?:in|within|inside|among|amongst|by|to|at)\\s+[^.;:]{1,50}?)?';
const WHO_CALLS =
  '(?:(?:the\\s+)?(?:◇|he|she|they|it|everybody|everyone|\\p{Ll}+(?:\\s+\\p{Ll}+)?))\\s+(?:calls?|called|knows?\\s+as|knew\\s+as|nicknamed|refers?\\s+to\\s+as)';
const SECOND = '\\s+(?:the\\s+)?["“‘\'«]?\\s*$';
const second = (core: string): RegExp => new RegExp(`^["”’»]?,?\\s+(?:${core})${SECOND}`, 'iu');
const IS = '(?:is|was)(?:\\s+(?:in\\s+(?:fact|truth|reality)|really|actually|none\\s+other\\s+than))?';

/** Between people only. A negation, a question or a doubt in the clause fails the pattern: nothing is joined on "is not". */
const CLAUSES: readonly Clause[] = [
  {
    // "the instructor known in G as X is Y"
    rule: 'alias.known-is@1',
    before: new RegExp(
      `\\b${CALLED}${BY_WHOM}(?:\\s+(?:as|by\\s+the\\s+name(?:\\s+of)?))?\\s+["“‘«]?\\s*$`,
      'iu',
    ),
    between: second(IS),
  },
  {
    // "the real name of X is Y", "the true identity of X is Y"
    rule: 'alias.real-name@1',
    before: /\b(?:real|true|full|actual|given)\s+(?:name|identity)\s+of\s+["“‘«]?\s*$/iu,
    between: second(IS),
  },
  {
    // "the so-called X is Y", "the self-styled X (Y)"
    rule: 'alias.so-called@1',
    before: /\b(?:so-called|self-styled|self-proclaimed)\s+["“‘«]?\s*$/iu,
    between: new RegExp(`^["”’»]?(?:,?\\s+${IS}\\s+|\\s*\\(\\s*)["“‘«]?\\s*$`, 'iu'),
  },
  {
    // "Y is the man whom G calls X", "Y, whom his pupils call X"
    rule: 'alias.whom-calls@1',
    between: second(
      `(?:${IS}\\s+(?:the|a)\\s+(?:same\\s+)?(?:man|woman|person|one|boy|commander|instructor|\\p{Ll}+)\\s+)?(?:whom|who|that)\\s+${WHO_CALLS}|${IS}\\s+(?:the|a)\\s+(?:man|woman|person|\\p{Ll}+)\\s+${WHO_CALLS}`,
    ),
  },
  {
    // "Y is the man known in G as X"
    rule: 'alias.man-known@1',
    between: second(
      `${IS}\\s+(?:the|a)\\s+(?:man|woman|person|one|\\p{Ll}+)\\s+(?:who\\s+is\\s+)?${CALLED}${BY_WHOM}\\s+(?:as|by\\s+the\\s+name(?:\\s+of)?)`,
    ),
  },
  {
    // "Y uses the name X", "signs his messages X", "goes by X"
    rule: 'alias.uses-name@1',
    between: new RegExp(
      `^["”’»)]*,?\\s+(?:who\\s+)?(?:now\\s+|also\\s+)?(?:(?:uses?|used|using|adopted|took|takes|has\\s+taken|has\\s+used|bears?|acts?|acted|writes?|wrote|operates?|operated|works?|worked|travels?|travelled|fights?|fought|posts?|posted)\\s+(?:under\\s+)?(?:the|a)\\s+(?:new\\s+|cover\\s+|false\\s+|battle\\s+|code\\s+)?(?:name|alias|kunya|nickname|nom\\s+de\\s+guerre|pen\\s*name|handle)(?:\\s+of)?|goes\\s+by(?:\\s+the\\s+name(?:\\s+of)?)?|went\\s+by(?:\\s+the\\s+name(?:\\s+of)?)?|(?:calls?|called|calling|styles?|styling)\\s+(?:himself|herself)|signs?\\s+(?:himself|herself|(?:his|her)\\s+\\p{Ll}+)(?:\\s+as)?)${SECOND}`,
      'iu',
    ),
  },
  {
    // "X is held here under the name Y"
    rule: 'alias.under-name@1',
    between: new RegExp(
      `^["”’»]?,?\\s+(?!.*\\b(?:not|never|no|whether|if)\\b)(?:\\p{L}[^.;:()]{0,60}\\s)?under\\s+the\\s+(?:name|alias|identity)(?:\\s+of)?${SECOND}`,
      'iu',
    ),
  },
  {
    // "X is Y, son of Z": a nickname told by a full name with the father's
    rule: 'alias.is-son-of@1',
    between: second(IS),
    after: /^["”’»]?,?\s*(?:s\/o|d\/o|w\/o|son\s+of|daughter\s+of)\b/iu,
  },
  {
    rule: 'alias.urdu-called@1',
    between: /^\s*(?:کو\s+)?(?:،\s*)?(?:جو|جسے|جنہیں)\s+(?:◇\s+(?:میں\s+)?)?["“]?\s*$/u,
    after: /^["”]?\s*(?:کہلاتا|کہلاتی|کہلاتے|کے\s+نام\s+سے\s+(?:مشہور|معروف|جانا))/u,
  },
];

const PLURAL = /\b(?:aliases|names|variously|nicknames|also:?)(?=\W|$)|\(\p{L}+:/iu;
const LISTED = /^["”’\s]*(?:,|,?\s*and|,?\s*or|;)["“‘\s]*(?:the\s+)?$/i;

/**
 * Pairs of found names that the text itself says are one thing: "X, also known as “Y”", "X alias Y", "X (Y)" where Y is
 * the acronym of X, its form in another script, a kunya or a known name of the same thing, "Y, short for X", عرف, «он же»;
 * and, between people, clauses: "the instructor known in G as X is Y", "Y is the man whom G calls X", "Y signs his letters X".
 * `of` is the name that stands first, or the full name beside its acronym.
 */
export function findAliases(layout: Layout, names: readonly FoundName[]): FoundAlias[] {
  const found: FoundAlias[] = [];
  let root = 0;
  let plural = false;
  for (let i = 0; i + 1 < names.length; i++) {
    const [name, next] = [names[i] as FoundName, names[i + 1] as FoundName];
    const gap = gapBetween(layout, name, next);
    // A further name after a comma may be another man: only wording in the plural, or "@" again, goes on.
    const chained =
      found.at(-1)?.alias === i && (/^["”\s]*@\s*["“]?$/.test(gap) || (plural && LISTED.test(gap)));
    if (chained && names[root]?.kind === next.kind && next.anchor === null) {
      found.push({ of: root, alias: i + 1, rule: 'alias.list@1' });
      continue;
    }
    plural = PLURAL.test(gap);
    if (
      gap.length > 60 ||
      name.kind !== next.kind ||
      name.text === next.text ||
      (name.anchor !== null && next.anchor !== null && next.anchor !== name.anchor && !gap.includes('alias'))
    )
      continue;
    const rule =
      BRIDGES.find(
        (bridge) =>
          bridge.between.test(gap) && (bridge.kinds.length === 0 || bridge.kinds.includes(name.kind)),
      )?.rule ?? bracketRule(layout, name, next, gap);
    if (rule === undefined) continue;
    root = found.at(-1)?.alias === i ? root : bearer(layout, names, i);
    const acronymFirst = acronymOf(name.text, next.text);
    found.push(acronymFirst ? { of: i + 1, alias: i, rule } : { of: root, alias: i + 1, rule });
  }
  const told = new Set(found.map(({ alias }) => alias));
  const later = [...itsAliases(layout, names), ...sameThings(layout, names)].filter(
    ({ alias }) => !told.has(alias),
  );
  return [...found, ...clauseAliases(layout, names, found), ...later];
}

const ITS_ALIAS = /\b(?:with|and|under|by|including)\s+(?:its|their)\s+alias(?:es)?,?\s+(?:the\s+)?["“]?$/i;
const OF_LIST = /\b(?:list|register|schedule)\s+of\s+(?:the\s+)?["“]?$/i;

/** "W put the X on its list on Monday, together with its alias, the Y": X is the only body of the sentence that can be meant. */
function itsAliases(layout: Layout, names: readonly FoundName[]): FoundAlias[] {
  const { text } = layout;
  return names.flatMap((name, alias): FoundAlias[] => {
    if (name.kind !== 'organisation' || !ITS_ALIAS.test(text.slice(Math.max(0, name.start - 40), name.start)))
      return [];
    const stop = Math.max(...['. ', '? ', '! ', '\n'].map((mark) => text.lastIndexOf(mark, name.start)));
    const bodies = names.flatMap((other, index) =>
      index < alias &&
      other.start > stop &&
      other.kind === 'organisation' &&
      other.rule !== 'name.metonymy@1' &&
      !OF_LIST.test(text.slice(Math.max(0, other.start - 30), other.start))
        ? [index]
        : [],
    );
    const [of] = bodies;
    return of === undefined || bodies.length > 1 || names[of]?.text === name.text
      ? []
      : [{ of, alias, rule: 'alias.its-alias@1' }];
  });
}

const OWN_NAME = /\b(?:name|term|word)\s+for\s+the\s+same\s+\p{Ll}+\s+(?:is|was)\s+["“]?$/iu;

/** "Their own name for the same operation is X": X is the only operation that the report has named before. */
function sameThings(layout: Layout, names: readonly FoundName[]): FoundAlias[] {
  return names.flatMap((name, alias): FoundAlias[] => {
    if (name.kind === 'person' || name.kind === 'place') return [];
    if (!OWN_NAME.test(layout.text.slice(Math.max(0, name.start - 60), name.start))) return [];
    const before = names.flatMap((other, index) =>
      index < alias && other.kind === name.kind ? [index] : [],
    );
    const [of] = before;
    const only = before.every((index) => names[index]?.text === names[of ?? 0]?.text);
    return of === undefined || !only ? [] : [{ of, alias, rule: 'alias.own-name@1' }];
  });
}

/** Between the two names of a clause stand at most so many others: the group that uses the nickname. */
const MOST_BETWEEN = 1;
const CHILD_OF = /^,?\s*(?:s\/o|d\/o|son\s+of|daughter\s+of|ولد|بن|بنت)\s*$/iu;
const LOOK_AROUND = 100;
const LONGEST_CLAUSE = 120;

function clauseAliases(
  layout: Layout,
  names: readonly FoundName[],
  known: readonly FoundAlias[],
): FoundAlias[] {
  const paired = new Set(known.flatMap(({ of, alias }) => [`${of} ${alias}`, `${alias} ${of}`]));
  const root = new Map(known.map(({ of, alias }) => [alias, of]));
  const found: FoundAlias[] = [];
  for (const [at, name] of names.entries()) {
    if (name.kind !== 'person') continue;
    for (let to = at + 1; to <= at + 1 + MOST_BETWEEN && to < names.length; to++) {
      const next = names[to] as FoundName;
      if (next.start - name.end > LONGEST_CLAUSE) break;
      if (next.kind !== 'person') continue;
      const of = root.get(at) ?? bearer(layout, names, at);
      const rule =
        next.text === name.text || paired.has(`${of} ${to}`) ? undefined : clauseOf(layout, names, at, to);
      if (rule !== undefined) found.push({ of, alias: to, rule });
      break;
    }
  }
  return found;
}

/** "X, son of Y, is known as Z": Z is X. The index of the child, or of the name itself. */
function bearer(layout: Layout, names: readonly FoundName[], at: number): number {
  const [before, name] = [names[at - 1], names[at] as FoundName];
  if (before?.kind !== 'person' || name.kind !== 'person') return at;
  return CHILD_OF.test(withoutTitle(layout.text.slice(before.end, name.start), name)) ? at - 1 : at;
}

/** The clause that holds between two names of people; undefined where none does. */
function clauseOf(layout: Layout, names: readonly FoundName[], at: number, to: number): string | undefined {
  const [name, next] = [names[at] as FoundName, names[to] as FoundName];
  const written = names
    .slice(at + 1, to)
    .toReversed()
    .reduce(
      (gap, { start, end }) => `${gap.slice(0, start - name.end)}◇${gap.slice(end - name.end)}`,
      gapBetween(layout, name, next),
    );
  const before = withoutTitle(layout.text.slice(Math.max(0, name.start - LOOK_AROUND), name.start), name);
  const after = layout.text.slice(next.end, next.end + LOOK_AROUND);
  return CLAUSES.find(
    (clause) =>
      clause.between.test(written) &&
      (clause.before?.test(before) ?? true) &&
      (clause.after?.test(after) ?? true),
  )?.rule;
}

/** What stands between two names, without the title of the second. */
function gapBetween(layout: Layout, name: FoundName, next: FoundName): string {
  return withoutTitle(layout.text.slice(name.end, next.start), next);
}

const KUNYA = /^(?:Abu|Abou|Umm|Um)[\s-]/i;

/** "X (Y)": only where Y is X's acronym, the same thing in another script, or carries the same public key. */
function bracketRule(layout: Layout, name: FoundName, next: FoundName, gap: string): string | undefined {
  if (
    !/^["”]?\s*[([]\s*(?:\p{L}+:\s*)?(?:the\s+)?["“]?$/iu.test(gap) ||
    !/^["”]?\s*(?:[)\];,]|, also)/.test(layout.text.slice(next.end, next.end + 7))
  )
    return undefined;
  if (acronymOf(next.text, name.text) || acronymOf(name.text, next.text)) return 'alias.acronym@1';
  if (name.script !== next.script) return 'alias.script@1';
  if (name.anchor !== null && name.anchor === next.anchor) return 'alias.bracket@1';
  if (name.kind === 'person' && KUNYA.test(next.text) && !KUNYA.test(name.text)) return 'alias.kunya@1';
  return name.kind === 'organisation' && next.nameKind === 'acronym' ? 'alias.acronym@1' : undefined;
}
