import type { Story } from './kit.ts';
import { killed, report } from './kit.ts';

/** Longer pieces: assessments, an interrogation, two newspaper essays, a feature. They look back over the other stories. */
export const LONG: Story = {
  things: [],
  drafts: [
    report(
      'nfc/pemon/undated-essay-valdria.txt',
      'PEMON',
      'CLEAR',
      'C3',
      'OSINT',
      null,
      'press',
      {
        title: 'A partnership that learned to whisper',
        author: 'Weekly Lantern / R. J. Humayun',
        events: ['ev.port-varn-plot', 'ev.jasur-arrest', 'ev.dialogue3', 'ev.award'],
      },
      `Valdria is a small country with a long coast, and until last year few in Islamabad could have named its capital. That has changed. In the space of twelve months the two governments have caught a plotter at a border gate, decorated a general, signed a paper about passengers and delivered twenty suits in which a man can kneel beside a bomb. It is worth asking what all this amounts to.

Begin with the gate

The story that both sides like to tell begins at Torkham in June 2025, when an officer of passports noticed that a seaman's book was printed on the wrong stock. The man who carried it, Jasurbek Tolibov, belonged to Katibat al-Nahr and was on his way, by a road that made no sense, to the airport of Port Varn. The tip had come from Valdria; the sharp eye was Pakistani. Within a fortnight a second man, Faridun Safarzod, was taken from his bed behind the fish hall of that city, in what was called Operation Quiet Lantern. Nobody was hurt. It is the best kind of success, the kind about which there is nothing to photograph.

Officials who would not be named say that eleven further tips have crossed between the two capitals since. Four led to arrests. I believe the number is higher, and that neither side wishes to say so before the trial.

What was promised

In February the third round of the dialogue produced a joint statement of four paragraphs. The Mountain Shield Programme would run for three years. There would be training for 120 officers, up from 80, and forty bomb suits. In March the Star of Fellowship was pinned on Major General Otto Reinfeld, who is reported to have asked whether he might share it with his dogs. In June came the Passenger Data Agreement, which the oversight commissioner has criticised in terms that deserved more attention than they got.

And what it is worth

According to one serving officer, the suits are “worth more than all the speeches”. He may be right. Yet the threat is not where it was. Lashkar-e-Sahra has learned to use boys who do not know what they carry. Katibat al-Nahr is said to be down to forty men in Kunar, but forty men who speak good Russian and can wait are not a small matter. The attack on the Zarghun Express showed that the Jabal Front can hold a train for eighteen hours within an hour's walk of a garrison, and no passenger list would have stopped that.

The partnership will be tested when the first tip fails. Somebody will be arrested who has done nothing; somebody will not be arrested who should have been. On that day the ministers will be tempted to shout. They should remember that it was built by people who whispered.

I expect that the agreement will survive its first quarrel. I would not bet on its second.`,
    ),
    report(
      'nfc/nfc/2026-10-05-annual.md',
      'NFC',
      'C',
      'A2',
      'LE',
      '2026-10-05',
      'markdown',
      {
        title: 'The year in review: what was said, what was so',
        events: ['ev.gulbela', 'ev.zarghun-train', 'ev.doctor', 'ev.van-escape', 'ev.pasni-seizure'],
        casualties: [killed('ev.gulbela', 17, 17, 17, 'civilian'), killed('ev.zarghun-train', 11, 11, 11)],
      },
      `This paper goes through the main events of the past twelve months and sets what agencies first reported beside what was later established. It is meant for the desks, not for the shelf.

## Gulbela

The first handout gave 13 dead. Seventeen people were killed in the Gulbela market blast, the last four having died in hospital within three days. Five of the eleven reports that reached this Centre in the first week were the handout over again. Three agencies entered the arrest of Saqibullah Daudzai (CNIC 17301-6620418-7) to their own account; the station diary of Haji Camp supports the Counter Terrorism Wing Khyber Range. The instructor Ustad Karwan has not been found. Lashkar-e-Sahra claims him as alive, and there is no reason to doubt it.

## The train

The Zarghun Express hijacking cost eleven lives among passengers, crew and guards. Newspapers spoke of "more than 60" hostages; 58 is the figure of the railway's own list. Zarghun Shah s/o Lal Bakhsh remains at large. Three messages of January confused the man with the train, and one of them sent a patrol to a railway siding.

## The sea

The Pasni arms seizure was reported as 312 rifles. There were 287 rifles and 25 barrels. The master of the Sadaf-e-Bahr, Qadir Bakhsh, has since died, or has had a stroke: we have been told both. Dad Karim Hot, born 1970, is abroad.

## The doctor

Dr Asma Gandapur was taken at Kulachi on 11 August 2025. Her rescue on 29 September was reported with two and with three of the guards killed; two is right. The man reported dead, Sailab Mehsud s/o Shadi Khan, was buying a mule five days afterwards.

## The van

Between seven and nine prisoners escaped at Khanpur on 12 April. Nine is right: two juveniles stood on another list. Kifayat Gul s/o Zarin Gul is still free.

## Money

Abdul Hadi Nasar s/o Mir Alam is on trial; his brother Abdul Hai Nasar is not, has never been a suspect, and is asked about it every Friday. Yusuf Darwezai s/o Haji Mir Ahmad carried money. We can show no more. The secretary of Rahat-ul-Khalq Trust, Shaheryar Lodhi Kazmi, was acquitted on 18 September and every entry against him is to be corrected.

## What we recommend

Write the father's name. Give the CNIC where you have it. Say where you have it from: of 295 reports that we counted, one in six was another report in new clothes. Do not promote a man because the last report did. When you think, say that you think.

## Outlook

It is likely that Lashkar-e-Sahra will attempt an attack in Peshawar before the end of the year. It is possible, though less so, that the Jabal Front will try the line again once the pilot engines are withdrawn. We judge it very unlikely that Katibat al-Nahr can reach Valdria by the old way. A new way would be by sea.`,
    ),
    report(
      'kp/ctw/2026-05-14-interrogation-full.txt',
      'CTW-KP',
      'C',
      'B3',
      'LE',
      '2026-05-14',
      'plain',
      { title: 'INTERROGATION REPORT (FINAL) – SAQIBULLAH DAUDZAI', events: ['ev.gulbela'] },
      `1. Particulars. Saqibullah Daudzai s/o Fazal Wahid, born 2003, by caste not asked, of village Nahaqi, Peshawar. CNIC 17301-6620418-7. Education: middle. Unmarried. Two sisters. No earlier case.

2. How he came to it. His father drives a school van. In the winter of 2024 he failed an examination for the second time and went to work for a seller of mobile covers at the Kohat bus adda. A customer who returned twice asked whether he would like to learn real electronics. He was taken at night, lying on the floor of a Suzuki, to a hostel which he cannot find again, outside Hangu as he believes, since he heard the siren of the cement works.

3. The teacher. There were four pupils. The man who taught them was called Ustad Karwan. He wore spectacles mended with thread and spoke, the accused says, "like a school book", never raising his voice. He set them examinations and marked them in red. He told them that a bad joint kills the student and a good one the stranger. He did not speak about religion. Asked whether he could point him out, the accused says that he would know the hands: the left thumb nail is split.

4. The task. On 12 October 2025 a man on a 70 cc motorcycle whom he had seen before and knew as Yousaf Darwezai (he gives the father as Haji Mir Ahmad because he saw it on a card) brought fifteen thousand rupees and the promise of fifteen more. On the 14th he was given the red motorcycle at a petrol pump near Charsadda by a stranger with a child, rode it to Gulbela, asked the price of a shawl, and walked. He heard the blast from the bridge. He says that he sat down there and did not get up until it was dark.

5. The arrest. He is clear that he was arrested at the Haji Camp bus stand by men of this Wing, and not in a guest house, and not at Torkham, where he has never been.

6. On others. He has never seen Zarghun Shah or anybody of the Jabal Front. He has heard of a "voice" that made the messages for the channel Sada-e-Sahra but did not know Rayan Feroz Paracha by name. In Haripur jail the convict Kifayat Gul was kind to him at first.

7. Assessment. The accused has told the same story four times with small and natural differences. We assess with high confidence that he did not know the target until the morning, and with moderate confidence that he did not know that the load was a bomb until he was told to walk away from it. He is a witness whom the prosecution should wish to keep alive. It is recommended that he be moved.`,
    ),
    report(
      'nfc/ffmo/2026-07-16-typology.txt',
      'FFMO',
      'CF',
      'A2',
      'FININT',
      '2026-07-16',
      'fiu',
      { title: 'One forwarder, four trades: Vessant Commodities FZE' },
      `Vessant Commodities FZE of Sharjah has now come up in four inquiries which were begun separately: the arms carried by the Sadaf-e-Bahr, the heroin with the blue lotus stamp, the employment papers of Faridun Safarzod at Port Varn, and the exchange business of Abdul Hadi Nasar (CNIC 54201-1190873-1) at Chaman. This paper sets out what the accounts show and, at more length, what they do not.

The company has one director, [[Halim Rostov@p.rostov]], a ship broker of Halden Bay in Estmark, and until January 2026 it had one other signatory, Abdul Hadi Nasar, passport PQ 4471920. Its turnover in 2025 was AED 11.4 million. Roughly two thirds of this is ordinary trade in dried fruit, onions and refrigeration spares, for which there are bills of lading. About AED 3.6 million cannot be explained.

Of that sum, AED 1.9 million went to a boat yard at Port Varn. The yard says that it refitted a fishing vessel for an Omani agent, Hamdan Saleh al-Rubai, born 1974, and was never told the vessel's name. AED 740,000 went to holders of Tajikistan passports in Istanbul in eighteen payments of nearly equal size. Two of the payees share an address with an exchange house that also received the gifts made to the wallet of the channel Sada-e-Sahra.

Nothing in the accounts connects Vessant Commodities with Rahat-ul-Khalq Trust or with Blue Markhor Traders. An analyst of this office suggested such a connection in March because both firms deal in dried fruit. So do some four hundred others. The suggestion has been withdrawn.

It has been alleged that [[Rostov@p.rostov]] knew what was carried. He has denied it in writing to the authorities of Estmark. His letters to his insurer, which Estmark has shared, read like those of a man who thought that he was smuggling refrigerators. We keep an open mind.

Likely next step of the network: a new company. We believe that one was formed at Muscat in May in the name of a brother-in-law of Dad Karim Hot, of Ormara, born 1970, with the same telephone number. Partner units have been asked.`,
    ),
    report(
      'nfc/pemon/2026-06-07-feature-postman.html',
      'PEMON',
      'CLEAR',
      'C3',
      'OSINT',
      '2026-06-07',
      'html',
      { title: 'The postman of Chaman', author: 'Sunday Frontier Magazine' },
      `CHAMAN: Everybody at the tea stall knows the motorcycle. It is a 70 cc machine with a green saddle cloth, and for three years it went up the road on Saturdays and came down it on Mondays. Its rider, Yusuf Darwezai, drank his tea standing. “He never sat, because he was always carrying something,” says the boy who wipes the tables.

To the Government he is, depending on the week, a courier, a financier or a mastermind. The minister's office used the last word in March and has not used it since. To his aunt, who lives behind the vegetable market, he is the son of Haji Mir Ahmad of Spin Boldak, born in the year of the great snow, who failed at carpets.

Yousaf Darwezai, as the police write him, is alleged to have brought money from the counter of Alam Brothers Exchange to men of Lashkar-e-Sahra in Hangu. The owner of that counter, Abdul Hadi Nasar, is in jail at Quetta. His younger brother, Abdul Hai Nasar, sells cloth next door to a shutter with two seals on it, and would rather talk about cloth.

“People come in to look at the man whose brother is in prison,” he says, measuring. “I tell them: four metres, and I am not he.”

A retired officer who had the file for a year thinks that the courier was never anything else. “You pay a postman because he does not open letters. If he had planned anything he would have asked for more money,” he says. The officer believes that the rider is now in Herat and drives for a company that sells onions.

On the day of our visit a motorcycle stopped at the stall. The boy looked up and looked down again. It was the electricity man.`,
    ),
    report(
      'val/2026-10-02-trial-report.txt',
      'VAL',
      'AMBER',
      'A2',
      'LIAISON',
      '2026-10-02',
      'liaison',
      { title: 'Judgment in the case of Safarzod', events: ['ev.port-varn-plot'] },
      `We inform you that the court of Port Varn gave judgment on 29 September in the case of Faridun Safarzod, citizen of Tajikistan, born 1993 in Khujand. He was convicted of preparing an attack on the arrival hall and sentenced to eleven years. He was acquitted of the charge that he led the undertaking; the court found that the plan was that of Jasurbek Tolibov, born 3 March 1995, and of a person known as Abu Maryam al-Tajiki, against whom it issued a warrant.

Of interest to you: (a) The sketch found at Torkham was admitted, together with the statement of your officer of passports, who was heard by video and made an excellent impression. (b) The statement of Tolibov himself was not read, your consent having been limited to lead purposes. The presiding judge regretted this but drew no inference. (c) The court noted that the papers of employment came from Vessant Commodities FZE and has sent that part of the file to the prosecutor.

The defence called Lola Mirsaidova, the wife of Tolibov, who had travelled from Dushanbe by way of Istanbul. She said that her husband had told her that he picked fruit. Asked whether she believed it, she said that she had believed the fruit. She was given safe conduct and has gone home. We ask that she not be troubled.

[[Safarzod@p.farid]] will probably appeal. His lawyer has until 13 October. Should he do so, the hearing is expected in the spring, and the question of the statement will come up again. We should be glad to know your Government's mind by Christmas.

As regards the future, we have reason to think that Katibat al-Nahr is looking at ports rather than airports. This is an assessment and not intelligence; it rests on one conversation in a prison yard.`,
    ),
    report(
      'ba/ctw/2026-06-30-jabal-paper.md',
      'CTW-BA',
      'C',
      'B2',
      'LE',
      '2026-06-30',
      'markdown',
      { title: 'Jabal Front: a short paper for new officers', events: ['ev.zarghun-train'] },
      `The Jabal Front (Mahaz-e-Jabal, محاذِ جبل) was formed in 2016 by quarrymen of Kachhi after a strike in which four of them died. It was a union before it was a gang and some of its manners come from that: it keeps minutes, it pays widows, it expels.

**Men.** The commander for Kachhi is Zarghun Shah s/o Lal Bakhsh, about 45, who limps from a wound of 2019. In older files he is Zargun or Zarghoon. He is married into the family of Meerak Bangulzai's uncle at Mach. The spokesman is Gohram Mengal s/o Sher Dil, once a clerk of the irrigation office at Khuzdar (employee no. IRR-K-2207), who is disowned by his father and speaks by a Thuraya ending 4471. It is doubted that he has ever fired a shot.

**Numbers.** Estimates run from 90 to 400. We think about 150, of whom a third can be called together in a week.

**Money.** From levies on coal lorries, and since last year from abroad. The rifles of the Sadaf-e-Bahr were meant for the Front, if the launch crews are right; Dad Karim Hot, the smuggler of Ormara, is said to have taken the order. Payment went through Chaman.

**Deeds.** The pylons of 2022; the paymaster's van at Sibi in 2024, when two guards were killed; the hijacking of the Zarghun Express on 8 January 2026 near the Gudal tunnel. It has been credited with much else. The gas explosion at Sukkur was an accident and the Front merely claimed it.

**What it is not.** It is not a part of Lashkar-e-Sahra, though arms have passed between them. It does not use boys. It has never attacked a school.

**What we expect.** Operation Sang-e-Mar hurt it. The wound of Zarghun Shah may end his marching. A quarrel over the succession is likely within the year, and in a quarrel somebody usually telephones us.`,
    ),
    report(
      'nfc/moia/2026-08-12-national-minutes.txt',
      'MOIA',
      'R',
      'A2',
      'LE',
      '2026-08-12',
      'minutes',
      {
        title: 'National Coordination Committee, nineteenth meeting',
        events: ['ev.gulbela', 'ev.van-escape', 'ev.tfm-ban'],
      },
      `Present: Tanveer Hussain Gilani (chair), Shafqat Mahmood Rind (secretary), and representatives of National Fusion Centre, Internal Bureau (Federal), Federal Inquiry Bureau, Counter Terrorism Wing Khyber Range, Counter Terrorism Wing Bolan Range, Charities and Trusts Commission, Office of the Oversight Commissioner.

Item 1. Minutes of the last meeting were confirmed after the word "never" had been replaced by "seldom".

Item 2. Gulbela. The Khyber Range reported that the accused Saqibullah Daudzai (CNIC 17301-6620418-7) would be a witness. The instructor Ustad Karwan had not been identified. The Bureau had nothing to add in this setting.

Item 3. Names. The Fusion Centre showed a list of nine people who had been entered under forty-one spellings, among them Yusuf Darwezai and Sailab Mehsud, and one list on which three different men from three provinces had become one with three fathers. The committee resolved that father's name and CNIC be given in every message. ACTION: all.

Item 4. Parties. The Commissioner asked that Tehreek-e-Falah-e-Awam, a lawful party, be taken off a watch list on which a clerk had put it in place of the banned Tehreek-e-Falah-e-Millat. It was taken off during the meeting. The chair apologised to Ms Nilofar Qaisrani by telephone.

Item 5. Prisons. Nine and not seven persons escaped at Khanpur. Five have been retaken. For Kifayat Gul s/o Zarin Gul a reward of two million rupees was proposed; the representative of Finance wished to see the form.

Item 6. Rahat-ul-Khalq Trust. The Charities and Trusts Commission reported that the audit had cleared the trust. The Federal Inquiry Bureau stated that it would wait for the court. The Commissioner observed that the court had been waiting for the Bureau.

Item 7. Partners. Valdria has asked for the remaining names under the Mountain Shield Programme. Mr Rind will send them by Friday.

Item 8. Any other business. The representative of the railways asked that the Zarghun Express no longer be called "the said Zarghun".`,
    ),
    report(
      'kp/pfc/2026-09-02-urdu-feature.txt',
      'PFC-KP',
      'R',
      'B3',
      'LE',
      '2026-09-02',
      'urdu',
      { title: 'جائزہ: لشکرِ صحرا کی صورتحال', events: ['ev.gulbela', 'ev.van-escape'] },
      `سانحہ گل بیلہ کو گیارہ ماہ گزر چکے ہیں۔ اس دوران لشکرِ صحرا کے خلاف پشاور، کوہاٹ اور ہنگو میں متعدد کارروائیاں کی گئیں۔ مرکزی ملزم ثاقب اللہ داؤدزئی ولد فضل وحید زیرِ حراست ہے اور عدالت میں بیان دینے پر آمادہ ہے۔ بم بنانے والے معلم استاد کاروان کی شناخت تاحال نہیں ہو سکی۔ تنظیم کا دعویٰ ہے کہ وہ زندہ ہے۔

تنظیم کے چینل صدائے صحرا کا منتظم ریان فیروز پراچہ فروری میں حیات آباد سے گرفتار ہوا۔ اس کے بعد چینل پر پیغامات کی تعداد آدھی رہ گئی ہے۔ جیل سے فرار ہونے والا کفایت گل بھی مبینہ طور پر اسی تنظیم سے وابستہ ہے، تاہم اس کے گھر والے اس کی تردید کرتے ہیں۔

اغوا کار سیلاب محسود کے بارے میں اطلاع ہے کہ وہ اگست میں وانا کے قریب دیکھا گیا۔ ڈاکٹر اسماء گنڈاپور نے کلاچی میں دوبارہ کام شروع کر دیا ہے۔

رقوم کی ترسیل کے الزام میں چمن کے تاجر عبدالہادی ناصر کا مقدمہ کوئٹہ میں زیرِ سماعت ہے۔ یوسف درویزئی کو وزارت نے ماسٹر مائنڈ کہا تھا لیکن تفتیش میں اس کا کردار قاصد سے زیادہ ثابت نہیں ہوا۔

اندازہ ہے کہ تنظیم سال کے آخر تک پشاور میں ایک اور حملے کی کوشش کرے گی۔`,
    ),
    report(
      'nfc/ibf/2026-04-27-secret-review.txt',
      'IBF',
      'S',
      'B2',
      'HUMINT',
      '2026-04-27',
      'intrep',
      { title: 'LASHKAR-E-SAHRA: STATE OF THE GROUP', events: ['ev.gulbela'] },
      `Lashkar-e-Sahra has at this date between seventy and ninety men who can be named, of whom twenty-two are in custody. It has three parts which know little of one another. The first makes devices; it is taught by Ustad Karwan and sits around Hangu. The second kidnaps and is in truth the family firm of Sailab Mehsud s/o Shadi Khan, which pays a tenth for the use of the name. The third talks: it was the channel Sada-e-Sahra, and since the arrest of Rayan Feroz Paracha it mostly repeats itself.

The money of the first part came by way of Alam Brothers Exchange and was carried by Yusuf Darwezai, son of Haji Mir Ahmad. The arrest of Abdul Hadi Nasar on 21 April has stopped it. Two sources report independently that the group has been unable to pay rent for the hostel.

There is no evidence of direction from abroad. A traveller of Katibat al-Nahr stayed one week in December and left after a quarrel about food. The group is believed to have asked the Jabal Front for rifles and to have been refused.

The banned Tehreek-e-Falah-e-Millat collects hides for it in southern Punjab. The founder, Attaul Mohsin s/o Ghulam Nabi, has been in custody since the beginning of this month and says that he was cheated of the proceeds.

Comment: the name on the group's pamphlets is bigger than the group. We assess that it can carry out one attack of the kind of Gulbela in six months if its teacher is free, and none if he is not.`,
    ),
  ],
  events: [],
  origins: {},
  traps: [
    {
      id: 'essay-forecast',
      kind: 'forecast',
      description: 'What an essayist expects is no fact.',
      check: {
        type: 'statement',
        path: 'nfc/pemon/undated-essay-valdria.txt',
        not: 'fact',
        near: 'I expect that the agreement will survive its first quarrel',
      },
    },
    {
      id: 'essay-june',
      kind: 'relative date',
      description: 'An undated essay still dates the arrest at Torkham: June 2025.',
      check: {
        type: 'interval',
        path: 'nfc/pemon/undated-essay-valdria.txt',
        near: 'begins at Torkham in June 2025',
        from: '2025-06-01',
        to: '2025-06-30',
      },
    },
    {
      id: 'annual-outlook',
      kind: 'forecast',
      description: 'An outlook is no fact.',
      check: {
        type: 'statement',
        path: 'nfc/nfc/2026-10-05-annual.md',
        not: 'fact',
        near: 'It is likely that Lashkar-e-Sahra will attempt an attack in Peshawar',
      },
    },
    {
      id: 'rostov-denied',
      kind: 'denial',
      description: 'Alleged and denied in two sentences.',
      check: {
        type: 'modality',
        path: 'nfc/ffmo/2026-07-16-typology.txt',
        modality: 'denied',
        near: 'He has denied it in writing',
      },
    },
    {
      id: 'urdu-karwan',
      kind: 'spelling',
      description: 'استاد کاروان of the Urdu review is the Ustad Karwan of the English reports.',
      check: {
        type: 'same',
        records: [
          { path: 'kp/pfc/2026-09-02-urdu-feature.txt', name: 'استاد کاروان' },
          { path: 'nfc/ibf/2026-04-27-secret-review.txt', name: 'Ustad Karwan' },
        ],
      },
    },
  ],
};
