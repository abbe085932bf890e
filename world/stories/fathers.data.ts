import type { Thing } from '../types.ts';

const NAMES: readonly (readonly string[])[] = [
  ['Lal Bakhsh', 'لال بخش'],
  ['Zarin Gul', 'زرین گل'],
  ['Shadi Khan'],
  ['Haji Mir Ahmad'],
  ['Dost Ali', 'دوست علی'],
  ['Ghulam Nabi'],
  ['Allah Ditta'],
  ['Noor Rehman'],
  ['Bakht Zada'],
  ['Ghulam Haider', 'غلام حیدر'],
  ['Nakhuda Murad'],
  ['Lal Jan'],
];

/** Men of whom the reports say nothing but whose sons they name. */
export const FATHER_THINGS: readonly Thing[] = NAMES.map((names) => ({
  id: `p.father-${(names[0] as string).toLowerCase().replaceAll(' ', '-')}`,
  kind: 'person',
  names,
  optional: true,
}));
