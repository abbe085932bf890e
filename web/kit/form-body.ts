/** What `ask` sends for a form with files: its bytes, and the type that names the boundary between its parts. */
export async function formBody(
  form: FormData,
): Promise<{ readonly body: Blob; readonly headers: Readonly<Record<string, string>> }> {
  const response = new Response(form);
  // Not the type of the Blob: that is lower case, and the boundary is not.
  const type = response.headers.get('content-type') ?? 'multipart/form-data';
  return { body: await response.blob(), headers: { 'content-type': type } };
}
