import { officer, testCentre, type TestCentre } from '../../../app.test-kit.ts';
import type { RunningCentre } from '../../../app.ts';
import type { Desk } from '../../../trust/desk.ts';
import type { Principal, Purpose } from '../../../trust/principal.ts';
import { createList, importList, type ListFile, type ListVersion } from '../../designations/index.ts';
import {
  type AskedParty,
  type CheckAnswer,
  disposeHit,
  listHits,
  type QueuedHit,
  readAsked,
  readHit,
  readTerms,
  runCheck,
  TO_DO,
} from '../index.ts';

export const SCREENING: Purpose = { code: 'SCREENING', caseRef: null };

/** An invented entry of a list. */
export interface Entry {
  readonly ref: string;
  readonly names: readonly string[];
  readonly kind: 'person' | 'organisation';
  readonly born: string | null;
  readonly country: string;
  readonly remarks?: string;
}

export function entry(
  ref: string,
  names: readonly string[],
  born: string | null,
  country: string,
  kind: Entry['kind'] = 'person',
): Entry {
  return { ref, names, kind, born, country };
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

/** The list in the form of the UN consolidated list (un-xml). */
function unList(entries: readonly Entry[], published: string): string {
  const shape = (tag: 'INDIVIDUAL' | 'ENTITY', { ref, names, born, country, remarks }: Entry): string => {
    const aliases = names
      .slice(1)
      .map((name) => `<${tag}_ALIAS>${element('QUALITY', 'Good')}${element('ALIAS_NAME', name)}</${tag}_ALIAS>`);
    const birth =
      born === null
        ? ''
        : `<INDIVIDUAL_DATE_OF_BIRTH>${element('TYPE_OF_DATE', 'EXACT')}${element(born.length > 4 ? 'DATE' : 'YEAR', born)}</INDIVIDUAL_DATE_OF_BIRTH>`;
    const parts = [
      element('DATAID', ref),
      element('FIRST_NAME', names[0] ?? ''),
      element('UN_LIST_TYPE', 'Test'),
      element('REFERENCE_NUMBER', ref),
      element('LISTED_ON', '2020-01-01'),
      remarks === undefined ? '' : element('COMMENTS1', remarks),
      tag === 'INDIVIDUAL' ? `<NATIONALITY>${element('VALUE', country)}</NATIONALITY>` : '',
      ...aliases,
      birth,
    ];
    return `<${tag}>${parts.join('')}</${tag}>`;
  };
  const of = (tag: 'INDIVIDUAL' | 'ENTITY', kind: Entry['kind']): string =>
    entries
      .filter((one) => one.kind === kind)
      .map((one) => shape(tag, one))
      .join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<CONSOLIDATED_LIST dateGenerated="${published}T00:00:00Z">
<INDIVIDUALS>${of('INDIVIDUAL', 'person')}</INDIVIDUALS>
<ENTITIES>${of('ENTITY', 'organisation')}</ENTITIES>
</CONSOLIDATED_LIST>`;
}

export interface Kit {
  readonly centre: RunningCentre;
  readonly list: string;
  readonly analyst: Principal;
  readonly fourEyes: string;
  /** A version of the open list; what is not in it is delisted. */
  publish(entries: readonly Entry[], published: string): Promise<ListVersion>;
  publishTo(list: string, entries: readonly Entry[], published: string): Promise<ListVersion>;
  addList(id: string, marking: string): Promise<string>;
  file(entries: readonly Entry[], published: string): ListFile;
  /** Works off the queue: rescreening after a change. */
  settle(): Promise<void>;
  at<T>(handle: string, work: (desk: Desk) => Promise<T>): Promise<T>;
  hit(desk: Desk, id: string): Promise<QueuedHit>;
  withFourEyes(setting: string): Kit;
  close(): Promise<void>;
}

/** A test officer; `high2` is a second one with the rights of `high`. */
export const someone = (handle: string): Principal =>
  handle === 'high2' ? { ...officer('high'), handle: 'high2', name: 'Second Officer' } : officer(handle);

/** A centre with one open list; without one given, of its own. */
export async function kit(given?: Pick<TestCentre, 'centre' | 'close'>): Promise<Kit> {
  const made = given ?? (await testCentre());
  const { centre } = made;
  const analyst: Principal = { ...officer('high'), roles: ['release-authority'] };
  const file = (entries: readonly Entry[], published: string): ListFile => ({
    name: 'list.xml',
    bytes: new TextEncoder().encode(unList(entries, published)),
  });
  const addList = async (id: string, marking: string): Promise<string> => {
    await centre.trust.desk({ principal: analyst, purpose: SCREENING, act: 'test' }, (desk) =>
      createList(desk, { id, format: 'un-xml', marking }),
    );
    return id;
  };
  const list = await addList('alpha-open', 'UNCLASSIFIED//REL TO ALL');
  const publishTo = async (id: string, entries: readonly Entry[], published: string): Promise<ListVersion> => {
    const files = [file(entries, published)];
    return (await importList(centre, analyst, SCREENING, { list: id, files, accept: 'a test' })).version;
  };
  const our: Kit = {
    centre,
    list,
    analyst,
    fourEyes: '',
    file,
    addList,
    publish: (entries, published) => publishTo(list, entries, published),
    publishTo,
    settle: () => centre.jobs.drain(),
    at: (handle, work) =>
      centre.trust.desk({ principal: someone(handle), purpose: SCREENING, act: 'test' }, work),
    hit: async (desk, id) => (await readHit(desk, id)).value,
    withFourEyes: (setting) => ({ ...our, fourEyes: setting }),
    close: made.close,
  };
  return our;
}

/** Asks one question as an officer. */
export async function ask(our: Kit, handle: string, asked: AskedParty, lists: readonly string[] = []): Promise<CheckAnswer> {
  const party = readAsked(asked);
  const { value } = await runCheck(our.centre, someone(handle), SCREENING, {
    kind: 'party',
    reference: null,
    terms: readTerms({ lists }),
    questions: [{ role: 'subject', kinds: [party.kind], party }],
    skipped: [],
  });
  return value;
}

export async function dispose(our: Kit, handle: string, id: string, said: string, reason: string): Promise<QueuedHit> {
  return our.at(handle, async (desk) => (await disposeHit(desk, our.fourEyes, id, said, reason)).value);
}

export async function openHits(our: Kit, handle: string): Promise<QueuedHit[]> {
  return our.at(handle, async (desk) => (await listHits(desk, TO_DO, 100)).value);
}
