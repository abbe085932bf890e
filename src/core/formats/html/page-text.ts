/** Puts the text of a page together line by line, as a browser would break it. Lines are joined once, at the end. */
export class PageText {
  readonly #lines: string[] = [];
  #line = '';
  #prefix = '';
  #cells: string[] | null = null;
  #inCell = false;
  #preformatted = false;

  text(raw: string): void {
    if (this.#preformatted && this.#cells === null) {
      const [first = '', ...rest] = raw.split(/\r?\n/);
      this.#line += first;
      for (const line of rest) {
        this.endLine();
        this.#line = line;
      }
      return;
    }
    // Between the cells of a row only blanks may stand; anything else is text that was put in the wrong place.
    const collapsed = raw.replace(/[ \t\r\n\f]+/g, ' ');
    if (this.#cells !== null && !this.#inCell && collapsed.trim() === '') return;
    this.#line += this.#line === '' || this.#line.endsWith(' ') ? collapsed.trimStart() : collapsed;
  }

  endLine(): void {
    if (this.#cells !== null) {
      if (this.#line !== '' && !this.#line.endsWith(' ')) this.#line += ' ';
      return;
    }
    const line = this.#preformatted ? this.#line.trimEnd() : this.#line.trim();
    if (line !== '') {
      this.#lines.push(this.#prefix + line);
      this.#prefix = '';
    }
    this.#line = '';
  }

  /** A blank line, once. */
  endParagraph(): void {
    this.endLine();
    if (this.#cells === null && this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('');
  }

  paragraph(prefix: string, children: () => void): void {
    this.endParagraph();
    if (prefix !== '') this.#prefix = prefix;
    children();
    this.endParagraph();
    this.#prefix = '';
  }

  /** Lines of their own, without blank lines around. */
  block(children: () => void): void {
    this.endLine();
    children();
    this.endLine();
  }

  item(children: () => void): void {
    this.endLine();
    this.#prefix = '- ';
    children();
    this.endLine();
    this.#prefix = '';
  }

  preformatted(children: () => void): void {
    this.endParagraph();
    this.#preformatted = true;
    children();
    this.endParagraph();
    this.#preformatted = false;
  }

  /** A table row becomes one line of pipes; a table inside a cell becomes part of the cell. */
  row(children: () => void): void {
    if (this.#cells !== null) {
      children();
      return;
    }
    this.endLine();
    this.#cells = [];
    children();
    const cells = this.#cells;
    const stray = this.#line.trim();
    this.#cells = null;
    this.#line = '';
    if (stray !== '') cells.push(stray);
    if (cells.some((cell) => cell !== '')) this.#lines.push(`| ${cells.join(' | ')} |`);
  }

  cell(children: () => void): void {
    if (this.#cells === null || this.#inCell) {
      this.endLine();
      children();
      this.endLine();
      return;
    }
    this.#line = '';
    this.#inCell = true;
    children();
    this.#inCell = false;
    this.#cells.push(this.#line.trim().replaceAll('|', '/'));
    this.#line = '';
  }

  finish(): string {
    this.endLine();
    while (this.#lines.at(-1) === '') this.#lines.pop();
    return this.#lines.join('\n');
  }
}
