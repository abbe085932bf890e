import type { FetchNote, ListStatus, VersionDiff } from '../../slices/designations/index.ts';

/** Lists as a table for a terminal, with what is to be done below it. */
export function statusText(statuses: readonly ListStatus[]): string {
  if (statuses.length === 0) return 'No list is here yet.\n  → npx watchfloor lists import FILE --list un';
  return statuses.flatMap(statusLines).join('\n');
}

function statusLines(status: ListStatus): string[] {
  const { list, name, version, ageDays, refused } = status;
  const head = `${list.padEnd(20)} ${name}`;
  const stands =
    version === null
      ? '  no version in force'
      : `  version ${version.ordinal} of ${version.published ?? 'unknown date'} (${ageDays} days), ${version.entries} entries, sha256 ${version.sha256.slice(0, 12)}, imported ${version.importedAt.slice(0, 16)} by ${version.officer}`;
  return [
    head,
    stands,
    ...(status.spine.filed < status.spine.of
      ? [`  ${status.spine.filed} of ${status.spine.of} changes stand as records; the rest is being filed`]
      : []),
    ...sourceLines(status),
    ...refused.map(
      ({ at, reasons }) =>
        `  refused ${at.slice(0, 16)}: ${reasons.map(({ message }) => message).join('; ')}\n    → lists import --list ${list} --accept-shrink REASON, if it is right`,
    ),
  ];
}

function sourceLines({ source, lastFetch }: ListStatus): string[] {
  if (source === null || source.urls.length === 0) return [];
  const often = source.everyMinutes === null ? 'on request' : `every ${source.everyMinutes} minutes`;
  const last =
    lastFetch === null ? 'not fetched yet' : `last ${lastFetch.at.slice(0, 16)} ${fetchWords(lastFetch)}`;
  return [`  fetched ${often} from ${source.urls.join(' ')}; ${last}`];
}

function fetchWords({ outcome, message, failures, nextAt }: FetchNote): string {
  const again = failures > 0 && nextAt !== null ? `, again ${nextAt.slice(0, 16)}` : '';
  return `${outcome}${message === null ? '' : `: ${message}`}${failures > 1 ? ` (${failures} times in a row)` : ''}${again}`;
}

/** What came of fetching one list. */
export function fetchText(note: FetchNote & { readonly list: string }): string {
  return `${note.list.padEnd(20)} ${fetchWords(note)}`;
}

/** A diff as lines: + added, ~ changed with fields, - delisted. */
export function diffText(diff: VersionDiff): string {
  const name = (version: VersionDiff['from']) =>
    version === null ? 'nothing' : `version ${version.ordinal} of ${version.published ?? 'unknown date'}`;
  return [
    `${diff.list}: from ${name(diff.from)} to ${name(diff.to)}: ${diff.added.length} added, ${diff.changed.length} changed, ${diff.delisted.length} delisted`,
    ...diff.added.map((one) => `+ ${one.ref}  ${one.name}`),
    ...diff.changed.map(
      (one) => `~ ${one.ref}  ${one.name}: ${one.fields.map(({ field }) => field).join(', ')}`,
    ),
    ...diff.delisted.map((one) => `- ${one.ref}  ${one.name}`),
  ].join('\n');
}
