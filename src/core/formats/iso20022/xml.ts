import { type SaxesAttributeNS, SaxesParser } from 'saxes';
import { LIMITS } from '../limits.ts';
import { excerpt, overLimit, problem } from '../problems.ts';
import type { Problem } from '../types.ts';

/** An element with its local name (ISO 20022 messages come under many prefixes and versions), text and place. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  /** Text directly in it, outer blanks taken off. */
  text: string;
  readonly children: XmlElement[];
  /** Line its start tag ends on, from 1. */
  readonly line: number;
}

/** Levels a payment message may be nested: the schemas need about fifteen. */
const MAX_DEPTH = 64;

class Broken extends Error {
  readonly problem: Problem;
  constructor(found: Problem) {
    super(found.message);
    this.problem = found;
  }
}

/**
 * A whole XML document as a tree, strictly: well formed, complete, without DOCTYPE (so without entities of its own),
 * bounded in depth and in elements. What is wrong is told with its line.
 */
export function readXml(
  text: string,
): { readonly ok: true; readonly root: XmlElement } | { readonly ok: false; readonly problem: Problem } {
  try {
    return { ok: true, root: parse(text) };
  } catch (error) {
    if (error instanceof Broken) return { ok: false, problem: error.problem };
    throw error;
  }
}

function parse(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const document: XmlElement = { name: '', namespace: '', text: '', children: [], line: 1 };
  const open: XmlElement[] = [document];
  let elements = 0;
  const here = () => ({ line: parser.line });
  parser.on('error', (error) => {
    const detail = error.message.replace(/^(?:\d+:)?\d+:\s*/, '').replace(/\.$/, '');
    throw new Broken(problem('XML_SYNTAX', here(), { detail: excerpt(detail) }));
  });
  parser.on('doctype', () => {
    throw new Broken(problem('XML_DOCTYPE', here()));
  });
  parser.on('opentag', (tag) => {
    elements += 1;
    if (elements > LIMITS.htmlNodes.max) throw new Broken(overLimit('htmlNodes', elements, here()));
    if (open.length > MAX_DEPTH) throw new Broken(problem('XML_TOO_DEEP', here(), { max: MAX_DEPTH }));
    refuseNil(tag.attributes, here());
    const element: XmlElement = {
      name: tag.local,
      namespace: tag.uri,
      text: '',
      children: [],
      line: parser.line,
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed) closed.text = closed.text.trim();
  });
  const add = (piece: string): void => {
    const element = open.at(-1);
    if (element) element.text += piece;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(text).close();
  const root = document.children[0];
  if (!root) throw new Broken(problem('XML_SYNTAX', here(), { detail: 'there is no element' }));
  return root;
}

/** `xsi:nil` would make a party that is there look like none. */
function refuseNil(attributes: Readonly<Record<string, SaxesAttributeNS>>, where: { line: number }): void {
  const nil = Object.values(attributes).find((one) => one.local === 'nil');
  if (nil)
    throw new Broken(problem('XML_SYNTAX', where, { detail: `the attribute ${nil.name} is not allowed` }));
}

/** The first child of that name. */
export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((one) => one.name === name);

export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((one) => one.name === name);

/** The text at a path of names; null where there is none. */
export function textAt(element: XmlElement | undefined, ...path: readonly string[]): string | null {
  let at = element;
  for (const name of path) at = child(at, name);
  const text = at?.text ?? '';
  return text === '' ? null : text;
}
