/**
 * Made by `tools/lexicon.ts` from WordNet 3.0 (see NOTICE): do not edit, change the roots and make it again. Words of a
 * class between spaces, those of a phrase joined by "+".
 */

/** Things and people, by class. */
export const NOUNS = {
  person: `
abator abbe abbess abbot abbreviator abdicator abductor abecedarian abenaki aberrant abetter abettor abhorrer
abiogenist abjurer abkhas abkhasian abkhaz abkhazian abnaki abnegator abo abolitionist abomination abominator
aboriginal aborigine abortionist abridger abrogator absconder abseiler absentee absolutist absolver abstainer
abstinent abstracter abstractionist abstractor abuser abutter academe academia academic academician acadian accessary
accommodator accompanist accompanyist accomplice accordionist accoucheur accoucheuse accountant accumulator accused
accuser achaean achaian achiever achomawi acolyte acoustician acrobat activist actor actress actuary adapter adder
addict addle-head addlehead addressee adducer adept adherent adjudicator adjuster adjustor adjutant adman admass
administrator admiral admirer admonisher adolescent adonis adoptee adopter adorer adulator adult adulterer adulteress
advancer adventist adventurer adventuress adversary advertiser advertizer advisee adviser advisor advocate advocator
aeolian aerialist aeronaut aerophile aesthete aesthetician aetiologist affiant affiliate affine affirmer affluent
afghanistani aficionado african african-american afrikander afrikaner afro-american aged agent-in-place aggravator
aggregator aggressor agitator agnate agnostic agriculturalist agriculturist agronomist aide aide-de-camp aircraftman
aircraftsman aircrew aircrewman airhead airman airwoman alabaman alabamian alarmist alaskan albanian albino alcalde
alchemist alcoholic alderman aleut aleutian alexandrian alexic algebraist algerian algonkian algonkin algonquian
algonquin alien alienator alienee alienist alienor aliterate alky all-rounder allayer allegoriser allegorizer
allergist alleviator alliterator allocator almoner almoravid almsgiver alphabetiser alphabetizer alpinist alsatian
also-ran altaic alternate altoist altruist alumna alumnus amah amalgamator amanuensis amateur ambassador ambassadress
ambler ambusher ameer american amerindian amhara amigo amir amish amnesiac amnesic amora amoralist amorist amputator
amputee anabaptist anaesthetist anagnost analogist analphabet analphabetic analysand analyst anarchist anasazi
anathema anatomist ancestor ancestress anchorite anchorman anchorperson ancient ancients andorran androgyne anecdotist
anesthesiologist anesthetist angevin angevine angiologist angler anglican anglo-american anglo-indian anglo-saxon
anglophil anglophile anglophobe angolan angolese anguillan animator animist annalist annamese annihilator annotator
announcer annoyer annuitant anointer anomalist anorectic anorexic answerer antagonist antediluvian anthologist
anthropoid anthropologist anthropophagite anthropophagus anti anti-american anti-intellectual anti-semite anticipant
anticipator antifeminist antiguan antinomian antipope antiquarian antiquary antique anzac apache ape-man aper aphakic
aphasic aphorist apiarist apiculturist apologist apostate apostle apothecary apotheosis appalachian apparatchik
appeaser appellant applauder applicant applier appointee appraiser appreciator apprehender apprentice appropriator
approver aquanaut aquarius arab arabian arabist aramaean aramean arapaho arapahoe arawak arawakan arb arbiter
arbitrager arbitrageur arbitrator arboriculturist arborist arcadian archaeologist archaist archbishop archdeacon
archduchess archduke archeologist archer archimandrite architect archivist archpriest areopagite argentinian argive
argonaut arguer arianist aricara aries arikara aristocracy aristocrat aristotelean aristotelian arithmetician arizonan
arizonian arkansan arkansawyer armenian armiger arminian armor-bearer armorer armourer arms-runner arouser arranger
arriver arriviste arrogator arrowsmith arsonist arthritic articulator artificer artilleryman artisan artist artiste
aryan ascender ascetic ashkenazi asian asiatic asker aspirant aspirer ass-kisser assailant assamese assassin
assassinator assaulter assayer assemblyman assemblywoman assenter asserter assessee assessor asseverator asshole
assignee assignor assimilator assistant associate assyrian asthmatic astrogator astrologer astrologist astronaut
astronomer astrophysicist atakapa athabaskan athapascan athapaskan atheist athenian athlete atsugewi attacapan attache
attacker attempter attendant attendee attender attestant attestator attester attestor attorney attracter attractor
auctioneer audile auditor augur augustinian aunt auntie aunty auspex aussie australian austrian austronesian auteur
authenticator author authoress authoriser authoritarian authorizer auto-mechanic autobiographer autochthon autocrat
autodidact automaton auxiliary avatar avenger aviator aviatress aviatrix avower awol ayah ayatollah azerbaijani aztec
b-girl baas babbler babe baboo babu baby baby-sitter babylonian babyminder babysitter bacchanal bacchant bacchante
bachelor bachelor-at-arms bachelorette back-number backbencher backbiter backer backpacker backscratcher backslapper
backslider backstop backstroker backwoodsman bacteriologist badaga badger badgerer baffled baggageman bagger bagman
bagpiper bahai bahamian bahraini bahreini bailee bailiff bailor bairn baker balancer baldhead baldpate baldy balkan
balker ball-breaker ball-buster balladeer ballerina balletomane balloonist ballplayer bambino banderillero bandit
bandleader bandmaster bandsman bangladeshi banker bankrupt banneret bantamweight bantu baptist barbadian barbarian
bard bargainer bargee bargeman baritone barkeep barkeeper barker barmaid barman barnburner barnstormer baron baronage
baroness baronet baronetage barrater barrator barrister barrow-boy barrow-man bart bartender barterer barytone
basileus basketeer basketmaker basketweaver basotho basque bassist basso bassoonist bastard baster bather batman
batsman batswana batter battle-axe battler baulker bavarian bawd bawler beachcomber beadle beadsman bearer beater
beatnik beatniks beats beau beautician bechuana bedesman bedfellow bedlamite bedouin beduin bedwetter beefeater
beekeeper begetter beggar beggarman beggarwoman beginner beguiler beguine begum behaviorist behaviourist behemoth
beholder beldam beldame belgian believer bellboy belle bellhop belligerent bellman bellower bellwether bellyacher
belorussian beloved benedick benedictine benefactor benefactress beneficiary bengali beninese berber bereaved berk
berliner bermudan bermudian berserk berserker besieger bestower betrayer betrothed bettor bey bhutanese bhutani
bibliographer bibliophile bibliopole bibliopolist bibliothec bibliotist bicycler bicyclist bidder bigamist bigot
bigwig bikers bilingual bilingualist billionaire biloxi bimbo bimetallist binger biochemist biographer biologist
biophysicist birdbrain birder bisayan bisexual bishop biter blabber blabbermouth blackamoor blackfoot blackfriar
blackguard blackleg blackmailer blackshirt blacksmith blasphemer blaster bleacher bleeder blighter blimp blind blocker
blockhead blogger bloke blond blonde blowhard blubberer blucher bludgeoner bluecoat bluejacket bluenose bluestocking
bluffer blunderer blusterer boarder boaster boatbuilder boatman boatswain bobby bobby-socker bobbysoxer boche
bodybuilder bodyguard boer boffin bohemian bolivian bolshevik bolshevist bolshie bolshy bombardier bombshell
bondholder bondmaid bondman bondsman bondswoman bondwoman bonehead bonesetter boob booboisie booby bookbinder
bookdealer booker bookie bookkeeper booklover bookmaker bookman bookseller bookworm boomer boor booster bootblack
bootboys bootlegger bootlicker bootmaker boozer borderer bornean borrower boss bostonian bosun botanist botcher
boulevardier bouncer bounder bourbon bourgeois bourgeoisie bowdleriser bowdlerizer bowler bowman boxer boy boyfriend
bozo bracero brachycephalic braggart bragger brahman brahmin brahui brain-worker brainiac brainworker brakeman brat
brave bravo brawler brazilian breadwinner breaker breaststroker breeder breton brewer briber bricklayer bride
bride-to-be bridegroom bridesmaid brigadier brigand brit british britisher briton brits broad broadcaster broker
broker-dealer broncobuster brother brother-in-law brownie brownshirt browser bruiser brule brummie brummy bruneian
brunet brunette brute buccaneer buckaroo buckeroo bucolic buddhist buddy buff buffoon bug-hunter bugger bugler
bugologist bulgarian bulimic bullfighter bully bullyboy bum bumbler bumpkin bungler bunkmate bunny bunter bureaucrat
burgher burglar burgomaster burgrave burmese bursar burundian busboy bushman bushwhacker businessman businesspeople
businessperson businesswoman busker buster busybody butch butcher butler butterball butterfingers buttinsky buyer
by-blow byelorussian bystander byzantine cabalist cabinetmaker cad caddie caddo cadet cadger caffer caffre cager
cahita cairene caitiff cajun cakchiquel calapooya calapuya calculator calif californian caliph caller caller-out
caller-up calligrapher calligraphist calvinist cambodian cameraman cameroonian campaigner camper campmate canaanite
canadian canarese canary candlemaker candymaker cannibal cannoneer canoeist canonist cantabrigian cantor canuck
canvasser capetian capitalist capo capricorn captain captive captor capturer car-mechanic carabineer carabinier
carbineer cardholder cardinal cardiologist cardsharp cardsharper careerist caregiver carelian caretaker carhop carib
caricaturist carillonneur carioca carlovingian carmelite caroler carolingian carolinian caroller carouser carpenter
carper carpetbagger carrottop cartesian carthaginian carthusian cartographer cartoonist carver caseworker cashier
castaway caster castillian castrate castrato casualty casuist catalan cataleptic cataloger cataloguer catamite catawba
catcher catechist catechumen caterer catholic catholicos cattleman caucasian cautious cavalier cavalryman caveman
caviler caviller cayuga cebuan celebrant celebrater celebrator celebrity celibate cellist celt cenobite censor
centenarian centerfielder centrist centurion ceo ceramicist ceramist cewa cfo chachka chadian chain-smoker chairman
chairperson chairwoman chaldaean chaldean chaldee challenger chambermaid chameleon champ champion chancellor
changeling changer chap chapelgoer chaperon chaperone chaplain chargeman charioteer charlatan charmer charon chartist
charwoman chased chaser chasid chassid chatelaine chatterer chauvinist chawbacon cheap-jack cheapjack cheapskate
cheater chebab chechen checker cheerer cheerleader cheesemonger chef chela chemist cheops cheremis cheremiss cherub
chewa chewer chicano chichewa chichi chickasaw chief chieftain child chilean chiliast chiluba chimakum chimariko
chimneysweep chimneysweeper chinaman chink chipewyan chippewa chiromancer chiropodist chiropractor chiseler chiseller
chit choctaw choirboy choirmaster choker chooser choragus choreographer chorine chorister chosen christian chronicler
chucker-out chukchi chum chump churchgoer churchman churchwarden churl chutzpanik chuvash cicerone cinderella
cinematographer circassian circe cistercian citizen civilian claimant clairvoyant clansman clanswoman clapper
clarinetist clarinettist classicist classifier classmate claustrophobe clergyman cleric clericalist clerisy clerk
client clientele climatologist clinician cloakmaker clockmaker clocksmith clone closer clothier clown co-beneficiary
co-defendant co-discoverer co-ed co-pilot co-respondent co-star co-worker coach coachbuilder coachman coadjutor
coalman coaster coastguardsman coauthor coaxer cobber cobbler cochimi cockney cocksucker coconspirator cocopa cocopah
cocotte coddler codefendant coder codetalker codger coenobite coeval coevals cofounder cog cognate cognoscente
coiffeur coiffeuse coiner collaborationist collaborator colleague collectivist collector colleen collegian collier
colombian colonel colonial colonialist coloniser colonist colonizer coloradan coloratura colored colorist colossian
colossus columnist comanche combatant comber comedian comedienne comer comforter comic commandant commander commando
commentator commie commissar commissionaire commissioner committeeman committeewoman commodore commonality commonalty
commoner communicant communicator communist companion compatriot compeer compere competitor compiler complainant
complainer complexifier composer compositor compromiser comptroller compulsive comrade conceiver concert-goer
concessionaire concessioner conchologist concierge conciliator concubine conductor conductress confectioner
confederate conferee conferrer confessor confidant confidante conformist confrere confucian confucianist confuter
congolese congregant congregation congregationalist congressman congresswoman conjurer conjuror connecticuter
connoisseur conoy conqueror conquistador conscript conservationist conservative conservativist conservator consignee
consigner consignor consort conspirator constable constitutionalist constructivist constructor consul consultant
consumer consumptive contadino contemplative contemporaries contemporary contender contestant contestee contester
contortionist contra contrabandist contractor contralto contrapuntist contrarian contributor contriver controller
controversialist convalescent convener conventioneer conversationalist conversationist converso convert conveyancer
conveyer conveyor convict cook cooky coolie cooly coon cooperator coordinator cop copartner copilot coppersmith copt
copycat copyist copyreader copywriter coquette coreligionist corespondent corinthian cornerback cornetist cornhusker
cornishman cornishwoman coroner corporal corporatist correspondent corsair cosignatory cosigner cosmetician
cosmetologist cosmographer cosmographist cosmologist cosmonaut cosmopolitan cosmopolite cossack costanoan costermonger
costumer costumier cotenant cottager cottar cotter cottier coue councillor councilman councilwoman counsel counsellor
counselor counselor-at-law counter-revolutionist counterdemonstrator counterfeiter counterman counterperson
counterrevolutionary counterrevolutionist counterspy countertenor counterterrorist counterwoman countess countryman
countrywoman courier courtesan courtier cousin cousin-german couturier coward cowboy cowgirl cowhand cowherd cowman
cowpoke cowpuncher coxcomb coxswain cpa crackerjack crackpot cracksman crafter craftsman cragsman crammer craniologist
crank crap-shooter crapshooter crasher craven crawler crazy cream cree creole cretan cretin crew crewman cricketer
crier criminal criminologist crimper criollo cripple critic croat croatian crofter crone crony crook crookback crooner
cropper cross-dresser cross-examiner cross-questioner crossbencher crosspatch croupier crowd cruiserweight crusader
crybaby cryptanalyst cryptographer cryptologist crystallographer cub cuban cubist cuckold cuckoo cuirassier culprit
cultist cultivator culturati cunctator cunt cupbearer curandera curandero curate curator curmudgeon cuss custodian
customer cut-up cutler cutpurse cutter cutthroat cyber-terrorist cybernaut cyberpunk cyborg cyclist cymbalist cymry
cynic cyprian cypriot cypriote cyril cytogeneticist cytologist czar czarina czaritza czech czechoslovak
czechoslovakian da dabbler dacoit dad dada daddy dago dairymaid dairyman dakoit dakota dalesman dallier dalmatian
damascene dame damned damoiselle damosel damozel damsel dancer dancing-master dandy dane danseur danseuse dardan
dardanian daredevil darkey darkie darky darling darner darwinian dastard dauber daughter daughter-in-law dauphin
dawdler dayboy daydreamer daygirl dci deacon deaconess dead deadbeat deadeye deadhead deaf deaf-mute dealer dean dear
dearest dearie deary deb debaser debater debauchee debaucher debitor debtor debutante decadent deceased decedent
deceiver decipherer deckhand declarer decoder decorator decoy defalcator defamer defaulter defeated defeatist
defecator defector defendant defender defiler defrauder degenerate degrader deipnosophist deist delawarean delawarian
delayer delegate delinquent deliverer deliveryman demagog demagogue demander demigod demimondaine demimonde democrat
demographer demographist demoiselle demoniac demonstrator denizen dentist denturist departed departer dependant
dependent deponent deportee deposer depositor depreciator depressive deputy derelict dermatologist dervish descendant
descendent descender deserter designer deskman desperado desperate despoiler despot detainee detective determinist
detractor developer deviant deviate deviationist devisee deviser devisor devotee devourer dhegiha diabetic diabolist
diagnostician dialectician diarist dichromat dick dickhead dictator die-sinker diegueno diehard diemaker diesinker
dieter dietician dietitian differentiator digger dignitary dike dilettante dilly-dallier dillydallier dimwit diner
dingbat dink diocesan diplomat diplomate diplomatist dipsomaniac director disabled disarmer disbeliever disburser
disciple disciplinarian discomfited discoverer discriminator discussant disentangler disparager dispatcher disprover
disputant dissembler disseminator dissenter dissident dissimulator distiller distortionist distributer distributor
disturber diva diver diversionist divider diviner divorcee dj djiboutian do-gooder do-nothing doc docent dock-walloper
docker dockhand dockworker doctor doctrinaire dodderer dodger dodo doer doge dogfighter dogmatist dogsbody
dolichocephalic dolt domestic dominatrix domine dominee dominican dominie dominus don donatist donee donna donor
doofus doomed doorkeeper doorman doormat dorian dork dosser dotard double-crosser double-dealer doubter doughboy doula
dowager down-and-out dowser doxy doyen doyenne dp draftee drafter draftsman draftsperson dragger dragoman dragoon
dramatist draper draughtsman dravidian drawee drawler dreamer dressmaker dribbler drifter drinker driveller drooler
dropkicker dropout drover drudge druggist druid drumbeater drummer drunk drunk-and-disorderly drunkard druse druze dry
dualist dubliner duce duchess ducky dud dude dueler duelist dueller duellist duenna duffer duke dulcinea dullard
dumbass dummy dunce dunderhead dunkard dunker dupe dustman dutch dutchman dwarf dweeb dweller dyer dyke dynamiter
dynamitist dynast dyslectic dyspeptic earl earner earthling earthman east-sider easterner eater eavesdropper ebionite
eccentric ecclesiastic ecdysiast eclectic eclecticist ecologist econometrician econometrist economiser economist
economizer ectomorph ecuadoran ecuadorian edger editor editorialist edo educatee educationalist educationist educator
edwardian effecter effector effendi egalitarian egghead egocentric egoist egomaniac egotist egyptian egyptologist
ejaculator ejector elamite elder elderly eldest elect elector electrician electrocutioner electrologist electroplater
electrotherapist elegist elite elitist elizabethan elocutionist emancipationist emancipator embalmer embassador
embezzler embodiment embroiderer embroideress embryologist emcee emeer emeritus emigrant emigre emigree emir emissary
empiricist employable employee employer empress emptor emulator enate enchanter enchantress encroacher encyclopaedist
encyclopedist endocrinologist endodontist endomorph endorser energiser energizer enforcer engineer englishman
englishwoman engraver enjoyer enlightened enlistee enologist enophile enquirer enrollee ensign enterpriser entertainer
enthusiast entomologist entrepreneur enumerator environmentalist envoy enzymologist eolian eparch ephesian epicene
epicure epicurean epidemiologist epigon epigone epileptic episcopacy episcopalian epistemologist equal equalitarian
equerry equestrian equivocator eradicator eremite erie eristic eritrean erotic escalader escapee escapist escapologist
eschatologist escort eskimo esq esquimau esquire essayer essayist esselen essene esthete esthetician estimator etcher
ethician ethicist ethiopian ethnarch ethnic ethnographer ethnologist ethologist etiologist etonian etruscan
etymologist eulogist eunuch eurafrican eurasian european evacuee evaluator evangelist evenk evenki everyman evildoer
evolutionist ewe ewenki ex ex-boyfriend ex-gambler ex-husband ex-mayor ex-president ex-serviceman ex-spouse ex-wife
examinee examiner exarch excavator excellency exchanger exciseman excogitator excursionist excuser executant
executioner executive executor executrix exegete exhibitioner exhibitionist exhibitor exile existentialist exodontist
exorciser expat expatriate expectorator expender experimenter expert exploiter explorer exponent exporter expositor
expounder expressionist expurgator exterminator extern extoller extortioner extortionist extra extravert extremist
extrovert eyeful eyeish eyewitness fabian fabricator fabulist facilitator factotum faddist fag faggot fagot fakeer
faker fakir falangist falconer faller falsifier familiar family famulus fan fanatic fancier fantasist fantast faqir
faquir farmer farmerette farmhand farrier farsi fascist fascista fashionmonger fastener fatalist fathead father
father-figure father-in-law fatso fatty faultfinder fauntleroy fauve fauvist favourite fawner featherweight fed
federal federalist fella fellah fellata feller fellow felo-de-se felon feminist fence-sitter fencer fencesitter
fermentologist ferryman fetishist feudatory few fiance fiancee fibber fiddler fiduciary fielder fieldhand fieldsman
fieldworker fiend fighter figurehead figurer fijian filer filibuster filibusterer filicide filipino fill-in fille
filmmaker finagler finalist financier finder finisher fink finn fire-eater fire-swallower firebug firefighter
first-nighter first-rater firstborn fisher fisherman fishmonger fishwife fitter fixer flack flag-waver flagellant flak
flamen flanker flapper flasher flatfoot flatmate flatterer flautist fledgeling fledgling fleer flibbertigibbet flier
flirt flock flogger floorwalker floozie floozy florentine floridian florist flouter flunkey flunky flutist
fly-by-night flyweight fo fodder foe foeman fogey fogy folk follower fomenter fondler foodie fool footballer footman
footpad footslogger fop forager forbear forebear forecaster forefather foreigner forelady foreman foremother
foreperson forerunner forewoman forger forgiver fornicator fornicatress fortuneteller forty-niner forward fossil
fossilist foster-brother foster-child foster-daughter foster-father foster-mother foster-nurse foster-parent
foster-sister foster-son fosterling foundling foundress four-flusher framer franc-tireur franciscan franco-american
francophil francophile francophobe frank fratricide free free-lance free-liver freebooter freedman freedwoman
freeholder freelance freelancer freeloader freeman freemason freethinker freewheeler freewoman frenchman frenchwoman
frequenter fresher freshman freudian friar friend frisian frogman front-runner frontbencher frontiersman
frontierswoman frotteur fruitcake fruiterer frump fucker fuckhead fuckup fuddy-duddy fugitive fugleman fula fulah
fulani fulbe fullback fumbler fumigator funambulist functionalist functionary fundamentalist fundraiser furrier
fusilier fuss-budget fusspot futurist g-man gabonese gadaba gadabout gadfly gadgeteer gael gaffer gagman gagster
gagwriter gainer galatian galilaean galilean gallant galoot galvaniser galvanizer gambian gambist gambler gamekeeper
games-master games-mistress gamin gamine ganef gang ganger gangsta gangster ganof gaolbird gaoler garbageman gardener
garment-worker garmentmaker garnishee garroter garrotter gasbag gasman gastroenterologist gastronome gatecrasher
gatekeeper gatherer gaucho gaul gawk gawker gay gazetteer geek geezer geisha gemini gendarme genealogist general
generalissimo generalist geneticist genevan genitor genius genoese gent gentile gentlefolk gentleman gentleman-at-arms
gentlewoman gentry geographer geologist geomancer geometer geometrician geophysicist geordie georgian geriatrician
german germanist gerontologist ghanian ghostwriter ghoul gibraltarian giggler gigolo gilder gillie ginzo gipsy girl
girlfriend girondin girondist git gitana gitano giver gladiator glass-cutter glassblower glassmaker glassworker
glaswegian glazer glazier gleaner globetrotter glossarist glutton gnostic go-between go-getter goalie goalkeeper
goaltender goatherd gob gobbler godchild goddaughter godfather godmother godparent godson goer gofer goffer
gold-beater gold-worker goldbeater goldbrick goldsmith goldworker golfer goliard gond gondolier gondoliere goner
gongorist gonif goniff good-for-naught good-for-nothing goody-goody goof goof-off goofball goon gopher gorger gospeler
gospeller gossiper gossipmonger goth gouger gourmand gourmandizer gourmet governess governor goy gp grabber grader
graduate graecophile grammarian gramps gran grandad grandaunt grandchild granddad granddaddy granddaughter grandee
grandfather grandma grandmaster grandmother grandnephew grandniece grandpa grandparent grandson grandstander
granduncle granger grannie granny grantee granter grantor graphologist grappler gravedigger graverobber graybeard
grazier greaseball greaser great great-aunt great-nephew great-niece great-uncle grecian greengrocer greenhorn
greenskeeper greeter grenadian grenadier greyback greybeard gridlock griever grifter gringo grinner griot groaner
grocer groom groom-to-be groomsman grouch groundbreaker groundkeeper groundling groundskeeper groundsman groupie
groveler groveller grower growler grownup grumbler grump grunter guarantor guard guardian guardsman guatemalan
guerilla guerrilla guesser guest guestworker guide guinean guitarist gujarati gujerati gull gulper gumshoe gunman
gunner gunrunner gunslinger gunsmith gurkha guru guttersnipe guvnor guy guyanese guzzler gymnast gymnosophist
gynaecologist gynandromorph gynecologist gypsy haberdasher habitant habitue hack hacker hadji haematologist haemophile
haemophiliac hag haggler hagiographer hagiographist hagiologist haida hairdresser hairsplitter hairstylist haitian
haji hajji hakeem hakham hakim hakka halberdier halchidhoma half-breed half-brother half-caste half-pint half-sister
half-wit halfback hammerhead handicapped handicapper handler handyman hanger hanger-on hangman hanoverian haranguer
harasser hardliner hardwareman harijan harlequin harlot harmoniser harmonizer harper harpist harpooneer harpooner
harpsichordist harridan harrier harum-scarum harvester has-been hasid hassid hatemonger hater hatmaker hatter hauler
haulier hausa haussa havasupai have hawker hawkshaw hayseed hazan he-man head-shrinker headcounter headhunter
headliner headman headmaster headmistress headsman headwaiter healer hearer heartbreaker heartthrob heathen heavy
heavyweight hebraist hebrews heckler hedger hedonist hegelian heir heir-at-law heiress hell-kite hell-rooster hellcat
hellene hellhound hellion helmsman helot helper helpmate helpmeet hematologist hemiplegic hemophile hemophiliac
henchman herald herbalist herdsman herero heretic heritor hermaphrodite hermit hero herpetologist herr hesitater
hesitator heterosexual hewer hick hidatsa hierarch high-muck-a-muck high-up highbinder highbrow higher-up highflier
highflyer highjacker highlander highness highwayman hijacker hiker hillbilly hinayanist hindoo hindu hindustani
hip-hop hippie hippies hippy hipster hipsters hire hireling hirer hispanic hisser histologist historian
historiographer histrion hitchhiker hitchiti hitman hitter hittite hmong hoarder hoaxer hobbledehoy hobbler hobbyist
hobo hodman hog hoka holdout holdover holidaymaker hollander hombre home-builder homebody homebound homeboy
homebuilder homegirl homeless homemaker homeopath homeowner homesteader homo homoeopath homophile homophobe homosexual
homunculus honcho honduran honeymooner honkey honkie honky honoree hood hoodlum hoofer hooligan hoosier hopeful hoper
hopi hornist horologer horologist horseman horseshoer horsewoman horticulturist hosier hostage hosteller hostess
hostler hotdog hotelier hotelkeeper hotelman hothead hotshot houri house-builder housebreaker housebuilder housefather
houseguest household householder househusband housekeeper housemaid houseman housemaster housemate housemother
housewife housewrecker hoyden hualapai hualpai hubby huckster huddler hugger huguenot hulk humanist humanitarian
humdinger hummer humorist humourist hun hundred-percenter hungarian hunk hunkpapa hunter hunter-gatherer huntress
huntsman hupa hurdler hurler husband husbandman hussar hussite hussy hustler hutu hydrologist hydromancer hygienist
hymie hyperope hypertensive hypnotiser hypnotist hypnotizer hypochondriac hypocrite hypotensive hysteric ianfu iberian
ice-skater icelander iceman ichthyologist iconoclast idahoan idealist idealogue ideologist ideologue idiot idler
idolater idolatress idoliser idolizer igbo ignoramus illegitimate illinoisan illiterate illusionist illustrator imam
imaum imbecile imbiber imitator immigrant immortal immune immunologist imperialist impersonator importee importer
imposter impostor impresario impressionist improver in-law inamorata inamorato inca incan incendiary inciter
incompetent incumbent incurable independent indexer indian indianan indigen indigene individual individualist
indo-european indonesian indorser inductee industrialist inebriate infant infanticide infantryman inferior infernal
infidel infielder infiltrator informant informer ingenue inger ingerman ingrate ingrian inhabitant inheritor
inheritress inheritrix initiate initiator injun inka inmate innkeeper innocent innovator inoculator inpatient inquirer
inquisitor insider insolvent insomniac inspector inspirer instigant instigator instructor instructress instrumentalist
insured insurgent insurrectionist intellectual intelligentsia intercessor interlocutor interloper intermediary
intermediator intern internationalist interne internee internist internuncio interpreter interrogator intersex
intervenor interviewee interviewer intimate intriguer introvert intruder inuit invader invalid invalidator inventor
investigator investor invigilator invitee ionian iowa iowan ioway iraki irani iranian iraqi irelander irish irishman
irishwoman ironist ironman ironmonger ironside ironworker iroquois irredentist irregular irreligionist irridentist
islamist island-dweller islander ismaili ismailian isolationist israeli israelite israelites italian itinerant
jabberer jack-tar jackanapes jackass jacksonian jacobean jacobin jacobite jailbird jailer jailor jainist jamaican
janissary janitor jansenist jap japanese jat jati javan javanese jawan jaywalker jazzman jeerer jeffersonian jerk
jerk-off jerker jerry jerry-builder jester jesuit jew jew-baiter jeweler jeweller jewess jigaboo jihadist jilt
jimdandy jimhickey jingo jingoist jinx jnr jobber jobholder jock jockey jogger johnny joiner jokester jongleur
jordanian journalist journeyer journeyman jr judge juggler jugoslav jugoslavian juicer jumper jungian junior junker
junkie junky jurist juror juryman jurywoman justiciar justiciary justifier juvenile kabbalist kachina kafir kaiser
kalapooia kalapuya kalif kaliph kalka kamia kampuchean kanarese kansa kansan karakalpak karelian karok kashmiri
kassite katari kazak kazakh kazakhstani kechua keeper kekchi kelt kennan kentuckian kenyan keyboardist keynesian
khalif khalifah khalka khalkha khan khanty khedive khirghiz khufu kibbutznik kibitzer kichai kickapoo kicker kid kiddy
kidnaper kidnapper kike kiliwa kiliwi killer killjoy kin kindergartener kindergartner king kingpin kinsman kinsperson
kinswoman kiowa kirghiz kirgiz kisser klansman kleptomaniac klutz kluxer knacker knave kneeler knight knight-errant
knighthood knitter knocker knockout know-all know-it-all knower knucklehead koasati kolam kolkhoznik komi kook korean
kota kotar kp kraut krauthead kshatriya kui kurd kusan kuwaiti kvetch kwakiutl laborer labour labourer labourite lacer
lackey laconian lad laddie ladino lady lady-in-waiting ladylove laggard lagger laird lakota lama lamaist lamarckian
lame lamenter laminator lamplighter lampooner lancastrian lancer landgrave landholder landlady landlord landlubber
landman landowner landscaper landscapist landsman langlaufer langobard languisher lao laotian lapidarist lapidary
lapidator lapidist lapp lapplander larcener larcenist lascar lasher lass lassie latecomer latinist latino
latitudinarian latvian laudator laugher laughingstock laundress laundryman laundrywoman laureate lawbreaker lawgiver
lawmaker lawman lawyer layabout layman layperson lazar lazybones leader leaker leaper learner leaseholder leatherneck
leaver lebanese lech lecher lector lecturer ledgeman left-hander left-winger lefthander leftist lefty legate legatee
legionary legionnaire legislator lender lensman leo leper lepidopterist lepidopterologist lesbian lessee lessor letch
letterer letterman levantine leveler leveller levite lexicographer lexicologist liar libber libeler liberal liberalist
liberator liberian libertarian libertine libra librarian librettist libyan licensee licenser licentiate lie-abed
liechtensteiner liege liegeman lieutenant lifeguard lifer lifesaver lifter light-of-love lighterman lightweight
lilliputian limey limner limnologist limper line-shooter linebacker lineman linendraper linesman lingerer linguist
linkboy linkman linksman lion-hunter liquidator lisper listener literate literati lithographer lithomancer lithuanian
litigant litigator litter-bearer litterateur litterbug litterer liturgist liverpudlian liveryman livonian loader
loafer loaner loather lobbyist lobsterback lobsterman locater locator lockkeeper lockman lockmaster locksmith locum
lodger logger loggerhead logician logistician logomach logomachist loiterer lolita lombard londoner loner longbowman
longer longshoreman look-alike looker looker-on loon looney loony looter loser lost lothario lotus-eater loudmouth
louisianan louisianian lounger lout lovely lover lowbrow lowerclassman lowlander lowlife loyalist lpn luba lubavitcher
lubber luddite lulu lumberjack lumberman luminary lummox lumpenproletariat lumper lunatic luncher lunger lunkhead
lurcher lurker lush lutanist lutenist lutheran luthier lutist luxembourger luxemburger lyricist lyrist ma macaroni
macebearer macedonian macer machiavellian machinator machinist macho macho-man mackem macroeconomist macushla
madagascan madam madame madcap madman madrigalist madwoman maenad maestro mafioso magdalen magician magistrate magnate
magnifico magus magyar maha maharaja maharajah maharanee maharani mahatma mahayanist mahdist mahican mahout mahratta
maid maiden maidservant maidu mailman maimed maimer mainer mainstay maintainer major-domo major-general majorette
make-peace maker malacologist malahini malawian malay malayan malaysian malcontent maldivan maldivian malecite
malefactor malfeasant malian maligner malik malingerer malthusian maltman malto maltreater maltster mam mama mamma
mammalogist mammy man man-about-town man-at-arms man-child man-eater manager manageress manakin manchu mancunian
mandaean mandatary mandator mandatory mandean maneuverer mangler maniac manic-depressive manichaean manichean manichee
manicurist manikin mannequin mannikin manoeuvrer manservant mansi manslayer mantrap manumitter maoist map-reader
mapper maquis maquisard maraco maratha marathoner marauder marcher marchioness margrave mari maricopa marine mariner
marketer marksman maroon marquess marquise marrano married marshal martinet martyr marveller marxist marylander masher
masker masochist masorete masorite masquer masquerader massager masseur masseuse massorete master master-at-arms
mastermind masturbator matador matcher matchmaker mate mater materfamilias materialist mates mathematician matman
matriarch matricide matriculate matrikin matrisib matron mattole mauler mauritanian mauritian maven maverick mavin
maya mayan mayor mayoress meanie measurer meatman mechanic mechanist medalist medallist meddler mediator mediatrix
medico meeter megalomaniac melancholiac melancholic melchite meliorist melkite melter member memoriser memorizer
memsahib menage mendelian mender mendicant menial mennonite menominee menomini mensch mensh menshevik mentioner mentor
mercenary mercer merchandiser merchant merchant-venturer merovingian merrymaker meshuggeneh meshuggener mesmerist
mesmerizer mesoamerican mesomorph messenger messmate mestiza mestizo metalhead metallurgist metalworker meteorologist
methodist metic metis metropolitan mexican mexican-american mexicano mezzo mezzo-soprano miami miao michigander mick
mickey micmac microbiologist microeconomist microscopist middlebrow middleman middleweight midget midinette midshipman
midwife migrant migrator mikado mikmaq milady milanese militant militarist militiaman milkmaid milkman milksop
mill-girl mill-hand millenarian millenarist milliner millionaire millionairess millwright milord milquetoast mime
mimer mimic mimicker minder miner mineralogist mineworker miniaturist miniconju minimalist minion minister ministrant
minnesotan minoan minor minstrel minter minuteman minx misanthrope misanthropist misbeliever mischief-maker miscreant
miser misfit misleader misogamist misogynist miss missionary missioner missis missourian missus missy mistress
mithraist miwok mixed-blood mixologist mnemonist moaner mob mobster mocker mod modeler modeller moderate moderationist
moderator modern modernist modiste mods moghul mohammedan mohave mohawk mohican mojave molester moll mollah
mollycoddle mollycoddler mom momma mommy monacan monarch monarchist monastic monegasque monetarist moneyer
moneygrubber moneylender moneymaker moneyman monger mongol mongolian mongoloid monitor monitrice monk monochromat
monogamist monogynist monolingual monologist monomaniac monophysite monopoliser monopolist monopolizer monotheist
monsieur monsignor montanan montserratian mooch moocher moon-curser moonie moonlighter moonshiner moor mope mopper
moppet moralist mordva mordvin mordvinian moro moroccan moron morosoph mortal mortgagee mortgager mortgagor mortician
moslem moss-trooper mossback mother mother-in-law motherfucker motile motorcyclist motormouth moujik mountaineer
mountebank mounter mountie mourner mover moviegoer mozambican mp muadhdhin muazzin muckraker mudslinger muezzin mufti
muggee mugger muggins mugwump muhammadan muhammedan mujahid mujik mujtihad mulatto muleteer mulla mullah
multi-billionaire mumbler mummer mummy muncher muralist murderee murderer murderess murmurer muscle-builder
musclebuilder muscleman muser musher musician musicologist musketeer muskhogean muskogean muskogee muslim muslimah
mute mutilator mutineer mutterer muttonhead muzhik muzjik muzzler mvp mycenaen mycologist mycophage mycophagist myope
myrmidon mystic mythologist nabob nag nagger nahuatl naif nailer namby-pamby namer namesake namibian nan nance nanna
nanny nanticoke nanus naprapath narc narcissist narcist narcoleptic nark narrator natator national nationalist
nationality native nativist natural naturalist naturist naturopath nauruan navaho navajo navigator navvy nawab
naysayer nazarene nazi neapolitan nebbech nebbish nebraskan necessitarian necker necromancer needer needlewoman
needleworker needy negativist neglecter negotiant negotiator negotiatress negotiatrix negress negro negroid neighbor
neighbour neoclassicist neocon neoconservative neoliberal neologist neonate neoplatonist neopolitan nepalese nepali
nephew nepotist nerd nester nestorian netherlander netkeeper netminder neurasthenic neurobiologist neurolinguist
neurologist neuroscientist neurosurgeon neurotic neutral neutralist nevadan newbie newborn newcomer newlywed newsagent
newsboy newscaster newsdealer newsman newsmonger newspaperman newspaperwoman newsperson newsreader newsroom newsvendor
newswoman newswriter newtonian nganasan nibbler nicaraguan niece nigerian nigerien nigga niggard nigger niggler
nightbird nighthawk nightrider nigra nihilist nimby nincompoop ninja ninny nipper nipponese niqaabi nisei nitpicker
nitwit no-account no-show nob nobelist nobility noble nobleman noblewoman noc noctambulist nomad nominalist nominator
nominee non-catholic non-jew non-resistant nonachiever nonagenarian nonattender nonbeliever noncandidate noncitizen
noncom noncombatant noncompliant nonconformist nondescript nondrinker nondriver nonesuch nonmember nonpareil
nonparticipant nonpartisan nonpartizan nonperson nonreader nonresident nonsmoker nonstarter nonsuch nonworker nootka
normaliser normalizer norse norseman northerner northman norwegian nosey-parker nosher nosy-parker notability notable
notary noticer nouveau-riche novelist novice novillero nubian nudger nudist nudnick nudnik nullifier nullipara
numerologist numidian numismatist numismatologist numskull nun nuncio nurse nurse-midwife nurseling nursemaid nurser
nurseryman nursling nutcase nutritionist nutter nymphet nympho nympholept nymphomaniac oaf oarsman oarswoman objector
oblate obliger oboist obscurantist observer obsessive obsessive-compulsive obstetrician obstructer obstructionist
obstructor occidental occultist occupant occupier oceanaut oceanographer octogenarian octoroon oculist odalisque
oddball odds-maker odist oenologist oenophile offender offerer offeror office-bearer officeholder officer official
officiant offspring ofo ogalala oglala ogler ogre ohioan oiler oilman ojibwa ojibway oklahoman old-timer oldster
oldtimer oligarch olmec olympian omani ombudsman omnivore onanist oncologist oneida oneiromancer onlooker onomancer
onondaga operagoer operative ophthalmologist opponent opportunist opposer oppressor optician optimist optometrist
oracle orangeman orator orchestrator ordainer orderer orderly ordinand ordinary oregonian organ-grinder organiser
organist organizer oriental orientalist originator oriya orleanist ornamentalist ornithologist orphan orthodontist
orthoepist orthopaedist orthopedist orthoptist osage oscan osculator osmanli osteologer osteologist osteopath
osteopathist ostiarius ostiary ostler ostrich ostrogoth ostyak ostyak-samoyed oto otoe otolaryngologist otologist
otorhinolaryngologist ottawa ouster out-and-outer outcast outcaste outdoorsman outdoorswoman outfielder outfitter
outgoer outlander outlaw outlier outpatient outrider outsider overachiever overcomer overlord overnighter overseer
owner owner-occupier oxonian oyabun pa pacha pachuco pacificist pacifier pacifist packer packman packrat padder
paddler paddy padre padrone paederast paediatrician paedophile pagan pageboy painter paiute pakistani pal paladin
palaeontologist palatine paleface paleo-american paleo-amerind paleo-indian paleographer paleographist paleontologist
palestinian pallbearer palmist palmister palooka palsgrave pamlico pamperer pamphleteer panamanian pandar pander
panderer panegyrist panelist panellist panhandler panjabi panjandrum pansexual pantheist pantomimer pantomimist
pantryman pantywaist papa paparazzo paper-pusher paperboy paperer paperhanger papist papoose pappa pappoose papuan
parachuter parachutist parader paragrapher paraguayan paralegal paralytic paramedic paramedical paramour paranoiac
paranoid paraplegic paraprofessional parapsychologist paratrooper pardner pardoner parent parer paretic pariah
parishioner parisian parisienne parliamentarian parlormaid parlourmaid parodist parolee parricide parsee parsi parson
part-owner part-timer partaker parthian participant partisan partitionist partizan partner partygoer parvenu pasha
pashtoon pashtun passamaquody passenger passer passer-by passerby paster pastor patentee pater paterfamilias pathan
pathfinder pathologist patient patrial patriarch patrician patricide patrikin patriot patrioteer patrisib patroller
patrolman patron patroness patronne patsy patternmaker patwin patzer pauper pawer pawnbroker pawnee payee payer
paymaster paynim pcp peacekeeper peacemaker peacenik pearler peasant peasantry peculator pedagog pedagogue pedaler
pedaller pedant peddler pederast pedestrian pediatrician pediatrist pedlar pedodontist pedophile peeler peeper peer
peerage peeress peewee pen-friend pendragon penetrator penitent penman penobscot penologist penpusher pensionary
pensioner pentathlete pentecostal pentecostalist peon people peoples perceiver percher percipient percussionist
perfecter perfectionist performer perfumer peri perinatologist periodontist peripatetic perisher perjurer perpetrator
persecutor persian person personage personification perspirer persuader peruvian pervert peshmerga pessimist pesterer
petitioner petter pettifogger phalangist pharaoh pharisee pharmacist pharmacologist philanderer philanthropist
philatelist philhellene philhellenist philippian philistine philologist philologue philomath philosopher philosophiser
philosophizer phlebotomist phoenician phoner phonetician phoney phonologist phony photographer photojournalist
photometrician photometrist phrenologist phrygian physician physicist physiologist physiotherapist phytochemist
phytologist pianist picador picaninny piccaninny pickaninny picker picket picklepuss picknicker pickpocket picnicker
pigman pigmy pilate pilferer pilgrim pillager pillock pilot pima pimp pin-up pinchgut pinhead pinko pioneer pip-squeak
piper piranha pirate pisser pistoleer pitcher pitchman piute pivot place-kicker placeholder placekicker placeman
placeseeker plagiariser plagiarist plagiarizer plainclothesman plainsman plaintiff plaiter planner planter plantsman
plasterer platelayer plater platitudinarian platonist play-actor playactor playboy player playfellow playgoer
playmaker playmate playwright pleader pleaser pleb plebe plebeian pledgee pledger plenipotentiary plier plodder
plotter ploughboy ploughman ploughwright plowboy plower plowman plowwright plug-ugly plugger plumber plunderer plunger
pluralist plutocrat plyer poacher podiatrist poet poet-singer poetess poetiser poetizer poilu pointillist pointsman
poisoner pol polack polemic polemicist polemist policeman policewoman policyholder politician politico pollster
polluter poltroon polyandrist polycarp polygamist polyglot polygynist polymath polynesian polytheist pom pommy pomo
pomologist ponca ponce ponderer ponka pontifex pontiff poof pooh-bah pooler poor poove pop pope popinjay popper
populace populariser popularizer population populist pornographer porter portraitist portrayer portwatcher poser
poseur poseuse positivist posseman possessor post-impressionist postgraduate postilion postillion postimpressionist
postman postmaster postmistress postponer postulant postulator posturer potawatomi potboy potemkin potentate pothead
potholer pothunter potman potter potterer potyokin pouf poulterer poultryman pouter pow powderer powerbroker
powerhouse practician practitioner praetor praetorian pragmatist prankster prater prattler pre-emptor pre-raphaelite
pre-socratic preacher prebendary precentor preceptor predator predecessor predestinarian predestinationist predictor
preemie preemptor prefect prelate premie premier prentice presbyope presbyter presbyterian preschooler presenter
presentist preservationist preserver president pressman prestidigitator preteen preteenager pretender preterist pretor
prevaricator prexy prey prick prickteaser priest priest-doctor priestess prig primate primigravida primipara primitive
primogenitor primus prince princeling princess printer printmaker prior prioress prisoner private privateer
privateersman prizefighter pro pro-lifer probable probationer process-server proconsul procrastinator proctologist
proctor procurator procurer procuress prodigal prodigy producer prof professional professor profiteer profligate
progenitor progeny prognosticator programmer prohibitionist projectionist prole proletarian proletariat promisee
promiser promisor promoter prompter promulgator proofreader propagandist propagator prophesier prophet prophetess
propman proponent proposer propositus proprietor proprietress prosecutor proselyte prospector prosthetist
prosthodontist prostitute protagonist protectionist protector protege protegee protestant protester protozoologist
provider provincial provisioner provocateur provoker provost prowler proxy prude pruner prussian psalmist psephologist
pseud pseudo pseudohermaphrodite psychiatrist psychic psycho psychoanalyst psycholinguist psychologist psychoneurotic
psychopath psychophysicist psychotherapist psychotic pteridologist public publican publiciser publicist publicizer
pudden-head puddler pudge pueblo puerpera pugilist puke puller puncher pundit punjabi punk punks punster punter pupil
puppeteer purchaser purist puritan purser pursued pursuer purveyor pusher pushover pushtun pussycat putter putterer
putz pygmy pyrographer pyromancer pyromaniac qadi qatari quack quadripara quadriplegic quadroon quaestor quaffer
quaker qualifier quapaw quarreler quarreller quarrier quarry quarryman quarterback quartermaster quebecois quechua
queer querier quester questioner quibbler quiche quidnunc quietist quin quintipara quisling quitter quizmaster quizzer
quoter rabbi rabble rabble-rouser racialist racist racker racketeer raconteur radiobiologist radiochemist radiographer
radiologist radiotherapist raftman raftsman ragamuffin ragpicker ragsorter ragtag raider rail-splitter railbird
railroader railwayman rainmaker raiser raja rajah rajpoot rajput rake rakehell rambler rancher ranee ranger rani
ranker ranter raper rapist rappeller rapper rapporteur rapscallion rascal rasta rastafari rastafarian rastas
rat-catcher ratepayer ratifier ratiocinator rationalist ratter raver ravisher reactionary reader realist realtor
reaper reasoner reb rebel rebuker rebutter receptionist recidivist recipient recitalist reciter reckoner recluse
reconciler record-breaker record-holder record-keeper recoverer recreant recruit recruiter recruiting-sergeant rector
recusant red-header redact redactor redcap redcoat redhead redheader redneck redskin reeler reenactor ref referee
referral refiner refinisher reformer reformist refugee refuter regent regicide registrant registrar regular
reincarnation relative relative-in-law reliever religionist religious remunerator renegade renovator renter rentier
rep repairer repairman repatriate repeater reporter representative reproacher reprobate reprover republican requester
rescuer researcher reservist resident resister respecter respondent responder restauranter restaurateur rester
restorer retailer retaliator retard retarded retiree retreatant retreated reveler reveller revenant revenuer reverend
reversioner reversionist reviewer reviser revisionist revivalist revolutionary revolutionist rewriter rex rhabdomancer
rhetorician rheumatic rheumatologist rhinolaryngologist rhymer rhymester ribald rich rider ridiculer riff riffian
riffraff rifleman rigger right-hander right-winger righthander rightist ringer ringleader ringmaster rioter ripper
riser ritualist rival riveter rivetter roadman roamer roarer roaster robber rocker rockers rogue roisterer
roller-skater rollerblader roly-poly roma roman romani romanian romanoff romanov romantic romanticist romany romeo
rommany romper roofer rookie roomer roomie roommate roomy rooter rope-maker ropedancer ropemaker roper ropewalker
rosicrucian rotarian rotter roue roughneck roughrider rounder roundhead roundsman rouser roustabout rout router rover
rowdy rower royalist rubberneck rubbernecker rube ruffian ruiner ruler ruminator rummy rumormonger rumourmonger
rumrunner runner runner-up runt ruralist rusher russian rustic rustler rwandan ryukyuan saame saami sabahan
sabbatarian saboteur sabra saceur sachem saclant sacrificer sacristan saddhu saddler sadducee sadhu sadist
sadomasochist safebreaker safecracker sagamore sage sahaptin sahaptino sahib sailmaker sailor salesclerk salesgirl
saleslady salesman salesperson saleswoman salian salter salutatorian saluter salvadoran salvadorean salvadorian
salvager salvor samaritan same sami samnite samoan samoyed samurai sandbagger sandboy sandwichman sangoma sannup
sannyasi sannyasin santee sanyasi saphead sapper saracen sarawakian sardinian sartor sassenach satanist satirist
satrap satyr saudi sauk saunterer savage savant savara saver savoyard sawbones sawyer saxist saxon saxophonist scab
scalawag scallywag scalper scammer scamp scandalmonger scandinavian scapegoat scapegrace scaremonger scatterbrain
scattergood scenarist scene-stealer sceneshifter sceptic schemer schizophrenic schlemiel schlep schlepper schlimazel
schlockmeister schmo schmoozer schmuck schnook schnorrer scholar scholastic scholiast schoolboy schoolchild
schoolfellow schoolfriend schoolgirl schoolman schoolmarm schoolmaster schoolmate schoolmistress schoolteacher
scientist sciolist scion scoffer scofflaw scold scolder scorekeeper scorer scorner scorpio scorpion scot scotchman
scotchwoman scotsman scotswoman scoundrel scourer scourger scouser scout scouter scoutmaster scpo scrag scrambler
scrapper scratcher scrawler screecher screener screenwriter screwball screwballer scribbler scrimshanker scriptwriter
scrivener scrooge scrounger scrubber scrutineer scrutiniser scrutinizer sculler scullion sculptor sculptress
sculpturer scum scythian seafarer seaman seamster seamstress searcher seasonal seasoner secessionist second-in-command
second-rater second-stringer seconder secretary sectarian sectarist sectary secular secularist secundigravida securer
seducer seductress seeder seedman seedsman seeker seer segregate segregationist segregator seigneur seignior
seismologist seizer selectman selector selectwoman self-seeker self-starter selkup seller semanticist semifinalist
seminarian seminarist seminole semiotician semipro semiprofessional semite sempstress senator sendee sender senegalese
seneschal senhor senior sensationalist sensitive sensualist sentimentalist sentinel sentry separationist separatist
sephardi septuagenarian serb serbian serf sergeant sergeant-at-law sericulturist serjeant serjeant-at-arms
serjeant-at-law sermoniser sermonizer serologist servant server serviceman servitor setter settler settlor
sexagenarian sexist sexpot seychellois shadower shah shahaptian shaheed shaker shakespearean shakespearian shaktist
shaman shammer shamus shanghaier shaper sharecropper shareholder shareowner sharer sharper sharpie sharpshooter sharpy
shasta shaver shavian shawnee she-devil shedder sheeny sheepherder sheepman shegetz sheik sheika sheikh sheikha
sheller shelver shepherd shepherdess sheriff sherlock sherpa shielder shifter shiite shiksa shikse shill shingler
shintoist ship-breaker shipbuilder shipmate shipowner shipper shipwright shirker shirtlifter shirtmaker shithead
shitter shivaist shlemiel shlep shlepper shlimazel shlockmeister shmo shmuck shnook shnorrer shocker shoeblack
shoemaker shogun shona shoofly shopaholic shopkeeper shoplifter shopper shopwalker shortstop shoshone shoshoni shouter
shoveler shoveller shover show-off showgirl showman shrew shrimp shrink shudra shuffler shut-in shutterbug shylock
shyster sib siberian sibling sibyl sicilian sick sidekick sidesman sightreader sightseer signaler signaller signalman
signatory signer signior signor signora signore signorina sihasapa sikh silly silver-worker silversmith silverworker
simeon simperer simpleton sindhi singaporean singer singhalese sinhalese sinner sinologist siouan sioux sipper sir
sirdar sire sirrah sis sissy sister sister-in-law six-footer sixth-former skagit skateboarder skater skeptic sketcher
skidder skier skin-diver skinflint skinhead skinheads skinnerian skinny-dipper skipper skirmisher skivvy skulker skunk
skycap skydiver slacker slain slammer slanderer slant-eye slapper slasher slattern slaughterer slav slave slaveholder
slaver slavey slayer sledder sleeper sleepwalker sleepyhead sleuth sleuthhound slicer slider slinger slob slobberer
sloganeer slogger slop-seller slopseller slouch sloucher slovak sloven slovene slovenian slowcoach slowpoke slugabed
sluggard slugger slumberer slut slyboots smallholder smarta smasher smiler smirker smoker smoothie smoothy smotherer
smsgt smuggler snacker snarer snarl-up snatcher sneak sneerer sneezer sniffer sniffler sniper snitch snitcher sniveler
sniveller snob snoop snooper snoot snorer snorter snot snowboarder snuffler so-and-so sobersides socialiser socialist
socialite socializer socinian sociobiologist sociolinguist sociologist sociopath sodalist sodality sodbuster sodomist
sodomite softie softy sojourner solderer soldier solicitor solitudinarian soloist solon solver somali somalian someone
sommelier somnambulist somniloquist son son-in-law songster songstress songwriter sonneteer sonny sooner soothsayer
soph sophist sophisticate sophomore soprano sorbian sorcerer sorceress sorehead sorrower sorter sot sotho soubrette
soundman sourpuss souse southerner southpaw sovereign sower spaceman spacewalker spammer spaniard spanker sparer
spartan spastic speaker spearhead specialiser specialist specializer specifier spectator speculator speechifier
speechmaker speechwriter speedskater spelaeologist speleologist spellbinder speller spelunker spend-all spendthrift
spewer sphinx spic spick spik spiller spindlelegs spindleshanks spinmeister spinner spinster spiritualist spitfire
spitter spiv splicer splitter spoiler spoilsport spokesman spokesperson spokeswoman sponger sponsor spook sportscaster
sportsman sportswoman sportswriter spot-welder spotter spouse spouter sprawler sprayer sprigger sprinter sprog spurner
spy spymaster squabbler squanderer squatter squaw squawker squealer squint-eye squinter squire squirearchy squirmer
squirt stabber stableboy stableman stacker staff staffer stagehand stager staggerer stainer stakeholder stalinist
stalker stalwart stammerer stamper stand-in standard-bearer standardiser standardizer starer starets stargazer starlet
starveling statesman stateswoman stationer stationmaster statistician stay-at-home steady stealer steamfitter
steelmaker steelman steelworker steeplejack steerer steersman stemmer stenographer stentor stepbrother stepchild
stepdaughter stepfather stepmother stepparent stepper stepsister stepson stevedore steward stewardess stick-in-the-mud
stickler stiff stifler stigmatic stigmatist stinker stinkpot stinter stipendiary stippler stirrer stitcher stock-taker
stockbroker stockholder stockist stockjobber stockman stocktaker stoic stomper stonecutter stonemason stoner
stonewaller stooge stoolie stoolpigeon stooper storekeeper storyteller stowaway strafer straggler straight stranger
straphanger strapper strategian strategist strawman strayer streaker streetwalker stretcher-bearer strider
strikebreaker striker stringer striper stripling striptease stripteaser striver stroller strong-armer strongman
struggler strumpet student stuffer stumblebum stumbler stunner stupe stupid stutterer styler stylist stylite subaltern
subcontractor subdeacon subdivider subduer subeditor subjectivist subjugator sublieutenant submariner submitter
subnormal subordinate suborner subscriber subsidiary subsidiser subsidizer subsister subtracter suburbanite subversive
subverter subvocaliser subvocalizer succeeder successor succorer succourer sucker sudanese sudra suer sufferer
suffragan suffragette suffragist sufi suggester suitor sultan sumatran sumerian summercater summercaters sunbather
sundowner sunni sunnite super supercargo supergrass superintendent superior superman supermarketeer supermarketer
supermodel supermom supernumerary superordinate superstar supervisor supplanter suppliant supplicant supplier
supporter suppresser suppressor supremacist suprematist supremo surfboarder surfer surgeon surmounter surpriser
surrealist surrenderer surrogate surveyor survivalist survivor suspect sustainer sutler svengali swagger swaggerer
swaggie swagman swain swami swarm swashbuckler swayer swazi swearer swede sweeper sweetheart sweetie swellhead swimmer
swindler swineherd swinger swiss switch-hitter switcher swordsman swot sybarite sycophant syllogiser syllogist
syllogizer sylph symboliser symbolist symbolizer sympathiser sympathizer symphonist symposiarch symposiast syncopator
syndic syndicalist syndicator synonymist syntactician synthesiser synthesist synthesizer syphilitic syrian
systematiser systematist systematizer systemiser systemizer t-man tablemate tacker tackle tackler taco tactician
tagalog tagalong tagger tahitian tai tailback tailor taiwanese takelma taker talebearer taleteller talker tallyman
tamer tamil tantaliser tantalizer tantrist tanzanian tao taoiseach taoist taos tapper tapster taracahitian tarahumara
tarheel tart tartufe tartuffe tarzan taskmaster taskmistress taste-maker taste-tester taster tatar tatterdemalion
tattler tattletale taxer taxidermist taxman taxonomer taxonomist taxpayer tchotchke tchotchkeleh teacher teammate
teamster tearaway tease teaser tec techie technician technocrat technologist technophile technophobe ted teen teenager
teetotaler teetotalist teetotaller tekki telecaster teleologist telepathist telephoner televangelist teller telltale
tellurian telugu temp templar temporary temporiser temporizer tempter temptress tenant tenderfoot tennessean tenno
tenorist tentmaker tergiversator termagant termer terminator terpsichorean territorial terrorist tertigravida testate
testator testatrix testee tester testifier teton teuton teutonist texan thai thane thatcherite thaumaturge
thaumaturgist theatergoer theatregoer theban theist theologian theologiser theologist theologizer theoretician
theoriser theorist theorizer theosophist therapist thespian thessalian thessalonian thief thinker third-rater thirster
thoroughbred thought-reader thracian throttler throwaway thrower throwster thruster thug thurifer thwarter tiddler
tiger tightwad tike tiler tilter timberman timekeeper timeserver timid timorese timpanist tinker tinkerer tinner
tinsmith tinter tipper tippler tipster tiro titan tither title-holder titterer tlingit toady toaster toastmaster
tobacconist tobagonian tobogganist toda toddler toff togolese toiler toller tollgatherer tollkeeper tollman toltec tom
tomboy tomfool tongan toolmaker toper topper torchbearer toreador torero tormenter tormentor tort-feasor tortfeasor
torturer tory tosser totalitarian totemist toter totterer touch-typist toucher tough toughie tourer tourist tout
touter tovarich tovarisch towhead townee towner townes townie townsman towny toxicologist tracker tracklayer
tractarian trader tradesman tradespeople traditionalist traducer trafficker tragedian tragedienne trailblazer
trainbandsman trainbearer trainee trainer trainman trainmaster traitor traitress tramp tramper trampler transactor
transalpine transcendentalist transcriber transexual transferee transferer transferor transferrer transgressor
transient translator transmigrante transmitter transplanter transsexual transvestite trapper trappist trapshooter
traveler traveller traverser trawler treasonist treasurer treater trekker trembler trencher trencherman trend-setter
trespasser tribade tribesman tribologist tribune tricker trickster trier trifler triggerman trigonometrician
trinidadian trinitarian tripper tritheist triumvir troglodyte trojan troller trollop trombonist trooper trotskyist
trotskyite troubadour troublemaker troubler troubleshooter trouper truant truckler trudger truelove trumpeter
trustbuster trustee truster trustor trusty tsar tsarina tsaritsa tsatske tshatshke tsimshian tswana tuareg tub-thumper
tubercular tugger tulu tuner tungus tungusic tunisian tunker tupi turcoman turk turki turkmen turkoman turncoat
turncock turnkey turtler tuscan tuscarora tutee tutelo tutor tutsi twaddler twat twerp twiddler twin twiner twirler
twirp twit two-timer tycoon tyke tympanist typesetter typist typographer tyrant tyro tyrolean tzar tzarina ubermensch
udmurt ugandan uighur uigur ukranian ultraconservative ultramontane ump umpire unbeliever uncle unconfessed
underachiever underboss underclass underclassman underdog undergrad undergraduate underling underperformer
undersecretary underseller understudy undertaker underworld underwriter undesirable undoer unemployed unfastener
unfortunate uniat uniate unicyclist unilateralist uninitiate unionist unitarian unperson unraveler unraveller untier
untouchable upbraider upholder upholsterer uprooter upsetter upstager upstart uranologist urchin uriah urinator
urologist uruguayan usbeg usbek user usherette usufructuary usurer usurper utahan ute utiliser utilitarian utilizer
utopian uxor uxoricide uygur uzbak uzbeg uzbek vacationer vacationist vaccinator vaccinee vacillator vagrant vaishnava
vaisya valedictorian valentine valet valetudinarian valuator valuer vamp vamper vandal vanisher vanquisher vaquero
varlet varmint varnisher vassal vaticinator vaudevillian vaulter vaunter vedist vegan vegetarian vendee vender vendor
venerator venetian venezuelan ventriloquist venturer veps vepse vepsian verbaliser verbalizer verger verifier vermin
vermonter versifier vestal vestryman vestrywoman vet veteran veterinarian veterinary vexer vibist vibraphonist vicar
vicar-general vice-regent vicegerent vicereine viceroy victim victimiser victimizer victor victorian victualer
victualler vietnamese viewer vigilante viking vilifier villager villain villainess villein vindicator vintager vintner
violator violinist violist violoncellist vip virago virgin virginian virgo virologist virtuoso visayan viscount
viscountess visigoth visionary visitant visitor visualiser visualizer vitaliser vitalist vitalizer viticulturist
vivisectionist vixen vizier vocalist vociferator vogul voicer voider voluntary volunteer voluptuary vomiter votary
voter votyak vouchee voucher vower voyager voyeur vulcaniser vulcanizer vulgarian vulgariser vulgarizer wac wacko
waddler waffler wag wagerer waggoner waggonwright wagnerian wagoner wagonwright wahabi wahhabi waif wailer wainwright
waiter waitress wakashan waker walapai walk-in walk-on wall-paperer wallah walloon walloper wallpaperer wally waltzer
wampanoag wanderer wangler wanker wannabe wannabee wanter wanton warbler ward-heeler warden warder wardress
warehouseman warehouser warlord warmonger warrantee warranter warrantor warrener warrior washer washerman washerwoman
washingtonian washwoman wasp wassailer waster wastrel watchdog watcher watchmaker watchman watercolorist
watercolourist waterer waterman watusi watutsi waver waverer wax-chandler wayfarer weakling wearer weasel weatherman
weaver webmaster weeder weekender weeper weigher weightlifter weirdie weirdo weirdy weisenheimer welcher welcomer
welder well-wisher welsh welsher welshman welterweight wench wencher wesleyan west-sider westerner wet-nurse wetback
wetnurse whacko whale whaler wheedler wheelwright whiffer whig whiner whipper whipper-in whippersnapper whirler
whisperer whistle-blower whistleblower white whitey whittler whiz whiz-kid whizz whizz-kid wholesaler whore
whoremaster whoremonger whoreson wiccan wichita wicket-keeper widow widower widowman wife wiggler wight wigmaker
wildcatter wimp windbag winder windtalker winemaker wingback winger wingman winker winnebago winner wino wintun wiper
wire-puller wireman wirer wiretapper wisconsinite wiseacre wisenheimer witch witch-hunter withdrawer withholder
withstander witness witnesser wittol wiz wizard wobbly wog wolverine woman womaniser womanizer womankind wonderer wonk
woodcarver woodcutter woodman woodsman woodworker wooer woolgatherer woolsorter wop word-painter wordmonger wordsmith
workaholic worker workfellow workingman workman workmate world-beater worldling worrier worrywart worshiper worshipper
worthy wounded wrangler wrecker wrester wrestler wretch wriggler write-in writer wrongdoer wuss wykehamist wyomingite
xhosa xylophonist yachtsman yachtswoman yahi yahoo yakut yakuza yana yank yankee yankee-doodle yanker yardbird yardie
yardman yardmaster yavapai yawner yearling yearner yeller yemeni yeniseian yenta yeoman yeomanry yes-man yid yielder
yob yobbo yobo yodeller yokel yoruba youngster younker youth yucatec yucateco yugoslav yugoslavian yuma yuppie zairean
zairese zambian zany zapotec zapotecan zealander zealot zimbabwean zionist zombie zoologist zoroastrian zulu zuni
`,
  outlaw: `
abductor abetter abettor absconder accessary activist aggressor ambusher arms-runner arsonist assailant assassin
assassinator assaulter attacker avenger bandit barnburner blackmailer bludgeoner bootlegger bravo brigand brute
buccaneer bully bullyboy burglar coconspirator collaborationist collaborator conspirator contrabandist corsair
cracksman criminal crimper crook cutpurse cutthroat cyber-terrorist cyberpunk dacoit dakoit defalcator desperado
despoiler embezzler escapee extortioner extortionist extremist fanatic felon firebug footpad fratricide freebooter
gangster gaolbird ghoul graverobber greyback guerilla guerrilla gunman gunrunner gunslinger harrier henchman
highbinder highjacker highwayman hijacker hitman hood hoodlum hooligan housebreaker incendiary infanticide insurgent
insurrectionist irregular jacobin jailbird johnny kidnaper kidnapper lapidator larcener larcenist lawbreaker
liquidator looter machinator malefactor manslayer maquis maquisard marauder matricide mercenary militant mobster moll
moon-curser moonshiner moss-trooper mugger murderer murderess muscleman mutineer nightrider ninja outlaw padder
parolee parricide patricide peculator pickpocket pilferer pillager piranha pirate plagiariser plagiarist plagiarizer
plug-ugly plunderer predator punk quisling racketeer raider raper rapist reb rebel recidivist retaliator ripper robber
roughneck rowdy ruffian rumrunner rustler safebreaker safecracker scofflaw seizer shanghaier shedder shoplifter
skinhead slasher smuggler snatcher sniper snitcher spiller stabber stealer stoner strong-armer ted terrorist thug
toughie traitor traitress treasonist triggerman violator yakuza yardie yob yobbo yobo
`,
  officer: `
acc aclant adjutant admiral afspc aide aide-de-camp aircraftman aircraftsman ang anzac army arng artilleryman
battalion blucher bluejacket bobby bombardier bouncer brigade brigadier cannoneer captain carabineer carabinier
carbineer cavalry cavalryman chucker-out coastguardsman colonel commandant commander commando commissionaire commodore
conscript constable constabulary cop corporal corps cuirassier deputy deskman detective dick doorman doughboy draftee
dragoon echelon ensign escadrille europol ex-serviceman flatfoot fo fodder footslogger friendly fusilier gaoler
gendarme gendarmerie gendarmery generalissimo gestapo grenadier greyback guard guardsman gumshoe gunner gurkha haganah
halberdier hawkshaw highlander hostile hussar idf infantry infantryman inspector jailer jailor jawan johnny kp lancer
lawman leatherneck legion legionary legionnaire lieutenant lobsterback major-general man-at-arms marine marshal
master-at-arms militia militiaman minuteman mountie mounties mp mujahadeen mujahadein mujahadin mujahedeen mujahedin
mujahideen mujahidin musketeer musketry mutawa narc navy noncom noncombatant officer orderly paratrooper paratroops
patrol patroller patrolman peacekeeper picket pistoleer plainclothesman platoon poilu pointsman police policeman
policewoman portwatcher posse potemkin potyokin quartermaster ranger ranker rcmp rearguard reb rebel recruit
recruiting-sergeant redcap redcoat regiment reservist rotc sa sabaoth saceur saclant sas sayeret schutzstaffel scout
scpo screener sentinel sentry sergeant serviceman sheriff shoofly smsgt soldier soldiery sprog squad squadron striper
sturmabteilung subaltern sublieutenant submariner tec territorial trainband trainbandsman troop trooper troops turnkey
uriah vanguard voluntary volunteer wac warden warder wardress watchman yardbird
`,
  ordnance: `
a-bomb abm azoimide ballistite blockbuster bomb bombie bomblet bullet burster cordite detonator dumdum dynamite e-bomb
exocet explosive fae firebomb firecracker fugo gelignite gelly grenade gunpowder h-bomb hn icbm ied lgb manpad missile
nitramine nuke petard plastique pyrotechnic rocket sam shell shrapnel slug squib tetryl tnt trinitrotoluene warhead
whizbang whizzbang
`,
  work: `
abbreviator abortionist abridger abseiler absentee absolver abstracter abstractionist abstractor academic accompanist
accompanyist accomplice accordionist accoucheur accoucheuse accountant acolyte acoustician acrobat actor actress
actuary adapter adept adjuster adjustor adjutant adman administrator admiral admonisher advancer advertiser advertizer
adviser advisor aerialist aeronaut aesthete aesthetician aetiologist affirmer agent-in-place agronomist aide
aide-de-camp aircraftman aircraftsman aircrewman airman airwoman alarmist alcalde alchemist alderman algebraist alien
alienist all-rounder allegoriser allegorizer allergist alleviator alliterator almoner alpinist altoist alumna alumnus
amah amalgamator amanuensis ambassador ambassadress ambler amora amputator anaesthetist anagnost analogist analyst
anatomist anchorman anchorperson anecdotist anesthesiologist anesthetist angiologist annalist annotator announcer
anomalist answerer anthologist anthropologist anticipant anticipator antipope antiquarian antiquary anzac aphorist
apothecary apotheosis apparatchik appeaser applauder appraiser aquanaut arabist arb arbiter arbitrager arbitrageur
arbitrator arborist archaeologist archbishop archdeacon archduchess archduke archeologist archpriest aristocrat
arithmetician armiger armor-bearer armorer armourer arouser arranger arriver arrowsmith articulator artilleryman
artisan artist artiste asker assayer assemblyman assemblywoman assenter asserter assessor asseverator assistant
astrogator astrologer astrologist astronaut astronomer astrophysicist athlete attache attendant attester attorney
auctioneer augur auspex authenticator author authoress auto-mechanic autobiographer auxiliary aviator aviatress
aviatrix avower awol ayah ayatollah baas babbler baby-sitter babyminder babysitter bacchante bachelor-at-arms
backbencher backpacker backstroker backwoodsman bacteriologist baggageman bagger bagman bagpiper bahai bailee bailiff
baker balancer balladeer ballerina balloonist ballplayer bandleader bandmaster bandsman banneret bard bargainer bargee
bargeman barkeep barkeeper barker barmaid barman barnstormer baron baroness baronet barrister barrow-boy barrow-man
bart bartender barterer barytone basketeer basketmaker basketweaver bassist basso bassoonist baster bather batman
batsman bawler beachcomber beadle bearer beater beautician bedouin beduin beefeater behaviorist behaviourist bellboy
bellhop bellman bellower bellwether betrayer bibliographer bibliophile bibliopole bibliopolist bibliothec bibliotist
bicycler bicyclist bimetallist biochemist biographer biologist biophysicist bishop blabber blabbermouth blackleg
blacksmith blaster bleacher blocker blucher bluejacket boatman boatswain bobby bodyguard boffin bolshevist bombardier
bonesetter bookbinder bookdealer booker bookkeeper booklover bookmaker bookman bookseller bookworm bootmaker boss
bosun botanist boulevardier bouncer bourgeois bowdleriser bowdlerizer bowman bracero brain-worker brainiac brainworker
brakeman breadwinner breaststroker brewer bricklayer bridesmaid brigadier broadcaster broker broncobuster buckaroo
buckeroo bug-hunter bugler bugologist bunny bunter bureaucrat burgomaster burgrave busboy bushman businessman
businessperson businesswoman busker butcher butler cabinetmaker caddie cager calculator caller caller-out caller-up
calligrapher calligraphist calvinist cameraman campaigner canary candidate candlemaker candymaker cannoneer canoeist
canonist cantor capetian capo car-mechanic carabineer carabinier carbineer cardinal cardiologist careerist caregiver
caretaker carhop caricaturist carillonneur carlovingian caroler carolingian caroller carpenter cartographer cartoonist
caseworker castrato casuist cataloger cataloguer catcher catechist catechumen caterer catholicos cavalier cavalryman
cellist centerfielder ceo ceramicist ceramist cfo chairman chairperson chairwoman chambermaid chancellor chaperon
chaperone chaplain chargeman charioteer charon charwoman chaser chatelaine chatterer cheap-jack cheapjack checker
cheesemonger chef chemist chieftain chimneysweep chimneysweeper chiromancer chiropodist chiropractor choirboy
choirmaster choragus chorine chorister chronicler chucker-out churchman churchwarden cicerone cinematographer
clarinetist clarinettist classicist classifier clergyman cleric clerk climatologist clinician cloakmaker clockmaker
clocksmith clothier co-ed co-pilot co-star coach coachbuilder coachman coadjutor coalman coastguardsman coauthor
coaxer cobbler codetalker cog cognoscente coiffeur coiffeuse collectivist collegian collier colonel colonist
coloratura colorist columnist comedian comedienne comic commandant commander commando commentator commie commissar
commissionaire commissioner commodore communicator communist compere compiler composer compositor compromiser
comptroller concessionaire concessioner concierge conciliator conductor conductress confectioner confessor congressman
congresswoman conjurer conjuror connoisseur conscript conservator consigner consignor constable constructivist consul
consultant contortionist contralto contrapuntist controller convener conversationalist conversationist conveyancer
conveyer cook cooky coordinator cop copilot coppersmith copyist copyreader copywriter cornerback cornetist cornhusker
coroner corporal correspondent cosmetician cosmetologist cosmographer cosmographist cosmologist cosmonaut costermonger
coue counsel counsellor counselor counselor-at-law counterman counterperson counterspy countertenor counterwoman
countess courier courtier cowboy cowgirl cowhand cowherd cowman cowpoke cowpuncher coxswain cpa crackerjack craftsman
cragsman crammer crasher crewman cricketer criminologist critic crooner cropper cross-examiner cross-questioner
crossbencher cryptanalyst cryptographer cryptologist crystallographer cubist cuirassier cupbearer curandera curandero
curate curator custodian cutler cyclist cymbalist cyril cytogeneticist cytologist czar czarina czaritza da dairymaid
dancer dancing-master danseur danseuse darner dauber dauphin dci deacon deaconess deadeye dealer dean decipherer
deckhand decoder decorator decoy defeatist defender deipnosophist delegate deliveryman demagog demagogue demigod
democrat demographer demographist demonstrator dentist denturist departer deponent deportee deposer deputy
dermatologist designer deskman detective determinist diagnostician dialectician dick die-sinker diemaker diesinker
dietician dietitian digger diocesan diplomat diplomate diplomatist director dispatcher disseminator distiller
distortionist distributer distributor diva diviner dj doc docent dock-walloper docker dockhand dockworker doctor doge
dogfighter domestic domine dominee dominie dominus doorkeeper doorman dosser doubter doughboy doula dowser dp draftee
drafter draftsman draftsperson dragger dragoman dragoon dramatist draper draughtsman drawler dressmaker dribbler
drifter driveller dropkicker drover druggist druid drummer duce duchess duenna duke dyer earl earner ecclesiastic
ecdysiast eclectic eclecticist ecologist econometrician econometrist economist edger editor editorialist educatee
educationalist educationist educator egalitarian egghead egyptologist electrician electrologist electroplater
electrotherapist elegist elitist elocutionist embalmer embassador embroiderer embroideress embryologist emcee emigrant
emigre emigree emissary empiricist employable employee employer empress encroacher encyclopaedist encyclopedist
endocrinologist endodontist enforcer engraver enologist enquirer enterpriser entertainer entomologist entrepreneur
enumerator envoy enzymologist eparch epidemiologist epistemologist equalitarian equerry equestrian equivocator
escalader escapologist eschatologist escort esquire essayist esthete esthetician estimator etcher ethician ethicist
ethnographer ethnologist ethologist etiologist etonian etymologist eulogist evacuee evaluator evangelist ex-mayor
ex-president ex-serviceman examinee examiner exarch excavator exciseman excogitator excursionist executant executive
exegete exhibitioner exhibitor exile existentialist exodontist expat expatriate experimenter expert exporter expositor
expounder expressionist expurgator extern extoller fabian fabulist facilitator factotum falconer faller famulus
fantast farmerette farmhand farrier fashionmonger fatalist fauve fauvist fed federalist fellah feller fermentologist
ferryman fielder fieldhand fieldsman fieldworker figurer filibuster filibusterer finisher fink fire-eater
fire-swallower firefighter fisher fisherman fishmonger fishwife fitter flamen flanker flatfoot flautist flier
floorwalker flunkey flunky flutist fo fodder footballer footman footslogger forecaster foreigner forelady foreman
foreperson forewoman forger fortuneteller forty-niner forward fossilist foster-father foster-mother foster-nurse
foster-parent framer franc-tireur free-lance freelance freelancer fresher freshman frontbencher frontiersman
frontierswoman fruiterer fugleman fullback fumigator funambulist functionary furrier fusilier futurist g-man gagman
gagster gagwriter galvaniser galvanizer gambist gamekeeper games-master games-mistress ganger gaoler gardener
garment-worker garmentmaker garnishee gasman gastroenterologist gatecrasher gaucho gazetteer geek gendarme genealogist
generalissimo generalist geneticist geographer geologist geomancer geometer geometrician geophysicist geriatrician
germanist gerontologist ghostwriter gilder gillie gipsy glass-cutter glassblower glassmaker glassworker glazer glazier
gleaner glossarist go-between goalie goalkeeper goaltender goatherd goer gofer gold-beater gold-worker goldbeater
goldsmith goldworker goliard gondolier gondoliere gongorist gospeler gospeller gossiper gossipmonger governess
governor gp grader graduate grammarian grandee graphologist gravedigger greengrocer greenskeeper grenadier gringo
griot grocer groomsman groundkeeper groundskeeper groundsman growler guardian guardsman guest guestworker guitarist
gumshoe gunner gunsmith gurkha guru guvnor gymnast gymnosophist gynaecologist gynecologist haberdasher haematologist
haggler hagiographer hagiographist hagiologist hairdresser hairstylist hakeem hakham halberdier halfback handler
handyman hanger haranguer hardwareman harlequin harmoniser harmonizer harper harpist harpooneer harpooner
harpsichordist harvester hatmaker hatter hawker hawkshaw hazan head-shrinker headcounter headhunter headliner
headmaster headmistress headwaiter healer heartthrob heavy hebraist hedger helmsman hematologist herald herbalist
herdsman hero herpetologist hewer highbrow higher-up highlander highness hiker hire hireling hirer hisser histologist
historian historiographer histrion hitchhiker hitter hobbler hobo hodman holdover holidaymaker homeopath homesteader
homoeopath honcho hoofer hornist horologer horologist horseman horseshoer horsewoman horticulturist hosier hosteller
hostler hotelier hotelkeeper hotelman hotshot houseguest housekeeper housemaid houseman housemaster housemother
housewrecker huckster huguenot humanist humdinger hummer humorist humourist hun hunter huntress huntsman hurdler
hurler hussar hydrologist hydromancer hygienist hypnotiser hypnotist hypnotizer ice-skater iceman ichthyologist
idealogue illusionist illustrator imam imaum immigrant immunologist importee importer impresario impressionist
incumbent indexer industrialist infantryman infielder infiltrator informant informer initiator innkeeper inoculator
inquirer inquisitor insider inspector inspirer instructor instructress instrumentalist intellectual intercessor
interlocutor interloper intermediary intermediator intern interne internist internuncio interpreter interrogator
interviewee interviewer intruder invader invalidator investigator invigilator invitee ironist ironmonger ironworker
islamist itinerant jabberer jack-tar jailer jailor janitor jawan jaywalker jazzman jerker jester jeweler jeweller
jimdandy jimhickey jobber jobholder jock jockey jogger johnny joker jokester jongleur journalist journeyer journeyman
judge juggler jurist juror juryman jurywoman justiciar justiciary kabbalist kaiser keeper kennan keyboardist khedive
kicker king knacker knight knight-errant knitter kp laborer labourer labourite lacer lackey lady-in-waiting lama
laminator lamplighter lampooner lancer landgrave landscapist langlaufer lapidarist lapidary lapidist lascar lasher
latecomer latinist laudator laundress laundryman laundrywoman lawgiver lawmaker lawman lawyer leader leaker leaper
leatherneck leaver lector lecturer ledgeman left-hander left-winger lefthander leftist legate legionary legionnaire
legislator lensman lepidopterist lepidopterologist lessor letterer letterman lexicographer lexicologist librarian
librettist licensee licenser licentiate lieutenant lifeguard lifesaver lifter lighterman limner limnologist limper
linebacker lineman linendraper linesman linguist linkboy linkman lisper lithographer lithomancer litter-bearer
litterateur liturgist liveryman loader lobbyist lobsterback lobsterman lockkeeper lockman lockmaster locksmith logger
logician logistician longbowman longshoreman lovely lowerclassman lpn lumberjack lumberman lumper lunger lutanist
lutenist luthier lutist lyricist lyrist macebearer macer machinist macroeconomist madrigalist maestro magician
magistrate magnate maharaja maharajah maharanee maharani mahatma mahout maid maidservant mailman major-domo
major-general majorette make-peace maker malacologist malahini malik maltman maltster mammalogist mammy man-at-arms
manager manageress manicurist mannequin manservant mapper marathoner margrave marine mariner marketer marksman
marquess marquise marshal masorete masorite massager masseur masseuse massorete master-at-arms matcher matchmaker
materfamilias mathematician matriarch matriculate maven mavin mayor meatman mechanic mechanist mediator mediatrix
medico melter mender menial menshevik mentioner mentor mercer merchandiser merchant merchant-venturer merovingian
mesmerist mesmerizer messenger metalworker meteorologist metic metropolitan mezzo mezzo-soprano microbiologist
microeconomist microscopist middleman midinette midwife migrator mikado milady militiaman milkmaid milkman mill-girl
mill-hand milliner millwright milord mime mimer minder miner mineralogist mineworker miniaturist minister ministrant
minstrel minter minuteman misleader missionary mixologist mnemonist modernist modiste monarch monetarist moneyer
monger monitrice monologist monsignor moonlighter mopper moralist mortician motorcyclist motormouth mountaineer
mounter mountie mover mp muadhdhin muazzin muezzin mufti mugwump mujtihad muleteer mumbler mummer muralist murmurer
muser musher musician musicologist musketeer mutterer muzzler mycologist mythologist nabob nailer nanny naprapath narc
nark narrator natator nativist naturalist naturopath navigator navvy nawab necessitarian needlewoman needleworker
negotiant negotiator negotiatress negotiatrix neologist nester netkeeper netminder neurobiologist neurolinguist
neurologist neuroscientist neurosurgeon newsagent newsboy newscaster newsdealer newsman newsmonger newspaperman
newspaperwoman newsperson newsreader newsvendor newswoman newswriter noble nobleman noblewoman noc nomad nominalist
nominee nonachiever noncandidate noncitizen noncom noncombatant nondriver nonesuch nonreader nonsuch notary novelist
nudger nuncio nurse nurse-midwife nursemaid nurseryman nutritionist oarsman oarswoman oboist obstetrician oceanaut
oceanographer oculist odist oenologist office-bearer officeholder officer official officiant oilman old-timer oldtimer
olympian ombudsman oncologist oneiromancer onomancer operative ophthalmologist optician optometrist orator
orchestrator ordainer orderly ordinand ordinary organ-grinder organiser organist organizer orientalist ornamentalist
ornithologist orthodontist orthoepist orthopaedist orthopedist orthoptist osteologer osteologist osteopath
osteopathist ostiarius ostiary ostler otolaryngologist otologist otorhinolaryngologist out-and-outer outfielder
outfitter outgoer outlander outrider outsider overachiever overseer owner oyabun packer packman paddler padre padrone
paediatrician pageboy painter paladin palaeontologist paleographer paleographist paleontologist palmist palmister
palsgrave pamphleteer panegyrist panelist panellist pantomimer pantomimist pantryman paparazzo paper-pusher paperboy
paperer parader paragrapher paralegal paramedic paramedical paraprofessional parapsychologist paratrooper parer
parliamentarian parlormaid parlourmaid parodist parson part-timer passer passer-by passerby paster pastor
paterfamilias pathfinder pathologist patriarch patroller patrolman patternmaker pcp peacekeeper peacemaker pedagog
pedagogue pedaler pedaller pedant peddler pedestrian pediatrician pediatrist pedlar pedodontist peeler peeress
pen-friend pendragon penetrator penman penologist penpusher pentathlete peon percussionist perfecter performer
perfumer perinatologist periodontist peripatetic persuader pessimist pharmacist pharmacologist philologist philologue
philomath philosopher philosophiser philosophizer phlebotomist phoner phonetician phonologist photographer
photojournalist physician physicist physiologist physiotherapist phytochemist phytologist pianist picador pigman
pilate pilot pin-up pinko piper pistoleer pitchman place-kicker placeholder placekicker placeman placeseeker
plainclothesman plaiter plantsman plasterer platelayer plater play-actor playactor playwright pleader pleaser
plenipotentiary plier ploughman ploughwright plower plowman plowwright plugger plumber pluralist plyer podiatrist poet
poet-singer poetess poetiser poetizer poilu pointillist pointsman pol polemic polemicist polemist policeman
policewoman politician politico pollster polymath pomologist ponderer pontifex pontiff pope populariser popularizer
pornographer porter portraitist portrayer portwatcher post-impressionist postgraduate postilion postillion
postimpressionist postman postmaster postmistress postulator potboy potemkin pothunter potman potter potyokin
poulterer poultryman practician practitioner praetor praetorian pragmatist prater prattler pre-raphaelite pre-socratic
preacher prebendary precentor preceptor predestinarian predestinationist prefect prelate premier presbyter presentist
preserver president pressman prestidigitator preterist pretor prexy priest priest-doctor priestess primate primus
prince princeling princess printmaker privateer privateersman pro probationer process-server proconsul proctologist
proctor procurator prof professional professor prognosticator projectionist promisee promiser promisor promoter
prompter promulgator proofreader propagandist propagator prophesier prophet prophetess propman proprietor proprietress
prosecutor prospector prosthetist prosthodontist protector protozoologist provider provincial provisioner provocateur
provost prowler proxy pruner psalmist psephologist psychiatrist psychoanalyst psycholinguist psychologist
psychophysicist psychotherapist pteridologist publican publiciser publicist publicizer puddler puller puncher pundit
punster punter pupil puppeteer purist purser pursuer purveyor pusher pyrographer pyromancer qadi quack quaestor
quarrier quarryman quarterback quartermaster querier questioner quizmaster quizzer quoter rabbi rabble-rouser racker
raconteur radiobiologist radiochemist radiographer radiologist radiotherapist raftman raftsman ragsorter rail-splitter
railroader railwayman rainmaker raja rajah rambler ranee ranger rani ranker ranter rappeller rapper rapporteur
rat-catcher ratiocinator realist realtor reasoner reb rebel receptionist recitalist reciter reckoner reconciler
record-keeper recruiter recruiting-sergeant rector redact redactor redcap redcoat reeler reenactor ref referee refiner
refinisher registrar renovator rep repairer repairman reporter representative republican researcher reservist
responder restauranter restaurateur restorer retailer revenuer reverend reviewer reviser revisionist revivalist
rewriter rex rhabdomancer rhetorician rheumatologist rhinolaryngologist rhymer rhymester rider ridiculer rifleman
right-hander ringmaster riveter rivetter roadman roamer roarer roller-skater rollerblader romanoff romanov roofer
rope-maker ropedancer ropemaker roper ropewalker roughrider roundsman rouser roustabout rover rower rubberneck
ruminator rumormonger rumourmonger rusher saceur sachem saclant sacristan saddler sagamore sailmaker sailor salesclerk
salesgirl saleslady salesman salesperson saleswoman salter salutatorian sandboy sandwichman sangoma saracen sartor
satirist satrap saunterer savant savoyard sawbones sawyer saxist saxophonist scab scandalmonger scaremonger scenarist
scene-stealer sceneshifter sceptic schlockmeister schmoozer scholar scholastic scholiast schoolman schoolmarm
schoolmaster schoolmistress schoolteacher scientist scorekeeper scourer scout scoutmaster scpo screecher screener
screenwriter screwballer scribbler scriptwriter scrivener scrutineer scrutiniser scrutinizer sculler scullion sculptor
sculptress sculpturer scythian seafarer seaman seamster seamstress seasonal seasoner second-in-command second-stringer
secretary seedman seedsman seer seismologist selectman selectwoman seller semanticist seminarian seminarist
semiotician semipro semiprofessional sempstress senator sender seneschal senior sensationalist sentinel sentry
sergeant sergeant-at-law sericulturist serjeant serjeant-at-arms serjeant-at-law sermoniser sermonizer serologist
servant serviceman servitor setter settler shadower shah shakespearean shakespearian shaman shamus shaper sharecropper
sharpshooter sheepherder sheller shelver shepherd shepherdess sheriff sherlock shielder shifter shill shingler shipper
shipwright shirtmaker shlockmeister shoemaker shoofly shopkeeper shopwalker shortstop shouter shoveler shoveller
shover showgirl shrink sibyl sidesman sightreader sightseer signaler signaller signalman signer silver-worker
silversmith silverworker singer sinologist sixth-former skateboarder skater skeptic sketcher skier skin-diver
skinny-dipper skipper skivvy skycap slammer slapper slaughterer slavey sledder sleuth sleuthhound sloganeer
slop-seller slopseller slugger smsgt snarer sniper snitch socialist sociobiologist sociolinguist sociologist solderer
soldier soloist solon solver sommelier songster songstress songwriter sonneteer soothsayer soph sophist sophomore
soprano sorter soundman southpaw sovereign spaceman spacewalker spammer spanker specialiser specialist specializer
specifier speculator speechifier speechmaker speechwriter speedskater spellbinder splicer splitter sponger
sportscaster sportsman sportswoman sportswriter spot-welder spotter sprayer sprigger sprinter sprog spy spymaster
squatter squealer squire stableboy stableman stacker staffer stagehand stager staggerer stainer stalker stammerer
stamper standard-bearer starets starlet statesman stateswoman stationer stationmaster statistician steamfitter
steelmaker steelman steelworker steeplejack steerer steersman stemmer stenographer stevedore stewardess stipendiary
stippler stirrer stitcher stock-taker stockbroker stockist stockjobber stocktaker stoic stomper stonecutter stonemason
stoolie stoolpigeon storekeeper storyteller stowaway strafer stranger straphanger stretcher-bearer strider
strikebreaker striker striptease stripteaser striver stroller strongman student stuffer stumbler stutterer styler
stylist subaltern subdeacon subeditor subjectivist sublieutenant submariner subordinate subsidiary subtracter
subvocaliser subvocalizer suffragan sundowner super supercargo supergrass superintendent superman supermarketeer
supermarketer supermodel superordinate superstar supervisor supplier suprematist surfboarder surfer surgeon surrealist
sutler svengali swagger swaggerer swaggie swagman swimmer swineherd swinger switch-hitter syllogiser syllogist
syllogizer symboliser symbolist symbolizer sympathiser sympathizer symphonist symposiarch syncopator syndic syndicator
synonymist syntactician synthesiser synthesist synthesizer systematiser systematist systematizer systemiser systemizer
t-man tacker tackler tailback tailor talebearer taleteller talker tallyman tamer taoiseach tapper tapster taskmaster
taskmistress taste-maker taste-tester taster tattler tattletale taxer taxidermist taxman taxonomer taxonomist teacher
teamster tec techie technician technocrat tekki telecaster telepathist telephoner televangelist telltale temp templar
temporary tenno tenorist tentmaker tergiversator terpsichorean territorial testee tester testifier teutonist thane
theologian theologiser theologist theologizer theoretician theoriser theorist theorizer therapist thespian thinker
thought-reader thrower throwster thruster thurifer tiler timberman timekeeper timpanist tinner tinsmith tinter tipster
toastmaster tobacconist tobogganist toiler toller tollgatherer tollkeeper tollman toolmaker topper torchbearer toter
totterer touch-typist tourer touter townes toxicologist tracker tracklayer trader tradesman trafficker tragedian
tragedienne trailblazer trainbandsman trainbearer trainer trainman trainmaster tramp tramper transactor transalpine
transcendentalist transferer transferor transferrer transient transmigrante transplanter trapper trapshooter traveler
traveller traverser trawler treater trekker trencher trend-setter trespasser tribune trier trigonometrician triumvir
troller trombonist trooper troubadour troubleshooter truant trudger trumpeter trustbuster tsar tsarina tsaritsa
tub-thumper tugger tuner turncock turnkey turtler tutor twaddler twiner twirler tycoon tympanist typesetter typist
typographer tzar tzarina ubermensch ump umpire underachiever underboss underclassman undergrad undergraduate underling
underperformer undersecretary underseller understudy undertaker underwriter unicyclist unionist upholsterer upstager
uranologist uriah urologist usherette utilitarian vaccinator vagrant valedictorian valet valuator valuer vaquero
varnisher vaticinator vaudevillian vaulter vedist vender vendor ventriloquist venturer verbaliser verbalizer verger
versifier vestryman vestrywoman vet veteran veterinarian veterinary vibist vibraphonist vicar vicar-general
vice-regent vicegerent viceroy victualer victualler vigilante vintager vintner violinist violist violoncellist
virologist virtuoso viscount visitant vivisectionist vizier vocalist vociferator voicer voluntary volunteer vower
voyager vulcaniser vulcanizer wac waddler waffler wag waggoner waggonwright wagoner wagonwright wailer wainwright
waiter waitress waker walk-on wall-paperer wallah wallpaperer wanderer warbler ward-heeler warden warder wardress
warehouseman warehouser warlord warrener washerman washerwoman washwoman watchdog watchmaker watchman watercolorist
watercolourist waterer waterman wax-chandler wayfarer weatherman weaver webmaster weeder weigher weightlifter welder
wet-nurse wetnurse whaler wheedler wheelwright whiffer whipper-in whisperer whistle-blower whistleblower whiz whizz
wholesaler wicket-keeper wigmaker wildcatter windtalker winemaker wingback winger wingman wireman wirer witnesser wiz
wizard wonderer woodcarver woodcutter woodworker woolsorter word-painter wordmonger wordsmith worker workingman
workman workmate wrester write-in writer wykehamist xylophonist yachtsman yachtswoman yanker yardbird yardman
yardmaster yeller yeoman yodeller yuppie zany zoologist
`,
  vehicle: `
abm aeroplane airbus aircraft airliner airplane airship ambulance amphibian angledozer apc auto autobus autogiro
autogyro automobile balloon bareboat barge barouche barque battleship battlewagon bicycle bicycle-built-for-two bike
biplane birchbark blockade-runner bloodmobile boat bobsled bobsleigh bogy bomber boneshaker bookmobile boxcar brig
brigantine brougham buckboard buggy bulldozer bumboat bus cabriolet camion canoe car car-ferry carack caroche carrack
carriage carrier cart catamaran catboat cattleship charabanc chariot choo-choo clarence coach-and-four cockleshell
commuter conestoga containership convertible coracle corvette coupe cruiser destroyer dhow diesel-electric
diesel-hydraulic dinghy dinkey dinky dirigible dodgem dogcart dogsled doodlebug dory double-decker double-prop dozer
dray dreadnaught dreadnought dredger droshky drosky dumpcart dumper dustcart eggbeater electric exocet fan-jet fanjet
felucca ferry ferryboat fireboat flatbed flatboat flatcar floatplane fore-and-after forklift four-wheeler freighter
frigate galleon galley gharry gig glider go-kart golfcart gondola gunboat gyroplane hackney handcar handcart hansom
hardtop hatchback hearse helicopter horse-cart horsecar hot-rod houseboat hovercraft hoy hum-vee humvee hydroplane
icbm ice-wagon iceboat icebreaker indiaman interceptor ironclad jalopy jeep jet jetliner jinrikisha jitney jumbojet
kamikaze kayak keelboat ketch knockabout landrover launch lem lifeboat lightship limber limited limo limousine local
locomotive longboat lorry luge lugger mailboat man-of-war manpad merchantman milkwagon minelayer minesweeper minibike
minibus minicab minicar minivan monocycle monoplane moped motorbike motorboat motorbus motorcar motorcoach motorcycle
motortruck narrow-body narrowboat nautilus off-roader ornithopter orthopter outboard oxcart paddle-wheeler
pantechnicon panzer pedicab perambulator phaeton pigboat pinnace pirogue plane pontoon ponycart powerboat pram propjet
pullman pung push-bike pushcart pushchair raceabout railcar remise ricksha rickshaw roadster rowboat runabout rv
sailboat sailplane sam sampan scooter scow seaplane sedan shay ship shipwreck showboat shrimper shunter side-wheeler
skateboard ski-plane skibob skiff skyhook sled sledge sleigh sloop sno-cat snowmobile snowplough snowplow spacecraft
spaceship speedboat square-rigger stagecoach stanhope starship steamboat steamship sternwheeler stockcar streamliner
streetcar subcompact submarine sulky supertanker surfboat suv tank tanker taxi taxicab teacart technical toboggan
towboat tractor train tramcar transporter tricycle trike trimaran trireme troika trolley trolleybus troopship truck
tub-cart tugboat tumbrel tumbril turbofan turbojet turboprop twin-prop twin-propeller-plane twinjet two-seater u-boat
unicycle used-car vehicle velocipede waggon wagon wagon-lit warplane warship whaleboat wheelbarrow wherry whirlybird
wide-body windjammer yacht yawl
`,
  aircraft: `
aeroplane airbus aircraft airliner airplane airship autogiro autogyro balloon biplane bogy bomber dirigible
double-prop eggbeater fan-jet fanjet floatplane glider gyroplane helicopter hydroplane interceptor jet jetliner
jumbojet kamikaze monoplane narrow-body ornithopter orthopter plane propjet sailplane seaplane ski-plane skyhook
turbofan turbojet turboprop twin-prop twin-propeller-plane twinjet warplane whirlybird wide-body
`,
  weapon: `
a-bomb abm ack-ack aflatoxin airgun ammo ammunition antiaircraft armament arms arquebus arsenal artillery assagai
assegai autoloader automatic azoimide ballistite banderilla bayonet bazooka bb bioarm bioweapon blockbuster
blunderbuss bomb bombie bomblet boomerang botulin botulismotoxin breechloader bren broadsword buckshot bullet burster
canister cannon cannonball carbine cartouch cartouche cartridge chloroacetophenone chlorobenzylidenemalononitrile
claymore cordite creese crossbow culverin cutlas cutlass dagger derringer detonator dirk dragunov dumdum dynamite
e-bomb epee exocet explosive fae falchion firearm firebomb firecracker firelock firework flamethrower flintlock
forty-five four-pounder fugo fusil ga garand gat gd gelignite gelly grapeshot grenade gun gunnery gunpowder h-bomb
hackbut hagbut halberd handbow handgun hardware harquebus hatchet hn horse-pistol howitzer icbm ied kalashnikov
khukuri kiley kirpan knuckles knucks kris kylie lachrymator lacrimator lance launcher lgb longbow luger machete manpad
matchet matchlock missile mortar munition musket nitramine nitrochloromethane nuke ordnance panga payload petard
pistol plastique poniard projectile pyrotechnic rapier revolver rifle rocket saber sabre sam sarin scattergun scimitar
seb self-loader semiautomatic shell shiv shotgun shrapnel six-gun six-shooter slug small-arm smoothbore soman spandau
spear spitball squib stiletto sword tabun teargas tetryl tnt tomahawk trident trinitrotoluene uzi vouge warhead weapon
weaponry whizbang whizzbang wmd yataghan
`,
  drug: `
alprazolam amobarbital amphetamine amytal antipsychotic anxiolytic apomorphine ataractic atarax ativan baccy barbital
barbitone barbiturate basuco battery-acid bennie benzedrine benzodiazepine bhang buspar buspirone cheroot
chlordiazepoxide chlorpromazine cigar cigaret cigarette cigarillo claro clozapine clozaril cocain cocaine codeine
dalmane demerol deoxyephedrine depressant dexedrine diacetylmorphine diazepam diethylmalonylurea dope doriden downer
elvis equanil eskalith estazolam ethchlorvynol fentanyl fluphenazine flurazepam gage glutethimide halcion haldol
haloperidol haschisch hasheesh hashish heroin hydroxyzine latakia laudanum libritabs librium lithane lithonate
lorazepam loxapine loxitane lsd luminal mebaral mellaril meperidine mephobarbital meprin meprobamate meth methadon
methadone methamphetamine methaqualone methedrine midazolam miltown moban molindone morphia morphine narcotic navane
nembutal neuroleptic nitrazepam opiate opium oxazepam panatela panetela panetella pentobarbital pentothal perphenazine
phenobarbital phenobarbitone pimozide placidyl prochlorperazine prosom quaalude rappee reefer restoril scag
secobarbital seconal sedative sedative-hypnotic sens serax sess shabu skag spliff stogie stogy sublimaze temazepam
thalidomide thiopental thioridazine thiothixene thorazine tobacco tranquilizer tranquilliser tranquillizer triavil
triazolam valium veronal versed vistaril xanax
`,
  money: `
banknote bawbee bezant bezzant bullion byzant c-note cash chickenfeed coin coinage currency dime doubloon ducat
eightpence eurocurrency eurodollar farthing five-spot fivepence fiver fourpence greenback groat halfpenny mintage
ninepence sixpence solidus sou specie stater sterling tanner tenpence threepence tuppence twopence
`,
  device: `
amplifier audiotape battlesight bbs bifocals binoculars bombsight bubblejet camcorder camera cd-r cd-rom cd-wo
cellphone chatroom cine-camera circuitry computer cpu cro dat disc diskette dubbing dvd epidiascope eprom equaliser
equalizer esophagoscope eyeglasses floppy glasses goggles goniometer gun-sight gunsight handset hi-fi ipod jammer
keypad l-p laptop lorgnette lp mainframe maser microcomputer minicomputer modem multiprocessor oesophagoscope
oscilloscope pay-phone pay-station pc peripheral periscope phone pince-nez quadraphony radio-gramophone
radio-phonograph radiophone ram reproducer rom scratchpad shades sights slipstick soundtrack speakerphone specs
spectacles spectrograph spectrometer spectroscope stereo stereophony sunglasses supercomputer superhet taping
telephone telly totalisator totaliser totalizator totalizer videocassette videodisc videodisk videotape walkman webcam
website workstation
`,
  clothing: `
a-line aba abaya accouterment accoutrement activewear afro-wig alb anklets anorak apparel apron ascot attire aventail
babushka balaclava baldric baldrick balldress bandeau bandoleer bandolier bathrobe beachwear beanie beany bell-bottoms
beret berretta bib-and-tucker bicorn bicorne biggin biretta birretta blazer bloomers blouse boa boater bobbysock
bobbysocks bodice boilersuit bola bolo bonnet boothose bow-tie bowtie boxers boxershorts bra brassiere breechcloth
breechclout breeches briefs britches buckskins burberry burka burnoose burnous burnouse burqa busby bustier bvd caftan
cagoule calash caleche calpac calpack camail camise camisole camlet cap capote capuchin cardigan cassock chadar
chaddar chador chapeau chasuble chemise chino chiton chuddar churidars civies civvies clothes clothing coat coatdress
coatee coonskin cords corduroys coronet corset costume coverall cravat crinoline culotte daishiki dashiki deerstalker
denim derby dhoti diadem diaper dirndl dolman doublet drawers dress duds eveningwear fatigues fedora fichu finery
flatwork footwear formalwear four-in-hand frock fur-piece g-string gaberdine gaiter gallus garb garment getup
glengarry gown greatcoat grizzle gymslip habiliment haick haik hairpiece half-slip hand-me-down handwear hat headdress
headgear headscarf hijab homburg hoopskirt hose hosiery housecoat hug-me-tight ironing izar jacket jammies jean
jellaba jerkin jockstrap jodhpurs jumpsuit kaffiyeh kaftan kalansuwa kalpac kameez kanzu kepi kerchief khakis khimar
kilt kimono kirtle knee-hi knee-high knickerbockers knickers knitwear kurta lambrequin laundry lavalava lederhosen
legging leghorn leging leotard leotards levis lingerie loincloth loungewear mac mack mackinaw maillot mantilla mantua
maxi mending middy mini miniskirt mitten mobcap muff muumuu nappy neckcloth neckerchief neckpiece necktie neckwear
neglige negligee newmarket night-robe nightclothes nightdress nightgown nightie nightshirt nightwear niqab nylons
oilskin outerwear overall overclothes overcoat overgarment overskirt pajama pantie pants pantsuit panty pantyhose
parka patka peacoat peignoir pelisse peplos peplus periwig peruke petticoat pinafore pinner pinny playsuit polo-neck
polonaise poncho pontifical porkpie postiche pullover puttee pyjama raglan raiment raincoat rayons ready-to-wear
rebozo regimentals reversible rigout robe robe-de-chambre sackcloth sacque salwar sarape saree sari sarong scanty
scapulary scarf scrubs seatbelt serape shako shalwar shawl shinpad shirt shirtdress shirtwaist shirtwaister shorts
silks singlet skivvies skullcap slacks sleepwear slicker slip-on slipover smock snowsuit sock soutane spacesuit
sportswear stays step-in stetson stocking stole stomacher straightjacket strapless suit sunbonnet sundress sunhat
sunsuit surcoat surplice surtout suspender suspensor swallowtail sweater sweatpants sweats sweatshirt sweatsuit
swimsuit swimwear t-shirt tabard tabi tabis tailcoat tailor-made tails tallith tam tarboosh threads tiara tights
tippet tirolean titfer toga togs topcoat topee topi topknot toque toupe toupee trappings trews tricorn tricorne
trouser trousseau trunks tudung turban turtle turtleneck tux tuxedo two-piece underbodice underclothes underclothing
underdrawers undergarment underpants undershirt underskirt underwear undies uniform unitard unmentionable veil ventail
vest vestiture vestment waistcoat washables wearable weeds wig wimple windbreaker windcheater work-clothes
work-clothing work-shirt workwear wrap wraparound wrapper yarmelke yarmulka yarmulke yashmac yashmak
`,
  paper: `
acquittance affidavit aide-memoire arraignment authorization ballot banning-order brevet brief cadaster cadastre
capitulation casebook cashcard certificate certiorari charter check cheque concession concordat constitution contract
copyright countersign coupon covenant credential credentials debenture decree deed devise diploma divestiture document
dossier enfeoffment enjoining enjoinment entry epi escrow fatwah fiat fingerprint fountainhead franchise garnishment
giro hansard hnd impeachment inclosure indent indictment invoice jot jotting keycard kite license mandamus mandate
manifest marginalia memo memoranda memorandum minutes mistranslation mmpi muniments on-license option overappraisal
overdraft overestimate overestimation overvaluation pact papers password patent paycheck permit pragmatic probate
profiling programma prohibition proscription put questionnaire quitclaim redraft register registry rent-roll reorder
report resolution rico scholia scholium scrip studbook subcontract subpoena subtitle supertitle surtitle t-bill
tax-exempt thumbprint ticket timecard timeline transactions treaty ukase voiceprint warrant writ
`,
  premises: `
abattoir abbey aerodrome airdrome airfield airport airstrip alcazar alehouse antechamber anteroom apadana apartment
apiary arboretum architecture archive arena asylum atelier auberge aviary backroom bagnio bakehouse bakery bakeshop
ballroom barbershop barn barrack barrelhouse barroom basilica bathhouse bathroom bawdyhouse bazaar bazar
bed-and-breakfast bedchamber bedroom bedsit bedsitter beehive bethel bindery bioscope bistro bivouac boardinghouse
boardroom boathouse bodega bookbindery bookshop bookstall bookstore bordello borstal boudoir boutique brasserie
brewpub brickfield brickyard brothel building bungalow butchery buttery byre cab cabana cabaret cabin caboose cache
cafe cafeteria caff camp cantonment capitol caravansary caravanserai cardroom carport casern casino casino-hotel
castle cathedral cathouse cave cellblock central centrex chalet chancellery chapel chapterhouse charcuterie
charterhouse chateau checkroom chokey choky chophouse classroom cleaners cloakroom cloister clubhouse clubroom
coatroom cockpit coffeehouse colliery commissary condo condominium confectionary confessional conservatoire consulate
convent cookhouse coop corncrib cottage couchette countinghouse courthouse courtroom cowbarn cowhouse cowshed creamery
creche crematorium crematory croft cubby cubicle cuddy cupboard customhouse customshouse cybercafe dacha dairy
darkroom deanery deli depositary depository depot detox dinette dining-hall dining-room discotheque discounter
dispensary distaff dive doghouse dollhouse domain domiciliation dorm dormitory dosshouse drawer drive-in drome
drugstore dugout duomo duplex durbar dwelling dye-works earth-closet eatery edifice embassy emplacement emporium
estaminet facility farm farm-place farmhouse farmplace feedlot firebase firehouse firetrap fishery fixer-upper flatlet
fleabag fleapit flophouse forecastle fort fots foyer friary funeral-residence gaol garage garner garrison gasworks
gatehouse gazebo ghq gildhall ginmill glasshouse glassworks godown golconda goldmine granary grange greenhouse
greenmarket greenroom greenwood grill grillroom grocery grot grotto guardhouse guardroom guesthouse guestroom
guildhall gulag gym haberdashery hareem harem haven headquarters heliport hencoop henhouse hermitage home-farm
homeroom honky-tonk honkytonk hoosegow hoosgow hospice hospital hostel hostelry hotel hotel-casino hothouse house
housing hovel hq hub-and-spoke hut hutment hypermarket icehouse igloo iglu imaret infirmary inn ironworks jail
jailhouse jakes jobcentre john juke kennel kiosk kirk kitchen kitchenette laager laboratory lager lamasery latrine
launderette laundromat lav lavatory lazaret lazarette lazaretto library lido links living-room lobby locker lockup
lodging lodgings loo lost-and-found lotusland lumberyard lunchroom madhouse maildrop maisonette maisonnette manor
manse mantelet mantlet marquee mart masjid meetinghouse messuage millinery minster monastery morgue mortuary moshav
mosque motel mudhif mukataa museum musjid natatorium newsstand nightclub nightspot nunnery nursery nuthouse
observatory off-licence office orangery oubliette outbuilding outhouse outlet oxbridge packinghouse pagoda palace
pantry parlor parlour parsonage patchboard patisserie pavilion pawnshop penitentiary penthouse pesthouse phrontistery
pied-a-terre piggery pilothouse pinetum piscary pizzeria planetarium playroom plugboard plumbing pokey poky poolroom
poorhouse postbox posthouse pothouse praetorium presbytery preserve pretorium priory prison privy pub pull-in pull-up
px quarters racecourse racetrack railhead ranch rathskeller realm rectory refectory reformatory repertory repository
resort restaurant restroom rink roadhouse room roomette rooms ropewalk rotunda roundhouse sacristy safehold salon
saloon saltbox sampler sanatarium sanatorium sanitarium sauna schoolhouse schoolroom scriptorium scullery seraglio
serail shack shanty shebeen shed sheeprun sheepwalk shelter shipyard shoe-shop shop shrine sickbay sickroom silva
skybox skyscraper slaughterhouse slopshop smithy smokehouse snug snuggery soddy solarium souk speakeasy stable
stabling stall stalls statehouse stateroom station steakhouse steerage stillroom stockroom store storehouse storeroom
strongroom studio stupa substation sudatorium summerhouse sunporch sunroom supermarket sweatbox switchboard sylva
synagogue tannery taphouse taproom tavern teahouse tearoom teashop teepee telferage telpherage temple tenement tent
tepee terminal theater theatre thriftshop timberland tipi toilet tolbooth tollbooth tollhouse toolhouse toolshed tope
toyshop transportation triclinium tupek tupik turnery velodrome vestibule vicarage villa village vinery vineyard
volary walk-up wardroom warehouse washhouse washroom wheelhouse whorehouse wickiup wigwam wikiup woodland woodshed
workhouse workplace workroom workshop yurt ziggurat zikkurat zikurat zoo
`,
  road: `
alley alleyway autobahn autostrada beltway boulevard bypass bypath byroad byway carrefour carriageway cartroad
causeway chute-the-chute clearway cloverleaf crossroad crossway detour drawbridge driveway elevated expressway flyover
footbridge freeway funicular gangboard gangplank highroad highway horse-trail hypercoaster interchange interstate
loop-line metro mews monorail motorway overcrossing overpass parkway pike railroad ringway road roadway rotary
roundabout shortcut speedway street subway superhighway t-junction thoroughfare throughway thruway viaduct
`,
  body: `
a-team aarp academy acc aclant adhocracy admiralty aec afisr afl afl-cio afspc agency aircrew airforce albigenses
alinement allies amphictyony ang arda argosy army arng asean atf athenaeum atheneum authorities automaker baptists
bastion battalion battery benelux bja bjs bloc bmdo bollywood bookclub bop bottler brahmanism brahminism brethren
brigade brokerage buddhism bundesbank bureau carmaker cartel cathari cathars cavalry ccrc cdc chasidim chassidim choir
chute-the-chute cia cid cim cio cis cisc city-state club co-op coalition coastguard collective combo commission
committee company conservancy consortium constabulary cooperative copartnership corp corporation corps corrections
council crew cse csis ctc cult darpa dccp dea dealership delegation denomination department deputation dia dippers
directorate dixiecrats dod doe doei doi doj dojc dos dot-com drms dtic duette dunkers ec echelon ecosoc eec elevated
enosis ensemble entente epa escadrille europol exec faa fao fbi fcc fcs fda fdic fedayeen federation fellowship fema
fha fhlmc filmdom fincen firm fletc fnma fps frat friendly frs fsb ftc funicular fws gamelan gang gao gatt gendarmerie
gendarmery gestapo gild gironde gop government government-in-exile gpo gsa guild guomindang gymnasium haganah haredi
hasidim hasidism hassidim hawala hebraism hedgefund hegemon hhs highschool hinayana hindooism hinduism hollywood
hostile household hud hypercoaster iaea ibrd ic icao icc icu ida idf ifc iis ilo imf imo indie industry infantry inr
ins institute institution insurer interpol irs isi iskcon isn issuer iww jainism judaism jv karaites kashag kgb khalsa
kibbutz kindergarten klavern koinonia kokka kolkhoz kuomintang lablink league legion luftwaffe lycee lyceum madrasa
madrasah mahayana majors manpower manufacturer mariachi marines marshals mcia men menage methodists metro military
militia minors monorail mormons mossad mounties msb mujahadeen mujahadein mujahadin mujahedeen mujahedin mujahideen
mujahidin multiversity musketry mutawa nac nara nasa nation nato navy nawcwpns ncdc nga ngb ngo nicu nih nij nist nlrb
noaa npc nra nrc nro nsa nsc nsf nsw nswc nt ntis nuwc oas obeah obi oig ois omb oni opcw opec orchestra osha outfit
pac panchayat panchayet papacy paramilitary paratroops partnership patrol personnel pesantran pesantren pharma
philharmonic phs platoon playschool police politburo polytechnic pontificate porte posse praesidium preschool
presidium processor punchayet quakers quango quasi-ngo raf railroad rastafari rastas rcmp rearguard regime regiment
reich reit reserves rotc sa sabaoth saktism sanhedrin sas sayeret sba schutzstaffel scientology screenland secretariat
secretariate sect seminary shakers shaktism shia shiah shinto shivaism shua sirc sivaism soldiery sorority soviet
soviets squad squadron ss ssa sss staff stratocracy strings sturmabteilung subcommittee subway superpower suzerain svr
tammany tantrism taoism team tech telco trainband troop troops troupe tsa turnverein un underground unesco unicef
union usaf uscb usda usmc usn usps usss utility utn vaishnavism vaisnavism vanguard vaudois vestry vfw vicariate
vicarship waldenses waterworks who wicca wmo workforce wto yeshiva yeshivah zurvanism
`,
  accord: `
concession concordat contract covenant escrow franchise pact subcontract treaty
`,
} as const;

