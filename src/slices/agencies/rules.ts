import { isCountryCode } from '../../core/formats/countries.ts';
import { isMarkingCode, LEVEL_NAMES, type Level } from '../../core/marking/index.ts';
import { ROLES, type Principal, type Role } from '../../trust/principal.ts';
import type { Officer, OfficerChange, Party } from './contract.ts';
import { refuse } from './refusals.ts';

const HANDLE = /^[a-z][a-z0-9.-]{1,39}$/;

const isAdministrator = (officer: Officer): boolean => officer.roles.includes('administrator');

/** The officer as a change makes them, or the refusal of what was written. Knows nothing of who asks. */
export function changed(before: Officer, change: OfficerChange): Officer {
  const dropped = new Set(compartmentsOf(change.dropCompartments ?? []));
  const added = compartmentsOf(change.compartments ?? []);
  return {
    handle: before.handle,
    name: change.name ?? before.name,
    party: change.party ?? before.party,
    level: change.level === undefined ? before.level : readLevel(change.level),
    compartments: [...new Set([...before.compartments, ...added])].filter((one) => !dropped.has(one)).sort(),
    roles: change.roles === undefined ? before.roles : rolesOf(change.roles),
  };
}

/** A new officer before anything is granted: no clearance, may file and read what is open to their party. */
export function newOfficer(handle: string, party: string): Officer {
  if (!HANDLE.test(handle)) throw refuse('OFFICER_HANDLE_INVALID', { handle });
  return { handle, name: handle, party, level: 0, compartments: [], roles: ['officer'] };
}

/**
 * Who may make this change: an administrator; not for themselves where another could do it (SAFEGUARDS.md: roles are
 * separate); and never so that no administrator is left.
 */
export function refuseChange(
  actor: Principal,
  before: Officer | null,
  after: Officer,
  all: readonly Officer[],
): void {
  const administrators = all.filter(isAdministrator).map((one) => one.handle);
  if (!actor.roles.includes('administrator')) throw refuse('ADMINISTRATOR_NEEDED', { administrators });
  const others = administrators.filter((handle) => handle !== actor.handle);
  if (before?.handle === actor.handle && others.length > 0 && !sameRights(before, after)) {
    throw refuse('OWN_CLEARANCE', { administrators: others });
  }
  const left = administrators.filter((handle) => handle !== after.handle);
  if (left.length === 0 && !isAdministrator(after)) throw refuse('LAST_ADMINISTRATOR');
}

/** A party of this centre: under a code that is free and can stand in a marking, of a country that there is. */
export function refuseParty({ code, country }: Party, known: readonly string[]): void {
  if (!isMarkingCode(code) || known.includes(code)) throw refuse('PARTY_THERE', { party: code });
  if (!isCountryCode(country)) throw refuse('COUNTRY_UNKNOWN', { country });
}

function sameRights(a: Officer, b: Officer): boolean {
  const rights = ({ party, level, compartments, roles }: Officer) =>
    JSON.stringify([party, level, compartments.toSorted(), roles.toSorted()]);
  return rights(a) === rights(b);
}

function readLevel(text: string): Level {
  const level = LEVEL_NAMES.findIndex((name, index) => text === String(index) || text.toUpperCase() === name);
  if (level < 0) throw refuse('LEVEL_NOT_UNDERSTOOD', { level: text });
  return level as Level;
}

function compartmentsOf(codes: readonly string[]): string[] {
  return codes.map((text) => {
    const code = text.toUpperCase();
    if (!isMarkingCode(code)) throw refuse('COMPARTMENT_NOT_UNDERSTOOD', { compartment: text });
    return code;
  });
}

function rolesOf(names: readonly string[]): Role[] {
  return names.map((name) => {
    const role = ROLES.find((one) => one === name);
    if (role === undefined) throw refuse('ROLE_UNKNOWN', { role: name });
    return role;
  });
}
