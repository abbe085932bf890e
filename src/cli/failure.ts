import { CommanderError } from 'commander';
import { errorMessage, Fault, Refusal } from '../platform/errors.ts';
import { Stopped } from './stop.ts';

/** Whether the caller is a program: then errors are JSON too, one object on standard error. */
export const wantsJson = (): boolean => process.argv.includes('--json');

/** Exit codes: 0 done, 1 the world said no, 2 wrong use, 70 our fault (sysexits EX_SOFTWARE), 128 + signal when stopped. */
export function reportFailure(error: unknown, json = wantsJson()): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Stopped) {
    write(
      json,
      { code: 'STOPPED', title: error.message, fix: 'Run the command again', facts: {} },
      `\n${error.message}\n`,
    );
    return error.exitCode;
  }
  if (error instanceof Refusal || error instanceof Fault) {
    const facts = error instanceof Refusal ? error.facts : {};
    write(
      json,
      { code: error.code, title: error.message, fix: error.fix, facts },
      `${error.message}\n${factLines(facts)}  → ${error.fix}\n`,
    );
    return error instanceof Refusal ? 1 : 70;
  }
  const title = `Something failed on our side: ${errorMessage(error)}`;
  const fix = 'Run again with WATCHFLOOR_LOG=debug, and report it with what it prints';
  write(json, { code: 'FAULT', title, fix, facts: {} }, `${title}\n  → ${fix}\n`);
  if (process.env.WATCHFLOOR_LOG === 'debug' && error instanceof Error)
    process.stderr.write(`${error.stack}\n`);
  return 70;
}

function write(json: boolean, value: object, text: string): void {
  process.stderr.write(json ? `${JSON.stringify(value)}\n` : text);
}

function factLines(facts: Record<string, unknown>): string {
  return Object.entries(facts)
    .flatMap(([name, value]) =>
      Array.isArray(value)
        ? value.slice(0, 12).map((one) => `  ${factText(one)}\n`)
        : [`  ${name}: ${factText(value)}\n`],
    )
    .join('');
}

function factText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value)
    .map((one) => (typeof one === 'object' ? JSON.stringify(one) : String(one)))
    .join('  ');
}
