import {
  type Clearance,
  type Denial,
  LEVEL_NAMES,
  type Marking,
  renderMarking,
  whyNot,
} from '../../core/marking/index.ts';
import { clauseInEnglish } from '../../core/marking/clauses.ts';
import type { ClauseCode } from '../../core/marking/clauses.data.ts';
import { isUuid } from '../../core/words/id.ts';
import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import { type Directory, readDirectory } from '../agencies/index.ts';
import { claimsById } from '../fusion/index.ts';
import { findReport, readMarking } from '../reports/index.ts';
import type { Recipient, Sight, SightClause, WhoSees } from './contract.ts';
import { recipientOf } from './lawful.ts';
import { releasesOf } from './store/releases.ts';
import { type OpenRelease, openAll } from './view.ts';

interface Thing {
  readonly kind: WhoSees['kind'];
  readonly marking: Marking;
  readonly markingIds: readonly number[];
  readonly report: string | null;
}

/** Releases of one report looked at. */
const MOST = 500;

/**
 * Who sees a report, a claim or what stands under a marking, for the purpose of this desk, and by which clause, or which clauses
 * forbid it. Told only to those who see the thing: the clauses tell what its marking holds. `party`: one alone.
 */
export async function whoSees(desk: Desk, id: string, party: string | null): Promise<Released<WhoSees>> {
  const thing = await thingOf(desk, id);
  const directory = await readDirectory(desk);
  const released = thing.report === null ? [] : await inForce(desk, thing.report);
  const shown = party === null ? null : recipientOf(directory, party);
  const look = { thing, directory, released, purpose: desk.purpose.code, now: desk.now };
  const sights = [...officers(look), ...parties(look), ...communities(look)].filter(
    (sight) => shown === null || sight.party === shown.code || sight.code === shown.code,
  );
  desk.note(thing.report === null ? [] : [id], { sights: sights.length });
  return desk.release(
    {
      id,
      kind: thing.kind,
      purpose: desk.purpose.code,
      marking: renderMarking(thing.marking),
      level: thing.marking.level,
      sights,
    },
    thing.markingIds,
  );
}

async function thingOf(desk: Desk, id: string): Promise<Thing> {
  if (!isUuid(id)) {
    const marking = readMarking(id, desk.principal.clearance.party);
    return { kind: 'marking', marking, markingIds: [], report: null };
  }
  const report = await findReport(desk, id);
  if (report !== null) {
    const marking = await desk.marking(report.marking_id);
    return { kind: 'report', marking, markingIds: [report.marking_id], report: id };
  }
  const [claim] = await claimsById(desk, [id]);
  if (claim === undefined) throw notFound('report or claim');
  const marking = await desk.marking(claim.marking_id);
  return { kind: 'claim', marking, markingIds: [claim.marking_id], report: claim.report_id };
}

/** Releases in force of a report that the reader works on or may look into. */
async function inForce(desk: Desk, report: string): Promise<OpenRelease[]> {
  const open = await openAll(desk, await releasesOf(desk, [report], MOST));
  return open.filter(({ state }) => state === 'released');
}

interface Look {
  readonly thing: Thing;
  readonly directory: Directory;
  readonly released: readonly OpenRelease[];
  readonly purpose: string;
  readonly now: string;
}

function officers({ thing, directory, released, purpose, now }: Look): Sight[] {
  return directory.officers.map(({ handle, party, communities: of, level, compartments }) => {
    const clearance = { party, communities: of, level, compartments };
    const denials = whyNot(clearance, thing.marking, purpose, now);
    return {
      kind: 'officer',
      code: handle,
      party,
      sees: denials.length === 0,
      because: sightClauses(clearance, thing.marking, denials),
      release: releaseFor(released, [party, ...of]),
    };
  });
}

function parties(look: Look): Sight[] {
  const { directory, released } = look;
  return directory.parties.map(({ code }) => {
    const of = directory.communities.filter(({ members }) => members.includes(code)).map((one) => one.code);
    const { sees, why } = partySight(look, code, of);
    const recipient = recipientOf(directory, code);
    return {
      kind: recipient.kind,
      code,
      party: code,
      sees,
      because: sees ? why : [...why, ...controls(look.thing.marking, recipient, directory)],
      release: releaseFor(released, [code, ...of]),
    };
  });
}

