import { checkStixObject } from '../../core/formats/stix/spec/check.ts';
import { canonicalJson } from '../../core/formats/json/canonical.ts';
import { definitionsAmong, type Meaning } from '../../core/formats/stix/markings.ts';
import { liftStix20 } from '../../core/formats/stix/lift/lift.ts';
import { isObject, stringOf, stringsOf, type Json, type JsonObject } from '../../core/formats/json/parse.ts';
import { deriveId } from '../../platform/crypto/hash.ts';
import { storableText } from '../../platform/db/storable.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Released } from '../../trust/released.ts';
import { readTerms } from '../reports/index.ts';
import type { Centre } from '../../trust/slice.ts';
import { findCollection } from './collections.ts';
import type { AddResult, ObjectOutcome } from './contract.ts';
import { FUSE } from './fuse.ts';
import { momentText, versionKey } from './moments.ts';
import { refuse } from './refusals.ts';
import { markingOfStix } from './stix-marking.ts';
import * as collections from './store/collections.ts';
import * as store from './store/objects.ts';

/** Breaches told of one object. */
const MOST_TOLD = 5;
const SPEC_VERSIONS: ReadonlySet<string> = new Set(['2.0', '2.1']);

interface Offered {
  readonly id: string;
  readonly version: string | null;
  readonly object: JsonObject;
}

/**
 * Adds objects to what is exchanged, each checked and each under its own marking, in one transaction; one that is not right
 * stops none of the others (TAXII 2.1 §5.5). The same version again changes nothing.
 */
export async function addObjects(
  centre: Centre,
  desk: Desk,
  collectionId: string,
  given: readonly Json[],
): Promise<Released<AddResult>> {
  const objects = given.flatMap(lifted);
  const collection = await findCollection(desk, collectionId);
  if (!collection.canWrite) throw refuse('COLLECTION_READ_ONLY', { collection: collectionId });
  return addInto(centre, desk, collection, objects);
}

/** The same for what a feed of the centre itself takes in: its inbox is offered to nobody, so nobody else writes to it. */
export async function addToInbox(
  centre: Centre,
  desk: Desk,
  alias: string,
  objects: readonly Json[],
): Promise<Released<AddResult>> {
  return addInto(centre, desk, await findCollection(desk, alias), objects);
}

async function addInto(
  centre: Centre,
  desk: Desk,
  collection: collections.CollectionRow,
  objects: readonly Json[],
): Promise<Released<AddResult>> {
  const { party } = desk.principal.clearance;
  const terms = readTerms(collection.terms, desk.principal).marking;
  const definitions = await definitionsBehind(desk, objects.filter(isObject));
  const successes: ObjectOutcome[] = [];
  const failures: ObjectOutcome[] = [];
  const first = await store.takeMoments(desk, objects.length);
  const offered = objects.flatMap((one, at) => {
    const checked = check(one);
    if ('message' in checked) failures.push({ ...checked, version: versionOf(checked.version, first, at) });
    return 'message' in checked ? [] : [checked];
  });
  const { bodies: known, ours } = await store.knownOf(desk, [...new Set(offered.map((one) => one.id))]);
  const added: store.NewObject[] = [];
  for (const { id, version, object } of offered) {
    const moment = momentText(first + BigInt(added.length));
    const key = versionKey(version ?? moment);
    const outcome = { id, version: version ?? moment };
    const body = storableText(JSON.stringify(object));
    const before = known.get(`${id} ${key}`);
    const wrong = clash(object, before, version !== null && ours.has(id));
    if (wrong !== null) {
      failures.push({ ...outcome, message: wrong });
      continue;
    }
    successes.push(outcome);
    if (before !== undefined) continue;
    known.set(`${id} ${key}`, new Set([body]));
    const marking = markingOfStix(terms, stringsOf(object['object_marking_refs']), party, definitions);
    added.push({
      id,
      type: String(object['type']),
      specVersion: stringOf(object['spec_version']) ?? '2.1',
      version: key,
      granular: object['granular_markings'] !== undefined,
      body,
      markingId: await desk.mark(marking),
    });
  }
  await store.insertObjects(desk, added, first);
  const result: AddResult = {
    id: deriveId('taxii-status', desk.principal.handle, first.toString(), objects.length),
    at: momentText(first),
    added: added.length,
    successes,
    failures,
  };
  await collections.insertStatus(
    desk,
    collection.id,
    result,
    { first, added: added.length },
    collection.markingId,
  );
  if (added.length > 0) await centre.jobs.add(desk, FUSE, { status: result.id });
  desk.note([collection.id, result.id], { added: added.length, refused: failures.length });
  return desk.release(result, [collection.markingId]);
}

