import type { Interval, ReportId } from '../../core/words/index.ts';
import type { Card, ClaimSource, Picture } from '../../slices/fusion/index.ts';
import type { ReportHead, ReportText } from '../../slices/reports/index.ts';

/** A small invented picture for tests: two reports of one bombing that disagree, one of them an echo of the other. */
export const R1 = '11111111-1111-4111-8111-111111111111' as ReportId;
export const R2 = '22222222-2222-4222-8222-222222222222' as ReportId;
export const PERSON = '33333333-3333-4333-8333-333333333333';
export const EVENT = '44444444-4444-4444-8444-444444444444';
export const MARKING = 'SECRET//REL TO MEMBERS//ORIG AGENCY-A';
export const HOSTILE = '<script>alert("x")</script>\u202e\'';

const day = (date: string): Interval => ({ from: date, to: date, precision: 'day' });

export const head = (id: ReportId, path: string, grade: string): ReportHead => ({
  id,
  sha256: 'ab'.repeat(32),
  party: 'AGENCY-A',
  path,
  title: null,
  language: 'en',
  dated: day('2026-03-05'),
  filedAt: '2026-03-06T08:30:00.000Z',
  sourceType: 'HUMINT',
  grade,
  reference: null,
  format: 'text',
  pages: [],
  marking: MARKING,
});

export const HEADS = [head(R1, 'one.txt', 'B2'), head(R2, `two ${HOSTILE}.txt`, 'D4')] as const;

const claim = (id: string, report: ReportId, best: number, origin: string): Picture['claims'][number] => ({
  id,
  entity: EVENT,
  property: 'casualties',
  value: { type: 'casualties', category: 'civilian', effect: 'killed', low: null, best, high: null, text: `${best} civilian killed` },
  qualifier: 'over',
  modality: 'reported',
  statementType: 'fact',
  report,
  start: 10,
  end: 20,
  origin,
});

export const PICTURE: Picture = {
  reports: HEADS.map(({ id, sha256, path }) => ({ id, sha256, path })),
  mentions: [],
  entities: [
    {
      id: PERSON,
      kind: 'person',
      caption: HOSTILE,
      names: [
        { text: HOSTILE, script: 'Latn', kind: 'primary' },
        { text: 'شیر گل خیالی', script: 'Arab', kind: 'original-script' },
      ],
      records: [PERSON],
    },
    { id: EVENT, kind: 'event', caption: 'Bombing at Noorabad', names: [], records: [EVENT] },
  ],
  events: [
    {
      entity: EVENT,
      type: 'bombing',
      interval: { from: '2026-03-01', to: '2026-03-31', precision: 'month' },
      places: [],
      participants: [{ entity: PERSON, role: 'attributed' }],
      casualties: [
        { category: 'civilian', effect: 'killed', low: null, best: 12, high: null, report: R1 },
        { category: 'civilian', effect: 'killed', low: 15, best: null, high: 17, report: R2 },
      ],
      reports: [R1, R2],
    },
  ],
  claims: [claim('c1', R1, 12, 'o1'), claim('c2', R2, 16, 'o2')],
  conflicts: [{ entity: EVENT, property: 'casualties', kind: 'count', claims: ['c1', 'c2'], because: { en: `12 and 16 cannot both hold ${HOSTILE}`, ur: '12 اور 16' } }],
  origins: [{ id: 'o1', reports: [R1, R2], reason: `2 reports of one origin: same text ${HOSTILE}.` }],
};

const source = (parts: Partial<ClaimSource>): ClaimSource => ({
  reviewed: null,
  claim: 'c1',
  record: PERSON,
  report: R1,
  start: 4,
  end: 9,
  quote: `He is said to lead ${HOSTILE}`,
  qualifier: 'exact',
  modality: 'alleged',
  statementType: 'fact',
  speaker: 'A witness',
  interval: { from: '2025-01-01', to: '2025-12-31', precision: 'year' },
  page: 3,
  rule: 'role@1',
  state: 'proposed',
  grade: 'B2',
  marking: MARKING,
  origin: 'o1',
  ...parts,
});

export const CARD: Card = {
  id: PERSON,
  kind: 'person',
  caption: HOSTILE,
  names: [
    { text: HOSTILE, script: 'Latn', kind: 'primary' },
    { text: 'شیر گل خیالی', script: 'Arab', kind: 'original-script' },
  ],
  records: [PERSON],
  properties: [
    {
      property: 'allegedRole',
      label: 'Alleged role',
      values: [{ value: { type: 'text', text: 'leader' }, text: 'leader (alleged)', origins: 1, sources: [source({})] }],
    },
    {
      property: 'participantOf',
      label: 'Participant of',
      values: [
        {
          value: { type: 'record', record: EVENT },
          text: 'Bombing (Noorabad) (as target) (denied)',
          origins: 1,
          sources: [source({ claim: 'c2', modality: 'denied', state: 'stated', report: R2, grade: 'D4' })],
        },
      ],
    },
  ],
  conflicts: [],
  reports: HEADS,
  origins: 1,
  lineage: [],
  proposals: [{ a: PERSON, b: EVENT, captions: [HOSTILE, 'Sher Gul Khayali'], because: 'the name is all there is' }],
  setAside: 2,
};

export const REPORT: ReportText = {
  ...HEADS[0],
  title: HOSTILE,
  text: 'HEADING\nBody says “words” here.\nRead also: another <b>story</b>',
  zones: [
    { kind: 'heading', start: 0, end: 7 },
    { kind: 'body', start: 8, end: 31 },
    { kind: 'quotation', start: 18, end: 25 },
    { kind: 'teaser', start: 32, end: 63 },
  ],
};
