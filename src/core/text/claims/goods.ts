import type { ClaimValue } from '../../words/index.ts';
import {
  asRecord,
  asText,
  phrase,
  type PhraseClaim,
  type PhraseHit,
  type PhraseRule,
  type RuleTable,
} from './phrase-rules.ts';

/**
 * What parties promise, give, receive, pay and own: commitments ("undertook to share the report"), deliveries
 * ("has delivered eight scanners"), sums ("was paid 500 pesos") and ownership ("the launch was registered to X").
 */

/** Nouns of goods: with a count, a name of a thing or money, what makes of a giving a delivery. People are none. */
const GOODS =
  'weapons?|arms|ammunition|rifles?|pistols?|guns?|launchers?|rockets?|missiles?|mortars?|grenades?|detonators?|explosives?|cord|drones?|aircraft|helicopters?|vehicles?|trucks?|cars?|motorcycles?|boats?|vests?|helmets?|uniforms?|equipment|scanners?|radios?|handsets?|telephones?|phones?|cameras?|computers?|laptops?|servers?|images|licen[cs]es|software|logs?|files?|reports?|documents?|records?|passports?|papers|cards?|medicines?|food|wheat|fuel|diesel|cement|fertili[sz]er|chemicals?|components?|parts|timers?|batteries|engines?|generators?|tents?|robots?|kits?|tools|supplies|goods|aid|materials?|tonnes?|kg|kilograms?|litres?|rounds?|crates?|boxes|bags|sacks';
const WORDS = {
  goods: String.raw`(?:(?:the|an?|some|its|his|their|all|two|three) )?(?:(?!to |by |for |on |in |at |of which|and |which|that|who)(?:‹[QMOLE]\d+›(?:'s)?|[a-z][\w-]*) ){0,5}?(?:‹[QMW]\d+›(?: (?:of )?(?!to |by |for |on |in |at |and |was |were |from |which|that|who)[a-z][\w-]*){0,3}|(?:${GOODS}))`,
  gave: 'delivered|supplied|donated|handed over|shipped|furnished|provided|gifted|sold|sent|dispatched|consigned',
  got: 'received|took delivery of|obtained|acquired|bought|purchased|procured|took possession of',
};
const IS_GOODS = new RegExp(String.raw`\b(?:${GOODS})\b`, 'i');

/** Whether a phrase names goods: by a noun of goods, or by a thing that has a name; never people. */
function goodsOf(hit: PhraseHit): ClaimValue<number> | null {
  const words = hit.words('what');
  const from = hit.scene.view.skeleton.slice(hit.from, hit.to);
  const named = /‹W\d+›/.test(from);
  return words !== null && (IS_GOODS.test(words) || named) ? asText(words) : null;
}

/** Of places only a state acts. */
function actor(hit: PhraseHit, group: string): number | null {
  const slot = hit.slot(group);
  return slot?.letter === 'L' && !slot.isState ? null : hit.subject(group);
}

const delivery = (hit: PhraseHit): PhraseClaim[] => {
  const value = goodsOf(hit);
  return [
    { subject: actor(hit, 'who'), property: 'delivered', value },
    { subject: actor(hit, 'by') ?? actor(hit, 'giver'), property: 'delivered', value },
    { subject: actor(hit, 'to'), property: 'received', value },
  ];
};

const receipt = (hit: PhraseHit): PhraseClaim[] => {
  const value = goodsOf(hit);
  return [
    { subject: actor(hit, 'who'), property: 'received', value },
    { subject: actor(hit, 'giver'), property: 'delivered', value },
  ];
};

const commitment = (hit: PhraseHit): PhraseClaim[] => [
  { subject: actor(hit, 'who'), property: 'commitment', value: asText(hit.words('what')) },
];

function sumOf(hit: PhraseHit): ClaimValue<number> | null {
  const slot = hit.slot('sum');
  const money = slot === null ? null : (hit.scene.prose.quantities[slot.index]?.money ?? null);
  return money === null ? null : { type: 'money', ...money };
}

