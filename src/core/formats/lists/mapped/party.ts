import type { NameKind } from '../../../words/index.ts';
import { parseDate } from '../../dates.ts';
import { columnKey } from '../csv/table.ts';
import { dayOf } from '../dates.ts';
import { genderOf, joined, kindIn, PartyDraft } from '../draft.ts';
import type { ListColumn, ListField, ListMapping } from './mapping.ts';

/** One row or object: its values by column, several where the file gives several. */
export type MappedRow = ReadonlyMap<string, readonly string[]>;

type Use = (draft: PartyDraft, text: string, column: ListColumn, name: string) => void;

const named =
  (kind: NameKind): Use =>
  (draft, text) =>
    draft.name(text, kind);
const later: Use = () => undefined;

/** What each field does with one value. Parts of the name and of the address are put together by `mappedParty`. */
const USES: Readonly<Record<ListField, Use>> = {
  name: named('primary'),
  namePart: later,
  alias: named('alias'),
  weakAlias: named('weak'),
  formerName: named('former'),
  originalName: named('original-script'),
  father: (draft, text) => draft.father(text),
  birth: (draft, text, { dateOrder }, name) => {
    const interval = parseDate(text, dateOrder);
    if (interval !== null) draft.birth(interval);
    else draft.remark(`${name}: ${text}`);
  },
  birthPlace: (draft, text) => draft.birthPlace(text),
  gender: (draft, text, _column, name) => {
    draft.gender = genderOf(text);
    if (draft.gender === null) draft.remark(`${name}: ${text}`);
  },
  nationality: (draft, text) => draft.country(text, 'nationality'),
  birthCountry: (draft, text) => draft.country(text, 'birth'),
  residence: (draft, text) => draft.country(text, 'residence'),
  address: later,
  identifier: (draft, text, { scheme = 'document', country = '' }, name) =>
    draft.identifier(scheme, text, country, `${name} ${text}`),
  position: (draft, text) => draft.position(text),
  programme: (draft, text) => draft.programme(text),
  listedOn: (draft, text, { dateOrder }, name) => {
    draft.listedOn = dayOf(text, dateOrder);
    if (draft.listedOn === null) draft.remark(`${name}: ${text}`);
  },
  amendedOn: (draft, text, { dateOrder }, name) => {
    draft.amendedOn = dayOf(text, dateOrder);
    if (draft.amendedOn === null) draft.remark(`${name}: ${text}`);
  },
  remark: (draft, text) => draft.remark(text),
  detail: (draft, text, _column, name) => draft.detail(name, text),
  ignore: later,
};

/** Reads rows by a mapping that was checked. */
export class MappedReader {
  readonly #mapping: ListMapping;
  readonly #columns: ReadonlyMap<string, readonly [name: string, column: ListColumn]>;
  readonly #nothing: ReadonlySet<string>;
  /** Columns that only say the reference or the kind need not stand in the details again. */
  readonly #silent: ReadonlySet<string>;

  constructor(mapping: ListMapping) {
    this.#mapping = mapping;
    this.#columns = new Map(
      Object.entries(mapping.columns).map(([name, column]) => [columnKey(name), [name, column]]),
    );
    this.#nothing = new Set(['', ...(mapping.nothing ?? []).map((word) => word.trim().toLowerCase())]);
    this.#silent = new Set([...mapping.reference, mapping.kind.column ?? ''].map(columnKey));
  }

  #values(row: MappedRow, name: string): readonly string[] {
    const values = row.get(columnKey(name)) ?? [];
    return values.map((value) => value.trim()).filter((value) => !this.#nothing.has(value.toLowerCase()));
  }

  #joinedOf(row: MappedRow, field: ListField): readonly string[] {
    return [...this.#columns.values()]
      .filter(([, column]) => column.field === field)
      .flatMap(([name]) => this.#values(row, name));
  }

  /** The draft of a row, or why there is none. */
  read(row: MappedRow): PartyDraft | { readonly ref: string | null; readonly reason: string } {
    const parts = this.#mapping.reference.map((name) => this.#values(row, name)[0] ?? '');
    const ref = parts.every((part) => part !== '') ? parts.join('/') : '';
    const { column, value, values } = this.#mapping.kind;
    const type = column === undefined ? '' : (this.#values(row, column)[0] ?? '');
    const kind = type === '' ? value : kindIn(values ?? {}, type);
    if (kind === null)
      return { ref: ref || null, reason: `“${type.slice(0, 40)}” is no kind that the mapping gives` };
    const draft = new PartyDraft(ref, kind);
    draft.name(this.#joinedOf(row, 'namePart').join(' '), 'primary');
    for (const [key] of row) this.#use(draft, row, key);
    draft.address(joined(...this.#joinedOf(row, 'address')));
    draft.programme(this.#mapping.programme ?? '');
    return draft;
  }

  #use(draft: PartyDraft, row: MappedRow, key: string): void {
    const known = this.#columns.get(key);
    if (known === undefined && this.#silent.has(key)) return;
    const [name, column] = known ?? [key, { field: 'detail' as const }];
    const cut = (text: string): readonly string[] =>
      column.separator === undefined ? [text] : text.split(column.separator);
    for (const text of this.#values(row, key).flatMap(cut)) {
      const plain = text.trim();
      if (!this.#nothing.has(plain.toLowerCase())) USES[column.field](draft, plain, column, name);
    }
  }
}
