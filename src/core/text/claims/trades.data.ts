/** Further words for what somebody does or is for a living, singular. Pure data; written from general knowledge. */
export const TRADES = `
acrobat actress actuary adjutant aide-de-camp ambulanceman anaesthetist animator announcer antiquary apothecary
apprentice appraiser approver arbitrator archivist armorer askari assemblyman assemblywoman assessor assistant
astronomer attendant auctioneer auto-electrician aviator bailiff barista barkeeper barman barmaid batman beautician
beekeeper bellboy boatbuilder boatswain bodybuilder bookbinder bookie bosun bootlegger botanist boxer brewer bursar
bouncer busman butler cabbie caddie calligrapher camel-driver canteen-keeper cantor caravanner cardiologist
cargo-handler caseworker caterer cattleman chairlady chaplain charcoal-burner charwoman chartist chowkidar
choreographer civil-servant clergyman climber clockmaker coastguard collector comedian commentator 
compounder comptroller conservator controller convoy-driver coroner councilman councilwoman counsellor counselor
courtier craftsman crewman crewmember cryptographer curator cyclist dairyman dancer deacon deckhand decorator
demographer dermatologist deckboy dhobi dietician diver docent doorkeeper doorman drafter draftsman draughtsman
dressmaker drayman drover drummer ecologist embroiderer enumerator epidemiologist estate-agent ethnographer examiner
excavator executive fakir faith-healer ferryman filmmaker film-maker firewatcher fishmonger fitter flautist florist
foreman foreperson forester forwarder frogman fruiterer fruit-seller furrier gamekeeper garbageman geneticist
geographer geophysicist glassblower glazier goatherd governess grocer groundsman gunner gunsmith gynaecologist
gynecologist haberdasher hairstyler handyman harbourmaster harbormaster helmsman helper herbalist
hodcarrier horseman hostess hostler housemaid housemaster hydrologist illustrator ironmonger interior-decorator
inventor investigator ironworker jailer jailor gaoler jirgamar jockey jurist justice-of-the-peace kabari khassadar
khasadar kiosk-keeper knife-grinder laboratory-assistant lamplighter lathe-operator laundryman laundress lawman legate
lifeguard lighthouse-keeper lineman locksmith logger longshoreman lumberjack machinist magician mahout maintenance-man
manicurist mariner masseur matron merchant-seaman metalworker meteorologist microbiologist milkman milliner
millwright minstrel mortician motorcyclist motorman mountaineer muleteer muharrir mukhtar naib-qasid nakhoda
namberdar neurologist newscaster newsreader newsagent nutritionist obstetrician oceanographer oculist office-bearer
oncologist operator optometrist orderly organist orthodontist orator osteopath outfitter overseer paediatrician
pediatrician painter pamphleteer paralegal parachutist parson pathologist pavement-seller pawnbroker peon
percussionist pesh-imam petitioner philologist philosopher physiotherapist pianist pickpocket pipefitter playwright
plasterer platelayer pointsman politician pollster postmaster postmistress postwoman postal-worker preceptor prefect
presenter probationer proctor producer proofreader protester psychologist publicist pump-attendant purser quarryman
radiographer radiologist radioman railwayman railroader ranger rapper rancher realtor referee repairman rescuer
rescue-worker reservist restorer rickshaw-puller rickshaw-driver rigger river-pilot roofer ropemaker saddler 
sacristan saddlemaker salesclerk salesgirl sanitation-worker sawyer scaffolder scavenger scribe scriptwriter
sculptor seamstress seafarer sentry sexton shaikh-ul-hadith sharecropper shipbuilder shipowner shipwright
shoemaker shoeshine shopgirl showman signalman signaller signaler silkweaver snake-charmer social-worker sociolinguist
solicitor-general soloist songwriter sportsman sportswoman stableboy stamp-vendor statesman statistician steelworker
steeplejack stenographer stockbroker stoker stonecutter stonemason storekeeper storeman storyteller subeditor
sub-editor subcontractor sub-contractor supervisor supplier surety swimmer tanker-driver
tandoor-keeper tanner taxidermist taxman taxi-driver technologist telegraphist telephonist tenant theatre-manager
therapist timekeeper tinsmith toolmaker tour-guide tracker trainee transporter trawlerman trombonist turnkey umpire
understudy underwriter upholsterer urologist valet valuer ventriloquist vicar vintner violinist virologist
volcanologist warder warehouseman wagoner warlord waterman water-carrier waterseller webmaster wheelwright
whistleblower whitesmith winemaker wiretapper woodcarver woodcutter woodworker workman wrangler yachtsman zookeeper
zoologist adjudicator alderman archbishop archdeacon caliph chamberlain claimant complainant consul-general
dissident emissary ethnologist frontman headman high-commissioner househusband impresario inquirer interlocutor intern
internee jihadi juror kingmaker linkman magnate mailman midshipman militiaman minder mogul muallim 
ombudsman paratrooper passer-by passerby plaintiff plenipotentiary policy-maker policymaker power-broker rifleman
satrap serviceman servicewoman signatory skier sleuth smallholder sniper socialite spymaster stringer strongman
stowaway tenant-farmer torchbearer tradesman trooper tycoon vagrant vizier witness eyewitness eye-witness driller grader haulier hauler coach welder rigger proprietor sole-proprietor chief-of-staff host hostess presenter
`;

/** Titles of respect that are trades too: said of somebody only behind an article ("a hafiz from …"). */
export const RESPECTED =
  'hafiz sardar hakim malik maulvi mufti mullah sepoy wazir munshi sadhu ayatollah commodore commando tehsildar qari';

/** Nouns of age and sex that a trade before them makes the name of a job: "tea boy", "delivery man". */
export const JOB_BEARERS = 'boy girl man woman lady lad';

/** Trades and errands before such a noun. */
export const ERRANDS = `
tea coffee delivery errand office shop bell ball cabin stable barrow bread milk oil gas water fish vegetable fruit paper
newspaper news ice cow camel donkey mule goat sheep post mail coal wood cloth scrap garage petrol pump kitchen canteen
hotel sales maintenance repair ticket lift laundry garbage dust rubbish juice kiosk hawker ferry deck farm mill quarry
factory cleaning courier bank insurance logistics money supply transport camera sound radio media signals weapons
`;
