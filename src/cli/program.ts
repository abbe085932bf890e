import { Command } from 'commander';
import { actCommands } from './act.ts';
import { adminCommands } from './admin.ts';
import { backupCommands } from './backup.ts';
import { chartCommands } from './charts.ts';
import { compareCommand } from './compare.ts';
import { completionCommand } from './completion.ts';
import { EXAMPLES, EXIT_CODES } from './examples.data.ts';
import { existenceCommands } from './existence.ts';
import { wantsJson } from './failure.ts';
import { feedCommands } from './feeds.ts';
import { importCommands } from './import.ts';
import { ingestCommand } from './ingest.ts';
import { listCommands } from './lists.ts';
import { lookCommands } from './look.ts';
import { officerCommand } from './officer.ts';
import { exportCommands, onwardCommands } from './onward.ts';
import { releaseCommands } from './release.ts';
import { partnerCommands } from './partner.ts';
import { partyCommand } from './party.ts';
import { feedbackCommand, recallCommands } from './recall.ts';
import { reportCommands } from './reports.ts';
import { reviewCommands } from './review.ts';
import { saidCommands } from './said.ts';
import { screenCommands } from './screen.ts';
import { startCommand } from './serve.ts';
import { suggestCommand } from './suggest.ts';
import { tableCommands } from './tables.ts';
import { taxiiCommands } from './taxii.ts';
import { tipCommands } from './tips.ts';

/** Every command with its options: help, shell completion and docs/reference/commands.md are made from here. */
export function buildProgram(): Command {
  const program = new Command('watchfloor')
    .description('An open fusion centre: graded reports in, one releasable picture out.')
    .version('0.1.0')
    // An option belongs to the command it stands behind: screen has commands of its own besides its own options.
    .enablePositionalOptions()
    .showHelpAfterError('(--help shows what this command takes)')
    .configureOutput({ outputError: writeUsageError, writeErr: writeHint })
    .exitOverride();
  startCommand(program);
  ingestCommand(program);
  importCommands(program);
  reportCommands(program);
  lookCommands(program);
  chartCommands(program);
  screenCommands(program);
  actCommands(program);
  reviewCommands(program);
  suggestCommand(program);
  releaseCommands(program);
  onwardCommands(program);
  tipCommands(program);
  exportCommands(program);
  existenceCommands(program);
  taxiiCommands(program);
  feedCommands(program);
  listCommands(program);
  partnerCommands(program);
  recallCommands(program);
  feedbackCommand(program);
  saidCommands(program);
  officerCommand(program);
  partyCommand(program);
  adminCommands(program);
  backupCommands(program);
  compareCommand(program);
  tableCommands(program);
  completionCommand(program);
  for (const command of program.commands)
    command.addHelpText('after', table('Examples', EXAMPLES[command.name()] ?? []));
  return program.addHelpText('after', table('Exit codes', EXIT_CODES));
}

function table(title: string, rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  const lines = rows.map(([left, right]) =>
    width > 40 ? `  ${left}\n      ${right}` : `  ${left.padEnd(width)}  ${right}`,
  );
  return `\n${title}:\n${lines.join('\n')}`;
}

/** A wrong command line, as text or, with --json, in the form of every other refusal. */
function writeUsageError(text: string): void {
  if (!wantsJson()) {
    process.stderr.write(text);
    return;
  }
  const title = text.replace(/^error:\s*/, '').trim();
  process.stderr.write(
    `${JSON.stringify({ code: 'USAGE', title, fix: 'Run the command with --help', facts: {} })}\n`,
  );
}

/** Help on standard error belongs to people. */
function writeHint(text: string): void {
  if (!wantsJson()) process.stderr.write(text);
}
