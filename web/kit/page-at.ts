import type { PageAddress } from './page.ts';

/** The first of some pages whose path (`/entities/$id`) is this one, and what stands in place of its parameters; null for none. */
export function pageAt<Page extends { readonly path: string }>(
  pages: readonly Page[],
  pathname: string,
): { readonly page: Page; readonly params: PageAddress['params'] } | null {
  for (const page of pages) {
    const params = paramsOf(page.path, pathname);
    if (params !== null) return { page, params };
  }
  return null;
}

const partsOf = (path: string): readonly string[] => path.split('/').filter((part) => part !== '');

function paramsOf(path: string, pathname: string): PageAddress['params'] | null {
  const [wanted, given] = [partsOf(path), partsOf(pathname)];
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    const said = given[at] ?? '';
    if (part.startsWith('$')) params[part.slice(1)] = said;
    else if (part !== said) return null;
  }
  try {
    return Object.fromEntries(Object.entries(params).map(([name, said]) => [name, decodeURIComponent(said)]));
  } catch (error) {
    // An address with a broken escape is that of no page.
    if (error instanceof URIError) return null;
    throw error;
  }
}
