/**
 * Letters to readable Latin, per language; not the keys of matching. After the romanisations of BGN/PCGN without their
 * diacritics, and for Uzbek the official alphabet of 1995. Letters not named by a language are read as its base's.
 */
export interface Romanisation {
  /** Read where this table says nothing. */
  readonly base: string | null;
  readonly letters: Readonly<Record<string, string>>;
  /** Readings of common words that differ from `readings.data.ts`. */
  readonly words: Readonly<Record<string, string>>;
}

const pairs = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text
      .split(' ')
      .map((pair) => pair.split('='))
      .map(([from, to]) => [from ?? '', to ?? '']),
  );

/** How Arabic words are heard in Persian, Urdu and Pashto. */
const EASTERN =
  'uthman=usman thaqib=saqib thabit=sabit thamir=samir harith=haris muadh=muaz fadl=fazal fadil=fazil rida=raza diya=zia riyad=riaz ramadan=ramzan murtada=murtaza ayid=aiz uday=adi ' +
  'husayn=hussain haydar=haider zubayr=zubair faysal=faisal sayf=saif shaykh=sheikh ubayd=ubaid ubayda=ubaida zayd=zaid qays=qais suhayl=sohail sulayman=sulaiman dawud=daud khidr=khizar ghamdi=ghamidi layla=laila zaynab=zainab tayyib=tayyab musawi=mousavi husayni=hussaini haydari=haidari';

export const ROMANISATIONS: Readonly<Record<string, Romanisation>> = {
  ar: {
    base: null,
    letters: pairs(
      'ا=a أ=a إ=i آ=a ٱ=a ب=b ت=t ث=th ج=j ح=h خ=kh د=d ذ=dh ر=r ز=z س=s ش=sh ص=s ض=d ط=t ظ=z ع= غ=gh ف=f ق=q ك=k ک=k ل=l م=m ن=n ه=h ة=a و=w ي=y ی=y ى=a ئ=i ؤ=u ء= پ=p چ=ch ژ=zh گ=g ڤ=v',
    ),
    words: {},
  },
  fa: {
    base: 'ar',
    letters: pairs('ث=s ذ=z ض=z ظ=z و=v ہ=h ة=eh ى=a ۀ=eh'),
    words: pairs(
      `${EASTERN} muhammad=mohammad mustafa=mostafa husayn=hossein uthman=osman umar=omar rida=reza muhsin=mohsen sulayman=soleyman jawad=javad wahid=vahid dawud=davoud musawi=mousavi abd=abd`,
    ),
  },
  ur: {
    base: 'ar',
    letters: pairs('ث=s ذ=z ض=z ظ=z ٹ=t ڈ=d ڑ=r ں=n ہ=h ھ=h ے=e ۓ=e ۂ=a ۃ=a'),
    words: pairs(EASTERN),
  },
  ps: {
    base: 'ar',
    letters: pairs('ث=s ذ=z ض=z ظ=z ټ=t ډ=d ړ=r ڼ=n ښ=kh ږ=zh ځ=z څ=ts ګ=g ې=e ۍ=ay ہ=h'),
    words: pairs(`${EASTERN} muhammad=mohammad`),
  },
  ru: {
    base: null,
    letters: pairs(
      'а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya і=i ї=yi є=ye ґ=g ў=w',
    ),
    words: {},
  },
  tg: { base: 'ru', letters: pairs('ҷ=j ҳ=h қ=q ғ=gh ӣ=i ӯ=u ъ='), words: {} },
  uz: { base: 'ru', letters: pairs('ў=o‘ қ=q ғ=g‘ ҳ=h х=x ж=j ъ=’'), words: {} },
  kk: { base: 'ru', letters: pairs('ә=a ғ=g қ=q ң=ng ө=o ү=u ұ=u һ=h і=i'), words: {} },
};
