import type { JsonObject } from '../../../core/formats/json/parse.ts';
import { stringsOf } from '../../../core/formats/json/parse.ts';
import { Marks } from '../../../core/formats/stix/spine/marks.ts';
import { TLP_BY_STIX_ID } from '../../../core/formats/stix/markings.ts';
import type { Desk } from '../../../trust/desk.ts';
import { MEMBERS } from '../../agencies/index.ts';
import type { ObjectRow } from '../../exchange/index.ts';

/** What goes out to a peer, each object under the marking that it has here: ours, and TLP for those who do not know it. */
export interface Marked {
  readonly rows: readonly ObjectRow[];
  /** Definitions that each row names, as text, by the row’s marking. */
  readonly definitions: ReadonlyMap<number, readonly string[]>;
}

/** A TLP that the object came with gives way to that of its marking here, which is at least as closed; other references stay. */
export async function marked(desk: Desk, rows: readonly ObjectRow[]): Promise<Marked> {
  const definitions = new Map<number, readonly string[]>();
  const refs = new Map<number, readonly string[]>();
  for (const { markingId } of rows) {
    if (refs.has(markingId)) continue;
    const marks = new Marks(MEMBERS);
    refs.set(markingId, marks.refs(await desk.marking(markingId)));
    definitions.set(
      markingId,
      marks.definitions().map((one) => JSON.stringify(one)),
    );
  }
  const out = rows.map((row) => {
    if (row.body === null || row.type === 'marking-definition') return row;
    const object = JSON.parse(row.body) as JsonObject;
    const kept = stringsOf(object['object_marking_refs']).filter((ref) => !TLP_BY_STIX_ID.has(ref));
    const all = [...new Set([...kept, ...(refs.get(row.markingId) ?? [])])];
    return { ...row, body: JSON.stringify({ ...object, object_marking_refs: all }) };
  });
  return { rows: out, definitions };
}

/** An envelope of some rows, behind the definitions that they name. */
export function envelopeOf(rows: readonly ObjectRow[], definitions: Marked['definitions']): string {
  const named = new Set(rows.flatMap(({ markingId }) => definitions.get(markingId) ?? []));
  return `{"objects":[${[...named, ...rows.map((row) => row.body ?? '{}')].join(',')}]}`;
}
