import type { SentenceView } from './claims/skeleton.ts';
import { ASSAILANTS, BE, CAUSED, isFigure, isIdiom, isMishap } from './events-idioms.ts';
import { leftOf, rightOf } from './events-sides.ts';
import type { Scene } from './subjects.ts';

/** Whether a trigger word tells of a deed that was done, in the words around it. */

/** Before a trigger: the event is wished, feared, prevented, planned or denied, not told. */
const UNREAL =
  /\b(?:ability to|able to|unable to|capacity to|capable of|(?:in order )?to|prevent(?:ing|ed|s|ion of)?|avoid(?:ing)?|plot(?:s|ting|ted)?(?: to| of| an?)?|plan(?:s|ning|ned) (?:to|an?|for|more|further|new)(?: [a-z-]+)?|planning|conspir\w+(?: to)?|conspiracy to|threat(?:s|en\w*)? (?:of|to)|risk of|possible|potential|future|imminent|any|no|not|never|without|could|may|might|would|will|should|must|can|cannot|if|against|fears? of|attempt(?:s|ed|ing)? to|tried to|tries to|sought to|refus\w+ to|vow\w* to|call\w* for|demand\w*(?: for)?|prior to|deter|deterring|counter|countering|deterrence of|more|further|stepped-up its|such)(?: (?:mount|carry out|carrying out|stage|staging|launch|launching|conduct|commit|execute|attempt|perpetrate|undertake|organi[sz]e|prepare|prepared|plan|repeat|order|claim))?(?: (?:a|an|any|the|its|their|new|further|more|overseas|major|large-scale|high-profile|fresh|[a-z]+-[a-z]+))* $/i;
const ADJECTIVAL = new Set([
  'designated',
  'blacklisted',
  'proscribed',
  'sanctioned',
  'outlawed',
  'banned',
  'captured',
  'detained',
  'seized',
  'recovered',
  'murdered',
  'kidnapped',
  'abducted',
  'hijacked',
  'executed',
  'arrested',
]);
/** Things that are found on people and in houses, and are taken. */
const GOODS =
  /‹[WM]\d+›|\b(?:explosives?|weapons?|arms|rifles?|pistols?|guns?|grenades?|ammunition|rounds|cartridges|magazines?|detonators?|vests?|cash|currency|heroin|hashish|opium|methamphetamine|cocaine|drugs?|narcotics|IEDs?|bombs?|mines?|rockets?|launchers?|missiles?|mortars?|shells|passports?|identity cards|SIMs?|phones?|telephones?|laptops?|ledgers?|literature|fertili[sz]er|chemicals|drones?|goggles|sights|scopes|thermal|wire|fuses?|uniforms|gold|dollars|euros|rupees|caches?|consignments?|contraband|kg|kilograms?|kilos?|ton(?:ne)?s)\b/i;
const PEOPLE =
  /‹P\d+›|\b(?:[Hh]e|[Ss]he|[Tt]hey|[Tt]he (?:man|woman|two|three|suspect|accused|convict|prisoner|fugitive)s?|m[ae]n|wom[ae]n|persons?|people|suspects?|detainees?|prisoners?|migrants?|nationals?|citizens?)\b/;
const BOTH_SIDES =
  /\b(?:[Bb]oth|[Tt]he) ‹Q\d+› $|\b(?:[Bb]oth|[Tt]he two|[Tt]wo|[Tt]he) (?:sides|countries|governments|delegations|nations|ministers|parties|neighbou?rs|leaders)\b|‹[LO]\d+›,? and (?:the )?‹[LO]\d+›|‹[LO]\d+› and [a-z ]{0,20}‹[LO]\d+›/;
