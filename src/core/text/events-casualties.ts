import type { CasualtyCategory, CasualtyEffect } from '../words/index.ts';
import { matchesOf, occurs } from './claims/matches.ts';
import { slotById, subjectOfSlot, type SentenceView, type Slot } from './claims/skeleton.ts';
import { foreignTolls, spelledOut } from './events-casualties-foreign.ts';
import type { Toll } from './events-find.ts';
import { isFurther, isPart } from './events-parts.ts';
import { countryOfDemonym } from './gazetteer.ts';
import { BIT, holds } from './lexicon/classes.ts';
import type { Book, Scene } from './subjects.ts';

/** Counts of killed, injured and abducted people, with who they were. */

/** Plain words and the euphemisms of communiqués, for dying and being killed. */
const KILLED =
  'killed|dead|died|martyred|slain|perished|lost (?:their|his|her) li(?:fe|ves)|embraced (?:martyrdom|shahadat)|attained (?:martyrdom|shahadat)|f[ae]ll martyr|were shot dead|gunned down|cut down|mown down|mowed down|beheaded|executed|massacred|slaughtered|butchered|claimed the lives of|took the lives of|claimed|eliminated|neutrali[sz]ed|liquidated|sent to hell|dispatched to hell|went to hell|harvested|shot dead|fatally (?:wounded|injured|shot|stabbed|hit)|mortally wounded|paid (?:the|with) (?:supreme|ultimate|their|his) (?:price|sacrifice|li(?:fe|ves))|made the (?:supreme|ultimate) sacrifice|laid down (?:their|his|her) li(?:fe|ves)|met (?:their|his|her) (?:waterloo|end|death|maker|fate)|breathed (?:their|his|her) last|succumbed|expired|bled to death|burnt? to death|burned to death|drowned|suffocated|(?:was|were) done to death|passed away';
const INJURED =
  'injured|wounded|hurt|maimed|(?:sustained|suffered|received) (?:[a-z]+ ){0,2}(?:injur(?:y|ies)|wounds?|burns|cuts?|a cut|splinters)|were hospitali[sz]ed|(?:is|are|was|were) (?:being treated|receiving treatment|under treatment|responding to treatment)';
const TAKEN =
  'abducted|kidnapped|taken hostage|held hostage|took hostage|taken captive|held captive|carried off|led away|marched (?:off|away)|dragged (?:off|away)|whisked away|spirited away|snatched|taken away|herded into|taken to the (?:cellar|basement|hills?|forest|bush|mountains?|jungle)|driven off';
const EFFECTS: readonly (readonly [CasualtyEffect, RegExp])[] = [
  [
    'killed',
    new RegExp(
      `^(?:${KILLED}|kills?|killing|shaheed|DOA|KIA|murder|massacre|slaying|loss|death|leaving dead|death toll|deaths|fatalities)$`,
      'i',
    ),
  ],
  ['injured', new RegExp(`^(?:${INJURED}|wounds?|injures?|WIA|inj|injuring|wounding|injuries)$`, 'i')],
  ['abducted', new RegExp(`^(?:${TAKEN}|abducts?|kidnaps?|abduction|kidnapping|taking|abducting)$`, 'i')],
];
const ANY = `${KILLED}|${INJURED}|${TAKEN}`;

const effectOf = (word: string): CasualtyEffect =>
  EFFECTS.find(([, pattern]) => pattern.test(word))?.[0] ?? 'killed';

const TROOPS =
  /\b(?:soldiers?|troops?|service ?members?|servicemen|serviceman|servicewomen|marines?|sailors?|airmen|personnel|military|army|peacekeepers?|commandos?)\b/i;
const FORCE =
  /\b(?:soldiers?|troops?|service ?members?|servicemen|serviceman|marines?|sailors?|policem[ae]n|policewom[ae]n|police|constables?|cops?|officers?|personnel|guards?|security|Levies|Rangers|jawans?|paramilitar\w+|commandos?|army|military|militiamen|Frontier Corps|gendarmes?|peacekeepers?|sepoys?)\b/i;
const ATTACKING =
  /\b(?:militants?|terrorists?|attackers?|insurgents?|gunm[ae]n|fighters?|khw?ari\w*|suicide bombers?|bombers?|rebels?|extremists?|assailants?|separatists?|jihadis?t?s?|hijackers?|suspects?|operatives?|kidnappers?)\b/i;
