import type { Modality } from '../../words/index.ts';
import type { OwnGrade } from '../types.ts';
import type { MispAttribute, MispEvent, MispTag } from './event.ts';
import { DISTRIBUTION, LIKELIHOOD, PAP } from './meaning.data.ts';

/** Tags of taxonomies are written namespace:predicate="value", or namespace:value. */
const TRIPLE = /^([\w-]+):(?:([\w-]+)=)?"?([^"]+)"?$/;

interface Triple {
  readonly namespace: string;
  readonly predicate: string;
  readonly value: string;
}

function tripleOf({ name }: MispTag): Triple | null {
  const [, namespace = '', predicate = '', value = ''] = TRIPLE.exec(name.trim()) ?? [];
  return namespace === '' ? null : { namespace: namespace.toLowerCase(), predicate, value };
}

const valuesOf = (tags: readonly MispTag[], namespace: string, predicate = ''): string[] =>
  tags.flatMap((tag) => {
    const triple = tripleOf(tag);
    return triple?.namespace === namespace && triple.predicate === predicate ? [triple.value] : [];
  });

const MARKING_NAMESPACES: ReadonlySet<string> = new Set([
  'dni-ism',
  'nato',
  'euci',
  'fr-classif',
  'de-vs',
  'cnsd',
  'acs-marking',
  'data-classification',
  'iep2-policy',
]);
const READ_NAMESPACES: ReadonlySet<string> = new Set([
  'tlp',
  'pap',
  'admiralty-scale',
  'estimative-language',
]);

/** Tags whose meaning is taken elsewhere; the others are kept as they are. */
export const isReadTag = (tag: MispTag): boolean => READ_NAMESPACES.has(tripleOf(tag)?.namespace ?? '');

/** Markings that tags mean. What marks and is not understood is 'unknown': the most closed. */
function markingsOfTags(tags: readonly MispTag[]): string[] {
  const tlp = valuesOf(tags, 'tlp').flatMap((value) => {
    const word = value.toUpperCase();
    if (word === 'WHITE') return 'TLP:CLEAR';
    return ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'].includes(word) ? `TLP:${word}` : 'unknown';
  });
  const pap = valuesOf(tags, 'pap').flatMap((value) => {
    const known = PAP[value.toUpperCase()];
    return known === undefined ? 'unknown' : (known ?? []);
  });
  const others = tags.some((tag) => MARKING_NAMESPACES.has(tripleOf(tag)?.namespace ?? ''))
    ? ['unknown']
    : [];
  return [...tlp, ...pap, ...others];
}

function markingsOfDistribution(distribution: number | null): string[] {
  if (distribution === null) return [];
  const known = DISTRIBUTION[distribution];
  return known === undefined ? ['unknown'] : known === null ? [] : [known];
}

const ofAttribute = ({ tags, distribution, deleted }: MispAttribute): string[] =>
  deleted ? [] : [...markingsOfTags(tags), ...markingsOfDistribution(distribution)];

/** Every marking that stands in the event and restricts: a part's marking closes the whole, for a report has one. */
export function markingsOf(event: MispEvent): readonly string[] {
  const all = [
    ...markingsOfTags(event.tags),
    ...markingsOfDistribution(event.distribution),
    ...event.attributes.flatMap(ofAttribute),
    ...event.objects.flatMap((object) =>
      object.deleted
        ? []
        : [...markingsOfDistribution(object.distribution), ...object.attributes.flatMap(ofAttribute)],
    ),
  ];
  return [...new Set(all)].toSorted();
}

/** The grade an event gives itself, each axis by itself; null where it gives none, or two that do not agree. */
export function gradeOf({ tags }: MispEvent): OwnGrade {
  const one = (predicate: string, pattern: RegExp): string | null => {
    const values = new Set(valuesOf(tags, 'admiralty-scale', predicate).map((value) => value.toUpperCase()));
    const [value] = values;
    return values.size === 1 && value !== undefined && pattern.test(value) ? value : null;
  };
  // G, deliberately deceptive, is MISP's own: the Admiralty scale has no word for it but unreliable.
  const reliability = one('source-reliability', /^[A-G]$/);
  const credibility = one('information-credibility', /^[1-6]$/);
  return {
    reliability: reliability === 'G' ? 'E' : reliability,
    // One submission is one origin at most: nothing is confirmed by it alone.
    credibility: credibility === '1' ? '2' : credibility,
  };
}

/** How firmly something is put: null where no tag says. */
export function likelihoodOf(
  tags: readonly MispTag[],
): { readonly word: string; readonly modality: Modality } | null {
  const [word] = valuesOf(tags, 'estimative-language', 'likelihood-probability');
  const modality = word === undefined ? undefined : LIKELIHOOD[word];
  return word === undefined || modality === undefined ? null : { word, modality };
}
