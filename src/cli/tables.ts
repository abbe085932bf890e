import type { Command } from 'commander';
import { FORMATS } from '../core/formats/index.ts';
import { PROPERTIES } from '../core/words/index.ts';
import { print } from './print.ts';

/** The commands that show a table of the program itself; they open no centre: formats, properties. */
export function tableCommands(program: Command): void {
  program
    .command('formats')
    .description('What can be ingested, and how each format is recognised')
    .option('--json', 'print JSON, for programs')
    .action((options: { json?: boolean }) => showFormats(options));
  program
    .command('properties')
    .description('What can be claimed of things: the property registry')
    .option('--json', 'print JSON, for programs')
    .action((options: { json?: boolean }) => showProperties(options));
}

function showFormats(options: { json?: boolean }): void {
  const rows = FORMATS.map(({ name, label, extensions, mediaTypes }) => ({
    name,
    label,
    extensions,
    mediaTypes,
  }));
  const lines = rows.map(
    (one) =>
      `${one.name.padEnd(12)} ${one.label}\n${' '.repeat(13)}${one.extensions.map((extension) => `.${extension}`).join(' ')}   ${one.mediaTypes.join(', ')}`,
  );
  print(
    options,
    rows,
    [
      ...lines,
      '',
      'The content decides, then the ending; --format overrides both. Encodings: UTF-8, UTF-16, Windows-1256, Windows-1251, Latin-1.',
    ].join('\n'),
  );
}

function showProperties(options: { json?: boolean }): void {
  const rows = [...PROPERTIES.values()];
  const lines = rows.map((one) => {
    const facts = [
      one.valueType,
      one.subjects === 'any' ? 'of anything' : `of ${one.subjects.join(', ')}`,
      one.matchable ? 'evidence' : '',
      one.functional ? 'one at a time' : '',
      one.personalData === 'none' ? '' : `${one.personalData} data`,
      one.needsConfirmation ? 'waits for an officer' : '',
    ];
    return `${one.name.padEnd(14)} ${one.label.en}: ${facts.filter((fact) => fact !== '').join(' · ')}`;
  });
  print(options, rows, lines.join('\n'));
}
