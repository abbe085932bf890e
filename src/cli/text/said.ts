import { plain } from '../../core/words/plain.ts';
import type { PartnerJudgement } from '../../slices/federation/index.ts';

/** Judgements that travel, as the command line prints them. */

export function partnerJudgementsText(all: readonly PartnerJudgement[]): string {
  if (all.length === 0) return 'No partner judged anything that you may see.';
  return all.map(judgementText).join('\n');
}

function judgementText(one: PartnerJudgement): string {
  const { id, party, verdict, a, b, reason, at, marking, against, steps, judgement, toldTo } = one;
  const where = one.state ?? `ours, told to ${toldTo.length === 0 ? 'nobody yet' : toldTo.join(', ')}`;
  return [
    `${id}  ${at}  ${party} judged ${verdict}: ${reason === null ? '(taken back by its sender)' : plain(reason)}`,
    `  ${a.record} ${plain(a.caption)} — ${b.record} ${plain(b.caption)}`,
    `  ${where}${judgement === null ? '' : `, judgement ${judgement}`}  ${marking}`,
    ...against.map(
      (other) => `  against it: ${other.id} ${other.verdict} by ${other.officer}: ${plain(other.reason)}`,
    ),
    ...steps.map((step) => `  ${step.at}  ${step.event} by ${step.officer}: ${plain(step.reason)}`),
  ].join('\n');
}
