import { md5Hex } from '../../../platform/crypto/hash.ts';
import type { JsonObject } from '../../../core/formats/json/parse.ts';
import type { MispEvent } from '../../../core/formats/misp/event.ts';
import { formatMisp } from '../../../core/formats/misp/format.ts';
import { mispOfReport } from '../../../core/formats/misp/write.ts';
import type { Desk } from '../../../trust/desk.ts';
import type { Released } from '../../../trust/released.ts';
import { MEMBERS } from '../../agencies/index.ts';
import { type ExportAsked, limitOf } from './export.ts';
import { gather } from './gather.ts';

/** A file of a MISP feed. */
export interface MispFile {
  readonly name: string;
  readonly text: string;
}

/**
 * What a reader may see as a MISP feed: an event for each report, manifest.json and hashes.csv, so that any MISP (and any
 * Watchfloor) can read the folder.
 * @throws Refusal as exportStix
 */
export async function exportMisp(desk: Desk, asked: ExportAsked): Promise<Released<readonly MispFile[]>> {
  const limit = asked.markingLimit === null ? null : limitOf(asked.markingLimit);
  const { spine, markings } = await gather(desk, asked.scope, limit);
  const names = new Map(spine.parties.map(({ code, name }) => [code, name]));
  const events = spine.reports.map((report) =>
    mispOfReport(report, names.get(report.party) ?? report.party, MEMBERS),
  );
  desk.note(
    events.map((event) => event.uuid),
    { events: events.length },
  );
  return desk.release([manifestOf(events), hashesOf(events), ...events.map(fileOf)], markings);
}

const fileOf = (event: MispEvent): MispFile => ({
  name: `${event.uuid}.json`,
  text: `${JSON.stringify(formatMisp(event))}\n`,
});

function manifestOf(events: readonly MispEvent[]): MispFile {
  const listed = events.map((event): [string, JsonObject] => [
    event.uuid,
    {
      info: event.info,
      date: event.date,
      timestamp: String(event.timestamp ?? 0),
      Orgc: { name: event.creator },
      Tag: event.tags.map(({ name }) => ({ name })),
    },
  ]);
  return { name: 'manifest.json', text: `${JSON.stringify(Object.fromEntries(listed))}\n` };
}

/** MD5 of each value with its event, as MISP compares feeds. */
function hashesOf(events: readonly MispEvent[]): MispFile {
  const lines = events.flatMap(({ uuid, attributes, objects }) => {
    const values = [...attributes, ...objects.flatMap((one) => one.attributes)].map(({ value }) => value);
    return [...new Set(values)].map((value) => `${md5Hex(value)},${uuid}\n`);
  });
  return { name: 'hashes.csv', text: lines.join('') };
}
