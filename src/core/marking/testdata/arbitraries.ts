import * as fc from 'fast-check';
import { CONTROLS } from '../controls.ts';
import { canonical } from '../lattice.ts';
import type { Clearance, Level, Marking } from '../marking.ts';

/** Random markings and readers over few codes, so that they often meet. */
export const PARTIES = ['CTD', 'FIU', 'NAVY', 'PARTNER-A'];
export const COMMUNITIES = ['MEMBERS', 'BORDER'];
export const COMPARTMENTS = ['ALPHA', 'BRAVO', 'HS-O'];
export const PURPOSES = ['ANALYSIS', 'REDRESS', 'WARNING'];
export const NOW = '2026-06-01T00:00:00.000Z';
const INSTANTS = ['2026-01-01T00:00:00.000Z', '2026-06-01T00:00:00.000Z', '2027-03-04T05:06:07.890Z'];

const levels = fc.constantFrom<Level>(0, 1, 2, 3, 4);
const parties = fc.subarray(PARTIES, { minLength: 1 });

/** Any marking in canonical form, also those that nobody reads. */
export const markings: fc.Arbitrary<Marking> = fc
  .record({
    level: levels,
    compartments: fc.subarray(COMPARTMENTS),
    releasableTo: fc.array(fc.subarray([...PARTIES, ...COMMUNITIES]), { maxLength: 3 }),
    originators: fc.subarray(PARTIES),
    controls: fc.subarray([...CONTROLS.keys()]),
    purposes: fc.option(fc.subarray(PURPOSES)),
    expiresAt: fc.option(fc.constantFrom(...INSTANTS)),
  })
  .map((m) => canonical({ ...m, expiresAt: m.originators.length === 0 ? null : m.expiresAt }));

export const lastingMarkings = markings.map((m) => canonical({ ...m, expiresAt: null }));

export const readers: fc.Arbitrary<Clearance> = fc.record({
  party: fc.constantFrom(...PARTIES, 'STRANGER'),
  communities: fc.subarray(COMMUNITIES),
  level: levels,
  compartments: fc.subarray(COMPARTMENTS),
});

export const purposes = fc.constantFrom(...PURPOSES, 'CURIOSITY');

/** As an originator files: each audience names every originator. */
export const filedMarkings = fc.tuple(lastingMarkings, parties).map(([m, originators]) =>
  canonical({ ...m, originators, releasableTo: m.releasableTo.map((a) => [...a, ...originators]) }),
);
