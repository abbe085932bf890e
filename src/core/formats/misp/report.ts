import type { EntityKind } from '../../words/index.ts';
import type { Json, JsonObject } from '../json/parse.ts';
import { RELATIONS } from '../stix/relations.data.ts';
import type {
  MispAttribute,
  MispCluster,
  MispEvent,
  MispObject,
  MispReference,
  MispSighting,
} from './event.ts';
import { ATTRIBUTES, GALAXIES, RELATIONS_OF_OBJECTS, TEMPLATES } from './meaning.data.ts';
import { isReadTag, likelihoodOf } from './tags.ts';

/** How a claim is told besides its value. */
type Told = Readonly<Record<string, Json>>;

/** An event on its way into a report of entities and claims, the shape that JSON reports have. */
class Draft {
  readonly entities: JsonObject[] = [];
  readonly claims: JsonObject[] = [];
  readonly kinds = new Map<string, EntityKind>();

  entity(ref: string, kind: EntityKind, names: readonly Json[]): void {
    this.kinds.set(ref, kind);
    this.entities.push({ ref, kind, names });
  }

  claim(subject: string, property: string, value: Json, told: Told = {}): void {
    this.claims.push({ subject, property, value, ...told });
  }
}

export const EVENT_REF = 'event';

/** The report that an event is: the event itself a document, its attributes and objects things with claims. Deleted parts are left out. */
export function reportOfMisp(event: MispEvent): JsonObject {
  const draft = new Draft();
  draft.entity(EVENT_REF, 'document', [event.info]);
  draft.claim(EVENT_REF, 'identifier', { value: event.uuid, scheme: 'misp' });
  if (event.creator !== null) draft.claim(EVENT_REF, 'misp.creator', event.creator);
  for (const tag of event.tags) if (!isReadTag(tag)) draft.claim(EVENT_REF, 'misp.tag', tag.name);
  for (const one of event.attributes) if (!one.deleted) addAttribute(draft, one);
  const objects = event.objects.filter((one) => !one.deleted);
  for (const one of objects) addObject(draft, one);
  for (const { clusters } of event.galaxies) for (const one of clusters) addCluster(draft, one);
  for (const one of objects)
    for (const reference of one.references) if (!reference.deleted) addReference(draft, one, reference);
  keepRest(draft, EVENT_REF, event.rest);
  return {
    title: event.info,
    ...(event.date === null ? {} : { date: event.date }),
    entities: draft.entities,
    claims: draft.claims,
  };
}

function toldOf({ tags, firstSeen }: Pick<MispAttribute, 'tags' | 'firstSeen'>): Told {
  const likely = likelihoodOf(tags);
  return {
    ...(likely === null ? {} : { modality: likely.modality, statementType: 'assessment' }),
    ...(firstSeen === null ? {} : { date: firstSeen.slice(0, 10) }),
  };
}

/** A bare attribute: a thing of its own, or a field of the event. 'a|b' is the thing a with b beside it. */
function addAttribute(draft: Draft, one: MispAttribute): void {
  const [type = '', otherType] = one.type.split('|');
  const [value = '', other] = otherType === undefined ? [one.value] : one.value.split('|');
  const meaning = ATTRIBUTES[type];
  const told = toldOf(one);
  if (meaning === undefined) {
    const property = ['text', 'comment', 'other'].includes(type) ? 'statement' : `misp.${one.type}`;
    draft.claim(EVENT_REF, property, one.value, told);
    addAround(draft, EVENT_REF, one);
    return;
  }
  draft.entity(one.uuid, meaning.kind, [value]);
  draft.claim(one.uuid, 'identifier', { value: one.uuid, scheme: 'misp' });
  if (meaning.scheme !== undefined)
    draft.claim(one.uuid, 'identifier', { value, scheme: meaning.scheme }, told);
  if (otherType !== undefined && other !== undefined) {
    const scheme = ATTRIBUTES[otherType]?.scheme;
    const same = meaning.kind === ATTRIBUTES[otherType]?.kind && meaning.kind === 'document';
    if (same && scheme !== undefined) draft.claim(one.uuid, 'identifier', { value: other, scheme }, told);
    else draft.claim(one.uuid, `misp.${otherType}`, other, told);
  }
  addAround(draft, one.uuid, one);
}

/** What stands around a value: comment, likelihood in its own word, sightings, tags, whatever else. */
function addAround(draft: Draft, ref: string, one: MispAttribute): void {
  if (one.comment !== null) draft.claim(ref, 'statement', one.comment);
  const likely = likelihoodOf(one.tags);
  if (likely !== null) draft.claim(ref, 'misp.likelihood', likely.word);
  for (const tag of one.tags) if (!isReadTag(tag)) draft.claim(ref, 'misp.tag', tag.name);
  for (const sighting of one.sightings) addSighting(draft, ref, one.value, sighting);
  keepRest(draft, ref, one.rest);
}

const SIGHTED = ['was seen', 'was called a false positive', 'was said to expire'];

function addSighting(draft: Draft, ref: string, value: string, one: MispSighting): void {
  const who = one.organisation ?? one.source;
  const day = one.at === null ? null : new Date(one.at * 1000).toISOString().slice(0, 10);
  draft.claim(
    ref,
    'statement',
    `${value} ${SIGHTED[one.type] ?? SIGHTED[0]}${who === null ? '' : ` by ${who}`}`,
    {
      modality: 'reported',
      ...(day === null ? {} : { date: day }),
      ...(who === null ? {} : { speaker: who }),
    },
  );
}

