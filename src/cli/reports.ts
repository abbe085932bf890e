import type { Command } from 'commander';
import { allHeads, readReport, type ReportHead } from '../slices/reports/index.ts';
import type { Desk } from '../trust/desk.ts';
import type { Released } from '../trust/released.ts';
import { countOption, withCommonOptions, type CommonOptions } from './context.ts';
import { show } from './look.ts';
import { reportListText, reportText } from './text/reports.ts';

/** More than this are not listed; a centre that large is searched, not leafed through. */
const MOST_LISTED = 20_000;

interface ListOptions extends CommonOptions {
  readonly most: number;
}

/** The commands that read reports: reports (the list), report (one). */
export function reportCommands(program: Command): void {
  withCommonOptions(program.command('reports').description('The reports you may see, newest first'))
    .addOption(countOption('reports at the most', 50))
    .action((options: ListOptions) =>
      show(options, 'reports.listed', (desk) => newestReports(desk, options.most), reportListText),
    );
  withCommonOptions(
    program
      .command('report')
      .description('One report: its header and its text')
      .argument('<id>', 'id of the report; watchfloor reports lists them'),
  ).action((id: string, options: CommonOptions) =>
    show(options, 'report.read', (desk) => readReport(desk, id), reportText, { kind: 'report', text: id }),
  );
}

export interface ReportList {
  readonly reports: readonly ReportHead[];
  /** Reports the officer may see beyond those listed. */
  readonly more: number;
}

async function newestReports(desk: Desk, most: number): Promise<Released<ReportList>> {
  const { heads, markings } = await allHeads(desk, MOST_LISTED);
  const newest = heads.toSorted(
    (a, b) => compare(dayOf(b), dayOf(a)) || compare(b.filedAt, a.filedAt) || compare(a.id, b.id),
  );
  desk.note([], { reports: heads.length });
  return desk.release({ reports: newest.slice(0, most), more: Math.max(0, newest.length - most) }, markings);
}

const dayOf = ({ dated, filedAt }: ReportHead): string => dated.to ?? dated.from ?? filedAt;

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
