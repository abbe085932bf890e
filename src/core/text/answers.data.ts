import type { EventType, ParticipantRole } from '../words/index.ts';
import type { Voice } from './modality.ts';

/**
 * Who did it, told in a sentence that does not name the deed: "the Council claimed it within the hour", "Kabul blamed the
 * Front", "the Front denies involvement". ‹who› is the party, ‹by› the one who says so.
 */
export interface AnswerRow {
  readonly id: string;
  readonly pattern: RegExp;
  readonly role: ParticipantRole;
  readonly voice?: Partial<Voice>;
  /** The party itself says so. */
  readonly own: boolean;
  /** The row names the deed itself ("that attack"), so that it is read beside a deed of its own sentence too. */
  readonly withDeed?: boolean;
  /** Whoever says so stands before the row's first word. */
  readonly saidBefore?: true;
  /** Only of a deed of this class. */
  readonly only?: EventType;
  /** Only where this sentence has named a party already. */
  readonly afterAnswer?: true;
}

const ADVERBS = String.raw`(?:,[^,;.‹]{3,60},|,)?(?: (?:has|have|had|later|also|then|since|promptly|quickly|immediately|publicly|formally|now|itself))*`;
const IT = String.raw`(?:it(?! (?:had|has|was|were|is|would|will|could|can|did|does|never|only|shot|lost|knows?|needs?|[a-z]+ed)\b)|responsibility|credit)`;
/** After "responsibility": a deed that is named belongs to the rules of named deeds. */
const UNNAMED = String.raw`(?! for (?:‹E|(?:the|an?|its|their|two|three|several) [a-z]))`;
const DEED = String.raw`(?:involvement|responsibility|it|(?:having )?(?:any )?(?:a )?(?:role|hand|part)\b|the (?:charge|accusation|allegation|claim)s?|being behind it|having done it|carrying it out)`;

/** A party as a name, with what may stand before it. */
const WHO = String.raw`(?:the )?(?:rival |banned |outlawed |so-called |same |said |local |[a-z]+ (?=group))?(?:group |gang |men of (?:the )?|fighters of (?:the )?)?["“‘]?(?<who>‹[OP]\d+›)`;
/** Whoever says so: the words before the verb. */
const BY = String.raw`(?<![\w›])(?<by>(?:‹[OLP]\d+›|[A-Za-z'’-]+)(?: (?:‹[OLP]\d+›|[A-Za-z'’-]+)){0,7}?)`;
const THE_DEED = String.raw`(?:it|this|that|the deed|(?:the|that|this) (?:[a-z]+ ){0,2}(?:attack|bombing|blast|killing|massacre|shooting|ambush|assault|raid|kidnapping|explosion|murder|siege|ramming|affair|incident|operation)s?)`;
/** Who thinks so is no party that says so. */
const NOBODY = String.raw`(?<![\w›])(?!(?:The |the )?$)(?!(?:it|he|she|they|which|who|that|and|but|was|were|is|are|has|had|been) )`;

