import type { RunningCentre } from '../app.ts';
import { checkKeptExports } from '../slices/release/index.ts';
import { writeCheckpoint } from '../trust/checkpoints.ts';
import { type LogVerification, verifyLog } from '../trust/verify.ts';

/** Whether the log is whole, and whether every manifest that is kept is as it was signed, and none that the log names is missing. */
export interface Verification extends LogVerification {
  /** Of the log alone. */
  readonly logOk: boolean;
  /** Manifests of exports that are kept and were checked. */
  readonly exports: number;
}

/** Signs the log as it stands, then checks it and the manifests of all exports. */
export async function verifyCentre(centre: RunningCentre): Promise<Verification> {
  await writeCheckpoint(centre.db, centre.keys, centre.settings.dataDir);
  const log = await verifyLog(centre.db, centre.keys, centre.settings.dataDir);
  const { checked, problems } = await checkKeptExports(centre);
  return {
    ...log,
    ok: log.ok && problems.length === 0,
    logOk: log.ok,
    exports: checked,
    problems: [...log.problems, ...problems],
  };
}

/** What came of it, in words. */
export function verificationText(found: Verification): string {
  const log = found.logOk
    ? `The audit log is whole: ${found.entries} entries, ${found.checkpoints} signed checkpoints, ${found.inclusionProofs} inclusion and ${found.consistencyProofs} consistency proofs hold.`
    : 'The audit log was tampered with:';
  const ofExports = found.problems.filter((one) => one.startsWith('export '));
  const ofLog = found.problems.filter((one) => !one.startsWith('export '));
  const manifests =
    ofExports.length > 0
      ? `Of ${found.exports} manifests of exports some are not as they were signed, or some are missing:`
      : found.exports === 0
        ? 'No manifest of an export is kept, and the log names none.'
        : `The manifests of ${found.exports} exports are as they were signed, and none is missing.`;
  const toDo = '  → Stop the centre, keep its data folder as evidence, and tell oversight';
  return [
    log,
    ...ofLog.map((one) => `  ${one}`),
    manifests,
    ...ofExports.map((one) => `  ${one}`),
    ...(found.ok ? [] : [toDo]),
  ].join('\n');
}
