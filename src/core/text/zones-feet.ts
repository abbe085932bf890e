import { endsSentence, type Line } from './zones-lines.ts';

/** What only the foot of a page or of a circular says. One of these makes a line of the tail a foot. */
const STRONG = new RegExp(
  [
    String.raw`\b(?:views?|opinions?)\b[^.]{0,40}\b(?:is|are)\b[^.]{0,24}\bown\b`,
    String.raw`\bcomments are (?:moderated|closed|open)\b`,
    String.raw`\b(?:follow|join|like|find|support) (?:us|our|independent journalism)\b`,
    String.raw`\bbecome a (?:member|subscriber|supporter)\b`,
    String.raw`\bcite this\b|\bdownload (?:the )?pdf\b|\bunsubscribe\b|\bsubscribe\b`,
    String.raw`\be-?mail was sent to you\b|\byou (?:are receiving|have received) this\b|\bon our (?:press|mailing) list\b`,
    String.raw`\bfree articles?\b.{0,20}\b(?:left|remaining)\b|\benter (?:your )?e-?mail\b|\bget our\b.{0,40}\bnewsletter\b`,
    String.raw`\bshare this\b|\breport an error\b|\bprint this\b|\blisten to this article\b`,
    String.raw`\bprivacy policy\b|\bterms of (?:use|service)\b|[|·•] *(?:cookies?|accessibility|sitemap|privacy)\b|©`,
    String.raw`\bfor (?:media|press) (?:enquiries|inquiries)\b|\bdonate\b *[:›»]|\bdonate (?:now|here|today)\b`,
    String.raw`\b(?:additional|with) (?:reporting|input|inputs)\b.{0,10}\b(?:by|from)\b`,
    String.raw`\bsent from my\b|\bintended (?:only|solely) for\b|\baddressee only\b|\bconfidentiality notice\b`,
    String.raw`\b(?:can be (?:reached|contacted)|tweets) (?:at|@)`,
    String.raw`^(?:previous|next|prev|recommended|trending|most read|you (?:may|might) also like|other (?:reviews|stories|articles|reports|news|posts|publications)|topics?|tags?|more from\b[^:]{0,40}) *[:|»›]`,
    String.raw`^published in\b[^.]{2,60}\.`,
  ].join('|'),
  'iu',
);
/** What a foot may hold, but a report may hold as well: it follows its neighbours. */
const WEAK =
  /^(?:contact|background|about|press|media|note to editors|for (?:more|further) information|regions?|related|photos?|website)\b[^.]{0,40}:/i;
const LONGEST = 900;
const SHORT = 60;

/** "By Zarin Gul in Quetta, and Amna Noor in Mach": who wrote it. */
const BYLINE = /^(?:by|author|written by|reported by|story by)\s*[:/]?\s+(?=\p{Lu})(.{3,160})$/iu;
const NAME = /\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.? ?)?\p{Lu}[\p{L}'’-]+)+/gu;
/** What a box says of an author: what he does or did for a living. */
const OCCUPATION =
  /^[^.]{0,80}?\b(?:is|was|are|covers?|reports?|writes?|works?|worked|served|teaches|taught|directs?|edits?|holds?|heads?)\b/iu;

/**
 * Marks the foot of a page: the lines at the end of which each is known boilerplate already, says what only feet say, or
 * tells of the author whose name stands above the article. What follows the last prose and is no foot stops it.
 */
export function markFeet(text: string, lines: readonly Line[]): void {
  const authors = surnamesOfBylines(lines);
  let first = lines.length;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at] as Line;
    if (line.length === 0) continue;
    if (isSilent(line) || isFoot(line, authors)) first = at;
    else if (!(WEAK.test(line.head) || (line.length <= SHORT && !endsSentence(text, line)))) break;
  }
  for (const line of lines.slice(first))
    if (line.kind === null || line.kind === 'heading')
      line.kind = line.length > 0 ? 'boilerplate' : line.kind;
}

const isSilent = (line: Line): boolean =>
  line.kind === 'boilerplate' || line.kind === 'teaser' || line.kind === 'repeated';

function isFoot(line: Line, authors: readonly string[]): boolean {
  if (line.length > LONGEST || line.kind === 'table' || line.kind === 'quotation') return false;
  return STRONG.test(line.head) || isAuthorBox(line.head, authors);
}

/** A line that opens with the author's name and says what he is. */
function isAuthorBox(head: string, authors: readonly string[]): boolean {
  if (authors.length === 0) return false;
  const opening = head.slice(0, 60);
  const author = authors.find((surname) => opening.includes(surname));
  return author !== undefined && OCCUPATION.test(head.slice(opening.indexOf(author) + author.length));
}

function surnamesOfBylines(lines: readonly Line[]): string[] {
  const names = lines.flatMap(({ head, length }) => {
    if (length === 0 || length > 200) return [];
    return [...(BYLINE.exec(head)?.[1] ?? '').matchAll(NAME)].map((match) => match[0]);
  });
  return names.flatMap((name) => name.split(' ').at(-1) ?? []);
}
