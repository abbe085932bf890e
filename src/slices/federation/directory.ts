import type { Desk } from '../../trust/desk.ts';
import { listParties, membersByCommunity } from '../agencies/index.ts';
import { listLinks } from './links.ts';

/** What everybody in a community of this centre is, and which parties are its own. */
export interface Directory {
  readonly members: ReadonlyMap<string, readonly string[]>;
  readonly ownParties: ReadonlySet<string>;
}

/** Communities as their parties: those of the directory, and partners by what was agreed with them. */
export async function directoryOf(desk: Desk): Promise<Directory> {
  const members = await membersByCommunity(desk);
  for (const link of await listLinks(desk))
    if (link.state === 'active')
      for (const community of link.agreement.terms.communities)
        members.set(community, [
          ...(members.get(community) ?? []),
          ...(link.peer?.parties ?? []).map(({ code }) => code),
        ]);
  const parties = await listParties(desk);
  const ownParties = new Set(parties.filter(({ kind }) => kind === 'agency').map(({ code }) => code));
  return { members, ownParties };
}
