import type { ConflictKind } from '../../src/core/provenance/types.ts';
import type {
  CasualtyCategory,
  CasualtyEffect,
  EntityKind,
  EventType,
  Modality,
  NameKind,
  ParticipantRole,
  Precision,
  Qualifier,
  Script,
  SourceType,
  ZoneKind,
} from '../../src/core/words/index.ts';
import type { ClaimSource } from '../../src/slices/fusion/contract.ts';

type Words<Code extends string> = Readonly<Record<Code, readonly [en: string, ur: string]>>;

/** Properties read from their other end: what other records say by naming this one. No word of them claims guilt. */
export const INVERSE_WORDS: Readonly<Record<string, readonly [en: string, ur: string]>> = {
  participant: ['Named in', 'جن واقعات میں نام آیا'],
  occurredAt: ['What happened here', 'یہاں کے واقعات'],
  location: ['Located here', 'یہاں واقع'],
  birthPlace: ['Born here', 'یہاں پیدا ہوئے'],
  affiliation: ['Affiliated with it', 'اس سے وابستہ'],
  relative: ['Relative of', 'جن کا رشتہ دار'],
  partOf: ['Parts of it', 'اس کے حصے'],
  relatedTo: ['Said to be related', 'مبینہ تعلق'],
  uses: ['Used by', 'استعمال کنندہ'],
};

/** Kinds of entities, as headings: one, and many. */
export const KIND_WORDS: Words<EntityKind> = {
  person: ['person', 'فرد'],
  organisation: ['organisation', 'تنظیم'],
  place: ['place', 'مقام'],
  vehicle: ['vehicle', 'گاڑی'],
  vessel: ['vessel', 'بحری جہاز'],
  aircraft: ['aircraft', 'طیارہ'],
  account: ['account', 'کھاتہ'],
  wallet: ['wallet', 'والٹ'],
  document: ['document', 'دستاویز'],
  device: ['device', 'آلہ'],
  weapon: ['weapon', 'ہتھیار'],
  event: ['event', 'واقعہ'],
  operation: ['operation', 'آپریشن'],
  programme: ['programme', 'پروگرام'],
  channel: ['online channel', 'آن لائن چینل'],
};

export const KINDS_WORDS: Words<EntityKind> = {
  person: ['People', 'افراد'],
  organisation: ['Organisations', 'تنظیمیں'],
  place: ['Places', 'مقامات'],
  vehicle: ['Vehicles', 'گاڑیاں'],
  vessel: ['Vessels', 'بحری جہاز'],
  aircraft: ['Aircraft', 'طیارے'],
  account: ['Accounts', 'کھاتے'],
  wallet: ['Wallets', 'والٹ'],
  document: ['Documents', 'دستاویزات'],
  device: ['Devices', 'آلات'],
  weapon: ['Weapons', 'ہتھیار'],
  event: ['Events', 'واقعات'],
  operation: ['Operations', 'آپریشن'],
  programme: ['Programmes', 'پروگرام'],
  channel: ['Online channels', 'آن لائن چینل'],
};

export const EVENT_WORDS: Words<EventType> = {
  bombing: ['bombing', 'بم دھماکہ'],
  'suicide-bombing': ['suicide bombing', 'خودکش دھماکہ'],
  'armed-attack': ['armed attack', 'مسلح حملہ'],
  assassination: ['assassination', 'قاتلانہ حملہ'],
  kidnapping: ['kidnapping', 'اغوا'],
  hijacking: ['hijacking', 'ہائی جیکنگ'],
  arrest: ['arrest', 'گرفتاری'],
  raid: ['raid', 'چھاپہ'],
  seizure: ['seizure', 'ضبطی'],
  clash: ['clash', 'جھڑپ'],
  'air-strike': ['air strike', 'فضائی حملہ'],
  execution: ['execution', 'سزائے موت'],
  designation: ['designation', 'نامزدگی'],
  meeting: ['meeting', 'ملاقات'],
  agreement: ['agreement', 'معاہدہ'],
  award: ['award', 'اعزاز'],
  visit: ['visit', 'دورہ'],
  transfer: ['transfer', 'منتقلی'],
  escape: ['escape', 'فرار'],
  protest: ['protest', 'احتجاج'],
  training: ['training', 'تربیت'],
  withdrawal: ['withdrawal', 'انخلا'],
  statement: ['statement', 'بیان'],
  'cyber-attack': ['cyber attack', 'سائبر حملہ'],
  financing: ['financing', 'مالی معاونت'],
  travel: ['travel', 'سفر'],
  attack: ['attack', 'حملہ'],
  other: ['other event', 'دیگر واقعہ'],
};

