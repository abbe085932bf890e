import type { ListFile } from './contract.ts';
import { refuse } from './refusals.ts';

const FORM = /^multipart\/form-data\b/i;

/** The files of a request: its body as one file, or the parts of a form. */
export async function filesOfUpload(
  contentType: string | undefined,
  body: unknown,
  name = 'list',
): Promise<ListFile[]> {
  if (!(body instanceof Uint8Array) || body.byteLength === 0) throw refuse('LIST_UPLOAD_EMPTY');
  if (contentType === undefined || !FORM.test(contentType)) return [{ name, bytes: body }];
  const form = await readForm(contentType, body);
  const files: ListFile[] = [];
  for (const value of form.values()) {
    if (typeof value === 'string') continue;
    files.push({ name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  if (files.length === 0) throw refuse('LIST_UPLOAD_EMPTY');
  return files;
}

async function readForm(contentType: string, body: Uint8Array): Promise<FormData> {
  try {
    // The platform's own reader of forms (RFC 7578); nothing is sent anywhere.
    return await new Response(Buffer.from(body), { headers: { 'content-type': contentType } }).formData();
  } catch (error) {
    if (error instanceof TypeError) throw refuse('LIST_UPLOAD_EMPTY', { reason: error.message });
    throw error;
  }
}
