import { matchesOf } from './claims/matches.ts';
import { emptyDraft, type EventDraft, LEXICON } from './events-find.ts';
import type { Scene } from './subjects.ts';

/** The noun of an event, counted: "seizures: 3", "three bombings". */
const COUNTED = new RegExp(
  `\\b(${[...LEXICON].flatMap(([word, entries]) => (entries.some(({ form }) => form === 'noun') && !word.endsWith('s') ? [word] : [])).join('|')})s\\b`,
  'gi',
);

const THAT_OF = /\b(?:being|was|is|namely|including) that (?=(?:of|at|in|on|off|near) )/g;

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
