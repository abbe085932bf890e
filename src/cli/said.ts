import type { Command } from 'commander';
import {
  adoptJudgement,
  declineJudgement,
  listPartnerJudgements,
  type PartnerJudgement,
  reopenJudgement,
  retract,
  tellJudgement,
} from '../slices/federation/index.ts';
import type { Desk } from '../trust/desk.ts';
import type { Released } from '../trust/released.ts';
import type { Centre } from '../trust/slice.ts';
import { withCommonOptions, withSession, type CommonOptions } from './context.ts';
import { show } from './look.ts';
import { print } from './print.ts';
import { partnerJudgementsText } from './text/said.ts';

interface AskedOptions extends CommonOptions {
  readonly entity?: string;
  readonly other?: string;
}

interface DecideOptions extends CommonOptions {
  readonly reason: string;
  readonly over?: string[];
}

/** partner-judgements: what other centres judged, and what an officer of this one makes of it. */
export function saidCommands(program: Command): void {
  const said = program
    .command('partner-judgements')
    .description('What other centres judged of two records: adopt it, decline it, tell them yours');
  withCommonOptions(
    said
      .command('list', { isDefault: true })
      .description('As far as you see both records, the latest first')
      .option('--entity <id>', 'on records of this entity')
      .option('--other <id>', 'only between the two'),
  ).action(({ entity, other, ...options }: AskedOptions) =>
    show(
      options,
      'partner-judgements.listed',
      (desk) => listPartnerJudgements(desk, { entity, other }),
      partnerJudgementsText,
    ),
  );
  decideCommands(said);
  tellCommands(said);
}

function decideCommands(said: Command): void {
  withCommonOptions(
    said
      .command('adopt')
      .description('Make it a judgement of your own; undone like any other')
      .argument('<id>', 'id of the partner’s judgement')
      .requiredOption('--reason <text>', 'why; kept with the judgement')
      .option('--over <judgement...>', 'judgements that say otherwise, each of which you have read'),
  ).action((id: string, { reason, over, ...options }: DecideOptions) =>
    decide(options, 'judgement.adopted', (desk) => adoptJudgement(desk, id, { reason, over })),
  );
  withCommonOptions(
    said
      .command('decline')
      .description('Say that it is not adopted')
      .argument('<id>', 'id of the partner’s judgement')
      .requiredOption('--reason <text>', 'why; kept here'),
  ).action((id: string, { reason, ...options }: DecideOptions) =>
    decide(options, 'judgement.declined', (desk) => declineJudgement(desk, id, reason)),
  );
  withCommonOptions(
    said
      .command('reopen')
      .description('Take back that it was adopted or declined')
      .argument('<id>', 'id of the partner’s judgement')
      .requiredOption('--reason <text>', 'why'),
  ).action((id: string, { reason, ...options }: DecideOptions) =>
    decide(options, 'judgement.reopened', (desk, centre) => reopenJudgement(centre, desk, id, reason)),
  );
}

function tellCommands(said: Command): void {
  withCommonOptions(
    said
      .command('tell')
      .description('Tell partners that hold both reports a judgement of yours')
      .argument('<judgement>', 'id of a judgement that you gave')
      .option('--marking <marking>', 'narrower than that of its records'),
  ).action((judgement: string, { marking, ...options }: CommonOptions & { marking?: string }) =>
    decide(options, 'judgement.told', (desk, centre) => tellJudgement(centre, desk, { judgement, marking })),
  );
  withCommonOptions(
    said
      .command('retract')
      .description('Take back what your party told: a judgement, or feedback on a report')
      .argument('<id>', 'id of the judgement as told, or of the feedback')
      .requiredOption('--reason <text>', 'why; partners who were told are told'),
  ).action((id: string, { reason, ...options }: DecideOptions) =>
    withSession(options, async ({ centre, principal, purpose }) => {
      const { value } = await centre.trust.desk({ principal, purpose, act: 'feedback.retracted' }, (desk) =>
        retract(centre, desk, id, reason),
      );
      print(options, value, `Taken back: ${value.id}`);
    }),
  );
}

function decide(
  options: CommonOptions,
  act: string,
  work: (desk: Desk, centre: Centre) => Promise<Released<PartnerJudgement>>,
): Promise<void> {
  return withSession(options, async ({ centre, principal, purpose }) => {
    const { value } = await centre.trust.desk({ principal, purpose, act }, (desk) => work(desk, centre));
    print(options, value, partnerJudgementsText([value]));
  });
}
