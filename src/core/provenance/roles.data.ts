/**
 * How high a role stands in an armed group, lowest first. Reports that carry a name upwards without new grounds are
 * role inflation (issue 2 §9). Words for belonging alone (member, militant) stand nowhere and contradict nothing.
 */
export const ROLE_LADDER: readonly (readonly [rung: string, words: readonly string[]])[] = [
  [
    'courier',
    ['courier', 'messenger', 'driver', 'porter', 'carrier', 'lookout', 'runner', 'قاصد', 'курьер', 'связной'],
  ],
  [
    'facilitator',
    [
      'facilitator',
      'handler',
      'recruiter',
      'smuggler',
      'broker',
      'go between',
      'fixer',
      'سہولت کار',
      'пособник',
      'вербовщик',
    ],
  ],
  [
    'financier',
    [
      'financier',
      'fundraiser',
      'treasurer',
      'fund raiser',
      'finance chief',
      'money man',
      'مالی معاون',
      'финансист',
      'казначей',
    ],
  ],
  [
    'commander',
    [
      'commander',
      'deputy leader',
      'deputy chief',
      'deputy head',
      'deputy emir',
      'second in command',
      'planner',
      'کمانڈر',
      'командир',
      'полевой командир',
    ],
  ],
  [
    'leader',
    [
      'leader',
      'chief',
      'head',
      'emir',
      'amir',
      'founder',
      'mastermind',
      'supreme leader',
      'سربراہ',
      'امیر',
      'главарь',
      'лидер',
      'глава',
    ],
  ],
];
