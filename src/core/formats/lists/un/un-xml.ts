import type { ListNotes, ListReader, ReadEntry } from '../reader.ts';
import { dayOf } from '../dates.ts';
import { xmlEntries, type XmlEntry } from '../xml/entries.ts';
import { unParty } from './party.ts';

const KINDS: Readonly<Record<string, 'person' | 'organisation'>> = {
  'INDIVIDUALS/INDIVIDUAL': 'person',
  'ENTITIES/ENTITY': 'organisation',
};

function read({ path, node, where }: XmlEntry, notes: ListNotes): ReadEntry {
  notes.count('main');
  const draft = unParty(node, KINDS[path] ?? 'organisation', notes, where);
  const fault = draft.fault();
  if (fault === null) return { where, party: draft.finish() };
  return { skipped: { where, ref: draft.ref === '' ? null : draft.ref, reason: fault } };
}

/** The consolidated list of the UN Security Council (sc-sanctions.xsd): CONSOLIDATED_LIST with INDIVIDUALS and ENTITIES. */
export const unXml: ListReader = {
  format: 'un-xml',
  label: 'UN Security Council consolidated list, XML',
  optional: [],
  async *entries(files, notes) {
    const file = files.get('main');
    if (file === undefined) return;
    const entries = xmlEntries(file, {
      format: 'un-xml',
      root: 'CONSOLIDATED_LIST',
      namespaces: [''],
      containers: ['INDIVIDUALS', 'ENTITIES'],
      entries: Object.keys(KINDS),
      onRoot: (attributes) => {
        notes.published = dayOf(attributes.get('dateGenerated') ?? '');
      },
    });
    for await (const entry of entries) yield read(entry, notes);
  },
};
