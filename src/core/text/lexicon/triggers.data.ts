/** Lower-case words beside a capitalised name and what they say of it. Weight: 1 hint, 2 enough for a clean shape, 3 enough alone. */
export const AFTER = `
person 3: said says told added claimed tweeted confessed testified aged who whose
person 2: himself herself whom
organisation 3: group groups networks factions gangs outfits network faction outfit gang cartel militia militants fighters insurgents gunmen-group cadres affiliates affiliate splinter offshoot operatives operative sympathisers sympathizers militant commander commanders spokesman spokesperson spokeswoman ringleader leadership member members cell cells branch chapter recruits trainees recruiters organisation organization movement terrorists seminary madrassa
organisation 2: leader leaders leader's chief fighter bank company firm charity ltd claimed
place 3: district districts province provinces tehsil tehsils village villages town towns city cities sectors valleys regions agencies area areas valley neighbourhood neighborhood region agency-area border locality bazaar bazar road highway mountains hills river airport sector suburb prefecture governorate oblast division tribal
place 2: market mosque station checkpost checkpoint crossing camp hospital port prison jail railway police
place 2: tunnel bend bridge pass island islands jetty barrier bypass creek canal dam lake junction gate toll plaza depot airfield airbase barracks forest quarry colliery mine harbour strait peninsula desert refinery checkpoint checkpoints outskirts suburbs province-wide
programme 3: programme program accord accords treaty pact dialogue initiative agreement
channel 3: newspaper channel magazine website television tv news
vehicle 3: train bus service express-train locomotive
vessel 3: ship dhow vessel trawler boat tanker launch ferry frigate freighter craft speedboat
weapon 3: rifle rifles pistol pistols missile missiles launcher launchers machine-gun
`;
export const BEFORE = `
person 3: named identified-as named-as name-of nicknamed alias aka
person 2: one arrest-of killing-of capture-of death-of detention-of arrested captured killed detained apprehended nabbed abducted kidnapped assassinated wounded convicted released extradited sentenced interrogated sanctioned accused freed mastermind suspect brother father son cousin wife nephew uncle father-in-law son-in-law daughter sister widow facilitator financier operative
place 2: in at near from around outside towards toward across through via inside throughout into city-of town-of village-of district-of province-of tehsil-of outskirts-of suburb-of resident-of north-of south-of east-of west-of vicinity-of area-of capital-of republic-of kingdom-of emirate-of government-of parliament-of minister-of ministers-of citizen-of citizens-of national-of nationals-of native-of port-of airport-of island-of embassy-of ambassador-of border-of borders-of coast-of crown-of way-of people-of elders-of residents-of camp-of fled-to travelled-to traveled-to moved-to went-to returned-to flew-to transferred-to deported-to extradited-to sailed-to crossed-to shifted-to taken-to brought-to escaped-to reach reached reaches reaching enter entered visiting visited off far-as out-of persons-of person-of men-of man-of women-of woman-of boy-of youth-of elder-of villagers-of tribesmen-of labourers-of labourer-of quarrymen-of fishermen-of farmers-of farmer-of shopkeepers-of shopkeeper-of traders-of trader-of merchant-of merchants-of students-of student-of widow-of families-of inhabitants-of householders-of prince-of journey-to trip-to visit-to drive-to route-to flight-to train-to bus-to road-to helicopter-to return-to harbour-of bazaar-of streets-of markets-of market-of siege-of fall-of hills-of plains-of bishop-of archbishop-of mayor-of governor-of sultan-of king-of queen-of
place 3: district village town tehsil city
vessel 3: dhow trawler tanker vessel ship boat launch ferry frigate freighter speedboat tug barge aboard alongside log-of deck-of voyage-of sinking-of wreck-of skipper-of nakhuda-of master-of crew-of boat-named vessel-named ship-named
vehicle 3: train
channel 3: channel website newspaper magazine blog administrator-of admin-of moderator-of subscribers-of
operation 3: codenamed code-named
organisation 3: strength-of pledge-to ranks-of wing-of allegiance-to membership-of joined-the
organisation 2: joined founded outfit group banned proscribed member-of members-of leader-of branch-of faction-of militants-of
organisation 3: convener-of convenor-of founder-of remnants-of fighters-of cadres-of followers-of katiba brigade-named group outfit faction vendor firm company charity grouplet contractor supplier publisher ngo conglomerate brokerage
programme 3: programme program scheme project initiative
operation 3: operation
`;
/** Words after a place preposition that are capitalised and still no place. */
export const NEVER_PLACES =
  'english arabic urdu islam ramadan muharram covid facebook telegram whatsapp twitter youtube paris-agreement god allah parliament congress court custody jihad';
