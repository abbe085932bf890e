import { AMBIGUOUS_PLACES, AREAS, TOWNS } from './gazetteer-areas.data.ts';
import { COUNTRIES, REGIONS } from './gazetteer-countries.data.ts';
import { TOWNS_IN_SCRIPT, WORLD_TOWNS } from './gazetteer-towns.data.ts';
import { foldWord } from './names-fold.ts';

/** One written form of a place of the shipped gazetteer with its public key. */
export interface PlaceForm {
  readonly form: string;
  /** Null where towns of several countries bear the name: it tells that a town is meant, not which. */
  readonly anchor: string | null;
}

const LOCALES = ['ur', 'ar', 'fa', 'ps', 'ru'];

/** All forms of all places: countries, regions, first-order areas, towns. Country names in other scripts are the platform's. */
export function placeForms(): PlaceForm[] {
  const forms: PlaceForm[] = [];
  for (const [iso, names] of COUNTRY_ROWS) {
    for (const form of names) forms.push({ form, anchor: `place:${iso}` });
    for (const locale of LOCALES) {
      const form = countryName(locale, iso);
      if (form !== null) forms.push({ form, anchor: `place:${iso}` });
    }
  }
  for (const line of lines(REGIONS)) {
    const [slug = '', rest = ''] = split(line, ':');
    for (const form of alternatives(rest)) forms.push({ form, anchor: `place:region:${slug}` });
  }
  for (const line of [...lines(AREAS), ...lines(TOWNS), ...lines(TOWNS_IN_SCRIPT)]) {
    const [key = '', rest = ''] = split(line, ':');
    const [iso = '', slug = ''] = key.split(' ');
    for (const form of alternatives(rest)) forms.push({ form, anchor: `place:${iso}:${slug}` });
  }
  for (const [iso, form] of worldTowns())
    forms.push({ form, anchor: iso === 'ZZ' ? null : `place:${iso}:${slugOf(form)}` });
  return forms;
}

const slugOf = (form: string): string => foldForm(form).replaceAll(' ', '-');

/** Towns and regions of the table of the world, with the country that has them. */
function worldTowns(): [iso: string, form: string][] {
  return lines(WORLD_TOWNS).flatMap((line) => {
    const [iso, rest] = split(line, ':');
    return alternatives(rest).map((form): [string, string] => [iso, form]);
  });
}

let anchorsByForm: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/** The public key of the one place of the gazetteer that bears this whole name; null where none or several do. */
export function anchorOf(name: string): string | null {
  anchorsByForm ??= new Map(
    [...Map.groupBy(placeForms(), ({ form }) => foldForm(form))].map(([form, all]) => [
      form,
      new Set(all.flatMap(({ anchor }) => anchor ?? [])),
    ]),
  );
  const [anchor, other] = anchorsByForm.get(foldForm(name)) ?? [];
  return other === undefined ? (anchor ?? null) : null;
}

const foldForm = (form: string): string =>
  form
    .trim()
    .split(/[\s-]+/)
    .map(foldWord)
    .join(' ');

/** ISO 3166 code of the country a demonym speaks of ("Afghan", "پاکستانی"), or null. Demonyms are no mentions of a place. */
export function countryOfDemonym(word: string): string | null {
  return DEMONYMS.get(foldWord(word)) ?? null;
}

/** True for a single folded word that is also a person's name or an ordinary word, so that alone it proves no place. */
export function isAmbiguousPlace(fold: string): boolean {
  return AMBIGUOUS.has(fold);
}

/** Forms of all demonyms, for the lexicon. */
export function demonymForms(): readonly string[] {
  return DEMONYM_FORMS;
}

function countryName(locale: string, iso: string): string | null {
  const form = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }).of(iso);
  // An environment without this locale answers in English; the forms in the table then have to do.
  return form === undefined || /[A-Za-z]/.test(form) ? null : form.replace(/\s*[(（].*$/u, '').trim();
}

export function lines(table: string): string[] {
  return table.split('\n').filter((line) => line.trim() !== '');
}

export function alternatives(row: string): string[] {
  return row
    .split('|')
    .map((form) => form.trim())
    .filter((form) => form !== '');
}

/** Cuts at the first separator only. */
export function split(line: string, separator: string): [string, string] {
  const at = line.indexOf(separator);
  return at < 0 ? [line.trim(), ''] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}

const COUNTRY_ROWS = new Map<string, string[]>();
const DEMONYM_FORMS: string[] = [];
const DEMONYMS = new Map<string, string>();
for (const line of lines(COUNTRIES)) {
  const [iso, rest] = split(line, ':');
  const [names, demonyms] = split(rest, ';');
  COUNTRY_ROWS.set(iso, alternatives(names));
  for (const form of demonyms.split(/\s+/).filter((word) => word !== '')) {
    DEMONYM_FORMS.push(form);
    DEMONYMS.set(foldWord(form), iso);
  }
}
// What the table of the world knows of a single word proves less than what the words beside it say.
const AMBIGUOUS = new Set(
  [
    ...AMBIGUOUS_PLACES.split(/\s+/),
    ...worldTowns().flatMap(([, form]) => (/[\s-]/.test(form) ? [] : form)),
  ].map(foldWord),
);
