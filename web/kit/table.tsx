import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import '../style/table.css';
import { useCommands } from './commands.tsx';
import { useSay } from './language.tsx';
import { remember, remembered } from './remembered.ts';
import { GridHead, GridRow, type RowParts } from './table-rows.tsx';
import { TABLE_COUNTED, TABLE_STRINGS } from './table-strings.data.ts';
import { inOrder, orderOf, sameRows, tableSearch, type TableSearch } from './table-search.ts';
import { type ColumnData, nextSort, steppedTo, type TableState } from './table-view.ts';

/** One column: its words, its width, and how a cell is shown where the plain text is not enough. */
export interface Column<Row> extends ColumnData<Row> {
  readonly label: string;
  /** Least width in rem; wider columns share what is left in the measure of `grow` (1). */
  readonly width: number;
  readonly grow?: number;
  readonly isNumber?: boolean;
  /** Shown on one line. Links in it take `tabIndex={-1}`: Enter on the row opens it. */
  readonly cell?: (row: Row) => ReactNode;
  /** Not shown until somebody asks for it. */
  readonly isExtra?: boolean;
}

export interface DataTableProps<Row> {
  /** Under which the chosen columns are remembered on this machine. */
  readonly name: string;
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  /** Filter and order, kept by the page (`useTableInAddress`); without it the table keeps them. */
  readonly state?: readonly [TableState, (next: TableState) => void];
  /** Enter or a click on a row. */
  readonly onOpen?: (row: Row) => void;
  /** The row that the page stands on; without it the table keeps its own. */
  readonly current?: string | null;
  readonly onCurrent?: (row: Row) => void;
  readonly selected?: ReadonlySet<string>;
  readonly onSelect?: (row: Row) => void;
  /** j, k and f from anywhere on the page. Off where the page has another list with these keys. */
  readonly hasKeys?: boolean;
  /** Where f has another meaning on the page. */
  readonly filterKey?: string;
  /** Filled with a way to step from without: the next row, when the page is done with this one. */
  readonly steps?: RefObject<((key: 'ArrowDown' | 'ArrowUp') => void) | null>;
}

const STANDARD: TableState = { filter: '', sort: null };

/** The same array for as long as the rows in it are the same, though the page makes it anew. */
function useSameRows<Row>(rows: readonly Row[]): readonly Row[] {
  const [kept, keep] = useState(rows);
  if (sameRows(kept, rows)) return kept;
  keep(rows);
  return rows;
}

/** Rows are made ready to be searched while the page rests, in turns that give way to keys. @returns how to stop */
function prepareAtRest(search: TableSearch): () => void {
  // Not every browser tells when it rests.
  if (!('requestIdleCallback' in globalThis)) return () => {};
  let next = 0;
  const turn = (rest: IdleDeadline): void => {
    if (!search.prepare(() => rest.timeRemaining() > 2)) next = requestIdleCallback(turn);
  };
  next = requestIdleCallback(turn);
  return () => cancelIdleCallback(next);
}

/** Places of the rows that are shown, in their order. */
function useShown<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { filter, sort }: TableState,
): readonly number[] {
  const words = useDeferredValue(filter);
  const search = useMemo(() => tableSearch(rows, columns), [rows, columns]);
  useEffect(() => prepareAtRest(search), [search]);
  const order = useMemo(
    () => orderOf(rows, columns, sort),
    [rows, columns, sort?.column, sort?.isDescending],
  );
  return useMemo(() => inOrder(search.find(words), order, rows.length), [rows, search, words, order]);
}

