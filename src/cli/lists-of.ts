import { InvalidArgumentError } from 'commander';

/** `A,B`: several values of one option. */
export function codeList(text: string): string[] {
  const values = text.split(',').map((one) => one.trim());
  if (values.some((one) => one === '')) throw new InvalidArgumentError('Separate them by commas.');
  return values;
}
