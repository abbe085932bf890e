/** Words of one group say one thing in law; two groups of a rule exclude each other where two voices tell them. */
export const EXCLUDES: readonly {
  readonly property: string;
  readonly groups: readonly (readonly string[])[];
}[] = [
  {
    property: 'legalStatus',
    groups: [
      ['convicted', 'sentenced', 'found guilty', 'осужден', 'приговорен', 'سزا یافتہ', 'محكوم'],
      [
        'acquitted',
        'cleared',
        'exonerated',
        'none',
        'discharged',
        'not guilty',
        'found not guilty',
        'not convicted',
        'оправдан',
        'بری',
      ],
    ],
  },
  { property: 'legalStatus', groups: [['none'], ['suspect', 'charged', 'indicted']] },
  {
    property: 'designation',
    groups: [
      ['banned', 'proscribed', 'designated', 'listed', 'sanctioned', 'outlawed', 'کالعدم', 'запрещенная'],
      ['lawful', 'delisted', 'not designated', 'not listed', 'not banned', 'unbanned', 'registered party'],
    ],
  },
  {
    // The modes that core/text/claims tells apart: another act by another authority with other remedies.
    property: 'transferMode',
    groups: [
      ['extradition', 'extradited'],
      ['deportation', 'removal', 'deported', 'expelled'],
      ['hand over', 'handed over', 'handover'],
      ['repatriation', 'voluntary return'],
      ['rendition'],
      ['surrender'],
      ['prisoner exchange'],
      ['prisoner transfer'],
    ],
  },
];
