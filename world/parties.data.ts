import type { Community, Officer, Party, Thing, WorldPurpose } from './types.ts';

/** code, name, node, kind of agency. */
const AGENCIES: readonly (readonly [string, string, string, string])[] = [
  ['NFC', 'National Fusion Centre', 'NFC', 'fusion-centre'],
  ['IBF', 'Internal Bureau (Federal)', 'NFC', 'intelligence'],
  ['ESD', 'External Studies Directorate', 'NFC', 'intelligence'],
  ['MIW', 'Military Information Wing', 'NFC', 'intelligence'],
  ['FFMO', 'Federal Financial Monitoring Office', 'NFC', 'fiu'],
  ['FIB', 'Federal Inquiry Bureau', 'NFC', 'police'],
  ['FIB-CYB', 'Federal Inquiry Bureau Cyber Wing', 'NFC', 'cyber'],
  ['NCERT-X', 'National Computer Incident Cell', 'NFC', 'cyber'],
  ['FCUS', 'Federal Customs Intelligence', 'NFC', 'customs'],
  ['DRUGC', 'Drug Control Force', 'NFC', 'police'],
  ['IMM', 'Immigration and Passports Watch', 'NFC', 'border'],
  ['AVSEC', 'Aviation Security Command', 'NFC', 'border'],
  ['RPOL', 'Railway Police Headquarters', 'NFC', 'police'],
  ['MSA', 'Maritime Safety Authority', 'NFC', 'border'],
  ['PEMON', 'Press and Electronic Media Monitoring Cell', 'NFC', 'osint'],
  ['MOIA', 'Ministry of Internal Affairs Watch Room', 'NFC', 'home-department'],
  ['CHARC', 'Charities and Trusts Commission', 'NFC', 'regulator'],
  ['OVS', 'Office of the Oversight Commissioner', 'NFC', 'oversight'],
  ['PFC-KP', 'Provincial Fusion Cell Peshawar', 'PFC-KP', 'fusion-centre'],
  ['CTW-KP', 'Counter Terrorism Wing Khyber Range', 'PFC-KP', 'police'],
  ['SB-KP', 'Special Branch Peshawar', 'PFC-KP', 'police'],
  ['BDU-KP', 'Bomb Disposal Unit Peshawar', 'PFC-KP', 'police'],
  ['HD-KP', 'Home and Tribal Districts Department', 'PFC-KP', 'home-department'],
  ['PRIS-KP', 'Prisons Intelligence Haripur', 'PFC-KP', 'prison'],
  ['FGN', 'Frontier Guard North', 'PFC-KP', 'border'],
  ['PFC-PB', 'Provincial Fusion Cell Lahore', 'PFC-PB', 'fusion-centre'],
  ['CTW-PB', 'Counter Terrorism Wing Punjab Range', 'PFC-PB', 'police'],
  ['SB-PB', 'Special Branch Lahore', 'PFC-PB', 'police'],
  ['PRIS-PB', 'Prisons Intelligence Multan', 'PFC-PB', 'prison'],
  ['HD-PB', 'Home Department Lahore', 'PFC-PB', 'home-department'],
  ['SCP', 'Safe Cities Police Cell', 'PFC-PB', 'police'],
  ['PFC-SD', 'Provincial Fusion Cell Karachi', 'PFC-SD', 'fusion-centre'],
  ['CTW-SD', 'Counter Terrorism Wing Sindh Range', 'PFC-SD', 'police'],
  ['SB-SD', 'Special Branch Karachi', 'PFC-SD', 'police'],
  ['HARB', 'Harbour Police Karachi', 'PFC-SD', 'police'],
  ['PRIS-SD', 'Prisons Intelligence Karachi', 'PFC-SD', 'prison'],
  ['HD-SD', 'Home Department Karachi', 'PFC-SD', 'home-department'],
  ['PFC-BA', 'Provincial Fusion Cell Quetta', 'PFC-BA', 'fusion-centre'],
  ['CTW-BA', 'Counter Terrorism Wing Bolan Range', 'PFC-BA', 'police'],
  ['LEV-BA', 'District Levies Office Kachhi', 'PFC-BA', 'police'],
  ['FGS', 'Frontier Guard South', 'PFC-BA', 'border'],
  ['CUS-CH', 'Customs Collectorate Chaman', 'PFC-BA', 'customs'],
  ['HD-BA', 'Home Department Quetta', 'PFC-BA', 'home-department'],
  ['COAST', 'Coastal Watch Pasni', 'PFC-BA', 'border'],
  ['PFC-GB', 'Provincial Fusion Cell Gilgit', 'PFC-GB', 'fusion-centre'],
  ['POL-GB', 'Northern Areas Police', 'PFC-GB', 'police'],
  ['PASS-GB', 'Khunjerab Pass Control', 'PFC-GB', 'border'],
  ['PFC-IS', 'Provincial Fusion Cell Islamabad', 'PFC-IS', 'fusion-centre'],
  ['CAP', 'Capital Police Counter Terrorism Cell', 'PFC-IS', 'police'],
  ['DIPL', 'Diplomatic Protection Unit', 'PFC-IS', 'police'],
];

