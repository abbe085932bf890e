/** Words that, capitalised at the end (or the beginning) of a name, say what kind of thing it names. */
export const ORGANISATION_HEADS = `
Army Ministry Police Brigade Brigades Front Network Movement Party University Council Agency Department Corps Command Foundation Trust Bank Exchange Company Ltd Limited FZE FZCO Inc LLC LLP PLC Pte Sdn Bhd JSC SARL SAL OOO GmbH Corporation Corp Group Force Forces Authority Bureau Commission Committee Organisation Organization Association Federation Union League Alliance Coalition Institute Academy College School Secretariat Directorate Directorate-General Division Regiment Battalion Guard Guards Rangers Constabulary Navy Airlines Airways Industries Enterprises Traders Trading Changers Exchangers Brothers Sons Enterprise Stores Hawala Services Service Holdings Welfare Society Mission Embassy Consulate Court Tribunal Senate Assembly Cabinet Congress Parliament Task-Force Centre Center Unit Cell Squad Wing Board Office Fund-House Chamber Club Syndicate Cartel Gang Militia Legion Platoon Lashkar Jaish Jamaat Hizb Majlis Shura Jirga Caliphate Emirate Charity Madrassa Madrassah Madrasa Seminary Register Registry Administration Customs Treasury Headquarters Tanzeem Panel Government Watch Branch Levies Khasadars Mahaz Consortium Cooperative Commodities Logistics Shipping Insurance Securities Investments Builders Developers Associates Jewellers Exporters Importers Freight Cargo Clinics Clinic Laboratories Collectorate Inspectorate Gendarmerie Vanguard Fellowship Waqf Telecom Pharmaceuticals Textiles Motors Mills Intelligence Ombudsman Archdiocese Diocese Guild Confederation Monitor Column Columns Battalions Regiments Brotherhood Tigers Lions Falcons Eagles Hawks Wolves Cobras Scorpions Panthers Warriors Fighters Defenders Guardians Soldiers Sons Daughters Children Convoy Caravan Partisans Volunteers Martyrs Avengers Knights Commandos Faction Detachment Contingent Rifles Lancers Scouts Grenadiers Fusiliers Team Patrol Liaison Collective Presidency Prosecutorate Directorates Judiciary Books Optics Works Publishers Publications Printers Foods Minerals Gems Marble Timber Steel Mobiles Communications Computers Solutions Systems Technologies Analytics Consulting Consultants Partners Ventures Capital Finance Remittance Remittances Transfers Transport Transporters Carriers Travels Travel Tours Tourism Steamship Lines Shipyard Fisheries Seafoods Farms Pharmacy Foundry Workshop Electronics Chemicals Plastics Marketing Productions Sarafi Saraf Sarraf Brokers Dealers Suppliers Contractors Construction Constructions Impex Imports Exports Jewelers Fabrics Garments Carpets Rugs SARL SAL WLL BV AG SpA PLC OÜ OOO Pvt Ulema Commissariat Militias Observatory Watchdog Labs Lab Boys
`;
export const PLACE_HEADS = `
Valley River Tehsil Taluka Bazaar Bazar Chowk Airport Gate Bridge Camp Mountain Mountains Hills Hill Pass Desert Lake Sea Ocean Gulf Strait Peninsula Island Islands Coast Border District Province Region Agency-Area City Town Village Street Road Avenue Highway Motorway Expressway Square Market Mall Plaza Hospital Mosque Masjid Church Temple Shrine Mazar Fort Cantonment Cantt Barracks Base Airbase Airfield Station Port Harbour Harbor Dam Colony Sector Phase Park Stadium Hotel Jail Prison Crossing Post Checkpost Checkpoint Corridor Line Tower Towers Palace Ground Kot Khel Garhi Kalay Kali Banda Ghundi Algad Tangi Kandao Khwar Sarai Serai Dheri Dhok Basti Pind Thana Kach Kas Garden Gardens Union-Council Ghar Dara Darra Wadi Oblast Governorate Subcontinent Nala Killi Mohalla Goth Circle Compound Complex House Canyon Terminal Junction Roundabout Neighbourhood Suburb Territory Territories Capital-Territory Frontier Ghati Kotal Plateau Basin Forest Swamp Creek Canal
`;
export const PROGRAMME_HEADS = `
Programme Program Agreement Accord Accords Dialogue Plan Initiative Fund Pact Treaty Talks Process Partnership Framework Project Strategy Scheme Roadmap Protocol Compact Doctrine Policy Summit Forum Conference Understanding Consultations Exercise Campaign Mechanism Format
`;
export const DOCUMENT_HEADS =
  'Act Ordinance Resolution Convention Charter Constitution Declaration Communique Communiqué Memorandum Memoranda Covenant Statute Bulletin Notification Decree Bill Law List Manual Handbook Index Gazette-Notification Directive Regulation Regulations Code';
