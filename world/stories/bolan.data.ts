import type { Story } from './kit.ts';
import { killed, organisation, person, report, thing } from './kit.ts';

/** The attack on a train in the Bolan pass; a commander and a train of nearly one name; an event with two names. */
const ev = { events: ['ev.zarghun-train'] };
const hostages = (low: number | null, best: number | null, high: number | null) => ({
  event: 'ev.zarghun-train',
  category: 'civilian',
  effect: 'abducted' as const,
  low,
  best,
  high,
});

export const BOLAN: Story = {
  things: [
    organisation('org.jabal', 'Jabal Front', 'Jabbal Front', 'Mahaz-e-Jabal', 'محاذِ جبل', 'محاذ جبل'),
    person(
      'p.zarghun',
      'Zarghun Shah',
      'Zarghoon Shah',
      'Zargun Shah',
      'Zarghun Shah Marri',
      'Commander Zarghun',
      'زرغون شاہ',
      'زرغون شاه',
    ),
    thing(
      'vehicle.zarghun',
      'vehicle',
      'Zarghun Express',
      'Zarghoon Express',
      '39-Up Zarghun',
      'زرغون ایکسپریس',
    ),
    person('p.meerak', 'Meerak Bangulzai', 'Mirak Bangulzai', 'Meerak Bungalzai', 'میرک بنگلزئی'),
    person('p.sherdil', 'Sher Dil Mengal', 'Sher Dil'),
    person('p.sadaf', 'Sadaf Nosherwani', 'صدف نوشیروانی'),
    person('p.gohram', 'Gohram Mengal', 'Goharam Mengal', 'Gwahram Mengal', 'گوہرام مینگل'),
    thing(
      'ev.zarghun-train',
      'event',
      'Zarghun Express hijacking',
      'Bolan train siege',
      'Gudal tunnel incident',
      'سانحہ بولان ٹرین',
    ),
    thing(
      'op.sang',
      'operation',
      'Operation Sang-e-Mar',
      'Op Sang-e-Mar',
      'Operation Sang e Mar',
      'آپریشن سنگِ مار',
    ),
    thing('place.gudal', 'place', 'Gudal', 'Gudal tunnel', 'گڈال'),
  ],
  events: [
    {
      id: 'ev.zarghun-train',
      type: 'hijacking',
      interval: { from: '2026-01-08', to: '2026-01-09' },
      places: ['place.gudal', 'place.kachhi'],
      participants: [
        { thing: 'org.jabal', role: 'claimant' },
        { thing: 'p.zarghun', role: 'perpetrator' },
        { thing: 'vehicle.zarghun', role: 'target' },
      ],
    },
    {
      id: 'ev.mach-arrest',
      type: 'arrest',
      interval: { from: '2026-02-03', to: '2026-02-03' },
      places: ['place.mach'],
      participants: [{ thing: 'p.meerak', role: 'arrested' }],
    },
  ],
  origins: {
    'o.train-flash': 'the railway police flash of 8 January 2026 and what was forwarded from it',
    'o.train-agency': 'one news agency dispatch on the train, printed by three papers',
  },
  drafts: [
    report(
      'nfc/rpol/2026-01-08-flash-train.txt',
      'RPOL',
      'R',
      'B2',
      'LE',
      '2026-01-08',
      'intrep',
      { ...ev, title: 'FLASH – TRAIN STOPPED', reference: 'RPOL/FL/26/0003', origin: 'o.train-flash' },
      `Zarghun Express, up train from Quetta to Sukkur, left Mach at 1112 hours with 214 passengers and a guard of eight. At 1141 the locomotive was derailed by a charge on the inner rail 600 m short of the Gudal tunnel. Armed men, between thirty and forty, came down from both sides and boarded coaches 3 to 7.

The driver is dead. The guard's set went off the air at 1152. Relief train has been stopped at Sibi. Levies from Dhadar are moving on foot since the road bridge is reported mined.`,
    ),
    report(
      'ba/lev/2026-01-08-fwd-train.txt',
      'LEV-BA',
      'R',
      'C2',
      'LE',
      '2026-01-08',
      'intrep',
      { ...ev, title: 'TRAIN INCIDENT', origin: 'o.train-flash' },
      `Ref RPOL/FL/26/0003 received by telephone and repeated for all posts:

Zarghun Express, up train from Quetta to Sukkur, left Mach at 1112 hours with 214 passengers and a guard of eight. At 1141 the locomotive was derailed by a charge on the inner rail 600 m short of the Gudal tunnel. Armed men, between thirty and forty, came down from both sides and boarded coaches 3 to 7.`,
    ),
    report(
      'ba/pfc/2026-01-08-relay-train.txt',
      'PFC-BA',
      'R',
      'C2',
      'LE',
      '2026-01-08',
      'intrep',
      { ...ev, title: 'RELAY', origin: 'o.train-flash' },
      `Relay of RPOL/FL/26/0003 for Karachi and Lahore cells, abridged. Up train from Quetta to Sukkur derailed at 1141 by a charge on the inner rail 600 m short of the Gudal tunnel. Armed men, between thirty and forty, came down from both sides and boarded coaches 3 to 7. The driver is dead. Levies from Dhadar are moving on foot since the road bridge is reported mined.`,
    ),
    report(
      'ba/ctw/2026-01-09-siege-ends.txt',
      'CTW-BA',
      'C',
      'B2',
      'LE',
      '2026-01-09',
      'intrep',
      {
        ...ev,
        title: 'END OF SIEGE',
        casualties: [
          hostages(58, 58, 58),
          killed('ev.zarghun-train', 9, 9, 9),
          killed('ev.zarghun-train', 14, 14, 14, 'perpetrator'),
        ],
      },
      `The last coach was cleared at 0540 hours this morning. 58 passengers had been held overnight; all but nine are alive. Nine passengers and railway staff were killed, most of them in the first minutes. Fourteen attackers were killed and the remainder withdrew by way of the dry stream bed towards the east.

Passengers agree that the leader was addressed as "Commander" and that he limped. Two of them picked the photograph of Zarghun Shah s/o Lal Bakhsh, the Jabal Front's commander for Kachhi, aged about 45. He was heard to laugh that the train carried his name: "It is written on my own train." The remark is put on record so that nobody confuses the two in signals traffic.

Frontier Guard South began Operation Sang-e-Mar at first light to cut the withdrawal.`,
    ),
    report(
      'ba/fgs/2026-01-10-sang-e-mar.txt',
      'FGS',
      'C',
      'B2',
      'LE',
      '2026-01-10',
      'intrep',
      { title: 'OP SANG-E-MAR, DAY 2', ...ev },
      `Op Sang-e-Mar continues in the hills between Gudal and the Bolan Pass. Two hides were found, the second still warm, with blood-stained bandage and a hand-drawn plan of the Gudal tunnel. One 12.7 mm machine gun, serial ground off, and eleven rocket grenades recovered.

Tracks lead to Mach. It is believed that Zarghoon Shah has a wound in the left thigh from 2019 and cannot walk more than ten kilometres without an animal; search dogs are therefore directed at pack trails. Own losses nil. Weather closing in.`,
    ),
    report(
      'ba/lev/2026-01-12-names-dead.txt',
      'LEV-BA',
      'R',
      'C3',
      'LE',
      '2026-01-12',
      'sitrep',
      { ...ev, casualties: [killed('ev.zarghun-train', 11, 11, 11)] },
      `a. The count of the dead of the Zarghun Express hijacking as known to this office is eleven and not nine, since two persons thrown from the train were found below the embankment by shepherds on the 11th.

b. Among the dead are the driver, [[Ghulam Sarwar Abro@p.abro]] of Jacobabad, and the guard commander, Havildar [[Yaqoob Masih@p.yaqoob]].

c. Feed for the levies' camels has not been paid since September. This is the fourth reminder.`,
    ),
    report(
      'nfc/pemon/2026-01-10-agency-one.txt',
      'PEMON',
      'CLEAR',
      'C3',
      'OSINT',
      '2026-01-10',
      'press',
      {
        ...ev,
        title: 'Night of terror on the Zarghun Express',
        author: 'Northern Herald / Agency',
        origin: 'o.train-agency',
        casualties: [hostages(60, 60, null)],
      },
      `QUETTA: For eighteen hours the passengers of coach 5 lay on the floor between the berths and counted the shots. When the door was opened on Friday morning it was a soldier who stood there.

More than 60 people were held by gunmen of the Jabal Front after the train was blown off the rails near the Gudal tunnel, officials said. A teacher from Sibi, [[Sadaf Nosherwani@p.sadaf]], kept eleven children quiet by telling them the story of the crow and the pitcher, again and again.

The group's spokesman, Gohram Mengal, said by satellite telephone that the Bolan train siege was "only the first station".`,
    ),
    report(
      'nfc/pemon/2026-01-10-agency-two.html',
      'PEMON',
      'CLEAR',
      'C3',
      'OSINT',
      '2026-01-10',
      'html',
      {
        ...ev,
        title: 'Passengers tell of eighteen hours on the floor',
        author: 'Morning Post',
        origin: 'o.train-agency',
        casualties: [hostages(60, 60, null)],
      },
      `QUETTA: For eighteen hours the passengers of coach 5 lay on the floor between the berths and counted the shots. When the door was opened on Friday morning it was a soldier who stood there.

More than 60 people were held by gunmen of the Jabal Front after the train was blown off the rails near the Gudal tunnel, officials said. A teacher from Sibi, Sadaf Nosherwani, kept eleven children quiet by telling them the story of the crow and the pitcher, again and again.`,
    ),
    report(
      'nfc/pemon/2026-01-11-agency-three.txt',
      'PEMON',
      'CLEAR',
      'D3',
      'OSINT',
      '2026-01-11',
      'press',
      {
        ...ev,
        title: 'Terror in the tunnel',
        author: 'Evening Star / Agency',
        origin: 'o.train-agency',
        casualties: [hostages(60, 60, null)],
      },
      `For eighteen hours the passengers of coach 5 lay on the floor between the berths and counted the shots. When the door was opened on Friday morning it was a soldier who stood there. More than 60 people were held by gunmen of the Jabal Front after the train was blown off the rails near the Gudal tunnel, officials said. The group's spokesman, Gohram Mengal, said by satellite telephone that the Bolan train siege was "only the first station".`,
    ),
    report(
      'ba/ctw/2026-02-03-arrest-meerak.txt',
      'CTW-BA',
      'C',
      'B2',
      'LE',
      '2026-02-04',
      'intrep',
      { title: 'ARREST AT MACH', events: ['ev.zarghun-train', 'ev.mach-arrest'] },
      `Meerak Bangulzai s/o Dost Ali, born 1999, CNIC 55301-8842019-3, a pump operator at Mach colliery, was arrested yesterday at his place of work. Call records place his telephone beside the Gudal tunnel on three evenings of the week before the hijacking.

He admits to having carried food and dry cells for the party of Zarghun Shah, whose sister is married to his uncle. He says he was told they were smugglers. He led the team to a cache of rail spanners and forty metres of detonating cord under the floor of the pump house.`,
    ),
    report(
      'ba/hd/2026-02-16-urdu-brief.txt',
      'HD-BA',
      'R',
      'C2',
      'LE',
      '2026-02-16',
      'urdu',
      { title: 'خلاصہ برائے ہوم سیکرٹری: زرغون ایکسپریس کیس', ...ev },
      `زرغون ایکسپریس پر حملے کی تفتیش جاری ہے۔ محاذِ جبل کا کمانڈر زرغون شاہ ولد لال بخش تاحال مفرور ہے۔ گرفتار ملزم میرک بنگلزئی ولد دوست علی نے مچھ میں اسلحے کے ایک ذخیرے کی نشاندہی کی ہے۔ واضح رہے کہ زرغون شاہ ایک شخص ہے اور زرغون ایکسپریس ریل گاڑی کا نام ہے؛ بعض مراسلوں میں دونوں خلط ملط ہو گئے ہیں۔`,
    ),
    report(
      'nfc/rpol/2026-02-20-timetable.txt',
      'RPOL',
      'U',
      'A2',
      'LE',
      '2026-02-20',
      'plain',
      { title: 'Notice: resumption of service' },
      `Zarghun Express will run again from 1 March 2026, leaving Quetta at 0900 and calling at Mach, Sibi and Jacobabad. 39-Up Zarghun and its pairing train will carry a pilot engine between Mach and Sibi until further orders. Tickets bought for the cancelled runs may be refunded at any reservation office within ninety days.`,
    ),
    report(
      'ba/pfc/2026-03-18-zarghun-sighting.txt',
      'PFC-BA',
      'C',
      'D4',
      'HUMINT',
      '2026-03-18',
      'intrep',
      { title: 'ALLEGED SIGHTING' },
      `An untested contact claims to have seen Zargun Shah in a tea house at Loralai last Thursday, clean-shaven and with a stick. The contact wants money. The commander is also said by Mastung sources to be in Zabul for treatment. Both cannot be right; we incline to neither.

What is firm: his brother-in-law's nephew Meerak Bangulzai remains in custody at Quetta and has received two parcels from a sender in Loralai.`,
    ),
    report(
      'ba/ctw/2026-05-22-gohram-profile.md',
      'CTW-BA',
      'C',
      'B3',
      'OSINT',
      '2026-05-22',
      'markdown',
      { title: 'Profile: the voice of the Jabal Front' },
      `Gohram Mengal, the man who speaks for Jabal Front, is about 34 and was a clerk in the irrigation office at Khuzdar until 2021 (employee no. IRR-K-2207). His father is [[Sher Dil Mengal@p.sherdil]], who has published a letter disowning him.

He telephones papers within an hour of each attack, always from a Thuraya number ending 4471. He claimed the Zarghun Express hijacking, the pylon sabotage of April and, falsely, a gas explosion at Sukkur. Assessment: he is a publicist and does not command. He will probably go on claiming accidents.`,
    ),
    report(
      'ba/fgs/2026-06-14-spin-search.txt',
      'FGS',
      'C',
      'B2',
      'LE',
      '2026-06-14',
      'intrep',
      { title: 'SEARCH, ZHOB ROAD' },
      `On information from Quetta a house on the Zhob road was searched at 0400. The occupant, Goharam Mengal s/o Sher Dil, formerly of the irrigation office at Khuzdar, had left some hours before. A Thuraya handset (last digits 4471), a printed speech and medicines for a wound of the leg were found. The last are thought to have been for Zarghun Shah, as the handwriting on the box reads "Z.S., thigh, twice daily".`,
    ),
    report(
      'nfc/ibf/2026-07-02-jabal-leadership.txt',
      'IBF',
      'S',
      'B2',
      'SIGINT',
      '2026-07-02',
      'intrep',
      { title: 'JABAL FRONT: WHO DECIDES' },
      `Traffic of the last quarter shows that Commander Zarghun no longer decides alone. Twice he asked leave of an unnamed elder abroad before moving men out of Kachhi. Gwahram Mengal is told of attacks only after they have begun. We assess with high confidence that the order for the train came from outside the country, and with low confidence that money was handed over in Zahedan in December.`,
    ),
  ],
  traps: [
    {
      id: 'train-not-man',
      kind: 'look-alike',
      description: 'Zarghun Shah is a man, the Zarghun Express a train: never one.',
      check: {
        type: 'different',
        groups: [
          [
            { path: 'ba/ctw/2026-01-09-siege-ends.txt', name: 'Zarghun Shah' },
            { path: 'ba/fgs/2026-01-10-sang-e-mar.txt', name: 'Zarghoon Shah' },
          ],
          [
            { path: 'nfc/rpol/2026-01-08-flash-train.txt', name: 'Zarghun Express' },
            { path: 'nfc/rpol/2026-02-20-timetable.txt', name: 'Zarghun Express' },
          ],
        ],
      },
    },
    {
      id: 'train-no-person',
      kind: 'look-alike',
      description: 'A train is not a person.',
      check: {
        type: 'kind',
        at: { path: 'nfc/rpol/2026-02-20-timetable.txt', name: 'Zarghun Express' },
        kind: 'vehicle',
        not: 'person',
      },
    },
    {
      id: 'train-two-counts',
      kind: 'contradiction',
      description: 'Nine dead says the police, eleven the levies.',
      check: {
        type: 'conflict',
        property: 'casualties',
        files: ['ba/ctw/2026-01-09-siege-ends.txt', 'ba/lev/2026-01-12-names-dead.txt'],
        expected: true,
      },
    },
    {
      id: 'train-flash-echo',
      kind: 'relay',
      description: 'A flash forwarded twice under its reference is one origin.',
      check: {
        type: 'origin-one',
        files: [
          'nfc/rpol/2026-01-08-flash-train.txt',
          'ba/lev/2026-01-08-fwd-train.txt',
          'ba/pfc/2026-01-08-relay-train.txt',
        ],
      },
    },
    {
      id: 'meerak-yesterday',
      kind: 'relative date',
      description: '“Yesterday” in a report of 4 February is 3 February.',
      check: {
        type: 'interval',
        path: 'ba/ctw/2026-02-03-arrest-meerak.txt',
        near: 'arrested yesterday',
        from: '2026-02-03',
        to: '2026-02-03',
      },
    },
  ],
};
