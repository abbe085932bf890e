import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { PAIN001 } from '../src/core/formats/testdata/payments.ts';
import { ANALYSIS, OFFICERS, officer } from '../src/app.test-kit.ts';
import { enrol } from '../src/slices/agencies/index.ts';
import { offerCollection } from '../src/slices/exchange/index.ts';
import { entry, kit } from '../src/slices/screening/testdata/kit.ts';
import { apiToken } from '../src/trust/session.ts';
import { centreStories } from './stories.ts';

/** The walks of HOUSE.md section 6, from the door at which something arrives to the officer who acts on it. */
const one = centreStories(() => Promise.resolve(), { screeningFourEyes: 'all' });
const { story, at } = one;

const OPEN = 'UNCLASSIFIED//REL TO ALL';

interface Checked {
  readonly id: string;
  readonly outcome: 'clear' | 'hold';
}

/** What a bank's program sends and gets, with the token of an officer. */
async function asProgram(
  handle: string,
  method: 'GET' | 'POST',
  path: string,
  body?: string,
): Promise<Checked> {
  const token = apiToken(one.centre.keys.sessionSecret, handle, '2027-01-01T00:00:00.000Z');
  const answer = await fetch(one.origin + path, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/xml' }),
    },
    ...(body === undefined ? {} : { body }),
  });
  const { value } = (await answer.json()) as { readonly value: Checked };
  assert.ok(answer.ok, JSON.stringify(value));
  return value;
}

const TAXII = 'application/taxii+json;version=2.1';

/** Offers a collection to a partner, who puts one named actor into it over TAXII; both under a marking that all may read. */
async function putOverTaxii(partner: string, name: string): Promise<void> {
  const { value: box } = await one.centre.trust.desk(
    { principal: officer('high'), purpose: ANALYSIS, act: 'collection.offered' },
    (desk) =>
      offerCollection(desk, {
        alias: 'partners',
        title: 'From partners',
        read: true,
        write: true,
        to: [officer(partner).clearance.party],
        terms: { marking: OPEN },
      }),
  );
  const token = apiToken(one.centre.keys.sessionSecret, partner, '2027-01-01T00:00:00.000Z');
  const at = '2026-11-20T00:00:00.000Z';
  const actor = {
    type: 'threat-actor',
    spec_version: '2.1',
    id: `threat-actor--${randomUUID()}`,
    name,
    created: at,
    modified: at,
  };
  const answer = await fetch(`${one.origin}/taxii2/centre/collections/${box.id}/objects/`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${partner}:${token}`).toString('base64')}`,
      accept: TAXII,
      'content-type': TAXII,
    },
    body: JSON.stringify({ objects: [actor] }),
  });
  assert.equal(answer.status, 202, await answer.text());
}

story(
  'a partner’s STIX bundle becomes a notice to the officer who asked for such, and leads to the card',
  async () => {
    const { page, leave } = await at('low', '/search?q=Saffron+Heron');
    await page.keyboard.press('s');
    await page.getByLabel('Name', { exact: true }).fill('Herons');
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: 'Tell me of what this finds: Herons' }).click();
    await page.waitForFunction(() => document.querySelector('.saved input:checked:enabled') !== null);
    await putOverTaxii('middle', 'Saffron Heron Cell');
    await page.locator('.bell strong').waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('n');
    await page.locator('.rows > li').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(?:reports|entities)\//);
    await page.getByText('Saffron Heron Cell').first().waitFor();
    await leave();
  },
);

/** The screening queue of an officer, once the hit stands in it. */
async function queueOf(handle: string): Promise<{ readonly page: Page; close(): Promise<void> }> {
  const { page, leave } = await at(handle, '/screening');
  await page.locator('[role=row]', { hasText: 'Zarak Khan Bettani' }).first().waitFor();
  return {
    page,
    close: async () => {
      await leave();
    },
  };
}

story('a payment is held, two officers decide by keys, and nothing but a person goes further', async () => {
  const low = OFFICERS.find(({ handle }) => handle === 'low');
  assert.ok(low);
  await enrol(one.centre, [], [], [{ ...low, handle: 'colleague', name: 'Colleague Officer' }]);
  const lists = await kit({ centre: one.centre, close: () => Promise.resolve() });
  await lists.publish([entry('Z.1', ['Zarak Khan Bettani'], '1979-03-11', 'Pakistan')], '2026-01-01');
  const { id, outcome } = await asProgram('low', 'POST', '/api/screening/files', PAIN001);
  assert.equal(outcome, 'hold');

  const first = await queueOf('low');
  await first.page.keyboard.press('t');
  await first.page.keyboard.press('1');
  await first.page.getByText('A colleague says:').waitFor();
  await first.close();
  assert.equal((await asProgram('low', 'GET', `/api/screening/checks/${id}`)).outcome, 'hold');

  const second = await queueOf('colleague');
  await second.page.keyboard.press('y');
  await second.page.keyboard.press('1');
  await second.page.getByText('No hit waits for you.').waitFor();
  await second.close();
  // A confirmed match holds the payment; refusing it or freezing the account stays an order of a person (SAFEGUARDS.md).
  assert.equal((await asProgram('low', 'GET', `/api/screening/checks/${id}`)).outcome, 'hold');
});
