import type { EventType } from '../words/index.ts';

/** The script's habit: the verb ends the sentence and its circumstances stand before it, or it stands before them. */
export type Order = 'verb-last' | 'verb-first';

export interface ForeignTrigger {
  readonly id: string;
  readonly type: EventType;
  readonly pattern: RegExp;
  /** The noun that names such an event. */
  readonly called: string;
  /** What must stand in the sentence too: goods, a sum, a day, somebody. */
  readonly needs?: 'goods' | 'money' | 'time' | 'party';
}

const row = (
  id: string,
  type: EventType,
  pattern: RegExp,
  called: string,
  needs?: ForeignTrigger['needs'],
): ForeignTrigger => ({ id, type, pattern, called, ...(needs === undefined ? {} : { needs }) });

/** Event words of Urdu, Persian, Pashto, Arabic and Russian, on the text as written; the particular before the general. */
export const FOREIGN_TRIGGERS: readonly ForeignTrigger[] = [
  row('ur-suicide', 'suicide-bombing', /خود ?کش (?:حملہ|حملے|دھماکہ|دھماکے|دھماکا)/, 'خودکش حملہ'),
  row('ur-air', 'air-strike', /(?:ڈرون|فضائی) حمل(?:ہ|ے|وں)/, 'فضائی حملہ'),
  row('ur-blast', 'bombing', /(?:بم )?دھماک(?:ہ|ے|ا|وں)/, 'دھماکہ'),
  row('ur-clash', 'clash', /جھڑپ(?:یں|وں)?|فائرنگ کا تبادلہ|پولیس مقابل(?:ہ|ے)/, 'جھڑپ'),
  row('ur-firing', 'armed-attack', /فائرنگ/, 'فائرنگ'),
  row('ur-attack', 'attack', /حمل(?:ہ|ے|وں)(?= |$)(?! ?آور)/, 'حملہ'),
  row('ur-killed', 'assassination', /قتل کر|گولی مار/, 'قتل'),
  row('ur-arrest', 'arrest', /گرفتار(?! (?:ملزم|ملزمان|شدہ|شدگان)| ‹P)|حراست میں لے/, 'گرفتاری'),
  row('ur-kidnap', 'kidnapping', /اغوا(?! ?کار| ‹P)/, 'اغوا'),
  row('ur-raid', 'raid', /چھاپ(?:ہ|ے)(?! (?:خان|مار کر))|سرچ آپریشن/, 'چھاپہ'),
  row('ur-seized', 'seizure', /برآمد (?:ہو|کر)|ضبط (?:ہو|کر)|قبضے میں لے/, 'برآمدگی', 'goods'),
  row('ur-transfer', 'transfer', /(?:کے حوالے کر|ملک بدر کر|بے دخل کر)/, 'حوالگی', 'party'),
  row('ur-ban', 'designation', /کالعدم قرار|پابندی (?:عائد|لگا)/, 'پابندی', 'time'),
  row('ur-deal', 'agreement', /(?:معاہد(?:ہ|ے)|یادداشت) پر دستخط/, 'معاہدہ'),
  row('fa-suicide', 'suicide-bombing', /(?:حمله|انفجار|عملیات) انتحاری/, 'حمله انتحاری'),
  row('fa-air', 'air-strike', /حمله (?:هوایی|پهپادی)/, 'حمله هوایی'),
  row('fa-blast', 'bombing', /بمب[\u200c ]?گذاری/, 'بمب‌گذاری'),
  row('fa-shooting', 'armed-attack', /تیراندازی/, 'تیراندازی'),
  row('fa-clash', 'clash', /درگیری/, 'درگیری'),
  row('fa-attack', 'attack', /حمله(?!\u200c?(?:کننده|ور|کنندگان))/, 'حمله'),
  row('fa-killing', 'assassination', /ترور (?:شد|کرد)|به قتل رس/, 'ترور'),
  row('fa-arrest', 'arrest', /(?:بازداشت|دستگیر) (?:شد|کرد|و)/, 'بازداشت'),
  row('fa-kidnap', 'kidnapping', /ربوده|آدم\u200c?ربایی/, 'آدم‌ربایی'),
  row('fa-seized', 'seizure', /(?:کشف|ضبط)(?: و ضبط)? (?:شد|کرد)/, 'کشف', 'goods'),
  row('fa-list', 'designation', /(?:فهرست|لیست) (?:تحریم|سیاه|ترور)/, 'تحریم', 'time'),
  row('fa-transfer', 'transfer', /تحویل داد|مسترد (?:شد|کرد)|اخراج (?:شد|کرد)/, 'تحویل', 'party'),
  row('ps-suicide', 'suicide-bombing', /ځانمرګی برید/, 'ځانمرګی برید'),
  row('ps-blast', 'bombing', /چاودن(?:ه|ې)/, 'چاودنه'),
  row('ps-attack', 'attack', /برید(?:ونه|ونو)?(?= )/, 'برید'),
  row('ps-arrest', 'arrest', /ونیو(?:ل|ه)|نیول شو/, 'نیونه'),
  row('ps-kidnap', 'kidnapping', /تښتول/, 'تښتونه'),
  row('ar-suicide', 'suicide-bombing', /(?:هجوم|تفجير) انتحاري/, 'هجوم انتحاري'),
  row('ar-air', 'air-strike', /(?:ال)?غار(?:ة|ات)|قصف(?:ت)?/, 'غارة جوية'),
  row('ar-blast', 'bombing', /(?:ال)?(?:انفجار|تفجير)/, 'انفجار'),
  row('ar-clash', 'clash', /اشتباك(?:ات)?/, 'اشتباك'),
  row('ar-killing', 'assassination', /اغتيال|اغتال(?:ت)?/, 'اغتيال'),
  row('ar-attack', 'attack', /(?:ال)?هجوم/, 'هجوم'),
  row(
    'ar-arrest',
    'arrest',
    /اعتقال|اعتقل(?:ت)?|(?:أوقف(?:ت)?|توقيف)(?= )|[أا]لقت? القبض|القبض على/,
    'اعتقال',
  ),
  row('ar-kidnap', 'kidnapping', /اختطاف|خطف/, 'اختطاف'),
  row('ar-raid', 'raid', /مداهمة|داهمت/, 'مداهمة'),
  row('ar-seized', 'seizure', /(?:عثر(?:ت)?|عُثر)(?= )|ضبط(?:ت)?(?= )|صادرت|مصادرة/, 'ضبط', 'goods'),
  row(
    'ar-transfer',
    'transfer',
    /(?:تم|جرى) (?:تسليم|ترحيل|إبعاد)|سلّ?مت(?:ه|هم)?(?= )|رحّ?لت(?:ه|هم)?(?= )/,
    'تسليم',
    'party',
  ),
  row('ar-list', 'designation', /أدرج(?:ت|ته|تها)?(?= )|صنّ?فت(?:ه|ها)?(?= )/, 'إدراج', 'time'),
  row(
    'ar-money',
    'financing',
    /(?<=^|\s)و?(?:حو(?:ّ)?ل(?:ت)?(?= (?:منذ|إلى|مبلغ|ما|نحو|‹M))|(?:أرسل|دفع|تلق)(?:ت|ى)?(?= ))/,
    'تحويل',
    'money',
  ),
  row('ar-deal', 'agreement', /وق(?:ّ)?ع(?:ت|ا)?(?= [^.،]{0,30}(?:اتفاق|مذكرة|معاهدة))/, 'اتفاق'),
  row('ru-suicide', 'suicide-bombing', /смертник\S*|самоподрыв\S*/i, 'самоподрыв'),
  row('ru-air', 'air-strike', /авиаудар\S*|бомбардировк\S*|удар\S* (?:беспилотник|дрон)\S*/i, 'авиаудар'),
  row('ru-blast', 'bombing', /взрыв(?:а|е|ом|у|ы|ов)?(?![а-я])|подорва(?:ли|н)\S*/i, 'взрыв'),
  row('ru-clash', 'clash', /перестрелк\S*|(?:бое)?столкновени\S*/i, 'столкновение'),
  row('ru-killing', 'assassination', /убийств(?:о|а|е|ом)(?![а-я])|застрелен\S*|застрелил\S*/i, 'убийство'),
  row('ru-attack', 'attack', /нападени\S+|напал[аи]?(?![а-я])|атак\S+|теракт\S*|обстрел\S*/i, 'нападение'),
  // A detainee in an oblique case ("жена задержанного") tells of no arrest.
  row(
    'ru-arrest',
    'arrest',
    /(?:задержан|арестован)(?:ы|а|о)?(?![а-я])|(?:задержанн|арестованн)(?:ый|ая|ые) (?=в |на )|(?:задержал|арестовал)\S*|(?:задержани|арест)(?:е|я|ем|а|ом)?(?![а-я])/i,
    'задержание',
  ),
  row('ru-kidnap', 'kidnapping', /похищен\S*|похитил\S*/i, 'похищение'),
  row(
    'ru-seized',
    'seizure',
    /изъя(?:ли|л|т|то|та|ты)(?![а-я])|изъяти\S*|обнаружен[оаы]?(?![а-я])|обнаружили|найден[оаы]?(?![а-я])/i,
    'изъятие',
    'goods',
  ),
  row('ru-raid', 'raid', /спецопераци\S*|рейд(?:а|е|ом)?(?![а-я])/i, 'рейд'),
  row(
    'ru-transfer',
    'transfer',
    /(?:экстрадирован|депортирован|выдворен)(?:а|ы)?(?![а-я])|передан(?:а|ы)?(?= ‹[LO])|(?:экстрадировал|депортировал)\S*/i,
    'передача',
    'party',
  ),
  row(
    'ru-list',
    'designation',
    /запрещ[её]н(?:н\S+|а|о|ы)?(?![а-я])|внес(?:ена|ён|ены|ли|ла) в (?:список|перечень|реестр)|признан(?:а|ы)? террорист\S*/i,
    'запрет',
    'time',
  ),
  row(
    'ru-deal',
    'agreement',
    /подписал[иа]?(?= [^.]{0,40}(?:соглашени|договор|меморандум|протокол|‹[WE]))/i,
    'соглашение',
  ),
  row(
    'ru-travel',
    'travel',
    /(?:выехал|въехал|вылетел|улетел|уехал)[аи]?(?= (?:в|из|на) )/i,
    'поездка',
    'time',
  ),
  row(
    'ru-money',
    'financing',
    /(?:заплатил|перев[её]л|перечислил|получил|передал|отправил|выплатил|собрал)[аи]?(?= )/i,
    'платёж',
    'money',
  ),
];

