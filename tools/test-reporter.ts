import type { TestEvent } from 'node:test/reporters';

/** Prints one line per file, every failure in full, and last the plain line that CI reads: `N passed, N failed`. */
export default async function* reporter(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let passed = 0;
  let failed = 0;
  // Files are reported one after the other, each with its summary last; a test may be set up by a kit in another file.
  let ofFile = 0;
  for await (const event of source) {
    if (event.type === 'test:pass' && isLeaf(event.data)) {
      passed += 1;
      ofFile += 1;
    } else if (event.type === 'test:fail' && isLeaf(event.data)) {
      failed += 1;
      const { name, file, line, details } = event.data;
      yield `\n✗ ${name}\n  ${file ?? ''}:${line ?? ''}\n${indent(String(details.error.cause instanceof Error ? details.error.cause.stack : (details.error.cause ?? details.error)))}\n`;
    } else if (event.type === 'test:stderr' || event.type === 'test:stdout') {
      yield event.data.message;
    } else if (event.type === 'test:summary' && event.data.file !== undefined) {
      const file = event.data.file.replace(`${process.cwd()}/`, '');
      yield `${event.data.success ? '✓' : '✗'} ${file} (${ofFile}, ${(event.data.duration_ms / 1000).toFixed(1)} s)\n`;
      ofFile = 0;
    }
  }
  yield `${passed} passed, ${failed} failed\n`;
}

/** Suites are counted by their tests; a failing suite without tests (a file that does not load) counts itself. */
function isLeaf(data: { details: { type?: string | undefined; error?: Error } }): boolean {
  const error = data.details.error as { failureType?: string } | undefined;
  return data.details.type !== 'suite' && error?.failureType !== 'subtestsFailed';
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}
