import type { Command } from 'commander';
import { plain } from '../core/words/plain.ts';
import {
  closeCollection,
  listCollections,
  offerCollection,
  type Collection,
} from '../slices/exchange/index.ts';
import { withCommonOptions, withSession, type CommonOptions } from './context.ts';
import { codeList } from './lists-of.ts';
import { show } from './look.ts';
import { print } from './print.ts';

interface OfferOptions extends CommonOptions {
  readonly to: readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly read?: boolean;
  readonly write?: boolean;
  readonly types?: readonly string[];
  readonly marking?: string;
  readonly grade?: string;
}

/** The commands over what partners read and write by TAXII. */
export function taxiiCommands(program: Command): void {
  const taxii = program.command('taxii').description('What partners read and write by TAXII 2.1');
  withCommonOptions(
    taxii
      .command('offer')
      .description('Offer a collection to parties: a view over what is released to whoever reads it')
      .argument('<alias>', 'its short name: a-z, 0-9 and -')
      .requiredOption('--to <codes>', 'parties and communities it is offered to', codeList)
      .option('--read', 'they may read the reports and objects that are released to them')
      .option('--write', 'they may send objects')
      .option('--types <types>', 'only STIX objects of these types', codeList)
      .option('--title <text>', 'its title (default: the alias)')
      .option('--description <text>', 'what it is for')
      .option('--marking <text>', 'marking of what they send, beside its own (default: the sender only)')
      .option('--grade <grade>', 'grade of what they send (default: F6)'),
  ).action((alias: string, options: OfferOptions) => offer(alias, options));
  withCommonOptions(
    taxii.command('list').description('The collections offered, to you or by your party'),
  ).action((options: CommonOptions) => show(options, 'taxii.collections', listCollections, collectionsText));
  withCommonOptions(
    taxii
      .command('close')
      .description('Offer a collection no more; what it showed stays')
      .argument('<alias>', 'alias or id; watchfloor taxii list names them'),
  ).action((alias: string, options: CommonOptions) =>
    show(
      options,
      'collection.closed',
      (desk) => closeCollection(desk, alias),
      (one) => `Closed ${one.alias}: nobody reads or writes it any more.`,
    ),
  );
}

async function offer(alias: string, options: OfferOptions): Promise<void> {
  await withSession(options, async ({ centre, principal, purpose }) => {
    const { value } = await centre.trust.desk({ principal, purpose, act: 'collection.offered' }, (desk) =>
      offerCollection(desk, {
        alias,
        title: options.title,
        description: options.description,
        read: options.read === true,
        write: options.write === true,
        types: options.types,
        to: options.to,
        terms: { marking: options.marking, grade: options.grade },
      }),
    );
    const lines = [
      collectionText(value),
      `A client of theirs signs in with HTTP Basic: an officer's handle, and what watchfloor sign-in OFFICER --token prints.`,
    ];
    print(options, value, lines.join('\n'));
  });
}

function collectionsText(collections: readonly Collection[]): string {
  return collections.length === 0
    ? 'No collection is offered. Offer one with: watchfloor taxii offer ALIAS --to PARTY --read'
    : collections.map(collectionText).join('\n');
}

function collectionText({ id, alias, title, canRead, canWrite, filter }: Collection): string {
  const rights = [canRead ? 'read' : null, canWrite ? 'write' : null]
    .filter((one) => one !== null)
    .join(' and ');
  const types = filter.types === undefined ? '' : `, ${filter.types.join(', ')} only`;
  return `${alias}  ${plain(title)} (${rights}${types})\n  /taxii2/centre/collections/${id}/`;
}
