/** Style sheets, scripts and other leavings of a web page inside a line of text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const TAGS = new Set(
  'a abbr article aside b blockquote body button div dl dt dd em figure figcaption footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input label li main nav ol p pre section span strong sub sup svg table tbody td tfoot th thead time tr ul video'.split(
    ' ',
  ),
);

const RULES_INSIDE = /(?:^|[{;\s])[-\w]+\s*:\s*[^;{}]{1,300}(?:;|\}|$)/;
const SCRIPT_INSIDE =
  /\b(?:function|var|return|window|document|typeof|null|true|false)\b|=>|"@?[\w-]+"\s*:|'[\w-]+'\s*:/;
/** A block without a rule inside is only residue if it hangs on a selector: `.x{}`. */
const LONGEST_LOOK = 2000;

/** Spans of residue, in order, without overlap. Linear: braces are paired once, only outermost pairs are looked at. */
export function residueSpans(text: string): Span[] {
  if (!text.includes('{')) return [];
  const spans: Span[] = [];
  let floor = 0;
  for (const pair of outerBraces(text)) {
    const inside = text.slice(pair.start + 1, Math.min(pair.end - 1, pair.start + LONGEST_LOOK));
    const start = selectorStart(text, pair.start, floor);
    const bare = inside.trim() === '' && start < pair.start;
    if (!bare && !RULES_INSIDE.test(inside) && !SCRIPT_INSIDE.test(inside)) continue;
    const end = trailerEnd(text, pair.end);
    const last = spans.at(-1);
    if (last !== undefined && text.slice(last.end, start).trim() === '')
      spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start, end });
    floor = end;
  }
  return spans;
}

/** Outermost brace pairs; a brace that is never closed does not hide the ones after it. */
function outerBraces(text: string): Span[] {
  const open: number[] = [];
  const pairs: Span[] = [];
  for (let at = nextBrace(text, 0); at !== -1; at = nextBrace(text, at + 1)) {
    if (text.charCodeAt(at) === 0x7b) {
      open.push(at);
      continue;
    }
    const start = open.pop();
    if (start === undefined) continue;
    let last = pairs.at(-1);
    while (last !== undefined && last.start > start) {
      pairs.pop();
      last = pairs.at(-1);
    }
    pairs.push({ start, end: at + 1 });
  }
  return pairs;
}

const BRACE = /[{}]/g;

function nextBrace(text: string, from: number): number {
  BRACE.lastIndex = from;
  return BRACE.exec(text)?.index ?? -1;
}

/** Walks left over the words of a selector ("#a .b > div,"), stopping at the first that cannot be one. */
function selectorStart(text: string, brace: number, floor: number): number {
  let start = brace;
  let attached = true;
  for (let words = 0; words < 40; words += 1) {
    const word = wordBefore(text, start, Math.max(floor, brace - LONGEST_LOOK));
    if (word === null || !isSelectorWord(text.slice(word.start, word.end), attached)) break;
    start = word.start;
    attached = false;
  }
  return start;
}

function wordBefore(text: string, before: number, floor: number): Span | null {
  let end = before;
  while (end > floor && (text[end - 1] === ' ' || text[end - 1] === '\t')) end -= 1;
  let start = end;
  while (start > floor && !/\s/.test(text.charAt(start - 1))) start -= 1;
  return start === end ? null : { start, end };
}

function isSelectorWord(word: string, attached: boolean): boolean {
  if (/^[>+~*,]$/.test(word)) return true;
  if (/^[#.@*:[][\w\-#.:@()[\]="'*,>+~%]*$/.test(word)) return true;
  if (/^(?:function|else|try|finally|do)\b/.test(word) || word.endsWith(')')) return attached;
  const parts = word.split(/[,>]/).filter((part) => part !== '');
  return (
    parts.length > 0 &&
    parts.every(
      (part) =>
        TAGS.has((/^[\w]+/.exec(part)?.[0] ?? '').toLowerCase()) &&
        (attached || /[.#:,]/.test(word) || part.length > 1),
    )
  );
}

/** Past what closes a script: `)();` and the like. */
function trailerEnd(text: string, end: number): number {
  const rest = /^[)(;,\]}]{1,10}/.exec(text.slice(end, end + 12));
  return end + (rest?.[0].length ?? 0);
}
