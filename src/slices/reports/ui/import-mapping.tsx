import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { CsvMapping } from '../../../core/formats/index.ts';
import { ENTITY_KINDS, type EntityKind } from '../../../core/words/index.ts';
import { useAnswer } from '../../../../web/kit/answer.tsx';
import type { Answer } from '../../../../web/kit/api.ts';
import { CodeField, Field } from '../../../../web/kit/field.tsx';
import { useSay } from '../../../../web/kit/language.tsx';
import { ProblemNote, Said } from '../../../../web/kit/parts.tsx';
import { useAsk } from '../../../../web/kit/session.tsx';
import { KIND_WORDS } from '../../../../web/language/codes.data.ts';
import type { ImportAbout, ImportPreview, SavedMapping } from '../contract.ts';
import { IMPORT_COUNTED, IMPORT_STRINGS } from './import-strings.data.ts';
import { choicesFor, keyOfColumn, withColumn, withKind } from './import-view.ts';

const ENCODINGS = ['utf-8', 'utf-16le', 'windows-1256', 'windows-1252', 'windows-1251', 'iso-8859-6'];

interface ShapeFormProps {
  readonly preview: ImportPreview;
  readonly about: ImportAbout;
  readonly onChange: (about: Partial<ImportAbout>) => void;
}

