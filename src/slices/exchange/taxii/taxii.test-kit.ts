import { randomUUID } from 'node:crypto';
import { buildServer } from '../../../cli/server.ts';
import { ANALYSIS, officer, testCentre, type TestCentre } from '../../../app.test-kit.ts';
import { apiToken } from '../../../trust/session.ts';
import { offerCollection, type Offer } from '../index.ts';

export const TAXII = 'application/taxii+json;version=2.1';

export interface Asked {
  readonly as?: string | null;
  readonly accept?: string | null;
  readonly contentType?: string | null;
  readonly body?: unknown;
  readonly raw?: string | Uint8Array;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: Readonly<Record<string, unknown>>;
}

/** A centre with its server on a real port, and a client that speaks to it over HTTP only. */
export class TaxiiBench {
  static readonly #open: TaxiiBench[] = [];
  readonly centre: TestCentre;
  readonly url: string;
  readonly #close: () => Promise<void>;

  constructor(centre: TestCentre, url: string, close: () => Promise<void>) {
    this.centre = centre;
    this.url = url;
    this.#close = close;
  }

  static async open(settings: object = {}): Promise<TaxiiBench> {
    const centre = await testCentre();
    const running = Object.assign(centre.centre, { settings: { ...centre.centre.settings, ...settings } });
    const { server } = await buildServer(running);
    const url = await server.listen({ host: '127.0.0.1', port: 0 });
    const bench = new TaxiiBench(centre, url, async () => {
      await server.close();
      await centre.close();
    });
    TaxiiBench.#open.push(bench);
    return bench;
  }

  token(handle: string): string {
    return apiToken(this.centre.centre.keys.sessionSecret, handle, '2999-01-01T00:00:00.000Z');
  }

  basic(handle: string): string {
    return `Basic ${Buffer.from(`${handle}:${this.token(handle)}`).toString('base64')}`;
  }

  async ask(method: string, path: string, asked: Asked = {}): Promise<Answer> {
    const { as = 'middle', accept = TAXII, contentType = TAXII, body, raw } = asked;
    const headers = new Headers();
    if (as !== null) headers.set('authorization', this.basic(as));
    if (accept !== null) headers.set('accept', accept);
    const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    if (sent !== undefined && contentType !== null) headers.set('content-type', contentType);
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers,
      redirect: 'manual',
      ...(sent === undefined ? {} : { body: sent }),
    });
    const text = await response.text();
    const json = text.startsWith('{') ? (JSON.parse(text) as Answer['json']) : {};
    return { status: response.status, headers: response.headers, text, json };
  }

  get(path: string, asked: Asked = {}): Promise<Answer> {
    return this.ask('GET', path, asked);
  }

  post(path: string, objects: readonly unknown[], asked: Asked = {}): Promise<Answer> {
    return this.ask('POST', path, { body: { objects }, ...asked });
  }

  /** Offers a collection as the officer 'high' and gives its path. */
  async offer(offer: Partial<Offer> & { alias: string }): Promise<{ id: string; path: string }> {
    const { value } = await this.centre.centre.trust.desk(
      { principal: officer('high'), purpose: ANALYSIS, act: 'collection.offered' },
      (desk) =>
        offerCollection(desk, {
          read: true,
          write: true,
          to: ['BRAVO', 'CHARLIE'],
          terms: { marking: 'UNCLASSIFIED//REL TO ALL' },
          ...offer,
        }),
    );
    return { id: value.id, path: `/taxii2/centre/collections/${value.id}/` };
  }

  static async closeAll(): Promise<void> {
    for (const bench of TaxiiBench.#open.splice(0)) await bench.#close();
  }
}

let second = 0;

/** An indicator of its own; each with a later `modified`. */
export function indicator(more: object = {}): Record<string, unknown> & { id: string; modified: string } {
  second += 1;
  const at = new Date(Date.UTC(2026, 0, 1) + second * 1000).toISOString();
  return {
    type: 'indicator',
    spec_version: '2.1',
    id: `indicator--${randomUUID()}`,
    created: '2026-01-01T00:00:00.000Z',
    modified: at,
    pattern: "[file:name = 'a.exe']",
    pattern_type: 'stix',
    valid_from: '2026-01-01T00:00:00Z',
    ...more,
  };
}
