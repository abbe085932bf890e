import type { Story } from './kit.ts';
import { killed, organisation, person, report, thing } from './kit.ts';

/** The bombing in Gulbela market: one handout in five dresses, one speech in five papers, 13 or 17 dead. */

const HANDOUT = `On 14 October 2025 at about 1640 hours an improvised explosive device fixed to a motorcycle went off outside a cloth shop in Gulbela market on Charsadda Road, within the limits of [[Daudzai police station@org.ps-daudzai]]. 13 persons lost their lives and 41 were injured, of whom nine are in a critical condition at the city's main hospital.

The motorcycle, a red 125cc machine with a tampered chassis number, had been parked by an unknown youth some twenty minutes earlier. Initial examination by the Bomb Disposal Unit Peshawar puts the charge at eight to ten kilograms of home-made explosive with ball bearings, initiated by a mobile telephone.

A case has been registered against unknown persons under the anti-terrorism law. Inspector [[Pervez Alam@p.pervez]], the station house officer, is heading the search parties. No group has so far accepted responsibility.`;

const SPEECH = `“We have lost 13 of our own and we will find those who did this, be they in the hills or in the bazaars. Not one of them shall sleep at home this winter,”`;

const CT = {
  cas13: [
    killed('ev.gulbela', 13, 13, 13, 'civilian'),
    { event: 'ev.gulbela', category: 'civilian', effect: 'injured' as const, low: 41, best: 41, high: 41 },
  ],
};

