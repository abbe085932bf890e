/** Made by bench/screening/count-names.ts; do not edit. Bits (−log2 of the share of bearers), and the keys that have them. */
export const FREQUENT: readonly (readonly [bits: number, keys: string])[] = [
  [4, 'mhmd'],
  [4.5, 'abd al'],
  [5.5, 'ahmd hsn'],
  [6, 'jn js mr'],
  [6.5, 'abdal abrhm amr an bl dn hn jhn ls sd sl sms'],
  [7, 'ab alksndr andr br hl hmd km kn krls mcl mrn rd sn sr tkrt'],
  [
    7.5,
    'ad albrt aln als amn antn az bk bn brn btr cl cn gnzlz grs hr jhnsn jl jms jr kr krl ln mn mnl mrtn ms mstf nr rbrt rhmn rn rs sb slm slmn tn trs wktr ysf',
  ],
  [
    8,
    'abs adn adrd ag alks angl arn as asm at brs brz cng dnl dr fz gl gn hrndz jm jml jng jrg kl kng lbz mgl mlr mrk mrs rdrgz rmn sm sng srg st tm trk wl wlm wlms wn yn yng zd',
  ],
  [
    8.5,
    'Sn abdrhmn adm agn agr ak alr alrz am aml andrs ang anrk ans ark artr asd askr asml bdr bkr bng btrs dmtr dns fd flb flrs frnk frnsk gmz gr grg gtrz hb hd hnr jbr jd jsf kml krm ks ksm lr mhd mhsn mk mlk mln mrtnz nkl nm nsr rSd rb rbn rhm rmrz rz sf sk smn smr sncz srn stfn stn tl tr wldmr wlsn',
  ],
  [
    9,
    'Sr abdkdr adl agns alg alksndrc amd ar ars asmn asr bSr bnt brk brt bs bt btrk bz crstfr crstn dl ds dz flks fr frd frnd frndz gfr grd hdr hk hkm hkn hld hlf hm hmz hrn hrs hs hsm jfr jk jns jnsn kbr kdr knd krln krn krstn kstr kt mj mjd ml mng mnk mnsr mrl mrtz mt mts nbl nl nlsn rdn rf rk rl rm rmr sltn sml wldmrc wrgs yns yr ysn zhr',
  ],
  [
    9.5,
    'aSk aSrf abdaz abdgfr abdl abdrhm abkr adlf af akbr alfns alm andrsn anr ansn antlc arf arl arnst artg asgr asl azm bd bln blnk bls brd brzn bsr crls crs db dg dk drn fsl fzl gbrl glm gln grgr grmn grn gz hg hlm hms hng hns hrb hrd ht jnfr jrml jsn kd kld kln klr kns kntr krdn krmn ksrn kstl ld lk lm lnd lnrd lrn lz md mdn mhl mhlc mhn mndz mnr mnt mnz mrsl mrt msd msl msn msr mz nk nklc nrdn rcrd rfl rjs rng rnkn rsl sdm sfnts skr skt slzr str thr tlb tlr tms tng wktrc wld wlkr wlns wr wzr ysr zfr',
  ],
  [
    10,
    'Sk Sndr aSl abdhkm abdmjd abdmlk abdrf abdslm abdstr abn agrc agstn ahnd akl akt alfrd aljndr alksc alns alsn alzbs ambr amnd anc ant arb arj arln armnd art asbl asln astn azt blc blmr bltrn bnd bnjmn brbr brl brnrd brns brtn bsm btn cr ct dls dmn drgn drk drs dsn fb fdl fgr fl frdrk frnks frs gd gdlb glb glbrt gnzls grhm grld gst gstlm hS hSm hjz hktr hln hmdn hmn hrS hsr htm jS jb jkb jls jrdn jrm jsk klrk kmr krd krdns krt ksk ksr ktn lb lbr lks lndc lndn lsn ltf mgn mhr mkl mks mld mlm mls mrd mrf mrgrt mrks mrm mrz ncls ngr nkls nrz ns ntl nz nzm nzr rdlf rgr rkrd rmdn rndn rnld rsr rstm rstrb rzk sjd sln sls smbsn sndr sns snts srgc tb tk tkS trn wbr wd whd wht wkd wldsl wlntn wng wns wsk yk ykb yrc zbd zk zmbd znb zr',
  ],
  [
    10.5,
    'Sbn Sf Skl Skr Sl Sml Srf Srn aS abr abt ac ack adr adrn adrs aglr agst aj ajm akr akrm aks alS ald alsd amrhsn and anz arm arng arnld arsln asdr ask askbr aslm ast astrd atn azhr bdn bdrht bhzd bld blk bmn bns brj brnd brndn brnt brsc brsn bsl bst btrc btrg btrsn ck czr dbr dgls dm dmnk dms dng drS drt fSr flr frdrc frj fs ft ftm gdn glnd glr glrm gnd gnzl grjls grm grt grzn gs gsn hSn hcm hj hkmt hnf hnsn hral hrk hrmn hrt htb hzm jbrl jhr jks jksn jln jlt jnt jsm jstn kb kbs kc kds kf klck klm kls kmb kmbl kmbrl kmc kmn knstntn knt krnr krs krtr krz ksn kst kstn kz kzf lg lgn lkn lnrs lns lrnzn mb mbn mbrk mc mhlf mhmdrz mhnd mhtr mjtb mkt mrgn mrkz mrls msm mtk mtr mzn ndl ng njb njm nklk nmn nrs nsf nsn nt nzn rbk rbnsn rbrs rdnd rdrg rfk rhn rkn rls rsls rt rtnbrg sbls sbr sbt sdr sfn sgr shn shr sntg srb srhn stl stnk strt szk tbtb tmr ts tsr wf wgnr whb wldz wln wlr wlrc wls wltr wlz wnd wnsnt wrd wrgt wrl wrn wskz wsl wslc wsnt yl ymn yzd zbt zgr zhd zkr zls zlt zn zrf zrk',
  ],
  [
    11,
    'Sbl Sg Shd Smn Smr Smt aSkz aSr abbkr abdbst abdhlk abdhsn abdlrhmn abdltf abdmhsn abdmn abdrzk ablfzl abmhmd ackz adms afns ahsn akn akst alb albr aldmr aldn alk alkr almr alrd amnl amrn ank antl arS arbn arg arlnd arst artm arz asbnz asg asn astbn atf atr azr bcr bdg bg bgdn bhtr blr blsk blt bltn bnl bnr bntz brdl brds brg brgn brhm brhn brkr brkz brlt brnk brnl brsk bsk bsn bstn bstr btk btl btst crf crl dhl djn dlgd dln dmr dnld drg drgljb dt fbn flbs fn fng frk frmn frn frns gbr gdf glg gls gndc gnm grb grgrc grgs gsb gt gzl gzmn hbr hdt hjr hlk hlng hmS hmt hnd hnrc hrtd hzr jds jf jg jhns jmn jmnz jnk jrz jst kS kj kldrn klns kmbs knr knrd kntrs krdzk krg krnl krts kstnd ktln kzk kzm kzrs lbd ldn lnds lng lnr lrnt lrs lsl mdl mdr mhds mksm mlng mnd mnds mnm mrdg mrj mrsds msb msk mslm mst mzd mzhr nS nb nbr nd nf nkmr nls nmt nrg nrmn nsk rc rcl rcrdsn rdk rg rgbrt rhmt rj rkl rlf rmnd rnd rngl rsln sbld sbrn sbstn sdk sdn sfdn sfr sg sgnd shl skb sldr smd smns snd sndrs snt sntn snz srs srt srz stbn sz tS tbr td tfk tnk trhn trj trjl trnd wcsl wlhlm wrnk wrnr wsln wst yS yln yrn ys zdn zmr zngn',
  ],
  [
    11.5,
    'Shbndr Sht Sm Smdt Sms SnSl abdbk abdbsr abdgn abdhd abdhk abdhmd abdk abdkds abdkrm abdmnm abdrsd abdsmd abgl abgn abnz abrl abrsdn abrt abtlb abzd adb adgr ads afrn ags agzrc ahd ahlg ahndzd ahrs ajln akb akd akm aksl aksn albn aldzmrc algc alksnd amddn amrS amrl amrmhd anSr andrc angrd anl ansnt arbld ardnd arjl arkd arksn armn arnd arsl artn arts artz asbrz asf aslmbl asmlc astz atbk atk bS bcgn bck bdl bgd bhl bhr bj blklm blksm blm blnkrt bltnsk bm bmbng bml bnds bnk brbs brc brgs brgt brks brkt brm brmdz brst bstmnt btrz cd chd ckr cnms cz dbg dhr dlm dmngz dmnl dmnt dmtrc drd drkdl dsk dstn fc fdlal fdrk fhr fk fkr fm fntn frhn frl frnkln frt gc gdt gjk gkl gksl glmrd glmrz glz gnt grc grdn grgc grhrd grk grng grz gsm gstn gtc hSng hbal hdm hdtal hgn hgr hls hmdal hmdrz hnrk hntr hnz hrbr hrbrt hrld hrsn hrst hsmdn hst htn htr jldn jnl jrd kbl kbln kdl kdn klb klk klmnd kmrn knstntnc kntn krb krdmbrn krfrd krj krk krlsn krnls krsd krstl krtrk kshmjl ksht kskr ksln kstlns ktbc ktrn ktrng kzrz lbld lbng ldg lmbrt lndr lnl lrnk lrns lrsn lt lzs mShr mSl mgdln mgmd mhfz mhmdmn mhrd mhs mjrs mkln mkn mlsk mlt mndr mns mnsz mrnSk mrnd msfr mtbs mtj mtlb mtn mtsdk mtsm mzhm ndm ndr ngn nj njbal njd njmdn njr nkn nlsk nmb nmr nrb nrn nsnl ntb ntbr nzmn rbrsn rcrds rgd rgrs rhmtal rlnd rms rmz rmzn rsd rsdn rsk rslnc sbhn sbtk sfal sfk sj skrn slbdn sndl snr srgr srk srl srm stS stnl stnr stns stnsl stnsls szr tbs tfn tgl thrn tkg tlf tln tmn trb trbls tsk wk wlal wldmrn wlnd wlntnc wlrl wlt wrb wrgn ws wsm wtbn wtnb wtr wzkz ySd ySk yd ygn ygnc ykbs yksl yldrm ylmz ylnd ynkc ysk ysmn zcr zl zmn zndn zrgm zrn',
  ],
  [
    12,
    'Shb Shn Shr Sj Skt Sln Smz Snd Srbtl Srk St aSd aSm aSn aStn abdhlm abdsm abdtb abfn abrm acr adg adgrd adk adlbrt adlm adln admn admnd adsn adt afk afl afr agdl agl agnts ah ahlm ahn ahsngl ahtr ajd ajng akbl akdnz akln aktrn albs alc alf alkl alksndrn almd alnk alrs alsbs alsr alt altmrn altn altr alz alzr alzt ambrs amk amrbs amrc amrsn amrz ams anb andrn angs anj anrkz anslm arbrt arfn argl arms arnlf arns arsr asb asbrnz asld asmr asmt asnk astk astr atb atl ats azb azdn azkl azn bSb bc bdrn bgr bhmn bjk bkstr blg blgn blgrn bljn blmn blng blns blsn blsr blz bnc bndkt bnfl bnmn bnmr brSd brdj brjs brkS brkn brstn brtk brtl bskl bsks btlr bts cb cbn cm cnd cngz crn crstf ctl dbt dfr dgl dgn dgr dlb dlk dlr dlt dmd dmrl dnt dnz drms drng dsr dst fdrc fhd fkl fknd fks flkr flrz fns frdnd frds frgs frht frnr frnsn frts frtz frz fst gS gbsn gkn glbgn glk gm gmr gnc gng gnr gntl grbn grdnr grnd grnr grnt grsl gsbr gtn gzn hSr hbrt hdl hds hfmn hgs hkr hlb hlnd hmbrt hmr hndrsn hnk hnsr hnt hrc hrnd hrngtn hrnr htk jdn jdt jfrsn jkbs jkln jkn jmz jnkns jnr jrgn jrj jrl jrmn jsmt jz kSf kSk kbS kbk kblr kfmn khn kjn klc klmnt klnk kmbr kmrg kndlr knj knk knm knzk krS krdb krdr krjl krks krnk krsk krst krtl krtz ksb kskrk ksmn ksmr ksrs kstk kzn kzr lS lbrt ldk ldsm lf lgr lhmn lht ljn lkS lkmn lksn lms lnt lrd lrdn lrnz mS mSn mSrf mcn mdrd mdrn mds mfk mft mg mgd mgm mhls mhmdhsn mhmdjd mhmdsn mhrn mjhd mjk mkld mlcn mldn mlhm mlrd mltn mndl mnf mngk mngl mnsrt mntl mrSl mrdmd mrgrd mrln mrsk mrsln mrtl mrtnk mrzk mshr msmn mtz mzt nbhr ndnk ngS ngb ngk nhl nhm nhr nkb nkd nkln nkt nktn nms nrgs nsm nsrdn nsrn nstr ntnl nzrnk rbls rgn rhf rhl rjn rmS rnt rntr rslnd rsm rsmn rsmsn rst sbl sbn sc sdg sdng sfrn sft shb shd sksn slb sld slj slk slnk slr slsbl slstn slstr slt sltr smk smrn snb snds sntk srj srks srnts srtn stjn strtn sts stsk szgn szn tbn tdk tfl thn tkc tkr tld tlk tmdn tmk tnd trmn trnr tzn wb wdn wj wlSjrd wlbld wldln wldn wldr wlf wlfrd wlj wlk wlrd wlzkz wm wnk wnsl wnsnz wrs wsn wsr wt ySn ykn ymd ynt ynz yrlmz ysb ysnk zb zbl zhrn zlkrn zlmr zltn zm zmbrn zng zrl zs zt ztn ztr',
  ],
  [
    12.5,
    'Sb Sbr Scgl Scrbk Sfk Sfkt Sfr Shbdn Shbz Shdhl Shl Shrbr Slk SmSr Smsal Smsrhmn Snc Snj Snt Srbn Srbz Strbst aSkr aStk aStr abS ababd ababs abans abat abda abdahmd abdazm abdft abdhfd abdjSr abdjl abdkbr abdkf abdlbt abdlrzg abdmhmd abdmnf abdnr abdnsr abdrb abdrd abdsd abdwhb abdzhr abhmz abl ablgsm ablnr ablrd abmrzk abmsb abmstf abnt abrgr absdc absfn abslm abslmn abtrb abwld aby abyzd abzbd abzs acbr acgr acn acrk acs adjt adlr adlt adnsn adrdn adrds aflb afmc afzl agjn aglz agnSkn agngb agrn agt ahdl ahlS ahm ahmdc ahmdhsn ahmdn ahmdzdgn ahmt ahnzd ahsnal ajdnk ajk akgndz aklds akmb akrk aksldr alSf alSn alSrf albrd albrtc albsn albstn alck aldbs aldzmr algds alhd alhkrm alhld alhrb alhsn aljn alkld alksjc almbrk alnsm alrnm alsbhk alsds alshb alshr alst altb altf alzhr alzhrn alznd ambd ambrl amhmd amlc amlkr amnhk amnrd amrk amrmhmd amzk amzkt anScnk ancn andrd anfr anglk anhn anjm ansts antal antf antljc antln antsr anznz arbS arbsr arbz arc arcld ard ardgn ardk ardnz arfal arfhsn arfl',
  ],
];

