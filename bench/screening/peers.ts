import { create, insertMultiple, search } from '@orama/orama';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { testDatabase } from '../../src/platform/testing/database.ts';

/** A name of the index, by the number of its party. */
export interface PeerName {
  readonly party: number;
  readonly text: string;
}

/** Queries of a set that a peer is asked, evenly taken; Fuse.js, which needs seconds for one, fewer. */
export const PEER_QUERIES = 200;

/** Another open engine: parties for a name, best first. */
export interface Peer {
  readonly name: string;
  /** Queries of a set that it is asked: the slow ones are asked fewer. */
  readonly queries: number;
  search(name: string, most: number): Promise<readonly number[]> | readonly number[];
  close(): Promise<void>;
}

type Open = (names: readonly PeerName[]) => Promise<Peer> | Peer;

/** Names are asked for in larger number than parties, since a party has several. */
const NAMES_PER_PARTY = 4;

const nothingToClose = async (): Promise<void> => {};

function partiesOf(places: readonly number[], names: readonly PeerName[], most: number): readonly number[] {
  return [...new Set(places.map((place) => names[place]?.party ?? -1))].slice(0, most);
}

/** Sounds of each word: the function itself codes the first word of a text alone. */
const CODES = (text: string): string =>
  `(select array_agg(distinct code) from regexp_split_to_table(${text}, '[^[:alpha:]]+') word, unnest(daitch_mokotoff(word)) code where word <> '')`;

const SQL = {
  'pg_trgm GIN %': `select party from name where text % $1 order by similarity(text, $1) desc, party limit $2`,
  'pg_trgm GiST KNN': `select party from name order by text <-> $1 limit $2`,
  'fuzzystrmatch daitch_mokotoff':
    `with asked as materialized (select ${CODES('$1')} as codes) select party from name, asked where name.codes && asked.codes ` +
    `order by (select count(*) from unnest(name.codes) one where one = any(asked.codes)) desc, party limit $2`,
} as const;

const INDEXES: Readonly<Record<keyof typeof SQL, string>> = {
  'pg_trgm GIN %': 'create index on name using gin (text gin_trgm_ops)',
  'pg_trgm GiST KNN': 'create index on name using gist (text gist_trgm_ops)',
  'fuzzystrmatch daitch_mokotoff': `alter table name add column codes text[]; update name set codes = ${CODES('text')}; create index on name using gin (codes)`,
};

const postgres =
  (name: keyof typeof SQL): Open =>
  async (names) => {
    const { db, close } = await testDatabase();
    const pool = db.ownerPool;
    await pool.query('create extension if not exists fuzzystrmatch');
    await pool.query('create table name (party int, text text)');
    await pool.query('insert into name select * from unnest($1::int[], $2::text[])', [
      names.map(({ party }) => party),
      names.map(({ text }) => text),
    ]);
    await pool.query(INDEXES[name]);
    await pool.query('analyze name');
    return {
      name,
      queries: PEER_QUERIES,
      search: async (text, most) => {
        const { rows } = await pool.query<{ party: number }>(SQL[name], [text, most * NAMES_PER_PARTY]);
        return [...new Set(rows.map(({ party }) => party))].slice(0, most);
      },
      close,
    };
  };

const miniSearch: Open = (names) => {
  const index = new MiniSearch({ fields: ['text'] });
  index.addAll(names.map(({ text }, id) => ({ id, text })));
  return {
    name: 'MiniSearch 7.2, fuzzy 0.25 + prefix',
    queries: PEER_QUERIES,
    search: (text, most) =>
      partiesOf(
        index.search(text, { fuzzy: 0.25, prefix: true }).map(({ id }) => Number(id)),
        names,
        most,
      ),
    close: nothingToClose,
  };
};

const flexSearch: Open = (names) => {
  const index = new FlexSearch.Index({ tokenize: 'forward', encoder: 'LatinAdvanced' });
  for (const [id, { text }] of names.entries()) index.add(id, text);
  return {
    name: 'FlexSearch 0.8, suggest',
    queries: PEER_QUERIES,
    search: (text, most) =>
      partiesOf(
        index.search(text, { limit: most * NAMES_PER_PARTY, suggest: true }).map(Number),
        names,
        most,
      ),
    close: nothingToClose,
  };
};

const orama: Open = async (names) => {
  const index = create({ schema: { text: 'string', at: 'number' } as const });
  await insertMultiple(
    index,
    names.map(({ text }, at) => ({ text, at })),
  );
  return {
    name: 'Orama 3.1, tolerance 1',
    queries: PEER_QUERIES,
    search: async (term, most) => {
      const { hits } = await search(index, { term, tolerance: 1, limit: most * NAMES_PER_PARTY });
      return partiesOf(
        hits.map(({ document }) => document.at),
        names,
        most,
      );
    },
    close: nothingToClose,
  };
};

const fuse: Open = (names) => {
  const index = new Fuse(
    names.map(({ text }) => text),
    { threshold: 0.4, ignoreLocation: true },
  );
  return {
    name: 'Fuse.js 7.5, threshold 0.4',
    queries: 20,
    search: (text, most) =>
      partiesOf(
        index.search(text, { limit: most * NAMES_PER_PARTY }).map(({ refIndex }) => refIndex),
        names,
        most,
      ),
    close: nothingToClose,
  };
};

/** Every peer that runs on this machine. */
export const PEERS: readonly Open[] = [
  postgres('pg_trgm GIN %'),
  postgres('pg_trgm GiST KNN'),
  postgres('fuzzystrmatch daitch_mokotoff'),
  miniSearch,
  flexSearch,
  orama,
  fuse,
];
