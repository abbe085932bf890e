import type { Story } from './kit.ts';
import { organisation, person, report, thing } from './kit.ts';

/** Two brothers of one father and near names; a courier whom each report promotes; a hundi shop; a charity wrongly accused. */
export const MONEY: Story = {
  things: [
    person(
      'p.hadi',
      'Abdul Hadi Nasar',
      'Abdul Hadee Nasar',
      'Haji Abdul Hadi',
      'عبدالہادی ناصر',
      'Абдул Хади Насар',
      'عبد الهادي ناصر',
    ),
    person('p.hai', 'Abdul Hai Nasar', 'Abdul Haye Nasar', 'Abdul Hayy Nasar', 'عبدالحئی ناصر'),
    person('p.miralam', 'Mir Alam Nasar', 'Mir Alam', 'میر عالم'),
    person(
      'p.yusuf',
      'Yusuf Darwezai',
      'Yousaf Darwezai',
      'Yousuf Darvezai',
      'Yusaf Darwaizai',
      'یوسف درویزئی',
      'Юсуф Дарвезай',
      'يوسف درويزي',
    ),
    organisation('org.alam', 'Alam Brothers Exchange', 'Alam Bros. Exchange', 'عالم برادرز ایکسچینج'),
    organisation(
      'org.rahat',
      'Rahat-ul-Khalq Trust',
      'Rahat ul Khalq Trust',
      'Rahatul Khalq Trust',
      'راحت الخلق ٹرسٹ',
    ),
    organisation('org.markhor', 'Blue Markhor Traders', 'Blue Markhor Traders (Pvt) Ltd'),
    organisation('org.vessant', 'Vessant Commodities FZE', 'Vessant Commodities'),
    person('p.kazmi', 'Shaheryar Lodhi Kazmi', 'Shehryar Kazmi', 'Shahryar L. Kazmi', 'شہریار لودھی کاظمی'),
    person('p.tooba', 'Tooba Shamsi', 'Dr Tooba Shamsi', 'ڈاکٹر طوبیٰ شمسی'),
    thing('acct.markhor', 'account', 'PK36 EXBK 0000 1123 4567 8702'),
    thing('acct.rahat', 'account', 'PK71 CRSB 0000 0090 1187 2250'),
  ],
  events: [
    {
      id: 'ev.chaman-raid',
      type: 'raid',
      interval: { from: '2026-04-21', to: '2026-04-21' },
      places: ['place.chaman'],
      participants: [
        { thing: 'p.hadi', role: 'arrested' },
        { thing: 'org.alam', role: 'target' },
      ],
    },
    {
      id: 'ev.kazmi-acquittal',
      type: 'other',
      interval: { from: '2026-09-18', to: '2026-09-18' },
      places: ['place.karachi'],
      participants: [{ thing: 'p.kazmi', role: 'participant' }],
    },
  ],
  origins: { 'o.rahat-str': 'one suspicious transaction report on the trust, repeated by two agencies' },
  drafts: [
    report(
      'ba/cus/2025-04-16-courier.txt',
      'CUS-CH',
      'CB',
      'B3',
      'LE',
      '2025-04-16',
      'border',
      {},
      `A young man on a 70 cc motorcycle was stopped in the pedestrian lane at 1540 with US$ 9,800 sewn into a saddle cloth. He gave his name as Yusuf Darwezai s/o Haji Mir Ahmad, born 1997, of Spin Boldak, with a house in Chaman, and said that he was carrying his uncle's carpet money. Tazkira no. 1399-0402-55871. He is a simple courier in our opinion and was let go after the money was entered in the register and declared.`,
    ),
    report(
      'ba/pfc/2025-07-30-note-yousaf.txt',
      'PFC-BA',
      'C',
      'C3',
      'HUMINT',
      '2025-07-30',
      'intrep',
      { title: 'MONEY TO HANGU' },
      `Yousaf Darwezai, son of Haji Mir Ahmad of Spin Boldak, is named by two persons in Chaman bazaar as the facilitator who finds rooms, SIM cards and motorcycles for men of Lashkar-e-Sahra on their way north. He uses the counter of Alam Brothers Exchange as a letter box. One of the two persons owes him money and may be settling a score.`,
    ),
    report(
      'kp/ctw/2025-12-11-financier.txt',
      'CTW-KP',
      'C',
      'C3',
      'LE',
      '2025-12-11',
      'intrep',
      { title: 'FINANCING OF THE GULBELA CELL' },
      `It is now believed that Yousuf Darvezai (father: Haji Mir Ahmad) was the financier of the cell. Over four months not less than Rs. 2.4 million passed through his hands to the group in Hangu. The sums were collected at Alam Bros. Exchange, Chaman, against a torn ten-rupee note. Arrested accused [[Saqibullah Daudzai@p.saqib]] identified him from a set of nine photographs.`,
    ),
    report(
      'nfc/moia/2026-03-27-mastermind.txt',
      'MOIA',
      'R',
      'C4',
      'LE',
      '2026-03-27',
      'plain',
      { title: 'Talking points for the Minister' },
      `- The Government knows who is behind the wave of attacks in Peshawar. The mastermind is Yusaf Darwaizai, an Afghan national operating from across the border.
- He is alleged to have planned the Gulbela market blast in person.
- Pakistan expects that Kabul will act.

Not for distribution in writing. Drafted in haste; figures to be confirmed by the Counter Terrorism Wing Khyber Range.`,
    ),
    report(
      'nfc/nfc/2026-04-08-roles-yusuf.md',
      'NFC',
      'C',
      'A2',
      'LE',
      '2026-04-08',
      'markdown',
      { title: 'A caution on one name' },
      `Between April 2025 and March 2026 our agencies have called Yusuf Darwezai, s/o Haji Mir Ahmad, born 1997, first a courier, then a facilitator, then a financier and at last a mastermind. Nothing in the file shows that he planned anything. What is established is that he carried money on at least five occasions.

We recommend that products describe him as a suspected courier until there is more. The federal talking points of 27 March should be withdrawn.`,
    ),
    report(
      'nfc/ffmo/2025-09-08-memo-alam.txt',
      'FFMO',
      'CF',
      'A2',
      'FININT',
      '2025-09-08',
      'fiu',
      { title: 'Alam Brothers Exchange, Chaman' },
      `Alam Brothers Exchange (licence B-CH-0119) is run by two sons of the late Mir Alam Nasar: the elder, Abdul Hadi Nasar, born 1979, CNIC 54201-1190873-1, who holds the licence; and the younger, Abdul Hai Nasar, born 1986, CNIC 54201-1190874-9, who keeps a cloth shop next door and appears in no filing of the exchange.

Six suspicious transaction reports of 2025 concern the elder brother only. Turnover declared for the year to June was Rs. 31 million; deposits to the three bank accounts in his name came to Rs. 412 million.

Reporting officers have twice attributed the elder brother's accounts to the younger. The two men must be kept apart: father and address are the same, and on paper the names differ by one or two letters.`,
    ),
    report(
      'ba/ctw/2025-11-19-surveillance-alam.txt',
      'CTW-BA',
      'C',
      'B2',
      'HUMINT',
      '2025-11-19',
      'intrep',
      { title: 'CHAMAN – THE BROTHERS' },
      `Haji Abdul Hadi, the licence holder of Alam Brothers Exchange, went to Kandahar on the 11th and came back on the 14th with two cartons. His brother Abdul Haye Nasar has not left Chaman this quarter. The younger is on poor terms with the elder, and told our man that "[[Hadi@p.hadi]] will bring the police to our mother's door".`,
    ),
    report(
      'ba/cus/2026-01-27-hai-crossing.txt',
      'CUS-CH',
      'CB',
      'B2',
      'LE',
      '2026-01-27',
      'border',
      {},
      `0915: Abdul Hayy Nasar s/o Mir Alam, cloth merchant of Chaman (CNIC 54201-1190874-9), out to Spin Boldak with eleven bales of suiting, duty paid. Returned 1630, empty.

0940: [[Gul Muhammad Noorzai@p.gulnoorzai]], driver, out with onions.

1105: party of nine women for a wedding; no search, lady constable on leave.`,
    ),
    report(
      'ba/ctw/2026-04-21-raid-chaman.txt',
      'CTW-BA',
      'C',
      'A2',
      'LE',
      '2026-04-21',
      'intrep',
      { title: 'RAID ON ALAM BROTHERS EXCHANGE', events: ['ev.chaman-raid'] },
      `The premises of Alam Brothers Exchange at Mall Road, Chaman, were raided at 1100 hours today jointly with Customs Collectorate Chaman. Abdul Hadi Nasar s/o Mir Alam was arrested. Seized: Rs. 18.7 million, US$ 64,300, 212,000 Afghanis, three ledgers in a private shorthand and a bundle of halved bank notes.

His brother Abdul Hai Nasar was present in his own shop, cooperated, and was not detained.`,
    ),
    report(
      'nfc/pemon/2026-04-22-brothers-muddle.txt',
      'PEMON',
      'CLEAR',
      'D4',
      'OSINT',
      '2026-04-22',
      'press',
      {
        title: 'Hundi king held in Chaman swoop',
        author: 'Evening Star / Correspondent',
        events: ['ev.chaman-raid'],
      },
      `CHAMAN: Security agencies on Tuesday arrested Abdul Hadi Nasar, the owner of Alam Brothers Exchange, and recovered a mountain of currency. Sources alleged that the exchange moved money for Lashkar-e-Sahra.

A younger brother, Abdul Hai Nasar, denied that the family had anything to do with militants. “We sell cloth and we change notes, nothing more,” he said.`,
    ),
    report(
      'sd/ctw/2026-05-06-russian-ledger.txt',
      'CTW-SD',
      'C',
      'C3',
      'FININT',
      '2026-05-06',
      'intrep',
      { title: 'RUSSIAN-LANGUAGE ENTRY IN SEIZED LEDGER', events: ['ev.chaman-raid'] },
      `The second of the ledgers seized at Chaman holds one page in Russian, which we give as written with a rendering:

«Получено от Юсуф Дарвезай – 12 000 долл. Передать: Абдул Хади Насар. Для людей из Худжанда. Остаток в апреле.»

Received from Yusuf Darwezai, 12,000 dollars. To pass on: Abdul Hadi Nasar. For the people from Khujand. Balance in April.

The hand is not that of either brother.`,
    ),
    report(
      'nfc/ffmo/2025-08-19-str-rahat.txt',
      'FFMO',
      'CF',
      'B3',
      'FININT',
      '2025-08-19',
      'fiu',
      { title: 'Rahat-ul-Khalq Trust', reference: 'FFMO/STR/25/0558', origin: 'o.rahat-str' },
      `A Karachi bank reports that Rahat-ul-Khalq Trust (account PK71 CRSB 0000 0090 1187 2250) received eleven credits between May and July 2025, in total Rs. 23.6 million, from Blue Markhor Traders (account PK36 EXBK 0000 1123 4567 8702), which deals in dried fruit and has no evident reason to give.

Within two days of each credit, cash of about the same sum was drawn at Quetta by a Mr Shaheryar Lodhi Kazmi, secretary of the trust, CNIC 42201-7719034-5.

It is suspected that the trust serves as a channel to Lashkar-e-Sahra. The suspicion rests on the pattern alone.`,
    ),
    report(
      'nfc/fib/2025-08-26-str-repeat.txt',
      'FIB',
      'CF',
      'C3',
      'FININT',
      '2025-08-26',
      'plain',
      { title: 'Inquiry opened', origin: 'o.rahat-str' },
      `On the strength of FFMO/STR/25/0558 an inquiry is opened. Rahat-ul-Khalq Trust (account PK71 CRSB 0000 0090 1187 2250) received eleven credits between May and July 2025, in total Rs. 23.6 million, from Blue Markhor Traders (account PK36 EXBK 0000 1123 4567 8702), which deals in dried fruit and has no evident reason to give. Within two days of each credit, cash of about the same sum was drawn at Quetta by a Mr Shaheryar Lodhi Kazmi, secretary of the trust.`,
    ),
    report(
      'nfc/charc/2025-09-02-str-charities.txt',
      'CHARC',
      'CF',
      'C3',
      'FININT',
      '2025-09-02',
      'plain',
      { title: 'Watch file: Rahat ul Khalq Trust', origin: 'o.rahat-str' },
      `Our attention has been drawn (FFMO/STR/25/0558) to the following. Within two days of each credit, cash of about the same sum was drawn at Quetta by a Mr Shaheryar Lodhi Kazmi, secretary of the trust, CNIC 42201-7719034-5. It is suspected that the trust serves as a channel to Lashkar-e-Sahra. The suspicion rests on the pattern alone. Registration no. of Rahat ul Khalq Trust with this Commission: CT-1994-0311.`,
    ),
    report(
      'sd/ctw/2025-10-29-kazmi-arrest.txt',
      'CTW-SD',
      'C',
      'C3',
      'LE',
      '2025-10-29',
      'intrep',
      { title: 'TRUST SECRETARY HELD' },
      `Shehryar Kazmi, secretary of Rahatul Khalq Trust (CNIC 42201-7719034-5), was taken into custody at Karachi on 27 October on suspicion of financing terrorism. He allegedly handed cash to Yusuf Darwezai in Quetta in June. He denies this and says that the money bought tents and flour.`,
    ),
    report(
      'nfc/pemon/2025-11-07-shamsi-denies.txt',
      'PEMON',
      'CLEAR',
      'C3',
      'OSINT',
      '2025-11-07',
      'press',
      { title: 'Trust rejects terror charge as ‘a cruel mistake’', author: 'Morning Post / Court reporter' },
      `KARACHI: The chair of Rahat-ul-Khalq Trust, Dr Tooba Shamsi, denied on Friday that the charity had ever paid a rupee to Lashkar-e-Sahra. “Every bag of flour has a receipt,” she told reporters outside the court where its secretary, Shaheryar Lodhi Kazmi, was remanded for a further week.

She said that the donor, Blue Markhor Traders, was owned by her late husband's family and gave its zakat through the trust each year.`,
    ),
    report(
      'nfc/charc/2026-02-24-audit-rahat.md',
      'CHARC',
      'R',
      'A2',
      'FININT',
      '2026-02-24',
      'markdown',
      { title: 'Audit of Rahat-ul-Khalq Trust' },
      `The auditors traced Rs. 23.1 million of the Rs. 23.6 million to purchases of tents, flour and medicine for flood relief at Nushki and Mastung. The balance is petty cash. Receipts are in order. The money came from Blue Markhor Traders (Pvt) Ltd as zakat, as Dr Tooba Shamsi had stated.

The allegation that the trust financed Lashkar-e-Sahra is not supported by any document that we have seen. We recommend that the watch file be closed.`,
    ),
    report(
      'sd/hd/2026-09-21-acquittal.txt',
      'HD-SD',
      'U',
      'A2',
      'LE',
      '2026-09-21',
      'plain',
      { title: 'Result of case', events: ['ev.kazmi-acquittal'] },
      `In Special Case No. 88 of 2025 the Anti-Terrorism Court III at Karachi acquitted Shaheryar Lodhi Kazmi, secretary of Rahat-ul-Khalq Trust, on 18 September 2026. The court held that there was no evidence of any payment to Yusuf Darwezai or to Lashkar-e-Sahra. The State does not propose to appeal. All agencies are to amend their records.`,
    ),
    report(
      'nfc/ffmo/2026-03-11-vessant.txt',
      'FFMO',
      'SF',
      'B2',
      'FININT',
      '2026-03-11',
      'fiu',
      { title: 'Vessant Commodities FZE, Sharjah' },
      `The partner unit in Sharjah replies that Vessant Commodities FZE was formed in March 2024 with one director, [[Halim Rostov@p.rostov]], a holder of an Estmark residence card, and a signatory, Abdul Hadi Nasar of Chaman, passport PQ 4471920.

In the second half of 2025 the company paid AED 1.9 million to a boat yard at Port Varn and AED 740,000 to persons in Istanbul with Tajikistan passports. The purpose stated was "refrigeration".

No link to Blue Markhor Traders was found, although both deal in dried fruit.`,
    ),
    report(
      'est/2026-04-02-reply-rostov.txt',
      'EST',
      'CE',
      'B2',
      'LIAISON',
      '2026-04-02',
      'liaison',
      { title: 'Your question on a resident of Halden Bay' },
      `With reference to your enquiry: [[Halim Rostov@p.rostov]], born 12 May 1981, residence card HB-22917, is registered at Halden Bay as a ship broker. He is director of Vessant Commodities FZE in Sharjah. Our customs record two visits to him by a Pakistani national, Abdul Hadee Nasar, in October 2025.

[[Rostov@p.rostov]] is not under investigation in Estmark. Please do not approach his bank.`,
    ),
    report(
      'ba/pfc/2026-08-05-hadi-urdu.txt',
      'PFC-BA',
      'R',
      'C3',
      'LE',
      '2026-08-05',
      'urdu',
      { title: 'پیشی عبدالہادی ناصر', events: ['ev.chaman-raid'] },
      `ملزم عبدالہادی ناصر ولد میر عالم، مالک عالم برادرز ایکسچینج چمن، کو آج انسداد دہشت گردی عدالت کوئٹہ میں پیش کیا گیا۔ ملزم کے بھائی عبدالحئی ناصر نے ضمانت کی درخواست دی جو مسترد ہوئی۔ استغاثہ کا کہنا ہے کہ رقم یوسف درویزئی لے کر جاتا تھا جو تاحال گرفتار نہیں ہو سکا۔ عبدالحئی کا اس مقدمے سے کوئی تعلق نہیں۔`,
    ),
    report(
      'val/2026-06-18-nasar-trace.txt',
      'VAL',
      'CV',
      'B2',
      'LIAISON',
      '2026-06-18',
      'liaison',
      { title: 'Traces: NASAR' },
      `Two men of this family name have applied for our visas. 1) Abdul Hadi Nasar, born 1979, passport PQ 4471920: refused in 2024. 2) Abdul Hai Nasar, born 1986, passport RB 0093315: granted for a textile fair at Port Varn in May 2025, left on time. We hold nothing against the second man and ask that he not be burdened with the first man's record.`,
    ),
  ],
  traps: [
    {
      id: 'two-brothers',
      kind: 'look-alike',
      description: 'Abdul Hadi and Abdul Hai, sons of Mir Alam, are two men.',
      check: {
        type: 'different',
        groups: [
          [
            { path: 'nfc/ffmo/2025-09-08-memo-alam.txt', name: 'Abdul Hadi Nasar' },
            { path: 'ba/ctw/2026-04-21-raid-chaman.txt', name: 'Abdul Hadi Nasar' },
            { path: 'est/2026-04-02-reply-rostov.txt', name: 'Abdul Hadee Nasar' },
          ],
          [
            { path: 'nfc/ffmo/2025-09-08-memo-alam.txt', name: 'Abdul Hai Nasar' },
            { path: 'ba/cus/2026-01-27-hai-crossing.txt', name: 'Abdul Hayy Nasar' },
            { path: 'val/2026-06-18-nasar-trace.txt', name: 'Abdul Hai Nasar' },
          ],
        ],
      },
    },
    {
      id: 'role-inflation',
      kind: 'role inflation',
      description: 'Courier, facilitator, financier, mastermind: all shown, none dropped.',
      check: {
        type: 'roles',
        record: { path: 'nfc/nfc/2026-04-08-roles-yusuf.md', name: 'Yusuf Darwezai' },
        atLeast: 3,
      },
    },
    {
      id: 'yusuf-one',
      kind: 'spelling',
      description: 'Yusuf, Yousaf and Yousuf s/o Haji Mir Ahmad are one.',
      check: {
        type: 'same',
        records: [
          { path: 'ba/cus/2025-04-16-courier.txt', name: 'Yusuf Darwezai' },
          { path: 'ba/pfc/2025-07-30-note-yousaf.txt', name: 'Yousaf Darwezai' },
          { path: 'kp/ctw/2025-12-11-financier.txt', name: 'Yousuf Darvezai' },
        ],
      },
    },
    {
      id: 'rahat-denied',
      kind: 'denial',
      description: 'The chair’s denial is a denial.',
      check: {
        type: 'modality',
        path: 'nfc/pemon/2025-11-07-shamsi-denies.txt',
        modality: 'denied',
        near: 'denied on Friday that the charity had ever paid a rupee to Lashkar-e-Sahra',
      },
    },
    {
      id: 'rahat-one-suspicion',
      kind: 'relay',
      description: 'Three agencies hold one suspicion.',
      check: {
        type: 'origin-one',
        files: [
          'nfc/ffmo/2025-08-19-str-rahat.txt',
          'nfc/fib/2025-08-26-str-repeat.txt',
          'nfc/charc/2025-09-02-str-charities.txt',
        ],
      },
    },
    {
      id: 'believed-financier',
      kind: 'modality',
      description: '“It is now believed that”: not asserted.',
      check: {
        type: 'modality',
        path: 'kp/ctw/2025-12-11-financier.txt',
        modality: 'believed',
        near: 'It is now believed that Yousuf Darvezai (father: Haji Mir Ahmad) was the financier of the cell',
      },
    },
  ],
};
