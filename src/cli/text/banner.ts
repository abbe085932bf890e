/** Characters of a banner that a terminal line holds; a longer marking is given in short above and in full below. */
const MOST_CHARS = 150;

/** A rendered marking on one line: what decides handling as it is, long lists of audiences and originators as their number. */
export function shortBanner(marking: string): string {
  if (marking.length <= MOST_CHARS) return marking;
  const segments = marking.split('//');
  const audiences = segments.filter((one) => one.startsWith('REL TO ')).length;
  const originators = segments.find((one) => one.startsWith('ORIG '))?.split(', ').length ?? 0;
  const kept = segments.filter((one) => !/^(?:REL TO|ORIG) /.test(one));
  return [...kept, `REL TO ${audiences} audiences, all at once`, `ORIG of ${originators} parties`].join('//');
}
