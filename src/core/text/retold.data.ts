import type { CasualtyEffect } from '../words/index.ts';

/**
 * Frames in which a count of the dead is told again without the deed: "puts the toll at seven", "spoke of nine", "had
 * buried four". ‹Q› stands for the count. They are read only where a deed with a toll was told before.
 */

/** Words that stand for the count itself. */
const COUNT_NOUN = String.raw`(?:death tolls?|tolls?|body counts?|dead|injured|wounded|abducted|captives|hostages|missing|(?:number|count|tally|figure|total)s?|losses|fatalities|casualty (?:figure|count|toll)s?)`;

/** Words that say which count it is; a bare number takes up the count told last. */
export const EFFECT_OF_WORDS: readonly (readonly [CasualtyEffect, RegExp])[] = [
  ['injured', /\b(?:injur(?:ed|ies)|wounded|hurt|WIA|inj)\b/i],
  ['abducted', /\b(?:abducted|abductees|captives?|hostages?|kidnapped|taken|missing|captured)\b/i],
  [
    'killed',
    /\b(?:dead|deaths?|toll|tolls|killed|slain|fatalit\w+|losses|bod(?:y|ies)|corpses?|coffins?|graves?|burials?|funerals?|martyr\w*|KIA|DOA|lives|post-?mortems?|autops(?:y|ies)|died|perished|lost)\b/i,
  ],
];

/** Verbs of those who give a number. */
export const GIVES = String.raw`(?:sp(?:oke|eaks?|eaking|oken) of|talk(?:ed|s)? of|report(?:ed|s)?|g(?:ave|ives?|iving|iven)|list(?:ed|s)?|count(?:ed|s)?|cit(?:ed|es?)|quot(?:ed|es?)|acknowledg(?:ed|es?)|admit(?:ted|s)?(?: to)?|conced(?:ed|es?)|confirm(?:ed|s)?|claim(?:ed|s)?|mention(?:ed|s)?|record(?:ed|s)?|regist(?:ered|ers)|retain(?:ed|s)?|ke(?:eps?|pt) to|remember(?:ed|s)?|recall(?:ed|s)?|swears? to|swore to|announc(?:ed|es) the deaths? of|ha(?:s|ve|d)|washed|stop(?:ped|s) at|arriv(?:ed|es?) at|settl(?:ed|es?) (?:on|for)|st(?:uck|icks?|ood|ands?) (?:to|by)|ma(?:de|kes?) it|c(?:ame|omes?) to|kn(?:ew|ows?) of|heard of|tall(?:ied|ies)|log(?:ged|s)|not(?:ed|es)|certif(?:ied|ies)|publish(?:ed|es)|own(?:ed|s) to|stated|lists|f(?:ound|inds)|print(?:ed|s)|ran with|sa(?:id|ys?)|(?:is|was|were|been)(?: now)? told(?: of)?|told(?: \S+){1,3} of|insist(?:ed|s)?(?: on)?|estimat(?:ed|es?)|announc(?:ed|es?)|maintain(?:ed|s)?)`;

/** What hands and eyes counted. */
const HANDLED = String.raw`(?:bur(?:ied|ying)|receiv(?:ed|es?|ing)|count(?:ed|s|ing)|recover(?:ed|ing)|pull(?:ed|ing)(?: out)?|retriev(?:ed|ing)|s(?:aw|een|how|hows|howed)|brought(?: in)?|collect(?:ed|ing)|list(?:ed|s|ing)?|dug|wash(?:ed|ing)|handed over|held funerals for|lost)`;

/** People who died, as a unit of a count. */
export const REMAINS =
  /^(?:bod(?:y|ies)|corpses?|coffins?|graves?|dead|deaths?|fatalit(?:y|ies)|martyrs?|slain|killed|funerals?|burials?|post-?mortems?|autops(?:y|ies))\b/i;

export const FEW = String.raw`(?: an? (?:figure|number|toll|count|total) of)?(?: (?:only|just|at least|some|about|as many as|a total of|no more than|exactly))?`;
const END = String.raw`(?=[.,;:!?)"”’']|$| (?:and|but|not|while|in all|in total|instead|so far|on ‹T|in ‹T|‹T))`;
export const BARE_END = new RegExp(`^${END}`);
const DEAD = String.raw`(?: \(‹Q\d+›\))? (?:of the |of them )?(?:dead|deaths|killed|fatalities|slain|martyred|martyrs|injured|wounded|hurt|abducted|missing)\b`;

