/** Words that tell how somebody knows, by kind of source: one of a kind gives the kind away. Lower case, folded; `*` = any ending. */
export const SOURCE_WORDS: Readonly<Record<string, string>> = {
  human:
    'source sources sub-source subsource informant* informer* asset agent agents human-source humint walk-in walkin defector* double-agent mole insider* confidant* courier-source handler* case-officer recruit* penetration debrief* ' +
    'مخبر مخبروں جاسوس ایجنٹ ذریعہ ذرائع مصدر مصادر عميل عملاء منبع مخبران источник* агент* осведомител* информатор* перебежчик*',
  signals:
    'intercept* wiretap* eavesdrop* sigint comint elint signals phone-tap tapped bugged listening-device decrypt* metadata imsi call-record* cdr ' +
    'انٹرسیپٹ شنود تنصت التنصت اعتراض перехват* прослушк* прослушив*',
  imagery: 'imint satellite imagery overhead drone-feed aerial-photograph* سیٹلائٹ اقمار спутник* снимк*',
  detainee:
    'detainee* interrogat* custodial prisoner* confess* زیرحراست تفتیش اعتراف معتقل استجواب задержанн* допрос*',
  surveillance: 'surveillance tailed shadowed static-post cctv نگرانی مراقبة наблюдени* слежк*',
  cyber: 'implant* exfiltrat* keylogger* malware-access compromised-account hacked inbox-access взлом* ',
  liaison: 'liaison foreign-service sister-service partner-service حلیف استخباراتی партнерск*',
  financial: 'str strs suspicious-transaction* finint bank-secrecy goaml مشکوک-ترسیلات',
};

/** The kind that the source type of a report stands for. */
export const KIND_OF_TYPE: Readonly<Record<string, string>> = {
  HUMINT: 'human',
  SIGINT: 'signals',
  IMINT: 'imagery',
  CYBER: 'cyber',
  FININT: 'financial',
  LIAISON: 'liaison',
  TECHINT: 'signals',
};
