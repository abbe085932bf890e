import { GIVES } from './retold.data.ts';

/**
 * Who gives a count and how, where no frame of `retold.data.ts` stands: a source (a person, a body, a record of any kind), a verb
 * of giving or none, the bare count. The words are asked one at a time, so any source and any verb go together.
 */

/** Records, messages and media: whatever gives a number or a version without being a person or a body. */
const RECORDS = new Set(
  'list register roster roll muster bulletin communique communiqué statement message video film footage photograph report account version paper newspaper daily weekly magazine radio television broadcaster station channel ledger indictment file log log-book logbook registry mortuary morgue hospital clinic ward press parish prosecution defence defense mission embassy consulate collectorate local monitor database dispatch despatch cable telegram note memo minute transcript judgment verdict inquiry enquiry commission study survey leaflet pamphlet charge-sheet chargesheet fir wire agency source intelligence military signal sitrep website archive schedule annex return tally payroll plaque memorial brother friend parent kin side camp version inquest summary update release circular notice letter book diary chronicle dossier brief bar union press-release testimony deposition affidavit handout manifest books lists'.split(
    ' ',
  ),
);
export const isRecord = (word: string): boolean => RECORDS.has(word) || RECORDS.has(word.replace(/s$/, ''));

/** Verbs of giving a number, further than those of the frames. */
const GIVING = String.raw`(?:${GIVES}|carr(?:y|ies|ied)|contain(?:ed|s)?|show(?:ed|s|n)?|bear(?:s)?|bore|r[au]ns? to|boast(?:ed|s)? of|brag(?:ged|s)? of|go(?:es)? (?:above|beyond|as (?:high|far) as)|went (?:above|beyond|as (?:high|far) as)|hold(?:s)?|held|read(?:s)?|reckon(?:ed|s)?|think(?:s)?|thought|believ(?:ed|es?)|testif(?:ied|ies)(?: to)?|nam(?:ed|es?)|arriv(?:ed|es?) at|contend(?:ed|s)?|alleg(?:ed|es?)|argu(?:ed|es?)|assert(?:ed|s)?|declar(?:ed|es?)|writ(?:es?)|wrote|put(?:s)?|set(?:s)?|mak(?:es?)|made|bur(?:y|ies|ied)|tot(?:als?|all?ed)|add(?:s|ed) up to|disagree(?:s|d)?|favou?r(?:s|ed)?|prefer(?:s|red)?|enter(?:s|ed)|engrav(?:ed|es)|inscrib(?:ed|es)|treat(?:ed|s)|hear(?:s|d) of|cling(?:s)? to|clung to|abid(?:es?|ed) by|answer(?:s|ed)?|repl(?:ies|ied)|admit(?:s|ted)?|allow(?:s|ed)?(?: for)?|grant(?:s|ed)?)`;
const FILLING = String.raw`(?: (?:that|it|there|they|these|were|was|are|is|had|been|be|only|just|at|least|as|the|a|an|figure|number|toll|count|total|tally|list|of|dead|killed|injured|wounded|losses|deaths|victims|casualties|to|more|than|no|not|for|now|still|names|some|about|death|down|up|on|our|its|their|own|and|a|mere|full|final|‹T\d+›)){0,9}`;
export const GIVEN_BEFORE = new RegExp(
  String.raw`(?<=^|[ ,"“”])(?<verb>${GIVING})(?<fill>${FILLING})[ ,:]{1,2}["“]?$`,
);

/** "In the ministry's report the figure is", "for the imam it was", "Under the FIR the dead numbered". */
export const PLACED_BEFORE =
  /(?:^|[;:,–—] ?(?:and |but |while )?)["“]?(?:[Ii]n|[Oo]n|[Bb]y|[Uu]nder|[Pp]er|[Ff]or|[Tt]o|[Ff]rom|[Aa]ccording to|[Aa]s per|[Gg]oing by) (?<by>[^.;:,]{3,70}?),?(?: (?:there|it|they|these|the|death|final|figure|number|toll|count|total|dead|killed|tally|victims|losses|is|was|were|are|had|been|numbered|stands|stood|at|came|comes|to|only|just))* $/;
/** "The dead were", "the bodies numbered". */
export const DEAD_BEFORE =
  /\b[Tt]he (?:dead|killed|slain|victims|fatalities|bodies|coffins|graves)(?: (?:now|then|in fact|in truth))? (?:were|are|numbered|number|came to|come to)(?: (?:only|just))? $/;
/** "Group's version: nine"; "(Police: 12)"; "Hospital: 19". */
export const LABEL_BEFORE = /(?:^|[.;,(–—] ?)(?<by>[A-Za-z‹][^.;:,()]{2,50}): ?["“]?$/;
/** "19 (hospital)"; "nineteen dead (police)". */
export const LABEL_AFTER = /^(?: [a-z]+){0,2} \((?<by>[^()‹]{3,40}|(?:[a-z ]*‹[OPL]\d+›[a-z ]*))\)/;
/** "Nine by the coroner's count", "eleven if one believes the coroner", "33 for the police". */
export const PLACED_AFTER =
  /^,? (?:by|according to|per|as per|for|on the word of|in the telling of|if (?:one|we|you) (?:believes?|trusts?|follows?|are to believe)|on|in) (?<by>(?:the |a |an |its |their )?[^.;,:()]{3,50}?)(?=[.;,:()]|$| who | which | that )/;

/** After a bare count: nothing more is counted. */
export const NO_MORE =
  /^(?: (?:m[ae]n|women|people|persons|souls|fighters|rifles))?(?:["”’']|,? (?:dead|killed|deaths?|names?|of (?:them|the dead))\b)*(?:[.,;:!?)"”’]|$| (?:and|but|not|while|whereas|for|by|in all|in total|instead|so far|according|if|with|at|from|on|after|of whom|who|which|since|‹T))/;

/** What the sentence or the one before it counts: the dead. */
export const OF_THE_DEAD =
  /\b(?:dead|deaths?|death toll|toll|fatalities|bodies|coffins|graves|killed|casualties|mortuary|morgue|funerals?|buried|martyr\w*|slain|coroner|burial)\b/i;
