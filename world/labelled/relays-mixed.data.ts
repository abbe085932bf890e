/**
 * Invented reports that mix origins: part of each is somebody else's word, part its own. One part a paragraph or more, each
 * with the name of its true origin; 'own' is the report's own. Parts of one origin, in whatever report, are one voice.
 */
export interface MixedPart {
  readonly origin: string;
  readonly text: string;
}

export interface MixedReport {
  readonly path: string;
  readonly story: string;
  readonly date: string;
  readonly parts: readonly MixedPart[];
}

const report = (
  story: string,
  name: string,
  date: string,
  ...parts: readonly (readonly [origin: string, text: string])[]
): MixedReport => ({
  path: `mixed/${story}/${name}.txt`,
  story,
  date,
  parts: parts.map(([origin, text]) => ({
    origin: origin === 'own' ? `${story}/${name}` : origin,
    text: text.trim(),
  })),
});

export const MIXED_REPORTS: readonly MixedReport[] = [
  // A speech, quoted by two papers and put into other words by a third; each adds what it has itself.
  report(
    'dam-speech',
    'courier',
    '2026-03-12',
    ['own', `Water minister Sarfaraz Domki spoke at the gate of the Nari dam on Wednesday.`],
    [
      'speech-dam',
      `“The men who blew up the pumping house on the ninth of March came in two vehicles from the direction of Lehri, and eleven labourers paid for it with their lives,” Domki told the workers.`,
    ],
    [
      'own',
      `Our correspondent counted nine fresh graves at the Bakhtiarabad cemetery on Thursday morning. The gravedigger Allah Wasaya was paid for nine and not for eleven.`,
    ],
  ),
  report(
    'dam-speech',
    'lantern',
    '2026-03-12',
    [
      'speech-dam',
      `“The men who blew up the pumping house on the ninth of March came in two vehicles from the direction of Lehri, and eleven labourers paid for it with their lives,” said the minister, Sarfaraz Domki, to those who were left.`,
    ],
    [
      'own',
      `The union office in Sibi was closed and its secretary, Dost Ali Rind, was arrested on Wednesday night. A clerk showed us the warrant, which bears no date.`,
    ],
  ),
  report(
    'dam-speech',
    'evening',
    '2026-03-12',
    [
      'speech-dam',
      `Sarfaraz Domki, the water minister, told workers at the Nari dam that two vehicles from the direction of Lehri had brought the men who blew up the pumping house, and that eleven labourers had died.`,
    ],
    [
      'own',
      `In Quetta the price of a tanker of water rose to nine thousand rupees. Tanker owners met at the Sariab bus stand and chose Haji Nek Muhammad as their speaker.`,
    ],
  ),
  // A signal, relayed with a patrol's own observation under it.
  report('culvert', 'signal', '2026-04-20', [
    'culvert-signal',
    `On 19 April 2026 a culvert charge of thirty kilograms was found under the Wam road, two hundred metres north of Ziarat Cross. It was laid for the payroll van of the coal company, which passes every second Monday. The triggerman, a shepherd called Zarak Luni, was seized in a dry well with a car battery and forty metres of wire. He named Mullah Bari Panezai of Sanjawi as the one who had paid him.`,
  ]),
  report(
    'culvert',
    'relay-patrol',
    '2026-04-21',
    [
      'culvert-signal',
      `On 19 April 2026 a culvert charge of about thirty kilograms was discovered beneath the Wam road, two hundred metres north of Ziarat Cross. It had been laid for the payroll van of the coal company. The triggerman, a shepherd called Zarak Luni, was caught in a dry well with a car battery and forty metres of wire.`,
    ],
    [
      'own',
      `Our patrol visited Sanjawi on the morning of 21 April and found the house of Bari Panezai empty. Neighbours saw him leave for Duki on a red tractor. Two rifles and a ledger were recovered from the straw.`,
    ],
  ),
  report('culvert', 'coal-company', '2026-04-22', [
    'own',
    `The company has paid its miners at the pit head since January and no van has run on the Wam road for three months. Its security chief, retired Major Tufail Shams, resigned on 22 April. The company has lost four guards in two years and mourns them by name.`,
  ]),
  // A digest of two who know nothing of one another.
  report('digest', 'customs', '2026-06-03', [
    'digest-customs',
    `Customs officers at Taftan opened a refrigerated lorry on 2 June 2026 and took out two hundred and six detonators that were frozen into blocks of fish. The driver, Eshaq Narui, had crossed four times in May. The fish was consigned to Al-Bahar Cold Store in Karachi.`,
  ]),
  report('digest', 'bank', '2026-06-03', [
    'digest-bank',
    `A bank in Karachi reports that Al-Bahar Cold Store drew 6,400,000 rupees in cash on 29 May 2026, in nine parts and at five counters. Its owner, Danish Motiwala, has no fishing licence and pays rent for two empty halls. The cash left in a van of the Seaview Laundry.`,
  ]),
  report(
    'digest',
    'weekly',
    '2026-06-06',
    [
      'digest-customs',
      `Customs officers at Taftan opened a refrigerated lorry on 2 June and removed two hundred and six detonators frozen into blocks of fish. The driver, Eshaq Narui, had crossed the border four times in May.`,
    ],
    [
      'digest-bank',
      `A bank in Karachi says that Al-Bahar Cold Store withdrew 6,400,000 rupees in cash on 29 May, in nine parts and at five counters. The owner, Danish Motiwala, holds no fishing licence and rents two empty halls.`,
    ],
    [
      'own',
      `Comment by this office: the Seaview Laundry is known to us from the case of the burnt ambulances. Its manager, Rehan Pasha, was questioned by this office in 2024 and released.`,
    ],
  ),
  // Hearsay that nobody owns, beside what was seen.
  report(
    'bazaar',
    'thana',
    '2026-07-15',
    [
      'own',
      `A hand grenade was thrown into the cloth bazaar of Mir Ali on 14 July 2026 and wounded six people. The thrower, Sadiq Wazir, was caught by the shopkeepers and handed over at noon.`,
    ],
    ['bazaar-rumour-a', `It is rumoured that a commander called Toofan Gul had paid for the attack.`],
  ),
  report('bazaar', 'hospital', '2026-07-15', [
    'own',
    `The civil hospital of Mir Ali admitted seven persons with splinter wounds on 14 July 2026; Dr Sabira Dawar operated on three. One of them, the tailor Noor Badshah, died in the night.`,
  ]),
  // A spokesman's statement in two reports of one day, in words of their own.
  report(
    'statement',
    'frontier-post',
    '2026-08-19',
    [
      'statement-rohail',
      `Frontier police spokesman Rohail Tareen said on Tuesday that four members of the Black Falcons were killed near Tor Dara and that a woman hostage, the nurse Shaista Amin, was freed.`,
    ],
    [
      'own',
      `We saw the house at Tor Dara on Wednesday. It had no roof, and the villagers carried out the body of a boy, Irfan, whom nobody had counted.`,
    ],
  ),
  report(
    'statement',
    'city-radio',
    '2026-08-19',
    [
      'statement-rohail',
      `According to Rohail Tareen, a nurse held hostage, Shaista Amin, was freed near Tor Dara and four members of the Black Falcons were killed.`,
    ],
    [
      'own',
      `The nurses of Swabi hospital ended their strike after eleven days. Their head, Matron Gulnar Bibi, thanked the drivers who had brought them food.`,
    ],
  ),
  // A paragraph taken without a word of thanks into a report of another matter.
  report(
    'harbour',
    'port-watch',
    '2026-09-02',
    [
      'harbour-watch',
      `The tug Ras Malan left Gwadar on 31 August 2026 without clearance and met the dhow Al-Hamd off Jiwani at midnight. Six crates were passed over in a sling. The tug's master, Nakhuda Sabzal, was alone on deck and used no lights.`,
    ],
    [
      'harbour-watch',
      `The same tug had been hired in June by the Ormara Salvage Company, whose telephone is not answered. A harbour pilot, Captain Wali Dashti, wrote down both numbers.`,
    ],
  ),
  report(
    'harbour',
    'smuggling-brief',
    '2026-09-09',
    [
      'own',
      `Diesel worth ninety million rupees crossed the Panjgur border in August, which is a third more than in July. Three hundred pickups wait at Jodar on any morning. Their drivers chose Mir Shahdost as the head of their union.`,
    ],
    [
      'harbour-watch',
      `The tug Ras Malan left Gwadar on 31 August 2026 without clearance and met the dhow Al-Hamd off Jiwani at midnight. Six crates were passed over in a sling. The tug's master, Nakhuda Sabzal, was alone on deck and used no lights.`,
    ],
    [
      'own',
      `At Mand the levies stopped a convoy of eleven pickups on 7 September and let it go after an hour. The officer, Risaldar Kahuda Khan, has been moved to Turbat.`,
    ],
  ),
];
