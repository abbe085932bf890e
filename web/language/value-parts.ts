import type { ClaimValue, Modality, Qualifier, Script } from '../../src/core/words/index.ts';
import { EVENT_WORDS, MODALITY_WORDS, ROLE_WORDS } from './codes.data.ts';
import { intervalWords } from './dates.ts';
import type { Speech } from './speech.ts';
import { amountWords, casualtyWords, countryWords, linkParts, qualified } from './values.ts';

/** A claimed value with what stands behind it: one place decides how an allegation is worded. */
export interface SaidValue {
  readonly value: ClaimValue<string>;
  /** The value in English words as the engine gives them; of a link it begins with the other record's caption. */
  readonly text: string;
  readonly qualifier: Qualifier;
  readonly modality: Modality;
}

/** A run of a value's words, by who speaks it: that decides direction, font and whether it may be a link. */
export type ValuePart =
  /** Words of a report. */
  | { readonly as: 'said'; readonly text: string; readonly script?: Script }
  /** Our own words, in the language of the page. */
  | { readonly as: 'words'; readonly text: string }
  /** The same, beside the value. */
  | { readonly as: 'aside'; readonly text: string }
  /** Letters and digits that are read from left to right whatever the page. */
  | { readonly as: 'identifier'; readonly text: string }
  /** Not a link: opening it would tell its owner that this centre looks at it. */
  | { readonly as: 'address'; readonly text: string }
  | { readonly as: 'record'; readonly record: string; readonly caption: string };

export interface ValueWording {
  readonly parts: readonly ValuePart[];
  /** An allegation is never worded as a finding (SAFEGUARDS.md): how it is said follows it. Null where it stands bare. */
  readonly hedge: string | null;
}

/** How a value is worded, on every page and in every language. */
export function valueWording(speech: Speech, one: SaidValue): ValueWording {
  // What one source only reports may be asserted by another: then the words stand bare.
  const isBare =
    one.modality === 'asserted' || (one.modality === 'reported' && !one.text.endsWith(' (reported)'));
  return {
    parts: partsOf(speech, one),
    hedge: isBare ? null : speech.word(MODALITY_WORDS[one.modality], one.modality),
  };
}

function partsOf(speech: Speech, { value, text, qualifier, modality }: SaidValue): ValuePart[] {
  const words = (text: string): ValuePart[] => [{ as: 'words', text }];
  switch (value.type) {
    case 'text':
      return [{ as: 'said', text: value.text }];
    case 'name':
      return [{ as: 'said', text: value.text, script: value.script }];
    case 'date':
      return words(intervalWords(speech, value.interval));
    case 'country':
      return words(countryWords(speech, value.code));
    case 'identifier':
      return [{ as: 'identifier', text: `${value.scheme} ${value.value}` }];
    case 'quantity':
      return [
        { as: 'words', text: amountWords(speech, value, qualifier) },
        { as: 'said', text: value.unit },
      ];
    case 'casualties':
      return words(casualtyWords(speech, value, qualifier));
    case 'money':
      return words(
        qualified(speech, qualifier, `${value.currency} ${speech.number(value.amountMinor / 100)}`),
      );
    case 'event-type':
      return words(speech.word(EVENT_WORDS[value.eventType], value.eventType));
    case 'url':
      return [{ as: 'address', text: value.url }];
    case 'record': {
      const { caption, role } = linkParts(text, modality);
      const link: ValuePart = { as: 'record', record: value.record, caption };
      return role === null
        ? [link]
        : [link, { as: 'aside', text: `(${speech.word(ROLE_WORDS[role], role)})` }];
    }
  }
}
