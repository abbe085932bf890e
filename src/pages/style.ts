import { readFileSync } from 'node:fs';

/** The one style sheet of the pages without script; the watch floor builds on the same. */
export const STYLE = readFileSync(new URL('../../web/style/base.css', import.meta.url), 'utf8');
