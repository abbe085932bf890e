import type { Command } from 'commander';
import { renderMarking } from '../core/marking/index.ts';
import {
  applyReread,
  compareMore,
  readReread,
  refuseWithoutRight,
  type RereadRequest,
  writeAtMost,
} from '../slices/review/index.ts';
import { withCommonOptions, withSession, type CommonOptions, type Session } from './context.ts';
import { print } from './print.ts';
import { Progress } from './progress.ts';
import { Stopped } from './stop.ts';
import { shortBanner } from './text/banner.ts';
import { rereadText } from './text/reread.ts';

interface RereadOptions extends CommonOptions {
  readonly dryRun?: boolean;
  readonly apply?: boolean;
  readonly because?: string;
}

/** Reports worked on between two looks at whether somebody wants to stop. */
const STEP = 10;

/** review reread: what today's rules would change in stored reports, and the act that changes it. */
export function rereadCommand(review: Command): void {
  withCommonOptions(
    review
      .command('reread')
      .description(
        'Read stored reports with today’s rules: show what would change, and change it only with --apply',
      )
      .argument('[report...]', 'ids of reports (default: all of prose that you may see)'),
  )
    .option('--dry-run', 'only show what would change (the default)')
    .option('--apply', 'put the new readings in force, all in one act (role analyst)')
    .option('--because <text>', 'why; kept with the act')
    .action((reports: string[], options: RereadOptions) => reread(reports, options));
}

async function reread(ids: readonly string[], options: RereadOptions): Promise<void> {
  const reports = ids.length > 0 ? ids : null;
  const applies = options.apply === true && options.dryRun !== true;
  await withSession(
    options,
    async (session) => {
      const { centre, principal, purpose, stop } = session;
      if (applies) refuseWithoutRight(principal);
      const request = { centre, principal, purpose, reports };
      await compareAll(request, session, options);
      if (applies) await writeAll(request, session, options);
      if (stop.reason instanceof Stopped) {
        process.stderr.write('Stopped.\n  → Run the same command again: it goes on from there\n');
        process.exitCode = stop.reason.exitCode;
        return;
      }
      await (applies ? applyAll(request, options) : showAll(request, options));
    },
    { endsItself: true },
  );
}

async function compareAll(request: RereadRequest, { stop }: Session, options: RereadOptions): Promise<void> {
  let { left } = await compareMore(request, 0);
  const total = left;
  const shown = new Progress('reports', Math.max(total, 1), options.json !== true);
  while (left > 0 && !stop.aborted) {
    ({ left } = await compareMore(request, STEP));
    shown.reach(Math.max(0, total - left));
  }
  shown.end();
}

async function writeAll(request: RereadRequest, { stop }: Session, options: RereadOptions): Promise<void> {
  const about = { principal: request.principal, purpose: request.purpose, act: 'reread.read' };
  const { value } = await request.centre.trust.desk(about, (desk) => readReread(desk, request.reports));
  const shown = new Progress('readings', Math.max(value.different, 1), options.json !== true);
  for (let written = 0; !stop.aborted; ) {
    const step = await writeAtMost(request, STEP);
    if (step === 0) break;
    written += step;
    shown.reach(written);
  }
  shown.end();
}

async function showAll(
  { centre, principal, purpose, reports }: RereadRequest,
  options: RereadOptions,
): Promise<void> {
  const act = { principal, purpose, act: 'reread.read' };
  const { value, marking } = await centre.trust.desk(act, (desk) => readReread(desk, reports));
  const banner = renderMarking(marking);
  print(options, value, `${shortBanner(banner)}\n\n${rereadText(value)}\n${banner}`);
}

async function applyAll(
  { centre, principal, purpose, reports }: RereadRequest,
  options: RereadOptions,
): Promise<void> {
  const act = { principal, purpose, act: 'readings.applied' };
  const { value } = await centre.trust.desk(act, (desk) => applyReread(desk, reports, options.because ?? ''));
  await centre.jobs.drain();
  print(
    options,
    value,
    `The readings of ${value.reports} ${value.reports === 1 ? 'report' : 'reports'} are in force.\nTake back with: watchfloor review undo ${value.act} --because "…"`,
  );
}
