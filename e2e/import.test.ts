import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launch, open, prefer, visitor, WITHOUT_BROWSER } from './browser.ts';
import { servedCentre, type ServedCentre } from './centre.ts';
import { shoot } from './help-shots.ts';

/** A table on its way in and out again, in a real browser. */
let one: ServedCentre;
let browser: Browser;

before(async () => {
  if (WITHOUT_BROWSER !== false) return;
  one = await servedCentre();
  browser = await launch();
});
after(async () => {
  if (WITHOUT_BROWSER !== false) return;
  await browser.close();
  await one.close();
});

const story = (name: string, run: () => Promise<void>) => test(name, { skip: WITHOUT_BROWSER }, run);

const PEOPLE = `Name;Father's Name;CNIC;DOB;District;Remark
Karim Example;Dad Example;12345-1234567-1;5 March 1980;Quetta;=HYPERLINK("x")
نور نمونہ;;54321-7654321-2;1990;Sibi;چمن سے
short row
Dost Sample;Some Father;12345-1234567-1;someday;Zhob;
`;

const table = (text: string) => ({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

story(
  'a table is looked at, imported, found, undone by keyboard and brought back; a reload keeps the place',
  async () => {
    const { page, context, complaints } = await visitor(browser, one.origin, await one.link('high'));
    await prefer(page, 'light', 'en');
    await open(page, `${one.origin}/floor/imports`);
    await page.locator('.drop button').waitFor();
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('o');
    await (await chooser).setFiles(table(PEOPLE));
    await page.getByText('Karim Example').first().waitFor();
    await page.getByText('The row has 1 fields; the header has 6').first().waitFor();
    assert.equal(await page.getByLabel('Meaning: DOB').inputValue(), 'birthDate');
    await shoot(page, 'imports', 'en');
    await page.getByLabel('Keep this mapping as').fill('register');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByText('Kept as “register”').waitFor();
    await page.locator('h1').click();
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/\/imports\/[0-9a-f-]{36}$/);
    await page.getByText('finished', { exact: true }).waitFor({ timeout: 30_000 });
    await page.reload();
    await page.getByText('4 of 4 rows').first().waitFor();
    const address = page.url();
    await shoot(page, 'imports-id', 'en');
    await open(page, `${one.origin}/floor/search?q=${encodeURIComponent('نور نمونہ')}`);
    await page.locator('.hit-link').first().waitFor();
    await open(page, address);
    await page.getByText('4 of 4 rows').first().waitFor();
    await page.keyboard.press('u');
    await page.getByText('It would touch').waitFor();
    await page.keyboard.type('the wrong register');
    await page.keyboard.press('Enter');
    await page.getByText('undone', { exact: true }).first().waitFor();
    await open(page, `${one.origin}/floor/search?q=${encodeURIComponent('نور نمونہ')}`);
    assert.equal(await page.locator('.hit-link').count(), 0, 'nothing of it is found any more');
    await open(page, address);
    await page.getByText('the wrong register').waitFor();
    await page.keyboard.press('u');
    await page.keyboard.type('it was right');
    await page.keyboard.press('Enter');
    await page.getByText('finished', { exact: true }).waitFor();
    assert.deepEqual(complaints, []);
    await context.close();
  },
);

story('problems are taken away as a table that no spreadsheet runs', async () => {
  const { page, context } = await visitor(browser, one.origin, await one.link('high'));
  await prefer(page, 'dark', 'ur');
  await open(page, `${one.origin}/floor/imports`);
  await page.locator('.grid [role=row][aria-rowindex="2"]').click();
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}$/);
  const button = page.getByRole('button', { name: 'CSV کے طور پر لے جائیں' });
  await button.waitFor();
  await shoot(page, 'imports-id', 'ur');
  const download = page.waitForEvent('download');
  await button.click();
  const stream = await (await download).createReadStream();
  const text = Buffer.concat(await stream.toArray()).toString('utf8');
  assert.match(text, /line,column,code,what,how to mend it,marking/);
  assert.ok(text.includes('\r\n4,'), text);
  assert.equal(/(?:^|,)[=+@]/m.test(text), false);
  await context.close();
});

story('a zip bomb and a file of zeros are refused in words, and the page lives', async () => {
  const { page, context } = await visitor(browser, one.origin, await one.link('high'));
  await prefer(page, 'light', 'en');
  await open(page, `${one.origin}/floor/imports`);
  await page.setInputFiles('.drop input[type=file]', {
    name: 'zeros.csv',
    mimeType: 'text/csv',
    buffer: Buffer.concat([
      Buffer.from('name,dob\n'.repeat(50)),
      Buffer.alloc(10),
      Buffer.from('A,1980\n'.repeat(50)),
    ]),
  });
  await page.locator('.problem').first().waitFor();
  await page.setInputFiles('.drop input[type=file]', table(PEOPLE));
  await page.getByText('As you keep it under “register”.').waitFor();
  await context.close();
});
