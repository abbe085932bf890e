/**
 * Publicly known organisations: `slug: form | form | …`. The first form is the full name; forms in capitals are acronyms and
 * count only when written in capitals. Written from general knowledge; it says who is named, never that anybody is guilty.
 */
export const ARMED_GROUPS = `
ttp: Tehrik-e-Taliban Pakistan | TTP | Tehreek-e-Taliban Pakistan | Tehrik Taliban Pakistan | Tehreek Taliban Pakistan | Tehrik-i-Taliban | Tehreek-e-Taliban | Pakistani Taliban | Taliban Movement of Pakistan | Pakistan Taliban | Pakistan Taleban | Pakistani Taleban | Tehreek-e-Taleban Pakistan | تحریک طالبان پاکستان | ٹی ٹی پی | طالبان پاكستان | حركة طالبان باكستان | پاکستانی طالبان | Техрик-е Талибан Пакистан | Техрик-и-Талибан Пакистан | ТТП
taliban: Taliban | Taleban | Talibans | Afghan Taliban | Islamic Emirate of Afghanistan | Islamic Emirate | Taliban Movement | طالبان | افغان طالبان | امارت اسلامی افغانستان | امارت اسلامی | حركة طالبان | Талибан | Движение Талибан
is-k: Islamic State Khorasan Province | ISIS-K | ISIS-Khorasan | ISIL-K | ISIL-Khorasan | IS-K | ISK | ISKP | IS-KP | IS-Khorasan | Daesh-K | Daesh-Khorasan | Daish-Khorasan | Daesh Khorasan Province | Islamic State Khorasan | Islamic State of Khorasan Province | Islamic State of Khorasan | Islamic State - Khorasan | Islamic State in Khorasan | Islamic State-Khorasan Province | Islamic State of Iraq and the Levant-Khorasan | Wilayat Khorasan | Wilayah Khorasan | Wilayat Khurasan | داعش خراسان | ولایت خراسان | ولاية خراسان | داعش - خراسان | دولت اسلامیہ خراسان | ИГИЛ-Хорасан | Вилаят Хорасан | ИГ-Хорасан
isis: Islamic State of Iraq and the Levant | ISIS | ISIL | Islamic State | Islamic State of Iraq and Syria | Islamic State in Iraq and the Levant | Islamic State in Iraq and Syria | Islamic State of Iraq and al-Sham | Daesh | Daish | Da'esh | Da'ish | IS | داعش | تنظيم الدولة الإسلامية | دولت اسلامیہ | الدولة الإسلامية | دولت اسلامی | Исламское государство | ИГИЛ | ДАИШ
al-qaida: Al-Qaida | Al-Qaeda | Al-Qa'ida | Al Qaida | Al Qaeda | Al-Qaidah | Al-Qaeda Central | Alqaeda | Alqaida | AQ | القاعدہ | القاعدة | تنظيم القاعدة | Аль-Каида | Аль-Каеда | АльКаида
aqis: Al-Qaida in the Indian Subcontinent | Al-Qaeda in the Indian Subcontinent | Al-Qaeda in Indian Subcontinent | AQIS | القاعدہ برصغیر
aqap: Al-Qaida in the Arabian Peninsula | Al-Qaeda in the Arabian Peninsula | Al-Qa'ida in the Arabian Peninsula | AQAP | القاعدة في جزيرة العرب
aqim: Al-Qaida in the Islamic Maghreb | Al-Qaeda in the Islamic Maghreb | Organization of Al-Qaida in the Islamic Maghreb | AQIM | القاعدة في المغرب الإسلامي
al-qaida-in-iraq: Al-Qaida in Iraq | Al-Qaeda in Iraq | AQI
bla: Balochistan Liberation Army | BLA | Baloch Liberation Army | Baluchistan Liberation Army | Baluch Liberation Army | BLA Jeeyand | BLA-J | BLA-Jeeyand | بلوچ لبریشن آرمی | بلوچستان لبریشن آرمی | بی ایل اے | جيش تحرير بلوشستان | Армия освобождения Белуджистана
majeed-brigade: Majeed Brigade | Majid Brigade | BLA Majeed Brigade | BLA-Majeed Brigade | مجید بریگیڈ | لواء مجيد | Бригада Маджид
blf: Balochistan Liberation Front | BLF | Baloch Liberation Front | Baluchistan Liberation Front | بلوچستان لبریشن فرنٹ | بی ایل ایف
bras: Baloch Raaji Aajoi Sangar | BRAS | Baloch Raji Ajoi Sangar
bra: Baloch Republican Army | BRA | Baluch Republican Army | بلوچ ریپبلکن آرمی
brg: Baloch Republican Guards | Baloch Republican Guard
uba: United Baloch Army | یونائیٹڈ بلوچ آرمی
bna: Baloch Nationalist Army | بلوچ نیشنلسٹ آرمی
lashkar-e-balochistan: Lashkar-e-Balochistan | Lashkar-e-Baluchistan | لشکر بلوچستان
sra: Sindhudesh Revolutionary Army | Sindhudesh Liberation Army
haqqani-network: Haqqani Network | Haqqanis | HQN | حقانی نیٹ ورک | شبكة حقاني | شبکه حقانی | د حقاني شبکه | Сеть Хаккани
lashkar-e-tayyiba: Lashkar-e-Tayyiba | Lashkar-e-Taiba | Lashkar-e-Tayyaba | Lashkar-e-Toiba | Lashkar-e-Tayiba | Lashkar-e-Tayba | LeT | لشکر طیبہ | Лашкар-е-Тайба | عسكر طيبة
lashkar-e-jhangvi: Lashkar-e-Jhangvi | Lashkar e Jhangvi | Lashkar i Jhangvi | Lashkar-e-Jhangvi Al-Alami | LeJ | لشکر جھنگوی | Лашкар-е-Джангви
lashkar-e-islam: Lashkar-e-Islam | Lashkar-i-Islam | Lashkar-e-Islami | لشکر اسلام
jaish-e-mohammed: Jaish-e-Mohammed | Jaish-e-Muhammad | Jaish-e-Mohammad | Jaish-i-Mohammed | Jaysh-e-Mohammed | JeM | جیش محمد | جيش محمد | Джаиш-е-Мухаммад
jaish-al-adl: Jaish al-Adl | Jaish ul-Adl | Jaysh al-Adl | Jaish-ul-Adl | جیش العدل | جيش العدل
hizb-ut-tahrir: Hizb ut-Tahrir | Hizb-ut-Tahrir | Hizbut Tahrir | حزب التحرير | Хизб ут-Тахрир
jundallah: Jundallah | Jundullah | جنداللہ | جند الله
jamaat-ul-ahrar: Jamaat-ul-Ahrar | Jamat-ul-Ahrar | Jamaat ul Ahrar | Jama'at ul Ahrar | JuA | جماعت الاحرار | جماعة الأحرار
hizb-ul-ahrar: Hizb-ul-Ahrar | Hizbul Ahrar | حزب الاحرار
jamaat-ud-dawa: Jamaat-ud-Dawa | Jamat-ud-Dawa | Jamaat-ud-Dawah | Jama'at-ud-Dawa | JuD | جماعت الدعوہ
hafiz-gul-bahadur-group: Hafiz Gul Bahadur Group | Hafiz Gul Bahadur group | Gul Bahadur Group | HGB | حافظ گل بہادر گروپ
sipah-e-sahaba: Sipah-e-Sahaba Pakistan | Sipah-e-Sahaba | Sipah-i-Sahaba | سپاہ صحابہ
sipah-e-muhammad: Sipah-e-Muhammad | Sipah-e-Mohammed Pakistan | سپاہ محمد
zainabiyoun: Zainabiyoun Brigade | Zainebiyoun Brigade | Zaynabiyoun | زینبیون بریگیڈ | لواء زينبيون
fatemiyoun: Fatemiyoun Division | Fatemiyoun Brigade | Liwa Fatemiyoun | لشکر فاطمیون | لواء فاطميون
harkat-ul-mujahideen: Harkat-ul-Mujahideen | Harakat-ul-Mujahidin | Harakat ul-Mujahidin | Harkatul Mujahideen | HuM | حرکت المجاہدین
harkat-ul-jihad-al-islami: Harkat-ul-Jihad-al-Islami | Harakat-ul Jihad Islami | HuJI | حرکت الجہاد اسلامی
hizbul-mujahideen: Hizbul Mujahideen | Hizb-ul-Mujahideen | Hizb ul-Mujahidin | حزب المجاہدین
hezb-e-islami: Hezb-e-Islami | Hizb-i-Islami | Hezb-e-Islami Gulbuddin | Hizb-e-Islami | HIG | حزب اسلامی
the-resistance-front: The Resistance Front | TRF
tnsm: Tehrik-e-Nafaz-e-Shariat-e-Mohammadi | Tehreek-e-Nafaz-e-Shariat-e-Muhammadi | TNSM | تحریک نفاذ شریعت محمدی
tjp: Tehreek-e-Jihad Pakistan | Tehrik-e-Jihad Pakistan | TJP | تحریک جہاد پاکستان
imu: Islamic Movement of Uzbekistan | IMU | Исламское движение Узбекистана | اسلامی تحریک ازبکستان
etim: Eastern Turkistan Islamic Movement | East Turkestan Islamic Movement | ETIM | Turkistan Islamic Party | TIP | Исламское движение Восточного Туркестана
islamic-jihad-union: Islamic Jihad Union | Islamic Jihad Group | IJU
jamaat-ansarullah: Jamaat Ansarullah | Jamoat Ansarulloh
al-shabaab: Al-Shabaab | Al Shabaab | Al-Shabab | Harakat al-Shabaab al-Mujahidin | حركة الشباب | الشباب المجاہدین | Аш-Шабаб | Аль-Шабааб
boko-haram: Boko Haram | JAS | بوكو حرام | Боко Харам
iswap: Islamic State West Africa Province | ISWAP | Islamic State in West Africa
isgs: Islamic State in the Greater Sahara | ISGS | Islamic State Sahel Province
jnim: Jama'at Nusrat al-Islam wal-Muslimin | Jama'a Nusrat ul-Islam wa al-Muslimin | Jamaat Nusrat al-Islam wal-Muslimin | JNIM | جماعة نصرة الإسلام والمسلمين
hts: Hay'at Tahrir al-Sham | Hayat Tahrir al-Sham | Hayat Tahrir al Sham | HTS | هيئة تحرير الشام | Хайят Тахрир аш-Шам
al-nusrah-front: Al-Nusrah Front | Jabhat al-Nusra | Al-Nusra Front | Jabhat al-Nusrah | Nusra Front | جبهة النصرة | Джабхат ан-Нусра
hizballah: Hizballah | Hezbollah | Hizbullah | حزب الله | حزب اللہ | Хезболла
hamas: Hamas | حماس | ХАМАС
houthis: Ansar Allah | Houthis | Houthi | Houthi Movement | Ansarallah | Ansarullah | الحوثيون | أنصار الله | حوثی | Хуситы | Ансар Аллах
pkk: Kurdistan Workers' Party | PKK | Kurdistan Workers Party | حزب العمال الكردستاني | РПК
abu-sayyaf: Abu Sayyaf Group | Abu Sayyaf | ASG | أبو سياف
jemaah-islamiyah: Jemaah Islamiyah | Jamaah Islamiyah | Jema'ah Islamiyah
ansar-al-sharia: Ansar al-Sharia | Ansar al-Shari'a | أنصار الشريعة
caucasus-emirate: Caucasus Emirate | Emarat Kavkaz | Имарат Кавказ | Кавказский эмират
ltte: Liberation Tigers of Tamil Eelam | LTTE | Tamil Tigers
farc: Revolutionary Armed Forces of Colombia | FARC
nrf: National Resistance Front of Afghanistan | National Resistance Front | NRF | جبهه مقاومت ملی
`;

