/**
 * What an ordinary day brings. `<A>` and `<B>` are people of that item (`<A.f>` the father), `<TOWN>` a town of the
 * agency's own node, `<N 2 9>` a number, `<CNIC>`, `<TIME>`, `<PLATE>`, `<FIR>`, `<RS 20 90>` thousands of rupees.
 */
export const POLICE_ITEMS: readonly string[] = [
  'Search operation at {the transport stand|the old grain market|Gali No. <N 2 19>|a settlement of brick-kiln workers} in <TOWN>: <N 40 190> persons checked, <N 2 9> held for want of papers and {let go by evening|handed to the thana concerned|released after their landlords came}.',
  'One <A> s/o <A.f>, CNIC <CNIC>, was {found with|caught carrying|arrested with} a .30 bore pistol and <N 6 40> rounds near the <TOWN> bypass. Case FIR No. <FIR>. He says that it is for {a land dispute|his brother-in-law|a wedding}.',
  'A parcel left at the {ticket window|courier office|tea stall} of <TOWN> caused alarm at <TIME> hours. {It held school books.|It held a pressure cooker, for cooking.|The dog was not interested; it held spare parts.} Owner <A> was {advised|reprimanded|thanked and reprimanded}.',
  'On a tip from {a shopkeeper|the village watchman|the landlord} a room in <TOWN> was searched and <A> (father: <A.f>), who had given no tenant form, was booked. <N 3 14> SIM cards in other names were {taken|recovered from a biscuit tin|found in the ceiling}.',
  'Exchange of fire at a picket outside <TOWN> at <TIME> hours, {no loss|one constable grazed|no loss, one motorcycle abandoned}. The riders {got away in the cane|turned back towards the river|are being looked for}. Number plate <PLATE>, found to be {false|that of a milk van|stolen in June}.',
  'Constable <A>, belt no. <N 200 4800>, was {wounded|hurt in the arm|saved by his jacket} when an unknown person fired on the polio team which he guarded at <TOWN>. Team completed <N 71 96> per cent of houses {nonetheless|by the next day|after reinforcement}.',
  'Extortion call to the trader <A> of <TOWN> from an Afghan number ending <N 1000 9999>. The caller asked for Rs. <RS 300 900> thousand and {knew the names of his daughters|spoke with a Swabi accent|called himself "the brother from the mountain"}. {Second call awaited.|Trader has shut his shop.|Matter with the cyber people.}',
  "A {hand grenade|crude device of one kilogram|device in a ghee tin} was made safe by the bomb squad at <TOWN> {graveyard|girls' college wall|railway culvert}; had been laid {overnight|not more than two hours before|some days ago and was wet}. No claim.",
  'Proclaimed offender <A> s/o <A.f>, wanted since <N 2018 2023> in FIR <FIR>, surrendered before the {jirga|court|assistant commissioner} at <TOWN> {with his rifle|and asked for a charpoy|on surety of <B>}.',
  'Vehicle <PLATE>, stolen in <TOWN>, was recovered {burnt|without tyres|from a godown}. <A> and <B> are held. {One of them has a brother in the transport business.|They blame each other.|Both deny.}',
  'Procession at <TOWN> passed off peacefully; <N 2 9> thousand attended; {water was supplied|two fainted from heat|speeches within limits}. Cover by <N 90 400> men.',
  'Wall chalking in favour of {a banned outfit|persons unknown|an unlawful organisation} near the {bus adda|degree college} of <TOWN> was {whitewashed|photographed and whitewashed}. The painter <A>, hired for Rs. <N 500 1500>, {cannot read|says a stranger paid him}.',
  "Missing: <A> s/o <A.f>, aged <N 17 24>, a student of <TOWN>, left home {after evening prayers|saying he would buy medicine|with his brother's savings}. Family {fears that he has gone across|suspects a preacher|has heard his voice once by telephone from an unknown place}.",
  "Aerial firing at a wedding in <TOWN>: bridegroom's uncle <A> booked, FIR <FIR>, {rifle sealed|rifle not found|licence produced afterwards}.",
];

