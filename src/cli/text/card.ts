import type { Card, CardProperty, CardValue, ClaimSource } from '../../slices/fusion/index.ts';
import { plain } from '../../core/words/plain.ts';
import { counted } from './counted.ts';

/** A card for a terminal: every value, and under it who says so, how sure, and in which words. */
export function cardText(card: Card): string {
  return [
    `${plain(card.caption)}   ${card.kind}   ${card.id}`,
    `${counted(card.records.length, 'record')} in ${counted(card.reports.length, 'report')} of ${counted(card.origins, 'independent origin')}`,
    `names: ${card.names.map((name) => `${plain(name.text)}${name.kind === 'primary' ? '' : ` (${name.kind})`}`).join(' · ')}`,
    '',
    ...card.properties.flatMap(propertyLines),
    ...(card.conflicts.length > 0
      ? ['Conflicts', ...card.conflicts.flatMap((one) => conflictLines(card, one)), '']
      : []),
    ...echoLines(card),
    ...(card.proposals.length > 0
      ? [
          'May be the same, waits for an officer',
          ...card.proposals.map(
            (one) =>
              `  ${one.captions.map(plain).join('  ↔  ')}: ${plain(one.because)}\n    watchfloor judge same ${one.a} ${one.b} --reason "…"`,
          ),
          '',
        ]
      : []),
    ...(card.setAside > 0
      ? [`${card.setAside} opinions, assessments and forecasts are set aside (--json picture lists them)`, '']
      : []),
  ].join('\n');
}

/** The path of each echo, and how many origins nobody knows. */
function echoLines({ lineage, reports }: Card): string[] {
  const paths = new Map<string, string>(reports.map(({ id, path }) => [id, path]));
  const path = (id: string): string => plain(paths.get(id) ?? id);
  const echoes = lineage.flatMap((one) => one.echoes);
  const unknown = lineage.filter((one) => one.unknown).length;
  return [
    ...(echoes.length > 0
      ? [
          'Echoes: one origin, counted once',
          ...echoes.map(({ a, b, because }) => `  ${path(a)}  ↔  ${path(b)}: ${plain(because)}`),
          '',
        ]
      : []),
    ...(unknown > 0 ? [`${unknown} of the origins are not known: they add no corroboration`, ''] : []),
  ];
}

function propertyLines(property: CardProperty): string[] {
  return [property.label, ...property.values.flatMap(valueLines), ''];
}

/** Each side with those of its sources that take part: who says it, in which report, how well graded. */
function conflictLines(card: Card, { property, kind, because, claims }: Card['conflicts'][number]): string[] {
  const part = new Set<string>(claims);
  const heads = new Map<string, Card['reports'][number]>(card.reports.map((head) => [head.id, head]));
  const sides = card.properties.flatMap(({ values }) =>
    values.flatMap(({ text, sources }) => {
      const held = sources.filter((source) => part.has(source.claim));
      return held.length === 0 ? [] : [`    ${plain(text)}`, ...held.map((one) => sideLine(one, heads))];
    }),
  );
  return [`  ${property} (${kind}): ${plain(because.en)}`, ...sides];
}

function sideLine(source: ClaimSource, heads: ReadonlyMap<string, Card['reports'][number]>): string {
  const head = heads.get(source.report);
  const whose = head === undefined ? '' : `${head.party} ${plain(head.path)} `;
  return `      ${source.grade} ${whose}${source.modality}${source.speaker ? ` by ${plain(source.speaker)}` : ''}: “${plain(source.quote)}”`;
}

const MOST_SOURCES = 4;

function valueLines(value: CardValue): string[] {
  const many =
    value.sources.length > MOST_SOURCES
      ? [`      … and ${value.sources.length - MOST_SOURCES} more (--json lists all)`]
      : [];
  return [
    `  ${plain(value.text)}   [${value.origins} ${value.origins === 1 ? 'origin' : 'origins'}]`,
    ...value.sources
      .slice(0, MOST_SOURCES)
      .map(
        (source) =>
          `      ${source.grade} ${source.marking}  ${source.modality}${source.speaker ? ` by ${plain(source.speaker)}` : ''}${stateText(source)}: “${plain(source.quote)}”${source.page === null ? '' : ` (p. ${source.page})`}`,
      ),
    ...many,
  ];
}

/** What an officer made of it, with what was read where it was changed. */
function stateText({ state, reviewed }: ClaimSource): string {
  if (state === 'stated') return '';
  if (reviewed === null) return ` · ${state}`;
  return ` · ${state} by ${plain(reviewed.officer)}${reviewed.was === null ? '' : ` from “${plain(reviewed.was)}”`}`;
}
