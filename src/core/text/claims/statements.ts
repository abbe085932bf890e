import { foldName } from '../coreference.ts';
import { addClaim, type Book, type Scene } from '../subjects.ts';
import { onlyPersonBefore } from './antecedent.ts';
import {
  asText,
  phrase,
  type PhraseClaim,
  type PhraseHit,
  type PhraseRule,
  type RuleTable,
} from './phrase-rules.ts';
import { subjectOfSlot } from './skeleton.ts';

/** What named people and organisations are quoted as saying: their words, kept as theirs. */

const SAID =
  'said|says|told|stated|announced|claimed|added|warned|maintained|insisted|argued|asserted|stressed|vowed|believes|believed|acknowledged|admitted';
const JUDGED =
  'hailed|praised|lauded|thanked|condemned|criticised|criticized|slammed|denounced|urged|accused|called on|called for|welcomed|blamed|warned';

function spoken(hit: PhraseHit): readonly PhraseClaim[] {
  const words = hit.words('words')?.trim() ?? null;
  return words === null ||
    words.length < 12 ||
    /^(?:in|on|at|to|responsibility|credit|the (?:attack|bombing|blast))\b/.test(words)
    ? []
    : [{ subject: hit.subject('who'), property: 'statement', value: asText(words) }];
}

const beforeSubject = (hit: PhraseHit): number | null =>
  subjectOfSlot(hit.scene.prose, onlyPersonBefore(hit.scene.prose, hit.scene.view));

/** What somebody denies, in the words of the denial; the evidence shows who denies it. */
function denied(hit: PhraseHit, subject: number | null): PhraseClaim[] {
  const words = hit.words('words')?.trim() ?? null;
  return [{ subject, property: 'statement', value: asText(words), voice: { modality: 'denied' } }];
}

const RULES: readonly PhraseRule[] = [
  {
    id: 'statement.said@1',
    pattern: phrase(
      String.raw`{who:PO}(?:,[^;.]{1,90}?,)? (?:has |have |also |later )?(?:${SAID})(?: (?:reporters|journalists|the media)|(?<=told) (?:the )?{POLW})?(?: (?:(?:on|in) )?‹T\d+›)?,? (?:that )?(?<words>[^"“”]{12,400}?)(?:[.;]?$|; (?:but |yet )?(?:nobody|no one|this|that is|in fact|few|critics|others)\b)`,
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
  {
    id: 'statement.denied@1',
    pattern: phrase(
      String.raw`{who:PO}(?:,(?:(?!‹P)[^;.]){1,90}?,)?,? (?:has |have |had |also |later |[a-z]+ly )*(?:denied|denies|rejected|refuted|dismissed|disputed)\b(?: (?:(?:on|in) )?‹T\d+›)?,?(?: that)? (?<words>[^"“”;]{4,300}?)[.;]?$`,
    ),
    claims: (hit) => denied(hit, hit.subject('who')),
  },
  {
    id: 'statement.denied-for@1',
    needs: [],
    pattern: new RegExp(
      String.raw`(?:(?<who>‹P\d+›)'s|\b(?<pronoun>[Hh]is|[Hh]er)) (?:lawyers?|counsel|family|attorney|solicitor|advocate|defence|relatives|wife|mother|father|brother|son|employer|spokes[a-z]+)\b[^;.]{0,100}?\b(?:denied|denies|rejected|refuted|disputed)\b(?: (?:(?:on|in) )?‹T\d+›)?,?(?: that)? (?<words>[^"“”;]{4,300}?)[.;]?$`,
      'dg',
    ),
    claims: (hit) => denied(hit, hit.subject('who') ?? beforeSubject(hit)),
  },
  {
    id: 'statement.denied-by-him@1',
    needs: [],
    pattern:
      /(?:^[^\p{L}]*|[.;] |\band )(?:He|She|he|she) (?:has |had |also |later |[a-z]+ly )*(?:denied|denies|rejected|refuted|disputed)\b(?: (?:(?:on|in) )?‹T\d+›)?,?(?: that)? (?<words>[^"“”;]{2,300}?)[.;]?$/dgu,
    claims: (hit) => denied(hit, beforeSubject(hit)),
  },
  {
    id: 'alleged.that@1',
    pattern: phrase(
      String.raw`\b[Ii]t (?:is|was|has been|had been) (?:widely |repeatedly )?alleged that {who:PO},? (?<words>[^"“”;]{6,300}?)[.;]?$`,
    ),
    claims: (hit) => [
      {
        subject: hit.subject('who'),
        property: 'description',
        value: asText(hit.words('words')),
        voice: { modality: 'alleged' },
      },
    ],
  },
];

export const STATEMENT_RULES: RuleTable = {
  probe:
    /sa(?:id|ys)|told|stated|announced|claimed|added|warned|maintained|insisted|argued|asserted|stressed|vowed|believe|acknowledged|admitted|hailed|praised|lauded|thanked|condemned|critici|slammed|denounced|urged|accused|called|welcomed|blamed|den(?:ied|ies)|reject|refut|dismiss|disput|alleged/,
  rules: RULES,
};

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