/** Verbs of deeds in their base form, by class. */
export const VERBS = {
  kill: `
asphyxiate assassinate behead bump+off butcher chine crucify decapitate decollate do+in draw+and+quarter electrocute
garotte garrote garrotte guillotine kill+off lapidate lynch massacre mow+down pick+off pip put+to+death scrag
slaughter slay stone strangle strangulate string+up suffocate
`,
  harm: `
bayonet beat+up birch cane clobber contuse cowhide flagellate flog gun+down horsewhip injure kayo kneecap knife
knock+cold lambast lambaste larrup lash maim martyrise martyrize pistol-whip poniard rough+up run+over stab subluxate
thrash work+over wound wrick
`,
  attack: `
aggress assail assault atom-bomb attack besiege blitz bomb bomb+out cannonade carpet+bomb counterattack counterstrike
desecrate dive-bomb firebomb glide-bomb hydrogen-bomb infest letter+bomb overrun pattern-bomb reassail set+on set+upon
shell sic skip-bomb strafe strike+back teargas torpedo
`,
  burn: `
burn+down ignite reignite torch
`,
  wreck: `
bang+up blight bust+up damage deface demolish mutilate pulverise smash+up sully swinge taint vandalise vandalize
wear+away whittle+away whittle+down wrack wreck
`,
  abduct: `
abduct carjack commandeer kidnap shanghai wrest
`,
  arrest: `
apprehend arrest collar detain intern nab put+behind+bars
`,
  search: `
comb frisk raid ransack rummage
`,
  confiscate: `
confiscate impound sequester
`,
  find: `
cache dig+out excavate hive+up hoard lay+away recover retrieve squirrel+away stash unearth
`,
  pay: `
afford bankroll blackmail bribe burn+off buy+into buy+off defalcate defray deplete disburse donate eat+up economise
embezzle exhaust extort finance fool+away foot fritter fritter+away frivol+away fund funnel give+back go+dutch
indemnify invest kick+back launder lavish luxuriate malversate misappropriate misspend nickel-and-dime overpay
overspend pay pay+cash pay+out peculate penny-pinch piddle piddle+away play+out pool prepay recompense recoup
redeposit refinance refund reimburse remit remunerate repay restitute sap shower smuggle sop splurge squander
subsidise trifle trifle+away underpay underspend use+up wanton wanton+away ware wipe+out wring+from
`,
  supply: `
air-drop bundle+off deal+out deliver despatch dish+out dispatch dispense distribute dole+out export import ration+out
reallocate reallot reapportion send+off send+on shell+out ship smuggle unload
`,
  remove: `
banish deport eject exile expatriate expel extradite kick+out repatriate send+down show+the+door turf+out
`,
  flee: `
abscond break+away escape escape+from flee fly+the+coop get+away head+for+the+hills high-tail hightail+it lam make+off
run+away run+off scarper skedaddle take+flight take+to+the+woods turn+tail
`,
} as const;

