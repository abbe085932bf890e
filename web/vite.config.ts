import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { beginFirst } from './begin-first.ts';

/** What pages are made of, but for what is drawn: that is loaded where something is drawn. */
const PARTS = /\/(?:src|web)\/(?!.*\/(?:graph|map|timeline)\/)/;

/** What runs first, and nothing more: web/begin.ts and all that it stands on. */
const BEGIN = join(import.meta.dirname, 'begin.ts');

/** The interface is served under /floor/ from dist/web, by the centre itself; nothing is inlined, for the strict CSP. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/floor/',
  plugins: [react(), beginFirst(BEGIN)],
  // Whatever the caller's own environment says (tests set NODE_ENV): the bundle is what officers get.
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // MapLibre is one file; it is loaded with the map only.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      // How long plugins took is of no use to who starts a centre.
      checks: { pluginTimings: false },
      output: {
        // Some forty small files a page would each be a way to the centre and back.
        codeSplitting: {
          groups: [
            { name: 'begin', test: (id) => id === BEGIN, priority: 3 },
            { name: 'frame', tags: ['$initial'], priority: 2 },
            { name: 'shared', test: PARTS, minShareCount: 3, priority: 1 },
          ],
        },
      },
    },
  },
});
