import { nameIndexTokens } from '../../core/names/index.ts';
import type { Desk } from '../../trust/desk.ts';
import { reportsOfTokens } from './store/named-under.ts';

/** Reports under some markings that speak of a thing of this name, written so or sounding so in any script. For the engine’s desk. */
export async function reportsNamed(
  desk: Desk,
  text: string,
  markings: readonly number[],
): Promise<{ id: string; markingId: number }[]> {
  const { folded, skeletons } = nameIndexTokens([text]);
  const found = await Promise.all([
    folded.length > 0 ? reportsOfTokens(desk, folded, 0, markings) : [],
    skeletons.length > 0 ? reportsOfTokens(desk, skeletons, 1, markings) : [],
  ]);
  return found.flat();
}
