import type { Modality } from '../words/index.ts';
import { clauseAt } from './claims/clauses.ts';
import { matchesOf, occurs } from './claims/matches.ts';
import { gateOf, isOpen } from './pattern-needs.ts';
import { textSpan, type SentenceView } from './claims/skeleton.ts';

/**
 * How far a cue reaches.
 * sentence: everything in it ("according to", "police said"); inside a subordinate clause only that clause.
 * part:     the sentence up to the semicolons around it.
 * rest:     the sentence after it ("X said …").
 * clause:   the clause it stands in. after: from the cue to the end of its stretch ("accused of …").
 * phrase:   the noun phrase that follows ("the alleged mastermind").
 */
type Reach = 'sentence' | 'part' | 'rest' | 'clause' | 'after' | 'phrase';

interface Cue {
  readonly id: string;
  readonly modality: Modality;
  readonly reach: Reach;
  readonly pattern: RegExp;
  /** A cheap word without which the pattern cannot match. */
  readonly probe?: RegExp;
}

export interface Hedge {
  readonly cue: string;
  readonly modality: Modality;
  readonly reach: Reach;
  /** Clause id the hedge is bound to; null = the whole sentence. */
  readonly clause: number | null;
  readonly from: number;
  readonly to: number;
  readonly speaker: string | null;
}

/** Who can be told to say something, where it is no name. */
const SAYERS = [
  '[Pp]olice|[Oo]fficials?|[Aa]uthorities|[Ss]ources?|spokes\\w+|ministry|ministers?|government|president|army|military|officers?',
  'prosecutors?|prosecution|investigators?|court|judge|lawyers?|counsel|witness(?:es)?|detainees?|captors|accused|subject',
  'statement|reports?|article|story|flash|bulletin|memo|paper|newspapers?|media|channels?|vendor|version|account',
  'group|agency|agencies|department|directorate|panel|commission|committee|company|bank|hospital|party|analysts?|experts?|researchers?|observers?',
  '[Rr]esidents|villagers|elders|locals|survivors|family|families|relatives|neighbours?|colleagues?|partners?|diplomats?|doctors?|clerk|editor',
  'brother|father|mother|wife|husband|son|daughter|sister|cousin|uncle|widow',
].join('|');
const WHO = String.raw`(?<![\w'’])(?<speaker>(?:‹[POL]\d+›(?:'s)?(?: (?!(?:is|was|are|were) )[a-z][\w-]+){0,3}?(?:,? (?:and|,) ‹[POL]\d+›)?|(?:[A-Z]?[a-z]+ ){0,3}?(?:${SAYERS})(?: (?:in|of|for) (?:the )?‹[LO]\d+›)?))`;

