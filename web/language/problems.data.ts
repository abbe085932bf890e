import type { ProblemWords } from './problems.ts';

/** What any page may meet: the gate, the wire, and the page's own words where the centre does not answer. */
export const COMMON_PROBLEMS: ProblemWords = {
  NOT_FOUND: [
    ['No {what} of that name or id', 'اس نام یا شناخت کی کوئی چیز نہیں ملی ({what})'],
    ['Check the spelling, or look for it: {command}', 'املا دیکھیں، یا تلاش کریں: {command}'],
    [
      'Ask {parties}: they may hold something on it',
      'ان سے پوچھیں: {parties}؛ ممکن ہے ان کے پاس اس بارے میں کچھ ہو',
    ],
    ['Nothing is at {address}', 'اس پتے پر کچھ نہیں: {address}'],
    ['See /api/openapi.json for what there is', 'موجود پتے /api/openapi.json میں درج ہیں'],
  ],
  TEXT_NOT_STORABLE: [
    [
      'The request holds a NUL or half a character, which no text here has',
      'درخواست میں NUL یا ادھورا حرف ہے، جو یہاں کسی متن میں نہیں ہوتا',
    ],
    ['Send well-formed Unicode text without NUL', 'NUL کے بغیر درست Unicode متن بھیجیں'],
  ],
  PURPOSE_UNKNOWN: [
    ['“{code}” is not a purpose of the register', '”{code}“ درج شدہ مقاصد میں سے نہیں'],
    [
      'Give one of {codes}, with a case reference if there is one: --purpose INVESTIGATION:CASE-12',
      'ان میں سے ایک دیں: {codes}؛ مقدمے کا حوالہ ہو تو ساتھ لکھیں: --purpose INVESTIGATION:CASE-12',
    ],
  ],
  NOT_SIGNED_IN: [
    ['Nobody is signed in', 'کوئی سائن اِن نہیں'],
    [
      'Open one of the sign-in links that npm start printed, or run: npx watchfloor sign-in OFFICER',
      'npm start کے دیے ہوئے سائن اِن لنک میں سے ایک کھولیں، یا چلائیں: npx watchfloor sign-in OFFICER',
    ],
  ],
  ROLE_MISSING: [
    ['This is for officers with the role {roles}', 'یہ ان افسران کے لیے ہے جن کا منصب {roles} ہو'],
    [
      'Ask an administrator of the centre: npx watchfloor officer HANDLE --roles …; your own entries are at /api/log',
      'مرکز کے منتظم سے کہیں: npx watchfloor officer HANDLE --roles …؛ آپ کے اپنے اندراج /api/log پر ہیں',
    ],
  ],
  TLS_NEEDED: [
    ['This centre is spoken to over TLS alone', 'اس مرکز سے رابطہ صرف TLS پر ہوتا ہے'],
    [
      'Ask at https, port {port}; a password or token that was sent here in clear should be replaced',
      'https پر، پورٹ {port} سے پوچھیں؛ جو پاس ورڈ یا ٹوکن یہاں کھلا بھیجا گیا اسے بدل دیں',
    ],
  ],
  FLOOR_NOT_BUILT: [
    ['The watch floor is not built', 'صفحات تیار نہیں کیے گئے'],
    [
      'Run: node tools/build-web.ts, or start the centre with npm start, which does it',
      'چلائیں: node tools/build-web.ts، یا مرکز npm start سے شروع کریں',
    ],
  ],
  BODY_TOO_LARGE: [
    ['Request body is too large', 'درخواست بہت بڑی ہے'],
    ['Send less at once, or raise maxUploadBytes', 'ایک وقت میں کم بھیجیں، یا maxUploadBytes بڑھائیں'],
  ],
  QUERY_UNKNOWN: [
    ['There is no query parameter “{name}” here', 'یہاں ”{name}“ نام کا کوئی پیرامیٹر نہیں'],
    [
      'Write one of those that there are, or leave it out: {names}',
      'موجود پیرامیٹروں میں سے ایک لکھیں، یا اسے چھوڑ دیں: {names}',
    ],
  ],
  REQUEST_INVALID: [
    [
      'Correct the request; /api/openapi.json says what is expected',
      'درخواست درست کریں؛ متوقع شکل /api/openapi.json میں درج ہے',
    ],
  ],
  FAULT: [
    ['Something failed on our side; nothing was changed', 'ہماری جانب کچھ ناکام ہوا؛ کچھ نہیں بدلا'],
    [
      'Try again; if it stays, give the reference to the administrator of this centre',
      'دوبارہ کوشش کریں؛ مسئلہ رہے تو حوالہ اس مرکز کے منتظم کو دیں',
    ],
  ],
  OFFLINE: [
    ['The centre does not answer', 'مرکز جواب نہیں دے رہا'],
    [
      'What you wrote is kept here; it is tried again when the connection is back',
      'آپ کا لکھا یہاں محفوظ ہے؛ رابطہ بحال ہونے پر دوبارہ کوشش ہو گی',
    ],
  ],
  PARTNER_REFUSED: [
    ['The partner answered {answer}', 'شراکت دار نے جواب دیا: {answer}'],
    ['Ask the partner', 'شراکت دار سے پوچھیں'],
  ],
  TOKEN_REFUSED: [
    ['The partner gave no token: {answer}', 'شراکت دار نے ٹوکن نہیں دیا: {answer}'],
    [
      'Compare both sides of the link: watchfloor partner show LINK; it is asked for again',
      'رابطے کی دونوں جانب ملائیں: watchfloor partner show LINK؛ یہ دوبارہ مانگا جائے گا',
    ],
  ],
};
