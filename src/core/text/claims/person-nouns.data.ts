/** Nouns that say what a person is, by what follows from them. Pure data; words of one column, singular. */

/** Offices and ranks of an organisation or a state: with its owner they say affiliation. */
export const OFFICE_NOUNS = `
commander commander-in-chief chief minister leader co-leader head emir ameer amir spokesman spokesperson spokeswoman
second-in-command third-in-command number-two deputy operative member militant fighter trainer ideologue founder co-founder president
vice-president premier secretary undersecretary governor ambassador envoy director superintendent commissioner officer
official adviser advisor chairman chairperson chairwoman speaker judge magistrate justice registrar prosecutor senator
lawmaker legislator parliamentarian councillor councilor mayor nazim cleric preacher imam khatib employee accountant
cadre aide lieutenant representative treasurer coordinator co-ordinator instructor agent owner co-owner proprietor
manager recruit insurgent guerrilla soldier delegate negotiator mediator attache consul rector principal vice-chancellor
headmaster headmistress teacher administrator quartermaster armourer paymaster cashier bookkeeper warden superintendent
inspector constable sheriff liaison interpreter volunteer trustee partner shareholder guarantor founder-member organiser
organizer convener convenor ringmaster patron sympathiser sympathizer supporter loyalist defector deserter veteran
staffer clerk editor publisher correspondent bodyguard gatekeeper watchman premier chancellor custodian caretaker successor
predecessor commissioner-general auditor elder master chief-of-staff adjutant-general amira naib wali
vice-chairman deputy-director deputy-commissioner deputy-superintendent
`;

/** What somebody does for a living. */
export const WORK_NOUNS = `
dentist doctor physician surgeon nurse paramedic midwife pharmacist chemist psychiatrist veterinarian vet engineer
architect-builder surveyor geologist scientist physicist biologist professor lecturer scholar researcher analyst
academic student pupil schoolteacher schoolmaster tutor librarian lawyer barrister solicitor advocate attorney counsel
notary journalist reporter columnist broadcaster photographer cameraman writer author poet novelist singer actor
musician artist designer programmer developer technician electrician mechanic welder plumber carpenter mason bricklayer
builder labourer laborer worker miner coal-miner farmer farmhand shepherd herder herdsman gardener fisherman hunter
butcher baker cook chef waiter barber hairdresser tailor weaver cobbler washerman blacksmith goldsmith silversmith
jeweller jeweler watchmaker potter shopkeeper stallholder vendor hawker trader merchant dealer retailer wholesaler
importer exporter broker contractor businessman businesswoman entrepreneur industrialist financier-broker banker teller
moneychanger money-changer money-lender moneylender hawala-dealer landlord landowner restaurateur hotelier innkeeper
publican salesman saleswoman shop-assistant driver co-driver chauffeur cabdriver trucker conductor ticket-clerk porter
loader stevedore docker sailor seaman boatman skipper captain navigator pilot co-pilot steward stewardess fireman firefighter gateman
gatekeeper guard night-watchman policeman policewoman detective postman courier-driver messenger secretary-typist typist
receptionist cleaner sweeper janitor servant maid housewife housekeeper nanny pensioner retiree patwari lambardar
numberdar moharrar reader nurseryman vaccinator health-worker activist campaigner trade-unionist
agronomist economist historian sociologist linguist translator cartographer archaeologist theologian monk priest bishop
nun rabbi pastor missionary diplomat footballer cricketer athlete coach wrestler fellow forger-engraver typesetter printer
bookseller optician undertaker gravedigger muezzin colonel brigadier sergeant corporal
`;

/** Heads that say a person did wrong: proposed as alleged role, and wait for an officer. */
export const DEED_NOUNS = `
mastermind architect planner plotter financier facilitator courier handler recruiter bomb-maker bombmaker bomber
ringleader kingpin smuggler trafficker gunman attacker shooter assassin kidnapper conspirator co-conspirator terrorist
hijacker logistician fixer hawaladar go-between middleman intermediary accomplice collaborator arsonist forger
counterfeiter launderer extortionist spotter lookout informer radicaliser radicalizer propagandist suicide-bomber
perpetrator murderer killer abductor hostage-taker gunrunner arms-dealer
`;

/** Words for who a person is to another. */
export const KIN_NOUNS = `
brother half-brother stepbrother son stepson daughter wife husband widow widower father mother stepfather cousin nephew
niece uncle aunt sister brother-in-law son-in-law father-in-law sister-in-law daughter-in-law mother-in-law grandson
grandfather grandmother granddaughter half-sister stepsister stepdaughter stepmother foster-brother godfather fiance
fiancee twin spouse
`;

