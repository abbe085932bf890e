import type { Plugin } from 'vite';

/**
 * Puts the chunk of web/begin.ts into the document as a script of its own that waits for nothing: the frame imports it too,
 * but is twenty times its size and later there.
 */
export function beginFirst(entry: string): Plugin {
  return {
    name: 'begin-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_document, { bundle = {} }) {
        const chunk = Object.values(bundle).find(
          (one) => one.type === 'chunk' && one.moduleIds.includes(entry),
        );
        if (chunk === undefined) throw new Error(`${entry} is not in the bundle`);
        const attrs = { type: 'module', async: true, crossorigin: true, src: `/floor/${chunk.fileName}` };
        return [{ tag: 'script', attrs, injectTo: 'head-prepend' }];
      },
    },
  };
}
