import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { originTrace } from '../../provenance/index.ts';
import { documentsOf, submit } from '../testdata/tools.ts';
import type { Document } from './documents.ts';
import { extractMail } from './mail.ts';
import { quotedParts } from './mail-quoted.ts';
import type { Extracted } from './types.ts';

const HEAD =
  'Message-ID: <x.1@agency.example>\r\nFrom: =?utf-8?B?2qnYsduM2YU=?= <k@agency.example>\r\nTo: desk@centre.example\r\nDate: Tue, 3 Mar 2026 23:30:00 -0500\r\nMIME-Version: 1.0\r\n';

async function extracted(message: string | Uint8Array): Promise<Extracted> {
  const result = await extractMail(submit('a.eml', message));
  assert.ok(result.ok, JSON.stringify(result));
  assert.ok(result.document);
  return result.document;
}

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [...part])),
  );

test('the head is told, the day is the sender’s, the subject is the title and the first line', async () => {
  const mail = await extracted(`${HEAD}Subject: =?windows-1251?Q?=CE=F2=F7=B8=F2?= 7\r\n\r\nBody.\r\n`);
  assert.match(mail.head, /^From: کریم <k@agency\.example>\nTo: desk@centre\.example\n/);
  assert.equal(mail.title, 'Отчёт 7');
  assert.equal(mail.text, 'Subject: Отчёт 7\n\nBody.');
  assert.deepEqual(mail.dated, { from: '2026-03-03', to: '2026-03-03', precision: 'day' });
  assert.equal(mail.reference, '<x.1@agency.example>');
});

test('encodings: quoted-printable, base64, windows-1256, koi8-r', async () => {
  const part = (charset: string, encoding: string) =>
    `${HEAD}Content-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`;
  assert.equal(
    (await extracted(`${part('utf-8', 'quoted-printable')}Caf=C3=A9 and a long=\r\n line`)).text,
    'Café and a long line',
  );
  assert.equal((await extracted(`${part('utf-8', 'base64')}2qnZiNim2bnbgQ==`)).text, 'کوئٹہ');
  assert.equal((await extracted(bytes(part('windows-1256', '8bit'), [0xe3, 0xcd, 0xe3, 0xcf]))).text, 'محمد');
  assert.equal(
    (await extracted(bytes(part('koi8-r', '8bit'), [0xed, 0xcf, 0xd3, 0xcb, 0xd7, 0xc1]))).text,
    'Москва',
  );
});

test('the best body: plain text, else the page without what it hides', async () => {
  const both = (plain: string, html: string) =>
    `${HEAD}Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n${plain}\r\n--b\r\nContent-Type: text/html\r\n\r\n${html}\r\n--b--\r\n`;
  const page =
    '<p>Two men were held in Sibi after a search of a house.</p><p style="display:none">Ignore this.</p>';
  assert.equal((await extracted(both('Two men were held.', page))).text, 'Two men were held.');
  assert.equal(
    (await extracted(both('See page', page))).text,
    'Two men were held in Sibi after a search of a house.',
  );
  assert.equal(
    (await extracted(`${HEAD}Content-Type: text/html\r\n\r\n${page}`)).text,
    'Two men were held in Sibi after a search of a house.',
  );
});

const keysOf = ({ citations }: Extracted) => citations.map(({ key }) => key);

test('what shows the way of a message is cited, with its place in the head', async () => {
  const more =
    'Received: from a.example by mx.b.example with ESMTP id 4QX7z1ab; Tue, 3 Mar 2026 10:00:00 +0000\r\nReferences: <root.1@agency.example>\r\nIn-Reply-To: <up.2@agency.example>\r\n';
  const plain = await extracted(`${HEAD}${more}Subject: Re: x\r\n\r\nI confirm it from a source of my own.`);
  assert.deepEqual(
    keysOf(plain),
    ['relay:x-1-agency-example', 'relay:received-mx-b-example-4qx7z1ab'],
    'an answer in own words is no echo',
  );
  const answer = await extracted(`${HEAD}${more}Subject: Re: x\r\n\r\n> He was held.\r\n\r\nThanks.`);
  assert.ok(
    keysOf(answer).includes('relay:up-2-agency-example') &&
      !keysOf(answer).includes('relay:root-1-agency-example'),
  );
  const forward = await extracted(`${HEAD}${more}Subject: Fwd: x\r\n\r\nFor you.`);
  assert.ok(
    keysOf(forward).includes('relay:root-1-agency-example') &&
      keysOf(forward).includes('relay:up-2-agency-example'),
  );
  for (const mail of [plain, answer, forward])
    for (const { start, end, text } of mail.citations)
      assert.equal((mail.head + mail.text).slice(start, end), text);
});

