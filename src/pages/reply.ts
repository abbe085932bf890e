import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { purposeOf } from '../trust/session.ts';
import type { Principal } from '../trust/principal.ts';
import { documentOf, type Page, type Viewer, type Visit } from './layout.ts';
import { languageCookie, languageOf, localeOf } from './locale.ts';
import { STYLE } from './style.ts';

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64url').slice(0, 16);

/** Where the style sheet is; the address changes with its content, so that it may be kept for ever. */
export const STYLE_PATH = '/pages.css';
const STYLESHEET = `${STYLE_PATH}?v=${STYLE_HASH}`;

/** No script, no picture, no frame, nothing from elsewhere: what a page cannot load it cannot leak to. */
const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  // Pages hold marked data: no copy stays in a cache, on disk or on the way.
  'cache-control': 'no-store',
  vary: 'Cookie, Accept, Accept-Language',
};

/** What the page needs to know of the request, and remembers a language that was asked for. */
export function visitOf(
  request: FastifyRequest,
  reply: FastifyReply,
  principal: Principal | null,
  standardPurpose?: string,
): Visit {
  const [path = '/', query = ''] = request.url.split('?');
  const parameters = new URLSearchParams(query);
  const asked = parameters.get('lang');
  const language = languageOf(asked, request.headers.cookie, request.headers['accept-language']);
  if (asked === language) reply.header('set-cookie', languageCookie(language));
  parameters.delete('lang');
  // Two slashes at the beginning would make a link to another host of it.
  const own = path.replace(/^[/\\]+/, '/');
  return {
    locale: localeOf(language),
    address: parameters.size === 0 ? own : `${own}?${parameters}`,
    stylesheet: STYLESHEET,
    viewer: principal === null ? null : viewerOf(principal, request, standardPurpose),
  };
}

function viewerOf(principal: Principal, request: FastifyRequest, standardPurpose?: string): Viewer {
  const { code, caseRef } = purposeOf(request, standardPurpose);
  return {
    name: principal.name,
    party: principal.clearance.party,
    level: principal.clearance.level,
    purpose: code,
    caseRef,
  };
}

/** The document of a page, with every header that a page carries. */
export function asDocument(reply: FastifyReply, visit: Visit, page: Page): string {
  reply.type('text/html; charset=utf-8').headers({ ...HEADERS, 'content-language': visit.locale.language });
  return documentOf(visit, page);
}

export function sendStyle(reply: FastifyReply): FastifyReply {
  return reply
    .type('text/css; charset=utf-8')
    .headers({
      'cache-control': 'public, max-age=31536000, immutable',
      etag: `"${STYLE_HASH}"`,
      'x-content-type-options': 'nosniff',
    })
    .send(STYLE);
}
