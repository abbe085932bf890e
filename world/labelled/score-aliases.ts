import type { Reading } from '../../src/core/words/index.ts';
import { fold, isEntity, kindFits, meets, requiredMentions } from './compare.ts';
import type { LabelledDocument } from './types.ts';

/** One name of one thing, as this document writes it, and the reader's subject that holds it most often. */
interface Name {
  readonly thing: string;
  readonly subject: number;
}

function namesFound(document: LabelledDocument, reading: Reading): Name[] {
  const votes = new Map<string, Map<number, number>>();
  for (const mention of requiredMentions(document)) {
    if (mention.thing === null || !isEntity(mention.kinds) || mention.kinds[0] === 'event') continue;
    const read = reading.mentions.find((one) => meets(one, mention) && kindFits(mention.kinds, one.kind));
    if (read === undefined || read.subject === null) continue;
    const key = `${mention.thing}\n${fold(document.text.slice(mention.start, mention.end))}`;
    const ballot = votes.get(key) ?? new Map<number, number>();
    ballot.set(read.subject, (ballot.get(read.subject) ?? 0) + 1);
    votes.set(key, ballot);
  }
  return [...votes].map(([key, ballot]) => ({
    thing: key.split('\n')[0] as string,
    subject: [...ballot].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] as number,
  }));
}

export interface Cubed {
  readonly names: number;
  /** Sums over names: divide by `names`. */
  readonly precision: number;
  readonly recall: number;
}

/**
 * B-cubed (Bagga and Baldwin 1998) over the distinct names that the reader found at all: for each, how much of its
 * set is right, and how much of the right set is in it. Names not found are the business of the mentions.
 */
export function scoreAliases(document: LabelledDocument, reading: Reading): Cubed {
  const names = namesFound(document, reading);
  let [precision, recall] = [0, 0];
  for (const name of names) {
    const together = names.filter(({ subject }) => subject === name.subject);
    const alike = names.filter(({ thing }) => thing === name.thing);
    const both = together.filter(({ thing }) => thing === name.thing).length;
    precision += both / together.length;
    recall += both / alike.length;
  }
  return { names: names.length, precision, recall };
}