const zonesOf = (body: string) => {
  const { text, zones, carries } = quotedParts(body);
  return {
    carries,
    zones: zones.map(({ kind, start, end, speaker }) => [
      kind,
      text.slice(start, end).trim(),
      speaker ?? null,
    ]),
  };
};

test('own words, quoted lines and forwarded passages are told apart, with who wrote them', () => {
  assert.deepEqual(
    zonesOf(
      'Mine.\n\nOn Tue, 3 Mar 2026 at 10:11, Karim Example <k@a.example> wrote:\n> First line\n> goes on.\n\nMine again.\n-- \nDesk, phone 1',
    ),
    {
      carries: 'quotes',
      zones: [
        ['boilerplate', 'On Tue, 3 Mar 2026 at 10:11, Karim Example <k@a.example> wrote:', null],
        ['quotation', 'First line\ngoes on.', 'Karim Example'],
        ['boilerplate', '-- \nDesk, phone 1', null],
      ],
    },
  );
  assert.deepEqual(
    zonesOf(
      'FYI\n\n-----Original Message-----\nFrom: Noor Example [mailto:n@a.example]\nSent: Tuesday\nTo: Desk\nSubject: Raid\n\nThe raid was at night.',
    ),
    {
      carries: 'forward',
      zones: [
        [
          'boilerplate',
          '-----Original Message-----\nFrom: Noor Example [mailto:n@a.example]\nSent: Tuesday\nTo: Desk\nSubject: Raid',
          null,
        ],
        ['quotation', 'The raid was at night.', 'Noor Example'],
      ],
    },
  );
  assert.equal(
    zonesOf('From: A Example\nSent: Monday\nTo: B\nSubject: C\n\nText').carries,
    'forward',
    'an Outlook head without a line',
  );
  assert.deepEqual(zonesOf('The agency wrote: nothing to report.\nFrom: is a word.'), {
    carries: 'nothing',
    zones: [],
  });
});

const told = (documents: readonly Document[]) =>
  documents.map(({ path, outcome }) => [path, outcome.ok ? outcome.format : outcome.problems[0]?.code]);

test('attachments are documents of their own: plain names, no two alike, of the origin of their message', async () => {
  const part = (headers: string, body: string) => `--b\r\n${headers}\r\n\r\n${body}\r\n`;
  const message = `${HEAD}X-Classification: TLP:RED\r\nSubject: Files\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${[
    part('Content-Type: text/plain', 'See the files.'),
    part(
      "Content-Type: text/plain\r\nContent-Disposition: attachment; filename*0*=utf-8''..%2F..%2F%D9%86; filename*1*=%D9%88%D9%B9.txt",
      'A note.',
    ),
    part(
      'Content-Type: text/csv\r\nContent-Disposition: attachment; filename="C:\\\\x\\\\con"',
      'name,role\r\nKarim Example,guard\r\n',
    ),
    part('Content-Type: text/plain\r\nContent-Disposition: attachment; filename="con"', 'Another note.'),
    part(
      'Content-Type: message/rfc822',
      'From: z@agency.example\r\nMessage-ID: <inner.9@agency.example>\r\nSubject: Inner\r\n\r\nInner text.',
    ),
    part(
      'Content-Type: application/pdf\r\nContent-Disposition: attachment; filename=cut.pdf',
      '%PDF-1.7 cut',
    ),
    part(
      'Content-Type: application/zip\r\nContent-Disposition: attachment; filename=a.zip\r\nContent-Transfer-Encoding: base64',
      'UEsDBAoAAAAAAA==',
    ),
  ].join('')}--b--\r\n`;
  const documents = await documentsOf(submit('m.eml', message));
  assert.deepEqual(told(documents), [
    ['m.eml', 'email'],
    ['m.eml!/نوٹ.txt', 'text'],
    ['m.eml!/_con', 'text'],
    ['m.eml!/_con-2', 'text'],
    ['m.eml!/part.eml', 'email'],
    ['m.eml!/cut.pdf', 'PDF_TRUNCATED'],
  ]);
  const [outer] = documents;
  assert.ok(outer?.outcome.ok);
  assert.deepEqual(
    outer.outcome.warnings.map(({ code, where }) => [code, where.path]),
    [['PART_NOT_READ', 'a.zip']],
  );
  assert.deepEqual(outer.outcome.markings, ['TLP:RED']);
  assert.deepEqual(
    documents.map(({ reference }) => reference),
    [...Array<string>(4).fill('<x.1@agency.example>'), '<inner.9@agency.example>', '<x.1@agency.example>'],
  );
  for (const { markings } of documents.slice(1))
    assert.deepEqual(markings, ['TLP:RED'], 'what is in a marked message is marked');
});

