// Words by what they do in a sentence about mailings, in further languages of Asia and Africa.
import { list, type Roles } from "./phrases.ts";

/** Roles of words by language code. */
export const FURTHER_ROLES: Readonly<Record<string, Roles>> = {
  az: {
    less: list("daha az"),
    signIn: list("daxil ol"),
    mail: list(`
      bülleten | məktub | bildiriş | e poçtlar | xəbər | siyahı | elektron poçtlar | elektron məktub |
      e məktub | xəbərnamə | mesaj | xatırlat | göndəriş`),
    end: list(`
      ləğv | dayandır | çıx | sil | söndür | imtina | dayandırma | ləğv et | imtina et | çıxın | çıxmaq |
      kənarlaş | çıxı | çıxar | silin | silm | bağla | deaktiv | blokla | uzaqlaş | kəsin | rədd |
      geri götür`),
    refuse: list(`
      istəmir | istəmə | artıq * istəm | istəm | göndərməyin | yazmayın | maraqlı deyil | maraqlandırm |
      lazım deyil | göndərilməsin`),
    receive: list("almaq | alma | göndər | alm | alac | gəlm | qəbul | alın"),
    change: list(`
      idarə | dəyiş | redaktə | seç | yenilə | seçm | seçi | seçə | tənzimlə | düzəliş | ayarla | fərdi`),
    settings: list(`
      parametr | ayar | seçim | üstünlük | tərcih | seçimlər | nizamlama | tənzimləmə | tezlik |
      nə qədər tez | razılıq`),
    subscription: list("abunəlik | abunəliy"),
    paid: list("jurnal | qəzet | premium | faktura | ödəniş | müqavilə | sifariş | rezerv"),
    thread: list("mövzu | müzakirə"),
  },
  kk: {
    less: list("сирек | азырақ"),
    signIn: list("кіру | жүйеге кір"),
    mail: list(`
      хат | хабарландыр | жаңалық | тізім | рассылка | хаттар | хабарлама | хабарландырулар | жаңалықтар |
      электрондық хат | тізімінен | тізімнен | таратылым | хабар | ескертпе | ескерту | дайджест |
      бюллетень | таратыл | еске сал`),
    end: list(`
      тоқтат | бас тарт | өшір | шығар | ажырат | шығу | тоқтату | бас тарту | жою | өшіру | бас тартыңыз |
      шығыңыз | жазылымнан | тоқтатыңыз | өшіріңіз | доғар | алып таста | сөндір | бұғатта | шыға |
      тоқтай | шығып | тізімнен алу | қайтарып ал`),
    refuse: list(`
      келмесе | қаламай | қаламас | енді * келме | келмей | қажет емес | керек емес | қызықтырмай |
      жібермеңіз | жібермеу | жолдамаңыз | жазбаңыз`),
    receive: list(`
      алғыңыз | алу | алуды | алғым | алғы | жібер | жолда | алмау | хат алу | алып тұр | келіп тұр`),
    change: list(`
      басқар | өзгерт | таңда | жаңарт | теңше | реттеу | реттеңіз | өңде | баптаңыз | баптап | жөнде`),
    settings: list(`
      параметр | баптау | баптаулар | параметрлер | теңшелім | қалаулар | теңше | қалау | жиілі | таңдау |
      опция | келісім`),
    subscription: list("жазылым | жазылу"),
    paid: list("журнал | газет | премиум | шот | төлем | келісімшарт | тапсырыс | брон"),
    thread: list("тақырып | талқыла"),
  },
  uz: {
    less: list("kamroq"),
    signIn: list("tizimga kir"),
    mail: list(`
      xat | xabarnoma | bildirishnoma | yangilik | roʻyxat | xatlar | axborotnoma | yangiliklar |
      xabarlar | bildirishnomalar | elektron xat | pochta xabar | byulleten | xabar | axborot xat |
      rassilka | eslatma | jo natma | ro yxat | хат | хабар | янгилик | рассылка | билдиришнома |
      эслатма | рўйхат | бюллетен | xabar berish`),
    end: list(`
      bekor | toʻxtat | oʻchir | voz kech | chiq | bekor qil | to'xtat | to xtat | o'chir | o chir |
      chiqish | chiqing | rad et | olib tashla | to xta | бекор | тўхтат | ўчир | воз кеч | чиқ | рад эт |
      олиб ташла | qaytarib ol`),
    refuse: list(`
      xohlama | istama | endi * xohlama | xohlamasangiz | istamasangiz | xohlamay | istamay | xohlamaysiz |
      istamaysiz | kerak emas | hohlama | yubormang | yubormas | jo natmang | qiziqtirmay | qiziqmay |
      истама | хоҳлама | юборманг | керак эмас | yozmang`),
    receive: list("olish | qabul | yubor | jo nat | kelish | олиш | юбор | қабул | olib tur | kelib tur"),
    change: list(`
      boshqar | oʻzgartir | tanla | yangila | o'zgartir | o zgartir | boshqaring | tanlang | sozlang |
      tahrirla | sozla | moslash | moslang | belgilash | tahrir | бошқар | ўзгартир | танла | созла`),
    settings: list(`
      sozlama | parametr | afzal | tanlov | nastroyka | qanchalik tez | chastota | созлама | афзал |
      параметр | rozilik | imtiyoz | moslama`),
    subscription: list("obuna | обуна"),
    paid: list("jurnal | gazeta | premium | hisob | toʻlov | shartnoma | buyurtma | bron"),
    thread: list("mavzu | muhokama"),
  },
  bn: {
    less: list("কম$ | কমা | আরও কম"),
    signIn: list("লগ ইন | সাইন ইন"),
    mail: list(`
      ইমেইল | নিউজলেটার | বিজ্ঞপ্তি | বার্তা | ইমেল | ই মেইল | ই মেল | মেইল | মেসেজ | নোটিফিকেশন | খবর |
      তালিকা | আপডেট | সতর্কতা | অ্যালার্ট | রিমাইন্ডার | সংবাদ | প্রচার`),
    end: list(`
      বাতিল | সরান | বাদ | আনসাবস্ক্রাইব | বাদ দিন | সরিয়ে | মুছে | প্রত্যাহার | থামান | বন্ধ$ | বন্ধ কর |
      থামা | ছাড় | ত্যাগ | সরা | মুছ | প্রত্যাখ্যান | বেরিয়ে | অপ্ট আউট | থেকে সরা | থেকে বাদ |
      থেকে আমাকে | থেকে বেরিয়ে | থেকে নাম | থেকে মুছ | ব্লক | মিউট`),
    refuse: list(`
      না চান | চান না | চাই না | পেতে না চান | পেতে চান না | আর চান না | আর না চান | ইচ্ছুক নন |
      আগ্রহী নন | আগ্রহী ন | ইচ্ছুক ন | পাঠাবেন না | প্রয়োজন নেই | দরকার নেই | না চাইলে | চাচ্ছেন না |
      চাইছেন না | আগ্রহ নেই`),
    receive: list("পেতে | গ্রহণ | পাওয়া | পাবেন | পাঠা | পাচ্ছেন | নিতে | পাব | আসা | আসে | নেওয়া | পাই"),
    change: list(`
      পরিবর্তন | পরিচালনা | বেছে | আপডেট | বাছাই | নির্বাচন | সম্পাদনা | নিয়ন্ত্রণ | পাল্টা | বদল |
      কাস্টমাইজ | ঠিক কর | হালনাগাদ`),
    settings: list(`
      পছন্দ | সেটিং | সেটিংস | পছন্দসমূহ | অপশন | বিকল্প | অগ্রাধিকার | কত ঘন ঘন | কতবার | সম্মতি`),
    subscription: list("সাবস্ক্রিপশন | সদস্যতা"),
    paid: list("পত্রিকা | প্রিমিয়াম | বিল | পেমেন্ট | চুক্তি | অর্ডার | বুকিং"),
    thread: list("বিষয় | আলোচনা"),
  },
  ur: {
    less: list("کم"),
    signIn: list("لاگ ان | سائن ان"),
    mail: list(`
      ای میل | نیوز لیٹر | اطلاع | پیغام | فہرست | نیوزلیٹر | خبرنامہ | نوٹیفکیشن | نوٹیفیکیشن | میلز |
      الرٹ | یاد دہانی | میسج | مراسل | خبریں | ایمیل | میلنگ لسٹ | میلنگ فہرست`),
    end: list(`
      منسوخ | بند | ختم | ہٹا | نکال | روک | خارج | ترک | مسترد | ان سبسکرائب | کینسل | چھوڑ | میوٹ |
      کو بند | کو روک | سے نکل | سے ہٹ | سے نکال | کو منسوخ | واپس ل | بلاک | سے مجھے نکال | سے مجھے ہٹا |
      سے نکلن | نکلن`),
    refuse: list(`
      نہیں * چاہ | نہیں چاہ | مزید نہیں | دلچسپی نہیں | نہ بھیج | ضرورت نہیں | نہیں کرنا چاہ |
      نہیں لینا چاہ | دلچسپی نہ | مت بھیج | نہیں رکھت`),
    receive: list(`
      وصول | حاصل | موصول | بھیجنا | بھیج | ملنا | ملتی | ملیں | آنا | وصول کرنا | موصول کرنا | حاصل کرنا`),
    change: list("تبدیل | نظم | منتخب | اپ ڈیٹ | بدل | چن | انتظام | ترمیم | مقرر | اپڈیٹ | کنٹرول"),
    settings: list("ترجیح | ترتیب | سیٹنگ | اختیار | پسند | کتنی بار | کتنے عرصے | آپشن | رضامندی | تعداد"),
    subscription: list("سبسکرپشن | رکنیت"),
    paid: list("رسالہ | اخبار | پریمیم | بل | ادائیگی | معاہدہ | آرڈر | بکنگ"),
    thread: list("موضوع | گفتگو"),
  },
  ta: {
    less: list("குறைவான"),
    signIn: list("உள்நுழை"),
    mail: list(`
      மின்னஞ்சல் | செய்திமடல் | அறிவிப்பு | செய்தி | மின்னஞ்சல்கள் | செய்திமடல்கள் | அறிவிப்புகள் | மடல் |
      அஞ்சல் | தகவல்கள் | பட்டியல் | மெயில் | ஈமெயில் | இமெயில் | விழிப்பூட்ட | எச்சரிக்கை | நினைவூட்டல் |
      குறுஞ்செய்தி | நோட்டிபிகேஷன் | நியூஸ்லெட்டர் | அலர்ட் | மின்னஞ்சல | மடல | பட்டியலி | அஞ்சல`),
    end: list(`
      ரத்து | நிறுத்து | நீக்கு | விலகு | நிறுத்த | நீக்க | விலக | ரத்துசெய் | ரத்து செய் | முடக்க |
      முடக்கு | விலகவும் | குழுவிலக | இருந்து விலக | இருந்து நீக்க | இருந்து வெளியேற | இருந்து அகற்ற |
      என்னை நீக்க | என்னை அகற்ற | வெளியேற | அகற்ற | தவிர்க்க | தடுக்க | அணைக்க | கைவிட | திரும்பப் பெற`),
    refuse: list(`
      விரும்பவில்லை | வேண்டாம் | வேண்டாமா | விருப்பமில்லை | விரும்பாவிட்டால் | விரும்பவில்லையா |
      பெற விரும்பவில்லை | வேண்டாமெனில் | விரும்பாத | தேவையில்லை | ஆர்வமில்லை | ஆர்வம் இல்லை | அனுப்பாதீ |
      அனுப்பாதே | விருப்பம் இல்லை | பெறாமல் | வராமல்`),
    receive: list("பெற | பெறு | வருவ | வரும் | அனுப்ப | கிடைக்க"),
    change: list(`
      மாற்று | நிர்வகி | தேர்ந்தெடு | புதுப்பி | மாற்ற | நிர்வகிக்க | தேர்வு | திருத்த | புதுப்பிக்க |
      தேர்வ | சரிசெய் | தனிப்பயன் | அமைக்க | கட்டுப்படுத்த | நிர்வாக`),
    settings: list(`
      விருப்பத்தேர்வு | அமைப்பு | விருப்பத்தேர்வுகள் | விருப்பங்கள் | அமைப்புகள் | அமைப்புக | விருப்பங்க |
      விருப்பத்தே | அமைவு | எவ்வளவு அடிக்கடி | தெரிவு | செட்டிங் | அமைப்பை`),
    subscription: list("சந்தா"),
    paid: list("இதழ் | பிரீமியம் | பில் | கட்டணம் | ஒப்பந்தம் | ஆர்டர் | முன்பதிவு"),
    thread: list("தலைப்பு | விவாதம்"),
  },
  te: {
    less: list("తక్కువ"),
    signIn: list("లాగిన్ | సైన్ ఇన్"),
    mail: list(`
      ఇమెయిల్ | వార్తాలేఖ | నోటిఫికేషన్ | సందేశా | ఇమెయిల్‌లు | ఇమెయిళ్ల | ఇమెయిళ్లు | ఈమెయిల్ | మెయిల్ |
      నోటిఫికేషన్‌లు | సందేశాలు | న్యూస్‌లెటర్ | వార్తాలేఖలు | జాబితా | నవీకరణలు | హెచ్చరిక | అలర్ట్ |
      మెసేజ్ | ఇ మెయిల్ | ఈ మెయిల్ | ప్రచార | రిమైండర్ | వార్త | నోటీసు | ఇమెయిల | మెయిల | ఈమెయిలు`),
    end: list(`
      రద్దు | ఆపు | ఆపండి | తొలగించ | ఆఫ్ | ఆపివేయ | నిలిపివేయ | నిలిపి | ఆపడానికి | తీసివేయ |
      అన్‌సబ్‌స్క్రైబ్ | చందాను తొలగించ | వైదొలగ | ఆపేయ | ఆపాలి | ఆపాలను | ఆపేందుకు | ఆపమ | ఆపగల | మానేయ |
      విరమించ | మ్యూట్ | బ్లాక్ | తీసేయ | నిలుపు | నిష్క్రమించ | బయటకు ర | నుండి తొలగ | నుండి తీసి |
      నుండి నన్ను | నుంచి తొలగ | నుంచి తీసి | నుండి వైదొలగ | నుండి బయట | నిలిపేయ | డిసేబుల్ | ఉపసంహరించ`),
    refuse: list(`
      వద్దు | అందుకోకూడద | స్వీకరించకూడద | ఇష్టం లేద | వద్దా | వద్దనుకుంటే | వద్దని | అక్కర్లేదు |
      కోరుకోకపోతే | కోరుకోరు | ఇకపై * వద్ద | ఇష్టపడకపోతే | ఇష్టం లేక | కావాలని లేక | ఆసక్తి లేక |
      ఆసక్తి లేద | అవసరం లేద | అవసరం లేక | పొందకూడద | పొందాలని లేద | పొందాలనుకోక | పొందాలనుకోవ |
      అందుకోవాలనుకోక | స్వీకరించాలనుకోక | రాకూడద | పంపవద్దు | పంపకండి | కోరుకోవడం లేద | కోరుకోక |
      అనుకోకపో | అక్కరలేద | అక్కర్లేద`),
    receive: list(`
      అందుకో | స్వీకరించ | పొంద | పంప | వస్తున్న | రావడ | రావాలి | రావాలో | అందుతు | అందించ | రాకుండ`),
    change: list(`
      మార్చ | నిర్వహించ | ఎంచుకో | నవీకరించ | సవరించ | మార్పు | సర్దుబాటు | అప్‌డేట్ | నియంత్రించ |
      ఎంపిక చేస | సెట్ చేయ`),
    settings: list(`
      ప్రాధాన్యత | సెట్టింగ్ | ఎంపిక | అభిరుచు | ఎంత తరచుగా | ఎన్నిసార్లు | ప్రిఫరెన్స్ | అనుమతి | అమరిక`),
    subscription: list("సభ్యత్వ | చందా"),
    paid: list("పత్రిక | ప్రీమియం | బిల్లు | చెల్లింపు | ఒప్పంద | ఆర్డర్ | బుకింగ్"),
    thread: list("అంశం | చర్చ"),
  },
  sw: {
    less: list("chache | mara chache"),
    signIn: list("ingia"),
    mail: list(`
      barua pepe | jarida | arifa | taarifa | ujumbe | orodha | baruapepe | vikumbusho | kikumbusho |
      tahadhari | jumbe | meseji | notisi | ofa kwa barua | habari zetu`),
    end: list(`
      sitisha | acha | ondoa | ghairi | zima | jiondoe | kujiondoa | kujitoa | jitoe | kusitisha |
      kuacha | kughairi | kuzima | kuondoa | acheni | kukatisha | katisha | kusimamisha | simamisha |
      komesha | kukomesha | kuondolewa | tuondoe | niondoe | ondolewa | nitoe | kataa | kukataa | lemaza |
      kulemaza | zuia | kuzuia | jiondolee | kutoa`),
    refuse: list(`
      hutaki | sitaki | hupendi | hutaki tena | hutak | usipotaka | usipopenda | usingependa | hungependa |
      hupendelei | hutapenda | hamtaki | msipotaka | kutopokea | usitumi | msitumi | usinitumi |
      msinitumi | huhitaji | hauhitaji | huvutiwi | haupendi | hautaki | sipendi | nisitumiwe | usiyotaka`),
    receive: list(`
      kupokea | pokea | kupata | unapokea | unazopokea | unayopokea | kupat | kutumi | kuletew | nipokee |
      upokee | tumiwa | nitumie`),
    change: list(`
      badilisha | dhibiti | hariri | chagua | sasisha | kuchagua | kubadilisha | kudhibiti | simamia |
      kusimamia | rekebisha | kurekebisha | kuhariri | kusasisha | kuweka | badili | kubadili | panga upya`),
    settings: list(`
      mapendeleo | mipangilio | chaguo | mara ngapi | machaguo | upendeleo | mapendekezo | mpangilio |
      chaguzi`),
    subscription: list("usajili"),
    paid: list("gazeti | premium | ankara | malipo | mkataba | agizo | miadi"),
    thread: list("mada | majadiliano"),
    may: list("unaweza | waweza"),
  },
  fil: {
    less: list("mas kaunti | bawasan"),
    signIn: list("mag log in | mag sign in"),
    mail: list(`
      newsletter | mga email | mga mensahe | notification | mga abiso | listahan | email |
      mga notipikasyon | notipikasyon | abiso | balita | paalala | alerto | update | job alert | alert |
      mensahe | liham | sulat | mga promo | mailing | pahayagan`),
    end: list(`
      itigil | alisin | kanselahin | ihinto | i off | patayin | huminto | paghinto | pagtigil | tumigil |
      tigilan | i-off | pagkansela | umalis | tanggalin | pigilan | wakasan | tapusin | i unsubscribe |
      mag opt out | i disable | i deactivate | i mute | tanggihan | pagtanggal | itinigil | ititigil |
      matigil | mahinto | kanselado | tumiwalag | maalis | matanggal | mapahinto | makaalis | patigilin |
      itinitigil`),
    refuse: list(`
      ayaw mo | ayaw ko | ayaw na | ayaw ninyo | hindi na | ayaw mo nang | ayaw mo na | ayaw nang |
      ayaw mong | ayokong | ayoko nang | ayoko na | hindi mo na gusto | hindi na nais | hindi interesado |
      kung ayaw | hindi ka na | hindi ko na | hindi na ako | ayaw | huwag na | hindi mo na nais | di na |
      wala nang | huwag mo na | huwag ninyo na`),
    receive: list(`
      makatanggap | tumanggap | tanggapin | padalhan | matanggap | nakakatanggap | pagtanggap |
      natatanggap | makakuha | makuha | padala | magpadala | pinapadala | pinadala | ipadala |
      ipinapadala | pagpapadala | i email | mag email | nakukuha | makarinig | mapadalhan | tinatanggap`),
    change: list(`
      baguhin | pamahalaan | piliin | i update | i edit | palitan | i manage | i-manage | i-update |
      ayusin | itakda | mag update | pumili | i set | i customize | i adjust | iakma | pangasiwaan |
      pagbabago | kontrolin | mamili | isaayos | pagpili`),
    settings: list(`
      kagustuhan | setting | opsyon | settings | preference | gaano kadalas | dalas | pagpipilian |
      opsiyon | mga pinili | pahintulot | gaano karami`),
    subscription: list("subscription"),
    paid: list("magasin | premium | bill | bayad | kontrata | order | booking | plan"),
    thread: list("paksa | talakayan"),
    may: list("maaari | puwede | pwede"),
  },
};