/** A bare number takes up what was just said; a word for the dead reaches further. In sentences. */
const NEAR = 2;
const MIDDLE = 5;
const FAR = 16;

export interface Frame {
  readonly id: string;
  readonly pattern: RegExp;
  /** How far back the toll may have been told, in sentences. */
  readonly within: number;
  /** Somebody gives the count, and not the report itself. */
  readonly saying: boolean;
  /** The frame itself says that it counts the dead: a deed told without a toll will do. */
  readonly ofTheDead: boolean;
}

/** More particular frames first: a count is read once. */
export const FRAMES: readonly Frame[] = [
  {
    // "Their village head had put it at thirty-one".
    id: 'put-it',
    pattern: new RegExp(
      String.raw`\b(?:put|puts|plac(?:ed|es)|set|sets|ha(?:d|s|ve)) (?:it|this|that|them|theirs)(?<noun>)(?: down)? (?:at|as)${FEW} ["“]?(?<count>‹Q\d+›)`,
      'g',
    ),
    within: NEAR,
    saying: true,
    ofTheDead: false,
  },
  {
    // "The insurers have sixty-one on their books".
    id: 'on-books',
    pattern: new RegExp(
      String.raw`\b(?:ha(?:s|ve|d)|carr(?:y|ies|ied)|ke(?:eps?|pt)|holds?|held)${FEW} (?<count>‹Q\d+›)(?<noun>) (?:[a-z]+ )?on (?:its|their|the|his|her) (?:books?|lists?|rolls?|registers?|files?|ledgers?)`,
      'g',
    ),
    within: MIDDLE,
    saying: true,
    ofTheDead: false,
  },
  {
    // "Thirteen is the figure of the volunteers".
    id: 'is-figure',
    pattern:
      /(?<count>‹Q\d+›)(?<noun>) (?:is|was|remains) the (?:figure|number|count|tally|toll|total)(?: (?:of|given by|put about by|from|in) (?<by>[^.;,]{3,60}))?/g,
    within: NEAR,
    saying: true,
    ofTheDead: false,
  },
  {
    // "According to the guards, seventy-four of their own were lost, and according to the administration, 117".
    id: 'according',
    pattern:
      /\b(?:[Aa]ccording to|[Bb]y the (?:count|account|reckoning) of|[Pp]er|by) (?<by>(?:the |a |an )?(?:[^,.;‹]|‹[OLP]\d+›){3,50}?),? (?:it was |some |only |at least )?(?<count>‹Q\d+›)(?<noun>)(?=[.,;]|$| (?:dead|killed|of |were|had))/g,
    within: NEAR,
    saying: true,
    ofTheDead: false,
  },
  {
    // "Two dead per the council; five, a nurse would have it".
    id: 'would-have-it',
    pattern:
      /(?<count>‹Q\d+›)(?<noun>),? (?<by>(?!(?:and|but|of|in|at|on|were|was|had) )[^,.;‹]{3,40}?) (?:would have it|has it|keeps? saying|says|said|swears?|insists?)(?=[.,;]|$)/g,
    within: NEAR,
    saying: true,
    ofTheDead: false,
  },
  {
    // "Two dead per the council".
    id: 'per',
    pattern:
      /(?<count>‹Q\d+›)(?<noun>) (?:dead|killed|hurt|injured|wounded) (?:per|by the count of) (?<by>[^,.;‹]{3,40})/g,
    within: NEAR,
    saying: true,
    ofTheDead: true,
  },
  {
    // "The figure of thirty-one appearing in the press"; "Islamabad's toll is twenty-two".
    id: 'figure-of',
    pattern:
      /\b[Tt]he (?:figure|number|toll|count|total) of (?<count>‹Q\d+›)(?<noun>)(?:,? (?:appearing|given|printed|published|carried|current|quoted|circulating|put about) (?:in|by) (?<by>[^,.;‹]{3,50}?)(?= (?:includes?|is|was|which|that|has|,)|[.,;]))?/g,
    within: FAR,
    saying: true,
    ofTheDead: false,
  },
  {
    // "Her own officer had let it be known that eleven were lost".
    id: 'were-lost',
    pattern:
      /\bthat (?:some |only |at least )?(?<count>‹Q\d+›)(?<noun>)(?: of (?:them|their own|its own|theirs))? (?:were|had been|was|have been) (?:lost|killed|buried|dead|slain|missing|taken)\b/g,
    within: FAR,
    saying: true,
    ofTheDead: true,
  },
  {
    // "Kabul's toll is twenty-two".
    id: 'own-figure',
    pattern:
      /(?<by>‹[OLP]\d+›|\b[A-Za-z]+(?: [a-z]+){0,3})'s? (?:own |final |first |official )?(?<noun>(?:death |body )?(?:tolls?|counts?|figures?|tally|numbers?|totals?)(?: of (?:the )?(?:dead|killed|injured|wounded))?) (?:is|was|stands? at|stood at|remains?|comes? to|came to|runs? to|ran to)(?: (?:only|still|now|about))? (?<count>‹Q\d+›)/g,
    within: FAR,
    saying: true,
    ofTheDead: true,
  },
  {
    // "There were sixty, says the agency"; "eleven, according to the elders".
    id: 'says-after',
    pattern:
      /(?<count>‹Q\d+›)(?<noun>(?: [a-z]+){0,2}),?["”’]?,? (?:sa(?:y|ys|id)|laugh(?:s|ed)|insist(?:s|ed)?|claim(?:s|ed)?|counter(?:s|ed)?|reckon(?:s|ed)?|according to|repl(?:y|ies|ied)|by the count of|in the count of) (?<by>[^.;,]{3,60})/g,
    within: NEAR,
    saying: true,
    ofTheDead: false,
  },
  {
    // "The authorities said that it cost eleven lives, the Front that it cost twenty-six".
    id: 'it-cost',
    pattern: new RegExp(
      String.raw`\bthat it (?:had )?(?:cost|claimed|took|killed|left)${FEW} (?<count>‹Q\d+›)(?<noun>)`,
      'g',
    ),
    within: MIDDLE,
    saying: true,
    ofTheDead: true,
  },
  {
    id: 'brought-in',
    pattern:
      /(?<count>‹Q\d+›)(?<noun>)(?: (?:had|have|has) been| were| was| being)(?: (?:also|already|since|later))? (?:brought(?: in)?|recovered|pulled|found|retrieved|buried|carried|counted|collected|laid out|received|handed over|identified|interred|moved off|dug out)\b/g,
    within: FAR,
    saying: false,
    ofTheDead: true,
  },
  {
    id: 'examined',
    pattern: new RegExp(
      String.raw`\b(?:conduct(?:ed|s)|perform(?:ed|s)|carried out|did|held|attend(?:ed|s)|sign(?:ed|s)|issu(?:ed|es)|dug)${FEW} (?<count>‹Q\d+›)(?<noun>)(?! [a-z])`,
      'g',
    ),
    within: FAR,
    saying: true,
    ofTheDead: true,
  },
  {
    id: 'put-at',
    pattern: new RegExp(
      String.raw`\b(?:put|puts|plac(?:ed|es)|set|sets|giv(?:es|en)|gave)\b(?<noun>[^.;‹]{0,30}\b${COUNT_NOUN}\b[^.;‹]{0,60}?) (?:at|as)${FEW} (?<count>‹Q\d+›)`,
      'g',
    ),
    within: FAR,
    saying: true,
    ofTheDead: true,
  },
  {
    id: 'revised',
    pattern: new RegExp(
      String.raw`\b(?:revis\w+|lower\w*|rais(?:ed|es)|correct\w+|cut|updat\w+|reduc\w+|increas\w+)\b(?<noun>[^.;‹]{0,30}\b${COUNT_NOUN}\b[^.;‹]{0,60}?)(?: from (?<old>‹Q\d+›))?(?: (?:down|up|upwards|downwards))? to${FEW} (?<count>‹Q\d+›)`,
      'g',
    ),
    within: FAR,
    saying: true,
    ofTheDead: true,
  },
  {
    id: 'stands-at',
    pattern: new RegExp(
      String.raw`\b(?<noun>(?:[a-z'’]+ ){0,2}${COUNT_NOUN}(?: of [^.;,‹]{3,40}?)?)(?: (?:is|was|has|had|now|later|then|since|been|soon|finally|officially)){0,3}(?: (?:to|at|(?<=tolls? )of|is|was|stands?|stood|r[io]sen?|rose|climb(?:ed|s)|number(?:s|ed)?|corrected|reach(?:ed|es)|grew|grown|fell|fallen|put|given|revised|as|up|down)){1,4}${FEW} (?<count>‹Q\d+›)(?: from (?<old>‹Q\d+›))?`,
      'gi',
    ),
    within: FAR,
    saying: false,
    ofTheDead: false,
  },
  {
    id: 'gave-dead',
    pattern: new RegExp(String.raw`\b${GIVES}${FEW} ["“]?(?<count>‹Q\d+›)(?<noun>)${DEAD}`, 'g'),
    within: FAR,
    saying: true,
    ofTheDead: true,
  },
  {
    id: 'had-died',
    pattern: new RegExp(
      String.raw`\bthat${FEW} (?<count>‹Q\d+›)(?<noun>) (?:had |have |were |was )?(?:died|been killed|killed|dead|perished)\b`,
      'g',
    ),
    within: FAR,
    saying: true,
    ofTheDead: false,
  },
  {
    id: 'handled',
    pattern: new RegExp(
      String.raw`\b${HANDLED}${FEW} (?<count>‹Q\d+›)(?<noun>)(?! (?:twice|once|times|again))`,
      'g',
    ),
    within: MIDDLE,
    saying: true,
    ofTheDead: false,
  },
  {
    id: 'names-of',
    pattern:
      /\bnames of(?: at least| some| about)? (?<count>‹Q\d+›)(?<noun>) (?:(?:who|that) (?:were|had been|have been) (?:buried|killed)|dead|killed)/g,
    within: FAR,
    saying: true,
    ofTheDead: true,
  },
  {
    id: 'gave',
    pattern: new RegExp(String.raw`\b${GIVES}${FEW} ["“]?(?<count>‹Q\d+›)(?<noun>)${END}`, 'g'),
    within: NEAR,
    saying: true,
    ofTheDead: false,
  },
  {
    // "The government says sixteen, the parents' committee nineteen."
    id: 'gave-too',
    pattern: new RegExp(
      String.raw`(?<=‹Q\d+›(?: [a-z]+){0,3})[,;](?: and| but| while)?(?<noun>) (?:the |a |an |its |their )?(?:[^.,;‹]|‹[OLP]\d+›){3,60},? (?<count>‹Q\d+›)${END}`,
      'g',
    ),
    within: NEAR,
    saying: true,
    ofTheDead: false,
  },
];

/** Those who are sought, held or heard are counted, but not as dead. */
export const NO_VICTIMS =
  /^(?:suspects?|accused|arrests?|detainees?|prisoners?|convicts?|defendants?|witness(?:es)?|members?|employees?|recruits?)\b/i;
export const SOUGHT_BEFORE =
  /\b(?:look\w*|search\w*|hunt\w*|seek\w*|sought|arrest\w*|detain\w*|question\w*|charg\w+|convict\w*|sentenc\w+|jail\w*|interview\w*)(?: for)?(?: (?:some|another|at least|about))? $/i;

/** "The number of checkpoints": a count of something else. */
export const COUNT_OF_OTHERS =
  /\b(?:number|count|tally|figure|total)s? of (?!(?:[a-z'-]+ )*(?:dead|injured|wounded|hurt|abducted|captives|hostages|missing|kidnapped|killed|slain|deaths|fatalities|casualties|victims|bodies|martyrs|losses|those|people)\b)/i;

/** Lists of a situation report: "Dead: 09 passengers, 01 fireman. Injured: 57". */
export const LISTED =
  /(?:^|[.;,(] ?|\b[A-Z]\. )(?<label>Dead|Killed|Deaths|Fatalities|KIA|Martyred|Shaheed|Injured|Wounded|WIA)\s?(?:[:=–-]|are|is)\s?(?<list>(?:(?:, | and |, and | plus | ?\+ ?)?‹Q\d+›(?: (?!and\b)[a-z][a-z'-]*){0,3})+)/gi;

/** A question that asks for the dead: bare numbers in the answer count them. */
export const ASKED =
  /^[^.;]{0,40}\b(?:the dead|the death toll|the killed|fatalities|how many (?:died|dead|were killed|people died))\b[^.;]{0,20}\?/i;
