import type { MentionKind, Reading } from '../../src/core/words/index.ts';
import { inside, kindFits, meets, quietPassages, requiredMentions } from './compare.ts';
import { type Tally, tally } from './tally.ts';
import type { LabelledDocument, LabelledMention, Span } from './types.ts';

export type Touch = 'exact' | 'overlap';

const TOUCHES: Readonly<Record<Touch, (one: Span, other: Span) => boolean>> = {
  exact: (one, other) => one.start === other.start && one.end === other.end,
  overlap: meets,
};

/** Read mentions paired with required ones, each used once; exact spans first. */
function paired(
  document: LabelledDocument,
  reading: Reading,
  touch: Touch,
): Map<Reading['mentions'][number], LabelledMention> {
  const pairs = new Map<Reading['mentions'][number], LabelledMention>();
  const taken = new Set<LabelledMention>();
  const wanted = requiredMentions(document);
  for (const way of touch === 'exact' ? (['exact'] as const) : (['exact', 'overlap'] as const)) {
    for (const mention of wanted) {
      if (taken.has(mention)) continue;
      const found = reading.mentions.find(
        (read) => !pairs.has(read) && TOUCHES[way](read, mention) && kindFits(mention.kinds, read.kind),
      );
      if (found === undefined) continue;
      pairs.set(found, mention);
      taken.add(mention);
    }
  }
  return pairs;
}

/** True where a mention that pairs with nothing is still no fault: the author left it open. */
function isOpen(document: LabelledDocument, read: Reading['mentions'][number]): boolean {
  const { mentions, events } = document.labels;
  if (quietPassages(document).some((passage) => meets(read, passage))) return true;
  if (mentions.some((one) => one.optional && meets(one, read) && kindFits(one.kinds, read.kind))) return true;
  // A number that is also read as the account or telephone that it names.
  if (
    read.kind !== 'identifier' &&
    mentions.some(
      (one) => one.kinds[0] === 'identifier' && meets(one, read) && kindFits(one.kinds, read.kind),
    )
  )
    return true;
  // Of an event every nominal mention is labelled, not every verb that tells it.
  const told = new Set(events.flatMap(({ passages }) => passages));
  return (
    read.kind === 'event' &&
    document.labels.passages.some(({ number, start, end }) => {
      return number !== null && told.has(number) && inside(read, { start, end });
    })
  );
}

/** Mentions by kind: a required one not found is missed, a found one that nothing allows is wrong. */
export function scoreMentions(
  document: LabelledDocument,
  reading: Reading,
  touch: Touch,
): Map<MentionKind, Tally> {
  const byKind = new Map<MentionKind, Tally>();
  const of = (kind: MentionKind): Tally => {
    const known = byKind.get(kind) ?? tally();
    byKind.set(kind, known);
    return known;
  };
  const pairs = paired(document, reading, touch);
  const found = new Set(pairs.values());
  for (const mention of requiredMentions(document)) {
    const row = of(mention.kinds[0] as MentionKind);
    if (found.has(mention)) row.right += 1;
    else row.missed += 1;
  }
  for (const read of reading.mentions) {
    if (!pairs.has(read) && !isOpen(document, read)) of(read.kind).wrong += 1;
  }
  return byKind;
}
