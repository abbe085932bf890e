import type { Marking } from '../../core/marking/index.ts';
import { isObject, stringOf, stringsOf, type Json, type JsonObject } from '../../core/formats/json/parse.ts';
import type { Centre, JobHandler } from '../../trust/slice.ts';
import { enginePrincipal, principalOf } from '../agencies/index.ts';
import { readTerms, takeIn, type TermsAsWritten } from '../reports/index.ts';
import { pathOf } from './named.ts';
import * as collections from './store/collections.ts';
import { insertFiledAs } from './store/filed-as.ts';
import * as store from './store/objects.ts';

export const FUSE = 'exchange.fuse';
const PURPOSE = { code: 'LIAISON', caseRef: null } as const;

/** What one request added under one marking, as a bundle. */
interface Bundle {
  readonly markingId: number;
  readonly marking: Marking;
  readonly bodies: readonly string[];
}

interface Given extends collections.Added {
  readonly officer: string;
  readonly alias: string;
  readonly terms: TermsAsWritten;
  readonly bundles: readonly Bundle[];
}

/**
 * Files what a request added as reports of who sent it, so that it takes part in the picture: one report per marking (and
 * per set of parts that are closed further), for a report has one, and what is open must not be closed by what came with it. May run twice: the same bytes add nothing.
 */
export const fuseObjects: JobHandler = async (payload: unknown, centre: Centre) => {
  const { status } = payload as { status: string };
  const given = await givenWith(centre, status);
  if (given === null) return;
  const principal = await principalOf(centre.db, given.officer);
  for (const { marking, markingId, bodies } of given.bundles) {
    const result = await takeIn(centre, principal, purposeUnder(marking), {
      path: pathOf(given.alias, status),
      bytes: new TextEncoder().encode(
        `{"type":"bundle","id":"bundle--${status}","objects":[${bodies.join(',')}]}`,
      ),
      hints: { dated: null },
      terms: { ...readTerms(given.terms, principal), marking },
      within: (desk, { id }) => insertFiledAs(desk, id, given, markingId),
    });
    if (!result.ok) centre.log.warn({ status, problems: result.problems }, 'objects were not fused');
  }
};

/** Under a marking for other purposes than ours nobody could file for ours: it is filed for one of its own. */
const purposeUnder = ({ purposes }: Marking) =>
  purposes === null || purposes.includes(PURPOSE.code)
    ? PURPOSE
    : { code: purposes[0] ?? PURPOSE.code, caseRef: null };

/**
 * What is filed together: objects under one marking, of which the same parts are closed further. The reader of files closes a
 * report as far as its most closed part, so that an object that is open in part closes none that is open.
 */
function closedAlike({ markingId, granular, body }: store.AddedBody): string {
  if (!granular) return String(markingId);
  const parts = (JSON.parse(body) as JsonObject)['granular_markings'];
  const refs = (Array.isArray(parts) ? (parts as readonly Json[]) : []).flatMap((part) =>
    isObject(part) ? (stringOf(part['marking_ref']) ?? []) : [],
  );
  return [markingId, ...new Set(refs.toSorted())].join(' ');
}

async function givenWith(centre: Centre, status: string): Promise<Given | null> {
  const reading = { principal: enginePrincipal('exchange'), purpose: PURPOSE, act: 'exchange.fused' };
  return centre.trust.desk(reading, async (desk) => {
    const request = await collections.findAdded(desk, status);
    if (request === null) return null;
    const { party } = (await principalOf(centre.db, request.officer)).clearance;
    const bundles: Bundle[] = [];
    const added = await store.bodiesBetween(desk, request.first, request.added);
    for (const rows of Map.groupBy(added, closedAlike).values()) {
      const [markingId, bodies] = [rows[0]?.markingId ?? 0, rows.map(({ body }) => body)];
      const refs = new Set(
        bodies.flatMap((body) => stringsOf((JSON.parse(body) as JsonObject)['object_marking_refs'])),
      );
      // Given before: without them the reader of files would take them for markings it does not understand.
      const definitions = await store.definitionsOf(desk, [...refs], party);
      bundles.push({
        markingId,
        marking: await desk.marking(markingId),
        bodies: [...new Set([...definitions, ...bodies])],
      });
    }
    desk.note([status], { bundles: bundles.length });
    return { ...request, bundles };
  });
}
