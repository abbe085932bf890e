import type { ProblemWords } from '../../../../web/language/problems.ts';

/** What the centre says no to of STIX and TAXII, by code: its own English, and how an Urdu page says it. */
export const EXCHANGE_PROBLEMS: ProblemWords = {
  COLLECTION_READ_ONLY: [
    ['Nothing may be written to this collection', 'اس مجموعے میں کچھ لکھا نہیں جا سکتا'],
    [
      'Write to one whose can_write is true; the list of collections says which',
      'اس میں لکھیں جس کا can_write درست ہو؛ مجموعوں کی فہرست بتاتی ہے کون سا',
    ],
  ],
  COLLECTION_WRITE_ONLY: [
    ['This collection may not be read', 'یہ مجموعہ پڑھا نہیں جا سکتا'],
    [
      'Read one whose can_read is true; the list of collections says which',
      'وہ پڑھیں جس کا can_read درست ہو؛ مجموعوں کی فہرست بتاتی ہے کون سا',
    ],
  ],
  COLLECTION_EXISTS: [
    ['A collection of that alias is offered already', 'اس عرف کا مجموعہ پہلے سے پیش ہے'],
    [
      'Choose another alias, or close the other one first: watchfloor taxii close ALIAS',
      'دوسرا عرف چنیں، یا پہلے دوسرا بند کریں: watchfloor taxii close ALIAS',
    ],
  ],
  COLLECTION_INVALID: [
    ['The collection cannot be made so', 'مجموعہ اس طرح نہیں بن سکتا'],
    [
      'Give an alias of a-z, 0-9 and -, parties of the directory, and --read, --write or both',
      'عرف a-z, 0-9 اور - میں دیں، ادارے ڈائریکٹری کے، اور --read, --write یا دونوں',
    ],
  ],
  ENVELOPE_NOT_JSON: [
    ['The body is not JSON', 'مواد JSON نہیں'],
    ['Send a TAXII envelope in UTF-8: {"objects":[…]}', 'UTF-8 میں TAXII لفافہ بھیجیں: {"objects":[…]}'],
  ],
  ENVELOPE_INVALID: [
    ['The body is not a TAXII envelope', 'مواد TAXII لفافہ نہیں'],
    [
      'Send an object with a list of STIX objects: {"objects":[…]}',
      'STIX آبجیکٹس کی فہرست والا آبجیکٹ بھیجیں: {"objects":[…]}',
    ],
  ],
  QUERY_INVALID: [
    ['A parameter of the request is not understood', 'درخواست کا ایک جزو سمجھ میں نہیں آیا'],
    [
      'See TAXII 2.1 §3.4 and §3.5: limit, next, added_after, match[id|type|version|spec_version]',
      'دیکھیں TAXII 2.1 §3.4 اور §3.5: limit, next, added_after, match[id|type|version|spec_version]',
    ],
  ],
  NEXT_INVALID: [
    ['This next does not belong to this request', 'یہ next اس درخواست کا نہیں'],
    [
      'Ask again without next; with the same other parameters the pages follow one another',
      'next کے بغیر دوبارہ پوچھیں؛ باقی اجزا وہی ہوں تو صفحات ترتیب سے آتے ہیں',
    ],
  ],
  NOT_ACCEPTABLE: [
    ['None of the media types asked for can be given', 'مانگی گئی شکلوں میں سے کوئی نہیں دی جا سکتی'],
    ['Send Accept: application/taxii+json;version=2.1', 'بھیجیں Accept: application/taxii+json;version=2.1'],
  ],
  MEDIA_TYPE_UNSUPPORTED: [
    ['The body is not of a media type that is taken here', 'مواد ایسی شکل میں نہیں جو یہاں لی جاتی ہے'],
    [
      'Send Content-Type: application/taxii+json;version=2.1',
      'بھیجیں Content-Type: application/taxii+json;version=2.1',
    ],
  ],
  EXPORT_SCOPE_UNCLEAR: [
    ['What is to be exported must be said, once', 'کیا برآمد ہو، یہ ایک بار صاف بتانا لازم ہے'],
    [
      'Name an entity, a report, or all: --entity NAME, --report ID or --all',
      'چیز، رپورٹ یا سب بتائیں: --entity NAME, --report ID یا --all',
    ],
  ],
  EXPORT_LIMIT_INVALID: [
    ['The limit is no marking that says who may read', 'حد ایسی درجہ بندی نہیں جو بتائے کہ کون پڑھ سکتا ہے'],
    ['Write it as TLP:GREEN or LEVEL//REL TO X', 'ایسے لکھیں: TLP:GREEN یا LEVEL//REL TO X'],
  ],
  EXPORT_TOO_LARGE: [
    ['There is more than one export may hold', 'یہ ایک برآمد کی گنجائش سے زیادہ ہے'],
    [
      'Export single reports or entities, or give a narrower marking limit',
      'ایک ایک رپورٹ یا چیز برآمد کریں، یا تنگ تر درجہ بندی کی حد دیں',
    ],
  ],
  METHOD_NOT_ALLOWED: [
    ['This resource does not have that method', 'اس پتے پر یہ طریقہ موجود نہیں'],
    ['The header Allow names those it has', 'موجود طریقے Allow میں درج ہیں'],
  ],
};
