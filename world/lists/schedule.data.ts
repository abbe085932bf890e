/**
 * A national list in the columns that such lists have, all of it invented. Some of its people are those of the exercise, in
 * the spelling of a district clerk; the others are nobody. Two versions, so that there is something to compare.
 */
const HEAD = 'Name,Alias,FatherName,CNIC,Province,District';

const ROWS: readonly string[] = [
  'Dilawar Shah Bangash,Ustad Karwan;Karwan Ustaz,Gul Shah Bangash,14101-5520913-7,Khyber Pakhtunkhwa,Kohat',
  'Saqeebullah Daudzai,,Fazal Rabbi Daudzai,17301-4471029-5,Khyber Pakhtunkhwa,Peshawar',
  'Sher Zaman Bangash,,Gul Zaman,14101-2291840-1,Khyber Pakhtunkhwa,Kohat',
  'Akhter Jan Mohmand,,Jan Muhammad Mohmand,21401-3381672-9,Khyber Pakhtunkhwa,Mohmand',
  'Zargun Shah Marri,Commander Zarghun,Mir Hazar Marri,53201-1180457-3,Balochistan,Kohlu',
  'Mirak Bangulzai,,Dost Muhammad Bangulzai,54400-6620318-5,Balochistan,Mastung',
  'Gwahram Mengal,,Lal Bakhsh Mengal,51101-2290776-1,Balochistan,Khuzdar',
  'Yousaf Darwezai,,Akhtar Muhammad Darwezai,54201-7730915-7,Balochistan,Qilla Abdullah',
  'Dad Kareem Hot,,Murad Bakhsh Hot,52203-4418820-3,Balochistan,Gwadar',
  'Tufail Karam Sodhar,Tufaila,Karam Din Sodhar,34101-9920613-5,Punjab,Gujranwala',
  'Waris Jahan Gondalik,,Jahan Khan,38403-1172840-9,Punjab,Sargodha',
  'Nazakat Ali Bhirana,Nazaku,Rehmat Ali,36302-8810274-1,Punjab,Multan',
  'Muhammad Imran,,Khuda Bakhsh,36302-0017733-5,Punjab,Multan',
  'Zulqarnain Hayat Khokhrana,,Hayat Muhammad,33100-6629018-7,Punjab,Faisalabad',
  'Bashir Ahmad Tobawala,Bashira,Nabi Ahmad,33301-2208751-9,Punjab,Toba Tek Singh',
  'Qari Atta ul Mohsin,Attaul Mohsin,Ghulam Nabi,32102-5580126-9,Punjab,Dera Ghazi Khan',
  'Qadir Dad Larikpota,,Allah Dad,45504-7718025-3,Sindh,Sukkur',
  'Ghous Bux Nareejani,Ghousu,Pir Bux,43203-1190462-1,Sindh,Larkana',
  'Faheem Raza Qasimabadi,,Raza Hussain,41304-5529017-9,Sindh,Hyderabad',
  'Sadaqat Noorani,Sadqa,Noor Hassan,42201-3382901-7,Sindh,Karachi',
  'Rozi Khan Zimriwal,,Sultan Khan Zimriwal,53104-8819203-1,Balochistan,Musakhel',
  'Naqeeb Ullah Shirani,Naqib,Hamid Ullah,53302-4410925-5,Balochistan,Sherani',
  'Bismillah Jan Kakarzai,,Habib Jan,54303-7729104-7,Balochistan,Pishin',
  'Mir Zaman Tajikzai,Miru,Amir Zaman,54201-3390217-9,Balochistan,Chaman',
  'Rahim Dad Gichkizai,,Kahuda Dad,52101-8820493-3,Balochistan,Panjgur',
  'Anwar Sadat Yusufkhel,,Sadat Khan,16101-5512094-1,Khyber Pakhtunkhwa,Mardan',
  'Tor Gul Alizai,Toray,Spin Gul,21505-1108374-7,Khyber Pakhtunkhwa,North Waziristan',
  'Wali Muhammad Dawarkhel,,Noor Muhammad,21506-8829015-3,Khyber Pakhtunkhwa,North Waziristan',
  'Hazrat Bilal Swatizai,,Hazrat Nabi,15602-3371940-9,Khyber Pakhtunkhwa,Swat',
  'Kamran Aziz Hazarwal,Kami,Aziz ur Rehman,13101-6612803-5,Khyber Pakhtunkhwa,Abbottabad',
  'Ihsan Ali Yasinwal,,Sher Ali,71501-2290814-7,Gilgit-Baltistan,Ghizer',
  'Mehboob Alam Nagarwal,,Dost Alam,71502-7719035-1,Gilgit-Baltistan,Nagar',
];

const ADDED = 'Kefayat Gul,,Rehmat Gul,14301-6620918-1,Khyber Pakhtunkhwa,Hangu';
const DELISTED = 'Bashir Ahmad Tobawala';
const CHANGED: readonly [before: string, after: string] = [
  'Yousaf Darwezai,,',
  'Yousaf Darwezai,Yusuf Sarraf;Haji Yousuf,',
];

const table = (rows: readonly string[]): string => `${[HEAD, ...rows].join('\r\n')}\r\n`;

export const SCHEDULE_SPRING = table(ROWS);
export const SCHEDULE_AUTUMN = table([
  ...ROWS.filter((row) => !row.startsWith(DELISTED)).map((row) => row.replace(...CHANGED)),
  ADDED,
]);
