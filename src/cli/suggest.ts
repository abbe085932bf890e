import type { Command } from 'commander';
import { plain } from '../core/words/plain.ts';
import { suggestClaims, type SuggestionRun } from '../slices/suggestions/index.ts';
import { withCommonOptions, withSession, type CommonOptions } from './context.ts';
import { print } from './print.ts';

/** The command that asks a model, where the operator set one up. */
export function suggestCommand(program: Command): void {
  withCommonOptions(
    program
      .command('suggest')
      .description('Ask the model on your own network what a report says; its offers wait for an officer')
      .argument('<report>', 'id of the report; watchfloor reports lists them'),
  ).action((report: string, options: CommonOptions) => suggest(report, options));
}

async function suggest(report: string, options: CommonOptions): Promise<void> {
  await withSession(options, async ({ centre, principal, purpose }) => {
    const progress = (done: number, all: number): void => {
      if (options.json !== true && all > 1) process.stderr.write(`part ${done} of ${all} answered\n`);
    };
    const { value } = await suggestClaims(centre, { principal, purpose }, report, progress);
    print(options, value, runText(value));
  });
}

function runText({ model, suggested, refused }: SuggestionRun): string {
  const lines = [
    `${plain(model)} offered ${suggested.length + refused.length} claims: ${suggested.length} stand in the report and wait for an officer, ${refused.length} do not and were thrown away.`,
    ...suggested.map((one) => `  ${one.claim}  ${one.property}: “${plain(one.quote)}”`),
    ...refused.map((one) => `  thrown away: ${one.because}: ${plain(one.offer)}`),
  ];
  if (suggested.length > 0)
    lines.push('Decide with: watchfloor review accept|change|refuse CLAIM --because "…"');
  return lines.join('\n');
}
