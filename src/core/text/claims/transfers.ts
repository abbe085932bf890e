import type { EventType } from '../../words/index.ts';
import type { Voice } from '../modality.ts';
import { addClaim, type Book, type Scene } from '../subjects.ts';
import { matchesOf, occurs } from './matches.ts';
import { textSpan, toText, type SentenceView } from './skeleton.ts';
import { eventSpokenOf, toldEvents, type ToldPlace } from './told-events.ts';
import { TRANSFER_MODES } from './transfers.data.ts';

/** In which legal mode a person was given over: as the report says it, and as each side calls it. */

const TRANSFER: ReadonlySet<EventType> = new Set(['transfer']);
/** A stem of every mode: most sentences hold none and are passed over at once. */
const PROBE =
  /urrender|xtradi|endition|emoval|removed|eport|xpel|xpuls|epatriat|voluntar|own (?:free )?will|hand|turn\w* |swap|xchang|ransfer|экстрад|депорт|выдвор|репатри|передан|передач|обмен|حوال|ملک بدر|پورٹ|ترحيل|اخراج|تبادل/;
const MODES = TRANSFER_MODES.map(([mode, words]) => ({
  mode,
  pattern: new RegExp(String.raw`(?<![\p{L}\p{M}-])(?:${words})(?![\p{L}\p{M}])`, 'giu'),
}));

/** Before the word: it is wished, planned, asked for or possible, not told. */
const UNREAL =
  /\b(?:to|will|would|could|can|may|might|should|must|shall|cannot|no|any|if|seek\w*|sought|request\w*|requests? for|ask\w* for|demand\w*(?: for)?|plann?\w*|consider\w*|await\w*|fac(?:es|ing)|fight\w*|against|refus\w+|order(?:ed|s)?|apply|appl\w+ for)(?: (?:be|been|being|have|a|an|the|his|her|their|him|then|also|yet|later|only)){0,3} $/i;
