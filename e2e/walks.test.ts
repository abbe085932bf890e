import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { PAIN001 } from '../src/core/formats/testdata/payments.ts';
import { ANALYSIS, OFFICERS, officer } from '../src/app.test-kit.ts';
import { enrol, principalOf } from '../src/slices/agencies/index.ts';
import { offerCollection } from '../src/slices/exchange/index.ts';
import { linkNodes, type Linked, until } from '../src/slices/federation/nodes.test-kit.ts';
import { readTerms, takeIn } from '../src/slices/reports/index.ts';
import { entry, kit } from '../src/slices/screening/testdata/kit.ts';
import { apiToken } from '../src/trust/session.ts';
import { barriers } from './barriers.ts';
import type { Visitor } from './browser.ts';
import { servedCentre, type ServedCentre } from './centre.ts';
import { shot } from './shots.ts';
import { centreStories } from './stories.ts';

/** The walks of HOUSE.md section 6, from the door at which something arrives to the officer who acts on it. */
const one = centreStories(() => Promise.resolve(), { screeningFourEyes: 'all' });
const { story, at, visit } = one;

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

/** A centre of one nation: its agency, two people who make links, and an officer for tips. */
async function nation(
  served: Pick<ServedCentre, 'centre' | 'origin'>,
  code: string,
): Promise<Linked & { readonly desk: string }> {
  const { centre } = served;
  const agency = {
    code,
    name: `Agency ${code}`,
    kind: 'agency',
    country: code.slice(0, 2),
    node: null,
  } as const;
  const someone = { party: code, level: 3 as const, compartments: [] };
  const desk = `${code.toLowerCase()}.desk`;
  await enrol(
    centre,
    [agency],
    [],
    [
      { ...someone, handle: 'chief', name: 'Chief', roles: ['officer', 'administrator'] },
      { ...someone, handle: 'second', name: 'Second', roles: ['officer', 'release-authority'] },
      { ...someone, handle: desk, name: `Desk of ${code}`, roles: ['officer'] },
    ],
  );
  const officerOf = (handle = 'chief') => principalOf(centre.db, handle);
  return { code, url: served.origin, centre: async () => centre, officer: officerOf, desk };
}

async function filedAt(node: Linked, handle: string, text: string, marking: string): Promise<string> {
  const principal = await node.officer(handle);
  const result = await takeIn(await node.centre(), principal, ANALYSIS, {
    path: 'lorry.txt',
    bytes: new TextEncoder().encode(text),
    hints: { dated: { from: '2026-11-20', to: '2026-11-20', precision: 'day' } },
    terms: readTerms({ marking, grade: 'B2' }, principal),
  });
  assert.ok(result.ok);
  return result.reports[0]?.id ?? '';
}

const stateOf = (page: Page) => page.locator('section[aria-label=Tip] .chip').first();
const hashOn = async (page: Page): Promise<string> => (await page.locator('code.hash').textContent()) ?? '';

/** The tip as the page has it, in the themes and languages it is read in: looked at, and without a barrier. */
async function looked({ page, prefer, go }: Visitor, path: string, name: string): Promise<void> {
  for (const [theme, language] of [
    ['light', 'en'],
    ['dark', 'ur'],
  ] as const) {
    await prefer(theme, language);
    await go(path);
    await page.locator('code.hash').waitFor();
    assert.deepEqual(await barriers(page), [], `${name} ${theme} ${language}`);
    await shot(page, `${name}-${theme}-${language}`);
  }
}

story(
  'a tip of a partner’s officer reaches its outcome at another node, and both read one record',
  async () => {
    const other = await servedCentre();
    try {
      const [north, south] = [await nation(one, 'NORTH'), await nation(other, 'SOUTH')];
      await linkNodes(north, south);
      const text = 'A lorry with detonators will cross at Quelvash on 24 November 2026.';
      const report = await filedAt(north, north.desk, text, 'RESTRICTED//REL TO NORTH, SOUTH');

      const sender = await at(north.desk, `/tips?report=${report}`);
      const { page: there } = sender;
      await there.getByLabel('To: agency, or party of a partner').fill('SOUTH');
      await there.getByLabel('Subject').fill('Detonators at Quelvash');
      await there.getByLabel('Asked for').fill('Search the lorry');
      await there.getByLabel('Precedence').selectOption('FLASH');
      await there.getByRole('button', { name: 'Send', exact: true }).click();
      await stateOf(there).waitFor();
      await there.getByText('received', { exact: true }).first().waitFor();

      const recipient = await visit(other.origin, await other.link(south.desk));
      const { page } = recipient;
      await recipient.go('/tips?box=to-us');
      /** The acts that can be done stand on the page, and answer to their keys. */
      const ready = () => page.locator('.acts button').first().waitFor();
      const press = async (...keys: readonly string[]): Promise<void> => {
        await ready();
        for (const key of keys) await page.keyboard.press(key);
      };
      const stands = (state: string) => stateOf(page).filter({ hasText: state }).waitFor();
      await press('a', '1');
      await stands('acknowledged');
      await press('t', '1');
      await stands('tasked');
      await press('x');
      await page.getByLabel('Authority and legal basis').fill('Customs Act s. 164');
      await page.getByLabel('Another reason').fill('Searched at the crossing');
      await page.keyboard.press('Enter');
      await stands('acted on');
      await press('o');
      await page.getByLabel('What came of it').selectOption('foiled-by-seizure');
      await page.getByLabel('Another reason').fill('Forty detonators were seized');
      await page.keyboard.press('Enter');
      await stands('has an outcome');
      await press('f', '1');
      await page.getByText('It proved right').first().waitFor();
      await ready();

      await until('feedback is with its sender', async () => {
        await sender.go('/tips');
        await there.locator('code.hash').waitFor();
        return (await hashOn(there)) === (await hashOn(page));
      });
      await there.getByText('Forty detonators were seized').waitFor();
      await there.getByText('It proved right').waitFor();
      await looked(sender, '/tips', 'tip-sender');
      await looked(recipient, '/tips', 'tip-recipient');
      await sender.leave();
      await recipient.leave();
    } finally {
      await other.close();
    }
  },
);
