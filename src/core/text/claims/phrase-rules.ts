import type { ClaimValue, Qualifier } from '../../words/index.ts';
import type { Hedge, Voice } from '../modality.ts';
import { addClaim, type Book, type Scene } from '../subjects.ts';
import { matchesOf, occurs } from './matches.ts';
import { type Gate, gateOf } from '../pattern-needs.ts';
import { slotById, subjectOfSlot, textSpan, type Slot, type SlotLetter } from './skeleton.ts';

/** A rule that reads a claim straight off a phrase of the skeleton. Patterns carry the flags d and g. */
export interface PhraseRule {
  /** Id and version; every claim names it. */
  readonly id: string;
  readonly pattern: RegExp;
  /** Named groups without which the rule cannot match. */
  readonly needs?: readonly string[];
  readonly claims: (hit: PhraseHit) => readonly PhraseClaim[];
  /** Hedges that do not concern what the rule claims: that somebody is charged is no allegation. */
  readonly ignore?: (hedge: Hedge) => boolean;
}

/** Rules that share a word: a sentence in which the probe finds none of them is passed over. */
export interface RuleTable {
  readonly probe: RegExp | null;
  readonly rules: readonly PhraseRule[];
}

export interface PhraseClaim {
  readonly subject: number | null;
  readonly property: string;
  readonly value: ClaimValue<number> | null;
  readonly qualifier?: Qualifier;
  /** What somebody is said to be: it can be an assessment or an opinion. */
  readonly predicated?: boolean;
  /** Modality that the rule's own words give ("called X a courier", "denied that …"). */
  readonly voice?: Partial<Voice>;
}

export interface PhraseHit {
  readonly scene: Scene;
  readonly book: Book;
  readonly from: number;
  readonly to: number;
  slot(group: string): Slot | null;
  subject(group: string): number | null;
  /** The report's own words of a group, slots spelled out; null where the group did not take part. */
  words(group: string): string | null;
  /** Offsets of a group in the report's text. */
  span(group: string): { readonly start: number; readonly end: number } | null;
}

/** Pattern of a rule from a template: `{who:P}` is a slot of a person as group "who", `{O}` an organisation, `{who:PO}` either. */
export function phrase(template: string, words: Readonly<Record<string, string>> = {}, flags = 'dg'): RegExp {
  const source = template
    .replace(/\{(\w+):([A-Z]+)\}/g, (_, group: string, letters: string) => `(?<${group}>‹[${letters}]\\d+›)`)
    .replace(/\{([A-Z]+)\}/g, (_, letters: string) => `‹[${letters}]\\d+›`)
    .replace(/\{(\w+):(\w+)\}/g, (_, group: string, list: string) => `(?<${group}>${words[list] ?? list})`)
    .replace(/\{(\w+)\}/g, (whole, list: string) =>
      words[list] === undefined ? whole : `(?:${words[list]})`,
    );
  return new RegExp(source, flags);
}

function hitOf(scene: Scene, book: Book, match: RegExpExecArray): PhraseHit {
  const { view, prose } = scene;
  const spanOf = (group: string) => {
    const range = match.indices?.groups?.[group];
    return range === undefined ? null : textSpan(view, range[0], range[1]);
  };
  const slot = (group: string) => slotById(view, match.groups?.[group]);
  return {
    scene,
    book,
    from: match.index,
    to: match.index + match[0].length,
    slot,
    subject: (group) => subjectOfSlot(prose, slot(group)),
    words: (group) => {
      const span = spanOf(group);
      return span === null ? null : prose.layout.text.slice(span.start, span.end);
    },
    span: spanOf,
  };
}

/** A bit per letter of a slot, so that what a sentence has and what a rule needs are compared as numbers. */
const BITS: Readonly<Record<SlotLetter, number>> = { P: 1, O: 2, L: 4, E: 8, W: 16, T: 32, Q: 64, M: 128 };

const bitsOf = (letters: string): number =>
  [...letters].reduce((bits, letter) => bits | (BITS[letter as SlotLetter] ?? 0), 0);

/** A rule with what it cannot match without. */
interface Gated {
  readonly rule: PhraseRule;
  readonly masks: Uint8Array;
  readonly gate: Gate;
}

const GATED = new Map<RuleTable, readonly Gated[]>();

function gatedRules(table: RuleTable): readonly Gated[] {
  const known = GATED.get(table);
  if (known !== undefined) return known;
  const made = table.rules.map((rule) => ({ rule, masks: needed(rule), gate: gateOf(rule.pattern) }));
  GATED.set(table, made);
  return made;
}

/** Slots that every match of a rule holds, each as the bits of its letters: a sentence without one of them need not be tried. */
function needed(rule: PhraseRule): Uint8Array {
  const names = rule.needs ?? ['who', 'org', 'part', 'whole', 'other'];
  const letters = [...rule.pattern.source.matchAll(/\(\?<(\w+)>‹\[([A-Z]+)\]/g)]
    .filter((match) => names.includes(match[1] as string))
    .map((match) => bitsOf(match[2] as string));
  return Uint8Array.from(letters);
}

function hasAll(masks: Uint8Array, present: number): boolean {
  for (let at = 0; at < masks.length; at++) if (((masks[at] ?? 0) & present) === 0) return false;
  return true;
}

/** Runs a table of rules over a sentence and files what they say. */
export function runPhraseRules(table: RuleTable, scene: Scene, book: Book): void {
  const { skeleton, slots } = scene.view;
  if (table.probe !== null && !occurs(table.probe, skeleton)) return;
  let present = 0;
  for (const { letter } of slots) present |= BITS[letter];
  for (const { rule, masks, gate } of gatedRules(table)) {
    if (!hasAll(masks, present)) continue;
    for (const match of matchesOf(rule.pattern, skeleton, gate)) {
      const hit = hitOf(scene, book, match);
      for (const claim of rule.claims(hit)) {
        if (claim.subject === null || claim.value === null) continue;
        if (claim.value.type === 'record' && claim.value.record === claim.subject) continue;
        addClaim(book, scene, {
          subject: claim.subject,
          property: claim.property,
          value: claim.value,
          ...(claim.qualifier === undefined ? {} : { qualifier: claim.qualifier }),
          ...(claim.voice === undefined ? {} : { voice: claim.voice }),
          ...(claim.predicated === undefined ? {} : { predicated: claim.predicated }),
          rule: rule.id,
          ...(rule.ignore === undefined ? {} : { ignore: rule.ignore }),
          from: hit.from,
          to: hit.to,
        });
      }
    }
  }
}

export const asText = (text: string | null): ClaimValue<number> | null =>
  text === null ? null : { type: 'text', text };
export const asRecord = (record: number | null): ClaimValue<number> | null =>
  record === null ? null : { type: 'record', record };