/** Which columns are shown, remembered on this machine. */
function useColumns<Row>(name: string, columns: readonly Column<Row>[]) {
  const [chosen, setChosen] = useState<readonly string[] | null>(() => {
    const kept = remembered(`columns.${name}`);
    return kept === null ? null : kept.split(',');
  });
  const isShown = ({ id, isExtra }: Column<Row>) =>
    chosen === null ? isExtra !== true : chosen.includes(id);
  const shown = columns.filter(isShown);
  const toggle = (id: string) => {
    const next = columns.filter((one) => (one.id === id) !== isShown(one)).map((one) => one.id);
    if (next.length === 0) return;
    remember(`columns.${name}`, next.join(','));
    setChosen(next);
  };
  return { shown, toggle };
}

/** Pixels of one row: what the style sheet says, in the font of the page. */
function useRowHeight(): number {
  const { language } = useSay(TABLE_STRINGS, TABLE_COUNTED);
  return useMemo(() => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    return (language === 'ur' ? 3.25 : 2.5) * rem;
  }, [language]);
}

/**
 * The one table of the watch floor: of any number of rows only those in sight are on the page. Arrow keys, Page, Home and End
 * go through it (j and k from anywhere), Enter opens, Space selects; a filter takes words in any script; a press on a
 * column sorts; columns can be chosen. To a screen reader it is a grid that says how many rows there are.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { name, columns } = props;
  const rows = useSameRows(props.rows);
  const own = useState<TableState>(STANDARD);
  const [state, change] = props.state ?? own;
  const { shown: cut, toggle } = useColumns(name, columns);
  const shown = useShown(rows, columns, state);
  const { say, count } = useSay(TABLE_STRINGS, TABLE_COUNTED);
  const filter = useRef<HTMLInputElement>(null);
  const { number } = useSay(TABLE_STRINGS, TABLE_COUNTED);
  return (
    <>
      <div className="grid-tools">
        <input
          ref={filter}
          type="search"
          dir="auto"
          autoComplete="off"
          aria-label={say('filter')}
          placeholder={say('filter')}
          value={state.filter}
          onChange={(event) => change({ ...state, filter: event.target.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            if (state.filter === '') event.currentTarget.blur();
            else change({ ...state, filter: '' });
          }}
        />
        <span role="status" className="quiet">
          {shown.length === rows.length
            ? count('rows', rows.length)
            : say('shown', { shown: number(shown.length), all: number(rows.length) })}
        </span>
        <ColumnChoice columns={columns} shown={cut} onToggle={toggle} />
      </div>
      {shown.length === 0 && rows.length > 0 ? <p className="note">{say('none')}</p> : null}
      <Grid
        {...props}
        rows={rows}
        cut={cut}
        shown={shown}
        sort={state.sort}
        onSort={(id) => change({ ...state, sort: nextSort(state.sort, id) })}
        onFilter={() => filter.current?.focus()}
      />
    </>
  );
}

interface ColumnChoiceProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly shown: readonly Column<Row>[];
  readonly onToggle: (id: string) => void;
}

function ColumnChoice<Row>({ columns, shown, onToggle }: ColumnChoiceProps<Row>) {
  const { say } = useSay(TABLE_STRINGS, TABLE_COUNTED);
  if (columns.length < 4) return null;
  return (
    <details>
      <summary>{say('columns')}</summary>
      <fieldset>
        <legend className="unseen">{say('columns')}</legend>
        {columns.map(({ id, label }) => (
          <label key={id} className="choice">
            <input
              type="checkbox"
              checked={shown.some((one) => one.id === id)}
              onChange={() => onToggle(id)}
            />{' '}
            {label}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

interface GridProps<Row> extends DataTableProps<Row>, Pick<RowParts<Row>, 'cut'> {
  readonly shown: readonly number[];
  readonly sort: TableState['sort'];
  readonly onSort: (column: string) => void;
  readonly onFilter: () => void;
}

/** Where the table stands, and how it steps. */
function useStanding<Row>({ rows, shown, keyOf, current, onCurrent }: GridProps<Row>) {
  const [own, setOwn] = useState<string | null>(null);
  const key = current === undefined ? own : current;
  const at = useMemo(
    () =>
      key === null ? -1 : shown.findIndex((place) => rows[place] !== undefined && keyOf(rows[place]) === key),
    // `keyOf` is written anew at each rendering and always answers the same.
    [key, shown, rows],
  );
  const stand = (to: number): Row | undefined => {
    const row = rows[shown[to] ?? -1];
    if (row === undefined) return undefined;
    setOwn(keyOf(row));
    onCurrent?.(row);
    return row;
  };
  return { at, stand, row: rows[shown[at] ?? -1] };
}

