/**
 * Further towns and regions of the world: `ISO2: forms`, one country over several lines; ZZ where several countries have
 * one. Made from GeoNames (geonames.org, CC BY 4.0) and the Unicode CLDR (Unicode-3.0): names of larger towns and of
 * first-order regions, without those that are also words or names of people.
 */
export const WORLD_TOWNS = `
AD: Andorra la Vella
AE: Al Ain | Al Fujairah | Al Shamkhah | Bani Yas | Fujairah | Khalifah A | Khawr Fakkān | Musaffah | Ras Al Khaimah
AE: Reef Al Fujairah | Umm Al Quwain
AF: Aībak | Bāzār-e Yakāwlang | Bāzārak | Fayrōz Kōh | Gereshk | Khanabad | Khulm | Maydanshakhr | Maymana
AF: Mehtar Lām | Nīlī | Paghmān | Pārūn | Qala i Naw | Sharan | Shibirghān | Sidqābād
AL: Durrës
AM: Aragatsotn | Ararat | Artashat | Ashtarak | Gavarr | Gegharkunik | Gyumri | Hrazdan | Ijevan | Kapan | Kotayk
AM: Lori | Shirak | Syunik | Tavush | Vagharshapat | Vanadzor | Vayots Dzor | Yeghegnadzor
AO: Luanda
AT: Donaustadt | Floridsdorf | Innsbruck | Salzburg
AU: Brisbane
AZ: Absheron | Agdash | Agdzhabedy | Aghjabadi | Aghstafa | Aghsu | Agstafa | Agsu | Astara | Ağdam | Ağdaş | Babek
AZ: Balakan | Barda | Belokany | Beylagan | Bilajari | Bilasuvar | Dashkasan | Divichibazar | Fizuli | Gadabay | Ganja
AZ: Geoktschai | Gobustan | Goranboy | Goychay | Goygol | Hacıqabul | Hajigabul | Imishli | Ismailli | Jabrayil
AZ: Jalilabad | Jebrail | Julfa | Kalbajar | Kangarli | Kerbakhiar | Khachmaz | Khirdalan | Khizi | Khojali
AZ: Khojavend | Khyzy | Kurdamir | Kyadabek | Kyurdarmir | Kyzyl-Burun | Lachin | Lankaran | Laçın | Lerik | Maştağa
AZ: Mingachevir | Mingelchaur | Naftalan | Nakhchivan | Nakhchivan AR | Neftchala | Neftçala | Novyy Karanlug | Oghuz
AZ: Ordubad | Oğuz | Qabala | Qakh | Qaraçuxur | Qazakh | Qazax | Qobustan | Quba | Qubadlı | Qusar | Qutqashen
AZ: Saatly | Saatlı | Sabirabad | Sadarak | Samukh | Samux | Shabran | Shahbuz | Shaki | Shamakhi | Shamkhor | Shamkir
AZ: Sharur | Sheki | Shusha | Shushi | Siazan | Stepanakert | Sumqayıt | Tartar | Terter | Tovuz | Ujar | Xankandi
AZ: Xaçmaz | Xocalı | Yardymli | Yardımlı | Yelenendorf | Yevlakh | Yukhary-Dashkesan | Zangilan | Zaqatala | Zardab
AZ: Zardob | İsmayıllı | Şirvan
BA: Banja Luka | Tuzla | Zenica
BB: Bridgetown
BD: Azimpur | Bagerhat | Bandarban | Barguna | Barisāl | Bhairab Bāzār | Bhātpāra Abhaynagar | Bibir Hat | Bogra
BD: Brahmanbaria | Chandpur | Chilmāri | Chuadanga | Comilla | Dinājpur | Dohār | Farīdpur | Feni | Gaibandha
BD: Gaurnadi | Gazipur | Gopalganj | Habiganj | Hājīganj | Ishurdi | Jessore | Jhalokati | Jhenaidah | Jhingergācha
BD: Joymontop | Joypur Hāt | Joypurhat | Khagrachhari | Khulna | Kishoreganj | Kishorganj | Kurigram | Kushtia | Kālia
BD: Kālīganj | Lakshmīpur | Lalmonirhat | Lākshām | Lālmohan | Magura | Manikganj | Maulavi Bāzār | Maulvi Bazar
BD: Meherpur | Munshiganj | Mymensingh | Mādārīpur | Nageswari | Naogaon | Narail | Narsingdi | Natore | Nawābganj
BD: Netrakona | Netrokona | Nilphamari | Noakhali | Nāgarpur | Nārāyanganj | Paltan | Panchagarh | Parbatipur | Patiya
BD: Patuakhali | Pirojpur | Puthia | Pābna | Pālang | Pār Naogaon | Rajbari | Rangamati Hill | Rangpur | Rājshāhi
BD: Rāmganj | Saidpur | Sakhipur | Sandwīp | Sarishābāri | Shariatpur | Sherpur | Shibganj | Shāhzādpur | Sirajganj
BD: Sonārgaon | Sunamganj | Sylhet | Sātkania | Sātkhira | Teknāf | Thākurgaon | Tungi | Tungipāra | Tāngāil
BD: Uttar Char Fasson
BE: Antwerpen | Gent | Liège
BF: Balé | Banfora | Banwa | Bazèga | Bobo-Dioulasso | Boucle du Mouhoun | Bougouriba | Boulgou | Boulkiemdé
BF: Cascades | Comoé | Dédougou | Ganzourgou | Gnagna | Gourma | Hauts-Bassins | Houet | Ioba | Kadiogo | Komondjari
BF: Kompienga | Kossi | Koudougou | Koulpélogo | Kouritenga | Kourwéogo | Kénédougou | Loroum | Léraba | Mouhoun
BF: Nahouri | Namentenga | Nayala | Nord | Noumbiel | Ouahigouya | Oubritenga | Oudalan | Passoré | Poni | Sanguié
BF: Sanmatenga | Sissili | Soum | Sourou | Sud-Ouest | Séno | Tapoa | Tenkodogo | Yagha | Yatenga | Ziniaré | Ziro
BF: Zondoma | Zoundwéogo
BG: Burgas | Plovdiv | Ruse | Sofia | Stara Zagora | Varna
BH: Al Muharraq | Dār Kulayb | Muharraq
BI: Bubanza | Bujumbura | Bujumbura Rural | Bururi | Cankuzo | Cibitoke | Gitega | Isale | Karuzi | Kayanza | Kirundo
BI: Makamba | Muramvya | Muyinga | Mwaro | Rumonge | Rutana | Ruyigi
BJ: Abomey | Abomey-Calavi | Alibori | Atakora | Atlantique | Bohicon | Borgou | Collines | Cotonou | Djougou | Dogbo
BJ: Donga | Kouffo | Lokossa | Mono | Natitingou | Nikki | Ouidah | Ouémé | Parakou | Porto-Novo | Sakété | Savalou
BJ: Savé
BN: Bandar Seri Begawan
BO: Cochabamba | La Paz | Sucre
BR: Belo Horizonte | Belém | Campinas | Curitiba | Duque de Caxias | Fortaleza | Goiânia | Guarulhos | Maceió | Manaus
BR: Nova Iguaçu | Porto Alegre | Recife | Rio de Janeiro | Salvador | São Paulo
BS: Nassau
BT: Thimphu
BW: Gaborone
BY: Babruysk | Baranovichi | Barysaw | Hrodna | Mahilyow | Orsha | Pinsk | Vitebsk
BZ: Belmopan
CA: Calgary
CD: Bandundu | Bas-Congo | Bas-Uélé | Basoko | Boende | Bukavu | Bulungu | Bumba | Bunia | Buta | Butembo | Gandajika
CD: Gbadolite | Gemena | Goma | Haut-Katanga | Haut-Lomami | Haut-Uélé | Ilebo | Inongo | Isiro | Ituri | Kabinda
CD: Kalemie | Kamina | Kananga | Kasaï | Kasaï Central | Kasaï-Occidental | Kasaï-Oriental | Kasongo | Katanga
CD: Kikwit | Kindu | Kipushi | Kisangani | Kolwezi | Kwango | Kwilu | Likasi | Lisala | Lodja | Lomami | Lualaba
CD: Lubao | Lubumbashi | Luebo | Lusambo | Mai-Ndombe | Maniema | Masina | Matadi | Mbandaka | Mbanza-Ngungu
CD: Mbuji-Mayi | Moanda | Mongala | Mweka | Mwene-Ditu | Nioki | Nord-Ubangi | Orientale | Sankuru | Sud-Ubangi
CD: Tanganyika | Tshikapa | Tshopo | Tshuapa | Uvira | Équateur
CF: Bambari | Bamingui-Bangoran | Bangassou | Bangui | Basse-Kotto | Berbérati | Bimbo | Birao | Bossangoa | Bouar
CF: Bozoum | Bria | Haut-Mbomou | Haute-Kotto | Kaga Bandoro | Kémo | Lobaye | Mambéré-Kadéï | Mbaïki | Mbomou
CF: Mobaye | Nana-Grébizi | Nana-Mambéré | Ndélé | Nola | Ouaka | Ouham | Ouham-Pendé | Sangha-Mbaéré | Sibut | Vakaga
CG: Brazzaville
CH: Basel | Bern | Genève
CI: Abengourou | Abidjan | Abobo | Adzopé | Agboville | Agnibilékrou | Agnéby | Anyama | Bafing | Bas-Sassandra
CI: Bingerville | Bondoukou | Bouaflé | Bouaké | Comoé | Dabou | Daloa | Danané | Daoukro | Denguélé | Dimbokro | Divo
CI: Dix-Huit Montagnes | Duekoué | Ferkessédougou | Fromager | Gagnoa | Gôh-Djiboua | Haut-Sassandra | Issia | Katiola
CI: Korhogo | Lacs | Lagunes | Marahoué | Montagnes | Moyen-Cavally | Moyen-Comoé | Odienné | Oumé
CI: Sassandra-Marahoué | Savanes | Sinfra | Sud-Bandama | Sud-Comoé | Séguéla | Vallée du Bandama | Woroba
CI: Worodougou | Yamoussoukro | Zanzan
CM: Adamawa | Bafang | Bafia | Bafoussam | Bamenda | Bangangté | Banyo | Batouri | Bertoua | Buea | Douala | Dschang
CM: Edéa | Fontem | Foumban | Foumbot | Fundong | Garoua | Garoua Boulaï | Guider | Kousséri | Kribi | Kumba | Kumbo
CM: Loum | Maroua | Mbalmayo | Mbanga | Mbouda | Meïganga | Mokolo | Mora | Mutengene | Ngaoundéré | Nkongsamba
CM: Nkoteng | Sangmélima | Tiko | Yagoua | Yaoundé | Ébolowa
CN: Changchun | Changsha | Chengdu | Chongqing | Dalian | Dongguan | Foshan | Guangzhou | Hangzhou | Harbin | Hefei
CN: Jinan | Kunming | Lanzhou | Nanchong | Nanjing | Ningbo | Puyang | Qingdao | Shantou | Shenyang | Shenzhen
CN: Shijiazhuang | Suzhou | Taiyuan | Tangshan | Tianjin | Tianshui | Wuhan | Wuxi | Xiamen | Yunfu | Zhengzhou
CN: Zhongshan | Zibo
CO: Barranquilla | Medellín
CV: Praia
CY: Limassol | Nicosia
CZ: Brno | Ostrava | Pilsen
DE: Aachen | Augsburg | Bielefeld | Bochum | Bochum-Hordel | Bonn | Braunschweig | Bremen | Chemnitz | Darmstadt
DE: Dortmund | Dresden | Duisburg | Düsseldorf | Eimsbüttel | Erfurt | Frankfurt am Main | Freiburg | Gelsenkirchen
DE: Göttingen | Hagen | Hamburg-Mitte | Hamburg-Nord | Hamm | Hannover | Harburg | Heidelberg | Heilbronn | Herne
DE: Ingolstadt | Karlsruhe | Kassel | Kiel | Krefeld | Kreuzberg | Köln | Leipzig | Leverkusen | Ludwigshafen am Rhein
DE: Lübeck | Magdeburg | Mainz | Mannheim | Marienthal | Mönchengladbach | Mülheim | Münster | Neue Neustadt
DE: Neukölln | Neuss | Nürnberg | Oberhausen | Oldenburg | Osnabrück | Paderborn | Potsdam | Prenzlauer Berg
DE: Recklinghausen | Regensburg | Rostock | Saarbrücken | Stuttgart | Wandsbek | Wiesbaden | Wolfsburg | Wuppertal
DE: Würzburg
DJ: Arta | Dikhil | Obock | Tadjourah
DK: Aalborg | Odense | Århus
DM: Roseau
DO: Santo Domingo
DZ: Adrar | Aflou | Akbou | Annaba | Azazga | Azzaba | Aïn Beïda | Aïn Defla | Aïn Fakroun | Aïn Oussera | Aïn Sefra
DZ: Aïn Temouchent | Aïn Touta | Bab Ezzouar | Baraki | Barika | Batna | Bejaïa | Beni Mered | Beni Saf | Berriane
DZ: Berrouaghia | Besbes | Bir el Ater | Bir el Djir | Birine | Birkhadem | Biskra | Blida | Boghni
DZ: Bordj Badji Mokhtar | Bordj Bou Arreridj | Bordj el Kiffan | Boudouaou | Boufarik | Bougara | Boumerdas
DZ: Boumerdès | Bouïra | Boû Arfa | Béchar | Béni Abbès | Chelghoum el Aïd | Cheria | Chlef | Constantine
DZ: Dar Chioukh | Djamaa | Djanet | Djelfa | Draa el Mizan | Drean | Ech Chettia | El Achir | El Affroun | El Attaf
DZ: El Bayadh | El Eulma | El Hadjar | El Khroub | El Meghaier | El Meniaa | El Oued | El Tarf | Es Senia | Frenda
DZ: Ghardaïa | Guelma | Hamma Bouziane | Hassi Messaoud | Hennaya | Héliopolis | Illizi | In Guezzam | Jijel | Karkira
DZ: Khemis Miliana | Khemis el Khechna | Khenchela | Ksar Chellala | Ksar el Boukhari | Laghouat | Lakhdaria | Larbaâ
DZ: Mansoûra | Mascara | Meftah | Merouana | Messaad | Metlili Chaamba | Mila | Mostaganem | Médéa | Naama | Oran
DZ: Ouargla | Oued Fodda | Oued Rhiou | Ouled Djellal | Oum el Bouaghi | Reghaïa | Reguiba | Relizane | Remchi
DZ: Rouached | Rouissat | Râs el Oued | Saïda | Sebdou | Sedrata | Sidi Aïssa | Sidi Bel Abbès | Skikda | Sougueur
DZ: Souk Ahras | Souma | Sour el Ghozlane | Sétif | Tamanghasset | Tamanrasset | Tazoult-Lambese | Tebesbest
DZ: Telerghma | Tiaret | Timimoun | Timizart | Tindouf | Tipasa | Tissemsilt | Tizi Ouzou | Tlemcen | Tolga
DZ: Touggourt | Tébessa
EC: Guayaquil | Quito
EE: Tallinn
EG: Abnūb | Abū al Maţāmīr | Ad Dilinjāt | Ain Sukhna | Akhmīm | Al Badārī | Al Balyanā | Al Fashn | Al Fayyūm
EG: Al Jammālīyah | Al Khānkah | Al Khārijah | Al Manshāh | Al Manzalah | Al Manşūrah | Al Maţarīyah
EG: Al Maḩallah al Kubrá | Al Minyā | Al Qanāyāt | Al Qanāţir al Khayrīyah | Al Qurayn | Al Qūşīyah | Al Sharqia
EG: Al Ḩawāmidīyah | Al Ḩāmūl | Ashmūn | Aswan | Asyūţ | At Tall al Kabīr | Awsīm | Banhā | Banī Mazār
EG: Banī Suwayf | Basyūn | Beheira | Beni Suef | Bilbays | Bilqās | Būsh | Dakahlia | Damanhūr | Damietta | Dayr Mawās
EG: Dayrūţ | Dikirnis | Dishnā | Disūq | Diyarb Najm | El-Tor | Faiyum | Farshūţ | Fuwwah | Fāqūs | Fāraskūr | Gharbia
EG: Giza | Hihyā | Hurghada | Ibshawāy | Idfū | Idkū | Ismailia | Isnā | Iţsā | Jirjā | Juhaynah | Kafr ad Dawwār
EG: Kafr ash Shaykh | Kafr el-Sheikh | Kawm Umbū | Kousa | Luxor | Madīnat Sittah Uktūbar | Manfalūţ | Mashtūl as Sūq
EG: Matrouh | Maţāy | Mersa Matruh | Minya | Minyat an Naşr | Monufia | Munūf | New Cairo | Qalyubia | Qalyūb | Qena
EG: Qinā | Quwaysinā | Rosetta | Samannūd | Samālūţ | Shibīn al Kawm | Shibīn al Qanāṭir | Shirbīn | Sohag | Suez
EG: Talā | Tanda | Toukh | Zagazig | Zefta | Ţahţā | Ţalkhā | Ţāmiyah | Ḩalwān
ER: Anseba | Asmara | Assab | Barentu | Debub | Gash-Barka | Keren | Maekel | Massawa | Mendefera
ES: A Coruña | Albacete | Alcalá de Henares | Alcorcón | Alicante | Almería | Arganzuela | Badajoz | Badalona | Bilbao
ES: Burgos | Carabanchel | Castelló de la Plana | Chamartín | Chamberí | Ciudad Lineal | Dos Hermanas | Eixample
ES: Elche | Fuencarral-El Pardo | Fuenlabrada | Getafe | Gijón | Granada | Gràcia | Horta-Guinardó | Hortaleza
ES: Huelva | Jerez de la Frontera | La Laguna | Latina | Leganés | León | Lleida | Logroño | Marbella | Mataró
ES: Murcia | Málaga | Móstoles | Nou Barris | Oviedo | Palma | Pamplona | Puente de Vallecas | Retiro | Sabadell
ES: Salamanca | San Blas-Canillejas | Sant Andreu | Sant Martí | Santa Cruz de Tenerife | Santander | Sants-Montjuïc
ES: Sarrià-Sant Gervasi | Sevilla | Tarragona | Terrassa | Usera | Valladolid | Vigo | Villaverde | Zaragoza
ET: Afar | Amhara | Arba Minch | Axum | Bahir Dar | Benishangul-Gumuz | Bishoftu | Debre Birhan | Desē | Dire Dawa
ET: Dīla | Gambēla | Gondar | Harar | Harari | Hawassa | Hāgere Hiywet | Inda Silasē | Jijiga | Jimma | Kombolcha
ET: Nazrēt | Oromia | Semera | Shashemenē | Sidama | Sodo | Southwest Ethiopia Peoples | Tigray | Ziway | Ādīgrat
ET: Āsosa
FI: Espoo | Oulu | Tampere | Turku | Vantaa
FJ: Suva
FM: Palikir - National Government Center
FR: Aix-en-Provence | Amiens | Angers | Besançon | Bordeaux | Cergy-Pontoise | Clermont-Ferrand | Dijon | Grenoble
FR: Le Havre | Le Mans | Lille | Limoges | Montpellier | Nantes | Nîmes | Orléans | Reims | Rennes
FR: Saint-Quentin-en-Yvelines | Saint-Étienne | Strasbourg | Toulon | Toulouse | Villeurbanne
GA: Libreville
GB: Belfast | Birkenhead | Bristol | Cardiff | Coventry | Edinburgh | Islington | Leeds | Leicester | Liverpool
GB: Luton | Nottingham | Sheffield | Sunderland | Swansea | Wolverhampton
GE: Abkhazia | Adjara | Akhaltsikhe | Batumi | Gori | Guria | Imereti | Kakheti | Kutaisi | Kvemo Kartli | Mtskheta
GE: Mtskheta-Mtianeti | Ozurgeti | Rustavi | Samegrelo-Zemo Svaneti | Samtskhe-Javakheti | Shida Kartli | Sokhumi
GE: Telavi | Zugdidi
GH: Accra | Aflao | Ahafo | Akim Oda | Ashanti | Atsiaman | Bawku | Berekum | Bolgatanga | Bono | Bono East
GH: Brong-Ahafo | Cape Coast | Dambai | Damongo | Dome | Ejura | Gbawe | Goaso | Hohoe | Japekrom | Kasoa | Kintampo
GH: Koforidua | Konongo | Kumasi | Mampong | Medina Estates | Nalerigu | Nsawam | Nungua | Obuase | Savannah
GH: Sefwi Wiawso | Sekondi-Takoradi | Suhum | Sunyani | Swedru | Tafo | Takoradi | Tamale | Techiman | Tema
GH: Teshi Old Town | Volta | Winneba | Yendi
GM: Banjul
GN: Camayenne | Conakry
GQ: Malabo
GR: Irákleion | Lárisa | Peristéri | Piraeus | Pátra | Thessaloníki
GW: Bissau
GY: Georgetown
HK: Kowloon
HN: Tegucigalpa
HR: Rijeka | Zagreb
HU: Debrecen | Győr | Miskolc | Pécs | Szeged | Zugló
ID: Aceh | Adiwerna | Ambon | Astanajapura | Balikpapan | Banda Aceh | Bandung | Bangil | Banjaran | Banjarmasin
ID: Banten | Batam | Baturaja | Bekasi | Bengkulu | Binjai | Blitar | Bogor | Ciamis | Ciampea | Cibinong | Cikampek
ID: Cikupa | Cileungsir | Cimahi | Ciputat | Cirebon | Curug | Denpasar | Depok | Dumai | Gorontalo | Indramayu
ID: Jambi | Java | Jayapura | Jember | Jombang | Kalimantan | Kediri | Kendari | Kisaran | Klaten | Kupang
ID: Labuan Bajo | Lampung | Lawang | Lembang | Lesser Sunda Islands | Lubuklinggau | Lumajang | Madiun | Makassar
ID: Malang | Maluku | Maluku Islands | Manado | Martapura | Mataram | Medan | Padalarang | Padang | Palangkaraya
ID: Palembang | Palopo | Palu | Pamulang | Pangkalpinang | Papua | Papua Barat Daya | Papua Islands
ID: Papua Pengunungan | Papua Selatan | Papua Tengah | Parepare | Parung | Pasarkemis | Paseh | Pasuruan | Payakumbuh
ID: Pekalongan | Pekanbaru | Pemalang | Pematangsiantar | Perbaungan | Percut | Plumbon | Pontianak | Probolinggo
ID: Purwakarta | Purwodadi | Purwokerto | Rangkasbitung | Rengasdengklok | Riau | Riau Islands | Salatiga | Samarinda
ID: Semarang | Serang | Sidoarjo | Singaraja | Situbondo | Soreang | Sorong | Southeast Sulawesi | Sukabumi | Sulawesi
ID: Sumatra | Sumedang | Sunggal | Surabaya | Surakarta | Tangerang | Tanjung Pinang | Tanjungbalai | Tasikmalaya
ID: Tegal | Teluknaga | Ungaran | Weru | Yogyakarta
IE: Dublin
IL: Acre | Afula | Ariel | Ashdod | Ashkelon | Bat Yam | Beersheba | Bet Shemesh | Bnei Brak | Eilat | Givatayim
IL: Hadera | Haifa | Herzliya | Hod HaSharon | Jaffa | Kfar Saba | Kiryat Gat | Modiin Ilit | Nahariyya | Nazareth
IL: Netanya | Nof HaGalil | Petaẖ Tiqwa | Qiryat Ata | Ramat Gan | Ramla | Reẖovot | Rishon LeẔiyyon | Umm el Faḥm
IN: Abohar | Achalpur | Agartala | Agra | Ahmadnagar | Airoli | Aizawl | Ajmer | Akola | Alandur | Alappuzha
IN: Allahābād | Alwar | Alīgarh | Amarnāth | Ambattūr | Ambur | Ambāla | Amroha | Amrāvati | Anand | Anantapur
IN: Andhra Pradesh | Arrah | Arunachal Pradesh | Ashoknagar Kalyangarh | Assam | Aurangabad | Azamgarh | Badlapur
IN: Bagaha | Baharampur | Bahraigh | Bahādurgarh | Baidyabāti | Balasore | Bangaon | Baranagar | Barddhamān | Bareilly
IN: Barnāla | Bathinda | Batāla | Begusarai | Belgaum | Bellary | Bettiah | Beāwar | Bhadreswar | Bhadrāvati
IN: Bharatpur | Bharūch | Bhavnagar | Bhayandar | Bhilai | Bhind | Bhiwandi | Bhiwāni | Bhopal | Bhubaneshwar | Bhuj
IN: Bhusāval | Bhāgalpur | Bhātpāra | Bhīlwāra | Bhīmavaram | Bihar | Bihār Sharīf | Bijapur | Bilimora | Bilāspur
IN: Bokāro | Borivli | Botād | Brahmapur | Budaun | Bulandshahr | Burhānpur | Bālurghāt | Bānkura | Bānsbāria | Bārsi
IN: Bārākpur | Bārāsat | Bīdar | Bīkaner | Chandannagar | Chandigarh | Chanduasi | Chhatarpur | Chhattisgarh
IN: Chhattīsgarh | Chhindwāra | Chikmagalūr | Chitradurga | Chittaurgarh | Chānda | Chāpra | Chās | Chūru | Cochin
IN: Coimbatore | Cuddalore | Cuddapah | Cuttack | Damoh | Darbhanga | Davangere | Dehra Dūn | Dehri | Deoli | Deoria
IN: Dewas | Dhanbād | Dharmavaram | Dhaulpur | Dhūlia | Dibrugarh | Dimāpur | Dinapore | Dindigul | Dombivli | Durg
IN: Durgapur | Dārjiling | Ellore | Erode | Etāwah | Faridabad | Farrukhābād | Fatehpur | Ferozepore | Fyzābād
IN: Fīrozābād | Gadag | Gadag-Betageri | Gajuwaka | Gandhinagar | Gangānagar | Gangāpur | Gangāwati | Gaya | Ghazīpur
IN: Ghāziābād | Godhra | Gondiā | Gondā | Gorakhpur | Gosāba | Greater Noida | Gudivāda | Gulbarga | Guna
IN: Guntakal Junction | Guntur | Gurgaon | Guwahati | Gwalior | Gāndhīdhām | Haldia | Haldwani | Hanumāngarh | Hardoī
IN: Haridwar | Haryana | Hazāribāgh | Himachal Pradesh | Hindupur | Hisar | Hoshangābād | Hoshiārpur | Hospet | Hosūr
IN: Hubli | Hugli | Hābra | Hājīpur | Hālīsahar | Hāora | Hāpur | Hāthras | Ichalkaranji | Imphal | Indore
IN: Ingrāj Bāzār | Itārsi | Jabalpur | Jagādhri | Jaigaon | Jaipur | Jalandhar | Jalgaon | Jalpāiguri | Jamnagar
IN: Jamshedpur | Jaunpur | Jetpur | Jharkhand | Jhunjhunūn | Jhānsi | Jodhpur | Jālna | Jāmuria | Jīnd | Jūnāgadh
IN: Kaithal | Kanchipuram | Kanpur | Karnataka | Karnāl | Karol Bāgh | Karīmnagar | Kashipur | Katihar | Khammam
IN: Khandwa | Khanna | Kharagpur | Khardah | Khurja | Kishangarh | Kolhāpur | Kollam | Kolār | Korba | Kota
IN: Kozhikode | Krishnanagar | Kultali | Kulti | Kumbakonam | Kurnool | Kākināda | Kāmārhāti | Kānchrāpāra
IN: Kūkatpalli | Ladakh | Lakhīmpur | Lakshadweep | Lal Bahadur Nagar | Lalitpur | Latur | Loni | Lucknow | Ludhiāna
IN: Machilīpatnam | Madanapalle | Madhya Pradesh | Madhyamgram | Madurai | Maharashtra | Mahbūbnagar | Malkajgiri
IN: Mandsaur | Mandya | Mangalore | Manipur | Mathura | Medinīpur | Meerut | Meghalaya | Miriālgūda | Mizoram | Moga
IN: Mohali | Monghyr | Morbi | Morena | Mormugao | Morādābād | Mothīhāri | Murwāra | Muzaffarnagar | Muzaffarpur
IN: Mysore | Mālegaon | Māler Kotla | Nadiād | Nagaland | Nagda | Nagpur | Naihāti | Najafgarh | Nalgonda | Nanded
IN: Nandurbar | Nandyāl | Nangi | Narela | Nashik | Navadwīp | Navi Mumbai | Navsāri | Nellore | Nizāmābād | Noida
IN: Nowrangapur | Nāgercoil | Nāngloi Jāt | Odisha | Ongole | Orai | Pallāvaram | Palwal | Panchkula | Panvel
IN: Parbhani | Patiāla | Patna | Phagwāra | Pimpri | Ponnāni | Porbandar | Port Blair | Proddatūr | Puducherry
IN: Pudukkottai | Pune | Punāsa | Puri | Purnia | Puruliya | Pālanpur | Pālghāt | Pāli | Pānihāti | Pānīpat | Pātan
IN: Pīlibhīt | Quthbullapur | Raebareli | Raigarh | Raipur | Rajapalaiyam | Ramagundam | Ranchi | Ratlām | Raurkela
IN: Rewa | Rewāri | Rishra | Robertsonpet | Rohini | Rohtak | Roorkee | Rāichūr | Rāiganj | Rājahmundry | Rājkot
IN: Rāmgundam | Rāmpur | Rānīganj | Saharsa | Sahāranpur | Sambalpur | Sambhal | Satara | Satna | Saugor
IN: Sawāi Mādhopur | Secunderabad | Seoni | Serilingampalle | Shillong | Shimla | Shimoga | Shivaji Nagar | Shivpuri
IN: Shrīrāmpur | Shyamnagar | Shāhjānpur | Shāntipur | Sikkim | Silchar | Singrauli | Sirsa | Siwān | Solāpur
IN: Sonīpat | Soyībug | Srikakulam | Sultānpur | Surendranagar | Suriāpet | Sāngli | Sīkar | Sītāpur | Sūjāngarh
IN: Sūrat | Tambaram | Tamil Nadu | Tanjore | Telangana | Telangāna | Teni | Thiruvananthapuram | Thoothukudi
IN: Thrissur | Thāne | Thānesar | Tiruchirappalli | Tirunelveli | Tirupati | Tiruppur | Tiruvannāmalai | Tiruvottiyūr
IN: Titāgarh | Tonk | Tripura | Tumkūr | Tādepallegūdem | Udaipur | Udgīr | Udupi | Ujjain | Ulhasnagar | Unnāo
IN: Uppal Kalan | Uttar Pradesh | Uttarakhand | Uttarākhand | Vadodara | Varanasi | Vasco da Gama | Vejalpur | Vellore
IN: Verāval | Vidisha | Vijayawada | Virār | Visakhapatnam | Vizianagaram | Warangal | Wardha | Yamunānagar | Yavatmāl
IN: Yelahanka | Ādilābād | Ādoni | Āsansol | Āvadi
IQ: Ad Dīwānīyah | Al Anbar | Al Başrah al Qadīmah | Al Fallūjah | Al Fāw | Al Hindīyah | Al Hārithah | Al Kūt
IQ: Al Mawşil al Jadīdah | Al Miqdādīyah | Al Musayyib | Al Muthanna | Al Ḩayy | Al Ḩillah | Al-Hamdaniya
IQ: Al-Qādisiyyah | Ar Rumaythah | As Samawah | As Sulaymānīyah | Ash Shaţrah | Ash Shāmīyah | Az Zubayr | Aş Şuwayrah
IQ: Babylon | Balad | Dhi Qar | Dihok | Diyala | Dohuk | Jamjamāl | Karbala | Khāliş | Koysinceq | Kufa
IQ: Maysan | Najaf | Nasiriyah | Saladin | Sulaymaniyah | Sīnah | Tozkhurmato | Wasit | Zaxo
IQ: Ḩalabjah
IR: Abadan | Abhar | Ahar | Akbarābād | Alborz | Alvand | Alīgūdarz | Ardabīl | Ardakān | Arāk | Aznā
IR: Bandar-e Anzalī | Bandar-e Genāveh | Behbahān | Behshahr | Bojnūrd | Bonāb | Borāzjān | Borūjen | Borūjerd
IR: Bushehr | Bābol | Bābolsar | Bāneh | Bījār | Būkān | Chenārān | Chālūs | Dehdasht | Dehlorān
IR: Dogonbadan | Dāmghān | Dārāb | Esfarāyen | Falāvarjān | Fars | Fasā | Fīrūzābād | Gilan | Golestan | Golpāyegān
IR: Gonbad-e Kāvūs | Gonābād | Gorgān | Hamadān | Harsīn | Hashtpar | Hormozgan | Kahrīz | Kangāvar | Karaj
IR: Khalkhāl | Khomeyn | Khomeynī Shahr | Khorramabad | Khorramdarreh | Khorramshahr | Khorāsān-e Raẕavī
IR: Khowy | Khuzestan | Kāmyārān | Kāshmar | Kāzerūn | Kūhdasht | Langarūd | Lorestan | Malārd
IR: Malāyer | Marand | Markazi | Markazī | Marvdasht | Masjed Soleymān | Mazandaran | Meybod | Mīnāb
IR: Mīāndoāb | Nahāvand | Najafābād | Naqadeh | Nekā | Neyrīz | Neyshābūr | Nowshahr | Nūrābād | Omīdīyeh | Orūmīyeh
IR: Oshnavīyeh | Pasragad Branch | Pārsābād | Pīshvā | Qarchak | Qazvin | Qorveh | Qūchān | Rafsanjān
IR: Rasht | Rehnān | Rāvar | Rūdsar | Sabzevar | Salmās | Saqqez | Sarakhs | Sari | Semnan | Shahr-e Bābak
IR: Shahr-e Kord | Shahre Jadide Andisheh | Shahrud | Shahrīār | Shīrvān | Shūsh | Shūshtar | Sirjan | Sonqor | Sāveh
IR: Sūsangerd | Tabas | Takāb | Torbat-e Jām | Torbat-e Ḩeydarīyeh | Tākestān | Varāmīn | Yasuj | Yazd
IR: Zanjān | Zarand | Ābyek | Ābādeh | Āmol | Āzādshahr | Īlām
IS: Reykjavík
IT: Bologna | Brescia | Cagliari | Catania | Foggia | Genoa | Livorno | Messina | Mestre | Modena | Naples | Palermo
IT: Parma | Perugia | Prato | Reggio Calabria | Salerno | Taranto | Trieste | Turin | Verona
JM: Kingston
JO: Ajloun | Al Jubayhah | Aqaba | Ar Ramthā | As Salţ | Aţ Ţafīlah | Balqa | Irbid | Jarash | Jerash | Mafraq
JO: Mādabā | Rukban | Russeifa | Saḩāb | Tafilah | Wādī as Sīr
JP: Chiba | Fukuoka | Hiroshima | Kawasaki | Kitakyushu | Kobe | Kyoto | Nagoya | Osaka | Saitama | Sapporo | Sendai
JP: Yokohama | Yono
KE: Baringo | Bomet | Bungoma | Eldoret | Elgeyo-Marakwet | Embu | Garissa | Homa Bay | Isiolo | Iten | Kabarnet
KE: Kajiado | Kakamega | Kapenguria | Kapsabet | Kathwana | Kericho | Kerugoya | Kiambu | Kilifi | Kirinyaga | Kisumu
KE: Kitale | Kitui | Kwale | Laikipia | Lodwar | Lugulu | Machakos | Makueni | Malindi | Mandera | Maralal | Marsabit
KE: Meru | Migori | Mumias | Mwatate | Nakuru | Nandi | Narok | Nyamira | Nyandarua | Nyeri | Ol Kalou | Rumuruti
KE: Samburu | Siaya | Sotik Post | Taita-Taveta | Tana River | Tharaka-Nithi | Thika | Trans Nzoia | Turkana
KE: Uasin Gishu | Vihiga | Wajir | Wote
KG: Balykchy | Chuy | Issyk-Kul | Kara-Balta | Karakol | Naryn | Talas | Tokmok | Uzgen
KH: Phnom Penh | Takeo
KI: Tarawa
KM: Moroni
KN: Basseterre
KR: Busan | Daegu | Daejeon | Gwangju | Incheon | Suwon | Ulsan
KW: Al Asimah | Al Aḩmadī | Al Farwānīyah | Al Faḩāḩīl | Al Jahra | Ar Riqqah | Ar Rumaythīyah | As Sālimīyah
KW: Mubārak al Kabīr | Salwá | Şabāḩ as Sālim | Ḩawallī
KZ: Akmola | Aksu | Aktau | Arkalyk | Baikonur | Balqash | Bayqongyr | Dzhetygara | Ekibastuz
KZ: Jambyl | Kapshagay | Karagandy | Kentau | Kokshetau | Kostanay | Kyzylorda | Lisakovsk | Mangystau | Oral
KZ: Pavlodar | Petropavl | Qulsary | Ridder | Rudnyy | Sarkand | Semey | Shakhtinsk | Shchuchinsk
KZ: Stepnogorsk | Taldykorgan | Talghar | Taraz | Temirtau | Turkestan | Ust-Kamenogorsk | Zhanaozen | Zhezqazghan
KZ: Zyryanovsk
LA: Vientiane
LB: Akkar | Baabda | Baalbek | Baalbek-Hermel | Beqaa | Ghazieh | Habboûch | Halba | Jounieh | Mount Lebanon
LB: Nabatieh | Sidon | Tyre | Zahlé
LC: Castries
LI: Vaduz
LK: Ampara | Anuradhapura | Badulla | Battaramulla South | Batticaloa | Dambulla | Dehiwala-Mount Lavinia | Devinuwara
LK: Galle | Gampaha | Hambantota | Hendala | Jaffna | Kalmunai | Kalutara | Kandy | Katunayaka | Kegalle | Kilinochchi
LK: Kolonnawa | Kotikawatta | Kurunegala | Maharagama | Mannar | Matale | Matara | Moneragala | Moratuwa | Mullaitivu
LK: Negombo | Nuwara Eliya | Pita Kotte | Polonnaruwa | Puttalam | Ratnapura | Sabaragamuwa
LK: Sri Jayewardenepura Kotte | Trincomalee | Valvedditturai | Vavuniya | Welisara
LR: Monrovia
LS: Maseru
LT: Kaunas | Klaipėda | Vilnius | Šiauliai
LV: Riga
LY: Al Ajaylat | Al Khums | Al Marj | Al Wahat | Az Zāwīyah | Butnan | Darnah | Ghat | Idrī
LY: Jabal al Akhdar | Jabal al Gharbi | Jafara | Jufra | Kufra | Marj | Mişrātah | Murqub | Murzuq
LY: Nuqat al Khams | Nālūt | Tagiura | Tarhuna | Tobruk | Ubari | Wadi al Hayaa | Wadi al Shatii | Yafran
LY: Zawiya | Zliten | Şabrātah
MA: Agadir | Agadir-Ida Ou Tanane | Al Fqih Ben Çalah | Al Haouz | Al Hoceïma | Aousserd | Assa-Zag | Azilal | Azrou
MA: Ben Slimane | Beni Mellal | Berkane | Berrechid | Boujdour | Boulemane | Chaouia-Ouardigha | Chefchaouen
MA: Chichaoua | Chtouka Aït Baha | Dakhla | Doukkala-Abda | Driouch | El Hajeb | El Jadida | Errachidia | Es Semara
MA: Essaouira | Fahs-Beni Makada | Figuig | Fnidek | Fquih Ben Salah | Fès al Bali | Fès-Boulemane | Fès-Dar-Dbibegh
MA: Gharb-Chrarda-Béni Hssen | Grand Casablanca | Guelmim | Guelmim-Es Semara | Guercif | Ifrane | Imzouren
MA: Inezgane-Aït Melloul | Jerada | Kasba Tadla | Kelaat Sraghna | Kenitra | Khemisset | Khenifra | Khouribga
MA: Ksar El Kebir | Larache | Laâyoune | Marrakech | Marrakech-Medina | Marrakech-Menara | Marrakesh
MA: Marrakesh-Tensift-El Haouz | Meknès | Meknès-Tafilalet | Midelt | Mohammedia | Moulay Yacoub | Médiouna | Nador
MA: Nouaceur | Oriental | Ouarzazat | Ouarzazate | Oued Ed-Dahab | Oued Ed-Dahab-Lagouira | Oued Zem | Ouezzane
MA: Oujda-Angad | Oulad Teïma | Rabat-Salé-Zemmour-Zaer | Rehamna | Salé | Salé Al Jadida | Sefrou | Settat
MA: Sidi Bennour | Sidi Ifni | Sidi Kacem | Sidi Qacem | Sidi Slimane | Sidi Youssef Ben Ali | Skhirat-Témara
MA: Skhirate | Smara | Souss-Massa-Drâa | Tadla-Azilal | Tan-Tan | Tangier | Tangier-Assilah | Tangier-Tétouan
MA: Taounate | Taourirt | Taroudant | Tata | Taza | Taza-Al Hoceima-Taounate | Temara | Tiflet | Tinghir | Tirhanimîne
MA: Tiznit | Tétouan | Youssoufia | Zagora
MD: Bălţi | Chisinau | Tiraspol
ME: Podgorica
MG: Antananarivo
MH: Majuro
MK: Skopje
ML: Kati | Kayes | Kolokani | Koulikoro | Koutiala | Markala | Sikasso | Ségou | Taoudenni
ML: Taoudénit
MM: Ayeyarwady | Bhamo | Bogale | Chauk | Chin | Dawei | Hakha | Hinthada | Hpa-An | Kachin | Kanbe | Kawthoung
MM: Kayah | Kayin | Kyaikkami | Kyaiklat | Kyaikto | Kyain Seikgyi Township | Kyaukse | Lashio | Loikaw | Magway
MM: Mandalay | Martaban | Maubin | Mawlaik | Mawlamyine | Meiktila | Minbu | Mogok | Monywa | Mudon | Myanaung
MM: Myawadi | Myaydo | Myeik | Myitkyina | Nay Pyi Taw | Nyaungdon | Nyaunglebin | Pakokku | Pathein | Pyapon | Pyay
MM: Pyin Oo Lwin | Pyinmana | Rakhine | Sagaing | Shan | Shwebo | Sittwe | Syriam | Tachilek | Tanintharyi
MM: Taungdwingyi | Taunggyi | Taungoo | Tharyarwady | Thaton | Thayetmyo | Thongwa | Twante | Wakema | Yamethin
MM: Yenangyaung
MN: Ulan Bator
MR: Aioun | Akjoujt | Aleg | Arafat | Atar | Brakna | Dakhlet Nouadhibou | Gorgol | Guidimaka | Hodh Ech Chargui
MR: Hodh El Gharbi | Inchiri | Kaédi | Kiffa | Nouadhibou | Nouakchott | Nouakchott Nord | Nouakchott Ouest
MR: Nouakchott Sud | Néma | Rosso | Sélibaby | Tagant | Tevragh Zeina | Tidjikja | Tiris Zemmour | Trarza | Zouerate
MT: Valletta
MW: Lilongwe
MX: Chihuahua | Ciudad Nezahualcoyotl | Ecatepec de Morelos | Guadalajara | Gustavo Adolfo Madero | Iztapalapa
MX: Juárez | Monterrey | Puebla | Tijuana | Zapopan
MY: Alor Setar | Ampang | Batu Pahat | Bintulu | Bukit Mertajam | Butterworth | Ipoh | Johor | Johor Bahru
MY: Kampung Baru Subang | Kampung Pasir Gudang Baru | Kampung Sungai Ara | Kedah | Kelantan | Klang | Kluang
MY: Kuala Terengganu | Kuantan | Kuching | Kulim | Labuan | Lahad Datu | Malacca | Miri | Muar | Negeri Sembilan
MY: Pahang | Penang | Perak | Perlis | Petaling Jaya | Putrajaya | Rawang | Sabah | Sandakan | Sarawak | Selangor
MY: Sepang | Seremban | Sibu | Skudai | Subang Jaya | Sungai Petani | Taiping | Tasek Glugor | Tawau | Terengganu
MZ: Beira | Cabo Delgado | Chibuto | Chimoio | Chokwé | Cuamba | Dondo | Ilha de Moçambique | Inhambane | Lichinga
MZ: Mandimba | Manica | Maputo | Matola | Maxixe | Montepuez | Nacala | Nampula | Niassa | Pemba | Quelimane
MZ: Ressano Garcia | Sofala | Tete | Xai-Xai | Zambezia
NA: Windhoek
NE: Alaghsas | Birni N Konni | Dosso | Maradi | Zinder
NG: Abakaliki | Abeokuta | Abia | Adamawa | Ado-Ekiti | Afikpo | Agbor | Agulu | Akure | Akwa Ibom | Amaigbo | Anambra
NG: Apomu | Aramoko-Ekiti | Argungu | Asaba | Atani | Auchi | Awka | Azare | Bama | Bauchi | Bayelsa | Bende | Benue
NG: Bida | Birnin Kebbi | Borno | Buguma | Calabar | Chakwama | Damaturu | Daura | Dutse | Ebonyi | Ebute Ikorodu
NG: Effium | Efon-Alaaye | Eha Amufu | Ejigbo | Ekiti | Ekpoma | Emure-Ekiti | Enugu | Enugu-Ukwu | Esuk Oron
NG: Ezza-Ohu | Fiditi | Funtua | Gamboru | Gashua | Gbongan | Geidam | Gombe | Gumel | Gusau | Hadejia | Ibadan | Idah
NG: Idanre | Igbara-Odo | Igbo-Ora | Igbo-Ukwu | Igboho | Igede-Ekiti | Ihiala | Ijebu-Igbo | Ijebu-Jesa | Ijebu-Ode
NG: Ijero-Ekiti | Ikeja | Ikere-Ekiti | Ikire | Ikirun | Ikom | Ikot Ekpene | Ila Orangun | Ilaro | Ilesa | Ilobu
NG: Ilorin | Inisa | Ipoti | Ise-Ekiti | Isieke | Jalingo | Jega | Jigawa | Jimeta | Kabba | Kaduna | Kafanchan
NG: Kagoro | Kano | Katsina | Kaura Namoda | Kebbi | Keffi | Kogi | Kontagora | Kuje | Kwara | Lafia | Lafiagi
NG: Lalupon | Lekki | Lere | Lokoja | Makoko | Makurdi | Malumfashi | Minna | Modakeke | Mubi | Nasarawa | Nguru
NG: Nkpor | Nkwerre | Nnewi | Nsukka | Numan | Obonoma | Offa | Ogaminana | Ogun | Ohafia-Ifigh | Oke Mesi | Okene
NG: Okigwe | Okrika | Olupona | Ondo | Onitsha | Orita Eruwa | Osogbo | Osun | Owerri | Oyan | Ozubulu | Pindiga
NG: Port Harcourt | Potiskum | Rivers | Saki | Sapele | Shagamu | Sokoto | Suleja | Taraba | Ugep | Ughelli | Umuahia
NG: Uromi | Warri | Wukari | Yenagoa | Yobe | Yola | Zamfara | Zaria
NI: Managua
NL: Almere Stad | Amersfoort | Apeldoorn | Arnhem | Breda | Eindhoven | Enschede | Groningen | Haarlem | Hoofddorp
NL: Maastricht | Nijmegen | Rotterdam | Tilburg | Utrecht | Zaanstad
NO: Bergen | Stavanger | Trondheim
OM: Ad Dakhiliyah | Ad Dhahirah | Al Buraimi | Al Buraymī | Al Khābūrah | Al Wusta | As Suwayq | Bawshar | Dhofar
OM: Janub al Batinah | Janub ash Sharqiyah | Khasab | Musandam | Nizwá | Rustaq | Seeb | Shamal al Batinah
OM: Shamal ash Sharqiyah | Shināş | Sohar | Şaḩam
PE: Arequipa | Callao | Lima
PG: Port Moresby
PH: Abra | Aklan | Albay | Antipolo | Antique | Apayao | Bacolod | Bacoor | Baguio | Baliuag | Basilan | Bataan
PH: Batanes | Batangas | Benguet | Bicol | Biliran | Binangonan | Biñan | Bohol | Budta | Bukidnon | Bulacan | Bulaon
PH: Butuan | Cabanatuan | Cabuyao | Cagayan Valley | Cagayan de Oro | Cainta | Calabarzon | Calamba | Calapan
PH: Caloocan | Camarines Norte | Camarines Sur | Camiguin | Capiz | Caraga | Catanduanes | Cavite | Cebu
PH: Compostela Valley | Cordillera Administrative | Cotabato | Dagupan | Dasmariñas | Davao | Davao Occidental
PH: Davao Oriental | Dinagat Islands | Guimaras | Guyong | Hagonoy | Ifugao | Iligan | Ilocos | Ilocos Norte
PH: Ilocos Sur | Iloilo | Imus | Kabankalan | Kalinga | Koronadal | La Union | Laguna | Lapu-Lapu | Las Piñas
PH: Legaspi | Leyte | Libertad | Lipa | Lucena | Mabalacat | Maguindanao | Makati | Malingao | Malolos | Mandaluyong
PH: Mandaue | Mansilingan | Mantampay | Marinduque | Masbate | Metro Manila | Mimaropa | Misamis Occidental
PH: Misamis Oriental | Muricay | Naga | Navotas | Negros Occidental | Negros Oriental | Nueva Ecija | Nueva Vizcaya
PH: Occidental Mindoro | Olongapo | Oriental Mindoro | Ormoc | Pagadian | Palawan | Pampanga | Panalanoy | Pangasinan
PH: Pasay | Pasig | Puerto Princesa | Quezon | Quirino | Rizal | Romblon | Samar | San Mateo | Santol | Sarangani
PH: Siquijor | Soccsksargen | Sorsogon | Tacloban | Taguig | Talisay | Tarlac | Tawi-Tawi | Taytay | Toledo
PH: Tuguegarao | Zambales | Zamboanga | Zamboanga Peninsula | Zamboanga Sibugay
PK: Ahmadpur East | Arifwala | Badin | Bahawalnagar | Basirpur | Bat Khela | Bhalwal | Bhimbar | Būrewāla
PK: Chenab Nagar | Chichawatni | Chishtian | Chunian | Daska Kalan | Dipalpur | Dullewala | Gojra | Hadali | Hafizabad
PK: Hala | Harunabad | Hasilpur | Haveli Lakha | Havelian | Hujra Shah Muqim | Jalalpur Jattan | Jampur | Jaranwala
PK: Jatoi Shimali | Jauharabad | Kabirwala | Kahna Nau | Kahror Pakka | Kamalia | Kambar | Kamoke | Kamra | Kandhkot
PK: Khairpur | Khanpur | Khushāb | Kot Malik Barkhurdar | Kot Radha Kishan | Kotri | Mailsi
PK: Mandi Bahauddin | Matli | Mianke Mor | Mirpur Mathelo | Moro | Mustafābād | Narowal | New Mirpur | Pakpattan
PK: Pattoki | Ratodero | Rawala Kot | Saddiqabad | Sambrial | Sanghar | Sangla Hill | Sarai Alamgir | Shahdad Kot
PK: Shahdadpur | Shahkot | Shakargarh | Shekhupura | Shorkot | Shujaabad | Talagang | Tando Allahyar
PK: Tando Muhammad Khan | Toba Tek Singh | Tordher | Umarkot | Vihari | Wazirabad
PL: Białystok | Bielany | Bielsko-Biala | Bydgoszcz | Bytom | Częstochowa | Dąbrowa Górnicza | Elbląg | Gdańsk
PL: Gdynia | Gliwice | Gorzów Wielkopolski | Katowice | Kielce | Kraków | Lublin | Mokotów | Olsztyn | Opole | Poznań
PL: Praga Południe | Płock | Radom | Ruda Śląska | Rybnik | Rzeszów | Sosnowiec | Szczecin | Targówek | Toruń | Tychy
PL: Ursynów | Wałbrzych | Wola | Wrocław | Włocławek | Zabrze | Łódź | Śródmieście
PS: Bayt Lāhyā | Bethlehem | Dayr al Balaḩ | Deir al-Balah | Hebron | Jabālyā | Jenin | Jericho | Nablus | Qalqilya
PS: Qalqīlyah | Salfit | Tubas | Yuta | Ţūlkarm
PT: Amadora | Braga | Porto
PY: Asunción
QA: Al Daayen | Al Khawr | Al Khor | Al Rayyan | Al Wakrah | Ar Rayyān | Ash Shīḩānīyah | Madīnat ash Shamāl
RO: Arad | Bacău | Baia Mare | Brăila | Buzău | Cluj-Napoca | Constanţa | Galaţi | Iaşi | Oradea | Piteşti | Ploieşti
RO: Sibiu | Timişoara | Târgu-Mureş
RS: Kragujevac | Zemun
RU: Abakan | Achinsk | Adygea | Altai | Amur | Angarsk | Arkhangelsk | Artëm | Arzamas | Balakovo
RU: Balashikha | Barnaul | Bashkortostan | Bataysk | Berezniki | Bibirevo | Biryulëvo | Biysk
RU: Blagoveshchensk | Brateyevo | Bratsk | Buryat | Cheboksary | Chechen | Cherepovets | Cherkessk
RU: Cherëmushki | Chita | Chukotka Okrug | Chuvash | Dimitrovgrad | Dzerzhinsk | Elista | Irkutsk | Ivanovo
RU: Izhevsk | Izmaylovo | Kabardino-Balkar | Kaliningrad | Kalmykia | Kaluga | Kamchatka | Kamyshin | Kansk
RU: Karachay-Cherkess | Karelia | Kemerovo | Khabarovsk | Khakassia | Khanty-Mansi | Khimki
RU: Khoroshëvo-Mnevniki | Kiselëvsk | Kislovodsk | Kolomna | Kolpino | Komi | Kostroma | Krasnoyarsk
RU: Kurgan | Kyzyl | Leningrad | Leninsk-Kuznetsky | Lipetsk | Lyubertsy | Lyublino | Magadan | Magnitogorsk
RU: Mari El | Maykop | Mezhdurechensk | Miass | Mordovia | Murmansk | Murom | Mytishchi | Naberezhnyye Chelny
RU: Nakhodka | Neftekamsk | Nefteyugansk | Nenets | Nevinnomyssk | Nizhnekamsk | Nizhnevartovsk | Nizhniy Novgorod
RU: Nizhny Tagil | Noginsk | Norilsk | Novgorod | Novo-Peredelkino | Novocheboksarsk | Novocherkassk
RU: Novokuybyshevsk | Novokuznetsk | Novomoskovsk | Novorossiysk | Novotroitsk | Novyye Cherëmushki
RU: Noyabrsk | Obninsk | Odintsovo | Orekhovo-Borisovo | Orekhovo-Borisovo Severnoye | Orekhovo-Zuyevo
RU: Orenburg | Orsk | Oryol | Orël | Penza | Perm | Petrogradka | Petropavlovsk-Kamchatsky | Petrozavodsk | Podolsk
RU: Ramenki | Rubtsovsk | Ryazan | Rybinsk | Sakha | Sakhalin | Salavat | Saransk
RU: Sergiyev Posad | Serpukhov | Severnyy | Severodvinsk | Seversk | Shakhty | Shchelkovo | Shchukino | Smolensk
RU: Sochi | Solikamsk | Solntsevo | Staryy Oskol | Sterlitamak | Strogino | Surgut | Sverdlovsk
RU: Syktyvkar | Taganrog | Tatarstan | Tomsk | Troparëvo | Tsaritsyno | Tula | Tuva | Tver | Tyoply Stan | Tyumen
RU: Udmurt | Ukhta | Ulan-Ude | Ulyanovsk | Ussuriysk | Velikiy Novgorod | Velikiye Luki | Veshnyaki
RU: Vladivostok | Volgodonsk | Vologda | Vykhino-Zhulebino | Yakutsk | Yamalo-Nenets Okrug
RU: Yaroslavl | Yasenevo | Yelets | Yoshkar-Ola | Yuzhno-Sakhalinsk | Zelenograd | Zheleznodorozhnyy
RU: Zhulebino | Zlatoust | Zyablikovo | Zyuzino
RW: Butare | Byumba | Cyangugu | Gisenyi | Gitarama | Kibungo | Kibuye | Kigali | Musanze | Nyanza | Rwamagana
SA: Abha | Ad Dawādimī | Afif | Al Bahah | Al Hufūf | Al Jawf | Al Jubayl | Al Khafjī | Al Kharj | Al Madinah
SA: Al Mithnab | Al Mubarraz | Al Qaţīf | Ar Rass | Arar | Ash Shafā | Asir | Az Zulfī | Buraydah | Dammam | Dhahran
SA: Hafar Al-Batin | Jizan | Khamis Mushait | Khobar | Najrān | Qurayyat | Raḩīmah | Rābigh | Sakakah | Sayhāt
SA: Sulţānah | Turaif | Tārūt | Yanbu | Şabyā | Şafwá | Ţubarjal
SB: Honiara
SD: Ad Douiem | Ad-Damazin | Al Jazirah | Al Manāqil | Al Qadarif | An Nuhūd | Atbara | Blue Nile | Dongola | Ed Damer
SD: El Daein | El Fasher | El Fula | El Obeid | Geneina | Gereida | Kadugli | Kassala | Kosti | Nyala | Omdurman
SD: Port Sudan | Rabak | Sennar | Shendi | Singa | Sinnar | Wad Medani | White Nile | Zalingei
SE: Göteborg | Malmö | Sollentuna | Södermalm | Uppsala
SI: Ljubljana
SK: Bratislava | Košice
SL: Freetown
SN: Dakar | Diourbel | Fatick | Kaffrine | Kaolack | Kolda | Kédougou | Louga | Matam | Mbaké | Pikine | Sédhiou
SN: Tambacounda | Thiès | Thiès Nones | Tiébo | Touba | Ziguinchor
SO: Afgooye | Awdal | Baardheere | Bakool | Banaadir | Berbera | Burao | Ceerigaabo
SO: Dhuusamarreeb | Gaalkacyo | Galguduud | Garbahaarrey | Garoowe | Gedo | Hargeysa | Hiran | Jamaame | Jawhar
SO: Jilib | Laascaanood | Marka | Middle Juba | Middle Shebelle | Mudug | Nugal | Qoryooley | Sanaag | Sool
SO: Togdheer | Woqooyi Galbeed | Xuddur
SR: Paramaribo
SS: Akobo | Aweil | Ayod | Bentiu | Cueibet | Jonglei | Juba | Kapoeta | Kodok | Kuacjok | Leer | Maiwut | Malakal
SS: Maridi | Mayen Abun | Mundri | Pajok | Pariang | Pibor | Renk | Rumbek | Tambura | Terekeka | Tonj | Torit | Waat
SS: Warrap | Winejok | Yambio | Yirol
ST: São Tomé
SV: San Salvador
SY: Al Bāb | Al Mayādīn | Al Qunayţirah | Al Quşayr | Al Ḩasakah | An Nabk | Ar Raqqah | Ar Rastan | As Safīrah
SY: As Salamīyah | As-Suwayda | At Tall | Ath Thawrah | Douma | Dārayyā | Jablah | Kafranbel | Manbij
SY: Quneitra | Rif Dimashq | Tadmur | Tartouss | Tartus | Yabrūd | Ḩamāh
SZ: Mbabane
TD: Abéché | Am Djarass | Am Timan | Bahr el Gazel | Bardaï | Batha | Biltine | Bongor | Borkou | Chari-Baguirmi
TD: Doba | Ennedi-Est | Ennedi-Ouest | Fada | Faya-Largeau | Goz Beïda | Guéra | Hadjer-Lamis | Kanem | Kelo | Koumra
TD: Logone Occidental | Logone Oriental | Mandoul | Massakory | Massenya | Mayo-Kebbi Est | Mayo-Kebbi Ouest | Mongo
TD: Moundou | Moussoro | Moyen-Chari | Ouaddaï | Pala | Salamat | Sarh | Sila | Tandjilé | Tibesti | Wadi Fira
TG: Aného | Atakpamé | Bassar | Centrale | Dapaong | Kara | Kpalimé | Lomé | Maritime | Plateaux | Savanes | Sokodé
TG: Tsévié
TH: Amnat Charoen | Ang Thong | Bueng Kan | Chachoengsao | Chai Nat | Chaiyaphum | Chanthaburi | Chiang Mai
TH: Chiang Rai | Chon Buri | Chumphon | Hat Yai | Kalasin | Kamphaeng Phet | Kanchanaburi | Khlong Luang | Khon Kaen
TH: Krabi | Lampang | Lamphun | Loei | Lopburi | Mae Hong Son | Maha Sarakham | Mueang Nonthaburi | Mukdahan
TH: Nakhon Nayok | Nakhon Pathom | Nakhon Phanom | Nakhon Ratchasima | Nakhon Sawan | Nakhon Si Thammarat | Narathiwat
TH: Nong Bua Lam Phu | Nong Khai | Nonthaburi | Pak Kret | Pathum Thani | Pattani | Pattaya | Phang Nga | Phatthalung
TH: Phayao | Phetchabun | Phetchaburi | Phichit | Phitsanulok | Phra Nakhon Si Ayutthaya | Phra Pradaeng | Phrae
TH: Phuket | Prachin Buri | Prachuap Khiri Khan | Ranong | Ratchaburi | Rayong | Roi Et | Sa Kaeo | Sakon Nakhon
TH: Samut Prakan | Samut Sakhon | Samut Songkhram | Saraburi | Satun | Si Racha | Si Sa Ket | Sing Buri | Songkhla
TH: Sukhothai | Suphanburi | Surat Thani | Surin | Trang | Trat | Ubon Ratchathani | Udon Thani | Uthai Thani
TH: Uttaradit | Yala | Yasothon
TJ: Istaravshan | Khorugh | Konibodom | Nohiyahoi Tobei Jumhurí | Qŭrghonteppa | Sughd | Vahdat
TL: Dili
TM: Ahal | Annau | Aşgabat | Balkan | Balkanabat | Bayramaly | Daşoguz | Lebap | Tejen | Türkmenabat | Türkmenbaşy
TN: Al Marsá | Ariana | Ben Arous | Bizerte | Béja | Douane | El Hamma | El Kef | Gabès | Gafsa | Hammam-Lif
TN: Hammamet | Houmt El Souk | Jendouba | Kairouan | Kebili | Kélibia | La Goulette | La Mohammedia
TN: Mahdia | Manouba | Medenine | Menzel Bourguiba | Metlaoui | Monastir | Msaken | Nabeul | Oued Lill | Radès
TN: Sidi Bouzid | Siliana | Skanes | Sousse | Tataouine | Tozeur | Zaghouan | Zarzis | Zouila
TR: Adana | Adapazarı | Adilcevaz | Adıyaman | Afyonkarahisar | Ahlat | Akhisar | Aksaray | Akçaabat | Akşehir
TR: Alanya | Alaşehir | Aliağa | Amasya | Anamur | Antakya | Antalya | Ardahan | Ardeşen | Arnavutköy | Artvin
TR: Ataşehir | Aydın | Ayvalık | Ağrı | Bafra | Bahçelievler | Balıkesir | Bandırma | Bartın | Batikent | Bayburt
TR: Bağcılar | Başakşehir | Belek | Bergama | Besni | Beylikdüzü | Beyşehir | Bilecik | Bingöl | Birecik | Bismil
TR: Bitlis | Bolu | Bolvadin | Bozüyük | Bulancak | Burdur | Bursa | Büyükçekmece | Ceyhan | Cizre | Denizli | Derince
TR: Diyarbakır | Doğubayazıt | Dörtyol | Düzce | Edirne | Edremit | Elazığ | Elbistan | Eminönü | Erbaa | Erciş
TR: Erdemli | Ereğli | Ergani | Erzincan | Erzurum | Esenler | Esenyurt | Eskişehir | Fatsa | Fethiye | Gebze | Gemlik
TR: Giresun | Gumushkhane | Gölcük | Gönen | Gümüşhane | Hakkâri | Hatay | Isparta | Iğdır | Kadirli | Kahramanmaraş
TR: Karabağlar | Karabük | Karacabey | Karaman | Karapınar | Kars | Kastamonu | Kavaklı | Kayseri | Keskin | Keşan
TR: Khanjarah | Kilis | Kocaeli | Kozan | Kulu | Kuşadası | Kâhta | Körfez | Kütahya | Kırklareli | Kırıkhan
TR: Kırıkkale | Kırşehir | Kızıltepe | Lüleburgaz | Malatya | Maltepe | Manavgat | Manisa | Mardin | Menemen
TR: Merkezefendi | Merter Keresteciler | Merzifon | Midyat | Milas | Muratpaşa | Mustafakemalpaşa | Muğla | Nazilli
TR: Nevşehir | Niksar | Nizip | Niğde | Nusaybin | Ordu | Orhangazi | Osmaniye | Patnos | Polatlı | Reyhanlı | Rize
TR: Sakarya | Salihli | Samsun | Sancaktepe | Sandıklı | Seydişehir | Siirt | Silifke | Silivri | Silopi | Silvan
TR: Sinop | Sivas | Siverek | Soma | Sorgun | Sultanbeyli | Sultangazi | Suruç | Söke | Tarsus | Tatvan | Tavşanlı
TR: Tekirdağ | Tire | Tokat | Torbalı | Trabzon | Tunceli | Turgutlu | Turhal | Umraniye | Urla | Uşak | Viranşehir
TR: Yozgat | Zeytinburnu | Zile | Zonguldak | Çanakkale | Çankaya | Çankırı | Çarşamba | Çerkezköy | Çorlu | Çorum
TR: Çubuk | Çumra | Ödemiş | Ünye | Üsküdar | İnegol | İskenderun | İzmir | İzmit | Şanlıurfa | Şebin Karahisar
TR: Şereflikoçhisar | Şişli | Şırnak
TT: Port of Spain
TV: Funafuti
TW: Kaohsiung | Taichung | Taipei
TZ: Arusha | Babati | Bagamoyo | Bukoba | Bunda | Buseresere | Chake Chake | Dodoma | Geita | Ifakara | Iringa
TZ: Kagera | Katavi | Katoro | Katumba | Kibaha | Kigoma | Kilimanjaro | Kilosa | Koani | Lindi | Makumbako | Manyara
TZ: Mara | Mbeya | Merelani | Mkokotoni | Morogoro | Moshi | Mpanda | Mtwara | Musoma | Mwanza | Njombe | Pwani
TZ: Rukwa | Ruvuma | Shinyanga | Simiyu | Singida | Songea | Songwe | Sumbawanga | Tabora | Tanga | Ushirombo | Uyovu
TZ: Vwawa | Wete | Zanzibar | Zanzibar North
UA: Bila Tserkva | Cherkasy | Chernihiv | Chernivtsi | Dnipro | Donetsk | Horlivka | Ivano-Frankivsk | Kamianske
UA: Kerch | Kharkiv | Kherson | Khmelnytskyi | Kremenchuk | Kropyvnytskyi | Kryvyi Rih | Luhansk | Lutsk | Lviv
UA: Makiyivka | Mariupol | Melitopol | Mykolayiv | Nikopol | Odessa | Poltava | Rivne | Sevastopol | Simferopol
UA: Sloviansk | Sumy | Ternopil | Vinnytsia | Zaporizhia | Zhytomyr
UG: Abim | Adjumani | Agago | Alebtong | Amolatar | Amudat | Amuria | Amuru | Apac | Arua | Budaka | Bududa | Bugiri
UG: Bugweri | Buhweju | Buikwe | Bukedea | Bukomansibi | Bukwa | Bulambuli | Buliisa | Bundibugyo | Bunyangabu
UG: Bushenyi | Butalangu | Butaleja | Butambala | Butebo | Buvuma | Buyende | Bwizibwera | Dokolo | Entebbe
UG: Fort Portal | Gomba | Gulu | Hoima | Ibanda | Iganga | Isingiro | Jinja | Kaabong | Kabale | Kabarole
UG: Kaberamaido | Kagadi | Kakumiro | Kalaki | Kalangala | Kaliro | Kalungu | Kamuli | Kamwenge | Kanungu | Kapchorwa
UG: Kapelebyong | Karenga | Kasaali | Kasanda | Kasese | Katakwi | Kayunga | Kazo | Kibaale | Kiboga | Kibuku
UG: Kikuube | Kiruhura | Kiryandongo | Kisoro | Kitagwenda | Kitgum | Koboko | Kole | Kotido | Kumi | Kwania | Kween
UG: Kyankwanzi | Kyegegwa | Kyenjojo | Kyotera | Lamwo | Lira | Luuka | Luwero | Lwengo | Lyantonde | Madi-Okollo
UG: Manafwa | Maracha | Masaka | Masindi | Mayuge | Mbale | Mbarara | Mitooma | Mityana | Moroto | Moyo | Mpigi
UG: Mubende | Mukono | Nabilatuk | Nakapiripirit | Nakaseke | Nakasongola | Namayingo | Namisindwa | Namutumba | Napak
UG: Nebbi | Ngora | Njeru | Ntoroko | Ntungamo | Nwoya | Obongi | Otuke | Oyam | Pader | Pakwach | Pallisa | Rakai
UG: Rubanda | Rubirizi | Rukiga | Rukungiri | Rwampara | Sembabule | Serere | Sheema | Sironko | Soroti | Tororo
UG: Wakiso | Yumbe | Zombo
US: Brooklyn | Indianapolis | Jacksonville | Philadelphia | San Diego | The Bronx
UY: Montevideo
UZ: Andijon | Angren | Asaka | Bekobod | Bukhara | Chirchiq | Chortoq | Chust | Guliston | Jizzakh | Jizzax
UZ: Karakalpakstan | Khiwa | Kitob | Kogon Shahri | Koson | Kosonsoy | Navoiy | Nukus | Olmaliq | Qarshi
UZ: Qashqadaryo | Samarqand | Shahrisabz | Sirdaryo | Surxondaryo | Tirmiz | Urganch | Urgut Shahri | Xorazm
UZ: Yangiyŭl
VC: Kingstown
VE: Barquisimeto | Maracaibo | Maracay
VN: Ho Chi Minh
VU: Port-Vila
WS: Apia
XK: Prizren
YE: Al Bayda | Al Jabīn | Al Jawf | Al Mahrah | Al Maḩwīt | Al Ḩazm | Al Ḩudaydah | Amanat Al Asimah | Amran
YE: Arkhabil Suqutra | Ataq | Bājil | Dhale | Dhalie | Dhamār | Hadramaut | Laḩij | Raymah | Shabwah
YE: Zabīd | Zinjibār | Ḩajjah
ZA: Durban | Soweto
ZM: Lusaka
ZW: Harare
ZZ: Armavir | Bago | Busia | Cadiz | Cartagena | Córdoba | El Jadid | Jamālpur | Kisi | Mirzāpur | Pushkino | Soran
ZZ: Valencia
`;

