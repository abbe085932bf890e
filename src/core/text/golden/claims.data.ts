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
];