export const NODES: readonly string[] = ['NFC', 'PFC-KP', 'PFC-PB', 'PFC-SD', 'PFC-BA', 'PFC-GB', 'PFC-IS'];

export const PARTIES: readonly Party[] = [
  ...AGENCIES.map(
    ([code, name, node, agencyKind]): Party => ({
      code,
      name,
      kind: 'agency',
      node,
      country: 'PK',
      agencyKind,
    }),
  ),
  // Two partner nations that are on no map; XV and XE are user-assigned codes of ISO 3166-1.
  {
    code: 'VAL',
    name: 'Valdrian Joint Threat Office',
    kind: 'partner',
    country: 'XV',
    agencyKind: 'partner-centre',
  },
  {
    code: 'EST',
    name: 'Estmark Security Service',
    kind: 'partner',
    country: 'XE',
    agencyKind: 'partner-centre',
  },
];

const codesOf = (test: (party: Party) => boolean): string[] =>
  PARTIES.filter(test).map((party) => party.code);

/** Each province's agencies among themselves, with the national centre and oversight. */
export const PROVINCES: Readonly<Record<string, string>> = {
  'PFC-KP': 'KHYBER',
  'PFC-PB': 'PUNJAB',
  'PFC-SD': 'SINDH',
  'PFC-BA': 'BOLAN',
  'PFC-GB': 'NORTH',
  'PFC-IS': 'CAPITAL',
};

export const COMMUNITIES: readonly Community[] = [
  { code: 'NATIONAL', name: 'All national agencies', members: codesOf((p) => p.kind === 'agency') },
  {
    code: 'CELLS',
    name: 'National centre and provincial cells',
    members: codesOf((p) => p.agencyKind === 'fusion-centre'),
  },
  {
    code: 'FINCIRCLE',
    name: 'Financial intelligence circle',
    members: ['NFC', 'FFMO', 'FIB', 'FCUS', 'CHARC', 'CTW-BA', 'CTW-SD', 'CUS-CH', 'OVS'],
  },
  {
    code: 'BORDERS',
    name: 'Border and crossing posts',
    members: [
      'NFC',
      ...codesOf((p) => p.agencyKind === 'border' || p.agencyKind === 'customs'),
      'IBF',
      'OVS',
    ],
  },
  {
    code: 'PRISONS',
    name: 'Prisons intelligence',
    members: ['NFC', 'IBF', 'OVS', ...codesOf((p) => p.agencyKind === 'prison')],
  },
  { code: 'INTEL', name: 'Intelligence agencies', members: ['NFC', 'IBF', 'ESD', 'MIW', 'OVS'] },
  {
    code: 'VALGROUP',
    name: 'Exchange with Valdria',
    members: ['NFC', 'IBF', 'ESD', 'IMM', 'AVSEC', 'VAL', 'OVS'],
  },
  { code: 'ESTGROUP', name: 'Exchange with Estmark', members: ['NFC', 'IBF', 'FFMO', 'MSA', 'EST', 'OVS'] },
  ...Object.entries(PROVINCES).map(([node, code]) => ({
    code,
    name: `Agencies of the node ${node}`,
    members: [...codesOf((p) => p.node === node), 'NFC', 'OVS'],
  })),
];

