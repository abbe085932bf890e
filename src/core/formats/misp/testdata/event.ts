import type { JsonObject } from '../../json/parse.ts';

const id = (nth: number): string => `5f0c0000-0000-4000-8000-${String(nth).padStart(12, '0')}`;

/** An event as MISP 2.5 exports it. Everybody and everything in it is invented. */
export function mispEvent(more: JsonObject = {}): { Event: JsonObject } {
  return {
    Event: {
      id: '17',
      uuid: id(1),
      info: 'Couriers of the Grey Heron Front',
      date: '2026-03-02',
      timestamp: '1772442000',
      threat_level_id: '2',
      analysis: '1',
      distribution: '3',
      published: true,
      Orgc: { name: 'CERT Avenia' },
      Tag: [
        { name: 'tlp:green', colour: '#33FF00' },
        { name: 'admiralty-scale:source-reliability="b"' },
        { name: 'admiralty-scale:information-credibility="3"' },
        { name: 'type:OSINT' },
      ],
      Attribute: [
        { uuid: id(10), type: 'domain|ip', category: 'Network activity', value: 'heron.example|192.0.2.7', to_ids: true },
        {
          uuid: id(11),
          type: 'filename|sha256',
          category: 'Payload delivery',
          value: `list.xlsx|${'ab'.repeat(32)}`,
          comment: 'sent to the couriers',
          Tag: [{ name: 'estimative-language:likelihood-probability="likely"' }],
          Sighting: [{ uuid: id(12), type: '0', date_sighting: '1772528400', Organisation: { name: 'CERT Bolania' } }],
        },
        { uuid: id(13), type: 'email-src', category: 'Network activity', value: 'old@heron.example', deleted: true },
        { uuid: id(14), type: 'text', category: 'Other', value: 'The Front pays its couriers monthly.' },
      ],
      Object: [
        {
          uuid: id(20),
          name: 'person',
          'meta-category': 'misc',
          template_uuid: 'a15b0477-e9d1-4b9c-9546-abe78a4f4248',
          Attribute: [
            { uuid: id(21), type: 'first-name', object_relation: 'first-name', value: 'Zarak' },
            { uuid: id(22), type: 'last-name', object_relation: 'last-name', value: 'Mandokhel' },
            { uuid: id(23), type: 'text', object_relation: 'alias', value: 'Haji Zarak' },
            { uuid: id(24), type: 'date-of-birth', object_relation: 'date-of-birth', value: '1979-03-11' },
            { uuid: id(25), type: 'passport-number', object_relation: 'passport-number', value: 'XX1234567' },
            { uuid: id(26), type: 'text', object_relation: 'shoe-size', value: '44' },
          ],
          ObjectReference: [{ uuid: id(27), referenced_uuid: id(30), referenced_type: '1', relationship_type: 'member-of' }],
        },
        {
          uuid: id(30),
          name: 'organization',
          Attribute: [{ uuid: id(31), type: 'text', object_relation: 'name', value: 'Grey Heron Front' }],
        },
      ],
      Galaxy: [
        {
          name: 'Threat Actor',
          type: 'threat-actor',
          GalaxyCluster: [
            { uuid: id(40), type: 'threat-actor', value: 'Copper Kestrel', meta: { synonyms: ['CK-9'], country: ['ZZ'] } },
          ],
        },
      ],
      ...more,
    },
  };
}