/** Bonds that are no kinship. */
export const TIE_NOUNS = `
friend acquaintance schoolmate classmate roommate flatmate neighbour neighbor associate confidant companion comrade
colleague cellmate protege disciple follower contact
`;

/** Words of the law for a person, with the standing they tell. */
export const STANDING_NOUNS: Readonly<Record<string, string>> = {
  suspect: 'suspect',
  accused: 'suspect',
  'co-accused': 'suspect',
  defendant: 'charged',
  convict: 'convicted',
  offender: 'proclaimed offender',
  absconder: 'absconding',
  fugitive: 'fugitive',
};

/** Words for anybody, which tell nothing by themselves: what is joined to them does ("a Tunisian national and courier"). */
export const ANYBODY_NOUNS = `
national citizen subject man woman boy girl youth person figure native resident villager inhabitant graduate dropout
refugee migrant expatriate orphan father-of-three teenager individual name namesake detainee prisoner inmate
`;

/**
 * Membership and rank in an armed group. Beside a name, too, they are the word of whoever speaks in the sentence; an
 * office or a trade is taken for granted there.
 */
export const ARMED_NOUNS = `
commander commander-in-chief leader co-leader emir ameer amir second-in-command number-two operative member militant
fighter trainer ideologue founder co-founder recruit insurgent guerrilla cadre aide lieutenant treasurer quartermaster
armourer paymaster sympathiser sympathizer supporter loyalist
`;

/** Offices outside what they are about: the lawyer of a group is no member of it. */
export const OUTSIDE_NOUNS = `
lawyer barrister solicitor advocate attorney counsel prosecutor judge magistrate victim critic analyst researcher
reporter journalist correspondent columnist envoy ambassador negotiator mediator interpreter translator defector
deserter informer resident villager successor predecessor scholar historian author delegate
`;

/** Bonds that tie two people where one is said to be the other's. */
export const BOUND_NOUNS = `
deputy aide lieutenant associate accomplice confidant bodyguard courier facilitator handler recruiter driver
quartermaster treasurer financier messenger second-in-command follower disciple friend acquaintance schoolmate classmate
roommate flatmate cellmate companion comrade contact protege
`;

/** Words before a head that belong to the role even where no article opens the phrase. */
export const ROLE_ADJECTIVES = `
former ex deputy vice senior junior top key chief acting interim additional local regional provincial district federal
national operational operations military political media external intelligence finance financial foreign interior
defence defense police army navy security naval prime assistant associate counter-terrorism counterterrorism anti-terrorism
spiritual supreme overall shadow main prominent notorious wanted most-wanted self-proclaimed self-styled militant
terrorist commissioned logistics recruitment propaganda explosives cell group team village tribal party opposition
retired dismissed convicted state special public attorney field sector area corps station house detective head legal
principal tax customs excise health school college university bank bus taxi truck lorry rickshaw tractor train railway
engine tram ambulance ticket payroll mining civil electrical mechanical chemical software computer kidney heart eye
brain chartered cloth scrap poultry cattle grain coal timber gold gem gems currency arms drug drugs car carpet property
hawala suicide bomb news crime court defence-counsel mosque prayer seminary religious eminent renowned noted
well-known leading veteran unnamed co-opted tehsil divisional city municipal revenue land forest border frontier coast
fishing restaurant hotel shop factory mill brick kiln quarry construction street night security-guard
inspector joint under station-house sessions high executive managing general founding transport dismissed
`;

/** Past participles that describe a person rather than tell a deed. */
export const DESCRIBING = `
retired dismissed convicted accused alleged suspected wanted so-called self-styled self-proclaimed unnamed unidentified
renowned noted esteemed experienced chartered elected appointed designated trusted disgraced jailed exiled banned
Dutch-born Afghan-born foreign-trained well-known little-known most-wanted respected seasoned qualified trained hired
armed masked slain deceased leading serving visiting acting managing sitting outgoing founding mining training fishing
engineering nursing banking operating
`;

/** Words at which a noun phrase ends to the left. */
export const PHRASE_STOPS = `
of in on at by for from with to into onto over under near and or but nor as than then that which who whom when where
while if because so also not never no is was were are be been being am has have had do does did will would can could
may might must shall should said says say told tells ask asks saw see met meet joined killed arrested wounded named
called known via per about after before between during against through across around behind including said until since
upon within without like such both all each every there here it he she they we you i me him them us up out off down
become became becomes made make makes let lets got get gets went go came come took take gave give left like another
one sent held paid led left lost won brought bought sold caught found kept put set shot hit beat let ran sought meanwhile later now today yesterday only even just still yet however says one's according
`;
