import type { Draft } from './names-draft.ts';
import { longestEntry } from './names-lexicon.ts';
import type { Word } from './names-words.ts';

/** Written small, they make a body of the place or people before them: "Sindh government", "Lahore police", "Afghan defence ministry". */
const OF_PLACE = new Set(
  'government police administration ministry consulate embassy constabulary'.split(' '),
);
const OF_PEOPLE = new Set(['ministry']);
const BRANCHES = new Set(
  'defence defense interior foreign finance justice health education home information railway railways energy'.split(
    ' ',
  ),
);

/** Bodies that a small word makes of the place or demonym before it. "Lahore police station", "Sindh government officials" are none. */
export function localBodies(words: readonly Word[], drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  for (let at = 1; at < words.length; at++) {
    const noun = words[at] as Word;
    if (
      noun.shape !== 'lower' ||
      !OF_PLACE.has(noun.text) ||
      noun.joint !== 'space' ||
      !closes(words, at + 1)
    )
      continue;
    const end = BRANCHES.has(words[at - 1]?.text ?? '') ? at - 1 : at;
    const last = words[end - 1];
    if (last === undefined || last.possessive || words[end]?.joint !== 'space') continue;
    const from = placeBefore(drafts, end) ?? (OF_PEOPLE.has(noun.text) ? demonymBefore(words, end) : null);
    if (from !== null) found.push(bodyOf(from, at + 1));
  }
  if (found.length === 0) return [...drafts];
  const apart = drafts.filter((draft) => found.every((one) => draft.to <= one.from || draft.from >= one.to));
  return [...apart, ...found].toSorted((a, b) => a.from - b.from);
}

const bodyOf = (from: number, to: number): Draft => ({
  from,
  to,
  kind: 'organisation',
  nameKind: 'primary',
  title: null,
  anchor: null,
  rule: 'name.local@1',
});

/** Nouns that a body's own noun only describes: "police station", "government officials". */
const DESCRIBED = new Set(
  'official officials officer officers spokesman spokesperson spokeswoman station stations post posts chief van vans vehicle vehicles party line lines patrol patrols checkpoint checkpoints checkpost headquarters constable constables team teams source sources force forces building buildings employee employees circles department departments office offices school schools hospital hospitals service services servant servants contractor contractors personnel guard guards academy college mobile convoy report reports record records minister ministers delegation representative representatives lawyer lawyers compound gate job jobs inspector superintendent commander recruits training reform custody'.split(
    ' ',
  ),
);

/** True where no noun goes on behind the body's own. */
function closes(words: readonly Word[], at: number): boolean {
  const next = words[at];
  return next === undefined || next.joint !== 'space' || !DESCRIBED.has(next.lower);
}

const placeBefore = (drafts: readonly Draft[], end: number): number | null =>
  drafts.find((draft) => draft.to === end && draft.kind === 'place' && draft.pending !== true)?.from ?? null;

function demonymBefore(words: readonly Word[], end: number): number | null {
  const from = end - 1;
  return longestEntry(words, from, end, false)?.cls === 'demonym' ? from : null;
}
