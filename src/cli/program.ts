import { Command } from 'commander';
import { actCommands } from './act.ts';
import { adminCommands } from './admin.ts';
import { backupCommands } from './backup.ts';
import { completionCommand } from './completion.ts';
import { ingestCommand } from './ingest.ts';
import { lookCommands } from './look.ts';
import { startCommand } from './serve.ts';

/** Every command with its options: help and shell completion are made from here. */
export function buildProgram(): Command {
  const program = new Command('watchfloor')
    .description('An open fusion centre: graded reports in, one releasable picture out.')
    .version('0.1.0')
    .showHelpAfterError('(--help shows what this command takes)')
    .exitOverride();
  startCommand(program);
  ingestCommand(program);
  lookCommands(program);
  actCommands(program);
  adminCommands(program);
  backupCommands(program);
  completionCommand(program);
  return program;
}
