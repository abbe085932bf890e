import { type Chart, type FieldValue, nodesOf, readKey } from '../../../core/graph/index.ts';
import { keepDraft, keptDraft } from '../../../../web/kit/drafts.ts';

const NAME = 'chart';

const isValue = (value: unknown): value is FieldValue =>
  value === true ||
  typeof value === 'string' ||
  (Array.isArray(value) && value.length === 2 && value.every((one) => Number.isFinite(one)));

/** A chart as it was written down; what is none is empty. Pure. */
export function chartOf(text: string | null): Chart {
  let given: unknown;
  try {
    given = JSON.parse(text ?? '[]');
  } catch (error) {
    if (error instanceof SyntaxError) return new Map();
    throw error;
  }
  const fields: readonly unknown[] = Array.isArray(given) ? given : [];
  return new Map(
    fields.flatMap((field): (readonly [string, FieldValue])[] => {
      if (!Array.isArray(field)) return [];
      const [key, value]: readonly unknown[] = field;
      return typeof key === 'string' && readKey(key) !== null && isValue(value) ? [[key, value]] : [];
    }),
  );
}

/** The chart that this officer had begun in this tab. */
export const begunBy = (officer: string): Chart => chartOf(keptDraft(officer, NAME));

/** Keeps a chart that is begun; answers whether there was room. */
export const keepBegun = (officer: string, chart: Chart): boolean =>
  keepDraft(officer, NAME, chart.size === 0 ? null : JSON.stringify([...chart]));

/** Whether exactly these things stand on a chart. */
export function holds(chart: Chart, ids: readonly string[]): boolean {
  const own = new Set(nodesOf(chart).map(({ id }) => id));
  return own.size === new Set(ids).size && ids.every((id) => own.has(id));
}
