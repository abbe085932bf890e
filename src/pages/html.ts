import { showControls } from '../core/words/plain.ts';

/** Markup that was made by `html`: the only thing that goes into a page without being escaped. */
export class Html {
  readonly #text: string;

  constructor(parts: readonly string[], values: readonly Content[]) {
    this.#text = parts.reduce((text, part, at) => text + markup(values[at - 1]) + part);
  }

  toString(): string {
    return this.#text;
  }
}

/** What may stand in a template: text and numbers are escaped, nothing is shown for null, undefined and false. */
export type Content = Html | string | number | null | undefined | false | readonly Content[];

/**
 * A piece of a page. Every value is escaped, for content and for quoted attributes alike; bidirectional overrides
 * and control characters show as code points, so that reported text can neither break out of its place nor rewrite it.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Html {
  return new Html(parts, values);
}

/** Nothing: for the branch that shows nothing where markup is asked for. */
export const NOTHING = html``;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Text as it may stand in content or in a quoted attribute. */
export function escapeText(text: string): string {
  return showControls(text).replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? '');
}

function markup(value: Content): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.toString();
  if (typeof value === 'string' || typeof value === 'number') return escapeText(String(value));
  return value.map(markup).join('');
}
