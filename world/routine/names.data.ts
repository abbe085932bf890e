/** Parts of everyday names. Put together by the dealer; nobody real is meant. */
export const GIVEN: readonly string[] = [
  'Waheed', 'Sajjad', 'Khalil', 'Ijaz', 'Munir', 'Shakeel', 'Bashir', 'Zubair', 'Naveed', 'Rashid', 'Aslam', 'Javed', 'Tariq', 'Farooq',
  'Jamil', 'Nadeem', 'Asghar', 'Riaz', 'Latif', 'Sarfraz', 'Gulzar', 'Ilyas', 'Mumtaz', 'Siraj', 'Yasin', 'Nisar', 'Karim', 'Shaukat',
  'Rafiq', 'Inayat', 'Habib', 'Zahid', 'Anwar', 'Maqbool', 'Fida', 'Ghani', 'Rahim', 'Samiullah', 'Azizullah', 'Hamid', 'Noorullah', 'Wazir',
  'Shabbir', 'Murad', 'Sikandar', 'Taimoor', 'Waqas', 'Bilal', 'Adnan', 'Kashif', 'Faisal', 'Umair', 'Hashim', 'Ismail', 'Daud', 'Musa',
];
export const FAMILY: readonly string[] = [
  'Achakzai', 'Barech', 'Buzdar', 'Chandio', 'Dahri', 'Ghilzai', 'Jatoi', 'Jogezai', 'Kakar', 'Kasi', 'Khoso', 'Lashari', 'Luni', 'Magsi',
  'Mahar', 'Marwat', 'Miankhel', 'Nasirabadi', 'Niazi', 'Panezai', 'Pirzada', 'Qambrani', 'Raisani', 'Rajput', 'Sabzoi', 'Sanghera', 'Shaikh', 'Shinwari',
  'Sial', 'Solangi', 'Sumalani', 'Swati', 'Tanoli', 'Tareen', 'Tiwana', 'Umrani', 'Virk', 'Wattoo', 'Yasinzai', 'Zimri', 'Burki', 'Utmankhel',
  'Kethran', 'Domki', 'Gabol', 'Langah', 'Matta', 'Noon', 'Palijo', 'Rehmani', 'Samejo', 'Talpur', 'Unar', 'Warsi', 'Zardozai', 'Bhayo',
];
export const FATHERS: readonly string[] = [
  'Allah Bakhsh', 'Ghulam Rasool', 'Khair Muhammad', 'Muhammad Ramzan', 'Haji Sultan', 'Dost Muhammad', 'Pir Bakhsh', 'Noor Muhammad', 'Ali Gohar', 'Jan Muhammad',
  'Sahib Dad', 'Rasool Bakhsh', 'Wali Muhammad', 'Faqir Muhammad', 'Abdul Ghafoor', 'Abdul Wahab', 'Sultan Zeb', 'Gul Zada', 'Mehr Dil', 'Umar Zada', 'Taj Muhammad', 'Hakim Ali',
  'Lal Muhammad', 'Sher Bahadur', 'Khan Zada', 'Amir Bakhsh', 'Juma Khan', 'Nek Muhammad', 'Saifur Rehman', 'Badshah Gul', 'Karam Elahi', 'Fateh Sher',
];

/** Towns by node, as the routine reports name them. */
export const TOWNS: Readonly<Record<string, readonly string[]>> = {
  'PFC-KP': ['Peshawar', 'Nowshera', 'Mardan', 'Swabi', 'Kohat', 'Hangu', 'Karak', 'Bannu', 'Lakki Marwat', 'Charsadda', 'Mingora', 'Mansehra', 'Jamrud', 'Landi Kotal'],
  'PFC-PB': ['Lahore', 'Multan', 'Faisalabad', 'Gujranwala', 'Sialkot', 'Bahawalpur', 'Dera Ghazi Khan', 'Rawalpindi'],
  'PFC-SD': ['Karachi', 'Hyderabad', 'Sukkur', 'Larkana', 'Jacobabad', 'Thatta', 'Mirpur Khas', 'Lyari', 'Orangi Town', 'Keamari'],
  'PFC-BA': ['Quetta', 'Chaman', 'Zhob', 'Loralai', 'Sibi', 'Khuzdar', 'Mastung', 'Nushki', 'Turbat', 'Panjgur', 'Dhadar'],
  'PFC-GB': ['Gilgit', 'Skardu', 'Hunza', 'Chilas', 'Sost'],
  'PFC-IS': ['Islamabad', 'Rawalpindi'],
  NFC: ['Islamabad', 'Karachi', 'Lahore', 'Quetta', 'Peshawar', 'Multan'],
};

/** Urdu given and family names and towns, for the Urdu day books. */
export const URDU_GIVEN: readonly string[] = [
  'وحید', 'سجاد', 'خلیل', 'اعجاز', 'منیر', 'شکیل', 'بشیر', 'زبیر', 'نوید', 'راشد', 'اسلم', 'جاوید', 'طارق', 'فاروق', 'جمیل', 'ندیم', 'اصغر', 'ریاض', 'لطیف', 'سرفراز', 'گلزار', 'الیاس', 'ممتاز',
];
export const URDU_FAMILY: readonly string[] = [
  'اچکزئی', 'بزدار', 'چانڈیو', 'غلزئی', 'جتوئی', 'کاکڑ', 'کاسی', 'کھوسو', 'لاشاری', 'مگسی', 'مہر', 'نیازی', 'پیرزادہ', 'راجپوت', 'شنواری', 'سیال', 'سولنگی', 'تنولی', 'ترین', 'وٹو', 'ورک',
];
export const URDU_TOWNS: Readonly<Record<string, readonly string[]>> = {
  'PFC-PB': ['لاہور', 'ملتان', 'فیصل آباد', 'راولپنڈی'],
  'PFC-SD': ['کراچی', 'سکھر', 'حیدرآباد', 'لیاری'],
  'PFC-BA': ['کوئٹہ', 'چمن', 'خضدار', 'تربت', 'سبی'],
  'PFC-GB': ['گلگت'],
};
