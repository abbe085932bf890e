/** Sentences about people, organisations and what is said of events, with claims that a reader must draw from each; none where nothing may be claimed. */
export const CLAIMS_GOLDEN: readonly (readonly [text: string, claims: readonly string[]])[] = [
  [
    'Murad Selim was deported to Pakistan on 3 March 2026, not extradited.',
    [
      'deportation of Murad Selim | transferMode | deportation',
      'deportation of Murad Selim | transferMode | extradition | denied',
    ],
  ],
  [
    'Pakistan has handed over Obid Sattarov to Uzbekistan. Tashkent speaks of Sattarov\'s "extradition", Islamabad of his "deportation".',
    [
      'handover of Obid Sattarov | transferMode | hand-over',
      'handover of Obid Sattarov | transferMode | extradition | reported',
      'handover of Obid Sattarov | transferMode | deportation | reported',
    ],
  ],
  ['Qatar will extradite Murad Selim. The extradition treaty is old.', []],
  [
    '"We handed over Murad Selim in forty-eight hours when they asked," a senior official in Islamabad told me. Selim was deported, not handed over, and it took eleven days.',
    [
      'handover of Murad Selim | duration | 48 hours | reported',
      'handover of Murad Selim | duration | 11 days',
      'handover of Murad Selim | transferMode | hand-over | denied',
    ],
  ],
  // What people are, beside their names, before them and after them.
  [
    'Dr Kamal Durrani, born 1979, a dentist of Larkana, was questioned in Quetta. His lawyer, Barrister Nadia Lashari, said that he would appeal.',
    ['Kamal Durrani | role | dentist', 'Nadia Lashari | role | lawyer'],
  ],
  [
    'Police name Farid Kharoti, a former patwari, as the emir of the Red Dune Brigade. A ticket clerk named Anwar Sahil sold him a seat.',
    [
      'Farid Kharoti | role | former patwari',
      'Farid Kharoti | role | emir | reported',
      'Farid Kharoti | affiliation | Red Dune Brigade | reported',
      'Anwar Sahil | role | ticket clerk',
    ],
  ],
  [
    'The mastermind, prosecutors now say, is Gul Rang Salarzai. The engineers, Kenta Morimura and Arif Lashari, came home.',
    [
      'Gul Rang Salarzai | allegedRole | mastermind | alleged',
      'Kenta Morimura | role | engineer',
      'Arif Lashari | role | engineer',
    ],
  ],
  [
    'A joint report described Farid Kharoti as the "main financier". Anwar Sahil is his brother, and a schoolteacher.',
    [
      'Farid Kharoti | allegedRole | main financier | alleged',
      'Anwar Sahil | relative | Farid Kharoti',
      'Anwar Sahil | role | schoolteacher',
    ],
  ],
  [
    'Kamal Durrani was first a cook, then a guard. We assess that Kamal Durrani is the treasurer of the Red Dune Brigade.',
    [
      'Kamal Durrani | role | cook',
      'Kamal Durrani | role | guard',
      'Kamal Durrani | role | treasurer | believed assessment',
    ],
  ],
  // Who had part in an event told before.
  [
    'On 3 May 2026 a bomb exploded in Quetta. Among the dead is Sub-Inspector Kamal Durrani. The Red Dune Brigade claimed it, but the Saif Regiment denied any part.',
    [
      'explosion in Quetta | participant | Kamal Durrani as victim',
      'explosion in Quetta | participant | Red Dune Brigade as claimant',
      'explosion in Quetta | participant | Saif Regiment as perpetrator | denied',
    ],
  ],
  // What is of nobody: a prosecutor who speaks before an account that is not his.
  [
    'Prosecutor Kamal Durrani said that the state would appeal. Kamal Durrani is no member of the Saif Regiment.',
    ['Kamal Durrani | role | Prosecutor'],
  ],
  [
    'The Saif Regiment has been proscribed since 2022. Anwar Sahil was granted bail. No case had been registered against Kamal Durrani.',
    ['Saif Regiment | designation | proscribed', 'Anwar Sahil | legalStatus | on bail'],
  ],
];
