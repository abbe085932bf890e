import { report, type Story } from './stories/kit.ts';
import { hashText } from './prng.ts';

/** Structured submissions: two STIX 2.1 bundles, two seizure lists, a handful of JSON reports. Names are found by the catalogue. */

/** A UUID in the shape of version 4, made from a key, so that the world needs no random source. */
function uuidOf(key: string): string {
  const hex = [0, 1, 2, 3].map((i) => hashText(`${i} ${key}`).toString(16).padStart(8, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

type StixObject = Readonly<Record<string, unknown>> & { readonly id: string };

function stix(type: string, key: string, at: string, fields: Readonly<Record<string, unknown>>): StixObject {
  return { type, spec_version: '2.1', id: `${type}--${uuidOf(key)}`, created: at, modified: at, ...fields };
}

function relation(
  from: StixObject,
  type: string,
  to: StixObject,
  at: string,
  description?: string,
): StixObject {
  const fields = {
    relationship_type: type,
    source_ref: from.id,
    target_ref: to.id,
    ...(description !== undefined && { description }),
  };
  return stix('relationship', `${from.id} ${type} ${to.id}`, at, fields);
}

function bundle(key: string, objects: readonly StixObject[]): string {
  return `${JSON.stringify({ type: 'bundle', id: `bundle--${uuidOf(key)}`, objects }, null, 2)}\n`;
}

function channelBundle(): string {
  const at = '2026-03-03T09:00:00.000Z';
  const author = stix('identity', 'ncert', at, {
    name: 'National Computer Incident Cell',
    identity_class: 'organization',
  });
  const group = stix('intrusion-set', 'les', at, {
    name: 'Lashkar-e-Sahra',
    aliases: ['LeS'],
    description: 'Armed group of the Hangu and Kohat hills; speaks through a messaging channel.',
  });
  const rayan = stix('identity', 'rayan', at, {
    name: 'Rayan Feroz Paracha',
    identity_class: 'individual',
    description:
      'CNIC 17301-1190022-9. Administrator of Sada-e-Sahra until February 2026; said never to have met members of Lashkar-e-Sahra.',
  });
  const channel = stix('infrastructure', 'sada', at, {
    name: 'Sada-e-Sahra',
    infrastructure_types: ['hosting-target-lists'],
    description: 'Channel @sada_sahra.',
  });
  const wallet = stix('indicator', 'wallet', at, {
    name: 'Donation wallet of the channel',
    indicator_types: ['attribution'],
    pattern_type: 'stix',
    valid_from: at,
    pattern: "[x-wallet:address = 'TQx7mDk2exampleSahra9vRr4pLw']",
  });
  return bundle('channel', [
    author,
    group,
    rayan,
    channel,
    wallet,
    relation(group, 'uses', channel, at),
    relation(wallet, 'indicates', group, at, 'Named in the channel as the place for gifts.'),
    relation(rayan, 'related-to', channel, at, 'administrator'),
  ]);
}

function travellerBundle(): string {
  const at = '2025-07-15T12:00:00.000Z';
  const author = stix('identity', 'val', at, {
    name: 'Valdrian Joint Threat Office',
    identity_class: 'organization',
  });
  const actor = stix('threat-actor', 'nahr', at, {
    name: 'Katibat al-Nahr',
    aliases: ['Nahr Battalion', 'كتيبة النهر'],
    threat_actor_types: ['terrorist'],
  });
  const jasur = stix('identity', 'jasur', at, {
    name: 'Jasurbek Tolibov',
    identity_class: 'individual',
    description: 'Born 3 March 1995 in Khujand. Detained at Torkham on 24 June 2025.',
  });
  const farid = stix('identity', 'farid', at, {
    name: 'Faridun Safarzod',
    identity_class: 'individual',
    description: 'Born 1993 in Khujand. In custody at Port Varn since 7 July 2025.',
  });
  const place = stix('location', 'port-varn', at, {
    name: 'Port Varn',
    region: 'northern-europe',
    country: 'XV',
  });
  const front = stix('identity', 'vessant', at, {
    name: 'Vessant Commodities FZE',
    identity_class: 'organization',
    sectors: ['commerce'],
  });
  return bundle('travellers', [
    author,
    actor,
    jasur,
    farid,
    place,
    front,
    relation(jasur, 'related-to', actor, at, 'student at its camp in Kunar, 2023 and 2024'),
    relation(farid, 'related-to', jasur, at, 'second man of one plot'),
    relation(actor, 'targets', place, at),
    relation(front, 'related-to', farid, at, 'supplied papers of employment'),
  ]);
}

const SEIZURES_SEA = `seizure_no,date,place,agency,item,quantity,unit,accused,father_name,remarks
MSA-25-118-1,2025-11-29,Astola,Maritime Safety Authority,assault rifle,287,piece,Qadir Baksh,Nakhuda Murad,complete weapons; launch Sadaf-e-Bahr
MSA-25-118-2,2025-11-29,Astola,Maritime Safety Authority,rifle barrel,25,piece,Qadir Baksh,Nakhuda Murad,without bodies
MSA-25-118-3,2025-11-29,Astola,Maritime Safety Authority,rocket launcher,41,piece,Qadir Baksh,Nakhuda Murad,
MSA-25-118-4,2025-11-29,Astola,Maritime Safety Authority,cartridge 7.62 mm,96000,round,Qadir Baksh,Nakhuda Murad,"counted by weight, not by hand"
COAST-26-009-1,2026-02-22,Ormara,Coastal Watch Pasni,hashish,410,kg,,,"thrown overboard, no arrest"
COAST-26-014-1,2026-04-02,Pasni,Coastal Watch Pasni,outboard engine,6,piece,,,no papers
`;

const SEIZURES_LAND = `date;place;agency;item;quantity;unit;accused;father_name;cnic
2025-08-07;Multan;Counter Terrorism Wing Punjab Range;detonator;4;piece;[[Muhammad Imran@p.imran-multan]];Allah Ditta;36302-4471880-3
2025-10-19;Peshawar;Counter Terrorism Wing Khyber Range;SIM card;2;piece;Saqibullah Daudzai;Fazal Wahid;17301-6620418-7
2026-01-17;Mastung;Drug Control Force;heroin;188;kg;Zarak Popalzai;;
2026-02-03;Mach;Counter Terrorism Wing Bolan Range;detonating cord;40;m;Meerak Bangulzai;Dost Ali;55301-8842019-3
2026-02-05;Hayatabad;Counter Terrorism Wing Khyber Range;laptop;2;piece;Rayyan Feroz Paracha;;17301-1190022-9
2026-04-21;Chaman;Counter Terrorism Wing Bolan Range;US dollar;64300;USD;Abdul Hadi Nasar;Mir Alam;54201-1190873-1
2026-08-06;Chilas;Northern Areas Police;quarry explosive;18;kg;Qadam Ali Baltistani;Ghulam Haider;71301-6649021-5
`;

interface JsonReport {
  readonly path: string;
  readonly party: string;
  readonly marking: string;
  readonly date: string;
  readonly title: string;
  readonly language: string;
  readonly text: string;
  readonly entities: readonly (readonly [name: string, kind: string])[];
}

const JSON_REPORTS: readonly JsonReport[] = [
  {
    path: 'nfc/imm/2025-09-22-exit-record.json',
    party: 'IMM',
    marking: 'CB',
    date: '2025-09-22',
    title: 'Exit record, Islamabad',
    language: 'en',
    text: 'Abdul Hadi Nasar, passport PQ 4471920, born 1979 at Chaman, left Islamabad for Dubai on 21 September 2025 and gave as his host Vessant Commodities FZE of Sharjah. He had a return ticket by way of Estmark.',
    entities: [
      ['Abdul Hadi Nasar', 'person'],
      ['Vessant Commodities FZE', 'organisation'],
      ['Dubai', 'place'],
    ],
  },
  {
    path: 'nfc/imm/2025-10-29-entry-record.json',
    party: 'IMM',
    marking: 'CB',
    date: '2025-10-29',
    title: 'Entry record, Karachi',
    language: 'en',
    text: 'Abdul Hadi Nasar, passport PQ 4471920, entered at Karachi on 29 October 2025 from Muscat. With him was an Omani ship agent, Hamdan Saleh al-Rubai, born 1974, on a visa for business.',
    entities: [
      ['Abdul Hadi Nasar', 'person'],
      ['Hamdan Saleh al-Rubai', 'person'],
    ],
  },
  {
    path: 'nfc/imm/2026-03-03-dadkarim-transit.json',
    party: 'IMM',
    marking: 'CB',
    date: '2026-03-05',
    title: 'Notification from a partner airport',
    language: 'en',
    text: 'A passenger booked as Dad Kareem Hot, born 1970, flew from Muscat to Istanbul on 3 March 2026. He is the man wanted in the Pasni arms seizure. The notification came eleven hours after the landing.',
    entities: [
      ['Dad Kareem Hot', 'person'],
      ['Pasni arms seizure', 'event'],
    ],
  },
  {
    path: 'ba/ctw/2026-04-24-ledger-index.json',
    party: 'CTW-BA',
    marking: 'C',
    date: '2026-04-24',
    title: 'Index to the seized ledgers',
    language: 'en',
    text: 'Ledger 1 of Alam Brothers Exchange holds 214 entries, of which 31 bear the mark of Yusuf Darwezai, a torn note. Ledger 2 names Abdul Hadi Nasar on every page. The name of his brother Abdul Hai Nasar does not occur.',
    entities: [
      ['Alam Brothers Exchange', 'organisation'],
      ['Yusuf Darwezai', 'person'],
      ['Abdul Hadi Nasar', 'person'],
      ['Abdul Hai Nasar', 'person'],
    ],
  },
  {
    path: 'kp/sb/2026-04-12-urdu-escape.json',
    party: 'SB-KP',
    marking: 'R',
    date: '2026-04-12',
    title: 'قیدیوں کا فرار',
    language: 'ur',
    text: 'ہری پور جیل سے پشاور لائے جانے والے قیدی خانپور کے قریب وین سے فرار ہو گئے۔ مفرور قیدیوں میں کفایت گل ولد زرین گل بھی شامل ہے۔ دو اہلکار درخت سے بندھے ہوئے ملے۔',
    entities: [
      ['کفایت گل', 'person'],
      ['ہری پور جیل', 'organisation'],
    ],
  },
  {
    path: 'nfc/pemon/2025-12-01-arabic-boat.json',
    party: 'PEMON',
    marking: 'CLEAR',
    date: '2025-12-01',
    title: 'ضبط سفينة محملة بالسلاح قبالة بسني',
    language: 'ar',
    text: 'أعلنت السلطات في باكستان ضبط سفينة الصيد صدف البحر قبالة سواحل بلوشستان وعلى متنها بنادق وقاذفات. وذكرت مصادر أن الوكيل حمدان صالح الربعي من مسقط هو من رتّب الشحنة، ونفى مكتبه ذلك.',
    entities: [
      ['حمدان صالح الربعي', 'person'],
      ['صدف البحر', 'vessel'],
    ],
  },
  {
    path: 'nfc/esd/2025-11-18-russian-kunar.json',
    party: 'ESD',
    marking: 'C',
    date: '2025-11-18',
    title: 'Сообщение о лагере в провинции Кунар',
    language: 'ru',
    text: 'По сведениям из Душанбе, в лагере группировки Катибат ан-Нахр осталось не более сорока человек. Назарали Худоёров, известный как Абу Марьям, собирает деньги через Стамбул. Упоминается также Зарак Попалзай, который перевозит письма.',
    entities: [
      ['Назарали Худоёров', 'person'],
      ['Катибат ан-Нахр', 'organisation'],
      ['Зарак Попалзай', 'person'],
    ],
  },
];

const jsonText = ({ title, date, language, text, entities }: JsonReport): string =>
  `${JSON.stringify({ title, date, language, text, entities: entities.map(([name, kind]) => ({ name, kind })) }, null, 2)}\n`;

export const STRUCTURED: Story = {
  things: [],
  drafts: [
    report(
      'nfc/ncert/2026-03-03-channel.stix.json',
      'NCERT-X',
      'GREEN',
      'B2',
      'CYBER',
      '2026-03-03',
      'raw',
      {},
      channelBundle(),
    ),
    report(
      'val/2025-07-15-travellers.stix.json',
      'VAL',
      'CV',
      'B2',
      'LIAISON',
      '2025-07-15',
      'raw',
      {},
      travellerBundle(),
    ),
    report(
      'nfc/msa/2026-05-01-seizures.csv',
      'MSA',
      'R',
      'A2',
      'LE',
      '2026-05-01',
      'raw',
      { events: ['ev.pasni-seizure'] },
      SEIZURES_SEA,
    ),
    report('nfc/nfc/2026-09-01-seizures.csv', 'NFC', 'C', 'A2', 'LE', '2026-09-01', 'raw', {}, SEIZURES_LAND),
    ...JSON_REPORTS.map((r) =>
      report(
        r.path,
        r.party,
        r.marking,
        'B2',
        r.party === 'PEMON' ? 'OSINT' : 'LE',
        r.date,
        'raw',
        {},
        jsonText(r),
      ),
    ),
  ],
  events: [],
  origins: {},
  traps: [],
};
