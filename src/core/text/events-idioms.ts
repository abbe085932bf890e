import type { SentenceView } from './claims/skeleton.ts';
import type { Scene } from './subjects.ts';

/** Phrases in which a trigger word tells of something else than its event. */

/** What makes a participle passive, at the end of the text before it. */
export const BE =
  /\b(?:was|were|been|being|be|is|are|got|gets)(?: (?:also|later|then|reportedly|allegedly|subsequently|finally|recently|once|first|formally|briefly|again|already|today|yesterday|tonight|afterwards|soon|eventually|thereafter|meanwhile|instead|still|all|both|just|twice|even|[a-z]+ly|‹T\d+›)){0,2} $/i;

const STRUCK_IDIOM =
  /^ (?:a|an) (?:[a-z]+ )?(?:deal|balance|chord|note|tone|pose|agreement|bargain|accord|compromise)\b/;
/** "arrested accused X", "the escaped convict": the participle describes a person, the deed is told elsewhere. */
const DESCRIBED =
  /^ (?:accused|convicts?|prisoners?|suspects?|militants?|terrorists?|leaders?|fugitives?|inmates?|persons?|commanders?)\b/;
const BEFORE_DESCRIBED = /^[\s–—•*-]*(?:\(?[a-z\d]{1,4}[).] )?$|\b(?:the|an?|of|by|from|with) $/i;
const SIGNED_THING =
  /\b(?:agreements?|accords?|pacts?|treat(?:y|ies)|deals?|memorand\w+|MoUs?|declarations?|communiqu\S*|protocols?|contracts?|conventions?|papers?|statements?|arrangements?)\b|‹[EW]\d+›/i;

/** "2 persons held at the toll with a pistol", the short form of logs; meetings, hostages and elections are held too. */
const isCustody = (left: string, right: string): boolean =>
  /(?:‹Q\d+›(?: (?:persons?|people|suspects?|men|youths?))?|‹P\d+›(?:,[^,;]{1,50},)?|\b(?:suspects?|accused|driver)),? (?:was |were )?$/.test(
    left,
  ) &&
  /^ (?:at|in|near|from|with|for|under|on suspicion)\b/.test(right) &&
  !/\b(?:hostages?|captives?|prisoners?|meetings?|talks|rall(?:y|ies))\b/i.test(left);

