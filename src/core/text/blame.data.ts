import type { AnswerRow } from './answers.data.ts';

/**
 * Who did it, by the grammar of blaming, claiming and denying: a party stands as the object of blame ("holds X responsible"), as the
 * doer of a claim ("X put its name to it") or of a denial ("X had no part in it"). Whoever says so stands before the verb.
 */

/** What may stand between a verb and the name of a party. */
const LEAD = String.raw`(?:(?:the|an?|its|their|some|one|certain|‹Q\d+›|rival|banned|outlawed|proscribed|so-called|same|local|little-known|obscure|unknown|previously|members?|men|fighters|cadres|militants|supporters|people|wing|faction|cell|branch|leaders?|leadership|group|gang|outfit|organi[sz]ation|calling|itself|styling|known|named|called|as|of) ){0,6}["“‘]?`;
const WHO = String.raw`${LEAD}(?<who>‹[OP]\d+›)["”’]?(?:'s(?= (?:door|feet|hand|men|fighters)))?`;
const PERSON = String.raw`${LEAD}(?<who>‹P\d+›)["”’]?`;
const DEED = String.raw`(?:it|this|that|responsibility|the (?:[a-z]+ )?(?:attack|bombing|blast|explosion|killing|deed|murder|massacre|shooting|raid|ambush|abduction|kidnapping|assassination|affair|crime|outrage|operation|bomb|device|siege|hijacking|grenade|mine)s?)`;
const ADVERBS = String.raw`(?: (?:has|have|had|was|is|also|later|then|since|promptly|publicly|openly|now|itself|himself|herself|still|always|firmly|at once|in turn|never|soon|[a-z]+ly)){0,4}`;
/** After the object of blame: of nothing but the deed. */
const OF_DEED = String.raw`(?=[.,;:!?"”)]|$| (?:within|from|at once|instead|and|while|but|over|in connection|on ‹T|in ‹T|‹T|(?:for|of|with) (?:it\b|this\b|the (?:attack|bombing|blast|killing|murder|massacre|shooting|raid|ambush|abduction|kidnapping|assassination|crime|deed|explosion|siege)|having|being behind|carrying)))`;
const CULPRIT = String.raw`(?:culprits?|authors?|perpetrators?|doers?|party responsible)`;

const blame = (id: string, source: string): AnswerRow => ({
  id: `blame-${id}`,
  pattern: new RegExp(source, 'g'),
  role: 'attributed',
  voice: { modality: 'alleged' },
  own: false,
  withDeed: true,
  saidBefore: true,
});
const claim = (id: string, source: string): AnswerRow => ({
  id: `claim-${id}`,
  pattern: new RegExp(source, 'g'),
  role: 'claimant',
  voice: { modality: 'asserted', speaker: null },
  own: true,
  withDeed: true,
});
const denial = (id: string, source: string): AnswerRow => ({
  id: `denial-${id}`,
  pattern: new RegExp(source, 'g'),
  role: 'perpetrator',
  voice: { modality: 'denied' },
  own: true,
  withDeed: true,
});

const NOT_OURS = String.raw`(?:[Nn]ot (?:us|ours|our (?:men|work|doing|people|fighters))|[Ww]e (?:did not|never|had (?:no|nothing)|have (?:no|nothing)|know nothing|are not behind)|[Oo]ur (?:brothers|men|fighters|mujahideen|people) (?:had no|have no|did not|were not|had nothing|have nothing))\b`;

