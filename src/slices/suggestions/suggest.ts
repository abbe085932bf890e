import { deriveId } from '../../platform/crypto/hash.ts';
import type { Desk } from '../../trust/desk.ts';
import { TOUCHES_NOTHING } from '../../trust/spots.ts';
import type { Principal, Purpose } from '../../trust/principal.ts';
import type { Released } from '../../trust/released.ts';
import type { Centre } from '../../trust/slice.ts';
import { addSuggested, thingsIn, type ThingInReport } from '../fusion/index.ts';
import { readReport } from '../reports/index.ts';
import { checkOffers, saidKey, type Checked, type CheckedReport } from './check.ts';
import type { Offer, RefusedOffer, SuggestionRun } from './contract.ts';
import { askModel } from './endpoint.ts';
import { PROMPT, windowsOf } from './prompt.ts';
import { refuse } from './refusals.ts';
import { mayShowModel } from './rules.ts';

export interface Asker {
  readonly principal: Principal;
  readonly purpose: Purpose;
}

interface Asked extends CheckedReport {
  readonly id: string;
  readonly markingId: number;
  readonly things: readonly ThingInReport[];
}

/** Told after each window of a report that the model answered for. */
export type Progress = (done: number, all: number) => void;

/**
 * Asks the model about one report, and files what stands in it as suggestions for an officer. Three steps, so that no
 * transaction waits for a model: read (and log that the model is asked), ask, write. All or nothing is written.
 */
export async function suggestClaims(
  centre: Centre,
  { principal, purpose }: Asker,
  report: string,
  progress: Progress = () => undefined,
): Promise<Released<SuggestionRun>> {
  const asked = await centre.trust.desk({ principal, purpose, act: 'model.asked' }, (desk) =>
    readForModel(centre, desk, report),
  );
  const { offers, refused } = await askAboutAll(centre, asked, progress);
  const checked = checkOffers(asked, offers);
  return centre.trust.desk({ principal, purpose, act: 'claims.suggested' }, (desk) =>
    writeRun(centre, desk, asked, { ...checked, refused: [...refused, ...checked.refused] }),
  );
}

async function readForModel({ settings }: Centre, desk: Desk, id: string): Promise<Asked> {
  if (settings.modelUrl === '') throw refuse('MODEL_OFF');
  const { value: report, marking } = await readReport(desk, id);
  const { text, zones, dated } = report;
  if (!mayShowModel(marking, settings.modelMostLevel))
    throw refuse('REPORT_ABOVE_MODEL', { mostLevel: settings.modelMostLevel });
  const { things, said } = await thingsIn(desk, report.id);
  // A thing that only a more closely held report taught is not told to the model either.
  const told: ThingInReport[] = [];
  for (const thing of things)
    if (mayShowModel(await desk.marking(thing.marking), settings.modelMostLevel)) told.push(thing);
  desk.note([report.id], { model: settings.modelName, characters: text.length });
  const markingId = await desk.mark(marking);
  return { id: report.id, markingId, text, zones, dated, things: told, said: new Set(said.map(saidKey)) };
}

async function askAboutAll(
  { settings }: Centre,
  { text, things }: Asked,
  progress: Progress,
): Promise<{ offers: Offer[]; refused: RefusedOffer[] }> {
  const offers: Offer[] = [];
  const refused: RefusedOffer[] = [];
  const windows = windowsOf(text);
  for (const [at, window] of windows.entries()) {
    const end = window.start + window.text.length;
    const named = things.flatMap(({ mentions }) =>
      mentions.filter((one) => one.start >= window.start && one.end <= end).map((one) => one.text),
    );
    if (named.length > 0) {
      const answer = await askModel(settings, window.text, [...new Set(named)]);
      offers.push(...answer.offers);
      refused.push(...answer.refused);
    }
    progress(at + 1, windows.length);
  }
  return { offers, refused };
}

async function writeRun(
  { settings }: Centre,
  desk: Desk,
  asked: Asked,
  { suggestions, refused }: Checked,
): Promise<Released<SuggestionRun>> {
  // It may have been withdrawn while the model was at work.
  await readReport(desk, asked.id);
  const claims = suggestions.map((one) => ({ ...one, quote: asked.text.slice(one.start, one.end) }));
  const { ids, markings } = await addSuggested(desk, asked, PROMPT, claims, asked.things);
  const run: SuggestionRun = {
    id: deriveId('suggestion-run', desk.principal.handle, desk.now, asked.id),
    report: asked.id,
    model: settings.modelName,
    prompt: PROMPT,
    suggested: claims.map(({ record, property, quote }, at) => ({
      claim: ids[at] ?? '',
      record,
      property,
      quote,
    })),
    refused,
  };
  await desk.query(
    `insert into suggestions.run (id, report_id, model, prompt, officer, at, suggested, refused, marking_id)
     values ($1, $2, $3, $4, $5, $6, $7::uuid[], $8, $9) on conflict (id) do nothing`,
    [
      run.id,
      run.report,
      run.model,
      run.prompt,
      desk.principal.handle,
      desk.now,
      ids,
      JSON.stringify(refused),
      asked.markingId,
    ],
    TOUCHES_NOTHING,
  );
  desk.note([asked.id, run.id], { suggested: ids.length, refused: refused.length });
  return desk.release(run, [asked.markingId, ...markings]);
}
