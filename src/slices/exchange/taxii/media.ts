/** Media types of TAXII 2.1 §1.6.8: what a client may ask for and send. Pure. */

export const TAXII_MEDIA_TYPE = 'application/taxii+json;version=2.1';
export const STIX_MEDIA_TYPE = 'application/stix+json;version=2.1';

interface Range {
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
}

function rangeOf(text: string): Range {
  const [type = '', ...rest] = text.split(';').map((part) => part.trim());
  const parameters = rest.flatMap((part): [string, string][] => {
    const at = part.indexOf('=');
    if (at < 0) return [];
    const value = part.slice(at + 1).trim();
    return [[part.slice(0, at).trim().toLowerCase(), value.replace(/^"(.*)"$/, '$1')]];
  });
  return { type: type.toLowerCase(), parameters: new Map(parameters) };
}

/**
 * Whether an Accept header (RFC 9110 §12.5.1: lists, spaces, q-values) takes what we give. Without a version our newest
 * is meant; no header takes anything.
 */
export function accepts(header: string | undefined): boolean {
  if (header === undefined || header.trim() === '') return true;
  return header
    .split(',')
    .map(rangeOf)
    .some(({ type, parameters }) => {
      if (Number(parameters.get('q') ?? 1) === 0) return false;
      if (type === '*/*' || type === 'application/*') return true;
      return type === 'application/taxii+json' && (parameters.get('version') ?? '2.1') === '2.1';
    });
}

/** Whether a Content-Type header names what we take. */
export function isTaxii(header: string | undefined): boolean {
  if (header === undefined) return false;
  const { type, parameters } = rangeOf(header);
  return type === 'application/taxii+json' && (parameters.get('version') ?? '2.1') === '2.1';
}
