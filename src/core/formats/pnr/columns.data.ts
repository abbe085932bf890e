/** What a column of a passenger list holds. */
export type Column =
  | 'surname'
  | 'given'
  | 'birth'
  | 'nationality'
  | 'document'
  | 'documentType'
  | 'issuer'
  | 'gender'
  | 'reference';

const WORDS: Readonly<Record<Column, string>> = {
  surname: 'surname familyname lastname family primaryidentifier',
  given: 'given givenname givennames firstname forename forenames secondaryidentifier',
  birth: 'dob dateofbirth birthdate born',
  nationality: 'nationality citizenship nat',
  document:
    'document documentnumber documentno docnumber docno passport passportnumber passportno traveldocument traveldocumentnumber',
  documentType: 'documenttype doctype typeofdocument traveldocumenttype',
  issuer: 'issuer issuingcountry issuingstate countryofissue documentcountry stateofissue',
  gender: 'gender sex',
  reference: 'reference pnr locator recordlocator bookingreference passengerid paxid id',
};

/** Column by its name, folded (letters and digits only, lower case). */
export const COLUMNS: Readonly<Record<string, Column>> = Object.fromEntries(
  Object.entries(WORDS).flatMap(([column, words]) =>
    words.split(' ').map((word) => [word, column as Column] as const),
  ),
);

/** Types of travel documents (UN/EDIFACT 1001 as PAXLST uses it, ICAO Doc 9303 part 3) → our schemes. */
export const DOCUMENT_TYPES: Readonly<Record<string, string>> = {
  P: 'passport',
  PP: 'passport',
  PASSPORT: 'passport',
  I: 'national-id',
  ID: 'national-id',
  A: 'national-id',
  C: 'national-id',
  IC: 'national-id',
  CNIC: 'cnic',
  NICOP: 'nicop',
  V: 'visa',
  VI: 'visa',
  AC: 'crew-certificate',
};

/** ISO 3166-1: alpha-3 followed by alpha-2, and the codes of ICAO Doc 9303 part 3 that stand for a country (D). */
const PAIRS = `
AFGAF ALBAL DZADZ ASMAS ANDAD AGOAO AIAAI ATAAQ ATGAG ARGAR ARMAM ABWAW AUSAU AUTAT AZEAZ BHSBS BHRBH BGDBD BRBBB BLRBY
BELBE BLZBZ BENBJ BMUBM BTNBT BOLBO BESBQ BIHBA BWABW BRABR BRNBN BGRBG BFABF BDIBI CPVCV KHMKH CMRCM CANCA CYMKY CAFCF
TCDTD CHLCL CHNCN COLCO COMKM COGCG CODCD COKCK CRICR CIVCI HRVHR CUBCU CUWCW CYPCY CZECZ DNKDK DJIDJ DMADM DOMDO ECUEC
EGYEG SLVSV GNQGQ ERIER ESTEE SWZSZ ETHET FLKFK FROFO FJIFJ FINFI FRAFR GUFGF PYFPF GABGA GMBGM GEOGE DEUDE GHAGH GIBGI
GRCGR GRLGL GRDGD GLPGP GUMGU GTMGT GGYGG GINGN GNBGW GUYGY HTIHT VATVA HNDHN HKGHK HUNHU ISLIS INDIN IDNID IRNIR IRQIQ
IRLIE IMNIM ISRIL ITAIT JAMJM JPNJP JEYJE JORJO KAZKZ KENKE KIRKI PRKKP KORKR KWTKW KGZKG LAOLA LVALV LBNLB LSOLS LBRLR
LBYLY LIELI LTULT LUXLU MACMO MDGMG MWIMW MYSMY MDVMV MLIML MLTMT MHLMH MTQMQ MRTMR MUSMU MYTYT MEXMX FSMFM MDAMD MCOMC
MNGMN MNEME MSRMS MARMA MOZMZ MMRMM NAMNA NRUNR NPLNP NLDNL NCLNC NZLNZ NICNI NERNE NGANG NIUNU NFKNF MKDMK MNPMP NORNO
OMNOM PAKPK PLWPW PSEPS PANPA PNGPG PRYPY PERPE PHLPH PCNPN POLPL PRTPT PRIPR QATQA REURE ROURO RUSRU RWARW BLMBL SHNSH
KNAKN LCALC MAFMF SPMPM VCTVC WSMWS SMRSM STPST SAUSA SENSN SRBRS SYCSC SLESL SGPSG SXMSX SVKSK SVNSI SLBSB SOMSO ZAFZA
SGSGS SSDSS ESPES LKALK SDNSD SURSR SJMSJ SWESE CHECH SYRSY TWNTW TJKTJ TZATZ THATH TLSTL TGOTG TKLTK TONTO TTOTT TUNTN
TURTR TKMTM TCATC TUVTV UGAUG UKRUA AREAE GBRGB USAUS UMIUM URYUY UZBUZ VUTVU VENVE VNMVN VGBVG VIRVI WLFWF ESHEH YEMYE
ZMBZM ZWEZW ALAAX`;

/** ISO 3166-1 alpha-2 of an alpha-3 code, upper case. */
export const ALPHA2: Readonly<Record<string, string>> = {
  ...Object.fromEntries((PAIRS.match(/[A-Z]{5}/g) ?? []).map((pair) => [pair.slice(0, 3), pair.slice(3)])),
  D: 'DE',
};
