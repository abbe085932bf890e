import type { Draft } from './names-draft.ts';
import type { Word } from './names-words.ts';

/** Seats of government: the key of the town, and the country for which its name stands where it acts. */
const SEATS: ReadonlyMap<string, string> = new Map(
  'PK:islamabad AF:kabul IN:delhi IN:new-delhi IR:tehran CN:beijing RU:moscow US:washington GB:london DE:berlin FR:paris TR:ankara SA:riyadh QA:doha AE:abu-dhabi OM:muscat KW:kuwait-city IQ:baghdad SY:damascus TJ:dushanbe UZ:tashkent KG:bishkek TM:ashgabat KZ:astana AT:vienna BE:brussels NO:oslo JP:tokyo KE:nairobi SO:mogadishu GE:tbilisi AZ:baku EG:cairo JO:amman LB:beirut IL:jerusalem UA:kyiv BD:dhaka LK:colombo'
    .split(' ')
    .map((key) => [`place:${key}`, key.slice(0, 2)]),
);

/** What governments do and towns do not. */
const ACTS = new Set(
  'says said denies denied accuses accused insists insisted claims claimed agreed agrees rejects rejected wants wanted demands demanded calls called condemned condemns signed promised promises offered offers asked asks refused refuses welcomed welcomes warned warns proposed proposes maintains confirmed announced pledged undertook hopes fears believes blames blamed replied responded recalled expelled summoned protested speaks considers would will must should listed froze sanctioned designated put pays paid'.split(
    ' ',
  ),
);
const ADVERBS = new Set(
  'has had have also again repeatedly never always later now not officially publicly finally still meanwhile both'.split(
    ' ',
  ),
);
const ADDRESSED = new Set(
  'accused accuses accusing blamed blames blaming told asked urged pressed pressing warned urges asks tells between'.split(
    ' ',
  ),
);
const LOCATIVE = new Set(
  'in at from near to of around outside inside via through into for reached reaching visited visiting left entered'.split(
    ' ',
  ),
);
/** What belongs to a government and not to a town. */
const BELONGINGS = new Set(
  'own position denial claim claims government decision request refusal policy view part list demand demands ambassador envoy diplomats line offer answer reply statement hand'.split(
    ' ',
  ),
);

/** "Islamabad denied it": a capital that acts, is accused, or has a position is the government, not the town. */
export function metonyms(words: readonly Word[], drafts: readonly Draft[]): Draft[] {
  let acting: Draft | null = null;
  return drafts.map((draft) => {
    const country = draft.anchor === null || draft.kind !== 'place' ? undefined : SEATS.get(draft.anchor);
    if (country === undefined) return draft;
    // "between Islamabad and Kabul": what one is, so is the other.
    const joined = acting?.to === draft.from - 1 && words[draft.from - 1]?.lower === 'and';
    if (!joined && !isActor(words, draft)) return draft;
    acting = draft;
    return { ...draft, kind: 'organisation', anchor: `org:government:${country}`, rule: 'name.metonymy@1' };
  });
}

function isActor(words: readonly Word[], { from, to }: Draft): boolean {
  const [before, first, last] = [words[from - 1], words[from], words[to - 1]];
  if (last === undefined || first === undefined) return false;
  if (first.joint === 'space' && ADDRESSED.has(before?.lower ?? '')) return true;
  if (first.joint === 'space' && LOCATIVE.has(before?.lower ?? '')) return false;
  // "Islamabad, Sunday" and datelines: something must follow in the same breath.
  let at = to;
  if (words[at]?.joint !== 'space') return false;
  if (last.possessive) return BELONGINGS.has(words[at]?.lower ?? '');
  while (ADVERBS.has(words[at]?.lower ?? '') && words[at]?.joint === 'space' && at < to + 3) at++;
  return words[at]?.joint === 'space' && words[at]?.shape === 'lower' && ACTS.has(words[at]?.lower ?? '');
}
