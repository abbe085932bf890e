import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { meantBy, strokeOf } from './keys.ts';
import { remember, remembered } from './remembered.ts';

/** Something an officer can do here and now: in the palette by name, on the sheet by key. */
export interface Command {
  /** Stable: remapped keys are remembered under it. */
  readonly id: string;
  readonly label: string;
  /** Heading on the shortcut sheet. */
  readonly group: string;
  /** The key it has of itself; null for one that is only in the palette. */
  readonly keys: string | null;
  readonly run: () => void;
}

/** Adds commands, until what it returns is called. */
type Offer = (owner: symbol, commands: readonly Command[]) => () => void;

interface Commands {
  readonly all: readonly Command[];
  readonly rebind: (id: string, keys: string | null) => void;
  /** The beginning of a sequence that waits for its next press; '' otherwise. */
  readonly typed: string;
}

const CommandsContext = createContext<Commands | null>(null);
/** Apart from the list: who only offers commands is not drawn anew when others do. */
const OfferContext = createContext<Offer | null>(null);

type Bindings = Readonly<Record<string, string>>;

function keptBindings(): Bindings {
  const kept: unknown = JSON.parse(remembered('keys') ?? '{}');
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(Object.entries(kept).filter(([, keys]) => typeof keys === 'string')) as Bindings;
}

/** A press inside a field is text; only those with a modifier are commands there. */
function isWriting(target: EventTarget | null): boolean {
  // What is ticked is no text: there only its own keys are not commands.
  if (target instanceof HTMLInputElement && ['checkbox', 'radio'].includes(target.type)) return false;
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}

/** A key typed ahead, before the page that is shown offers it, is kept so long, and forgotten then. */
const AHEAD_MS = 400;
/** A sequence that is not finished within this time is forgotten. */
const SEQUENCE_MS = 1_200;

/** Listens for keys, and returns the beginning of a sequence that waits for its next press. */
function useKeys(all: readonly Command[]): string {
  const [typed, setTyped] = useState('');
  const state = useRef({ all, typed });
  state.current = { all, typed };
  const ahead = useRef('');
  useEffect(() => {
    if (ahead.current === '') return;
    const meant = meantBy(all, '', ahead.current);
    if (meant.kind !== 'run') return;
    ahead.current = '';
    meant.command.run();
  }, [all]);

  useEffect(() => {
    let timer = 0;
    let forgetting = 0;
    const listen = (event: KeyboardEvent) => {
      const stroke = strokeOf(event);
      if (stroke === null || event.defaultPrevented) return;
      if (isWriting(event.target) && !stroke.startsWith('mod+')) return;
      if (event.target instanceof HTMLInputElement && /^(?:Space|Arrow\w+)$/.test(stroke)) return;
      if (document.querySelector('dialog[open]') !== null && !stroke.startsWith('mod+')) return;
      const meant = meantBy(state.current.all, state.current.typed, stroke);
      clearTimeout(timer);
      setTyped(meant.kind === 'wait' ? meant.typed : '');
      if (meant.kind === 'wait') timer = window.setTimeout(() => setTyped(''), SEQUENCE_MS);
      clearTimeout(forgetting);
      ahead.current = meant.kind === 'none' ? stroke : '';
      forgetting = window.setTimeout(() => (ahead.current = ''), AHEAD_MS);
      if (meant.kind !== 'run') return;
      event.preventDefault();
      meant.command.run();
    };
    document.addEventListener('keydown', listen);
    return () => {
      clearTimeout(timer);
      clearTimeout(forgetting);
      document.removeEventListener('keydown', listen);
    };
  }, []);
  return typed;
}

export function CommandsProvider({ children }: { readonly children: ReactNode }) {
  const [owned, setOwned] = useState<ReadonlyMap<symbol, readonly Command[]>>(new Map());
  const [bindings, setBindings] = useState(keptBindings);
  const all = useMemo(
    () =>
      // What a page adds stands before the frame's own: its keys win.
      [...owned.values()]
        .toReversed()
        .flat()
        .map((command) => ({ ...command, keys: bindings[command.id] ?? command.keys })),
    [owned, bindings],
  );
  const typed = useKeys(all);
  const offer = useCallback<Offer>((owner, list) => {
    setOwned((before) => new Map(before).set(owner, list));
    return () =>
      setOwned((before) => {
        const next = new Map(before);
        next.delete(owner);
        return next;
      });
  }, []);
  const commands = useMemo<Commands>(
    () => ({
      all,
      typed,
      rebind: (id, keys) =>
        setBindings((before) => {
          const { [id]: _, ...rest } = before;
          const next = keys === null ? rest : { ...rest, [id]: keys };
          remember('keys', JSON.stringify(next));
          return next;
        }),
    }),
    [all, typed],
  );
  return (
    <OfferContext value={offer}>
      <CommandsContext value={commands}>{children}</CommandsContext>
    </OfferContext>
  );
}

/** All commands of the page, and how to rebind one. @throws outside a CommandsProvider */
export function useAllCommands(): Commands {
  const commands = useContext(CommandsContext);
  if (commands === null) throw new Error('useAllCommands outside a CommandsProvider');
  return commands;
}

/** Offers commands while the component is on the page. Their labels and ids decide when the list is new. @throws outside a CommandsProvider */
export function useCommands(commands: readonly Command[]): void {
  const offer = useContext(OfferContext);
  if (offer === null) throw new Error('useCommands outside a CommandsProvider');
  const latest = useRef(commands);
  latest.current = commands;
  const signature = commands.map(({ id, label, keys }) => `${id}\t${label}\t${keys ?? ''}`).join('\n');
  useEffect(() => {
    const owner = Symbol(signature);
    return offer(
      owner,
      latest.current.map((command, index) => ({ ...command, run: () => latest.current[index]?.run() })),
    );
  }, [offer, signature]);
}
