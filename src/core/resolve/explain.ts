import type { EvidenceKey, Tie } from './types.ts';

/** How each kind of evidence reads in a sentence; `{…}` is the text of the basis. */
const PHRASES: Readonly<Record<string, string>> = {
  name: 'the name “{}”',
  'name-part': 'the name part “{}”',
  alias: 'the other name “{}”',
  acronym: 'the acronym {}, which one organisation in view spells out',
  'office-name': 'the full name “{}” of an office, with one country in view',
  anchor: 'the registry entry of {}',
  identifier: 'the identifier {}',
  affiliation: 'the affiliation with {}',
  role: 'the role “{}”',
  birthDate: '{}',
  fatherName: '{}',
  relative: '{}',
  child: '{}',
  place: 'the place {}',
  event: 'the part in {}',
  'co-mention': 'being mentioned with {}',
  'spoken-thing': 'being named beside {}',
  'spoken-event': 'being told of with {}',
  'event-victim': '{}, whichever day is told',
  'spoken-organisation': 'being named in a report on {}',
  'spoken-place': 'being named in a report on {}',
  'spoken-together': 'being named with {}',
  nationality: 'being a {}',
  occurred: 'the date ({})',
  participant: '{}',
  'event-day': '{}',
  'event-month': '{}, the only one in view',
  'event-place': '{}, the only one in view',
  'event-name': 'the name of the event “{}”, the only one in view',
  'event-participant': '{}, the only one in view',
};

function phrase(basis: EvidenceKey['basis'][number]): string {
  return (PHRASES[basis.property] ?? `${basis.property} “{}”`).replace('{}', () => basis.text);
}

/** One sentence on what two records share. */
export function becauseOf(a: EvidenceKey, b: EvidenceKey): string {
  const shared = a.basis.map((basis, at) => {
    const other = b.basis[at];
    const spelt = other !== undefined && other.property === basis.property && other.text !== basis.text;
    return spelt ? `${phrase(basis)} (elsewhere “${other.text}”)` : phrase(basis);
  });
  return `Both records share ${shared.join(' and ')}.`;
}

/** The sentence an officer reads under "why are these one?", with the strength of the evidence. */
export function explainTie(tie: Tie): string {
  if (tie.by === 'judgement') return tie.because;
  const weight = {
    identity: 'This identifies.',
    strong: 'Together this is strong.',
    weak: 'This alone joins nothing.',
  };
  return tie.key === null ? tie.because : `${tie.because} ${weight[tie.key.strength]}`;
}