export const OFFICERS: readonly Officer[] = [
  {
    handle: 'watch.national',
    name: 'Sobia Marwat',
    party: 'NFC',
    level: 4,
    compartments: ['KAHKASHAN', 'FINT', 'TANDOOR'],
    roles: ['analyst', 'supervisor'],
  },
  {
    handle: 'desk.national',
    name: 'Tahir Qazalbash',
    party: 'NFC',
    level: 3,
    compartments: ['FINT'],
    roles: ['analyst'],
  },
  {
    handle: 'bureau.analyst',
    name: 'Rukhsana Dogar',
    party: 'IBF',
    level: 4,
    compartments: ['KAHKASHAN', 'TANDOOR'],
    roles: ['analyst', 'contributor'],
  },
  {
    handle: 'peshawar.desk',
    name: 'Jamshed Yousafzai',
    party: 'PFC-KP',
    level: 2,
    compartments: [],
    roles: ['analyst', 'contributor'],
  },
  {
    handle: 'khyber.ctw',
    name: 'Noreen Afridi',
    party: 'CTW-KP',
    level: 2,
    compartments: [],
    roles: ['contributor'],
  },
  {
    handle: 'quetta.desk',
    name: 'Barkat Zehri',
    party: 'PFC-BA',
    level: 1,
    compartments: [],
    roles: ['analyst', 'contributor'],
  },
  {
    handle: 'karachi.desk',
    name: 'Fariha Junejo',
    party: 'PFC-SD',
    level: 2,
    compartments: [],
    roles: ['analyst', 'contributor'],
  },
  {
    handle: 'lahore.duty',
    name: 'Adeel Warraich',
    party: 'PFC-PB',
    level: 1,
    compartments: [],
    roles: ['contributor'],
  },
  {
    handle: 'fin.monitor',
    name: 'Shagufta Baloch',
    party: 'FFMO',
    level: 3,
    compartments: ['FINT'],
    roles: ['analyst', 'contributor'],
  },
  {
    handle: 'valdria.liaison',
    name: 'Ilse Varnholt',
    party: 'VAL',
    level: 3,
    compartments: [],
    roles: ['liaison', 'contributor'],
  },
  {
    handle: 'estmark.liaison',
    name: 'Aksel Tornby',
    party: 'EST',
    level: 2,
    compartments: [],
    roles: ['liaison', 'contributor'],
  },
  {
    handle: 'oversight',
    name: 'Justice (r) Mehrunnisa Soomro',
    party: 'OVS',
    level: 4,
    compartments: ['KAHKASHAN', 'FINT', 'TANDOOR'],
    roles: ['oversight'],
  },
];

/** Who signs a party's reports in: its own officer, its cell's, or the national desk's. */
export function officerOf(party: string): string {
  const own = OFFICERS.find((officer) => officer.party === party);
  if (own !== undefined) return own.handle;
  const node = PARTIES.find((p) => p.code === party)?.node;
  return OFFICERS.find((officer) => officer.party === node && node !== 'NFC')?.handle ?? 'desk.national';
}

export const PURPOSES: readonly WorldPurpose[] = [
  { code: 'CT-INVESTIGATION', name: 'Investigation of a terrorist offence', needsCase: true },
  { code: 'THREAT-WATCH', name: 'Standing watch for warning', needsCase: false },
  { code: 'TERROR-FINANCE', name: 'Terrorist financing inquiry', needsCase: true },
  { code: 'BORDER-CHECK', name: 'Check at a border crossing', needsCase: false },
  { code: 'OVERSIGHT', name: 'Review by the oversight commissioner', needsCase: false },
  { code: 'EXERCISE', name: 'Training on the exercise world', needsCase: false },
];

/** Short words for the markings that reports carry; written out in the generic syntax. */
export const MARKINGS: Readonly<Record<string, string>> = {
  U: 'UNCLASSIFIED//REL TO ALL',
  CLEAR: 'TLP:CLEAR',
  GREEN: 'TLP:GREEN',
  AMBER: 'TLP:AMBER',
  R: 'RESTRICTED//REL TO NATIONAL',
  RA: 'RESTRICTED//REL TO NATIONAL, VAL, EST',
  C: 'CONFIDENTIAL//REL TO NATIONAL',
  CP: 'CONFIDENTIAL//REL TO NATIONAL//PERSONAL-DATA',
  CJ: 'CONFIDENTIAL//REL TO CELLS, INTEL//NO-JUDICIAL-USE',
  CPR: 'CONFIDENTIAL//REL TO PRISONS, CELLS',
  CB: 'CONFIDENTIAL//REL TO BORDERS, CELLS',
  CF: 'CONFIDENTIAL//FINT//REL TO FINCIRCLE//PERSONAL-DATA',
  SF: 'SECRET//FINT//REL TO FINCIRCLE//ORCON',
  CV: 'CONFIDENTIAL//REL TO VALGROUP//NO-ONWARD',
  SV: 'SECRET//REL TO VALGROUP//NO-ACTION-WITHOUT-CONSENT/NO-ONWARD',
  CE: 'CONFIDENTIAL//REL TO ESTGROUP//NO-ONWARD',
  S: 'SECRET//REL TO INTEL//NO-DISSEMINATION-ABROAD/ORCON',
  SK: 'SECRET//KAHKASHAN//REL TO NFC, IBF, OVS//EYES-ONLY/ORCON//PURPOSE CT-INVESTIGATION, EXERCISE, OVERSIGHT, THREAT-WATCH',
  TST: 'TOP SECRET//TANDOOR//REL TO NFC, IBF, OVS//NO-ONWARD/ORCON//EXPIRES 2027-06-30T00:00:00Z',
};

/** Agencies are things that reports speak of, too; headers shout their names. */
export const AGENCY_THINGS: readonly Thing[] = PARTIES.map((party) => ({
  id: `org.${party.code.toLowerCase()}`,
  kind: 'organisation',
  names: [party.name, party.name.toUpperCase()],
}));
