import { NAV_GROUPS, type NavGroup, type PageDefinition } from '../kit/page.ts';

/** One place of the navigation: a page by itself, or a word with the pages under it. */
export type Place =
  | { readonly page: PageDefinition }
  | { readonly group: NavGroup; readonly pages: readonly PageDefinition[] };

const orderOf = ({ nav }: PageDefinition): number => nav?.order ?? 0;

/** The navigation of an officer: pages by themselves in their order, then the groups; one alone in its group stands by itself. */
export function placesFor(pages: readonly PageDefinition[], roles: readonly string[]): readonly Place[] {
  const shown = pages
    .filter(
      (page) =>
        page.nav !== null && (page.roles === undefined || page.roles.some((role) => roles.includes(role))),
    )
    .toSorted((a, b) => orderOf(a) - orderOf(b));
  const alone = shown.filter(({ nav }) => nav?.under === undefined);
  const groups = (Object.keys(NAV_GROUPS) as NavGroup[]).flatMap((group): Place[] => {
    const under = shown.filter(({ nav }) => nav?.under === group);
    const [only] = under;
    if (only === undefined) return [];
    return under.length === 1 ? [{ page: only }] : [{ group, pages: under }];
  });
  return [...alone.map((page) => ({ page })), ...groups];
}
