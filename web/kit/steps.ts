import { type KeyboardEvent, type RefObject, useCallback, useMemo, useRef } from 'react';
import { type Command, useCommands } from './commands.tsx';
import { useSay } from './language.tsx';
import { stepped } from './step.ts';
import { KIT_COUNTED, KIT_STRINGS } from './strings.data.ts';

interface Steps<Container extends HTMLElement> {
  readonly ref: RefObject<Container | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const ARROWS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Goes through the things of a list by j and k from anywhere on the page, and by the arrow keys inside it. The focus is
 * the place: what it is on opens with Enter as always. `selector` finds what can be stepped on, in the container.
 */
export function useSteps<Container extends HTMLElement>(selector: string): Steps<Container> {
  const { say } = useSay(KIT_STRINGS, KIT_COUNTED);
  const ref = useRef<Container>(null);
  const go = useCallback(
    (step: 1 | -1): boolean => {
      const things = [...(ref.current?.querySelectorAll<HTMLElement>(selector) ?? [])];
      const here = document.activeElement;
      const at = things.findIndex((thing) => thing === here);
      // From inside an opened thing the next one is the one after it.
      const from = at >= 0 || here === null ? at : lastBefore(things, here);
      const next = things[stepped(things.length, from, step)];
      next?.focus();
      return next !== undefined;
    },
    [selector],
  );
  const commands = useMemo<readonly Command[]>(
    () => [
      { id: 'step next', label: say('next'), group: say('groupList'), keys: 'j', run: () => go(1) },
      { id: 'step back', label: say('previous'), group: say('groupList'), keys: 'k', run: () => go(-1) },
    ],
    [say, go],
  );
  useCommands(commands);
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const step = ARROWS[event.key];
      const isOnThing = event.target instanceof HTMLElement && event.target.matches(selector);
      if (step !== undefined && isOnThing && go(step)) event.preventDefault();
    },
    [selector, go],
  );
  return { ref, onKeyDown };
}

/** The last thing that stands before an element in the page; -1 where the element is outside of their list. */
function lastBefore(things: readonly HTMLElement[], here: Element): number {
  const first = things[0];
  if (first === undefined || !(first.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING))
    return -1;
  return things.findLastIndex(
    (thing) => thing.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
}