export const BLAME: readonly AnswerRow[] = [
  blame(
    'held',
    String.raw`\bh(?:olds?|eld|olding) ${WHO} (?:[a-z]+ly |alone |also )?(?:responsible|accountable|to blame|answerable)\b`,
  ),
  blame(
    'pointed',
    String.raw`\b(?:point(?:s|ed|ing)?|look(?:s|ed|ing)?|lean(?:s|ed|t|ing)?|inclin(?:es?|ed|ing))(?: (?:the|an?|its|his|her|their) (?:accusing )?finger)?(?: (?:back|instead|rather|now|squarely|firmly))? (?:to|at|towards?|in the direction of) ${WHO}(?! (?:to|for|as))`,
  ),
  blame(
    'leads',
    String.raw`\b(?:trail|evidence|clues?|tracks?|threads?|forensics|investigation|leads?) [^.;‹]{0,30}?(?:points?|leads?|led|pointed) (?:back )?(?:to|at|towards) ${WHO}`,
  ),
  blame(
    'laid',
    String.raw`\b(?:la(?:ys?|id)|plac(?:es?|ed)|puts?|pin(?:s|ned)?|fix(?:es|ed)?) (?:the |all )?(?:blame|${DEED})(?: squarely| firmly| down)? (?:on|to|upon|with|at the (?:door|feet) of|at) ${WHO}`,
  ),
  blame(
    'ascribed',
    String.raw`\b(?:attribut(?:es?|ed|ing)|ascrib(?:es?|ed)|imput(?:es?|ed)|trac(?:es?|ed)|ti(?:es|ed)) ${DEED}(?: of ‹T\d+›)? (?:to|with) ${WHO}`,
  ),
  blame(
    'direct',
    String.raw`\b(?:blam(?:es?|ed|ing)|accus(?:es?|ed|ing)|suspect(?:s|ed|ing)?|implicat(?:es?|ed)|incriminat(?:es?|ed)|finger(?:s|ed)|charg(?:es|ed)|indict(?:s|ed)?|favou?rs?) ${WHO}${OF_DEED}`,
  ),
  blame(
    'named',
    String.raw`(?<!\b(?:group|gang|outfit|m[ae]n|boy|woman|organi[sz]ation|company|charity|one|faction|front|was|been|newly|so)(?: is| was)? )\bnamed (?:the )?(?<who>‹O\d+›)(?=[.,;]|$| (?:within|as the (?:culprit|author)|at once|as responsible|as behind))`,
  ),
  blame(
    'culprit',
    String.raw`\b(?:ma(?:kes?|de)|ha(?:s|ve|d)|nam(?:es?|ed)|cast(?:s)?|identif(?:y|ies|ied)|regard(?:s|ed)?|paint(?:s|ed)?|present(?:s|ed)?|treat(?:s|ed)?|see(?:s)?|saw|believ(?:es?|ed)|think(?:s)?|thought|consider(?:s|ed)?|deem(?:s|ed)?) ${WHO}(?: down)?(?: to be)? (?:as )?(?:(?:the|its|their|chief|main|prime|likely|sole|real|true) )*${CULPRIT}\b`,
  ),
  blame(
    'is-culprit',
    String.raw`\b${CULPRIT},? (?:[^.;‹]{3,40}?, )?(?:is|are|was|were|being|remains?)(?: (?:thought|believed|said|reported|known|understood) to be)? ${WHO}`,
  ),
  blame(
    'likelier',
    String.raw`\b(?:th(?:ink|inks|ought)|consider(?:s|ed)?|believ(?:es?|ed)|f(?:inds?|ound)|judg(?:es?|ed)) ${WHO} (?:the )?(?:likelier|likeliest|more likely|most likely|more probable|guilty|responsible|to blame|behind (?:it|this))\b`,
  ),
  blame('seen', String.raw`\bs(?:ees?|aw) ${WHO}(?:'s hand)? (?:behind|in) ${DEED}`),
  blame(
    'signature',
    String.raw`\b(?:signature|fingerprints?|stamp|handiwork|trademark|guilt|authorship|responsibility)(?: (?:was|is|were|are|lies|lay|rests?))?(?: (?:that|those) of| of| with) ${WHO}`,
  ),
  {
    ...blame(
      'ordered',
      String.raw`\b(?:attack|bombing|blast|killing|murder|assassination|shooting|deed|kidnapping|abduction|ambush|massacre|it)\b[^.;‹]{0,60} (?:was|were|had been|has been) (?:ordered|planned|masterminded|directed|commissioned|conceived), [^.;]{3,50}, by ${PERSON}`,
    ),
    role: 'planner',
  },
  {
    ...blame(
      'order',
      String.raw`\borders? (?:for it )?(?:came|had come|was given|were given|had been given|went out) (?:from|by) ${PERSON}`,
    ),
    role: 'planner',
  },
  {
    ...blame(
      'planted',
      String.raw`(?<who>‹P\d+›),? (?:who(?:m)?(?:,? [^.;‹]{2,30}?)? )?(?:had |has |have |himself |herself )*(?:planted|laid|placed|threw|thrown|detonated|set off|carried out|committed|fired) (?:it|the (?:bomb|device|mine|charge|attack|shots?|grenade|killing|murder))(?=[.,;]|$| (?:and|but|in|at|on))`,
    ),
    role: 'perpetrator',
  },
  {
    ...blame(
      'has-them',
      String.raw`(?<who>‹O\d+›)["”’]? (?:has|have|holds?|is holding|are holding|was holding|took|seized) (?:them|him|her|the (?:men|women|hostages?|captives?|engineers|miners|girls|boys|pupils|crew))(?=[.,;]|$| (?:and|in|at|still))`,
    ),
    only: 'kidnapping',
  },
  // "Kabul says the X was behind it; Islamabad says the Y."
  {
    ...blame(
      'too',
      String.raw`(?<=‹[OP]\d+›[^.]{0,90}[;,]) (?:and |but |while |whereas )?(?<by>(?:[^.,;‹]|‹[OLP]\d+›){1,50}?) (?:says?|said|names?|named|prefers?|thinks?|suspects?|insists?|blames?|favou?rs?)(?: (?:on|that it was|it was|that)){0,2} (?:the )?(?<who>‹[OP]\d+›)(?=[.,;]|$)`,
    ),
    afterAnswer: true,
  },
  claim(
    'by',
    String.raw`\b(?:[Rr]esponsibility|[Cc]redit|[Aa]uthorship|${DEED})(?: for it)?(?: (?:was|has been|had been|is|were))(?: (?:[a-z]+ly|later|then|also|soon))? (?:claimed|signed|avowed|accepted|taken|assumed|owned) by ${WHO}`,
  ),
  claim(
    'name-to',
    String.raw`(?<who>‹O\d+›)["”’]?${ADVERBS} (?:puts?|set|signed|lent) (?:its|their) names? to ${DEED}`,
  ),
  claim(
    'in-name',
    String.raw`\b(?:in the name of|on behalf of|from|by|of|signed|signed by|issued by|sent by|speaking for) ${WHO},?(?: [^.;‹]{0,40})? (?:took|takes?|claim(?:s|ed|ing)?|accept(?:s|ed)?|assum(?:es?|ed)|own(?:s|ed) (?:up )?to)(?: (?:the|full|sole|all))? (?:credit|authorship|${DEED})(?! (?:was|were|had|has|would|will|is)\b)`,
  ),
  claim(
    'nobody-but',
    String.raw`\b(?:[Nn]obody|[Nn]o[- ]one|[Nn]o group)(?: (?:has|had|else|yet))* (?:claimed|owned|signed|accepted|taken)[^.;‹]{0,30} (?:save|except|but|bar|other than|apart from) ${WHO}`,
  ),
  claim(
    'both',
    String.raw`\bclaimed (?:${DEED})(?:(?! (?:for|of) )(?:[^.;‹]|‹[WTO]\d+›)){0,40},? and (?:so did |also )?(?:the )?(?<who>‹O\d+›)(?= (?:by|on|through|via|did|as well|too)|[.,;]|$)`,
  ),
  denial(
    'verb',
    String.raw`(?<who>‹[OP]\d+›)["”’]?(?:,[^.;,‹]{3,60},)?${ADVERBS} (?:den(?:y|ies|ied)|reject(?:s|ed)?|disown(?:s|ed)?|disavow(?:s|ed)?|disclaim(?:s|ed)?|repudiat(?:es?|ed)|(?:dissociat|distanc)(?:es?|ed) (?:itself|himself|herself|themselves) from) (?:${DEED}(?! (?:was|were|had|has|of)\b)|having (?:done|carried|taken|held|killed|planted|ordered)|holding (?:anyone|them|him|her|the)|being (?:behind|involved|responsible)|(?:any |all )?(?:responsibility|involvement|knowledge)|any (?:role|part|hand|link)|a (?:role|part|hand)|the (?:charge|accusation|allegation|claim)s?)(?! for ‹E)`,
  ),
  denial(
    'no-part',
    String.raw`(?<who>‹[OP]\d+›)["”’]?(?:(?! (?:was|were) (?:killed|arrested))[^.;‹]){0,80}? (?:(?:had|has|have|played|took|bore) (?:no (?:hand|part|role|share|knowledge|involvement|responsibility)|nothing to do)|(?:was|were) (?:not|never) (?:involved in|behind|responsible for) ${DEED}|did not (?:do|carry out|commit|plant|order) ${DEED})\b`,
  ),
  denial('quoted', String.raw`["“](?:[^"”]{0,60} )?${NOT_OURS}[^"”]{0,120}["”],?[^.;‹]{0,60}?${WHO}`),
  denial('quoting', String.raw`(?<who>‹O\d+›)(?:'s)?[^.;‹"“]{0,60}["“](?:[^"”]{0,60} )?${NOT_OURS}`),
];