/** Wished, planned, feared, prevented or to come. */
export const FOREIGN_UNREAL: readonly (readonly [language: string, pattern: RegExp])[] = [
  ['ur', /(?:گا|گی|گے)[۔\s]*$|(?:کی کوشش|کا خدشہ|کی منصوبہ بندی|کا منصوبہ|کی دھمکی)/],
  ['fa', /(?:خواهد|خواهند|قصد|برنامه‌ریزی|تهدید|احتمال|هشدار)/],
  ['ps', /(?:به وشي|ګواښ)/],
  ['ar', /(?:التخطيط|محاولة|تهديد|خشية|إحباط|ينوي|يعتزم|من المقرر|سوف)/],
  [
    'ru',
    /(?:подготовк\S+|готовил\S*|план\S+|попытк\S+|угроз\S+|предотвра\S+|готов\S+|намер\S+|будет |будут )/i,
  ],
];

export const ORDERS: Readonly<Record<string, Order>> = {
  ur: 'verb-last',
  fa: 'verb-last',
  ps: 'verb-last',
  ar: 'verb-first',
  ru: 'verb-first',
};

/** Denied in the words right after or before the trigger. */
export const FOREIGN_DENIED: Readonly<Record<string, RegExp>> = {
  ur: /^[^۔.]{0,16}(?:نہیں|نہ ہو)/,
  fa: /^[^.]{0,10}(?:ن(?:شد|کرد)|نشده)|^[^.]{0,60}تکذیب/,
  ps: /^[^.]{0,10}نه /,
  ar: /^(?!)/,
  ru: /^(?!)/,
};
export const FOREIGN_DENIED_BEFORE: Readonly<Record<string, RegExp>> = {
  ar: /(?:لم|لا|لن|ينف|نفى)(?: [^ ]+)? $/,
  ru: /(?:^|\s)(?:не|ничего [^ ]+ не|отрица\S+)(?: [^ ]+)? $/i,
};

