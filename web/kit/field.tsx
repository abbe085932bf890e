interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Identifiers and markings are written from left to right whatever the page. */
  readonly dir?: 'ltr' | 'auto';
  readonly isOptional?: boolean;
  readonly rows?: number;
}

/** A line or, with `rows`, a text of a form. */
export function Field({ label, value, onChange, dir = 'auto', isOptional = false, rows }: FieldProps) {
  const shared = {
    dir,
    required: !isOptional,
    value,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange(event.currentTarget.value),
  };
  return (
    <label>
      {label}
      {rows === undefined ? (
        <input {...shared} maxLength={4000} />
      ) : (
        <textarea {...shared} rows={rows} maxLength={200_000} />
      )}
    </label>
  );
}

interface DaysFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (days: string) => void;
}

/** A span of days up to five years. */
export function DaysField({ label, value, onChange }: DaysFieldProps) {
  return (
    <label>
      {label}
      <input
        type="number"
        min={1}
        max={1826}
        required
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}

interface CodeFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (code: string) => void;
  /** Codes and what they are called in the language of the page. */
  readonly options: readonly (readonly [code: string, label: string])[];
}

/** One of a few codes; an empty one has to be chosen. */
export function CodeField({ label, value, onChange, options }: CodeFieldProps) {
  return (
    <label>
      {label}
      <select required value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
