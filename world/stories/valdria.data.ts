import type { Story } from './kit.ts';
import { organisation, person, report, thing } from './kit.ts';

/** Travellers from Central Asia, a plot against an airport abroad, a tip that becomes an arrest; half of it in Russian. */
const CHAIN = `Our service has learned that a citizen of Tajikistan, Jasurbek Tolibov, born 3 March 1995 in Khujand, left Istanbul on or about 20 May and intends to reach Port Varn under the name of a Pakistani merchant seaman. He was a student at the camp of Katibat al-Nahr in Kunar in 2023 and 2024. His last known telephone had a Pakistani number beginning 0312.

We ask to know whether he has entered Pakistan since January, by which crossing, and who received him.`;

export const VALDRIA: Story = {
  things: [
    organisation(
      'org.nahr',
      'Katibat al-Nahr',
      'Katiba al-Nahr',
      'Kateebat an-Nahr',
      'Nahr Battalion',
      'كتيبة النهر',
      'کتیبۃ النہر',
      'Катибат ан-Нахр',
      'Катибат аль-Нахр',
    ),
    person(
      'p.jasur',
      'Jasurbek Tolibov',
      'Jasur Tolibov',
      'Djasurbek Talibov',
      'Jasurbek Tolibzoda',
      'Жасурбек Толибов',
      'Джасурбек Талибов',
      'Джасурбека Талибова',
      'جاسوربیک تولیبوف',
      'جاسوربك طاليبوف',
    ),
    person(
      'p.farid',
      'Faridun Safarzod',
      'Fariduni Safarzod',
      'Fareedoon Safarzad',
      'Фаридун Сафарзод',
      'Фаридуна Сафарзода',
      'Фаридуном Сафарзодом',
      'فریدون صفرزاد',
    ),
    person('p.lola', 'Lola Mirsaidova', 'Лола Мирсаидова', 'Lola Mirsaidovna'),
    person(
      'p.abumaryam',
      'Abu Maryam al-Tajiki',
      'Abu Maryam at-Tajiki',
      'أبو مريم الطاجيكي',
      'ابو مریم تاجکی',
      'Абу Марьям',
      'Nazarali Khudoyorov',
      'Nazar Ali Khudayarov',
      'Назарали Худоёров',
      'نظر علی خدایاروف',
    ),
    thing('op.lantern', 'operation', 'Operation Quiet Lantern', 'QUIET LANTERN', 'операция «Тихий фонарь»'),
    thing('ev.port-varn-plot', 'event', 'Port Varn airport plot', 'Port Varn terminal plot'),
  ],
  events: [
    {
      id: 'ev.jasur-arrest',
      type: 'arrest',
      interval: { from: '2025-06-24', to: '2025-06-24' },
      places: ['place.torkham'],
      participants: [
        { thing: 'p.jasur', role: 'arrested' },
        { thing: 'org.imm', role: 'arresting' },
        { thing: 'org.val', role: 'tipping' },
      ],
    },
    {
      id: 'ev.port-varn-plot',
      type: 'attack',
      interval: { from: '2025-07-01', to: '2025-08-31' },
      places: ['place.port-varn'],
      participants: [{ thing: 'p.jasur', role: 'planner' }],
    },
  ],
  origins: { 'o.val-tip': 'the Valdrian tip of 2 June 2025 and the messages that carried it on' },
  drafts: [
    report(
      'val/2025-06-02-tip-tolibov.txt',
      'VAL',
      'CV',
      'B2',
      'LIAISON',
      '2025-06-02',
      'liaison',
      { title: 'TOLIBOV, Jasurbek: request for traces', reference: 'VJTO-2025-1147', origin: 'o.val-tip' },
      CHAIN,
    ),
    report(
      'nfc/nfc/2025-06-02-fwd-tip.txt',
      'NFC',
      'CV',
      'B2',
      'LIAISON',
      '2025-06-02',
      'intrep',
      { title: 'VALDRIAN REQUEST', origin: 'o.val-tip' },
      `Ref: VJTO-2025-1147. Passed with the originator's consent to the Bureau, the Directorate, and passports.\n\n${CHAIN}`,
    ),
    report(
      'nfc/imm/2025-06-03-fwd-tip-posts.txt',
      'IMM',
      'CV',
      'B3',
      'LIAISON',
      '2025-06-03',
      'intrep',
      { title: 'LOOK-OUT', origin: 'o.val-tip' },
      `Ref: VJTO-2025-1147 by way of the national centre. All posts: look out for a citizen of Tajikistan, Jasurbek Tolibov, born 3 March 1995 in Khujand, who left Istanbul on or about 20 May and intends to reach Port Varn under the name of a Pakistani merchant seaman. Detain and report.`,
    ),
    report(
      'nfc/esd/2025-06-05-note-fwd.txt',
      'ESD',
      'SV',
      'B3',
      'LIAISON',
      '2025-06-05',
      'plain',
      { title: 'FW: FW: RE: TOLIBOV', origin: 'o.val-tip' },
      `>> Ref: VJTO-2025-1147
>> Our service has learned that a citizen of Tajikistan, Jasurbek Tolibov, born 3 March 1995 in Khujand, left Istanbul on or about 20 May and intends to reach Port Varn under the name of a Pakistani merchant seaman. He was a student at the camp of Katibat al-Nahr in Kunar in 2023 and 2024.
> For your desk, please. The number in the original is truncated.

Desk: seen. No holdings here before today.`,
    ),
    report(
      'nfc/imm/2025-06-24-torkham-arrest.txt',
      'IMM',
      'CB',
      'A2',
      'LE',
      '2025-06-25',
      'intrep',
      { title: 'DETENTION AT TORKHAM', events: ['ev.jasur-arrest'] },
      `A passenger in a patient's bus from Jalalabad was stopped at Torkham last evening, 24 June, because the seaman's book he showed was printed on the wrong stock. It was in the name of [[Imtiaz Bachal@p.jasur]], Karachi. His fingerprints agree with those sent by Valdria: he is Djasurbek Talibov, born 03.03.1995, Khujand.

In the lining of his bag were a sketch of an airport hall with distances in paces, US$ 3,100, and a memory card. He gave no trouble. The detention follows the partner's tip and should be credited to it.`,
    ),
    report(
      'kp/ctw/2025-06-27-interrogation-jasur.txt',
      'CTW-KP',
      'CJ',
      'B3',
      'LE',
      '2025-06-27',
      'intrep',
      { title: 'FIRST INTERVIEW, TOLIBOV', events: ['ev.jasur-arrest', 'ev.port-varn-plot'] },
      `Jasur Tolibov speaks Tajik, Uzbek, good Russian and market Pashto. He says that he was chosen in Kunar by Abu Maryam al-Tajiki, the deputy of Katiba al-Nahr for "the outside", and given six months to reach Port Varn and get work at the airport. He was told that a second man, [[Fareedoon@p.farid]], was already there.

He claims that no explosives were to be used: "only a lorry and a crowd". The arrival hall on a Friday in July or August was spoken of. His wife, Lola Mirsaidova, lives in Dushanbe and, he says, believes that he picks fruit in Turkey.`,
    ),
    report(
      'nfc/nfc/2025-06-28-to-valdria.txt',
      'NFC',
      'SV',
      'A2',
      'LIAISON',
      '2025-06-28',
      'liaison',
      { title: 'Result of your tip', events: ['ev.jasur-arrest', 'ev.port-varn-plot'] },
      `We have the pleasure to inform you that Jasurbek Tolibov was detained at Torkham on 24 June on the strength of your message VJTO-2025-1147/B. From his first interview it appears that an associate named Faridun Safarzod is in Port Varn and that an attack on the arrival hall was meant for July or August.

Would you be willing to send two officers to put questions to him? We shall keep the matter from the press until you are ready.`,
    ),
    report(
      'val/2025-07-09-safarzod-held.txt',
      'VAL',
      'SV',
      'A2',
      'LIAISON',
      '2025-07-09',
      'liaison',
      { title: 'Thanks; second man in custody', events: ['ev.port-varn-plot'] },
      `On 7 July at 0500 our police arrested Faridun Safarzod, born 1993, a citizen of Tajikistan from Khujand, in his lodging behind the fish hall of Port Varn, as part of Operation Quiet Lantern. He was employed since April as a luggage handler at the airport, on papers supplied by Vessant Commodities FZE.

A notebook in his room holds the same sketch that you found at Torkham. He refuses to speak. The Port Varn airport plot may be considered disrupted. The Minister will thank your Government in public at the end of the month.`,
    ),
    report(
      'nfc/pemon/2025-07-31-thanks.txt',
      'PEMON',
      'CLEAR',
      'C3',
      'OSINT',
      '2025-07-31',
      'press',
      {
        title: 'Valdria hails ‘textbook’ help in foiling airport attack',
        author: 'Morning Post / Diplomatic correspondent',
        events: ['ev.port-varn-plot', 'ev.jasur-arrest'],
      },
      `ISLAMABAD: The interior minister of Valdria, [[Henrik Solvang-Maas@p.solvang]], on Thursday thanked Pakistan for the arrest of a militant who had planned to attack the airport of Port Varn. Two men are in custody, one in each country. “This is textbook cooperation,” he said.

He did not name the suspects. Officials in Islamabad identified one as Jasurbek Tolibov, a Tajik national belonging to Katibat al-Nahr, who was caught in June at the Torkham crossing.

Analysts expect that the two countries will sign an agreement on the exchange of passenger data next year.`,
    ),
    report(
      'nfc/esd/2025-08-14-russian-intercept.txt',
      'ESD',
      'S',
      'B3',
      'SIGINT',
      '2025-08-14',
      'plain',
      { title: 'Сводка: Катибат ан-Нахр после задержаний', encoding: 'utf-16le' },
      `Исх. ESD/R/25/0442

После задержания [[Джасурбека Талибова@p.jasur]] в Турхаме и [[Фаридуна Сафарзода@p.farid]] в Валдрии руководство группировки [[Катибат ан-Нахр@org.nahr]] перестало пользоваться прежними телефонами. [[Абу Марьям@p.abumaryam]] по-прежнему находится в провинции Кунар. По неподтверждённым данным, его настоящее имя – [[Назарали Худоёров@p.abumaryam]], уроженец Куляба.

Жена задержанного, [[Лола Мирсаидова@p.lola]], 11 августа выехала из Душанбе в Стамбул.`,
    ),
    report(
      'nfc/ibf/2025-09-03-abu-maryam.txt',
      'IBF',
      'S',
      'B2',
      'SIGINT',
      '2025-09-03',
      'intrep',
      { title: 'ABU MARYAM AL-TAJIKI' },
      `Abu Maryam al-Tajiki, also known as "the Clerk", is Nazarali Khudoyorov, born about 1978 in Kulob, a former customs broker of Termez. He lost two fingers of the left hand at Kunduz. He directs the travellers of Katibat al-Nahr and is believed to hold its money.

He speaks every Sunday evening with a house in Herat. The circle is small and careful. He has asked twice who "sold" [[Jasur@p.jasur]].`,
    ),
    report(
      'val/2025-10-10-lola.txt',
      'VAL',
      'CV',
      'B2',
      'LIAISON',
      '2025-10-10',
      'liaison',
      { title: 'MIRSAIDOVA, Lola' },
      `Lola Mirsaidova, born 1997, wife of Jasurbek Tolibov, asked for a visa at our consulate in Istanbul on 29 September. She gave as her contact a man called [[Nazar Ali@p.abumaryam]] with a number in Herat. The visa was refused. We do not consider her a suspect. She appears to be looking for her husband and to be lied to by all sides.`,
    ),
    report(
      'nfc/esd/2026-01-15-russian-letter.txt',
      'ESD',
      'CV',
      'C3',
      'LIAISON',
      '2026-01-15',
      'plain',
      { title: 'Письмо Лолы Мирсаидовой (перехвачено передачей в тюрьму)' },
      `«Жасур, мне сказали, что ты в Пешаваре и жив. Человек по имени Назарали приходил и просил молчать. Твоя мать больна. Напиши через адвоката. Лола».

Примечание переводчика: письмо адресовано [[Жасурбек@p.jasur]] Толибову, находящемуся под следствием; отправитель – его жена Лола Мирсаидова, Душанбе. Under Pakistani law the letter must be handed to him.`,
    ),
    report(
      'nfc/avsec/2026-02-02-lessons.md',
      'AVSEC',
      'R',
      'B2',
      'LE',
      '2026-02-02',
      'markdown',
      { title: 'Lessons of the Port Varn terminal plot for our airports', events: ['ev.port-varn-plot'] },
      `1. Faridun Safarzod was hired on a reference letter that nobody rang up. The letter came from a trading company in Sharjah.\n2. The sketch found on Jasurbek Tolibov at Torkham last June was drawn in paces, from the public side. No insider was needed.\n3. Vehicle barriers at Karachi and Lahore stand four metres apart. A lorry is two and a half metres wide. It is recommended that they be doubled before summer.`,
    ),
    report(
      'kp/prisons/2026-03-30-tolibov-prison.txt',
      'PRIS-KP',
      'CPR',
      'B2',
      'HUMINT',
      '2026-03-30',
      'prison',
      {},
      `Foreign under-trial Jasurbek Tolibzoda (Tajik, b. 1995; Torkham case) is held at Haripur in the high-security block. He teaches chess. He received his consul on the 12th. He told the medical orderly that Abu Maryam at-Tajiki "ate the families' money". The orderly is not a source and should not be treated as one.`,
    ),
    report(
      'val/2026-05-19-trial-date.txt',
      'VAL',
      'AMBER',
      'A2',
      'LIAISON',
      '2026-05-19',
      'liaison',
      { title: 'Trial of Safarzod' },
      `The trial of Faridun Safarzod will open in Port Varn on 14 September. The prosecutor would like to read the statement of Jasurbek Tolibov to the court and asks whether Pakistan will consent to judicial use. In its absence he will rely on the sketch and on the bank records of Vessant Commodities.`,
    ),
    report(
      'nfc/pemon/2026-09-15-trial-ru.txt',
      'PEMON',
      'CLEAR',
      'C3',
      'OSINT',
      '2026-09-15',
      'plain',
      { title: 'В Порт-Варне начался суд над Фаридуном Сафарзодом' },
      `В столичном суде Валдрии 14 сентября начался процесс по делу гражданина Таджикистана [[Фаридуна Сафарзода@p.farid]], обвиняемого в подготовке нападения на аэропорт. Подсудимый вину не признал. По версии обвинения, вместе с ним действовал [[Джасурбек Талибов@p.jasur]], задержанный в Пакистане в июне 2025 года. Оба, как считает следствие, входили в [[Катибат ан-Нахр@org.nahr]].`,
    ),
    report(
      'nfc/esd/2026-08-27-arabic-nahr.txt',
      'ESD',
      'C',
      'C3',
      'OSINT',
      '2026-08-27',
      'plain',
      { title: 'بيان', encoding: 'windows-1256' },
      `بيان من كتيبة النهر

تنفي كتيبة النهر ما نشره العدو عن الأخ جاسوربك طاليبوف، وتؤكد أن أبو مريم الطاجيكي بخير في كابول. وما قيل عن مطار فالدريا كذب. صدر في أغسطس.`,
    ),
    report(
      'nfc/ibf/2026-09-30-ts-clerk.txt',
      'IBF',
      'TST',
      'A2',
      'SIGINT',
      '2026-09-30',
      'intrep',
      { title: 'THE CLERK: NEW ALIAS' },
      `Since August Nazarali Khudoyorov (Abu Maryam al-Tajiki) signs his messages [[Munshi Darya@p.abumaryam]]. The alias is known only from this coverage. He sends from Herat and intends to move to Mashhad before the first snow. Any use of the new alias in an enquiry abroad would tell him how we know it.`,
    ),
  ],
  traps: [
    {
      id: 'tip-one-origin',
      kind: 'relay',
      description: 'A partner’s tip, forwarded three times under its reference, is one origin.',
      check: {
        type: 'origin-one',
        files: [
          'val/2025-06-02-tip-tolibov.txt',
          'nfc/nfc/2025-06-02-fwd-tip.txt',
          'nfc/imm/2025-06-03-fwd-tip-posts.txt',
          'nfc/esd/2025-06-05-note-fwd.txt',
        ],
      },
    },
    {
      id: 'jasur-scripts',
      kind: 'spelling',
      description: 'Jasurbek Tolibov in Latin and Cyrillic, by birth date, town and group.',
      check: {
        type: 'same',
        records: [
          { path: 'val/2025-06-02-tip-tolibov.txt', name: 'Jasurbek Tolibov' },
          { path: 'nfc/imm/2025-06-24-torkham-arrest.txt', name: 'Djasurbek Talibov' },
        ],
      },
    },
    {
      id: 'munshi-hidden',
      kind: 'secret alias',
      description: 'An alias learnt only in a top secret report is shown to no provincial officer.',
      asOfficer: 'peshawar.desk',
      check: { type: 'absent', name: 'Munshi Darya' },
    },
    {
      id: 'munshi-known',
      kind: 'secret alias',
      description: 'The all-seeing reader has the alias on the man’s card.',
      check: {
        type: 'same',
        records: [
          { path: 'nfc/ibf/2026-09-30-ts-clerk.txt', name: 'Munshi Darya' },
          { path: 'nfc/ibf/2026-09-30-ts-clerk.txt', name: 'Nazarali Khudoyorov' },
        ],
      },
    },
    {
      id: 'expected-agreement',
      kind: 'forecast',
      description: 'An agreement that analysts expect is not a fact.',
      check: {
        type: 'statement',
        path: 'nfc/pemon/2025-07-31-thanks.txt',
        not: 'fact',
        near: 'Analysts expect that the two countries will sign an agreement',
      },
    },
  ],
};
