import { asList, get, isObject, stringOf, type Json } from '../../../core/formats/json/parse.ts';
import { addToInbox } from '../../exchange/index.ts';
import { inboxOf } from '../feeds.ts';
import { jsonOf } from '../json-answer.ts';
import { lookAtObjects, type Look } from '../look.ts';
import { problemsOf } from '../refused.ts';
import { fetchFile, markOf } from './file.ts';
import { keepStep, type Moved, type StepOf, type Worker } from './worker.ts';

/** A STIX bundle at an address: its objects through the door of posted ones, so many in each transaction. */
export const pollStixFile: StepOf = async (worker, standing) => {
  const file = await fetchFile(worker.peer, worker.feed.address, markOf(standing.position));
  if (file === null) return null;
  const objects = objectsOf(jsonOf({ body: file.bytes }));
  const { feedPageSize } = worker.centre.settings;
  const from = file.mark.done ?? 0;
  const part = objects.slice(from, from + feedPageSize);
  const done = from + part.length >= objects.length ? null : from + part.length;
  const moved: Moved = await keepStep(worker, standing, async (desk) => {
    const { value } = await addToInbox(worker.centre, desk, inboxOf(worker.feed), part);
    return {
      position: { mark: { ...file.mark, done } },
      received: part.length,
      added: value.added,
      refused: value.failures.length,
      problems: problemsOf(value.failures, part),
      more: done !== null,
    };
  });
  return moved;
};

/** Objects of bundles, of an envelope, or bare ones; definitions of markings first, for the others are read by them. */
function objectsOf(value: Json): readonly Json[] {
  const all = asList(value).flatMap((one: Json): readonly Json[] => {
    const held = isObject(one) ? get(one, 'objects') : undefined;
    return Array.isArray(held) ? held : [one];
  });
  const isDefinition = (one: Json) => isObject(one) && stringOf(get(one, 'type')) === 'marking-definition';
  return [...all.filter(isDefinition), ...all.filter((one) => !isDefinition(one))];
}

export async function lookAtStixFile({ peer, feed, centre }: Worker, position: object): Promise<Look> {
  const file = await fetchFile(peer, feed.address, markOf(position));
  const objects = file === null ? [] : objectsOf(jsonOf({ body: file.bytes }));
  const shown = objects.slice(0, centre.settings.feedPageSize);
  return lookAtObjects(feed.address, shown, shown.length < objects.length);
}