/** The same of words in names of organisations. */
export const FREQUENT_WORDS: readonly (readonly [bits: number, keys: string])[] = [
  [4, 'd'],
  [5, 'aks antrntnl arn bnk fndtn s trdng'],
  [5.5, 'Sbng aslmk st'],
  [6, 'akscng andstrs ar argnstn aslm br btrcmkl dlbmnt hrmn kr l sl sn srs y'],
  [6.5, 'al ansr anstmnt arm as crtbl gnrl jhd jm k mn mngmnt n rl sntr tcnlg w'],
  [
    7,
    'Sb Shd Sr alhrmn am an andstr andstrl angnrng anrsns anst ast b blstn brs brsn brt dl grb hr jmt kmrsl kmt knstrktn m ml mnt ntnl sk skrt snbl stl str t trd',
  ],
  [
    7.5,
    'a ad afrk aksbrt aksnrn ambrt anrg ark ars asn astn bls frs grnd hj hl kS kd kl krn ls mcnr mjhdn mnstr mr rltnr sb sr srn wl',
  ],
  [
    8,
    'Sm ab abScst ak alktrnk alktrnks amn anstmns antd antrbrs astblSmnt bSr bl blnt bn brgd brnc brns brsrs dfns f fnd fr frm gdr glbl hmntrn hng hs jlr jnt kb kmblks kmrslzdr kng knsl ksn lbn mrn mst nr rblk rd rhm rlf rn rs rsrc sbrt sd smn snt thrn tn tns tr trst ts wst',
  ],
  [
    8.5,
    'Sbrd Sng abdl af afSr agns alf amg amk amr anmblr anrsl anrst ansrns arb arlns asl asr at bk bkstn bldng blk brdktn brgds bt btln btr cm cn crt dbrtmnt dmsks dn dr drg dsn fds frgn frgt g gd gldn glf gs hld hnf hrk hrm hrsn htl j kbtl kn knsrn kntnt krbs krm ks lbrtn lgstks lns lnt md mdl mdrs mhmd mnfktrng mng mnsk mrtm nb nft r rdn rsrt sks sns stftls sz tb tlbn trfkng trk trnsbrt trnsbrtn wlt wnzl ylt',
  ],
  [
    9,
    'Sbldng Snb aStr abdn admnstrtn afs anSrt andns antrnsnl asktk atls atn blr blsk bnd bng bnm bns brbrts bs bsdrn bsns bsr cmkl cng drktrt ds dsgn dt fndsn frnt gm grds grn gstr h hd hm hmt hn jS jd jnd kbrt klb kngdm knsltng knstrktr kntrktng krdt krns kstl ln mcn mhr mk mlk mltr ms msjd nbl nk nrs nsrt rj rltn rsrs sbr sksk sldrt slfst slmn sltn sm sml smnt sntrl srf stctng std stklkn stms strs sts tdbr thrk tjrt wb wn wntr ymn zl',
  ],
  [
    9.5,
    'S Sbg Srf Srg Srkt Srz abrdr afd afr afrs agbt agr agrkl ahl ahmt aknmk aksblrtn aksbrs alktrst als amgrns anb anfrmtn anm ansn anstn anstrmnt ant antrtrd arbn arfns argk arkrft armd arns arnt arsbs aslg atkrt atmk azm azt bf bgrd bld blg blmr blz bm bnlns bnsl bnt brbrt brd brdks brkrg brkrmnt brkt brl brm brsns brtktn brtnrs bskbng bsn bstn btrlm bz cmstr csn dbrt dgtl dln dmnd drt dstrbtn fb fl flkn flm fns fnsl frd frms frngn ftbl gld gms gndr grd grdn grgn grs grtr gsdrstn hfz hlb hlf hrkt hsn htm jl js kSm kbn kbns kbrtn kf klmb klmbn kln kmnst kmrs kmsn kngs knsrs knt krb krc krg krmn krmnl ksr kt ktb ktrng kz lb ldr lf lm lnd lt mSnstrn mgrc mhjrn mhrs mks mlt mndl mnmr mnr mnrl mrkz mrtrs msb mslmn msnrbnk mt mtlrg ncn nklr',
  ],
];
