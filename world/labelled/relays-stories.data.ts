/**
 * Thirteen invented events, each told twice by people who know nothing of one another: two origins per event. A name in
 * angle brackets has a second form in `relays-words.data.ts`. One sentence a line.
 */
export interface Telling {
  readonly office: string;
  readonly lines: readonly string[];
}

export interface RelayStory {
  readonly id: string;
  readonly date: string;
  readonly tellings: readonly [Telling, Telling];
}

const story = (
  id: string,
  date: string,
  first: string,
  firstText: string,
  second: string,
  secondText: string,
): RelayStory => ({
  id,
  date,
  tellings: [
    { office: first, lines: firstText.trim().split('\n') },
    { office: second, lines: secondText.trim().split('\n') },
  ],
});

export const RELAY_STORIES: readonly RelayStory[] = [
  story(
    'depot',
    '2026-01-19',
    'District Police Office, Kech',
    `
A fuel depot at <Hoshab> was attacked with rockets shortly after two in the morning on 18 January 2026.
Two night watchmen, <Dad Karim> and <Peeral Baloch>, were killed, and a tanker driver was wounded in the leg.
The attackers, about ten men on five motorcycles, came from the dry bed of the Kech river and left by the same way.
One rocket did not explode and was made safe by the bomb disposal squad of Turbat at nine o'clock.
A leaflet found at the gate bears the seal of the <Makran Vengeance Front>.
The depot's manager had asked for guards in December and was told that none could be spared.
A search of the river bed has begun with forty men and two dogs.
`,
    'Coastal Traders Association',
    `
Our members report the loss of four tankers and of the pumping house of the depot near <Hoshab> in last night's fire.
Drivers who slept beside their lorries speak of three loud bangs, then of a long burst of machine-gun fire from the hill side.
The watchman <Dad Karim> was carried to the road by his nephew and died there before any ambulance arrived.
A second man, whose name the drivers do not know, burned in the guard hut.
Insurance will not pay, because the policy excludes war and the company calls this a war.
We ask the provincial government to say in writing who was responsible for the safety of the road.
No newspaper has yet sent anybody to look.
`,
  ),
  story(
    'courier',
    '2026-02-06',
    'Airport Security, Lahore',
    `
On 5 February 2026 officers at Lahore airport stopped <Faisal Wakeel>, a passenger for Muscat, with 74,000 US dollars sewn into a winter coat.
He said that a man at a tea stall in Gulberg had given him the coat and promised him a job in <Sohar>.
In his telephone were eleven voice messages from a contact saved as "Chacha Oman", all deleted on the morning of the flight.
The boarding pass had been paid for with a card of <Noor Freight Services>, a firm of which the address is a locked shop.
His passport, issued in November, shows three earlier journeys to Muscat, each of two days.
The money was counted before two witnesses and sealed.
He has asked for a lawyer from Sialkot.
`,
    'Financial Desk, Oman',
    `
The account of <Noor Freight Services> at a bank in <Sohar> has received cash on the second day of every month since October.
Each deposit lay between nine and ten thousand rials and was made by travellers who had landed the evening before.
The signatory, a shipping clerk called <Younis Habib>, earns three hundred rials.
On 5 February nobody came, and on the next day the clerk telephoned Lahore nine times.
He then bought a ticket to Salalah, which he did not use.
The bank has been asked to keep the account open so that nothing warns him.
We would be glad to know whether a traveller was held up on your side.
`,
  ),
  story(
    'bridge',
    '2026-02-25',
    'Engineering Corps, Chitral Sector',
    `
An explosive charge of some twenty kilograms was found on 24 February 2026 under the third pier of the <Gahirat> suspension bridge.
It had been packed in flour sacks and wired to a washing-machine timer set for half past six in the evening, when the school buses cross.
Sapper <Liaqat Roshan> cut the wires at five minutes to six.
The timer bears the mark of a workshop in <Timergara> that has sold such parts before.
Tracks of three persons lead to the old mule path above the village.
The bridge was closed for a night and has been open to light vehicles since the morning.
Villagers gave the sapper a horse.
`,
    'Village Council, Gahirat',
    `
It was a goatherd, <Shah Buzurg>, who saw the sacks, because one of them had a hole and the flour in it was grey.
He told the schoolmaster, and the schoolmaster told everybody, so that half of <Gahirat> stood on the bank when the soldiers came.
Three strangers with blankets had asked for bread on the evening before and paid too much for it.
They spoke among themselves in a language of the plains and called the eldest of them <Ustad Ghairat>.
The council wants a guard post at the bridge and a telephone that works.
It also asks that the goatherd should be given something, since the horse went to another.
The buses now go by the lower road, which takes an hour longer.
`,
  ),
  story(
    'judge',
    '2026-03-16',
    'City Police, Sargodha',
    `
Additional Sessions Judge <Mehreen Akhtar> was fired upon in her car at the <Club Road> crossing at ten past eight on 16 March 2026.
Her gunman, Head Constable <Rab Nawaz>, returned fire and was hit twice; he is out of danger.
The judge suffered cuts from glass and drove the car to the court herself.
Nineteen empties of nine millimetre calibre were collected, all from one pistol with an extended magazine.
A motorcycle with a false plate was left at the vegetable market.
The judge was to have pronounced judgment that day against five men of the <Khanqah Gang>.
The judgment has been put off to the twenty-third.
`,
    'Bar Association, Sargodha',
    `
The bar will not work on Tuesday or on Wednesday, in protest against the attempt on the life of our sister judge.
Members who stood at the tea stall opposite saw two youths, one in a college blazer, walk away without any hurry.
The blazer was dropped in a drain and bears the name tape of a school in <Bhalwal>.
Threats had come by letter in January, in green ink, to three judges and to the clerk of the court, <Ghulam Yasin>.
All four letters were handed to the police, who mislaid two.
A guard of one constable for a judge who tries murderers is an insult to the robe.
We ask for bulletproof glass, which was promised in the year 2019.
`,
  ),
  story(
    'radio',
    '2026-04-08',
    'Signals Unit North',
    `
Between 1 and 7 April 2026 a station that calls itself Voice of the <Ghar Emirate> sent for forty minutes each evening on 98.6 megahertz.
The sender stands on a ridge above <Lowara Mena> and is moved by donkey after every second broadcast.
The speaker is with high probability <Mufti Zarin Taj>, who read the Friday lesson in Miranshah until the year 2021.
On the fifth evening he named three contractors and gave them a week to leave the dam.
He said that the group had lost eleven men in March and gained forty.
Jamming was tried on the sixth and silenced the police channel instead.
A fresh attempt will be made when a second antenna arrives from Kohat.
`,
    'Contractors of the Dam, joint letter',
    `
Three of us have been named on the wireless by men who know the colour of our cars.
Engineer <Habib Afzal> took his family to his brother in Bannu on the same night and will not come back.
The labourers ask for their wages now and not at the end of the month, and we have paid them.
A boy brought an envelope with a bullet to the site office at <Lowara Mena>, and a receipt book so that we might pay by instalments.
We are told that the state is aware of the matter.
Without a platoon on the east bank the work will stop on Sunday.
We have insured nothing, because nobody would insure us.
`,
  ),
  story(
    'ferry',
    '2026-05-14',
    'Harbour Police, Karachi',
    `
The passenger launch <Sea Pearl> was boarded at 1640 hours on 13 May 2026 near <Manora> by six men who had bought tickets like everyone else.
They put the crew below, took the wheel and steered for the open sea with fifty-one passengers.
A navy boat came alongside at dusk; two of the hijackers jumped and drowned, and four gave up.
Their leader, <Rasheed Ludhi>, says that they wanted to exchange the passengers for a cousin in the central prison.
A child of nine was hurt by a rope.
Four pistols and a hand grenade without a fuse were recovered from the wheelhouse.
The launch is back in service.
`,
    'Passenger account, recorded by a community radio',
    `
I sat by the engine with my aunt, and the man beside her asked very politely whether she could swim.
Then he stood up with a pistol and said that nobody should be afraid, and everybody was.
The boatman, <Uncle Siddiq>, told them that the <Sea Pearl> had fuel for an hour, which was a lie, and it saved us.
They argued about the way, because one of them had never seen the sea.
When the grey boat came the young one cried and gave my aunt his watch.
The radio later said that there were fifty-one of us; we counted forty-eight at <Manora>, again and again.
My aunt still has the watch and would like to return it.
`,
  ),
  story(
    'school',
    '2026-05-29',
    'Education Department, Zhob',
    `
The girls' middle school of <Kili Surkhab> burned down during the night of 27 May 2026; nobody was inside.
The watchman had been sent home by two men who said that they came from the department.
Petrol cans of a blue make sold only in <Muslim Bagh> were found behind the latrines.
The headmistress, <Miss Palwasha Kakar>, will teach one hundred and ninety pupils in a wedding hall from Monday.
It is the fourth school in the district since the new year.
The department has no funds for rebuilding before July.
Books are being collected by the boys' school across the road.
`,
    'Levies Thana, Zhob',
    `
Complaint was lodged by the watchman <Baz Muhammad> that he was deceived and that he is now called a thief.
He described a tall man with a burnt ear and a short one who coughed.
A man with a burnt ear, <Lal Jan Tor>, was questioned in April on account of the fire at Qamar Din Karez and let go.
Tyre marks of a three-wheeler end at the petrol pump of the <Surkhab> bridge, where forty litres had been bought on credit.
The pump's book says for whom: the name is that of a dead man.
The case has been entered under the Anti-Terrorism Act and sent to the crime branch.
The coughing man has not been traced.
`,
  ),
  story(
    'gold',
    '2026-06-18',
    'Customs Intelligence, Peshawar',
    `
Nineteen kilograms of unwrought gold were taken on 17 June 2026 from the spare wheels of two lorries at the <Bara> weighbridge.
The drivers, the brothers <Amin Sher> and <Nazim Sher>, said that they had loaded melons in <Spin Boldak> and nothing else.
Papers for the melons are in order, and the melons are real.
The gold is of a kind washed in the rivers of Takhar and bears neither stamp nor number.
A slip in one wheel reads "for the Haji, less the tenth for the <Iron Shura>".
It is the largest find of the year and the third with the same slip.
The value has been put at two million dollars.
`,
    'Jewellers Guild, Peshawar',
    `
The price of raw gold in the old city fell by four per cent in a day, which it does when a large lot is expected, and then rose, which it does when the lot does not come.
Guild members were asked on Monday by <Haji Sanobar> to have cash ready for nineteen kilograms.
He is a broker of good name and says that he only carried the question.
Two furnaces in <Namak Mandi> had been hired for the whole night and paid in advance.
The guild lives by trust and does not ask where rivers wash.
It will however answer any question that the courts put to it in writing.
Its president, <Mian Zahid Zargar>, has gone on pilgrimage.
`,
  ),
  story(
    'drone',
    '2026-07-09',
    'Forward Post 31, Bajaur',
    `
At 0420 hours on 9 July 2026 two small drones dropped mortar bombs on the water tank of the post at <Charmang>.
Sepoy <Noman Ali> was killed and three men were wounded by stones.
One machine fell and is almost whole: four motors, a plastic frame from a printer, a fishing line for the release.
The frame bears scratched letters that may be Cyrillic.
The controller must have stood within two kilometres, on the far side of the stream.
The tank has been patched and the men now sleep under the wall.
We ask for nets, shotguns and a man who understands such things.
`,
    'Technical Laboratory, Rawalpindi',
    `
Item 1 is a quadcopter with a printed frame of the pattern known here as Wasp, of which we have had six since the winter.
The motors come from one batch of two hundred that a toy dealer in <Sialkot>, <Hobby House>, imported and sold for cash.
Flight data could be read: the last take-off point lies in a walnut orchard beside the <Charmang> stream.
An earlier point, of 2 July, lies in the yard of a seminary at <Loi Sam>.
The scratched letters are the initials of the printer's owner and are Latin, seen upside down.
The bomb was a sixty millimetre round with a home-made tail.
A full report follows within a fortnight.
`,
  ),
  story(
    'prisoner',
    '2026-08-05',
    'Prisons Inspectorate, Sindh',
    `
Prisoner <Asghar Kaloi>, sentenced to twenty-five years for the bank van murders, walked out of Hyderabad jail on 4 August 2026 with a forged release order.
The order bears the seal of a court that moved to another building in March, and the old address.
Superintendent <Manzoor Phul> has been suspended together with two clerks.
A white car waited at the petrol station opposite for forty minutes and was seen again at the <Kotri> toll.
Kaloi belongs to the <Indus Wolves>, who paid for his defence.
His left hand lacks two fingers.
All crossings to the west have his photograph.
`,
    'Correspondent, a weekly of Hyderabad',
    `
The man who left by the front gate on Tuesday shook hands with the sentry, who wished him luck.
In the barrack they had held a farewell for him the night before, with biryani for sixty, paid by a visitor called <Seth Maghan>.
Everybody knew, says the barber; the only one who did not know was the prison.
The weekly has seen the visitors' book, in which the page of 3 August has been cut out with a blade.
A clerk of the old court, who will not be named, says that three blank orders were missing since spring and that he reported it to <Judge Khair Muhammad>.
The judge says that no such report reached him.
A reward of one million rupees has been announced, and nobody has asked for it.
`,
  ),
  story(
    'charity',
    '2026-08-27',
    'Charities Registrar, Punjab',
    `
The registrar has closed the <Sabeel Orphans Trust> of <Jhang> by order of 26 August 2026.
Of two hundred orphans on its rolls, one hundred and forty share a date of birth.
Between January and June the trust drew eighteen million rupees and bought nine motorcycles, a generator and no food.
Its treasurer, <Hafiz Kamal Din>, was once an office bearer of the banned <Ahl al-Saif>.
The trust says that the rolls were copied by a careless boy.
The true orphans, sixty in number, have been sent to government homes.
An appeal lies within thirty days.
`,
    'District Zakat Office, Jhang',
    `
Since the spring we had asked the <Sabeel> people for their receipts and were given sweets.
The landlord of the building has told us that the upper floor was let to students who never left by day and cooked for thirty.
On the night of 24 August they went, in two hired vans, and left their blankets.
Among the papers in the dustbin was a list of shoe sizes, from thirty-nine to forty-five, headed "second course".
We gave it to the station house officer, <Inspector Bilquis Rana>, who thanked us warmly.
A cook of the place, <Mai Sakina>, has forty children's coats and asks to whom she should give them.
The office has nothing further on its files.
`,
  ),
  story(
    'envoy',
    '2026-09-23',
    'Protocol Section, Capital Police',
    `
A package addressed to the ambassador of Valmera was found on 22 September 2026 to hold two hundred grams of explosive and a nail bed.
The X-ray clerk, <Tabassum Iqbal>, noticed that the picture frame on the label weighed more than pictures do.
It had been posted in <Abbottabad> at a counter without a camera, and the sender's name, <Dr Qasim Lodhra>, is that of a dentist who died in May.
The writing on the label is that of a person used to writing from right to left.
No group has spoken.
The ambassador was at a flower show at the time.
All missions have been asked to send their post through the central hall.
`,
    'Embassy of Valmera, security officer',
    `
Two weeks before the parcel a man had asked at our gate whether the ambassador liked pictures.
The guard remembers him because he gave his name without being asked: <Shoaib Nadeem>, student.
Such a student was enrolled in Lahore until last year, when he left for <Abbottabad> to care for his mother.
Our house camera kept his face for fourteen days and no longer; it was wiped on the day before.
In July the ambassador had spoken on television against the <Banner of Dawn> and received some two hundred letters, nine of them kind.
We should prefer that nothing be published until the embassy's children are back from the holidays.
The frame, oddly, held a rather good print.
`,
  ),
  story(
    'pass',
    '2026-10-15',
    'Mountain Rescue, Gilgit',
    `
Five trekkers, three of them from abroad, were led off the <Hayal> pass at gunpoint on 13 October 2026 and released after a night in a shepherd's hut.
The guide, <Ghazi Karam>, was beaten because he would not say which of them was the richest.
The captors took cameras, boots and four thousand euros and left the passports in a row on a stone.
They wore masks of the kind used against dust and were led by a woman.
A helicopter brought the party to Gilgit at noon on the fourteenth.
The season on the pass is over by three weeks.
Nobody had told the office that a party was up there.
`,
    'Consular note, Valmera',
    `
Two nationals, a married couple, were received at the hospital in good health and in borrowed shoes.
They report eight captors, of whom four were hardly more than boys, and long talk about the price of a radio set.
The leader was called <Bibi Toofan> by the others and had a cut above the eye that the husband, a nurse, cleaned and stitched.
She told him that her brother had been taken by soldiers in <Darel> and that she only needed money for a lawyer.
She kept his scissors and paid him for them.
The couple do not want to press charges.
The third foreigner, a <Mr Halvard Stein>, has not been in contact with his own embassy.
`,
  ),
];
