/**
 * Legal forms of organisations: the class they belong to, and their writings, folded, initials joined. Two forms of one
 * class are one form in two languages (AG = Aktiengesellschaft = JSC = АО). Authored from company law terms in general use.
 */
export const LEGAL_FORMS: Readonly<Record<string, readonly string[]>> = {
  // A company whose owners hold shares that can be traded.
  'stock company': (
    'ag|aktiengesellschaft|aktiengeselschaft|sa|societe anonyme|sociedad anonima|societa per azioni|spa|nv|naamloze vennootschap|plc|public limited company|' +
    'jsc|ojsc|cjsc|pjsc|joint stock company|open joint stock company|closed joint stock company|public joint stock company|joint stock co|' +
    'oao|ooao|zao|pao|ao|оао|зао|пао|ао|акционерное общество|открытое акционерное общество|закрытое акционерное общество|публичное акционерное общество|' +
    'ат|пат|прат|as|anonim sirketi|ab|aktiebolag|oyj|asa|aktieselskab|tbk|sae|saog|saoc|kgaa|kk|kabushiki kaisha|inc|incorporated|corp|corporation|korp|cорп|корпорация'
  ).split('|'),
  // A company whose owners' liability is limited to their share.
  'limited company': (
    'gmbh|gesellschaft mit beschrankter haftung|gesellschaft m b h|mbh|ltd|limited|llc|limited liability company|ltd liability company|limited liability co|lc|' +
    'pte ltd|pte|pvt ltd|pvt|private limited|pty ltd|pty|co ltd|company ltd|company limited|co limited|sarl|sarlu|societe a responsabilite limitee|srl|societa a responsabilita limitata|' +
    'societatea cu raspundere limitata|sociedad de responsabilidad limitada|sl|sociedad limitada|bv|besloten vennootschap|ooo|ооо|общество с ограниченной ответственностью|' +
    'obshchestvo s ogranichennoi otvetstvennostyu|tov|тов|товариство з обмеженою відповідальністю|too|тоо|товарищество с ограниченной ответственностью|mchj|oy|aps|as limited|doo|sp z oo|spolka z ograniczona odpowiedzialnoscia|kft|eood|ood|' +
    'wll|fze|fzco|fzc|fz llc|dmcc|sdn bhd|bhd|limited sirketi|ltd sti|ltda|limitada|lda|eurl|sas|societe par actions simplifiee|ug'
  ).split('|'),
  partnership:
    'lp|llp|limited partnership|limited liability partnership|kg|kommanditgesellschaft|ohg|snc|gp|general partnership|cv|vof'.split(
      '|',
    ),
  'non-profit':
    'ano|ано|автономная некоммерческая организация|ev|eingetragener verein|onlus|ngo|nko|нко|asbl|vzw'.split(
      '|',
    ),
  'state enterprise':
    'fgup|фгуп|gup|гуп|federal state unitary enterprise|state unitary enterprise|федеральное государственное унитарное предприятие|soe'.split(
      '|',
    ),
  // Says only that it is a company.
  company:
    'co|company|companies|компания|kompaniya|kompania|compania|compagnie|cie|firma|фирма|sherkat|شرکه|شرکت|کمپنی|group|holding|holdings'.split(
      '|',
    ),
};

/** Numbers as words, ordinals and Roman numerals that stand for a digit in names. */
export const NUMBER_WORDS: Readonly<Record<string, string>> = {
  first: '1',
  '1st': '1',
  second: '2',
  '2nd': '2',
  third: '3',
  '3rd': '3',
  fourth: '4',
  '4th': '4',
  fifth: '5',
  '5th': '5',
  ii: '2',
  iii: '3',
  iv: '4',
  v: '5',
  vi: '6',
  vii: '7',
  viii: '8',
  ix: '9',
  xi: '11',
  xii: '12',
};

/** Words written short in names of organisations, and what they stand for. */
export const SHORT_WORDS: Readonly<Record<string, string>> = {
  intl: 'international',
  int: 'international',
  natl: 'national',
  assn: 'association',
  assoc: 'association',
  bros: 'brothers',
  mfg: 'manufacturing',
  dept: 'department',
  univ: 'university',
  govt: 'government',
  tech: 'technology',
  technologies: 'technology',
  eng: 'engineering',
  ind: 'industries',
  inds: 'industries',
  svcs: 'services',
  mgmt: 'management',
  org: 'organisation',
  fdn: 'foundation',
  usa: 'united states',
  us: 'united states',
  uk: 'united kingdom',
  uae: 'united arab emirates',
};

/** Words that show a name to be an organisation's, besides legal forms and the words of public bodies. */
export const BUSINESS_WORDS: ReadonlySet<string> = new Set(
  (
    'trading traders trade industries industrial industry enterprise enterprises export import shipping lines airlines airways aviation air logistics transport travel exchange finance ' +
    'investment investments capital insurance oil gas petroleum petrochemical energy mining steel cement construction engineering engineers technology technologies systems electronics ' +
    'telecom communications consulting services solutions institute college academy society association club council centre center factory plant mill works laboratory hotel restaurant ' +
    'empresa empresas comercializadora comercial inversiones industrias grupo groupement banco banque sociedad societe asociacion fundacion fondation movimiento mouvement frente ejercito partido parti partiya gruppe verein stiftung revolutionary struggle tours farm farms shop shops store stores ranch ' +
    'brigade battalion brigades jaish lashkar tehrik tehreek harakat jamaat hizb katibat jabhat ansar mujahideen movement army league federation partners ' +
    'завод банк институт предприятие объединение фонд центр агентство министерство управление общество бригада батальон партия движение организация ' +
    'شرکه شرکت شركة مؤسسة موسسه جمعیه جمعية بنک بانک جماعت تحریک لشکر جیش حزب حرکت حرکه کتیبه لواء مصرف جبهه وزاره وزارت انجمن اداره هییه'
  ).split(' '),
);
