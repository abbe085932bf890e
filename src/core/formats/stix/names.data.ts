/** Ids of our own in STIX. They never change: what partners hold refers to them. */

/** Namespace of the ids that are made of what an object holds (RFC 9562 §5.5). */
export const NAMESPACE = 'cf6c0e21-334e-47a8-a467-b4749ceff0ff';

const extension = (uuid: string): string => `extension-definition--${uuid}`;

/** The marking of the lattice (docs/reference/stix-marking.schema.json). */
export const MARKING_EXTENSION = extension('1eaf9147-fbe0-4d06-8915-4af67a46bd4a');
/** What a report, a record or a judgement is beyond STIX (docs/reference/stix-spine.schema.json). */
export const SPINE_EXTENSION = extension('7fca7569-761f-4d63-b8a4-ce0b9e09047f');
/** Things that STIX has no type for. */
export const THING_EXTENSION = extension('fee9589b-4a6f-4d55-908a-9015cd224b6d');
export const THING_TYPE = 'watchfloor-thing';

/** OASIS: Access Control Specification 3.0, TLP 2.0. */
export const ACS_EXTENSION = extension('3a65884d-005a-4290-8335-cb2d778a83ce');
export const TLP2_EXTENSION = extension('60a3c5c5-0d10-413e-aab3-9e08dde9e88d');

/** The identity under which our extensions are defined, and when. */
export const DEFINED_BY = 'identity--7f68b3ff-6ca3-4c43-bcaa-c13172ca60a7';
export const DEFINED_AT = '2026-11-22T00:00:00.000Z';
