import { renderMarking } from '../core/marking/index.ts';
import type { Released } from '../trust/released.ts';
import { print } from './print.ts';
import { shortBanner } from './text/banner.ts';

/** Prints released data: JSON is the value alone, text stands between the marking of the whole. */
export function printReleased<T>(
  options: { readonly json?: boolean },
  { value, marking }: Released<T>,
  text: (value: T) => string,
): void {
  const banner = renderMarking(marking);
  print(options, value, options.json === true ? '' : `${shortBanner(banner)}\n\n${text(value)}\n${banner}`);
}
