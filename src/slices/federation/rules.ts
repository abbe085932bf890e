import {
  canonical,
  join,
  markingKey,
  mayRead,
  type Clearance,
  type Marking,
} from '../../core/marking/index.ts';
import { PURPOSES, type Principal } from '../../trust/principal.ts';
import type { Link, LinkEvent, LinkState, NodeStatement, Terms } from './contract.ts';
import { refuse } from './refusals.ts';

/** What an event makes of a link. What is not there cannot happen. */
const STEPS: Readonly<Record<LinkState, Readonly<Partial<Record<LinkEvent, LinkState>>>>> = {
  invited: { signed: 'agreed', ended: 'ended' },
  // The invited node signed; it waits for its second person and for the other's signature, in either order.
  answered: { approved: 'waiting', signed: 'agreed', ended: 'ended' },
  waiting: { signed: 'active', ended: 'ended' },
  agreed: { approved: 'active', ended: 'ended' },
  active: { suspended: 'suspended', ended: 'ended' },
  suspended: { resumed: 'active', ended: 'ended' },
  ended: {},
};

export function nextState(state: LinkState, event: LinkEvent): LinkState {
  const next = STEPS[state][event];
  if (next === undefined) throw refuse('STEP_NOT_POSSIBLE', { state, event });
  return next;
}

/** An administrator or a release authority. */
export function refuseWithoutRight(principal: Principal): void {
  const may = principal.roles.some((role) => role === 'administrator' || role === 'release-authority');
  if (!may) throw refuse('RIGHT_NEEDED', { officer: principal.handle });
}

/** Two different people activate a link (SAFEGUARDS.md), the second a release authority. */
export function refuseSecond(principal: Principal, events: Link['events']): void {
  refuseWithoutRight(principal);
  const first = events.filter(({ event }) => event === 'invited' || event === 'answered');
  const same = first.some(({ officer }) => officer === principal.handle);
  if (same || !principal.roles.includes('release-authority'))
    throw refuse('SECOND_PERSON', { first: first.map(({ officer }) => officer), second: principal.handle });
}

const CODE = /^[A-Z0-9][A-Z0-9-]{0,39}$/;
const LOOPBACK = /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?\/?$/;

/** Whether a partner may be reached there: https, or plain http on this machine. */
export function isPartnerUrl(url: string): boolean {
  return LOOPBACK.test(url) || (URL.canParse(url) && new URL(url).protocol === 'https:');
}

export function refuseTerms(terms: Terms, own: NodeStatement): void {
  const codes = [...terms.compartments, ...terms.communities, ...own.parties.map(({ code }) => code)];
  const isRight =
    terms.purposes.length > 0 &&
    terms.purposes.every((code) => PURPOSES.has(code)) &&
    own.parties.length > 0 &&
    codes.every((code) => CODE.test(code)) &&
    Number.isInteger(terms.level) &&
    terms.level >= 0 &&
    terms.level <= 4 &&
    terms.recallHours > 0 &&
    terms.recallHours <= 8760 &&
    (own.url === null || isPartnerUrl(own.url));
  if (!isRight) throw refuse('TERMS_INVALID', { ...terms, url: own.url });
}

/** As whom the other node reads here: in the name of each of its parties, as far as the agreement goes. */
export function clearancesOf(link: Link): Clearance[] {
  const { level, compartments, communities } = link.agreement.terms;
  return (link.peer?.parties ?? []).map(({ code }) => ({ party: code, level, compartments, communities }));
}

/** Whether some reader that the partner is may read what has this marking, for an agreed purpose. */
export function mayBeTold(link: Link, marking: Marking, now: string): boolean {
  return clearancesOf(link).some((clearance) =>
    link.agreement.terms.purposes.some((purpose) => mayRead(clearance, marking, purpose, now)),
  );
}

/** Whether `other` lets nobody read who may not read under `base`: then their join is `other` itself. */
export function isNotWider(base: Marking, other: Marking): boolean {
  return markingKey(join(base, other)) === markingKey(other);
}

/** Whether a marking stays within what was agreed for a link. */
export function isAgreed(marking: Marking, terms: Terms): boolean {
  return (
    marking.level <= terms.level && marking.compartments.every((code) => terms.compartments.includes(code))
  );
}

/** As it is kept here: for none but the agreed purposes. */
export function withinTerms(marking: Marking, terms: Terms): Marking {
  const purposes = marking.purposes?.filter((code) => terms.purposes.includes(code)) ?? [...terms.purposes];
  return canonical({ ...marking, purposes });
}
