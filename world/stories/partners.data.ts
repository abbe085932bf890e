import type { Story } from './kit.ts';
import { organisation, person, report, thing } from './kit.ts';

/** Talks, an award, an assistance programme: the daily life of cooperation, with promises and views beside facts. */
export const PARTNERS: Story = {
  things: [
    person('p.solvang', 'Henrik Solvang-Maas', 'Solvang-Maas', 'ہنرک سولوانگ ماس'),
    person('p.brandt', 'Major General Otto Reinfeld', 'Otto Reinfeld', 'General Reinfeld', 'جنرل رائن فیلڈ'),
    person('p.tanveer', 'Tanveer Hussain Gilani', 'Tanvir Hussain Gilani', 'تنویر حسین گیلانی'),
    person('p.shafqat', 'Shafqat Mahmood Rind', 'Shafqat M. Rind', 'Mr Rind', 'شفقت محمود رند'),
    thing(
      'prog.shield',
      'programme',
      'Mountain Shield Programme',
      'Mountain Shield programme',
      'ماؤنٹین شیلڈ پروگرام',
    ),
    thing(
      'ev.dialogue3',
      'event',
      'Third Valdria–Pakistan Counter-Terrorism Dialogue',
      'Third Dialogue',
      'third round of the dialogue',
    ),
    organisation('org.valmod', 'Ministry of Defence of Valdria', 'Valdrian Ministry of Defence'),
    thing('doc.pnr', 'document', 'Passenger Data Agreement', 'PNR accord'),
  ],
  events: [
    {
      id: 'ev.dialogue3',
      type: 'meeting',
      interval: { from: '2026-02-24', to: '2026-02-25' },
      places: ['place.islamabad'],
      participants: [
        { thing: 'p.solvang', role: 'participant' },
        { thing: 'p.tanveer', role: 'host' },
      ],
    },
    {
      id: 'ev.award',
      type: 'award',
      interval: { from: '2026-03-23', to: '2026-03-23' },
      places: ['place.islamabad'],
      participants: [{ thing: 'p.brandt', role: 'recipient' }],
    },
    {
      id: 'ev.pnr',
      type: 'agreement',
      interval: { from: '2026-06-11', to: '2026-06-11' },
      places: ['place.port-varn'],
      participants: [{ thing: 'p.shafqat', role: 'participant' }],
    },
  ],
  origins: { 'o.dialogue-statement': 'the joint statement of the third dialogue' },
  drafts: [
    report(
      'nfc/moia/2026-02-25-statement.txt',
      'MOIA',
      'U',
      'A2',
      'LIAISON',
      '2026-02-25',
      'plain',
      {
        title: 'Joint statement',
        reference: 'MOIA/JS/26/02',
        origin: 'o.dialogue-statement',
        events: ['ev.dialogue3'],
      },
      `The Third Valdria–Pakistan Counter-Terrorism Dialogue was held in Islamabad on 24 and 25 February 2026. The Secretary, Tanveer Hussain Gilani, and the interior minister of Valdria, Henrik Solvang-Maas, led the two sides.

Both sides reviewed the threat from Katibat al-Nahr and Lashkar-e-Sahra, welcomed the arrests made on shared information in the past year, and resolved to put the Mountain Shield Programme on a footing of three years. They agreed to conclude a Passenger Data Agreement before the summer. Valdria will provide forty bomb suits and the training of 120 officers.`,
    ),
    report(
      'nfc/pemon/2026-02-26-statement-press.txt',
      'PEMON',
      'CLEAR',
      'C3',
      'OSINT',
      '2026-02-26',
      'press',
      {
        title: 'Islamabad, Valdria to share passenger data',
        author: 'Morning Post / Diplomatic correspondent',
        origin: 'o.dialogue-statement',
        events: ['ev.dialogue3'],
      },
      `ISLAMABAD: Both sides reviewed the threat from Katibat al-Nahr and Lashkar-e-Sahra, welcomed the arrests made on shared information in the past year, and resolved to put the Mountain Shield Programme on a footing of three years, a joint statement (MOIA/JS/26/02) said on Wednesday.

They agreed to conclude a Passenger Data Agreement before the summer. Valdria will provide forty bomb suits and the training of 120 officers.`,
    ),
    report(
      'val/2026-03-02-view-dialogue.txt',
      'VAL',
      'CV',
      'B2',
      'LIAISON',
      '2026-03-02',
      'liaison',
      { title: 'Our reading of the dialogue', events: ['ev.dialogue3'] },
      `Minister Solvang-Maas came home content. We note for ourselves that the number of officers to be trained was raised from 80 to 120 at the table and that nobody asked who pays for their travel. Mr Shafqat Mahmood Rind of your Ministry undertook to send a list by Easter.

In our opinion the bomb suits are the part that will be remembered. We hope to deliver the first twenty in May.`,
    ),
    report(
      'nfc/pemon/2026-03-23-award.txt',
      'PEMON',
      'CLEAR',
      'C3',
      'OSINT',
      '2026-03-23',
      'press',
      { title: 'Valdrian general decorated', author: 'Northern Herald / Agency', events: ['ev.award'] },
      `ISLAMABAD: Major General Otto Reinfeld of Valdria was today awarded the Star of Fellowship, first class, at a ceremony in the capital, in recognition of his part in the Mountain Shield Programme. The general said that he accepted it for the instructors, two of whom were hurt in a training accident in January.

Commentators saw in the award a sign that the two armies expect a long association.`,
    ),
    report(
      'nfc/miw/2026-03-28-reinfeld-visit.txt',
      'MIW',
      'R',
      'B2',
      'LIAISON',
      '2026-03-28',
      'minutes',
      { title: 'Visit of General Reinfeld', events: ['ev.award'] },
      `Present: Military Information Wing, Bomb Disposal Unit Peshawar, National Fusion Centre, the visitor.

1. General Reinfeld (Valdrian Ministry of Defence) was shown relays with the doubled resistor. He has seen one like it abroad, in 2021, and will send photographs.

2. The forty bomb suits: sizes to be communicated by Bomb Disposal Unit Peshawar. The officers are taller than the form allows.

3. It was suggested that the Mountain Shield Programme include dogs. The chair feared for the budget.`,
    ),
    report(
      'nfc/avsec/2026-06-12-pnr.txt',
      'AVSEC',
      'R',
      'A2',
      'LIAISON',
      '2026-06-12',
      'intrep',
      { title: 'PASSENGER DATA AGREEMENT SIGNED', events: ['ev.pnr'] },
      `The Passenger Data Agreement was signed at Port Varn yesterday by Shafqat M. Rind for Pakistan and by the state secretary for Valdria. It enters into force on 1 September. Airlines are to be told by circular. This Command asks for four additional posts and does not expect to get them.`,
    ),
    report(
      'nfc/ovs/2026-06-30-oversight-pnr.md',
      'OVS',
      'R',
      'A2',
      'LIAISON',
      '2026-06-30',
      'markdown',
      { title: 'Observations on the PNR accord', events: ['ev.pnr'] },
      `The Office of the Oversight Commissioner was shown the Passenger Data Agreement on 15 June, four days after Shafqat Mahmood Rind had signed it. We observe:\n\n- data on meals and on seat companions are not needed and should not be taken;\n- five years is longer than Valdria's own law allows;\n- no passenger is told whom to complain to.\n\nWe recommend that the accord not be applied until these points have been met. The Secretary, Tanvir Hussain Gilani, has replied that they will be considered.`,
    ),
    report(
      'nfc/moia/2026-07-08-urdu-shield.txt',
      'MOIA',
      'R',
      'B2',
      'LIAISON',
      '2026-07-08',
      'urdu',
      { title: 'ماؤنٹین شیلڈ پروگرام: پیش رفت' },
      `ویلڈریا کے تعاون سے جاری ماؤنٹین شیلڈ پروگرام کے تحت بیس حفاظتی لباس پشاور پہنچ گئے ہیں۔ جنرل رائن فیلڈ اگست میں دوبارہ دورہ کریں گے۔ سیکرٹری تنویر حسین گیلانی نے ہدایت کی ہے کہ تربیت کے لیے 120 افسران کی فہرست اسی ماہ بھیجی جائے۔ یہ کام شفقت محمود رند کے سپرد ہے۔`,
    ),
    report(
      'val/2026-08-24-suits.txt',
      'VAL',
      'AMBER',
      'A2',
      'LIAISON',
      '2026-08-24',
      'liaison',
      { title: 'Second delivery' },
      `The remaining twenty suits under the Mountain Shield programme left Port Varn on 20 August. Of the list of 120 officers promised by Mr Rind in February we have received 74 names, eleven of them twice. Otto Reinfeld asks whether the dogs are still wanted.`,
    ),
  ],
  traps: [
    {
      id: 'dialogue-echo',
      kind: 'relay',
      description: 'A joint statement and the paper that prints it.',
      check: {
        type: 'origin-one',
        files: ['nfc/moia/2026-02-25-statement.txt', 'nfc/pemon/2026-02-26-statement-press.txt'],
      },
    },
    {
      id: 'dialogue-opinion',
      kind: 'opinion',
      description: '“In our opinion”: no fact.',
      check: {
        type: 'statement',
        path: 'val/2026-03-02-view-dialogue.txt',
        not: 'fact',
        near: 'In our opinion the bomb suits are the part that will be remembered',
      },
    },
    {
      id: 'pnr-recommendation',
      kind: 'recommendation',
      description: 'What oversight recommends has not happened.',
      check: {
        type: 'statement',
        path: 'nfc/ovs/2026-06-30-oversight-pnr.md',
        not: 'fact',
        near: 'We recommend that the accord not be applied',
      },
    },
    {
      id: 'pnr-yesterday',
      kind: 'relative date',
      description: '“Yesterday” on 12 June 2026.',
      check: {
        type: 'interval',
        path: 'nfc/avsec/2026-06-12-pnr.txt',
        near: 'signed at Port Varn yesterday',
        from: '2026-06-11',
        to: '2026-06-11',
      },
    },
  ],
};