function addObject(draft: Draft, one: MispObject): void {
  const kind = TEMPLATES[one.name] ?? 'document';
  const attributes = one.attributes.filter(({ deleted }) => !deleted);
  draft.entity(one.uuid, kind, namesOf(one, attributes));
  draft.claim(one.uuid, 'identifier', { value: one.uuid, scheme: 'misp' });
  for (const attribute of attributes) {
    const relation = RELATIONS_OF_OBJECTS[attribute.relation ?? ''];
    const told = toldOf(attribute);
    if (relation === undefined)
      draft.claim(one.uuid, `misp.${attribute.relation ?? attribute.type}`, attribute.value, told);
    else if (relation.is === 'claim') {
      const { property, scheme } = relation;
      draft.claim(
        one.uuid,
        property,
        scheme === undefined ? attribute.value : { value: attribute.value, scheme },
        told,
      );
    }
    addAround(draft, one.uuid, attribute);
  }
  if (one.comment !== null) draft.claim(one.uuid, 'statement', one.comment);
  keepRest(draft, one.uuid, one.rest);
}

/** Names as given, the parts put together where no whole one is; else its first value, else its template. */
function namesOf(one: MispObject, attributes: readonly MispAttribute[]): readonly Json[] {
  const names: { text: string; kind: string }[] = [];
  const parts: string[][] = [[], [], []];
  for (const { relation, value } of attributes) {
    const meant = RELATIONS_OF_OBJECTS[relation ?? ''];
    if (meant?.is === 'name') names.push({ text: value, kind: meant.as });
    else if (meant?.is === 'part') parts[meant.at]?.push(value);
  }
  const whole = parts.flat().join(' ');
  if (whole !== '' && !names.some(({ kind }) => kind === 'primary'))
    names.unshift({ text: whole, kind: 'primary' });
  const ordered = [
    ...names.filter(({ kind }) => kind === 'primary'),
    ...names.filter(({ kind }) => kind !== 'primary'),
  ];
  if (ordered.length > 0) return ordered.map(({ text, kind }) => ({ text, kind }));
  const identifying = attributes.find(({ relation }) => {
    const meant = RELATIONS_OF_OBJECTS[relation ?? ''];
    return meant?.is === 'claim' && meant.scheme !== undefined;
  });
  return [identifying?.value ?? `${one.name} ${one.uuid}`];
}

/** What a cluster of a galaxy stands for; that the event is about it is its maker's judgement. */
function addCluster(draft: Draft, one: MispCluster): void {
  if (draft.kinds.has(one.uuid)) return;
  const kind = GALAXIES.find(([type]) => type.test(one.type))?.[1] ?? 'document';
  const aliases = one.synonyms.map((text) => ({ text, kind: 'alias' }));
  draft.entity(one.uuid, kind, [one.value, ...aliases]);
  draft.claim(one.uuid, 'identifier', { value: one.uuid, scheme: 'misp' });
  if (one.description !== null) draft.claim(one.uuid, 'description', one.description);
  draft.claim(EVENT_REF, 'relatedTo', { ref: one.uuid }, { statementType: 'assessment' });
  keepRest(draft, one.uuid, one.rest);
}

/** A reference is a Link by the table of STIX relations; the words of any other are kept beside it. */
function addReference(draft: Draft, from: MispObject, { target, type, comment }: MispReference): void {
  const kind = draft.kinds.get(from.uuid) ?? 'document';
  if (!draft.kinds.has(target)) {
    draft.claim(from.uuid, 'misp.reference', `${type} ${target}`);
    return;
  }
  const known = RELATIONS.find((row) => row.type === type && (row.from === 'any' || row.from.includes(kind)));
  const { property, role, statementType } = known ?? {
    property: 'relatedTo',
    role: undefined,
    statementType: undefined,
  };
  draft.claim(
    from.uuid,
    property,
    { ref: target, ...(role === undefined ? {} : { role }) },
    statementType === undefined ? {} : { statementType },
  );
  if (known === undefined) draft.claim(from.uuid, 'misp.relationship', `${type} ${target}`);
  if (comment !== null) draft.claim(from.uuid, 'statement', comment);
}

/** Bookkeeping of the instance it comes from: no news to anybody. */
const HOUSEKEEPING: ReadonlySet<string> = new Set([
  'id',
  'event_id',
  'object_id',
  'org_id',
  'orgc_id',
  'sharing_group_id',
  'attribute_count',
  'locked',
  'disable_correlation',
  'template_uuid',
  'template_version',
  'meta-category',
  'RelatedEvent',
  'ShadowAttribute',
]);

function keepRest(draft: Draft, ref: string, rest: JsonObject): void {
  for (const [key, value] of Object.entries(rest)) {
    if (
      HOUSEKEEPING.has(key) ||
      value === null ||
      value === '' ||
      (Array.isArray(value) && value.length === 0)
    )
      continue;
    draft.claim(ref, `misp.${key}`, typeof value === 'string' ? value : JSON.stringify(value));
  }
}
