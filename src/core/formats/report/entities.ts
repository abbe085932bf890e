import {
  ENTITY_KINDS,
  MODALITIES,
  NAME_KINDS,
  PARTICIPANT_ROLES,
  PROPERTIES,
  QUALIFIERS,
  STATEMENT_TYPES,
  type EntityKind,
  type SubjectName,
} from '../../words/index.ts';
import type { NewClaim, ReadingBuilder, Span } from '../reading-builder.ts';
import type { Warnings } from '../problems.ts';
import { parseDate } from '../dates.ts';
import { entriesOf, get, isObject, stringOf, type Json, type JsonObject } from '../json/parse.ts';
import { excerpt } from '../problems.ts';
import { scriptOf } from '../script.ts';
import { fits, isCategory, isEffect, linkedKind, needsOf, toValue, type ValueHints } from '../values.ts';
import { CLAIM_KEYS, ENTITY_KEYS } from './shape.ts';

/** A report on its way into a Reading. */
export interface Draft {
  readonly builder: ReadingBuilder;
  readonly warnings: Warnings;
  /** Path of the report inside its file: '' or '[3].'. */
  readonly at: string;
  /** Whose rules its claims bear. */
  readonly format: 'json-report' | 'misp';
  readonly refs: Map<string, Entity>;
  readonly subjects: Entity[];
}

interface Entity {
  readonly subject: number;
  readonly kind: EntityKind;
  readonly name: string;
}

type Told = Pick<NewClaim, 'qualifier' | 'modality' | 'statementType' | 'interval' | 'speaker'>;

const memberOf = <T extends string>(list: readonly T[], value: Json | undefined): T | undefined =>
  list.find((item) => item === value);
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

function namesOf(entity: JsonObject): SubjectName[] {
  const listed = get(entity, 'names');
  const single = stringOf(get(entity, 'name'));
  const all: readonly Json[] = [
    ...(single === null ? [] : [single]),
    ...(Array.isArray(listed) ? listed : []),
  ];
  const names = all.flatMap((item, index): SubjectName[] => {
    const text = squeeze(
      typeof item === 'string' ? item : isObject(item) ? (stringOf(get(item, 'text')) ?? '') : '',
    );
    const kind = isObject(item) ? memberOf(NAME_KINDS, get(item, 'kind')) : undefined;
    return text === ''
      ? []
      : [{ text, script: scriptOf(text), kind: kind ?? (index === 0 ? 'primary' : 'alias') }];
  });
  return names.filter((name, index) => names.findIndex(({ text }) => text === name.text) === index);
}

function hintsOf(value: Json): ValueHints {
  if (!isObject(value)) return {};
  const text = (key: string) => stringOf(get(value, key)) ?? undefined;
  const [scheme, unit, currency, category, effect] = [
    text('scheme'),
    text('unit'),
    text('currency'),
    text('category'),
    text('effect'),
  ];
  const nameKind = memberOf(NAME_KINDS, get(value, 'nameKind'));
  const dateOrder = memberOf(['dmy', 'mdy', 'ymd'] as const, get(value, 'dateOrder'));
  return {
    ...(scheme === undefined ? {} : { scheme }),
    ...(unit === undefined ? {} : { unit }),
    ...(currency === undefined ? {} : { currency }),
    ...(category !== undefined && isCategory(category) ? { category } : {}),
    ...(effect !== undefined && isEffect(effect) ? { effect } : {}),
    ...(nameKind === undefined ? {} : { nameKind }),
    ...(dateOrder === undefined ? {} : { dateOrder }),
  };
}

const writtenOf = (value: Json): string => {
  const plain = isObject(value) ? (get(value, 'value') ?? get(value, 'ref') ?? '') : value;
  return typeof plain === 'string' ? plain : JSON.stringify(plain);
};

/** The thing a link leads to: an entity of the report by its ref, or a new one known by name only. */
function linkTarget(draft: Draft, property: string, of: EntityKind, value: Json): number | null {
  const ref = isObject(value) ? stringOf(get(value, 'ref')) : null;
  if (ref !== null) return draft.refs.get(ref)?.subject ?? null;
  const written = squeeze(writtenOf(value));
  const byRef = draft.refs.get(written);
  if (byRef) return byRef.subject;
  if (written === '') return null;
  const kind = linkedKind(property, of);
  const names: SubjectName[] = [{ text: written, script: scriptOf(written), kind: 'primary' }];
  const known = kind === 'person' ? -1 : draft.builder.find(kind, names);
  return known >= 0
    ? known
    : draft.builder.subject({ kind, names, anchor: null, localKey: `json:${kind}:${written}` });
}

