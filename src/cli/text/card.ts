import type { Card, CardProperty, CardValue } from '../../slices/fusion/index.ts';
import { plain } from '../../core/words/plain.ts';

/** A card for a terminal: every value, and under it who says so, how sure, and in which words. */
export function cardText(card: Card): string {
  return [
    `${plain(card.caption)}   ${card.kind}   ${card.id}`,
    `${card.records.length} records in ${card.reports.length} reports of ${card.origins} independent origins`,
    `names: ${card.names.map((name) => `${plain(name.text)}${name.kind === 'primary' ? '' : ` (${name.kind})`}`).join(' · ')}`,
    '',
    ...card.properties.flatMap(propertyLines),
    ...(card.conflicts.length > 0
      ? ['Conflicts', ...card.conflicts.map((one) => `  ${one.property}: ${plain(one.because)}`), '']
      : []),
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

function propertyLines(property: CardProperty): string[] {
  return [property.label, ...property.values.flatMap(valueLines), ''];
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
          `      ${source.grade} ${source.marking}  ${source.modality}${source.speaker ? ` by ${plain(source.speaker)}` : ''}${source.state === 'stated' ? '' : ` · ${source.state}`}: “${plain(source.quote)}”${source.page === null ? '' : ` (p. ${source.page})`}`,
      ),
    ...many,
  ];
}
