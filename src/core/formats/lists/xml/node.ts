/** One element of an entry. Attribute and element names are local names. */
export class XmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[] = [];
  #text = '';

  constructor(name: string, attributes: ReadonlyMap<string, string>) {
    this.name = name;
    this.attributes = attributes;
  }

  append(text: string): void {
    this.#text += text;
  }

  /** Its own text on one line; '' where it has none. */
  get text(): string {
    return this.#text.replace(/\s+/g, ' ').trim();
  }

  /** An attribute on one line; '' where it has none. */
  attribute(name: string): string {
    return (this.attributes.get(name) ?? '').replace(/\s+/g, ' ').trim();
  }

  /** Text of the first child of this name; '' where there is none. */
  say(name: string): string {
    return this.children.find((child) => child.name === name)?.text ?? '';
  }

  /** Children of this name, in order. */
  all(name: string): XmlNode[] {
    return this.children.filter((child) => child.name === name);
  }

  /** Grandchildren under the first level of `outer`: `under('akaList', 'aka')`. */
  under(outer: string, inner: string): XmlNode[] {
    return this.all(outer).flatMap((child) => child.all(inner));
  }
}
