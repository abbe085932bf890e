import assert from 'node:assert/strict';
import { createSignInToken } from '../src/slices/agencies/index.ts';
import { linkNodes, Node, until } from '../src/slices/federation/nodes.test-kit.ts';
import { buildWeb } from '../tools/build-web.ts';
import { noBarrier } from './barriers.ts';
import { LANGUAGES, type Visitor } from './browser.ts';
import { shot } from './shots.ts';
import { browserStories } from './stories.ts';

/** The nodes live by the clock of the machine. */
const IN_TWO_MONTHS = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);

/** Two nodes, each a process with a database of its own, and an officer in the browser at each. */
let alpha: Node;
let bravo: Node;
const { story, visit } = browserStories(
  async () => {
    await buildWeb();
    [alpha, bravo] = await Promise.all([Node.start('ALPHA'), Node.start('BRAVO')]);
    await linkNodes(alpha, bravo);
  },
  () => Promise.all([alpha.stop(), bravo.stop()]),
);

async function at(node: Node, path: string, handle = 'chief'): Promise<Visitor> {
  const found = await visit(node.url, await createSignInToken(await node.centre(), handle));
  await found.go(path);
  return found;
}

story('a report is recalled from its page, and followed until every receipt is there', async () => {
  const text =
    'Police in Sibi arrested Zarak Mandokhel, a courier of the Grey Heron Front, on 3 November 2026.';
  const [report = ''] = await alpha.file('sibi.txt', text, 'RESTRICTED//REL TO BRAVO');
  await until('the report is at the partner’s', () => bravo.sees(report));

  const partners = await at(alpha, '/partners');
  await partners.page.getByText('over the line').waitFor();
  await partners.page.getByText('Confidential', { exact: true }).waitFor();
  await shot(partners.page, 'partner-linked');
  await partners.leave();

  const { page, leave } = await at(alpha, `/reports/${report}`);
  await page.getByRole('link', { name: 'Recall', exact: true }).click();
  await page.getByLabel('Reason', { exact: true }).fill('the source was wrong');
  await page.getByRole('button', { name: 'Recall', exact: true }).click();
  await page.locator('.holders .chip', { hasText: 'receipt signed' }).waitFor();
  await page.locator('.holders', { hasText: 'BRAVO' }).waitFor();
  assert.equal(await bravo.sees(report), false, 'it is in no answer of the partner');

  const there = await at(bravo, '/recalls', 'second');
  await there.page.getByText('the source was wrong').first().waitFor();
  await there.page.keyboard.press('h');
  await there.page.getByLabel('Until').fill(IN_TWO_MONTHS);
  await there.page.keyboard.press('Tab');
  await there.page.getByRole('button', { name: /Proceedings before a court/ }).click();
  await there.page.getByRole('button', { name: /^Lift the hold/ }).waitFor();
  await page.locator('.holders .chip', { hasText: 'legal hold' }).waitFor();
  await there.page.keyboard.press('l');
  await there.page.keyboard.press('1');
  await there.page.getByRole('button', { name: /^Purge/ }).waitFor();
  await there.page.keyboard.press('p');
  await there.page.keyboard.press('1');
  await page.locator('.holders .chip', { hasText: 'purged' }).waitFor();
  await shot(page, 'recall-followed');
  await shot(there.page, 'recall-purged');
  await leave();
  await there.leave();
});

/** The record of a person in a report, which is the same at both nodes. */
async function personIn(report: string): Promise<string> {
  const [row] = await alpha.rows<{ id: string }>(
    `select id from fusion.record where report_id = $1 and caption ilike '%orakz%'`,
    [report],
  );
  return row?.id ?? '';
}

