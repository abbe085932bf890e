import type { Settings } from '../../platform/config/settings.ts';
import { OnPremisesFailed, postOnPremises } from '../../platform/http/on-premises.ts';
import { AnswerNotUnderstood, readAnswer, type ReadAnswer } from './answer.ts';
import { messagesFor } from './prompt.ts';
import { refuse } from './refusals.ts';

const MOST_ANSWER_BYTES = 1_048_576;
const MOST_TOKENS = 4_000;

/**
 * Asks the model about one window of a report, over the chat protocol that local model servers speak
 * (`POST …/chat/completions`). Refuses with what to do where there is no model, or no usable answer.
 */
export async function askModel(
  settings: Settings,
  window: string,
  things: readonly string[],
): Promise<ReadAnswer> {
  const { modelName: model, modelKey, modelSeconds } = settings;
  const headers: Record<string, string> = modelKey === '' ? {} : { authorization: `Bearer ${modelKey}` };
  const body = {
    model,
    messages: messagesFor(window, things),
    temperature: 0,
    max_tokens: MOST_TOKENS,
    response_format: { type: 'json_object' },
  };
  try {
    const limits = { maxBytes: MOST_ANSWER_BYTES, timeoutMs: modelSeconds * 1000 };
    return readAnswer(await postOnPremises(endpointOf(settings), body, headers, limits));
  } catch (error) {
    if (error instanceof OnPremisesFailed)
      throw refuse(error.why === 'address' ? 'MODEL_NOT_ON_PREMISES' : 'MODEL_UNREACHABLE', {
        reason: error.message,
      });
    if (error instanceof AnswerNotUnderstood) throw refuse('MODEL_NOT_UNDERSTOOD', { reason: error.message });
    throw error;
  }
}

function endpointOf({ modelUrl }: Settings): URL {
  if (modelUrl === '') throw refuse('MODEL_OFF');
  const url = URL.parse(`${modelUrl.replace(/\/+$/, '')}/chat/completions`);
  if (url === null || !/^https?:$/.test(url.protocol)) throw refuse('MODEL_URL_INVALID', { url: modelUrl });
  return url;
}
