import { useCommands } from './commands.tsx';

interface NumberedReasonsProps {
  /** In the language of the page; the first nine have a key. */
  readonly reasons: readonly string[];
  /** Heading of their keys on the shortcut sheet. */
  readonly group: string;
  readonly onPick: (reason: string) => void;
}

/** The usual reasons for an act, each under its number: why it was done is one more key. */
export function NumberedReasons({ reasons, group, onPick }: NumberedReasonsProps) {
  useCommands(
    reasons.slice(0, 9).map((reason, index) => ({
      id: `reason.${index + 1}`,
      label: reason,
      group,
      keys: String(index + 1),
      run: () => onPick(reason),
    })),
  );
  return (
    <ol className="reasons">
      {reasons.map((reason, index) => (
        <li key={reason}>
          <button type="button" className="plain" onClick={() => onPick(reason)}>
            <kbd>{index + 1}</kbd> {reason}
          </button>
        </li>
      ))}
    </ol>
  );
}
