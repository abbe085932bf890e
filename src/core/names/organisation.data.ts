/** Words of an organisation's name that tell nothing: articles, prepositions, legal forms. Folded. */
export const IDLE_WORDS: ReadonlySet<string> = new Set(
  (
    'the of and for in al el ul ur us ud un e i a an ltd limited llc inc incorporated corp corporation co company plc gmbh pvt private sa srl bv oy ooo jsc pjsc fze fzco fzc dmcc llp ag ab spa kg pty ltda sarl both each ad ar as ash at az ' +
    'ال و کی کا کے او د از در في من ооо оао зао пао и в ан аль ал ад аш ас ар ат эль ул уль'
  ).split(' '),
);

/**
 * Words that many organisations share. An organisation named by these alone (Ministry of Interior, Police) is known
 * only together with its country or place.
 */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  (
    'police army navy force forces armed air military militia ministry minister interior foreign affairs defence defense finance information justice government state federal provincial ' +
    'national country department directorate agency bureau office service services security intelligence counter terrorism terrorist counterterrorism court supreme high district ' +
    'parliament assembly senate council committee commission authority bank central party group organisation organization union front movement corps frontier guard border ' +
    'customs prison hospital university school mosque madrasa foundation trust charity embassy consulate airport station media news press ' +
    'islamic muslim people peoples liberation freedom democratic republic united international special joint investigation team unit wing branch cell command task ranger rangers civil'
  ).split(' '),
);

/** Spellings of the field's words that skeletons alone keep apart or that are one word in two languages. */
export const WORD_SPELLINGS: Readonly<Record<string, string>> = {
  organization: 'organisation',
  centre: 'center',
  defence: 'defense',
  labour: 'labor',
  qaida: 'qaeda',
  qaidah: 'qaeda',
  qaeeda: 'qaeda',
  // The construct state of Arabic, and the same words in other scripts.
  katibat: 'katiba',
  katibah: 'katiba',
  kateeba: 'katiba',
  kateebat: 'katiba',
  катибат: 'katiba',
  катиба: 'katiba',
  harakat: 'haraka',
  harakah: 'haraka',
  харакат: 'haraka',
  jamaah: 'jamaat',
  jamaa: 'jamaat',
  // English words of trade and office as Urdu and Pashto write them.
  برادرز: 'brothers',
  ایکسچینج: 'exchange',
  ٹرسٹ: 'trust',
  کمپنی: 'company',
  ٹریڈرز: 'traders',
  انٹرپرایزز: 'enterprises',
  کلینکس: 'clinics',
};
