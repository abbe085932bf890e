import { momentOf, momentText } from '../../exchange/index.ts';

/** Where a reading of a collection stands: one walk over its pages, and what is known of the next. Pure. */
export interface Walk {
  /** added_after of this walk. */
  readonly after: string | null;
  /** Where within the walk, as the server said; null at its beginning. */
  readonly next: string | null;
  /** The latest moment at which anything received was added there. */
  readonly last: string | null;
  /** This walk brought something new. */
  readonly fresh: boolean;
  /** How many times the usual page is asked for, where many objects share one moment. */
  readonly wide: number;
  /** Pages in a row that brought nothing new and led no further. */
  readonly idle: number;
  /** The server did not know its own next any more: this walk goes by moments. */
  readonly nextless: boolean;
  /** What the page before held, as a hash. */
  readonly held: string | null;
}

export const START: Walk = {
  after: null,
  next: null,
  last: null,
  fresh: false,
  wide: 1,
  idle: 0,
  nextless: false,
  held: null,
};

/** What a page says besides its objects. */
export interface PageHead {
  readonly received: number;
  readonly more: boolean;
  readonly next: string | null;
  /** A hash of what it holds. */
  readonly held: string;
  /** X-TAXII-Date-Added-Last, where it can be believed. */
  readonly last: string | null;
  /** The server's own clock when it answered. */
  readonly serverNow: string | null;
}

export interface Went {
  readonly walk: Walk;
  /** The walk goes on with another page. */
  readonly more: boolean;
  readonly warning: string | null;
}

const MOST_IDLE = 3;
/** The same where the server tells no moments: what we have already may then be read again page by page. */
const MOST_IDLE_UNTOLD = 1000;
const MOST_WIDE = 64;
/**
 * How far behind the last moment the next walk begins as long as the last one brought news: servers whose clock ticks in
 * milliseconds add several objects in one of them, and not all before we ask (opencti#4537). What comes twice is known.
 */
const OVERLAP = 1000n;
/** Without any moment of the server's we go by its clock, with so much to spare. */
const CLOCK_OVERLAP = 60_000_000n;

const later = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && (momentOf(b) ?? 0n) > (momentOf(a) ?? 0n)) ? b : a;
const before = (moment: string, by: bigint): string => {
  const at = momentOf(moment) ?? 0n;
  return momentText(at > by ? at - by : 0n);
};
const isLater = (a: string, b: string | null): boolean =>
  b === null || (momentOf(a) ?? 0n) > (momentOf(b) ?? 0n);

/** What is asked for next. */
export function asks(walk: Walk, pageSize: number): Readonly<Record<string, string>> {
  return {
    ...(walk.after === null ? {} : { added_after: walk.after }),
    limit: String(pageSize * walk.wide),
    ...(walk.next === null ? {} : { next: walk.next }),
  };
}

/** The walk after a page of which so much was new. */
export function wentOn(walk: Walk, page: PageHead, added: number, pageSize: number): Went {
  const last = later(walk.last, page.last);
  const idle = added > 0 || (last !== null && isLater(last, walk.last)) ? 0 : walk.idle + 1;
  const here: Walk = { ...walk, last, idle, held: page.held, fresh: walk.fresh || added > 0 };
  const most = last === null && page.held !== walk.held ? MOST_IDLE_UNTOLD : MOST_IDLE;
  if (!page.more) return { walk: ended(here, page), more: false, warning: null };
  if (idle >= most)
    return {
      walk: ended(here, page),
      more: false,
      warning: `The server says that there is more, and repeats itself: ${idle} pages with nothing new`,
    };
  if (page.next !== null && page.next !== walk.next && !walk.nextless)
    return { walk: { ...here, next: page.next }, more: true, warning: null };
  return withoutNext(here, page, pageSize);
}

/** More, and no next: on with added_after (TAXII 2.1 §3.4), a moment back, for others may share the last one. */
function withoutNext(walk: Walk, page: PageHead, pageSize: number): Went {
  const { last, wide } = walk;
  if (last === null)
    return {
      walk: ended(walk, page),
      more: false,
      warning: 'The server says that there is more, and neither next nor X-TAXII-Date-Added-Last where',
    };
  const back = before(last, 1n);
  if (isLater(back, walk.after))
    return { walk: { ...walk, after: back, next: null, wide: 1 }, more: true, warning: null };
  if (page.received >= pageSize * wide && wide < MOST_WIDE)
    return { walk: { ...walk, next: null, wide: wide * 2 }, more: true, warning: null };
  return {
    walk: { ...walk, after: last, next: null, wide: 1 },
    more: true,
    warning: `The server gives no next, and more than ${page.received} objects were added there at ${last}: others of that moment may be missing`,
  };
}

/** The walk is over: where the next one begins. */
function ended(walk: Walk, page: PageHead): Walk {
  const { last, fresh } = walk;
  const byClock = page.received > 0 && page.serverNow !== null ? before(page.serverNow, CLOCK_OVERLAP) : null;
  const start = last === null ? byClock : fresh ? before(last, OVERLAP) : last;
  return { ...START, after: start === null ? walk.after : later(walk.after, start), last };
}

/** The server does not know its own next any more: on by moments, from the last one that came in. */
export function lostNext(walk: Walk): Walk {
  const lost = { ...walk, next: null, nextless: true };
  const back = walk.last === null ? null : before(walk.last, 1n);
  if (back !== null && isLater(back, walk.after)) return { ...lost, after: back };
  return { ...lost, wide: Math.min(MOST_WIDE, walk.wide * 2) };
}