export const VEHICLE_HEADS = 'Express Mail Flyer Railcar Shuttle';
export const CHANNEL_HEADS =
  'TV News Times Radio Herald Tribune Gazette Television Newspaper Magazine Telegraph Journal Media Channel Broadcasting Daily Weekly Observer Podcast Wire Dispatch Courier Chronicle Review Lantern Mirror Sentinel Voice Newswire Newsletter Examiner Inquirer Express-Tribune';
export const EVENT_HEADS =
  'Attack Attacks Bombing Bombings Massacre Siege Tragedy Blast Hijacking Assassination Uprising War Crisis Incident Raid Battle Offensive Insurgency Revolution Genocide Earthquake Elections Operation';
/** Heads that may be continued by "of", "for", "on", "against": "Ministry of …", "Committee for the …". */
export const CONTINUED_HEADS = `
Army Ministry Department University Bank Bureau Office Council Institute Party Front Movement House Board Commission Committee Organisation Organization Association Federation Union Court Chamber Directorate Academy College School Society Centre Center Foundation Trust Union League Alliance Republic Kingdom State Emirate Authority Administration Secretariat Embassy Consulate Mission Fund Corps Assembly Group Brigade Brigades Agency Force Forces Service Convention Declaration Act Charter Province Gulf Bay Strait Sea City Port Fort Mosque Church Government Programme Program Plan Treaty Dialogue Partnership Framework Protocol Summit Conference Strategy Code Register Tribunal Parliament Senate Unit Panel Club Battalion Regiment Division Guards Register Constitution Resolution Siege Battle Massacre Islands Sons Daughters Children Lions Tigers Falcons Eagles Soldiers Knights Caravan Convoy Brotherhood Voice Warriors Fighters Defenders Guardians Martyrs Avengers Column Battalions League Network Guild Legion Circle Order Syndicate Cartel Companions Treasury Memorandum Covenant Statute Accord Agreement Ulema Prosecutorate Inspectorate Observatory Team Cell
`;
/** Heads that stand before what they govern: "Operation X", "Radio X", "Camp X". kind by word. */
export const LEADING_HEADS = `
operation: Operation Op Exercise
place: Kotka Isla Ilha Île Ile Pulau Cerro Kampung Kampong Tanjung Bukit Gunung Barangay Brgy Sitio Purok Puerto Ciudad Oued Ksar Djebel Bordj Garhi Dera Kotli Dhoke Thatta Killa Qila Mohallah Mohalla Kot Basti Serai Sarai Dhok Pind North South East West San Santa Saint Camp Fort Mount Lake Port Hotel Sector Lower Upper Bab Killi Goth Mohalla Chak Wadi Darra Jabal Jebel Tel Tall Deir Ein Beit Gate Masjid Checkpost
channel: Radio Daily
organisation: Jamia Darul Madrassa Madrasa Jaish Jaysh Lashkar Jamaat Jama'atu Jamaatu Jama'a Jamat Jamaah Jemaah Jama'at Jamiat Hizb Hezb Hizbul Harakat Harkat Harakatul Harkatul Tehrik Tehreek Tahrik Sipah Jabhat Liwa Katibat Katiba Kateeba Ittehad Ittihad Majlis Anjuman Tanzeem Tanzim Mouvement Markaz Hay'at Kataib Saraya Asaib Mujahidin Mujahideen Jund Millat Groupe Parti Bank Banque Banco Camp-Commission Société Cartel Frente Ejército Partido Movimiento Guardia Policía Ministerio Fuerzas Armée Ministère Fédération Fondation Daulat Dawlat Daulatul Junood Junud Murabitun Murabitoun Harakah Katibah Sazman
vessel: MV FV MT MSC SS HMS USS PNS INS KPS PMSS ICGS BRP KRI MFV LCT TCG USNS RSS USCGC
`;
/** Capitalised common words that may begin or build the name of a body; without one, a known place or an unknown word is needed. */
export const BODY_ADJECTIVES = `
National Federal Provincial Interior Foreign Defence Defense Central Supreme High Special Joint Frontier Border Counter Counterterrorism Counter-Terrorism Anti Financial Intelligence Security Revolutionary Islamic Popular People's Peoples United Royal International Global Regional European African Asian Arab Air Naval Military Civil Home Justice Finance Treasury State Public Islamic Muslim Christian Democratic Republican Liberation Resistance Patriotic Free New Elite Rapid Emergency Criminal Cyber Crime Narcotics Customs Immigration Airport Railway Railways Traffic Highway Coast Presidential Constitutional Human Red World Northern Southern Eastern Western North South East West Information Investigation Monitoring Strategic Peace Welfare Relief Education Health Interior Planning Commerce Trade Energy Petroleum Water Power Religious Law Science Technology Agriculture Labour Social Women's Youth Student Students Workers Greater Metropolitan Anti-Terrorism Terrorism Antiterrorism Sanctions Analytical Support
`;
/** Lower-case words after a capitalised name that make it a named event together: "the Abbey Gate attack". */
export const EVENT_NOUNS =
  'attack attacks bombing bombings massacre siege tragedy blast blasts hijacking assassination shooting stampede explosion carnage kidnapping abduction ambush';

