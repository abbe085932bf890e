import type { Zone } from '../../words/index.ts';
import type { Carries } from './mail-head.ts';

export interface Quoted {
  /** The body with the marks of quotation taken off its lines. */
  readonly text: string;
  /** Whole lines: quoted passages with who wrote them, heads of forwards and signatures. */
  readonly zones: readonly Zone[];
  readonly carries: Carries;
}

const QUOTE = /^(?:[ \t]?>)+ ?/;
/** The line above a passage that is passed on, as mail programs write it. */
const PASSED_ON =
  /^\s*(?:[-_*]{2,}\s*(?:forwarded (?:message|by .{1,80})|original (?:message|appointment)|weitergeleitete nachricht|ursprüngliche nachricht|message (?:transféré|d['’]origine)|mensaje (?:reenviado|original)|пересылаемое сообщение|исходное сообщение|الرسالة (?:الأصلية|المعاد توجيهها)|پیغام آگے بھیجا گیا)\s*[-_*]*|begin forwarded message:|start of forwarded message)\s*$/iu;
const FIELD =
  /^\s*\*?(from|sent|date|to|cc|bcc|subject|reply-to|importance|von|gesendet|an|betreff|de|envoyé|à|objet|от|отправлено|кому|тема|من|إلى|التاريخ|الموضوع|تاریخ|موضوع)\*?\s*:\*?\s*(.*)$/iu;
const SENDER = /^(?:from|von|de|от|من)$/iu;
/** "On Mon, 2 Mar 2026 at 10:11, A. Person <a@b> wrote:", also over two lines and in other tongues. */
const WROTE = /^.{6,200}(?:wrote|schrieb|a écrit|escribió|писал\(?а?\)?|пишет|كتب|نے لکھا)\s*.{0,80}:\s*$/iu;
/** Words that open such a line where it runs over two. */
const BEGINS = /^(?:on|am|le|el)\b/iu;
const WROTE_NAME =
  /(?:\b\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AP]M)?(?:\s*\(?(?:UTC|GMT)?[+-]?\d{0,4}\)?)?|\d{4})\s*,?\s*(?:um\s+\S+\s+)?["']?([^<>"',:\d][^<>"',:]{1,80}?)["']?\s*(?:<[^>]*>)?\s*(?:wrote|schrieb|a écrit|escribió|писал|пишет|كتب)/iu;
const SIGNATURE = /^-- ?$/;
const FIELDS_OF_A_HEAD = 2;

const nameOf = (written: string): string | null => {
  const name = written
    .replace(/<[^>]*>|\[[^\]]*\]|\([^)]*\)/g, '')
    .replace(/["']/g, '')
    .trim();
  return name === '' || name.length > 90 ? null : name;
};

/** How many lines from `at` are header fields (with their folded lines), and who is the sender. */
function headAt(
  lines: readonly string[],
  at: number,
): { readonly count: number; readonly fields: number; readonly sender: string | null } {
  let sender: string | null = null;
  let [end, fields] = [at, 0];
  for (let next = at; next < lines.length && next < at + 20; next += 1) {
    const line = (lines[next] ?? '').replace(QUOTE, '');
    const [, name, value] = FIELD.exec(line) ?? [];
    if (name === undefined || value === undefined) {
      if (line.trim() === '' && fields === 0) continue;
      break;
    }
    if (SENDER.test(name.trim())) sender = nameOf(value);
    fields += 1;
    end = next + 1;
  }
  return { count: end - at, fields, sender };
}

class Body {
  readonly zones: Zone[] = [];
  readonly #lines: string[] = [];
  #length = 0;

  /** Adds a line; one after another of one kind and speaker grow one zone. */
  line(text: string, kind: Zone['kind'] | null, speaker: string | null): void {
    const start = this.#length;
    this.#lines.push(text);
    this.#length += text.length + 1;
    if (kind === null || (text.trim() === '' && this.zones.at(-1)?.end !== start)) return;
    const last = this.zones.at(-1);
    if (last !== undefined && last.end === start && last.kind === kind && (last.speaker ?? null) === speaker)
      this.zones[this.zones.length - 1] = { ...last, end: this.#length };
    else this.zones.push({ kind, start, end: this.#length, ...(speaker === null ? {} : { speaker }) });
  }

  /** The lines joined; the last has no line end. */
  finish(): { readonly text: string; readonly zones: readonly Zone[] } {
    const text = this.#lines.join('\n');
    return { text, zones: this.zones.map((zone) => ({ ...zone, end: Math.min(zone.end, text.length) })) };
  }
}

/** Whether an Outlook head opens here, without a line of dashes: From, Sent or Date, To, Subject in a row. */
function opensHead(lines: readonly string[], at: number): boolean {
  const name = FIELD.exec(lines[at] ?? '')?.[1]?.trim() ?? '';
  return SENDER.test(name) && headAt(lines, at).fields > FIELDS_OF_A_HEAD;
}

/** Goes through the lines of a body once, and knows whose words it is among. */
class Splitter {
  readonly #lines: readonly string[];
  readonly #out = new Body();
  #at = 0;
  #carries: Carries = 'nothing';
  /** Who is quoted under the head of a forward, down to the end. */
  #forwarded: { readonly speaker: string | null } | null = null;
  /** Who is quoted by `>`. */
  #writer: string | null = null;
  #signed = false;

  constructor(body: string) {
    this.#lines = body.split('\n');
  }

  split(): Quoted {
    while (this.#at < this.#lines.length) if (!this.#forward() && !this.#wrote()) this.#line();
    return { ...this.#out.finish(), carries: this.#carries };
  }

  #bare(at: number): string {
    return (this.#lines[at] ?? '').replace(QUOTE, '');
  }

  #boilerplate(count: number): void {
    for (const end = this.#at + count; this.#at < end; this.#at += 1)
      this.#out.line(this.#bare(this.#at), 'boilerplate', null);
  }

  /** "Forwarded message" and the head under it. */
  #forward(): boolean {
    const told = PASSED_ON.test(this.#bare(this.#at));
    if (!told && !opensHead(this.#lines, this.#at)) return false;
    const head = headAt(this.#lines, told ? this.#at + 1 : this.#at);
    this.#boilerplate(head.count + (told ? 1 : 0));
    this.#forwarded = { speaker: head.sender };
    this.#carries = 'forward';
    this.#signed = false;
    return true;
  }

  /** "On Monday X wrote:", in one line or two, where quoted lines follow. */
  #wrote(): boolean {
    const first = this.#bare(this.#at);
    const wrapped = !WROTE.test(first) && BEGINS.test(first);
    const whole = wrapped ? `${first} ${this.#bare(this.#at + 1)}` : first;
    if (!WROTE.test(whole)) return false;
    const count = wrapped ? 2 : 1;
    const follows = [count, count + 1].some((ahead) => QUOTE.test(this.#lines[this.#at + ahead] ?? ''));
    if (!follows) return false;
    this.#writer = nameOf(WROTE_NAME.exec(whole)?.[1] ?? '');
    this.#boilerplate(count);
    return true;
  }

  #line(): void {
    const line = this.#lines[this.#at] ?? '';
    const bare = this.#bare(this.#at);
    const forwarded = this.#forwarded?.speaker ?? null;
    this.#at += 1;
    if (SIGNATURE.test(bare)) this.#signed = true;
    if (bare.length < line.length) {
      if (this.#carries === 'nothing') this.#carries = 'quotes';
      this.#out.line(bare, 'quotation', this.#writer ?? forwarded);
    } else if (this.#signed) this.#out.line(bare, 'boilerplate', null);
    else this.#out.line(bare, this.#forwarded === null ? null : 'quotation', forwarded);
  }
}

/**
 * Tells a message’s own words from those it carries: lines behind `>`, passages under "Forwarded message" or "Original
 * Message", or under a head that Outlook left. What is carried is a quotation of its sender; heads and signatures are
 * boilerplate. One pass over the lines.
 */
export const quotedParts = (body: string): Quoted => new Splitter(body).split();
