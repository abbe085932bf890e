/** The closed code lists of the spine (WORDS.md §1). Each is an array, so that schemas, help and docs are made from it. */

export const ENTITY_KINDS = [
  'person',
  'organisation',
  'place',
  'vehicle',
  'vessel',
  'aircraft',
  'account',
  'wallet',
  'document',
  'device',
  'weapon',
  'event',
  'operation',
  'programme',
  'channel',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** What a mention can be: a thing of some entity kind, or a value that belongs to claims only. */
export const MENTION_KINDS = [...ENTITY_KINDS, 'date', 'quantity', 'money', 'identifier'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

export const SOURCE_TYPES = [
  'HUMINT',
  'SIGINT',
  'IMINT',
  'OSINT',
  'FININT',
  'TECHINT',
  'CYBER',
  'LE',
  'LIAISON',
] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

export const PRECEDENCES = ['ROUTINE', 'PRIORITY', 'IMMEDIATE', 'FLASH'] as const;
export type Precedence = (typeof PRECEDENCES)[number];

export const ZONE_KINDS = [
  'body',
  'heading',
  'boilerplate',
  'teaser',
  'quotation',
  'repeated',
  'table',
] as const;
export type ZoneKind = (typeof ZONE_KINDS)[number];

export const QUALIFIERS = ['exact', 'over', 'under', 'about', 'at-least', 'at-most', 'range'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const MODALITIES = ['asserted', 'believed', 'alleged', 'denied', 'reported', 'inferred'] as const;
export type Modality = (typeof MODALITIES)[number];

export const STATEMENT_TYPES = ['fact', 'assessment', 'opinion', 'forecast', 'recommendation'] as const;
export type StatementType = (typeof STATEMENT_TYPES)[number];

export const CLAIM_STATUSES = ['live', 'corrected', 'recalled', 'expired'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

export const VERDICTS = ['same', 'different', 'unsure'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const NAME_KINDS = [
  'primary',
  'alias',
  'strong',
  'weak',
  'former',
  'nom-de-guerre',
  'nasab',
  'nisba',
  'transliteration',
  'acronym',
  'misspelling',
  'original-script',
  'short',
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

export const SCRIPTS = ['Latn', 'Arab', 'Cyrl', 'Deva', 'Hans', 'Hebr', 'Zyyy'] as const;
export type Script = (typeof SCRIPTS)[number];

/** Event classes; two events of different classes are never one event. */
export const EVENT_TYPES = [
  'bombing',
  'suicide-bombing',
  'armed-attack',
  'assassination',
  'kidnapping',
  'hijacking',
  'arrest',
  'raid',
  'seizure',
  'clash',
  'air-strike',
  'execution',
  'designation',
  'meeting',
  'agreement',
  'award',
  'visit',
  'transfer',
  'escape',
  'protest',
  'training',
  'withdrawal',
  'statement',
  'cyber-attack',
  'financing',
  'travel',
  'attack',
  'other',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const CASUALTY_CATEGORIES = [
  'civilian',
  'security-force',
  'foreign-military',
  'perpetrator',
  'unknown',
] as const;
export type CasualtyCategory = (typeof CASUALTY_CATEGORIES)[number];
export const CASUALTY_EFFECTS = ['killed', 'injured', 'abducted'] as const;
export type CasualtyEffect = (typeof CASUALTY_EFFECTS)[number];

export const PARTICIPANT_ROLES = [
  'perpetrator',
  'planner',
  'facilitator',
  'financier',
  'target',
  'victim',
  'arrested',
  'arresting',
  'tipping',
  'claimant',
  'attributed',
  'host',
  'participant',
  'recipient',
  'awarding',
  'witness',
] as const;
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];
