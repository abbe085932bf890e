import type { Story } from './kit.ts';
import { killed, organisation, person, report, thing } from './kit.ts';

/** A doctor is taken; the date, the ransom and the rescuers are told in different ways. A drug run pays for it all. */
const kidnap = { events: ['ev.doctor'] };

export const DOCTOR: Story = {
  things: [
    person('p.asma', 'Dr Asma Gandapur', 'Asma Gandapur', 'Dr. Asmaa Gandapur', 'Asmaa Gandapur', 'ڈاکٹر اسماء گنڈاپور', 'اسماء گنڈاپور'),
    person('p.sailab', 'Sailab Mehsud', 'Sailaab Mahsud', 'Selab Mehsud', 'سیلاب محسود', 'سېلاب مسید'),
    person('p.tawoos', 'Malik Tawoos Khan', 'Tawoos Khan', 'Taoos Khan', 'Malik Taus Khan', 'ملک طاؤس خان', 'طاؤس خان'),
    person('p.bibigul', 'Bibi Gulalai', 'Gulalai', 'ګلالۍ'),
    person('p.zarak', 'Zarak Popalzai', 'Zarrak Popalzai', 'Zarak Popalzay', 'زرک پوپلزئی', 'زرک پوپلزی', 'Зарак Попалзай'),
    organisation('org.gomal', 'Gomal Mobile Clinics', 'گومل موبائل کلینکس'),
    thing('ev.doctor', 'event', 'Gandapur kidnapping', 'abduction of Dr Gandapur', 'Kulachi abduction'),
    thing('op.clearwater', 'operation', 'Operation Clear Water', 'Op Clear Water'),
    thing('place.kulachi', 'place', 'Kulachi', 'کلاچی'),
    thing('place.tank', 'place', 'Tank', 'ٹانک'),
  ],
  events: [
    { id: 'ev.doctor', type: 'kidnapping', interval: { from: '2025-08-11', to: '2025-08-12' }, places: ['place.kulachi', 'place.dera-ismail-khan'], participants: [{ thing: 'p.asma', role: 'victim' }, { thing: 'p.sailab', role: 'perpetrator' }] },
    { id: 'ev.rescue', type: 'raid', interval: { from: '2025-09-29', to: '2025-09-29' }, places: ['place.tank'], participants: [{ thing: 'p.asma', role: 'victim' }] },
    { id: 'ev.tawoos', type: 'assassination', interval: { from: '2026-01-04', to: '2026-01-04' }, places: ['place.kulachi'], participants: [{ thing: 'p.tawoos', role: 'victim' }] },
    { id: 'ev.heroin', type: 'seizure', interval: { from: '2026-01-17', to: '2026-01-17' }, places: ['place.mastung'], participants: [{ thing: 'p.zarak', role: 'arrested' }] },
  ],
  origins: { 'o.doctor-fir': 'the first information report on the kidnapping and its copies', 'o.heroin': 'the drug force’s signal on the heroin lorry, relayed' },
  drafts: [
    report('kp/ctw/2025-08-12-fir-doctor.txt', 'CTW-KP', 'CP', 'B2', 'LE', '2025-08-12', 'fir', { ...kidnap, reference: 'CTW-KP/FIR/25/0412', origin: 'o.doctor-fir' },
      `PS Kulachi, district Dera Ismail Khan. The complainant, driver [[Allah Nawaz@p.allahnawaz]], states that on 11 August 2025 at about 1730 hours he was bringing Dr Asma Gandapur, aged 38, medical officer of Gomal Mobile Clinics, back from the camp at Kulachi when a grey double-cabin vehicle blocked the road at the culvert. Four armed men with covered faces pulled the lady doctor out by the arm and drove off towards Tank. One was called Sailab by another. He himself was beaten and left.`),
    report('kp/sb/2025-08-13-fir-copy.txt', 'SB-KP', 'R', 'C2', 'LE', '2025-08-13', 'intrep', { ...kidnap, title: 'KIDNAPPING OF LADY DOCTOR', origin: 'o.doctor-fir' },
      `Extract of CTW-KP/FIR/25/0412 for information: on 11 August 2025 at about 1730 hours he was bringing Dr Asma Gandapur, aged 38, medical officer of Gomal Mobile Clinics, back from the camp at Kulachi when a grey double-cabin vehicle blocked the road at the culvert. Four armed men with covered faces pulled the lady doctor out by the arm and drove off towards Tank.`),
    report('kp/pfc/2025-08-13-urdu-doctor.txt', 'PFC-KP', 'R', 'C3', 'LE', '2025-08-13', 'urdu', { ...kidnap, title: 'لیڈی ڈاکٹر کا اغوا', origin: 'o.doctor-fir' },
      `بحوالہ ایف آئی آر CTW-KP/FIR/25/0412۔ گومل موبائل کلینکس کی میڈیکل آفیسر ڈاکٹر اسماء گنڈاپور کو گیارہ اگست کی شام کلاچی سے واپسی پر چار مسلح نقاب پوشوں نے اغوا کر لیا۔ ملزمان سرمئی رنگ کی گاڑی میں ٹانک کی طرف فرار ہوئے۔ ڈرائیور کے مطابق ایک ملزم کو سیلاب کے نام سے پکارا گیا۔`),
    report('nfc/pemon/2025-08-15-doctor-press.txt', 'PEMON', 'CLEAR', 'C3', 'OSINT', '2025-08-15', 'press', { ...kidnap, title: 'Three days without word of ‘the walking doctor’', author: 'Frontier Courier / D.I. Khan bureau' },
      `DERA ISMAIL KHAN: The women of Kulachi have closed their doors to polio teams until Dr Asma Gandapur is given back. The physician, who was abducted on August 12, had walked to the hamlets for nine years. No demand has been received, her brother said.

Malik Tawoos Khan, an elder of the area, has offered to mediate. “She brought my grandson into the world. I shall bring her out of theirs,” he said.`),
    report('kp/ctw/2025-08-22-ransom.txt', 'CTW-KP', 'C', 'C3', 'HUMINT', '2025-08-22', 'intrep', { ...kidnap, title: 'RANSOM DEMAND' },
      `A demand of Rs. 50 million reached the family of Dr. Asmaa Gandapur last night by way of the elder Malik Tawoos Khan of Kulachi. He says that he was stopped on the road by Sailaab Mahsud, whom he has known from a child, and told to carry the figure.

Sailaab is the son of Shadi Khan of the Shaktoi side; he is about 30 and was with the transporters before he was with Lashkar-e-Sahra. It is suspected that the elder will keep a tenth.`),
    report('nfc/ibf/2025-09-02-intercept-ransom.txt', 'IBF', 'S', 'B2', 'SIGINT', '2025-09-02', 'intrep', { ...kidnap, title: 'GANDAPUR KIDNAPPING: THE REAL FIGURE' },
      `Two calls between Sailab Mehsud (father Shadi Khan) and a man in Khost speak of "thirty sacks", that is Rs. 30 million, for the doctor. The elder Taoos Khan has told the family fifty. The difference would be his. The hostage is alive, kept by the kidnapper's own mother, Bibi Gulalai, in a room with a stove, and treats the women of the village.`),
    report('kp/ctw/2025-09-29-rescue.txt', 'CTW-KP', 'C', 'B2', 'LE', '2025-09-29', 'intrep', { events: ['ev.doctor', 'ev.rescue'], title: 'RECOVERY OF HOSTAGE', casualties: [killed('ev.rescue', 2, 2, 2, 'perpetrator')] },
      `Dr Asma Gandapur was recovered unhurt before dawn this morning from a compound eleven kilometres north of Tank in Operation Clear Water. Two guards were killed. Sailab Mehsud was not there. No ransom was paid.

The doctor asked that Bibi Gulalai, who had shared her food with her, be treated kindly. Gulalai is at the women's police station.`),
    report('nfc/miw/2025-09-30-rescue-army.txt', 'MIW', 'C', 'B2', 'LE', '2025-09-30', 'intrep', { events: ['ev.doctor', 'ev.rescue'], title: 'OP CLEAR WATER' },
      `Troops acting on this Wing's information freed the lady doctor Asma Gandapur (Gomal Mobile Clinics) near Tank in the early hours of yesterday in Op Clear Water. Police arrived after the cordon had been drawn. Enemy losses: three killed, of whom one is believed to be Sailab Mehsud, subject to DNA.`),
    report('kp/sb/2025-10-08-sailab-alive.txt', 'SB-KP', 'C', 'B3', 'HUMINT', '2025-10-08', 'intrep', { events: ['ev.rescue'], title: 'SAILAB NOT DEAD' },
      `The report that Selab Mehsud s/o Shadi Khan fell in the rescue near Tank on 29 September is wrong. He was seen on the 4th at the animal market, buying a mule on credit. The DNA sent is of a guard. He wears a bandage on the right hand.`),
    report('nfc/pemon/2025-10-03-doctor-speaks.html', 'PEMON', 'CLEAR', 'C3', 'OSINT', '2025-10-03', 'html', { events: ['ev.doctor', 'ev.rescue'], title: '‘I set two arms and delivered a girl’', author: 'Morning Post' },
      `DERA ISMAIL KHAN: Dr Asma Gandapur, freed last Monday after seven weeks in the hands of kidnappers, told her story at home with her brother's children in her lap.

She said that a ransom had been paid. Officials denied it. “Somebody counted money in the next room,” the doctor said. “I know the sound.”

Her employer, Gomal Mobile Clinics, will resume its rounds in Kulachi in the spring.`),
    report('kp/pfc/2025-11-25-pashto-sailab.txt', 'PFC-KP', 'C', 'C3', 'HUMINT', '2025-11-25', 'plain', { title: 'Voice note, with rendering' },
      `«زه سېلاب مسید یم. زه ژوندی یم. د ډاکټرې په اړه ملک طاؤس خان زما سره غدر وکړ. د هغه حساب به کوم.»

“I am Sailab Mehsud. I am alive. In the matter of the lady doctor Malik Taus Khan betrayed me. I shall settle his account.”

The voice was recognised by two persons of Kulachi. The elder has been told and has hired guards.`),
    report('kp/ctw/2026-01-05-tawoos-killed.txt', 'CTW-KP', 'C', 'B2', 'LE', '2026-01-05', 'intrep', { title: 'MURDER OF AN ELDER', events: ['ev.tawoos'], casualties: [killed('ev.tawoos', 1, 1, 1, 'civilian')] },
      `Malik Tawoos Khan of Kulachi, who carried the ransom talk in the Gandapur kidnapping, was shot dead on Sunday morning as he came from prayer. Three cases of 9 mm. His guards were at breakfast. Suspicion falls on Sailab Mehsud s/o Shadi Khan, who had threatened him by voice note in November.`),
    report('nfc/drugc/2026-01-17-signal-heroin.txt', 'DRUGC', 'R', 'B2', 'LE', '2026-01-17', 'intrep', { title: 'HEROIN IN FLOUR LORRY', reference: 'DRUGC/S/26/0031', origin: 'o.heroin', events: ['ev.heroin'] },
      `A lorry of flour (registration TLD-6614) was stopped at Mastung at 0320 hours today. Beneath the load were 188 kg of heroin in tins stamped with a blue lotus. Zarak Popalzai, born 1983, an Afghan national of Kandahar, tazkira 1401-0700-18842, and the driver were arrested. The consignee on the way-bill is a hide merchant of Tank who does not exist.`),
    report('ba/ctw/2026-01-18-fwd-heroin.txt', 'CTW-BA', 'R', 'C2', 'LE', '2026-01-18', 'intrep', { title: 'NARCOTICS SEIZURE', origin: 'o.heroin', events: ['ev.heroin'] },
      `DRUGC/S/26/0031 is reproduced. A lorry of flour (registration TLD-6614) was stopped at Mastung at 0320 hours today. Beneath the load were 188 kg of heroin in tins stamped with a blue lotus. Zarak Popalzai, born 1983, an Afghan national of Kandahar, tazkira 1401-0700-18842, and the driver were arrested.`),
    report('nfc/drugc/2026-02-14-zarak-interview.txt', 'DRUGC', 'C', 'B3', 'LE', '2026-02-14', 'intrep', { title: 'ZARAK POPALZAI TALKS', events: ['ev.heroin'] },
      `Zarrak Popalzai (tazkira 1401-0700-18842) says the load belonged to "the family of the doctor's thief", by which he means Sailab Mehsud, and that out of every ten tins one is for Lashkar-e-Sahra. He has made the journey four times since March. Payment is through Alam Brothers Exchange.

He allegedly carried letters as well. He cannot read.`),
    report('est/2026-03-20-lotus.txt', 'EST', 'CE', 'B2', 'LIAISON', '2026-03-20', 'liaison', { title: 'The blue lotus' },
      `Tins with the same blue lotus were found at Halden Bay in a reefer box on 2 March, 64 kg in all. The shipping note names Vessant Commodities FZE as forwarder. We should like to ask your prisoner Zarak Popalzay which of the tins go by sea. Our officer can be at Quetta in the second week of April.`),
    report('ba/hd/2026-04-10-urdu-zarak.txt', 'HD-BA', 'R', 'B2', 'LE', '2026-04-10', 'urdu', { title: 'کیس ہیروئن مستونگ', events: ['ev.heroin'] },
      `مستونگ میں 17 جنوری کو آٹے کے ٹرک سے 188 کلو ہیروئن برآمد ہونے کے مقدمے میں گرفتار ملزم زرک پوپلزئی سکنہ قندھار نے بتایا ہے کہ مال سیلاب محسود کا تھا۔ رقم کی ادائیگی چمن کے عالم برادرز ایکسچینج کے ذریعے ہوتی تھی۔ دوست ملک ایسٹمارک کے افسر سے ملاقات کی اجازت دے دی گئی ہے۔`),
    report('kp/pfc/2026-09-14-sailab-relative.txt', 'PFC-KP', 'C', 'C3', 'HUMINT', '2026-09-14', 'intrep', { title: 'SAILAB: RECENT' },
      `Sailab Mehsud s/o Shadi Khan spent some days in August at Wana and left for Paktika the week before last. He was seen last Friday with two men who spoke Tajik. He has lost the third finger of the right hand. Whether he now serves Katibat al-Nahr or only guides for it is not clear; we lean to the second.`),
  ],
  traps: [
    { id: 'doctor-date', kind: 'contradiction', description: 'Taken on the 11th says the FIR, on the 12th the paper.', check: { type: 'conflict', property: 'occurred', files: ['kp/ctw/2025-08-12-fir-doctor.txt', 'kp/sb/2025-08-13-fir-copy.txt', 'nfc/pemon/2025-08-15-doctor-press.txt'], expected: true } },
    { id: 'doctor-rescue-date', kind: 'relative date', description: '“This morning” in a report of 29 September 2025.', check: { type: 'interval', path: 'kp/ctw/2025-09-29-rescue.txt', near: 'recovered unhurt before dawn this morning', from: '2025-09-29', to: '2025-09-29' } },
    { id: 'sailab-believed', kind: 'modality', description: 'Believed to be dead is not dead.', check: { type: 'modality', path: 'nfc/miw/2025-09-30-rescue-army.txt', modality: 'believed', near: 'one is believed to be Sailab Mehsud' } },
    { id: 'sailab-one', kind: 'spelling', description: 'Sailab and Selab s/o Shadi Khan are one.', check: { type: 'same', records: [{ path: 'kp/pfc/2026-09-14-sailab-relative.txt', name: 'Sailab Mehsud' }, { path: 'kp/sb/2025-10-08-sailab-alive.txt', name: 'Selab Mehsud' }, { path: 'nfc/ibf/2025-09-02-intercept-ransom.txt', name: 'Sailab Mehsud' }] } },
    { id: 'heroin-relay', kind: 'relay', description: 'The signal and its reproduction are one origin.', check: { type: 'origin-one', files: ['nfc/drugc/2026-01-17-signal-heroin.txt', 'ba/ctw/2026-01-18-fwd-heroin.txt'] } },
    { id: 'heroin-interview-apart', kind: 'independence', description: 'The interview is its own source.', check: { type: 'origin-apart', files: ['nfc/drugc/2026-01-17-signal-heroin.txt', 'nfc/drugc/2026-02-14-zarak-interview.txt'] } },
  ],
};