const MONEY_AFTER =
  /^(?: (?!(?:demanding|asking|seeking|claiming|alleging|offering|that|who|which|and|but|when|where|while|if|was|were|is)\b)(?:[a-z"“'’-]+|‹[OPQ]\d+›)){0,7},? ["“]?‹M/;
const MONEY_WORTH =
  /\b(?:worth|for|at|of|totalling|totaling|costing)(?: (?:about|some|over|nearly|almost|around|at least|more than|approximately))? ‹M/;

interface Around {
  readonly scene: Scene;
  readonly view: SentenceView;
  readonly from: number;
  /** 60 characters before, and all after. */
  readonly left: string;
  readonly right: string;
  readonly isPassive: boolean;
}

type Condition = (around: Around) => boolean;

const clauseText = ({ view, from }: Around): string => `${leftOf(view, from)} ${rightOf(view, from)}`;
const unless =
  (pattern: RegExp): Condition =>
  ({ right }) =>
    !pattern.test(right);

const isMoneyMoved: Condition = ({ view, from, left, right, isPassive }) =>
  (isPassive ? /^ (?:about |some |over |nearly |at least )?‹M/.test(right) : MONEY_AFTER.test(right)) ||
  (/^ [^.;]{1,60}/.test(right) && MONEY_WORTH.test(right.slice(0, 90)) && !isPassive) ||
  ((isPassive ||
    /^(?: to| through| by| from| into| via| in| on| it| this| the account| ‹|[,.;]|$)/.test(right)) &&
    /‹M\d+›(?: in [a-z]+| worth [a-z]+| of it)?(?:,? (?:has|have|had|was|were|is|are|been|being|already|also|later|then|since|since then|reportedly|allegedly|[a-z]+ly)){0,5} $/.test(
      leftOf(view, from) || left,
    ));

/** Two sides agree on something that has a name, a day or a place. */
const isUndertaken: Condition = ({ view, from, right }) =>
  BOTH_SIDES.test(leftOf(view, from)) && /‹[POLEWTM]\d+›/.test(right);

/** A man is handed to somebody; an object may be handed to anybody. */
const isHandedOn: Condition = ({ view, from, right, isPassive }) =>
  isPassive && /^ (?:back )?to\b/.test(right) && PEOPLE.test(leftOf(view, from));

const isFound: Condition = (around) => {
  const { right, isPassive, view, from } = around;
  if (
    /^ (?:dead|alive|guilty|that|out|no|to be|himself|herself|it|a way|time|him|her|them|work|nothing|shelter|refuge)\b/.test(
      right,
    )
  )
    return false;
  if (/\b(?:not|never|nothing|no)\b[^.;]{0,30}$/.test(leftOf(view, from))) return false;
  if (
    isPassive &&
    /\b(?:telephone|phone|laptop|computer|tablet|drive|ledger|file)s?\b/i.test(leftOf(view, from))
  )
    return false;
  // Who is found among the goods is the find.
  if (!isPassive && /‹P\d+›/.test(right.slice(0, 80))) return false;
  return GOODS.test(`${isPassive ? leftOf(view, from) : ''} ${rightOf(view, from).slice(0, 120)}`);
};

const isTaken: Condition = ({ right, left, isPassive }) =>
  isPassive ||
  (!/^ (?:up in| from (?!it\b|them\b|him\b|her\b|the\b|his\b|their\b)| the (?:opportunity|moment|chance))/.test(
    right,
  ) &&
    !/^ from his (?:wounds|injuries)/.test(right)) ||
  (/^ from (?:it|them|him|her|his|their)\b/.test(right) && /^\W*$/.test(left));

/** "has attacked police more than a dozen times": a habit, no event. */
const HABIT =
  /^(?: [^ ,.;]+){0,6} (?:(?:a dozen|several|many|few|‹Q\d+›)? ?times\b|repeatedly|regularly|routinely|every (?:day|week|month|year))/;
const HABITUAL = /\b(?:often|regularly|repeatedly|routinely|frequently|usually|used to) $/;

function isHabit({ prose }: Scene, left: string, right: string): boolean {
  if (HABIT.test(right.slice(0, 90)) || HABITUAL.test(left)) return true;
  const counted = /^(?: [^ ,.;‹]+){0,5} ‹Q(\d+)›/.exec(right)?.[1];
  return /\btimes?$/.test(prose.quantities[Number(counted ?? -1)]?.text ?? '');
}

/** A regime bans groups and people; timber and kites are banned too. */
const BANNED =
  /‹[OP]\d+›|\b(?:group|organi[sz]ation|part(?:y|ies)|network|outfit|movement|front|faction|fund|foundation|charity|trust|individuals?|entit(?:y|ies)|persons?|following|compan(?:y|ies)|militia|brigade|[Hh]e|[Ss]he|[Tt]hey|[Ii]t|him|her|them)\b/;
const isBanned: Condition = ({ view, from, right, isPassive }) =>
  isPassive
    ? BANNED.test(/[^,;:]*$/.exec(leftOf(view, from).replace(/, $/, ''))?.[0] ?? '') ||
      /‹[OP]\d+›(?: \(‹O\d+›\))?,? (?:was|were|has been|have been) (?:also |later |then )?$/.test(
        leftOf(view, from),
      ) ||
      / by |^ under (?:section|the)/.test(right)
    : BANNED.test(right.slice(0, 90));
const DESIGNATED: Readonly<Record<string, Condition>> = {
  banned: isBanned,
  outlawed: isBanned,
  proscribed: isBanned,
  sanctioned: isBanned,
  designated: isBanned,
};

const CRAFT_OR_GOODS =
  /‹W\d+›|\b(?:car|lorry|truck|van|bus|vehicle|motorcycle|boat|dhow|launch|ship|vessel|shipment|consignment|container|parcel|convoy|tanker|pick-?up|rickshaw|trawler|cargo|Corolla|Hilux|Land Cruiser|jeep|coach)s?\b/i;
const isStopped: Condition = ({ view, from, right, isPassive }) =>
  CRAFT_OR_GOODS.test(isPassive ? leftOf(view, from) : right.slice(0, 60)) &&
  !/^ (?:to |by the |working|running|sending|at (?:a|the) (?:light|signal))/.test(right);
/** "400 kg were taken from the dhow". */
const isTakenAway: Condition = ({ view, from, left, isPassive }) =>
  isPassive &&
  /(?:‹Q\d+›|‹M\d+›)(?: of [a-z]+)?(?: (?:was|were|had been|have been))(?: also)? $/.test(left) &&
  GOODS.test(leftOf(view, from).replace(/‹Q\d+›/g, 'kg')) &&
  view.slots.some(({ letter }) => letter === 'W' || letter === 'M');
const OFFICERS =
  /\b(?:teams?|police|commandos?|officers|soldiers|troops|forces|rangers|agents|units?|investigators|squads?|constables|CTD|FIA|ISF)\b/i;
/** Officers or assailants, counted ("three teams") or not. */
function doersIn(scene: Scene, left: string): boolean {
  const words = left.replace(
    /‹Q(\d+)›/g,
    (_, index: string) => scene.prose.quantities[Number(index)]?.text ?? '',
  );
  return ASSAILANTS.test(words) || OFFICERS.test(words);
}
const isForcedEntry: Condition = ({ scene, view, from, left, right, isPassive }) =>
  !isPassive &&
  doersIn(scene, leftOf(view, from) || left) &&
  /^ (?:the|a|an|his|her|their|its|‹L)/.test(right) &&
  /\b(?:compound|house|home|hostel|hotel|school|college|mosque|shrine|church|temple|hospital|courthouse|court|office|offices|base|camp|building|seminary|madrassa|flat|apartment|village|market|tents?|barracks|post|station|bank|prison|warehouse|depot|plant|farm|hamlet|mill|factory)\b/.test(
    right.slice(0, 70),
  );
const isFreed: Condition = ({ view, from, right, isPassive }) =>
  (isPassive || /^ (?:at|on|from|after|in|last|by|without) /.test(right)) &&
  /‹[PQ]\d+›|\b(?:[Hh]e|[Ss]he|[Tt]hey|men|man|woman|suspects?|hostages?|prisoners?|detainees?)\b/.test(
    leftOf(view, from),
  ) &&
  !/\b(?:report|video|statement|figures?|film|book|funds?|money|data|audio|photos?|pictures?|list|results?)\b/.test(
    leftOf(view, from).slice(-60),
  );
const CRAFT_LEFT =
  /‹W\d+›|\b(?:dhow|boat|ship|vessel|launch|convoy|plane|aircraft|flight|lorry|truck|bus|trawler|tanker)\b/i;

/** Words that tell of the deed only in some surroundings. */
const CONDITIONS: Readonly<Record<string, Condition>> = {
  // "An attack is apprehended": it is feared.
  apprehended: ({ isPassive, view, from }) =>
    !isPassive || PEOPLE.test(leftOf(view, from)) || /‹[QOP]/.test(leftOf(view, from)),
  withdrew: ({ right, view, from }) =>
    !/^ (?:that|it|his|her|their|its|the (?:remark|statement|charge|claim|bill|case|petition|confession|complaint|appeal|offer)|in the witness|from (?:the (?:case|race|contest|panel|talks|election)))\b/.test(
      right,
    ) && !/\b(?:witness|approver|statement|confession|petition|appeal)\b/i.test(leftOf(view, from)),
  caught: isTaken,
  recovered: isTaken,
  seized: isTaken,
  struck: (around) => isTaken(around) && !/^ (?:out|off|down|up)\b(?! (?:the coast|‹L))/.test(around.right),
  found: isFound,
  discovered: isFound,
  yielded: (around) =>
    isFound(around) &&
    /\b(?:search\w*|raids?|house|flat|premises|vehicle|car|operation|bag|luggage|person|sweep|site|spot|godown|warehouse|camp|den|hideout)\b/i.test(
      leftOf(around.view, around.from),
    ),
  'turned up': isFound,
  handed: isHandedOn,
  'flown out': ({ view, from }) => PEOPLE.test(leftOf(view, from)),
  'flown to': ({ view, from }) => PEOPLE.test(leftOf(view, from)),
  'flown back': ({ view, from }) => PEOPLE.test(leftOf(view, from)),
  'sent back': ({ view, from, right }) => PEOPLE.test(leftOf(view, from)) || PEOPLE.test(right.slice(0, 40)),
  'delivered to': ({ view, from, right }) =>
    PEOPLE.test(leftOf(view, from)) &&
    /^ (?:the )?(?:[a-z]+ ){0,3}(?:authorities|police|custody|officers|‹[LO])/.test(right),
  expelled: ({ right, isPassive }) =>
    isPassive
      ? /^[^.;]{0,50}(?:‹L|\b(?:country|kingdom|territory)\b)/.test(right)
      : /‹P|‹Q|nationals|diplomats/.test(right.slice(0, 60)),
  'picked up': ({ isPassive, right }) =>
    (isPassive && /^(?: by| in| at| on| near| from|,| ‹T)/.test(right)) ||
    /^ (?:‹[PQ]|two |three |a (?:man|suspect|woman))/.test(right),
  searched: ({ right, isPassive }) =>
    !isPassive &&
    /^ (?:[a-z']+ ){0,3}(?:house|home|flat|premises|compound|apartment|office|shop|hostel|madrassa|seminary|warehouse|farm)\b/.test(
      right,
    ),
  shot: ({ isPassive, left, right }) =>
    !/\b(?:an?|the|one|last|warning|single|each|first) $/.test(left) &&
    !/^ (?:up\b|down\b|to |into |through|out\b|video|film|footage)/.test(right) &&
    (isPassive || /^ (?:‹[PQ]|an? |the |one |two |three |four |his |her |at )/.test(right)),
  stabbed: unless(/^ in the back\b/),
  burnt: ({ isPassive, right }) => isPassive || /^ (?:an?|the|‹Q\d+›) /.test(right),
  burned: ({ isPassive, right }) => isPassive || /^ (?:an?|the|‹Q\d+›) /.test(right),
  derailed: ({ right, isPassive }) =>
    isPassive ||
    /^ (?:an?|the|‹[QW]\d+›) (?!(?:[a-z]+ )?(?:talks|process|peace|efforts?|plans?|deal|negotiations))/.test(
      right,
    ),
  sabotaged: unless(/^ (?:the |any )?(?:[a-z]+ )?(?:talks|process|peace|efforts?|plans?|deal|negotiations)/),
  surrendered: unless(/^ (?:his|her|their|its|the) (?!weapons|arms)/),
  ...DESIGNATED,
  listed: (around) => {
    const text = clauseText(around);
    return (
      (/‹T/.test(text) ||
        /‹T/.test(around.right.slice(0, 160)) ||
        /^ (?:on|under)\b|^ as (?:an? )?(?:[a-z]+ ){0,2}(?:terrorist|supporter|entity|individual|group|organi[sz]ation)/.test(
          around.right,
        )) &&
      !/\b(?:above|below|here|company|shares|exchange|price)\b/.test(text) &&
      !/\b(?:are|is) $/.test(around.left) &&
      !/^ by (?:one|some|any)\b/.test(around.right)
    );
  },
  'agreed to': isUndertaken,
  'agreed on': isUndertaken,
  'agreed that': isUndertaken,
  'undertook to': isUndertaken,
  trained: ({ isPassive, left, right }) =>
    !/\b(?:an?|the|of|by|with|highly|well|for|and|or) $/.test(left) &&
    (isPassive
      ? /^ (?:in|at|by|with|for|under|on|as|to)\b/.test(right)
      : /^ (?:‹[PQ]|(?:for|in|at|with|under) (?:[a-z]+ )?‹|for [a-z]+ (?:weeks|months|days)|some ‹|them|him)/.test(
          right,
        )),
  stopped: isStopped,
  halted: isStopped,
  'pulled over': ({ right, isPassive }) => isPassive || /^ (?:a|an|the|his|her|their|‹)/.test(right),
  taken: isTakenAway,
  waylaid: () => true,
  entered: isForcedEntry,
  'burst into': isForcedEntry,
  'broke into': isForcedEntry,
  'walked into': isForcedEntry,
  'walked through': isForcedEntry,
  'moved into': isForcedEntry,
  'went into': isForcedEntry,
  released: isFreed,
  'let go': isFreed,
  left: ({ view, from, right, isPassive }) =>
    !isPassive &&
    /^ (?:the (?:port|harbour) of )?‹L\d+›/.test(right) &&
    CRAFT_LEFT.test(leftOf(view, from).slice(-50)),
  intercepted: unless(
    /^ (?:calls?|messages?|communications?|e-?mails?|conversations?|signals?|traffic|letters?|phone|radio|telephone|chatter|transmissions?)\b/,
  ),
};

function realMoney(around: Around, word: string): boolean {
  if (
    /\b(?:reward|bounty|salar(?:y|ies)|wages?|pensions?|compensation|fine|fined|damages|price|taxes?|tuition|rent)\b/i.test(
      clauseText(around),
    )
  )
    return false;
  return word === 'ransom' || isMoneyMoved(around);
}

export function realVerb(scene: Scene, from: number, word: string, row: string): boolean {
  const { view } = scene;
  const left = view.skeleton.slice(Math.max(0, from - 60), from);
  const right = view.skeleton.slice(from + word.length);
  if (isMishap(view, word) || isIdiom(scene, from, word) || isFigure(view, from, word)) return false;
  if (UNREAL.test(left) && !/\b(?:was|were|been) $/.test(left)) return false;
  // 'prefers the word "repatriated"': a word that is quoted is no deed.
  if (/["“‘«]$/.test(left) && /^["”’»]/.test(right)) return false;
  if (/\b(?:be|not|never|n't|nor)(?: (?:yet|ever|been|being|have|\w+ly)){0,3} $/.test(left)) return false;
  // "the outlawed X", "a wanted X" describe and tell of no deed.
  if (ADJECTIVAL.has(word) && /\b(?:the|a|an|its|this|other) $/i.test(left)) return false;
  const around: Around = { scene, view, from, left, right, isPassive: BE.test(left) };
  if (isHabit(scene, left, right)) return false;
  if (row === 'financing') return realMoney(around, word);
  // What a common verb needs beside it is looked at with its row (`events-needs.ts`).
  return row.includes('.') || (CONDITIONS[word]?.(around) ?? true);
}

/** "for sending EUR 27,500", "responsible for blowing up": what somebody answers for was done; what he intends is not. */
export function realGerund(scene: Scene, from: number, word: string, row: string): boolean {
  const { view } = scene;
  const left = view.skeleton.slice(Math.max(0, from - 60), from);
  const right = view.skeleton.slice(from + word.length);
  if (UNREAL.test(left) || isMishap(view, word) || isFigure(view, from, word)) return false;
  if (row !== 'financing') return true;
  const around: Around = { scene, view, from, left, right, isPassive: false };
  return (
    /\b(?:of|for|by|after|in|to|had been|was|were|been|admitted|denied|and) $/.test(left) &&
    MONEY_AFTER.test(right) &&
    realMoney(around, word)
  );
}

/** "a payment of EUR 12,000", "transfers totalling …", "a $350,000 ransom": the noun with its sum. */
function realPayment(scene: Scene, from: number, to: number, word: string): boolean {
  const { view } = scene;
  const [left, right] = [view.skeleton.slice(Math.max(0, from - 70), from), view.skeleton.slice(to, to + 70)];
  if (UNREAL.test(left) && !/\b(?:the|this|that|these|those)\b/i.test(UNREAL.exec(left)?.[0] ?? ''))
    return false;
  const around: Around = { scene, view, from, left, right, isPassive: false };
  return (
    (/^ (?:of|totalling|totaling|worth|amounting to)(?: (?:about|some|over|nearly|almost|around|at least|more than|approximately))? ‹M/.test(
      right,
    ) ||
      /‹M\d+› (?:[a-z]+ )?$/.test(left)) &&
    realMoney(around, 'ransom') &&
    word !== ''
  );
}

const ARMED =
  /\b(?:air|drones?|missiles?|jets?|bomb\w*|milit\w+|kill\w*|rockets?|warplanes?|retaliat\w+|fighters|forces)\b/i;

export function realNoun(scene: Scene, from: number, word: string, row: string): boolean {
  const { view } = scene;
  const to = from + word.length;
  const left = view.skeleton.slice(Math.max(0, from - 70), from);
  const right = view.skeleton.slice(to, to + 25);
  if (row === 'financing' || word === 'ransom') return realPayment(scene, from, to, word);
  if (row === 'fire')
    return (
      /\b(?:the|an?|‹\w+›|that|this) (?:[a-z]+ ){0,3}$/.test(left) &&
      !/\b(?:under|came under|exchange of|on|opened|return|cease|friendly|covering|small arms|line of) (?:[a-z]+ )?$/.test(
        left,
      ) &&
      !/^ (?:on|at|upon|from|by)\b/.test(right)
    );
  // "Rescue 15" is a service.
  if (isFigure(view, from, word) || (word === 'rescue' && /^ (?:‹Q|\d)/.test(right))) return false;
  if (
    /^ (?:plot|plans?|threats?|warnings?|helicopters?|aircraft|capabilit|disposal|squad|maker|group|centre|center|team|force|goggles|room|warrant|treat(?:y|ies)|requests?|hearings?|proceedings|orders?|laws?|brigade|engine|fighters?|extinguisher|alarm|service|claim|note|demand|victims?|money was never)/i.test(
      right,
    )
  )
    return false;
  if (
    /^(?:bomb|car bomb|roadside bomb)$/i.test(word) &&
    !(/\b(?:the|that|this) (?:[a-z]+ )?$/i.test(left) && /^ (?:at|in|outside|near|on|of) /.test(right)) &&
    !/^ (?:that |which )?(?:exploded|detonated|went off|hit|struck|killed|ripped|tore|targeted|blast|planted|targeting)/.test(
      right,
    )
  )
    return false;
  // "put his detention at 16 September": another day for a deed told before.
  if (
    /\bputs? (?:it|his|her|their|its|the|‹\w+›'s) $/.test(left) &&
    /^ (?:down )?(?:at|to|on|as) ["“]?‹[TQ]/.test(right)
  )
    return false;
  // ", killing four soldiers" is what a deed did, not a deed of its own.
  if (/ing$/i.test(word) && (/, $/.test(left) || /^ (?:‹[QP]|at least|an? |some |the )/.test(right)))
    return false;
  if (
    /^(?:operation|encounter|recovery|strikes?|visit|trip|interception|award)$/i.test(word) &&
    !/(?:\b(?:an?|the|this|that|during|in|his|her|their|its)|‹\w+›) (?:[a-z-]+ |‹\w+› )*$/i.test(left)
  )
    return false;
  // "the seat of explosion" is a spot that somebody came to.
  if (/\b(?:seat|scene|site|spot) of (?:the )?$/i.test(left) || isMishap(view, word)) return false;
  const unreal = CAUSED.test(left) ? null : UNREAL.exec(left);
  // "planning the bombing of 2021" is about a bombing that was; "plans a bombing" is not.
  if (unreal !== null && !/\b(?:the|this|that|these|those)\b/i.test(unreal[0])) return false;
  // A strike without air, arms or dead may be of nurses.
  if (/^strikes?$/i.test(word) && !ARMED.test(view.skeleton)) return false;
  return !/\b(?:prevent\w*|avoid\w*|foil\w*|thwart\w*|avert\w*|risk of|threat of|in case of|ability to|fear of|against)(?: (?:the|a|an|any|future|such|further|more|another|[a-z]+)){0,2} $/i.test(
    left,
  );
}
