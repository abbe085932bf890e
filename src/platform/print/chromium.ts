import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { overPipe, type Send } from './browser-pipe.ts';

/** One document at a time, and none longer than this: milliseconds. */
const MOST_MS = 60_000;

/** Without a way out: no name is resolved, no maker is called, no script of a page runs. */
const CONFINED = [
  '--headless',
  '--remote-debugging-pipe',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=127.0.0.1:9',
  '--blink-settings=scriptEnabled=false',
  '--disable-quic',
  '--no-first-run',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-dev-shm-usage',
];
/** Root has no sandbox of Chromium's own; what is printed is our own markup, without script. */
const AS_ROOT = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

let last: Promise<unknown> = Promise.resolve();

/** Whether documents can be printed on the server: Chromium is installed there. */
export const canPrint = (browser: string): boolean => browser !== '' && existsSync(browser);

/**
 * Prints a document to PDF, with the page size and margins that its own style gives. Nothing of it touches the disk.
 * @throws Error where the browser fails or takes longer than a minute
 */
export const printPdf = (browser: string, html: string): Promise<Uint8Array> =>
  inTurn(() => laidOut(browser, html, sheets));

/** A document as a picture of that many pixels, twice as fine. @throws as `printPdf` */
export const drawPng = (
  browser: string,
  html: string,
  size: { readonly width: number; readonly height: number },
): Promise<Uint8Array> => inTurn(() => laidOut(browser, html, picture(size)));

/** One browser at a time. */
function inTurn(work: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const turn = last.then(work);
  last = turn.then(
    () => undefined,
    () => undefined,
  );
  return turn;
}

/** What is taken from a document that is laid out, by a session of the browser. */
type Take = (send: Send, session: string) => Promise<unknown>;

async function laidOut(browser: string, html: string, take: Take): Promise<Uint8Array> {
  const profile = mkdtempSync(join(tmpdir(), 'watchfloor-print-'));
  const child = spawn(browser, [...CONFINED, ...AS_ROOT, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    env: { HOME: profile, LANG: 'C.UTF-8', PATH: process.env['PATH'] },
    detached: true,
  });
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  const [, , , to, from] = child.stdio;
  const pipe = overPipe(to as NodeJS.WritableStream as never, from as NodeJS.ReadableStream as never);
  const stop = (why: string) => pipe.fail(new Error(why));
  const timer = setTimeout(() => stop(`the browser took longer than ${MOST_MS / 1000} s`), MOST_MS);
  child.once('error', (error) => stop(error.message));
  child.once('exit', (status) => stop(`the browser ended with ${status}`));
  (to as NodeJS.WritableStream).on('error', (error: Error) => stop(error.message));
  try {
    return await taken(pipe.send, html, take);
  } finally {
    clearTimeout(timer);
    endAll(child.pid);
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The browser and the processes it started. */
function endAll(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    // It has ended by itself.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

async function taken(send: Send, html: string, take: Take): Promise<Uint8Array> {
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  const attached = await send('Target.attachToTarget', { targetId, flatten: true });
  const session = String(attached['sessionId']);
  const tree = (await send('Page.getFrameTree', {}, session)) as { frameTree: { frame: { id: string } } };
  await send('Page.setDocumentContent', { frameId: tree.frameTree.frame.id, html }, session);
  // Fonts are in the document; they are decoded before it is laid out for paper.
  const ready = { expression: 'document.fonts.ready.then(() => true)', awaitPromise: true };
  await send('Runtime.evaluate', ready, session);
  return new Uint8Array(Buffer.from(String(await take(send, session)), 'base64'));
}

const sheets: Take = async (send, session) => {
  const options = { preferCSSPageSize: true, printBackground: true, displayHeaderFooter: false };
  return (await send('Page.printToPDF', options, session))['data'];
};

const picture =
  ({ width, height }: { readonly width: number; readonly height: number }): Take =>
  async (send, session) => {
    const clip = { x: 0, y: 0, width, height, scale: 2 };
    const options = { format: 'png', clip, captureBeyondViewport: true };
    return (await send('Page.captureScreenshot', options, session))['data'];
  };
