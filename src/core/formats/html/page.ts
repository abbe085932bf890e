import {
  defaultTreeAdapter,
  Parser,
  Tokenizer,
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  type TreeAdapter,
} from 'parse5';
import type { Problem } from '../types.ts';
import { LIMITS } from '../limits.ts';
import { overLimit } from '../problems.ts';
import { PageText } from './page-text.ts';
import {
  DATE_METAS,
  DROPPED,
  FURNITURE,
  FURNITURE_ROLES,
  HEADINGS,
  INLINE,
  MARKING_METAS,
  SECTIONS,
  TITLE_METAS,
} from './elements.data.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export interface Page {
  /** What a reader of the page reads: headings as `#` lines, paragraphs as lines, tables as rows of pipes. */
  readonly text: string;
  /** Menus, side columns, footers. */
  readonly furniture: string;
  readonly title: string | null;
  readonly language: string | null;
  readonly date: string | null;
  readonly markings: readonly string[];
  /** Passages the page hides from its reader, which were left out. */
  readonly hidden: number;
}

/** Thrown inside the parser to stop it, and caught by parsePage. */
class OverBound extends Error {
  readonly refusal: Problem;
  constructor(refusal: Problem) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/** parse5's tree, which stops as soon as the page is over a bound: deep nesting and re-opened formatting make its work grow faster than the page. */
function boundedAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let nodes = 0;
  let depth = 0;
  const count = () => {
    nodes += 1;
    if (nodes > LIMITS.htmlNodes.max) throw new OverBound(overLimit('htmlNodes', nodes));
  };
  return {
    ...defaultTreeAdapter,
    createElement: (name, namespace, attributes) => {
      count();
      return defaultTreeAdapter.createElement(name, namespace, attributes);
    },
    insertText: (parent, text) => {
      count();
      defaultTreeAdapter.insertText(parent, text);
    },
    onItemPush: () => {
      depth += 1;
      if (depth > LIMITS.htmlDepth.max) throw new OverBound(overLimit('htmlDepth', depth));
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
}

/** parse5's tokenizer, which stops inside a tag that has too many attributes. */
class BoundedTokenizer extends Tokenizer {
  #attributes = 0;

  protected override _createStartTagToken(): void {
    this.#attributes = 0;
    super._createStartTagToken();
  }

  protected override _createEndTagToken(): void {
    this.#attributes = 0;
    super._createEndTagToken();
  }

  protected override _createAttr(first: string): void {
    this.#attributes += 1;
    if (this.#attributes > LIMITS.htmlAttributes.max)
      throw new OverBound(overLimit('htmlAttributes', this.#attributes));
    super._createAttr(first);
  }
}

const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((attr) => attr.name === name)?.value ?? null;

const INVISIBLE =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])/i;

const isHidden = (element: Element): boolean =>
  element.attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      (name === 'aria-hidden' && value === 'true') ||
      (name === 'style' && INVISIBLE.test(value)),
  );

const isFurniture = (element: Element, sections: number): boolean =>
  FURNITURE.has(element.tagName) ||
  (element.tagName === 'header' && sections === 0) ||
  FURNITURE_ROLES.has(attribute(element, 'role') ?? '');

interface Walk {
  readonly main: PageText;
  readonly furniture: PageText;
  readonly metas: Map<string, string>;
  readonly xml: boolean;
  language: string | null;
  title: string | null;
  hidden: number;
  /** How many sections of content the walk is inside of. */
  sections: number;
}

/** Depth is bounded by the parser, so recursion is safe. */
function visit(node: Node, out: PageText, walk: Walk): void {
  if ('value' in node) out.text(node.value);
  else if ('tagName' in node) visitElement(node, out, walk);
  else if ('childNodes' in node) for (const child of node.childNodes) visit(child, out, walk);
}

function visitHead(element: Element, walk: Walk): void {
  const pending: Node[] = [...element.childNodes];
  for (const node of pending) {
    if (!('tagName' in node)) continue;
    if (node.tagName === 'title') walk.title ??= textOf(node);
    if (node.tagName === 'meta') readMeta(node, walk);
  }
}

const textOf = (element: Element): string =>
  element.childNodes
    .map((child) => ('value' in child ? child.value : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

function readMeta(element: Element, walk: Walk): void {
  const name = (
    attribute(element, 'name') ??
    attribute(element, 'property') ??
    attribute(element, 'itemprop')
  )?.toLowerCase();
  const content = attribute(element, 'content')?.trim();
  if (name !== undefined && content && !walk.metas.has(name)) walk.metas.set(name, content);
}

function visitElement(element: Element, out: PageText, walk: Walk): void {
  const name = element.tagName;
  if (name === 'html') walk.language = attribute(element, 'lang');
  if (name === 'head' && !walk.xml) visitHead(element, walk);
  if (name === 'meta') readMeta(element, walk);
  if (DROPPED.has(name) && !(walk.xml && name === 'map')) return;
  if (isHidden(element)) {
    walk.hidden += 1;
    return;
  }
  const target = isFurniture(element, walk.sections) && !walk.xml ? walk.furniture : out;
  const children = () => {
    if (SECTIONS.has(name)) walk.sections += 1;
    for (const child of element.childNodes) visit(child, target, walk);
    if (SECTIONS.has(name)) walk.sections -= 1;
  };
  const heading = HEADINGS.get(name);
  if (heading !== undefined) target.paragraph(heading, children);
  else if (name === 'br') target.endLine();
  else if (name === 'hr') target.endParagraph();
  else if (name === 'li') target.item(children);
  else if (name === 'tr') target.row(children);
  else if (name === 'td' || name === 'th') target.cell(children);
  else if (name === 'pre') target.preformatted(children);
  else if (INLINE.has(name) && !walk.xml) children();
  else if (walk.xml) visitXml(element, target, children);
  else target.paragraph('', children);
}

/** A value of this length is hard to understand without its element's name; a sentence is not. */
const LABELLED_CHARS = 80;

/** In XML an element's name says what a short value is: `listed_on: 2012-12-31`. */
function visitXml(element: Element, out: PageText, children: () => void): void {
  const text = element.childNodes.every((child) => 'value' in child) ? textOf(element) : '';
  if (text !== '' && text.length <= LABELLED_CHARS)
    out.block(() => out.text(`${element.tagName.replace(/^x-/, '')}: ${text}`));
  else out.block(children);
}

const firstMeta = (metas: ReadonlyMap<string, string>, names: readonly string[]): string | null =>
  names.map((name) => metas.get(name)).find((value) => value !== undefined) ?? null;

/**
 * HTML (or XML read as text) to what a person would read of it, by the parsing rules of the WHATWG standard.
 * Custom entities are never expanded. Answers a refusal where the page is over a bound.
 */
export function parsePage(html: string, xml: boolean): Page | Problem {
  if (html.length > LIMITS.htmlChars.max) return overLimit('htmlChars', html.length);
  const parser = new Parser<DefaultTreeAdapterMap>({
    treeAdapter: boundedAdapter(),
    scriptingEnabled: false,
  });
  parser.tokenizer = new BoundedTokenizer(parser.options, parser);
  try {
    parser.tokenizer.write(html, true);
  } catch (error) {
    if (error instanceof OverBound) return error.refusal;
    throw error;
  }
  const walk: Walk = {
    main: new PageText(),
    furniture: new PageText(),
    metas: new Map(),
    xml,
    language: null,
    title: null,
    hidden: 0,
    sections: 0,
  };
  visit(parser.document, walk.main, walk);
  const [main, furniture] = [walk.main.finish(), walk.furniture.finish()];
  const marking = firstMeta(walk.metas, MARKING_METAS);
  return {
    // A page that is nothing but furniture is read for it.
    text: main === '' ? furniture : main,
    furniture: main === '' ? '' : furniture,
    title: walk.title || firstMeta(walk.metas, TITLE_METAS),
    language: walk.language || null,
    date: firstMeta(walk.metas, DATE_METAS),
    markings: marking === null ? [] : [marking],
    hidden: walk.hidden,
  };
}
