import { Said } from './parts.tsx';
import type { Column } from './table.tsx';
import type { TableState } from './table-view.ts';

export interface RowParts<Row> {
  /** The columns that are shown. */
  readonly cut: readonly Column<Row>[];
}

/** Widths of the shown columns as the grid lays them out: the same in every row, whatever stands in it. */
function layout<Row>(cut: readonly Column<Row>[]) {
  return {
    gridTemplateColumns: cut
      .map(({ width, grow = 1 }) => (grow === 0 ? `${width}rem` : `minmax(${width}rem, ${grow}fr)`))
      .join(' '),
    minInlineSize: `${cut.reduce((sum, { width }) => sum + width, 0)}rem`,
  };
}

interface GridHeadProps<Row> extends RowParts<Row> {
  readonly sort: TableState['sort'];
  readonly onSort: (column: string) => void;
}

/** Names of the columns; each sorts when pressed. */
export function GridHead<Row>({ cut, sort, onSort }: GridHeadProps<Row>) {
  const direction = (id: string) =>
    sort?.column !== id ? 'none' : sort.isDescending ? 'descending' : ('ascending' as const);
  return (
    <div role="rowgroup" className="grid-head">
      <div role="row" aria-rowindex={1} className="grid-row" style={layout(cut)}>
        {cut.map(({ id, label, isNumber }, index) => (
          <div
            key={id}
            role="columnheader"
            aria-colindex={index + 1}
            aria-sort={direction(id)}
            className={isNumber === true ? 'grid-cell is-number' : 'grid-cell'}
          >
            <button type="button" onClick={() => onSort(id)}>
              {label}
              <span aria-hidden="true">{{ none: '', ascending: ' ▲', descending: ' ▼' }[direction(id)]}</span>
            </button>
          </div>
        ))}
      </div>
    </div>
  );
}

interface GridRowProps<Row> extends RowParts<Row> {
  readonly id: string;
  readonly row: Row;
  readonly index: number;
  /** Pixels from the top of the body. */
  readonly start: number;
  readonly isCurrent: boolean;
  readonly isSelected: boolean | undefined;
  readonly onPress: () => void;
}

export function GridRow<Row>({
  id,
  row,
  cut,
  index,
  start,
  isCurrent,
  isSelected,
  onPress,
}: GridRowProps<Row>) {
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-current={isCurrent ? '' : undefined}
      className="grid-row"
      style={{ ...layout(cut), transform: `translateY(${start}px)` }}
      onClick={onPress}
    >
      {cut.map(({ id: column, cell, text, isNumber }, at) => (
        <div
          key={column}
          role="gridcell"
          aria-colindex={at + 1}
          title={text(row)}
          className={isNumber === true ? 'grid-cell is-number' : 'grid-cell'}
        >
          {cell === undefined ? <Said text={text(row)} /> : cell(row)}
        </div>
      ))}
    </div>
  );
}
