import { importsOf } from './code.ts';
import { isCode, isTest, lineAt, type Rule } from './files.ts';

/** Modules with which a program could reach another machine, or start one that does. */
const MODULES =
  /^(?:node:)?(?:https?|http2|net|tls|dgram|dns|dns\/promises|child_process|cluster|inspector)$|^(?:undici|ws|axios|got|node-fetch)(?:\/|$)/;

/**
 * Every file of the product that may, and why (SAFEGUARDS.md: connections only to what an administrator configured).
 * `src/slices/designations/download.ts` uses `fetch`, which `habits.ts` keeps to that file.
 */
export const OUTBOUND: Readonly<Record<string, string>> = {
  'src/platform/http/on-premises.ts': 'the local model: addresses of one’s own network only',
  'src/platform/http/peers.ts': 'peers and feeds: origins an administrator configured',
  'src/platform/http/peers-address.ts': 'the check of those addresses',
  'src/platform/http/peers-body.ts': 'the body of their answers',
  'src/platform/db/embedded.ts': 'listens for a moment, to find a free port',
  'src/platform/db/process.ts': 'asks the system about processes',
  'src/platform/db/postmaster.ts': 'starts PostgreSQL',
  'src/platform/db/initdb.ts': 'makes its data folder',
  'src/cli/serve.ts': 'starts the build of the watch floor',
  'src/platform/print/chromium.ts': 'starts a browser without a way out, which prints a document',
  'src/platform/workers/bounded.ts': 'starts the confined reader of files',
};

/** Nothing in the product imports what could connect, but the files named; and each of those still does. */
export const outboundDoors: Rule = (files) => {
  const using = files
    .filter(({ path }) => path.startsWith('src/') && isCode(path) && !isTest(path))
    .flatMap((file) =>
      importsOf(file.text)
        .filter(({ specifier }) => MODULES.test(specifier))
        .map(({ specifier, start }) => ({ path: file.path, line: lineAt(file.text, start), specifier })),
    );
  const strangers = using
    .filter(({ path }) => OUTBOUND[path] === undefined)
    .map(({ path, line, specifier }) => ({
      path,
      line,
      fact: `imports ${specifier}: a way out is named in tools/tidy/outbound.ts`,
    }));
  const there = new Set(using.map(({ path }) => path));
  const gone = files
    .filter(({ path }) => OUTBOUND[path] !== undefined && !there.has(path))
    .map(({ path }) => ({ path, line: 1, fact: 'is named as a way out and is none any more' }));
  return [...strangers, ...gone];
};
