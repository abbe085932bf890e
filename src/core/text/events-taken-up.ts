import { matchesOf } from './claims/matches.ts';
import { slotById } from './claims/skeleton.ts';
import { emptyDraft, type EventDraft } from './events-find.ts';
import { LEXICON } from './events-words.ts';
import type { Scene } from './subjects.ts';

/** The noun of an event, counted: "seizures: 3", "three bombings". */
const COUNTED = new RegExp(
  `\\b(${[...LEXICON].flatMap(([word, entries]) => (entries.some(({ form }) => form === 'noun') && !word.endsWith('s') ? [word] : [])).join('|')})s\\b`,
  'gi',
);

const THAT_OF = /\b(?:being|was|is|namely|including) that (?=(?:of|at|in|on|off|near) )/g;

/** "The story begins at ‹place› in ‹time›": what a narrative says began somewhere happened there then, whatever it was. */
const BEGINS =
  /\b(?:story|affair|case|saga|matter|episode|trail|trouble)\b[^.;:]{0,60}? (begins|began|starts|started|opens|opened) (?:in|at|near|outside) (‹L\d+›)(?:,? ‹L\d+›)*,? (?:(?:in|on|during|early in|late in) )?(‹T\d+›)/gi;

/** The opening of a story that has a place and a time of its own. */
export function opened(scene: Scene): EventDraft[] {
  return matchesOf(BEGINS, scene.view.skeleton).flatMap((match): EventDraft[] => {
    const verb = match.index + match[0].indexOf(` ${match[1]} `) + 1;
    const to = verb + (match[1]?.length ?? 0);
    const draft = emptyDraft(scene, 'other', verb, to, match[1] ?? '');
    return [{ ...draft, rule: 'opening.active@1', definite: true }];
  });
}

/** "58 passengers had been held overnight": those who travel are held where what they travel in was taken. */
const HELD =
  /(‹Q\d+›)(?: [a-z]+)? (?:had been|have been|were) (held)(?: hostage| captive)? (?=overnight|for |by |inside|in the|‹T)/g;

export function heldOnTheWay(scene: Scene): EventDraft[] {
  return matchesOf(HELD, scene.view.skeleton).flatMap((match): EventDraft[] => {
    const slot = slotById(scene.view, match[1]);
    const unit = slot === null ? '' : (scene.prose.quantities[slot.index]?.unit ?? '');
    if (!/passenger|travell?er|crew/.test(unit)) return [];
    const from = match.index + match[0].lastIndexOf(' held') + 1;
    const draft = emptyDraft(scene, 'hijacking', from, from + 'held'.length, 'held');
    const row = LEXICON.get('hijacking')?.[0]?.row ?? null;
    return [{ ...draft, row, rule: 'hijacking.held@1', form: 'passive' as const }];
  });
}

/** "has sent e-mails with false salary slips": the letter is the break-in. */
const PHISHING =
  /\b(sent) (?:(?:phishing|malicious|infected|spoofed|fake|forged|booby-trapped) (?:e-?mails?|messages|links|attachments)|(?:[a-z-]+ ){0,2}(?:e-?mails?|messages|links|attachments|files) (?:with|containing|carrying|that carried) (?:[a-z]+ ){0,2}(?:false|fake|forged|malicious|infected|spoofed|malware|a trojan))\b/g;

export function phished(scene: Scene): EventDraft[] {
  return matchesOf(PHISHING, scene.view.skeleton).map((match) => {
    const draft = emptyDraft(scene, 'cyber-attack', match.index, match.index + 'sent'.length, 'sent');
    const row = LEXICON.get('hacked')?.[0]?.row ?? null;
    return { ...draft, row, rule: 'cyber-attack.phishing@1' };
  });
}

/** "Arms seizures: 3, the largest being that of the X": the pronoun stands for one of what was counted before. */
export function takenUp(scene: Scene): EventDraft[] {
  const { skeleton } = scene.view;
  return matchesOf(THAT_OF, skeleton).flatMap((match): EventDraft[] => {
    const noun = [...matchesOf(COUNTED, skeleton.slice(0, match.index))].at(-1)?.[1];
    const entry = LEXICON.get(noun?.toLowerCase() ?? '')?.find((one) => one.form === 'noun');
    if (entry === undefined) return [];
    const to = match.index + match[0].trimEnd().length;
    const draft = emptyDraft(scene, entry.row.type, to - 'that'.length, to, entry.row.called);
    return [
      { ...draft, row: entry.row, rule: `${entry.row.id}.that@1`, form: 'noun' as const, definite: true },
    ];
  });
}
