/**
 * Which first-order area each place of the gazetteer lies in, by the last part of its public key. Two areas of one row
 * of a country lie apart; places of one area may lie in one another (Mach in Bolan). Written from general knowledge.
 */
const PROVINCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  PK: {
    'khyber-pakhtunkhwa':
      'peshawar dera-ismail-khan abbottabad mansehra haripur kohistan-pk dasu bisham battagram shangla swat mingora buner dir chitral bajaur mohmand-district khyber-district khyber-pass kurram orakzai-district parachinar tirah bara landi-kotal jamrud torkham angoor-ada ghulam-khan miranshah mir-ali datta-khel shawal razmak wana ladha makeen sararogha tank bannu lakki-marwat karak kohat hangu darra-adam-khel nowshera akora-khattak mardan swabi charsadda shabqadar matta waziristan north-waziristan south-waziristan lower-south-waziristan upper-south-waziristan malakand fata lady-reading-hospital',
    balochistan:
      'quetta kalat khuzdar mastung nushki chagai dalbandin taftan turbat kech panjgur gwadar pasni ormara awaran lasbela hub washuk kharan sibi bolan mach harnai ziarat loralai zhob musakhail barkhan kohlu dera-bugti sui nasirabad jaffarabad dera-allah-yar dera-murad-jamali jhal-magsi qilla-abdullah qilla-saifullah pishin muslim-bagh duki surab buleda mand hazarganji chaman',
    punjab:
      'lahore faisalabad rawalpindi multan gujranwala sialkot bahawalpur sargodha jhang jhelum gujrat kasur sahiwal okara sheikhupura chiniot mianwali bhakkar attock chakwal taxila murree rahim-yar-khan dera-ghazi-khan muzaffargarh rajanpur layyah vehari khanewal raiwind muridke',
    sindh:
      'karachi hyderabad-pk sukkur larkana jacobabad shikarpur nawabshah mirpur-khas thatta dadu sehwan lyari korangi sohrab-goth orangi malir keamari',
    'islamabad-territory': 'islamabad',
    'gilgit-baltistan': 'gilgit skardu chilas',
    'azad-kashmir': 'muzaffarabad mirpur-ajk kotli rawalakot',
  },
  AF: {
    'kabul-province': 'kabul pul-e-charkhi abbey-gate',
    nangarhar: 'jalalabad achin tora-bora',
    balkh: 'mazar-e-sharif',
    helmand: 'lashkar-gah sangin marjah musa-qala',
    paktia: 'gardez',
    kandahar: 'spin-boldak panjwai',
    kunar: 'asadabad kunar-dangam nari',
    baghlan: 'pul-e-khumri',
    takhar: 'taloqan',
    badakhshan: 'faizabad',
    parwan: 'charikar bagram',
    uruzgan: 'tarin-kot',
    zabul: 'qalat',
    nimroz: 'zaranj',
    paktika: 'birmal',
    herat: '',
    kunduz: '',
    khost: '',
    ghazni: '',
    logar: '',
    laghman: '',
    nuristan: '',
    farah: '',
    badghis: '',
    faryab: '',
    wardak: '',
    bamyan: '',
  },
};

/** Public keys of places by their first-order area: 'place:PK:mach' → 'PK balochistan'. */
export const AREA_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(PROVINCES).flatMap(([country, areas]) =>
    Object.entries(areas).flatMap(([area, places]) =>
      [area, ...places.split(' ').filter((place) => place !== '')].map(
        (place) => [`place:${country}:${place}`, `${country} ${area}`] as const,
      ),
    ),
  ),
);
