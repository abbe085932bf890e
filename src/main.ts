import { reportFailure } from './cli/failure.ts';
import { tolerateClosedPipes } from './cli/print.ts';
import { buildProgram } from './cli/program.ts';

/** Entry of every command; `npx watchfloor --help` lists them. */
tolerateClosedPipes();
try {
  await buildProgram().parseAsync(process.argv);
} catch (error) {
  process.exitCode = reportFailure(error);
}