/** Common verbs by the kind of doing. */
export const ACTIONS = {
  contact: `
absorb adjoin adsorb aerosolize affix agglomerate amputate anchor append apprehend arrange array arrest attach attract
backstitch bag ball band bang bank bar bare barricade bask bat batter beat behead belt besmirch bevel bind birdie bite
blanket blast blend block bogey bolt bond border bore box brace brandish breach breed bring bruise brush buckle buff
buffet bump bunch bundle bunker burnish bust butcher butt cane capture caress carry cart carve catapult catch cement
chip chop chuck churn circumscribe clamp clap clash clasp claw clean cleave clench clinch cling clip clobber clog
close cluster clutch coalesce coat cock code cohere collar collect comb commandeer compress concoct conjoin connect
constrict core corral couple cover cradle cram crease crop crouch cuddle curl cushion cut dab dam dangle darn degrade
deliver delve dent deposit destroy detach devour diffuse dig dip discharge disconnect disengage disentangle dislodge
dismember disperse dissect disturb drag drape drill drown dull dunk dust eject elute embed emboss embrace encase
enclose encrust engrave engulf enmesh ensconce enshrine entrench envelop environ excise exorcise expunge exterminate
extract extricate fair fan fasten feather fell fence fetch filter finger fish flail flake fling flog flood fold
fractionate frame frost fumble function funnel furrow gash gather glaze glean glue gnaw goad gore gouge grab grapple
grasp graze grease grind grip grope ground hack hammer hang harness harvest haul heap heave heft hijack hit hitch
hoist hook hug hurl idle imbed imbibe immerse impale impede implant incise inclose inscribe insert instal install
intercept interlace interpenetrate intertwine interweave iron jab jacket jerk jet jimmy juxtapose kick kidnap kill
kiss knead kneel knock knot lace lacerate lam lash latch lather launch lay layer lick lie line liquidate litter load
lob lock log loose lounge lug lump mail manipulate marshal mash mask massage mate mesh mingle mislay misplace miter
mop mortar mow muffle muster nab nail nest nestle nip notch nudge nuzzle obstruct occlude offsaddle oil open operate
overlay overload pack package padlock paint pair palm pan park paste pat patch paw peck peel pelt penetrate perch
permeate pervade pet picket piece pierce pile pin pinch ping pitch place plane plank plant plaster pluck plug plunge
plunk poke pole polish pommel pop position post pot potter pound press prick prise prod prop propel pry pucker pull
pummel pump punch puncture punt put putt quirk rake rally ram ransack rap reap recess redistribute reinstall relace
release reload rend reopen repel replant reseal resift resmudge rest retie riddle riffle rinse rip rive roof roost
roughen rub ruin rummage rupture saddle sand sap saw scarify score scour scrape scratch screw scribe scrub seal search
seat seed seek seize set sever sew shear shed shoulder shove shovel shower shred shroud shut sift single sit skim slam
slap slash slaughter slice slime sling slit slop slug smack smash smear smite smooth smother snag snare snatch snuggle
soak sock soil solder sorb sow spade spang spatter spear spill splash splice sponge sprawl spray spread sprinkle spur
squash squat squeeze squirt stab stack stamp stand steady stick stifle sting stitch stone storm stow straighten
strangle strap strew strike string stroke strop stuff submerge suffocate superimpose surround suspend swab swamp
swathe swipe tack tag tamper tap tarnish tear telescope tether thrash thread throttle throw thud tie tinker toss touch
trap trim tuck tug tunnel tweeze twine twist unclasp uncork underpin undo unfasten unhitch unlace unlash unleash
unload unlock unpack unravel unscrew unsheathe unsolder untie unveil unwind unwire vacuum veil wad wallop wash wax
weave wedge weight weld whack whip wield winnow wipe wrack wrap wreck wrench wring wrinkle yank zip
`,
  motion: `
advance alight amble angle approach arch arrive ascend back bank barge bend billow blunder board bob boggle bolt
boomerang boost bounce bound bring bristle budge bunch burrow bustle buzz canter caper careen career cascade cavort
centrifuge chandelle channel chase chin circle circulate clamber claw click climb clomp cluster coach coast cock coil
collapse come congregate convene cower crash crawl creep cringe crisscross cross crouch crowd cruise crumble crumple
curve cycle dabble dance dart dash deglycerolize depart descend despatch deviate diffuse disband dismount dispatch
dispel displace dissipate dive diverge divert dock dodge dog drain dribble drift drip drive droop drop duck ease ebb
eddy edge elapse elbow elude embark encounter encroach enter escape escort evacuate fall falter ferry fidget flap flee
flex flicker flinch flip flit float flock flop flounce flounder flow flurry flutter fly follow forward freeze frequent
frogmarch frolic gallop geyser ghost glide glycerolize go grovel guide gush gyrate halt hasten haunt head herd hike
hitch hobble hop hover huddle hunch hunt hurdle hurry hurtle hustle inch infest infiltrate interpose intersect intrude
invade jam jar jig joggle jolt jostle journey jump kick lag lam land lapse lead lean leap leave lift limp linger loop
lope lower lumber lunge lurch maneuver march marshal mass meander migrate mill mislead motor move navigate near nose
orbit outdistance outrun overflow overhaul overrun overstep overtake overturn pace paddle pan parade part pass peak
pilot pitch pivot plod plummet plunge poise pop position pounce pour prance proceed prostrate prowl pulsate pulse purl
push quail quake quickstep quiver race rack raid rake rattle reach rear rebound recede recoil reconvene redirect reel
remount retrace retreat return revolve ricochet ride ripple rise roam rock roll romp rotate round rouse rove row
ruffle run rush sag sail sashay scamper scatter scoot scramble scud scuff scurry scuttle seep send settle shadow shake
shamble sheer shift shimmy ship shiver shove shudder shuffle shunt shuttle shy sidle sift sink skedaddle skid skim
skirt skylark slide slink slip slop slump snake sneak soar space speed spin spiral spout spring sprint squirm stagger
stalk stamp stampede stay steam steer step stir stomp stoop stop straggle straighten stray streak stream stride stroll
strut stuff stumble submerge suck surface surge swagger swarm sway sweep swerve swim swing swirl swivel swoop taxi
teeter thrash thread thresh throb throng thrust thumb thump thunder tilt tip tiptoe tool topple toss totter tour track
trail tramp trample transfer transpirate transplant transport travel traverse tread tremble trickle trip trot truck
trudge trundle tumble tunnel turn twiddle twirl twist twitch uncurl undulate usher vacate veer vibrate visit wade waft
wag waggle walk wallow wander waver well wend wheel whine whirl whisk whistle wiggle wince wind wing withdraw wobble
wreathe wriggle writhe zigzag zoom
`,
  possession: `
abandon accept accumulate acquire administer adopt afford allocate allot apportion arrogate articulate assign award
bankrupt bargain belong benefit bestow bid bill borrow bribe bum buy capitalize cash certify collect compile
confiscate consign contribute cosponsor default defray deny deprive despoil disburse discard disown dispense dispose
distribute divest donate dump earn economize embezzle enlist entrust equip espouse exchange exert export finance find
foot foreclose forfeit fuel furnish gain garage garner get give glom graduate grant haggle hand have hawk heap hock
hog huckster impart import inherit institutionalize intrust invest junk lavish lend letter levy loan locate loot lose
maintain market maroon merchandise monopolize net obtain offer owe own partner patch patent patronize pay peddle
pilfer pinpoint plunder pocket pool preempt preoccupy preserve price prize procure proffer profit prosper provide
provision purchase purloin pyramid ransack receive reclaim recoup recover refinance refuel refund regain reimburse
reject relinquish remit render rent repay reserve restock retrieve rid rifle rig rob rustle sack sacrifice sap save
scrap scrounge secure seek sell share shop shower smuggle sponsor steal stock store strand strip sub subscribe
subsidize substitute subtitle supplement supply surfeit swap tax tender trade transact transmit treasure unearth
upholster usurp vouchsafe waste welcome wield win wire withhold yield
`,
  competition: `
aim ambush arm assail assault attack avenge bandy battle beat besiege best better blaze bomb bushwhack campaign
capitulate champion charge cheat combat compete confront conscript counterattack defeat defend deploy disarm draft
enlist field fight fire fish fistfight foul front fullback garrison gas gird grass guard harass hunt invade jockey
level misfire mobilize oppose outdo outdraw outfight outgeneral outgrow outmaneuver outplay outsmart outstrip outweigh
overcome overpower overshoot overtake parlay parry pelt pepper pit play poach pool protect pump reassail recede
repulse resist retaliate revenge rout safeguard score shell shield shoot side skirmish staff stake station strafe
strain strive surmount surpass surrender triumph vanquish vie wallop waylay win wrestle
`,
  change: `
abridge absent abuse accelerate acclimatize accommodate accrue acculturate accumulate accustom activate adapt add
adhere adjourn adjust admix affect age aggravate align alleviate alphabetize alter alternate amass amplify animize
annihilate appear archaize assimilate attune augment automate bake barbecue baste beautify become befall begin better
blacken bleach blister bloat bloom blossom blunt bog boil bolster boost break brighten broaden broil brown bubble bud
buffer bulge bulk burgeon burn burst calcify calibrate can centralize change chill circumscribe citrate clarify clear
climax clock clot coagulate coalesce codify color combine commence communize commute complement complete complicate
compound concentrate condense confine conform congeal conjugate conquer consolidate contaminate conventionalize
convert cool coordinate correct corrode crack cremate cripple croak crown crystallize culminate cup curb curl curtail
damage dampen darken deaden debilitate decay decelerate decentralize decline decompose decrease deepen defrost degas
delay demythologize depersonalize deteriorate detonate detract detribalize devastate develop dialyze die dilate dilute
diminish dip disable disappear disintegrate disqualify disrupt dissolve distill doctor dose double drown dry dull
dwindle dye dynamite edit efface effloresce eliminate elongate emanate emasculate embark emerge emigrate empty enable
end enervate enhance enlarge enliven enrich equilibrate eradicate erase erode erupt europeanize evacuate evaporate
evolve exacerbate excite expand expire explode extend extinguish facilitate fade fan federalize fertilize fill finish
fix flag flare flatten flood flourish flower flush foam foreshorten fortify foul fracture freeze frizzle fry furl fuse
gear germinate get gnaw grill grow hamper happen harden harshen hasten heal heat heighten hibachi highlight homogenize
hush illuminate illumine impair improve incapacitate incorporate increase incubate inflate inhibit inject insulate
integrate intensify interlock interrupt inure invert iodinate irrigate isolate keynote languish lapse league lengthen
lessen light limit loosen lower lull lyophilize magnetize magnify mar marinate massacre materialize mature maximize
melt mend merge mesh metamorphose meter milk mill minimize mist mix mobilize moderate modernize modify moisten mount
muck mutilate narrow nationalize naturalize obliterate occur organise ossify outgrow outmode overfill overhaul
overheat overload oxidise pall paralyze parch pare people perfect perish persevere persist personalize petrify plug
poach polarize polish pooch precipitate precondition preisolate prepare prime process progress prolong prostrate
pulverize punctuate purify purse quadruple quell quicken radiate rationalize reactivate readapt readjust ready realign
reappear rearrange reconcile recondition reconvert recur redouble reduce reenforce refill refine reform refurbish
regulate reinforce relax remain remedy remodel remove render renew repair replace replenish resettle restrict resume
resuspend retard rev revamp reverse revert revolutionize ripen ritualize roast root rot rust saturate saute scorch
sear seclude secularize sensitize sentimentalize sharpen shatter shift shorten shrink silence simmer simplify singe
slacken slaughter slip slow sluice smash smolder snowball sour souse sparkle specialize speed spice spoil spotlight
sprout sputter square squelch stabilize stain standardize start stay steady stiffen stifle still stimulate stratify
strengthen structure stun subdue sublime subside suffuse sulphur sunder suppress suspend swell switch synchronize
systematize tailor tame taper terminate thaw thicken thin thrive throttle tighten time tint toast transform translate
transmute transpose triple tune twig unfold unify unite unscramble unthaw up update upgrade upset urbanize vanish vary
ventilate wane warm warp water wax weaken weatherstrip weld wet whiten widen wilt wither worsen yellow
`,
} as const;

