import type { Truth } from './types.ts';

/** What `watchfloor picture --json` prints, as far as scoring needs it; written down here so that the world stays independent. */
export interface Picture {
  readonly reports: readonly { readonly id: string; readonly path: string | null }[];
  readonly mentions: readonly {
    readonly report: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly kind: string;
    readonly record: string | null;
    readonly entity: string | null;
  }[];
  readonly entities: readonly {
    readonly id: string;
    readonly kind: string;
    readonly caption: string;
    readonly names: readonly { readonly text: string }[];
    readonly records: readonly string[];
  }[];
  readonly events: readonly {
    readonly entity: string;
    readonly type: string;
    readonly interval: { readonly from: string | null; readonly to: string | null };
    readonly casualties: readonly {
      readonly category: string;
      readonly effect: string;
      readonly low: number | null;
      readonly best: number | null;
      readonly high: number | null;
      readonly report: string;
    }[];
    readonly reports: readonly string[];
  }[];
  readonly claims: readonly {
    readonly id: string;
    readonly entity: string;
    readonly property: string;
    readonly value: unknown;
    readonly modality: string;
    readonly statementType: string;
    readonly report: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly conflicts: readonly {
    readonly entity: string;
    readonly property: string;
    readonly claims: readonly string[];
  }[];
  readonly origins: readonly { readonly id: string; readonly reports: readonly string[] }[];
}

const ARABIC_TWINS: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ہ',
  ه: 'ہ',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ۀ: 'ہ',
};

/** Spelling without case, marks, punctuation and the twin letters of the Arabic script. Our own: not core's. */
export function foldName(text: string): string {
  return text
    .replace(/[يىكةهأإآۀ]/g, (letter) => ARABIC_TWINS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}|\u200c|\u200d|['’‘ʿʾ]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const inside = (part: string, whole: string): boolean =>
  part.length >= 3 && ` ${whole} `.includes(` ${part} `);

/** Equal, or one within the other at word boundaries: a title or rank may stand in or out of a span. */
export function namesMeet(a: string, b: string): boolean {
  return a === b || inside(a, b) || inside(b, a);
}

/** The picture's reports by the world's paths; a folder put before the path by the intake does not matter. */
export function pathsOf(picture: Picture, truth: Truth): Map<string, string> {
  const byReport = new Map<string, string>();
  for (const { id, path } of picture.reports) {
    const steps = (path ?? '').replaceAll('\\', '/').split('/');
    for (let from = 0; from < steps.length; from++) {
      const candidate = steps.slice(from).join('/');
      if (truth.sameRecord[candidate] === undefined) continue;
      byReport.set(id, candidate);
      break;
    }
  }
  return byReport;
}

export type Mention = Picture['mentions'][number];

/** Mentions by the world's path of their report. */
export function mentionsByPath(picture: Picture, truth: Truth): Map<string, Mention[]> {
  const paths = pathsOf(picture, truth);
  const byPath = new Map<string, Mention[]>();
  for (const mention of picture.mentions) {
    const path = paths.get(mention.report);
    if (path === undefined) continue;
    const list = byPath.get(path);
    if (list === undefined) byPath.set(path, [mention]);
    else list.push(mention);
  }
  return byPath;
}

/** Mentions written like `name`: exactly if there are any, otherwise those that hold it or are held by it. */
export function mentionsOf(name: string, mentions: readonly Mention[]): readonly Mention[] {
  const folded = foldName(name);
  const exact = mentions.filter((mention) => foldName(mention.text) === folded);
  return exact.length > 0 ? exact : mentions.filter((mention) => namesMeet(foldName(mention.text), folded));
}