/** "Five members of the gang were held": people held by somebody, and nothing is said of hostages. */
const PEOPLE_HELD =
  /(?:‹P\d+›|\b(?:suspects?|accused|members?|men|women|persons?|people|brothers?|driver|youths?|accomplices?|owner))(?: of(?: (?:[A-Za-z'-]+|‹\w+›)){1,6})?,? (?:was|were|has been|have been) (?:also |later |then )?$/;
const HELD_AS =
  /^ (?:hostage|captive|prisoner|in (?:high|low)|to (?:be|account|ransom)|that|together|back|up|accountable|responsible|overnight)\b/;

/** "is held in Forest prison since …", "held here since". */
const IN_CUSTODY =
  /^ (?:(?:here|there|in|at|by)\b[^.;]{0,50}?\b(?:prison|jail|custody|detention|cells?|lock-?up|remand)\b|(?:here |there )?‹T\d+› under the name|(?:here|there) (?:since )?‹T\d+›)/;

/** "Not a single person was apprehended", "nobody fired": what nobody did or suffered was not. */
const NOBODY =
  /(?:^|[.;:,] ?|\b(?:and|but|that) )(?:[Nn]o(?:t (?:a single|one)| one|body|ne)?|[Nn]either)\b(?! (?:fewer|less|more|only|doubt|sooner|later|longer|matter))[^,;:‹]{0,50}$/;

/** Fixed phrases in which a verb of the table tells of something else. */
export function isIdiom({ prose, view }: Scene, from: number, word: string): boolean {
  const left = view.skeleton.slice(0, from);
  const right = view.skeleton.slice(from + word.length);
  if (word === 'freed')
    return (
      / on (?:bail|parole|appeal|technical)/.test(right) || /^ (?:from (?:jail|prison)|after)\b/.test(right)
    );
  if (NOBODY.test(left)) return true;
  if (/\b(?:den(?:ied|ies|ying)|rejected|refuted) (?:ever )?(?:having )?(?:ever )?$/.test(left)) return true;
  if (word === 'held') {
    const spelled = left.replace(
      /‹Q(\d+)›/g,
      (_, index: string) => prose.quantities[Number(index)]?.text ?? '',
    );
    return (
      !isCustody(left, right) &&
      !IN_CUSTODY.test(right) &&
      !(
        PEOPLE_HELD.test(spelled) &&
        !HELD_AS.test(right) &&
        !/\b(?:hostages?|captives?|passengers)\b/i.test(left)
      )
    );
  }
  if (word === 'struck') return STRUCK_IDIOM.test(right);
  if (word === 'went off')
    return (
      /^ (?:with|to|in (?:the direction|search)|towards?|on (?:foot|leave|duty)|well|smoothly|badly|quietly|peacefully|without|as planned)\b/.test(
        right,
      ) || /(?:‹P\d+›|\b[Hh]e|\b[Ss]he|\b[Tt]hey) $/.test(left)
    );
  if (word === 'signed' || word === 'inked')
    return !SIGNED_THING.test(BE.test(left.slice(-40)) ? left : `${left.slice(-60)} ${right.slice(0, 90)}`);
  // "was met with", "has not been met before": nobody sat together.
  if (word === 'met' || word === 'met with')
    return BE.test(left.slice(-40)) || (/, $/.test(left) && /^ by\b/.test(right));
  return DESCRIBED.test(right) && BEFORE_DESCRIBED.test(left.slice(-40));
}

/** What is attacked, bombed or blasted only in words. */
const FIGURE_AFTER =
  /^ (?:(?:on|against|upon|in|at|of) )?(?:the |his |her |their |its |a |an |our |my |this |that )?(?:[a-z-]+(?:'s)? |‹[POL]\d+›(?:'s)? ){0,2}(?:budget|bill|polic(?:y|ies)|record|proposals?|reforms?|inflation|prices?|deficit|interest|population|growth|creativity|rights|freedoms?|free speech|constitution|character|integrity|credibility|reputation|judiciary's independence|independence of|values|democracy|performance|criticism|remarks|speech|manifesto|wages|demand|joy|applause|laughter|colou?r|anger|box office|charts)\b/i;
const FIGURE_BEFORE =
  /\b(?:heart|panic|asthma|verbal|personal|scathing|stinging|blistering|political|editorial|price|population|photo|film|time|sleeper hit|charm|media|social media|hunger|labou?r|pay|nurses'?|teachers'?|lightning|general|rail|train drivers'?) $/i;
const STAGE =
  /\b(?:film|movie|novel|play|theatre|cricket|football|match|batsm[ae]n|bowlers?|goal|album|scene of the play|box office)\b/i;

/** "a scathing attack on the budget", "a bomb of a performance", "shooting of the film": the word is a figure. */
export function isFigure(view: SentenceView, from: number, word: string): boolean {
  if (
    !/attack|assault|bomb|blast|explo|explosion|shoot|shot|raid|strike|struck|clash|siege|hijack|capture|execut|arson|killing|murder/i.test(
      word,
    )
  )
    return false;
  const [left, right] = [
    view.skeleton.slice(Math.max(0, from - 30), from),
    view.skeleton.slice(from + word.length),
  ];
  if (FIGURE_AFTER.test(right) || FIGURE_BEFORE.test(left)) return true;
  return /^(?:shooting|shot|killing|hit|struck|capture|raid)$/i.test(word) && STAGE.test(view.skeleton);
}

/** "Attributable to an air strike", "succumbed to a blast": the deed was. */
export const CAUSED =
  /\b(?:attribut\w+|due|owing|thanks|respon\w+|link\w*|relat\w+|refer\w*|connect\w+|fell|succumb\w*|react\w*|tied|testif\w+|led|witness|confess\w*|admitt\w*|pleaded guilty|subject\w*|addition|victim) to (?:an? |the |[a-z]+ ){0,3}$/i;

/** Armed men or officers at a building: a raid or an attack; "gunmen" decide. */
export const ASSAILANTS =
  /\b(?:gunm[ae]n|attackers?|militants?|terrorists?|assailants?|fighters|insurgents|bombers?|raiders|miscreants|culprits|dacoits|outlaws|bandits|rebels|(?:masked|armed|hooded|unknown) (?:men|persons|riders|youths|motorcyclists))\b/i;

const BURSTING = /^(?:explosion|explosions|blast|blasts|exploded|blew up|went off)$/i;
const MISHAP =
  /\b(?:gas (?:leak|cylinder|pipeline|explosion)|cylinder|boiler|short[- ]circuit|transformer|firework\w*|faulty|volcan\w+)\b/i;

/** A burst boiler is no bombing. */
export function isMishap(view: SentenceView, word: string): boolean {
  return BURSTING.test(word) && MISHAP.test(view.skeleton);
}