export const BORDER_ITEMS: readonly string[] = [
  '<TIME>: {Bus|Coach|Minibus} of <N 22 48> passengers {in|inbound}; {documents in order|two without visa turned back|all checked by hand, reader out of order}. One <A> carried {<N 4 9> telephones|a falcon in a wicker cage|medicines beyond own need}; {duty taken|detained and released|sent to health desk}.',
  "<TIME>: <A> s/o <A.f>, passport {AK|BN|CR|DZ} <N 1000000 9999999>, {out|outbound} for {labour in Oman|his cousin's funeral|the Friday market}. {Look-out list checked: not on it.|Same day return.|Third journey this month; noted.}",
  '<TIME>: Lorry <PLATE>, {onions|scrap|cement|coal}, driver <A>. {X-ray showed a void behind the cab: empty.|Seal broken, resealed.|Nothing to report.|Tyres worn; warned.}',
  '<TIME>: {Fog.|Dust storm.|Generator failed; <N 20 70> minutes without light.|Dog handler <A> reported sick.} {Crossing slowed.|Gate shut till it cleared.|Queue reached the bend.}',
  '<TIME>: Two youths without papers, calling themselves <A> and <B>, {said they were going to see the sea|wept|gave three different villages}. {Handed to the child protection officer.|Sent back to their uncle.|Kept for the night.}',
  '<TIME>: Found in a {quilt|spare wheel|sack of almonds}: {US$|Saudi riyals|Iranian toman} <N 4000 39000>, undeclared. Carrier <A> (father <A.f>). {Receipt given.|He says it is for an operation.|File to customs.}',
  '<TIME>: Funeral party of <N 9 30>, coffin opened by the doctor in presence of the elder <A>. {In order.|Passed with condolences.|Second coffin contained cloth; two detained.}',
  '<TIME>: <N 40 300> sheep with herdsman <A>, {vaccination cards in order|without cards|three sheep more than on the card}. {Let through.|Held in the pen.}',
  '<TIME>: Student <A> of <TOWN> with {a telescope|eleven passports of classmates|a goat}; {letter from the college produced|explained himself at length}. Through.',
  '<TIME>: Shift handed over to <A>. {All quiet.|Barrier motor smells.|Log pages 41 and 42 missing, were missing before.}',
  '<TIME>: {Anonymous caller|A lorry driver} says that <A> s/o <A.f> will cross {tonight in a tanker|on foot above the post|with a wedding}. {Did not.|Tanker searched, empty.|Ambush laid till 0400.}',
];

export const FINANCE_ITEMS: readonly string[] = [
  "The account of <A> s/o <A.f>, {a rickshaw driver|an imam's assistant|a student} of <TOWN>, CNIC <CNIC>, received <N 14 88> transfers of under Rs. 50,000 within <N 3 20> days. {Each came from a different branch.|None bore a purpose.|The senders are neighbours of one another.}",
  'Cash of Rs. <RS 400 990> thousand was paid in at <TOWN> by <A>, who {could not name his employer|gave the address of a bakery|left when asked for his card}. {The teller remembers a limp.|The camera was being serviced.|Footage is kept for ninety days.}',
  "A money changer, <A>, has no entry for <N 3 9> payments which the correspondent in Dubai confirms. {He speaks of a clerk's mistake.|His licence lapsed in March.|He has shut and gone on pilgrimage.}",
  "Card withdrawals at {Istanbul|Muscat|Mashhad} on an account opened at <TOWN> by <A> the week before: <N 8 40> in number, {always at night|always the machine's limit|the last on a Friday}.",
  'We asked the {reporting bank|branch} at <TOWN> what it knew of its customer <A>. It knew {his photograph|that he was polite|less than we did}. {A second STR followed within the week.|The branch manager has been moved.|Nothing further at present.}',
  'A widow of <TOWN>, <A>, sold one acre <N 2 5> times to <N 2 5> buyers. {The buyers are cousins.|No terrorism in it.|The money left for Doha.}',
  'Prize bonds worth Rs. <RS 200 900> thousand were cashed by <A>, {a barber|a tea boy|an assistant lecturer}, for the {fourth|fifth} time this year. {He says that he is lucky.|We hold that luck has a pattern.}',
  'Remittances from Muscat to <A> of <TOWN> rose from Rs. <N 20 60> thousand a month to <N 300 800>. {His son was promoted.|His son has no job that we can find.|He has built a second storey.}',
  'A gold dealer, <A>, reported his own customer <B>, who paid in {wet notes|notes of one series|coins}. {Commended.|The customer has since reported the dealer.}',
  'Three accounts opened on one day at <TOWN> with the photograph of <A> and three names. {Software did not see it; a guard did.|Closed.|The fourth was refused.}',
  'A vehicle of Rs. <N 4 11> million was bought for cash in the name of <A> s/o <A.f>, who {sells corn|is eleven years old|died in 2019}. {Registration stopped.|The dealer has been written to.}',
];

