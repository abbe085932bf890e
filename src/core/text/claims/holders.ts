import type { FoundIdentifier } from '../identifiers.ts';
import { lastFrom } from '../spans.ts';
import { addClaim, type Book, type Scene } from '../subjects.ts';
import { entryHead, personMeant } from './antecedent.ts';
import { slotById, subjectOfSlot, type SentenceView, type Slot } from './skeleton.ts';

/** Whose an identifier is: only where the words between it and a name, or a pronoun, say no other thing. */

/** Words that stand between a holder and his number: kinds of papers, accounts and lines, and how they are held. */
const PAPERS = [
  'CNIC|SNIC|NICOP|NIC|ID|id|cards?|identity|[Nn]ational|tazkira|[Pp]assports?|licen[cs]e|document|papers|permit',
  'IBAN|[Aa]ccounts?|[Ww]allets?|[Aa]ddress(?:es)?|[Pp]hones?|[Tt]elephones?|[Mm]obiles?|cell|[Tt]el|SIM|MSISDN|lines?|handset|IMEI',
  '[Ee]-?mails?|[Ww]ebsite|domain|channel|handle|registration|registered|plates?|[Rr]eg(?:istration)?|no|No|nos|Nos|numbers?|Number|№|ref|Ref|reference',
].join('|');
const HOLDING =
  'a|an|the|his|her|its|their|with|of|on|in|under|or|is|was|are|aged|born|holders?|bearer|bearing|holding|holds|held|carrying|carries|carried|using|uses|used|owns|owner|has|had|whose|who|which|genuine|false|forged|fake|stolen|expired|valid|new|old|second|first|citizen|national|resident|son|daughter|wife|via|by|from|also|known|as';
const MID = new RegExp(
  String.raw`^(?:'s|')?(?:[\s,;:()/–-]|‹[TQL]\d+›|(?:${PAPERS}|${HOLDING}|DOB|POB|r/o|s/o|d/o|w/o|pin|[A-Z][a-z]+(?:i|an|ish|ese|se)|[A-Z\d][\w./+@-]*\d[\w./+@-]*|\d+)(?![\p{L}])\.?)*$`,
  'u',
);
/** Between a person and his number anything may stand that does not make somebody else the holder. */
const LOOSE = 80;
const OTHERS =
  /\b(?:froze|frozen|stopped|recovered|seized|intercepted|received|paid|sent|printed|said|told|reported|found|impounded|blocked|traced|belong\w*|registered to|in the name)\b/;
/** "in the name of X", "issued to X", "belongs to X". */
const NAMED_AFTER =
  /^[^.;‹]{0,70}?\b(?:in|under) the name of (?:the )?(‹[PO]\d+›)|^[^.;‹]{0,50}?\b(?:issued (?:to|against|for)|belong(?:s|ing|ed) to|registered to|assigned to|held by|used by|owned by) (?:the )?(‹[PO]\d+›)/;
/** "He holds Kenyan passport …", "his e-mail address was …", "two of his accounts, IBAN …". */
const PRONOUN = new RegExp(
  String.raw`\b(?<who>[Hh]e|[Ss]he)(?: (?:also|later|then|had been|was|is))* (?:holds?|held|presented|showed|carried|carries|carrying|used|uses|using|travell?ed|left|entered|arrived|crossed|gave|on)\b[^.;]{0,60}$|\b(?<owner>[Hh]is|[Hh]er)(?: (?:${PAPERS}|genuine|false|forged|other|second|own|known))+\b(?<tail>[^.;]{0,60})$|\b(?:${PAPERS}) in (?<pocket>his|her) [a-z]+[^.;]{0,20}$`,
);
/** "Passport: …", "Telephone: …" on a line of an entry. */
const LABELLED = new RegExp(String.raw`(?:^|[.;)] )\W*(?:[A-Z][a-z]+ )?(?:${PAPERS}):? ?(?:no\.? |No\.? )?$`);
const LISTED = /\b(?:to|on) (?:its|the|an?) [^;]{0,60}?\blist\b[^;]{0,40}$/;

/** Offset in the skeleton of an offset in the text. */
function toSkeleton(view: SentenceView, at: number): number {
  let [textAt, skeletonAt] = [view.start, 0];
  for (const slot of view.slots) {
    if (at < slot.start) break;
    if (at < slot.end) return slot.at;
    [textAt, skeletonAt] = [slot.end, slot.to];
  }
  return skeletonAt + Math.max(0, at - textAt);
}

