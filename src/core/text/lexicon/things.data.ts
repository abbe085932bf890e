/** Named things that are neither parties nor places: `anchor-slug: form | form`. One table per kind. */
export const PROGRAMMES = `
national-action-plan: National Action Plan | NAP | Revised National Action Plan | نیشنل ایکشن پلان
coalition-support-fund: Coalition Support Fund | Coalition Support Funds | CSF
doha-agreement: Doha Agreement | Doha Accord | Doha Deal | US-Taliban Agreement | Doha Agreement 2020 | دوحہ معاہدہ | اتفاق الدوحة | Дохинское соглашение
doha-process: Doha Process
cpec: China-Pakistan Economic Corridor | CPEC | سی پیک
belt-and-road: Belt and Road Initiative | Belt and Road | BRI
us-fto: Foreign Terrorist Organization | Foreign Terrorist Organizations | Foreign Terrorist Organisation | FTO | FTOs
us-sdgt: Specially Designated Global Terrorist | Specially Designated Global Terrorists | SDGT
un-gcts: UN Global Counter-Terrorism Strategy | Global Counter-Terrorism Strategy
gsp-plus: GSP Plus | GSP+
paigham-e-pakistan: Paigham-e-Pakistan | پیغام پاکستان
foreign-military-financing: Foreign Military Financing
abraham-accords: Abraham Accords
indus-waters-treaty: Indus Waters Treaty
quetta-shura: Rewards for Justice
`;
export const OPERATIONS = `
zarb-e-azb: Operation Zarb-e-Azb | Zarb-e-Azb | Zarb-i-Azb | ضرب عضب | آپریشن ضرب عضب
radd-ul-fasaad: Operation Radd-ul-Fasaad | Radd-ul-Fasaad | Raddul Fasaad | ردالفساد | رد الفساد
azm-e-istehkam: Operation Azm-e-Istehkam | Azm-e-Istehkam | Azm-i-Istehkam | عزم استحکام
rah-e-nijat: Operation Rah-e-Nijat | Rah-e-Nijat | راہ نجات
rah-e-rast: Operation Rah-e-Rast | Rah-e-Rast | راہ راست
khyber: Operation Khyber
sarbakaf: Operation Sarbakaf
enduring-freedom: Operation Enduring Freedom | Enduring Freedom
inherent-resolve: Operation Inherent Resolve | Inherent Resolve
resolute-support: Resolute Support Mission | Resolute Support
freedoms-sentinel: Operation Freedom's Sentinel
neptune-spear: Operation Neptune Spear
sindoor: Operation Sindoor
herof: Operation Herof
war-on-terror: War on Terror | War Against Terror | Global War on Terror | GWOT
`;
export const EVENTS = `
september-11: 9/11 | 9/11 attacks | September 11 attacks | September 11 terrorist attacks | 11 September attacks | 11 September 2001 attacks | 9/11 terrorist attacks | September 11 | нападение 11 сентября | هجمات 11 سبتمبر
mumbai-2008: 26/11 | 26/11 attacks | 2008 Mumbai attacks
london-2005: 7/7 | 7/7 bombings
`;
export const CHANNELS = `
telegram: Telegram | ٹیلیگرام | تلگرام | Телеграм
whatsapp: WhatsApp | واٹس ایپ | واتساب
facebook: Facebook | فیس بک | فيسبوك
twitter: Twitter | ٹوئٹر
tiktok: TikTok | ٹک ٹاک
youtube: YouTube | یوٹیوب
instagram: Instagram
signal: Signal app
rocket-chat: RocketChat | Rocket.Chat | Rocket Chat
discord: Discord
amaq: Amaq | Amaq News Agency | A'maq | أعماق | وكالة أعماق
al-naba: Al-Naba | النبأ
al-azaim: Al-Azaim Foundation | Al-Azaim | Al-Azaim Media | العزائم
umar-media: Umar Media | عمر میڈیا
hakkal: Hakkal Media | Hakkal
voice-of-khorasan: Voice of Khorasan | Voice of Khurasan | صوت خراسان
al-sahab: As-Sahab | Al-Sahab | As-Sahab Media | السحاب
inspire: Inspire Magazine
bbc: BBC | British Broadcasting Corporation | بی بی سی | Би-би-си
reuters: Reuters | روئٹرز | رويترز | Рейтер
ap: Associated Press | AP
afp: Agence France-Presse | AFP
al-jazeera: Al Jazeera | Al-Jazeera | الجزيرة | الجزیرہ
cnn: CNN | سی این این
dawn: Dawn newspaper | Dawn.com | Dawn News
geo-news: Geo News | Geo TV | جیو نیوز
ary-news: ARY News
tolo-news: TOLOnews | Tolo News | Tolo TV | طلوع نیوز
express-tribune: Express Tribune
the-news: News International
arab-news: Arab News
voa: Voice of America | VOA
rferl: Radio Free Europe | Radio Liberty | RFE/RL | Radio Mashaal
xinhua: Xinhua
tass: TASS | ТАСС
interfax: Interfax | Интерфакс
ria-novosti: RIA Novosti | РИА Новости
irna: IRNA
app: Associated Press of Pakistan
washington-post: Washington Post
new-york-times: New York Times
guardian: Guardian newspaper
the-diplomat: Diplomat magazine
`;
export const WEAPONS = `
ak-47: AK-47 | AK-47s | AK47 | Kalashnikov | Kalashnikovs | کلاشنکوف | كلاشنكوف | Калашников
ak-74: AK-74 | AKM
m4: M4 carbine | M4A1 | M4 carbines
m16: M16 | M16A4 | M16A2 | M-16
m24: M24 sniper
m249: M249
m240: M240
m203: M203
rpg-7: RPG-7 | RPG-7s
pkm: PKM
dragunov: Dragunov | SVD Dragunov
dshk: DShK
stinger: Stinger missile | Stinger
glock: Glock
beretta: Beretta
makarov: Makarov pistol
tokarev: TT pistol | Tokarev
shahed-136: Shahed-136 | Shahed
mq-9: MQ-9 Reaper | Reaper drone
semtex: Semtex
`;
export const DOCUMENTS = `
anti-terrorism-act-1997: Anti-Terrorism Act | Anti Terrorism Act | Anti-Terrorism Act 1997 | ATA
fourth-schedule: Fourth Schedule
pakistan-penal-code: Pakistan Penal Code | PPC
un-charter: UN Charter | United Nations Charter
geneva-conventions: Geneva Conventions | Geneva Convention
exit-control-list: Exit Control List | ECL
sdn-list: SDN List | Specially Designated Nationals List
consolidated-list: Consolidated List
red-notice: Red Notice
global-terrorism-index: Global Terrorism Index
peca: Prevention of Electronic Crimes Act
`;
/** Capitalised phrases that name nothing we keep: awards, degrees, faiths, forms. Longest match hides what lies inside. */
export const NOT_NAMES = `
Nishan-e-Imtiaz | Hilal-e-Imtiaz | Sitara-e-Imtiaz | Tamgha-e-Imtiaz | Nishan-e-Haider | Sitara-e-Shujaat | Medal of Honor | Legion of Merit | Purple Heart | Nobel Peace Prize
HIV | AIDS | VAT | MoU | MoUs | DLS | APT | APTs | RDP | DDoS | IOC | IOCs | RAT | RATs | API | URL | URLs | HTTP | HTTPS | DNS | IP | SSH | SQL | PDF | USB | PC | IT | AKA | VPNs | ICU | CEOs | GDP | Sharia | Sharia Law | Shariah | Sharia law | CNIC | CNICs | NIC | NICOP | FIRs | DSR | SITREP | INTREP | INTSUM | PS | DTG | REF | SUBJ | SUBJECT | INFO | FM | TO | BT | NNNN | IMEI | IMSI | MSISDN | IBAN | SWIFT | STR | STRs | CTR | CDR | CDRs | PNR | DOB | POB | NFI | NTR | TBC | FNU | LNU | ETA | ASAP | HQ | Artificial Intelligence | Rs | Re | AED | SAR | INR | IRR | RUB | CNY | QAR | KWD | OMR | BHD | TRY | CHF | JPY | USDT | BTC | ETH | QDe | QDi | CDi | CDe | CFi | CFe | TAi | TAe | IQi | IQe | YEi | YEe | KPi | KPe | LYi | LYe | SOi | SSi | MLi | ISR | APC | APCs | MRAP | MRAPs | COIN | LOC | AOR | IDP | IDPs | UNSCR | UNSCRs | PhD | Ph.D. | MPhil | MBA | BA | MA | MSc | BSc | LLB | Masters | Bachelor of Arts | Associate Professor | Assistant Professor
High Value Target | High Value Targets | HVT | HVTs | IED | IEDs | VBIED | SVBIED | PBIED | RCIED | FIR | IBO | IBOs | LEA | LEAs | SIM | GPS | DNA | CCTV | AI | UAV | UAVs | CT | CVE | PVE | AML | CFT | TF | HUMINT | SIGINT | OSINT | IMINT | FININT | SOP | SOPs | POC | NGO | NGOs | INGO | VPN | ATM | ID | IDs | TV | USD | PKR | AFN | EUR | GBP | AM | PM | GMT | PST | UTC | VIP | CEO | DIY | KYC | STR | STRs | RFI | NCO | JCO | WMD | CBRN | DOB | POB | AKA | FKA | NFI | OK | BREAKING | UPDATE | REL TO | NOFORN | SECRET | UNCLASSIFIED | CONFIDENTIAL | TLP | MOU | MoU | FAQ | PDF | HTML
Middle East | Holy Quran | Quran | Koran | Islam | Hajj | Umrah | Eid | Eid al-Fitr | Eid-ul-Fitr | Eid al-Adha | Eid-ul-Azha | Ramadan | Ramazan | Muharram | Ashura | Rabi-ul-Awwal | Friday | Jumma | Christmas | Easter | Nowruz | Diwali | Independence Day
Cold War | World War | World War II | First World War | Second World War | Global South | Internet | Google | Covid | COVID-19 | Allah | God | Prophet Muhammad | Prophet Mohammad | Holy Prophet | Durand Line
`;
