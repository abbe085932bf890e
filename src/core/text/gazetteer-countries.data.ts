/**
 * Countries: `ISO2: English forms | … ; demonyms …`. Names in other scripts come from the platform's own locale data
 * (Intl.DisplayNames) plus the forms given here that it does not know. Demonyms are no mentions of a place.
 */
export const COUNTRIES = `
AF: Afghanistan | Islamic Republic of Afghanistan | افغانستان | أفغانستان | Афганистан ; Afghan Afghans Afghani Afghanis افغان افغانی أفغاني أفغانية الأفغانية الأفغاني афганский афганцы
AL: Albania ; Albanian Albanians
DZ: Algeria | الجزائر ; Algerian Algerians الجزائري
AD: Andorra ; Andorran
AO: Angola ; Angolan Angolans
AG: Antigua and Barbuda ; Antiguan
AR: Argentina ; Argentine Argentinian Argentines
AM: Armenia | Армения ; Armenian Armenians
AU: Australia ; Australian Australians
AT: Austria ; Austrian Austrians
AZ: Azerbaijan | Азербайджан ; Azerbaijani Azerbaijanis Azeri
BS: Bahamas ; Bahamian
BH: Bahrain | Kingdom of Bahrain ; Bahraini Bahrainis
BD: Bangladesh | People's Republic of Bangladesh | بنگلہ دیش ; Bangladeshi Bangladeshis بنگلہ دیشی
BB: Barbados ; Barbadian
BY: Belarus | Беларусь | Белоруссия ; Belarusian Belarusians
BE: Belgium ; Belgian Belgians
BZ: Belize ; Belizean
BJ: Benin ; Beninese
BT: Bhutan ; Bhutanese
BO: Bolivia ; Bolivian
BA: Bosnia and Herzegovina | Bosnia ; Bosnian Bosnians
BW: Botswana ; Motswana
BR: Brazil ; Brazilian Brazilians
BN: Brunei ; Bruneian
BG: Bulgaria ; Bulgarian Bulgarians
BF: Burkina Faso ; Burkinabe
BI: Burundi ; Burundian
CV: Cape Verde | Cabo Verde
KH: Cambodia ; Cambodian
CM: Cameroon ; Cameroonian
CA: Canada ; Canadian Canadians
CF: Central African Republic | CAR
TD: Chad ; Chadian Chadians
CL: Chile ; Chilean
CN: China | People's Republic of China | PRC | چین | الصين | Китай ; Chinese چینی الصيني китайский
CO: Colombia ; Colombian Colombians
KM: Comoros ; Comorian
CG: Congo | Republic of the Congo ; Congolese
CD: Democratic Republic of the Congo | DRC | DR Congo | Congo-Kinshasa
CR: Costa Rica
CI: Ivory Coast | Côte d'Ivoire ; Ivorian
HR: Croatia ; Croatian Croatians Croat
CU: Cuba ; Cuban Cubans
CY: Cyprus ; Cypriot Cypriots
CZ: Czech Republic | Czechia ; Czech Czechs
DK: Denmark ; Danish Dane Danes
DJ: Djibouti ; Djiboutian
DM: Dominica
DO: Dominican Republic ; Dominican
EC: Ecuador ; Ecuadorian
EG: Egypt | Arab Republic of Egypt | مصر | Египет ; Egyptian Egyptians مصری
SV: El Salvador ; Salvadoran
GQ: Equatorial Guinea
ER: Eritrea ; Eritrean Eritreans
EE: Estonia ; Estonian
SZ: Eswatini | Swaziland
ET: Ethiopia ; Ethiopian Ethiopians
FJ: Fiji ; Fijian
FI: Finland ; Finnish Finn Finns
FR: France | فرانس | فرنسا | Франция ; French Frenchman فرانسیسی الفرنسي французский
GA: Gabon ; Gabonese
GM: Gambia | The Gambia ; Gambian
GE: Georgia | Грузия ; Georgian Georgians
DE: Germany | Federal Republic of Germany | جرمنی | ألمانيا | Германия ; German Germans جرمن немецкий
GH: Ghana ; Ghanaian
GR: Greece ; Greek Greeks
GD: Grenada
GT: Guatemala ; Guatemalan
GN: Guinea ; Guinean
GW: Guinea-Bissau
GY: Guyana
HT: Haiti ; Haitian Haitians
HN: Honduras ; Honduran
HU: Hungary ; Hungarian Hungarians
IS: Iceland ; Icelandic
IN: India | Republic of India | بھارت | انڈیا | ہندوستان | الهند | هند | Индия ; Indian Indians بھارتی هندی індийский индийский
ID: Indonesia ; Indonesian Indonesians
IR: Iran | Islamic Republic of Iran | ایران | إيران | Иран ; Iranian Iranians ایرانی إيراني الإيراني иранский
IQ: Iraq | Republic of Iraq | عراق | العراق | Ирак ; Iraqi Iraqis عراقی عراقي العراقي иракский
IE: Ireland ; Irish
IL: Israel | اسرائیل | إسرائيل | Израиль ; Israeli Israelis اسرائیلی الإسرائيلي израильский
IT: Italy ; Italian Italians
JM: Jamaica ; Jamaican
JP: Japan ; Japanese
JO: Jordan | Hashemite Kingdom of Jordan | اردن | الأردن ; Jordanian Jordanians
KZ: Kazakhstan | Казахстан ; Kazakh Kazakhs Kazakhstani
KE: Kenya ; Kenyan Kenyans
KI: Kiribati
XK: Kosovo ; Kosovar Kosovars
KW: Kuwait | کویت | الكويت ; Kuwaiti Kuwaitis
KG: Kyrgyzstan | Kyrgyz Republic | Кыргызстан | Киргизия ; Kyrgyz
LA: Laos ; Laotian Lao
LV: Latvia ; Latvian
LB: Lebanon | لبنان | Ливан ; Lebanese
LS: Lesotho
LR: Liberia ; Liberian
LY: Libya | ليبيا | لیبیا | Ливия ; Libyan Libyans
LI: Liechtenstein
LT: Lithuania ; Lithuanian
LU: Luxembourg
MG: Madagascar ; Malagasy
MW: Malawi ; Malawian
MY: Malaysia ; Malaysian Malaysians
MV: Maldives ; Maldivian Maldivians
ML: Mali ; Malian Malians
MT: Malta ; Maltese
MH: Marshall Islands
MR: Mauritania ; Mauritanian
MU: Mauritius ; Mauritian
MX: Mexico ; Mexican Mexicans
FM: Micronesia
MD: Moldova ; Moldovan
MC: Monaco
MN: Mongolia ; Mongolian
ME: Montenegro ; Montenegrin
MA: Morocco | المغرب | مراکش ; Moroccan Moroccans
MZ: Mozambique ; Mozambican
MM: Myanmar | Burma ; Burmese
NA: Namibia ; Namibian
NP: Nepal ; Nepali Nepalese
NL: Netherlands | Holland ; Dutch
NZ: New Zealand ; New-Zealander
NI: Nicaragua ; Nicaraguan
NE: Niger ; Nigerien
NG: Nigeria ; Nigerian Nigerians
KP: North Korea | DPRK | Democratic People's Republic of Korea ; North-Korean
MK: North Macedonia | Macedonia ; Macedonian
NO: Norway ; Norwegian Norwegians
OM: Oman | عمان | سلطنة عمان ; Omani Omanis
PK: Pakistan | Islamic Republic of Pakistan | Pak | پاکستان | باكستان | Пакистан ; Pakistani Pakistanis پاکستانی باكستاني باكستانية الباكستاني الباكستانية пакистанский пакистанцы
PS: Palestine | State of Palestine | فلسطین | فلسطين | Палестина ; Palestinian Palestinians فلسطینی
PA: Panama ; Panamanian
PG: Papua New Guinea
PY: Paraguay
PE: Peru ; Peruvian
PH: Philippines | Republic of the Philippines ; Filipino Filipinos Philippine
PL: Poland ; Polish Pole Poles
PT: Portugal ; Portuguese
QA: Qatar | State of Qatar | قطر | Катар ; Qatari Qataris قطری
RO: Romania ; Romanian Romanians
RU: Russia | Russian Federation | روس | روسيا | Россия | Российская Федерация | РФ ; Russian Russians روسی الروسي российский русский россияне россиянин
RW: Rwanda ; Rwandan
KN: Saint Kitts and Nevis
LC: Saint Lucia
VC: Saint Vincent and the Grenadines
WS: Samoa
SM: San Marino
ST: Sao Tome and Principe
SA: Saudi Arabia | Kingdom of Saudi Arabia | KSA | سعودی عرب | السعودية | عربستان سعودی | عربستان | Саудовская Аравия ; Saudi Saudis سعودی السعودي
SN: Senegal ; Senegalese
RS: Serbia ; Serbian Serb Serbs
SC: Seychelles
SL: Sierra Leone
SG: Singapore ; Singaporean
SK: Slovakia ; Slovak
SI: Slovenia ; Slovenian
SB: Solomon Islands
SO: Somalia | الصومال | صومالیہ | Сомали ; Somali Somalis
ZA: South Africa ; South-African
KR: South Korea | Republic of Korea ; South-Korean
SS: South Sudan ; South-Sudanese
ES: Spain ; Spanish Spaniard
LK: Sri Lanka | سری لنکا ; Sri-Lankan
SD: Sudan | السودان ; Sudanese
SR: Suriname
SE: Sweden ; Swedish Swede Swedes
CH: Switzerland ; Swiss
SY: Syria | Syrian Arab Republic | شام | سوریا | سوريا | Сирия ; Syrian Syrians شامی السوري сирийский сирийцы
TW: Taiwan ; Taiwanese
TJ: Tajikistan | تاجکستان | طاجيكستان | تاجیکستان | Таджикистан ; Tajik Tajiks Tajikistani таджикский таджики
TZ: Tanzania ; Tanzanian
TH: Thailand ; Thai
TL: Timor-Leste | East Timor
TG: Togo ; Togolese
TO: Tonga
TT: Trinidad and Tobago ; Trinidadian
TN: Tunisia | تونس ; Tunisian Tunisians
TR: Turkiye | Türkiye | Turkey | Republic of Türkiye | ترکی | ترکیہ | تركيا | ترکیه | Турция ; Turkish Turk Turks ترک التركي турецкий
TM: Turkmenistan | ترکمانستان | Туркменистан | Туркмения ; Turkmen Turkmens
TV: Tuvalu
UG: Uganda ; Ugandan
UA: Ukraine | یوکرین | أوكرانيا | Украина ; Ukrainian Ukrainians украинский
AE: United Arab Emirates | UAE | U.A.E. | Emirates | متحدہ عرب امارات | الإمارات | الإمارات العربية المتحدة | امارات متحده عربی | ОАЭ | Эмираты ; Emirati Emiratis اماراتی الإماراتي
GB: United Kingdom | UK | U.K. | Britain | Great Britain | England | Scotland | Wales | Northern Ireland | برطانیہ | بريطانيا | انگلستان | بریتانیا | Великобритания | Британия ; British Briton Britons English-man Scottish Welsh برطانوی البريطاني британский
US: United States | United States of America | US | USA | U.S. | U.S.A. | America | امریکا | امریکہ | أمريكا | الولايات المتحدة | ایالات متحده | ایالات متحده آمریکا | آمریکا | США | Соединенные Штаты | Америка ; American Americans امریکی الأمريكي الأمريكية американский американцы
UY: Uruguay ; Uruguayan
UZ: Uzbekistan | ازبکستان | أوزبكستان | Узбекистан ; Uzbek Uzbeks Uzbekistani узбекский узбеки
VU: Vanuatu
VA: Vatican City | Holy See | Vatican
VE: Venezuela ; Venezuelan Venezuelans
VN: Vietnam ; Vietnamese
YE: Yemen | Republic of Yemen | یمن | اليمن | Йемен ; Yemeni Yemenis یمنی اليمني
ZM: Zambia ; Zambian
ZW: Zimbabwe ; Zimbabwean
HK: Hong Kong
`;
/** Regions of more than one country: `slug: forms`. */
export const REGIONS = `
central-asia: Central Asia | وسطی ایشیا | آسيا الوسطى | آسیای میانه | Центральная Азия | Средняя Азия
south-asia: South Asia | Southern Asia | جنوبی ایشیا | جنوب آسيا | Южная Азия
southeast-asia: Southeast Asia | South-East Asia | South East Asia
asia: Asia | Азия
europe: Europe | یورپ | أوروبا | اروپا | Европа
africa: Africa | افریقہ | أفريقيا | Африка
central-africa: Central Africa
west-africa: West Africa | Western Africa
east-africa: East Africa | Horn of Africa
north-africa: North Africa | Maghreb
eastern-europe: Eastern Europe
western-europe: Western Europe
sahel: Sahel
middle-east: Middle East | مشرق وسطیٰ | الشرق الأوسط | خاورمیانه | Ближний Восток
levant: Levant
khorasan: Khorasan | Khurasan | خراسان | Хорасан
gulf-of-oman: Gulf of Oman
gulf-of-aden: Gulf of Aden
bay-of-bengal: Bay of Bengal
bab-el-mandeb: Bab el-Mandeb | Bab al-Mandab
hindu-kush: Hindu Kush
gulf: Persian Gulf | Arabian Gulf | Gulf states | Arabian Peninsula | Gulf
caucasus: Caucasus | North Caucasus | Кавказ | Северный Кавказ
indian-subcontinent: Indian Subcontinent | Subcontinent
latin-america: Latin America
north-america: North America
south-america: South America
arabian-sea: Arabian Sea
indian-ocean: Indian Ocean
red-sea: Red Sea
strait-of-hormuz: Strait of Hormuz
durand-line: Durand Line | ڈیورنڈ لائن
line-of-control: Line of Control | LoC | لائن آف کنٹرول | ایل او سی
kurdistan: Kurdistan
balkans: Balkans
`;
