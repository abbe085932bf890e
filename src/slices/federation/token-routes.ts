import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { Refusal } from '../../platform/errors.ts';
import { callerCertificate } from '../../platform/http/caller.ts';
import type { Centre } from '../../trust/slice.ts';
import type { Link } from './contract.ts';
import { findLink } from './links.ts';
import { engineDesk } from './outgoing.ts';
import { refuse } from './refusals.ts';
import {
  ASSERTION_TYPE,
  isGenuine,
  issueToken,
  isToken,
  linkClaimed,
  SCOPE,
  TOKEN_PATH,
  TOKEN_SECONDS,
  UsedAssertions,
} from './tokens.ts';

const FORM = 'application/x-www-form-urlencoded';
const MOST_BYTES = 16_384;

/** What RFC 6749 §5.2 has for a refusal; it says no more than that, for whoever asks may be anybody. */
class OAuthError extends Error {
  readonly status: number;
  readonly code: string;
  constructor(code: string, description: string, status = 400) {
    super(description);
    this.code = code;
    this.status = status;
  }
}

const invalidClient = (): OAuthError =>
  new OAuthError('invalid_client', 'No active link has a node that signed this assertion', 401);

/** POST /federation/token: a token for the messages of one link (RFC 6749 §4.4, RFC 7523). */
export function tokenRoutes(server: FastifyInstance, centre: Centre): void {
  const used = new UsedAssertions();
  void server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(FORM, { parseAs: 'string' }, (_request, body, done) => done(null, body));
    scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, _body, done) => done(null, null));
    scope.setErrorHandler((error, _request, reply) => sendRefusal(centre, reply, error));
    scope.post(
      TOKEN_PATH,
      {
        bodyLimit: MOST_BYTES,
        schema: {
          summary: 'A token for the messages of a link: OAuth 2 client credentials with a signed assertion',
          consumes: [FORM],
          response: {
            200: Type.Object({
              access_token: Type.String(),
              token_type: Type.String(),
              expires_in: Type.Integer(),
              scope: Type.String(),
            }),
          },
        },
      },
      async (request, reply) => {
        const access_token = await tokenFor(centre, used, request);
        // RFC 6749 §5.1.
        void reply.header('cache-control', 'no-store').header('pragma', 'no-cache');
        return { access_token, token_type: 'Bearer', expires_in: TOKEN_SECONDS, scope: SCOPE };
      },
    );
  });
}

function sendRefusal(centre: Centre, reply: FastifyReply, error: unknown): FastifyReply {
  const known =
    error instanceof OAuthError
      ? error
      : error instanceof Error && 'statusCode' in error && Number(error.statusCode) < 500
        ? new OAuthError('invalid_request', 'The request cannot be read')
        : null;
  if (known === null) centre.log.error({ err: error }, 'no token was given');
  const { status, code, message } = known ?? new OAuthError('server_error', 'Try again', 500);
  if (status === 401) void reply.header('www-authenticate', 'Bearer realm="federation"');
  return reply
    .status(status)
    .header('cache-control', 'no-store')
    .type('application/json')
    .send(JSON.stringify({ error: code, error_description: message }));
}

/** The fields of the form, each once (RFC 6749 §3.2). */
function fieldsOf(body: unknown): ReadonlyMap<string, string> {
  const form = typeof body === 'string' ? [...new URLSearchParams(body)] : [];
  const fields = new Map(form);
  if (form.length === 0 || fields.size < form.length)
    throw new OAuthError('invalid_request', `Send a form (${FORM}) with each field once`);
  return fields;
}

async function tokenFor(centre: Centre, used: UsedAssertions, request: FastifyRequest): Promise<string> {
  const fields = fieldsOf(request.body);
  const grant = fields.get('grant_type');
  if (grant === undefined) throw new OAuthError('invalid_request', 'grant_type is missing');
  if (grant !== 'client_credentials')
    throw new OAuthError('unsupported_grant_type', 'Only client_credentials is granted');
  if ((fields.get('scope') ?? SCOPE) !== SCOPE)
    throw new OAuthError('invalid_scope', `The only scope is ${SCOPE}`);
  const assertion = fields.get('client_assertion') ?? '';
  if (fields.get('client_assertion_type') !== ASSERTION_TYPE || assertion === '') throw invalidClient();
  const link = await linkOf(centre, linkClaimed(assertion) ?? '');
  const now = centre.clock.now();
  if (link === null || !isGenuine(link, assertion, used, now)) throw invalidClient();
  if ((fields.get('client_id') ?? link.id) !== link.id) throw invalidClient();
  if (link.state === 'suspended' || link.state === 'ended')
    throw new OAuthError('unauthorized_client', 'The link is not in use');
  const token = issueToken(centre.keys, link, now, callerCertificate(request));
  await engineDesk(centre, 'partner.token', async (desk) => desk.note([link.id], { name: link.name }));
  return token;
}

async function linkOf(centre: Centre, id: string): Promise<Link | null> {
  return engineDesk(centre, 'partner.heard', async (desk) => {
    try {
      return await findLink(desk, id);
    } catch (error) {
      if (error instanceof Refusal) return null;
      throw error;
    }
  });
}

/** A caller of a link for which this node gives tokens must show one; RFC 6750 §3 says how it is asked for. */
export function refuseWithoutToken(
  centre: Centre,
  request: FastifyRequest,
  reply: FastifyReply,
  link: Link,
): void {
  const [, token = ''] = /^Bearer ([\w.-]+)$/i.exec(request.headers.authorization ?? '') ?? [];
  if (isToken(centre.keys, link, token, centre.clock.now(), callerCertificate(request))) return;
  const error = token === '' ? '' : ', error="invalid_token"';
  void reply.header('www-authenticate', `Bearer realm="federation"${error}`);
  throw refuse('TOKEN_NEEDED', { link: link.name });
}
