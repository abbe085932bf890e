import type { FastifyRequest } from 'fastify';
import { Type, type Static } from 'typebox';
import { Value } from 'typebox/value';
import type { CsvMapping } from '../../../core/formats/index.ts';
import { refuse } from '../refusals.ts';
import type { ImportAbout } from './contract.ts';
import type { TableFile } from './table.ts';

const Word = Type.Optional(Type.String({ maxLength: 400 }));
/** The part “about” of a form. What is in the mapping is checked where it is read. */
const About = Type.Object(
  {
    marking: Word,
    grade: Word,
    sourceType: Word,
    precedence: Word,
    reference: Word,
    date: Word,
    encoding: Word,
    delimiter: Type.Optional(Type.String({ maxLength: 1 })),
    sheet: Word,
    mapping: Type.Optional(Type.Object({}, { additionalProperties: true })),
  },
  { additionalProperties: false },
);

/** The file of a request and what its sender says of it. @throws IMPORT_FORM */
export async function formOf({
  headers,
  body,
}: FastifyRequest): Promise<{ readonly file: TableFile; readonly about: ImportAbout }> {
  const type = headers['content-type'] ?? '';
  if (!(body instanceof Uint8Array) || !/^multipart\/form-data\b/i.test(type)) throw refuse('IMPORT_FORM');
  const form = await parts(type, body);
  const [file, about] = [form.get('file'), form.get('about')];
  if (!(file instanceof File)) throw refuse('IMPORT_FORM', { missing: 'file' });
  const bytes = new Uint8Array(await file.arrayBuffer());
  return {
    file: { name: file.name === '' ? 'table.csv' : file.name.slice(0, 400), bytes },
    about: aboutOf(about),
  };
}

async function parts(type: string, body: Uint8Array): Promise<FormData> {
  try {
    // The platform's own reader of forms (RFC 7578); nothing is sent anywhere.
    return await new Response(Buffer.from(body), { headers: { 'content-type': type } }).formData();
  } catch (error) {
    if (error instanceof TypeError) throw refuse('IMPORT_FORM', { reason: error.message });
    throw error;
  }
}

/** Empty fields of a form say nothing. */
function aboutOf(text: unknown): ImportAbout {
  let given: unknown;
  try {
    given = JSON.parse(typeof text === 'string' && text !== '' ? text : '{}');
  } catch (error) {
    if (error instanceof SyntaxError) throw refuse('IMPORT_FORM', { about: error.message });
    throw error;
  }
  if (!Value.Check(About, given)) throw refuse('IMPORT_FORM', { about: 'a field is not known, or too long' });
  const { mapping, ...words }: Static<typeof About> = given;
  const said = Object.fromEntries(Object.entries(words).filter(([, word]) => word !== ''));
  return { ...said, ...(mapping === undefined ? {} : { mapping: mapping as unknown as CsvMapping }) };
}
