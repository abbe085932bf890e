import type { ComponentType } from 'react';
import type { Pair } from '../language/speech.ts';
import type { Waiting } from './waiting.ts';

/** Pages that stand together under one word of the navigation, in the order of the table. */
export const NAV_GROUPS = {
  analysis: ['Analysis', 'تجزیہ'],
  exchange: ['Exchange', 'تبادلہ'],
} as const satisfies Readonly<Record<string, Pair>>;
export type NavGroup = keyof typeof NAV_GROUPS;

/** A page that a slice gives to the watch floor. Its code is loaded when it is first opened. */
/** Where a page stands: the parameters of its path, and what stands behind the question mark. */
export interface PageAddress {
  readonly params: Readonly<Record<string, string>>;
  readonly search: Readonly<Record<string, unknown>>;
}

export interface PageDefinition {
  /** Path below /floor, with `$name` for a parameter: '/entities/$id'. */
  readonly path: string;
  readonly title: Pair;
  readonly load: () => Promise<{ readonly default: ComponentType }>;
  /** The answer of the centre that it begins with, where it has one: asked for while the page itself is loaded. */
  readonly begins?: (at: PageAddress) => string | null;
  /**
   * Where it stands in the navigation (under a word that several pages share, or by itself), and the keys that go there
   * ('g s'); null for a page reached from others.
   */
  readonly nav: { readonly order: number; readonly keys: string; readonly under?: NavGroup } | null;
  /** Roles of which an officer needs one to see it in the navigation; without, everybody. */
  readonly roles?: readonly string[];
  /** What can wait here for an officer: counted on the first page. */
  readonly waiting?: readonly Waiting[];
}
