import type { Level } from '../../core/marking/index.ts';
import type { Role } from '../../trust/principal.ts';

export interface Party {
  readonly code: string;
  readonly name: string;
  readonly kind: 'agency' | 'partner';
  readonly country: string;
  readonly node: string | null;
}

export interface Community {
  readonly code: string;
  readonly name: string;
  readonly members: readonly string[];
}

export interface Officer {
  readonly handle: string;
  readonly name: string;
  readonly party: string;
  readonly level: Level;
  readonly compartments: readonly string[];
  readonly roles: readonly Role[];
}

/** What an administrator changes of an officer, as written; what is left out stays. Compartments are added. */
export interface OfficerChange {
  readonly name?: string;
  readonly party?: string;
  readonly level?: string;
  readonly compartments?: readonly string[];
  readonly dropCompartments?: readonly string[];
  readonly roles?: readonly string[];
}

/** The community of every party of this centre: what TLP calls "the community" and an agency may always share with. */
export const MEMBERS = 'MEMBERS';

/** The party and the officer of a centre that a single analyst starts in an empty folder. */
export const LOCAL_PARTY: Party = {
  code: 'LOCAL',
  name: 'Local centre',
  kind: 'agency',
  country: 'ZZ',
  node: null,
};
export const LOCAL_OFFICER: Officer = {
  handle: 'analyst',
  name: 'Local analyst',
  party: 'LOCAL',
  level: 4,
  compartments: [],
  roles: ['officer', 'analyst', 'release-authority', 'oversight', 'administrator'],
};
