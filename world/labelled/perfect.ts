import type { ClaimValue, Qualifier, ReadClaim, Reading, ReadMention } from '../../src/core/words/index.ts';
import { isEntity } from './compare.ts';
import type { LabelledClaim, LabelledDocument, Labels, Span } from './types.ts';

function valueOf(claim: LabelledClaim, ids: readonly string[]): ClaimValue<number> {
  const { value } = claim;
  switch (value.type) {
    case 'thing':
      return {
        type: 'record',
        record: ids.indexOf(value.thing),
        ...(value.role === null ? {} : { role: value.role }),
      };
    case 'casualties':
      return { type: 'casualties', category: value.category, effect: value.effect, ...value.count };
    case 'quantity':
      return { type: 'quantity', unit: value.unit, ...value.count };
    case 'money':
      return {
        type: 'money',
        currency: value.currency,
        amountMinor: value.amount * (value.currency === 'JPY' ? 1 : 100),
      };
    case 'date':
      return { type: 'date', interval: value.interval };
    case 'words':
      return { type: 'text', text: value.text };
  }
}

/** Half of the labels call the legal mode of a transfer its description; the fold knows it by its own name. */
const isTransferMode = ({ property, subject }: LabelledClaim, { events }: Labels): boolean =>
  property === 'description' && events.some(({ id, type }) => id === subject && type === 'transfer');

/** How a labelled count is worded: "over", "at most", "about". */
function qualifierOf({ value }: LabelledClaim): Qualifier {
  if (value.type !== 'casualties' && value.type !== 'quantity') return 'exact';
  const { low, best, high } = value.count;
  if (best === null) return low === null ? 'at-most' : high === null ? 'at-least' : 'range';
  return low === null && high === null ? 'about' : 'exact';
}

/** The clause of the passage that names the thing, so that two clauses are two tellings; the passage where none does. */
function clauseOf(claim: LabelledClaim, { text, labels }: LabelledDocument): Span {
  const passage = labels.passages.find(({ number }) => number === claim.passage) ?? { start: 0, end: 0 };
  const names =
    claim.value.type === 'thing'
      ? (labels.things.find(({ id }) => claim.value.type === 'thing' && id === claim.value.thing)?.names ??
        [])
      : [];
  let { start } = passage;
  for (const part of text.slice(passage.start, passage.end).split(/(?<=;)/)) {
    const end = start + part.length;
    if (names.some((name) => part.includes(name))) return { start, end };
    start = end;
  }
  return { start: passage.start, end: passage.end };
}

/** The reading of somebody who knows the labels by heart. */
export function perfect(document: LabelledDocument): Reading {
  const { text, labels } = document;
  const ids = labels.things.map(({ id }) => id);
  const mentions: ReadMention[] = labels.mentions.map(({ start, end, kinds, thing }) => ({
    kind: kinds[0] as ReadMention['kind'],
    start,
    end,
    text: text.slice(start, end),
    script: 'Latn',
    subject: thing === null || !isEntity(kinds) ? null : ids.indexOf(thing),
    rule: 'known@1',
  }));
  const at = (passage: number): { start: number; end: number } => {
    const found = labels.passages.find(({ number }) => number === passage);
    return { start: found?.start ?? 0, end: found?.end ?? 0 };
  };
  const base = { qualifier: 'exact', interval: null, speaker: null, rule: 'known@1' } as const;
  const said: ReadClaim[] = labels.claims.map((claim) => ({
    ...base,
    ...clauseOf(claim, document),
    qualifier: qualifierOf(claim),
    speaker: claim.speaker,
    subject: ids.indexOf(claim.subject),
    property: isTransferMode(claim, labels) ? 'transferMode' : claim.property,
    value: valueOf(claim, ids),
    modality: claim.modality,
    statementType: claim.statementType,
  }));
  const framed: ReadClaim[] = labels.events.flatMap((event) => {
    const frame = {
      ...base,
      ...at(event.passages[0] as number),
      subject: ids.indexOf(event.id),
      modality: 'asserted',
      statementType: 'fact',
    } as const;
    return [
      { ...frame, property: 'eventType', value: { type: 'event-type', eventType: event.type } },
      { ...frame, property: 'occurred', value: { type: 'date', interval: event.interval } },
      ...event.places.map(
        (place): ReadClaim => ({
          ...frame,
          property: 'occurredAt',
          value: { type: 'record', record: ids.indexOf(place) },
        }),
      ),
    ];
  });
  return {
    text,
    language: 'en',
    scripts: ['Latn'],
    title: null,
    dated: { from: null, to: null, precision: 'open', reason: 'not read' },
    zones: [],
    mentions,
    subjects: labels.things.map(({ kinds, names, id }) => ({
      kind: kinds[0] as Reading['subjects'][number]['kind'],
      names: names.map((name) => ({ text: name, script: 'Latn', kind: 'primary' })),
      anchor: null,
      localKey: id,
    })),
    claims: [...said, ...framed],
    citations: [],
  };
}
