import { useMemo } from 'react';
import { useSay, useSpoken } from '../../../../web/kit/language.tsx';
import { KindChip, MarkingMark, Said } from '../../../../web/kit/parts.tsx';
import { type Column, DataTable } from '../../../../web/kit/table.tsx';
import { propertyWords } from '../../../../web/language/values.ts';
import type { ImportPreview, PreviewRow } from '../contract.ts';
import { IMPORT_COUNTED, IMPORT_STRINGS } from './import-strings.data.ts';

/** The first rows as entities with their claims, under the marking that they would have. */
export function PreviewTable({ preview }: { readonly preview: ImportPreview }) {
  const { say, number } = useSay(IMPORT_STRINGS, IMPORT_COUNTED);
  const { speech } = useSpoken();
  const { marking } = preview;
  const columns = useMemo<readonly Column<PreviewRow>[]>(() => {
    const claims = (row: PreviewRow) =>
      row.claims.map(({ property, words }) => [propertyWords(speech, property, property), words] as const);
    return [
      {
        id: 'line',
        label: say('line'),
        width: 5,
        grow: 0,
        isNumber: true,
        text: ({ line }) => number(line),
        sortBy: ({ line }) => line,
      },
      {
        id: 'thing',
        label: say('thing'),
        width: 16,
        grow: 2,
        text: ({ entity }) => entity?.names.join(' · ') ?? say('leftOut'),
        cell: ({ entity }) =>
          entity === null ? (
            <span className="quiet">{say('leftOut')}</span>
          ) : (
            <>
              <KindChip kind={entity.kind} /> <Said text={entity.names.join(' · ')} />
            </>
          ),
      },
      {
        id: 'claims',
        label: say('claims'),
        width: 24,
        grow: 5,
        text: (row) =>
          claims(row)
            .map(([label, words]) => `${label}: ${words}`)
            .join(' · '),
        cell: (row) =>
          claims(row).map(([label, words], at) => (
            <span key={at}>
              {at === 0 ? '' : ' · '}
              <span className="quiet">{label}</span> <Said text={words} />
            </span>
          )),
      },
      {
        id: 'marking',
        label: say('portion'),
        width: 10,
        text: () => marking,
        cell: () => <MarkingMark marking={marking} />,
      },
    ];
  }, [say, number, speech, marking]);
  return (
    <DataTable
      name="import-preview"
      label={say('preview')}
      rows={preview.preview}
      columns={columns}
      keyOf={({ line }) => String(line)}
      hasKeys={false}
    />
  );
}
