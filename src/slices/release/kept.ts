import { Refusal } from '../../platform/errors.ts';
import { type FileLeft, filesLeft, hashesLogged } from '../../trust/whole-log.ts';
import type { Centre } from '../../trust/slice.ts';
import { enginePrincipal } from '../agencies/index.ts';
import { exportId } from './export.ts';
import { checkManifest } from './manifest.ts';
import { type KeptExport, keptExports } from './store/exports.ts';

/** What the manifests that the centre keeps say of themselves. Ids only: no content is in it. */
export interface KeptExportsCheck {
  readonly checked: number;
  /** What is wrong, in words, with the export concerned. */
  readonly problems: readonly string[];
}

const PAGE = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';

/**
 * Checks every manifest of an export that is kept, as `export verify` checks one beside its file: signature and key; besides, that the
 * row is the one the manifest was kept in, and that the log has its file. And the other way about: of every file that left, as the
 * log has it, the manifest is kept. The files themselves are with who got them.
 */
export async function checkKeptExports(centre: Centre): Promise<KeptExportsCheck> {
  const trusted = [Buffer.from(centre.keys.publicKey).toString('base64')];
  const act = {
    principal: enginePrincipal('verify'),
    purpose: { code: 'OVERSIGHT', caseRef: null },
    act: 'exports.verified',
  };
  // Read before the manifests, each of which is kept in the act that its entry is of: one that leaves meanwhile is not missed.
  const left = await filesLeft(centre.db);
  const kept = { ids: new Set<string>(), hashes: new Set<string>() };
  const problems: string[] = [];
  await centre.trust.desk(act, async (desk) => {
    for (let rows = await keptExports(desk, FIRST, PAGE); rows.length > 0; ) {
      const read = rows.map((row) => ({ row, ...readKept(row, trusted) }));
      problems.push(...(await problemsOf(centre, read)));
      for (const { row, manifest } of read) {
        kept.ids.add(row.id);
        if (manifest !== null) kept.hashes.add(manifest.file.sha256);
      }
      rows = await keptExports(desk, rows.at(-1)?.id ?? FIRST, PAGE);
    }
    problems.push(...missing(left, kept));
    desk.note([], { exports: kept.ids.size, problems: problems.length });
  });
  return { checked: kept.ids.size, problems };
}

/** What left, as the log has it, and of which nothing is kept. */
function missing(
  left: readonly FileLeft[],
  { ids, hashes }: { readonly ids: ReadonlySet<string>; readonly hashes: ReadonlySet<string> },
): string[] {
  return left
    .filter(({ manifest, sha256 }) => !(manifest === null ? hashes.has(sha256) : ids.has(manifest)))
    .map(
      ({ seq, manifest, sha256 }) =>
        `export ${manifest ?? `of ${sha256}`}: entry ${seq} of the log says that its file left, and its manifest is not kept`,
    );
}

type ReadKept = ReturnType<typeof readKept> & { readonly row: KeptExport };

async function problemsOf(centre: Centre, read: readonly ReadKept[]): Promise<string[]> {
  const hashes = read.flatMap(({ manifest }) => manifest?.file.sha256 ?? []);
  const logged = await hashesLogged(centre.db, hashes);
  return read.flatMap(({ row, manifest, problems }) => {
    const unlogged = manifest !== null && !logged.has(manifest.file.sha256);
    const all = [...problems, ...(unlogged ? ['the log does not say that its file left'] : [])];
    return all.map((one) => `export ${row.id}: ${one}`);
  });
}

function readKept(row: KeptExport, trusted: readonly string[]) {
  try {
    const { manifest, problems } = checkManifest(row.manifest, trusted);
    return { manifest, problems: [...problems, ...misplaced(row, manifest)] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { manifest: null, problems: ['what is kept is no manifest'] };
  }
}

/** What stands beside a manifest must be what it says itself: lists and flags are made from that. */
function misplaced(row: KeptExport, manifest: ReturnType<typeof checkManifest>['manifest']): string[] {
  const said = [exportId(row.manifest), manifest.by.officer, manifest.by.party, manifest.for, manifest.at];
  const stands = [row.id, row.officer, row.party, row.recipient, row.at];
  const items = new Set(manifest.items.map(({ id }) => id));
  const same =
    said.join(' ') === stands.join(' ') &&
    items.size === row.items.length &&
    row.items.every((id) => items.has(id));
  return same ? [] : ['what stands beside the manifest is not what it says'];
}
