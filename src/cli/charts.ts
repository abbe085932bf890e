import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { renderMarking } from '../core/marking/index.ts';
import { exportChart, listCharts, showChart } from '../slices/links/index.ts';
import { mapReleased } from '../trust/released.ts';
import { withCommonOptions, withSession, type CommonOptions } from './context.ts';
import { show } from './look.ts';
import { printReleased } from './print-released.ts';
import { chartsText, chartText } from './text/charts.ts';

interface ExportOptions extends CommonOptions {
  readonly out?: string;
}

/** charts list | show | export: charts of the graph page, as far as their reader sees what stands on them. */
export function chartCommands(program: Command): void {
  const charts = program
    .command('charts')
    .description('Charts of the graph page: yours, and those shared with you');
  withCommonOptions(charts.command('list').description('All that you may open, the last saved first')).action(
    (options: CommonOptions) => show(options, 'charts.listed', listCharts, chartsText),
  );
  withCommonOptions(
    charts
      .command('show')
      .description('What stands on a chart, and what ties it, as you see it')
      .argument('<id>', 'id of the chart'),
  ).action((id: string, options: CommonOptions) =>
    show(options, 'chart.read', (desk) => showChart(desk, id), chartText),
  );
  withCommonOptions(
    charts
      .command('export')
      .description('Take a chart out as JSON under its marking; the log says who did')
      .argument('<id>', 'id of the chart')
      .option('--out <file>', 'write it there'),
  ).action(exportFile);
}

/** The file holds what is printed otherwise: JSON, with its marking first. */
function exportFile(id: string, options: ExportOptions): Promise<void> {
  return withSession(options, async ({ centre, principal, purpose }) => {
    const act = { principal, purpose, act: 'chart.exported' };
    const granted = await centre.trust.desk(act, (desk) => exportChart(desk, id));
    const marking = renderMarking(granted.marking);
    const taken = mapReleased(granted, (value) => ({ marking, ...value }));
    if (options.out !== undefined) await writeFile(options.out, `${JSON.stringify(taken.value, null, 2)}\n`);
    if (options.out === undefined || options.json === true) {
      printReleased({ json: true }, taken, () => '');
      return;
    }
    printReleased(options, taken, ({ part }) => `${part.nodes.length} things written to ${options.out}`);
  });
}
