import { renderMarking } from '../../core/marking/index.ts';
import { PROPERTIES } from '../../core/words/index.ts';
import type { Desk } from '../../trust/desk.ts';
import { mapReleased, type Released } from '../../trust/released.ts';
import { type Card, type CardValue, type ClaimSource, readCard } from '../fusion/index.ts';
import { readReport, type ReportHead, type ReportText } from '../reports/index.ts';
import type { DocumentAsked, DocumentKind, DocumentRow } from './contract.ts';
import { type Gathered, joined, wordsIn } from './gathered.ts';
import { gatherChart, gatherIncidents, gatherSearch } from './shown-content.ts';
import type { DOCUMENT_WORDS } from './strings.data.ts';

type Gather = (desk: Desk, asked: DocumentAsked) => Promise<Released<Gathered>>;

/** What stands in a document of each kind: all that the desk sees of it, line by line under its own marking. */
export const GATHER: Readonly<Record<DocumentKind, Gather>> = {
  entity: async (desk, { of, language }) => {
    const card = await readCard(desk, of);
    return mapReleased(card, (value) => cardContent(value, renderMarking(card.marking), language));
  },
  report: async (desk, { of, language }) => {
    const report = await readReport(desk, of);
    return mapReleased(report, (value) => reportContent(value, language));
  },
  search: gatherSearch,
  incidents: gatherIncidents,
  chart: gatherChart,
};

function cardContent(card: Card, marking: string, language: DocumentAsked['language']): Gathered {
  const word = wordsIn(language);
  const heads = new Map(card.reports.map((head) => [head.id, head]));
  const rows = card.properties.flatMap(({ property, label, values }) =>
    values.map((value) => valueRow(labelOf(property, label, language), value, heads)),
  );
  const conflicts = card.conflicts.map(
    ({ property, because, claims }): DocumentRow => ({
      term: labelOf(property, property, language),
      text: because[language],
      marking: markingOf(card, claims, marking),
      sources: [],
    }),
  );
  const sections = [
    {
      title: word('names'),
      rows: card.names.map(({ text, kind }) => ({ term: kind, text, marking, sources: [] })),
    },
    { title: word('values'), rows },
    { title: word('conflicts'), rows: conflicts },
    {
      title: word('reports'),
      rows: card.reports.map((head) => ({
        term: head.grade,
        text: head.title ?? head.path,
        marking: head.marking,
        sources: [head.party, head.dated.from ?? '', head.sha256].filter((part) => part !== ''),
      })),
    },
  ];
  return {
    content: {
      kind: 'entity',
      of: card.id,
      title: card.caption,
      marking,
      sections: sections.filter((section) => section.rows.length > 0),
    },
    reports: card.reports,
  };
}

const labelOf = (property: string, fallback: string, language: DocumentAsked['language']): string =>
  PROPERTIES.get(property)?.label[language] ?? fallback;

function valueRow(
  term: string,
  { text, sources }: CardValue,
  heads: ReadonlyMap<string, ReportHead>,
): DocumentRow {
  return {
    term,
    text,
    marking: joined(sources.map((source) => source.marking)),
    sources: sources.map((source) => sourceText(source, heads.get(source.report))),
  };
}

const sourceText = ({ grade, quote, marking }: ClaimSource, head: ReportHead | undefined): string =>
  `${grade} · ${head?.title ?? head?.path ?? ''} · ${head?.dated.from ?? ''} · ${marking}: “${quote}”`;

function markingOf(card: Card, claims: readonly string[], whole: string): string {
  const among = new Set(claims);
  const found = card.properties.flatMap(({ values }) =>
    values.flatMap(({ sources }) =>
      sources.filter(({ claim }) => among.has(claim)).map((one) => one.marking),
    ),
  );
  return found.length === 0 ? whole : joined(found);
}

function reportContent(report: ReportText, language: DocumentAsked['language']): Gathered {
  const word = wordsIn(language);
  const { marking, title, path, text } = report;
  const fact = (key: keyof typeof DOCUMENT_WORDS, value: string | null): DocumentRow[] =>
    value === null || value === '' ? [] : [{ term: word(key), text: value, marking, sources: [] }];
  const facts = [
    ...fact('file', path),
    ...fact('grade', report.grade),
    ...fact('dated', report.dated.from),
    ...fact('filedAt', report.filedAt),
    ...fact('originator', report.party),
    ...fact('sourceType', report.sourceType),
    ...fact('reference', report.reference),
    ...fact('hash', report.sha256),
  ];
  const lines = text.split(/\n+/).filter((line) => line.trim() !== '');
  return {
    content: {
      kind: 'report',
      of: report.id,
      title: title ?? path,
      marking,
      sections: [
        { title: word('facts'), rows: facts },
        { title: word('text'), rows: lines.map((line) => ({ term: '', text: line, marking, sources: [] })) },
      ],
    },
    reports: [report],
  };
}
