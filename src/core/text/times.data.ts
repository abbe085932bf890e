/** Names of months and weekdays, unfolded; several languages a line. Index 0 is January, Muharram, Farvardin, Monday. */
export const MONTHS: readonly string[] = [
  'january كانون_الثاني jan جنوری يناير ژانویه جنوري января январь январе янв',
  'february شباط feb febr فروری فبراير فوریه فبروري февраля февраль феврале фев',
  'march آذار mar مارچ مارس марта март марте мар',
  'april apr اپریل أبريل ابریل آوریل نيسان апреля апрель апреле апр',
  'may مئی مايو مۍ أيار мая май мае',
  'june jun جون يونيو ژوئن حزيران июня июнь июне июн',
  'july jul جولائی يوليو ژوئیه تموز جولای июля июль июле июл',
  'august aug اگست أغسطس اوت اګست августа август августе авг',
  'september sep sept ستمبر سبتمبر سپتامبر سپتمبر أيلول сентября сентябрь сентябре сен сент',
  'october تشرين_الأول oct اکتوبر أكتوبر اکتبر октября октябрь октябре окт',
  'november تشرين_الثاني nov نومبر نوفمبر نوامبر ноября ноябрь ноябре нояб ноя',
  'december كانون_الأول dec دسمبر ديسمبر دسامبر декабря декабрь декабре дек',
];

/** Two-word names have an underscore. */
export const LUNAR_MONTHS: readonly string[] = [
  'muharram moharram محرم محرم_الحرام мухаррам мухаррама',
  'safar صفر صفر_المظفر сафар сафара',
  'rabi-ul-awwal rabi-al-awwal rabiulawal rabi_al-awwal rabi_ul-awwal rabi_i ربیع_الاول',
  'rabi-us-sani rabi-al-thani rabi_al-thani rabi_us-sani rabi_ii ربیع_الثانی ربیع_الاخر ربیع_الآخر',
  'jumada-al-awwal jumada_al-awwal jumada_al-ula jamadi-ul-awwal jamadi_ul-awwal jumada_i جمادی_الاول جمادی_الاولی جمادى_الأولى',
  'jumada-al-thani jumada_al-thani jumada_al-akhirah jamadi-us-sani jamadi_us-sani jumada_ii جمادی_الثانی جمادی_الآخر جمادى_الآخرة جمادى_الثانية',
  'rajab رجب رجب_المرجب раджаб раджаба',
  "sha'ban shaban shaaban شعبان شعبان_المعظم шаабан шаабана",
  'ramadan ramazan ramzan ramadhan رمضان رمضان_المبارک رمضان_المبارك рамадан рамадана рамазан рамазана',
  'shawwal شوال شوال_المکرم шавваль шавваля',
  "dhu-al-qa'dah dhul-qadah dhul-qa'dah zul-qada dhu_al-qadah ذوالقعدہ ذو_القعدہ ذیقعد ذوالقعده ذی_القعدہ",
  'dhu-al-hijjah dhul-hijjah zul-hijja zil-hajj dhu_al-hijjah ذوالحجہ ذو_الحجہ ذی_الحجہ ذوالحجه зуль-хиджа',
];

/** Solar Hijri, Iranian then Afghan then Pashto names. */
export const SOLAR_MONTHS: readonly string[] = [
  'farvardin hamal فروردین حمل وری',
  'ordibehesht sawr اردیبهشت ثور غویی',
  'khordad jawza خرداد جوزا غبرګولی',
  'tir saratan تیر سرطان چنګاښ',
  'mordad asad مرداد امرداد اسد زمری',
  'shahrivar sonbola شهریور سنبله وږی',
  'mehr mizan مهر میزان تله',
  'aban aqrab آبان عقرب لړم',
  'azar qaws آذر_ماه قوس لیندۍ',
  'dey jadi دی_ماه جدی مرغومی',
  'bahman dalw بهمن دلو سلواغه',
  'esfand hut اسفند حوت کب',
];

