import type { Story } from './kit.ts';
import { organisation, person, report, thing } from './kit.ts';

/** A hoax, an online channel with its wallet, and a threat on the pass road to China. */
export const SCREENS: Story = {
  things: [
    thing('chan.sada', 'channel', 'Sada-e-Sahra', '@sada_sahra', 'Sada e Sahra', 'صدائے صحرا'),
    thing('chan.nahrmedia', 'channel', '@nahr_media', 'Nahr Media'),
    person('p.rayan', 'Rayan Feroz Paracha', 'Rayyan Feroz Paracha', 'Rayan Paracha', 'ریان فیروز پراچہ'),
    person('p.minahil', 'Minahil Toor', 'مناہل طور'),
    person('p.daniyal', 'Daniyal Sarfaraz Butt', 'Danial Sarfraz Butt', 'Daniyal Butt', 'دانیال سرفراز بٹ'),
    thing(
      'wallet.sada',
      'wallet',
      'TQx7mDk2exampleSahra9vRr4pLw',
      '0x5eed00000000000000000000000000000cafe261',
    ),
    organisation('org.govtgirls', 'Government Girls High School Samanabad', 'GGHS Samanabad'),
    organisation('org.shigarhydro', 'Shigar Hydro Consortium', 'Shigar Hydro'),
    person('p.qadamali', 'Qadam Ali Baltistani', 'Qadam Ali', 'Kadam Ali Baltistani', 'قدم علی بلتستانی'),
    person('p.liu', 'Liu Wenbo', '刘文博'),
    thing('op.crane', 'operation', 'Operation Paper Crane', 'PAPER CRANE'),
  ],
  events: [
    {
      id: 'ev.lahore-hoax',
      type: 'other',
      interval: { from: '2026-02-10', to: '2026-02-12' },
      places: ['place.lahore'],
      participants: [{ thing: 'p.daniyal', role: 'perpetrator' }],
    },
    {
      id: 'ev.shigar-stop',
      type: 'arrest',
      interval: { from: '2026-08-06', to: '2026-08-06' },
      places: ['place.chilas'],
      participants: [{ thing: 'p.qadamali', role: 'arrested' }],
    },
  ],
  origins: {
    'o.hoax-letter': 'the threatening letter to schools in Lahore, reproduced by several agencies',
    'o.sada-advisory': 'the national computer cell’s advisory on a channel',
  },
  drafts: [
    report(
      'pb/scp/2026-02-10-threat-letter.txt',
      'SCP',
      'R',
      'F6',
      'LE',
      '2026-02-10',
      'intrep',
      {
        title: 'THREAT LETTER TO SCHOOLS',
        reference: 'SCP/TL/26/0090',
        origin: 'o.hoax-letter',
        events: ['ev.lahore-hoax'],
      },
      `Received by post at Government Girls High School Samanabad this morning, in capital letters on squared paper:

“TO ALL PRINCIPALS. THE SOLDIERS OF LASHKAR E SAHRA HAVE PLACED EIGHT BOMBS IN EIGHT SCHOOLS. CLOSE THEM UNTIL THE EXAMINATIONS ARE OVER OR THE BLOOD IS ON YOUR HANDS.”

All eight named schools were emptied and searched with negative result. Reliability cannot be judged.`,
    ),
    report(
      'pb/pfc/2026-02-10-fwd-letter.txt',
      'PFC-PB',
      'R',
      'F6',
      'LE',
      '2026-02-10',
      'intrep',
      { title: 'THREAT TO EDUCATIONAL INSTITUTIONS', origin: 'o.hoax-letter', events: ['ev.lahore-hoax'] },
      `SCP/TL/26/0090 is repeated to all districts for vigilance. “TO ALL PRINCIPALS. THE SOLDIERS OF LASHKAR E SAHRA HAVE PLACED EIGHT BOMBS IN EIGHT SCHOOLS. CLOSE THEM UNTIL THE EXAMINATIONS ARE OVER OR THE BLOOD IS ON YOUR HANDS.” Districts will report the number of schools closed by 1600 hours.`,
    ),
    report(
      'pb/hd/2026-02-11-urdu-letter.txt',
      'HD-PB',
      'R',
      'F6',
      'LE',
      '2026-02-11',
      'urdu',
      { title: 'اسکولوں کو دھمکی آمیز خط', origin: 'o.hoax-letter', events: ['ev.lahore-hoax'] },
      `بحوالہ SCP/TL/26/0090۔ لاہور کے آٹھ اسکولوں کو ایک خط موصول ہوا ہے جس میں دعویٰ کیا گیا ہے کہ لشکرِ صحرا نے ان میں بم نصب کیے ہیں۔ تلاشی میں کچھ برآمد نہیں ہوا۔ تمام سربراہان ادارہ کو ہدایت کی جاتی ہے کہ گھبراہٹ نہ پھیلائیں۔`,
    ),
    report(
      'pb/ctw/2026-02-12-hoax-solved.txt',
      'CTW-PB',
      'CP',
      'A2',
      'LE',
      '2026-02-12',
      'intrep',
      { title: 'THREAT LETTER WAS A HOAX', events: ['ev.lahore-hoax'] },
      `The letter to the schools is a hoax. It was written by Daniyal Sarfaraz Butt, aged 15, a pupil of class ten at Samanabad, Lahore, who wished to put off his mathematics examination. His mother brought him to the station herself. The squared paper is from his exercise book.

No bomb existed at any time and Lashkar-e-Sahra had no part in it. The earlier messages on this matter should be cancelled. His sister, Minahil Toor, is a lawyer and asks that his name be kept out of the papers, which is right in law.`,
    ),
    report(
      'pb/sb/2026-02-18-hoax-follow.txt',
      'SB-PB',
      'CP',
      'B2',
      'LE',
      '2026-02-18',
      'sitrep',
      { events: ['ev.lahore-hoax'] },
      `1. The pupil Daniyal Butt of Samanabad, who confessed to the hoax letter, was handed to his parents on a bond. He passed mathematics.

2. Two kite sellers fined.

3. Complaint by advocate Minahil Toor that the boy's photograph was shown by a news channel: forwarded.`,
    ),
    report(
      'nfc/ncert/2025-09-17-advisory-sada.md',
      'NCERT-X',
      'GREEN',
      'B2',
      'CYBER',
      '2025-09-17',
      'markdown',
      { title: 'Advisory: channel Sada-e-Sahra', reference: 'NCIC-ADV-2025-041', origin: 'o.sada-advisory' },
      `The messaging channel Sada-e-Sahra (handle @sada_sahra, about 11,400 subscribers) has since June carried statements of Lashkar-e-Sahra within minutes of attacks. It asks for gifts to the wallet TQx7mDk2exampleSahra9vRr4pLw.

Posts are scheduled for 0130 UTC and are written on an Urdu phonetic keyboard that drops the letter for *zhe*. The administrator signs as "Munadi".`,
    ),
    report(
      'nfc/fib/2025-09-18-fwd-advisory.txt',
      'FIB-CYB',
      'R',
      'C2',
      'CYBER',
      '2025-09-18',
      'intrep',
      { title: 'CHANNEL TO BE WATCHED', origin: 'o.sada-advisory' },
      `In continuation of NCIC-ADV-2025-041. The messaging channel Sada-e-Sahra (handle @sada_sahra, about 11,400 subscribers) has since June carried statements of Lashkar-e-Sahra within minutes of attacks. It asks for gifts to the wallet TQx7mDk2exampleSahra9vRr4pLw. A request to the operator of the service is being drafted.`,
    ),
    report(
      'nfc/fib/2026-01-20-rayan.txt',
      'FIB-CYB',
      'C',
      'B2',
      'CYBER',
      '2026-01-20',
      'intrep',
      { title: 'THE ADMINISTRATOR OF SADA-E-SAHRA' },
      `A subscriber's refund of Rs. 1,150 tied the wallet TQx7mDk2exampleSahra9vRr4pLw to a mobile account in the name of Rayan Feroz Paracha, born 2001, CNIC 17301-1190022-9, a dismissed computer teacher of Kohat living in a rented room at Hayatabad. He is believed to be "Munadi", the administrator of Sada e Sahra.

He has a cousin in the same class as Saqibullah Daudzai, which may be nothing.`,
    ),
    report(
      'kp/ctw/2026-02-05-rayan-arrest.txt',
      'CTW-KP',
      'C',
      'A2',
      'LE',
      '2026-02-05',
      'intrep',
      { title: 'ARREST OF PARACHA' },
      `As part of Operation Paper Crane Rayyan Feroz Paracha (CNIC 17301-1190022-9) was arrested at Hayatabad at 0415 today jointly with the Federal Inquiry Bureau Cyber Wing. Two laptops, the phone with the channel @sada_sahra open on it, and a hand-written list of eleven donors were seized.

He asked for tea and said that he had never met anybody from the group: “They sent voice notes. I made them readable.” He knew Ustad Karwan from the voice only.`,
    ),
    report(
      'nfc/ncert/2026-02-27-wallet-flows.txt',
      'NCERT-X',
      'AMBER',
      'B3',
      'CYBER',
      '2026-02-27',
      'plain',
      { title: 'Flows of the channel wallet' },
      `Between June 2025 and February 2026 the wallet TQx7mDk2exampleSahra9vRr4pLw took in the equivalent of US$ 38,200 in 611 gifts. Ninety per cent left within a day for 0x5eed00000000000000000000000000000cafe261, which is controlled by an exchange house in Istanbul. Two payments of US$ 4,000 each went to the person who runs @nahr_media. It is unlikely that the donors knew of this.`,
    ),
    report(
      'nfc/pemon/2026-03-01-paracha-trial.txt',
      'PEMON',
      'CLEAR',
      'C3',
      'OSINT',
      '2026-03-01',
      'press',
      { title: 'Voice of militants was a computer teacher', author: 'Frontier Courier / Crime reporter' },
      `PESHAWAR: The voice behind the militant channel Sada-e-Sahra turned out to be a soft-spoken computer teacher from Kohat. Rayan Paracha, 24, was remanded on Saturday. His lawyer said that he was paid by the word and denied that his client belonged to Lashkar-e-Sahra.`,
    ),
    report(
      'gb/pol/2026-07-28-threat-dam.txt',
      'POL-GB',
      'C',
      'C3',
      'HUMINT',
      '2026-07-28',
      'intrep',
      { title: 'THREAT TO ENGINEERS' },
      `A shopkeeper of Chilas overheard two strangers say that the engineers of Shigar Hydro Consortium would "travel only once more". The chief engineer, Liu Wenbo, uses the road from Gilgit to Skardu on Thursdays. The strangers spoke of one Qadam Ali, who knows the drivers. Liu was advised to change days. He changed to Wednesdays and announced it.`,
    ),
    report(
      'gb/pass/2026-08-01-log.txt',
      'PASS-GB',
      'CB',
      'B2',
      'LE',
      '2026-08-01',
      'border',
      {},
      `0830 Bus from Kashgar, 31 passengers, among them Mr Liu Wenbo (刘文博), chief engineer of Shigar Hydro, passport E-7710246, returning from leave. Asked for an escort as far as Hunza. Given.

1010 Nineteen containers of cement. 1145 Landslip at Sost cleared by 1500. 1620 A trader complains that snow leopards ate his goats inside customs premises; statement recorded, no provision.`,
    ),
    report(
      'gb/pol/2026-08-07-qadam-arrest.txt',
      'POL-GB',
      'C',
      'B2',
      'LE',
      '2026-08-07',
      'intrep',
      { title: 'ARREST AT CHILAS', events: ['ev.shigar-stop'] },
      `Qadam Ali Baltistani s/o Ghulam Haider, born 1988, CNIC 71301-6649021-5, a fuel contractor of Shigar Hydro Consortium, was stopped at the Chilas barrier yesterday afternoon. His pick-up held eighteen kilograms of quarry explosive under sacks of apricots. He says that he was going to fish with it.

Two men who travelled with him ran into the river bed and have not been found. Their accent was of Hangu.`,
    ),
    report(
      'gb/pfc/2026-08-20-assessment.md',
      'PFC-GB',
      'C',
      'B2',
      'LE',
      '2026-08-20',
      'markdown',
      { title: 'Was the Shigar convoy a target?', events: ['ev.shigar-stop'] },
      `Qadam Ali's fishing story is possible: the river is full of it. Against it stand the two strangers, the talk overheard at Chilas in July, and eighteen kilograms, which would empty the river to Skardu.

**We judge it likely (about 70 %)** that Kadam Ali Baltistani was to supply an attack on the cars of Shigar Hydro Consortium. We have no evidence that Lashkar-e-Sahra ordered it. An attempt on the same road before the passes close is a realistic possibility.`,
    ),
    report(
      'gb/pfc/2026-09-10-urdu-shigar.txt',
      'PFC-GB',
      'R',
      'B3',
      'LE',
      '2026-09-10',
      'urdu',
      { title: 'چلاس بارودی مواد کیس', events: ['ev.shigar-stop'] },
      `ملزم قدم علی بلتستانی ولد غلام حیدر کو، جس کی گاڑی سے چھ اگست کو چلاس چیک پوسٹ پر اٹھارہ کلو بارودی مواد برآمد ہوا تھا، عدالت نے جوڈیشل ریمانڈ پر گلگت جیل بھیج دیا ہے۔ ملزم کا موقف ہے کہ مواد مچھلی کے شکار کے لیے تھا۔`,
    ),
  ],
  traps: [
    {
      id: 'hoax-one-letter',
      kind: 'hoax',
      description: 'One hoax letter, three messages: one origin.',
      check: {
        type: 'origin-one',
        files: [
          'pb/scp/2026-02-10-threat-letter.txt',
          'pb/pfc/2026-02-10-fwd-letter.txt',
          'pb/hd/2026-02-11-urdu-letter.txt',
        ],
      },
    },
    {
      id: 'hoax-solved-apart',
      kind: 'hoax',
      description: 'The report that solves the hoax is a source of its own.',
      check: {
        type: 'origin-apart',
        files: ['pb/scp/2026-02-10-threat-letter.txt', 'pb/ctw/2026-02-12-hoax-solved.txt'],
      },
    },
    {
      id: 'shigar-forecast',
      kind: 'forecast',
      description: '“An attempt … is a realistic possibility” is not a fact.',
      check: {
        type: 'statement',
        path: 'gb/pfc/2026-08-20-assessment.md',
        not: 'fact',
        near: 'An attempt on the same road before the passes close is a realistic possibility',
      },
    },
    {
      id: 'paracha-denies',
      kind: 'denial',
      description: 'A lawyer’s denial is a denial.',
      check: {
        type: 'modality',
        path: 'nfc/pemon/2026-03-01-paracha-trial.txt',
        modality: 'denied',
        near: 'denied that his client belonged to Lashkar-e-Sahra',
      },
    },
    {
      id: 'paracha-spelling',
      kind: 'spelling',
      description: 'Rayan and Rayyan Feroz Paracha share a CNIC.',
      check: {
        type: 'same',
        records: [
          { path: 'nfc/fib/2026-01-20-rayan.txt', name: 'Rayan Feroz Paracha' },
          { path: 'kp/ctw/2026-02-05-rayan-arrest.txt', name: 'Rayyan Feroz Paracha' },
        ],
      },
    },
  ],
};
