import assert from 'node:assert/strict';
import { xlsxOf } from '../src/core/formats/extract/testdata/office.ts';
import { open, settled } from './browser.ts';
import { shoot } from './help-shots.ts';
import { centreStories } from './stories.ts';

/** A table on its way in and out again, in a real browser. */
const one = centreStories(() => Promise.resolve());
const { story, at } = one;

const PEOPLE = `Name;Father's Name;CNIC;DOB;District;Remark
Karim Example;Dad Example;12345-1234567-1;5 March 1980;Quetta;=HYPERLINK("x")
نور نمونہ;;54321-7654321-2;1990;Sibi;چمن سے
short row
Dost Sample;Some Father;12345-1234567-1;someday;Zhob;
`;

/** A workbook of 66 kB whose sheet is 64 MB of blanks. */
const bomb = (): Uint8Array =>
  xlsxOf([{ name: 'A', rows: [['name']] }], {
    'xl/worksheets/sheet1.xml': new Uint8Array(64 * 1024 * 1024).fill(0x20),
  });

const table = (text: string) => ({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

story(
  'a table is looked at, imported, found, undone by keyboard and brought back; a reload keeps the place',
  async () => {
    const { page, go, leave } = await at('high', '/imports');
    await page.locator('.drop button').waitFor();
    await settled(page);
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
    await settled(page);
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/\/imports\/[0-9a-f-]{36}$/);
    await page.getByText('finished', { exact: true }).waitFor();
    await page.reload();
    await page.getByText('4 of 4 rows').first().waitFor();
    const address = page.url();
    await shoot(page, 'imports-id', 'en');
    await go(`/search?q=${encodeURIComponent('نور نمونہ')}`);
    await page.locator('.hit-link').first().waitFor();
    await open(page, address);
    await page.getByText('4 of 4 rows').first().waitFor();
    await settled(page);
    await page.keyboard.press('u');
    await page.getByText('It would touch').waitFor();
    await page.keyboard.type('the wrong register');
    await page.keyboard.press('Enter');
    await page.getByText('undone', { exact: true }).first().waitFor();
    await go(`/search?q=${encodeURIComponent('نور نمونہ')}`);
    assert.equal(await page.locator('.hit-link').count(), 0, 'nothing of it is found any more');
    await open(page, address);
    await page.getByText('the wrong register').waitFor();
    await settled(page);
    await page.keyboard.press('u');
    await page.locator('form input:focus').waitFor();
    await page.keyboard.type('it was right');
    await page.keyboard.press('Enter');
    await page.getByText('finished', { exact: true }).waitFor();
    await leave();
  },
);

story('problems are taken away as a table that no spreadsheet runs', async () => {
  const { page, go, prefer, leave } = await at('high');
  await prefer('dark', 'ur');
  await go('/imports');
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
  await leave();
});

story(
  'a workbook that is a bomb, one that is none and a file of zeros are refused in words; the page lives',
  async () => {
    const { page, leave } = await at('high', '/imports');
    const zeros = Buffer.concat([
      Buffer.from('name,dob\n'),
      Buffer.alloc(10),
      Buffer.from('A,1980\n'.repeat(50)),
    ]);
    const hostile = [
      ['bomb.xlsx', bomb(), 'may hold 300 times its size'],
      ['spoofed.xlsx', Buffer.from(PEOPLE), 'only its name says that it is one'],
      ['zeros.csv', zeros, 'The file holds NUL bytes'],
    ] as const;
    for (const [name, buffer, words] of hostile) {
      await page.setInputFiles('.drop input[type=file]', {
        name,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(buffer),
      });
      await page.locator('.problem').filter({ hasText: words }).first().waitFor();
    }
    await page.setInputFiles('.drop input[type=file]', table(PEOPLE));
    await page.getByText('As you keep it under “register”.').waitFor();
    // Each refusal is an answer that is no 200.
    await leave(/422/);
  },
);
