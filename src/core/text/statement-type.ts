import type { StatementType } from '../words/index.ts';
import { clauseAt } from './claims/clauses.ts';
import { matchesOf } from './claims/matches.ts';
import type { SentenceView } from './claims/skeleton.ts';

interface Cue {
  readonly id: string;
  readonly type: StatementType;
  /** rest: what stands after it, in whatever clause. */
  readonly reach: 'sentence' | 'clause' | 'rest';
  readonly pattern: RegExp;
}

/** In order of precedence: the first that covers a claim decides. */
const CUES: readonly Cue[] = [
  {
    id: 'recommendation@1',
    type: 'recommendation',
    reach: 'clause',
    pattern:
      /\b(?:should|must|ought to|needs? to|has to|have to|it is (?:necessary|imperative|essential|vital|time) (?:to|that)|recommend(?:s|ed)?|urge[sd]?|call(?:s|ed) (?:on|for)|be (?:better|wise) to)\b/gi,
  },
  {
    id: 'forecast@1',
    type: 'forecast',
    reach: 'clause',
    pattern:
      /\b(?:will|would|shall|going to|(?:is|are) (?:likely|expected|set|poised|bound|due) to|likely to|is to be|in the coming (?:days|weeks|months|years)|expects? to|plans? to)\b(?! have\b)/gi,
  },
  {
    id: 'opinion.view@1',
    type: 'opinion',
    reach: 'sentence',
    pattern:
      /\b(?:in my (?:view|opinion)|I (?:think|believe|feel|consider)|to my mind|arguably|undoubtedly|unfortunately|regrettably|sadly|hopefully|frankly|needless to say|of course|no doubt|at any rate|as it were)\b/gi,
  },
  {
    id: 'opinion.evaluation@1',
    type: 'opinion',
    reach: 'clause',
    pattern:
      /\b(?:fantastic|game-?changer|game-?changing|remarkabl[ey]|impressive|brilliant|phenomenal|tremendous|extraordinary|magnificent|excellent|outstanding|exemplary|commendable|laudable|heroic|shameful|disgraceful|deplorable|despicable|cowardly|barbaric|horrific|terrible|awful|absurd|reckless|naive|foolish|hypocritical|ill-advised|misguided|wonderful|amazing|incredible|great (?:success|victory|partner|job|leader|friend)|strategic success|tried-and-tested|culmination|hail(?:s|ed)|lauded|praised|slammed|lambasted|shows? (?:the )?(?:wisdom|folly))\b/gi,
  },
  {
    id: 'assessment.that@1',
    type: 'assessment',
    reach: 'rest',
    pattern:
      /\b(?:(?:assess|assesses|assessed|judges?|judged|concludes?|concluded|estimates?) (?:(?:that|with)\b|‹)|(?:[Ww]e|analysts|investigators|officers|observers|experts) (?:[a-z]+ )?(?:believe|think|suspect|presume|doubt|consider)\b|of the view that|it is suspected that|it seems to us that|estimated at|in (?:our|its|their|his|her|the [A-Za-z]+(?:'s|s')) (?:opinion|assessment|judge?ment|view)\b|on (?:present|current|available) evidence|on the evidence available|in all likelihood)/gi,
  },
  {
    id: 'assessment@1',
    type: 'assessment',
    reach: 'clause',
    pattern:
      /\b(?:likely|presumably|probably|almost certainly|appears? to|seems? to|suggest(?:s|ing)|indicat(?:es|ing)|evident(?:ly)?|highlights?|demonstrat(?:es|ing)|reflects?|underlin(?:es|ing)|signals?|it'?s clear|explains? why|bears the hallmarks|with (?:high|moderate|low) confidence)\b/gi,
  },
];

export interface Tone {
  readonly type: StatementType;
  readonly clause: number | null;
  /** Where the cue stands. */
  readonly at: number;
  /** What is to come, or to be done, or held to be so, is told after its cue. */
  readonly ahead: boolean;
}

const AHEAD: ReadonlySet<StatementType> = new Set(['forecast', 'recommendation']);

/** The cues of a sentence, in order of precedence. */
export function findTones(view: SentenceView): Tone[] {
  const tones: Tone[] = [];
  for (const cue of CUES) {
    for (const match of matchesOf(cue.pattern, view.skeleton)) {
      tones.push({
        type: cue.type,
        at: match.index,
        clause: cue.reach === 'clause' ? clauseAt(view.clauses, match.index).id : null,
        ahead: cue.reach === 'rest' || AHEAD.has(cue.type),
      });
    }
  }
  return tones;
}

/** Fact unless a cue of the sentence or of the clause says otherwise. */
export function statementTypeAt(
  view: SentenceView,
  tones: readonly Tone[],
  at: number,
  to = Number.POSITIVE_INFINITY,
): StatementType {
  const clause = clauseAt(view.clauses, at).id;
  return (
    tones.find((tone) => (tone.clause === null || tone.clause === clause) && (tone.at < to || !tone.ahead))
      ?.type ?? 'fact'
  );
}
