import { get, isObject, stringOf, type Json } from '../../core/formats/json/parse.ts';
import { checkOffered } from '../exchange/index.ts';
import type { IntakeFile } from '../reports/index.ts';
import type { FeedProblem } from './contract.ts';

/** What the next step of a feed would bring. */
export interface Look {
  readonly from: string;
  readonly received: number;
  readonly more: boolean;
  readonly types: Readonly<Record<string, number>>;
  /** As it would be filed. */
  readonly files: readonly Pick<IntakeFile, 'path' | 'bytes' | 'hints'>[];
  readonly problems: readonly Omit<FeedProblem, 'at'>[];
}

/** STIX objects as they would be added and read. */
export function lookAtObjects(from: string, objects: readonly Json[], more: boolean): Look {
  const text = JSON.stringify({ type: 'bundle', objects });
  return {
    from,
    received: objects.length,
    more,
    types: countBy(objects, (one) => (isObject(one) ? (stringOf(get(one, 'type')) ?? '?') : '?')),
    files:
      objects.length === 0
        ? []
        : [
            {
              path: 'preview.json',
              bytes: new TextEncoder().encode(text),
              hints: { format: 'stix', dated: null },
            },
          ],
    problems: objects.flatMap((one) => {
      const { id, version, message } = checkOffered(one);
      return message === undefined ? [] : [{ item: id, version, message }];
    }),
  };
}

export function countBy<T>(items: readonly T[], of: (item: T) => string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(of(item), (counts.get(of(item)) ?? 0) + 1);
  return Object.fromEntries(counts);
}
