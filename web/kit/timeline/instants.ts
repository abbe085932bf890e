import { type Speech, tagOf } from '../../language/speech.ts';
import type { TickUnit } from './time.ts';

const STYLES: Readonly<Record<TickUnit | 'minute', Intl.DateTimeFormatOptions>> = {
  minute: { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  hour: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
};

/** An instant as an axis names it, UTC. */
export function instantWords(speech: Speech, at: number, unit: TickUnit | 'minute'): string {
  const style = { ...STYLES[unit], hour12: false, timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(tagOf(speech.language), style).format(at);
}
