/**
 * Pairs of countries that papers and lists exchange for one another: states that followed one another, territories of
 * disputed or shared administration, and the border whose people are told under either. From general knowledge.
 */
export const RELATED_COUNTRIES: readonly (readonly [string, string])[] = [
  ['AF', 'PK'],
  ['SU', 'RU'],
  ['SU', 'UA'],
  ['SU', 'TJ'],
  ['SU', 'UZ'],
  ['SU', 'KZ'],
  ['SU', 'KG'],
  ['RS', 'XK'],
  ['RS', 'ME'],
  ['RS', 'BA'],
  ['SD', 'SS'],
  ['PS', 'JO'],
  ['PS', 'IL'],
  ['CN', 'HK'],
  ['CN', 'MO'],
  ['CN', 'TW'],
  ['CD', 'CG'],
  ['CD', 'RW'],
  ['KP', 'KR'],
  ['RU', 'UA'],
];