/** Towns with their form in the script of the country, where reports of the region are written: `ISO2 slug: forms`. */
export const TOWNS_IN_SCRIPT = `
PK layyah: Leiah | لیہ
PK taunsa: Taunsa | Taunsa Sharif | تونسہ | تونسہ شریف
PK muzaffargarh: مظفرگڑھ
PK kot-addu: Kot Addu | کوٹ ادو
PK rajanpur: راجن پور
PK lodhran: Lodhran | لودھراں
PK vehari: وہاڑی
PK khanewal: خانیوال
PK sadda: Sadda | سدہ
PK thall: Thall | ٹل
PK alizai: Alizai | علیزئی
PK ghiljo: Ghiljo | غلجو
PK mohmand-district: مہمند
PK jiwani: Jiwani | جیوانی
PK kashmore: Kashmore | کشمور
PK ghotki: Ghotki | گھوٹکی
PK thatta: ٹھٹھہ
IR saravan: سراوان
IR jalq: Jalq | جالق
IR khash: Khash | خاش
IR iranshahr: Iranshahr | ایرانشهر
IR mirjaveh: Mirjaveh | میرجاوه
IR rask: Rask | راسک
IR konarak: Konarak | کنارک
AF zabul: Zabol
IR nikshahr: Nikshahr | نیکشهر
IR sarbaz: Sarbaz | سرباز
IR birjand: Birjand | بیرجند
IR taibad: تایباد
IR sanandaj: Sanandaj | سنندج
IR marivan: Marivan | مریوان
IR mahabad: Mahabad | مهاباد
IR piranshahr: Piranshahr | پیرانشهر
IR urmia: Urmia | ارومیه
IR kermanshah: Kermanshah | کرمانشاه
IR ahvaz: Ahvaz | Ahwaz | اهواز
IR tabriz: Tabriz | تبریز
IR bandar-abbas: بندرعباس | بندر عباس
AF zaranj: زرنج
IR islam-qala: اسلام قلعه
AF farah: Farah
AF faizabad: فیض‌آباد
AF asadabad: اسعدآباد | اسعد آباد
NE niamey: نيامي
NE tillaberi: Tillabéri | تيلابيري
NE agadez: Agadez | أغاديز
NE diffa: Diffa | ديفا
NE tahoua: Tahoua | تاهوا
NE torodi: Torodi | تورودي
ML gao: غاو
ML timbuktu: Tombouctou | تمبكتو
ML kidal: كيدال
ML menaka: Ménaka | ميناكا
ML ansongo: Ansongo | أنسونغو
ML mopti: Mopti | موبتي
ML tessalit: Tessalit | تيساليت
ML labbezanga: Labbezanga | لابيزانغا
ML bamako: باماكو
BF ouagadougou: واغادوغو
BF djibo: Djibo | جيبو
BF dori: Dori | دوري
BF kaya: Kaya | كايا
BJ porga: Porga
TD ndjamena: N'Djamena | نجامينا | انجمينا
NG maiduguri: مايدوغوري
LY sirte: سرت
LY misrata: Misrata | مصراتة
LY zuwara: Zuwara | Zuwarah | زوارة
LY sabha: Sabha | سبها
LY derna: درنة
LY ajdabiya: Ajdabiya | أجدابيا
LY ras-jadir: Ras Jadir | Ras Ajdir | رأس جدير
TN ben-guerdane: Ben Guerdane | بن قردان
TN kasserine: Kasserine | القصرين
TN sfax: Sfax | صفاقس
EG arish: El-Arish | Arish | العريش
EG rafah: Rafah | رفح
SO kismayo: Kismayo | كيسمايو
SO baidoa: Baidoa | بيدوا
SO bosaso: Bosaso | بوصاصو
SO beledweyne: Beledweyne | بلدوين
SO afmadow: Afmadow | أفمدو
SO jubaland: Jubaland | جوبالاند
SO puntland: Puntland | بونتلاند
YE marib: مأرب
YE mukalla: Mukalla | المكلا
YE taiz: Taiz | تعز
YE hodeidah: Hodeidah | الحديدة
YE shabwa: Shabwa | شبوة
YE abyan: Abyan | أبين
SY deir-ez-zor: Deir al-Zor
SY hasakah: Hasakah | الحسكة
SY qamishli: Qamishli | القامشلي
SY homs: حمص
SY hama: Hama | حماة
SY daraa: Daraa | درعا
SY latakia: Latakia | اللاذقية
IQ kirkuk: كركوك
IQ ramadi: Ramadi | الرمادي
IQ fallujah: الفلوجة
IQ tikrit: Tikrit | تكريت
IQ baqubah: Baqubah | بعقوبة
IQ sinjar: Sinjar | سنجار
LB tripoli-lb: Tarabulus | طرابلس الشام
RU derbent: Derbent | Дербент
RU khasavyurt: Khasavyurt | Хасавюрт
RU kaspiysk: Kaspiysk | Каспийск
RU buynaksk: Buynaksk | Буйнакск
RU kizlyar: Kizlyar | Кизляр
RU kizilyurt: Kizilyurt | Кизилюрт
RU izberbash: Izberbash | Избербаш
RU nazran: Nazran | Назрань
RU magas: Magas | Магас
RU malgobek: Malgobek | Малгобек
RU gudermes: Gudermes | Гудермес
RU argun: Argun | Аргун
RU nalchik: Nalchik | Нальчик
RU vladikavkaz: Vladikavkaz | Владикавказ
RU stavropol: Stavropol | Ставрополь
RU pyatigorsk: Pyatigorsk | Пятигорск
RU mineralnye-vody: Mineralnye Vody | Минеральные Воды
RU krasnodar: Krasnodar | Краснодар
RU rostov-on-don: Rostov-on-Don | Ростов-на-Дону | Ростов
RU volgograd: Volgograd | Волгоград
RU astrakhan: Astrakhan | Астрахань
RU saratov: Saratov | Саратов
RU samara: Samara | Самара
RU ufa: Ufa | Уфа
RU chelyabinsk: Chelyabinsk | Челябинск
RU yekaterinburg: Yekaterinburg | Екатеринбург
RU novosibirsk: Novosibirsk | Новосибирск
RU omsk: Omsk | Омск
RU belgorod: Belgorod | Белгород
RU kursk: Kursk | Курск
RU voronezh: Voronezh | Воронеж
RU nizhny-novgorod: Nizhny Novgorod | Нижний Новгород
KZ shymkent: Shymkent | Шымкент
KZ aktobe: Aktobe | Актобе
KZ atyrau: Atyrau | Атырау
KG jalal-abad: Jalal-Abad | Джалал-Абад
KG batken: Batken | Баткен
UZ andijan: Andijan | Андижан
UZ namangan: Namangan | Наманган
TJ isfara: Isfara | Исфара
TJ khorog: Khorog | Хорог
TJ panj: Panj | Пяндж
`;