/** "X, son of Haji Y, CNIC …": the number behind the descent is of X, as after "s/o"; of nobody where X is no name. */
const KIN_OF =
  /(‹P\d+›)?(?:,? (?:aged )?(?:\d+|‹Q\d+›))?,? (?:(?:the|an?|eldest|elder|younger|youngest|only) )*(?:son|daughter|wife|widow) of (?:the )?(?:late )?(?:[A-Z][a-z]+ ){0,2}$/;

function besideName(view: SentenceView, at: number): Slot | null {
  const slot = view.slots.findLast((one) => one.to <= at && 'POW'.includes(one.letter));
  if (slot === undefined) return null;
  // The number after "X s/o Y" is X's; where X was not recognised it is nobody's.
  const left = view.skeleton.slice(0, slot.at);
  if (/[sdwSDW]\/[oO] $/.test(left)) return null;
  const kin = slot.letter === 'P' ? KIN_OF.exec(left) : null;
  if (kin !== null) {
    const child = slotById(view, kin[1]);
    return child !== null && at - slot.to <= LOOSE && !OTHERS.test(view.skeleton.slice(slot.to, at))
      ? child
      : null;
  }
  const between = view.skeleton.slice(slot.to, at);
  if (MID.test(between)) return slot;
  const isNear = slot.letter === 'P' && between.length <= LOOSE && !OTHERS.test(between);
  return isNear && !between.includes(';') ? slot : null;
}

function holder(scene: Scene, found: FoundIdentifier): Slot | null {
  const { view, prose } = scene;
  const at = toSkeleton(view, found.start);
  const before = view.skeleton.slice(0, at);
  const held = PRONOUN.exec(before);
  const pronoun = MID.test(held?.groups?.['tail'] ?? '') ? held : null;
  const who = pronoun?.groups?.['who'] ?? pronoun?.groups?.['owner'] ?? pronoun?.groups?.['pocket'];
  const named = NAMED_AFTER.exec(view.skeleton.slice(toSkeleton(view, found.end)));
  const beside = besideName(view, at);
  // Who carries a paper in another's name holds it.
  if (who !== undefined && (beside === null || beside.to < (pronoun?.index ?? 0)))
    return personMeant(prose, view, pronoun?.index ?? at, who);
  if (beside !== null) return beside;
  if (named !== null) return slotById(view, named[1] ?? named[2]);
  if (LABELLED.test(before)) return entryHead(prose, view);
  return LISTED.test(before) || found.scheme === 'un-reference' ? listed(scene, before) : null;
}

/** Who was put on the list that a reference is of: the person of the sentence, else the one "he" takes up. */
function listed({ view, prose }: Scene, before: string): Slot | null {
  const people = view.slots.filter((slot) => slot.letter === 'P' && slot.to <= before.length);
  if (people.length > 0) {
    const all = new Set(people.map((slot) => subjectOfSlot(prose, slot)));
    return all.size === 1 ? (people[0] ?? null) : null;
  }
  return /\b(?:[Hh]e|[Hh]is|[Hh]im)\b/.test(before) ? personMeant(prose, view, before.length, 'he') : null;
}

/** A serial is of one of several arms, and the sentence rarely tells which; a file's number is of no one in it. */
const OF_NOBODY: ReadonlySet<string> = new Set(['serial', 'reference']);

/** Mentions of all identifiers; those that are somebody's are claimed of him. */
export function fileIdentifiers(
  identifiers: readonly FoundIdentifier[],
  scenes: readonly Scene[],
  book: Book,
): void {
  const views = scenes.map(({ view }) => view);
  for (const found of identifiers) {
    const near = scenes[lastFrom(views, found.start)];
    const scene = near !== undefined && found.end <= near.view.end ? near : undefined;
    const slot = scene === undefined ? null : holder(scene, found);
    const subject = scene === undefined ? null : subjectOfSlot(scene.prose, slot);
    book.mentions.push({
      kind: 'identifier',
      start: found.start,
      end: found.end,
      text: found.text,
      script: 'Zyyy',
      subject,
      rule: `identifier.${found.scheme}@2`,
    });
    if (scene === undefined || slot === null || subject === null || OF_NOBODY.has(found.scheme)) continue;
    const { view } = scene;
    const isHere = view.slots.includes(slot);
    addClaim(book, scene, {
      subject,
      property: found.scheme === 'phone' ? 'phone' : 'identifier',
      value: { type: 'identifier', scheme: found.scheme, value: found.value },
      rule: `identifier.${found.scheme}@2`,
      from: isHere && slot.at < toSkeleton(view, found.start) ? slot.at : 0,
      to: view.skeleton.length,
      ignore: (hedge) => hedge.cue !== 'reported.quotation@1',
    });
  }
}
