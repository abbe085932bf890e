/** Sentences about what people are and whose they are, in variants of one frame, with claims that a reader must draw from each. */
export const PEOPLE_GOLDEN: readonly (readonly [text: string, claims: readonly string[]])[] = [
  // Trades: by word, by the ending of the word, by an errand before a word for anybody.
  [
    'Karim Baloch, until then a rug dealer, took over. His nephew, Bilal Noor, deckhand, was on board.',
    ['Karim Baloch | role | rug dealer', 'Bilal Noor | role | deckhand'],
  ],
  [
    'The tea boy Ramzan Ali was hurt. A phlebologist, Hina Butt, treated him.',
    ['Ramzan Ali | role | tea boy', 'Hina Butt | role | phlebologist'],
  ],
  [
    'Detained: Amjad Khosa, male, 29 yrs old, plumber. Nadir Afridi, who repairs radios at Bara, was let go.',
    ['Amjad Khosa | role | plumber', 'Nadir Afridi | role | repairs radios'],
  ],
  [
    'They shot the sentry at the gate, one Joseph Otieno. The muezzin, a certain Haroon Shah, slept.',
    ['Joseph Otieno | role | sentry', 'Haroon Shah | role | muezzin'],
  ],
  [
    'He is not Modu Kura, the councillor for Bama ward. Jamal Sarhan, described by police as a courier, is abroad.',
    ['Modu Kura | role | councillor for Bama ward', 'Jamal Sarhan | allegedRole | courier | alleged'],
  ],
  [
    'Junaid Dasti, 31, a driller, died. Abou Talha the preacher is harmless. One watchman, namely Gul Rang, hid.',
    ['Junaid Dasti | role | driller', 'Abou Talha | role | preacher', 'Gul Rang | role | watchman'],
  ],
  [
    'He fears the Saif Regiment, whose quartermaster, Farid Kharoti, is carried in our holdings as a smuggler.',
    [
      'Farid Kharoti | role | quartermaster',
      'Farid Kharoti | affiliation | Saif Regiment',
      'Farid Kharoti | allegedRole | smuggler | alleged',
    ],
  ],
  [
    'Bashir Nuri, second in command of the Saif Regiment, fled. The late Gul Rang was his friend.',
    ['Bashir Nuri | role | second in command', 'Gul Rang | legalStatus | deceased'],
  ],
  [
    'The Saif Regiment is credited with no more than 120 gunmen. Two states put it at between 900 and 1,200 fighters.',
    ['Saif Regiment | strength | null+ people', 'Saif Regiment | strength | 900+ people'],
  ],
  // Whose counsel somebody is tells nothing of how he stands before the law.
  ['Counsel for the third accused, Ms Hina Butt, objected.', ['Hina Butt | rank | Ms']],
  [
    'Anwar Sahil said on behalf of the Red Dune Brigade that it would fight on. Chief Inspector Mercy Otieno testified.',
    ['Anwar Sahil | affiliation | Red Dune Brigade', 'Mercy Otieno | rank | Chief Inspector'],
  ],
  // How somebody stands before the law.
  [
    'Those acquitted are Anwar Sahil, Khurram Dasti and Gul Rang. The court found Farid Kharoti guilty of murder.',
    [
      'Anwar Sahil | legalStatus | acquitted',
      'Khurram Dasti | legalStatus | acquitted',
      'Gul Rang | legalStatus | acquitted',
      'Farid Kharoti | legalStatus | convicted',
    ],
  ],
  [
    'The jury found Farid Kharoti not guilty. David Okumu, on trial for the stadium bombs, escaped.',
    ['Farid Kharoti | legalStatus | acquitted', 'David Okumu | legalStatus | charged'],
  ],
];

/** What a careless reader would draw from a sentence, and nobody may. */
export const NOT_SAID: readonly (readonly [text: string, never: string])[] = [
  ['Turkey sent ambassador Kemal Aydin and three men to Quetta.', 'Turkey | delivered'],
  ['The Saif Regiment vowed to avenge him and agreed to the plan.', 'Saif Regiment | commitment'],
  ['Fighters belonging to the Saif Regiment sold their homes.', 'Saif Regiment | owns'],
  ['Counsel for the third accused, Ms Hina Butt, objected.', 'Hina Butt | legalStatus'],
  ['The advocate of the convict, Asad Munir, wept.', 'Asad Munir | legalStatus'],
  ['The grandmother of the accused, Mst. Zaitoon Bibi, keeps his rickshaw.', 'Zaitoon Bibi | legalStatus'],
  ['Omid Farrokh-Lee was jailed. Omid Lee was acquitted.', 'Omid Farrokh-Lee | legalStatus | acquitted'],
  ['Idris Tamer went home; Paris calls him its chief recruiter.', 'Idris Tamer | affiliation'],
  ['Nadir Afridi, who sold his house at Bara, was not involved.', 'Nadir Afridi | role'],
];

/** What parties promise, give, receive, pay and own. */
export const GOODS_GOLDEN: readonly (readonly [text: string, claims: readonly string[]])[] = [
  [
    'Norway will provide NOK 48 million over three years. Peru undertook to share the report. Farid Kharoti has agreed to testify.',
    [
      'Norway | commitment | provide NOK 48 million over three years | forecast',
      'Peru | commitment | share the report',
      'Farid Kharoti | commitment | testify',
    ],
  ],
  [
    'Kazakhstan has delivered eight scanners to Uzbekistan. The Red Dune Brigade received sixty pistols from the Saif Regiment.',
    [
      'Kazakhstan | delivered | eight scanners',
      'Uzbekistan | received | eight scanners',
      'Red Dune Brigade | received | sixty pistols',
      'Saif Regiment | delivered | sixty pistols',
    ],
  ],
  [
    'Forty rifles were supplied to the Red Dune Brigade by Anwar Sahil. Farid Kharoti allegedly sold detonators to Gul Rang.',
    [
      'Anwar Sahil | delivered | Forty rifles',
      'Red Dune Brigade | received | Forty rifles',
      'Farid Kharoti | delivered | detonators | alleged',
    ],
  ],
  [
    'Anwar Sahil was paid PKR 5,000 by Farid Kharoti. Gul Rang paid the Saif Regiment Rs 45,000.',
    [
      'Farid Kharoti | paid | 500000 PKR',
      'Anwar Sahil | sumReceived | 500000 PKR',
      'Gul Rang | paid | 4500000 PKR',
      'Saif Regiment | sumReceived | 4500000 PKR',
    ],
  ],
  [
    'Anwar Sahil owns Falcon Trading FZE. The dhow Al-Rahma III, registered to Gul Rang, was stopped.',
    ['Anwar Sahil | owns | Falcon Trading FZE', 'Gul Rang | owns | Al-Rahma III'],
  ],
];
