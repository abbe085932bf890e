import { SaxesParser, type SaxesTagNS } from 'saxes';
import { LIMITS } from '../../limits.ts';
import { excerpt } from '../../problems.ts';
import type { Where } from '../../types.ts';
import { textChunks } from '../chunks.ts';
import type { ListFile } from '../reader.ts';
import { type ListRefused, refuse, refuseOver } from '../refused.ts';
import { XmlNode } from './node.ts';

/** What of a list in XML is an entry, and what only holds entries. Paths are from below the root: 'INDIVIDUALS/INDIVIDUAL'. */
export interface XmlShape {
  readonly format: string;
  readonly root: string;
  /** The namespaces the publisher has used; '' for none. */
  readonly namespaces: readonly string[];
  readonly containers: readonly string[];
  readonly entries: readonly string[];
  /** Attributes of the root are told through this. */
  readonly onRoot?: (attributes: ReadonlyMap<string, string>) => void;
}

/** An entry with the path under which it was found and its place in the file. */
export interface XmlEntry {
  readonly path: string;
  readonly where: Where;
  readonly node: XmlNode;
}

/** Strict reading of one document: what the parser hands over becomes entries, and whatever does not fit refuses the list. */
class EntryBuilder {
  readonly #shape: XmlShape;
  readonly #file: string;
  readonly #parser = new SaxesParser({ xmlns: true, position: true });
  /** Names from below the root down to the open container. */
  readonly #containers: string[] = [];
  /** Open elements of the entry being read. */
  readonly #open: XmlNode[] = [];
  #nodes = 0;
  #depth = 0;
  #lastToken = 0;
  #entryLine = 1;
  #found: XmlEntry[] = [];

  constructor(shape: XmlShape, file: string) {
    this.#shape = shape;
    this.#file = file;
    const parser = this.#parser;
    parser.on('error', (error) => {
      throw refuse('LIST_XML_SYNTAX', this.#where(), { file, detail: excerpt(error.message) });
    });
    parser.on('doctype', () => {
      throw refuse('LIST_XML_DOCTYPE', this.#where(), { file });
    });
    parser.on('opentag', (tag) => this.#openTag(tag));
    parser.on('closetag', () => this.#closeTag());
    parser.on('text', (text) => this.#text(text));
    parser.on('cdata', (text) => this.#text(text));
    parser.on('comment', () => this.#token());
    parser.on('processinginstruction', () => this.#token());
  }

  /** Reads one more piece and gives the entries that it completed. */
  write(chunk: string): readonly XmlEntry[] {
    this.#found = [];
    this.#parser.write(chunk);
    const pending = this.#parser.position - this.#lastToken;
    if (pending > LIMITS.listTokenChars.max) throw refuseOver('listTokenChars', pending, this.#where());
    return this.#found;
  }

  /** The end of the file: an element that is still open refuses the list. */
  close(): void {
    this.#parser.close();
  }

  #where(): Where {
    return { path: this.#file, line: this.#parser.line, offset: this.#parser.position };
  }

  #token(): void {
    this.#lastToken = this.#parser.position;
  }

  #wrong(detail: string): ListRefused {
    const { format } = this.#shape;
    return refuse('LIST_WRONG_SCHEMA', this.#where(), { file: this.#file, format, detail });
  }

  #openTag(tag: SaxesTagNS): void {
    this.#token();
    this.#depth += 1;
    if (this.#depth > LIMITS.listDepth.max) throw refuseOver('listDepth', this.#depth, this.#where());
    if (!this.#shape.namespaces.includes(tag.uri))
      throw this.#wrong(`<${excerpt(tag.name)}> is in the namespace “${excerpt(tag.uri)}”`);
    if (this.#depth === 1) this.#openRoot(tag);
    else if (this.#open.length === 0) this.#openOuter(tag);
    else this.#push(tag);
  }

  #openRoot(tag: SaxesTagNS): void {
    if (tag.local !== this.#shape.root)
      throw this.#wrong(`its root is <${excerpt(tag.local)}>, not <${this.#shape.root}>`);
    this.#shape.onRoot?.(attributesOf(tag));
  }

  #openOuter(tag: SaxesTagNS): void {
    const path = [...this.#containers, tag.local].join('/');
    if (this.#shape.entries.includes(path)) {
      this.#nodes = 0;
      this.#entryLine = this.#parser.line;
      this.#push(tag);
    } else if (this.#shape.containers.includes(path)) this.#containers.push(tag.local);
    else throw this.#wrong(`<${excerpt(path)}> is not known there`);
  }

  #push(tag: SaxesTagNS): void {
    this.#nodes += 1;
    if (this.#nodes > LIMITS.listEntryNodes.max)
      throw refuseOver('listEntryNodes', this.#nodes, this.#where());
    const node = new XmlNode(tag.local, attributesOf(tag));
    this.#open.at(-1)?.children.push(node);
    this.#open.push(node);
  }

  #text(text: string): void {
    this.#token();
    const node = this.#open.at(-1);
    if (node !== undefined) node.append(text);
    else if (text.trim() !== '') throw this.#wrong(`“${excerpt(text.trim())}” stands outside of an entry`);
  }

  #closeTag(): void {
    this.#token();
    this.#depth -= 1;
    const node = this.#open.pop();
    if (node === undefined) this.#containers.pop();
    else if (this.#open.length === 0) {
      const path = [...this.#containers, node.name].join('/');
      this.#found.push({ path, node, where: { path: this.#file, line: this.#entryLine } });
    }
  }
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** Attributes by their local names; declarations of namespaces and of the schema's place are left out. */
function attributesOf(tag: SaxesTagNS): ReadonlyMap<string, string> {
  let made: Map<string, string> | null = null;
  for (const key in tag.attributes) {
    const attribute = tag.attributes[key];
    if (attribute === undefined || attribute.prefix !== '' || attribute.local === 'xmlns') continue;
    made ??= new Map();
    made.set(attribute.local, attribute.value);
  }
  return made ?? NO_ATTRIBUTES;
}

/** The entries of a list in XML, in the order of the file, one document piece at a time. Throws `ListRefused`. */
export async function* xmlEntries(file: ListFile, shape: XmlShape): AsyncGenerator<XmlEntry> {
  const builder = new EntryBuilder(shape, file.name);
  for await (const chunk of textChunks(file)) yield* builder.write(chunk);
  builder.close();
}
