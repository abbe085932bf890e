/**
 * First-level divisions with millions of people: being named in one report with them tells hardly more than the country.
 * Keys as in the gazetteer.
 */
export const WIDE_AREAS: ReadonlySet<string> = new Set(
  (
    'punjab sindh balochistan khyber-pakhtunkhwa gilgit-baltistan azad-kashmir azad-jammu-and-kashmir islamabad-capital-territory fata kashmir jammu-and-kashmir ' +
    'badakhshan badghis baghlan balkh bamyan daykundi farah faryab ghazni ghor helmand herat jowzjan kabul kandahar kapisa khost kunar kunduz laghman logar nangarhar ' +
    'nimroz nuristan paktia paktika panjshir parwan samangan sar-e-pol takhar uruzgan wardak zabul sistan-baluchestan south-waziristan north-waziristan'
  ).split(' '),
);

/** Words in the name of an office of state, folded: such a body is in every report of its own. */
export const OFFICE_WORDS: ReadonlySet<string> = new Set(
  (
    'police wing bureau department ministry command corps guard guards guardsmen court prison prisons jail branch force forces army navy agency customs levies rangers scouts ' +
    'directorate directorates center office authority commission government assembly senate parliament hospital control unit squad service services administration secretariat ' +
    'battalion brigade division regiment station council constabulary immigration coast maritime aviation cell desk registry establishment intelligence security monitoring'
  ).split(' '),
);

/** Kinds whose names are as good as never shared by two of a kind in one field of work. */
export const NAMED_THINGS: ReadonlySet<string> = new Set([
  'operation',
  'programme',
  'vessel',
  'vehicle',
  'aircraft',
  'channel',
  'wallet',
  'account',
  'document',
]);

/** Named craft: few people have to do with one, so it tells even the bearers of a common name apart. An operation has hundreds. */
export const CRAFT: ReadonlySet<string> = new Set(['vessel', 'aircraft']);