/** After a noun: a thing of the law, not the act. */
const OF_LAW =
  /^['"”’]? (?:requests?|treat(?:y|ies)|hearings?|orders?|warrants?|courts?|cases?|proceedings?|laws?|bids?|papers|agreements?|arrangements?|process|procedures?|battle|appeals?)\b/i;
const NEGATED =
  /(?:\b(?:not|never|nor|rather than|instead of|without|and no|far from|не)|n't)(?: (?:of|an?|the|by|through|as|been|being|formally|legally|actually|in an?))* ["“‘']?$/i;
/** "X calls it a …", "X speaks of his …", "described the move as a …", "X of his …" in the second half. */
const NAMING =
  /\b(?:writes?|wrote|prefers? (?:the word|to call)|preferred the word|opts? for|us(?:es|ed) the word|ha(?:s|ve|d) (?:him|her|them|it)|reads?|treats? (?:it|this) as|treated (?:it|this) as|lists? (?:it|this) as|put (?:it|this) down as|reports? (?:it|this) as|according to|in the words of|word for it (?:is|was)|(?:own )?word (?:is|was)|calls?|called|calling|describ\w+|term(?:s|ed)?|speaks?|spoke|refers?|referred|label\w*|styles?|styled|says?|said|insists?|insisted|maintains?|regards?|portrays?|portrayed)\b|‹[PLO]\d+›,? (?:of|as) (?:an?|the|his|her|their|‹P\d+›'s)? ?["“‘']/;

/** "Extradition, says the prosecutor; deported, says his sister". */
const SAYS_AFTER =
  /^[^;.,"“”]{0,40},? (?:says|said|claims?|insists?|according to|in the words of|maintains?) (?<by>[^;.,]{3,60})(?=[;.,]|$)/;

interface Found {
  readonly mode: string;
  readonly from: number;
  readonly to: number;
  readonly negated: boolean;
}

function modesIn(view: SentenceView): Found[] {
  const { skeleton } = view;
  const found: Found[] = [];
  for (const { mode, pattern } of MODES)
    for (const match of matchesOf(pattern, skeleton)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (found.some((other) => from < other.to && to > other.from)) continue;
      const before = skeleton.slice(Math.max(0, from - 60), from);
      const negated = NEGATED.test(before);
      if ((!negated && UNREAL.test(before)) || OF_LAW.test(skeleton.slice(to, to + 24))) continue;
      found.push({ mode, from, to, negated });
    }
  return found.sort((a, b) => a.from - b.from);
}

/** "Tunis spoke of a return, their families of deportation": the second caller stands alone before "of". */
const GAPPED = /[,;] (?:and |but |while )?([^,;.‹]{3,60}?),? (?:of|as) (?:an? |the |his |her )?["“‘']?$/;
const NAMES_IT = new RegExp(
  String.raw`(?:^|[,;] ?(?:and |but |while |whereas )?)([^,;.]{3,70}?) (?:(?:still|also|later|itself|now|rather) )?(?:writes?|wrote|prefers?|preferred|opts?|uses?|used|has|have|had|reads?|treats?|treated|lists?|reports?|calls?|called|describ(?:es|ed)|terms?|termed|speaks?|spoke|refers?|referred|says?|said|insists?|insisted|maintains?|regards?|styles?|labels?)\b[^,;.]{0,50}$`,
);

/** Who calls it so: the subject of the verb of naming, else the last party before the word whose possession it is not. */
function caller(scene: Scene, at: number): string | null {
  const { view, prose } = scene;
  const left = view.skeleton.slice(0, at);
  const gapped = GAPPED.exec(left) ?? NAMES_IT.exec(left);
  const words = gapped?.[1]?.trim();
  if (gapped !== null && words !== undefined && !/^(?:it|he|she|they|which|who|that)$/i.test(words)) {
    const from = gapped.index + gapped[0].indexOf(words);
    const span = textSpan(view, from, from + words.length);
    if (span.end > span.start) return prose.layout.text.slice(span.start, span.end);
  }
  return partyBefore(scene, at);
}

function partyBefore({ view, prose }: Scene, at: number): string | null {
  const slot = view.slots.findLast(
    (one) => one.to <= at && 'PLO'.includes(one.letter) && !/^(?:'s|')/.test(view.skeleton.slice(one.to)),
  );
  return slot === undefined ? null : prose.layout.text.slice(slot.start, slot.end);
}

function isTrigger(places: readonly ToldPlace[], view: SentenceView, found: Found): boolean {
  const [start, end] = [toText(view, found.from), toText(view, found.to)];
  return places.some((place) => place.start < end && place.end > start);
}

/** What the words around a mode make of it; null where it tells of no transfer that took place. */
function voiceOf(scene: Scene, places: readonly ToldPlace[], all: readonly Found[], one: Found) {
  const contrasted = all.length > 1 && all.some(({ negated }) => negated);
  if (one.negated) return contrasted ? ({ modality: 'denied' } as const) : null;
  const left = scene.view.skeleton.slice(0, one.from);
  const isNamed = NAMING.test(left);
  const isWord =
    /["“‘'«][^"”’'»]{0,24}$/.test(left) || GAPPED.test(left) || /\bword (?:for it )?(?:is|was) $/.test(left);
  const after = SAYS_AFTER.exec(scene.view.skeleton.slice(one.to));
  const sayer = after?.groups?.['by'];
  if (after !== null && sayer !== undefined) {
    const from = one.to + after[0].lastIndexOf(sayer);
    const span = textSpan(scene.view, from, from + sayer.length);
    return { modality: 'reported', speaker: scene.prose.layout.text.slice(span.start, span.end) } as const;
  }
  if (!(isNamed && isWord) && isTrigger(places, scene.view, one)) return {};
  if (isNamed) {
    const speaker = caller(scene, one.from);
    const voice: Partial<Voice> = speaker === null ? {} : { modality: 'reported', speaker };
    return voice;
  }
  return contrasted ? {} : null;
}

/** Claims of the legal mode of the transfers of a report, in the words of each who names it. After its events are filed. */
export function transferModes(scenes: readonly Scene[], book: Book): void {
  const places = toldEvents(book, TRANSFER);
  if (places.length === 0) return;
  const [first] = places;
  const only = places.every(({ subject }) => subject === first?.subject) ? (first ?? null) : null;
  for (const scene of scenes) {
    if (!occurs(PROBE, scene.view.skeleton)) continue;
    const found = modesIn(scene.view);
    for (const one of found) {
      // Where the report tells of one transfer only, a mode further on is of that.
      const event = eventSpokenOf(places, scene, textSpan(scene.view, one.from, one.to).start) ?? only;
      const voice = event === null ? null : voiceOf(scene, places, found, one);
      if (event === null || voice === null) continue;
      addClaim(book, scene, {
        subject: event.subject,
        property: 'transferMode',
        value: { type: 'text', text: one.mode },
        voice,
        rule: one.negated ? 'transfer.contrast@1' : 'transfer.mode@1',
        from: one.from,
        to: one.to,
        ignore: (hedge) => hedge.reach === 'phrase' || hedge.cue === 'denied.not@1',
      });
    }
  }
}
