import type { ClaimValue, EntityKind, Modality, Qualifier, StatementType } from '../../core/words/index.ts';

/** A claim as a model offers it: words only. What it becomes is worked out here, from the report. */
export interface Offer {
  readonly subject: string;
  readonly property: string;
  /** As written in the quote. */
  readonly value: string;
  /** Words of the report, exactly. */
  readonly quote: string;
  readonly modality: Modality;
  readonly statementType: StatementType;
}

/** A thing that the report was read to speak of, with every place where it is named. */
export interface KnownThing {
  readonly record: string;
  readonly kind: EntityKind;
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

/** An offer that stands in the report: its words are there, where they are, and what they say as the reader reads them. */
export interface Suggestion {
  readonly record: string;
  readonly property: string;
  readonly value: ClaimValue<string>;
  readonly qualifier: Qualifier;
  readonly modality: Modality;
  readonly statementType: StatementType;
  readonly start: number;
  readonly end: number;
}

/** Why an offer was thrown away. */
export const OFFER_FAULTS = {
  'not-an-offer': 'it is not of the form asked for',
  'property-not-asked': 'its property is not one that a model is asked for',
  'subject-not-read': 'its subject is no name of a thing that the report was read to speak of',
  'subject-ambiguous': 'its subject is a name of two things in the report',
  'subject-of-other-kind': 'its property does not go with that kind of thing',
  'quote-not-there': 'the words it quotes do not stand in the report',
  'quote-left-out': 'the words it quotes stand in a heading, a teaser, boilerplate or a second printing',
  'quote-elsewhere': 'its subject is not named in or shortly before the words it quotes',
  'value-not-in-quote': 'its value does not stand in the words it quotes',
  'hedge-dropped': 'the sentence hedges or negates, the offer does not',
  'said-already': 'the report was read to say so already',
} as const;
export type OfferFault = keyof typeof OFFER_FAULTS;

export interface RefusedOffer {
  readonly fault: OfferFault;
  readonly because: string;
  readonly offer: string;
}

/** What asking the model about one report gave. */
export interface SuggestionRun {
  readonly id: string;
  readonly report: string;
  readonly model: string;
  readonly prompt: string;
  /** Claims that now wait for an officer. */
  readonly suggested: readonly {
    readonly claim: string;
    readonly record: string;
    readonly property: string;
    readonly quote: string;
  }[];
  readonly refused: readonly RefusedOffer[];
}
