import assert from 'node:assert/strict';
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { request as plainRequest, type RequestOptions } from 'node:http';
import { request as tlsRequest } from 'node:https';
import { sha256Hex } from '../../platform/crypto/hash.ts';
import { signJws, thumbprint } from '../../platform/crypto/jws.ts';
import type { Keys } from '../../platform/crypto/keys.ts';
import { reportIdOf } from '../reports/index.ts';
import { invitePartner, takeAnswer, type AgreementFile } from './index.ts';
import { ANALYSIS, TERMS, type Node } from './nodes.test-kit.ts';
import { Agreement, type Envelope, type OriginStatement, readAs, type ReportPayload } from './wire.ts';

export type SigningKeys = Pick<Keys, 'sign' | 'publicKey'>;

export function keysOf(): SigningKeys {
  const { privateKey } = generateKeyPairSync('ed25519');
  const key = createPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' });
  return { sign: (message) => sign(null, message, key), publicKey: new Uint8Array(spki.subarray(-32)) };
}

export const keyText = (keys: SigningKeys): string => Buffer.from(keys.publicKey).toString('base64url');

export interface Made {
  readonly line: string;
  readonly hash: string;
}

export interface Forgery {
  readonly party?: string;
  readonly signer?: SigningKeys;
  readonly marking?: string;
  readonly original?: string;
  readonly report?: string;
  readonly sha256?: string;
  readonly hops?: readonly string[];
  readonly text?: string;
}

export const MARKING = 'RESTRICTED//REL TO ALPHA, MALLORY//ORIG MALLORY';

/** How a node is reached: over TLS with a certificate, or plainly. */
export interface Line {
  readonly url: string;
  readonly tls?: { readonly ca: string; readonly cert: string; readonly key: string };
}

/** A partner who has a key and an agreement with a real node, and sends it whatever it likes. */
export class Hostile {
  readonly keys = keysOf();
  readonly node: Node;
  readonly invitation: Agreement;
  /** What it answers the invitation with. */
  readonly answer: Agreement;
  readonly #file: AgreementFile;
  readonly #line: Line;
  seq = 0;
  prev = '';

  private constructor(
    node: Node,
    file: AgreementFile,
    invitation: Agreement,
    { line, certificate }: { readonly line: Line; readonly certificate: string | null },
  ) {
    this.node = node;
    this.#file = file;
    this.#line = line;
    this.invitation = invitation;
    const b = {
      node: this.own,
      key: keyText(this.keys),
      url: null,
      certificate,
      parties: [{ code: 'MALLORY', name: 'Mallory', country: 'XX' }],
    };
    this.answer = { ...invitation, b };
  }

  /** Invited by a node, whose address it knows; it has not answered yet. `certificate`: what it is to show. */
  static async invited(
    node: Node,
    line: Line = { url: node.url },
    certificate: string | null = null,
  ): Promise<Hostile> {
    const centre = await node.centre();
    const side = { parties: [node.code], url: line.url, certificate: line.tls?.ca ?? null };
    const file = await centre.trust.desk(await Hostile.#by(node), (desk) =>
      invitePartner(desk, centre.keys, { name: 'mallory', terms: TERMS, side }),
    );
    const text = Buffer.from(file.agreement.split('.')[1] ?? '', 'base64url').toString();
    const invitation = readAs(Agreement, text);
    assert.ok(invitation !== null);
    return new Hostile(node, file, invitation, { line, certificate });
  }

