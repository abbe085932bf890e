/** Sentences about events and their times, all dated 20 May 2026, with claims that a reader must draw from each; none where nothing happened. */
export const EVENTS_GOLDEN: readonly (readonly [text: string, claims: readonly string[]])[] = [
  [
    'Timeline of the Dune Front. It is a short one.\n\nMarch 2019 – Dune Front gunmen kill nine labourers at Chaman.',
    [
      'attack in Chaman | eventType | attack',
      'attack in Chaman | occurred | 2019-03-01..2019-03-31',
      'attack in Chaman | casualties | killed 9 civilian',
    ],
  ],
  [
    'Omar Rind was detained in Quetta on 3 March 2026. He was handed over to Iran eleven days later.',
    [
      'handover of Omar Rind | eventType | transfer',
      'handover of Omar Rind | occurred | 2026-03-14..2026-03-14',
    ],
  ],
  [
    'Officers raided a house in Turbat on 2 May 2026. Two rifles and 4 kg of explosives were recovered.',
    [
      'seizure in Turbat | occurred | null..2026-05-20',
      'seizure in Turbat | occurredAt | Turbat | inferred',
      'seizure in Turbat | seized | Two rifles and 4 kg of explosives',
    ],
  ],
  ['The minister launched a scathing attack on the budget. The play was a bomb of a performance.', []],
  ['The Front has attacked police more than a dozen times this year.', []],
  ['In 2023, four persons were killed; in 2024, none.', []],
  ['The Front is no longer able to mount an attack outside Turbat.', []],
  [
    'Helicopters fired on a hamlet near Turbat on 2 May 2026.',
    ['armed attack in Turbat | eventType | air-strike'],
  ],
  [
    'The Dune Front claimed responsibility for blowing up a railway track at Sibi on 27 April.',
    [
      'bombing in Sibi | occurred | 2026-04-27..2026-04-27',
      'bombing in Sibi | participant | Dune Front as claimant',
    ],
  ],
  [
    'The council listed the organisation on 4 February 2026.',
    ['designation on 4 February 2026 | eventType | designation'],
  ],
  [
    'Dune Traders received PKR 18.7 million in March 2026. It had a letter demanding Rs 1 crore.',
    [
      'transfer of funds to Dune Traders | amount | 1870000000 PKR',
      'transfer of funds to Dune Traders | participant | Dune Traders as recipient',
    ],
  ],
  [
    'It is quiet. 17 августа у поста Дарбанд найдены 14 тысяч сомони и три телефона.',
    ['изъятие, Дарбанд | eventType | seizure', 'изъятие, Дарбанд | seized | 14 тысяч сомони и три телефона'],
  ],
];
