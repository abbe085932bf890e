import { mayRead } from '../../core/marking/index.ts';
import {
  checkListMapping,
  LIST_FORMATS,
  type ListFormat,
  type ListMapping,
} from '../../core/formats/lists/index.ts';
import type { Desk } from '../../trust/desk.ts';
import { ensureParty } from '../agencies/index.ts';
import { readGrade, readMarking } from '../reports/index.ts';
import type { DesignationList } from './contract.ts';
import { OPEN, WELL_KNOWN_LISTS } from './lists.data.ts';
import { noSuchList, refuse } from './refusals.ts';
import { refuseWithoutRight } from './rules.ts';
import * as store from './store/lists.ts';

/** Grade of a publisher's own list: completely reliable on what it lists, which is not the same as proven. */
const STANDARD_GRADE = 'A2';

/** A list of one's own, as an officer sets it up. */
export interface NewList {
  readonly id: string;
  readonly name?: string | undefined;
  readonly format: string;
  readonly mapping?: object | undefined;
  /** As written; without one, only the publishing party reads it. */
  readonly marking?: string | undefined;
  readonly grade?: string | undefined;
}

/**
 * Sets up a list of one's own, published by the officer's own party: nobody speaks in the name of another. Its code begins
 * with that of the party, so that parties do not meet in codes.
 */
export async function createList(desk: Desk, given: NewList): Promise<DesignationList> {
  refuseWithoutRight(desk.principal, 'set');
  const publisher = desk.principal.clearance.party;
  const prefix = `${publisher.toLowerCase()}-`;
  if (!/^[a-z][a-z0-9-]{1,59}$/.test(given.id) || !given.id.startsWith(prefix) || given.id === prefix)
    throw refuse('LIST_CODE_INVALID', { given: given.id, begins: prefix });
  const marking = readMarking(given.marking, publisher);
  const { principal, purpose, now } = desk;
  if (principal.kind === 'officer' && !mayRead(principal.clearance, marking, purpose.code, now))
    throw refuse('LIST_MARKING_CLOSED', { officer: principal.handle });
  const format = formatOf(given.format);
  const list: DesignationList = {
    id: given.id,
    name: given.name ?? given.id,
    publisher,
    format,
    mapping: mappingOf(format, given.mapping),
    grade: gradeOf(given.grade ?? STANDARD_GRADE),
    markingId: await desk.mark(marking),
  };
  if (!(await store.insertList(desk, list))) throw refuse('LIST_THERE', { list: list.id });
  desk.note([list.id]);
  return list;
}

/** The list of a code. One of the well-known lists is set up on its first use. */
export async function listOf(desk: Desk, id: string): Promise<DesignationList> {
  const found = await store.findList(desk, id);
  if (found !== null) return found;
  const known = WELL_KNOWN_LISTS.find((one) => one.id === id);
  if (known === undefined) throw noSuchList();
  refuseWithoutRight(desk.principal, 'import');
  const { code, name, country } = known.publisher;
  await ensureParty(desk, { code, name, kind: 'partner', country, node: null });
  const list: DesignationList = {
    id,
    name: known.name,
    publisher: code,
    format: known.formats[0],
    mapping: null,
    grade: STANDARD_GRADE,
    markingId: await desk.mark(readMarking(OPEN, code)),
  };
  await store.insertList(desk, list);
  return list;
}

function gradeOf(written: string): string {
  const { reliability, credibility } = readGrade(written);
  return reliability + credibility;
}

function formatOf(text: string): ListFormat {
  const format = LIST_FORMATS.find((one) => one === text);
  if (format === undefined) throw refuse('LIST_FORMAT_UNKNOWN', { given: text, formats: LIST_FORMATS });
  return format;
}

/** Lists of one's own are read by a mapping, unless they come in the form of a known publisher. */
function mappingOf(format: ListFormat, mapping: object | undefined): ListMapping | null {
  if (!format.startsWith('mapped-')) return null;
  const problems = checkListMapping(mapping);
  if (problems.length > 0) throw refuse('LIST_MAPPING_INVALID', { problems });
  return mapping as ListMapping;
}