  static async #by(node: Node) {
    return { principal: await node.officer('chief'), purpose: ANALYSIS, act: 'test' };
  }

  get own(): string {
    return thumbprint(this.keys.publicKey);
  }

  get file(): AgreementFile {
    return this.#file;
  }

  /** Lets the node take an answer. */
  async answers(agreement: object = this.answer): Promise<void> {
    const centre = await this.node.centre();
    const jws = signJws(this.keys, 'watchfloor-agreement', JSON.stringify(agreement));
    await centre.trust.desk(await Hostile.#by(this.node), (desk) =>
      takeAnswer(desk, centre.keys, { watchfloor: 'answer', agreement: jws }),
    );
  }

  message(
    kind: string,
    payload: string | null,
    change: Partial<Envelope> = {},
    keys: SigningKeys = this.keys,
  ): Made {
    const envelope: Envelope = {
      v: 1,
      id: '00000000-0000-8000-8000-000000000001',
      link: this.invitation.link,
      from: this.own,
      to: this.invitation.a.node,
      seq: this.seq + 1,
      kind,
      at: new Date().toISOString(),
      hash: sha256Hex(payload ?? ''),
      bytes: Buffer.byteLength(payload ?? ''),
      prev: this.prev,
      ...change,
    };
    const id = `${String(envelope.seq).padStart(8, '0')}-0000-8000-8000-000000000001`;
    const jws = signJws(keys, 'watchfloor-message', JSON.stringify({ ...envelope, id }));
    return { line: JSON.stringify({ jws, payload }), hash: sha256Hex(jws) };
  }

  report(forgery: Forgery = {}): string {
    const {
      party = 'MALLORY',
      signer = this.keys,
      marking = MARKING,
      text = 'Zarak Mandokhel was seen in Sibi.',
    } = forgery;
    const bytes = Buffer.from(text);
    const node = thumbprint(signer.publicKey);
    const origin: OriginStatement = {
      v: 1,
      report: forgery.report ?? reportIdOf(party, sha256Hex(bytes), 0, null),
      party,
      node,
      key: keyText(signer),
      sha256: forgery.sha256 ?? sha256Hex(bytes),
      marking: forgery.original ?? marking,
      grade: 'C3',
      sourceType: 'OSINT',
      precedence: 'ROUTINE',
      reference: null,
      filedAt: '2026-11-20T00:00:00.000Z',
      supersedes: null,
      revision: null,
    };
    const payload: ReportPayload = {
      origin: signJws(signer, 'watchfloor-origin', JSON.stringify(origin)),
      marking,
      hops: [...(forgery.hops ?? (node === this.own ? [node] : [node, this.own]))],
      path: 'note.txt',
      format: 'text',
      encoding: 'utf-8',
      dated: { from: '2026-11-20', to: '2026-11-20', precision: 'day' },
      bytes: bytes.toString('base64'),
    };
    return JSON.stringify(payload);
  }

  /** Sends a delivery; status 0 where the node hung up without an answer. */
  post(body: string): Promise<{ readonly status: number; readonly text: string }> {
    const { url, tls } = this.#line;
    const options: RequestOptions = {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson', 'content-length': Buffer.byteLength(body) },
    };
    return new Promise((resolve, reject) => {
      const address = new URL('/federation/messages', url);
      const make = tls === undefined ? plainRequest : tlsRequest;
      const sent = make(address, { ...options, ...tls, timeout: 20_000 }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }),
        );
      });
      sent.on('timeout', () => sent.destroy(new Error('no answer in 20 s')));
      sent.on('error', (error: NodeJS.ErrnoException) =>
        error.code === 'EPIPE' || error.code === 'ECONNRESET'
          ? resolve({ status: 0, text: error.code })
          : reject(error),
      );
      sent.end(body);
    });
  }

  /** Sends one that is taken in, and tells what came of it. */
  async outcome(kind: string, payload: string | null): Promise<string> {
    const { line, hash } = this.message(kind, payload);
    const { status, text } = await this.post(line);
    assert.equal(status, 200, text);
    [this.seq, this.prev] = [this.seq + 1, hash];
    const rows = await this.node.rows<{ outcome: string }>(
      'select outcome from federation.received where link = $1 and seq = $2',
      [this.invitation.link, this.seq],
    );
    return rows[0]?.outcome ?? 'nothing';
  }

  /** Sends what is refused with a reason, and nothing comes of. */
  async refusedWith(made: Made | string, code: string): Promise<void> {
    const { status, text } = await this.post(typeof made === 'string' ? made : made.line);
    assert.ok(status >= 400 && status < 500, `${status} ${text}`);
    assert.match(text, new RegExp(`"code":"${code}"`));
  }
}
