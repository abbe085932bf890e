import type { Command } from 'commander';
import {
  addOfficer,
  changeOfficer,
  listOfficers,
  type Officer,
  type OfficerChange,
} from '../slices/agencies/index.ts';
import { withCommonOptions, withSession, type CommonOptions } from './context.ts';
import { print } from './print.ts';

interface OfficerOptions extends CommonOptions {
  readonly add?: boolean;
  readonly name?: string;
  readonly party?: string;
  readonly level?: string;
  readonly compartment?: readonly string[];
  readonly dropCompartment?: readonly string[];
  readonly roles?: string;
}

/** officer: add somebody to the directory, or change what it says of them. An administrator's act, logged. */
export function officerCommand(program: Command): void {
  withCommonOptions(
    program
      .command('officer')
      .description('Add an officer, or change one: name, party, clearance, roles')
      .argument('<handle>', 'short name the officer acts under')
      .option('--add', 'the officer is new')
      .option('--name <name>', 'name as it is written out')
      .option('--party <code>', 'agency or partner (default for a new one: your own)')
      .option('--level <level>', '0 to 4, or UNCLASSIFIED RESTRICTED CONFIDENTIAL SECRET "TOP SECRET"')
      .option('--compartment <code...>', 'compartments to add to the clearance')
      .option('--drop-compartment <code...>', 'compartments to take from it')
      .option('--roles <a,b>', 'all roles: officer, analyst, release-authority, oversight, administrator'),
  ).action((handle: string, options: OfficerOptions) => saveOfficer(handle, options));
}

async function saveOfficer(handle: string, options: OfficerOptions): Promise<void> {
  await withSession(
    options,
    async ({ centre, principal, purpose }) => {
      // In an empty folder the session has just made the local centre with this very officer.
      const isFirst =
        options.add === true && principal.handle === handle && (await listOfficers(centre.db)).length === 1;
      const act = { principal, purpose, act: options.add === true ? 'officer.added' : 'officer.changed' };
      const write = options.add === true && !isFirst ? addOfficer : changeOfficer;
      const officer = await centre.trust.desk(act, (desk) => write(desk, handle, changeOf(options)));
      print(options, officer, `${options.add === true ? 'Added' : 'Changed'}: ${officerLine(officer)}`);
    },
    options.add === true ? { createIfEmpty: handle } : {},
  );
}

function changeOf(options: OfficerOptions): OfficerChange {
  const { name, party, level, compartment, dropCompartment, roles } = options;
  return {
    ...(name === undefined ? {} : { name }),
    ...(party === undefined ? {} : { party: party.toUpperCase() }),
    ...(level === undefined ? {} : { level }),
    ...(compartment === undefined ? {} : { compartments: compartment }),
    ...(dropCompartment === undefined ? {} : { dropCompartments: dropCompartment }),
    ...(roles === undefined ? {} : { roles: roles.split(/[,\s]+/).filter((role) => role !== '') }),
  };
}

/** An officer on one line of a terminal. */
export function officerLine(one: Officer): string {
  return `${one.handle.padEnd(18)} level ${one.level}  ${one.party.padEnd(12)} ${one.name}  [${one.compartments.join(', ')}]  ${one.roles.join(', ')}`;
}
