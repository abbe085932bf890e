import type { EventType } from '../words/index.ts';
import type { EventDraft } from './events-find.ts';

/** Tellings in one sentence that are the manner or the parts of one deed. */

const DEEDS: ReadonlySet<EventType> = new Set(['arrest', 'seizure', 'transfer', 'clash']);
const MANNER = /\b(?:[Ii]n|[Dd]uring|[Aa]fter) (?:(?:an?|the|that|this) )?(?:[a-z-]+ |‹\w+›(?:'s)? ){0,3}$/;
const OPERATION = /operation|raid|IBO|crackdown|sweep/i;

const isManner = (draft: EventDraft): boolean =>
  draft.type === 'raid' &&
  draft.form === 'noun' &&
  OPERATION.test(draft.word) &&
  MANNER.test(draft.scene.view.skeleton.slice(Math.max(0, draft.from - 60), draft.from));

function give(from: EventDraft, to: EventDraft): void {
  if (to.places.length === 0) to.places.push(...from.places);
  to.when ??= from.when;
}

/**
 * "was arrested in Istanbul in a joint operation": the operation is how he was arrested, and no event beside it. "In the
 * raid of 29 October the force seized … and arrested …": the raid is what is told of, and the verbs are its parts.
 */
export function foldManner(drafts: EventDraft[]): void {
  const raid = drafts.find(isManner);
  const deeds = drafts.filter(
    (draft) => DEEDS.has(draft.type) && draft.form !== 'noun' && draft.form !== 'named',
  );
  const [deed] = deeds;
  if (raid === undefined || deed === undefined || raid.plural) return;
  const isMain = raid.definite && raid.when !== null;
  if (!isMain) {
    // An operation with a place of its own is told for itself.
    if (raid.places.some(({ passage }) => passage.from >= raid.from)) return;
    give(raid, deed);
    for (const part of raid.parts)
      if (!deed.parts.some(({ subject }) => subject === part.subject)) deed.parts.push(part);
    deed.traits.push(...raid.traits.filter(({ property }) => property === 'duration'));
    drafts.splice(drafts.indexOf(raid), 1);
    return;
  }
  for (const one of deeds) {
    if (one.from < raid.from || (one.type !== 'arrest' && one.type !== 'seizure')) continue;
    give(one, raid);
    for (const part of one.parts)
      if (!raid.parts.some(({ subject }) => subject === part.subject)) raid.parts.push(part);
    raid.traits.push(...one.traits);
    drafts.splice(drafts.indexOf(one), 1);
  }
}
