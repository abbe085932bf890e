import { clauseAt } from './claims/clauses.ts';
import { textSpan } from './claims/skeleton.ts';
import type { Scene } from './subjects.ts';

const LEADING =
  /^(?:["“”'\s,;:–—-]|\b(?:and|but|while|whereas|yet|however|earlier|later|then|meanwhile|afterwards|also|that)\b|\b(?:in|on) the (?:day|week|evening|morning|afternoon|night)\b)+/i;

/** Who gives the number: the words before the verb in its clause. */
export function speakerBefore(
  scene: Scene,
  at: number,
  start: number = clauseAt(scene.view.clauses, at).from,
): string | null {
  const { view, prose } = scene;
  const lead = LEADING.exec(view.skeleton.slice(start, at))?.[0].length ?? 0;
  const words = view.skeleton
    .slice(start + lead, at)
    .replace(/ (?:told|said|says|claims|claimed)\b.*$/, '')
    .replace(/(?: (?:has|have|had|also|later|earlier|now|then|once|itself|themselves))+ ?$/, '')
    .trimEnd();
  if (
    words === '' ||
    words.length > 90 ||
    /^(?:said|says|told)\b/.test(words) ||
    /^(?:it|he|she|they|we|i|who|which)$/i.test(words)
  )
    return null;
  const span = textSpan(view, start + lead, start + lead + words.length);
  return span.end > span.start ? prose.layout.text.slice(span.start, span.end) : null;
}
