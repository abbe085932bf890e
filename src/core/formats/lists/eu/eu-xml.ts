import { dayOf } from '../dates.ts';
import { kindIn, PartyDraft } from '../draft.ts';
import type { ListNotes, ListReader, ReadEntry } from '../reader.ts';
import { xmlEntries, type XmlEntry } from '../xml/entries.ts';
import { unknownFields } from '../xml/fields.ts';
import type { XmlNode } from '../xml/node.ts';
import {
  EU_KINDS,
  euAddress,
  euBirth,
  euCitizenship,
  euEntity,
  euIdentification,
  euName,
  type EuPart,
  euRegulation,
} from './party.ts';

const partOf =
  (node: XmlNode): EuPart =>
  (attribute) =>
    node.attribute(attribute);

const FIELDS: Readonly<Record<string, (draft: PartyDraft, part: EuPart, index: number) => void>> = {
  nameAlias: (draft, part, index) => euName(draft, part, index === 0),
  birthdate: euBirth,
  citizenship: euCitizenship,
  address: euAddress,
  identification: euIdentification,
  regulation: euRegulation,
};
const KNOWN = new Set([...Object.keys(FIELDS), 'subjectType', 'remark']);

function read({ node, where }: XmlEntry, notes: ListNotes): ReadEntry {
  const entity = partOf(node);
  // Entries of before 2015 have no reference; their logical id is as stable.
  const ref = entity('euReferenceNumber') || entity('logicalId');
  const type = node.all('subjectType').map((child) => child.attribute('code'))[0] ?? '';
  const kind = kindIn(EU_KINDS, type);
  if (kind === null)
    return { skipped: { where, ref: ref || null, reason: `“${type}” is not a known type of subject` } };
  const draft = new PartyDraft(ref, kind);
  euEntity(draft, entity);
  for (const [name, field] of Object.entries(FIELDS))
    for (const [index, child] of node.all(name).entries()) {
      field(draft, partOf(child), index);
      for (const remark of child.all('remark')) draft.remark(remark.text);
    }
  for (const remark of node.all('remark')) draft.remark(remark.text);
  unknownFields(draft, node, KNOWN, notes, where, 'eu-xml');
  const fault = draft.fault();
  return fault === null
    ? { where, party: draft.finish() }
    : { skipped: { where, ref: ref || null, reason: fault } };
}

/** The EU's consolidated financial sanctions (xmlFullSanctionsList_1_1): export with sanctionEntity. */
export const euXml: ListReader = {
  format: 'eu-xml',
  label: 'EU consolidated financial sanctions, XML 1.1',
  optional: [],
  async *entries(files, notes) {
    const file = files.get('main');
    if (file === undefined) return;
    const shape = {
      format: 'eu-xml',
      root: 'export',
      namespaces: ['http://eu.europa.ec/fpi/fsd/export'],
      containers: [],
      entries: ['sanctionEntity'],
      onRoot: (attributes: ReadonlyMap<string, string>) => {
        notes.published = dayOf(attributes.get('generationDate') ?? '');
      },
    };
    for await (const entry of xmlEntries(file, shape)) {
      notes.count('main');
      yield read(entry, notes);
    }
  },
};
