/** One line of the audit log: who did what to which ids, when and why. Never content (SAFEGUARDS.md: oversight sees all of it). */
export interface LogAct {
  readonly at: string;
  readonly officer: string;
  readonly party: string;
  readonly purpose: string;
  readonly caseRef: string | null;
  readonly act: string;
  readonly objects: readonly string[];
  readonly detail: Readonly<Record<string, string | number>>;
}

/** Ids named per entry; an act on more names how many there were. */
const MOST_OBJECTS = 50;

/** The exact text that is hashed: JSON with sorted keys, so that a witness can rebuild it (RFC 8785 in spirit). */
export function logBody(act: LogAct): string {
  const objects = act.objects.slice(0, MOST_OBJECTS);
  const detail = Object.fromEntries(Object.entries(act.detail).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify({
    act: act.act,
    at: act.at,
    caseRef: act.caseRef,
    detail,
    objectCount: act.objects.length,
    objects,
    officer: act.officer,
    party: act.party,
    purpose: act.purpose,
  });
}

/**
 * The text of an entry around a count that only the database knows: `detail` holds that count alone, under a name. What stands
 * before it is JSON, so that nothing a caller wrote can look like the place.
 */
export function logBodyAround(
  act: Omit<LogAct, 'detail'>,
  name: string,
): readonly [head: string, tail: string] {
  const place = `"detail":{${JSON.stringify(name)}:`;
  const body = logBody({ ...act, detail: { [name]: 0 } });
  const at = body.indexOf(`${place}0}`) + place.length;
  return [body.slice(0, at), body.slice(at + 1)];
}

/**
 * Appends to the tree. Must be the last statement of its transaction: it holds the log's head until commit. `touched`: what
 * the act touched, packed; null where that is not known (ADR 0024).
 */
export function logAppend(
  act: LogAct,
  touched: Buffer | null,
): { name: string; text: string; values: (string | Buffer | null)[] } {
  const values = [act.officer, logBody(act), touched];
  return { name: 'log_append', text: 'select trust.append_log($1, $2, $3)', values };
}
