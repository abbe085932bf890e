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

const MARKS = '[\\s"“”\'‘’«»(),،-]*';
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
      /^[\s"“”«»(),-]*(?:он\s+же|она\s+же|также\s+известн\p{L}+\s+как|известн\p{L}+\s+как|по\s+прозвищу|по\s+кличке|сокращенно|или)[\s"“”«»:-]*$/iu,
    kinds: [],
  },
  { rule: 'alias.or@1', between: /^[)\]"”]*,\s*or\s+(?:the\s+)?["“]?$/i, kinds: ['organisation'] },
];

const PLURAL = /\b(?:aliases|names|variously|nicknames)\b/i;
const LISTED = /^["”’\s]*(?:,|,?\s*and|,?\s*or|;)["“‘\s]*$/i;

/**
 * Pairs of found names that the text itself says are one thing: "X, also known as “Y”", "X alias Y", "X (Y)" where Y is
 * the acronym of X, its form in another script or a known name of the same thing, "Y, short for X", عرف, «он же».
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
    root = found.at(-1)?.alias === i ? root : i;
    const acronymFirst = acronymOf(name.text, next.text);
    found.push(acronymFirst ? { of: i + 1, alias: i, rule } : { of: root, alias: i + 1, rule });
  }
  return found;
}

/** What stands between two names, without the title of the second. */
function gapBetween(layout: Layout, name: FoundName, next: FoundName): string {
  const gap = layout.text.slice(name.end, next.start);
  return next.title !== null && gap.trimEnd().endsWith(next.title)
    ? gap.slice(0, gap.lastIndexOf(next.title))
    : gap;
}

/** "X (Y)": only where Y is X's acronym, the same thing in another script, or carries the same public key. */
function bracketRule(layout: Layout, name: FoundName, next: FoundName, gap: string): string | undefined {
  if (
    !/^["”]?\s*[([]\s*(?:the\s+)?["“]?$/i.test(gap) ||
    !/^["”]?\s*[)\]]/.test(layout.text.slice(next.end, next.end + 3))
  )
    return undefined;
  if (acronymOf(next.text, name.text) || acronymOf(name.text, next.text)) return 'alias.acronym@1';
  if (name.script !== next.script) return 'alias.script@1';
  if (name.anchor !== null && name.anchor === next.anchor) return 'alias.bracket@1';
  return name.kind === 'organisation' && next.nameKind === 'acronym' ? 'alias.acronym@1' : undefined;
}