const CIVIL =
  /\b(?:civilians?|children|child|wom[ae]n|pilgrims?|worshippers?|students?|passengers?|pupils?|girls?|boys?|villagers?|residents?|tourists?|labou?rers?|workers?|miners?|teachers?|shoppers?|bystanders?|passers-by|devotees?|journalists?|doctors?|patients?|engineers?|family members|families|minors?|infants?|commuters?|mourners?|voters?|citizens?|lawyers?|bus passengers|truckers?|drivers?|firem[ae]n|firefighters?|rescuers?|paramedics?|medics?|nurses?)\b/i;
/** People of whom nothing more is said: they may be anybody. */
const SOMEBODY = /\b(?:people|persons?|m[ae]n|others|lives|nationals?|individuals?)\b/i;
/** Words for people of any kind. */
export const ANY_PEOPLE = new RegExp(
  [FORCE, ATTACKING, CIVIL, SOMEBODY].map((pattern) => pattern.source).join('|'),
  'i',
);

/** "14 members of the Lashkar-e-X": words in the names of armed groups. */
const OF_ARMED_GROUP =
  /\b(?:members?|men|cadres?|followers?|associates?)\s+of (?:the )?[\w' -]*(?:Lashkar|Jaish|Tehri[kq]|Tehreek|Taliban|Harkat|Mujahid|Ansar|Jund|Junood|Hizb|Islamic State|Daesh|Khorasan|Fitna|Liberation|Sipah|Ghazwa|Fidayeen|Brigade)/i;

/** Category of the counted people. `placeCountry` is where it happened: soldiers of another country are foreign. */
export function categoryOf(words: string, placeCountry: string | null): CasualtyCategory {
  if (ATTACKING.test(words) || OF_ARMED_GROUP.test(words)) return 'perpetrator';
  if (FORCE.test(words)) {
    if (/\b(?:foreign|NATO|ISAF|coalition|international|UN)\b/.test(words)) return 'foreign-military';
    const country = words
      .split(/\s+/)
      .map((word) => (word === 'US' ? 'US' : countryOfDemonym(word)))
      .find((code) => code !== null);
    if (country !== undefined && TROOPS.test(words) && country !== placeCountry && placeCountry !== null)
      return 'foreign-military';
    return 'security-force';
  }
  return CIVIL.test(words) ? 'civilian' : 'unknown';
}

const NP = String.raw`(?: (?!(?:and|was|were|in|at|on|of|when|including|after|by|have|had|has|x|KIA|WIA|dead|killed|injured|wounded|died|who|during)\b)(?:[A-Za-z][\w'-]*|‹[LO]\d+›)){0,4}`;
const BE = '(?: (?:was|were|have been|had been|has been|are|is|being))?(?: also| reportedly| allegedly)?';

const PATTERNS: readonly (readonly [id: string, pattern: RegExp])[] = [
  [
    'active',
    new RegExp(
      `\\b(?<effect>${ANY}|killing|injuring|wounding|abducting|kidnapping)(?: at least| some| around| nearly| about| the| another| as many as)? (?<count>‹Q\\d+›)(?<noun>${NP})(?<more>(?:,? and (?:injured |wounded |killed )?|, (?:injured |wounded |killed )?)?)`,
      'dg',
    ),
  ],
  [
    // "Gunmen kill nine labourers": headlines and chronicles; "to kill", "would kill" tell of no death.
    'active-present',
    new RegExp(
      `(?<=\\b(?:[a-z]+(?:s|men)|police|[a-z]*man|blast|bomb\\w*|explosion|attack|raid|strike|fire|‹[POE]\\d+›) )(?<effect>kills?|wounds?|injures?|abducts?|kidnaps?) (?:at least )?(?<count>‹Q\\d+›)(?<noun>${NP})`,
      'dg',
    ),
  ],
  [
    'active-one',
    new RegExp(
      `\\b(?<effect>killed|killing|injured|injuring|wounded|wounding|martyred|kidnapped|abducted) (?<count>an?|one|another) (?<noun>[a-z][\\w'-]*${NP})`,
      'dg',
    ),
  ],
  [
    'passive',
    new RegExp(
      `(?<count>‹Q\\d+›)(?<noun>${NP})(?: and [a-z]+(?: [a-z]+)?|,? (?:including|among them) [^.;]{3,80}?,?|, (?:‹P\\d+›(?:,? and |, )?)+,| of them|(?<of> of (?:the |its |their |his )?(?:‹O\\d+›|[a-z]+))| in [^,.;]{3,40}| (?:on|and) ‹[TO]\\d+›)?(?: who| that)?${BE} (?<effect>${ANY})\\b`,
      'dg',
    ),
  ],
  [
    'passive-one',
    new RegExp(
      `\\b(?<count>[Aa]n?|[Oo]ne|[Aa]nother) (?<noun>(?:[a-z][\\w'-]* ){0,2}[a-z][\\w'-]*)(?: was| were| has been| had been| is)(?: also)? (?<effect>${ANY})\\b`,
      'dg',
    ),
  ],
  [
    'left',
    new RegExp(
      `\\b(?:left|leaving|leaves) (?:at least )?(?<count>‹Q\\d+›)(?<noun>${NP}) (?<effect>dead|injured|wounded)\\b`,
      'dg',
    ),
  ],
  [
    'toll',
    /\b(?<effect>death toll|fatalities|deaths)[^.;‹]{0,60}? (?:to|at|of|is|was|stood at) (?:at least )?(?<count>‹Q\d+›)(?<noun>)/dgi,
  ],
  [
    'noun',
    /\b(?<effect>killing|murder|massacre|deaths?|loss|taking|abduction|kidnapping|slaying) of (?:at least |some )?["“]?(?:not |only )?(?<count>‹Q\d+›)(?<noun>(?: [a-z]+)?)/dg,
  ],
  [
    // "own cas: shaheed two, inj five", "KIA/DOA – five (5)": the field's lists.
    'field-list',
    /\b(?<effect>[Ss]haheed|KIA|DOA|WIA|[Ii]nj|[Kk]illed|[Mm]artyred|[Ww]ounded|[Ii]njured)(?:\/(?:DOA|KIA|WIA|MIA))? ?[:–—-]? ?(?<count>‹Q\d+›)(?<noun>)(?= ?[(),.;]|$| and)/dg,
  ],
  ['signal', /(?<count>‹Q\d+›)(?: x)?(?<noun>(?: [A-Za-z]+){0,2}?) (?<effect>KIA|WIA)\b/dg],
  [
    'count-of',
    /\b(?:count|number|tally|total) of (?:the )?(?<effect>dead|killed|injured|wounded)\b[^.;]{0,90}? (?:is|was|stands at|stood at|reached|rose to|risen to|at) (?:now )?(?:at least )?(?<count>‹Q\d+›)(?<noun>)/dg,
  ],
  [
    'cost',
    /\b(?<effect>claimed|took|cost)(?: the)? (?:at least )?(?<count>‹Q\d+›)(?<noun>)(?! [a-z]*lives)/dg,
  ],
  ['counted', /(?<count>‹Q\d+›)(?<noun>) (?<effect>deaths|fatalities|injuries)\b/dg],
  [
    'lives',
    /\b(?<effect>claimed|took|cost)(?: the)? (?:at least )?(?<count>‹Q\d+›)(?<noun> (?:[a-z]+ )?lives)\b/dg,
  ],
];
/** "13 soldiers and 20 civilians were killed", "killed 3 and wounded 8 others": further counts next to the first. */
const BEFORE = new RegExp(`(?<count>‹Q\\d+›)(?<noun>${NP})(?:,| and|, and) $`, 'd');
const AFTER = new RegExp(
  `^(?:,? and|,)(?: (?<effect>injured|wounded|killed|injuring|wounding|killing|abducted))?(?: at least| another| some)? (?<count>‹Q\\d+›)(?<noun>${NP})(?! (?:who|that|which|was|were|had|have|is|are|sustained|suffered|received)\\b)(?: x)?(?: (?<late>injured|wounded|dead|KIA|WIA))?`,
  'd',
);
const INCLUDING = new RegExp(`^,? including(?: at least)? (?<count>‹Q\\d+›)(?<noun>${NP})`, 'd');

const PROBE =
  /cost|took|supreme|ultimate|waterloo|shahadat|shaheed|slaughter|butcher|harvest|fatal|mortal|succumb|expired|drown|suffocat|cut down|mow|liquidat|carried|led away|dragged|marched|whisked|spirited|snatched|herded|captive|driven off|treat|burns|splinters|to death|passed|breathed|met |taken|\binj\b|DOA|kill|dead|death|died|martyr|slain|perish|lives|life|gunned|behead|execut|massacr|claimed|eliminat|neutrali|hell|injur|wound|hurt|maim|hospitali|abduct|kidnap|hostage|fatalit|shot|KIA|WIA|murder/;

/** A count as a pattern found it, before its number is read. */
export interface RawToll {
  readonly slot: string | null;
  readonly noun: string;
  readonly effect: CasualtyEffect;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly subset: boolean;
}

function followers(view: SentenceView, first: RawToll): RawToll[] {
  const found: RawToll[] = [];
  let at = first.to;
  let effect = first.effect;
  for (let guard = 0; guard < 6; guard++) {
    const rest = view.skeleton.slice(at);
    const including = INCLUDING.exec(rest);
    const match = including ?? AFTER.exec(rest);
    if (match === null) break;
    const word = match.groups?.['effect'] ?? match.groups?.['late'];
    if (word !== undefined) effect = effectOf(word);
    found.push({
      slot: match.groups?.['count'] ?? null,
      noun: match.groups?.['noun'] ?? '',
      effect,
      from: at,
      to: at + match[0].length,
      rule: `casualties.${including === null ? 'list' : 'including'}@1`,
      subset: including !== null,
    });
    at += match[0].length;
  }
  return found;
}

function preceders(view: SentenceView, first: RawToll): RawToll[] {
  const found: RawToll[] = [];
  let at = first.from;
  for (
    let match = BEFORE.exec(view.skeleton.slice(0, at));
    match !== null;
    match = BEFORE.exec(view.skeleton.slice(0, at))
  ) {
    found.push({
      slot: match.groups?.['count'] ?? null,
      noun: match.groups?.['noun'] ?? '',
      effect: first.effect,
      from: match.index,
      to: at,
      rule: 'casualties.list@1',
      subset: false,
    });
    at = match.index;
  }
  return found;
}

function rawTolls(view: SentenceView): RawToll[] {
  const raw: RawToll[] = [];
  if (!occurs(PROBE, view.skeleton)) return raw;
  for (const [id, pattern] of PATTERNS) {
    for (const match of matchesOf(pattern, view.skeleton)) {
      const count = match.groups?.['count'] ?? '';
      const effect = effectOf(match.groups?.['effect'] ?? '');
      const end = match.index + match[0].length - (match.groups?.['more']?.length ?? 0);
      const first: RawToll = {
        slot: count.startsWith('‹') ? count : null,
        noun: `${match.groups?.['noun'] ?? ''}${match.groups?.['of'] ?? ''}`,
        effect,
        from: match.index,
        to: end,
        rule: `casualties.${id}@1`,
        subset: false,
      };
      raw.push(first, ...followers(view, first), ...(id.startsWith('passive') ? preceders(view, first) : []));
      const inside =
        id === 'passive'
          ? / including (?<count>‹Q\d+›)(?<noun>[^.;,‹]*?)(?=,| was| were| have| had|$)/.exec(match[0])
          : null;
      if (inside?.groups !== undefined && inside !== null)
        raw.push({
          slot: inside.groups['count'] ?? null,
          noun: inside.groups['noun'] ?? '',
          effect,
          from: match.index,
          to: end,
          rule: 'casualties.including@1',
          subset: true,
        });
    }
  }
  return raw;
}

/** Counts that measure something else than people. */
const NOT_PEOPLE =
  /^(?:(?:hours?|days?|weeks?|months?|years?|kg|kilograms?|km|kilomet\w+|percent|%|metres?|meters?|rounds?|rifles?|weapons?|vehicles?|houses?|buildings?|shops?|attacks?|minutes?)\b)/i;

/** "In 2019 militants killed …": the number is the year. */
const isYear = (view: SentenceView, slot: Slot, best: number): boolean =>
  best >= 1900 &&
  best <= 2100 &&
  /\b(?:in|since|by|during|of|until|before|after)\s*$/i.test(view.skeleton.slice(0, slot.at));

/** Tolls of a sentence. `placeCountry` decides whose soldiers are foreign. */
export function findTolls(scene: Scene, book: Book, placeCountry: string | null): Toll[] {
  const tolls: Toll[] = [];
  const foreign = foreignTolls(scene);
  const used = new Set<string>();
  for (const raw of [...rawTolls(scene.view), ...foreign]) {
    const slot = slotById(scene.view, raw.slot ?? undefined);
    const quantity = slot === null ? undefined : scene.prose.quantities[slot.index];
    if (raw.slot !== null && (quantity === undefined || NOT_PEOPLE.test(quantity.unit))) continue;
    // "eight bodies and twenty-three injured": the dead are not among the injured.
    if (raw.effect === 'injured' && /^(?:bod(?:y|ies)|corpses?|dead)\b/.test(quantity?.unit ?? '')) continue;
    if (slot !== null && isYear(scene.view, slot, quantity?.best ?? 0)) continue;
    if (slot !== null && raw.effect === 'killed' && isPart(scene, slot)) continue;
    const own = slot === null ? '' : scene.prose.layout.text.slice(slot.start, slot.end);
    const words = `${own} ${quantity?.unit ?? ''} ${spelledOut(scene, raw.noun)}`;
    if (raw.slot === null && !ANY_PEOPLE.test(words) && !holds(raw.noun, BIT.person)) continue;
    if (raw.rule === 'casualties.cost@1' && !/\blives?\b/.test(quantity?.unit ?? '')) continue;
    const key = raw.slot === null ? `${raw.effect} ${raw.noun}` : raw.slot;
    if (used.has(key)) continue;
    used.add(key);
    const category = foreign.find((one) => one === raw)?.category ?? categoryOf(words, placeCountry);
    const { low, best, high, qualifier } = quantity ?? {
      low: 1,
      best: 1,
      high: 1,
      qualifier: 'exact' as const,
    };
    const further = slot !== null && raw.effect === 'killed' && isFurther(scene, slot);
    tolls.push({
      scene,
      from: raw.from,
      to: raw.to,
      category,
      effect: raw.effect,
      low,
      best,
      high: further ? null : high,
      qualifier: further ? 'at-least' : qualifier,
      rule: raw.rule,
    });
  }
  return withoutSubsets(tolls, book);
}

/** A total that says what it includes is not all of one category: "30 people, including 5 soldiers". */
function withoutSubsets(tolls: Toll[], book: Book): Toll[] {
  if (book.subjects.length === 0 && tolls.length === 0) return tolls;
  const subsets = tolls.filter((toll) => toll.rule === 'casualties.including@1');
  return tolls.map((toll) =>
    subsets.some(
      (subset) =>
        subset !== toll &&
        subset.effect === toll.effect &&
        subset.category !== toll.category &&
        toll.category === 'civilian',
    ) && !subsets.includes(toll)
      ? { ...toll, category: 'unknown' as const }
      : toll,
  );
}

const HARMED =
  '(?:killed|martyred|embraced martyrdom|shot dead|gunned down|slain|assassinated|murdered|beheaded|injured|wounded|kidnapped|abducted|died|lost (?:his|her|their) li(?:fe|ves))';
/** People killed or hurt by name: "X was killed in a drone strike", "a drone strike killed commander X". */
const NAMED_VICTIMS = [
  new RegExp(
    `((?:‹P\\d+›(?:, and |,? and |, )?)+)(?:,[^‹,]{0,60},)?,?${BE}(?: [a-z]+ly)? ${HARMED}\\b(?! (?:‹|at least|an? |[a-z]+ soldiers))`,
    'g',
  ),
  /\b(?:killed|abducted|kidnapped|wounded|injured|martyred) ‹Q\d+›[^.;,‹]{0,30},? (?:identified as |named )?((?:‹P\d+›(?:, and |,? and |, )?)+)/g,
  /\b(?:killed|killing|martyred|wounded|injured|eliminated|targeted and killed|assassinated) (?:[A-Za-z][\w-]*,? |‹O\d+›(?:'s)?,? ){0,7}?((?:‹P\d+›(?:, and |,? and |, )?)+)/g,
];

/** "three killed, of whom one is believed to be X": the doubt is about who he is, so the tie is hedged by these words. */
const SUPPOSED_VICTIM =
  /\b(?:killed|dead|injured|wounded|abducted|bod(?:y|ies))\b,? (?:of whom|of them|of which|among them|including|(?:and )?one of them)?,? ?(?:one|another|‹Q\d+›)?,? ?(?:is|was|are|were) (?:[a-z]+ )?(?:believed|thought|said|reported|understood|suspected|presumed) to be ((?:‹P\d+›(?:, and |,? and |, )?)+)/g;

export interface NamedVictim {
  readonly subject: number;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

export function namedVictims(scene: Scene): NamedVictim[] {
  const read = (pattern: RegExp, rule: string) =>
    matchesOf(pattern, scene.view.skeleton).flatMap((match) =>
      [...(match[1] as string).matchAll(/‹P\d+›/g)].flatMap((id): NamedVictim[] => {
        const subject = subjectOfSlot(scene.prose, slotById(scene.view, id[0]));
        return subject === null
          ? []
          : [{ subject, from: match.index, to: match.index + match[0].length, rule }];
      }),
    );
  return [
    ...NAMED_VICTIMS.flatMap((pattern) => read(pattern, 'victim.named@1')),
    ...read(SUPPOSED_VICTIM, 'link.victim-supposed@1'),
  ];
}
