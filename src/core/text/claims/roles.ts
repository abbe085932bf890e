import { voiceAt, type Hedge, type Voice } from '../modality.ts';
import { lastFrom } from '../spans.ts';
import { addClaim, type Book, type Draft, type Scene } from '../subjects.ts';
import { entryHead, groupCalled, groupMeant, personMeant } from './antecedent.ts';
import { STANDING_NOUNS } from './person-nouns.data.ts';
import { countedNouns, isArmed, isBound, isOutside, personNouns, type PersonNoun } from './person-nouns.ts';
import { roleLinks, type RoleLink } from './role-links.ts';
import { slotById, subjectOfSlot, textSpan, type SentenceView, type Slot } from './skeleton.ts';

/** What a person is: role, alleged role, standing before the law, affiliation, family and other bonds. */

/** Words that doubt the noun are the modality's matter, not part of the role. */
const DOUBTS =
  /\b(?:alleged|suspected|accused|purported|so-called|presumed|reported|supposed|now|then|usual|young|old|elderly|the late|late) /gi;
const GROUP =
  /^(?:group|outfit|organi[sz]ation|network|gang|cell|faction|movement|party|militia|band|grouplet)$/;

function roleText({ view, prose }: Scene, noun: PersonNoun): string {
  if (noun.text !== null) return noun.text;
  const words = textSpan(view, noun.wordsFrom, noun.headTo);
  const head = prose.layout.text.slice(words.start, words.end).replace(DOUBTS, '');
  const singular = noun.many
    ? head
        .replace(/men$/, 'man')
        .replace(/ies$/, 'y')
        .replace(/(?<=[a-z]{2})s$/, '')
    : head;
  const owner = noun.owner;
  if (noun.kind === 'office' && owner?.letter === 'L') {
    const whole = textSpan(view, owner.at, noun.headTo);
    return prose.layout.text.slice(whole.start, whole.end);
  }
  const { complement } = noun;
  if (complement === null || noun.plural || noun.kind === 'deed') return singular;
  const isPost =
    complement.plain ||
    (noun.kind === 'office' &&
      /^(?:of|for|to)$/.test(complement.preposition) &&
      complement.slots.every(({ letter }) => letter === 'L'));
  if (!isPost) return singular;
  const rest = textSpan(view, noun.headTo, complement.to);
  return `${singular} ${prose.layout.text.slice(rest.start, rest.end)}`;
}

/** The organisation that the noun places its holder in; null where it names none, or stands outside it. */
function bodyOf({ prose, view }: Scene, noun: PersonNoun): number | null {
  if (isOutside(noun)) return null;
  if (noun.owner?.letter === 'O') return subjectOfSlot(prose, noun.owner);
  const inside = noun.complement?.slots.findLast(({ letter }) => letter === 'O');
  if (inside !== undefined) return subjectOfSlot(prose, inside);
  if (noun.kind !== 'office' && noun.kind !== 'deed') return null;
  if (noun.opening === 'its' || noun.opening === 'their')
    return subjectOfSlot(prose, groupMeant(prose, view, noun.from));
  if (noun.ownerNoun === null) return null;
  return (
    groupCalled(prose, noun.ownerNoun) ??
    (GROUP.test(noun.ownerNoun) ? subjectOfSlot(prose, groupMeant(prose, view, noun.from)) : null)
  );
}

/** The person whose relative, friend or deputy it is. */
function otherOf({ prose, view }: Scene, noun: PersonNoun, who: number): number | null {
  if (noun.owner?.letter === 'P') return subjectOfSlot(prose, noun.owner);
  const of = noun.complement?.preposition === 'of' || noun.complement?.preposition === 'to';
  const named = of ? noun.complement?.slots.find(({ letter }) => letter === 'P') : undefined;
  if (named !== undefined) return subjectOfSlot(prose, named);
  if (noun.opening !== 'his') return null;
  const pronoun = view.skeleton.slice(noun.from, noun.from + 3);
  // "‹P1› is his brother": the name beside the noun is not whom "his" takes up.
  const own = view.slots.find((slot) => subjectOfSlot(prose, slot) === who);
  const at = own === undefined ? noun.from : Math.min(own.at, noun.from);
  return subjectOfSlot(prose, personMeant(prose, view, at, pronoun));
}

/** How members of a house and leaders in the field are addressed: alone before the name it is a title. */
const ADDRESS = /^(?:the )?(?:senator|justice|brigadier|colonel|sergeant|corporal)$/i;

