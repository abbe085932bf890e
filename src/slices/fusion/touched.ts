import type { Desk } from '../../trust/desk.ts';
import type { TouchedAsk } from '../reports/index.ts';
import { restingOn } from './store/touched.ts';

/** Says what of the picture rests on some reports: what their withdrawal would take out of it, as far as this reader may see. */
export async function tellTouched(desk: Desk, { reports, tell }: TouchedAsk): Promise<void> {
  const { records, claims, judgements, reviews } = await restingOn(desk, reports);
  tell({ what: 'records', count: records });
  tell({ what: 'claims', count: claims });
  tell({ what: 'judgements', count: judgements });
  tell({ what: 'reviews', count: reviews });
}