/** One statement about an entity: as a line, and as a claim of the registry or a foreign field. */
function addStatement(
  draft: Draft,
  entity: Entity,
  property: string,
  value: Json,
  told: Told,
  path: string,
): Span {
  const { builder, warnings } = draft;
  const written = writtenOf(value);
  const ref = isObject(value) ? stringOf(get(value, 'ref')) : null;
  const shown = ref === null ? written : (draft.refs.get(ref)?.name ?? ref);
  const span = builder.line(`${entity.name} — ${PROPERTIES.get(property)?.label.en ?? property}: ${shown}`);
  const keep = () =>
    builder.foreign(
      entity.subject,
      [[property, isObject(value) ? JSON.stringify(value) : written]],
      span,
      `${draft.format}.foreign@1`,
    );
  if (!fits(property, entity.kind)) {
    warnings.add('UNKNOWN_KEY', { path }, { key: property });
    keep();
    return span;
  }
  const claim = (made: NewClaim['value']) =>
    builder.claim({
      subject: entity.subject,
      property,
      value: made,
      span,
      rule: `${draft.format}.claim@1`,
      ...told,
    });
  if (PROPERTIES.get(property)?.valueType === 'record') {
    const record = linkTarget(draft, property, entity.kind, value);
    const role = isObject(value) ? memberOf(PARTICIPANT_ROLES, get(value, 'role')) : undefined;
    if (record === null) {
      warnings.add('UNKNOWN_REF', { path }, { ref: shown });
      keep();
    } else claim({ type: 'record', record, ...(role === undefined ? {} : { role }) });
    return span;
  }
  const made = toValue(property, written, hintsOf(value));
  if (made === null) {
    warnings.add(
      'VALUE_NOT_UNDERSTOOD',
      { path },
      { value: excerpt(written), property, needs: needsOf(property) },
    );
    keep();
  } else claim(made);
  return span;
}

function keepUnknownKeys(
  draft: Draft,
  entity: Entity,
  object: JsonObject,
  known: ReadonlySet<string>,
  span: Span,
  path: string,
): void {
  for (const [key, value] of entriesOf(object)) {
    if (known.has(key)) continue;
    draft.warnings.add('UNKNOWN_KEY', { path: `${path}.${key}` }, { key });
    draft.builder.foreign(
      entity.subject,
      [[key, typeof value === 'string' ? value : JSON.stringify(value)]],
      span,
      `${draft.format}.foreign@1`,
    );
  }
}

/** Every entity first, then what is said of them, so that links may point forward. */
export function addEntities(draft: Draft, entities: readonly JsonObject[]): void {
  const { builder } = draft;
  entities.forEach((entity, index) => {
    const kind = memberOf(ENTITY_KINDS, get(entity, 'kind')) ?? 'document';
    const names = namesOf(entity);
    const ref = stringOf(get(entity, 'ref'));
    const first = names[0];
    if (first === undefined) return;
    const prefix = `${kind}: `;
    const span = builder.line(prefix + names.map(({ text }) => text).join('; '));
    const inProse = builder.find(kind, names);
    if (inProse >= 0) builder.addNames(inProse, names);
    const subject =
      inProse >= 0
        ? inProse
        : builder.subject({ kind, names, anchor: null, localKey: `json:${ref ?? index}` });
    const start = span.start + prefix.length;
    builder.mention(
      { kind, start, end: start + first.text.length, subject, rule: `${draft.format}.entity@1` },
      first.text,
    );
    const known = { subject, kind, name: first.text };
    draft.subjects.push(known);
    if (ref !== null) draft.refs.set(ref, known);
    keepUnknownKeys(draft, known, entity, ENTITY_KEYS, span, `${draft.at}entities[${index}]`);
  });
  entities.forEach((entity, index) => {
    const known = draft.subjects[index];
    const properties = get(entity, 'properties');
    if (known === undefined || !isObject(properties)) return;
    for (const [property, held] of entriesOf(properties)) {
      const path = `${draft.at}entities[${index}].properties.${property}`;
      for (const value of Array.isArray(held) ? held : [held])
        addStatement(draft, known, property, value, {}, path);
    }
  });
}

export function addClaims(draft: Draft, claims: readonly JsonObject[]): void {
  claims.forEach((claim, index) => {
    const entity = draft.refs.get(stringOf(get(claim, 'subject')) ?? '');
    const path = `${draft.at}claims[${index}]`;
    if (entity === undefined) {
      draft.warnings.add('UNKNOWN_REF', { path }, { ref: stringOf(get(claim, 'subject')) ?? '' });
      return;
    }
    const [qualifier, modality] = [
      memberOf(QUALIFIERS, get(claim, 'qualifier')),
      memberOf(MODALITIES, get(claim, 'modality')),
    ];
    const statementType = memberOf(STATEMENT_TYPES, get(claim, 'statementType'));
    const date = stringOf(get(claim, 'date'));
    const told: Told = {
      ...(qualifier === undefined ? {} : { qualifier }),
      ...(modality === undefined ? {} : { modality }),
      ...(statementType === undefined ? {} : { statementType }),
      interval: date === null ? null : parseDate(date),
      speaker: stringOf(get(claim, 'speaker')),
    };
    const span = addStatement(
      draft,
      entity,
      stringOf(get(claim, 'property')) ?? '',
      get(claim, 'value') ?? '',
      told,
      path,
    );
    keepUnknownKeys(draft, entity, claim, CLAIM_KEYS, span, path);
  });
}
