/** A part of a sentence: words of the page's own script, or a run of another script, number or code within it. */
export interface Run {
  readonly text: string;
  readonly isApart: boolean;
}

/** Latin words with what joins them, codes such as 2026-10-05, options of a command: they would change places among words read from the right. */
const APART =
  /(?<![\p{L}\p{N}])-{0,2}[\p{Script=Latin}\d](?:[\p{Script=Latin}\p{Mn}\d]|[ .’'@&+:/,()|_=-]+(?=[\p{Script=Latin}\d]))*/gu;

/** An Urdu sentence cut into runs; joined, they are the sentence again. */
export function runsOf(sentence: string): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const { 0: text, index } of sentence.matchAll(APART)) {
    if (index > from) runs.push({ text: sentence.slice(from, index), isApart: false });
    runs.push({ text, isApart: true });
    from = index + text.length;
  }
  if (from < sentence.length) runs.push({ text: sentence.slice(from), isApart: false });
  return runs;
}
