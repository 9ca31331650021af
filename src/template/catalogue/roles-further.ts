// Words by what they do in a sentence about mailings, in further languages of Asia and Africa.
import { list, type Roles } from "./phrases.ts";

/** Roles of words by language code. */
export const FURTHER_ROLES: Readonly<Record<string, Roles>> = {
  az: {
    less: list("daha az"),
    signIn: list("daxil ol"),
    mail: list(`
      bülleten | məktub | bildiriş | e poçtlar | xəbər | siyahı | elektron poçtlar | elektron məktub |
      e məktub | xəbərnamə | mesaj`),
    end: list(`
      ləğv | dayandır | çıx | sil | söndür | imtina | dayandırma | ləğv et | imtina et | çıxın |
      çıxmaq | kənarlaş`),
    refuse: list("istəmir | istəmə | artıq * istəm"),
    receive: list("almaq | alma"),
    change: list("idarə | dəyiş | redaktə | seç | yenilə"),
    settings: list("parametr | ayar | seçim | üstünlük | tərcih | seçimlər | nizamlama | tənzimləmə"),
    subscription: list("abunəlik | abunəliy"),
    paid: list("jurnal | qəzet | premium | faktura | ödəniş | müqavilə | sifariş | rezerv"),
    thread: list("mövzu | müzakirə"),
  },
  kk: {
    less: list("сирек | азырақ"),
    signIn: list("кіру | жүйеге кір"),
    mail: list(`
      хат | хабарландыр | жаңалық | тізім | рассылка | хаттар | хабарлама | хабарландырулар |
      жаңалықтар | электрондық хат | тізімінен | тізімнен | таратылым`),
    end: list(`
      тоқтат | бас тарт | өшір | шығар | ажырат | шығу | тоқтату | бас тарту | жою | өшіру |
      бас тартыңыз | шығыңыз | жазылымнан | тоқтатыңыз | өшіріңіз`),
    refuse: list("келмесе | қаламай | қаламас | енді * келме"),
    receive: list("алғыңыз | алу | алуды"),
    change: list("басқар | өзгерт | таңда | жаңарт"),
    settings: list("параметр | баптау | баптаулар | параметрлер | теңшелім | қалаулар"),
    subscription: list("жазылым | жазылу"),
    paid: list("журнал | газет | премиум | шот | төлем | келісімшарт | тапсырыс | брон"),
    thread: list("тақырып | талқыла"),
  },
  uz: {
    less: list("kamroq"),
    signIn: list("tizimga kir"),
    mail: list(`
      xabar berish | xat | xabarnoma | bildirishnoma | yangilik | roʻyxat | xatlar | axborotnoma | yangiliklar |
      xabarlar | bildirishnomalar | elektron xat | pochta xabar`),
    end: list(`
      bekor | toʻxtat | oʻchir | voz kech | chiq | bekor qil | to'xtat | to xtat | o'chir | o chir |
      chiqish | chiqing | rad et`),
    refuse: list(`
      xohlama | istama | endi * xohlama | xohlamasangiz | istamasangiz | xohlamay | istamay |
      xohlamaysiz | istamaysiz | kerak emas`),
    receive: list("olish | qabul"),
    change: list(`
      boshqar | oʻzgartir | tanla | yangila | o'zgartir | o zgartir | boshqaring | tanlang | sozlang |
      tahrirla`),
    settings: list("moslama | sozlama | parametr"),
    subscription: list("obuna"),
    paid: list("jurnal | gazeta | premium | hisob | toʻlov | shartnoma | buyurtma | bron"),
    thread: list("mavzu | muhokama"),
  },
  bn: {
    less: list("কম"),
    signIn: list("লগ ইন | সাইন ইন"),
    mail: list(`
      ইমেইল | নিউজলেটার | বিজ্ঞপ্তি | বার্তা | ইমেল | ই মেইল | ই মেল | মেইল | মেসেজ | নোটিফিকেশন |
      খবর | তালিকা | আপডেট`),
    end: list("বাতিল | বন্ধ | সরান | বাদ | আনসাবস্ক্রাইব | বাদ দিন | সরিয়ে | মুছে | প্রত্যাহার | থামান"),
    refuse: list(`
      না চান | চান না | চাই না | পেতে না চান | পেতে চান না | আর চান না | আর না চান | ইচ্ছুক নন |
      আগ্রহী নন`),
    receive: list("পেতে | গ্রহণ | পাওয়া | পাবেন | পাঠা | পাচ্ছেন | নিতে"),
    change: list("পরিবর্তন | পরিচালনা | বেছে | আপডেট"),
    settings: list("পছন্দ | সেটিং | সেটিংস | পছন্দসমূহ | অপশন | বিকল্প"),
    subscription: list("সাবস্ক্রিপশন | সদস্যতা"),
    paid: list("পত্রিকা | প্রিমিয়াম | বিল | পেমেন্ট | চুক্তি | অর্ডার | বুকিং"),
    thread: list("বিষয় | আলোচনা"),
  },
  ur: {
    less: list("کم"),
    signIn: list("لاگ ان | سائن ان"),
    mail: list("ای میل | نیوز لیٹر | اطلاع | پیغام | فہرست"),
    end: list("حذف | منسوخ | بند | ختم | ہٹا"),
    refuse: list("نہیں * چاہ | نہیں چاہ"),
    receive: list("وصول | حاصل | موصول"),
    change: list("تبدیل | نظم | منتخب | اپ ڈیٹ"),
    settings: list("ترجیح | ترتیب | سیٹنگ"),
    subscription: list("سبسکرپشن | رکنیت"),
    paid: list("رسالہ | اخبار | پریمیم | بل | ادائیگی | معاہدہ | آرڈر | بکنگ"),
    thread: list("موضوع | گفتگو"),
  },
  ta: {
    less: list("குறைவான"),
    signIn: list("உள்நுழை"),
    mail: list(`
      மின்னஞ்சல் | செய்திமடல் | அறிவிப்பு | செய்தி | மின்னஞ்சல்கள் | செய்திமடல்கள் | அறிவிப்புகள் |
      மடல் | அஞ்சல் | தகவல்கள் | பட்டியல்`),
    end: list(`
      ரத்து | நிறுத்து | நீக்கு | விலகு | நிறுத்த | நீக்க | விலக | ரத்துசெய் | ரத்து செய் | முடக்க |
      முடக்கு | விலகவும் | குழுவிலக`),
    refuse: list(`
      விரும்பவில்லை | வேண்டாம் | வேண்டாமா | விருப்பமில்லை | விரும்பாவிட்டால் | விரும்பவில்லையா |
      பெற விரும்பவில்லை | வேண்டாமெனில்`),
    receive: list("பெற | பெறு"),
    change: list(`
      மாற்று | நிர்வகி | தேர்ந்தெடு | புதுப்பி | மாற்ற | நிர்வகிக்க | தேர்வு | திருத்த | புதுப்பிக்க`),
    settings: list("விருப்பத்தேர்வு | அமைப்பு | விருப்பத்தேர்வுகள் | விருப்பங்கள் | அமைப்புகள் | அமைப்புக"),
    subscription: list("சந்தா"),
    paid: list("இதழ் | பிரீமியம் | பில் | கட்டணம் | ஒப்பந்தம் | ஆர்டர் | முன்பதிவு"),
    thread: list("தலைப்பு | விவாதம்"),
  },
  te: {
    less: list("తక్కువ"),
    signIn: list("లాగిన్ | సైన్ ఇన్"),
    mail: list(`
      ఈమెయిలు | ఇమెయిల్ | వార్తాలేఖ | నోటిఫికేషన్ | సందేశా | ఇమెయిల్‌లు | ఇమెయిళ్ల | ఇమెయిళ్లు | ఈమెయిల్ |
      మెయిల్ | నోటిఫికేషన్‌లు | సందేశాలు | న్యూస్‌లెటర్ | వార్తాలేఖలు | జాబితా | నవీకరణలు`),
    end: list(`
      రద్దు | ఆపు | ఆపండి | తొలగించ | ఆఫ్ | ఆపివేయ | నిలిపివేయ | నిలిపి | ఆపడానికి | తీసివేయ |
      అన్‌సబ్‌స్క్రైబ్ | చందాను తొలగించ | వైదొలగ`),
    refuse: list(`
      వద్దు | అందుకోకూడద | స్వీకరించకూడద | ఇష్టం లేద | వద్దా | వద్దనుకుంటే | వద్దని | అక్కర్లేదు |
      కోరుకోకపోతే | కోరుకోరు | ఇకపై * వద్ద | ఇష్టపడకపోతే`),
    receive: list("అందుకో | స్వీకరించ"),
    change: list("మార్చ | నిర్వహించ | ఎంచుకో | నవీకరించ"),
    settings: list("అమరిక | ప్రాధాన్యత | సెట్టింగ్"),
    subscription: list("సభ్యత్వ | చందా"),
    paid: list("పత్రిక | ప్రీమియం | బిల్లు | చెల్లింపు | ఒప్పంద | ఆర్డర్ | బుకింగ్"),
    thread: list("అంశం | చర్చ"),
  },
  sw: {
    less: list("chache | mara chache"),
    signIn: list("ingia"),
    mail: list("barua pepe | jarida | arifa | taarifa | ujumbe | orodha"),
    end: list(`
      kutoa | sitisha | acha | ondoa | ghairi | zima | jiondoe | kujiondoa | kujitoa | jitoe | kusitisha |
      kuacha | kughairi | kuzima | kuondoa`),
    refuse: list("hutaki | sitaki | hupendi | hutaki tena"),
    receive: list("kupokea | pokea | kupata"),
    change: list("kubadilisha | kudhibiti | kuhariri | badilisha | dhibiti | hariri | chagua | sasisha"),
    settings: list("mapendekezo | mapendeleo | mipangilio | chaguo"),
    subscription: list("usajili"),
    paid: list("gazeti | premium | ankara | malipo | mkataba | agizo | miadi"),
    thread: list("mada | majadiliano"),
  },
  fil: {
    less: list("mas kaunti | bawasan"),
    signIn: list("mag log in | mag sign in"),
    mail: list(`
      newsletter | mga email | mga mensahe | notification | mga abiso | listahan | email |
      mga notipikasyon | notipikasyon | abiso | balita | paalala | alerto | update`),
    end: list(`
      itigil | alisin | kanselahin | ihinto | i off | patayin | huminto | paghinto | pagtigil |
      tumigil | tigilan | i-off | pagkansela | umalis`),
    refuse: list(`
      ayaw mo | ayaw ko | ayaw na | ayaw ninyo | hindi na | ayaw mo nang | ayaw mo na | ayaw nang |
      ayaw mong | ayokong | ayoko nang | ayoko na | hindi mo na gusto | hindi na nais |
      hindi interesado | kung ayaw | hindi ka na | hindi ko na | hindi na ako`),
    receive: list(`
      makatanggap | tumanggap | tanggapin | padalhan | matanggap | nakakatanggap | pagtanggap |
      natatanggap | makakuha | makuha`),
    change: list(`
      baguhin | pamahalaan | piliin | i update | i edit | palitan | i manage | i-manage | i-update |
      ayusin | itakda`),
    settings: list("kagustuhan | setting | opsyon | settings | preference"),
    subscription: list("subscription"),
    paid: list("magasin | premium | bill | bayad | kontrata | order | booking | plan"),
    thread: list("paksa | talakayan"),
  },
};
