import { plain } from '../../core/words/plain.ts';
import type {
  ImportPreview,
  ImportProblem,
  ImportStatus,
  ProblemList,
  SavedMapping,
  Touched,
  UndoPreview,
} from '../../slices/reports/index.ts';

/** Problems shown before the rest is counted. */
const SHOWN = 20;

const STATES = { running: 'is worked off', finished: 'finished', undone: 'undone' } as const;

export function importText(all: readonly ImportStatus[]): string {
  if (all.length === 0) return 'Nothing was imported yet: watchfloor import FILE';
  return all.map(one).join('\n');
}

function one(status: ImportStatus): string {
  const { id, name, state, done, rows, records, claims, problems, secondsLeft, acts } = status;
  const left = secondsLeft === null ? '' : `, ${secondsLeft} s left`;
  return [
    `${id}  ${STATES[state]}  ${plain(name)}`,
    `  ${done} of ${rows} rows, ${records} records, ${claims} claims, ${problems} problems${left}`,
    ...acts.map(
      ({ act, officer, at, reason, reports }) =>
        `  ${at.slice(0, 16)} ${act} by ${officer} (${reports} reports): ${plain(reason)}`,
    ),
    ...(problems > 0 ? [`  → watchfloor imports problems ${id}`] : []),
    ...(state === 'finished' ? [`  → to take it back: watchfloor imports undo ${id} --preview`] : []),
  ].join('\n');
}

const place = ({ line, column }: ImportProblem): string =>
  [line === null ? 'file' : `line ${line}`, ...(column === null ? [] : [column])].join(', ');

function listed(problems: readonly ImportProblem[]): string[] {
  const more = problems.length - SHOWN;
  return [
    ...problems
      .slice(0, SHOWN)
      .map((each) => `${plain(place(each))}: ${plain(each.message)}\n    → ${plain(each.fix)}`),
    ...(more > 0 ? [`… and ${more} more (--json lists all)`] : []),
  ];
}

export function previewText(preview: ImportPreview): string {
  const { format, encoding, delimiter, header, rows, broken, mapping, mappedBy, savedAs, problems } = preview;
  const columns = Object.entries(mapping?.columns ?? {});
  return [
    `${format}, ${encoding}, columns cut at ${JSON.stringify(delimiter)}; ${rows} rows, ${broken} of them broken; to be filed under ${preview.marking}`,
    mapping === null
      ? `No column could be recognised as a name. Columns: ${plain(header.join(', '))}\n  → --mapping FILE`
      : `Mapping ${mappedBy}${savedAs === null ? '' : ` (${plain(savedAs)})`}: each row is a ${mapping.row.kind}, ${columns
          .map(([name, { property }]) => `${plain(name)} → ${property}`)
          .join(', ')}`,
    ...preview.preview.map(({ line, entity, claims }) =>
      entity === null
        ? `  line ${line}: left out`
        : `  line ${line}: ${entity.kind} ${plain(entity.names.join(' / '))}; ${claims
            .map(({ property, words }) => `${property} ${plain(words)}`)
            .join('; ')}`,
    ),
    ...listed(problems),
  ].join('\n');
}

export const problemsText = ({ problems }: ProblemList): string =>
  problems.length === 0 ? 'Every row could be read.' : listed(problems).join('\n');

const WORDS: Readonly<Record<Touched['what'], string>> = {
  reports: 'reports leave every picture',
  records: 'records',
  claims: 'claims',
  judgements: 'judgements rest on them: they are kept, and hold again if the import comes back',
  reviews: 'claims were accepted or refused by officers',
  editions:
    'editions were released of them: they go too. Who took one away as a file is reached by a recall only',
  releases: 'releases were asked for',
  tips: 'tips were sent with them: they go too',
  partners:
    'partner centres were sent some: they are told to take them back. Receipts: watchfloor recalls; for good: watchfloor recall REPORT',
};

export function undoPreviewText({ touched, left }: UndoPreview): string {
  if (touched.length === 0) return 'Nothing of this import stands: an undo would change nothing.';
  const lines = touched.map(({ what, count }) => `  ${count} ${WORDS[what]}`);
  const stay =
    left === 0 ? [] : [`  ${left} reports were here before, or are withdrawn: they stay as they are`];
  return ['An undo would touch:', ...lines, ...stay].join('\n');
}

export const mappingsText = (all: readonly SavedMapping[]): string =>
  all.length === 0
    ? 'No mapping is kept: watchfloor import FILE --save-as NAME'
    : all
        .map(
          ({ name, version, officer, mapping }) =>
            `${plain(name)}  version ${version} by ${officer}: ${plain(Object.keys(mapping.columns).join(', '))}`,
        )
        .join('\n');
