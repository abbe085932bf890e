import type { EntityKind } from '../../words/index.ts';
import type { ReadingBuilder, Span } from '../reading-builder.ts';
import { betweenDates } from '../dates.ts';
import { entriesOf, get, stringOf, stringsOf, type JsonObject } from '../json/parse.ts';
import { foreignFields } from './markings.ts';
import { OTHER_RELATION, RELATIONS, type Relation } from './relations.data.ts';
import { squeeze } from './subject.ts';

/** What is known of each subject while links are made. */
export interface Known {
  readonly subject: number;
  readonly kind: EntityKind;
  readonly name: string;
}

export interface Links {
  readonly builder: ReadingBuilder;
  readonly known: ReadonlyMap<string, Known>;
  /** Counts references to objects that are not there. */
  dangling: number;
}

const SHOWN_DESCRIPTION = 300;
const READ = new Set([
  'type',
  'id',
  'spec_version',
  'relationship_type',
  'source_ref',
  'target_ref',
  'start_time',
  'stop_time',
]);
const SIGHTING_READ = new Set(['type', 'id', 'spec_version', 'sighting_of_ref', 'first_seen', 'last_seen']);

/** Letters that a rule's name may hold, so that a foreign word cannot forge another rule. */
const ruleWord = (type: string) =>
  type
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .slice(0, 60);

const relationOf = (type: string, from: EntityKind): Relation =>
  RELATIONS.find((row) => row.type === type && (row.from === 'any' || row.from.includes(from))) ??
  OTHER_RELATION;

function describe(object: JsonObject): string {
  const description = squeeze((stringOf(get(object, 'description')) ?? '').slice(0, SHOWN_DESCRIPTION * 2));
  return description === '' ? '' : ` — ${description.slice(0, SHOWN_DESCRIPTION).toWellFormed()}`;
}

/** A relationship object becomes one Link claim of its source; what else it holds is kept beside it. */
export function addRelationship(links: Links, id: string, object: JsonObject): void {
  const { builder, known } = links;
  const type = stringOf(get(object, 'relationship_type')) ?? 'related-to';
  const [sourceRef, targetRef] = [
    stringOf(get(object, 'source_ref')) ?? '',
    stringOf(get(object, 'target_ref')) ?? '',
  ];
  const [source, target] = [known.get(sourceRef), known.get(targetRef)];
  const span = builder.line(
    `relationship: ${source?.name ?? sourceRef} ${type} ${target?.name ?? targetRef}${describe(object)}`,
  );
  const fields: [string, string][] = [['stix', id], ...foreignFields(object, (key) => READ.has(key))];
  if (source === undefined || target === undefined) {
    links.dangling += 1;
    const end = source ?? target;
    if (end)
      builder.foreign(
        end.subject,
        [...fields, ['relationship', `${sourceRef} ${type} ${targetRef}`]],
        span,
        'stix.foreign@1',
      );
    return;
  }
  const { property, role, statementType } = relationOf(type, source.kind);
  builder.claim({
    subject: source.subject,
    property,
    value: { type: 'record', record: target.subject, ...(role === undefined ? {} : { role }) },
    span,
    rule: `stix.relationship.${ruleWord(type)}@1`,
    interval: betweenDates(stringOf(get(object, 'start_time')), stringOf(get(object, 'stop_time'))),
    ...(statementType === undefined ? {} : { statementType }),
  });
  builder.foreign(source.subject, fields, span, 'stix.relationship.foreign@1');
}

/** A sighting (STIX 2.1 §5.2) relates what was seen to those who saw it. */
export function addSighting(links: Links, id: string, object: JsonObject): void {
  const { builder, known } = links;
  const seenRef = stringOf(get(object, 'sighting_of_ref')) ?? '';
  const seen = known.get(seenRef);
  const span = builder.line(`sighting: ${seen?.name ?? seenRef}${describe(object)}`);
  if (seen === undefined) {
    links.dangling += 1;
    return;
  }
  const interval = betweenDates(stringOf(get(object, 'first_seen')), stringOf(get(object, 'last_seen')));
  for (const ref of stringsOf(get(object, 'where_sighted_refs'))) {
    const by = known.get(ref);
    if (by === undefined) links.dangling += 1;
    else
      builder.claim({
        subject: seen.subject,
        property: 'relatedTo',
        value: { type: 'record', record: by.subject },
        span,
        rule: 'stix.sighting@1',
        interval,
      });
  }
  builder.foreign(
    seen.subject,
    [['stix', id], ...foreignFields(object, (key) => SIGHTING_READ.has(key))],
    span,
    'stix.foreign@1',
  );
}

/** Properties that point at the object's history or handling, not at what it is about. */
const ABOUT_ITSELF = new Set(['created_by_ref', 'object_marking_refs']);

/** References inside an object of a standard property (`object_refs`, `src_ref` …) become Links of that object; the fields stay foreign too. */
export function addReferences(links: Links, from: Known, object: JsonObject, span: Span): void {
  for (const [key, value] of entriesOf(object)) {
    if (!/_refs?$/.test(key) || key.startsWith('x_') || ABOUT_ITSELF.has(key)) continue;
    const refs = typeof value === 'string' ? [value] : stringsOf(value);
    for (const ref of refs) {
      const to = links.known.get(ref);
      if (to === undefined) links.dangling += 1;
      else {
        const rule = `stix.ref.${ruleWord(key.replaceAll('_', '-'))}@1`;
        links.builder.claim({
          subject: from.subject,
          property: 'relatedTo',
          value: { type: 'record', record: to.subject },
          span,
          rule,
        });
      }
    }
  }
}
