/**
 * Invented sentences and the names a careful analyst would mark in them: a line of text (`\\n` stands for a line break),
 * then `kind:text` or `kind:[title] text`, in order; `-` for none. People and most bodies are fictional.
 */
export const GOLDEN = `
Police said Rahimdad Khan was arrested in Mardan on Monday.
  person:Rahimdad Khan | place:Mardan
Zarak Gul and Toryalai Safi were killed near Spin Boldak.
  person:Zarak Gul | person:Toryalai Safi | place:Spin Boldak
The minister met Sardar Bakhtiar Domki in Sibi.
  person:[Sardar] Bakhtiar Domki | place:Sibi
Her lawyer, Nadia Warraich, addressed the court.
  person:Nadia Warraich
Field Marshal Aslam Durrani arrived in Riyadh.
  person:[Field Marshal] Aslam Durrani | place:Riyadh
Lt. Gen. Karim Baksh Rind commands the Quetta Corps.
  person:[Lt. Gen.] Karim Baksh Rind | organisation:Quetta Corps
President Alvaro Quint thanked Prime Minister Daniyal Sarwar.
  person:[President] Alvaro Quint | person:[Prime Minister] Daniyal Sarwar
Maulana Habibur Rehman Swati leads the Jamia Noor-ul-Uloom seminary in Batkhela.
  person:[Maulana] Habibur Rehman Swati | organisation:Jamia Noor-ul-Uloom | place:Batkhela
Mufti Zubair Hazarvi issued a decree against the Taliban.
  person:[Mufti] Zubair Hazarvi | organisation:Taliban
Haji Mirwais, son of Noor Muhammad, owns Mirwais Traders.
  person:[Haji] Mirwais | person:Noor Muhammad | organisation:Mirwais Traders
Abu Hafs al-Balkhi was the emir of ISIS-K in Nangarhar.
  person:Abu Hafs al-Balkhi | organisation:ISIS-K | place:Nangarhar
Umm Salma al-Iraqi travelled from Mosul to Raqqa.
  person:Umm Salma al-Iraqi | place:Mosul | place:Raqqa
Sheikh Abdul Hakim bin Yusuf al-Turkmani died in Herat.
  person:[Sheikh] Abdul Hakim bin Yusuf al-Turkmani | place:Herat
SSP Operations Imran Shahid visited Lyari.
  person:Imran Shahid | place:Lyari
DIG Ghulam Sarwar told reporters that two men had fled.
  person:[DIG] Ghulam Sarwar
Constable Naveed Masih was wounded in Bannu.
  person:[Constable] Naveed Masih | place:Bannu
Mr. Whitlock and Ms. Okafor represented the World Bank.
  person:[Mr.] Whitlock | person:[Ms.] Okafor | organisation:World Bank
Gen. Petrov's visit to Dushanbe ended on Friday.
  person:[Gen.] Petrov | place:Dushanbe
A man named Sangar was taken into custody.
  person:Sangar
The suspect was identified as Jalat Khan alias Chamto.
  person:Jalat Khan | person:Chamto
Dr. J. K. Tarrant of Amnesty International wrote the report.
  person:[Dr.] J. K. Tarrant | organisation:Amnesty International
Daniel Georgia Marsh lives in Georgia.
  person:Daniel Georgia Marsh | place:Georgia
Chad signed the treaty; Mali did not.
  place:Chad | place:Mali
Ali Lahore was no relation of the mayor of Lahore.
  person:Ali Lahore | place:Lahore
Hamid Kabuli spoke for the families.
  person:Hamid Kabuli
Colonel Sher Zaman (Pakistan Army) was decorated.
  person:[Colonel] Sher Zaman | organisation:Pakistan Army
The gunman, Farrukh Umarov, 24, was born in Khujand.
  person:Farrukh Umarov | place:Khujand
Bakhtawar Bibi, wife of Sultan Marri, denied it.
  person:Bakhtawar Bibi | person:Sultan Marri
Commander Toofan and his deputy Spinghar escaped to Kunar.
  person:[Commander] Toofan | person:Spinghar | place:Kunar
Pakistan handed Zabihullah Noorzai to the FBI.
  place:Pakistan | person:Zabihullah Noorzai | organisation:FBI
The Tehrik-e-Taliban Pakistan claimed the blast.
  organisation:Tehrik-e-Taliban Pakistan
TTP fighters and the Jamaat-ul-Ahrar regrouped in Paktika.
  organisation:TTP | organisation:Jamaat-ul-Ahrar | place:Paktika
Lashkar-e-Jhangvi and Sipah-e-Sahaba are banned.
  organisation:Lashkar-e-Jhangvi | organisation:Sipah-e-Sahaba
The Majeed Brigade of the BLA attacked a bus.
  organisation:Majeed Brigade | organisation:BLA
IS-KP, also called Daesh-K, recruits in Central Asia.
  organisation:IS-KP | organisation:Daesh-K | place:Central Asia
Islamic State Khorasan Province named a new governor.
  organisation:Islamic State Khorasan Province
The Haqqani Network denies links with al-Qaida.
  organisation:Haqqani Network | organisation:al-Qaida
Hizb-ul-Furqan and Harakat-e-Tawheed signed a pact.
  organisation:Hizb-ul-Furqan | organisation:Harakat-e-Tawheed
The Lashkar-e-Zarrar group operates from Khost.
  organisation:Lashkar-e-Zarrar | place:Khost
Fighters of the Black Falcons gang fled Karachi.
  organisation:Black Falcons | place:Karachi
The Interior Ministry and the State Department issued a statement.
  organisation:Interior Ministry | organisation:State Department
The Federal Board of Revenue fined Pamir Exchange Company.
  organisation:Federal Board of Revenue | organisation:Pamir Exchange Company
Officials of the Ministry of Foreign Affairs met UN envoys.
  organisation:Ministry of Foreign Affairs | organisation:UN
The Balochistan Constabulary took over from the Frontier Corps.
  organisation:Balochistan Constabulary | organisation:Frontier Corps
She works at the University of Kandahar.
  organisation:University of Kandahar
The Gilgit-Baltistan Police Department hired 300 men.
  organisation:Gilgit-Baltistan Police Department
CENTCOM thanked the ISI and ISPR.
  organisation:CENTCOM | organisation:ISI | organisation:ISPR
The White House and the Pentagon declined to comment.
  organisation:White House | organisation:Pentagon
Congress passed the bill; the Senate Intelligence Committee objected.
  organisation:Congress | organisation:Senate Intelligence Committee
Interpol issued a Red Notice and Europol followed.
  organisation:Interpol | document:Red Notice | organisation:Europol
The Sunrise Welfare Trust moved money through Noor Exchange.
  organisation:Sunrise Welfare Trust | organisation:Noor Exchange
The National Intelligence Fusion and Threat Assessment Centre opened in Islamabad.
  organisation:National Intelligence Fusion and Threat Assessment Centre | place:Islamabad
Members of the KJZ were seen in Turbat.
  organisation:KJZ | place:Turbat
The Unified Desert Front (UDF) was formed in Taftan. UDF fighters number 40.
  organisation:Unified Desert Front | organisation:UDF | place:Taftan | organisation:UDF
NACTA, FIA and CTD officers took part.
  organisation:NACTA | organisation:FIA | organisation:CTD
Rescue 1122 took the wounded to Lady Reading Hospital.
  organisation:Rescue 1122 | place:Lady Reading Hospital
The Al-Rehmat Foundation ran camps in Muridke.
  organisation:Al-Rehmat Foundation | place:Muridke
Officers of the Bureau of Counterterrorism met their Pakistani counterparts.
  organisation:Bureau of Counterterrorism
The 5th Battalion moved to Zhob.
  organisation:5th Battalion | place:Zhob
Army troops and Rangers surrounded the house.
  -
The Indian Navy boarded the MV Zarina Star.
  organisation:Indian Navy | vessel:MV Zarina Star
The Bolan Mail left Quetta at noon.
  vehicle:Bolan Mail | place:Quetta
The Sindhu Express was attacked near Jacobabad.
  vehicle:Sindhu Express | place:Jacobabad
Gunmen stopped the Khushal Khan Express in Kashmore.
  vehicle:Khushal Khan Express | place:Kashmore
FV Al-Rahim sank off Pasni.
  vessel:FV Al-Rahim | place:Pasni
The Abbey Gate bombing killed many.
  event:Abbey Gate bombing
Survivors of the Peshawar school massacre spoke.
  event:Peshawar school massacre
After the September 11 attacks the alliance was born.
  event:September 11 attacks
The 9/11 attacks changed it.
  event:9/11 attacks
They recalled the siege of Mastung Fort.
  place:Mastung Fort
The Battle of Tora Bora lasted two weeks.
  event:Battle of Tora Bora
A Quetta attack was foiled.
  place:Quetta
The attack in Quetta was claimed.
  place:Quetta
Operation Zarb-e-Azb began in 2014.
  operation:Operation Zarb-e-Azb
Radd-ul-Fasaad followed.
  operation:Radd-ul-Fasaad
The army launched Operation Silent Ridge in Tirah.
  operation:Operation Silent Ridge | place:Tirah
The US-Tajikistan Counterterrorism Dialogue met in June.
  programme:US-Tajikistan Counterterrorism Dialogue
The Doha Agreement 2020 bound the Taliban.
  programme:Doha Agreement 2020 | organisation:Taliban
The Muscat Accord 2023 was never signed.
  programme:Muscat Accord 2023
The National Action Plan has 14 points.
  programme:National Action Plan
Funds came from the Coalition Support Fund.
  programme:Coalition Support Fund
The Karakoram Security Partnership was renewed.
  programme:Karakoram Security Partnership
He was charged under the Anti-Terrorism Act.
  document:Anti-Terrorism Act
The Pakistan Penal Code applies.
  document:Pakistan Penal Code
Resolution 2199 was adopted by the UN Security Council.
  document:Resolution 2199 | organisation:UN Security Council
The Foreign Terrorist Organization list was amended.
  programme:Foreign Terrorist Organization
Police seized an AK-47, two RPG-7 launchers and a Glock pistol.
  weapon:AK-47 | weapon:RPG-7 | weapon:Glock
The video appeared on Telegram and TikTok.
  channel:Telegram | channel:TikTok
Amaq carried the claim, Dawn News reported.
  channel:Amaq | channel:Dawn News
The Zarmast Times published his letter.
  channel:Zarmast Times
Voice of Khorasan printed the eulogy.
  channel:Voice of Khorasan
Mullah Sangar, also known as “Qari Zarqan”, fled to Paktia.
  person:[Mullah] Sangar | person:[Qari] Zarqan | place:Paktia
Jalil Shah (alias Toofan) confessed.
  person:Jalil Shah | person:Toofan
The BLA and its alias, the Majeed Brigade, were listed.
  organisation:BLA | organisation:Majeed Brigade
Balochistan Liberation Army (BLA) fighters fled.
  organisation:Balochistan Liberation Army | organisation:BLA
The Desert Guard Council (DGC), or the Council of Ravens, was banned.
  organisation:Desert Guard Council | organisation:DGC | organisation:Council of Ravens
Noor Agha, nicknamed “the Engineer”, built the device.
  person:Noor Agha | person:Engineer
Gul Rahman @ Lala Jan was shown as absconder.
  person:Gul Rahman | person:Lala Jan
NIFTAC, short for National Intelligence Fusion and Threat Assessment Centre, opened.
  organisation:NIFTAC | organisation:National Intelligence Fusion and Threat Assessment Centre
Tehreek-e-Jihad Pakistan, a.k.a. TJP, claimed it.
  organisation:Tehreek-e-Jihad Pakistan | organisation:TJP
Abdul Wakil, whose real name is Sharafat Ali, was jailed.
  person:Abdul Wakil | person:Sharafat Ali
Pakistan's army chief visited China.
  place:Pakistan | place:China
Pakistani and Afghan officials met.
  -
Afghans fled. Pakistanis protested.
  -
Russian, Chinese and Iranian diplomats attended.
  -
US-led forces and NATO-backed units withdrew.
  place:US | organisation:NATO
US-Pakistan cooperation grew, as did Pak-Afghan trade.
  place:US | place:Pakistan | place:Pak
Iran-Pakistan-India pipeline talks stalled.
  place:Iran | place:Pakistan | place:India
Meanwhile, violence continued. However, nothing changed.
  -
Evolving threats remain. Strategic patience pays.
  -
Terrorism is a menace. Militants attacked again.
  -
Security forces conducted an operation on Tuesday in January.
  -
Shared interests drive cooperation, analysts said.
  -
On Monday, Police recovered weapons.
  -
The State must protect citizens. The Government agreed.
  -
He speaks English, Urdu and Pashto.
  -
Islam forbids it. Eid fell on Friday.
  -
He holds a PhD and three Masters.
  -
An IED and a VBIED were defused by LEAs.
  -
The war on terror lasted two decades.
  -
Will Mark resign? Grace was shown.
  -
We told us what they know about us.
  -
It is what it is. IS claimed the attack.
  organisation:IS
The US asked us to help.
  place:US
Washington's interests and Islamabad's concerns converge.
  place:Washington | place:Islamabad
The United States, the UK, the UAE and the EU joined.
  place:United States | place:UK | place:UAE | organisation:EU
U.S. officials said the U.S. would respond.
  place:U.S. | place:U.S.
Turkey and Türkiye are one country; Turkiye is its name.
  place:Turkey | place:Türkiye | place:Turkiye
He was born in Kabul, Afghanistan, and lives in Peshawar, Khyber Pakhtunkhwa.
  place:Kabul | place:Afghanistan | place:Peshawar | place:Khyber Pakhtunkhwa
Clashes broke out in the Tirah Valley, Kurram district and Lower Dir.
  place:Tirah Valley | place:Kurram district | place:Lower Dir
Militants crossed from Kunar into Bajaur.
  place:Kunar | place:Bajaur
The blast hit Serai Naurang bazaar in Lakki Marwat.
  place:Serai Naurang | place:Lakki Marwat
A convoy was ambushed near Zarghunkhel village.
  place:Zarghunkhel
Zarak Mandokhel met Rustam Belmiri in Sibi.
  person:Zarak Mandokhel | person:Rustam Belmiri | place:Sibi
Police said that Orbel Sulemankhel, a courier, was arrested near Lower Mandokhel.
  person:Orbel Sulemankhel | place:Lower Mandokhel
The madrassa stands in Haripur's Kot Najibullah area.
  place:Haripur | place:Kot Najibullah
They met at Serena Hotel and later at Jinnah Airport.
  place:Serena Hotel | place:Jinnah Airport
Fire was exchanged along the Line of Control and the Durand Line.
  place:Line of Control | place:Durand Line
The road from Dera Ismail Khan to Zhob was closed.
  place:Dera Ismail Khan | place:Zhob
Rahim Yar Khan district was calm.
  place:Rahim Yar Khan
The ship left Bandar Abbas for Gwadar Port.
  place:Bandar Abbas | place:Gwadar Port
The group hides in Afghanistan-Pakistan border areas.
  place:Afghanistan | place:Pakistan
Al-Qaida's leaders are in Idlib, Syria.
  organisation:Al-Qaida | place:Idlib | place:Syria
A cell in Dagestan planned attacks in Moscow and Saint Petersburg.
  place:Dagestan | place:Moscow | place:Saint Petersburg
Zehri tribesmen blocked the road.
  -
Police arrested Umar, Bilal and Hamza.
  person:Umar | person:Bilal | person:Hamza
EVOLVING OPERATIONAL SYNERGY\\n\\nPakistan responded to the threat quickly and with force.
  place:Pakistan
Renewed Counterterrorism Cooperation Between Partners\\n\\nThe two sides met in Doha on Sunday and agreed to continue.
  place:Doha
SHAMSHATOO RAID: TTP COMMANDER KILLED IN BANNU\\n\\nTroops raided a house on Sunday and killed a man there.
  organisation:TTP | place:BANNU
Strategic Patience And Continued Engagement\\n\\nColonel Asad Marwat briefed the press in Gilgit on Monday.
  person:[Colonel] Asad Marwat | place:Gilgit
PESHAWAR: Two men were held.
  place:PESHAWAR
QUETTA - The Balochistan government denied the report.
  place:QUETTA | organisation:Balochistan government
In Pakistan the Afghan Taliban are distinct from the Pakistani Taliban.
  place:Pakistan | organisation:Afghan Taliban | organisation:Pakistani Taliban
Haq Nawaz told Geo News that Khan had fled. Khan was later arrested.
  person:Haq Nawaz | channel:Geo News | person:Khan | person:Khan
General Tomas Hale praised Pakistan. Hale will visit Rawalpindi.
  person:[General] Tomas Hale | place:Pakistan | person:Hale | place:Rawalpindi
Barrister Sana Kakar represented the family of Kakar.
  person:[Barrister] Sana Kakar | person:Kakar
He quoted the Global Terrorism Index.
  document:Global Terrorism Index
The Apex Committee met at General Headquarters in Rawalpindi.
  organisation:Apex Committee | organisation:General Headquarters | place:Rawalpindi
They met at the Prime Minister's Office.
  organisation:Prime Minister's Office
The General Assembly debated it.
  organisation:General Assembly
President of Tajikistan Umed Safarov arrived.
  place:Tajikistan | person:[President] Umed Safarov
Chief Minister Balochistan Mir Jahan Raisani chaired it.
  place:Balochistan | person:[Chief Minister] Mir Jahan Raisani
Inspector General of Police Khyber Pakhtunkhwa Akhtar Abbasi said so.
  place:Khyber Pakhtunkhwa | person:[Inspector General of Police] Akhtar Abbasi
پاکستان اور افغانستان کے درمیان مذاکرات دوحہ میں ہوئے۔
  place:پاکستان | place:افغانستان | place:دوحہ
وزیر اعظم دانیال سرور نے کوئٹہ کا دورہ کیا۔
  person:[وزیر اعظم] دانیال سرور | place:کوئٹہ
کالعدم تحریک طالبان پاکستان کے ترجمان نے ذمہ داری قبول کی۔
  organisation:تحریک طالبان پاکستان
سی ٹی ڈی پنجاب نے لاہور میں احمد علی ولد نور محمد کو گرفتار کیا۔
  organisation:سی ٹی ڈی | place:پنجاب | place:لاہور | person:احمد علی | person:نور محمد
جنرل عاصم خٹک نے شمالی وزیرستان کا دورہ کیا۔
  person:[جنرل] عاصم خٹک | place:شمالی وزیرستان
کمانڈر گل زمان عرف طوفان کنڑ میں مارا گیا۔
  person:[کمانڈر] گل زمان | person:طوفان | place:کنڑ
بلوچ لبریشن آرمی نے گوادر میں حملے کا دعویٰ کیا۔
  organisation:بلوچ لبریشن آرمی | place:گوادر
پاکستانی فوج نے باجوڑ میں آپریشن کیا۔
  place:باجوڑ
افغان طالبان اور داعش خراسان میں جھڑپ ہوئی۔
  organisation:افغان طالبان | organisation:داعش خراسان
ڈی آئی جی غلام سرور نے پشاور میں بتایا۔
  person:[ڈی آئی جی] غلام سرور | place:پشاور
د پاکستان پوځ په وزیرستان کې عملیات پیل کړل.
  place:پاکستان | place:وزیرستان
ملا عبدالغني په کندهار کې وویل.
  person:[ملا] عبدالغني | place:کندهار
قال الرئيس أحمد المصري إن باكستان شريك مهم.
  person:[الرئيس] أحمد المصري | place:باكستان
أعلن تنظيم القاعدة في اليمن مسؤوليته.
  organisation:تنظيم القاعدة | place:اليمن
وصل وزير الخارجية خالد الأنصاري إلى إسلام آباد.
  person:[وزير الخارجية] خالد الأنصاري | place:إسلام آباد
اعتقلت الشرطة وليد بن صالح الغامدي في الرياض.
  person:وليد بن صالح الغامدي | place:الرياض
هاجم مسلحون من داعش خراسان مسجدا في كابول.
  organisation:داعش خراسان | place:كابول
وباكستان وأفغانستان تتعاونان.
  place:باكستان | place:أفغانستان
طالبان در کابل با هیئت ایران دیدار کرد.
  organisation:طالبان | place:کابل | place:ایران
رحمت الله نبیل در تهران بود.
  person:رحمت الله نبیل | place:تهران
В Пакистане убит главарь боевиков Зариф Хан.
  place:Пакистане | person:Зариф Хан
ФСБ задержала в Москве гражданина Таджикистана Далера Мирзоева.
  organisation:ФСБ | place:Москве | place:Таджикистана | person:Далера Мирзоева
Глава МИД Ирана прибыл в Исламабад.
  place:Ирана | place:Исламабад
Талибан и «Исламское государство» воюют в Нангархаре.
  organisation:Талибан | organisation:Исламское государство | place:Нангархаре
По данным Интерпола, Рустам Каримов скрывается в Турции.
  organisation:Интерпола | person:Рустам Каримов | place:Турции
Президент Владислав Громов встретился с министром обороны Афганистана.
  person:[Президент] Владислав Громов | place:Афганистана
Группировка «Чёрный орёл» действовала в Дагестане.
  organisation:Чёрный орёл | place:Дагестане
Он прибыл из Душанбе в Кабул через Термез.
  place:Душанбе | place:Кабул | place:Термез
The name is written سیف اللہ محسود (Saifullah Mehsud) in the record.
  person:سیف اللہ محسود | person:Saifullah Mehsud
The list gives Заурбек Алиев as his name.
  person:Заурбек Алиев
FROM: NORTHERN BORDER GUARD\\nTO: NATIONAL COORDINATION CENTRE\\nSUBJ: LORRY STOPPED\\n\\nA lorry was stopped at the gate on Sunday and its driver was questioned there.
  organisation:NORTHERN BORDER GUARD | organisation:NATIONAL COORDINATION CENTRE
Federal Narcotics Control Office\\nMEMORANDUM 12\\n\\nThe following transfers were looked at and are kept for the pattern.
  organisation:Federal Narcotics Control Office
Originator: Coastal Watch Korvan\\n\\nA boat was seen at night and it was lost in the fog an hour later.
  organisation:Coastal Watch Korvan
The Charities and Trusts Commission met the Counter Terrorism Wing Marwan Range.
  organisation:Charities and Trusts Commission | organisation:Counter Terrorism Wing Marwan Range
Mirza Exchange and Lotus Commodities FZE shared one address.
  organisation:Mirza Exchange | organisation:Lotus Commodities FZE
The fishing launch Noor-e-Darya was stopped. The rifles of the Noor-e-Darya were counted.
  vessel:Noor-e-Darya | vessel:Noor-e-Darya
A bomb exploded outside the offices of Korvan Port Authority on Monday. A little-known group, Karso Vanik, claimed it.
  organisation:Korvan Port Authority | organisation:Karso Vanik
The air force bombed camps in the Sambuka Forest. They were produced before the Metropolitan Magistrate.
  place:Sambuka Forest
It came from a motor dhow, Al-Barq III, at night.
  vessel:Al-Barq III
ملزم سیف اللہ ولد میر عالم، ساکن مردان، گرفتار ہوا۔
  person:سیف اللہ | person:میر عالم | place:مردان
As part of Operation Grey Heron Zarif Gul Mehsud was arrested at Mardan.
  operation:Operation Grey Heron | person:Zarif Gul Mehsud | place:Mardan
ملزم مالک زرمین برادرز ایکسچینج مردان کا بھائی ہے۔
  organisation:زرمین برادرز ایکسچینج | place:مردان
دھماکہ مردان روڈ پر ہوا۔ زخمی مردان میں تھے۔
  place:مردان روڈ | place:مردان
The rifles carried by the Saba-e-Darya were new. The boardings went well, the largest that of the Noor-e-Sahil off Jiwani.
  vessel:Saba-e-Darya | vessel:Noor-e-Sahil | place:Jiwani
The trawler Lanka Rani 7 met a dhow named Al Barakah.
  vessel:Lanka Rani 7 | vessel:Al Barakah
The channel Awaz-e-Koh (handle @awaz_koh) has 4,000 subscribers.
  channel:Awaz-e-Koh | channel:@awaz_koh
Write to someone@example.org or see @awaz_koh on Telegram.
  channel:@awaz_koh | channel:Telegram
Gifts went to the wallet TQx8nEk3sampleOnly9wSs5qMx in March.
  wallet:TQx8nEk3sampleOnly9wSs5qMx
The serial TQx8nEk3sampleOnly9wSs5qMx was ground off.
  -
Gen (retd) Karim Dost and Brigadier (Retd) Saleh Marwat spoke.
  person:[Gen] Karim Dost | person:[Brigadier] Saleh Marwat
He paid Rs 50,000, US$ 400 and AED 12 million in all.
  -
The vehicle was let through. Let him go; CNIC and FIR copies are attached.
  -
Reference SB-KP/GEN/25/7117 is closed.
  -
A man of Tank and Zarif Gul of Kulmar were held near the Gudar tunnel.
  place:Tank | person:Zarif Gul | place:Kulmar | place:Gudar
Daniel Whitcombe, 34, of Salmouth, was arrested.
  person:Daniel Whitcombe | place:Salmouth
The Haji Camp bus stand was searched.
  place:Haji Camp
Ministers of Valdoria arrived. Valdoria will send tents.
  place:Valdoria | place:Valdoria
Kolmar is a small town on the coast. Karkadan is a threat actor active since 2020.
  place:Kolmar | organisation:Karkadan
Zarif is a group leader. South Asian rivals traded fire.
  person:Zarif
The leak came from CloudStack. Not War but peace, the poster read.
  -
A Safe Haven programme team came under the Mountain Guard Programme.
  programme:Safe Haven | programme:Mountain Guard Programme
LeS has claimed the attack. NASA had launched a probe. HIV has spread.
  organisation:LeS | organisation:NASA
The Gandawar kidnapping shocked them.
  event:Gandawar kidnapping
ملزم میرک بنگلزئی ولد دوست علی کو گرفتار کیا گیا۔
  person:میرک بنگلزئی | person:دوست علی
لشکرِ سحر کے خلاف کارروائی ہوئی۔
  organisation:لشکرِ سحر
زرین ایکسپریس پر حملہ ہوا۔
  vehicle:زرین ایکسپریس
آپریشن نگہبان کوہ کے دوران گرفتاری ہوئی۔
  operation:آپریشن نگہبان کوہ
علاقے میں سرچ آپریشن جاری ہے۔ کشتی ڈوب گئی۔ ایک نجی کمپنی بند ہوئی۔
  -
لانچ صدفِ نور کے عملے نے بتایا۔
  vessel:صدفِ نور
أعلنت كتيبة الفجر مسؤوليتها.
  organisation:كتيبة الفجر
Абдулло Худоёров собирает деньги в Валдории.
  person:Абдулло Худоёров | place:Валдории
В лагере группировки Катибат ан-Нур осталось сорок человек.
  organisation:Катибат ан-Нур
The European Central Bank left rates unchanged, its president, Helga Brandt, told reporters in Frankfurt. Economists at Deutsche Bank and the Kiel Institute disagreed, and the Kolmar Group, a chemicals company, cut 400 jobs.
  organisation:European Central Bank | person:Helga Brandt | place:Frankfurt | organisation:Deutsche Bank | organisation:Kiel Institute | organisation:Kolmar Group
Opinion: the war in Sudan has been forgotten. The Rapid Support Forces hold the west, and General Idris Hamdan's army bombs markets in Omdurman. The African Union has proposed a plan. Nobody has met Amna Bashir, a nurse from Nyala.
  place:Sudan | organisation:Rapid Support Forces | person:[General] Idris Hamdan | place:Omdurman | organisation:African Union | person:Amna Bashir | place:Nyala
Greater Manchester Police arrested Daniel Whitcombe, 34, and Kayleigh Marsden, 29. Detective Inspector Ruth Ashdown said officers from the North West Regional Organised Crime Unit searched an address on Eccles New Road on 4 March.
  organisation:Greater Manchester Police | person:Daniel Whitcombe | person:Kayleigh Marsden | person:[Detective Inspector] Ruth Ashdown | organisation:North West Regional Organised Crime Unit | place:Eccles New Road
MEXICO CITY — Gunmen of the Cartel de la Sierra attacked a Guardia Nacional convoy near Badiraguato, Governor Luis Ortega Campos said. The Attorney General's Office is investigating.
  place:MEXICO CITY | organisation:Cartel de la Sierra | organisation:Guardia Nacional | place:Badiraguato | person:[Governor] Luis Ortega Campos | organisation:Attorney General's Office
Kenya's High Court ruled on Tuesday. Justice Wanjiru Kamau rejected the appeal by Equity Bank. Al-Shabaab fighters crossed from Gedo into Mandera County, Kenya Defence Forces spokesman Colonel Peter Otieno said.
  place:Kenya | organisation:High Court | person:[Justice] Wanjiru Kamau | organisation:Equity Bank | organisation:Al-Shabaab | place:Gedo | place:Mandera County | organisation:Kenya Defence Forces | person:[spokesman Colonel] Peter Otieno
President Aleksandar Petrovan will visit Ruritania in May, the Foreign Ministry said. Ruritania is a small country. The Strelsau Dialogue and the Zenda Accord will be discussed with Prime Minister Rudolf Elphberg.
  person:[President] Aleksandar Petrovan | place:Ruritania | organisation:Foreign Ministry | place:Ruritania | programme:Strelsau Dialogue | programme:Zenda Accord | person:[Prime Minister] Rudolf Elphberg
Let us be clear. Most people in the North want peace. Parliament talks, the Army waits, and Business suffers. As Winter comes, Hope fades. Will Spring bring change?
  -
Fighters of the Jandola Column joined Sarbazan-e-Koh and the Sons of the Kurram in Spinwam.
  organisation:Jandola Column | organisation:Sarbazan-e-Koh | organisation:Sons of the Kurram | place:Spinwam
Police at Bagh-e-Shahi arrested Zia-ul-Mannan and Noor-ul-Basit near Koh-e-Safed.
  place:Bagh-e-Shahi | person:Zia-ul-Mannan | person:Noor-ul-Basit | place:Koh-e-Safed
The Labban-ul-Darya group and Rayat al-Nahr denied the attack.
  organisation:Labban-ul-Darya | organisation:Rayat al-Nahr
The Torwali Review Panel met in May. The Panel heard Zarin Gul, and the Panel's chairman thanked him.
  organisation:Torwali Review Panel | organisation:Panel | person:Zarin Gul | organisation:Panel
Noor Agha, known as Doctor Bomb, met a man called Ulmas. The driver gave his name only as Khizar. Doctor Bomb left.
  person:Noor Agha | person:Doctor Bomb | person:Ulmas | person:Khizar | person:Doctor Bomb
The Uruzgan interior ministry and Karachi police said a Quetta police station was safe.
  organisation:Uruzgan interior ministry | organisation:Karachi police | place:Quetta
The crowd gathered at the Kalat Lanterns after Sadiq Noor spoke to the Kalat Lanterns.
  organisation:Kalat Lanterns | person:Sadiq Noor | organisation:Kalat Lanterns
HARBOUR POLICE – SUKKUR DIVISION\\n\\nSource: Kohsar Aina (website), Quetta\\n\\nA fire broke out near the harbour on Monday, the police said in a statement.
  organisation:HARBOUR POLICE | place:SUKKUR | channel:Kohsar Aina | place:Quetta
Боевики группировки «Белый сокол» (БС) напали на пост Сангвор. Умед Шарифов задержан; Шарифова допросили. БС отрицает вину.
  organisation:Белый сокол | organisation:БС | place:Сангвор | person:Умед Шарифов | person:Шарифова | organisation:БС
Решение принял Верховный суд. Изъяты пистолет Макарова и автомат.
  organisation:Верховный суд | weapon:пистолет Макарова
گروه «سربازان دره» مسئولیت حمله به مسجد نوران را پذیرفت. دکتر لیلا صمدی، رئیس شفاخانه، تأیید کرد.
  organisation:سربازان دره | place:مسجد نوران | person:[دکتر] لیلا صمدی
ملزم عبدالمعید نے ضلع کوہدر میں حملہ کیا۔
  person:عبدالمعید | place:کوہدر
أعلنت مديرية الأمن توقيف شخص يدعى أبو جندب قرب العواصف.
  organisation:مديرية الأمن | person:أبو جندب | place:العواصف
Zarmast Ulfati fled to Shaldan. Text as found: زرمست الفتی شالدان ته ولاړ.
  person:Zarmast Ulfati | place:Shaldan | person:زرمست الفتی | place:شالدان
The Guild of Reeds (Persian: انجمن نیزار, Nayzar Anjoman) was banned.
  organisation:Guild of Reeds | organisation:انجمن نیزار | organisation:Nayzar Anjoman
Police stopped a white Toyota Premio and two Suzuki pick-ups; an improvised explosive device and six AK-pattern rifles were found.
  vehicle:Toyota Premio | vehicle:Suzuki pick-ups | weapon:improvised explosive device | weapon:AK-pattern rifles
A sister programme, QUIET WATER, was closed. Operation Grey Heron Two began; Grey Heron Two ended in an earlier operation, Stone Gate.
  programme:QUIET WATER | operation:Operation Grey Heron Two | operation:Grey Heron Two | operation:Stone Gate
They call it a breach of the Convention of 2019. Nobody has ratified the Convention, and a booklet "Rules of Water" says so.
  document:Convention | document:Convention | document:Rules of Water
Tashkent has denied it. The talks between Islamabad and Kabul were held in Doha, and Tehran's position is known.
  organisation:Tashkent | organisation:Islamabad | organisation:Kabul | place:Doha | organisation:Tehran
The men of Garhi Zarif said that Zarin Omar Juma, a trader, told the Sentinel so. The programme Second Harvest ends.
  place:Garhi Zarif | person:Zarin Omar Juma | channel:Sentinel | programme:Second Harvest
The malware, named GREYBOX, was signed by Kestan Labs. The researchers say that GREYBOX is old.
  weapon:GREYBOX | organisation:Kestan Labs | weapon:GREYBOX
رهبر این گروه، ملا عبدالباری ناصر معروف به زرکاوی، کشته شد.
  person:[ملا] عبدالباری ناصر | person:زرکاوی
He was an emir of Laskar Tanah Merah (LTM). Two of the Red Falcon-Star (RFS) terror group fled.
  organisation:Laskar Tanah Merah | organisation:LTM | organisation:Red Falcon-Star | organisation:RFS
It smelt like the racket of the "Kalatong Tres" gang. He leads the "Green Fjord Order".
  organisation:Kalatong Tres | organisation:Green Fjord Order
Raids took place in Karnataka, Kerilla and Tanjur. The case is before the Special Court, Kozhikar.
  place:Karnataka | place:Kerilla | place:Tanjur | organisation:Special Court | place:Kozhikar
Shamsul Karim @ Chhota @ Babu fled. Followers of @Abu Rashid were seen.
  person:Shamsul Karim | person:Chhota | person:Babu | person:Abu Rashid
A boatman, Lum Pok, was held. Nurhadi Asali y Bulan wept. Asali is free.
  person:Lum Pok | person:Nurhadi Asali y Bulan | person:Asali
KPS Shujaa and the Weesam fast craft are in Marsa Kebir.
  vessel:KPS Shujaa | vessel:Weesam | place:Marsa Kebir
AGRIPOL recovered three mines. He had a journey to Windau.
  organisation:AGRIPOL | place:Windau
Взрыв в Каспирске готовил «Западный джамаат», а Руслан Айбазов бежал из Орданске.
  place:Каспирске | organisation:Западный джамаат | person:Руслан Айбазов | place:Орданске
سخنگوی پلیس، علیرضا مهرپور، گفت.
  person:علیرضا مهرپور
`;
