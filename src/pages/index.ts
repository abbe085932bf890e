import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Type, type Static } from 'typebox';
import { Refusal } from '../platform/errors.ts';
import type { ProblemDetails } from '../platform/http/server.ts';
import { explainEntity, readCard, readPicture, searchEntities } from '../slices/fusion/index.ts';
import { findPassages, headsOf, readReport, type ReportText } from '../slices/reports/index.ts';
import { isEntryId, listedEntity } from '../slices/screening/index.ts';
import type { Desk } from '../trust/desk.ts';
import { notFound } from '../trust/refusals.ts';
import { bothReleased, type Released } from '../trust/released.ts';
import { answer } from '../trust/route.ts';
import type { Authenticator } from '../trust/session.ts';
import type { Centre } from '../trust/slice.ts';
import { cardPage } from './card-page.ts';
import type { Page } from './layout.ts';
import type { Locale } from './locale.ts';
import { noticePage } from './notice-page.ts';
import { picturePage, type Home } from './picture-page.ts';
import { asDocument, sendStyle, STYLE_PATH, visitOf } from './reply.ts';
import { reportPage } from './report-page.ts';
import { askPage, searchPage, type Found } from './search-page.ts';
import { screeningPages } from './screening-routes.ts';
import { readSpan } from '../../web/kit/segments.ts';
import { whyPage } from './why-page.ts';

const Id = Type.Object({ id: Type.String({ minLength: 1, maxLength: 400 }) });
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const SearchQuery = Type.Object({ q: Type.Optional(Type.String({ maxLength: 400 })) });
const MOST_HITS = 50;

/** The pages without script: the same facts as the commands show, under the same desk, for a browser. */
export function pageRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  const show = shower(centre, authenticator);
  problemPages(server);
  server.get(STYLE_PATH, { schema: { hide: true } }, (_request, reply) => sendStyle(reply));
  server.get('/', { schema: { hide: true } }, (request, reply) => {
    const all = (request.query as { show?: unknown }).show === 'all';
    return show(request, reply, 'picture.read', readHome, (locale, home, marking) =>
      picturePage(locale, home, marking, all),
    );
  });
  server.get('/entities/:id', { schema: { hide: true, params: Id } }, (request, reply) => {
    const { id } = request.params as Static<typeof Id>;
    // An entry of a list, asked for by a client of yente; people get pages.
    if (isEntryId(id) && !wantsPage(request)) return listedEntity(centre, authenticator, request, id);
    return show(request, reply, 'card.read', (desk) => readCard(desk, id), cardPage).catch((error: unknown) =>
      chooseBySearch(error, reply, id),
    );
  });
  server.get('/entities/:id/why', { schema: { hide: true, params: Id } }, (request, reply) => {
    const { id } = request.params as Static<typeof Id>;
    return show(request, reply, 'entity.explained', (desk) => explainEntity(desk, id), whyPage).catch(
      (error: unknown) => chooseBySearch(error, reply, id),
    );
  });
  server.get('/reports/:id', { schema: { hide: true, params: Id } }, (request, reply) => {
    const { id } = request.params as Static<typeof Id>;
    const span = readSpan((request.query as { span?: unknown }).span);
    return show(
      request,
      reply,
      'report.read',
      (desk) => findReport(desk, id),
      (locale, report, marking) => reportPage(locale, report, marking, span),
    );
  });
  server.get('/search', { schema: { hide: true, querystring: SearchQuery } }, async (request, reply) => {
    const query = ((request.query as Static<typeof SearchQuery>).q ?? '').trim();
    if (query !== '')
      return show(
        request,
        reply,
        'search.run',
        (desk) => searchAll(desk, query),
        (locale, found, marking) => searchPage(locale, query, found, marking),
      );
    const visit = visitOf(request, reply, await authenticator.principal(request));
    return asDocument(reply, visit, askPage(visit.locale));
  });
  screeningPages(server, centre, authenticator);
  server.post('/sign-out', { schema: { hide: true } }, (_request, reply) => {
    authenticator.signOut(reply);
    return reply.redirect('/', 303);
  });
}

type Show = <T>(
  request: FastifyRequest,
  reply: FastifyReply,
  act: string,
  work: (desk: Desk) => Promise<Released<T>>,
  render: (locale: Locale, value: T, marking: string) => Page,
) => Promise<string>;

/** Reads through a desk, then renders: the banner is the marking of what was released for this page. */
function shower(centre: Centre, authenticator: Authenticator): Show {
  return async (request, reply, act, work, render) => {
    const visit = visitOf(request, reply, await authenticator.principal(request));
    const { marking, value } = await answer(centre, authenticator, request, act, work);
    return asDocument(reply, visit, render(visit.locale, value, marking));
  };
}

async function readHome(desk: Desk): Promise<Released<Home>> {
  const picture = await readPicture(desk);
  const { heads, markings } = await headsOf(
    desk,
    picture.value.reports.map((report) => report.id),
  );
  const released = await desk.release(heads, markings);
  return bothReleased(picture, released, (whole, list) => ({
    picture: whole,
    heads: new Map(list.map((head) => [head.id as string, head])),
  }));
}

/** What is no id at all answers like one that is not there. */
async function findReport(desk: Desk, id: string): Promise<Released<ReportText>> {
  if (!UUID.test(id)) throw notFound('report');
  return readReport(desk, id);
}

async function searchAll(desk: Desk, query: string): Promise<Released<Found>> {
  const [entities, passages] = await Promise.all([
    searchEntities(desk, query, MOST_HITS),
    findPassages(desk, query, MOST_HITS),
  ]);
  return bothReleased(entities, passages, (found, texts) => ({ entities: found, passages: texts }));
}

/** A name that several bear: the search lists them, under the marking of the list. */
function chooseBySearch(error: unknown, reply: FastifyReply, name: string): FastifyReply {
  if (error instanceof Refusal && error.code === 'NAME_AMBIGUOUS')
    return reply.redirect(`/search?q=${encodeURIComponent(name)}`, 303);
  throw error;
}

/** Errors as pages for a browser; programs and everything under /api keep problem+json. */
function problemPages(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply, payload) => {
    const isProblem = String(reply.getHeader('content-type') ?? '').startsWith('application/problem+json');
    if (!isProblem || typeof payload !== 'string' || !wantsPage(request)) return payload;
    const problem = JSON.parse(payload) as ProblemDetails;
    const visit = visitOf(request, reply, null);
    reply.removeHeader('content-length');
    return asDocument(reply, visit, noticePage(visit.locale, problem));
  });
}

function wantsPage(request: FastifyRequest): boolean {
  return !request.url.startsWith('/api/') && /\btext\/html\b/.test(request.headers.accept ?? '');
}