/** Words before which a place's own name stands, known or not. */
export const FOREIGN_SITES: readonly RegExp[] = [
  /(?:пост(?:а|у)?|город(?:е|а)?|районе?|сел[ео]|кишлаке?|рынк[еа]|застав[еу]|аэропорт[еа]?|кафе|гостиниц[еы]) [«"]?(?<name>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)/u,
  /(?:علاقے|قصبے|تحصیل|گاؤں) (?<name>[^\s‹،.۔]{3,}(?: [^\s‹،.۔]{3,})?) (?=میں|کے )/,
  /(?:ولسوالی|شهرستان|بخش|روستای) (?<name>[^\s‹،.]{3,})/,
  /(?<=^|\s)(?:في |قرب )?(?:مدينة|منطقة|بلدة|قرية|قضاء|ناحية|محافظة|مطار|سوق|ميناء|حي) (?<name>[^\s‹،.]{3,})/,
  /(?<=^|\s)(?:قرب|بالقرب من) (?<name>ال[^\s‹،.]{3,})/,
];

/** "this attack": what was told before is taken up. */
export const FOREIGN_THIS =
  /(?:^|\s)(?:اس|اُس|اسی|این|آن|همان|هذا|هذه|ذلك|تلك|эт(?:ого|ом|от|им|о|а|ой)|тот|того)(?: [^ ‹]+)? $/;
/** What opens a clause in which something else is told. */
export const FOREIGN_RELATIVE = /\s(?:جس|جسے|جن|جو|که|الذي|التي|котор\S+)\s/;