export const PRECISION_WORDS: Words<Precision> = {
  hour: ['to the hour', 'گھنٹے تک درست'],
  day: ['to the day', 'دن تک درست'],
  days: ['within days', 'چند دن کے اندر'],
  week: ['to the week', 'ہفتے تک درست'],
  month: ['to the month', 'مہینے تک درست'],
  season: ['to the season', 'موسم تک درست'],
  year: ['to the year', 'سال تک درست'],
  years: ['within years', 'چند سال کے اندر'],
  open: ['not fixed', 'غیر متعین'],
};

export const MODALITY_WORDS: Words<Modality> = {
  asserted: ['asserted', 'بیان کیا گیا'],
  believed: ['believed', 'گمان'],
  alleged: ['alleged', 'مبینہ'],
  denied: ['denied', 'تردید شدہ'],
  reported: ['reported', 'اطلاع'],
  inferred: ['inferred', 'اخذ کردہ'],
};

/** `{x}` is the amount. */
export const QUALIFIER_WORDS: Words<Qualifier> = {
  exact: ['{x}', '{x}'],
  over: ['over {x}', '{x} سے زائد'],
  under: ['under {x}', '{x} سے کم'],
  about: ['about {x}', 'تقریباً {x}'],
  'at-least': ['at least {x}', 'کم از کم {x}'],
  'at-most': ['at most {x}', 'زیادہ سے زیادہ {x}'],
  range: ['{x}', '{x}'],
};

export const STATE_WORDS: Words<ClaimSource['state']> = {
  stated: ['stated', 'مذکور'],
  proposed: ['proposed by a machine, waits for an officer', 'مشینی تجویز، افسر کی منتظر'],
  suggested: ['suggested by a model, waits for an officer', 'ماڈل کی تجویز، افسر کی منتظر'],
  accepted: ['accepted by an officer', 'افسر کا منظور کردہ'],
  changed: ['corrected by an officer', 'افسر کا درست کردہ'],
  refused: ['refused by an officer', 'افسر کا مسترد کردہ'],
};

export const CONFLICT_WORDS: Words<ConflictKind> = {
  contradiction: ['contradiction', 'تردید'],
  count: ['different counts', 'مختلف اعداد'],
  measure: ['different measures', 'مختلف مقداریں'],
  date: ['different dates', 'مختلف تاریخیں'],
  place: ['different places', 'مختلف مقامات'],
  attribution: ['different attribution', 'ذمہ داری پر اختلاف'],
  identity: ['different identity', 'شناخت پر اختلاف'],
  role: ['different role', 'کردار پر اختلاف'],
  legal: ['different in law', 'قانونی حیثیت پر اختلاف'],
};

export const ROLE_WORDS: Words<ParticipantRole> = {
  perpetrator: ['perpetrator', 'مرتکب'],
  planner: ['planner', 'منصوبہ ساز'],
  facilitator: ['facilitator', 'سہولت کار'],
  financier: ['financier', 'مالی معاون'],
  target: ['target', 'ہدف'],
  victim: ['victim', 'متاثرہ'],
  arrested: ['arrested', 'گرفتار شدہ'],
  arresting: ['arresting', 'گرفتار کنندہ'],
  tipping: ['gave the tip', 'اطلاع دہندہ'],
  claimant: ['claimed it', 'ذمہ داری قبول کرنے والا'],
  attributed: ['blamed for it', 'جس پر الزام ہے'],
  host: ['host', 'میزبان'],
  participant: ['participant', 'شریک'],
  recipient: ['recipient', 'وصول کنندہ'],
  awarding: ['awarding', 'اعزاز دہندہ'],
  witness: ['witness', 'گواہ'],
};

export const CATEGORY_WORDS: Words<CasualtyCategory> = {
  civilian: ['civilian', 'شہری'],
  'security-force': ['security force', 'سکیورٹی اہلکار'],
  'foreign-military': ['foreign military', 'غیر ملکی فوجی'],
  perpetrator: ['perpetrator', 'حملہ آور'],
  unknown: ['', ''],
};

export const EFFECT_WORDS: Words<CasualtyEffect> = {
  killed: ['killed', 'جاں بحق'],
  injured: ['injured', 'زخمی'],
  abducted: ['abducted', 'مغوی'],
};

export const NAME_WORDS: Words<NameKind> = {
  primary: ['name', 'نام'],
  alias: ['alias', 'عرف'],
  strong: ['strong alias', 'مضبوط عرف'],
  weak: ['weak alias', 'کمزور عرف'],
  former: ['former name', 'سابق نام'],
  'nom-de-guerre': ['nom de guerre', 'کنیت یا فرضی نام'],
  nasab: ['patronymic', 'نسب'],
  nisba: ['nisba', 'نسبت'],
  transliteration: ['transliteration', 'نقلِ حرفی'],
  acronym: ['acronym', 'مخفف'],
  misspelling: ['misspelling', 'غلط ہجے'],
  'original-script': ['original script', 'اصل رسم الخط'],
  short: ['short form', 'مختصر نام'],
};

