/** Prints an answer: JSON on one line for programs, text for people. */
export function print(options: { readonly json?: boolean }, value: unknown, text: string): void {
  process.stdout.write(`${options.json === true ? JSON.stringify(value) : text}\n`);
}

/** A reader that closed the pipe (`watchfloor picture | head -1`) has what it wanted: the command ends in order, without a stack. */
export function tolerateClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
