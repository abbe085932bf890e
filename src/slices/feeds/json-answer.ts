import { isObject, parseJson, type Json, type JsonObject } from '../../core/formats/json/parse.ts';
import { Warnings } from '../../core/formats/problems.ts';
import type { PeerAnswer } from '../../platform/http/peers.ts';
import { FeedFailed } from './failures.ts';

/** The JSON of an answer, whole or not at all: what is cut off, too deep or no UTF-8 is not taken in part. */
export function jsonOf({ body }: Pick<PeerAnswer, 'body'>): Json {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new FeedFailed('NOT_UNDERSTOOD', 'the answer is not UTF-8');
  }
  const parsed = parseJson(text, new Warnings());
  if (!parsed.ok) throw new FeedFailed('NOT_UNDERSTOOD', `the answer is no JSON: ${parsed.problem.message}`);
  return parsed.value;
}

export function objectOf(answer: Pick<PeerAnswer, 'body'>): JsonObject {
  const value = jsonOf(answer);
  if (!isObject(value)) throw new FeedFailed('NOT_UNDERSTOOD', 'the answer is no JSON object');
  return value;
}
