import { PROPERTIES, type ReadClaim } from '../../../words/index.ts';
import { get, isObject, stringOf, stringsOf, type Json, type JsonObject } from '../../json/parse.ts';
import { LIMITS } from '../../limits.ts';
import type { Meaning } from '../markings.ts';
import { wordsOfRefs } from '../markings.ts';
import { SPINE_EXTENSION } from '../names.data.ts';
import { readFields, VALUES } from './fields.ts';
import { CLAIM_FIELDS } from './mapping.data.ts';

/** A claim as it was written; what it names by id is resolved when all records are known. */
export interface WrittenClaim {
  readonly claim: Omit<ReadClaim, 'subject' | 'value'>;
  readonly quote: string;
  readonly json: Json;
  readonly value: JsonObject & { readonly type: string };
  /** What marks it: its object's markings and those of the part. */
  readonly markings: readonly string[];
}

const RULE = /^[a-z0-9][a-z0-9.-]{0,100}@\d{1,6}$/;
/** Rules of our officers are of acts here. */
const FOREIGN_RULE = 'stix.spine@1';
const ruleOf = (rule: string): string =>
  RULE.test(rule) && !rule.startsWith('officer.') ? rule : FOREIGN_RULE;

const CLAIMS = `extensions.${SPINE_EXTENSION}.claims`;

/** Whether a selector speaks of a part, of what it stands in, or of something in it. */
const concerns = (selector: string, part: string): boolean =>
  selector === part || part.startsWith(`${selector}.`) || selector.startsWith(`${part}.`);

/** Claims in the extension of a record; those that are not of their form are counted. */
export function writtenClaims(
  object: JsonObject,
  extension: JsonObject,
  definitions: ReadonlyMap<string, Meaning>,
): { readonly claims: readonly WrittenClaim[]; readonly unread: number } {
  const given = get(extension, 'claims');
  const list: readonly Json[] = Array.isArray(given) ? given : [];
  const parts = get(object, 'granular_markings');
  const marked = (Array.isArray(parts) ? (parts as readonly Json[]) : []).filter(isObject);
  const own = stringsOf(get(object, 'object_marking_refs'));
  const claims = list.flatMap((json, at): WrittenClaim[] => {
    const claim = claimOf(json);
    if (claim === null) return [];
    const refs = marked.flatMap((part) => {
      const here = stringsOf(get(part, 'selectors')).some((one) => concerns(one, `${CLAIMS}.[${at}]`));
      return here ? (stringOf(get(part, 'marking_ref')) ?? []) : [];
    });
    return [{ ...claim, markings: wordsOfRefs([...own, ...refs], definitions) }];
  });
  return { claims, unread: list.length - claims.length };
}

function claimOf(json: Json): Omit<WrittenClaim, 'markings'> | null {
  const read = readFields(CLAIM_FIELDS, json);
  const given = isObject(json) ? get(json, 'value') : undefined;
  const type = isObject(given) ? stringOf(get(given, 'type')) : null;
  const fields = type !== null && Object.hasOwn(VALUES, type) ? VALUES[type] : undefined;
  const value = fields === undefined ? null : readFields(fields, given);
  if (read === null || value === null || type === null) return null;
  const { quote, ...claim } = read as unknown as Omit<ReadClaim, 'subject' | 'value'> & { quote: string };
  if (PROPERTIES.get(claim.property)?.valueType !== type) return null;
  const tooLong = Object.values(value).some(
    (one) => typeof one === 'string' && one.length > LIMITS.claimTextChars.max,
  );
  if (tooLong) return null;
  return { claim: { ...claim, rule: ruleOf(claim.rule) }, quote, json, value: { ...value, type } };
}
