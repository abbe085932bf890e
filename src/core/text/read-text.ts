import type { Interval, Reading, Zone } from '../words/index.ts';
import { findAliases } from './aliases.ts';
import { readFound } from './claims-reading.ts';
import { agreeOnKinds } from './coreference.ts';
import { type FoundIdentifier, findIdentifiers } from './identifiers.ts';
import { layOut } from './layout.ts';
import { findNames, type KnownNames } from './names.ts';
import { findQuantities } from './quantities.ts';
import { dateOfReport } from './times-report.ts';
import { overlapsAny } from './spans.ts';
import type { FoundName } from './types.ts';
import { findTimes } from './times.ts';

export interface ReadTextOptions {
  /** The report's date as its originator gave it; without it, bounds are deduced from the text. */
  readonly dated?: Interval | null;
  /** Names learnt elsewhere (designation lists, earlier reports) that this text may use. */
  readonly known?: KnownNames;
  /** Zones of whole lines that the format itself tells (quoted mail, the feet of pages). */
  readonly zones?: readonly Zone[];
}

const NUMBERS: ReadonlySet<string> = new Set([
  'serial',
  'vehicle-registration',
  'interpol',
  'un-reference',
  'container',
  'reference',
]);

/** Letters of a serial number or a plate name nothing. */
function outside(identifiers: readonly FoundIdentifier[], names: readonly FoundName[]): FoundName[] {
  const numbers = identifiers.filter(({ scheme }) => NUMBERS.has(scheme));
  return numbers.length === 0 ? [...names] : names.filter((name) => !overlapsAny(numbers, name));
}

/**
 * Reads prose into a Reading: what it is about (subjects), where it says so (mentions), what it says (claims with
 * modality, statement type and the words that say it) and whom it names as its source (citations).
 * Pure and deterministic: the same text and options always give the same Reading. Never throws on any text.
 */
export function readText(text: string, options: ReadTextOptions = {}): Reading {
  const layout = layOut(text, options.zones);
  const dated = dateOfReport(layout, options.dated ?? null);
  const identifiers = findIdentifiers(layout);
  const names = agreeOnKinds(text, outside(identifiers, findNames(layout, options.known ?? null)));
  return readFound({
    layout,
    dated,
    names,
    aliases: findAliases(layout, names),
    times: findTimes(layout, dated),
    quantities: findQuantities(layout),
    identifiers,
  });
}