export const PRISON_ITEMS: readonly string[] = [
  'Inmate <A> s/o <A.f> {refuses food|prays apart|has asked to change barrack}; he fears <B>, {to whom he owes cigarettes|who is in for the same case|a man with visitors}.',
  'A {telephone no bigger than a thumb|SIM in a bar of soap|note in a loaf} was found with under-trial <A>. {Last calls to <TOWN>.|Handed to the cyber people.|The baker has been changed.}',
  '<A>, in for {vehicle theft|a quarrel over water|forgery}, asks to be enrolled for {matric|tailoring|the de-radicalisation course}. {Recommended.|He can already sew.|The course has no teacher since spring.}',
  "Visit of <B> to <A>, {<N 20 40> minutes|cut short}, {talk of a marriage|talk of money in a low voice|no talk at all, both wept}. {Nothing of interest.|Visitor's card copied.|To be repeated next month.}",
  'Head count tallied at <TIME> after {one miscount|two miscounts}. {The missing man was asleep.|A cat was counted.|The register had a page stuck.}',
  'Library returned <N 8 40> books, one with a {plan of the north wall|pressed flower|list of names} in it. Last borrower <A>. {Plan is ten years old.|He says that it was there before.}',
  'Convict <A> s/o <A.f> (robbery, <N 4 14> years) was {transferred to <TOWN>|brought from <TOWN>} by road. {Uneventful.|Tyre burst; escort stood well.|He sang.}',
  'Released today: <A> of <TOWN>, {met by nobody|met by six men in a pick-up|met by his mother}. {Thana informed.|Licence conditions read out twice.}',
  'Quarrel over a {blanket|chessboard|radio} between <A> and <B>; {one tooth|no injury|both in punishment cells}. It was not about the blanket.',
  "The imam's sermon dwelt on {patience|clean water|debts}. Walked out: <A> and three others. {Second Friday running.|They came back for the meal.}",
  'Prisoner <A> has written <N 4 30> letters to {the President|a newspaper|himself}. {Forwarded.|Withheld, kept in file.|They are rather good.}',
];

export const CYBER_ITEMS: readonly string[] = [
  'A page that offered {scholarships in Istanbul|visas for Oman|a cure for sugar} gathered the identity cards of <N 90 700> people of <TOWN>. Its domain was paid for with a card of <A>, {who had lost it|who says he lent it|deceased 2023}.',
  'Phishing mail to <N 12 60> officers of {the home department|a provincial cell|the passport office} with the subject "{Revised pay scale|Eid advance|Transfer list}". {Three opened it.|Nobody opened it, it was in the wrong font.|One answered it.}',
  'Account {@lion_of_sunset|@blue_kettle77|@dusty.road|@qalam_o_dawat} repeats old war footage as new. The handle was earlier used by <A> of <TOWN> to sell pigeons. {Platform informed.|No offence made out.|Kept under review.}',
  'A school computer at <TOWN> mined coins at night. The lab assistant <A> {admits it|blames the pupils|has resigned}. Electricity bill attached.',
  'Ransom note on the server of {a flour mill|the land record office|a private hospital} at <TOWN>; {two tapes were good|the notes had been printed, for once|it was paid, we think}. The technician <A> had used the word "admin".',
  'A {voice|video} said to be that of a minister asked <A> of <TOWN> to send Rs. <N 40 900> thousand. {It was made by machine.|The accent gave it away.|He sent half.}',
  'A seller of SIM cards, <A> s/o <A.f>, registered <N 30 210> numbers on the thumbs of pensioners at <TOWN>. {Licence suspended.|The thumbs were on a glass plate.|He says that his nephew did it.}',
  'Drone parts ordered from abroad for a wedding film-maker of <TOWN>, <A>, {were held at the post office|turned out to be for weddings|came with a camera no wedding needs}.',
  'The complaint line took <N 110 480> calls, of which <N 9 40> were about {loans|lotteries|neighbours}. One caller, <A>, {rang daily to ask the time|gave good advice about our own website|had a point}.',
  'Server of a college at <TOWN> sent <N 2 9> million letters in a night. {The principal had not noticed.|The list was old, most came back.|A former student, <A>, had kept his key.}',
];

