import type { ReadClaim, Reading, RecordId } from '../../core/words/index.ts';
import { recordId } from './content-ids.ts';
import type { OwnMention } from './store/learn.ts';

/** What a report's own reading holds already. */
export interface OwnReading {
  readonly report: string;
  readonly mentions: readonly OwnMention[];
  /** Ids of its records, in the order of its subjects. */
  readonly records: readonly string[];
}

/** What a second reading, with one known name more, adds to a report's own. */
export interface LearntReading {
  /** The second reading, reduced to the mentions and claims that are new. */
  readonly reading: Reading;
  /** Record id per subject; null for a subject that is neither new nor one of the report's own records. */
  readonly ids: readonly (RecordId | null)[];
  readonly learnt: ReadonlySet<RecordId>;
}

/**
 * What is new in `reading`: subjects all of whose mentions stand where the report's own reading took nothing, and the
 * claims that tie them to one another or to what the report says by itself. Own records are never changed: a claim about
 * one of them is a row beside it. Pure; ids depend on the report, the name taught (`taught`) and nothing else.
 */
export function whatIsNew(own: OwnReading, taught: string, reading: Reading): LearntReading {
  const spans = reading.subjects.map((): { start: number; end: number }[] => []);
  for (const { subject, start, end } of reading.mentions)
    if (subject !== null) spans[subject]?.push({ start, end });
  const learnt = new Set<RecordId>();
  const ids = reading.subjects.map((subject, at): RecordId | null => {
    const mine = spans[at] ?? [];
    const isNew =
      mine.length > 0 &&
      !mine.some((span) => own.mentions.some((one) => one.start < span.end && one.stop > span.start));
    if (!isNew) return ownRecord(own, mine, subject.localKey);
    const id = recordId(taught, subject.localKey);
    learnt.add(id);
    return id;
  });
  const isLearnt = (subject: number | null): boolean =>
    subject !== null && learnt.has(ids[subject] as RecordId);
  const concerns = (claim: ReadClaim): boolean => {
    const other = claim.value.type === 'record' ? claim.value.record : null;
    if (ids[claim.subject] === null || (other !== null && ids[other] === null)) return false;
    return isLearnt(claim.subject) || isLearnt(other);
  };
  return {
    reading: {
      ...reading,
      mentions: reading.mentions.filter((mention) => isLearnt(mention.subject)),
      claims: reading.claims.filter(concerns),
    },
    ids,
    learnt,
  };
}

/** The report's own record of a subject: the one mentioned at the same place, or, unmentioned, of the same local key. */
function ownRecord(
  own: OwnReading,
  spans: readonly { start: number; end: number }[],
  localKey: string,
): RecordId | null {
  for (const { start, end } of spans) {
    const same = own.mentions.find(
      (one) => one.start === start && one.stop === end && one.record_id !== null,
    );
    if (same) return same.record_id as RecordId;
  }
  if (spans.length > 0) return null;
  const id = recordId(own.report, localKey);
  return own.records.includes(id) ? id : null;
}
