import { foldName } from '../coreference.ts';
import { addClaim, type Book, type Scene } from '../subjects.ts';
import { asText, phrase, type PhraseHit, type PhraseRule } from './phrase-rules.ts';

/** What named people and organisations are quoted as saying: their words, kept as theirs. */

const SAID =
  'said|says|told|stated|announced|claimed|added|warned|maintained|insisted|argued|asserted|stressed|vowed|believes|believed|denied|acknowledged|admitted';
const JUDGED =
  'hailed|praised|lauded|thanked|condemned|criticised|criticized|slammed|denounced|urged|accused|called on|called for|welcomed|blamed|warned';

function spoken(
  hit: PhraseHit,
): readonly { subject: number | null; property: string; value: ReturnType<typeof asText> }[] {
  const words = hit.words('words')?.trim() ?? null;
  return words === null ||
    words.length < 12 ||
    /^(?:in|on|at|to|responsibility|credit|the (?:attack|bombing|blast))\b/.test(words)
    ? []
    : [{ subject: hit.subject('who'), property: 'statement', value: asText(words) }];
}

export const STATEMENT_RULES: readonly PhraseRule[] = [
  {
    id: 'statement.said@1',
    pattern: phrase(
      String.raw`{who:PO}(?:,[^;.]{1,90}?,)? (?:has |have |also |later )?(?:${SAID})(?: (?:reporters|journalists|the media)|(?<=told) (?:the )?{POLW})?,? (?:that )?(?<words>[^"“”]{12,400}?)[.;]?$`,
    ),
    claims: spoken,
  },
  {
    id: 'statement.judged@1',
    pattern: phrase(
      String.raw`{who:PO} (?:has |have |also |repeatedly )*(?<words>(?:${JUDGED})\b[^"“”;]{8,300}?)[.;]?$`,
    ),
    claims: spoken,
  },
];

/** A quotation zone is a statement of its speaker, where the speaker is a subject of the report. */
export function quoteStatement(scene: Scene, book: Book): void {
  const { view, prose } = scene;
  if (view.speaker === null) return;
  const speaker = foldName(view.speaker);
  const subject = book.subjects.findIndex(
    ({ kind, names }) =>
      (kind === 'person' || kind === 'organisation') &&
      names.some((name) => ` ${speaker} `.includes(` ${foldName(name.text)} `)),
  );
  const text = prose.layout.text.slice(view.start, view.end).trim();
  if (subject < 0 || text.length < 12) return;
  addClaim(book, scene, {
    subject,
    property: 'statement',
    value: { type: 'text', text },
    rule: 'statement.quoted@1',
    from: 0,
    to: view.skeleton.length,
  });
}
