/**
 * Very common words of names in Arabic script with their reading in Latin letters, short vowels and all: Arabic script
 * leaves them out, so no table of letters can give them. Folded spellings (`foldName`). Authored from general knowledge of the region's
 * names; no person is meant.
 */
export const ARABIC_READINGS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'محمد muhammad,احمد ahmad,محمود mahmud,حامد hamid,حمید hamid,حماد hammad,علی ali,حسن hasan,حسین husayn,عمر umar,عثمان uthman,ابوبکر abubakr,بکر bakr,خالد khalid,ولید walid,سعید said,سعد saad,' +
    'سالم salim,سلیم salim,سلیمان sulayman,سلمان salman,سلطان sultan,ابراهیم ibrahim,اسماعیل ismail,اسحاق ishaq,اسحق ishaq,یعقوب yaqub,یوسف yusuf,موسی musa,عیسی isa,یحیی yahya,زکریا zakariya,داود dawud,' +
    'ادریس idris,یونس yunus,ایوب ayyub,نوح nuh,ادم adam,هارون harun,الیاس ilyas,شعیب shuayb,صالح salih,هود hud,جعفر jafar,صادق sadiq,باقر baqir,کاظم kazim,رضا rida,جواد jawad,هادی hadi,مهدی mahdi,عباس abbas,حمزه hamza,' +
    'مصطفی mustafa,مرتضی murtada,مجتبی mujtaba,عبد abd,الله allah,رحمن rahman,رحمان rahman,رحیم rahim,کریم karim,عزیز aziz,حکیم hakim,قادر qadir,قدیر qadir,جبار jabbar,غفار ghaffar,غفور ghafur,ستار sattar,وهاب wahhab,رزاق razzaq,' +
    'فتاح fattah,باسط basit,سمیع sami,بصیر basir,لطیف latif,حلیم halim,شکور shakur,کبیر kabir,حفیظ hafiz,مجید majid,واحد wahid,احد ahad,صمد samad,هاب hab,باری bari,باقی baqi,خالق khaliq,غنی ghani,حق haq,سلام salam,قدوس quddus,ملک malik,مالک malik,' +
    'حی hayy,قیوم qayyum,منان mannan,ودود wadud,رووف rauf,رئوف rauf,روف rauf,مطلب muttalib,مومن mumin,ناصر nasir,نصیر nasir,نصر nasr,منصور mansur,ظاهر zahir,زاهر zahir,زهیر zuhayr,زبیر zubayr,طلحه talha,طارق tariq,طاهر tahir,طه taha,' +
    'بلال bilal,جمال jamal,جمیل jamil,کمال kamal,کامل kamil,جلال jalal,جلیل jalil,خلیل khalil,فیصل faysal,فهد fahd,فهمی fahmi,فواد fuad,فرید farid,فاروق faruq,فارس faris,فواز fawwaz,فوزی fawzi,فضل fadl,فایز fayiz,فایق fayiq,فادی fadi,فاضل fadil,' +
    'انور anwar,انس anas,امین amin,امیر amir,ایمن ayman,ایمان iman,ایاد iyad,اکرم akram,اسلم aslam,اشرف ashraf,اعظم azam,اکبر akbar,اصغر asghar,اسد asad,اسامه usama,اسعد asad,امجد amjad,ارشد arshad,اصف asif,عارف arif,عاصم asim,عامر amir,عماد imad,عمار ammar,' +
    'عمران imran,عدنان adnan,عدی uday,عادل adil,عاطف atif,عاید ayid,عایض ayid,عبید ubayd,عبیده ubayda,عزت izzat,عزام azzam,عز izz,علا ala,علاء ala,عمرو amr,عواد awwad,عوض awad,عیاد iyad,غلام ghulam,غالب ghalib,غازی ghazi,غسان ghassan,' +
    'قاسم qasim,قصی qusay,قیس qays,لوی luay,ماجد majid,ماهر mahir,مبارک mubarak,محسن muhsin,مختار mukhtar,مراد murad,مروان marwan,مسعود masud,مشتاق mushtaq,مصعب musab,مطیع muti,معاذ muadh,معین muin,مقبول maqbul,مقداد miqdad,منیر munir,مهند muhannad,مولا mawla,' +
    'میر mir,میثم maytham,نادر nadir,ناجی naji,نایف nayif,نبیل nabil,نجیب najib,نجم najm,ندیم nadim,نزار nizar,نعیم naim,نظام nizam,نواف nawwaf,نور nur,نوری nuri,هاشم hashim,هاشمی hashimi,هانی hani,هشام hisham,هلال hilal,هیثم haytham,وایل wail,وسام wisam,وسیم wasim,وحید wahid,' +
    'یاسر yasir,یاسین yasin,یزید yazid,یونس yunus,زاید zayid,زید zayd,زیاد ziyad,زاهد zahid,زینب zaynab,زین zayn,زمان zaman,ریاض riyad,رامی rami,راشد rashid,رشید rashid,رشاد rashad,رجب rajab,رمضان ramadan,رمزی ramzi,رفیق rafiq,رعد raad,رسول rasul,رستم rustam,راجح rajih,' +
    'سامی sami,سمیر samir,سیف sayf,سفیان sufyan,سهیل suhayl,سید sayyid,سراج siraj,سردار sardar,سعدون sadun,سعود saud,سحاب sahab,شاکر shakir,شاهد shahid,شریف sharif,شفیق shafiq,شفیع shafi,شمس shams,شهاب shihab,شعبان shaban,شیر sher,شاه shah,شهزاد shahzad,شهید shahid,' +
    'صدام saddam,صدیق siddiq,صلاح salah,صفوان safwan,صبحی subhi,صبری sabri,ضیا diya,ضیاء diya,طالب talib,طلال talal,طیب tayyib,ظفر zafar,ثاقب thaqib,ثابت thabit,ثامر thamir,ثنا sana,جابر jabir,جاسم jasim,جبر jabr,جبریل jibril,جمعه juma,جنید junayd,جهاد jihad,جان jan,' +
    'حاتم hatim,حارث harith,حازم hazim,حافظ hafiz,حبیب habib,حجی hajji,حسام husam,حسنی husni,حمد hamd,حمدان hamdan,حمدی hamdi,حنیف hanif,حنفی hanafi,حیدر haydar,خان khan,خدای khudai,خضر khidr,خلف khalaf,خلیفه khalifa,خمیس khamis,خیر khayr,خیرالله khayrallah,' +
    'بدر badr,بدری badri,برهان burhan,بشار bashar,بشیر bashir,بهاء baha,بهادر bahadur,باسم basim,بسام bassam,بندر bandar,بی bi,بیبی bibi,تاج taj,توفیق tawfiq,تیسیر taysir,ترکی turki,تنویر tanwir,' +
    'فاطمه fatima,عایشه aisha,خدیجه khadija,مریم maryam,زهرا zahra,امنه amina,حلیمه halima,لیلی layla,سعاد suad,هدی huda,نورا nura,سمیره samira,جمیله jamila,کریمه karima,رقیه ruqayya,صفیه safiyya,' +
    'اختر akhtar,اغا agha,اخوند akhund,اقبال iqbal,امان aman,امتیاز imtiyaz,انعام inam,احسان ihsan,اسلام islam,افتخار iftikhar,اجمل ajmal,افضل afzal,ارسلان arslan,الطاف altaf,الهی ilahi,امام imam,باز baz,بخت bakht,بخش bakhsh,برکت barakat,پیر pir,پرویز parwiz,' +
    'جاوید jawid,جاوید javed,چوهدری chaudhry,حقانی haqqani,خالد khalid,خوشحال khushhal,دوست dost,دلاور dilawar,دین din,ذوالفقار zulfiqar,ذبیح zabih,رحمت rahmat,رفیع rafi,روح ruh,روشن roshan,زاده zada,زی zai,زرین zarin,سعادت saadat,سمیع sami,شکیل shakil,شوکت shawkat,' +
    'شبیر shabbir,شیخ shaykh,صاحب sahib,صبور sabur,صفدر safdar,ضمیر zamir,طفیل tufayl,ظهیر zahir,ظهور zuhur,عابد abid,عاشق ashiq,عنایت inayat,عصمت ismat,عظیم azim,عظمت azmat,عمرخان umarkhan,فدا fida,فرمان farman,فتح fath,فقیر faqir,فیاض fayyaz,فیض faiz,قدرت qudrat,' +
    'قمر qamar,قربان qurban,گل gul,گلاب gulab,لال lal,ماما mama,مجاهد mujahid,محب muhib,مطلوب matlub,معصوم masum,ملنگ malang,ممتاز mumtaz,میرزا mirza,نبی nabi,نثار nisar,نجات najat,نذر nazr,نذیر nazir,نصرت nusrat,نظر nazar,نظیر nazir,نعمت nimat,نقیب naqib,نواز nawaz,نوید nawid,' +
    'نیاز niyaz,نیک nek,وزیر wazir,وکیل wakil,ولی wali,هدایت hidayat,همایون humayun,هاشم hashim,یار yar,خیل khel,بیک bek,قریشی qurayshi,صدیقی siddiqi,انصاری ansari,بخاری bukhari,گیلانی gilani,عراقی iraqi,تکریتی tikriti,بغدادی baghdadi,مصری misri,یمنی yamani,تونسی tunisi,' +
    'جزایری jazairi,مغربی maghribi,لیبی libi,سوری suri,شامی shami,فلسطینی filastini,عتیبی utaybi,قحطانی qahtani,غامدی ghamdi,شمری shammari,عنزی anizi,حربی harbi,دوسری dawsari,مطیری mutayri,زهرانی zahrani,جبوری juburi,دوری duri,عانی ani,راوی rawi,دلیمی dulaymi,عبیدی ubaydi,' +
    'حسینی husayni,موسوی musawi,علوی alawi,کرزی karzai,نورزی nurzai,ترین tarin,بلوچ baluch,افغان afghan,پاکستانی pakistani,افغانی afghani,کابلی kabuli,قندهاری qandahari,هراتی hirati,مظهری mazhari,رحیمی rahimi,کریمی karimi,احمدی ahmadi,محمدی muhammadi,حیدری haydari,اکبری akbari'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** How often-used parts of compounds are read, whatever the script. */
export const COMMON_READINGS: Readonly<Record<string, string>> = {
  абд: 'abd',
  алла: 'allah',
  дин: 'din',
  зада: 'zada',
  зай: 'zai',
  джан: 'jan',
  ابو: 'abu',
  ام: 'umm',
};
