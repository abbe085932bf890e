/**
 * Deeds told by common verbs, nominalised gerunds, settings and tables: what tells of one, and beside it what looks
 * like it and tells of none. All dated 20 May 2026.
 */
export const DEEDS_GOLDEN: readonly (readonly [text: string, claims: readonly string[]])[] = [
  // What is thrown, fired or driven decides.
  [
    'It was quiet. Two masked riders tossed a stun grenade at the customs shed in Turbat on 2 May 2026.',
    ['attack in Turbat | eventType | attack', 'attack in Turbat | occurred | 2026-05-02..2026-05-02'],
  ],
  [
    'It was quiet. A petrol bomb was hurled at the union hall in Sibi on 2 May 2026.',
    ['attack in Sibi | eventType | attack'],
  ],
  ['It was quiet. He threw a party in Quetta on 2 May 2026.', []],
  [
    'On 2 May 2026 a stolen lorry was driven into the market crowd in Sukkur, and nine people perished.',
    ['ramming in Sukkur | eventType | attack', 'ramming in Sukkur | casualties | killed 9 unknown'],
  ],
  // Who is taken, and by whom.
  [
    'It was quiet. Gunmen in Chaman bundled three surveyors into a van on 2 May 2026.',
    ['kidnapping in Chaman | eventType | kidnapping'],
  ],
  [
    'It was quiet. A nurse was dragged off a coach near Kalat by armed men on 2 May 2026.',
    [
      'kidnapping in Kalat | eventType | kidnapping',
      'kidnapping in Kalat | casualties | abducted 1 civilian',
    ],
  ],
  [
    'It was quiet. He was afterwards placed under arrest in Gwadar.',
    ['arrest in Gwadar | eventType | arrest'],
  ],
  ['It was quiet. The goods were detained at Hub on 2 May 2026.', ['detention in Hub | eventType | seizure']],
  ['It was quiet. Not a single person was apprehended in Hub.', []],
  // The same verb with another doer is another deed.
  ['It was quiet. Troops stormed the depot at Hub on 2 May 2026.', ['storming in Hub | eventType | raid']],
  [
    'It was quiet. Militants stormed the depot at Hub on 2 May 2026.',
    ['storming in Hub | eventType | armed-attack'],
  ],
  [
    'It was quiet. Investigators combed eleven flats in Karachi on 2 May 2026.',
    ['raid in Karachi | eventType | raid'],
  ],
  ['It was quiet. The minister searched his memory in Quetta.', []],
  [
    'It was quiet. Warplanes pounded a camp near Turbat on 2 May 2026.',
    ['air strike in Turbat | eventType | air-strike'],
  ],
  [
    'It was quiet. Iran put to death four smugglers in Zahedan on 2 May 2026.',
    ['execution in Zahedan | eventType | execution'],
  ],
  [
    'It was quiet. Two prisoners slipped out through the roof of the jail in Sukkur on 2 May 2026.',
    ['escape in Sukkur | eventType | escape'],
  ],
  [
    'It was quiet. Forty rifles were landed at Pasni on 2 May 2026.',
    ['delivery in Pasni | eventType | transfer'],
  ],
  ['It was quiet. She received a letter in Quetta on 2 May 2026.', []],
  [
    'It was quiet. Someone wiped the server of the port authority on 2 May 2026.',
    ['cyber attack on 2 May 2026 | eventType | cyber-attack'],
  ],
  // Nominalised gerunds; words that are only quoted.
  [
    'It was quiet. The burning of the clinic at Hub on 2 May 2026 was condemned.',
    ['burning in Hub | eventType | attack', 'burning in Hub | occurred | 2026-05-02..2026-05-02'],
  ],
  ['It was quiet. The Ministry prefers the word "deported".', []],
  ['It was quiet. The scheme went off well in Quetta.', []],
  // Another length, day or legal mode that somebody gives.
  [
    "Gunmen stormed a hostel in Khuzdar on 2 March 2026. The siege lasted three hours. The army's first report gives ninety minutes.",
    ['storming in Khuzdar | duration | 3 hours', 'storming in Khuzdar | duration | 90 minutes | reported'],
  ],
  [
    "Omar Rind was arrested in Khuzdar on 2 March 2026. The prosecutor's office put his arrest at 1 March.",
    [
      'arrest of Omar Rind | occurred | 2026-03-02..2026-03-02',
      'arrest of Omar Rind | occurred | 2026-03-01..2026-03-01 | reported',
    ],
  ],
  [
    'Omar Rind was arrested in Khuzdar on 2 March 2026; the Levies, who had him first, give the 1st.',
    ['arrest of Omar Rind | occurred | 2026-03-01..2026-03-01 | reported'],
  ],
  [
    'Pakistan deported Omar Rind to Iran on 2 March 2026; the Iranian press writes "extradited".',
    [
      'deportation of Omar Rind | transferMode | deportation',
      'deportation of Omar Rind | transferMode | extradition | reported',
    ],
  ],
  // A table: its columns say what its numbers count; what was only planned is no row of deeds.
  [
    'The list is of the quarter and was kept by the clerk.\n\n| No | Date | Place | What | Dead | Hurt | Attributed to |\n|---|---|---|---|---|---|---|\n| 1 | 3 March 2026 | Khuzdar | Ambush of a patrol | 4 | 2 | Dune Front |\n| 2 | 9 March 2026 | Sibi | Planned blast, not counted | – | – | – |\n\nThe rest of it is of no weight.',
    [
      'ambush in Khuzdar | occurred | 2026-03-03..2026-03-03',
      'ambush in Khuzdar | casualties | killed 4 unknown',
      'ambush in Khuzdar | casualties | injured 2 unknown',
      'ambush in Khuzdar | participant | Dune Front as perpetrator',
    ],
  ],
];
