import type { EntityKind } from '../../../words/index.ts';

/** What OFAC puts behind the given names, after a second comma. */
const SUFFIX = /^(?:Jr|Sr|II|III|IV|V)\.?$/i;

/**
 * "AL-SURNAME, Given Father, Jr." as it is said: "Given Father AL-SURNAME Jr.". Only persons are listed this way
 * round; a comma in the name of an organisation belongs to it. Names without a comma stand as they are.
 */
export function inOrder(name: string, kind: EntityKind): string {
  if (kind !== 'person') return name;
  const [family = '', ...rest] = name.split(',').map((part) => part.trim());
  if (rest.length === 0) return name;
  const suffixes = rest.filter((part) => SUFFIX.test(part));
  const given = rest.filter((part) => !SUFFIX.test(part));
  return [...given, family, ...suffixes].filter((part) => part !== '').join(' ');
}
