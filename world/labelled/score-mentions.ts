import type { MentionKind, Reading, ReadMention } from '../../src/core/words/index.ts';
import { inside, kindFits, meets, quietPassages, requiredMentions } from './compare.ts';
import { matchEvents, readEvents, spansOf } from './score-events.ts';
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
): Map<ReadMention, LabelledMention> {
  const pairs = new Map<ReadMention, LabelledMention>();
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
function isOpen(document: LabelledDocument, read: ReadMention, told: ReadonlySet<number>): boolean {
  const { mentions } = document.labels;
  if (quietPassages(document).some((passage) => meets(read, passage))) return true;
  // Of a labelled event, some mentions are labelled and not every verb or noun that takes it up again.
  if (read.kind === 'event' && read.subject !== null && told.has(read.subject)) return true;
  return mentions.some(
    (one) =>
      meets(one, read) &&
      kindFits(one.kinds, read.kind) &&
      // A number may also be read as the account or telephone that it names.
      (one.optional || (one.kinds[0] === 'identifier' && read.kind !== 'identifier')),
  );
}

/** Subjects of a reading that are labelled events, or lie in a passage that tells one. */
function toldEvents(document: LabelledDocument, reading: Reading): Set<number> {
  const matched = [...matchEvents(document, readEvents(document, reading), false).values()];
  const passages = document.labels.events.flatMap((event) => spansOf(document, event));
  const lying = reading.mentions.filter(
    (read) => read.kind === 'event' && passages.some((passage) => inside(read, passage)),
  );
  return new Set([
    ...matched.map(({ subject }) => subject),
    ...lying.flatMap(({ subject }) => subject ?? []),
  ]);
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
  const told = toldEvents(document, reading);
  for (const read of reading.mentions) {
    if (!pairs.has(read) && !isOpen(document, read, told)) of(read.kind).wrong += 1;
  }
  return byKind;
}