/** A party sees what one of its officers sees. Of one whose officers are at another node the marking alone is asked. */
function partySight(
  { thing, directory, purpose, now }: Look,
  party: string,
  of: readonly string[],
): { sees: boolean; why: readonly SightClause[] } {
  const cleared: Clearance[] = directory.officers
    .filter((one) => one.party === party)
    .map(({ level, compartments }) => ({ party, communities: of, level, compartments }));
  const { level, compartments } = thing.marking;
  const readers = cleared.length > 0 ? cleared : [{ party, communities: of, level, compartments }];
  const best = readers
    .map((reader) => ({ reader, denials: whyNot(reader, thing.marking, purpose, now) }))
    .toSorted((a, b) => a.denials.length - b.denials.length)[0];
  if (best === undefined) return { sees: false, why: [] };
  return {
    sees: best.denials.length === 0,
    why: sightClauses(best.reader, thing.marking, best.denials),
  };
}

/** A community sees what each of its parties sees. */
function communities(look: Look): Sight[] {
  const all = parties(look);
  return look.directory.communities.map(({ code, members }) => {
    const blind = all.filter((one) => members.includes(one.code) && !one.sees);
    return {
      kind: 'community',
      code,
      party: code,
      sees: members.length > 0 && blind.length === 0,
      because:
        blind.length === 0
          ? [clause('releasability', 'eachParty')]
          : [clause('releasability', 'notParties', { name: blind.map((one) => one.code) })],
      release: releaseFor(look.released, [code]),
    };
  });
}

/** Codes side by side stand in one gap of a clause, set apart as one. */
function clause(
  of: SightClause['clause'],
  code: ClauseCode,
  codes: Readonly<Record<string, readonly string[]>> = {},
): SightClause {
  const values = Object.fromEntries(
    Object.entries(codes).map(([gap, several]) => [
      gap,
      gap.startsWith('purpose') ? several : [several.join(', ')],
    ]),
  );
  const told = { code, values };
  return { clause: of, words: clauseInEnglish(told), told };
}

/** By what a reader sees something, or every clause that forbids it. */
export function sightClauses(
  reader: Clearance,
  marking: Marking,
  denials: readonly Denial[],
): readonly SightClause[] {
  if (denials.length > 0) return denials.map(clauseOf);
  const named = marking.releasableTo.map(
    (audience) => [reader.party, ...reader.communities].find((code) => audience.includes(code)) ?? '',
  );
  const by = [...new Set(named)].filter((code) => code !== '');
  const cleared = [LEVEL_NAMES[reader.level]];
  return [
    by.length === 0
      ? clause('releasability', 'toAll', { name: cleared })
      : clause('releasability', 'to', { name: by, name2: cleared }),
  ];
}

function clauseOf(denial: Denial): SightClause {
  switch (denial.kind) {
    case 'level':
      return clause('level', 'level', {
        name: [LEVEL_NAMES[denial.needs]],
        name2: [LEVEL_NAMES[denial.has]],
      });
    case 'compartment':
      return clause('compartment', 'compartment', { name: denial.missing });
    case 'audience':
      return denial.audience.length === 0
        ? clause('releasability', 'nobody')
        : clause('releasability', 'audience', { name: denial.audience });
    case 'purpose':
      return clause('purpose', 'purpose', { purpose: [denial.purpose], purpose2: denial.allowed });
    case 'expired':
      return clause('expiry', 'expired', { day: [denial.expiredAt], name: denial.originators });
  }
}

/** What a release to one who does not see it would meet. */
function controls(marking: Marking, recipient: Recipient, { parties: all }: Directory): SightClause[] {
  const home = all.find(({ code }) => marking.originators.includes(code))?.country;
  const originators = { name: marking.originators };
  const rules: readonly (readonly [control: string, applies: boolean, told: SightClause])[] = [
    ['ORCON', true, clause('control', 'consent', originators)],
    ['NO-ONWARD', true, clause('control', 'noOnward', originators)],
    [
      'NO-DISSEMINATION-ABROAD',
      recipient.countries.some((country) => country !== home),
      clause('control', 'notAbroad'),
    ],
    ['EYES-ONLY', recipient.kind === 'community', clause('control', 'eyesOnly')],
  ];
  return rules
    .filter(([control, applies]) => applies && marking.controls.includes(control))
    .map(([, , told]) => told);
}

function releaseFor(released: readonly OpenRelease[], codes: readonly string[]): Sight['release'] {
  const found = released.find(({ row }) => codes.includes(row.recipient));
  return found === undefined
    ? null
    : { id: found.row.id, tearline: found.revision.tearline !== null, until: found.row.until_at };
}
