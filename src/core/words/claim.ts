import type {
  EventType,
  CasualtyCategory,
  CasualtyEffect,
  NameKind,
  ParticipantRole,
  Script,
} from './vocabulary.ts';
import type { Interval } from './interval.ts';

/**
 * The value of a claim. `Ref` is how another record is named: a `RecordId` in the store, the subject's index
 * inside a `Reading` that has not been filed yet.
 */
export type ClaimValue<Ref> =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'name'; readonly text: string; readonly script: Script; readonly nameKind: NameKind }
  | { readonly type: 'date'; readonly interval: Interval; readonly text?: string }
  | { readonly type: 'country'; readonly code: string; readonly text?: string }
  | { readonly type: 'identifier'; readonly scheme: string; readonly value: string }
  | {
      readonly type: 'quantity';
      readonly low: number | null;
      readonly best: number | null;
      readonly high: number | null;
      readonly unit: string;
    }
  | {
      readonly type: 'casualties';
      readonly category: CasualtyCategory;
      readonly effect: CasualtyEffect;
      readonly low: number | null;
      readonly best: number | null;
      readonly high: number | null;
    }
  | { readonly type: 'money'; readonly amountMinor: number; readonly currency: string }
  | { readonly type: 'event-type'; readonly eventType: EventType }
  | { readonly type: 'url'; readonly url: string }
  | { readonly type: 'record'; readonly record: Ref; readonly role?: ParticipantRole };
