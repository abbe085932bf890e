import type { ReadClaim, Reading } from '../../src/core/words/index.ts';
import { inside, meets, passageOf, requiredMentions, thingsOfSubjects } from './compare.ts';
import type { LabelledDocument, LabelledTrap, Span } from './types.ts';

export interface TrapResult {
  readonly path: string;
  readonly trap: string;
  readonly ok: boolean;
}

/** What a passage may state as fact about who somebody is, whatever else it wishes, expects or demands. */
const IDENTITY: ReadonlySet<string> = new Set(
  'name description rank role affiliation country nationality location address partOf identifier phone website gender'.split(
    ' ',
  ),
);
const HAPPENING: ReadonlySet<string> = new Set(
  'eventType occurred occurredAt participant casualties'.split(' '),
);

function subjectsOf(document: LabelledDocument, reading: Reading, thing: string): Set<number> {
  const wanted = requiredMentions(document).filter((mention) => mention.thing === thing);
  const isEvent = wanted[0]?.kinds[0] === 'event';
  return new Set(
    wanted.flatMap(
      (mention) =>
        reading.mentions.find((read) => meets(read, mention) && (read.kind === 'event') === isEvent)
          ?.subject ?? [],
    ),
  );
}

function factsIn(reading: Reading, passage: Span): ReadClaim[] {
  return reading.claims.filter((claim) => claim.statementType === 'fact' && inside(claim, passage));
}

function apart(document: LabelledDocument, reading: Reading, things: readonly string[]): boolean {
  return !thingsOfSubjects(document, reading).some(
    (counts) => things.filter((thing) => counts.has(thing)).length > 1,
  );
}

function holds(trap: LabelledTrap, document: LabelledDocument, reading: Reading): boolean {
  switch (trap.type) {
    case 'not-same':
      return apart(document, reading, trap.things);
    case 'same':
      return trap.things.every((thing) => subjectsOf(document, reading, thing).size === 1);
    case 'no-sum':
      return !reading.claims.some(
        ({ value }) =>
          value.type === 'casualties' &&
          value.effect === trap.effect &&
          [value.low, value.best, value.high].includes(trap.sum),
      );
    case 'no-claim':
    case 'no-event': {
      const passage = passageOf(document, trap.passage);
      if (passage === undefined) return false;
      const told = factsIn(reading, passage).map(({ property }) => property);
      return trap.type === 'no-event'
        ? !told.some((property) => HAPPENING.has(property))
        : told.every((property) => IDENTITY.has(property));
    }
  }
}

function nameOf(trap: LabelledTrap): string {
  if (trap.type === 'no-sum') return `no-sum ${trap.event} ${trap.sum}`;
  return 'things' in trap ? `${trap.type} ${trap.things.join(' ')}` : `${trap.type} @${trap.passage}`;
}

/** Each trap of a document, and that nothing is claimed from any of its leftovers. */
export function checkTraps(document: LabelledDocument, reading: Reading): TrapResult[] {
  const { path, labels } = document;
  const leftovers = labels.passages.filter(({ type }) => type === 'leftover');
  return [
    ...labels.traps.map((trap) => ({ path, trap: nameOf(trap), ok: holds(trap, document, reading) })),
    ...leftovers.map((passage) => ({
      path,
      trap: `leftover “${document.text.slice(passage.start, passage.start + 24).replaceAll('\n', ' ')}”`,
      ok: !reading.claims.some((claim) => inside(claim, passage)),
    })),
  ];
}
