import type { EventType, ParticipantRole } from '../words/index.ts';
import { matchesOf, occurs } from './claims/matches.ts';
import { type Slot, slotById, subjectOfSlot, textSpan } from './claims/skeleton.ts';
import { ANSWERS, type AnswerRow, FOREIGN_ANSWERS, TAKEN_BACK } from './answers.data.ts';
import { BLAME, OWN_DENIAL } from './blame.data.ts';
import type { EventDraft, Part } from './events-find.ts';
import { speakerBefore } from './events-speakers.ts';
import type { Voice } from './modality.ts';
import type { Scene } from './subjects.ts';

/** Who did it, told in a sentence of its own: the answer belongs to the deed told before. */

/** Deeds of which somebody asks who did it. */
const DEEDS: ReadonlySet<EventType> = new Set([
  'bombing',
  'suicide-bombing',
  'armed-attack',
  'attack',
  'assassination',
  'kidnapping',
  'hijacking',
]);

const PROBE =
  /claim|accept|took|takes|assum|own|den|reject|dis|blam|accus|finger|behind|responsib|suspicion|attribut|ascrib|pinned|traced|work|hand|theirs|its own|did|done|carried|order|point|lean|look|suspect|charge|link|boast|glor|credit|mastermind|planner|architect|brain/i;

/** A claim or a denial follows the deed closely; a mastermind is named when he is found. In sentences. */
const NEAR = 5;
const FAR = 30;
/** So many tellings before this one are looked at. */
const LOOKED_AT = 64;

function deedBefore(scene: Scene, earlier: readonly EventDraft[], within: number): EventDraft | undefined {
  const last = earlier.slice(-LOOKED_AT).findLast(({ type }) => DEEDS.has(type));
  return last !== undefined && scene.view.number - last.scene.view.number <= within ? last : undefined;
}

/** A denial is its own speaker's; blame is of whoever the frame names. */
function voiceOf(
  scene: Scene,
  row: AnswerRow,
  match: RegExpExecArray,
  who: Slot,
): Partial<Voice> | undefined {
  const { view, prose } = scene;
  const { text } = prose.layout;
  if (row.voice?.modality === 'denied') return { ...row.voice, speaker: text.slice(who.start, who.end) };
  const by = match.groups?.['by'];
  if (by === undefined) {
    const speaker = row.saidBefore === true ? speakerBefore(scene, match.index) : null;
    return speaker === null ? row.voice : { ...row.voice, speaker };
  }
  const at = match.index + match[0].indexOf(by);
  const span = textSpan(view, at, at + by.length);
  return { ...row.voice, speaker: text.slice(span.start, span.end) };
}

function partOf(scene: Scene, row: AnswerRow, match: RegExpExecArray, who: string | undefined): Part | null {
  const { view, prose } = scene;
  const slot = slotById(view, who);
  const subject = subjectOfSlot(prose, slot);
  if (slot === null || subject === null) return null;
  const voice = voiceOf(scene, row, match, slot);
  return {
    scene,
    from: match.index,
    to: match.index + match[0].length,
    subject,
    role: row.role,
    rule: `answer.${row.id}@2`,
    ...(voice === undefined ? {} : { voice }),
  };
}

const FOREIGN =
  /ذمہ|مسئولیت|مسوولیت|متهم|مقصر|عامل|الزام|تردید|تکذیب|انکار|تبن|علن|مسؤول|تهم|حمل|نف|ветственност|бвин|причастност|подозрева|вину/;

