import { joinAll, type Marking, parseMarking, renderMarking } from '../../core/marking/index.ts';
import { PROPERTIES } from '../../core/words/index.ts';
import type { Desk } from '../../trust/desk.ts';
import { bothReleased, mapReleased, type Released } from '../../trust/released.ts';
import { type Card, type CardValue, type ClaimSource, readCard, searchEntities } from '../fusion/index.ts';
import { readReport, type ReportHead, type ReportText } from '../reports/index.ts';
import type { DocumentAsked, DocumentContent, DocumentKind, DocumentRow } from './contract.ts';
import { DOCUMENT_WORDS } from './strings.data.ts';

/** Hits of a search that go into one document. */
const MOST_HITS = 100;

/** A document and the reports that it rests on, as one desk sees them. */
export interface Gathered {
  readonly content: DocumentContent;
  readonly reports: readonly Pick<ReportHead, 'id' | 'sha256' | 'marking'>[];
}

type Word = (key: keyof typeof DOCUMENT_WORDS) => string;

const wordsIn =
  (language: DocumentAsked['language']): Word =>
  (key) =>
    DOCUMENT_WORDS[key][language === 'ur' ? 1 : 0];

type Gather = (desk: Desk, of: string, language: DocumentAsked['language']) => Promise<Released<Gathered>>;

/** What stands in a document of each kind: all that the desk sees of it, line by line under its own marking. */
export const GATHER: Readonly<Record<DocumentKind, Gather>> = {
  entity: async (desk, of, language) => {
    const card = await readCard(desk, of);
    return mapReleased(card, (value) => cardContent(value, renderMarking(card.marking), language));
  },
  report: async (desk, of, language) => {
    const report = await readReport(desk, of);
    return mapReleased(report, (value) => reportContent(value, language));
  },
  search: async (desk, of, language) => {
    const hits = await searchEntities(desk, of, MOST_HITS);
    const marking = renderMarking(hits.marking);
    const cards: Released<Card>[] = [];
    for (const { id } of hits.value) cards.push(await readCard(desk, id));
    return cards.reduce(
      (all, card) =>
        bothReleased(all, card, (sum, value) => ({
          content: sum.content,
          reports: [...sum.reports, ...value.reports],
        })),
      mapReleased(
        hits,
        (value): Gathered => ({
          content: {
            kind: 'search',
            of,
            title: of,
            marking,
            sections: [
              {
                title: wordsIn(language)('found'),
                rows: value.map((hit, at) => ({
                  term: hit.kind,
                  text: [hit.caption, ...hit.names.filter((name) => name !== hit.caption)].join(' · '),
                  // The hit is made of the whole of its card.
                  marking: renderMarking(cards[at]?.marking ?? hits.marking),
                  sources: [hit.id],
                })),
              },
            ],
          },
          reports: [],
        }),
      ),
    );
  },
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

function joined(markings: readonly string[]): string {
  return renderMarking(joinAll([...new Set(markings)].map(readMarkingText)));
}

/** A marking that this centre wrote itself. */
export function readMarkingText(text: string): Marking {
  const read = parseMarking(text);
  if (!read.ok) throw new RangeError('a rendered marking does not read back');
  return read.marking;
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