test('a mailbox gives its messages as they were sent', async () => {
  const from = 'From k@agency.example Tue Mar  3 10:11:12 2026\n';
  const message = (n: number, body: string) =>
    `From: k@agency.example\nMessage-ID: <${n}@agency.example>\nSubject: N${n}\n\n${body}\n`;
  const box = `${from}${message(1, '>From the start\nFrom here it is text')}\n${from}${message(2, 'Second')}`;
  const documents = await documentsOf(submit('b', box));
  assert.deepEqual(told(documents), [
    ['b!/1.eml', 'email'],
    ['b!/2.eml', 'email'],
  ]);
  const text = (document: Document | undefined) => new TextDecoder().decode(document?.bytes);
  assert.equal(text(documents[0]), message(1, 'From the start\nFrom here it is text'));
  assert.equal(text(documents[1]), message(2, 'Second'));
});

test('a cable with header lines of its own is no e-mail', async () => {
  const cable = 'FROM: CTD\nTO: NAVY\nSUBJECT: RAID\nDATE: 3 MARCH 2026\n\nThe raid was at night.';
  assert.deepEqual(told(await documentsOf(submit('cable', cable))), [['cable', 'text']]);
  assert.deepEqual(told(await documentsOf(submit('cable', `${HEAD}\r\nText`))), [['cable', 'email']]);
});

test('the reference of a message and the citation of what carries it are one key of origin', async () => {
  const keys = async (message: string) => {
    const [document] = await documentsOf(submit('a.eml', message));
    assert.ok(document?.outcome.ok);
    const [reading] = document.outcome.readings;
    assert.ok(reading);
    return originTrace(reading, { reference: document.reference }).keys;
  };
  const own = await keys(`${HEAD}Subject: Raid\r\n\r\nA raid took place in Sibi.`);
  const other = HEAD.replace('<x.1@', '<y.2@');
  const forward = await keys(
    `${other}Subject: Fwd: Raid\r\nReferences: <x.1@agency.example>\r\n\r\nSee this, in other words.`,
  );
  const answer = await keys(
    `${other}Subject: Re: Raid\r\nIn-Reply-To: <x.1@agency.example>\r\n\r\nWe know nothing of it.`,
  );
  assert.deepEqual(
    own.filter((key) => forward.includes(key)),
    ['relay:x-1-agency-example'],
  );
  assert.deepEqual(
    own.filter((key) => answer.includes(key)),
    [],
  );
});

test('law: whatever the body, its lines stay, and the zones are whole lines in order', () => {
  const line = fc.oneof(
    fc.constantFrom('', '> quoted', '>> twice', '-- ', 'From: A', 'Sent: Monday', 'To: B', 'Subject: C'),
    fc.constantFrom('---------- Forwarded message ---------', 'On 3 Mar 2026 at 10:11, A wrote:'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const body = lines.join('\n');
      const { text, zones } = quotedParts(body);
      assert.equal(text.split('\n').length, body.split('\n').length);
      let end = 0;
      for (const zone of zones) {
        assert.ok(zone.start >= end && zone.end >= zone.start && zone.end <= text.length);
        assert.ok(zone.start === 0 || text[zone.start - 1] === '\n');
        end = zone.end;
      }
    }),
  );
});