/** How the file is cut: as it was found, or as the officer says. */
export function ShapeForm({ preview, about, onChange }: ShapeFormProps) {
  const { say } = useSay(IMPORT_STRINGS, IMPORT_COUNTED);
  const cuts = [
    [',', say('comma')],
    [';', say('semicolon')],
    ['\t', say('tab')],
    ['|', say('pipe')],
  ] as const;
  const found = cuts.find(([code]) => code === preview.delimiter)?.[1] ?? preview.delimiter;
  return (
    <>
      <h3>{say('shape')}</h3>
      {preview.format === 'xlsx' ? (
        <div className="ask">
          <Field
            label={`${say('sheet')} (${say('firstSheet')})`}
            value={about.sheet ?? ''}
            onChange={(sheet) => onChange({ sheet })}
            isOptional
          />
        </div>
      ) : (
        <div className="ask">
          <Choice
            label={say('encoding')}
            value={about.encoding ?? ''}
            onChange={(encoding) => onChange({ encoding })}
            options={[
              ['', say('asFound', { what: preview.encoding })],
              ...ENCODINGS.map((code) => [code, code] as const),
            ]}
          />
          <Choice
            label={say('delimiter')}
            value={about.delimiter ?? ''}
            onChange={(delimiter) => onChange({ delimiter, mapping: undefined })}
            options={[['', say('asFound', { what: found })], ...cuts]}
          />
        </div>
      )}
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (code: string) => void;
  readonly options: readonly (readonly [code: string, label: string])[];
}

/** A choice in which nothing may be chosen. */
function Choice({ label, value, onChange, options }: ChoiceProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

const EMPTY: CsvMapping = { row: { kind: 'person' }, columns: {} };

interface MappingFormProps {
  readonly preview: ImportPreview;
  readonly onChange: (mapping: CsvMapping | undefined) => void;
}

/** What each column means; kept under a name for the next file of its kind. */
export function MappingForm({ preview, onChange }: MappingFormProps) {
  const { say, word } = useSay(IMPORT_STRINGS, IMPORT_COUNTED);
  const mapping = preview.mapping ?? EMPTY;
  const { mappedBy, savedAs, header } = preview;
  const said = {
    given: 'mappedGiven',
    saved: 'mappedSaved',
    guessed: 'mappedGuessed',
    nothing: 'mappedNothing',
  } as const;
  const special = (key: 'date' | 'reference', label: string) => (
    <Choice
      label={label}
      value={mapping[key] ?? ''}
      onChange={(name) => {
        const { [key]: _, ...rest } = mapping;
        onChange(name === '' ? rest : { ...rest, [key]: name });
      }}
      options={[['', say('none')], ...header.map((name) => [name, name] as const)]}
    />
  );
  return (
    <>
      <h3>{say('mapping')}</h3>
      <p role="status">{say(said[mappedBy], { name: savedAs ?? '' })}</p>
      <div className="ask">
        <CodeField
          label={say('rowsAre')}
          value={mapping.row.kind}
          onChange={(kind) => onChange(withKind(mapping, kind as EntityKind))}
          options={ENTITY_KINDS.map((kind) => [kind, word(KIND_WORDS[kind], kind)] as const)}
        />
        {special('date', say('dateColumn'))}
        {special('reference', say('numberColumn'))}
        <KeptMappings chosen={savedAs} onChange={onChange} />
      </div>
      <ColumnTable preview={preview} mapping={mapping} onChange={onChange} />
      <SaveMapping mapping={mapping} />
    </>
  );
}

interface ColumnTableProps extends MappingFormProps {
  readonly mapping: CsvMapping;
}

function ColumnTable({ preview, mapping, onChange }: ColumnTableProps) {
  const { say, word } = useSay(IMPORT_STRINGS, IMPORT_COUNTED);
  const choices = choicesFor(mapping.row.kind);
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={say('mapping')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('column')}</th>
            <th scope="col">{say('meaning')}</th>
            <th scope="col">{say('first')}</th>
          </tr>
        </thead>
        <tbody>
          {preview.header.map((name, at) => {
            const found = Object.entries(mapping.columns).find(
              ([column]) => column.trim().toLowerCase() === name.trim().toLowerCase(),
            );
            const key = keyOfColumn(found?.[1]);
            const isOffered = key === '' || choices.some((one) => one.key === key);
            return (
              <tr key={`${at} ${name}`}>
                <th scope="row">
                  <Said text={name} />
                </th>
                <td>
                  <select
                    aria-label={`${say('meaning')}: ${name}`}
                    className="short"
                    value={key}
                    onChange={(event) => {
                      const chosen = choices.find((one) => one.key === event.currentTarget.value);
                      onChange(withColumn(mapping, found?.[0] ?? name, chosen?.column ?? null));
                    }}
                  >
                    <option value="">{say('keptAside')}</option>
                    {isOffered ? null : <option value={key}>{key}</option>}
                    {choices.map((one) => (
                      <option key={one.key} value={one.key}>
                        {word(one.label, one.key)}
                      </option>
                    ))}
                  </select>
                </td>
                <td className="quiet">
                  <Said
                    text={preview.sample
                      .slice(0, 3)
                      .map((cells) => (cells[at] ?? '').slice(0, 40))
                      .filter((cell) => cell !== '')
                      .join(' · ')}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface KeptMappingsProps {
  readonly chosen: string | null;
  readonly onChange: (mapping: CsvMapping | undefined) => void;
}

function KeptMappings({ chosen, onChange }: KeptMappingsProps) {
  const { say } = useSay(IMPORT_STRINGS, IMPORT_COUNTED);
  const kept = useAnswer<readonly SavedMapping[]>('/api/import-mappings');
  const all = kept.data?.value ?? [];
  if (all.length === 0) return null;
  return (
    <Choice
      label={say('kept')}
      value={chosen ?? ''}
      onChange={(name) => onChange(all.find((one) => one.name === name)?.mapping)}
      options={[['', say('none')], ...all.map(({ name }) => [name, name] as const)]}
    />
  );
}

function SaveMapping({ mapping }: { readonly mapping: CsvMapping }) {
  const { say, number } = useSay(IMPORT_STRINGS, IMPORT_COUNTED);
  const asks = useAsk();
  const [name, setName] = useState('');
  const save = useMutation({
    mutationFn: () =>
      asks<Answer<SavedMapping>>(`/api/import-mappings/${encodeURIComponent(name.trim())}`, {
        method: 'PUT',
        body: mapping,
      }),
  });
  const saved = save.data?.value;
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') save.mutate();
      }}
    >
      <label className="row">
        {say('saveAs')}{' '}
        <input
          className="short"
          dir="auto"
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <button type="submit" className="plain">
        {say('save')}
      </button>
      {saved === undefined ? null : (
        <span role="status">{say('saved', { name: saved.name, version: number(saved.version) })}</span>
      )}
      {save.error === null ? null : <ProblemNote error={save.error} />}
    </form>
  );
}
