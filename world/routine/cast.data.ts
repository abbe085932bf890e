/**
 * Single passages about the people of the stories, for the everyday reports: each is used once. Each ties its man by
 * something other than his name, as a careful officer would. `notBefore`: the day from which it can be true.
 */
export const CAST_LINES: readonly (readonly [node: string, notBefore: string, passage: string])[] = [
  [
    'PFC-KP',
    '2025-06-20',
    'Enquiry made at the Government High School, Hangu about its former science teacher Dilawar Shah Bangash s/o Sher Zaman: the head clerk says that he left of his own will and was well liked.',
  ],
  [
    'PFC-KP',
    '2026-02-15',
    'The ex-teacher Delawar Shah Bangash (CNIC 14101-2203417-5) was again absent from Mohallah Ganjano Kalay, Hangu. His shops are let to a tailor and to a seller of batteries.',
  ],
  [
    'PFC-KP',
    '2025-10-25',
    'Talk in the Kohat bazaar that Ustad Karwan of Lashkar-e-Sahra has taken a new class of five boys. Nobody who repeats it has seen him.',
  ],
  [
    'PFC-KP',
    '2025-11-05',
    'A school exercise book with drawings of a relay and a doubled resistor came to light at Thall. On the cover: "Ustaz Karwan, lesson 4". Lashkar-e-Sahra is suspected.',
  ],
  [
    'PFC-KP',
    '2025-11-20',
    'Accused Saqib Ullah Daudzai s/o Fazal Wahid (CNIC 17301-6620418-7) was produced in court in the Gulbela case; next date in three weeks.',
  ],
  [
    'PFC-KP',
    '2025-10-22',
    'Red 125cc machine in the Gulbela case traced to a dealer of Nowshera, who sold it to a youth answering to Saqeeb Ullah s/o Fazal Wahid.',
  ],
  [
    'PFC-BA',
    '2025-08-05',
    'Yusuf Darwezai s/o Haji Mir Ahmad, born 1997, was not at his house in Chaman when looked for. An aunt says he drives a lorry now.',
  ],
  [
    'PFC-BA',
    '2025-09-01',
    'Contact reports that Yousaf Darwezai (tazkira 1399-0402-55871) has sold his motorcycle at Spin Boldak and bought a better one.',
  ],
  [
    'PFC-SD',
    '2025-12-20',
    'A letter of credit found at Sohrab Goth bears the thumb of Yousuf Darvezai, son of Haji Mir Ahmad, of Spin Boldak. The bank has never heard of it.',
  ],
  [
    'PFC-BA',
    '2026-08-10',
    'Bail of Abdul Hadi Nasar s/o Mir Alam (CNIC 54201-1190873-1) refused a second time. Alam Brothers Exchange remains sealed.',
  ],
  [
    'PFC-BA',
    '2026-05-01',
    'Cloth merchant Abdul Hai Nasar s/o Mir Alam (CNIC 54201-1190874-9) complains that police ask him about his elder brother each Friday. Complaint is justified.',
  ],
  [
    'PFC-SD',
    '2026-02-01',
    'Two cheques of Abdul Hadi Nasar (passport PQ 4471920) in favour of Vessant Commodities FZE were returned unpaid by a bank at Keamari.',
  ],
  [
    'PFC-BA',
    '2026-01-20',
    'Shepherd of the Bolan side saw Zarghun Shah s/o Lal Bakhsh, of Jabal Front, with four men and a lame mule. He limps, the man also.',
  ],
  [
    'PFC-BA',
    '2026-02-10',
    'Poster of the wanted Zarghoon Shah s/o Lal Bakhsh (Jabal Front, Kachhi) torn down at Sibi and at Mach on one night.',
  ],
  [
    'PFC-BA',
    '2026-03-05',
    'Zarghun Express ran forty minutes late on account of a buffalo near Mach. Pilot engine not damaged.',
  ],
  [
    'PFC-SD',
    '2025-04-01',
    'Guard of the Zarghun Express beaten by ticketless travellers at Jacobabad; two held.',
  ],
  [
    'PFC-BA',
    '2026-03-01',
    'Under-trial Meerak Bangulzai s/o Dost Ali (CNIC 55301-8842019-3), of the Mach colliery, has asked to turn approver in the case of the Zarghun Express.',
  ],
  [
    'PFC-BA',
    '2026-04-20',
    'Gohram Mengal s/o Sher Dil, formerly a clerk of the irrigation office at Khuzdar, telephoned a paper from the Thuraya ending 4471 to claim a fire that was caused by a stove.',
  ],
  [
    'PFC-BA',
    '2026-06-20',
    'House of Goharam Mengal s/o Sher Dil at Khuzdar attached under orders of the court. It holds books on canals.',
  ],
  [
    'PFC-SD',
    '2025-12-01',
    'Court clerk reports that Shaheryar Lodhi Kazmi, secretary of Rahat-ul-Khalq Trust (CNIC 42201-7719034-5), appears on every date and brings his own chair.',
  ],
  [
    'PFC-SD',
    '2026-03-01',
    'Rahat-ul-Khalq Trust opened a kitchen at Orangi Town. Dr Tooba Shamsi cut the ribbon. Traffic normal.',
  ],
  [
    'PFC-SD',
    '2026-02-25',
    'Nakhuda Qadir Baksh s/o Nakhuda Murad, of Pasni, master of the Sadaf-e-Bahr, was moved from jail to the heart ward under guard.',
  ],
  [
    'PFC-BA',
    '2026-03-10',
    "Dad Karim Hot of Ormara, born 1970, wanted in the Pasni arms seizure, is said to have bought a house in Chabahar in his son-in-law's name.",
  ],
  [
    'PFC-SD',
    '2025-12-20',
    'Crew of a trawler drank to the health of Dadkarim Hoth, the Ormara smuggler wanted for the Sadaf-e-Bahr load, and fell silent when our man came in.',
  ],
  [
    'PFC-PB',
    '2026-02-25',
    'Muhallah committee of Samanabad asks that the hoax of February not be held against the boy Daniyal Butt, who wrote the letter to the schools.',
  ],
  [
    'PFC-PB',
    '2026-04-10',
    'Qari Atta ul Mohsin s/o Ghulam Nabi (CNIC 32102-5580126-9), founder of Tehreek-e-Falah-e-Millat, kept in custody under the maintenance of public order law.',
  ],
  [
    'PFC-PB',
    '2025-11-01',
    'Two hide collectors with receipts of the banned Tehreek-e-Falah-e-Millat held at Bahawalpur. They said that Attaul Mohsin s/o Ghulam Nabi had blessed the book.',
  ],
  [
    'PFC-PB',
    '2025-06-01',
    'Tehreek-e-Falah-e-Awam, the party of Ms Nilofar Qaisrani, won the by-election at Dera Ghazi Khan. Polling peaceful.',
  ],
  [
    'PFC-PB',
    '2025-08-01',
    'Nilofer Qaisrani, president of Tehreek-e-Falah-e-Awam, given routine cover for her meeting at Multan.',
  ],
  [
    'PFC-KP',
    '2026-04-20',
    "Escaped convict Kifayat Gul s/o Zarin Gul (CNIC 17102-3398455-1) reported at a barber's in Swabi, working. It was another barber.",
  ],
  [
    'PFC-KP',
    '2026-05-01',
    'Advocate Haroon Sabir Awan of Abbottabad (enrolment no. KP-3381) filed a petition against being followed.',
  ],
  [
    'PFC-KP',
    '2026-05-10',
    'The convict Kefayat Gul s/o Zarin Gul, who got away at Khanpur, has sent word to his wife Safia Bibi through a seller of eggs.',
  ],
  [
    'PFC-KP',
    '2025-10-20',
    'Sailab Mehsud s/o Shadi Khan, wanted for the Gandapur kidnapping, is short of money and has sold the mule.',
  ],
  [
    'PFC-KP',
    '2025-10-12',
    'A cousin of Sailaab Mahsud s/o Shadi Khan was turned back at the Wana road. He carried fourteen pairs of spectacles and no explanation.',
  ],
  [
    'PFC-KP',
    '2026-04-01',
    'Dr Asma Gandapur of Gomal Mobile Clinics resumed her rounds at Kulachi with an escort of six, whom she vaccinated.',
  ],
  [
    'PFC-BA',
    '2026-02-20',
    'Prisoner Zarak Popalzai of Kandahar (tazkira 1401-0700-18842), of the flour lorry, identified the blue lotus stamp.',
  ],
  [
    'PFC-KP',
    '2026-03-10',
    'Rayan Feroz Paracha (CNIC 17301-1190022-9), who kept the channel Sada-e-Sahra, teaches typing in jail.',
  ],
  [
    'PFC-GB',
    '2026-08-25',
    'Fuel contractor Qadam Ali Baltistani s/o Ghulam Haider (CNIC 71301-6649021-5) of the Chilas explosives case was refused bail.',
  ],
  [
    'PFC-GB',
    '2025-05-01',
    'Mr Liu Wenbo, chief engineer of Shigar Hydro Consortium, was escorted from Gilgit to Skardu without incident.',
  ],
  [
    'PFC-KP',
    '2025-12-01',
    'Tajik under-trial Jasurbek Tolibov, born 3 March 1995 in Khujand (Katibat al-Nahr, Torkham case), won the prison chess tournament.',
  ],
  [
    'PFC-KP',
    '2025-09-01',
    'Lawyer for Jasur Tolibov (Katibat al-Nahr; arrested at Torkham in 2025) asked for an interpreter in Tajik. There is one, at Peshawar, on leave.',
  ],
  [
    'PFC-IS',
    '2026-02-26',
    'Visit of Henrik Solvang-Maas, interior minister of Valdria: route lined, no incident, one pigeon in the motorcade.',
  ],
  [
    'PFC-IS',
    '2026-03-29',
    'Delegation of General Reinfeld (Mountain Shield Programme) seen off at the airport. Luggage included a saddle.',
  ],
  [
    'PFC-IS',
    '2025-07-01',
    'Tanveer Hussain Gilani, Secretary of Internal Affairs, received a threatening letter, signed. The signatory is a retired clerk and was offered tea.',
  ],
  [
    'PFC-PB',
    '2026-05-01',
    '[[Muhammad Imran@p.imran-multan]] s/o Allah Ditta of Multan (CNIC 36302-4471880-3) convicted in the detonator case; seven years.',
  ],
  [
    'PFC-SD',
    '2026-03-01',
    'Tanker driver [[Muhammad Imran@p.imran-karachi]] s/o Noor Rehman (CNIC 42101-9023311-7) reported weekly at Sohrab Goth as bound.',
  ],
  [
    'PFC-KP',
    '2025-11-01',
    'Student [[Muhammad Imran@p.imran-swat]] s/o Bakht Zada of Mingora (CNIC 15602-7718204-1) sang at a wedding; aerial firing by guests, not by him.',
  ],
  [
    'PFC-SD',
    '2026-01-05',
    'An inspector of the harbour has gone through the papers of the dhow Al-Rahma III left by its agent Hamdan Saleh al-Rubai of Muscat; four stamps of five are false.',
  ],
];
