import { joinAll, type Marking, parseMarking, renderMarking } from '../../core/marking/index.ts';
import type { ReportHead } from '../reports/index.ts';
import type { DocumentAsked, DocumentContent } from './contract.ts';
import { DOCUMENT_WORDS } from './strings.data.ts';

/** A document and the reports that it rests on, as one desk sees them. */
export interface Gathered {
  readonly content: DocumentContent;
  readonly reports: readonly Pick<ReportHead, 'id' | 'sha256' | 'marking'>[];
}

export type Word = (key: keyof typeof DOCUMENT_WORDS) => string;

/** The words of documents in a language. */
export const wordsIn =
  (language: DocumentAsked['language']): Word =>
  (key) =>
    DOCUMENT_WORDS[key][language === 'ur' ? 1 : 0];

/** Join of markings that this centre wrote. */
export function joined(markings: readonly string[]): string {
  return renderMarking(joinAll([...new Set(markings)].map(readMarkingText)));
}

/** A marking that this centre wrote itself. */
export function readMarkingText(text: string): Marking {
  const read = parseMarking(text);
  if (!read.ok) throw new RangeError('a rendered marking does not read back');
  return read.marking;
}
