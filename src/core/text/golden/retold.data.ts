const DEED = 'A bomb killed nine labourers in Khuzdar on 2 March 2026.';
const TOLD = 'bombing in Khuzdar | casualties | killed 9 civilian';
const counted = (count: string, voice = ''): string =>
  `bombing in Khuzdar | casualties | killed ${count} civilian${voice}`;

/** Counts of the dead told again, of one deed; and sentences beside it that count something else. */
export const RETOLD_GOLDEN: readonly (readonly [text: string, claims: readonly string[]])[] = [
  [`${DEED} The provincial government puts the toll at seven.`, [TOLD, counted('7', ' | reported')]],
  [
    `${DEED} The minister, speaking in parliament the next day, spoke of eleven.`,
    [TOLD, counted('11', ' | reported')],
  ],
  [`${DEED} Villagers had buried twelve.`, [TOLD, counted('12', ' | reported')]],
  [
    `${DEED} Police say seven; the union says eleven.`,
    [TOLD, counted('7', ' | reported'), counted('11', ' | reported')],
  ],
  [
    `${DEED} Rival figures circulate: the police say nine, the hospital twelve, the union fifteen.`,
    [TOLD, counted('12', ' | reported'), counted('15', ' | reported')],
  ],
  [`${DEED} Officials later revised the figure down to 8.`, [TOLD, counted('8', ' | reported')]],
  [
    `${DEED} Rescue 15 says it moved 31 injured; the clinics have registered twenty-six.`,
    [
      'bombing in Khuzdar | casualties | injured 31 unknown',
      'bombing in Khuzdar | casualties | injured 26 unknown | reported',
    ],
  ],
  [
    `${DEED} The commissioner's office put it at 14, counting the bomber.`,
    [TOLD, counted('14', ' | reported')],
  ],
  [
    `${DEED} Thirteen is the figure of the Red Crescent volunteers; the mayor stopped at seven.`,
    [TOLD, counted('13', ' | reported'), counted('7', ' | reported')],
  ],
  [`${DEED} The union has twelve on its books.`, [TOLD, counted('12', ' | reported')]],
  [`${DEED} The coroner conducted eleven post-mortems.`, [TOLD, counted('11', ' | reported')]],
  [
    `${DEED} Two constables paid the supreme price.`,
    [TOLD, 'bombing in Khuzdar | casualties | killed 2 security-force'],
  ],
  [`${DEED} The dead numbered eleven.`, [TOLD, counted('11')]],
  [
    'Gunmen killed six soldiers in Khuzdar on 2 March 2026. The army said that eleven militants had been killed. Local elders told reporters that they had buried four.',
    [
      'killing in Khuzdar | casualties | killed 6 security-force',
      'killing in Khuzdar | casualties | killed 11 perpetrator | reported',
      'killing in Khuzdar | casualties | killed 4 perpetrator | reported',
    ],
  ],
  [
    // Whom an attacker's count is followed by need not be attackers.
    'Helicopters fired on a hamlet in Chagai on 2 March 2026. The military said that 14 militants had been killed. Residents collected the names of eleven people who were buried.',
    ['armed attack in Chagai | casualties | killed 11 unknown | reported'],
  ],
];

/** After the deed: what counts something else adds no count of the dead. */
export const NOT_RETOLD: readonly string[] = [
  'Police arrested eleven suspects.',
  'Police counted 14 shell casings at the scene.',
  'The minister spoke of three reasons.',
  'The number of checkpoints was raised to 14.',
  'The last four died in hospital.',
  'He said two of the dead were brothers.',
  'The group claims 3,000 fighters.',
  'Officials said 200 houses were damaged.',
  'The union has twelve cranes on its books.',
  'The clinic conducted eleven interviews.',
];

const who = (line: string): string => `bombing in Khuzdar | participant | ${line}`;

/** Who did it, told in a sentence without the deed; and sentences that only look like it. */
export const ANSWERED_GOLDEN: readonly (readonly [text: string, claims: readonly string[]])[] = [
  [
    `${DEED} The Ghazwa Council claimed it within the hour; a rival, the Saif Regiment, claimed it a day later.`,
    [who('Ghazwa Council as claimant'), who('Saif Regiment as claimant')],
  ],
  [
    `${DEED} The Saif Regiment disowned it. Kabul blamed the Ahrar Brigade.`,
    [who('Saif Regiment as perpetrator | denied'), who('Ahrar Brigade as attributed | alleged')],
  ],
  [
    `${DEED} The mastermind is Gul Rang Salarzai, the ministry said.`,
    [who('Gul Rang Salarzai as planner | alleged')],
  ],
  [
    `${DEED} The governor blamed the Ahrar Brigade, but the army pointed to the Saif Regiment.`,
    [who('Ahrar Brigade as attributed | alleged'), who('Saif Regiment as attributed | alleged')],
  ],
  [
    `${DEED} An inquiry found that it had been ordered by Gul Rang Salarzai.`,
    [who('Gul Rang Salarzai as planner')],
  ],
  [
    'Взрыв в Махачкале 2 марта 2026 года унёс жизни девяти человек. Ответственность взяла на себя группировка «Ансар ас-Сабах».',
    ['взрыв, Махачкале | participant | Ансар ас-Сабах as claimant'],
  ],
  [
    'انفجار في كابل أسفر عن مقتل 9 أشخاص. وأعلنت كتائب الفرقان مسؤوليتها عن الهجوم.',
    ['انفجار في كابل | participant | كتائب الفرقان as claimant'],
  ],
];
export const NOT_ANSWERED: readonly string[] = [
  'No group has claimed responsibility.',
  'The Saif Regiment claimed it had captured a post.',
  'The minister blamed India for the floods.',
  'An earlier version of this report said that the Saif Regiment had claimed it.',
  'The mayor took responsibility for the parks.',
];
