/** Small words and name parts, folded. Three scripts side by side; authored, no person is meant. */

/** Dropped between or before name parts: articles, "son of", nobiliary particles. */
export const PARTICLES: ReadonlySet<string> = new Set(
  (
    'al el ul ur ud us uz un ut ush ad ar as at az an ash il l bin ibn ben bint binte ould wuld wald de la del van von der da dos e u wa y ' +
    'ال بن ابن بنت ولد و оглы оглу кызы аль эль бин ибн бен уль ур ад аз ас ар ат аш'
  ).split(' '),
);

/** Titles, ranks and forms of address, dropped when a name remains without them. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  (
    'seyed seyyed seyid saiyed hadji hadj alhaji mowlavi mowlawi maulawi molawi mola cheikh cheik jr sr maulana maulvi molvi mawlana mawlawi mawlavi moulana moulvi mullah mulla mollah molla sheikh shaikh shaykh sheik haji hajji hajj alhaj hafiz hafez qari mufti ' +
    'ustad ustaz sayyid sayyed sayed syed syeda mr mrs ms miss dr doctor prof professor engr engineer gen general lt lieutenant col colonel maj major capt captain ' +
    'brig brigadier sgt sergeant cpl inspector commander cmdr marshal admiral retd sahib saheb saib shaheed hazrat allama ayatollah hujjatullah nakhuda nakhoda naik subedar havildar hawaldar sepoy constable lance naib jamadar convict accused detainee suspect prisoner ' +
    'مولانا مولوی ملا شیخ حاجی حاج حافظ قاری مفتی استاد سید سیده ڈاکٹر دکتر پروفیسر جنرل میجر کرنل کیپٹن بریگیڈیر کمانڈر انجینیر صاحب حضرت علامه ناخدا سردار الشیخ الحاج الدکتور الملا ' +
    'мулла шейх хаджи хафиз кари муфтий маулана мавлави устад сайид сайед доктор профессор генерал полковник майор капитан'
  ).split(' '),
);

/** "Servant of": joins with the next part to one name. */
export const SERVANTS: ReadonlySet<string> = new Set(
  'abd abdul abdal abdel abdol abdoul abdur abdar abder abdus abdas abdes abduz abdaz abduth abdun abdan abdush عبد عبدال абд абдул абдуль абдель абдур абдус абдаль абдол'.split(
    ' ',
  ),
);

export const KUNYAS: ReadonlyMap<string, string> = new Map([
  ['abu', 'abu'],
  ['abou', 'abu'],
  ['abi', 'abu'],
  ['umm', 'umm'],
  ['um', 'umm'],
  ['umme', 'umm'],
  ['ابو', 'ابو'],
  ['ابی', 'ابو'],
  ['ام', 'ام'],
  ['абу', 'абу'],
  ['умм', 'умм'],
]);

/** Second halves that unite with the part before them: spelling → the one that stands for all in its script. */
export const TAILS: ReadonlyMap<string, string> = new Map([
  ['din', 'din'],
  ['deen', 'din'],
  ['dine', 'din'],
  ['dein', 'din'],
  ['uddin', 'din'],
  ['ddin', 'din'],
  ['allah', 'allah'],
  ['ullah', 'allah'],
  ['ollah', 'allah'],
  ['ulla', 'allah'],
  ['alla', 'allah'],
  ['lah', 'allah'],
  ['الدین', 'دین'],
  ['الله', 'الله'],
  ['زاده', 'زاده'],
  ['زی', 'زی'],
  ['زیی', 'زی'],
  ['خیل', 'خیل'],
  ['zada', 'zada'],
  ['zadeh', 'zada'],
  ['zadah', 'zada'],
  ['zade', 'zada'],
  ['zoda', 'zada'],
  ['zai', 'zai'],
  ['zay', 'zai'],
  ['zoi', 'zai'],
  ['khel', 'khel'],
  ['khail', 'khel'],
  ['дин', 'дин'],
  ['аллах', 'алла'],
  ['алла', 'алла'],
  ['улла', 'алла'],
  ['уллах', 'алла'],
  ['зада', 'зада'],
  ['хель', 'хель'],
  ['зай', 'зай'],
  ['зода', 'зада'],
  ['заде', 'зада'],
]);

/** Tails that unite only across an article ("Fazl ur Rahman", "Zia ul Haq"), never side by side ("Habib Rahman"). */
export const ARTICLE_TAILS: ReadonlyMap<string, string> = new Map([
  ['rahman', 'rahman'],
  ['rehman', 'rahman'],
  ['rahim', 'rahim'],
  ['raheem', 'rahim'],
  ['haq', 'haq'],
  ['haque', 'haq'],
  ['haqq', 'haq'],
  ['islam', 'islam'],
  ['hassan', 'hasan'],
  ['hasan', 'hasan'],
  ['zaman', 'zaman'],
  ['mulk', 'mulk'],
  ['abidin', 'abidin'],
  ['abideen', 'abidin'],
  ['abedin', 'abidin'],
  ['الرحمن', 'رحمان'],
  ['الرحمان', 'رحمان'],
  ['الرحیم', 'رحیم'],
  ['الحق', 'حق'],
  ['الاسلام', 'اسلام'],
  ['الحسن', 'حسن'],
  ['الزمان', 'زمان'],
  ['العابدین', 'عابدین'],
  ['рахман', 'рахман'],
  ['хак', 'хак'],
  ['хакк', 'хак'],
  ['ислам', 'ислам'],
]);

