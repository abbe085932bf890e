/** Name parts carried by very many people, in Latin spelling; authored from general knowledge, by rough frequency. */
export const VERY_COMMON = (
  'muhammad khan ahmad ali hussain hasan shah jan gul abd_rahman abd_allah ibrahim ismail yusuf umar usman khalid mahmud malik iqbal akhtar ' +
  'bibi begum fatima smith jones brown john david michael james ivan ivanov maria singh kumar mustafa'
).split(' ');

export const COMMON = (
  'abd_karim abd_rahim abd_hamid abd_aziz abd_ghani abd_qadir abd_salam abd_malik abd_hakim abd_razzaq abd_wahid abd_haq abd_majid abd_latif ' +
  'habib_allah rahmat_allah saif_allah asad_allah nasr_allah hidayat_allah sana_allah salah_din nasir_din jalal_din siraj_din shams_din zia_din ' +
  'hamid rashid karim rahim rahman aziz saeed saad salim jamil jamal nasir tariq bilal hamza imran asif arif akram aslam anwar ashraf afzal ' +
  'farooq ghulam haider hakim idris ishaq jafar junaid kamal kamran latif majid mansur masud munir murad naeem naveed nazir noor omar qasim ' +
  'rafiq rauf sabir sadiq salman shafi shahid sharif sohail sulaiman sultan tahir waheed wali walid yahya yaqub yasin younas zahid zaman zubair zahir ' +
  'butt chaudhry mirza raja rana wazir afridi yousafzai mehsud baloch bugti marri durrani popal stanikzai ahmadzai qureshi siddiqui hashmi ansari shinwari ' +
  'faisal fahad abbas daud musa isa adil amin amir ayub babar daniyal ehsan fawad hilal javed kashif laila maryam mehmood mujahid nawaz parvez ' +
  'qadir raza sajjad shafiq sher taj usama wasim yar zafar zaid zia karzai amiri noori rahimi karimi hosseini mohammadi ahmadi ' +
  'paul peter thomas robert william george mark anna elena sergei petrov sidorov aleksandr dmitri mohan ram sharma gupta patel' +
  // Tribes and clans: carried as a second name by thousands.
  ' bangash khattak orakzai mohmand marwat dawar turi shirani kakar achakzai tareen mandokhel noorzai alizai barakzai ghilzai hotak kharoti jadoon tanoli swati niazi lodhi khalil ' +
  'mengal raisani zehri bizenjo rind lashari mazari leghari khosa buzdar gichki shahwani langove lehri kurd soomro chandio magsi jatoi junejo palijo panhwar solangi mahar khuhro ' +
  'shaikh memon arain gujjar awan khokhar bhatti sial tiwana gondal warraich cheema chattha bajwa sandhu gill dar lone ' +
  // Given names of the region by rough frequency.
  'fazl rehmat bakht mir alam nabi akbar azam haroon ilyas nisar riaz sajid shakeel shaukat shabbir adnan waqas umair hashim ishfaq imtiaz ijaz iftikhar mumtaz mushtaq manzoor ' +
  'maqbool mukhtar sarfraz nadeem zulfiqar inayat sikandar taimur nazar rasul rahimov karimov nazarov saidov'
).split(' ');
