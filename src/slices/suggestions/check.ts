import { layOut } from '../../core/text/layout.ts';
import { findQuantities } from '../../core/text/quantities.ts';
import { scriptOfWord } from '../../core/text/scripts.ts';
import { findTimes } from '../../core/text/times.ts';
import type { ClaimValue, Interval, Property, Qualifier, Zone } from '../../core/words/index.ts';
import { refusedOffer } from './answer.ts';
import type { KnownThing, Offer, OfferFault, RefusedOffer, Suggestion } from './contract.ts';
import { ASKED } from './prompt.ts';

/** A report as the check needs it. */
export interface CheckedReport {
  readonly text: string;
  readonly zones: readonly Zone[];
  readonly dated: Interval;
  readonly things: readonly KnownThing[];
  /** What the report was read to say already: record, property and words, so that nothing is proposed twice. */
  readonly said: ReadonlySet<string>;
}

export interface Checked {
  readonly suggestions: readonly Suggestion[];
  readonly refused: readonly RefusedOffer[];
}

/**
 * Holds offers against the report (SAFEGUARDS.md: suggestion only, must cite spans). What stays has words that stand in the
 * report, a subject that was read there and is named near them, and a value that the reader itself finds in those words.
 */
export function checkOffers(report: CheckedReport, offers: readonly Offer[]): Checked {
  const suggestions: Suggestion[] = [];
  const refused: RefusedOffer[] = [];
  const said = new Set(report.said);
  for (const offer of offers) {
    const result = checkOffer(report, offer);
    if (typeof result === 'string') refused.push(refusedOffer(result, offer));
    else if (said.has(saidKey(result))) refused.push(refusedOffer('said-already', offer));
    else {
      said.add(saidKey(result));
      suggestions.push(result);
    }
  }
  return { suggestions, refused };
}

/** What makes two claims of one record say the same. */
export function saidKey(claim: Pick<Suggestion, 'record' | 'property' | 'value'>): string {
  const { value } = claim;
  const words =
    value.type === 'text' || value.type === 'name' ? value.text.toLowerCase() : JSON.stringify(value);
  return `${claim.record} ${claim.property} ${words}`;
}

function checkOffer(report: CheckedReport, offer: Offer): Suggestion | OfferFault {
  const property = ASKED.get(offer.property);
  if (property === undefined) return 'property-not-asked';
  const subject = thingNamed(report, offer.subject);
  if (typeof subject === 'string') return subject;
  if (property.subjects !== 'any' && !property.subjects.includes(subject.kind))
    return 'subject-of-other-kind';
  const place = placeOf(report, offer, subject);
  if (typeof place === 'string') return place;
  if (!hedgesKept(report, offer, place)) return 'hedge-dropped';
  const value = valueIn(report, offer, property, subject);
  if (value === null) return 'value-not-in-quote';
  const { modality, statementType } = offer;
  return { record: subject.record, property: property.name, ...value, modality, statementType, ...place };
}

const folded = (text: string): string => text.normalize('NFC').toLowerCase();

function thingNamed(
  { things }: CheckedReport,
  name: string,
): KnownThing | 'subject-not-read' | 'subject-ambiguous' {
  const named = things.filter(({ mentions }) => mentions.some(({ text }) => folded(text) === folded(name)));
  const [thing, other] = named;
  if (thing === undefined) return 'subject-not-read';
  return other === undefined ? thing : 'subject-ambiguous';
}

/** How far before a quote its subject may be named: a paragraph or two. */
const NEAR = 1_000;
const READ: ReadonlySet<Zone['kind']> = new Set(['body', 'quotation', 'table']);

type Place = Pick<Suggestion, 'start' | 'end'>;

function placeOf(
  { text, zones }: CheckedReport,
  { quote }: Offer,
  { mentions }: KnownThing,
): Place | OfferFault {
  let fault: OfferFault = 'quote-not-there';
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
    const end = start + quote.length;
    const within = zones.filter((zone) => zone.start < end && zone.end > start);
    if (!within.every((zone) => READ.has(zone.kind))) fault = 'quote-left-out';
    else if (mentions.some((mention) => mention.start >= start - NEAR && mention.end <= end))
      return { start, end };
    else fault = 'quote-elsewhere';
  }
  return fault;
}

/** Words by which a sentence says less than that something is so. */
const HEDGE =
  /\b(?:alleg\w*|accus\w*|suspect\w*|reported(?:ly)?|claim\w*|den(?:y|ies|ied|ying)|not|never|no|nor|without|believed?|may|might|could|would|possibl[ey]|unconfirmed|purported\w*|apparently|rumou?r\w*|if|whether)\b|n['’]t\b/iu;
const SENTENCE_END = /[.!?۔؟\n]/;

/** An offer that asserts must not stand in a sentence that hedges: what the words hold back, the claim holds back. */
function hedgesKept({ text }: CheckedReport, { modality }: Offer, { start, end }: Place): boolean {
  if (modality !== 'asserted') return true;
  let from = start;
  while (from > 0 && !SENTENCE_END.test(text[from - 1] ?? '')) from -= 1;
  let to = end;
  while (to < text.length && !SENTENCE_END.test(text[to - 1] ?? '')) to += 1;
  return !HEDGE.test(text.slice(from, to));
}

type ReadValue = { readonly value: ClaimValue<string>; readonly qualifier: Qualifier };

/** The value as the reader reads the words of the quote, never as the model writes it. */
function valueIn(
  report: CheckedReport,
  offer: Offer,
  property: Property,
  subject: KnownThing,
): ReadValue | null {
  const at = folded(offer.quote).indexOf(folded(offer.value));
  if (at < 0) return null;
  const words = offer.quote.slice(at, at + offer.value.length);
  const exact = (value: ClaimValue<string>): ReadValue => ({ value, qualifier: 'exact' });
  switch (property.valueType) {
    case 'text':
      return exact({ type: 'text', text: words });
    case 'name':
      return exact({ type: 'name', text: words, script: scriptOfWord(words), nameKind: 'alias' });
    case 'record': {
      const other = thingNamed(report, words);
      return typeof other === 'string' || other === subject
        ? null
        : exact({ type: 'record', record: other.record });
    }
    case 'date': {
      const time = findTimes(layOut(offer.quote), report.dated).find(
        (one) => one.start < at + words.length && one.end > at,
      );
      return time === undefined ? null : exact({ type: 'date', interval: time.interval, text: time.text });
    }
    case 'quantity': {
      const found = findQuantities(layOut(offer.quote)).find(
        (one) => one.money === null && one.start < at + words.length && one.end > at,
      );
      if (found === undefined) return null;
      const { low, best, high, unit, qualifier } = found;
      return { value: { type: 'quantity', low, best, high, unit }, qualifier };
    }
    default:
      return null;
  }
}
