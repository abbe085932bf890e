import { Type } from 'typebox';
import { Refusal } from '../../platform/errors.ts';
import type { PeerClient } from '../../platform/http/peers.ts';
import type { Centre } from '../../trust/slice.ts';
import type { Link } from './contract.ts';
import { ASSERTION_TYPE, assertionFor, SCOPE, TOKEN_PATH } from './tokens.ts';
import { readAs } from './wire.ts';

const Given = Type.Object({
  access_token: Type.String({ minLength: 1, maxLength: 8192 }),
  token_type: Type.String(),
  expires_in: Type.Integer({ minimum: 1 }),
});
const Refused = Type.Object({ error: Type.String({ maxLength: 100 }) });
/** A token is asked for anew so many seconds before it runs out. */
const EARLY_SECONDS = 30;

interface Kept {
  readonly token: string;
  readonly untilMs: number;
}

/** Tokens of partners that ask for them, kept for as long as they hold. */
export class PartnerTokens {
  readonly #kept = new Map<string, Kept>();

  /** What to show to the partner of a link; nothing where it asks for no token. */
  async headersFor(centre: Centre, link: Link, client: PeerClient): Promise<Record<string, string>> {
    if (link.peer?.asks !== 'token') return {};
    const nowMs = Date.parse(centre.clock.now());
    let kept = this.#kept.get(link.id);
    if (kept === undefined || kept.untilMs <= nowMs) {
      kept = await fetchToken(centre, link, client, nowMs);
      this.#kept.set(link.id, kept);
    }
    return { authorization: `Bearer ${kept.token}` };
  }

  /** It was refused: the next time another is asked for. */
  forget(link: Link): void {
    this.#kept.delete(link.id);
  }
}

async function fetchToken(centre: Centre, link: Link, client: PeerClient, nowMs: number): Promise<Kept> {
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    scope: SCOPE,
    client_assertion_type: ASSERTION_TYPE,
    client_assertion: assertionFor(centre.keys, link, centre.clock.now()),
  });
  const answer = await client.request({
    method: 'POST',
    path: TOKEN_PATH,
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: form.toString(),
  });
  const text = Buffer.from(answer.body).toString('utf8');
  const given = answer.status === 200 ? readAs(Given, text) : null;
  if (given === null || given.token_type.toLowerCase() !== 'bearer')
    throw new Refusal({
      code: 'TOKEN_REFUSED',
      status: 502,
      message: `The partner gave no token: ${answer.status} ${readAs(Refused, text)?.error ?? ''}`,
      fix: 'Compare both sides of the link: watchfloor partner show LINK; it is asked for again',
    });
  return { token: given.access_token, untilMs: nowMs + (given.expires_in - EARLY_SECONDS) * 1000 };
}