const payment = (hit: PhraseHit): PhraseClaim[] => {
  const value = sumOf(hit);
  return [
    { subject: actor(hit, 'who'), property: 'paid', value },
    { subject: actor(hit, 'to'), property: 'sumReceived', value },
  ];
};

const ownership = (hit: PhraseHit): PhraseClaim[] => [
  { subject: hit.subject('who'), property: 'owns', value: asRecord(hit.subject('thing')) },
];

const WHAT = String.raw`(?<what>[^.;]{3,180}?)(?=[.;]|, (?:of which|which|while|and (?:the|‹))|$)`;
const HAS = '(?:has |have |had )?(?:also |already |since |now |[a-z]+ly )?';

const RULES: readonly PhraseRule[] = [
  {
    id: 'commitment.to@1',
    needs: ['who'],
    pattern: phrase(
      String.raw`{who:POL},? (?:who )?${HAS}(?:agree[sd]?|pledge[sd]?|promise[sd]?|undertook|undertakes|undertaken|offered|guaranteed|committed (?:itself|themselves|himself|herself)|(?:is|was|are|were) committed|gave (?:its|his|her|their) word) to (?!(?:the|an?|this|that|it|its|his|her|their|these) )${WHAT}`,
    ),
    claims: commitment,
  },
  {
    // "The centre promised logs by 10 June".
    id: 'commitment.goods@1',
    needs: ['who'],
    pattern: phrase(
      String.raw`{who:POL},? ${HAS}(?:pledged|promised|offered|undertook) (?!to |that )(?<what>{goods}(?: (?:by|before|for|over|to|within) [^.,;]{2,60})?)`,
      WORDS,
    ),
    claims: (hit) => (goodsOf(hit) === null ? [] : commitment(hit)),
  },
  {
    // "Norway will provide NOK 48 million over three years".
    id: 'commitment.will@1',
    needs: ['who'],
    pattern: phrase(
      String.raw`{who:POL} (?:will|shall|is to|are to) (?:also |then |now )?(?<what>(?:provide|supply|deliver|pay|fund|train|donate|contribute|build|install|hand over|share|host|finance|lend|grant|equip|second|lease|repair) [^.;]{3,160}?)(?=[.;]|, (?:of which|which|while)|$)`,
    ),
    claims: commitment,
  },
  {
    id: 'delivery.active@1',
    needs: ['who'],
    pattern: phrase(
      String.raw`{who:POL},? (?:who |which )?${HAS}(?:{gave}) (?<what>{goods})(?: for [^.,;‹]{2,30}‹L\d+›)?(?: to (?:the )?(?:[a-z]+ ){0,2}{to:POL})?`,
      WORDS,
    ),
    claims: delivery,
  },
  {
    id: 'delivery.passive@1',
    needs: [],
    pattern: phrase(
      String.raw`(?<what>{goods}) (?:(?:that|which) )?(?:was|were|had been|have been|has been|being) (?:{gave})(?:, [^,;.]{3,40},)?(?: by (?:the |an? )?(?:[a-z]+,? )?{by:POL})?(?: to (?:the )?{to:POL})?(?: by (?:the |an? )?(?:[a-z]+,? )?{giver:POL})?`,
      WORDS,
    ),
    claims: delivery,
  },
  {
    id: 'receipt.active@1',
    needs: ['who'],
    pattern: phrase(
      String.raw`{who:POL},? (?:who |which )?${HAS}(?:{got}) (?<what>{goods})(?: from (?:the )?{giver:POL})?`,
      WORDS,
    ),
    claims: receipt,
  },
  {
    id: 'receipt.passive@1',
    needs: ['who'],
    pattern: phrase(
      String.raw`(?<what>{goods}) (?:was|were|had been|have been|has been) (?:received|obtained|acquired|bought|purchased|procured) by (?:the )?{who:POL}`,
      WORDS,
    ),
    claims: receipt,
  },
  {
    id: 'payment.active@1',
    needs: ['who'],
    pattern: phrase(
      String.raw`{who:POL},? (?:who )?${HAS}(?:paid|pays|remitted|wired|transferred|disbursed|sent) (?:(?:the |a )?{to:PO} )?(?:a |the )?(?:(?:sum|total|tranche|instalment) of )?{sum:M}(?: (?:in (?:cash|all|ransom) )?to (?:the )?{to2:PO})?`,
    ),
    claims: (hit) => [
      ...payment(hit),
      { subject: hit.subject('to2'), property: 'sumReceived', value: sumOf(hit) },
    ],
  },
  {
    // "claimed that he was paid …" is read of the one that the sentence names before.
    id: 'payment.passive@1',
    needs: ['to'],
    pattern: phrase(
      String.raw`{to:P}(?:(?!‹[PO])[^.;]){0,60}? (?:was|were|had been|is|has been|being) paid (?:a |the )?(?:sum of )?{sum:M}(?: by (?:the )?{who:POL})?`,
    ),
    claims: payment,
  },
  {
    id: 'payment.received@1',
    needs: ['to'],
    pattern: phrase(
      String.raw`{to:PO},? (?:who )?${HAS}(?:received|was given|got|collected|took in|pocketed) (?:a |the )?(?:(?:sum|total) of )?{sum:M}(?: from (?:the )?{who:POL})?`,
    ),
    claims: payment,
  },
  {
    id: 'ownership.owns@1',
    needs: ['who'],
    pattern: phrase(
      String.raw`{who:PO},? (?:who |which )?(?:also |jointly |still |once )?(?:owns|owned|co-owns|co-owned|(?:is|was) (?:the|a|an) (?:registered |beneficial |sole |part-?|former )?(?:owner|proprietor) of|controls|controlled) (?:the |an? )?(?:[a-z][\w-]* ){0,2}?{thing:OW}`,
    ),
    claims: ownership,
  },
  {
    id: 'ownership.owned@1',
    needs: [],
    pattern: phrase(
      String.raw`{thing:W}(?: \([^()]{1,40}\))?,? (?:(?:which|that) )?(?:(?:is|was|are|were|being) )?(?:[a-z]+ly )?(?:owned by|registered to|registered in the name of|belonging to|belongs to|belonged to|held in the name of|in the name of|the property of) (?:the |one )?(?:[a-z][\w-]* ){0,2}?{who:PO}|{firm:O}(?: \([^()]{1,40}\))?,? (?:(?:which|that) )?(?:(?:is|was|being) )?(?:[a-z]+ly )?(?:owned by|registered in the name of|controlled by) (?:the |one )?(?:[a-z][\w-]* ){0,2}?{owner:PO}`,
    ),
    claims: (hit) => [
      ...ownership(hit),
      { subject: hit.subject('owner'), property: 'owns', value: asRecord(hit.subject('firm')) },
    ],
  },
  {
    id: 'ownership.of@1',
    needs: ['who'],
    pattern: phrase(
      String.raw`\b[Oo]wnership of (?:the )?(?:[a-z][\w-]* ){0,2}?{thing:OW} (?:was |is |has been )?(?:traced to|lies with|passed to|rests with) (?:the |an? |one )?(?:[\w-]+ ){0,3}?(?:national, |citizen, )?{who:PO}`,
    ),
    claims: ownership,
  },
];

export const GOODS_RULES: RuleTable = {
  probe:
    /agree|pledg|promis|undert[oa]|offered|guarant|commit|gave|will |shall |is to |are to |deliver|suppl|donat|handed|shipped|furnish|provid|gift|sold|sent|dispatch|consign|receiv|obtain|acquir|bought|purchas|procur|took |pa(?:id|ys)|remit|wired|transferred|disburs|given|got |collected|pocketed|[oO]wn|propriet|control|regist|belong|name of|property of/,
  rules: RULES,
};
