import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import {
  CHART_FORMATS,
  type ChartPlace,
  DOCUMENT_FORMATS,
  type DocumentFile,
  type DocumentFormat,
  type DocumentKind,
  MOST_THINGS,
} from '../../src/slices/documents/contract.ts';
import { LEVEL_WORDS } from '../language/codes.data.ts';
import type { Answer } from './api.ts';
import { usePageMarking } from './banner.tsx';
import { download } from './download.ts';
import { CodeField, Field } from './field.tsx';
import { useSay, useSpoken } from './language.tsx';
import { compartmentsOfMarking, levelOfMarking } from './marking.ts';
import { MarkingMark, ProblemNote } from './parts.tsx';
import { useAsk, useSession } from './session.tsx';
import { Sheet } from './sheet.tsx';
import { KIT_COUNTED, KIT_STRINGS } from './strings.data.ts';

interface PrintDialogProps {
  readonly kind: DocumentKind;
  readonly of: string;
  readonly ids: readonly string[];
  /** Where it stands on the chart. */
  readonly places: readonly ChartPlace[];
  readonly onClose: () => void;
}

/** Of these one whole goes out; the others hold as many things as fit. */
const HOLDS_ONE: ReadonlySet<DocumentKind> = new Set(['entity', 'report']);

interface Chosen {
  readonly level: number;
  readonly compartments: readonly string[];
  readonly format: DocumentFormat;
  readonly to: string;
}

const formatsOf = (kind: DocumentKind): readonly DocumentFormat[] =>
  DOCUMENT_FORMATS.filter((format) => kind === 'chart' || !CHART_FORMATS.has(format));

/** Chooses the highest marking that goes out, the format and for whom; then the file and its signed manifest are saved. */
export default function PrintDialog({ kind, of, ids, places, onClose }: PrintDialogProps) {
  const { say, number } = useSay(KIT_STRINGS, KIT_COUNTED);
  const { officer } = useSession();
  const marking = usePageMarking() ?? 'UNCLASSIFIED';
  const [chosen, setChosen] = useState<Chosen>({
    level: Math.min(levelOfMarking(marking), officer.level),
    compartments: compartmentsOfMarking(marking),
    format: 'pdf',
    to: '',
  });
  const make = useMaking({ kind, of, ids, places }, chosen);
  return (
    <Sheet isOpen onClose={onClose} title={say('exportTitle')}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          // The button keeps the focus while it is made: Escape still closes.
          if (!make.isPending) make.mutate();
        }}
      >
        <p className="quiet">{say('exportLead')}</p>
        {HOLDS_ONE.has(kind) ? null : (
          <p className="quiet">{say('exportMost', { n: number(MOST_THINGS) })}</p>
        )}
        {make.isPending ? <progress aria-label={say('exporting')} /> : null}
        <Choices
          kind={kind}
          chosen={chosen}
          compartments={compartmentsOfMarking(marking)}
          set={(change) => setChosen({ ...chosen, ...change })}
        />
        {make.error === null ? null : <ProblemNote error={make.error} />}
        {make.data === undefined ? null : (
          <Done
            file={make.data}
            isCut={ids.length > MOST_THINGS || (kind === 'search' && make.data.rows >= MOST_THINGS)}
          />
        )}
        <div className="row">
          <button type="submit" aria-disabled={make.isPending}>
            {say(make.isPending ? 'exporting' : 'export')}
          </button>
          <button
            type="button"
            className="plain"
            onClick={() => {
              onClose();
              // After the dialog has gone: it is not part of the page.
              setTimeout(() => window.print(), 0);
            }}
          >
            {say('printPage')}
          </button>
        </div>
      </form>
    </Sheet>
  );
}

/** Has the document made, and saves it with its signed manifest. */
function useMaking({ kind, of, ids, places }: Omit<PrintDialogProps, 'onClose'>, chosen: Chosen) {
  const { speech } = useSpoken();
  const asks = useAsk();
  return useMutation({
    mutationFn: async () => {
      const { to, ...rest } = chosen;
      const { value } = await asks<Answer<DocumentFile>>('/api/documents', {
        method: 'POST',
        body: {
          kind,
          of,
          ...(ids.length === 0 ? {} : { ids: ids.slice(0, MOST_THINGS) }),
          ...(places.length === 0 ? {} : { places: places.slice(0, MOST_THINGS) }),
          language: speech.language,
          ...rest,
          ...(to.trim() === '' ? {} : { to: to.trim() }),
        },
      });
      download(value.name, new Blob([bytesOf(value.base64)], { type: value.mediaType }));
      download(`${value.name}.manifest.json`, new Blob([value.manifest], { type: 'application/json' }));
      return value;
    },
  });
}

interface ChoicesProps {
  readonly kind: DocumentKind;
  readonly chosen: Chosen;
  /** Those of the page. */
  readonly compartments: readonly string[];
  readonly set: (change: Partial<Chosen>) => void;
}

function Choices({ kind, chosen, compartments, set }: ChoicesProps) {
  const { say, word } = useSay(KIT_STRINGS, KIT_COUNTED);
  const { officer } = useSession();
  const toggle = (code: string) =>
    set({
      compartments: chosen.compartments.includes(code)
        ? chosen.compartments.filter((one) => one !== code)
        : [...chosen.compartments, code],
    });
  return (
    <>
      <CodeField
        label={say('exportLevel')}
        value={String(chosen.level)}
        onChange={(level) => set({ level: Number(level) })}
        options={LEVEL_WORDS.slice(0, officer.level + 1).map((words, level) => [
          String(level),
          word(words, String(level)),
        ])}
      />
      {compartments.length === 0 ? null : (
        <fieldset>
          <legend>{say('exportCompartments')}</legend>
          {compartments.map((code) => (
            <label key={code} className="choice">
              <input
                type="checkbox"
                checked={chosen.compartments.includes(code)}
                onChange={() => toggle(code)}
              />
              <bdi>{code}</bdi>
            </label>
          ))}
        </fieldset>
      )}
      <CodeField
        label={say('exportFormat')}
        value={chosen.format}
        onChange={(format) => set({ format: format as DocumentFormat })}
        options={formatsOf(kind).map((format) => [format, format.toUpperCase()])}
      />
      <Field
        label={say('exportFor')}
        dir="ltr"
        isOptional
        value={chosen.to}
        onChange={(to) => set({ to: to.toUpperCase() })}
      />
    </>
  );
}

/** `isCut`: more was to go out than one file holds. */
function Done({ file, isCut }: { readonly file: DocumentFile; readonly isCut: boolean }) {
  const { say, number } = useSay(KIT_STRINGS, KIT_COUNTED);
  return (
    <div className="note" role="status">
      <p>
        {say('exported', { n: number(file.rows) })} <MarkingMark marking={file.marking} />
      </p>
      {isCut ? <p>{say('exportCut', { n: number(MOST_THINGS) })}</p> : null}
      {file.leftOut === 0 ? null : <p>{say('exportLeftOut', { n: number(file.leftOut) })}</p>}
      <p>
        <code dir="ltr" className="hash">
          {file.sha256}
        </code>
      </p>
    </div>
  );
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
