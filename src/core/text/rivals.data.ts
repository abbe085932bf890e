import { GIVES } from './retold.data.ts';

/** Words with which somebody gives another value for what was told before: how long, on which day, in which legal mode. */

/** Verbs of lasting, with what may stand between them and the length. */
export const LASTED = String.raw`(?:last(?:ed|ing|s)|rag(?:ed|ing|es)(?: on)?|went on|go(?:es|ing) on|continu(?:ed|ing)|dragged on|ran|stretch(?:ed|ing)|persist(?:ed|ing)|held out|took|spann(?:ed|ing)|kept up|endur(?:ed|ing))(?: (?:for|over|on))?(?:,[^,;.]{3,40},)?(?: (?:only|just|about|some|nearly|almost|over|another|all of|at least|more than))?`;

/** Somebody gives a length: only where one was told shortly before. */
export const GIVES_LENGTH = new RegExp(
  String.raw`\b(?:${GIVES}|(?:put|puts) (?:it|this|that|the (?:duration|length|whole) ?(?:[a-z]+ )?)(?: at)?|counts? (?:it|this) as [^,;.‹]{0,30}?(?:of|lasting)|speaks? of|spoke of|makes? it)(?: (?:only|just|about|some|nearly|almost|over|another|a full))? ["“]?(?<value>‹Q\d+›)`,
  'g',
);
export const LASTING_LENGTH = new RegExp(String.raw`\b${LASTED} ["“]?(?<value>‹Q\d+›)`, 'g');

const SOURCE = String.raw`(?<by>[^.,;()]{2,70}?)(?:, who [^,;.]{3,60},)?`;
/** A day with its month, or the day alone: "the 8th". */
const DAY = String.raw`(?<value>‹T\d+›|the (?<nth>\d{1,2})(?:st|nd|rd|th)\b)`;

/** Somebody gives another day for the deed told before. */
export const GIVES_DAY: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:^|[,;(] ?(?:and |but |while |whereas )?)${SOURCE} (?:(?:also |later |first |itself )?(?:gives?|gave|ha(?:s|ve) it|says?|said|dates? (?:it|the [a-z]+)(?: to| at)?|dated (?:it|the [a-z]+)(?: to| at)?|put(?:s)? (?:it|the [a-z]+|his [a-z]+|her [a-z]+|their [a-z]+|its [a-z]+)(?: (?:down )?(?:at|to|on|as))?|records?|recorded|prefers?|insists? on|speaks? of|names?|lists?|places? it (?:on|at)))(?: (?:the day|the date|the night|it))?(?: (?:as|on|to|at))? ["“]?${DAY}(?=["”]?(?:[.,;)]|$| (?:instead|not|and not|as)))`,
    'g',
  ),
  // "(Tunisian sources: 1 April.)"
  new RegExp(String.raw`\((?<by>[A-Za-z][^.,;:()]{2,50}): ?(?<value>‹T\d+›)[.)]`, 'g'),
  /\bsometimes dated (?<value>‹T\d+›)/g,
];

/** How strong a group is, told where the group is named or taken up. */
export const STRENGTH_TOLD: readonly RegExp[] = [
  /\bstrength of (?:the )?(?<org>‹O\d+›)(?: \(‹O\d+›\))? (?:as|at|is|was|to be|put at|given as)(?: (?:some|about|around))? ["“]?(?<value>‹Q\d+›)/g,
  /^[\s\W]{0,4}(?<org>‹O\d+›): (?<value>(?:‹Q\d+›|\d+ to ‹Q\d+›))/g,
  /\b(?:estimates?|estimated|put|puts|reckons?|assess(?:es|ed)?)(?: (?:it|them|the (?:group|outfit|gang|organi[sz]ation|network)|its (?:strength|numbers|ranks))| (?<org>‹O\d+›))(?: (?:at|as having|to have|to number))(?: (?:some|about|around|between))? ["“]?(?<value>‹Q\d+›)/g,
  /(?<org>‹O\d+›) (?:is|was|are|were) (?:credited|put|estimated|reckoned|thought|believed)(?: (?:with|at|to have|to number|to be))+(?: (?:some|about|around|between|no more than|at most))? ["“]?(?<value>‹Q\d+›)/g,
  /\bEst(?:imated)? (?:strength )?(?:\d+ to )?(?<value>‹Q\d+›) (?:hard[- ]core|fighters|men|active|cadres)/g,
];

/** Somebody gives another strength: only where one was told shortly before. */
export const STRENGTH_GIVEN: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:${GIVES}|(?:put|puts|giv(?:es?)|gave) it(?: ‹T\d+›)? (?:at|as)|carr(?:y|ies|ied)|ke(?:eps|pt)|ha(?:s|d|ve)|considers? that it has|thinks? it has)(?: (?:only|just|about|some|no more than|at most))? ["“]?(?<value>‹Q\d+›)`,
    'g',
  ),
  /(?<value>‹Q\d+›)["”]?,? (?:and [^,;.‹]{3,40},["”]? )?(?:says?|said|laugh(?:s|ed)|insist(?:s|ed)|according to|reckon(?:s|ed)|claim(?:s|ed)) (?<by>[^.;,]{3,60})/g,
  /(?<=‹Q\d+›[^.;‹]{0,40})[,;](?: and| but| while)? (?<by>(?:[^.,;‹]|‹[OLP]\d+›){3,60}?),? (?<value>‹Q\d+›)(?=[.,;]|$)/g,
];

/** People of whom a group can consist. */
export const MEMBERS =
  /^(?:$|fighters?|m[ae]n|members?|people|persons|militants?|cadres?|mercenar(?:y|ies)|brothers?|sisters?|youths?|gunmen|insurgents?|terrorists?|combatants?|activists?|recruits?|hard|core|strong|rifles|souls|volunteers|followers)/i;