function Grid<Row>(props: GridProps<Row>) {
  const { label, shown, rows, keyOf, onOpen, onSelect, selected, cut, sort, onSort } = props;
  const { hasKeys = true, filterKey = 'f', steps } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const id = useId();
  const height = useRowHeight();
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => height,
    overscan: 8,
    // The head stays in sight: a row that is stepped to must not hide under it.
    scrollPaddingStart: height,
  });
  useEffect(() => virtual.measure(), [virtual, height]);
  const { at, stand, row } = useStanding(props);
  const go = (key: string): boolean => {
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? height) / height) - 2);
    const to = steppedTo(key, at, shown.length, page);
    if (to === null) return false;
    stand(to);
    virtual.scrollToIndex(to);
    return true;
  };
  useEffect(() => {
    if (steps !== undefined) steps.current = go;
  });
  useTableKeys(hasKeys ? filterKey : null, go, props.onFilter, scroll);
  const onKeyDown = keysOf(
    scroll,
    go,
    (key) => (key === 'Enter' ? onOpen : key === ' ' ? onSelect : undefined),
    row,
  );
  return (
    <div
      ref={scroll}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={shown.length + 1}
      aria-colcount={cut.length}
      aria-activedescendant={
        virtual.getVirtualItems().some(({ index }) => index === at) ? `${id}-${at}` : undefined
      }
      aria-multiselectable={onSelect === undefined ? undefined : true}
      className={onOpen === undefined ? 'grid' : 'grid can-open'}
      onKeyDown={onKeyDown}
    >
      <GridHead cut={cut} sort={sort} onSort={onSort} />
      <div role="rowgroup" className="grid-body" style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const one = rows[shown[index] ?? -1];
          if (one === undefined) return null;
          const press = () => {
            stand(index);
            onOpen?.(one);
          };
          const parts = { row: one, cut, index, start, isCurrent: index === at, onPress: press };
          const isSelected = selected?.has(keyOf(one));
          return <GridRow key={keyOf(one)} id={`${id}-${index}`} isSelected={isSelected} {...parts} />;
        })}
      </div>
    </div>
  );
}

/** Keys while the focus is on the grid itself; what stands in it keeps its own. */
function keysOf<Row>(
  scroll: { readonly current: HTMLElement | null },
  go: (key: string) => boolean,
  actOf: (key: string) => ((row: Row) => void) | undefined,
  row: Row | undefined,
): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.target !== scroll.current) return;
    const act = actOf(event.key);
    if (act !== undefined && row !== undefined) act(row);
    else if (!go(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

/** j, k and the key of the filter, wherever the focus is; the focus follows, so that Enter and Space are the table's next. */
function useTableKeys(
  filterKey: string | null,
  go: (key: string) => boolean,
  onFilter: () => void,
  scroll: { readonly current: HTMLElement | null },
): void {
  const { say } = useSay(TABLE_STRINGS, TABLE_COUNTED);
  const step = (key: string) => () => {
    if (go(key)) scroll.current?.focus({ preventScroll: true });
  };
  const group = say('group');
  const keys = [
    { id: 'table.next', label: say('next'), group, keys: 'j', run: step('ArrowDown') },
    { id: 'table.previous', label: say('previous'), group, keys: 'k', run: step('ArrowUp') },
    { id: 'table.filter', label: say('focusFilter'), group, keys: filterKey ?? '', run: onFilter },
  ];
  useCommands(filterKey === null ? [] : keys);
}
