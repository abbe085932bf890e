import { factor, silence } from './factor.ts';
import type { Factor, Party } from './types.ts';

export function compareGenders(query: Party['gender'], candidate: Party['gender']): Factor {
  if (query === null || candidate === null) return silence('gender', query, candidate);
  return factor(query === candidate ? 'same-gender' : 'other-gender', query, candidate);
}
