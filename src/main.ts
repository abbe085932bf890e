import { buildProgram } from './cli/program.ts';
import { reportFailure } from './cli/failure.ts';

/** Entry of every command; `npx watchfloor --help` lists them. */
try {
  await buildProgram().parseAsync(process.argv);
} catch (error) {
  process.exitCode = reportFailure(error);
}
