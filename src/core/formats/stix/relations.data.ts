import type { EntityKind, ParticipantRole, StatementType } from '../../words/index.ts';

/** How a STIX relationship becomes a Link. The first row that fits the type and the kind of its source holds. */
export interface Relation {
  readonly type: string;
  readonly from: readonly EntityKind[] | 'any';
  readonly property: string;
  readonly role?: ParticipantRole;
  /** Who is behind something is an assessment, however firmly it is put. */
  readonly statementType?: StatementType;
}

const HAPPENING: readonly EntityKind[] = ['event', 'operation', 'programme'];
const PARTY: readonly EntityKind[] = ['person', 'organisation'];

export const RELATIONS: readonly Relation[] = [
  { type: 'uses', from: 'any', property: 'uses' },
  {
    type: 'attributed-to',
    from: HAPPENING,
    property: 'participant',
    role: 'attributed',
    statementType: 'assessment',
  },
  { type: 'attributed-to', from: PARTY, property: 'affiliation', statementType: 'assessment' },
  { type: 'targets', from: HAPPENING, property: 'participant', role: 'target' },
  { type: 'member-of', from: PARTY, property: 'affiliation' },
  { type: 'works-for', from: PARTY, property: 'affiliation' },
  { type: 'employed-by', from: PARTY, property: 'affiliation' },
  { type: 'part-of', from: 'any', property: 'partOf' },
  { type: 'subtechnique-of', from: 'any', property: 'partOf' },
  { type: 'belongs-to', from: 'any', property: 'partOf' },
  { type: 'located-at', from: 'any', property: 'location' },
  { type: 'originates-from', from: 'any', property: 'location' },
];

/** Every other type: a relation whose name is kept in the claim's rule. */
export const OTHER_RELATION: Relation = { type: '', from: 'any', property: 'relatedTo' };