function isAddress({ view }: Scene, noun: PersonNoun): boolean {
  return (
    noun.opening === 'none' &&
    noun.complement === null &&
    !noun.plural &&
    /^\p{Lu}/u.test(view.skeleton.charAt(noun.wordsFrom)) &&
    ADDRESS.test(view.skeleton.slice(noun.wordsFrom, noun.headTo)) &&
    /^ ‹P/.test(view.skeleton.slice(noun.headTo))
  );
}

type Fact = Pick<Draft, 'property' | 'value'>;

function factsOf(scene: Scene, noun: PersonNoun, who: number): Fact[] {
  const text = (property: string, words: string): Fact => ({
    property,
    value: { type: 'text', text: words },
  });
  const tie = (property: string, record: number | null): Fact[] =>
    record === null || record === who ? [] : [{ property, value: { type: 'record', record } }];
  const body = tie('affiliation', bodyOf(scene, noun));
  switch (noun.kind) {
    case 'kin':
      return tie('relative', otherOf(scene, noun, who));
    case 'tie':
      return tie('relatedTo', otherOf(scene, noun, who));
    case 'anybody':
      return [];
    case 'standing':
      return [text('legalStatus', STANDING_NOUNS[noun.head] ?? noun.head)];
    case 'deed':
      return [text('allegedRole', roleText(scene, noun)), ...body, ...bond(scene, noun, who, tie)];
    default:
      if (isAddress(scene, noun)) return [text('rank', roleText(scene, noun))];
      return [text('role', roleText(scene, noun)), ...body, ...bond(scene, noun, who, tie)];
  }
}

function bond(
  scene: Scene,
  noun: PersonNoun,
  who: number,
  tie: (property: string, record: number | null) => Fact[],
): Fact[] {
  return isBound(noun) ? tie('relatedTo', otherOf(scene, noun, who)) : [];
}

/** What is said beside a name is taken for granted: only a doubt of the noun itself, or a quotation, touches it. */
const besideName = (hedge: Hedge): boolean =>
  hedge.reach !== 'phrase' && hedge.cue !== 'reported.quotation@1';

/** Blame and membership are the word of who speaks; a trade, an office and a title are not. */
function isGranted(view: SentenceView, noun: PersonNoun, { manner }: RoleLink): boolean {
  if (manner !== 'apposed' || noun.kind === 'deed' || noun.kind === 'standing') return false;
  const isTitle = noun.opening === 'none' && /^\p{Lu}/u.test(view.skeleton.charAt(noun.wordsFrom));
  return isTitle || !isArmed(noun);
}

