/** Words for what a person is or does. Pure data: patterns are put together from them in the rule tables. */

/** Heads of a role said as a fact of office or membership. */
export const OFFICES =
  'commander-in-chief|commander|chief of staff|chief minister|chief|minister of (?:foreign affairs|the interior|interior|defen[cs]e|state|finance|justice)|leader|head|emir|ameer|amir|spokesman|spokesperson|spokeswoman|second-in-command|deputy|operative|member|militant|fighter|trainer|ideologue|co-founder|founder|prime minister|president|minister|secretary general|secretary of state|secretary of defen[cs]e|secretary|governor|ambassador|envoy|director general|director|inspector general|superintendent|deputy commissioner|commissioner|officer|official|adviser|advisor|chairman|chairperson|judge|prosecutor|professor|lecturer|analyst|researcher|journalist|correspondent|senator|lawmaker|cleric|preacher|employee|accountant|cadre|associate|aide|lieutenant|representative|treasurer|coordinator|instructor|agent|owner|manager|recruit|insurgent';

/** Heads that say a person did wrong: proposed as alleged role, and wait for an officer. */
export const ALLEGED_ROLES =
  'mastermind|architect|planner|plotter|financier|facilitator|courier|handler|recruiter|bomb-maker|bombmaker|bomb maker|suicide bomber|bomber|ringleader|kingpin|smuggler|trafficker|gunman|attacker|shooter|assassin|kidnapper|conspirator|terrorist|hijacker|logistician|fixer|hawaladar|suspect|arms dealer';

/** Words before a head that belong to the role. */
export const ROLE_MODIFIERS =
  'former|ex-|deputy|vice|senior|top|key|chief|acting|local|regional|provincial|district|federal|operational|operations|military|political|media|external|intelligence|finance|financial|foreign|interior|defence|defense|police|army|security|naval|prime|assistant|counter-?terrorism|spiritual|supreme|overall|shadow|major|main|prominent|notorious|alleged|suspected|accused|wanted|most-wanted|most wanted|high-value|high-profile|self-proclaimed|self-styled|militant|terrorist|associate|commissioned|logistics|recruitment|propaganda|explosives|cell|group|team|village|tribal|party|opposition|retired|convicted|chief|state|attorney';

export const UNIT_NOUNS =
  'unit|cell|group|gang|network|squad|team|module|ring|wing|faction|outfit|syndicate|brigade|detachment';

export const PART_NOUNS =
  'media arm|wing|faction|branch|offshoot|splinter group|splinter|breakaway group|breakaway faction|affiliate|subsidiary|unit|brigade|arm|chapter|front|cell|department|directorate|division|part|regional affiliate|local affiliate|front organisation|front organization|component|province|sub-group|subgroup|ally';

export const RELATIVES =
  'brother|half-brother|son|daughter|wife|husband|father|mother|cousin|nephew|niece|uncle|sister|brother-in-law|son-in-law|father-in-law';