export const MEETING_ITEMS: readonly string[] = [
  'Radio sets. <A>, for the signals branch, said that <N 12 60> sets were under repair since {spring|the floods|last year}. The chair {regretted this|asked for a list|had heard it before}. ACTION: list by {Monday|the next meeting}.',
  'Sharing of tenant data at <TOWN>. The representative <A> {had no objection|saw a legal difficulty|would ask his minister}. Deferred.',
  "Spellings. The secretary <A> showed that one man had been entered in <N 4 11> ways. It was agreed {to write the father's name|to give the CNIC where known|that something should be done}.",
  'Vehicles. <N 3 9> armoured cars for <TOWN> are at the port; {customs wants a form|the form wants a signature|the tyres are elsewhere}. <A> to follow up.',
  'Leave in the festival week. All leave is stopped {save for <A>, whose wife is expecting|without exception|except at the pass}.',
  'Fuel. The allotment for <TOWN> ended on the <N 9 24>th. <A> reported that {patrols go by bicycle|patrols go by bus|nothing has changed, oddly}.',
  'False alarms. <N 11 70> since the last meeting, most at <TOWN>. <A> proposed {a fine|a lecture in schools|to unplug it}. Not agreed.',
  'Bodies unclaimed. <A> of the morgue asked that prints be taken before and not after burial. AGREED, {nobody dissenting|with an apology}.',
  'Translation. There is one translator of Pashto for <N 3 7> districts. <A> will {see whether a teacher can be lent|write to the university|continue}.',
  'Request of <TOWN> for <N 20 90> cameras. <A> observed that of those already given {half face the wall|none is switched on by day|all work, save one}. To be inspected.',
  'Compensation. <N 12 60> families are waiting. <A> read out the oldest case, which is of {2019|2021|2020}. The chair {ordered payment within the week|asked for silence|ordered a committee}.',
];

/** `<U>` is a person with an Urdu name, `<UTOWN>` a town of the node in Urdu. */
export const URDU_ITEMS: readonly string[] = [
  '{گزشتہ رات|علی الصبح|نمازِ مغرب کے بعد} <UTOWN> میں ناکہ بندی کے دوران <N 30 90> گاڑیوں کی چیکنگ کی گئی، <N 2 7> مشکوک افراد تھانے منتقل کیے گئے۔',
  '<UTOWN> کے تاجر <U> کو نامعلوم نمبر سے بھتے کی کال موصول ہوئی، {مقدمہ درج کر لیا گیا ہے|سائبر ونگ کو اطلاع دے دی گئی ہے|تاجر نے دکان بند کر دی ہے}۔',
  'پولیو ٹیم کی سکیورٹی پر مامور اہلکار <U> {محفوظ رہا|معمولی زخمی ہوا|کو تعریفی سند دی گئی}، علاقے میں سرچ آپریشن جاری ہے۔',
  'لاوارث بیگ کی اطلاع پر بم ڈسپوزل سکواڈ <UTOWN> پہنچا، بیگ سے {کتابیں|کپڑے|اوزار|مٹھائی} برآمد ہوئی۔ مالک <U> نکلا۔',
  'اساتذہ کا احتجاجی جلسہ <UTOWN> میں پرامن طور پر اختتام پذیر ہوا، حاضری تقریباً <N 300 900> تھی۔',
  'اشتہاری ملزم <U> نے <UTOWN> کی عدالت میں {خود کو پیش کر دیا|ضمانت قبل از گرفتاری کرا لی|اسلحہ سمیت گرفتاری دی}۔',
  'شادی کی تقریب میں ہوائی فائرنگ پر <U> کے خلاف مقدمہ نمبر <FIR> درج، {پستول برآمد|اسلحہ تاحال برآمد نہیں ہوا}۔',
  'چوری شدہ گاڑی نمبر <PLATE> کباڑ کی دکان سے ملی، دکاندار <U> {زیرِ حراست ہے|نے لاعلمی ظاہر کی ہے}۔',
  'طالب علم <U> عمر <N 16 22> سال، تین روز سے لاپتہ ہے۔ {والد کو شبہ ہے کہ وہ سرحد پار گیا ہے|آخری بار بس اڈے پر دیکھا گیا|فون بند ہے}۔',
  'کرایہ داری کا اندراج نہ کرانے پر مالک مکان <U> کو {جرمانہ کیا گیا|تنبیہ کی گئی}، کمرے سے <N 3 12> سمیں ملیں۔',
  'دیوار پر کالعدم تنظیم کے حق میں نعرے مٹا دیے گئے، {لکھنے والا نامعلوم ہے|پینٹر <U> سے پوچھ گچھ کی گئی}۔',
  'موسلا دھار بارش کے باعث <UTOWN> روڈ <N 2 9> گھنٹے بند رہی، {ٹریفک متبادل راستے سے گزاری گئی|مسافروں کو اسکول میں ٹھہرایا گیا}۔',
];
