import type { EntityKind, ParticipantRole, StatementType } from '../../words/index.ts';

/**
 * How a STIX relationship becomes a Link, and a Link one (`writes`). The first row that fits holds: the type and the kind of its
 * source one way, property, role and kind the other. A Link that no row writes goes out as related-to.
 */
export interface Relation {
  readonly type: string;
  readonly from: readonly EntityKind[] | 'any';
  readonly property: string;
  readonly role?: ParticipantRole;
  /** Who is behind something is an assessment, however firmly it is put. */
  readonly statementType?: StatementType;
  readonly writes?: true;
}

const HAPPENING: readonly EntityKind[] = ['event', 'operation', 'programme'];
const PARTY: readonly EntityKind[] = ['person', 'organisation'];

export const RELATIONS: readonly Relation[] = [
  { type: 'uses', from: 'any', property: 'uses', writes: true },
  {
    type: 'attributed-to',
    from: HAPPENING,
    property: 'participant',
    role: 'attributed',
    statementType: 'assessment',
    writes: true,
  },
  { type: 'attributed-to', from: PARTY, property: 'affiliation', statementType: 'assessment' },
  { type: 'targets', from: HAPPENING, property: 'participant', role: 'target', writes: true },
  { type: 'member-of', from: PARTY, property: 'affiliation', writes: true },
  { type: 'works-for', from: PARTY, property: 'affiliation' },
  { type: 'employed-by', from: PARTY, property: 'affiliation' },
  { type: 'part-of', from: 'any', property: 'partOf', writes: true },
  { type: 'subtechnique-of', from: 'any', property: 'partOf' },
  { type: 'belongs-to', from: 'any', property: 'partOf' },
  { type: 'located-at', from: 'any', property: 'location', writes: true },
  { type: 'located-at', from: HAPPENING, property: 'occurredAt', writes: true },
  { type: 'originates-from', from: 'any', property: 'location' },
];

/** Every other type: a relation whose name is kept in the claim's rule. */
export const OTHER_RELATION: Relation = { type: 'related-to', from: 'any', property: 'relatedTo' };

/** The type under which a Link goes out. */
export function relationshipType(
  property: string,
  role: ParticipantRole | undefined,
  from: EntityKind,
): string {
  const row = RELATIONS.find(
    (one) =>
      one.writes === true &&
      one.property === property &&
      one.role === role &&
      (one.from === 'any' || one.from.includes(from)),
  );
  return (row ?? OTHER_RELATION).type;
}
