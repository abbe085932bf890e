import type { ComponentType } from 'react';
import type { Pair } from '../language/speech.ts';

/** A page that a slice gives to the watch floor. Its code is loaded when it is first opened. */
export interface PageDefinition {
  /** Path below /floor, with `$name` for a parameter: '/entities/$id'. */
  readonly path: string;
  readonly title: Pair;
  readonly load: () => Promise<{ readonly default: ComponentType }>;
  /** Where it stands in the navigation, and the keys that go there ('g s'); null for a page reached from others. */
  readonly nav: { readonly order: number; readonly keys: string } | null;
  /** Roles of which an officer needs one to see it in the navigation; without, everybody. */
  readonly roles?: readonly string[];
}
