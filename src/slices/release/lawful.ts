import {
  type Clearance,
  canonical,
  join,
  type Marking,
  mayRead,
  parseMarking,
} from '../../core/marking/index.ts';
import type { Directory } from '../agencies/index.ts';
import type { OnwardView } from './onward-contract.ts';
import type { Recipient } from './contract.ts';
import { refuse } from './refusals.ts';

/** What a release asks for, as the rules look at it. */
export interface Asked {
  readonly upper: Marking;
  /** Marking of the lower version as written; null: that of the report. */
  readonly lower: string | null;
  readonly tearline: boolean;
  /** The releasing party. */
  readonly party: string;
  readonly recipient: Recipient;
  readonly purpose: string;
  readonly until: string;
}

/** A party or community of the directory. */
export function recipientOf(directory: Directory, code: string): Recipient {
  const wanted = code.toUpperCase();
  const party = directory.parties.find((one) => one.code === wanted);
  if (party !== undefined)
    return { code: wanted, name: party.name, kind: party.kind, countries: [party.country] };
  const community = directory.communities.find((one) => one.code === wanted);
  if (community === undefined) {
    const known = [...directory.parties, ...directory.communities].map((one) => one.code);
    throw refuse('RELEASE_INVALID', { what: 'recipient', given: code, known });
  }
  const countries = directory.parties
    .filter((one) => community.members.includes(one.code))
    .map((one) => one.country);
  return {
    code: wanted,
    name: community.name,
    kind: 'community',
    countries: [...new Set(countries)].toSorted(),
  };
}

/** A marking that only one party reads, for what a party does about a thing without telling who else may see it. */
export function withinParties(upper: Marking, parties: readonly string[]): Marking {
  return join(upper, {
    level: 0,
    compartments: [],
    releasableTo: [parties],
    originators: [],
    controls: [],
    purposes: null,
    expiresAt: null,
  });
}

/**
 * The marking of what the recipient gets. Whole: the report's, with the recipient in each audience. Tearline: as written,
 * checked to be no higher and to keep originators and the controls that are not the releasing party's to drop. Both:
 * for this purpose alone and until the earliest end.
 */
export function editionMarking(asked: Asked): Marking {
  const { upper, recipient, party, purpose, until } = asked;
  if (upper.purposes !== null && !upper.purposes.includes(purpose))
    throw refuse('RELEASE_INVALID', { what: 'purpose', given: purpose, allowed: upper.purposes });
  const base = asked.lower === null ? upper : lowerMarking(asked, asked.lower);
  const audiences = asked.tearline ? [[...upper.originators, party]] : base.releasableTo;
  const ends = [until, base.expiresAt, upper.expiresAt].filter((one) => one !== null);
  return canonical({
    ...base,
    releasableTo: audiences.map((audience) => [...audience, recipient.code]),
    originators: upper.originators.length > 0 ? upper.originators : [party],
    purposes: [purpose],
    expiresAt: ends.toSorted()[0] ?? until,
  });
}

function lowerMarking({ upper, party }: Asked, text: string): Marking {
  const parsed = parseMarking(text, { originator: party });
  if (!parsed.ok) throw refuse('TEARLINE_WIDER', { given: text, ...parsed.problem });
  const { marking } = parsed;
  const wider = [
    ...(marking.level > upper.level ? ['the level is above the report’s'] : []),
    ...(/REL TO/i.test(text) ? ['REL TO is given by the release alone'] : []),
    ...(marking.compartments.some((one) => !upper.compartments.includes(one))
      ? ['a compartment is not the report’s']
      : []),
    ...(marking.originators.some((one) => one !== party) ? ['ORIG is kept from the report'] : []),
  ];
  if (wider.length > 0) throw refuse('TEARLINE_WIDER', { given: text, because: wider });
  return isOwn(upper, party) ? marking : { ...marking, controls: [...marking.controls, ...upper.controls] };
}

/** The releasing party originated it alone: its own release authority decides. */
export const isOwn = (upper: Marking, party: string): boolean =>
  upper.originators.every((one) => one === party);

/** The originators whose consent is missing: those without a grant in force for this recipient, purpose and time. */
export function missingConsent(asked: Asked, grants: readonly OnwardView[]): readonly string[] {
  return asked.upper.originators.filter(
    (originator) => originator !== asked.party && !grants.some((grant) => covers(grant, originator, asked)),
  );
}

function covers(
  grant: OnwardView,
  originator: string,
  { recipient, purpose, until, tearline }: Asked,
): boolean {
  return (
    grant.inForce &&
    grant.originator === originator &&
    grant.to === recipient.code &&
    grant.purpose === purpose &&
    grant.until >= until &&
    (tearline || !grant.tearlineOnly)
  );
}

/** Refuses what a control forbids. The country of a partner stands in the directory. */
export function refuseForbidden(released: Marking, recipient: Recipient, home: string): void {
  const abroad = recipient.countries.some((country) => country !== home);
  if (released.controls.includes('NO-DISSEMINATION-ABROAD') && abroad)
    throw refuse('RELEASE_FORBIDDEN', { control: 'NO-DISSEMINATION-ABROAD', recipient: recipient.code });
  if (released.controls.includes('EYES-ONLY') && recipient.kind === 'community')
    throw refuse('RELEASE_FORBIDDEN', { control: 'EYES-ONLY', recipient: recipient.code });
}

/** Refuses a release that nobody at the recipient could read; a party whose officers are elsewhere is asked nothing. */
export function refusePointless(
  released: Marking,
  recipient: Recipient,
  directory: Directory,
  now: string,
): void {
  const [purpose = ''] = released.purposes ?? [];
  const officers = directory.officers.filter(
    (one) => one.party === recipient.code || one.communities.includes(recipient.code),
  );
  const clearances: Clearance[] = officers.map(({ party, communities, level, compartments }) => ({
    party,
    communities,
    level,
    compartments,
  }));
  if (clearances.length > 0 && !clearances.some((one) => mayRead(one, released, purpose, now)))
    throw refuse('RELEASE_POINTLESS', { recipient: recipient.code });
}