const CUES: readonly Cue[] = [
  {
    id: 'denied.verb@1',
    modality: 'denied',
    reach: 'after',
    pattern:
      /\b(?:den(?:ied|ies|ying)|reject(?:ed|s)|refut(?:ed|es)|dismiss(?:ed|es)|disput(?:ed|es)|no evidence (?:that|of)|ruled out)\b/gi,
  },
  {
    id: 'denied.not@1',
    modality: 'denied',
    reach: 'after',
    pattern:
      /\b(?:(?:was|were|is|are|did|does|do|has|have|had) (?:not|never)|(?:was|were|did|does|has|have|is|are)n't|not been|no longer|neither)\b(?! only)/gi,
  },
  {
    id: 'denied.false@1',
    modality: 'denied',
    reach: 'sentence',
    pattern:
      /\b(?:is|was|are|were|been|proved|proven|turned out to be) (?:entirely |simply |completely |also |plainly )?(?:false|untrue|baseless|unfounded|incorrect|fabricated|a hoax|a fabrication|not true|without foundation)\b/gi,
  },
  {
    id: 'alleged.verb@1',
    modality: 'alleged',
    reach: 'after',
    pattern:
      /\b(?:allegedly|alleged to|alleges?|allegations? (?:that|of)|accus(?:ed|es|ing) (?:him |her |them |‹[POL]\d+› )?of|suspected (?:of|to)|charged with|wanted (?:for|in)|on suspicion of|purportedly|blamed (?:for|on)|on charges of|facing charges)\b/gi,
  },
  {
    id: 'alleged.that@1',
    modality: 'alleged',
    reach: 'sentence',
    pattern: /\b(?:alleged|alleges|accuses) that\b/gi,
  },
  {
    id: 'alleged.adjective@1',
    modality: 'alleged',
    reach: 'phrase',
    pattern: /\b(?:alleged|suspected|accused|purported|so-called|suspects?(?= ‹P))\b(?! (?:of|to|that)\b)/gi,
  },
  {
    id: 'believed.verb@1',
    modality: 'believed',
    reach: 'after',
    pattern:
      /\b(?:(?:is|are|was|were) (?:widely )?(?:believed|thought|presumed|understood) to|apparently|presumably|probably|possibly|perhaps|appear(?:s|ed)? to|seem(?:s|ed)? to|may have|might have|could have)\b/gi,
  },
  {
    id: 'believed.that@1',
    probe: /believe|think|assess|suspect|judge|estimate|reckon|presume|conclude|consider|hold/,
    modality: 'believed',
    reach: 'sentence',
    pattern: new RegExp(
      `(?:${WHO} )?\\b(?:(?:believes?|believed that|thinks?|assess(?:es|ed)|suspects?|presumes?|reckons?)(?: (?:that\\b|the\\b|‹)|,? with [a-z]+ confidence)|(?:assess|judges?|judged|estimates?|estimated|concludes?|concluded|considers?|considered|holds?) (?:with [a-z]+ confidence )?that\\b|of the (?:view|opinion) that\\b)`,
      'g',
    ),
  },
  {
    id: 'believed.impersonal@1',
    modality: 'believed',
    reach: 'sentence',
    pattern:
      /\b(?:it (?:is|was) (?:now |widely |generally |commonly |still )?(?:believed|thought|understood|assessed|suspected|presumed) that|in (?:our|my|their|its|his|her|the [A-Za-z]+(?:'s|s')) (?:opinion|view|judge?ment|estimation|assessment)|in all likelihood|on (?:present|current|available|the available) evidence|on the evidence available|it seems to (?:us|me) that)(?![a-z])/gi,
  },
  {
    id: 'believed.likelihood@1',
    modality: 'believed',
    reach: 'sentence',
    probe: / that\b/,
    pattern:
      /\b(?:(?:possibility|probability|chance|likelihood) that|(?:is|was|seems?|remains?) (?:almost |highly |very |quite |most |also )?(?:likely|possible|probable|certain|plausible|conceivable) that)\b/gi,
  },
  {
    id: 'denied.unlikely@1',
    modality: 'denied',
    reach: 'sentence',
    pattern: /\b(?:(?:highly |very |most )?unlikely|improbable|doubtful|implausible) that\b/gi,
  },
  {
    id: 'reported.that@1',
    modality: 'reported',
    reach: 'rest',
    pattern:
      /\b(?:reports? that|rumou?rs? that|it (?:is|was|has been|had been) (?:reported|said|rumou?red|claimed) that|(?:cannot|could not|unable to|yet to) (?:confirm|verify|corroborate)|unconfirmed|uncorroborated)\b/gi,
  },
  {
    id: 'believed.adjective@1',
    modality: 'believed',
    reach: 'phrase',
    pattern: /\b(?:presumed|likely|probable|possible)\b(?! to\b)/gi,
  },
  {
    id: 'inferred@1',
    modality: 'inferred',
    reach: 'sentence',
    pattern:
      /\b(?:suggest(?:s|ing|ed) that|indicat(?:es|ing|ed) that|impl(?:ies|ied|ying) that|points? to|bears? the hallmarks? of|can be inferred)\b/gi,
  },
  {
    id: 'reported.according@1',
    modality: 'reported',
    reach: 'part',
    pattern: /\b[Aa]ccording to (?<speaker>(?:(?!,|;| who | which | that | on ‹T)[^.])+)/g,
  },
  {
    id: 'reported.said@1',
    probe:
      /testif|depos|noted|conced|observ|remind|wr[io]te|sa(?:id|y)|told|state[sd]|announced|confirm|reported|claim|added|revealed|disclosed|maintain|insist|informed|tweeted|recall|argue/,
    modality: 'reported',
    reach: 'rest',
    pattern: new RegExp(
      `(?:${WHO}|\\b(?:[Hh]e|[Ss]he|[Tt]hey))(?:, [^,]{3,60},| (?:quoted|cited|contacted|reached) by [^,.;]{3,50}?)? (?:has |have |had |also |later |further |now |earlier )?(?:said|says|say|told|stated|states|announced|confirmed|confirms|reported|claimed|claims|claim|added|revealed|disclosed|maintained|maintains|insists|insisted|informed|tweeted|recalled|recalls|argued|argues|testified|testifies|deposed|noted|conceded|observed|reminded|wrote|writes)\\b(?! (?:responsibility|the lives|by))`,
      'g',
    ),
  },
  {
    // "The committee was told by General X in August that it had lasted eleven weeks".
    id: 'reported.told-by@1',
    probe: / by .* that\b/,
    modality: 'reported',
    reach: 'rest',
    pattern:
      /\b(?:told|informed|assured|briefed|advised|warned) by (?<speaker>[^.;]{3,60}?)(?: (?:in|on|during) ‹T\d+›| ‹T\d+›)? that\b|\b(?:story|stories|reports?|claims?|rumou?rs?|versions?|accounts?|allegations?) (?:by|in|from) (?<speaker2>[^.;]{3,70}?),? that\b/g,
  },
  {
    // "which, the ministry reminds us in every release, went on for five months".
    id: 'reported.reminds@1',
    probe: / (?:reminds?|tells?|notes?|recalls?|writes?|points? out|would have)/,
    modality: 'reported',
    reach: 'sentence',
    pattern:
      /, (?<speaker>(?!(?:which|who|and|but|as|he|she|it|they) )[^,;"“”]{2,50}?) (?:never tires of telling us|reminds? us|tells? us|notes?|recalls?|writes?|points? out|would have it)(?: [^,.;]{2,40})?(?=,)/g,
  },
  {
    // "the mastermind, prosecutors now say, is X".
    id: 'reported.parenthetical@1',
    probe: / (?:says?|said|claims?|claimed|insists?|believes?|alleges?|thinks?),/,
    modality: 'reported',
    reach: 'sentence',
    pattern:
      /, (?<speaker>(?!(?:which|who|and|but|as|he|she|it|they) )[^,;"“”]{2,50}?) (?:now |also |still |have |has )?(?:says?|said|claims?|claimed|insists?|insisted|believes?|alleges?|thinks?|maintains?)(?=,)/g,
  },
  {
    // A figure or an admission that is somebody's: "the government puts the toll at …", "admitted to nine dead".
    id: 'reported.figure@1',
    probe: /admit|acknowledg|conced|puts? |counted|counts |speaks? of|spoke of|gave |gives /,
    modality: 'reported',
    reach: 'rest',
    pattern: new RegExp(
      `${WHO} (?:has |have |had |also |later |now )?(?:admit(?:s|ted)?(?: to)?|acknowledg(?:es|ed)|conced(?:es|ed)|puts? (?:the|its) (?:toll|number|figure|total|count|strength|dead|death toll)|speaks? of|spoke of|counted|counts|gave|gives)\\b`,
      'g',
    ),
  },
  {
    id: 'reported.inverted@1',
    probe: /,["”’']? (?:said|says|reported|added|told|confirmed)/,
    modality: 'reported',
    reach: 'sentence',
    pattern: new RegExp(
      `,["”’']? (?:said|says|reported|added|told|confirmed) (?:the |a |an )?${WHO}(?=[,.;]|$| (?:on|in|at|who)\\b)`,
      'g',
    ),
  },
  {
    id: 'reported.trailing@1',
    modality: 'reported',
    reach: 'sentence',
    probe: /said|say|added|reported|announced|confirmed|read|told/,
    pattern:
      /,["”’']? (?<speaker>(?!which|who|and |but |whatever|as |so |if )[^,;"“”]{2,70}?) (?:said|says|say|added|reported|announced|confirmed|reads?|told [^,.]{2,40})(?: (?:in a statement|on ‹T\d+›|‹T\d+›|here|later)|, [a-z]+ly)*[.]?$/g,
  },
  {
    id: 'reported.bare@1',
    modality: 'reported',
    reach: 'clause',
    pattern:
      /\b(?:reportedly|reports (?:say|said|suggest(?:ed)?|indicated?)|(?:is|are|was|were) (?:said|reported) to|it (?:is|was) reported|sources (?:say|said))\b/gi,
  },
];

/** Where several hedges cover one claim, the one that says most against plain assertion decides. */
const STRENGTH: Readonly<Record<Modality, number>> = {
  denied: 5,
  alleged: 4,
  believed: 3,
  inferred: 2,
  reported: 1,
  asserted: 0,
};

function endOfPhrase(skeleton: string, from: number): number {
  const match =
    /^(?: (?![a-z]+ed\b|(?:in|at|on|by|from|for|who|was|were|is|are|has|had|after)\b)[^\s,;.‹]+){0,3}(?: ‹[POLEW]\d+›)?/.exec(
      skeleton.slice(from),
    );
  return from + (match?.[0].length ?? 0);
}

/** What stands at the head of a sentence is of all its parts: "According to police, nine died; forty were hurt". */
const OPENING = 4;

function reachOf(
  view: SentenceView,
  cue: Cue,
  from: number,
  to: number,
): Pick<Hedge, 'clause' | 'from' | 'to'> {
  const clause = clauseAt(view.clauses, from);
  switch (cue.reach) {
    case 'rest':
      // What stands before "said" is the report's own: "X, spokesman for Y, said …".
      return { clause: null, from: to, to: view.skeleton.length };
    case 'part': {
      const next = view.skeleton.indexOf(';', to);
      const [start, end] = [
        view.skeleton.lastIndexOf(';', from) + 1,
        next < 0 || from < OPENING ? view.skeleton.length : next,
      ];
      return clause.kind === 'relative'
        ? { clause: clause.id, from: 0, to: view.skeleton.length }
        : { clause: null, from: start, to: end };
    }
    case 'sentence':
      return clause.kind === 'relative'
        ? { clause: clause.id, from: 0, to: view.skeleton.length }
        : { clause: null, from: 0, to: view.skeleton.length };
    case 'clause':
      return { clause: clause.id, from: 0, to: view.skeleton.length };
    case 'after': {
      const stop = /[,:;]/g;
      stop.lastIndex = to;
      const comma = stop.exec(view.skeleton)?.index ?? -1;
      const next = view.clauses.find(
        (other) => other.from >= from && other.to > to && other.kind === 'complement',
      );
      const end = Math.min(
        comma < 0 ? view.skeleton.length : comma,
        next === undefined || next.from > clause.to + 1 ? clause.to : next.to,
      );
      return { clause: null, from, to: Math.max(end, to) };
    }
    case 'phrase':
      return { clause: null, from, to: endOfPhrase(view.skeleton, to) };
  }
}

const GATED = CUES.map((cue) => ({ cue, gate: gateOf(cue.pattern) }));

/** All hedges of a sentence, each with its reach. A quotation zone hedges its whole sentence, with its speaker where one is named. */
export function findHedges(view: SentenceView, text: string): Hedge[] {
  const hedges: Hedge[] = [];
  if (view.isQuoted) {
    hedges.push({
      cue: 'reported.quotation@1',
      modality: 'reported',
      reach: 'sentence',
      clause: null,
      from: 0,
      to: view.skeleton.length,
      speaker: view.speaker,
    });
  }
  for (const { cue, gate } of GATED) {
    if (!isOpen(gate, view.skeleton)) continue;
    if (cue.probe !== undefined && !occurs(cue.probe, view.skeleton)) continue;
    for (const match of matchesOf(cue.pattern, view.skeleton, gate)) {
      const to = match.index + match[0].length;
      const named = match.groups?.['speaker'] ?? match.groups?.['speaker2'];
      let speaker: string | null = null;
      if (named !== undefined) {
        const at = match.index + match[0].indexOf(named);
        const span = textSpan(view, at, at + named.length);
        speaker = span.end > span.start ? text.slice(span.start, span.end) : null;
      }
      hedges.push({
        cue: cue.id,
        modality: cue.modality,
        reach: cue.reach,
        ...reachOf(view, cue, match.index, to),
        speaker,
      });
    }
  }
  return hedges;
}

export interface Voice {
  readonly modality: Modality;
  readonly speaker: string | null;
}

/**
 * The modality of what is said between two offsets of the skeleton. `ignore` leaves out the hedges that do not concern
 * the claim: an "alleged planner" makes his role alleged, not his arrest.
 */
export function voiceAt(
  view: SentenceView,
  hedges: readonly Hedge[],
  from: number,
  to: number,
  ignore: (hedge: Hedge) => boolean = () => false,
): Voice {
  const clause = clauseAt(view.clauses, from).id;
  let modality: Modality = 'asserted';
  let speaker: string | null = null;
  for (const hedge of hedges) {
    if (ignore(hedge)) continue;
    const covers = hedge.clause === null ? from < hedge.to && to > hedge.from : hedge.clause === clause;
    if (!covers) continue;
    if (STRENGTH[hedge.modality] > STRENGTH[modality]) modality = hedge.modality;
    if (hedge.speaker !== null) speaker ??= hedge.speaker;
  }
  return { modality, speaker };
}