/** Adds those whom a sentence without a deed of its own names as the doers of the deed told before. */
export function addAnswers(
  scene: Scene,
  drafts: readonly EventDraft[],
  earlier: readonly EventDraft[],
): void {
  const { skeleton } = scene.view;
  if (!TAKEN_BACK.test(skeleton)) addOwnDenials(scene, [...earlier.slice(-LOOKED_AT), ...drafts]);
  if (!skeleton.includes('‹')) return;
  const named = drafts.find(({ type }) => DEEDS.has(type));
  if (occurs(PROBE, skeleton) && !TAKEN_BACK.test(skeleton)) {
    const rows = named === undefined ? ANSWERS : ANSWERS.filter(({ withDeed }) => withDeed === true);
    addRows(scene, rows, (within) => named ?? deedBefore(scene, earlier, within));
  }
  if (!TAKEN_BACK.test(skeleton))
    addRows(scene, BLAME, (within) => named ?? deedBefore(scene, earlier, within));
  if (FOREIGN.test(skeleton))
    addRows(scene, FOREIGN_ANSWERS, (within) => deedBefore(scene, earlier, within) ?? named);
}

const DOERS: ReadonlySet<ParticipantRole> = new Set(['perpetrator', 'claimant', 'attributed', 'planner']);
/** Parts that a person may be said to have had in a deed. */
const BURDENS: ReadonlySet<ParticipantRole> = new Set([...DOERS, 'facilitator', 'financier']);

/** "He denies it"; "his lawyer says that he was in Osh": of the one person of whom a part in a deed was told last. */
function addOwnDenials(scene: Scene, told: readonly EventDraft[]): void {
  const { view, prose } = scene;
  for (const match of matchesOf(OWN_DENIAL, view.skeleton)) {
    const named = subjectOfSlot(prose, slotById(view, match.groups?.['who']));
    for (const deed of told.toReversed()) {
      if (view.number - deed.scene.view.number > NEAR) break;
      const burdened = deed.parts.filter(
        ({ role, subject, voice, scene: said }) =>
          BURDENS.has(role) &&
          voice?.modality !== 'denied' &&
          view.number - said.view.number <= NEAR &&
          isPerson(scene, subject) &&
          (named === null || subject === named),
      );
      const [first] = burdened;
      if (first === undefined) continue;
      // Where several are named, a pronoun may be any of them.
      if (burdened.some(({ subject }) => subject !== first.subject)) break;
      const he = match.groups?.['he'] ?? '';
      const from = match.index + match[0].indexOf(he);
      const span = textSpan(view, from, from + he.length);
      const speaker = prose.layout.text.slice(span.start, span.end);
      const [to, role, subject] = [match.index + match[0].length, first.role, first.subject];
      const voice = { modality: 'denied' as const, speaker: /^s?he$/i.test(speaker) ? null : speaker };
      deed.parts.push({ scene, from, to, subject, role, rule: 'answer.own-denial@1', voice });
      break;
    }
  }
}

function isPerson({ prose }: Scene, subject: number): boolean {
  const at = prose.subjectOf.indexOf(subject);
  return at >= 0 && prose.names[at]?.kind === 'person';
}

const hasSpeaker = (part: Part | undefined): boolean => typeof part?.voice?.speaker === 'string';

function addRows(
  scene: Scene,
  rows: readonly AnswerRow[],
  deedWithin: (sentences: number) => EventDraft | undefined,
): void {
  for (const row of rows) {
    const deed = deedWithin(row.role === 'planner' ? FAR : NEAR);
    if (deed === undefined || (row.only !== undefined && row.only !== deed.type)) continue;
    const answered =
      row.afterAnswer !== true || deed.parts.some((part) => part.scene === scene && DOERS.has(part.role));
    if (!answered) continue;
    for (const match of matchesOf(row.pattern, scene.view.skeleton)) {
      for (const who of [match.groups?.['who'], match.groups?.['with'], match.groups?.['whom']]) {
        const part = partOf(scene, row, match, who);
        if (part === null) continue;
        const known = deed.parts.findIndex(
          (other) => other.subject === part.subject && other.role === part.role && other.scene === scene,
        );
        if (known < 0) deed.parts.push(part);
        // The same with the one who says so.
        else if (hasSpeaker(part) && !hasSpeaker(deed.parts[known])) deed.parts[known] = part;
      }
    }
  }
}