export const SCRIPT_WORDS: Words<Script> = {
  Latn: ['Latin', 'لاطینی'],
  Arab: ['Arabic script', 'عربی رسم الخط'],
  Cyrl: ['Cyrillic', 'سریلک'],
  Deva: ['Devanagari', 'دیوناگری'],
  Hans: ['Chinese', 'چینی'],
  Hebr: ['Hebrew', 'عبرانی'],
  Zyyy: ['no script', 'بے رسم الخط'],
};

export const ZONE_WORDS: Words<ZoneKind> = {
  body: ['body', 'متن'],
  heading: ['heading', 'سرخی'],
  boilerplate: ['boilerplate: no claims are read from it', 'رسمی عبارت: اس سے دعوے نہیں لیے جاتے'],
  teaser: [
    'teaser of another text: no claims are read from it',
    'دوسرے مضمون کی جھلک: اس سے دعوے نہیں لیے جاتے',
  ],
  quotation: ['quotation', 'اقتباس'],
  repeated: ['repeated block: counted once', 'دہرایا گیا حصہ: ایک بار شمار'],
  table: ['table', 'جدول'],
};

export const SOURCE_WORDS: Words<SourceType> = {
  HUMINT: ['human source', 'انسانی ذریعہ'],
  SIGINT: ['signals', 'سگنل'],
  IMINT: ['imagery', 'تصاویر'],
  OSINT: ['open source', 'کھلا ذریعہ'],
  FININT: ['financial', 'مالیاتی'],
  TECHINT: ['technical', 'تکنیکی'],
  CYBER: ['cyber', 'سائبر'],
  LE: ['law enforcement', 'نفاذِ قانون'],
  LIAISON: ['liaison', 'رابطہ'],
};

export const LEVEL_WORDS: readonly (readonly [en: string, ur: string])[] = [
  ['Unclassified', 'غیر خفیہ'],
  ['Restricted', 'محدود'],
  ['Confidential', 'رازدارانہ'],
  ['Secret', 'خفیہ'],
  ['Top secret', 'انتہائی خفیہ'],
];

/** The register of purposes (trust/principal.ts), in words. */
export const PURPOSE_WORDS: Readonly<Record<string, readonly [en: string, ur: string]>> = {
  'CT-ANALYSIS': ['Analysis of terrorist activity', 'دہشت گردی کا تجزیہ'],
  INVESTIGATION: ['Support to a criminal investigation', 'فوجداری تفتیش میں معاونت'],
  WARNING: ['Threat warning', 'خطرے کی تنبیہ'],
  SCREENING: ['Screening against designation lists', 'نامزدگی فہرستوں سے جانچ'],
  LIAISON: ['Cooperation with a partner', 'شراکت دار سے تعاون'],
  OVERSIGHT: ['Oversight and redress', 'نگرانی اور داد رسی'],
  EXERCISE: ['Exercise and training', 'مشق اور تربیت'],
};

/** States of a hit of screening, and what an officer can say of one. */
export const HIT_STATE_WORDS: Readonly<Record<string, readonly [en: string, ur: string]>> = {
  open: ['open', 'زیرِ التوا'],
  pending: ['waits for a second officer', 'دوسرے افسر کا منتظر'],
  'false-positive': ['somebody else', 'کوئی اور شخص'],
  'true-match': ['the same', 'وہی'],
  unsure: ['unsure', 'غیر یقینی'],
  escalated: ['passed on', 'آگے بھیجا گیا'],
  withdrawn: ['no longer matches', 'اب مشابہ نہیں'],
  agree: ['I agree', 'متفق'],
  differ: ['I differ', 'غیر متفق'],
  undo: ['take it back', 'واپس لیں'],
};

/** Bands of a score (`core/resolve/party`). */
export const BAND_WORDS: Readonly<Record<string, readonly [en: string, ur: string]>> = {
  none: ['no match', 'مشابہ نہیں'],
  weak: ['weak', 'کمزور'],
  possible: ['possible', 'ممکن'],
  strong: ['strong', 'قوی'],
  identified: ['by an identifier', 'شناختی نمبر سے'],
};

/** Families of event types that are no type themselves (`core/resolve/events.data.ts`). */
export const FAMILY_WORDS: Readonly<Record<string, readonly [en: string, ur: string]>> = {
  violence: ['act of violence', 'پرتشدد واقعہ'],
  custody: ['arrest, raid or seizure', 'گرفتاری، چھاپہ یا ضبطی'],
};
