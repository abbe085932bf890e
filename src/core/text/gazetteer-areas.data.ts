/** First-order areas and main towns, districts and crossings: `ISO2 slug: forms`. Written from general knowledge. */
export const AREAS = `
PK khyber-pakhtunkhwa: Khyber Pakhtunkhwa | KP | KPK | Khyber-Pakhtunkhwa | Khyber Pukhtunkhwa | Khyber Pashtunkhwa | NWFP | North-West Frontier Province | North West Frontier Province | خیبر پختونخوا | خیبرپختونخوا | خیبر پښتونخوا | خيبر بختونخوا | Хайбер-Пахтунхва
PK balochistan: Balochistan | Baluchistan | بلوچستان | بلوشستان | Белуджистан
PK punjab: Punjab | پنجاب | البنجاب | Пенджаб
PK sindh: Sindh | Sind | سندھ | السند | Синд
PK islamabad-territory: Islamabad Capital Territory | ICT
PK gilgit-baltistan: Gilgit-Baltistan | Gilgit Baltistan | گلگت بلتستان
PK azad-kashmir: Azad Jammu and Kashmir | Azad Kashmir | AJK | Azad Jammu & Kashmir | آزاد کشمیر
PK fata: FATA | Federally Administered Tribal Areas | فاٹا
PK waziristan: Waziristan | وزیرستان | Вазиристан
PK north-waziristan: North Waziristan | North Waziristan Agency | شمالی وزیرستان | Северный Вазиристан | وزيرستان الشمالية
PK south-waziristan: South Waziristan | South Waziristan Agency | جنوبی وزیرستان | Южный Вазиристан
PK lower-south-waziristan: Lower South Waziristan
PK upper-south-waziristan: Upper South Waziristan
PK malakand: Malakand | مالاکنڈ
IN jammu-kashmir: Jammu and Kashmir | Jammu & Kashmir | Kashmir | Indian-administered Kashmir | IIOJK | کشمیر | مقبوضہ کشمیر | كشمير | Кашмир
AF badakhshan: Badakhshan | بدخشان | Бадахшан
AF badghis: Badghis | بادغیس
AF baghlan: Baghlan | بغلان | Баглан
AF balkh: Balkh | بلخ | Балх
AF bamyan: Bamyan | Bamiyan | بامیان
AF daykundi: Daykundi | Daikundi | دایکندی
AF farah: Farah Province | Farah province | فراه
AF faryab: Faryab | فاریاب
AF ghazni: Ghazni | غزنی | غزني | Газни
AF ghor: Ghor | Ghor Province | غور
AF helmand: Helmand | Hilmand | ہلمند | هلمند | Гильменд
AF herat: Herat | ہرات | هرات | Герат
AF jowzjan: Jowzjan | Jawzjan | جوزجان
AF kabul-province: Kabul Province
AF kandahar: Kandahar | Qandahar | قندھار | قندهار | کندهار | Кандагар
AF kapisa: Kapisa | کاپیسا
AF khost: Khost | خوست | Хост
AF kunar: Kunar | Konar | Kunar Province | کنڑ | کونړ | كونر | Кунар
AF kunduz: Kunduz | Konduz | قندوز | کندز | Кундуз
AF laghman: Laghman | لغمان
AF logar: Logar | لوگر
AF nangarhar: Nangarhar | Ningarhar | ننگرہار | ننګرهار | ننگرهار | ننجرهار | Нангархар
AF nimroz: Nimroz | Nimruz | نیمروز
AF nuristan: Nuristan | Nooristan | نورستان
AF paktia: Paktia | Paktya | پکتیا | Пактия
AF paktika: Paktika | پکتیکا | Пактика
AF panjshir: Panjshir | Panjsher | پنجشیر | Панджшер
AF parwan: Parwan | پروان
AF samangan: Samangan | سمنگان
AF sar-e-pol: Sar-e-Pol | Sar-e-Pul | سرپل
AF takhar: Takhar | تخار | Тахар
AF uruzgan: Uruzgan | Oruzgan | Urozgan | ارزگان
AF wardak: Maidan Wardak | Wardak Province | میدان وردک
AF zabul: Zabul | زابل
IR sistan-baluchestan: Sistan and Baluchestan | Sistan-Baluchestan | Sistan-Baluchistan | Sistan va Baluchestan | Sistan and Baluchistan | سیستان و بلوچستان | سیستان بلوچستان
IR khorasan-razavi: Khorasan Razavi | Razavi Khorasan
IR kerman: Kerman | کرمان | Керман
CN xinjiang: Xinjiang | Xinjiang Uygur Autonomous Region | سنکیانگ | شينجيانغ | Синьцзян
IN in-punjab: Indian Punjab
IN gujarat: Gujarat
IN rajasthan: Rajasthan
RU dagestan: Dagestan | Дагестан
RU chechnya: Chechnya | Чечня
RU ingushetia: Ingushetia | Ингушетия
RU moscow-oblast: Московская область | Подмосковье
TJ khatlon: Khatlon | Хатлон | Хатлонская область
TJ gorno-badakhshan: Gorno-Badakhshan | GBAO | ГБАО | Горный Бадахшан
UZ fergana: Fergana | Ferghana | Fergana Valley | Фергана
US texas: Texas
US california: California
US florida: Florida
US virginia-state: Virginia | Eastern District of Virginia | Northern Virginia
IQ anbar: Anbar | الأنبار
IQ nineveh: Nineveh | Ninewa | نينوى
SY idlib: Idlib | إدلب
EG sinai: Sinai | Sinai Peninsula | سيناء
PS gaza: Gaza | Gaza Strip | غزہ | غزة | Газа
PS west-bank: West Bank | مغربی کنارہ
`;
export const TOWNS = `
PK islamabad: Islamabad | اسلام آباد | إسلام آباد | إسلام اباد | Исламабад
PK karachi: Karachi | کراچی | كراتشي | Карачи
PK lahore: Lahore | لاہور | لاهور | Лахор
PK faisalabad: Faisalabad | فیصل آباد
PK rawalpindi: Rawalpindi | Pindi | راولپنڈی | راولبندي | Равалпинди
PK multan: Multan | ملتان
PK peshawar: Peshawar | پشاور | پېښور | بيشاور | Пешавар
PK quetta: Quetta | کوئٹہ | کوټه | كويتا | Кветта
PK gujranwala: Gujranwala | گوجرانوالہ
PK sialkot: Sialkot | سیالکوٹ
PK hyderabad-pk: Hyderabad | حیدرآباد
PK bahawalpur: Bahawalpur | بہاولپور
PK sargodha: Sargodha | سرگودھا
PK sukkur: Sukkur | سکھر
PK larkana: Larkana | لاڑکانہ
PK jacobabad: Jacobabad | جیکب آباد
PK shikarpur: Shikarpur | شکارپور
PK nawabshah: Nawabshah | نوابشاہ
PK mirpur-khas: Mirpur Khas | Mirpurkhas
PK thatta: Thatta | ٹھٹہ
PK dadu: Dadu | دادو
PK sehwan: Sehwan | Sehwan Sharif | سیہون
PK jhang: Jhang | جھنگ
PK jhelum: Jhelum | جہلم
PK gujrat: Gujrat | گجرات
PK kasur: Kasur | قصور
PK sahiwal: Sahiwal | ساہیوال
PK okara: Okara | اوکاڑہ
PK sheikhupura: Sheikhupura | شیخوپورہ
PK chiniot: Chiniot
PK mianwali: Mianwali | میانوالی
PK bhakkar: Bhakkar | بھکر
PK attock: Attock | اٹک
PK chakwal: Chakwal | چکوال
PK taxila: Taxila | ٹیکسلا
PK murree: Murree | مری شہر
PK rahim-yar-khan: Rahim Yar Khan | رحیم یار خان
PK dera-ghazi-khan: Dera Ghazi Khan | D.G. Khan | DG Khan | ڈیرہ غازی خان
PK dera-ismail-khan: Dera Ismail Khan | D.I. Khan | DI Khan | D I Khan | ڈیرہ اسماعیل خان | ڈی آئی خان
PK muzaffargarh: Muzaffargarh | مظفر گڑھ
PK rajanpur: Rajanpur
PK layyah: Layyah
PK vehari: Vehari
PK khanewal: Khanewal
PK raiwind: Raiwind
PK muridke: Muridke | مریدکے
PK abbottabad: Abbottabad | ایبٹ آباد | Абботтабад
PK mansehra: Mansehra | مانسہرہ
PK haripur: Haripur | ہری پور
PK kohistan-pk: Kohistan | کوہستان
PK dasu: Dasu | داسو
PK bisham: Bisham | Besham | بشام
PK battagram: Battagram
PK shangla: Shangla | شانگلہ
PK swat: Swat | سوات | Сват
PK mingora: Mingora | مینگورہ
PK buner: Buner | بونیر
PK dir: Upper Dir | Lower Dir | Dir | دیر بالا | دیر زیریں
PK chitral: Chitral | چترال
PK bajaur: Bajaur | Bajaur Agency | Bajaur district | باجوڑ | باجوړ | Баджаур
PK mohmand-district: Mohmand | Mohmand District | Mohmand Agency | Mohmand district | ضلع مہمند
PK khyber-district: Khyber | Khyber District | Khyber Agency | Khyber district | Khyber tribal district | ضلع خیبر
PK khyber-pass: Khyber Pass | درہ خیبر
PK kurram: Kurram | Kurram Agency | Kurram District | کرم ایجنسی | ضلع کرم | کرم
PK orakzai-district: Orakzai | Orakzai District | Orakzai Agency | Orakzai district
PK parachinar: Parachinar | پاراچنار
PK tirah: Tirah | Tirah Valley | وادی تیراہ | تیراہ
PK bara: Bara
PK landi-kotal: Landi Kotal | Landikotal | لنڈی کوتل
PK jamrud: Jamrud | جمرود
PK torkham: Torkham | طورخم | تورخم | Торхам
PK chaman: Chaman | چمن
PK angoor-ada: Angoor Ada | Angur Adda
PK ghulam-khan: Ghulam Khan crossing | Ghulam Khan border
PK miranshah: Miranshah | Miramshah | Miram Shah | Miran Shah | میرانشاہ | میران شاہ | Мираншах
PK mir-ali: Mir Ali | میر علی
PK datta-khel: Datta Khel | Dattakhel | دتہ خیل
PK shawal: Shawal | Shawal Valley | شوال وادی
PK razmak: Razmak | رزمک
PK wana: Wana | وانا
PK ladha: Ladha | لدھا
PK makeen: Makeen | Makin | مکین
PK sararogha: Sararogha
PK tank: Tank | Tank District | Tank district | ٹانک
PK bannu: Bannu | بنوں | Банну
PK lakki-marwat: Lakki Marwat | لکی مروت
PK karak: Karak | کرک
PK kohat: Kohat | کوہاٹ
PK hangu: Hangu | ہنگو
PK darra-adam-khel: Darra Adam Khel | Dara Adam Khel | درہ آدم خیل
PK nowshera: Nowshera | نوشہرہ
PK akora-khattak: Akora Khattak | اکوڑہ خٹک
PK mardan: Mardan | مردان
PK swabi: Swabi | صوابی
PK charsadda: Charsadda | چارسدہ
PK shabqadar: Shabqadar
PK matta: Matta
PK kalat: Kalat | قلات
PK khuzdar: Khuzdar | خضدار
PK mastung: Mastung | مستونگ
PK nushki: Nushki | Noshki | نوشکی
PK chagai: Chagai | Chaghi | چاغی
PK dalbandin: Dalbandin
PK taftan: Taftan | تفتان
PK turbat: Turbat | تربت
PK kech: Kech | Kech District | کیچ
PK panjgur: Panjgur | پنجگور
PK gwadar: Gwadar | گوادر | جوادر | Гвадар
PK pasni: Pasni | پسنی
PK ormara: Ormara | اورماڑہ
PK awaran: Awaran | آواران
PK lasbela: Lasbela | Las Bela | لسبیلہ
PK hub: Hub | Hub Chowki | Hub District
PK washuk: Washuk
PK kharan: Kharan | خاران
PK sibi: Sibi | سبی
PK bolan: Bolan | Bolan Pass | بولان
PK mach: Mach | مچھ
PK harnai: Harnai | ہرنائی
PK ziarat: Ziarat | زیارت
PK loralai: Loralai | لورالائی
PK zhob: Zhob | ژوب
PK musakhail: Musakhail | Musakhel | موسیٰ خیل
PK barkhan: Barkhan | بارکھان
PK kohlu: Kohlu | کوہلو
PK dera-bugti: Dera Bugti | ڈیرہ بگٹی
PK sui: Sui
PK nasirabad: Nasirabad | Naseerabad | نصیر آباد
PK jaffarabad: Jaffarabad | Jafarabad | جعفر آباد
PK dera-allah-yar: Dera Allah Yar
PK dera-murad-jamali: Dera Murad Jamali
PK jhal-magsi: Jhal Magsi
PK qilla-abdullah: Qilla Abdullah | Killa Abdullah | قلعہ عبداللہ
PK qilla-saifullah: Qilla Saifullah | Killa Saifullah | قلعہ سیف اللہ
PK pishin: Pishin | پشین
PK muslim-bagh: Muslim Bagh
PK duki: Duki | دکی
PK surab: Surab
PK buleda: Buleda
PK mand: Mand tehsil
PK hazarganji: Hazarganji
PK gilgit: Gilgit | گلگت
PK skardu: Skardu | سکردو
PK chilas: Chilas | چلاس
PK muzaffarabad: Muzaffarabad | مظفر آباد
PK mirpur-ajk: Mirpur
PK kotli: Kotli
PK rawalakot: Rawalakot
PK lady-reading-hospital: Lady Reading Hospital
PK lyari: Lyari | لیاری
PK korangi: Korangi
PK sohrab-goth: Sohrab Goth | سہراب گوٹھ
PK orangi: Orangi Town | Orangi
PK malir: Malir | ملیر
PK keamari: Keamari
AF kabul: Kabul | Kabul City | کابل | كابول | Кабул
AF jalalabad: Jalalabad | جلال آباد | جلال‌آباد | جلال اباد | Джелалабад | Джалалабад
AF mazar-e-sharif: Mazar-e-Sharif | Mazar-i-Sharif | Mazar | مزار شریف | مزار شريف | Мазари-Шариф
AF lashkar-gah: Lashkar Gah | Lashkargah | لشکرگاہ | لښکرګاه
AF gardez: Gardez | گردیز
AF spin-boldak: Spin Boldak | سپین بولدک
AF asadabad: Asadabad | اسد آباد
AF pul-e-khumri: Pul-e-Khumri | Pul-i-Khumri
AF taloqan: Taloqan | Taluqan
AF faizabad: Faizabad | Fayzabad | فیض آباد
AF charikar: Charikar
AF tarin-kot: Tarin Kot | Tarinkot
AF qalat: Qalat
AF zaranj: Zaranj
AF sangin: Sangin
AF marjah: Marjah | Marja
AF musa-qala: Musa Qala
AF bagram: Bagram | Bagram Airfield | Bagram Air Base | بگرام | Баграм
AF pul-e-charkhi: Pul-e-Charkhi | Pul-e-Charkhi prison
AF birmal: Barmal | Bermal | Birmal | برمل
AF achin: Achin | اچین
AF tora-bora: Tora Bora | تورہ بورہ
AF kunar-dangam: Dangam
AF nari: Naray
AF abbey-gate: Abbey Gate
AF panjwai: Panjwai | Panjwayi
IR tehran: Tehran | تہران | تهران | طهران | Тегеран
IR zahedan: Zahedan | Zahidan | زاہدان | زاهدان
IR mashhad: Mashhad | Meshed | مشہد | مشهد | Мешхед
IR saravan: Saravan
IR chabahar: Chabahar | چابہار | چابهار
IR shiraz: Shiraz | شیراز
IR isfahan: Isfahan | Esfahan | اصفہان | اصفهان
IR qom: Qom
IR bandar-abbas: Bandar Abbas
IR taibad: Taybad
IR islam-qala: Islam Qala
IN new-delhi: New Delhi | Delhi | نئی دہلی | دہلی | نيودلهي | Дели | Нью-Дели
IN mumbai: Mumbai | Bombay | ممبئی | Мумбаи
IN srinagar: Srinagar | سری نگر
IN pulwama: Pulwama | پلوامہ
IN pahalgam: Pahalgam | پہلگام
IN uri: Uri sector
IN pathankot: Pathankot
IN amritsar: Amritsar
IN jammu: Jammu
IN ahmedabad: Ahmedabad
IN bangalore: Bangalore | Bengaluru
IN chennai: Chennai
IN kolkata: Kolkata | Calcutta
CN beijing: Beijing | بیجنگ | بكين | پکن | Пекин
CN shanghai: Shanghai
CN kashgar: Kashgar
CN urumqi: Urumqi
TJ dushanbe: Dushanbe | دوشنبہ | دوشنبه | Душанбе
TJ khujand: Khujand | Худжанд
TJ kulob: Kulob | Kulyab | Куляб
UZ tashkent: Tashkent | تاشقند | تاشکند | Ташкент
UZ samarkand: Samarkand | Самарканд
UZ termez: Termez | Термез
TM ashgabat: Ashgabat | Ашхабад
KG bishkek: Bishkek | Бишкек
KG osh: Osh | Ош
KZ astana: Astana | Nur-Sultan | Астана
KZ almaty: Almaty | Алматы
RU moscow: Moscow | ماسکو | موسكو | مسکو | Москва
RU saint-petersburg: Saint Petersburg | St. Petersburg | St Petersburg | Санкт-Петербург | Петербург
RU krasnogorsk: Krasnogorsk | Красногорск
RU crocus-city-hall: Crocus City Hall | Crocus City | Крокус Сити Холл | Крокус
RU makhachkala: Makhachkala | Махачкала
RU grozny: Grozny | Грозный
RU bryansk: Bryansk | Брянск
RU kazan: Kazan | Казань
TR ankara: Ankara | انقرہ | أنقرة | Анкара
TR istanbul: Istanbul | استنبول | إسطنبول | Стамбул
TR gaziantep: Gaziantep
AE dubai: Dubai | دبئی | دبي | Дубай
AE abu-dhabi: Abu Dhabi | ابوظہبی | أبوظبي | Абу-Даби
AE sharjah: Sharjah | شارجہ
AE deira: Deira
SA riyadh: Riyadh | ریاض | الرياض | Эр-Рияд
SA jeddah: Jeddah | Jiddah | جدہ | جدة
SA makkah: Makkah | Mecca | مکہ | مكة
SA madinah: Madinah | Medina | مدینہ منورہ
QA doha: Doha | دوحہ | الدوحة | دوحه | Доха
KW kuwait-city: Kuwait City
BH manama: Manama
OM muscat: Muscat | مسقط
YE sanaa: Sanaa | Sana'a | صنعاء
YE aden: Aden | عدن
YE marib: Marib | Ma'rib
IQ baghdad: Baghdad | بغداد | Багдад
IQ mosul: Mosul | موصل | الموصل | Мосул
IQ basra: Basra | Basrah | البصرة
IQ erbil: Erbil | Arbil | أربيل
IQ kirkuk: Kirkuk
IQ fallujah: Fallujah
SY damascus: Damascus | دمشق | Дамаск
SY aleppo: Aleppo | حلب | Алеппо
SY raqqa: Raqqa | Raqqah | الرقة | Ракка
SY homs: Homs
SY deir-ez-zor: Deir ez-Zor | Deir al-Zour | Deir Ezzor | دير الزور
SY baghuz: Baghuz
SY al-hol: Al-Hol | Al-Hawl | al-Hol camp
LB beirut: Beirut | بیروت | بيروت
JO amman: Amman | عمان شہر
IL jerusalem: Jerusalem | یروشلم | القدس | بیت المقدس | Иерусалим
IL tel-aviv: Tel Aviv | تل ابیب | تل أبيب
EG cairo: Cairo | قاہرہ | القاهرة | Каир
LY tripoli: Tripoli
LY benghazi: Benghazi
LY sirte: Sirte
LY derna: Derna
TN tunis: Tunis
MA rabat: Rabat
MA casablanca: Casablanca
DZ algiers: Algiers
SO mogadishu: Mogadishu | مقديشو | Могадишо
KE nairobi: Nairobi | نيروبي
NG abuja: Abuja
NG maiduguri: Maiduguri
NG lagos: Lagos
ML bamako: Bamako
ML gao: Gao
ML kidal: Kidal
ML timbuktu: Timbuktu
NE niamey: Niamey
BF ouagadougou: Ouagadougou
SD khartoum: Khartoum
ET addis-ababa: Addis Ababa
UG kampala: Kampala
CD kinshasa: Kinshasa
ZA johannesburg: Johannesburg
ZA cape-town: Cape Town
ZA pretoria: Pretoria
US washington: Washington | Washington DC | Washington, D.C. | Washington D.C. | واشنگٹن | واشنطن | واشنگتن | واشینگتن | Вашингтон
US new-york: New York | New York City | نیویارک | نيويورك | Нью-Йорк
US los-angeles: Los Angeles
US chicago: Chicago
US boston: Boston
US houston: Houston
US dallas: Dallas
US san-francisco: San Francisco
US san-bernardino: San Bernardino
US alexandria-va: Alexandria
US guantanamo: Guantanamo Bay | Guantanamo | GTMO | گوانتانامو
US tampa: Tampa
GB london: London | لندن | Лондон
GB manchester: Manchester
GB birmingham: Birmingham
GB glasgow: Glasgow
FR paris: Paris | پیرس | باريس | Париж
FR nice: Nice, France
FR marseille: Marseille
FR lyon: Lyon
DE berlin: Berlin | برلن | برلين | Берлин
DE hamburg: Hamburg
DE munich: Munich
DE frankfurt: Frankfurt
DE cologne: Cologne
DE solingen: Solingen
AT vienna: Vienna | ویانا | فيينا | Вена
BE brussels: Brussels | برسلز | بروكسل | Брюссель
NL the-hague: The Hague
NL amsterdam: Amsterdam
CH geneva: Geneva | جنیوا | جنيف | Женева
CH zurich: Zurich
IT rome: Rome
IT milan: Milan
ES madrid: Madrid
ES barcelona: Barcelona
PT lisbon: Lisbon
SE stockholm: Stockholm
NO oslo: Oslo
DK copenhagen: Copenhagen
FI helsinki: Helsinki
PL warsaw: Warsaw
CZ prague: Prague
HU budapest: Budapest
RO bucharest: Bucharest
BG sofia: Sofia, Bulgaria
GR athens: Athens
RS belgrade: Belgrade
BA sarajevo: Sarajevo
XK pristina: Pristina
AL tirana: Tirana
UA kyiv: Kyiv | Kiev | کیف | Киев
BY minsk: Minsk | Минск
GE tbilisi: Tbilisi | Тбилиси
AM yerevan: Yerevan | Ереван
AZ baku: Baku | Баку
BD dhaka: Dhaka | ڈھاکہ | Дакка
BD chittagong: Chittagong | Chattogram
BD coxs-bazar: Cox's Bazar
LK colombo: Colombo
NP kathmandu: Kathmandu
MV male: Malé
MM naypyidaw: Naypyidaw
MM yangon: Yangon
TH bangkok: Bangkok
MY kuala-lumpur: Kuala Lumpur
SG singapore-city: Singapore City
ID jakarta: Jakarta
ID bali: Bali
PH manila: Manila
PH mindanao: Mindanao
PH jolo: Jolo
PH marawi: Marawi
PH sulu: Sulu
VN hanoi: Hanoi
JP tokyo: Tokyo
KR seoul: Seoul
KP pyongyang: Pyongyang
AU canberra: Canberra
AU sydney: Sydney
AU melbourne: Melbourne
NZ christchurch: Christchurch
NZ wellington: Wellington
CA ottawa: Ottawa
CA toronto: Toronto
CA montreal: Montreal
MX mexico-city: Mexico City
BR brasilia: Brasilia
AR buenos-aires: Buenos Aires
CO bogota: Bogota
VE caracas: Caracas
CU havana: Havana
`;
/** Single words above that are also names of people or ordinary words: alone they need a word of place beside them. */
export const AMBIGUOUS_PLACES =
  'Pak Mohmand Khyber Orakzai Jordan Georgia Chad Mali Mach Bara Dir Hub Sui Nice Male Matta Mand Gao Osh Hyderabad Mirpur Alexandria Wellington Sulu Qalat Gulf Nari Farah Ghor Tank Zabul Kurd Virginia Mazar Swat Guinea Bali Ziarat Nineveh کرم شام مری چمن قطر حلب بلخ غور دکی سبی عمان قصور مکین زابل وانا براس را کرک ہند الهند هند الجزيرة الكويت المغرب سرباز تربت حماة سدہ ٹل کیچ دوري جيبو سرت شمران جلق كايا غاو زوارة رفح تعز سبها ديفا موبتي';
