import type { Citation } from '../words/index.ts';
import { matchesOf } from './claims/matches.ts';
import { foldName } from './coreference.ts';
import { overlapsAny } from './spans.ts';
import type { Layout } from './types.ts';

/** The sources a report itself names, so that echoes of one origin are found (WORDS.md §1, Origin). */

interface Rule {
  readonly id: string;
  readonly kind: Citation['kind'];
  readonly pattern: RegExp;
}

const NAME = String.raw`(?<who>(?:(?:the|a|an) )?(?:[A-Z\u0600-\u06ff\u0400-\u04ff][\p{L}\p{M}.'’&-]*)(?: (?:of|the|for|and|de|al|ul|e)(?: the)?(?= [A-Z])| [A-Z][\p{L}\p{M}.'’&-]*|[ -](?=[A-Z\d]))*)`;
const NUMBER = String.raw`(?<number>[A-Z]{2,}(?:[-/][A-Z\d]+)+|[A-Z]+-?\d[\w/-]*\d|\d{2,}[-/][\w/-]+)`;

const RULES: readonly Rule[] = [
  {
    id: 'relay.ref@1',
    kind: 'relay',
    pattern: new RegExp(
      String.raw`\b(?:Ref(?:erence)?|REF|Our ref|Your ref|Report(?: No\.?| number)?|Message(?: No\.?)?|Msg|Serial|FIR No\.?|DTG)\s*[:.#]?\s*(?:No\.?\s*)?${NUMBER}`,
      'gu',
    ),
  },
  {
    id: 'relay.cited@1',
    kind: 'relay',
    pattern: new RegExp(
      String.raw`\b(?:see|per|citing|cites|cited in|quoting|from|in|of|with|relay(?:s|ed)?(?: from| of)?|forward(?:s|ed)?(?: from)?|repeats?|based on|refers? to|in reply to|supersedes)(?: (?:the|our|your|their))?(?: (?:report|message|signal|telegram|cable|bulletin|tip|circular))?(?: (?:no\.?|number))? ${NUMBER}`,
      'giu',
    ),
  },
  // A message number is known by its shape wherever it stands: "DRUGC/S/26/0031 is reproduced".
  {
    id: 'relay.number@1',
    kind: 'relay',
    pattern: /(?<![\w/])(?<number>[A-Z][A-Z\d-]+(?:\/[A-Z\d-]+)*\/\d{2,}(?:\/\d+)*)(?![\w/])/gu,
  },
  {
    id: 'source.relayed@1',
    kind: 'source',
    pattern: new RegExp(
      String.raw`\b(?:[Rr]elayed|[Ff]orwarded|[Pp]assed on|[Rr]eceived) (?:from|by) (?:the )?${NAME}(?![-/\p{L}\d])`,
      'gu',
    ),
  },
  {
    id: 'source.header@1',
    kind: 'source',
    pattern:
      /^(?:-{2,}\s*)?(?:Forwarded message|Original Message|Begin forwarded message)[\s\S]{0,40}?^From:\s*(?<who>[^\n<]{2,60})/gmu,
  },
  {
    id: 'source.label@1',
    kind: 'source',
    pattern:
      /^\s*(?:Source|Sources|SOURCE|Courtesy|Via|Originally published (?:by|in)|Credit)\s*:\s*(?<who>[^\n.;]{2,60})/gmu,
  },
  {
    id: 'source.according@1',
    kind: 'source',
    pattern: new RegExp(
      String.raw`\b[Aa]ccording to (?<who>(?:(?!,|;|\.\s|\n| who | which | that | on (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)).){2,70})`,
      'gu',
    ),
  },
  {
    id: 'source.reported-by@1',
    kind: 'source',
    pattern: new RegExp(
      String.raw`\b(?:reported by|as reported in|report(?:s|ed)? (?:in|on)|published (?:by|in)|quoted by|first reported by|told|speaking to|interview with|in an interview to) (?:the )?${NAME}(?=[ ,.;])`,
      'gu',
    ),
  },
  {
    id: 'quote.said@1',
    kind: 'quote',
    pattern: new RegExp(
      String.raw`${NAME}(?:, [^,\n]{3,60},)? (?:has |have |also |later )?(?:said|says|told|stated|announced|confirmed|claimed|added|tweeted|maintained|disclosed)\b(?! (?:responsibility|the lives))`,
      'gu',
    ),
  },
  {
    id: 'quote.inverted@1',
    kind: 'quote',
    pattern: new RegExp(
      String.raw`[,”"’»] ?(?:said|says|added|told)(?: (?:the |its |their |his |her )?(?:[a-z-]+ ){0,2}[a-z-]+,)?(?: the)? ${NAME}`,
      'gu',
    ),
  },
  { id: 'url@1', kind: 'url', pattern: /\b(?<url>https?:\/\/[^\s<>"')\]]+)/gu },
];

const PRONOUNS = new Set([
  'he',
  'she',
  'it',
  'they',
  'we',
  'i',
  'who',
  'this',
  'that',
  'these',
  'sources',
  'source',
  'reports',
  'but',
  'and',
  'the report',
  'his',
  'in',
  'on',
  'at',
  'as',
  'later',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'there',
  'what',
  'police',
  'officials',
  'others',
  'another',
  'some',
]);
const TITLES =
  /^(?:the |a |an )?(?:(?:general|gen|colonel|col|major|maj|captain|capt|brigadier|lieutenant|lt|inspector|president|prime minister|minister|dr|mr|mrs|ms|mullah|maulana|sheikh|spokesman|spokesperson|commander|chief|secretary|superintendent|us|senior|analyst|eyewitness|witness|expert|researcher)\.? )+/;

function keyOf(rule: Rule, groups: Readonly<Record<string, string | undefined>>): string | null {
  if (groups['number'] !== undefined) {
    if (!/\d/.test(groups['number'])) return null;
    return `relay:${groups['number'].toLowerCase().replace(/[^a-z\d]+/g, '-')}`;
  }
  if (groups['url'] !== undefined) {
    const bare = groups['url']
      .replace(/^https?:\/\/(?:www\.)?/i, '')
      .replace(/[?#].*$/, '')
      .replace(/[/.,;:]+$/, '');
    const slash = bare.indexOf('/');
    return `url:${slash < 0 ? bare.toLowerCase() : bare.slice(0, slash).toLowerCase() + bare.slice(slash)}`;
  }
  // A name that runs over a full stop is two: a speaker stands last, a source first.
  const sentences = (groups['who'] ?? '').split(/(?<=\p{L}{4})\. /u);
  const [speaker = ''] =
    rule.kind === 'quote' ? (sentences.at(-1) ?? '').split(/(?<=\S+ \S+) of /) : [sentences[0]];
  const folded = foldName(speaker);
  const name = folded.replace(TITLES, '') || folded;
  return name.length < 2 || PRONOUNS.has(name) ? null : `${rule.kind}:${name}`;
}

/** Citations in order of their place; one per key and place. Boilerplate, teasers and repeated blocks cite nothing. */
export function findCitations(layout: Layout): Citation[] {
  const silent = layout.zones.filter((zone) => zone.kind === 'teaser' || zone.kind === 'repeated');
  const found = new Map<string, Citation[]>();
  for (const rule of RULES) {
    for (const match of matchesOf(rule.pattern, layout.text)) {
      const key = keyOf(rule, match.groups ?? {});
      const lead = match[0].length - match[0].trimStart().length;
      const start = match.index + lead;
      const end = match.index + match[0].trimEnd().length;
      if (key === null || overlapsAny(silent, { start, end: start + 1 })) continue;
      const told = found.get(key);
      const isTold = told?.some((other) => start < other.end && end > other.start) === true;
      if (isTold) continue;
      const citation = { kind: rule.kind, key, text: layout.text.slice(start, end), start, end };
      if (told === undefined) found.set(key, [citation]);
      else told.push(citation);
    }
  }
  return [...found.values()]
    .flat()
    .sort((a, b) => a.start - b.start || a.end - b.end || a.key.localeCompare(b.key, 'en'));
}
