/** Words by which a passage says where its knowledge comes from. Marks of lineage, not of truth. */

/** Hearsay without a name: nobody can tell whether two such passages are one rumour. */
export const UNKNOWN_LINEAGE: readonly RegExp[] = [
  /\b(?:reportedly|allegedly reported|rumou?r(?:s|ed)?|hearsay|word has it|word on the street|bazaar talk|it is (?:being )?(?:said|reported|rumou?red|claimed|whispered)|(?:is|are|was|were) (?:said|rumou?red|reported) to)\b/iu,
  /\b(?:(?:unconfirmed|unverified|unsourced|conflicting|press|media|news|social media|local media) (?:reports?|accounts?|posts?|messages?|claims?)|according to (?:some )?reports?|reports? (?:say|suggest|claim|indicate)s?|social media|posts? on (?:facebook|telegram|twitter|whatsapp|x)|anonymous (?:letter|call|caller|tip|post))\b/iu,
  /(?:اطلاعات کے مطابق|غیر مصدقہ|افواہ|بتایا جاتا ہے|کہا جاتا ہے|سوشل میڈیا|به گفته منابع ناشناس|شایعه|غیر مؤكد|شائعات)/u,
  /(?:по слухам|по непровер[её]нным|по неподтвержд[её]нным|сообщается, что|по сообщениям СМИ|ходят слухи)/iu,
];

/** What the report's own people saw, heard or found out. */
export const FIRST_HAND: readonly RegExp[] = [
  /\b(?:own (?:observation|sources?|enquir(?:y|ies)|inquir(?:y|ies)|patrols?)|(?:comment|remark|note) (?:by|of|from) (?:this|the reporting|the undersigned|our)|(?:reporting|field|desk|station) (?:officer['’]s|officer|desk)? ?comment)\b/iu,
  /\bour (?:own )?(?:patrols?|officers?|men|staff|teams?|sources?|observers?|correspondents?|reporters?|informants?|sentr(?:y|ies)|guards?|post|checkpost|people)\b/iu,
  /\b(?:we|i|this (?:office|post|unit|desk|bureau|station|command|cell|agency)|the undersigned) (?:ourselves |myself |also |have |has |had |then )*(?:saw|seen|observed|counted|heard|visited|found|watched|checked|spoke|inspected|photographed|noticed|met)\b/iu,
  /\b(?:seen|observed|counted|heard|checked|inspected|photographed) by (?:this|our|the undersigned|us)\b/iu,
  /(?:ہمارے (?:اہلکار|نمائندے|افسر|گشت)|اپنے ذرائع|наш (?:патруль|сотрудник|корреспондент)|наши (?:сотрудники|источники))/u,
];

/** A report that passes on what it does not vouch for. */
export const PASSED_ON: readonly RegExp[] = [
  /\b(?:passed on as received|forwarded (?:as received|for information|without comment)|(?:not|un)(?:been )?(?:checked|verified) by us|we have nothing of our own|nothing of our own|no comment from this (?:office|desk)|received anonymously|anonymous (?:letter|tip|call)|source unknown|origin unknown|provenance unknown|not checked)\b/iu,
  /(?:ذریعہ نامعلوم|بغیر تصدیق|источник неизвестен|без проверки)/u,
];

/** Who is cited by office only: many of them speak on one day, so the words alone name nobody. */
export const NO_NAMES = new Set(
  (
    'police official officials officer officers authorities authority government spokesman spokesperson spokesmen source sources witness witnesses eyewitness eyewitnesses resident residents ' +
    'villager villagers local locals people neighbours relatives family doctors doctor hospital rescuers rescue army military security forces intelligence agency agencies department ' +
    'ministry minister court prosecutor prosecution defence lawyer investigators investigator experts expert analysts analyst media press newspaper newspapers report reports man woman ' +
    'driver guard shopkeeper elders elder district local provincial federal senior administration commander leader group he she they it'
  ).split(' '),
);

/** A sentence that goes on with the speaker of the one before. */
export const GOES_ON =
  /^\s*["“”'»]*(?:he|she|they|the (?:minister|spokesman|spokesperson|officer|official|statement|report|letter|release))\b[^.]{0,60}\b(?:said|says|added|told|went on|continued|claimed|stated|warned|denied|maintained|also|further)\b/iu;

/** Last words of a body's name: alone they name none. */
export const BODY_NOUNS = new Set(
  (
    'association council committee commission bureau board court centre center office unit cell wing command corps division bank company firm university college hospital school trust foundation ' +
    'society union league party front army movement network agency force authority department ministry directorate inspectorate registrar embassy mission consulate laboratory news times post ' +
    'herald tribune gazette mail journal weekly daily radio television tv channel correspondent letter note account sector section'
  ).split(' '),
);

/** In English each pattern holds one of these: sentences without them need not be looked at. */
export const HEARSAY_WORDS = (
  'reportedly allegedly rumour rumours rumoured rumor rumors rumored hearsay word talk said reported claimed whispered report reports account accounts post posts message messages claim claims ' +
  'media anonymous'
).split(' ');
export const FIRST_HAND_WORDS = 'own comment remark note our we i this undersigned us'.split(' ');
