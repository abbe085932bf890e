import { Refusal } from '../../platform/errors.ts';

/** What this slice says no to, with what to do next (HOUSE.md §5). */
export const REFUSALS = {
  MODEL_OFF: {
    status: 409,
    message: 'No model is set up: suggestions are off',
    fix: 'Nothing needs one. To try a model on your own machine, set WATCHFLOOR_MODEL_URL and WATCHFLOOR_MODEL_NAME (docs/guides/model.md)',
  },
  MODEL_URL_INVALID: {
    status: 422,
    message: 'The address of the model is not an http or https address',
    fix: 'Set WATCHFLOOR_MODEL_URL to the base of its API, such as http://127.0.0.1:8080/v1',
  },
  MODEL_NOT_ON_PREMISES: {
    status: 403,
    message: 'The model is not on this network, so nothing was sent to it',
    fix: 'Run the model on this machine or in your own network: reports never go to outside models',
  },
  MODEL_UNREACHABLE: {
    status: 424,
    message: 'The model gave no answer that could be used; nothing was written',
    fix: 'See that its server runs and answers at WATCHFLOOR_MODEL_URL, or allow it more time with WATCHFLOOR_MODEL_SECONDS',
  },
  MODEL_NOT_UNDERSTOOD: {
    status: 424,
    message: 'The model answered in a form that is not a list of claims; nothing was written',
    fix: 'Use a model that can answer in JSON; the report can still be read and reviewed without it',
  },
  REPORT_ABOVE_MODEL: {
    status: 403,
    message: 'This report is marked above what may be shown to the model, so nothing was sent to it',
    fix: 'Read it yourself, or have the operator raise WATCHFLOOR_MODEL_MOST_LEVEL',
  },
} as const;

/** Makes the refusal of a code of the table, with the facts of the case. */
export function refuse(code: keyof typeof REFUSALS, facts: Record<string, unknown> = {}): Refusal {
  const { status, message, fix } = REFUSALS[code];
  return new Refusal({ code, status, message, fix, facts });
}