export const ANSWERS: readonly AnswerRow[] = [
  {
    id: 'work-of',
    pattern: new RegExp(String.raw`\b(?:the )?(?:hand)?(?:work|doing|deed) of ${WHO}`, 'g'),
    role: 'attributed',
    own: false,
    withDeed: true,
  },
  {
    id: 'done-by',
    pattern: new RegExp(
      String.raw`\b(?:it|this|that|deed|attack|bombing|blast|operation)\b[^.;‹]{0,20} (?:was|had been|has been|were) (?:carried out|perpetrated|committed|staged|mounted|executed|done|conducted) by ${WHO}`,
      'g',
    ),
    role: 'attributed',
    own: false,
    withDeed: true,
  },
  {
    id: 'ordered-by',
    pattern:
      /\b(?:it|this|that|deed|attack|bombing|blast|operation|siege|killing)\b[^.;‹]{0,20} (?:was|had been|has been|were) (?:ordered|planned|masterminded|directed|commissioned|conceived|thought out) by (?:one )?(?<who>‹P\d+›)/g,
    role: 'planner',
    own: false,
    withDeed: true,
  },
  {
    id: 'did-it',
    pattern:
      /(?<who>‹O\d+›)(?: group| gang| network)? (?:did it|had done it|did this|was behind it|carried it out|had carried it out|was responsible)(?=[.,;]|$| and)/g,
    role: 'attributed',
    own: false,
  },
  {
    id: 'blamed-for',
    pattern: new RegExp(
      String.raw`(?<who>‹[OP]\d+›) (?:was|were|is|are|has been|have been|had been) (?:first |at once |also |widely |officially )?(?:blamed|held responsible|accused)(?: (?:for|of) ${THE_DEED})?(?: by (?<by>[^.,;]{3,50}))?`,
      'g',
    ),
    role: 'attributed',
    voice: { modality: 'alleged' },
    own: false,
    withDeed: true,
  },
  {
    id: 'attributed-by',
    pattern: new RegExp(
      String.raw`${NOBODY}${BY} (?:has |had |have |later |also )*(?:attribut(?:ed|es)|ascrib(?:ed|es)|trac(?:ed|es)|pinn?(?:ed|s)|link(?:ed|s)|put(?:s)?) ${THE_DEED}(?: down)? (?:to|on|with) ${WHO}`,
      'g',
    ),
    role: 'attributed',
    voice: { modality: 'alleged' },
    own: false,
    withDeed: true,
  },
  {
    id: 'accused-as',
    pattern: new RegExp(
      String.raw`${NOBODY}${BY} (?:has |had |have )?(?:charge-?sheeted|charged|indicted|named|identified|arraigned) (?:‹Q\d+› |[a-z]+ )?(?:of |from )?${WHO} (?:as having|with having|as the ones who|for having) (?:planted|carried out|placed|set off|fired|committed|done)`,
      'g',
    ),
    role: 'attributed',
    voice: { modality: 'alleged' },
    own: false,
    withDeed: true,
  },
  {
    id: 'owned-up',
    pattern: new RegExp(
      String.raw`${WHO}["”’]?(?: (?:has|had|later|also|itself|promptly))* (?:owned up to|took credit for|boasted of|took responsibility for|claimed responsibility for|gloried in|claimed(?! it\b)) ${THE_DEED}`,
      'g',
    ),
    role: 'claimant',
    voice: { modality: 'asserted', speaker: null },
    own: true,
    withDeed: true,
  },
  {
    // "The Lashkar said it was theirs"; "the Front calls it its own".
    id: 'said-own',
    pattern: new RegExp(
      String.raw`${WHO}["”’]?(?: (?:has|had|later|also|itself|promptly))* (?:said|says|announced|declared|insisted|boasted) (?:that )?(?:it|this|the deed|the (?:attack|bombing|blast)) (?:was|had been|is) (?:theirs|its own|its doing|their doing|their work|its work)`,
      'g',
    ),
    role: 'claimant',
    voice: { modality: 'asserted', speaker: null },
    own: true,
    withDeed: true,
  },
  {
    // "The commissioner sees the hand of the Front".
    id: 'hand-of',
    pattern: new RegExp(
      String.raw`(?:${BY} (?:prefers to see|sees|saw|detects|detected|suspects|suspected) )?the hand of ${WHO}`,
      'g',
    ),
    role: 'attributed',
    voice: { modality: 'alleged' },
    own: false,
    withDeed: true,
  },
  {
    // "Our brothers had no hand in it"; "none of its men had been there".
    id: 'no-hand',
    pattern: new RegExp(
      String.raw`${WHO}["”’]?[^.;]{0,60}? (?:had|has|have|played) (?:no|neither) (?:hand|part|role) in`,
      'g',
    ),
    role: 'perpetrator',
    voice: { modality: 'denied' },
    own: true,
    withDeed: true,
  },
  {
    id: 'claim-by',
    pattern: new RegExp(
      String.raw`\bclaims? (?:of responsibility )?(?:published|issued|made|posted|sent|put out|released|e-?mailed) by ${WHO}`,
      'g',
    ),
    role: 'claimant',
    voice: { modality: 'asserted', speaker: null },
    own: true,
    withDeed: true,
  },
  {
    id: 'denial-of',
    pattern:
      /(?<who>‹[OP]\d+›),? (?:whose denial|which (?:has |had )?den(?:ies|ied) it|which disowns? it)|\b(?:denial|disclaimer) (?:by|from) (?:the )?(?<whom>‹[OP]\d+›)/g,
    role: 'perpetrator',
    voice: { modality: 'denied' },
    own: true,
    withDeed: true,
  },
  {
    id: 'claimed',
    pattern: new RegExp(
      String.raw`(?:(?<with>‹[PO]\d+›),? and (?:the )?)?(?<who>‹[PO]\d+›)${ADVERBS} (?:claim(?:ed|s)?|accept(?:ed|s)?|took|takes|assum(?:ed|es)|own(?:ed|s) up to)(?: (?:full|sole|joint))? ${IT}\b${UNNAMED}`,
      'g',
    ),
    role: 'claimant',
    voice: { modality: 'asserted', speaker: null },
    own: true,
  },
  {
    id: 'claimed-by',
    pattern:
      /\b(?:[Rr]esponsibility|[Ii]t|[Cc]redit|[Bb]oth|[Tt]his)(?: (?:was|has been|had been|is|were))?(?: (?:later|also|soon|quickly))? (?:claimed|accepted) by (?:the |an? )?(?:[a-z]+ ){0,3}(?<who>‹[PO]\d+›)/g,
    role: 'claimant',
    voice: { modality: 'asserted', speaker: null },
    own: true,
  },
  {
    id: 'denied',
    pattern: new RegExp(
      String.raw`(?<who>‹[PO]\d+›)${ADVERBS} (?:den(?:ied|ies|y)|reject(?:ed|s)?|disown(?:ed|s)?|disavow(?:ed|s)?|disclaim(?:ed|s)?)(?: (?:any|all))? ${DEED}${UNNAMED}`,
      'g',
    ),
    role: 'perpetrator',
    voice: { modality: 'denied' },
    own: true,
  },
  {
    id: 'blamed',
    pattern:
      /(?<by>‹[POL]\d+›|\b(?:[Pp]olice|[Oo]fficials|[Aa]uthorities|[Ii]nvestigators|(?:[Tt]he )?(?:government|army|military|ministry|minister|police)))(?:'s [a-z ]{3,40})?(?: (?:has|have|had|later|also|quickly|immediately|initially|first))* (?:blam(?:ed|es|e)|accus(?:ed|es|e)|point(?:ed|s)? (?:the|a) finger at)(?: (?:it|this) on)? (?:the |an? )?(?:[a-z-]+ ){0,3}?(?<who>‹[OL]\d+›)(?! (?:for|of) (?!it\b|being behind|carrying|the (?:attack|bombing|blast|killing|massacre)))/g,
    role: 'attributed',
    voice: { modality: 'alleged' },
    own: false,
  },
  {
    id: 'behind',
    pattern:
      /(?<who>‹[PO]\d+›) (?:was|were|is|are|had been|stood|stands)(?: (?:really|in fact|also|probably|likely))? (?:behind (?:it|the (?:attack|bombing|blast|massacre|siege))|responsible(?! for (?!it\b)[a-z‹])|to blame)\b/g,
    role: 'attributed',
    own: false,
  },
  {
    id: 'suspicion',
    pattern:
      /\b(?:[Ss]uspicion (?:fell|falls|rests|centred|focused)|[Bb]lame (?:fell|was laid)|(?:[Tt]he )?finger was pointed) (?:up)?(?:on|at) (?:the |an? )?(?:[a-z-]+ ){0,3}(?<who>‹[PO]\d+›)/g,
    role: 'attributed',
    voice: { modality: 'alleged' },
    own: false,
  },
  {
    id: 'pinned',
    pattern:
      /\b(?:attributed|ascribed|pinned|traced)(?: (?:it|this|them))? (?:to|on) (?:the |an? )?(?:[a-z-]+ ){0,3}(?<who>‹[PO]\d+›)/g,
    role: 'attributed',
    voice: { modality: 'alleged' },
    own: false,
  },
  {
    id: 'mastermind',
    pattern:
      /\b(?:[Tt]he|[Ii]ts|[Aa]lleged|[Ss]uspected|[Rr]eal|[Tt]rue) (?:(?:alleged|suspected|chief|main|real|true) )?(?:mastermind|planner|architect|brains?)(?: (?:of|behind) (?:it|the (?:attack|operation|bombing|massacre|siege|plot)))?(?:, (?<by>[^,.;‹]{3,40}?)(?: now| later| also)? (?:sa(?:y|id|ys)|claim(?:s|ed)?|alleg(?:es?|ed)|believes?|maintains?),|,[^,.;‹]{3,50},)? (?:is|was|has been|had been)(?: (?:now|in fact|really))?(?: (?:named|identified) as)? (?:an? |the )?(?:[a-z-]+ ){0,4}(?<who>‹P\d+›)/g,
    role: 'planner',
    voice: { modality: 'alleged' },
    own: false,
  },
  {
    id: 'called-mastermind',
    pattern:
      /(?<who>‹P\d+›)(?:, ‹Q\d+›)?,?[^.;‹]{0,80}? (?:as|called|dubbed|named|described as|introduced as|presented as) (?:him |her )?["“'‘]?(?:the|its) (?:alleged |suspected |chief |main )?(?:mastermind|planner|architect|brains?)\b/g,
    role: 'planner',
    voice: { modality: 'alleged' },
    own: false,
  },
];

const claimed = (id: string, pattern: RegExp): AnswerRow => ({
  id: `claimed-${id}`,
  pattern,
  role: 'claimant',
  voice: { modality: 'asserted', speaker: null },
  own: true,
});
const blamed = (id: string, pattern: RegExp): AnswerRow => ({
  id: `blamed-${id}`,
  pattern,
  role: 'attributed',
  voice: { modality: 'alleged' },
  own: false,
});
const denied = (id: string, pattern: RegExp): AnswerRow => ({
  id: `denied-${id}`,
  pattern,
  role: 'perpetrator',
  voice: { modality: 'denied' },
  own: true,
});

/** The same in Urdu, Persian, Pashto, Arabic and Russian. There the deed may be named beside it by a mere noun. */
export const FOREIGN_ANSWERS: readonly AnswerRow[] = [
  blamed('ur', /پیچھے (?<who>‹O\d+›)[^۔‹]{0,12} کا ہاتھ/g),
  denied('ur-not', /(?<who>‹O\d+›) کی نہیں/g),
  blamed(
    'ar-ascribed',
    /نسب(?:ه|ته|ها|وا|وه|ت)?\s(?<by>[^.‹«»،]{2,40}?) إلى «?(?:تنظيم |حركة |جماعة )?(?<who>‹O\d+›)/g,
  ),
  blamed('ar-accused', /اتهم(?:ت|وا)?\s(?<by>[^.‹«»،]{2,30}?) «?(?<who>‹O\d+›)»? ب(?:تنفيذ|الوقوف|ال)/g),
  blamed('fa-work', /کار (?<who>‹O\d+›)[»”"]? (?:است|بوده|بود)/g),
  blamed(
    'ru-tied',
    /(?:связал\S*|связывае\S*|приписыва\S*|приписал\S*) [^.‹]{0,40}?(?:с|со|к)? ?«?(?<who>‹O\d+›)/g,
  ),
  claimed('ur', /(?<who>‹O\d+›)[^۔‹]{0,20}(?:‹P\d+› )?نے [^۔‹]{0,80}?ذمہ ?داری (?:بھی )?(?:قبول|تسلیم)/g),
  blamed(
    'ur',
    /(?<who>‹O\d+›) (?:پر (?:الزام|ذمہ ?داری) (?:عائد|لگا|ڈال)|کو (?:ذمہ ?دار|مورد الزام) (?:قرار|ٹھہرا))/g,
  ),
  denied('ur', /(?<who>‹O\d+›)[^۔‹]{0,20}(?:‹P\d+› )?نے [^۔‹]{0,60}?(?:تردید|لا ?تعلقی|ملوث ہونے سے انکار)/g),
  claimed('fa', /(?<who>‹O\d+›)[»”"]?[^.‹]{0,40}?مسئولیت [^.‹]{0,40}?(?:بر|به) عهده (?:گرفت|گرفته)/g),
  blamed('fa', /(?<who>‹O\d+›)[»”"]? را [^.‹]{0,20}?(?:متهم|مسئول|مقصر|عامل)/g),
  denied(
    'fa',
    /(?<who>‹O\d+›)[»”"]?[^.‹]{0,40}?(?:دست داشتن|نقش داشتن|مسئولیت)[^.‹]{0,30}? (?:رد|تکذیب|انکار) کرد/g,
  ),
  claimed('ps', /(?<who>‹O\d+›)[^.‹]{0,60}?مسوولیت (?:پر غاړه|منلی|ومانه)/g),
  claimed(
    'ar',
    /(?:تبنّ?ت?|أعلنت?|اعلنت?)\s(?:تنظيم |حركة |جماعة )?(?<who>‹O\d+›)(?= ?مسؤولي| ?المسؤولية| (?:عن )?(?:ال)?(?:هجوم|عملية|تفجير)| ?[.،]| ?$)/g,
  ),
  blamed('ar', /(?:اتهمت?|حمّ?لت?)\s[^.‹]{0,30}(?:‹[POL]\d+›\s)?(?:تنظيم |حركة |جماعة )?(?<who>‹O\d+›)/g),
  denied('ar', /نفت?\s(?:تنظيم |حركة |جماعة )?(?<who>‹O\d+›) (?:مسؤولي|تورط|أي|ضلوع)/g),
  claimed(
    'ru',
    /[Оо]тветственность[^.‹]{0,40}? взял[аио]?(?: на себя)? [^.‹]{0,40}?(?<who>‹O\d+›)|(?<whom>‹O\d+›)[»"]?[^.‹]{0,20}? взял[аио]? (?:на себя )?ответственность/g,
  ),
  blamed(
    'ru',
    /(?:обвинил\S*|возложил\S* (?:вину|ответственность) на|подозрева\S+)[^.‹]{0,40}?(?<who>‹O\d+›)/g,
  ),
  denied(
    'ru',
    /(?<who>‹O\d+›)[»"]?[^.‹]{0,30}? (?:отрица\S+|отверг\S*|опроверг\S*) [^.‹]{0,20}?(?:причастность|ответственность)/g,
  ),
];

/** What is told only to be taken back. */
export const TAKEN_BACK =
  /\b(?:earlier|previous|first) version of (?:this|the|our) (?:story|report|article|dispatch)\b|\b(?:wrongly|incorrectly|mistakenly|erroneously)\b|\bwe regret\b/i;
