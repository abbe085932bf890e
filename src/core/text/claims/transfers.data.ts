/**
 * The legal modes in which one state or agency gives a person to another, and the words for them. They are kept apart
 * because they are different acts: extradition goes through a court on a request, deportation removes a foreigner, a
 * hand-over follows no named procedure, repatriation returns a national, rendition goes outside any procedure. A more
 * particular row stands before a more general one.
 */
export const TRANSFER_MODES: readonly (readonly [mode: string, words: string])[] = [
  [
    'prisoner exchange',
    String.raw`prisoner (?:swaps?|exchanges?)|exchanges? of prisoners|(?:exchanged|swapped|traded)(?= [^.;]{0,40}\bfor )|обмен\p{L}* (?:пленными|заключ[её]нными)|قیدیوں کے تبادل\p{L}+|تبادل الأسرى`,
  ],
  [
    'prisoner transfer',
    String.raw`prisoner transfers?|transfers? of (?:convicts?|sentenced persons?)|передач\p{L} осужд[её]нн\p{L}+`,
  ],
  ['surrender', String.raw`surrendered(?= to ‹L)|judicial surrenders?`],
  ['extradition', String.raw`extradit(?:ed|es|ing|ions?)|экстрадир\p{L}+|экстрадици\p{L}+`],
  ['rendition', String.raw`(?:(?:extraordinary|secret|irregular) )?renditions?`],
  ['removal', String.raw`(?:administrative|forced|forcible) removals?|administratively removed`],
  [
    'deportation',
    String.raw`deport(?:ed|s|ing|ations?)|expelled(?= to | from (?:the )?(?:country|kingdom|‹L))|expulsions?(?= to | from (?:the )?(?:country|kingdom|‹L))|депорт\p{L}+|выдвор\p{L}+|ملک بدر(?:ی)?|ڈی ?پورٹ|ترحيل\p{L}*|اخراج (?:از کشور|اتباع)`,
  ],
  ['repatriation', String.raw`repatriat(?:ed|es|ing|ions?)|репатри\p{L}+`],
  [
    'voluntary return',
    String.raw`voluntary returns?|returned voluntarily|of (?:his|her|their) own (?:free )?will`,
  ],
  [
    'hand-over',
    String.raw`hand(?:ed|ing|s) (?:(?:him|her|them|‹[PQ]\d+›) )?(?:back |over)|hand-?overs?|turn(?:ed|ing|s) (?:(?:him|her|them|‹[PQ]\d+›) )?over(?= to)|حوالے ک(?:ر|یا|ئے)|حوالگی|передан(?:а|ы)?(?= ‹| властям)|تحویل داد\p{L}*|سلّ?م(?:ت)?(?= )`,
  ],
];