export const INSTITUTIONS = `
centcom: United States Central Command | CENTCOM | US Central Command | U.S. Central Command | USCENTCOM | Центральное командование США | القيادة المركزية الأمريكية
us-army: US Army | United States Army | U.S. Army
us-state-department: United States Department of State | US Department of State | US State Department | State Department | Department of State | U.S. Department of State | U.S. State Department | امریکی محکمہ خارجہ | وزارة الخارجية الأمريكية | Госдепартамент | Госдеп
us-treasury: United States Department of the Treasury | US Treasury | US Treasury Department | U.S. Treasury Department | Treasury Department | Department of the Treasury
us-justice-department: United States Department of Justice | US Department of Justice | US Justice Department | U.S. Department of Justice | Justice Department | Department of Justice | DOJ
us-homeland-security: Department of Homeland Security | US Department of Homeland Security | DHS
ofac: Office of Foreign Assets Control | OFAC
pentagon: Pentagon | US Department of Defense | Department of Defense | U.S. Department of Defense | DoD | DOD | Пентагон | البنتاغون | پینٹاگون
white-house: White House | وائٹ ہاؤس | البيت الأبيض | کاخ سفید | Белый дом
us-congress: United States Congress | US Congress | U.S. Congress | Congress | امریکی کانگریس
us-senate: US Senate | United States Senate | U.S. Senate
fbi: Federal Bureau of Investigation | FBI | ФБР | ایف بی آئی
cia: Central Intelligence Agency | CIA | ЦРУ | سی آئی اے
nsa: National Security Agency | NSA
nctc: National Counterterrorism Center | NCTC
un: United Nations | UN | U.N. | UNO | اقوام متحدہ | الأمم المتحدة | ملل متحد | ملګري ملتونه | ООН | Организация Объединенных Наций
un-security-council: United Nations Security Council | UN Security Council | UNSC | Security Council | سلامتی کونسل | مجلس الأمن | شورای امنیت سازمان ملل | شورای امنیت | د امنیت شورا | Совет Безопасности ООН | Совбез ООН
un-general-assembly: United Nations General Assembly | UN General Assembly | UNGA
un-1267-committee: 1267 Committee | UN 1267 Committee | ISIL (Da'esh) and Al-Qaida Sanctions Committee | 1267 Sanctions Committee
unoct: United Nations Office of Counter-Terrorism | UN Office of Counter-Terrorism | UNOCT
cted: Counter-Terrorism Committee Executive Directorate | CTED
unodc: United Nations Office on Drugs and Crime | UN Office on Drugs and Crime | UNODC
unama: United Nations Assistance Mission in Afghanistan | UN Assistance Mission in Afghanistan | UNAMA
unhcr: United Nations High Commissioner for Refugees | UNHCR
unicef: UNICEF
who: World Health Organization | World Health Organisation | WHO
nato: North Atlantic Treaty Organization | NATO | Nato | نیٹو | الناتو | حلف شمال الأطلسي | НАТО
isaf: International Security Assistance Force | ISAF
european-union: European Union | EU | E.U. | یورپی یونین | الاتحاد الأوروبي | Евросоюз | Европейский союз
european-commission: European Commission
interpol: Interpol | INTERPOL | International Criminal Police Organization | انٹرپول | الإنتربول | Интерпол
europol: Europol | EUROPOL | یوروپول | Европол
eurojust: Eurojust
fatf: Financial Action Task Force | FATF | ФАТФ | ایف اے ٹی ایف
apg: Asia/Pacific Group on Money Laundering
egmont-group: Egmont Group
world-bank: World Bank | عالمی بینک | Всемирный банк
imf: International Monetary Fund | IMF | آئی ایم ایف | МВФ
icrc: International Committee of the Red Cross | ICRC | Red Cross
sco: Shanghai Cooperation Organization | Shanghai Cooperation Organisation | SCO | ШОС | شنگھائی تعاون تنظیم
sco-rats: SCO Regional Anti-Terrorist Structure | Regional Anti-Terrorist Structure | RATS SCO | РАТС ШОС
csto: Collective Security Treaty Organization | CSTO | ОДКБ
oic: Organisation of Islamic Cooperation | Organization of Islamic Cooperation | OIC | منظمة التعاون الإسلامي
arab-league: Arab League | League of Arab States | جامعة الدول العربية
african-union: African Union
asean: ASEAN | Association of Southeast Asian Nations
saarc: SAARC | South Asian Association for Regional Cooperation
osce: Organization for Security and Co-operation in Europe | OSCE | ОБСЕ
quad: Quadrilateral Coordination Group
isi: Inter-Services Intelligence | ISI | Directorate for Inter-Services Intelligence | Inter Services Intelligence | آئی ایس آئی
ispr: Inter-Services Public Relations | ISPR | Inter Services Public Relations | آئی ایس پی آر
military-intelligence-pk: Military Intelligence
pakistan-army: Pakistan Army | Pak Army | Pakistani Army | پاک فوج | پاکستان آرمی | پاک آرمی | الجيش الباكستاني
pakistan-air-force: Pakistan Air Force | PAF | پاک فضائیہ
pakistan-navy: Pakistan Navy | پاک بحریہ
nacta: National Counter Terrorism Authority | NACTA | National Counter-Terrorism Authority | نیکٹا
niftac: National Intelligence Fusion and Threat Assessment Centre | NIFTAC | National Intelligence Fusion and Threat Assessment Center | National Intelligence Fusion & Threat Assessment Centre
piftac: Provincial Intelligence Fusion and Threat Assessment Centre | PIFTAC | PIFTACs
ctd: Counter Terrorism Department | CTD | Counter-Terrorism Department | Counterterrorism Department | سی ٹی ڈی | کاؤنٹر ٹیررازم ڈیپارٹمنٹ | محکمہ انسداد دہشت گردی
ctd-punjab: CTD Punjab | Punjab CTD | Punjab Counter Terrorism Department
ctd-kp: CTD KP | KP CTD | CTD Khyber Pakhtunkhwa
ctd-sindh: CTD Sindh | Sindh CTD
ctd-balochistan: CTD Balochistan | Balochistan CTD
fia: Federal Investigation Agency | FIA | ایف آئی اے
intelligence-bureau-pk: Intelligence Bureau
anti-narcotics-force: Anti-Narcotics Force | Anti Narcotics Force | ANF
nab: National Accountability Bureau | NAB | نیب
nadra: National Database and Registration Authority | NADRA | نادرا
fmu-pk: Financial Monitoring Unit | FMU
state-bank-of-pakistan: State Bank of Pakistan
frontier-corps: Frontier Corps | فرنٹیئر کور | ایف سی
frontier-constabulary: Frontier Constabulary | Federal Constabulary
pakistan-rangers: Pakistan Rangers | Sindh Rangers | Punjab Rangers | رینجرز
levies: Levies Force | Levies | Balochistan Levies | لیویز فورس | لیویز
ssg: Special Services Group | SSG
nsc-pk: National Security Committee
national-assembly-pk: National Assembly of Pakistan
apex-committee: Apex Committee
ntc-nap: NAP Implementation Cell
election-commission-pk: Election Commission of Pakistan | ECP
pakistan-foreign-office: Foreign Office | Pakistan Foreign Office | Ministry of Foreign Affairs of Pakistan | دفتر خارجہ
pti: Pakistan Tehreek-e-Insaf | PTI | تحریک انصاف
pml-n: Pakistan Muslim League-Nawaz | PML-N | مسلم لیگ ن
ppp: Pakistan People's Party | Pakistan Peoples Party | PPP | پیپلز پارٹی
anp: Awami National Party | ANP
mqm: Muttahida Qaumi Movement | MQM | MQM-P
jui-f: Jamiat Ulema-e-Islam | JUI-F | Jamiat Ulema-e-Islam-Fazl | جمعیت علمائے اسلام
jamaat-e-islami: Jamaat-e-Islami | Jamaat-i-Islami | جماعت اسلامی
tlp: Tehreek-e-Labbaik Pakistan | TLP | تحریک لبیک پاکستان
ptm: Pashtun Tahafuz Movement | PTM | پشتون تحفظ موومنٹ
byc: Baloch Yakjehti Committee | BYC | بلوچ یکجہتی کمیٹی
raw: Research and Analysis Wing | R&AW | RAW
nia-india: National Investigation Agency | NIA
indian-army: Indian Army
bsf-india: Border Security Force
gdi-afghanistan: General Directorate of Intelligence | GDI
nds-afghanistan: National Directorate of Security | NDS | امنیت ملی
afghan-national-army: Afghan National Army | ANA
irgc: Islamic Revolutionary Guard Corps | IRGC | Revolutionary Guards | Islamic Revolutionary Guards Corps | سپاه پاسداران | پاسداران انقلاب | الحرس الثوري | КСИР
quds-force: Quds Force | Qods Force | IRGC-QF | فيلق القدس
fsb: Federal Security Service | FSB | ФСБ | Федеральная служба безопасности
mvd-russia: МВД России | МВД РФ | МВД
mvd-tajikistan: МВД Таджикистана
mvd-uzbekistan: МВД Узбекистана
mvd-kyrgyzstan: МВД Кыргызстана | МВД Киргизии
mvd-kazakhstan: МВД Казахстана
mvd-pakistan: МВД Пакистана
mvd-afghanistan: МВД Афганистана
investigative-committee-ru: Следственный комитет | Следственный комитет России | СК РФ
kremlin: Kremlin | Кремль
gknb-tajikistan: ГКНБ
knb-kazakhstan: КНБ
mi5: MI5 | Security Service
mi6: MI6 | Secret Intelligence Service
nca-uk: National Crime Agency
gchq: GCHQ
scotland-yard: Scotland Yard | Metropolitan Police
bka: BKA | Bundeskriminalamt
mit-turkiye: MIT Turkiye | National Intelligence Organization | Milli Istihbarat Teskilati
mossad: Mossad | الموساد | Моссад
idf: Israel Defense Forces | IDF
gid-jordan: General Intelligence Directorate
gid-saudi: General Intelligence Presidency
icc: International Criminal Court | ICC
icj: International Court of Justice | ICJ
amnesty: Amnesty International
human-rights-watch: Human Rights Watch | HRW
edhi-foundation: Edhi Foundation | Edhi
rescue-1122: Rescue 1122
nesa: National Emergency Operations Centre
global-coalition: Global Coalition to Defeat ISIS | Global Coalition against Daesh
gctf: Global Counterterrorism Forum | GCTF
gifct: Global Internet Forum to Counter Terrorism | GIFCT
wagner: Wagner Group | Africa Corps | ЧВК Вагнер
`;

/** Forms whose letters are also an English word: capitals are not enough in an all-capitals line. */
export const CAPITALS_ONLY_IN_MIXED_TEXT = 'IS US WHO RAW HIG TIP AQ UN EU ANA NAB BRAS HUM LET MIT IT';