/** Forms that no rule makes: the base form, then the others. */
export const IRREGULAR_VERBS = `
accompany accompanied
address addrest
admit admitted admitting
allot allotted allotting
amplify amplified
apply applied
arise arisen arose
awake awoke awoken
bag bagged bagging
bandy bandied
bar barred barring
bat batted batting
bayonet bayonetted bayonetting
be am are been is was were
bear bore born borne
beat beaten
beautify beautified
become became
befall befallen befell
beg begged begging
begin began beginning begun
behold beheld beholden
bend bent
benefit benefitted benefitting
beset besetting
bet betted betting
bevel bevelled bevelling
bid bade bidden bidding
bind bound
bite bit bitten
bleed bled
bless blest
blow blew blown
bob bobbed bobbing
break broke broken
breed bred
bring brought
bud budded budding
build built
bum bummed bumming
burn burnt
bury buried
buy bought
calcify calcified
can canned canning
cancel cancelled cancelling
carry carried
catch caught
certify certified
channel channelled channelling
chin chinned chinning
chip chipped chipping
choose chose chosen
chop chopped chopping
clap clapped clapping
clarify clarified
classify classified
cleave cleft clove cloven
cling clung
clip clipped clipping
clog clogged clogging
clot clotted clotting
clothe clad
codify codified
combat combatted combatting
come came
commit committed committing
compel compelled compelling
comply complied
concur concurred concurring
control controlled controlling
coordinate co-ordinate co-ordinated co-ordinates co-ordinating
copy copied
corral corralled corralling
cram crammed cramming
creep crept
crop cropped cropping
crucify crucified
cry cried
cup cupped cupping
curse curst
cut cutting
dab dabbed dabbing
dam dammed damming
deal dealt
defy defied
degas degassed degasses degassing
deny denied
die dying
dig digging dug
dip dipped dipping
dispel dispelled dispelling
disqualify disqualified
dive dove
do did done
dog dogged dogging
drag dragged dragging
draw drawn drew
dream dreamt
drink drank drunk
drip dripped dripping
drive driven drove
drop dropped dropping
dry dried
dwell dwelt
eat ate eaten
eddy eddied
embed embedded embedding
embody embodied
empty emptied
envy envied
equal equalled equalling
equip equipped equipping
expel expelled expelling
fall fallen fell
fan fanned fanning
feed fed
feel felt
ferry ferried
fight fought
find found
fit fitted fitting
flag flagged flagging
flap flapped flapping
flee fled
fling flung
flip flipped flipping
flit flitted flitting
flog flogged flogging
flop flopped flopping
flurry flurried
fly flew flown
forbid forbad forbade forbidden forbidding
foresee foresaw foreseen
forget forgetting forgot forgotten
forgive forgave forgiven
fortify fortified
freeze froze frozen
fret fretted fretting
frivol frivolled frivolling
frolic frolicked frolicking
fry fried
fuel fuelled fuelling
funnel funnelled funnelling
gas gassed gasses gassing
get getting got gotten
gird girt
give gave given
glom glommed glomming
glorify glorified
gnaw gnawn
go gone went
grab grabbed grabbing
grin grinned grinning
grind ground
grip gripped gripping gript
grovel grovelled grovelling
grow grew grown
gun gunned gunning
hang hung
have had has
hear heard
heave hove
hide hid hidden
hit hitting
hog hogged hogging
hold held
hop hopped hopping
horsewhip horsewhipped horsewhipping
hug hugged hugging
hurry hurried
identify identified
imbed imbedded imbedding
imply implied
incur incurred incurring
indemnify indemnified
instal installed installing
intensify intensified
interweave interwove interwoven
jab jabbed jabbing
jam jammed jamming
jar jarred jarring
jet jetted jetting
jig jigged jigging
jimmy jimmied
justify justified
keep kept
kid kidded kidding
kidnap kidnapped kidnapping
kneecap kneecapped kneecapping
kneel knelt
knot knotted knotting
know knew known
label labelled labelling
lag lagged lagging
lam lammed lamming
lay laid
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
let letting
level levelled levelling
levy levied
lie lain lay lying
light lit
lob lobbed lobbing
log logged logging
lose lost
lug lugged lugging
magnify magnified
make made
mar marred marring
marry married
marshal marshalled marshalling
marvel marvelled marvelling
mean meant
meet met
melt molten
mislay mislaid
mislead misled
misspend misspent
mistake mistaken mistook
modify modified
mop mopped mopping
mow mown
multiply multiplied
nab nabbed nabbing
net netted netting
nip nipped nipping
nod nodded nodding
notify notified
occupy occupied
occur occurred occurring
offset offsetting
omit omitted omitting
ossify ossified
outdo outdid outdone
outdraw outdrawn outdrew
outfight outfought
outgeneral outgeneralled outgeneralling
outgrow outgrew outgrown
outrun outran outrunning
outstrip outstripped outstripping
overcome overcame
overflow overflown
overhear overheard
overlap overlapped overlapping
overlay overlaid
overpay overpaid
overrun overran overrunning
overshoot overshot
overspend overspent
overstep overstepped overstepping
overtake overtaken overtook
pan panned panning
parallel parallelled parallelling
parry parried
pat patted patting
patrol patrolled patrolling
pay paid
permit permitted permitting
pet petted petting
petrify petrified
pin pinned pinning
pip pipped pipping
pistol-whip pistol-whipped pistol-whipping
pit pitted pitting
plan planned planning
plead pled
plod plodded plodding
plot plotted plotting
plug plugged plugging
pommel pommelled pommelling
pop popped popping
pot potted potting
prefer preferred preferring
preoccupy preoccupied
prepay prepaid
prod prodded prodding
program programmed programmes programming
prop propped propping
propel propelled propelling
prove proven
pry pried
pummel pummelled pummelling
purify purified
put putting
qualify qualified
quarrel quarrelled quarrelling
quickstep quickstepped quickstepping
quit quitted quitting
rally rallied
ram rammed ramming
rap rapped rapping
ratify ratified
rebel rebelled rebelling
rebuild rebuilt
rebut rebutted rebutting
recur recurred recurring
refer referred referring
refuel refuelled refuelling
regret regretted regretting
remit remitted remitting
rend rent
repay repaid
repel repelled repelling
reply replied
rev revved revving
ricochet ricochetted ricochetting
rid ridded ridding
ride ridden rode
rig rigged rigging
ring rang rung
rip ripped ripping
rise risen rose
rive riven
rob robbed robbing
rot rotted rotting
rub rubbed rubbing
run ran running
sag sagged sagging
sap sapped sapping
satisfy satisfied
saw sawn
say said
scan scanned scanning
scarify scarified
scrag scragged scragging
scrap scrapped scrapping
scrub scrubbed scrubbing
scud scudded scudding
scurry scurried
see saw seen
seek sought
sell sold
send sent
set setting
sew sewn
shake shaken shook
shave shaven
shed shedding
shimmy shimmied
shine shone
ship shipped shipping
shoot shot
shop shopped shopping
shovel shovelled shovelling
show shown
shred shredded shredding
shrink shrank shrunk shrunken
shrug shrugged shrugging
shut shutting
shy shied
sic sicked sicking
signal signalled signalling
simplify simplified
sin sinned sinning
sing sang singing sung
sink sank sunk sunken
sip sipped sipping
sit sat sitting
skid skidded skidding
skim skimmed skimming
skip skipped skipping
slam slammed slamming
slap slapped slapping
slay slain slew
sleep slept
slide slid slidden
sling slung
slink slunk
slip slipped slipping
slit slitting
slop slopped slopping
slug slugged slugging
smell smelt
smite smit smitten smote
snag snagged snagging
snap snapped snapping
sneak snuck
sop sopped sopping
sow sown
span spanned spanning
speak spoke spoken
specify specified
speed sped
spell spelt
spend spent
spill spilt
spin spinning spun
spiral spiralled spiralling
spit spat spitted spitting
split splitting
spoil spoilt
spot spotted spotting
spotlight spotlit
spring sprang sprung
spur spurred spurring
squat squatted squatting
stab stabbed stabbing
stand stood
steady steadied
steal stole stolen
stem stemmed stemming
step stepped stepping
stick stuck
sting stung
stir stirred stirring
stop stopped stopping
strap strapped strapping
stratify stratified
strew strewn
stride stridden strode
strike struck
string strung
strip stripped stripping
strive striven strove
strop stropped stropping
strut strutted strutting
study studied
stun stunned stunning
sub subbed subbing
submit submitted submitting
sully sullied
supply supplied
swab swabbed swabbing
swap swapped swapping swopped swopping swops
swear swore sworn
sweep swept
swell swollen
swim swam swimming swum
swing swung
swivel swivelled swivelling
tag tagged tagging
take taken took
tap tapped tapping
taxi taxying
teach taught
tear tore torn
tell told
testify testified
thin thinned thinning
think thought
thrive thriven throve
throb throbbed throbbing
throw threw thrown
thud thudded thudding
tie tying
tip tipped tipping
total totalled totalling
transfer transferred transferring
transmit transmitted transmitting
trap trapped trapping
travel travelled travelling
tread trod trodden
trim trimmed trimming
trip tripped tripping
trot trotted trotting
try tried
tug tugged tugging
tunnel tunnelled tunnelling
twig twigged twigging
undergo undergone underwent
underlie underlain underlay underlying
underpay underpaid
underpin underpinned underpinning
understand understood
undertake undertaken undertook
undo undid undone
unify unified
unravel unravelled unravelling
untie untying
unwind unwound
up upped upping
uphold upheld
upset upsetting
vary varied
verify verified
vie vying
wad wadded wadding
wag wagged wagging
wake woke woken
waylay waylaid
wear wore worn
weatherstrip weatherstripped weatherstripping
weave wove woven
weep wept
wet wetted wetting
whip whipped whipping
win winning won
wind wound
withdraw withdrawn withdrew
withhold withheld
withstand withstood
work wrought
worry worried
worship worshipped worshipping
wrap wrapped wrapping
wring wrung
write written wrote
zigzag zigzagged zigzagging
zip zipped zipping
`;