/** Words of Urdu, Pashto, Persian and Arabic that say what the words after them name. kind by word. */
export const ARABIC_LEADING = `
organisation: خبرگزاری تحریک لشکر جیش سپاہ حزب محاذ جبهة جبهه حركة كتيبة کتیبہ لواء سرايا کتائب كتائب سریہ جماعت جماعة مجلس انجمن بریگیڈ جيش لشكر حرکت رابطة جمعية جمعیت شرکة شركة مؤسسة مصرف مديرية وزارة هيئة محكمة جهاز قيادة دائرة جامعة إدارة قوات فرقة سرية ولاية حكومة شورای شوراي سازمان وزارت ریاست کمیته فرماندهی شبکه گروهک
operation: آپریشن
vessel: لانچ کشتی جہاز سفينة السفينة قارب ناقلة بیڑی
channel: چینل قناة کانال روزنامه روزنامہ ماہنامہ صحيفة جريدة مجلة رادیو ریڈیو تلویزیون
place: مسجد سوق جامع جسر میدان ميدان مخيم سجن مطار
event: سانحہ سانحے المیہ
`;
/** Words that say what the words before them name. */
export const ARABIC_TRAILING = `
organisation: کورٹ پولیس ایکسچینج ٹرسٹ فاؤنڈیشن کمپنی ٹریڈرز برادرز اتھارٹی لیویز کلینکس کلینک بینک بورڈ کمیشن بیورو ایجنسی کونسل کمیٹی یونیورسٹی گروپ نیٹ ورک فورس ڈائریکٹوریٹ آرمی فرنٹ بریگیڈ سوسائٹی انٹرپرائزز
vehicle: ایکسپریس
programme: پروگرام معاہدہ ڈائیلاگ
event: دھماکہ دھماکا حملہ
`;
/** Heads so common that a known name must stand before them: "ایک نجی کمپنی" names nothing. */
export const ARABIC_WEAK =
  'کورٹ پولیس دھماکہ دھماکا حملہ کمپنی گروپ فورس کمیٹی بورڈ بینک یونیورسٹی ایجنسی کلینک ورک آرمی کونسل کمیشن بیورو معاہدہ ڈائیلاگ';
