import type { Command } from 'commander';
import { explainEntity, readCard, readPicture, searchEntities } from '../slices/fusion/index.ts';
import { findPassages } from '../slices/reports/index.ts';
import type { Desk } from '../trust/desk.ts';
import { askWords, orReferred, type Sought } from '../trust/referral.ts';
import { bothReleased, mapReleased, type Released } from '../trust/released.ts';
import { countOption, withCommonOptions, withSession, type CommonOptions } from './context.ts';
import { printReleased } from './print-released.ts';
import { cardText } from './text/card.ts';
import { pictureText } from './text/picture.ts';
import { hitsText, whyText } from './text/hits.ts';

/** The commands that read: search, card, picture, why. */
export function lookCommands(program: Command): void {
  withCommonOptions(
    program
      .command('search')
      .description('Find entities by name in any script, and reports by their words')
      .argument('<text...>'),
  )
    .addOption(countOption('answers at the most', 20))
    .action((words: string[], options: CommonOptions & { most: number }) =>
      searchAndRefer(options, words.join(' '), options.most),
    );
  withCommonOptions(
    program
      .command('card')
      .description('All that is claimed of one entity, each value with its sources')
      .argument('<name-or-id...>'),
  ).action((words: string[], options: CommonOptions) =>
    show(options, 'card.read', (desk) => readCard(desk, words.join(' ')), cardText, {
      kind: 'name',
      text: words.join(' '),
    }),
  );
  withCommonOptions(
    program.command('why').description('Why these records are one entity').argument('<name-or-id...>'),
  ).action((words: string[], options: CommonOptions) =>
    show(options, 'entity.explained', (desk) => explainEntity(desk, words.join(' ')), whyText),
  );
  withCommonOptions(
    program
      .command('picture')
      .description('All you may see: entities, events, conflicts, single-origin claims, echoes'),
  ).action((options: CommonOptions) => show(options, 'picture.read', readPicture, pictureText));
}

/** Searches, and says whom else to ask, as far as that may be told. */
function searchAndRefer(options: CommonOptions, text: string, most: number): Promise<void> {
  return withSession(options, async ({ centre, principal, purpose }) => {
    const found = await centre.trust.desk({ principal, purpose, act: 'search.run' }, (desk) =>
      searchAll(desk, text, most),
    );
    const referrals = await centre.refer({ principal, purpose }, { kind: 'name', text });
    const told = referrals.length === 0 ? found : mapReleased(found, (value) => ({ ...value, referrals }));
    printReleased(options, told, (value) =>
      referrals.length === 0 ? hitsText(value) : `${hitsText(value)}${askWords(referrals)}\n`,
    );
  });
}

async function searchAll(desk: Desk, text: string, most: number) {
  const [entities, passages] = await Promise.all([
    searchEntities(desk, text, most),
    findPassages(desk, text, most),
  ]);
  return bothReleased(entities, passages, (found, texts) => ({ entities: found, passages: texts }));
}

/** Answers through a desk and prints: JSON is the released value alone, text begins with the marking of the whole. */
export async function show<T>(
  options: CommonOptions,
  act: string,
  work: (desk: Desk) => Promise<Released<T>>,
  text: (value: T) => string,
  sought: Sought | null = null,
): Promise<void> {
  await withSession(options, async ({ centre, principal, purpose }) => {
    const look = () => centre.trust.desk({ principal, purpose, act }, work);
    const asking = { principal, purpose };
    const released = await (sought === null ? look() : orReferred(centre.refer, asking, sought, look));
    printReleased(options, released, text);
  });
}