export const IRREGULAR_NOUNS = `
aide-de-camp aides-de-camp
aide-memoire aides-memoire
alumna alumnae
alumnus alumni
amanuensis amanuenses
amora amoraim
apotheosis apotheoses
arboretum arboreta
ashkenazi ashkenazim
assagai assegais
auspex auspices
autochthon autochthones
automaton automata
bacchant bacchantes
bambino bambini
bandeau bandeaux
bandit banditti
basileus basileis
basso bassi
beadsman beadsmen
beau beaux
bimbo bimboes
blackfoot blackfeet
bolshevik bolsheviki
bravo bravoes
brother brethren
brother-in-law brothers-in-law
bureau bureaux
bus busses
camera camerae
castrato castrati
chapeau chapeaux
chasid chasidim
chassid chassidim
chateau chateaux
chela chelae
cherub cherubim
child children
choragus choragi
chuvash chuvashes
cicerone ciceroni
claro claroes
cloverleaf cloverleaves
colossus colossi
commando commandoes
conquistador conquistadores
consortium consortia
contralto contralti
crematorium crematoria
dago dagoes
daughter-in-law daughters-in-law
desperado desperadoes
dilettante dilettanti
diva dive
dodo dodoes
dwarf dwarves
emporium emporia
executrix executrices
famulus famuli
father-in-law fathers-in-law
fatso fatsoes
fellah fellaheen fellahin
fishwife fishwives
flamen flamines
flatfoot flatfeet
gazebo gazeboes
genius genii
gentleman-at-arms gentlemen-at-arms
godchild godchildren
goy goyim
grandchild grandchildren
grotto grottoes
gymnasium gymnasia
halfpenny halfpence
hanger-on hangers-on
haredi haredim
hasid hasidim
hassid hassidim
heir-at-law heirs-at-law
hero heroes
herr herren
hobo hoboes
homunculus homunculi
housewife housewives
igbo ibo
jingo jingoes
kibbutz kibbutzim
lady-in-waiting ladies-in-waiting
libra librae
macaroni macaronies
madame mesdames
maestro maestri
mafioso mafiosi
magnifico magnificoes
magus magi
mamma mammae
man men
man-at-arms men-at-arms
man-of-war men-o'-war men-of-war
manservant menservants
master-at-arms masters-at-arms
memorandum memoranda
mestizo mestizoes
midwife midwives
monsieur messieurs
monsignor monsignori
moshav moshavim
moslem moslim moslims
mother-in-law mothers-in-law
mulatto mulattoes
myrmidon myrmidones
natatorium natatoria
nautilus nautili
navaho navahoes
navajo navajoes
negro negroes
nullipara nulliparae
paparazzo paparazzi
passer-by passers-by
paterfamilias patresfamilias
pied-a-terre pieds-a-terre
pinetum pineta
pinko pinkoes
planetarium planetaria
ploughman ploughmen
pontifex pontifices
primigravida primigravidae
primipara primiparae
propositus propositi
robe-de-chambre robes-de-chambre
rom roma
runner-up runners-up
salesperson salespeople
sanitarium sanitaria
scarf scarves
schmo schmoes
scholium scholia
schutzstaffel schutzstaffeln
scriptorium scriptoria
sephardi sephardim
shako shakoes
shmo shmoes
signior signori
signora signore
signorina signorine
silva silvae
sister-in-law sisters-in-law
solarium solaria
solidus solidi
son-in-law sons-in-law
soprano soprani
sphinx sphinges
starets staretsy startsy
stepchild stepchildren
sudatorium sudatoria sudatoria
supercargo supercargoes
swami swamies
tallith tallaisim tallithes tallitoth
taxi taxies
tenderfoot tenderfeet
thief thieves
tiro tyros
tobacco tobaccoes
triclinium triclinia
triumvir triumviri
trousseau trousseaux
ubermensch ubermenschen
uighur uigurs
virago viragoes
virtuoso virtuosi
wagon-lit wagons-lits
wahabi wahhabis
whipper-in whippers-in
wife wives
yeshiva yeshivahs yeshivoth
`;