/** A person of whom a part in the deed was told denies it, by pronoun or by whoever speaks for that person. */
export const OWN_DENIAL =
  /(?:^|[.;,–—] ?(?:but |and |while )?)["“]?(?<he>(?:[Hh]e|[Ss]he)|(?<who>‹P\d+›)(?:'s (?:lawyers?|counsel|attorney|advocate|family|father|mother|brother|sister|wife|husband|widow|defence|solicitor))?|[Hh](?:is|er) (?:lawyers?|counsel|attorney|advocate|family|father|mother|brother|sister|wife|husband|defence))(?: (?:has|had|have|also|always|still|all along|twice|throughout|consistently|flatly|firmly|both)){0,3} (?:(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed))(?: (?:it|this|that|the (?:charges?|accusations?|allegations?|deed|claim)|any (?:part|role|involvement|hand)|all (?:of it|charges|involvement)|involvement|everything|having|being|planting|taking))?(?=[.,;]|$| (?:and|but|in|on|to|it|having|being|planting|taking))|pleaded not guilty|pleads not guilty|(?:maintain|insist|sa(?:y|id)|swear|claim|argue|protest)[a-z]* (?:throughout )?(?:that )?(?:(?:he|she) (?:was|had been) (?:(?:in|at|with|on|asleep|abroad|ill|away|elsewhere|nowhere|innocent|not)\b)|(?:he|she) (?:had|has) (?:no|nothing|never)|(?:he|she) (?:did not|never)))/g;
