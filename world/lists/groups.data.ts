/** A list of groups in the form of the UN's, all of it invented; its groups are those of the exercise, and a few more. */
interface Group {
  readonly ref: string;
  readonly name: string;
  readonly original: string;
  readonly aliases: readonly (readonly [quality: string, name: string])[];
  readonly country: string;
  readonly comment: string;
}

const GROUPS: readonly Group[] = [
  {
    ref: 'EXe.001',
    name: 'LASHKAR-E-SAHRA',
    original: 'لشکرِ صحرا',
    aliases: [
      ['a.k.a.', 'Lashkar-i-Sahra'],
      ['a.k.a.', 'Army of the Desert'],
    ],
    country: 'Pakistan',
    comment: 'Listed for attacks on markets and on transport.',
  },
  {
    ref: 'EXe.002',
    name: 'JABAL FRONT',
    original: 'محاذِ جبل',
    aliases: [['a.k.a.', 'Mahaz-e-Jabal']],
    country: 'Pakistan',
    comment: 'Listed for attacks on railways.',
  },
  {
    ref: 'EXe.003',
    name: 'KATIBAT AL-NAHR',
    original: 'كتيبة النهر',
    aliases: [
      ['a.k.a.', 'Katiba al-Nahr'],
      ['a.k.a.', 'Nahr Battalion'],
    ],
    country: 'Pakistan',
    comment: 'Foreign fighters.',
  },
  {
    ref: 'EXe.004',
    name: 'TEHREEK-E-FALAH-E-MILLAT',
    original: 'تحریکِ فلاحِ ملت',
    aliases: [['f.k.a.', 'Anjuman-e-Falah-e-Millat']],
    country: 'Pakistan',
    comment: 'Not to be taken for Tehreek-e-Falah-e-Awam, a lawful party.',
  },
  {
    ref: 'EXe.005',
    name: 'SIPAH-E-KOHISTAN-E-SURKH',
    original: 'سپاہِ کوہستانِ سرخ',
    aliases: [['a.k.a.', 'Red Kohistan Guard']],
    country: 'Pakistan',
    comment: 'Defunct since 2019.',
  },
  {
    ref: 'EXe.006',
    name: 'HARAKAT AL-RIMAL',
    original: 'حركة الرمال',
    aliases: [['a.k.a.', 'Movement of the Sands']],
    country: 'Afghanistan',
    comment: 'Financing only.',
  },
];

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

function entity({ ref, name, original, aliases, country, comment }: Group, at: number): string {
  return [
    '    <ENTITY>',
    `      ${element('DATAID', String(7000 + at))}${element('VERSIONNUM', '1')}`,
    `      ${element('FIRST_NAME', name)}`,
    `      ${element('UN_LIST_TYPE', 'Exercise')}${element('REFERENCE_NUMBER', ref)}`,
    `      ${element('LISTED_ON', `20${12 + at}-03-0${1 + at}`)}`,
    `      ${element('NAME_ORIGINAL_SCRIPT', original)}${element('COMMENTS1', comment)}`,
    ...aliases.map(
      ([quality, alias]) =>
        `      <ENTITY_ALIAS>${element('QUALITY', quality)}${element('ALIAS_NAME', alias)}</ENTITY_ALIAS>`,
    ),
    `      <ENTITY_ADDRESS>${element('COUNTRY', country)}</ENTITY_ADDRESS>`,
    '      <SORT_KEY/><SORT_KEY_LAST_MOD/>',
    '    </ENTITY>',
  ].join('\n');
}

export const GROUPS_XML = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<CONSOLIDATED_LIST dateGenerated="2026-06-01T06:00:00.000Z">',
  '  <INDIVIDUALS>',
  '  </INDIVIDUALS>',
  '  <ENTITIES>',
  ...GROUPS.map(entity),
  '  </ENTITIES>',
  '</CONSOLIDATED_LIST>',
  '',
].join('\n');
