import type { ListedParty } from '../../../core/formats/lists/index.ts';
import type { ListStatus, VersionDiff } from '../contract.ts';

/** Days after which a list is called old: publishers of the great lists change them every few weeks. */
export const OLD_AFTER_DAYS = 30;

export const isOld = ({ ageDays }: Pick<ListStatus, 'ageDays'>): boolean =>
  ageDays !== null && ageDays > OLD_AFTER_DAYS;

/** The fields of an entry in the order in which they are read, each with its values as text; those without any are left out. */
export function fieldsOf(
  listed: ListedParty,
): readonly (readonly [field: keyof ListedParty, values: readonly string[]])[] {
  return ORDER.map((field) => [field, textsOf(listed, field)] as const).filter(
    ([, values]) => values.length > 0,
  );
}

const ORDER: readonly (keyof ListedParty)[] = [
  'ref',
  'names',
  'births',
  'birthPlaces',
  'fathers',
  'gender',
  'countries',
  'identifiers',
  'addresses',
  'positions',
  'programmes',
  'listedOn',
  'amendedOn',
  'remarks',
  'details',
];

/** What one field of an entry says, value by value. */
export function textsOf(listed: ListedParty, field: keyof ListedParty): readonly string[] {
  const value = listed[field];
  if (value === null) return [];
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (Array.isArray(value)) return (value as readonly unknown[]).map(textOf).filter((text) => text !== '');
  return Object.entries(value as Readonly<Record<string, string>>).map(([name, text]) => `${name}: ${text}`);
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const one = value as {
    readonly text?: string;
    readonly kind?: string;
    readonly of?: string;
    readonly from?: string | null;
    readonly to?: string | null;
  };
  if (one.text !== undefined)
    return [one.text, one.kind ?? one.of]
      .filter((part) => part !== undefined && part !== 'primary')
      .join(' · ');
  const [from, to] = [one.from ?? '', one.to ?? ''];
  return from === to || to === '' ? from : from === '' ? to : `${from} – ${to}`;
}

/** One line of what differs between two versions. */
export interface DiffLine {
  readonly ref: string;
  readonly name: string;
  readonly kind: VersionDiff['added'][number]['kind'];
  readonly op: 'added' | 'changed' | 'delisted';
  readonly fields: readonly string[];
}

/** Everything that differs in one list: what was added, then changed, then delisted. */
export function diffLines({ added, changed, delisted }: VersionDiff): readonly DiffLine[] {
  const line =
    (op: DiffLine['op']) =>
    (one: VersionDiff['added'][number]): DiffLine => ({ ...one, op, fields: [] });
  return [
    ...added.map(line('added')),
    ...changed.map(({ ref, name, kind, fields }) => ({
      ref,
      name,
      kind,
      op: 'changed' as const,
      fields: fields.map(({ field }) => field),
    })),
    ...delisted.map(line('delisted')),
  ];
}