export const WEEKDAYS: readonly string[] = [
  'monday mondays پیر سوموار الاثنين دوشنبه понедельник',
  'tuesday tuesdays منگل الثلاثاء سه‌شنبه سه_شنبه вторник',
  'wednesday wednesdays بدھ الأربعاء چهارشنبه среду среда',
  'thursday thursdays جمعرات الخميس پنجشنبه پنج_شنبه четверг',
  'friday fridays جمعہ جمعه الجمعة пятницу пятница',
  'saturday saturdays ہفتہ السبت شنبه субботу суббота',
  'sunday sundays اتوار الأحد یکشنبه یک_شنبه воскресенье',
];

/** Written only beside a date. */
export const SHORT_WEEKDAYS = 'mon tue tues wed thu thur thurs fri sat sun пн вт ср чт пт сб вс';

/** Words for the first, middle and last third of a year, month or decade. */
export const PARTS: readonly string[] = [
  'early beginning start outset opening اوائل شروع آغاز مطلع بداية начале начала',
  'mid middle وسط منتصف اواسط أواسط середине середины',
  'late end close اواخر أواخر آخر پایان نهاية конце конца',
];

export const SEASONS: ReadonlyMap<string, number> = new Map([
  ...'spring بہار بهار الربيع ربيع весной весны'.split(' ').map((word) => [word, 0] as const),
  ...'summer گرما الصيف صيف летом лета تابستان'.split(' ').map((word) => [word, 1] as const),
  ...'autumn fall خزاں پاییز الخريف خريف осенью осени'.split(' ').map((word) => [word, 2] as const),
  ...'winter سرما زمستان الشتاء شتاء зимой зимы'.split(' ').map((word) => [word, 3] as const),
]);

/** Day words: offset from the report's date. Two-word ones have an underscore. */
export const DAY_WORDS: ReadonlyMap<string, number> = new Map(
  (
    'today=0 tonight=0 yesterday=-1 tomorrow=1 overnight=-1 آج=0 گزشتہ_روز=-1 گذشتہ_روز=-1 گزشتہ_رات=-1 گذشتہ_رات=-1 گزشتہ_شب=-1 ' +
    'آج_رات=0 پرسوں=-2 أمس=-1 امس=-1 اليوم=0 غدا=1 الليلة_الماضية=-1 دیروز=-1 امروز=0 فردا=1 دیشب=-1 پرون=-1 نن=0 ' +
    'вчера=-1 сегодня=0 завтра=1 позавчера=-2 накануне=-1'
  )
    .split(' ')
    .map(
      (entry) => [entry.slice(0, entry.indexOf('=')), Number(entry.slice(entry.indexOf('=') + 1))] as const,
    ),
);

/** "last week" and its like in other languages: unit and how many units back. Underscores stand for spaces. */
export const PERIOD_WORDS: ReadonlyMap<string, readonly ['week' | 'month' | 'year', number]> = new Map([
  ['گزشتہ_ہفتے', ['week', -1]],
  ['گذشتہ_ہفتے', ['week', -1]],
  ['پچھلے_ہفتے', ['week', -1]],
  ['رواں_ہفتے', ['week', 0]],
  ['گزشتہ_ماہ', ['month', -1]],
  ['گذشتہ_ماہ', ['month', -1]],
  ['گزشتہ_مہینے', ['month', -1]],
  ['رواں_ماہ', ['month', 0]],
  ['گزشتہ_سال', ['year', -1]],
  ['گذشتہ_سال', ['year', -1]],
  ['گزشتہ_برس', ['year', -1]],
  ['پچھلے_سال', ['year', -1]],
  ['رواں_سال', ['year', 0]],
  ['رواں_برس', ['year', 0]],
  ['الأسبوع_الماضي', ['week', -1]],
  ['الشهر_الماضي', ['month', -1]],
  ['العام_الماضي', ['year', -1]],
  ['السنة_الماضية', ['year', -1]],
  ['هذا_العام', ['year', 0]],
  ['هفته_گذشته', ['week', -1]],
  ['ماه_گذشته', ['month', -1]],
  ['سال_گذشته', ['year', -1]],
  ['прошлой_неделе', ['week', -1]],
  ['прошлом_месяце', ['month', -1]],
  ['прошлом_году', ['year', -1]],
  ['этой_неделе', ['week', 0]],
  ['этом_месяце', ['month', 0]],
  ['этом_году', ['year', 0]],
]);
