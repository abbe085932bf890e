/**
 * The release rule written a second time, slowly and from the words of the design alone (WORDS.md §2, laws 2 to 4): no line of it is
 * shared with core/marking. What it says is held against what the server answers.
 */
export interface ModelMarking {
  readonly level: number;
  readonly compartments: readonly string[];
  /** A reader must be in each; none = everybody. */
  readonly audiences: readonly (readonly string[])[];
  readonly originators: readonly string[];
  readonly controls: readonly string[];
  /** null = for anything. */
  readonly purposes: readonly string[] | null;
  readonly expiresAt: string | null;
}

export interface ModelReader {
  readonly handle: string;
  readonly party: string;
  readonly communities: readonly string[];
  readonly level: number;
  readonly compartments: readonly string[];
}

/** May this reader see what is marked so, for this purpose, at this instant? */
export function modelSees(reader: ModelReader, purpose: string, marking: ModelMarking, now: string): boolean {
  if (marking.level > reader.level) return false;
  for (const compartment of marking.compartments) {
    let held = false;
    for (const one of reader.compartments) if (one === compartment) held = true;
    if (!held) return false;
  }
  for (const audience of marking.audiences) {
    let named = false;
    for (const code of audience) {
      if (code === reader.party) named = true;
      for (const community of reader.communities) if (code === community) named = true;
    }
    if (!named) return false;
  }
  if (marking.purposes !== null) {
    let meant = false;
    for (const one of marking.purposes) if (one === purpose) meant = true;
    if (!meant) return false;
  }
  if (marking.expiresAt !== null && new Date(marking.expiresAt).getTime() <= new Date(now).getTime()) {
    if (marking.originators.length === 0) return false;
    for (const one of marking.originators) if (one !== reader.party) return false;
  }
  return true;
}

/** What stands under both: whoever sees it must be let in by each, and it ends with the first. */
export function modelBoth(a: ModelMarking, b: ModelMarking): ModelMarking {
  const ends = [a.expiresAt, b.expiresAt].filter((one) => one !== null).map((one) => new Date(one).getTime());
  const purposes =
    a.purposes === null
      ? b.purposes
      : b.purposes === null
        ? a.purposes
        : a.purposes.filter((one) => (b.purposes ?? []).includes(one));
  return {
    level: a.level > b.level ? a.level : b.level,
    compartments: [...a.compartments, ...b.compartments],
    audiences: [...a.audiences, ...b.audiences],
    originators: [...a.originators, ...b.originators],
    controls: [...a.controls, ...b.controls],
    purposes,
    expiresAt: ends.length === 0 ? null : new Date(Math.min(...ends)).toISOString(),
  };
}

/** A report of the model, or an edition of one. */
export interface ModelReport {
  readonly id: string;
  readonly marking: ModelMarking;
  /** The report that it is an edition of. */
  readonly original: ModelReport | null;
}

/** An edition is not shown to who sees its original. */
export function modelReads(reader: ModelReader, purpose: string, report: ModelReport, now: string): boolean {
  if (!modelSees(reader, purpose, report.marking, now)) return false;
  return report.original === null || !modelSees(reader, purpose, report.original.marking, now);
}

/** Who works on a release: officers of its party who see the report. */
export function modelNotified(
  reader: ModelReader,
  purpose: string,
  report: ModelReport,
  party: string,
  now: string,
): boolean {
  const { marking } = report;
  const inside = { ...marking, audiences: [...marking.audiences, [party]] };
  return modelSees(reader, purpose, inside, now);
}

/** Whether a report may be handed to a party as a file: the party, cleared for all, sees it, and a holder passes on nothing controlled. */
export function modelExports(
  reader: ModelReader,
  purpose: string,
  report: ModelReport,
  recipient: ModelReader,
  now: string,
): boolean {
  const { marking } = report;
  const whole = { ...recipient, level: 4, compartments: marking.compartments };
  if (!modelSees(whole, purpose, marking, now)) return false;
  const own = marking.originators.every((one) => one === reader.party);
  return own || !(marking.controls.includes('ORCON') || marking.controls.includes('NO-ONWARD'));
}

/** A marking of the model in the words of the generic syntax. */
export function modelWords(marking: ModelMarking): string {
  const names = ['UNCLASSIFIED', 'RESTRICTED', 'CONFIDENTIAL', 'SECRET', 'TOP SECRET'];
  const parts = [names[marking.level] ?? ''];
  if (marking.compartments.length > 0) parts.push(marking.compartments.join('/'));
  if (marking.audiences.length === 0) parts.push('REL TO ALL');
  for (const audience of marking.audiences) parts.push(`REL TO ${audience.join(', ')}`);
  if (marking.controls.length > 0) parts.push(marking.controls.join('/'));
  if (marking.purposes !== null) parts.push(`PURPOSE ${marking.purposes.join(', ')}`);
  if (marking.expiresAt !== null) parts.push(`EXPIRES ${marking.expiresAt}`);
  parts.push(`ORIG ${marking.originators.join(', ')}`);
  return parts.join('//');
}