/** A byname in quotation marks ("the Night Emir") is a name; an epithet alone ("the terrorist X") is no role. */
function isName(view: SentenceView, noun: PersonNoun, { manner }: RoleLink): boolean {
  const head = view.skeleton.slice(noun.wordsFrom, noun.headTo);
  const quoted = /["“‘']$/.test(view.skeleton.slice(0, noun.from));
  return (
    (manner === 'apposed' && quoted && /^\p{Lu}/u.test(head)) ||
    (/^terrorists?$/i.test(head) && noun.owner === null && noun.complement === null)
  );
}

/** "The dentist is …": whom the report called so, where that is one person. */
function holderOf(book: Book, head: string): number | null {
  const called = book.claims.filter(
    ({ property, value }) =>
      (property === 'role' || property === 'allegedRole') &&
      value.type === 'text' &&
      value.text.toLowerCase().split(' ').includes(head),
  );
  const holders = new Set(called.map(({ subject }) => subject));
  return holders.size === 1 ? (called[0]?.subject ?? null) : null;
}

function peopleOf({ prose, view }: Scene, book: Book, link: RoleLink): number[] {
  return link.who.flatMap((who) => {
    const head = /^the (.+)$/i.exec(who)?.[1];
    if (head !== undefined) return holderOf(book, head) ?? [];
    const slot: Slot | null = who.startsWith('‹')
      ? slotById(view, who)
      : personMeant(prose, view, link.from, who);
    return subjectOfSlot(prose, slot) ?? [];
  });
}

/** Whose word makes blame an accusation: who holds him, or wants him. */
const ACCUSER = /police|prosecut|minister|official|investigat|charge|indict|government|army|military/i;

function voiceOf(scene: Scene, noun: PersonNoun, link: RoleLink): Partial<Voice> | null {
  if (link.manner === 'called') return { modality: noun.kind === 'deed' ? 'alleged' : 'reported' };
  if (link.manner === 'named') return { modality: 'reported' };
  if (noun.kind !== 'deed') return null;
  const said = voiceAt(scene.view, scene.hedges, link.from, link.to);
  return said.modality === 'reported' && ACCUSER.test(said.speaker ?? '') ? { modality: 'alleged' } : null;
}

function ignoredBy(view: SentenceView, noun: PersonNoun, link: RoleLink): (hedge: Hedge) => boolean {
  const granted = isGranted(view, noun, link);
  // "of the so-called X": the doubt is of X.
  return (hedge) => (hedge.reach === 'phrase' && hedge.from >= noun.headTo) || (granted && besideName(hedge));
}

/** "The officer was identified as X": a noun that anybody in uniform is called by tells no office. */
function isIdle(noun: PersonNoun): boolean {
  return (
    /^(?:officer|official|soldier|agent)$/.test(noun.head) &&
    noun.opening === 'the' &&
    noun.complement === null &&
    noun.from + 4 === noun.wordsFrom &&
    noun.headTo - noun.wordsFrom === noun.head.length
  );
}

/** "(X)" and, on a line of its own, "Deputy Legal Adviser": the foot of a note. */
function signature(scene: Scene, nouns: readonly PersonNoun[], book: Book): void {
  const { view, prose } = scene;
  const [noun] = nouns;
  if (noun === undefined || !/^\p{Lu}/u.test(view.skeleton)) return;
  if (noun.wordsFrom > 0 || !/^\W*$/.test(view.skeleton.slice(noun.end))) return;
  const before = prose.views[lastFrom(prose.views, view.start) - 1];
  const who = /^\W*(‹P\d+›)\W*$/.exec(before?.skeleton ?? '')?.[1];
  const subject = before === undefined ? null : subjectOfSlot(prose, slotById(before, who));
  if (subject === null) return;
  for (const fact of factsOf(scene, noun, subject))
    addClaim(book, scene, { ...fact, subject, rule: 'role.foot@1', from: 0, to: noun.end });
}

const LABEL = /^\W*(?:Role|Position|Occupation|Profession|Post|Function|Job)s?: (?=\S)/;

/** "Role: treasurer of X." on a line of an entry: of the thing that the entry is about. */
function labelledRole(scene: Scene, book: Book): void {
  const { view, prose } = scene;
  const label = LABEL.exec(view.skeleton);
  const subject = label === null ? null : subjectOfSlot(prose, entryHead(prose, view));
  if (label === null || subject === null || book.subjects[subject]?.kind !== 'person') return;
  const from = label[0].length;
  const to = view.skeleton.search(/[.;]?$/);
  const noun = personNouns(view).find((one) => one.from <= from + 30 && one.end > from);
  const span = textSpan(view, from, to);
  const words = prose.layout.text.slice(span.start, span.end);
  const facts: Fact[] =
    noun === undefined
      ? [{ property: 'role', value: { type: 'text', text: words } }]
      : factsOf(scene, noun, subject);
  for (const fact of facts) addClaim(book, scene, { ...fact, subject, rule: 'role.line@1', from, to });
}

/** Claims of what people are in one sentence. */
export function roleClaims(scene: Scene, book: Book): void {
  const { view } = scene;
  labelledRole(scene, book);
  if (view.slots.length === 0 && view.skeleton.length < 80) signature(scene, personNouns(view), book);
  const hasPerson = view.slots.some(({ letter }) => letter === 'P');
  if (!hasPerson && !/\b(?:[Hh]e|[Ss]he|him|her|[Tt]he [a-z-]+ (?:is|was),?)\b/.test(view.skeleton)) return;
  const textOf = (slot: Slot): string => scene.prose.layout.text.slice(slot.start, slot.end);
  const nouns = [...personNouns(view), ...countedNouns(view, textOf)];
  if (nouns.length === 0) return;
  for (const { noun, link } of roleLinks(view, nouns)) {
    if (isName(view, noun, link) || isIdle(noun)) continue;
    const voice = voiceOf(scene, noun, link);
    for (const subject of peopleOf(scene, book, link))
      for (const fact of factsOf(scene, noun, subject))
        addClaim(book, scene, {
          ...fact,
          subject,
          rule: link.id,
          from: link.from,
          to: link.to,
          ignore: ignoredBy(view, noun, link),
          ...(voice === null ? {} : { voice }),
          ...(link.manner === 'said' ? { predicated: true } : {}),
        });
  }
}
