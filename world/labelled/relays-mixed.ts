import { MIXED_REPORTS, type MixedReport } from './relays-mixed.data.ts';

export interface MixedDocument {
  readonly path: string;
  readonly date: string;
  readonly text: string;
  /** UTF-16 offsets in the text, with the true origin of what stands there. */
  readonly parts: readonly { readonly start: number; readonly end: number; readonly origin: string }[];
}

/** Reports that mix origins, with the origin of each part. Stories are dealt to the halves in turn. */
export function mixedDocuments(half: 'dev' | 'test'): MixedDocument[] {
  const stories = [...new Set(MIXED_REPORTS.map(({ story }) => story))];
  return MIXED_REPORTS.filter(({ story }) => stories.indexOf(story) % 2 === (half === 'dev' ? 0 : 1)).map(
    written,
  );
}

function written({ path, date, parts }: MixedReport): MixedDocument {
  let text = '';
  const placed = parts.map(({ origin, text: words }) => {
    const start = text.length;
    text += `${words}\n\n`;
    return { start, end: start + words.length, origin };
  });
  return { path, date, text, parts: placed };
}
