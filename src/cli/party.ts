import type { Command } from 'commander';
import { addOwnParty, type Party } from '../slices/agencies/index.ts';
import { withCommonOptions, withSession, type CommonOptions } from './context.ts';
import { print } from './print.ts';

interface PartyOptions extends CommonOptions {
  readonly name: string;
  readonly country: string;
}

/** party: an agency of this centre. An administrator's act, logged. */
export function partyCommand(program: Command): void {
  withCommonOptions(
    program
      .command('party')
      .description('Add an agency of this centre to the directory')
      .argument('<code>', 'its code in markings: capital letters, digits and -')
      .requiredOption('--name <name>', 'its name')
      .requiredOption('--country <code>', 'its country, two letters of ISO 3166-1'),
  ).action((code: string, options: PartyOptions) =>
    withSession(options, async ({ centre, principal, purpose }) => {
      const party: Party = {
        code: code.toUpperCase(),
        name: options.name,
        kind: 'agency',
        country: options.country.toUpperCase(),
        node: null,
      };
      await centre.trust.desk({ principal, purpose, act: 'party.added' }, (desk) => addOwnParty(desk, party));
      print(options, party, `Added: ${party.code} ${party.name}`);
    }),
  );
}
