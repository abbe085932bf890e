import type { Qualifier } from '../words/index.ts';

/** Folded words that stand right before a number and qualify it; longest first. */
export const BEFORE: readonly (readonly [words: string, qualifier: Qualifier])[] = [
  ['no fewer than', 'at-least'],
  ['no less than', 'at-least'],
  ['not less than', 'at-least'],
  ['a minimum of', 'at-least'],
  ['minimum of', 'at-least'],
  ['no more than', 'at-most'],
  ['not more than', 'at-most'],
  ['a maximum of', 'at-most'],
  ['maximum of', 'at-most'],
  ['as many as', 'at-most'],
  ['in excess of', 'over'],
  ['upwards of', 'over'],
  ['more than', 'over'],
  ['greater than', 'over'],
  ['well over', 'over'],
  ['just over', 'over'],
  ['less than', 'under'],
  ['fewer than', 'under'],
  ['just under', 'under'],
  ['well under', 'under'],
  ['at least', 'at-least'],
  ['at most', 'at-most'],
  ['up to', 'at-most'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['close to', 'about'],
  ['some', 'about'],
  ['about', 'about'],
  ['around', 'about'],
  ['approximately', 'about'],
  ['approx .', 'about'],
  ['approx', 'about'],
  ['roughly', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['circa', 'about'],
  ['~', 'about'],
  ['≈', 'about'],
  ['over', 'over'],
  ['above', 'over'],
  ['exceeding', 'over'],
  ['>', 'over'],
  ['under', 'under'],
  ['below', 'under'],
  ['<', 'under'],
  ['کم از کم', 'at-least'],
  ['کم سے کم', 'at-least'],
  ['زیاده سے زیاده', 'at-most'],
  ['تقریبا', 'about'],
  ['قریبا', 'about'],
  ['لگ بھگ', 'about'],
  ['قریب', 'about'],
  ['ما لا یقل عن', 'at-least'],
  ['علی الاقل', 'at-least'],
  ['اکثر من', 'over'],
  ['ما یزید علی', 'over'],
  ['اقل من', 'under'],
  ['نحو', 'about'],
  ['حوالی', 'about'],
  ['زهاء', 'about'],
  ['قرابه', 'about'],
  ['بیش از', 'over'],
  ['دست کم', 'at-least'],
  ['دستکم', 'at-least'],
  ['حداقل', 'at-least'],
  ['کمتر از', 'under'],
  ['حدود', 'about'],
  ['لږ تر لږه', 'at-least'],
  ['شاوخوا', 'about'],
  ['не менее', 'at-least'],
  ['не более', 'at-most'],
  ['по меньшей мере', 'at-least'],
  ['как минимум', 'at-least'],
  ['более чем', 'over'],
  ['более', 'over'],
  ['свыше', 'over'],
  ['больше', 'over'],
  ['менее', 'under'],
  ['около', 'about'],
  ['примерно', 'about'],
  ['почти', 'about'],
  ['порядка', 'about'],
  ['до', 'at-most'],
];

/** Folded words right behind a number (and its unit) that qualify it. */
/** What stands behind the thing counted: "9 أشخاص على الأقل". */
export const AFTER_UNIT: readonly (readonly [words: string, qualifier: Qualifier])[] = [
  ['علی الاقل', 'at-least'],
  ['علی الاکثر', 'at-most'],
];

export const AFTER: readonly (readonly [words: string, qualifier: Qualifier])[] = [
  ['or more', 'at-least'],
  ['or so', 'about'],
  ['or fewer', 'at-most'],
  ['or less', 'at-most'],
  ['+', 'at-least'],
  ['سے زاید', 'over'],
  ['سے زیاده', 'over'],
  ['سے کم', 'under'],
  ['کے قریب', 'about'],
  ['کے لگ بھگ', 'about'],
];

/** Units of measure: a number before one is complete. Folded. */
export const MEASURES: ReadonlySet<string> = new Set(
  (
    '% percent kg kgs kilogram kilograms kilo kilos g gram grams mg ton tons tonne tonnes lb lbs km kms kilometre kilometres kilometer kilometers m metre metres meter meters ' +
    'cm mm ft feet foot mile miles acre acres hectare hectares litre litres liter liters gallon gallons mm calibre caliber bore gb mb tb mhz ghz kw mw ' +
    'hour hours hrs hr minute minutes min mins second seconds day days night nights week weeks month months year years decade decades century centuries ' +
    'فیصد کلو گرام کلوگرام من ٹن کلومیٹر میٹر گھنٹے گھنٹوں منٹ دن دنوں هفتے ماه مهینے سال سالوں برس ' +
    'کیلوغرام کغ طن کیلومتر متر ساعه ساعات دقیقه یوم ایام شهر اشهر سنه سنوات عام ' +
    'кг килограмм килограмма килограммов г грамм граммов тонн тонны тонна км километров метров час часа часов минут минуты день дня дней недель недели месяц месяца месяцев год года лет процент процента процентов'
  ).split(' '),
);

/** Plural or collective heads that do not end in s. */
export const PLURALS: ReadonlySet<string> = new Set(
  'people personnel men women children police policemen policewomen servicemen servicewomen fishermen gunmen staff cattle dead troops crew aircraft militia infantry cavalry clergy youth media firemen laymen taliban feet mujahideen fedayeen rupees'.split(
    ' ',
  ),
);

/** Words at which a noun phrase is over. Folded English. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or but nor of in on at to for from by with within without into onto over under after before since until during against between among across near along around inside outside as than that which who whom whose ' +
    'is are was were be been being am has have had do does did will would shall should can could may might must not no also then so if when while where there here it its they them their he she his her we our you ' +
    'paid met fell sustained suffered received embraced succumbed expired being were killed injured wounded died dead arrested detained captured abducted kidnapped hurt missing martyred said told came come went took place belonging including each per every other another more less later ago earlier old both all only just still yet ' +
    'involved linked associated held seized recovered found lost left made used took fled escaped surrendered participated attended attacked opened fired crossed entered'
  ).split(' '),
);

/** Words that end a unit in Urdu, Arabic, Persian, Pashto and Russian. Folded. */
export const FOREIGN_STOPS: ReadonlySet<string> = new Set(
  (
    'کے کی کا کو نے سے میں پر اور تک جو که یه وه هے هیں تھا تھے تھی گیا گیے گیی هو هویے هلاک زخمی گرفتار شهید جاں بحق جاں‌بحق مارے بھی ایک زاید زیاده قریب ' +
    'و فی من علی الی عن مع بعد قبل خلال قتل قتلوا اصیب اعتقل بینهم را از به در با برای شد شدند کشته زخمی بازداشت د په او چې ته کې ' +
    'и в на с из по за от до при о об для были было был погибли погибло ранены убиты задержаны ранен пострадали или но'
  ).split(' '),
);

/** Words before a number that make it a label, not a count. Folded. */
export const LABELS: ReadonlySet<string> = new Set(
  (
    'unscr unscrs resolutions no nos number numbers # № section sections article articles chapter page pages p pp para paragraph clause rule rules schedule fir cnic nic phone tel telephone mobile cell fax resolution ref reference route highway nh ' +
    'block sector ward flight room gate grid serial ser item annex appendix phase version vol volume issue part figure table case form passport visa id plate registration account iban box pin zip level tier grade bps room ' +
    'unit brigade battalion regiment division corps squadron wing chowk street house plot uc dated msg message windows نمبر دفعه شماره ماده رقم № статья ст дом'
  ).split(' '),
);

/** Number words that are commoner as something else: counted only before one of the words below. Folded. */
export const DOUBTFUL_NUMBERS: ReadonlySet<string> = new Set(
  'ایک بهتر اسی چون نو ستر سو одного одной одна один ست سته'.split(' '),
);
export const COUNTED_URDU: ReadonlySet<string> = new Set(
  'شخص افراد اهلکار اهلکاروں فوجی فوجیوں پولیس دهشت دهشتگرد دهشتگردوں شهری خواتین بچے بچوں مزدور ملزم ملزمان حمله خودکش هزار لاکھ کروڑ ارب فیصد روپے کلو سال ماه دن گھنٹے سیکیورٹی اشخاص جنود человек военнослужащий солдат полицейский боевик'.split(
    ' ',
  ),
);

/** Currency words and signs → ISO 4217. Folded; two words have an underscore. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map(
  (
    '$=USD us$=USD usd=USD dollar=USD dollars=USD us_dollar=USD us_dollars=USD u.s._dollars=USD american_dollars=USD ڈالر=USD ڈالرز=USD امریکی_ڈالر=USD دولار=USD доллар=USD доллара=USD долларов=USD ' +
    'rs=PKR rs.=PKR pkr=PKR ₨=PKR re=PKR rupee=PKR rupees=PKR pakistani_rupees=PKR روپے=PKR روپیه=PKR روپیے=PKR روبیه=PKR рупий=PKR ' +
    'inr=INR ₹=INR indian_rupees=INR indian_rupee=INR €=EUR eur=EUR euro=EUR euros=EUR یورو=EUR евро=EUR £=GBP gbp=GBP sterling=GBP pounds_sterling=GBP british_pounds=GBP پاونڈ=GBP ' +
    'afn=AFN afs=AFN afghani=AFN afghanis=AFN افغانی=AFN افغانیو=AFN афгани=AFN ₽=RUB rub=RUB rouble=RUB roubles=RUB ruble=RUB rubles=RUB руб=RUB рубль=RUB рубля=RUB рублей=RUB ' +
    'aed=AED dirham=AED dirhams=AED درهم=AED sar=SAR riyal=SAR riyals=SAR saudi_riyals=SAR ریال=SAR irr=IRR rial=IRR rials=IRR iranian_rials=IRR ' +
    '¥=JPY jpy=JPY yen=JPY cny=CNY yuan=CNY renminbi=CNY юаней=CNY kwd=KWD uzs=UZS tjs=TJS somoni=TJS сомони=TJS tenge=KZT kzt=KZT ₸=KZT тенге=KZT lira=TRY liras=TRY ₺=TRY try=TRY chf=CHF francs=CHF omr=OMR qar=QAR bhd=BHD nok=NOK sek=SEK dkk=DKK kes=KES ngn=NGN egp=EGP iqd=IQD lkr=LKR bdt=BDT myr=MYR cad=CAD aud=AUD'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)] as const),
);

/** Decimals of the currencies that do not have two (ISO 4217, table A.1). */
export const MINOR_DIGITS: ReadonlyMap<string, number> = new Map([
  ['JPY', 0],
  ['KWD', 3],
  ['OMR', 3],
  ['BHD', 3],
]);
