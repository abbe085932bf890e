import type { Story } from './kit.ts';
import { killed, organisation, person, report, thing } from './kit.ts';

/** Men of one name, villages of one name, a lawful party and a banned group of nearly one name. */
const MULTAN = { who: { 'Muhammad Imran': 'p.imran-multan' } };
const KARACHI = { who: { 'Muhammad Imran': 'p.imran-karachi' } };
const SWAT = { who: { 'Muhammad Imran': 'p.imran-swat' } };
const NW = { 'Spin Kamar': 'place.spinkamar-nw' };
const ZHOB = { 'Spin Kamar': 'place.spinkamar-zhob' };

export const NAMESAKES: Story = {
  things: [
    person('p.imran-multan', 'Muhammad Imran', 'Imran alias Mani'),
    person('p.imran-karachi', 'Muhammad Imran'),
    person('p.imran-swat', 'Muhammad Imran', 'M. Imran Swati'),
    thing('place.spinkamar-nw', 'place', 'Spin Kamar', 'سپین کمر'),
    thing('place.spinkamar-zhob', 'place', 'Spin Kamar', 'سپین کمر'),
    organisation(
      'org.tfa',
      'Tehreek-e-Falah-e-Awam',
      'Tehrik-i-Falah-i-Awam',
      'TFA',
      'تحریکِ فلاحِ عوام',
      'تحریک فلاح عوام',
    ),
    organisation(
      'org.tfm',
      'Tehreek-e-Falah-e-Millat',
      'Tehrik-i-Falah-i-Millat',
      'TFM',
      'تحریکِ فلاحِ ملت',
      'تحریک فلاح ملت',
    ),
    person('p.nilofar', 'Nilofar Qaisrani', 'Neelofer Qaisrani', 'Nilofer Qaisrani', 'نیلوفر قیصرانی'),
    person(
      'p.atta',
      'Qari Atta ul Mohsin',
      'Attaul Mohsin',
      'Ata-ul-Mohsin',
      'قاری عطاء المحسن',
      'عطاء المحسن',
    ),
    thing('ev.spinkamar-ambush', 'event', 'Spin Kamar ambush', 'attack on the Spin Kamar convoy'),
  ],
  events: [
    {
      id: 'ev.spinkamar-ambush',
      type: 'armed-attack',
      interval: { from: '2026-05-19', to: '2026-05-19' },
      places: ['place.spinkamar-nw', 'place.north-waziristan'],
      participants: [{ thing: 'org.les', role: 'attributed' }],
    },
    {
      id: 'ev.tfm-ban',
      type: 'designation',
      interval: { from: '2025-04-28', to: '2025-04-28' },
      places: ['place.islamabad'],
      participants: [{ thing: 'org.tfm', role: 'target' }],
    },
  ],
  origins: {},
  drafts: [
    report(
      'pb/ctw/2025-08-07-imran-multan.txt',
      'CTW-PB',
      'CP',
      'B2',
      'LE',
      '2025-08-07',
      'fir',
      MULTAN,
      `PS Shah Rukn-e-Alam, Multan. The accused Muhammad Imran s/o Allah Ditta, born 1991, CNIC 36302-4471880-3, by trade a mobile telephone mechanic, was found at 2330 hours near the general bus stand in possession of four detonators wrapped in a child's sock. He could give no account of them. He stated that he had been asked to keep them by a customer whose name he does not know.`,
    ),
    report(
      'sd/ctw/2025-09-12-imran-karachi.txt',
      'CTW-SD',
      'CP',
      'B2',
      'LE',
      '2025-09-12',
      'fir',
      KARACHI,
      `PS Sohrab Goth, Karachi. Muhammad Imran s/o Noor Rehman, born 1978, CNIC 42101-9023311-7, driver of an oil tanker, was stopped on the superhighway. Under his seat were nine SIM cards and a receipt book of Tehreek-e-Falah-e-Millat, which is a banned organisation. He claims that the book was left by a passenger.`,
    ),
    report(
      'kp/sb/2025-09-30-imran-swat.txt',
      'SB-KP',
      'CP',
      'B2',
      'LE',
      '2025-09-30',
      'plain',
      { ...SWAT, title: 'Rejoicing over returned student' },
      `Muhammad Imran s/o Bakht Zada, born 2004, CNIC 15602-7718204-1, a student of Mingora in Swat, who was reported missing in July, came home on his own on the 26th. He had run away to Lahore to become a singer. The father wishes the report withdrawn. The lad is not to be confused with the men of this name wanted in Punjab and Sindh.`,
    ),
    report(
      'pb/ctw/2026-01-29-imran-multan-charge.txt',
      'CTW-PB',
      'CP',
      'B2',
      'LE',
      '2026-01-29',
      'intrep',
      { ...MULTAN, title: 'CHARGE SHEET' },
      `Muhammad Imran s/o Allah Ditta of Multan (CNIC 36302-4471880-3), called Imran alias Mani in the bazaar, has been charged with possession of explosives. The laboratory finds that the detonators are of the lot stolen from a marble quarry at Loralai in 2024. His brother-in-law has been bound over.`,
    ),
    report(
      'sd/sb/2026-02-19-imran-karachi-release.txt',
      'SB-SD',
      'CP',
      'B3',
      'LE',
      '2026-02-19',
      'intrep',
      { ...KARACHI, title: 'RELEASE ON BAIL' },
      `The tanker driver Muhammad Imran s/o Noor Rehman (CNIC 42101-9023311-7), arrested at Sohrab Goth in September with a receipt book of Tehrik-i-Falah-i-Millat, was released on bail by the court on 17 February 2026. He reports weekly at the thana.`,
    ),
    report(
      'gb/pol/2026-03-12-imran-swat-volunteer.txt',
      'POL-GB',
      'R',
      'C3',
      'LE',
      '2026-03-12',
      'sitrep',
      SWAT,
      `1. At the Gilgit spring festival a singer from Mingora, Muhammad Imran s/o Bakht Zada (CNIC 15602-7718204-1), performed under the name M. Imran Swati. Four thousand attended. No incident.

2. Road to Chilas open for light vehicles.`,
    ),
    report(
      'nfc/moia/2025-04-28-notification.txt',
      'MOIA',
      'U',
      'A2',
      'LE',
      '2025-04-28',
      'plain',
      { title: 'NOTIFICATION S.R.O. 611(X)/2025', events: ['ev.tfm-ban'] },
      `The Federal Government is pleased to list the organisation known as Tehreek-e-Falah-e-Millat (TFM) as a proscribed organisation with immediate effect, there being reasonable grounds to believe that it is concerned in terrorism. Its founder, Qari Atta ul Mohsin s/o Ghulam Nabi, of Dera Ghazi Khan, is placed under the Fourth Schedule.

For the removal of doubt: Tehreek-e-Falah-e-Awam (TFA), a registered political party holding three seats in the Provincial Assembly of Punjab, is not affected by this notification and has no connection with the organisation listed.`,
    ),
    report(
      'pb/sb/2025-07-15-tfa-rally.txt',
      'SB-PB',
      'R',
      'B2',
      'LE',
      '2025-07-15',
      'sitrep',
      {},
      `A. Tehreek-e-Falah-e-Awam held its lawful public meeting at Bahawalpur, attendance about 6,000. Ms Nilofar Qaisrani, president of TFA, spoke on canal water and on school fees. She said that her party had nothing to do with "those who stole half of our name".

B. Price of sugar 141 per kilogram.

C. Note by this office: no watch is kept on the party as such. Mention is made for traffic purposes.`,
    ),
    report(
      'pb/ctw/2025-10-06-atta.txt',
      'CTW-PB',
      'C',
      'B3',
      'HUMINT',
      '2025-10-06',
      'intrep',
      { title: 'TFM AFTER THE BAN' },
      `Qari Atta ul Mohsin has not been seen in Dera Ghazi Khan since the ban. Collectors of Tehreek-e-Falah-e-Millat now go about in pairs and take only cash. They allegedly tell shopkeepers that they come from the Qaisrani lady's party, which is untrue and has led to a complaint by Tehreek-e-Falah-e-Awam.

It is assessed that TFM has joined hands with Lashkar-e-Sahra for the collection of hides.`,
    ),
    report(
      'nfc/pemon/2025-10-20-party-mixup.txt',
      'PEMON',
      'CLEAR',
      'D4',
      'OSINT',
      '2025-10-20',
      'press',
      { title: 'Falah chief demands apology', author: 'Frontier Courier / Punjab bureau' },
      `LAHORE: The president of Tehrik-i-Falah-i-Awam, Neelofer Qaisrani, has demanded an apology from a television channel that showed her picture beside a report on the outlawed Tehrik-i-Falah-i-Millat. “One word in our name is the same. Their work is the opposite of ours,” she said.`,
    ),
    report(
      'pb/hd/2026-01-13-urdu-tfa.txt',
      'HD-PB',
      'R',
      'B2',
      'LE',
      '2026-01-13',
      'urdu',
      { title: 'وضاحت بابت تحریکِ فلاحِ عوام' },
      `تمام اضلاع کو ہدایت کی جاتی ہے کہ تحریکِ فلاحِ عوام ایک رجسٹرڈ سیاسی جماعت ہے جس کی صدر نیلوفر قیصرانی ہیں۔ کالعدم تنظیم تحریکِ فلاحِ ملت، جس کا بانی قاری عطاء المحسن ہے، ایک الگ تنظیم ہے۔ دونوں کو ایک نہ سمجھا جائے۔`,
    ),
    report(
      'pb/ctw/2026-04-02-atta-arrest.txt',
      'CTW-PB',
      'C',
      'B2',
      'LE',
      '2026-04-02',
      'intrep',
      { title: 'ARREST OF ATTAUL MOHSIN' },
      `Attaul Mohsin s/o Ghulam Nabi, founder of the proscribed Tehreek-e-Falah-e-Millat, was arrested in the night at Gujranwala in the house of a sweet maker. He had grown a moustache. CNIC 32102-5580126-9. He said only: "You took your time."`,
    ),
    report(
      'kp/pfc/2025-12-20-village-nw.txt',
      'PFC-KP',
      'C',
      'B3',
      'HUMINT',
      '2025-12-20',
      'intrep',
      { title: 'SPIN KAMAR (NORTH WAZIRISTAN)', who: NW },
      `Elders of Spin Kamar, the village on the Miranshah road in North Waziristan, have asked for their school to be reopened. There are some sixty houses. Four young men are away "for work" and their families get money from Lashkar-e-Sahra.`,
    ),
    report(
      'ba/fgs/2026-01-31-village-zhob.txt',
      'FGS',
      'C',
      'B2',
      'LE',
      '2026-01-31',
      'intrep',
      { title: 'SPIN KAMAR (ZHOB)', who: ZHOB },
      `The hamlet of Spin Kamar in Zhob district, eleven houses, has a new well and a new visitor: a mullah from Zabul who does not say his name. NOTE: there is a second Spin Kamar in North Waziristan; two messages this month were sent to the wrong cell.`,
    ),
    report(
      'kp/fgn/2026-05-19-ambush.txt',
      'FGN',
      'C',
      'B2',
      'LE',
      '2026-05-20',
      'intrep',
      {
        title: 'AMBUSH NEAR SPIN KAMAR',
        events: ['ev.spinkamar-ambush'],
        casualties: [killed('ev.spinkamar-ambush', 6, 6, 6, 'security-force')],
        who: NW,
      },
      `A water convoy of the Frontier Guard North was ambushed yesterday at 0715 two kilometres short of Spin Kamar on the Miranshah road. Six soldiers were killed and three wounded. The attackers, about fifteen, fired from both shoulders of the nullah and left before the quick reaction force came up at 0750.

Sweeps found 140 empty cases and one sandal. Lashkar-e-Sahra is suspected.`,
    ),
    report(
      'kp/hd/2026-05-22-ambush-brief.md',
      'HD-KP',
      'R',
      'C2',
      'LE',
      '2026-05-22',
      'markdown',
      {
        title: 'Note on the Spin Kamar ambush',
        events: ['ev.spinkamar-ambush'],
        casualties: [killed('ev.spinkamar-ambush', 5, null, null, 'security-force')],
        who: NW,
      },
      `At least five soldiers lost their lives on Tuesday in the attack on the Spin Kamar convoy in North Waziristan. The Corps will hold the funeral prayer at Peshawar. The Home Department has asked the Frontier Guard North for a full account. It is recommended that water be carried by night until the road is cleared.`,
    ),
    report(
      'nfc/pemon/2026-05-24-ambush-press.txt',
      'PEMON',
      'CLEAR',
      'C3',
      'OSINT',
      '2026-05-24',
      'press',
      {
        title: 'Grief in a soldier’s village',
        author: 'Northern Herald / Kohat correspondent',
        events: ['ev.spinkamar-ambush'],
        casualties: [killed('ev.spinkamar-ambush', 6, 6, 6, 'security-force')],
        who: NW,
      },
      `KOHAT: The coffin of Lance Naik [[Umar Daraz@p.umardaraz]] came home on Thursday. He was one of six soldiers killed last Tuesday when gunmen fell upon a water convoy near Spin Kamar in North Waziristan.

His mother said he had promised to bring her a cooking pot. Political agents of three valleys attended. A seventh soldier may not survive, doctors fear.`,
    ),
  ],
  traps: [
    {
      id: 'three-imrans',
      kind: 'look-alike',
      description: 'Three men called Muhammad Imran, with different fathers, years and CNIC.',
      check: {
        type: 'different',
        groups: [
          [
            { path: 'pb/ctw/2025-08-07-imran-multan.txt', name: 'Muhammad Imran' },
            { path: 'pb/ctw/2026-01-29-imran-multan-charge.txt', name: 'Muhammad Imran' },
          ],
          [
            { path: 'sd/ctw/2025-09-12-imran-karachi.txt', name: 'Muhammad Imran' },
            { path: 'sd/sb/2026-02-19-imran-karachi-release.txt', name: 'Muhammad Imran' },
          ],
          [{ path: 'kp/sb/2025-09-30-imran-swat.txt', name: 'Muhammad Imran' }],
        ],
      },
    },
    {
      id: 'imran-by-cnic',
      kind: 'identity',
      description: 'One CNIC, one man.',
      check: {
        type: 'same',
        records: [
          { path: 'pb/ctw/2025-08-07-imran-multan.txt', name: 'Muhammad Imran' },
          { path: 'pb/ctw/2026-01-29-imran-multan-charge.txt', name: 'Muhammad Imran' },
        ],
      },
    },
    {
      id: 'party-and-banned',
      kind: 'look-alike',
      description: 'A lawful party and a banned group share three words of four.',
      check: {
        type: 'different',
        groups: [
          [
            { path: 'nfc/moia/2025-04-28-notification.txt', name: 'Tehreek-e-Falah-e-Awam' },
            { path: 'pb/sb/2025-07-15-tfa-rally.txt', name: 'Tehreek-e-Falah-e-Awam' },
          ],
          [
            { path: 'nfc/moia/2025-04-28-notification.txt', name: 'Tehreek-e-Falah-e-Millat' },
            { path: 'pb/ctw/2026-04-02-atta-arrest.txt', name: 'Tehreek-e-Falah-e-Millat' },
          ],
        ],
      },
    },
    {
      id: 'two-villages',
      kind: 'look-alike',
      description: 'Spin Kamar in North Waziristan is not Spin Kamar in Zhob.',
      check: {
        type: 'different',
        groups: [
          [{ path: 'kp/pfc/2025-12-20-village-nw.txt', name: 'Spin Kamar' }],
          [{ path: 'ba/fgs/2026-01-31-village-zhob.txt', name: 'Spin Kamar' }],
        ],
      },
    },
    {
      id: 'ambush-compatible',
      kind: 'compatible precision',
      description: 'Six, and at least five, do not contradict.',
      check: {
        type: 'conflict',
        property: 'casualties',
        files: ['kp/fgn/2026-05-19-ambush.txt', 'kp/hd/2026-05-22-ambush-brief.md'],
        expected: false,
      },
    },
    {
      id: 'ambush-tuesday',
      kind: 'relative date',
      description: '“Last Tuesday” said on 24 May 2026 is 19 May.',
      check: {
        type: 'interval',
        path: 'nfc/pemon/2026-05-24-ambush-press.txt',
        near: 'killed last Tuesday',
        from: '2026-05-19',
        to: '2026-05-19',
      },
    },
    {
      id: 'ambush-six',
      kind: 'casualties',
      description: 'Six soldiers killed.',
      check: { type: 'casualties', path: 'kp/fgn/2026-05-19-ambush.txt', effect: 'killed', low: 6, high: 6 },
    },
  ],
};
