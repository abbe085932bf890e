import { file } from '../../app.test-kit.ts';
import type { RunningCentre } from '../../app.ts';

/** Words that only the secret report holds. */
export const GRAPH_SECRETS = ['Marjan Orakzai', 'Varnholt', 'Saffron Lantern'] as const;

const person = (ref: string, names: readonly string[], properties: object = {}) => ({
  ref,
  kind: 'person',
  names,
  properties: { birthDate: '5 March 1980', ...properties },
});

/** An open report: people, a group, two places, two events; names in two scripts, one part only alleged. */
const OPEN = {
  title: 'Arrest in Sibi',
  date: '2026-11-19',
  entities: [
    person('zarak', ['Zarak Mandokhel', 'زرک مندوخیل'], {
      identifier: { value: '54400-1234567-1', scheme: 'cnic' },
      birthPlace: { ref: 'sibi' },
    }),
    person('dost', ['Dost Safarzod'], { affiliation: { ref: 'heron' } }),
    person('gul', ['Gul Barakzai', 'گل بارکزئی'], { relative: { ref: 'zarak' } }),
    {
      ref: 'heron',
      kind: 'organisation',
      name: 'Grey Heron Front',
      properties: { location: { ref: 'mastung' } },
    },
    { ref: 'sibi', kind: 'place', names: ['Sibi', 'سبی'] },
    { ref: 'mastung', kind: 'place', name: 'Mastung' },
    {
      ref: 'bombing',
      kind: 'event',
      name: 'Bombing in Sibi',
      properties: { eventType: 'bombing', occurred: '2026-11-12', occurredAt: { ref: 'sibi' } },
    },
    {
      ref: 'arrest',
      kind: 'event',
      name: 'Arrest in Sibi',
      properties: {
        eventType: 'arrest',
        occurred: '2026-11-18',
        occurredAt: { ref: 'sibi' },
        participant: { ref: 'zarak', role: 'arrested' },
      },
    },
  ],
  claims: [
    { subject: 'zarak', property: 'affiliation', value: { ref: 'heron' }, date: '2025-06' },
    {
      subject: 'bombing',
      property: 'participant',
      value: { ref: 'zarak', role: 'planner' },
      modality: 'alleged',
      speaker: 'Sibi Police',
    },
  ],
};

/** A report for the highest: it ties what is open to what is not. */
const SECRET = {
  title: 'Meeting in Varnholt',
  date: '2026-11-11',
  entities: [
    person('zarak', ['Zarak Mandokhel'], { identifier: { value: '54400-1234567-1', scheme: 'cnic' } }),
    person('marjan', ['Marjan Orakzai'], {
      affiliation: [{ ref: 'heron' }, { ref: 'lantern' }],
      relatedTo: { ref: 'zarak' },
    }),
    { ref: 'heron', kind: 'organisation', name: 'Grey Heron Front' },
    { ref: 'lantern', kind: 'organisation', name: 'Saffron Lantern Network' },
    { ref: 'varnholt', kind: 'place', name: 'Varnholt' },
    {
      ref: 'meeting',
      kind: 'event',
      name: 'Meeting in Varnholt',
      properties: {
        eventType: 'meeting',
        occurred: '2026-11-10',
        occurredAt: { ref: 'varnholt' },
        participant: [{ ref: 'zarak' }, { ref: 'marjan' }],
      },
    },
  ],
};

/** Text of the open report, as its spans count. */
export const openGraph = (centre: RunningCentre) =>
  file(centre, 'low', 'arrest.json', JSON.stringify(OPEN), 'UNCLASSIFIED//REL TO ALL');

export const secretGraph = (centre: RunningCentre) =>
  file(centre, 'high', 'meeting.json', JSON.stringify(SECRET), 'TOP SECRET//KESTREL');
