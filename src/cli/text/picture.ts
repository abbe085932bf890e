import { plain } from '../../core/words/plain.ts';
import {
  byWeight,
  disputes,
  echoes,
  newestFirst,
  type Picture,
  type Side,
  singleOrigin,
} from '../../slices/fusion/index.ts';
import { counted } from './counted.ts';

const MOST_LINES = 15;

/** The picture for a terminal: counts, then what an analyst looks at first. */
export function pictureText(picture: Picture): string {
  const captions = new Map(picture.entities.map((one) => [one.id, plain(one.caption)]));
  const caption = (id: string) => captions.get(id) ?? id;
  const echoed = echoes(picture);
  return [
    countsLine(picture, echoed.length),
    '',
    ...section(
      'Entities',
      byWeight(picture).filter((one) => one.kind !== 'event' && one.kind !== 'place'),
      (one) =>
        `${one.kind.padEnd(12)} ${plain(one.caption)}  (${counted(one.records.length, 'record')})  ${one.id}`,
    ),
    ...section('Events', newestFirst(picture.events), (event) => eventLine(event, caption)),
    ...section(
      'Conflicts',
      disputes(picture),
      (one) =>
        `${caption(one.entity)}: ${one.property} (${one.kind}): ${one.sides.map((side) => sideText(side)).join(' | ')}`,
    ),
    ...section(
      'Echoes: many reports, one origin',
      echoed,
      (one) => `${counted(one.reports.length, 'report')}: ${plain(one.reason)}`,
    ),
    `${singleOrigin(picture)} of ${picture.claims.length} claims rest on a single origin.`,
    '',
  ].join('\n');
}

function sideText({ said, claims }: Side): string {
  const origins = new Set(claims.map((one) => one.origin)).size;
  // An allegation is never worded as a finding.
  const loosely = said.modality === 'asserted' || said.modality === 'reported' ? '' : ` (${said.modality})`;
  return `${plain(said.value.text)}${loosely} [${origins} ${origins === 1 ? 'origin' : 'origins'}]`;
}

function countsLine(picture: Picture, echoes: number): string {
  return `${picture.reports.length} reports of ${picture.origins.length} origins (${echoes} of them echoed) · ${picture.mentions.length} mentions · ${picture.entities.length} entities · ${picture.events.length} events · ${picture.claims.length} claims · ${picture.conflicts.length} conflicts`;
}

function section<T>(title: string, rows: readonly T[], line: (row: T) => string): string[] {
  if (rows.length === 0) return [];
  const more =
    rows.length > MOST_LINES ? [`  … and ${rows.length - MOST_LINES} more (--json lists all)`] : [];
  return [title, ...rows.slice(0, MOST_LINES).map((row) => `  ${line(row)}`), ...more, ''];
}

function eventLine(event: Picture['events'][number], caption: (id: string) => string): string {
  const { from, to } = event.interval;
  const when =
    from === null && to === null ? 'date unknown' : from === to ? from : `${from ?? '…'} – ${to ?? '…'}`;
  const harm = event.casualties.map((one) => `${one.best ?? one.low ?? one.high} ${one.effect}`);
  return [
    when,
    event.type,
    caption(event.entity),
    [...new Set(event.places.map(caption))].join(', '),
    [...new Set(harm)].join(' / '),
  ]
    .filter((part) => part !== '' && part !== undefined)
    .join(' · ');
}
