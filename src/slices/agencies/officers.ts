import { Refusal } from '../../platform/errors.ts';
import type { Desk } from '../../trust/desk.ts';
import { LOCAL_PARTY, type Officer, type OfficerChange, type Party } from './contract.ts';
import { refuse } from './refusals.ts';
import { changed, newOfficer, refuseChange, refuseParty } from './rules.ts';
import * as store from './store.ts';

/** Adds an officer to the directory. A new one has no clearance but what the change grants. */
export async function addOfficer(desk: Desk, handle: string, change: OfficerChange): Promise<Officer> {
  const all = await store.officersOf(desk);
  if (all.some((one) => one.handle === handle)) throw refuse('OFFICER_THERE', { handle });
  const own = all.find((one) => one.handle === desk.principal.handle)?.party ?? LOCAL_PARTY.code;
  return save(desk, null, changed(newOfficer(handle, own), change), all);
}

/** Changes what the directory says of an officer: name, party, clearance, roles. */
export async function changeOfficer(desk: Desk, handle: string, change: OfficerChange): Promise<Officer> {
  const all = await store.officersOf(desk);
  const before = all.find((one) => one.handle === handle.toLowerCase());
  if (before === undefined)
    throw officerUnknown(
      handle,
      all.map((one) => one.handle),
    );
  return save(desk, before, changed(before, change), all);
}

/** Adds an agency of this centre to the directory. An administrator's act. */
export async function addOwnParty(desk: Desk, party: Party): Promise<void> {
  const administrators = (await store.officersOf(desk))
    .filter(({ roles }) => roles.includes('administrator'))
    .map(({ handle }) => handle);
  if (!administrators.includes(desk.principal.handle))
    throw refuse('ADMINISTRATOR_NEEDED', { administrators });
  refuseParty(party, await store.partiesOf(desk));
  await store.addParty(desk, party);
  desk.note([party.code]);
}

async function save(
  desk: Desk,
  before: Officer | null,
  after: Officer,
  all: readonly Officer[],
): Promise<Officer> {
  refuseChange(desk.principal, before, after, all);
  const parties = await store.partiesOf(desk);
  if (!parties.includes(after.party)) throw refuse('PARTY_UNKNOWN', { party: after.party, parties });
  await store.writeOfficer(desk, after);
  desk.note([after.handle], {
    level: after.level,
    compartments: after.compartments.join(' '),
    roles: after.roles.join(' '),
  });
  return after;
}

/** The refusal of a handle that nobody bears, naming who there is. */
export function officerUnknown(handle: string, known: readonly string[]): Refusal {
  return new Refusal({
    code: 'OFFICER_UNKNOWN',
    status: 422,
    message: `There is no officer “${handle}”`,
    facts: { officers: known },
    fix:
      known.length > 0
        ? `Give one of: ${known.join(', ')}`
        : 'Ingest a file first: it creates a local centre with the officer “analyst”',
  });
}