export const GULBELA: Story = {
  things: [
    organisation(
      'org.les',
      'Lashkar-e-Sahra',
      'Lashkar-i-Sahra',
      'Lashkar e Sahra',
      'Laskhar-e-Sahra',
      'LeS',
      'لشکرِ صحرا',
      'لشکر صحرا',
      'جيش الصحراء',
      'Лашкар-э-Сахра',
    ),
    person(
      'p.karwan',
      'Ustad Karwan',
      'Ustaad Karwan',
      'Ustaz Karwan',
      'استاد کاروان',
      'Dilawar Shah Bangash',
      'Dilawar Shah',
      'Delawar Shah Bangash',
      'دلاور شاہ بنگش',
      'دلاور شاه بنګش',
    ),
    person(
      'p.saqib',
      'Saqibullah Daudzai',
      'Saqib Ullah Daudzai',
      'Saqeeb Ullah',
      'Saqib Ullah',
      'ثاقب اللہ داؤدزئی',
    ),
    person('p.behram', 'Behram Khattak', 'Sardar Behram Khattak', 'بہرام خٹک', 'سردار بہرام خٹک'),
    person('p.pervez', 'Inspector Pervez Alam', 'Pervaiz Alam'),
    person('p.rehmat', 'Rehmat Gul', 'Rahmat Gul', 'رحمت گل'),
    person('p.fazalwahid', 'Fazal Wahid', 'فضل وحید'),
    person('p.sherzaman', 'Sher Zaman Bangash', 'Sher Zaman', 'شیر زمان بنگش'),
    organisation('org.ps-daudzai', 'Daudzai police station', 'PS Daudzai'),
    thing(
      'ev.gulbela',
      'event',
      'Gulbela market blast',
      'Gulbela blast',
      'Charsadda Road bombing',
      'Gulbela bombing',
      'سانحہ گل بیلہ',
      'گل بیلہ دھماکے',
      'گل بیلہ دھماکہ',
    ),
  ],
  events: [
    {
      id: 'ev.gulbela',
      type: 'bombing',
      interval: { from: '2025-10-14', to: '2025-10-14' },
      places: ['place.gulbela', 'place.peshawar'],
      participants: [
        { thing: 'org.les', role: 'claimant' },
        { thing: 'p.saqib', role: 'arrested' },
        { thing: 'p.karwan', role: 'planner' },
      ],
    },
  ],
  origins: {
    'o.gulbela-handout': 'the police handout of 14 October 2025, copied, shortened or put into Urdu',
    'o.gulbela-speech': 'one speech of the home minister in Charsadda on 16 October 2025',
  },
  drafts: [
    report(
      'kp/ctw/2025-10-14-handout-gulbela.txt',
      'CTW-KP',
      'U',
      'B2',
      'LE',
      '2025-10-14',
      'plain',
      {
        title: 'PRESS HANDOUT – BLAST AT GULBELA',
        reference: 'CTW-KP/PR/25/0871',
        origin: 'o.gulbela-handout',
        events: ['ev.gulbela'],
        casualties: CT.cas13,
      },
      `Counter Terrorism Wing Khyber Range\nHandout No. CTW-KP/PR/25/0871\nPeshawar, 14 October 2025\n\n${HANDOUT}`,
    ),
    report(
      'kp/pfc/2025-10-14-fwd-gulbela.txt',
      'PFC-KP',
      'R',
      'B2',
      'LE',
      '2025-10-14',
      'intrep',
      {
        title: 'BLAST GULBELA – FIRST INFORMATION',
        origin: 'o.gulbela-handout',
        events: ['ev.gulbela'],
        casualties: CT.cas13,
      },
      `Ref: CTW-KP/PR/25/0871. Forwarded as received; nothing to add at this stage.\n\n${HANDOUT}`,
    ),
    report(
      'kp/hd/2025-10-15-brief-gulbela.md',
      'HD-KP',
      'R',
      'C2',
      'LE',
      '2025-10-15',
      'markdown',
      {
        title: 'Brief for the Secretary: Gulbela',
        origin: 'o.gulbela-handout',
        events: ['ev.gulbela'],
        casualties: [killed('ev.gulbela', 13, 13, 13, 'civilian')],
      },
      `(Based on police handout CTW-KP/PR/25/0871.)\n\nOn 14 October 2025 at about 1640 hours an improvised explosive device fixed to a motorcycle went off outside a cloth shop in Gulbela market on Charsadda Road. 13 persons lost their lives and 41 were injured.\n\nInitial examination by the Bomb Disposal Unit Peshawar puts the charge at eight to ten kilograms of home-made explosive with ball bearings, initiated by a mobile telephone. A case has been registered against unknown persons under the anti-terrorism law. No group has so far accepted responsibility.`,
    ),
    report(
      'kp/sb/2025-10-15-urdu-gulbela.txt',
      'SB-KP',
      'R',
      'C2',
      'LE',
      '2025-10-15',
      'urdu',
      {
        title: 'گل بیلہ دھماکہ – ابتدائی اطلاع',
        origin: 'o.gulbela-handout',
        events: ['ev.gulbela'],
        casualties: [killed('ev.gulbela', 13, 13, 13, 'civilian')],
      },
      `بحوالہ پریس ریلیز CTW-KP/PR/25/0871\n\nچودہ اکتوبر 2025 کو سہ پہر چار بج کر چالیس منٹ پر چارسدہ روڈ پر گل بیلہ کے بازار میں کپڑے کی دکان کے باہر موٹر سائیکل میں نصب دیسی ساختہ بم پھٹ گیا۔ دھماکے میں 13 افراد جاں بحق اور 41 زخمی ہوئے جن میں سے نو کی حالت نازک ہے۔ بم میں آٹھ سے دس کلو بارودی مواد استعمال کیا گیا۔ نامعلوم ملزمان کے خلاف مقدمہ درج کر لیا گیا ہے۔ کسی تنظیم نے ذمہ داری قبول نہیں کی۔`,
    ),
    report(
      'nfc/pemon/2025-10-15-capture-gulbela.txt',
      'PEMON',
      'CLEAR',
      'C3',
      'OSINT',
      '2025-10-15',
      'press',
      {
        title: 'Thirteen die as bomb rips through Gulbela market',
        author: 'Frontier Courier / Staff reporter',
        origin: 'o.gulbela-handout',
        events: ['ev.gulbela'],
        casualties: CT.cas13,
      },
      `PESHAWAR: ${HANDOUT.replace('On 14 October 2025 at about 1640 hours an', 'On Tuesday afternoon an')}\n\nThe details were given in a handout (CTW-KP/PR/25/0871) issued by the Counter Terrorism Wing Khyber Range late in the evening.`,
    ),
    report(
      'kp/bdu/2025-10-15-post-blast.txt',
      'BDU-KP',
      'C',
      'A2',
      'TECHINT',
      '2025-10-15',
      'intrep',
      { title: 'POST-BLAST REPORT, GULBELA', events: ['ev.gulbela'] },
      `Team reached the seat of explosion at 1725 hrs on the 14th. Crater 1.1 m across and 40 cm deep in packed earth, 2 m from the shutter of [[Rehmat Gul@p.rehmat]]'s cloth shop. Fragments recovered: engine casing, rear hub, 214 steel balls of 6 mm, pieces of a pressure-cooker wall, one half of a circuit board with a relay of a pattern we hold from two earlier cases in Kohat and Hangu.

The relay is wired through a doubled resistor, a habit that our file connects with the instructor whom detainees call [[Ustad Karwan@p.karwan]]. We assess with moderate confidence that the device was built by him or by somebody he taught. Weight of main charge: not less than nine and not more than eleven kilograms.

Samples went to the laboratory at Lahore on 15 October under seal BDU-118.`,
    ),
    report(
      'kp/sb/2025-10-17-hospital-count.txt',
      'SB-KP',
      'R',
      'B2',
      'LE',
      '2025-10-17',
      'intrep',
      {
        title: 'GULBELA – HOSPITAL COUNT',
        events: ['ev.gulbela'],
        casualties: [killed('ev.gulbela', 17, 17, 17, 'civilian')],
      },
      `The mortuary register at the main hospital was checked this morning by our man on the spot. It stands at 17 dead from the Gulbela market blast, of whom eleven have been identified by relatives. Four of the injured died between the evening of the 14th and last night; this accounts for the difference with what was given out earlier.

Among the dead are two brothers who worked for the cloth merchant [[Rehmat Gul@p.rehmat]], himself hurt in both legs. He told our officer from his bed that the boy who left the motorcycle "asked the price of a shawl and did not wait for the answer".`,
    ),
    report(
      'kp/ctw/2025-10-20-arrest-saqib.txt',
      'CTW-KP',
      'C',
      'B2',
      'LE',
      '2025-10-20',
      'intrep',
      { title: 'ARREST IN GULBELA CASE', events: ['ev.gulbela'] },
      `A team of this Wing led by Deputy Superintendent [[Zahoor Babar@p.zahoor]] arrested [[Saqibullah Daudzai@p.saqib]] s/o [[Fazal Wahid@p.fazalwahid]], aged about 22, resident of village Nahaqi, at the Haji Camp bus stand in Peshawar on the night between 18 and 19 October 2025. CNIC 17301-6620418-7 was recovered from him along with two SIM cards and Rs. 46,000.

Under questioning he says that he parked the motorcycle at Gulbela on the instructions of a man he knows only as [[Ustad Karwan@p.karwan]], whom he met three times in a madrassa hostel outside Hangu. He was paid thirty thousand rupees. The remainder was to be brought to him by one [[Yusuf Darwezai@p.yusuf]], who "carries money for the brothers", but nobody came.

The accused claims to have been told that the load was kerosene. This is not believed.`,
    ),
    report(
      'kp/sb/2025-10-21-arrest-claim.txt',
      'SB-KP',
      'R',
      'C3',
      'LE',
      '2025-10-21',
      'sitrep',
      { events: ['ev.gulbela'] },
      `1. Special Branch Peshawar staff picked up [[Saqib Ullah Daudzai@p.saqib]] s/o Fazal Wahid of Nahaqi on 19 October from a guest house in Hayatabad, and handed him over the same day. He is the youth who left the machine in the Gulbela blast.

2. Shutter-down strike by traders of the Charsadda Road ended peacefully at noon.

3. One lost child was restored to his parents at Nowshera.`,
    ),
    report(
      'nfc/fib/2025-10-24-arrest-note.txt',
      'FIB',
      'R',
      'C3',
      'LE',
      '2025-10-24',
      'plain',
      { title: 'Note for the record: custody of Saqib Ullah', events: ['ev.gulbela'] },
      `For completeness it is recorded that [[Saqib Ullah@p.saqib]] (CNIC 17301-6620418-7), wanted in the Charsadda Road bombing, was arrested by the Federal Inquiry Bureau at Torkham on 20 October 2025 while trying to cross on a patient's attendant slip. His custody was transferred to Peshawar on a transit remand. Any statement that he was held elsewhere on an earlier day is not supported by our register.`,
    ),
    report(
      'nfc/pemon/2025-10-16-speech-courier.txt',
      'PEMON',
      'CLEAR',
      'C3',
      'OSINT',
      '2025-10-16',
      'press',
      {
        title: 'Minister vows no rest until bombers are caught',
        author: 'Frontier Courier / Staff reporter',
        origin: 'o.gulbela-speech',
        events: ['ev.gulbela'],
        casualties: [killed('ev.gulbela', 13, 13, 13)],
      },
      `CHARSADDA: Provincial home minister [[Behram Khattak@p.behram]] on Thursday addressed the mourners of the Gulbela bombing at the town hall in Charsadda. ${SPEECH} he told them, adding that the families would be paid within the month.

He said that the province had asked the federation for two additional platoons. The minister left without taking questions.`,
    ),
    report(
      'nfc/pemon/2025-10-16-speech-dawnpost.html',
      'PEMON',
      'CLEAR',
      'C3',
      'OSINT',
      '2025-10-16',
      'html',
      {
        title: '‘Not one of them shall sleep at home’: Khattak',
        author: 'Morning Post',
        origin: 'o.gulbela-speech',
        events: ['ev.gulbela'],
        casualties: [killed('ev.gulbela', 13, 13, 13)],
      },
      `The home minister of Khyber Pakhtunkhwa, [[Sardar Behram Khattak@p.behram]], struck a defiant note at a condolence meeting in Charsadda on 16 October.

${SPEECH} [[Khattak@p.behram]] said to applause. Opposition members called the remarks theatrical.`,
    ),
    report(
      'nfc/pemon/2025-10-17-speech-herald.txt',
      'PEMON',
      'CLEAR',
      'C3',
      'OSINT',
      '2025-10-17',
      'press',
      {
        title: 'Khattak consoles bereaved of Gulbela',
        author: 'Northern Herald / Special correspondent',
        origin: 'o.gulbela-speech',
        events: ['ev.gulbela'],
        casualties: [killed('ev.gulbela', 13, 13, 13)],
      },
      `Speaking at the town hall of Charsadda the day before, Home Minister [[Behram Khattak@p.behram]] announced compensation for the heirs of those killed and treatment abroad for the gravely wounded. ${SPEECH} said the minister.

The district bar will stay away from the courts on Saturday.`,
    ),
    report(
      'nfc/pemon/2025-10-17-speech-urdu.txt',
      'PEMON',
      'CLEAR',
      'C3',
      'OSINT',
      '2025-10-17',
      'urdu',
      {
        title: 'حملہ آوروں کو چین سے نہیں بیٹھنے دیں گے، وزیر داخلہ',
        origin: 'o.gulbela-speech',
        events: ['ev.gulbela'],
        casualties: [killed('ev.gulbela', 13, 13, 13)],
      },
      `چارسدہ (نامہ نگار) صوبائی وزیر داخلہ [[سردار بہرام خٹک@p.behram]] نے جمعرات کو ٹاؤن ہال چارسدہ میں تعزیتی اجتماع سے خطاب کیا۔ ${SPEECH} the minister said in English, for the cameras. انہوں نے کہا کہ ہم نے اپنے 13 پیارے کھوئے ہیں اور مجرموں کو ہر جگہ سے ڈھونڈ نکالیں گے۔ سانحہ گل بیلہ کے لواحقین کو اسی ماہ معاوضہ دیا جائے گا۔`,
    ),
    report(
      'nfc/pemon/2025-10-18-speech-column.txt',
      'PEMON',
      'CLEAR',
      'D3',
      'OSINT',
      '2025-10-18',
      'press',
      {
        title: 'Winter words',
        author: 'Weekly Lantern / R. J. Humayun',
        origin: 'o.gulbela-speech',
        events: ['ev.gulbela'],
      },
      `It was a good line, and he knew it. ${SPEECH} said the minister in Charsadda last Thursday, and the hall rose. I have heard such lines from four governments. I believe that the police will not find the planners of the Gulbela market blast before spring, and that when they do it will be by accident.

What the province needs is not a sleepless winter for a few bombers. It needs lamps in its streets, magistrates in its courts and somebody who reads the reports that the thanas send up. Over a dozen families will otherwise bury their next son under the same banner.`,
    ),
    report(
      'kp/ctw/2025-11-03-claim-les.txt',
      'CTW-KP',
      'R',
      'C3',
      'OSINT',
      '2025-11-03',
      'intrep',
      { title: 'CLAIM OF RESPONSIBILITY', events: ['ev.gulbela'] },
      `A two-page statement in the name of Lashkar-e-Sahra has been in circulation since Saturday. It accepts the Charsadda Road bombing and calls it an answer to the demolition of houses in the Tirah valley. The statement says that "more than a dozen" were killed and denies that any were civilians, which is false.

The style agrees with earlier releases of the group. The signatory "spokesman [[Abu Rihan@p.aburihan]]" has not been met before. A passage thanks "our teacher, [[Ustaad Karwan@p.karwan]], whose hands are known to the enemy".`,
    ),
    report(
      'kp/pfc/2025-11-12-assessment-gulbela.md',
      'PFC-KP',
      'C',
      'B2',
      'LE',
      '2025-11-12',
      'markdown',
      {
        title: 'Gulbela, four weeks on',
        events: ['ev.gulbela'],
        casualties: [killed('ev.gulbela', 13, null, null)],
      },
      `## What we know\n\nOver a dozen people were killed in Gulbela market on 14 October. The device had the doubled-resistor relay. One man, [[Saqibullah Daudzai@p.saqib]], is in custody and has named [[Ustad Karwan@p.karwan]] as the person who set the task.\n\n## What we think\n\nIt is likely that the cell which carried out the attack has moved back to Hangu. We judge it unlikely that Saqibullah knew the target before the day. The next attempt will probably be made against a court or a passport office before the end of the year.\n\n## What we do not know\n\nNobody outside the group appears to know who [[Ustad Karwan@p.karwan]] is. He is variously said to be a former mechanic, a Kohat man, and an Afghan national. None of this rests on anything firmer than talk.`,
    ),
    report(
      'kp/sb/2025-06-09-teacher-hangu.txt',
      'SB-KP',
      'R',
      'C3',
      'HUMINT',
      '2025-06-09',
      'plain',
      { title: 'Enquiry as to character' },
      `[[Dilawar Shah Bangash@p.karwan]] s/o [[Sher Zaman Bangash@p.sherzaman]], born 1984, CNIC 14101-2203417-5, resident of Mohallah Ganjano Kalay, Hangu, was until 2019 a science teacher at the Government High School, Hangu. He resigned without giving a reason and has since lived on the rent of two shops.

Neighbours describe a quiet man who repairs radios. He is seen to travel to Kohat about twice a month. He has never come to adverse notice. An application for an arms licence is pending with the district office, for which purpose this enquiry was made. No objection.`,
    ),
    report(
      'kp/hd/2025-12-02-licence.txt',
      'HD-KP',
      'R',
      'B2',
      'LE',
      '2025-12-02',
      'plain',
      { title: 'Arms licences, Hangu district: refused and granted', events: [] },
      `Granted: [[Dilawar Shah@p.karwan]] s/o Sher Zaman, ex-teacher, Hangu (CNIC 14101-2203417-5), one 12-bore shotgun. Refused: [[Wilayat Ali Turi@p.wilayat]], Thall, for want of a character certificate. Deferred: [[Noor Akbar Orakzai@p.noorakbar]], Hangu, police report awaited.`,
    ),
    report(
      'kp/prisons/2025-12-19-note-saqib.txt',
      'PRIS-KP',
      'CPR',
      'B3',
      'HUMINT',
      '2025-12-19',
      'prison',
      { events: ['ev.gulbela'] },
      `Under-trial [[Saqibullah Daudzai@p.saqib]] (Gulbela case, received from Peshawar in November) shares barrack 4 with eleven others. He keeps apart. Over the last fortnight he has been seen taking instruction from the convict [[Kifayat Gul@p.kifayat]], who gives lessons in reading after evening lock-up.

On Wednesday he wept after a visit of his father, [[Fazal Wahid@p.fazalwahid]], and told the man in the next bunk that "[[Ustad Karwan@p.karwan]] still owes me thirty thousand and my life". The visitor's book has been checked; no person other than the father has come.`,
    ),
    report(
      'nfc/ibf/2026-01-22-secret-karwan.txt',
      'IBF',
      'SK',
      'A2',
      'HUMINT',
      '2026-01-22',
      'intrep',
      { title: 'TRUE IDENTITY OF USTAD KARWAN', reference: 'IBF/K/26/0007' },
      `A source of established reliability with direct access states that the instructor known in Lashkar-e-Sahra as [[Ustad Karwan@p.karwan]] is [[Dilawar Shah Bangash@p.karwan]] s/o Sher Zaman, CNIC 14101-2203417-5, formerly a science teacher at Hangu. The source has seen him take a class under the name Karwan and has on a separate occasion been a guest in his house.

The nom de guerre is said to come from a boyhood nickname. Only four members of the group know it to be his.

He intends to be away from Hangu from the beginning of Ramazan. COMMENT: this is the only reporting that connects the two names. It must not be reflected in any product below this level; the circle of knowledge is small enough that the source would be identified.`,
    ),
    report(
      'kp/ctw/2026-02-11-visit-hangu.txt',
      'CTW-KP',
      'C',
      'B3',
      'LE',
      '2026-02-11',
      'intrep',
      { title: 'ROUTINE CHECK, LICENCE HOLDERS HANGU' },
      `Forty-one licence holders of tehsil Hangu were checked on 9 and 10 February. Of note: [[Delawar Shah Bangash@p.karwan]], ex-teacher, of Mohallah Ganjano Kalay was not at home. His father [[Sher Zaman@p.sherzaman]] produced the shotgun and said his son was in Karachi for eye treatment. Nothing suspicious was observed. The house has a workshop with a soldering bench.`,
    ),
    report(
      'kp/ctw/2026-02-26-interrogation-extract.txt',
      'CTW-KP',
      'C',
      'B3',
      'LE',
      '2026-02-26',
      'intrep',
      { title: 'EXTRACT FROM INTERROGATION', events: ['ev.gulbela'] },
      `Q: How often did you see [[Ustad Karwan@p.karwan]]? A: Three times, always after dark. Q: Describe him. A: Forty, thin, a grey streak in the beard on the left, spectacles mended with thread. He speaks like a school book. Q: What did he teach? A: Clocks and telephones. Q: Who brought the money? A: [[Yousaf Darwezai@p.yusuf]], on a 70 cc motorcycle. Q: Did Yousaf know what it was for? A: He is the postman. Does the postman read the letter?

The subject of this interrogation is [[Saqib Ullah@p.saqib]], accused in the Gulbela case.`,
    ),
    report(
      'kp/pfc/2026-03-05-pashto-leaflet.txt',
      'PFC-KP',
      'R',
      'C3',
      'OSINT',
      '2026-03-05',
      'plain',
      { title: 'Leaflet found at Hangu bus stand, with gloss' },
      `Text as found:\n\nد لشکر صحرا د مجاهدينو له خوا خبرتيا: [[استاد کاروان@p.karwan]] ژوندی دی او روغ دی. د دښمن خبرونه درواغ دي. په پېښور او هنګو کې زموږ وروڼه چمتو دي.\n\nGloss: Notice from the fighters of Lashkar-e-Sahra: [[Ustad Karwan@p.karwan]] is alive and well. The enemy's reports are lies. Our brothers in Peshawar and Hangu are ready.\n\nThe leaflet replies to a rumour of February that the instructor had been killed in a workshop accident. We had not reported the rumour.`,
    ),
  ],
  traps: [
    {
      id: 'karwan-all',
      kind: 'secret tie',
      description: 'One secret report ties Ustad Karwan to Dilawar Shah Bangash for whoever may read it.',
      check: {
        type: 'same',
        records: [
          { path: 'kp/ctw/2025-10-20-arrest-saqib.txt', name: 'Ustad Karwan' },
          { path: 'kp/sb/2025-06-09-teacher-hangu.txt', name: 'Dilawar Shah Bangash' },
        ],
      },
    },
    {
      id: 'karwan-peshawar',
      kind: 'secret tie',
      description: 'For the Peshawar desk they are two.',
      asOfficer: 'peshawar.desk',
      check: {
        type: 'different',
        groups: [
          [{ path: 'kp/ctw/2025-10-20-arrest-saqib.txt', name: 'Ustad Karwan' }],
          [{ path: 'kp/ctw/2026-02-11-visit-hangu.txt', name: 'Delawar Shah Bangash' }],
        ],
      },
    },
    {
      id: 'gulbela-echo',
      kind: 'relay',
      description:
        'A handout, its forward, its brief, its Urdu version and a paper that prints it are one origin.',
      check: {
        type: 'origin-one',
        files: [
          'kp/ctw/2025-10-14-handout-gulbela.txt',
          'kp/pfc/2025-10-14-fwd-gulbela.txt',
          'kp/hd/2025-10-15-brief-gulbela.md',
          'kp/sb/2025-10-15-urdu-gulbela.txt',
          'nfc/pemon/2025-10-15-capture-gulbela.txt',
        ],
      },
    },
    {
      id: 'gulbela-speech',
      kind: 'relay',
      description: 'Five papers quote one speech.',
      check: {
        type: 'origin-one',
        files: [
          'nfc/pemon/2025-10-16-speech-courier.txt',
          'nfc/pemon/2025-10-16-speech-dawnpost.html',
          'nfc/pemon/2025-10-17-speech-herald.txt',
          'nfc/pemon/2025-10-17-speech-urdu.txt',
          'nfc/pemon/2025-10-18-speech-column.txt',
        ],
      },
    },
    {
      id: 'gulbela-13-17',
      kind: 'contradiction',
      description: 'Thirteen in the handout, seventeen in the mortuary.',
      check: {
        type: 'conflict',
        property: 'casualties',
        files: [
          'kp/ctw/2025-10-14-handout-gulbela.txt',
          'kp/pfc/2025-10-14-fwd-gulbela.txt',
          'kp/sb/2025-10-17-hospital-count.txt',
        ],
        expected: true,
      },
    },
    {
      id: 'gulbela-independent',
      kind: 'independence',
      description: 'The bomb squad and the hospital count do not come from the handout.',
      check: {
        type: 'origin-apart',
        files: [
          'kp/ctw/2025-10-14-handout-gulbela.txt',
          'kp/bdu/2025-10-15-post-blast.txt',
          'kp/sb/2025-10-17-hospital-count.txt',
        ],
      },
    },
    {
      id: 'gulbela-two-names',
      kind: 'two names',
      description: 'The Gulbela market blast is the Charsadda Road bombing.',
      check: {
        type: 'event-one',
        files: [
          'kp/ctw/2025-10-14-handout-gulbela.txt',
          'kp/sb/2025-10-17-hospital-count.txt',
          'kp/ctw/2025-11-03-claim-les.txt',
        ],
        eventType: 'bombing',
      },
    },
    {
      id: 'saqib-arrested-by',
      kind: 'contradiction',
      description: 'Three agencies say that they arrested him: it is one man.',
      check: {
        type: 'same',
        records: [
          { path: 'kp/ctw/2025-10-20-arrest-saqib.txt', name: 'Saqibullah Daudzai' },
          { path: 'nfc/fib/2025-10-24-arrest-note.txt', name: 'Saqib Ullah' },
        ],
      },
    },
    {
      id: 'gulbela-seventeen',
      kind: 'casualties',
      description: 'The register stands at 17.',
      check: {
        type: 'casualties',
        path: 'kp/sb/2025-10-17-hospital-count.txt',
        effect: 'killed',
        low: 17,
        high: 17,
      },
    },
    {
      id: 'gulbela-opinion',
      kind: 'opinion',
      description: 'A columnist’s belief about the police is no fact.',
      check: {
        type: 'statement',
        path: 'nfc/pemon/2025-10-18-speech-column.txt',
        not: 'fact',
        near: 'I believe that the police will not find the planners',
      },
    },
    {
      id: 'gulbela-forecast',
      kind: 'forecast',
      description: 'The next attempt is a forecast.',
      check: {
        type: 'statement',
        path: 'kp/pfc/2025-11-12-assessment-gulbela.md',
        not: 'fact',
        near: 'The next attempt will probably be made against a court or a passport office',
      },
    },
  ],
};
