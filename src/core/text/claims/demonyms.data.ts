/** Adjectives and nouns of nationality and their ISO 3166-1 code. One row: code, then the words in lower case. */
const ROWS = `
AF afghan afghans afghani|AL albanian|DZ algerian|AR argentine argentinian|AM armenian|AU australian|AT austrian|AZ azerbaijani azeri
BH bahraini|BD bangladeshi|BY belarusian|BE belgian|BA bosnian|BR brazilian|GB british briton britons|BG bulgarian|BF burkinabe|MM burmese
KH cambodian|CM cameroonian|CA canadian|TD chadian|CL chilean|CN chinese|CO colombian|CD congolese|HR croatian|CU cuban|CY cypriot|CZ czech
DK danish dane|NL dutch|EG egyptian|AE emirati|ER eritrean|EE estonian|ET ethiopian|PH filipino philippine|FI finnish|FR french frenchman
GE georgian|DE german|GH ghanaian|GR greek|HU hungarian|IN indian|ID indonesian|IR iranian|IQ iraqi|IE irish|IL israeli|IT italian|JP japanese
JO jordanian|KZ kazakh kazakhstani|KE kenyan|KW kuwaiti|KG kyrgyz|LV latvian|LB lebanese|LY libyan|LT lithuanian|MY malaysian|MV maldivian
ML malian|MR mauritanian|MX mexican|MD moldovan|MN mongolian|MA moroccan|MZ mozambican|NP nepalese nepali|NZ new-zealander|NE nigerien|NG nigerian
KP north-korean|NO norwegian|OM omani|PK pakistani pakistanis|PS palestinian|PE peruvian|PL polish pole|PT portuguese|QA qatari|RO romanian
RU russian|RW rwandan|SA saudi|SN senegalese|RS serbian|SG singaporean|SK slovak|SI slovenian|SO somali|ZA south-african|KR south-korean
ES spanish spaniard|LK sri-lankan|SD sudanese|SE swedish swede|CH swiss|SY syrian|TW taiwanese|TJ tajik tajikistani|TZ tanzanian|TH thai
TN tunisian|TR turkish turk|TM turkmen|UG ugandan|UA ukrainian|US american americans u.s. us|UZ uzbek uzbekistani|VE venezuelan|VN vietnamese
YE yemeni|ZM zambian|ZW zimbabwean
`;

export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split(/[\n|]/)
    .flatMap((row) => {
      const [code = '', ...words] = row.split(' ');
      return words.map((word) => [word.replace('-', ' '), code] as const);
    }),
);

/** Pattern of the adjectives, without "us", which is also a pronoun. */
export const DEMONYM_PATTERN = [...DEMONYMS.keys()]
  .filter((word) => word !== 'us')
  .sort((a, b) => b.length - a.length)
  .map((word) =>
    word
      .replaceAll('.', '\\.')
      .replace(/^[a-z]/, (first) => first.toUpperCase())
      .replace(/ [a-z]/, (next) => next.toUpperCase()),
  )
  .join('|');
