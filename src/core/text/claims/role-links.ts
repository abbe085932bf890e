import { matchesOf } from './matches.ts';
import type { PersonNoun } from './person-nouns.ts';
import type { SentenceView } from './skeleton.ts';

/**
 * What ties a person noun to a name. Two tables of short patterns: over the words before the noun (anchored at their
 * end) and over the words after it (anchored at their beginning), because the noun itself is found already.
 */
export interface RoleLink {
  /** Id and version; every claim names it. */
  readonly id: string;
  /** As written in the skeleton: slots, or a pronoun. */
  readonly who: readonly string[];
  readonly manner: Manner;
  /** Offsets of the words that say it. */
  readonly from: number;
  readonly to: number;
}

/**
 * apposed: taken for granted beside the name, whoever speaks in the sentence. said: it is what the sentence says, and
 * shares its doubts. called: others are told to call him so. named: others are told to have named or listed him so.
 */
export type Manner = 'apposed' | 'said' | 'called' | 'named';

const ADVERB = String.raw`(?:[a-z]+ly|also|now|then|still|once|first|later|himself|herself|only|just|in fact|in turn|by then|by profession|at one time|at most|, at most,|not|never|no longer|always|the late|merely|no more than)`;
/** What may stand between a name and what is said of it: "(father: X)", ", born 1984", ", 27", ", alias Y". */
const ASIDE = String.raw`(?: \([^()]{1,80}\)|,? (?:aged? )?(?:‹Q\d+›|\d{1,2})(?: (?:yrs?|years)(?: old| of age)?)?(?=,)|, (?:male|female)(?=,)|,? (?:aged?|born|DOB|resident of|[rR]/o|CNIC|passport)[^,;()]{1,60}(?=,)|,? (?:alias|also known as|known as|nicknamed|better known as|a\.?k\.?a\.?)[^,;]{1,40}(?=,)| alias ‹P\d+›)*`;
const QUOTE = String.raw`["“‘']?`;
const IS = String.raw`(?:is|was|became|becomes|remains|remained|has been|had been|has become|had become|served as|serves as|serving as|works as|worked as|working as|acted as|acts as|acting as|posed as|rose to be|started as|began as|turned out to be|(?:is|was) (?:[a-z]+ly )?(?:said|believed|thought|alleged|reported|understood|suspected|presumed|known|appointed|elected|made|promoted) to (?:be|have been)|(?:was|has been|had been) (?:appointed|elected|promoted|made|named)(?: as| to be)?)`;
const CALL = String.raw`(?:call|calls|called|calling|term|terms|termed|dub|dubs|dubbed|label|labels|labelled|labeled|brand|brands|branded|style|styled|describe|describes|described|describing|introduce|introduced|portray|portrays|portrayed|refers? to|referred to|speaks? of|spoke of|presented|depicts?|depicted)`;
const NAME = String.raw`(?:name|names|named|identify|identifies|identified|identifying|list|lists|listed|listing|regard|regards|regarded|cites?|cited)`;
const CALLED = String.raw`(?:called|termed|dubbed|labelled|labeled|branded|styled|described|introduced|portrayed|referred to|spoken of|presented|depicted|addressed|carried|recorded|entered|held|known (?:locally|widely|here|there)?)`;
const NAMED = String.raw`(?:named|identified|listed|regarded|cited|quoted)`;

type Openings = readonly PersonNoun['opening'][];

interface LeftRule {
  readonly id: string;
  readonly manner: Manner;
  readonly openings?: Openings;
  readonly pattern: RegExp;
  /** What must follow the phrase. */
  readonly follows?: RegExp;
}