/**
 * Why an object may not stand beside what does: `before` is what stands under its id and version, `isOurs`: its id is that of a report
 * of this centre or of what one says. Observables belong to nobody: they have no version but the moment they are added.
 */
function clash(object: JsonObject, before: ReadonlySet<string> | undefined, isOurs: boolean): string | null {
  if (before === undefined)
    return isOurs
      ? 'This centre offers it of a report of its own; say what you have to say in an object of yours'
      : null;
  return sameContent(before, object)
    ? null
    : 'Another object stands under this id and version; a change needs a later modified';
}

/** What names no version is of STIX 2.0 and becomes 2.1; what says 2.0 is kept as it says (TAXII 2.1 §3.5). */
const lifted = (one: Json): readonly Json[] =>
  isObject(one) && one['spec_version'] === undefined ? liftStix20(one) : [one];

/** What the markings mean, by definitions given here or before by the same party: nobody defines another's. */
async function definitionsBehind(
  desk: Desk,
  objects: readonly JsonObject[],
): Promise<ReadonlyMap<string, Meaning>> {
  const refs = new Set(objects.flatMap((one) => stringsOf(one['object_marking_refs'])));
  const before = await store.definitionsOf(desk, [...refs], desk.principal.clearance.party);
  return definitionsAmong([...before.map((body) => JSON.parse(body) as JsonObject), ...objects]);
}

const versionOf = (version: string, first: bigint, at: number): string =>
  version === '' ? momentText(first + BigInt(at)) : version;

/** The object with its id and version, or why it is not taken. */
function check(object: Json): Offered | (ObjectOutcome & { readonly message: string }) {
  const { id, version, spec } = headOf(object);
  const refused = (message: string) => ({ id, version: version ?? '', message });
  if (spec !== null && !SPEC_VERSIONS.has(spec)) return refused(`STIX ${spec} is not taken; send 2.1`);
  const errors = checkStixObject(object).filter((one) => one.severity === 'error');
  if (errors.length === 0 && isObject(object)) return { id, version, object };
  const told = errors
    .slice(0, MOST_TOLD)
    .map((one) => `${one.path || 'the object'}: ${one.message} (STIX 2.1 §${one.clause})`);
  if (errors.length > MOST_TOLD) told.push(`and ${errors.length - MOST_TOLD} more`);
  return refused(told.join('; '));
}

/** What would come of an object if it were added: its id and version, and why it would not be taken, if so. */
export function checkOffered(object: Json): ObjectOutcome {
  const checked = check(object);
  const { id, version } = checked;
  return 'message' in checked
    ? { id, version: version ?? '', message: checked.message }
    : { id, version: version ?? '' };
}

function headOf(object: Json): { id: string; version: string | null; spec: string | null } {
  const of = (name: string) => (isObject(object) ? stringOf(object[name]) : null);
  return { id: of('id') ?? '', version: of('modified') ?? of('created'), spec: of('spec_version') };
}

/** Content counts, not the order of keys. */
function sameContent(bodies: ReadonlySet<string>, object: JsonObject): boolean {
  const mine = canonicalJson(object);
  return [...bodies].some((body) => canonicalJson(JSON.parse(body) as Json) === mine);
}
