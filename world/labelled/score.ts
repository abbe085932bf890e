import type { MentionKind, ReadClaim } from '../../src/core/words/index.ts';
import { inventedClaims } from './invented.ts';
import { scoreAliases } from './score-aliases.ts';
import { matchClaims, scoreClaims } from './score-claims.ts';
import { type Read, scoreConflicts } from './score-conflicts.ts';
import { scoreDated, scoreEvents } from './score-events.ts';
import { scoreMentions } from './score-mentions.ts';
import { checkTraps, type TrapResult } from './score-traps.ts';
import { add, count, type Share, share, type Tally, tally } from './tally.ts';

export interface Score {
  /** Mentions that overlap a labelled one of their kind. */
  readonly mentions: ReadonlyMap<MentionKind, Tally>;
  readonly mentionsAll: Tally;
  readonly mentionsExact: Tally;
  /** B-cubed over distinct names found. */
  readonly aliases: { readonly precision: number; readonly recall: number; readonly f1: number };
  /** Class, day and place; and class alone. */
  readonly events: Tally;
  readonly eventsByClass: Tally;
  /** Of the events found, whose time the label knows at both ends: those dated at both ends. */
  readonly eventsDated: Share;
  readonly claims: Tally;
  /** Over matched claims. */
  readonly modality: Share;
  readonly statementType: Share;
  readonly conflicts: Share;
  readonly traps: readonly TrapResult[];
  readonly invented: readonly { readonly path: string; readonly claim: ReadClaim }[];
}

function aliasScore(reads: readonly Read[]): Score['aliases'] {
  const sums = { names: 0, precision: 0, recall: 0 };
  for (const { document, reading } of reads) {
    const one = scoreAliases(document, reading);
    sums.names += one.names;
    sums.precision += one.precision;
    sums.recall += one.recall;
  }
  const [precision, recall] = [sums.precision / (sums.names || 1), sums.recall / (sums.names || 1)];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

function mentionScore(reads: readonly Read[]): Pick<Score, 'mentions' | 'mentionsAll' | 'mentionsExact'> {
  const mentions = new Map<MentionKind, Tally>();
  const [mentionsAll, mentionsExact] = [tally(), tally()];
  for (const { document, reading } of reads) {
    for (const [kind, row] of scoreMentions(document, reading, 'overlap')) {
      const sum = mentions.get(kind) ?? tally();
      add(sum, row);
      mentions.set(kind, sum);
      add(mentionsAll, row);
    }
    for (const row of scoreMentions(document, reading, 'exact').values()) add(mentionsExact, row);
  }
  return { mentions, mentionsAll, mentionsExact };
}

/**
 * Holds readings against the labels of their documents (issue 4, "How it is measured"). Each reading must be of the
 * document's text itself, so that spans can be compared; another text is thrown.
 */
export function score(reads: readonly Read[]): Score {
  const [events, eventsByClass, claims] = [tally(), tally(), tally()];
  const [modality, statementType, eventsDated] = [share(), share(), share()];
  for (const { document, reading } of reads) {
    if (reading.text !== document.text) throw new Error(`${document.path}: the reading is of another text`);
    add(events, scoreEvents(document, reading, true));
    add(eventsByClass, scoreEvents(document, reading, false));
    const dated = scoreDated(document, reading);
    eventsDated.of += dated.of;
    eventsDated.right += dated.right;
    add(claims, scoreClaims(document, reading));
    for (const [labelled, read] of matchClaims(document, reading)) {
      count(modality, labelled.modality === read.modality);
      count(statementType, labelled.statementType === read.statementType);
    }
  }
  return {
    ...mentionScore(reads),
    aliases: aliasScore(reads),
    events,
    eventsByClass,
    eventsDated,
    claims,
    modality,
    statementType,
    conflicts: scoreConflicts(reads),
    traps: reads.flatMap(({ document, reading }) => checkTraps(document, reading)),
    invented: reads.flatMap(({ document, reading }) =>
      inventedClaims(reading).map((claim) => ({ path: document.path, claim })),
    ),
  };
}
