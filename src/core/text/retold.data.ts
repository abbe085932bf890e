/**
 * Frames in which a count of the dead is told again without the deed: "puts the toll at seven", "spoke of nine", "had
 * buried four". ‹Q› stands for the count. They are read only where a deed with a toll was told before.
 */

/** Words that stand for the count itself. */
const COUNT_NOUN = String.raw`(?:death tolls?|tolls?|body counts?|dead|(?:number|count|tally|figure|total)s?|losses|fatalities|casualty (?:figure|count|toll)s?)`;

/** Verbs of those who give a number. */
export const GIVES = String.raw`(?:sp(?:oke|eaks?|eaking|oken) of|talk(?:ed|s)? of|report(?:ed|s)?|g(?:ave|ives?|iving|iven)|list(?:ed|s)?|count(?:ed|s)?|cit(?:ed|es?)|quot(?:ed|es?)|acknowledg(?:ed|es?)|admit(?:ted|s)?(?: to)?|conced(?:ed|es?)|confirm(?:ed|s)?|claim(?:ed|s)?|mention(?:ed|s)?|record(?:ed|s)?|regist(?:ered|ers)|sa(?:id|ys?)|(?:is|was|were|been)(?: now)? told(?: of)?|told(?: \S+){1,3} of|insist(?:ed|s)?(?: on)?|estimat(?:ed|es?)|announc(?:ed|es?)|maintain(?:ed|s)?)`;

/** What hands and eyes counted. */
const HANDLED = String.raw`(?:bur(?:ied|ying)|receiv(?:ed|es?|ing)|count(?:ed|s|ing)|recover(?:ed|ing)|pull(?:ed|ing)(?: out)?|retriev(?:ed|ing)|s(?:aw|een|how|hows|howed)|brought(?: in)?|collect(?:ed|ing)|list(?:ed|s|ing)?|dug|wash(?:ed|ing)|handed over|held funerals for|lost)`;

/** People who died, as a unit of a count. */
export const REMAINS =
  /^(?:bod(?:y|ies)|corpses?|coffins?|graves?|dead|deaths?|fatalit(?:y|ies)|martyrs?|slain|killed|funerals?)\b/i;

export const FEW = String.raw`(?: an? (?:figure|number|toll|count|total) of)?(?: (?:only|just|at least|some|about|as many as|a total of|no more than|exactly))?`;
const END = String.raw`(?=[.,;:!?)"”’']|$| (?:and|but|not|while|in all|in total|instead|so far|on ‹T|in ‹T|‹T))`;
export const BARE_END = new RegExp(`^${END}`);
const DEAD = String.raw` (?:dead|deaths|killed|fatalities|slain|martyred|martyrs)\b`;

/** A bare number takes up what was just said; a word for the dead reaches further. In sentences. */
const NEAR = 2;
const MIDDLE = 4;
const FAR = 8;

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
      String.raw`(?<=‹Q\d+›)[,;](?: and| but| while)?(?<noun>) (?:the |a |an |its |their )?[^.,;‹]{3,60} (?<count>‹Q\d+›)${END}`,
      'g',
    ),
    within: NEAR,
    saying: true,
    ofTheDead: false,
  },
];

/** "The number of checkpoints": a count of something else. */
export const COUNT_OF_OTHERS =
  /\b(?:number|count|tally|figure|total)s? of (?!(?:[a-z'-]+ )*(?:dead|killed|slain|deaths|fatalities|casualties|victims|bodies|martyrs|losses|those|people)\b)/i;

/** Lists of a situation report: "Dead: 09 passengers, 01 fireman. Injured: 57". */
export const LISTED =
  /(?:^|[.;,(] ?|\b[A-Z]\. )(?<label>Dead|Killed|Deaths|Fatalities|KIA|Martyred|Shaheed|Injured|Wounded|WIA)\s?(?:[:=–-]|are|is)\s?(?<list>(?:(?:, | and |, and | plus | ?\+ ?)?‹Q\d+›(?: (?!and\b)[a-z][a-z'-]*){0,3})+)/gi;

/** A question that asks for the dead: bare numbers in the answer count them. */
export const ASKED =
  /^[^.;]{0,40}\b(?:the dead|the death toll|the killed|fatalities|how many (?:died|dead|were killed|people died))\b[^.;]{0,20}\?/i;
