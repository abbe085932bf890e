import { CommanderError } from 'commander';
import { errorMessage, Fault, Refusal } from '../platform/errors.ts';

/** Exit codes: 0 done, 1 the world said no, 2 wrong use, 70 our fault (sysexits EX_SOFTWARE). */
export function reportFailure(error: unknown, json = process.argv.includes('--json')): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Refusal || error instanceof Fault) {
    const facts = error instanceof Refusal ? error.facts : {};
    if (json) process.stderr.write(`${JSON.stringify({ code: error.code, title: error.message, fix: error.fix, facts })}\n`);
    else process.stderr.write(`${error.message}\n${factLines(facts)}  → ${error.fix}\n`);
    return error instanceof Refusal ? 1 : 70;
  }
  process.stderr.write(`Something failed on our side: ${errorMessage(error)}\n  → Run again with WATCHFLOOR_LOG=debug, and report it with what it prints\n`);
  if (process.env.WATCHFLOOR_LOG === 'debug' && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return 70;
}

function factLines(facts: Record<string, unknown>): string {
  return Object.entries(facts)
    .flatMap(([name, value]) => (Array.isArray(value) ? value.slice(0, 12).map((one) => `  ${factText(one)}\n`) : [`  ${name}: ${factText(value)}\n`]))
    .join('');
}

function factText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value).map((one) => (typeof one === 'object' ? JSON.stringify(one) : String(one))).join('  ');
}