story(
  'a partner’s judgement is told, refused while ours says otherwise, adopted over it by key, and gone when it is taken back',
  async () => {
    const [one = ''] = await alpha.file(
      'quetta.txt',
      'Police in Quetta arrested Marjan Orakzai, a courier of the Grey Heron Front, on 4 November 2026.',
      'RESTRICTED//REL TO BRAVO',
    );
    const [two = ''] = await alpha.file(
      'zhob.txt',
      'A man called Marjan Orakzay was seen in Zhob on 6 November 2026, the bazaar police said.',
      'RESTRICTED//REL TO BRAVO',
    );
    await until('both are there', async () => (await bravo.sees(one)) && bravo.sees(two));
    const pair = `/compare?a=${await personIn(one)}&b=${await personIn(two)}`;

    const there = await at(bravo, pair);
    await there.page.getByRole('button', { name: /^Same/ }).click();
    await there.page.keyboard.press('1');
    await there.page.getByRole('button', { name: 'Tell partners' }).click();
    await there.page.getByText('BRAVO judged: the same').waitFor();
    await shot(there.page, 'judgement-told');

    const here = await at(alpha, pair);
    const { page } = here;
    const offer = page.locator('#partner-judgements');
    await until('it is offered', async () => {
      await page.reload();
      await page.locator('#decide').waitFor();
      await page.waitForLoadState('networkidle');
      return (await offer.count()) > 0;
    });
    await page.keyboard.press('d');
    await page.keyboard.press('1');
    await offer.getByText('waits for an officer').waitFor();
    await page.locator('#decide').getByText('Take back', { exact: true }).waitFor();
    await page.keyboard.press('t');
    await offer.getByText('Judgements of this centre say otherwise').waitFor();
    await page.keyboard.press('2');
    await offer.getByText('nothing was adopted, and what you wrote is kept').waitFor();
    assert.equal(await offer.getByLabel('Another reason').inputValue(), 'They saw more than we did');
    await shot(page, 'judgement-refused');
    await offer.getByLabel('I have read them, and decide over them').check();
    await offer.getByRole('button', { name: 'Adopt', exact: true }).click();
    await offer.locator('.chip', { hasText: 'adopted' }).waitFor();
    await page.locator('#decide').getByText('(adopted from BRAVO)').waitFor();
    for (const language of LANGUAGES) {
      await here.prefer('light', language);
      await here.go(pair);
      await offer.waitFor();
      await noBarrier(page, `a judgement adopted ${language}`, (theme) =>
        shot(page, `judgement-adopted-${theme}-${language}`),
      );
    }
    await here.prefer('light', 'en');

    // Something is said of the report at the partner's; it stands beside the grade here.
    await there.go(`/reports/${one}`);
    await there.page.getByText('Say something to its originator').click();
    await there.page.getByLabel('What it is').selectOption('grade');
    await there.page.getByLabel('Grade, as B2').fill('C3');
    await there.page.getByLabel('In words').fill('Our own source saw less');
    await there.page.getByRole('button', { name: 'Send' }).click();
    await there.page.getByText('Sent, and kept here.').waitFor();
    await shot(there.page, 'feedback-given');
    await until('it is here', async () =>
      (await alpha.get(`/api/reports/${one}/feedback`)).text.includes('saw less'),
    );
    await here.go(`/reports/${one}`);
    await page.locator('#feedback').getByText('Our own source saw less').waitFor();
    await shot(page, 'feedback-report');
    await here.go(`/entities/${await personIn(one)}`);
    await page.locator('#feedback').getByText('Our own source saw less').waitFor();
    await page.locator('#partner-judgements').getByText('BRAVO judged: the same').waitFor();
    await shot(page, 'feedback-entity');
    await here.prefer('dark', 'ur');
    await here.go(`/entities/${await personIn(one)}`);
    await page.locator('#partner-judgements').waitFor();
    await shot(page, 'feedback-entity-ur');
    await here.prefer('light', 'en');

    await there.go(pair);
    await there.page.locator('#decide').getByRole('button', { name: 'Take back' }).first().click();
    await there.page
      .getByLabel(/take it back|Why/)
      .last()
      .fill('another man');
    await there.page.keyboard.press('Enter');
    await here.go(pair);
    await until('it is taken back', async () => {
      await page.reload();
      await page.locator('#decide').waitFor();
      await page.waitForLoadState('networkidle');
      return (await offer.getByText('taken back by its sender').count()) > 0;
    });
    await shot(page, 'judgement-taken-back');
    // The refused adoption is the one answer that may be no 200.
    await here.leave(/409/);
    await there.leave();
  },
);
