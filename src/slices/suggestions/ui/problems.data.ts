import type { ProblemWords } from '../../../../web/language/problems.ts';

/** What the centre says no to of suggestions of a model, by code: its own English, and how an Urdu page says it. */
export const SUGGESTIONS_PROBLEMS: ProblemWords = {
  MODEL_OFF: [
    ['No model is set up: suggestions are off', 'کوئی ماڈل مقرر نہیں: تجاویز بند ہیں'],
    [
      'Nothing needs one. To try a model on your own machine, set WATCHFLOOR_MODEL_URL and WATCHFLOOR_MODEL_NAME (docs/guides/model.md)',
      'کسی کام کو اس کی ضرورت نہیں۔ اپنی مشین پر آزمانے کے لیے WATCHFLOOR_MODEL_URL اور WATCHFLOOR_MODEL_NAME مقرر کریں (docs/guides/model.md)',
    ],
  ],
  MODEL_URL_INVALID: [
    ['The address of the model is not an http or https address', 'ماڈل کا پتہ http یا https پتہ نہیں'],
    [
      'Set WATCHFLOOR_MODEL_URL to the base of its API, such as http://127.0.0.1:8080/v1',
      'WATCHFLOOR_MODEL_URL میں اس کی API کا پتہ دیں، مثلاً http://127.0.0.1:8080/v1',
    ],
  ],
  MODEL_NOT_ON_PREMISES: [
    [
      'The model is not on this network, so nothing was sent to it',
      'ماڈل اس نیٹ ورک پر نہیں، اس لیے اسے کچھ نہیں بھیجا گیا',
    ],
    [
      'Run the model on this machine or in your own network: reports never go to outside models',
      'ماڈل اس مشین یا اپنے نیٹ ورک پر چلائیں: رپورٹیں کبھی باہر کے ماڈل کو نہیں جاتیں',
    ],
  ],
  MODEL_UNREACHABLE: [
    [
      'The model gave no answer that could be used; nothing was written',
      'ماڈل نے قابلِ استعمال جواب نہیں دیا؛ کچھ نہیں لکھا گیا',
    ],
    [
      'See that its server runs and answers at WATCHFLOOR_MODEL_URL, or allow it more time with WATCHFLOOR_MODEL_SECONDS',
      'دیکھیں کہ اس کا سرور WATCHFLOOR_MODEL_URL پر جواب دیتا ہے، یا WATCHFLOOR_MODEL_SECONDS سے زیادہ وقت دیں',
    ],
  ],
  MODEL_NOT_UNDERSTOOD: [
    [
      'The model answered in a form that is not a list of claims; nothing was written',
      'ماڈل کا جواب دعووں کی فہرست نہیں؛ کچھ نہیں لکھا گیا',
    ],
    [
      'Use a model that can answer in JSON; the report can still be read and reviewed without it',
      'ایسا ماڈل استعمال کریں جو JSON میں جواب دے؛ رپورٹ اس کے بغیر بھی پڑھی اور جانچی جا سکتی ہے',
    ],
  ],
  REPORT_ABOVE_MODEL: [
    [
      'This report is marked above what may be shown to the model, so nothing was sent to it',
      'رپورٹ کی درجہ بندی ماڈل کو دکھانے کی حد سے اوپر ہے، اس لیے اسے کچھ نہیں بھیجا گیا',
    ],
    [
      'Read it yourself, or have the operator raise WATCHFLOOR_MODEL_MOST_LEVEL',
      'خود پڑھیں، یا منتظم WATCHFLOOR_MODEL_MOST_LEVEL بڑھائے',
    ],
  ],
};
