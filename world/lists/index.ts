import { GROUPS_XML } from './groups.data.ts';
import { SCHEDULE_AUTUMN, SCHEDULE_SPRING } from './schedule.data.ts';

/** A designation list of the exercise: fictional people and groups, published by a party of the exercise. */
export interface ExerciseList {
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  readonly format: 'mapped-csv' | 'un-xml';
  readonly mapping?: object;
  readonly marking: string;
  /** In the order in which they came into force. */
  readonly versions: readonly {
    readonly name: string;
    /** Day of publication where the file does not say it. */
    readonly published: string | null;
    readonly bytes: Uint8Array;
  }[];
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const SCHEDULE_MAPPING = {
  reference: ['CNIC'],
  kind: { value: 'person' },
  programme: 'Exercise schedule',
  columns: {
    Name: { field: 'name' },
    Alias: { field: 'alias', separator: ';' },
    FatherName: { field: 'father' },
    CNIC: { field: 'identifier', scheme: 'cnic', country: 'PK' },
    Province: { field: 'address' },
    District: { field: 'address' },
  },
};

/** The lists of the exercise. Pure: always the same bytes. */
export const EXERCISE_LISTS: readonly ExerciseList[] = [
  {
    id: 'moia-schedule',
    name: 'Exercise Schedule of Persons',
    publisher: 'MOIA',
    format: 'mapped-csv',
    mapping: SCHEDULE_MAPPING,
    marking: 'RESTRICTED//REL TO MEMBERS',
    versions: [
      { name: 'schedule-2026-03.csv', published: '2026-03-02', bytes: bytesOf(SCHEDULE_SPRING) },
      { name: 'schedule-2026-09.csv', published: '2026-09-14', bytes: bytesOf(SCHEDULE_AUTUMN) },
    ],
  },
  {
    id: 'nfc-groups',
    name: 'Exercise List of Proscribed Groups',
    publisher: 'NFC',
    format: 'un-xml',
    marking: 'UNCLASSIFIED//REL TO ALL',
    versions: [{ name: 'groups.xml', published: null, bytes: bytesOf(GROUPS_XML) }],
  },
];
