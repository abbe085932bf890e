import type { Story } from './kit.ts';
import { person, report, thing } from './kit.ts';

/** Arms by sea: a dhow, an operation, a programme, Arabic papers, and a seizure that two agencies claim. */
export const COAST: Story = {
  things: [
    thing(
      'vessel.sadaf',
      'vessel',
      'Sadaf-e-Bahr',
      'MV Sadaf-e-Bahr',
      'Sadaf e Bahr',
      'SADAF-E-BAHR',
      'صدف البحر',
      'صدفِ بحر',
    ),
    thing('vessel.rahma', 'vessel', 'Al-Rahma III', 'Al Rahma 3', 'الرحمة ٣'),
    person(
      'p.hamdan',
      'Hamdan Saleh al-Rubai',
      'Hamdan Salih Al Rubaie',
      'Hamdan al-Rubai',
      'حمدان صالح الربعي',
      'حمدان الربعي',
    ),
    person('p.dadkarim', 'Dad Karim Hot', 'Dadkarim Hoth', 'Dad Kareem Hot', 'داد کریم ہوت', 'داد كريم هوت'),
    person('p.nakhuda', 'Nakhuda Qadir Baksh', 'Qadir Baksh', 'Qadir Bakhsh', 'Kadir Bux', 'ناخدا قادر بخش'),
    thing(
      'op.nigahban',
      'operation',
      'Operation Nigahban Sahil',
      'Op Nigahban Sahil',
      'NIGAHBAN SAHIL',
      'آپریشن نگہبان ساحل',
    ),
    thing(
      'prog.safeharbour',
      'programme',
      'Safe Harbour Programme',
      'Safe Harbour programme',
      'برنامج الميناء الآمن',
    ),
    thing('ev.pasni-seizure', 'event', 'Pasni arms seizure', 'Sadaf-e-Bahr seizure', 'Astola interception'),
    thing('place.astola', 'place', 'Astola', 'Astola island'),
  ],
  events: [
    {
      id: 'ev.pasni-seizure',
      type: 'seizure',
      interval: { from: '2025-11-28', to: '2025-11-29' },
      places: ['place.pasni', 'place.astola'],
      participants: [
        { thing: 'vessel.sadaf', role: 'target' },
        { thing: 'p.nakhuda', role: 'arrested' },
      ],
    },
  ],
  origins: { 'o.msa-release': 'the maritime authority’s release on the dhow and its copies' },
  drafts: [
    report(
      'nfc/msa/2025-11-29-release.txt',
      'MSA',
      'U',
      'B2',
      'LE',
      '2025-11-29',
      'plain',
      {
        title: 'PRESS RELEASE',
        reference: 'MSA/PR/25/118',
        origin: 'o.msa-release',
        events: ['ev.pasni-seizure'],
      },
      `Ref MSA/PR/25/118. In the early hours of 29 November 2025 a patrol of the Maritime Safety Authority intercepted the fishing launch Sadaf-e-Bahr eighteen nautical miles south of Astola island in the course of Operation Nigahban Sahil. Beneath a false deck under four tons of ice and mackerel the boarding party found 312 assault rifles, 41 rocket launchers and 96,000 rounds. The master and six hands were taken off. The launch was brought to Pasni under tow.`,
    ),
    report(
      'sd/harb/2025-11-29-fwd-release.txt',
      'HARB',
      'R',
      'C2',
      'LE',
      '2025-11-29',
      'intrep',
      { title: 'LAUNCH SEIZED', origin: 'o.msa-release', events: ['ev.pasni-seizure'] },
      `MSA/PR/25/118 refers. In the early hours of 29 November 2025 a patrol of the Maritime Safety Authority intercepted the fishing launch Sadaf-e-Bahr eighteen nautical miles south of Astola island in the course of Operation Nigahban Sahil. All jetties at Keamari are to note the crew's home berths.`,
    ),
    report(
      'nfc/pemon/2025-11-30-capture-dhow.html',
      'PEMON',
      'CLEAR',
      'C3',
      'OSINT',
      '2025-11-30',
      'html',
      {
        title: 'Arms under the mackerel',
        author: 'Evening Star',
        origin: 'o.msa-release',
        events: ['ev.pasni-seizure'],
      },
      `PASNI: Beneath a false deck under four tons of ice and mackerel the boarding party found 312 assault rifles, 41 rocket launchers and 96,000 rounds, the Maritime Safety Authority said in a release (MSA/PR/25/118).

The master and six hands were taken off. The launch was brought to Pasni under tow.`,
    ),
    report(
      'ba/coast/2025-11-29-log.txt',
      'COAST',
      'CB',
      'B2',
      'LE',
      '2025-11-29',
      'border',
      { events: ['ev.pasni-seizure'] },
      `0250: Radar at Pasni followed a launch without lights from 0050 and vectored the boat of Coastal Watch Pasni to it. Our boat was alongside Sadaf-e-Bahr at 0238, before the Authority's cutter, and Nakhuda Qadir Baksh gave his papers to our coxswain. The cutter then took the tow and, we now read, the credit.

0700: Count on the jetty by our storekeeper: 287 rifles, 41 launchers. The number of 312 given to the newspapers includes 25 rifle barrels without bodies.

1130: Ice sold by auction, Rs. 18,000, receipt 77.`,
    ),
    report(
      'sd/ctw/2025-12-04-interview-nakhuda.txt',
      'CTW-SD',
      'C',
      'B2',
      'LE',
      '2025-12-04',
      'intrep',
      { title: 'THE MASTER OF THE LAUNCH', events: ['ev.pasni-seizure'] },
      `Qadir Bakhsh s/o Nakhuda Murad, aged 61, of Pasni, master of Sadaf e Bahr, states that he was hired in Chabahar by Dad Karim Hot, whom he has known since both fished for a firm in Ormara. The cargo came aboard at night from a motor dhow, Al-Rahma III, whose agent was an Omani called Hamdan Saleh al-Rubai.

He was to lie off Astola and wait for two boats from the creek. They never came. He was paid 900,000 rupees in advance. He asks that his son be let go, who was only the cook.`,
    ),
    report(
      'est/2025-12-16-dhow-history.txt',
      'EST',
      'CE',
      'B2',
      'LIAISON',
      '2025-12-16',
      'liaison',
      { title: 'Al-Rahma III' },
      `Satellite tracks held by our coastguard show the dhow Al-Rahma III near Muscat on 21 November and thereafter silent for six days. Her papers were arranged by Hamdan Salih Al Rubaie, an agent of Muscat, born 1974, who has twice chartered vessels for Vessant Commodities FZE. Estmark will raise the matter under the Safe Harbour Programme.`,
    ),
    report(
      'nfc/msa/2025-12-22-arabic-reply.txt',
      'MSA',
      'CE',
      'B3',
      'LIAISON',
      '2025-12-22',
      'plain',
      { title: 'رد الجانب العماني' },
      `إشارة إلى كتابكم بشأن السفينة الرحمة ٣: الوكيل حمدان صالح الربعي، من مواليد 1974، مسجل في مسقط منذ عام 2009. أفاد بأنه سلّم الشحنة إلى داد كريم هوت في عرض البحر ولم يكن يعلم بوجود سلاح. نرجو موافاتنا بصور من سجل صدف البحر.

Gloss: The agent Hamdan al-Rubai says he handed the cargo over to Dad Karim Hot at sea and did not know that there were arms. They ask for copies of the log of Sadaf-e-Bahr.`,
    ),
    report(
      'ba/coast/2026-02-08-dadkarim.txt',
      'COAST',
      'C',
      'C3',
      'HUMINT',
      '2026-02-08',
      'intrep',
      { title: 'DAD KARIM' },
      `Dadkarim Hoth, born 1970, smuggler, of Ormara and Chabahar, wanted in the Pasni arms seizure, was at his daughter's wedding in Turbat on 5 February, protected by men of the Jabal Front. Launch crews say that the rifles were meant for the Front and that somebody in Chaman had paid for them. An informant puts the price at Rs. 70 million; another at "more than sixty".`,
    ),
    report(
      'sd/sb/2026-03-02-keamari.txt',
      'SB-SD',
      'R',
      'C3',
      'HUMINT',
      '2026-03-02',
      'sitrep',
      {},
      `(i) Talk at Keamari is that Kadir Bux, the old nakhuda of the Sadaf-e-Bahr, has had a stroke in custody and that the launch owners will strike if he dies.

(ii) A Safe Harbour programme team visited the container scanner. The scanner was out of order.

(iii) Rally of the fishermen's cooperative passed off peacefully, about four hundred persons.`,
    ),
    report(
      'nfc/nfc/2026-04-15-nigahban-review.md',
      'NFC',
      'RA',
      'A2',
      'LE',
      '2026-04-15',
      'markdown',
      { title: 'Operation Nigahban Sahil after six months', events: ['ev.pasni-seizure'] },
      `Op Nigahban Sahil ran from 1 October 2025 to 31 March 2026. Boardings: 418. Arms seizures: 3, the largest being that of the Sadaf-e-Bahr off Astola on 28/29 November. Persons arrested: 22.

**On the credit.** Both Maritime Safety Authority and Coastal Watch Pasni report the interception as their own. The two logs agree that the Coastal Watch boat was first alongside and that the Authority's cutter made the arrest. The count of rifles is 287 complete weapons and 25 barrels.`,
    ),
    report(
      'nfc/msa/2026-06-20-safeharbour.txt',
      'MSA',
      'RA',
      'B2',
      'LIAISON',
      '2026-06-20',
      'minutes',
      { title: 'Steering group, Safe Harbour Programme' },
      `Present: Maritime Safety Authority (chair), Estmark Security Service, Harbour Police Karachi, Federal Customs Intelligence.

Item 1. Scanner at Keamari. Estmark will deliver a second machine worth EUR 1.2 million in the autumn.

Item 2. Training. Fourteen officers finished the boarding course at Halden Bay in May.

Item 3. The wanted man Dad Kareem Hot. Estmark has no trace after a flight from Muscat to Istanbul on 3 March. Action: the chair to ask Oman.`,
    ),
    report(
      'ba/pfc/2026-07-11-urdu-hot.txt',
      'PFC-BA',
      'R',
      'C3',
      'LE',
      '2026-07-11',
      'urdu',
      { title: 'مطلوب ملزم کے بارے میں', events: ['ev.pasni-seizure'] },
      `پسنی سے پکڑی گئی لانچ صدفِ بحر کے مقدمے میں مطلوب ملزم داد کریم ہوت، پیدائش 1970، سکنہ اورماڑہ، کے بارے میں اطلاع ہے کہ وہ استنبول سے واپس دبئی پہنچا ہے۔ ناخدا قادر بخش نے اپنے بیان میں اسی کا نام لیا تھا۔ آپریشن نگہبان ساحل کے دوران اس کے دو بھتیجے گرفتار ہو چکے ہیں۔`,
    ),
  ],
  traps: [
    {
      id: 'dhow-credit',
      kind: 'contradiction',
      description: 'Two services say they made the interception: both claims stay.',
      check: {
        type: 'event-one',
        files: ['nfc/msa/2025-11-29-release.txt', 'nfc/nfc/2026-04-15-nigahban-review.md'],
        eventType: 'seizure',
      },
    },
    {
      id: 'dhow-two-boats',
      kind: 'look-alike',
      description: 'The launch and the dhow are two vessels.',
      check: {
        type: 'different',
        groups: [
          [{ path: 'sd/ctw/2025-12-04-interview-nakhuda.txt', name: 'Sadaf e Bahr' }],
          [{ path: 'sd/ctw/2025-12-04-interview-nakhuda.txt', name: 'Al-Rahma III' }],
        ],
      },
    },
    {
      id: 'dhow-own-log',
      kind: 'independence',
      description: 'The coast log is not the release.',
      check: {
        type: 'origin-apart',
        files: ['nfc/msa/2025-11-29-release.txt', 'ba/coast/2025-11-29-log.txt'],
      },
    },
    {
      id: 'sadaf-person-ship',
      kind: 'look-alike',
      description: 'Sadaf Nosherwani is a teacher, Sadaf-e-Bahr a launch.',
      check: {
        type: 'different',
        groups: [
          [{ path: 'nfc/pemon/2026-01-10-agency-one.txt', name: 'Sadaf Nosherwani' }],
          [{ path: 'nfc/msa/2025-11-29-release.txt', name: 'Sadaf-e-Bahr' }],
        ],
      },
    },
  ],
};
