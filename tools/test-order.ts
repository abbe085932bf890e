/**
 * The files that take longest, of the last runs of CI: begun first, they are not what everybody waits for in the end. A file that is
 * missing here is only begun in its turn.
 */
const LONGEST = [
  'src/crash.int.test.ts',
  'e2e/floor.test.ts',
  'src/non-interference.int.test.ts',
  'src/cli/cli.int.test.ts',
  'e2e/help.test.ts',
  'src/slices/federation/kill.int.test.ts',
];

/**
 * The order in which test files are begun: the longest first, then in the order of their names, with the browser stories spread evenly
 * among the rest, so that no more browsers run at a time than there must.
 */
export function inGoodOrder(files: readonly string[]): string[] {
  const first = LONGEST.filter((file) => files.includes(file));
  const rest = files.filter((file) => !first.includes(file)).toSorted();
  const stories = rest.filter((file) => file.startsWith('e2e/'));
  const others = rest.filter((file) => !file.startsWith('e2e/'));
  const step = Math.ceil(others.length / (stories.length + 1));
  const mixed = stories.flatMap((story, at) => [...others.slice(at * step, (at + 1) * step), story]);
  return [...first, ...mixed, ...others.slice(stories.length * step)];
}
