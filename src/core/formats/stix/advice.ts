import type { Json } from '../json/parse.ts';
import { isObject } from '../json/parse.ts';
import type { Warnings } from '../problems.ts';
import { checkStixObject } from './spec/check.ts';
import type { Finding } from './spec/finding.ts';

interface Met {
  readonly finding: Finding;
  readonly type: string;
  readonly first: number;
  count: number;
}

/** The same breach in many objects, or in many items of a list, is told once. */
const keyOf = (type: string, { rule, path }: Finding): string =>
  `${type} ${rule} ${path.replace(/\[\d+\]/g, '[]')}`;

/**
 * What in the objects of a bundle the standard does not allow or advises against, each kind once with how often: a file is
 * read as far as it can be, so neither stops it. What is wrong comes before what is only advised against.
 */
export function adviseOn(objects: readonly Json[], at: string, warnings: Warnings): void {
  const met = new Map<string, Met>();
  objects.forEach((object, index) => {
    const type = isObject(object) ? String(object['type']) : 'object';
    for (const finding of checkStixObject(object)) {
      const key = keyOf(type, finding);
      const known = met.get(key);
      if (known === undefined) met.set(key, { finding, type, first: index, count: 1 });
      else known.count += 1;
    }
  });
  for (const severity of ['error', 'warning'] as const)
    for (const { finding, type, first, count } of met.values()) {
      if (finding.severity !== severity) continue;
      const { path, message, clause } = finding;
      const where = { path: `${at}objects[${first}]${path === '' ? '' : `.${path}`}` };
      const code = severity === 'error' ? 'STIX_NOT_CONFORMANT' : 'STIX_ADVICE';
      warnings.add(code, where, { type, message, clause, count });
    }
}
