import type { Document, FiledAs, Hints, Problem, ReadOutcome } from '../../core/formats/index.ts';
import { sha256Hex } from '../../platform/crypto/hash.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Principal, Purpose } from '../../trust/principal.ts';
import { askWords } from '../../trust/referral.ts';
import type { Centre } from '../../trust/slice.ts';
import { fileReport, joinMarkings } from './actions.ts';
import type { FilingResult, FilingTerms } from './contract.ts';
import { readDocuments } from './reading.ts';
import { termsAsFiled } from './terms.ts';

/** A problem, and the document of the submission that has it ('box.mbox!/3.eml'). */
export type DocumentProblem = Omit<Problem, 'code'> & {
  /** HELD_ELSEWHERE: somebody lets it be told that they may hold the same bytes. */
  readonly code: Problem['code'] | 'HELD_ELSEWHERE';
  readonly document: string;
};

/** What came of one file. Refused: nothing of it was kept; the problems say where and how to mend it. */
export type IntakeResult =
  | {
      readonly ok: true;
      readonly format: string;
      readonly reports: readonly FilingResult[];
      readonly warnings: readonly DocumentProblem[];
      /** Files in the file that could not be read; the others were filed. */
      readonly refused: readonly DocumentProblem[];
      readonly objects: number;
      readonly claims: number;
    }
  | { readonly ok: false; readonly problems: readonly DocumentProblem[] };

export interface IntakeFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly hints: Hints;
  readonly terms: FilingTerms;
  /** Runs in the transaction that files each report of a document: what has to be known if and only if that is here. */
  readonly within?: (desk: Desk, filed: FilingResult, last: boolean) => Promise<void>;
  /** An export of ours, whose reports keep the grades and markings that they were filed under: the officer vouches for it. */
  readonly asFiled?: boolean;
}

/** Who files, what for, and under which terms. */
interface Filer {
  readonly centre: Centre;
  readonly principal: Principal;
  readonly purpose: Purpose;
  readonly terms: FilingTerms;
  readonly within: IntakeFile['within'];
  readonly asFiled: boolean;
}

type ReadDocument = Extract<ReadOutcome, { ok: true }>;

/** What was filed of a submission so far. */
interface Tally {
  readonly reports: FilingResult[];
  readonly warnings: DocumentProblem[];
  readonly refused: DocumentProblem[];
  format: string | null;
  objects: number;
  claims: number;
}

const of = (document: string, problems: readonly Problem[]): DocumentProblem[] =>
  problems.map((one) => ({ ...one, document }));

/** The file's own grade, on each axis on which whoever files it cannot judge. */
function gradedBy(terms: FilingTerms, { grade }: ReadDocument): FilingTerms {
  const { reliability, credibility } = terms;
  return {
    ...terms,
    reliability: reliability === 'F' ? (grade?.reliability ?? reliability) : reliability,
    credibility: credibility === '6' ? (grade?.credibility ?? credibility) : credibility,
  };
}

/** The terms of one reading: those of the filing, with what the file says of it. */
function termsOf(filer: Filer, document: Document, outcome: ReadDocument, part: number): FilingTerms {
  const { terms, principal, asFiled } = filer;
  const { party } = principal.clearance;
  const filed = outcome.filed?.[part] ?? null;
  const inFile = [...document.markings, ...(filed?.markings ?? outcome.markings)];
  if (asFiled && filed !== null) return termsAsFiled(terms, filed, party);
  return {
    ...gradedBy(terms, outcome),
    marking: joinMarkings(terms.marking, inFile, party),
    reference: terms.reference ?? document.reference,
  };
}

/** A report out of an export: its own objects are its submission, so that it is one report whatever it came with. */
function asExported(filed: FiledAs, around: string) {
  const bytes = new TextEncoder().encode(filed.source);
  return { path: `${around}!/${filed.path}`, bytes, part: filed.part, files: [sha256Hex(bytes)] };
}

/** Files each reading of a document: one report, one transaction, one log entry each. */
async function fileDocument(
  filer: Filer,
  document: Document,
  outcome: ReadDocument,
): Promise<FilingResult[]> {
  const { centre, principal, purpose, within } = filer;
  const { path, bytes } = document;
  const files = outcome.readings.length === 1 ? [bytes, ...document.holds].map(sha256Hex) : [];
  const reports: FilingResult[] = [];
  for (const [part, reading] of outcome.readings.entries()) {
    const filed = outcome.filed?.[part] ?? null;
    const own = { path, bytes, part, files };
    const filing = {
      ...(filed === null ? own : asExported(filed, path)),
      format: outcome.format,
      encoding: outcome.encoding,
      reading,
      warnings: outcome.warnings.map(({ code, message }) => ({ code, message })),
      terms: termsOf(filer, document, outcome, part),
    };
    reports.push(
      await centre.trust.desk({ principal, purpose, act: 'report.filed' }, async (desk) => {
        const filed = await fileReport(centre, desk, filing);
        await within?.(desk, filed, part === outcome.readings.length - 1);
        return filed;
      }),
    );
  }
  return reports;
}

/** Whether somebody else lets it be told that they hold the same bytes. Where nobody does, this is the answer of an empty centre. */
async function heldElsewhere(
  { centre, principal, purpose }: Filer,
  document: string,
  filed: readonly FilingResult[],
): Promise<DocumentProblem[]> {
  const [first] = filed;
  if (first === undefined) return [];
  const referrals = await centre.refer({ principal, purpose }, { kind: 'bytes', text: first.sha256 });
  if (referrals.length === 0) return [];
  return [
    {
      document,
      code: 'HELD_ELSEWHERE',
      message: 'The same bytes may be held elsewhere',
      fix: `${askWords(referrals)}. What you filed is kept all the same`,
      where: {},
    },
  ];
}

/**
 * Reads one submitted file and files every document in it: the file itself, its attachments, the messages of a mailbox.
 * One that cannot be read stops none of the others; where none can, the file is refused.
 */
export async function takeIn(
  centre: Centre,
  principal: Principal,
  purpose: Purpose,
  file: IntakeFile,
): Promise<IntakeResult> {
  const { terms, within } = file;
  const filer = { centre, principal, purpose, terms, within, asFiled: file.asFiled === true };
  const tally: Tally = { reports: [], warnings: [], refused: [], format: null, objects: 0, claims: 0 };
  for await (const document of readDocuments({ path: file.path, bytes: file.bytes, hints: file.hints })) {
    const { outcome, path } = document;
    if (!outcome.ok) {
      tally.refused.push(...of(path, outcome.problems));
      continue;
    }
    tally.reports.push(...(await fileDocument(filer, document, outcome)));
    tally.format ??= outcome.format;
    tally.warnings.push(...of(path, outcome.warnings));
    for (const reading of outcome.readings) {
      tally.objects += reading.subjects.length;
      tally.claims += reading.claims.length;
    }
  }
  tally.warnings.push(...(await heldElsewhere(filer, file.path, tally.reports)));
  const { format, ...rest } = tally;
  return format === null ? { ok: false, problems: tally.refused } : { ok: true, format, ...rest };
}
