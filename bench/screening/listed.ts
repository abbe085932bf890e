import { csvRows, readData } from './csv.ts';

/** One list entry as the benches use it: enough to index, to ask for, and to tell a right answer. */
export interface ListedName {
  readonly list: 'un' | 'ofac';
  readonly ref: string;
  readonly kind: 'person' | 'organisation' | 'thing';
  /** Primary name first. */
  readonly names: readonly string[];
  /** Names in the original script. */
  readonly original: readonly string[];
  /** Years of birth, and nationalities as published (country names). */
  readonly births: readonly number[];
  readonly countries: readonly string[];
}

const texts = (block: string, tag: string): string[] =>
  [...block.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g'))]
    .map((match) => plain(match[1] ?? ''))
    .filter((text) => text !== '');

const plain = (text: string): string =>
  text
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The UN consolidated list of 2026-02-27. */
export function unList(): ListedName[] {
  const xml = readData('lists/un_consolidated_2026-02-27.xml.gz');
  return [...xml.matchAll(/<(INDIVIDUAL|ENTITY)>([\s\S]*?)<\/\1>/g)].map((match) => {
    const block = match[2] ?? '';
    const name = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME']
      .flatMap((tag) => texts(block, tag))
      .join(' ');
    const nationality = /<NATIONALITY>([\s\S]*?)<\/NATIONALITY>/.exec(block)?.[1] ?? '';
    return {
      list: 'un' as const,
      ref: texts(block, 'REFERENCE_NUMBER')[0] ?? '',
      kind: match[1] === 'INDIVIDUAL' ? ('person' as const) : ('organisation' as const),
      names: [name, ...texts(block, 'ALIAS_NAME')],
      original: texts(block, 'NAME_ORIGINAL_SCRIPT'),
      births: texts(block, 'YEAR').map(Number),
      countries: texts(nationality, 'VALUE'),
    };
  });
}

const KINDS: Readonly<Record<string, ListedName['kind']>> = {
  individual: 'person',
  vessel: 'thing',
  aircraft: 'thing',
};

/** OFAC's SDN list of 2021-07 with its alternative names. */
export function ofacList(): ListedName[] {
  const others = new Map<string, string[]>();
  for (const row of csvRows(readData('lists/ofac_alt_2021-07.csv.gz'))) {
    const names = others.get(row[0] ?? '') ?? [];
    names.push(row[3] ?? '');
    others.set(row[0] ?? '', names);
  }
  return csvRows(readData('lists/ofac_sdn_2021-07.csv.gz'))
    .filter((row) => row.length > 10)
    .map((row) => ({
      list: 'ofac' as const,
      ref: row[0] ?? '',
      kind: KINDS[(row[2] ?? '').trim()] ?? ('organisation' as const),
      names: [row[1] ?? '', ...(others.get(row[0] ?? '') ?? [])],
      original: [],
      births: [...(row[11] ?? '').matchAll(/DOB[^;.]*?(\d{4})/g)].map((match) => Number(match[1])),
      countries: [...(row[11] ?? '').matchAll(/(?:nationality|citizen) ([A-Z][A-Za-z ]+)/g)].map(
        (match) => match[1] ?? '',
      ),
    }));
}
