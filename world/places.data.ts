import type { Thing } from './types.ts';

/** Real geography; only the two villages called Spin Kamar and the partner nations are invented (stories/places). */
const PLACES: readonly (readonly string[])[] = [
  ['Pakistan', 'پاکستان', 'باكستان', 'Пакистан', 'Пакистане', 'Пакистана'],
  ['Afghanistan', 'افغانستان', 'أفغانستان', 'Афганистан', 'Афганистане', 'Афганистана'],
  ['Iran', 'ایران', 'إيران', 'Иран'], ['Oman', 'عُمان', 'عمان'], ['Tajikistan', 'Таджикистан', 'Таджикистана', 'تاجکستان'],
  ['Uzbekistan', 'Узбекистан', 'Узбекистана'], ['Russia', 'Россия', 'России'], ['Turkey', 'Türkiye', 'Турция', 'Турции'], ['China', 'چین'],
  ['Peshawar', 'پشاور', 'پېښور', 'بيشاور', 'Пешавар', 'Пешаваре'], ['Lahore', 'لاہور'], ['Karachi', 'کراچی', 'كراتشي', 'Карачи'],
  ['Quetta', 'کوئٹہ', 'كويتا', 'Кветта', 'کوټه'], ['Islamabad', 'اسلام آباد', 'إسلام آباد', 'Исламабад', 'Исламабаде'], ['Rawalpindi', 'راولپنڈی'],
  ['Multan', 'ملتان'], ['Faisalabad', 'فیصل آباد'], ['Gujranwala'], ['Sialkot'], ['Bahawalpur'], ['Dera Ghazi Khan', 'D.G. Khan'],
  ['Dera Ismail Khan', 'D.I. Khan', 'ڈیرہ اسماعیل خان'], ['Bannu', 'بنوں'], ['Lakki Marwat'], ['Kohat', 'کوہاٹ'], ['Hangu', 'ہنگو', 'هنګو'], ['Thall'],
  ['Karak'], ['Nowshera', 'نوشہرہ'], ['Charsadda', 'چارسدہ'], ['Mardan', 'مردان'], ['Swabi'], ['Swat', 'سوات'], ['Mingora', 'مینگورہ'],
  ['Haripur', 'ہری پور'], ['Abbottabad'], ['Mansehra'], ['Miranshah', 'میران شاہ'], ['North Waziristan', 'شمالی وزیرستان'], ['South Waziristan'], ['Wana'],
  ['Landi Kotal'], ['Torkham', 'طورخم', 'تورخم'], ['Jamrud'], ['Bara'], ['Tirah', 'تیراہ'], ['Parachinar'], ['Kurram'], ['Gulbela', 'گل بیلہ'],
  ['Chaman', 'چمن'], ['Spin Boldak', 'سپین بولدک'], ['Zhob', 'ژوب'], ['Loralai'], ['Sibi', 'سبی'], ['Mach', 'مچھ'], ['Kachhi', 'کچھی'], ['Dhadar'],
  ['Khuzdar', 'خضدار'], ['Turbat', 'تربت'], ['Gwadar', 'گوادر'], ['Pasni', 'پسنی', 'بسني'], ['Ormara'], ['Panjgur'], ['Mastung'], ['Nushki'], ['Taftan'],
  ['Hyderabad', 'حیدرآباد'], ['Sukkur', 'سکھر'], ['Larkana'], ['Jacobabad', 'جیکب آباد'], ['Thatta'], ['Mirpur Khas'], ['Lyari', 'لیاری'], ['Sohrab Goth', 'سہراب گوٹھ'],
  ['Orangi Town'], ['Keamari', 'کیماڑی'], ['Gilgit', 'گلگت'], ['Skardu'], ['Hunza'], ['Sost'], ['Chilas'], ['Khunjerab'],
  ['Kabul', 'کابل', 'Кабул', 'Кабуле', 'Кабула', 'كابول'], ['Kandahar', 'قندھار', 'قندهار', 'کندهار'], ['Jalalabad', 'جلال آباد', 'Джелалабад'], ['Khost', 'خوست'],
  ['Kunar', 'کنڑ', 'Кунар'], ['Nangarhar', 'ننگرہار', 'ننګرهار'], ['Kunduz', 'Кундуз', 'Кундузе'], ['Herat'], ['Paktika'], ['Zabul'],
  ['Dushanbe', 'Душанбе'], ['Khujand', 'Худжанд', 'Худжанда', 'Худжанде'], ['Tashkent', 'Ташкент'], ['Termez', 'Термез'], ['Moscow', 'Москва', 'Москве'],
  ['Istanbul', 'استنبول', 'Стамбул', 'Стамбуле', 'إسطنبول'], ['Dubai', 'دبئی', 'دبي', 'Дубай'], ['Sharjah', 'الشارقة'], ['Muscat', 'مسقط'], ['Doha', 'الدوحة'],
  ['Mashhad'], ['Zahedan'], ['Chabahar'], ['Punjab', 'پنجاب'], ['Sindh', 'سندھ'], ['Balochistan', 'بلوچستان', 'بلوشستان'], ['Khyber Pakhtunkhwa', 'خیبر پختونخوا'],
  ['Gilgit-Baltistan'], ['Hayatabad', 'حیات آباد'], ['Warsak Road'], ['Charsadda Road', 'چارسدہ روڈ'], ['Bolan Pass', 'درۂ بولان'], ['Saddar'], ['Haji Camp'], ['Nahaqi'], ['Samanabad'], ['Kulob', 'Куляб', 'Куляба'], ['Mohallah Ganjano Kalay'], ['Kashgar'],
];

const idOf = (name: string): string => `place.${name.toLowerCase().replace(/[^a-z]+/g, '-')}`;

export const PLACE_THINGS: readonly Thing[] = [
  ...PLACES.map((names): Thing => ({ id: idOf(names[0] as string), kind: 'place', names })),
  { id: 'place.valdria', kind: 'place', names: ['Valdria', 'Republic of Valdria', 'ویلڈریا', 'فالدريا', 'Валдрия', 'Валдрии', 'Валдрию'] },
  { id: 'place.estmark', kind: 'place', names: ['Estmark', 'Kingdom of Estmark', 'ایسٹمارک'] },
  { id: 'place.port-varn', kind: 'place', names: ['Port Varn', 'پورٹ وارن'] },
  { id: 'place.halden-bay', kind: 'place', names: ['Halden Bay'] },
];

/** Newspapers: their mastheads are boilerplate, so nobody has to find them. */
export const PAPER_THINGS: readonly Thing[] = [
  'Evening Star', 'Morning Post', 'Frontier Courier', 'Northern Herald', 'Weekly Lantern', 'Sunday Frontier Magazine',
].map((name) => ({ id: `org.${name.toLowerCase().replaceAll(' ', '-')}`, kind: 'organisation', names: [name, name.toLowerCase()], optional: true }));
