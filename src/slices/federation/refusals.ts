import { Refusal } from '../../platform/errors.ts';

const CHECK = 'The sender must mend it; watchfloor partner show LINK lists what was refused';

/** What this slice says no to, with what to do next (HOUSE.md §5). */
export const REFUSALS = {
  LINK_UNKNOWN: {
    status: 404,
    message: 'No partner link of that name or id',
    fix: 'See: watchfloor partner list',
  },
  LINK_EXISTS: {
    status: 409,
    message: 'There is a partner link of that name or id already',
    fix: 'Choose another name, or look at it: watchfloor partner show NAME',
  },
  LINK_NOT_ACTIVE: {
    status: 403,
    message: 'The link is not active',
    fix: 'Both sides must have signed, and two people of each side must have said yes: watchfloor partner show NAME',
  },
  STEP_NOT_POSSIBLE: {
    status: 409,
    message: 'The link is not in a state in which this can be done',
    fix: 'See where it stands: watchfloor partner show NAME',
  },
  TIP_STAYS: {
    status: 403,
    message: 'A control or the agreement keeps it from the node of the other side, and both hold one record',
    fix: 'Send a report under a marking that may travel: watchfloor partner show NAME has what was agreed',
  },
  RIGHT_NEEDED: {
    status: 403,
    message: 'Only an administrator or a release authority may do this to a partner link',
    fix: 'Ask one: watchfloor officers shows the roles',
  },
  SECOND_PERSON: {
    status: 403,
    message: 'A second person must say yes, one of the two a release authority',
    fix: 'Let another administrator or release authority run: watchfloor partner approve NAME',
  },
  INVITATION_INVALID: {
    status: 422,
    message: 'The file is no invitation or answer, or was changed after it was signed',
    fix: 'Ask the partner for it again, and compare the fingerprints by telephone',
  },
  TERMS_INVALID: {
    status: 422,
    message: 'The terms of the link are not understood',
    fix: 'Give purposes of the register, a level 0 to 4, codes in capital letters, and a url of https:// (or http:// on this machine)',
  },
  PARTY_IS_OURS: {
    status: 409,
    message: 'The partner speaks for a party that another node, or this one, speaks for',
    fix: 'Each party belongs to one node; choose other codes, with watchfloor party CODE, before the link is made',
  },
  AMENDMENT_INVALID: {
    status: 422,
    message: 'The amendment changes nothing, or its day is not understood',
    fix: 'Give what is to be other: watchfloor partner amend NAME --level 1 --effective 2027-01-01',
  },
  AMENDMENT_NONE: {
    status: 409,
    message: 'There is no amendment that waits for you',
    fix: 'See what stands and what was proposed: watchfloor partner show NAME',
  },
  ENVELOPE_INVALID: { status: 422, message: 'A message is not of the form that is agreed', fix: CHECK },
  SIGNATURE_INVALID: {
    status: 403,
    message: 'A message is not signed by the partner of its link',
    fix: CHECK,
  },
  WRONG_LINK: { status: 403, message: 'A message is meant for another node or another link', fix: CHECK },
  REPLAYED: { status: 409, message: 'Another message of that number was taken in before', fix: CHECK },
  GAP: {
    status: 409,
    message: 'Messages are missing before this one',
    fix: 'Send again from the number after the last that was acknowledged',
  },
  CHAIN_BROKEN: { status: 409, message: 'A message does not follow the one before it', fix: CHECK },
  CLOCK_AHEAD: {
    status: 422,
    message: 'A message is dated later than now, or before the one it follows',
    fix: 'Set the clocks of both nodes; a few minutes apart are tolerated',
  },
  HASH_DIFFERS: { status: 422, message: 'The content of a message is not what was signed', fix: CHECK },
  TOO_LARGE: { status: 413, message: 'A message is larger than is agreed', fix: 'Send smaller messages' },
  QUOTA: { status: 429, message: 'The partner sent more than its quota', fix: 'Wait a minute, then send on' },
  CERTIFICATE_WRONG: {
    status: 403,
    message: 'The certificate of the connection is not the one that was agreed',
    fix: 'Make a new version of the agreement if the certificate was changed on purpose',
  },
  TOKEN_NEEDED: {
    status: 401,
    message: 'The partner shows no token of this node for its link, or one that does not hold',
    fix: 'Ask for one at /federation/token with an assertion signed by the node of the link',
  },
  NO_PEER_ADDRESS: {
    status: 422,
    message: 'The partner gave no address: it is reached by files',
    fix: 'Use: watchfloor partner export NAME --to FILE',
  },
  ORIGIN_FORGED: {
    status: 422,
    message: 'A statement is not signed by the node that speaks for its party',
    fix: CHECK,
  },
  MARKING_WIDENED: {
    status: 422,
    message: 'A report came under a wider marking than its originator gave it',
    fix: CHECK,
  },
  ABOVE_AGREEMENT: {
    status: 422,
    message: 'The marking goes beyond what was agreed for this link',
    fix: CHECK,
  },
  CYCLE: {
    status: 422,
    message: 'The message came round to a node that it went through already',
    fix: CHECK,
  },
  REPORT_DIFFERS: {
    status: 422,
    message: 'The bytes or the id are not those of the report they are said to be',
    fix: CHECK,
  },
  REPORT_UNREADABLE: { status: 422, message: 'The report could not be read here', fix: CHECK },
  FEEDBACK_INVALID: {
    status: 422,
    message: 'The feedback is not understood',
    fix: 'Give words, and with --value: of an opinion agree or disagree, of a grade one like B2, of a sighting when',
  },
  TELLING_REFUSED: {
    status: 422,
    message: 'You tell partners only what you judged yourself, and not from one of theirs',
    fix: 'Who gave the judgement tells it; what was adopted from a partner is the partner’s to tell',
  },
  TOLD_ALREADY: {
    status: 409,
    message: 'Partners were told this judgement already',
    fix: 'Take it back first, or judge anew: watchfloor partner-judgements',
  },
  OFFER_DECIDED: {
    status: 409,
    message: 'This was decided already, or taken back; nothing was changed',
    fix: 'See where it stands: watchfloor partner-judgements. Take the decision back first: watchfloor partner-judgements reopen ID',
  },
  ADOPTION_CONFLICTS: {
    status: 409,
    message: 'Judgements of this centre say otherwise; nothing was adopted, and what you wrote is kept',
    fix: 'Read those named. To decide over them all the same, name each in over (--over); else decline it with a reason',
  },
  OFFER_REASON_MISSING: {
    status: 422,
    message: 'Adopting, declining and taking back need a reason',
    fix: 'Add --reason "why you think so"',
  },
  NOT_YOURS_TO_RETRACT: {
    status: 403,
    message: 'Only the party that said it takes it back',
    fix: 'Ask the party named; what you think of it can be said with: watchfloor feedback REPORT --kind opinion',
  },
  PURPOSE_NOT_AGREED: {
    status: 422,
    message: 'The partner does not read for this purpose',
    fix: 'Choose one of the agreed purposes',
  },
  FLAG_WORDS_MISSING: {
    status: 422,
    message: 'What was done with it is not said',
    fix: 'Say it: watchfloor flags FLAG --done "the card was read again"',
  },
  RECALL_REFUSED: {
    status: 422,
    message: 'The recall cannot be done so',
    fix: 'Give one of --withdraw, --correct REPORT (filed by your party), or --narrow MARKING (narrower than the present one)',
  },
  RECALL_KNOWN: {
    status: 409,
    message: 'The report was recalled so already; nothing was changed',
    fix: 'Look at the recall named: it says who has answered. What stands in the place of a report is recalled by its own id',
  },
} as const;

export type RefusalCode = keyof typeof REFUSALS;

/** Makes the refusal of a code of the table, with the facts of the case. */
export function refuse(code: RefusalCode, facts: Record<string, unknown> = {}): Refusal {
  const { status, message, fix } = REFUSALS[code];
  return new Refusal({ code, status, message, fix, facts });
}