/** Compounds written as one word: what the word looks like, and how it is split. */
export const JOINED: readonly (readonly [pattern: RegExp, head: string, tail: string])[] = [
  [/^abd[ueaio]?u?l?l+ah?$/, 'abd', 'allah'],
  [/^abd(?:[ueao]|ou)?l[ -]?([bcfghjkmqvwxyai][a-z]{2,})$/, 'abd', '$1'],
  [/^abd(?:[ueao]|ou)(r|s|z|n|t)\1([a-z]{3,})$/, 'abd', '$1$2'],
  [/^عبد(?:ال)?الله?$/, 'عبد', 'الله'],
  [/^عبدال(.{2,})$/, 'عبد', '$1'],
  [/^абдулл?ах?$/, 'абд', 'алла'],
  [/^абд[уае]ль?([бвгжкмфхаиюя].{2,})$/, 'абд', '$1'],
  [/^абд[уае](р|с|з|н|т)\1?(.{3,})$/, 'абд', '$1$2'],
  [/^(.{2,}?)(?:[uaeo]|ou)dd?(?:in|een|ine|ein)$/, '$1', 'din'],
  [/^(.{3,}?)(?:[uo]ll+ah?|[uo]lah|allah?)$/, '$1', 'allah'],
  [/^(.{2,}?)[uoa]?r[ea]hman$/, '$1', 'rahman'],
  [/^(.{3,})z[ao]d(?:a|eh|ah|e)$/, '$1', 'zada'],
  [/^(.{3,})zod$/, '$1', 'zada'],
  [/^(.{4,})b[ei][kg]$/, '$1', 'bek'],
  [/^(.{4,})(?:jon|jan|dzhon|zhon)$/, '$1', 'jan'],
  [/^(.{2,})z[ao][iy]$/, '$1', 'zai'],
  [/^(.{3,})kh(?:el|ail)$/, '$1', 'khel'],
  [/^(.{2,})الدین$/, '$1', 'دین'],
  [/^(.{2,})الله$/, '$1', 'الله'],
  [/^(.{2,})الرحما?ن$/, '$1', 'رحمان'],
  [/^(.{3,})زاده$/, '$1', 'زاده'],
  [/^(.{3,})زیی?$/, '$1', 'زی'],
  [/^(.{3,})بیک$/, '$1', 'بیک'],
  [/^(.{3,})з[ао]д[аеы]?$/, '$1', 'зада'],
  [/^(.{3,}?)з[ао]й$/, '$1', 'зай'],
  [/^(.{4,})бек(?:а|у|ом|е)?$/, '$1', 'бек'],
  [/^(.{4,})д?ж[оа]н(?:а|у|ом|е)?$/, '$1', 'джан'],
  [/^(.{2,}?)[уаеэ]дд?ин$/, '$1', 'дин'],
  [/^(.{3,}?)[уао]ллах?$/, '$1', 'алла'],
];

/** Words that look like a joined compound and are none. */
export const WHOLE: ReadonlySet<string> = new Set(
  'aladdin mullah mulla molla abdullahi din odin bodin rodin martin medina dina edin kardin nadin nadine jordine ابدالله мулла rehman rahman rohman hazai uzbek uzbeg mirjan marjan murjan azerbaijan узбек узбека марджан'.split(
    ' ',
  ),
);

/** Names that begin with the letters of the article in Arabic script. */
export const NOT_ARTICLE: ReadonlySet<string> = new Set(
  'الله الیاس الطاف الماس الفت البرز الکساندر الیزابت الهام الزبیتا'.split(' '),
);

/**
 * Tails that the bearer and others leave out (Inayat for Inayatullah, Sharof for Sharofbek), folded, any script. Those
 * that name a tribe or a house (-zai, -khel) are not among them.
 */
export const LIGHT_TAILS: ReadonlySet<string> = new Set(
  'allah الله алла din دین дин bek بیک бек jan джан zada زاده зада'.split(' '),
);

/** Common names written onto the name before them: Gulkarim, Gulmuhammad. */
export const WRITTEN_ON =
  /^(?!abd)(.{3,})(muhammad|mohammad|mohammed|karim|kareem|rahim|raheem|ahmad|ahmed)$|^(.{5,})(ali|khan|али|хан|علی|خان)$/;

/** Words that end in the letters of the article and are whole. */
export const NO_ARTICLE_TAIL: ReadonlySet<string> = new Set(
  'rasul rasool abul maqbul kabul batul qabul sahul'.split(' '),
);

/** Endings that Russian grammar puts on a family name; the name is what stands before the last vowel. */
export const RUSSIAN_CASE = /(?<=.{2,}(?:ов|ев|ёв|ин|зод))(?:а|у|ым|ом|е|ой|ых|ыми)$/u;
