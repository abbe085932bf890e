#!/usr/bin/env node
// `npx watchfloor …` inside the clone: sets up if needed, then runs the command on the project's own Node.
import { runOnProjectNode } from './run.mjs';

process.exitCode = await runOnProjectNode(['src/main.ts', ...process.argv.slice(2)]);