/** Adjectives before a head word that are no part of a name. */
export const ARABIC_ADJECTIVES =
  'نجی سرکاری ملکی مقامی تحقیقاتی بین الاقوامی تربیتی جوہری خصوصی مشترکہ کالعدم نئی نیا بڑی دہشت گرد سکیورٹی پولیس خودکش خود کش بم زوردار شدید ڈرون فضائی دیسی ساختہ';
/** Words before a person's name that are no titles kept with it: the accused, the owner, the student. */
export const ARABIC_ROLES = `
ملزم ملزمان مجرم مفرور قیدی مطلوب گرفتار اہلکار طالب علم طالبعلم مالک دکاندار تاجر منتظم پینٹر ڈرائیور اغوا کار بھائی والد بیٹا بیٹے بانی رکن سرغنہ سہولت دہشت گرد دہشتگرد ماسٹر مائنڈ صحافی وکیل مقتول زخمی شہری معلم الأخ الوكيل المتهم المدعو الإرهابي القيادي المواطن التاجر الشاب الصحفي متهم مظنون
`;
/** Heads that are people or things of everyday talk: opening a sentence ("Fighters of the X", "Children of Y") their capital proves nothing. */
export const EVERYDAY_HEADS = `
Warriors Fighters Defenders Guardians Soldiers Sons Daughters Children Knights Martyrs Avengers Caravan Convoy Friends Lions Tigers Voice Team Cell Unit Units Guards Partners Volunteers Officers Column Columns
`;
/** First words that make a body of "X al-Y" and "X-ul-Y"; without the tie they are names of men and common words. */
export const TIED_BODIES = `
Ansar Tariqat Tariqah Wilayat Wilayah Fedayan Fidayan Fidayeen Fedayeen Firqat Firqah Usbat Faylaq Quwat Quwwat Ahrar Mahaz Sarfroshan Karwan Muwahidun Diwan Muassasat Jamiyat Sharikat Masraf Sawt Ghazwat Tajammu Tahaluf Shabakat Alwiyat Shura Sepah Saff Ashbal Usud Abna Rijal Shabab Hilf Fityan Nusrat Rayat Rayah Liwa Kataib Dar Darul Labbaik Khuddam Markaz Idarat Qafilat Jaysh Jund Lashkar
`;
/** First words tied by an izafe or article ("X-e-Y", "X-ul-Y", "X al-Y") that make a place of the whole. */
export const IZAFAT_PLACES = `
Gulshan Bagh Koh Kuh Darra Dara Darreh Dasht Qala Qaleh Pul Pol Shahr Deh Deh-e Bab Band Tang Tangi Kotal Rud Rod Sar Takht Maidan Meydan Chaman Qasr Masjid Imambargah Mazar Bazar Bazaar Chowk Sahil Wadi Nahr Jabal Jebel Tal Tel Deir Dair Khor Ras Umm Bir Ain Beit Hisn Burj Suq Souq Souk Madinat Qasr Rawdat Mina Marsa Ziarat Astana Chah Naqsh Sarai Serai Killa Garhi Jazira Jazirat Shahrak Hazar Rig Godar Gozar Tappeh Tapa Park Shahrah Manzil Aiwan Qila Diyar Bait Dargah Gulistan Hadiqat Sakhi
`;
/** Second words with which "X-ul-Y" is how a man is called ("Zia-ul-Haq"), whatever stands first. */
export const THEOPHORIC =
  'Haq Haque Haqq Rehman Rahman Rahim Islam Din Deen Amin Hassan Hasan Hussain Husain Mulk Qadir Wahab Wahid Allah Karim Salam Basit Nisa Malik Ghani Aziz Majid Hamid Rashid Latif Hadi Mannan Qayyum Razzaq Sattar Jabbar Ahad Samad Abrar Arfeen Arifeen Zaman Mustafa Nabi Hakim Hakeem Jalil Khaliq Quddus Rauf Shakoor Wadud Wali';
