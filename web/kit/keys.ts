/**
 * Keys as an officer writes them: one ('j'), a sequence ('g s'), or with a modifier ('mod+k', which is Ctrl, or ⌘ on a
 * Mac). Pure: what the browser tells is given in.
 */
export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** A press in the same writing as a binding; null for a modifier alone. */
export function strokeOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): string | null {
  if (['Control', 'Meta', 'Alt', 'Shift', 'AltGraph', 'Dead', 'Process'].includes(key)) return null;
  const name = key.length === 1 ? key.toLowerCase() : key;
  // Of a sign like '?' the shift is part already.
  const shifted = shiftKey && (name.length > 1 || /\p{L}/u.test(name));
  const parts = [
    ctrlKey || metaKey ? 'mod' : '',
    altKey ? 'alt' : '',
    shifted ? 'shift' : '',
    name === ' ' ? 'Space' : name,
  ];
  return parts.filter((part) => part !== '').join('+');
}

export type Meant<Command> =
  | { readonly kind: 'run'; readonly command: Command }
  /** The beginning of a sequence: the next press decides. */
  | { readonly kind: 'wait'; readonly typed: string }
  | { readonly kind: 'none' };

/** What a stroke means after what was typed before it. A whole binding wins over a longer one that begins with it. */
export function meantBy<Command extends { readonly keys: string | null }>(
  commands: readonly Command[],
  before: string,
  stroke: string,
): Meant<Command> {
  const typed = before === '' ? stroke : `${before} ${stroke}`;
  const command = commands.find(({ keys }) => keys === typed);
  if (command !== undefined) return { kind: 'run', command };
  if (commands.some(({ keys }) => keys?.startsWith(`${typed} `) === true)) return { kind: 'wait', typed };
  return before === '' ? { kind: 'none' } : meantBy(commands, '', stroke);
}

/** Bindings that two commands share: remapping refuses them. */
export function clashOf<Command extends { readonly id: string; readonly keys: string | null }>(
  commands: readonly Command[],
  id: string,
  keys: string,
): Command | null {
  return (
    commands.find(
      (other) =>
        other.id !== id &&
        other.keys !== null &&
        (other.keys === keys || other.keys.startsWith(`${keys} `) || keys.startsWith(`${other.keys} `)),
    ) ?? null
  );
}
