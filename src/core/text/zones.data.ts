import type { ZoneKind } from '../words/index.ts';

/** What a line is by its own look. Tested on the first 300 characters, trimmed; `longest` bounds the line's length. */
export interface LineRule {
  readonly rule: string;
  readonly kind: ZoneKind;
  readonly longest: number;
  readonly pattern: RegExp;
}

const LONG = 4000;

export const LINE_RULES: readonly LineRule[] = [
  { rule: 'markdown-heading', kind: 'heading', longest: 200, pattern: /^#{1,6}\s+\S/ },
  {
    rule: 'message-header',
    kind: 'heading',
    longest: 200,
    pattern:
      /^(?:from|to|info|cc|bcc|subj(?:ect)?|sub|dtg|date|ref(?:erence)?s?|precedence|classification|distribution|msg(?: ?id)?|message|originator|serial|report (?:no|number)|file (?:no|number)|copy to|action)\.?\s*[:#]\s*\S/i,
  },
  {
    rule: 'byline',
    kind: 'boilerplate',
    longest: 90,
    pattern:
      /^(?:by\s*[/:]\s*|by\s+(?=\p{Lu})|(?:written|reported|posted|compiled|edited) by:?\s+|تحریر\s*[:۔]|بقلم\s*[:/]?|автор\s*:)[^.!?]*$/iu,
  },
  {
    rule: 'publication-date',
    kind: 'boilerplate',
    longest: 120,
    pattern:
      /^(?:[-–—|•*]\s*)?(?:(?:first |last )?(?:published|updated|posted|modified|date published)(?: on| at)?\s*[:|-]?\s*)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?(?:\d{4}-\d\d-\d\d(?:[t ,|-]*\d\d:\d\d(?::\d\d)?)?|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2}(?:st|nd|rd|th)?[ -]\p{L}{3,12}\.?,?[ -]\d{4}|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})(?:[ ,|•·-]*(?:at )?\d{1,2}:\d\d(?::\d\d)?)?(?: ?[ap]\.?m\.?)?(?: ?(?:gmt|utc|pst|pkt|ist|edt|est|bst|z)\b)?(?:[ |•·-]+(?:\d+ min read|by [\p{L} .'-]{3,40}|updated.{0,40}))?\s*$/iu,
  },
  {
    rule: 'published-on',
    kind: 'boilerplate',
    longest: 120,
    pattern:
      /^(?:(?:first |last )?(?:published|updated|posted|modified)(?: on| at)?\b\s*[:|-]?\s*.{0,80}\d|опубликовано|تاریخ اشاعت|شائع(?: شدہ)?\s*[:،]|نُشر في|آخر تحديث|تاریخ انتشار)/iu,
  },
  {
    rule: 'page-number',
    kind: 'boilerplate',
    longest: 40,
    pattern:
      /^(?:[-–—]?\s*\d{1,4}\s*[-–—]?|page\s+\d+(?:\s*(?:of|\/)\s*\d+)?|p\.\s*\d+|صفحہ\s*[\d۰-۹]+|стр\.?\s*\d+)$/i,
  },
  {
    rule: 'tags',
    kind: 'boilerplate',
    longest: 250,
    pattern: /^(?:tags?|filed under|topics?|categor(?:y|ies)|keywords|labels?)\s*:\s*\S/i,
  },
  {
    rule: 'copyright',
    kind: 'boilerplate',
    longest: 600,
    pattern:
      /^(?:copyright\b|©|\(c\)\s*(?:19|20)\d\d|all rights reserved|جملہ حقوق|جميع الحقوق|تمامی حقوق|все права защищены)/i,
  },
  {
    rule: 'rights',
    kind: 'boilerplate',
    longest: 250,
    pattern:
      /(?:all rights reserved|©\s*(?:19|20)\d\d|powered by wordpress|terms (?:of (?:use|service)|and conditions)\b.*\bprivacy|privacy policy)/i,
  },
  {
    rule: 'cookie',
    kind: 'boilerplate',
    longest: LONG,
    pattern:
      /^(?:we|this (?:web)?site|our (?:web)?site|by (?:using|continuing)|мы|هذا الموقع|یہ ویب سائٹ)\b[^.]{0,120}\b(?:use|uses|using|accept|agree|consent|используем)[^.]{0,60}(?:cookies?|куки)/i,
  },
  {
    rule: 'subscribe',
    kind: 'boilerplate',
    longest: 250,
    pattern:
      /^(?:subscribe\b|sign ?up\b|sign in\b|log ?in\b|register (?:now|here)|follow (?:us|our)\b|join (?:our|us on)\b|like us on|get (?:the|our) (?:latest|app|newsletter)|download (?:our|the) app|click here\b|tap here|support (?:our|us|independent)|donate\b|enable javascript|please enable|your email address|leave a (?:reply|comment)|post a comment|\d+ comments?$|comments? \(\d+\)|advertisement\b|sponsored\b|skip to (?:main )?content|toggle navigation|back to top|print this|save (?:this )?article|listen to (?:this )?article|loading\b|view (?:original|in browser)|unsubscribe|подпис(?:ывайтесь|аться)|поделиться|شیئر کریں|ہمیں فالو|تابعونا|اشترك|به اشتراک)/i,
  },
  {
    rule: 'counter',
    kind: 'boilerplate',
    longest: 60,
    pattern:
      /^[\d.,]+\s*(?:k\s*)?(?:views?|shares?|likes?|retweets?|min(?:ute)?s? read|comments?)(?:\W+[\d.,]+\s*k?\s*(?:views?|shares?|likes?|min(?:ute)?s? read|comments?))*$/i,
  },
  {
    rule: 'opinion-notice',
    kind: 'boilerplate',
    longest: LONG,
    pattern:
      /^(?:\W{0,3})(?:disclaimer\s*[:–—-]|(?:the\s+)?(?:views?|opinions?)(?:,? (?:and|or) (?:views?|opinions?|thoughts?))?(?: and conclusions)?,? (?:expressed|in this (?:article|column))|the (?:article|column|piece) (?:does not|reflects))/i,
  },
  {
    rule: 'bio',
    kind: 'boilerplate',
    longest: 900,
    pattern:
      /^(?:\W{0,3})(?:the\s+(?:writer|author|columnist|contributor)s?\s+(?:is|are|was|has|have|holds?|works?|teach(?:es)?|can be|tweets?|may be)\b|about the (?:author|writer)\s*:|(?:he|she) (?:tweets|can be (?:reached|contacted))|مصنف\b.{0,60}\bہیں)/i,
  },
  {
    rule: 'code',
    kind: 'boilerplate',
    longest: 100000,
    pattern:
      /^(?:<\/?(?:script|style|div|span|iframe|noscript|meta|link)\b|\/\/<!\[|\/\/\]\]>|(?:var|let|const)\s+[\w$]+\s*=|window\.[\w$]+|document\.[\w$]+|\(function\s*\(|function\s+[\w$]*\(|jQuery\(|\$\(|gtag\(|ga\('|googletag\.|\(adsbygoogle|@media\b|@import\b|@font-face\b)/,
  },
  {
    rule: 'read-also',
    kind: 'teaser',
    longest: 400,
    pattern:
      /^(?:\W{0,3})(?:read also|also read|also see|see also|read more|read next|read(?: this)?|watch|related(?: (?:article|story|news|post|coverage|reading|content)s?)?|more on this(?: story)?|don['’]t miss|in case you missed it|recommended(?: for you)?|یہ بھی پڑھیں|مزید پڑھیں|یہ بھی دیکھیں|اقرأ أيضا[ًَ]?|إقرأ أيضا|بیشتر بخوانید|читайте также|по теме|читать далее)\s*[:|»>–—-]\s*\S/i,
  },
];

/** A line that is nothing but its opening: what follows it belongs to it. `blocks` bounds how many paragraphs. */
export interface SectionRule {
  readonly rule: string;
  readonly kind: 'boilerplate' | 'teaser';
  readonly blocks: number;
  readonly pattern: RegExp;
}

export const SECTION_RULES: readonly SectionRule[] = [
  {
    rule: 'disclaimer',
    kind: 'boilerplate',
    blocks: 1,
    pattern:
      /^\W{0,3}(?:disclaimers?|legal notice|copyright notice|editor['’]?s? note|publisher['’]?s? note|اعلانِ? لاتعلقی|إخلاء (?:ال)?مسؤولية|отказ от ответственности)\s*[:.]?$/i,
  },
  {
    rule: 'author',
    kind: 'boilerplate',
    blocks: 3,
    pattern:
      /^\W{0,3}(?:(?:about (?:the )?)?(?:author|writer|contributor)s?|about us|author (?:bio|profile)|written by|contact us|مصنف(?: کے بارے میں)?|об авторе|عن الكاتب|درباره نویسنده)\s*[:.]?$/i,
  },
  {
    rule: 'navigation',
    kind: 'boilerplate',
    blocks: 1,
    pattern:
      /^\W{0,3}(?:navigation|main menu|menu|quick links|categories|tags|archives?|share(?: this)?(?: (?:article|story|post))?|follow us|newsletter|leave a (?:reply|comment)|comments|cookie (?:notice|policy)|privacy (?:notice|policy))\s*[:.]?$/i,
  },
  {
    rule: 'other-articles',
    kind: 'teaser',
    blocks: 40,
    pattern:
      /^\W{0,3}(?:read also|also read|see also|also see|read (?:more|next)|related(?: (?:articles?|stor(?:y|ies)|news|posts?|coverage|reading|content|topics))?|more (?:from\b.{0,60}|in\b.{0,40}|stories|news|headlines|on this(?: story)?)|you (?:may|might) (?:also )?(?:like|be interested in|enjoy)|recommended(?: (?:for you|stories|reading))?|trending(?: (?:now|stories|news|topics))?|most (?:read|popular|viewed|shared)|popular (?:posts|stories|now)|latest (?:news|stories|posts|headlines|articles)|recent (?:posts|articles|stories|news)|top stories|top news|editor['’]?s['’]? (?:picks?|choice)|don['’]t miss|in case you missed it|must read|in other news|other stories|around the web|next (?:article|post|story)|previous (?:article|post|story)|یہ بھی پڑھیں|مزید پڑھیں|مزید خبریں|متعلقہ خبریں|تازہ ترین|اقرأ أيضا[ًَ]?|مواضيع ذات صلة|أخبار ذات صلة|بیشتر بخوانید|اخبار مرتبط|مطالب مرتبط|читайте также|по теме|другие новости|похожие (?:статьи|новости|материалы))\s*[:…»>]*$/i,
  },
];

/** Words of menus and share bars. A short line made of nothing else is navigation. */
export const MENU_WORDS: ReadonlySet<string> = new Set(
  (
    'home news world business sports sport opinion opinions editorial editorials politics pakistan national international ' +
    'regional culture entertainment lifestyle technology tech science health education weather video videos photos photo ' +
    'multimedia blogs blog magazine archive archives search menu login logout register subscribe newsletter contact about ' +
    'us e-paper epaper live latest more next previous prev share tweet email e-mail print pin facebook twitter x whatsapp ' +
    'linkedin telegram instagram youtube pinterest reddit messenger copy link save comments comment advertise careers ' +
    'jobs faq help privacy policy terms sitemap rss feed top stories columns features analysis letters english urdu اردو ' +
    'صفحہ اول پاکستان دنیا کھیل کاروبار ٹیکنالوجی صحت ویڈیوز ویڈیو تصاویر کالم الرئيسية أخبار رياضة اقتصاد ثقافة ' +
    'главная новости спорт экономика политика культура видео фото контакты и & and of the'
  ).split(' '),
);

/** Verbs that bind words to the one who said them. */
export const SPEECH_VERB =
  'said|says|stated|told|added|noted|claimed|declared|warned|remarked|explained|argued|wrote|tweeted|announced|insisted|confirmed|testified|recalled|observed|maintained';
