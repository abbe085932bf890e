import type { Desk } from '../../trust/desk.ts';
import type { Community, Officer, Party } from './contract.ts';
import { MEMBERS } from './contract.ts';
import * as store from './store.ts';

/** Who there is to release to, and with which clearances. It holds no reported content: every officer may see it. */
export interface Directory {
  readonly parties: readonly Party[];
  readonly communities: readonly Community[];
  readonly officers: readonly (Officer & { readonly communities: readonly string[] })[];
}

/** The directory as it stands; the community of all parties is in it. */
export async function readDirectory(desk: Desk): Promise<Directory> {
  const [parties, communities, officers] = await Promise.all([
    store.allParties(desk),
    store.allCommunities(desk),
    store.allOfficers(desk),
  ]);
  const all = {
    code: MEMBERS,
    name: 'All parties of this centre',
    members: parties.map((one) => one.code),
  };
  return { parties, communities: [...communities.filter(({ code }) => code !== MEMBERS), all], officers };
}