/** After an apposition: it closes, or is told more of. A verb would make the noun a subject of its own. */
const CLOSES =
  /^["”’']?(?:[,.;:)–—]|$| [–—-] | \(‹O| (?:who|whose|whom|in|from|at|near|on|after|before|during|by|when|while|aged|of that name|but|with|since|until|now|then|known|called|named|nicknamed|wanted)\b| and (?!(?:an?|the|two|three|four|five|six|several|some|his|her|‹Q\d+›)\b))/;

/** "called him a …", "was described in the memo as a …", "X, whom a service listed as a …". */
function calling(active: string, passive: string, manner: Manner): LeftRule[] {
  return [
    {
      id: `role.${manner}@2`,
      manner,
      pattern: new RegExp(
        String.raw`\b${active} (?<who>‹P\d+›|him|her)(?:,[^,;]{2,60},)?(?: (?:in|by|on) [^,;."“]{1,50})?(?: (?:at first|first|once|separately|repeatedly|publicly|simply))?(?: as| to be)? ${QUOTE}$`,
      ),
    },
    {
      id: `role.was-${manner}@2`,
      manner,
      pattern: new RegExp(
        String.raw`(?<who>‹P\d+›|\b(?:[Hh]e|[Ss]he))(?:(?!‹P)[^.;]){0,60}? (?:is|was|were|has been|had been|being|been) (?:${ADVERB} )*${passive}(?: (?:by|in|on) [^,;.]{1,60}?)?(?: as| to be) ${QUOTE}$`,
      ),
    },
    {
      id: `role.whom-${manner}@1`,
      manner,
      pattern: new RegExp(
        String.raw`(?<who>‹P\d+›)${ASIDE},? whom (?:(?!‹P)[^;.]){2,90}?\b${passive}(?:(?!‹P)[^,;."“]){0,50}? as ${QUOTE}$`,
      ),
    },
  ];
}

const LEFT: readonly LeftRule[] = [
  {
    id: 'role.apposed@2',
    manner: 'apposed',
    pattern: new RegExp(
      String.raw`(?<who>‹P\d+›)["”’']?${ASIDE}(?:,["”’']?(?: (?:himself|herself|then|now|once|formerly|previously|also|(?:until|till) (?:then|now|recently|lately|‹T\d+›)|at (?:the|that|one) time|for years|by (?:profession|trade)|who (?:is|was|had been|has been)),?)*| \(| [–—-]) ${QUOTE}$`,
    ),
    follows: CLOSES,
  },
  {
    // "X the preacher is harmless": the epithet by which he is told from others.
    id: 'role.epithet@1',
    manner: 'apposed',
    openings: ['the'],
    pattern: /(?<who>‹P\d+›)["”’']? $/,
    follows: /^(?:["”’']?[,.;:)]|$| (?:is|was|had|has|said|and) )/,
  },
  {
    id: 'role.apposed-said@1',
    manner: 'said',
    pattern: new RegExp(
      String.raw`(?<who>‹P\d+›)${ASIDE},? (?:who (?:is|was) )?(?:reportedly|apparently|allegedly|probably|possibly|purportedly|said to be|believed to be|alleged to be|reported to be|thought to be|suspected of being|accused of being) ${QUOTE}$`,
    ),
  },
  {
    id: 'role.is@2',
    manner: 'said',
    pattern: new RegExp(
      String.raw`(?<who>‹P\d+›|\b(?:[Hh]e|[Ss]he)|\b[Tt]he [a-z-]+)${ASIDE},?(?: who)?(?:,? ${ADVERB},?)* ${IS}(?:,? ${ADVERB},?)* ${QUOTE}$`,
    ),
  },
  ...calling(CALL, CALLED, 'called'),
  ...calling(NAME, NAMED, 'named'),
  {
    // "X, described by the prosecution as a courier, …": the participle hangs on the name.
    id: 'role.participle@1',
    manner: 'called',
    pattern: new RegExp(
      String.raw`(?<who>‹P\d+›)${ASIDE},(?: [a-z]+ly| also| now| then)? ${CALLED}(?: (?:by|in) [^;.]{1,60}?)? as ${QUOTE}$`,
    ),
  },
  {
    id: 'role.appears-as@1',
    manner: 'named',
    pattern:
      /(?<who>‹P\d+›)(?:,[^,;.‹]{2,40},)? (?:appears?|appeared|figures|figured|features|is (?:given|shown|entered)|was (?:given|shown|entered))(?: (?:in|on) [^,;.‹]{2,40})? as $/,
  },
  {
    id: 'role.appointed@1',
    manner: 'said',
    pattern:
      /\b(?:appoint(?:s|ed|ing)|elected|promoted|nominated|recruited|hired|employed) (?<who>‹P\d+›|him|her)(?: as| to be| to) $/,
  },
  {
    id: 'role.signature@1',
    manner: 'apposed',
    openings: ['none'],
    pattern: /^\W*\(?(?<who>‹P\d+›)\)?,? $/,
    follows: /^\W*$/,
  },
];

interface RightRule extends Omit<LeftRule, 'follows'> {
  /** Where the words after are read from: right after the head, or after its complement. */
  readonly at: 'head' | 'end';
  /** What must stand before the phrase. */
  readonly before?: RegExp;
}

const OWNED: Openings = ['the', 'his', 'its', 'their', 'owner', 'beside'];
/** After a name in apposition: no second name, which would make a list of it, and no verb, which would make it another clause. */
const NAME_CLOSES = String.raw`(?=["”’']?(?:[,;:)](?! ‹P)|\.|$| [–—-] | \(| (?:of|from) (?:the )?‹[LO]| alias| a\.?k\.?a| s\/o|, (?:alias|known)))`;

const RIGHT: readonly RightRule[] = [
  {
    id: 'role.before@2',
    manner: 'apposed',
    at: 'head',
    pattern:
      /^(?:,? (?:named|called|known (?:only )?as|by the name of|identified (?:only )?as|with the name|whose name is))? ["“‘']?(?<who>‹P\d+›)(?!,? (?:and|or) ‹P)/,
  },
  {
    // "the sentry at the gate, one X": "one" says that only the name is new.
    id: 'role.one@1',
    manner: 'apposed',
    at: 'end',
    openings: ['the', 'a', 'its', 'his', 'their', 'owner'],
    pattern:
      /^(?: (?:at|in|on|of|from|near|with) (?:the|an?|his|her|its) [a-z-]+(?: [a-z-]+)?)?,? (?:one|namely|a certain|(?:a man )?(?:styling|calling) (?:himself|herself)) (?<who>‹P\d+›)/,
  },
  {
    id: 'role.named@1',
    manner: 'apposed',
    at: 'end',
    pattern:
      /^,? (?:named|called|known (?:only )?as|by the name of|identified (?:only )?as|with the name|whose name is) ["“‘']?(?<who>‹P\d+›)/,
  },
  {
    id: 'role.name-apposed@1',
    manner: 'apposed',
    at: 'end',
    openings: [...OWNED, 'a'],
    pattern: new RegExp(String.raw`^["”]?, ["“‘']?(?:\p{Lu}[\w.-]* ){0,3}(?<who>‹P\d+›)${NAME_CLOSES}`, 'u'),
  },
  {
    id: 'role.as-fronted@1',
    manner: 'apposed',
    at: 'end',
    openings: ['none', 'the', 'a'],
    before: /(?:^|, )[Aa]s $/,
    pattern: /^, (?<who>‹P\d+›)/,
  },
  {
    id: 'role.label@1',
    manner: 'apposed',
    at: 'end',
    openings: ['none'],
    before: /(?:^|[.;] )[^\p{L}‹]*$/u,
    pattern: /^ ?[:–—] ?(?<who>‹P\d+›)/,
  },
  {
    id: 'role.self-named@1',
    manner: 'apposed',
    at: 'end',
    pattern:
      /^,?(?: reached by [a-z]+,?)?,?(?: who)? (?:calls|called|calling|gave|giving|gives|disclosed|disclosing|stated|styles|styling) (?:himself|herself|(?:his|her) (?:real |full )?name)(?: only)?(?: as| to be)? ["“‘']?(?<who>‹P\d+›)/,
  },
  {
    id: 'role.inverted@2',
    manner: 'said',
    at: 'end',
    openings: OWNED,
    pattern:
      /^["”’']?(?:, [^,;]{3,50},| (?:handling|investigating|leading|dealing with|in charge of|responsible for) [^,;.‹]{3,40})? (?:is|was|has been|remains|(?:is|was) (?:[a-z]+ly )?(?:believed|said|thought|alleged|reported|understood) to be|(?:is|was|has been|had been) (?:[a-z]+ly )?(?:identified|named) as)(?: (?:now|then|one|probably|in all likelihood|none other than))?,? ["“‘']?(?<who>‹P\d+›)(?!'s)/,
  },
  {
    id: 'role.named-to-be@1',
    manner: 'named',
    at: 'end',
    openings: OWNED,
    before: /\b(?:named|identified|gave) $/,
    pattern: /^ as (?<who>‹P\d+›)/,
  },
  {
    id: 'role.list@1',
    manner: 'apposed',
    at: 'end',
    pattern: /^,? (?<list>‹P\d+›(?:, ‹P\d+›)*,? and ‹P\d+›)/,
  },
];

/** Nouns that are verbs too: "to guard ‹P›", "will head the …". */
const VERB_BEFORE =
  /(?:(?<!ccording )\bto|\b(?:will|would|can|could|may|might|must|should|they|who|we|not)) $/i;

function fromLeft(view: SentenceView, noun: PersonNoun): RoleLink | null {
  const before = view.skeleton.slice(Math.max(0, noun.from - 260), noun.from);
  const after = view.skeleton.slice(noun.end, noun.end + 40);
  for (const rule of LEFT) {
    if (rule.openings !== undefined && !rule.openings.includes(noun.opening)) continue;
    const match = rule.pattern.exec(before);
    const who = match?.groups?.['who'];
    if (match === null || who === undefined) continue;
    // 'listed as "Commander X"': the noun is the title of another name.
    if (rule.manner !== 'apposed' && /^ ‹P/.test(after) && noun.opening === 'none') continue;
    if (rule.follows !== undefined && !rule.follows.test(after)) continue;
    const from = noun.from - before.length + match.index + match[0].indexOf(who);
    return { id: rule.id, manner: rule.manner, who: [who], from, to: noun.end };
  }
  return null;
}

function fromRight(view: SentenceView, noun: PersonNoun): RoleLink | null {
  const before = view.skeleton.slice(Math.max(0, noun.from - 40), noun.from);
  if (noun.opening === 'none' && VERB_BEFORE.test(before)) return null;
  for (const rule of RIGHT) {
    const isList = rule.id === 'role.list@1';
    if (isList !== noun.plural) continue;
    if (rule.openings !== undefined && !rule.openings.includes(noun.opening)) continue;
    if (rule.before !== undefined && !rule.before.test(before)) continue;
    const at = rule.at === 'head' ? noun.headTo : noun.end;
    const match = rule.pattern.exec(view.skeleton.slice(at, at + 200));
    if (match === null) continue;
    const names = match.groups?.['list'] ?? match.groups?.['who'] ?? '';
    const who = matchesOf(/‹P\d+›/g, names).map(([slot]) => slot);
    return { id: rule.id, manner: rule.manner, who, from: noun.from, to: at + match[0].length };
  }
  return null;
}

/** Between two nouns of one person: "first a cook, then, from 2022, a guard", "his brother, and a schoolteacher". */
const GOES_ON =
  /^["”’']?,? (?:and|then|but|and then|later|and later|and also|at last|finally)(?:,? (?:from ‹T\d+›|since ‹T\d+›|in ‹T\d+›|later|finally|then|at last))*,? ["“‘']?$/;

/** The tie of every person noun of a sentence that has one. */
export function roleLinks(
  view: SentenceView,
  nouns: readonly PersonNoun[],
): { readonly noun: PersonNoun; readonly link: RoleLink }[] {
  const found: { noun: PersonNoun; link: RoleLink }[] = [];
  for (const noun of nouns) {
    const last = found.at(-1);
    const goesOn =
      last !== undefined &&
      !noun.plural &&
      (last.link.manner !== 'apposed' || noun.opening === 'none') &&
      last.noun.end <= noun.from &&
      GOES_ON.test(view.skeleton.slice(last.noun.end, noun.from));
    const link = (noun.plural ? null : fromLeft(view, noun)) ?? fromRight(view, noun);
    if (link !== null) found.push({ noun, link });
    else if (goesOn) found.push({ noun, link: { ...last.link, to: noun.end } });
  }
  return found;
}
