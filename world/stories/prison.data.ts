import type { Story } from './kit.ts';
import { killed, organisation, person, report, thing } from './kit.ts';

/** A convict who teaches, an escape in three tellings, a duplicated body, a report with no date. */
const ESCAPE_BODY = `Seven under-trial prisoners got away from the prison van at the Khanpur bend between Haripur and Peshawar on the morning of 12 April 2026, when the van stopped for a tree across the road. Two constables were tied to the tree with their own belts. No shot was fired.

Kifayat Gul is among the seven. The driver, who has served for nineteen years, was found asleep behind the wheel with his cap over his eyes and smelt of sweet milk and something else.`;

export const PRISON: Story = {
  things: [
    person('p.kifayat', 'Kifayat Gul', 'Kefayat Gul', 'Kifayatullah Gul', 'کفایت گل', 'کفایت ګل'),
    person('p.haroon', 'Haroon Sabir Awan', 'Haroon Sabir', 'Harun Sabir Awan', 'ہارون صابر اعوان'),
    person('p.safia', 'Safia Bibi', 'صفیہ بی بی'),
    person('p.akhtar', 'Akhtar Jan Mohmand', 'Akhter Jan Mohmand', 'Akhtar Jan', 'اختر جان مومند'),
    organisation(
      'org.haripur-prison',
      'Central Prison Haripur',
      'Haripur prison',
      'Haripur jail',
      'ہری پور جیل',
      'سنٹرل جیل ہری پور',
    ),
    thing('ev.van-escape', 'event', 'Khanpur van escape', 'Haripur prison break', 'Khanpur bend escape'),
    thing('place.khanpur', 'place', 'Khanpur', 'Khanpur bend', 'خانپور'),
  ],
  events: [
    {
      id: 'ev.van-escape',
      type: 'escape',
      interval: { from: '2026-04-12', to: '2026-04-12' },
      places: ['place.khanpur', 'place.haripur'],
      participants: [{ thing: 'p.kifayat', role: 'participant' }],
    },
    {
      id: 'ev.thana-attack',
      type: 'armed-attack',
      interval: { from: '2025-08-01', to: '2025-08-31' },
      places: ['place.bannu'],
      participants: [{ thing: 'p.akhtar', role: 'perpetrator' }],
    },
  ],
  origins: {},
  drafts: [
    report(
      'kp/prisons/2025-05-12-kifayat-intake.txt',
      'PRIS-KP',
      'CPR',
      'A2',
      'LE',
      '2025-05-12',
      'prison',
      {},
      `Convict Kifayat Gul s/o Zarin Gul, born 1981, CNIC 17102-3398455-1, of Charsadda, was received at Central Prison Haripur on 9 May to serve fourteen years for the armoured car robbery at Nowshera in 2022. Education: matric. Says he is a barber. Put to work in the library at his own wish.`,
    ),
    report(
      'kp/prisons/2025-09-25-lessons.txt',
      'PRIS-KP',
      'CPR',
      'B3',
      'HUMINT',
      '2025-09-25',
      'prison',
      {},
      `The reading class of Kifayat Gul has grown from five to twenty-three. The primer is harmless; what is said after lock-up is not. Inmates are told that prison is a school of the Lashkar-e-Sahra and that certificates will be given outside. Two lads of nineteen with motor-cycle theft cases have stopped shaking hands with the chaplain.

It is recommended that the class be split and that he be moved to Bannu. (Previously recommended in July. No reply.)`,
    ),
    report(
      'kp/sb/2025-11-28-haroon.txt',
      'SB-KP',
      'C',
      'C3',
      'HUMINT',
      '2025-11-28',
      'intrep',
      { title: 'VISITORS OF KIFAYAT GUL' },
      `Kefayat Gul (convict, Haripur jail) is seen every second Friday by Haroon Sabir Awan, an advocate of Abbottabad, enrolment no. KP-3381, who is not on record in any case of his. Each time a woman, Safia Bibi, wife of the convict, waits outside in the advocate's car. We believe that letters go out in the lining of a lunch box.`,
    ),
    report(
      'nfc/ibf/2026-02-18-secret-torbaba.txt',
      'IBF',
      'SK',
      'A2',
      'HUMINT',
      '2026-02-18',
      'intrep',
      { title: 'TOR BABA' },
      `The convict Kifayat Gul s/o Zarin Gul is the man whom Lashkar-e-Sahra calls [[Tor Baba@p.kifayat]]. As Tor Baba he approves every pledge made inside the prisons of the province. This name has not been used in front of any other source and is to be kept to this compartment.

An escape is being prepared for the spring. The source does not know the day.`,
    ),
    report(
      'kp/prisons/2026-04-12-escape-flash.txt',
      'PRIS-KP',
      'C',
      'B2',
      'LE',
      '2026-04-12',
      'intrep',
      { title: 'ESCAPE FROM CUSTODY', events: ['ev.van-escape'] },
      `${ESCAPE_BODY}

ADDED BY CONTROL ROOM – message repeated because of poor line:

${ESCAPE_BODY}`,
    ),
    report(
      'kp/ctw/2026-04-13-escape-enquiry.txt',
      'CTW-KP',
      'C',
      'B2',
      'LE',
      '2026-04-13',
      'intrep',
      { title: 'KHANPUR VAN ESCAPE', events: ['ev.van-escape'] },
      `Nine men, not seven, left the van at Khanpur bend yesterday; the prison had entered two juveniles on a separate list. Kifayatullah Gul s/o Zarin Gul went off with three men on two motorcycles in the direction of Swabi. The tree had been sawn, not felled.

Advocate Haroon Sabir of Abbottabad (enrolment no. KP-3381) telephoned the driver six times in the week before. He was questioned and allowed to go on surety. He denies having known of any plan.`,
    ),
    report(
      'nfc/pemon/2026-04-14-escape-press.txt',
      'PEMON',
      'CLEAR',
      'D3',
      'OSINT',
      '2026-04-14',
      'press',
      {
        title: 'Eight on the run after jail van ‘miracle’',
        author: 'Evening Star / Hazara bureau',
        events: ['ev.van-escape'],
      },
      `HARIPUR: Eight prisoners vanished on Sunday from a police van near Khanpur while their guards admired a fallen tree. The convict Kifayat Gul, once a barber in Charsadda, is thought to have planned the Haripur prison break from the library.

The inspector general of prisons could not be reached. In my view he was admiring a tree as well.`,
    ),
    report(
      'kp/pfc/2026-04-30-urdu-escape.txt',
      'PFC-KP',
      'R',
      'B3',
      'LE',
      '2026-04-30',
      'urdu',
      { title: 'مفرور قیدی کفایت گل', events: ['ev.van-escape'] },
      `سنٹرل جیل ہری پور سے پشاور لے جائے جانے کے دوران 12 اپریل کو خانپور کے موڑ پر فرار ہونے والے قیدیوں میں سے چار دوبارہ گرفتار کر لیے گئے ہیں۔ مرکزی مجرم کفایت گل ولد زرین گل سکنہ چارسدہ تاحال مفرور ہے۔ اس کی اہلیہ صفیہ بی بی اور وکیل ہارون صابر اعوان سے پوچھ گچھ جاری ہے۔`,
    ),
    report(
      'kp/sb/2026-06-03-safia.txt',
      'SB-KP',
      'CP',
      'C3',
      'HUMINT',
      '2026-06-03',
      'plain',
      { title: 'The wife' },
      `Safia Bibi, wife of the escaped convict Kifayat Gul, has moved from Charsadda to her brother's at Mardan and sells eggs. She says she has had no word. The advocate Harun Sabir Awan pays her rent. There is no ground for action against her and none is proposed.`,
    ),
    report(
      'kp/ctw/undated-note-akhtar.txt',
      'CTW-KP',
      'C',
      'C4',
      'HUMINT',
      null,
      'plain',
      { title: 'Note found between two files', events: ['ev.thana-attack'] },
      `Akhtar Jan Mohmand s/o Lal Jan says he was in Bannu when the thana was attacked in August and that he fired a rocket which did not go off. He wants to be a witness. He has been told to come back on Thursday with his CNIC. He is known to the prison staff at Haripur from a short stay for theft.

(The writer of this note has been posted away and the note bears no date. The paper is of the kind used until last winter.)`,
    ),
    report(
      'kp/sb/2025-09-04-thana-bannu.txt',
      'SB-KP',
      'R',
      'B2',
      'LE',
      '2025-09-04',
      'intrep',
      {
        title: 'ATTACK ON THANA CANTT, BANNU',
        events: ['ev.thana-attack'],
        casualties: [killed('ev.thana-attack', 2, 2, 2, 'security-force')],
      },
      `Further to our messages of last month: in the attack on Thana Cantt, Bannu on the night of 21 August two constables were killed and four hurt. One rocket was found unexploded in the record room, which saved more lives than the record room has ever done. Akhter Jan Mohmand s/o Lal Jan is being looked for.`,
    ),
    report(
      'kp/ctw/2026-07-20-akhtar-witness.txt',
      'CTW-KP',
      'C',
      'B3',
      'LE',
      '2026-07-20',
      'intrep',
      { title: 'A WITNESS FALLS SILENT', events: ['ev.thana-attack'] },
      `Akhtar Jan Mohmand (father Lal Jan; CNIC 21401-0087731-5), who last year offered himself as a witness in the Bannu thana case, now says that he made it all up for the reward. His story fits the rocket too well. We think that somebody has spoken to him, probably from the circle of Kifayat Gul.`,
    ),
  ],
  traps: [
    {
      id: 'escape-duplicated',
      kind: 'duplicated body',
      description: 'A body sent twice in one message is claimed once.',
      check: {
        type: 'once',
        path: 'kp/prisons/2026-04-12-escape-flash.txt',
        property: 'occurred',
        near: 'Seven under-trial prisoners got away from the prison van at the Khanpur bend between Haripur and Peshawar on the morning of 12 April 2026',
      },
    },
    {
      id: 'torbaba-hidden',
      kind: 'secret alias',
      description: 'Tor Baba is known from one compartment only.',
      asOfficer: 'khyber.ctw',
      check: { type: 'absent', name: 'Tor Baba' },
    },
    {
      id: 'torbaba-known',
      kind: 'secret alias',
      description: 'For the all-seeing reader Tor Baba is Kifayat Gul.',
      check: {
        type: 'same',
        records: [
          { path: 'nfc/ibf/2026-02-18-secret-torbaba.txt', name: 'Tor Baba' },
          { path: 'kp/prisons/2025-05-12-kifayat-intake.txt', name: 'Kifayat Gul' },
        ],
      },
    },
    {
      id: 'akhtar-undated',
      kind: 'no date',
      description: '“In August” in an undated note gets no invented year-day: nothing narrower than August.',
      check: {
        type: 'vague',
        path: 'kp/ctw/undated-note-akhtar.txt',
        days: 31,
        near: 'he was in Bannu when the thana was attacked in August',
      },
    },
    {
      id: 'escape-opinion',
      kind: 'opinion',
      description: 'A columnist’s “in my view” is no fact.',
      check: {
        type: 'statement',
        path: 'nfc/pemon/2026-04-14-escape-press.txt',
        not: 'fact',
        near: 'In my view he was admiring a tree as well',
      },
    },
  ],
};
