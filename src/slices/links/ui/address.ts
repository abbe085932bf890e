/** What stands in the address: a shared link, reload and back show the same. */
export interface Address {
  readonly of: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly without: ReadonlySet<string>;
  readonly isTable: boolean;
  /** The chart is too large for an address: the tab keeps it. */
  readonly isKept: boolean;
}

const list = (value: unknown): string[] =>
  typeof value === 'string' ? value.split(',').filter((one) => one !== '') : [];
const DAY = /^\d{4}(?:-\d\d){0,2}$/;
const day = (value: unknown): string => (typeof value === 'string' && DAY.test(value) ? value : '');

export function addressOf(search: Readonly<Record<string, unknown>>): Address {
  return {
    of: list(search['of']),
    from: day(search['from']),
    to: day(search['to']),
    without: new Set(list(search['without'])),
    isTable: search['view'] === 'table' || search['renderer'] === 'table',
    isKept: search['kept'] === 'tab',
  };
}
