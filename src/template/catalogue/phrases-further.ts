// What links and sentences say in further languages of Asia and Africa: what opts out, what manages, and what only looks
// like it.
import { list, type Phrases } from "./phrases.ts";

/** Phrases of 9 languages; see Phrases for what each list means. */
export const FURTHER: readonly Phrases[] = [
  {
    code: "az",
    name: "Azerbaijani",
    label: "Abunəlikləri idarə et",
    certainty: "low",
    unsubscribe: list(`
      abunəlikdən çıx | abunəlikdən çıxın | abunəlikdən çıxmaq | abunəliyi ləğv et | abunəliyi ləğv edin |
      siyahıdan çıx | məni siyahıdan çıxar | abunəlikdən imtina | e-poçt almaq istəmirəm`),
    manage: list(`
      abunəlikləri idarə et | abunəliyi idarə et | bildiriş parametrləri | bildiriş ayarları |
      e-poçt ayarları | seçimləri dəyiş | parametrləri dəyiş`),
    around: list("abunəlikdən çıxmaq üçün {here} klikləyin"),
    here: list(`
      bura | buraya | buradan | bura klikləyin | buraya klikləyin | buraya basın | bu keçid | bu linkə |
      zəhmət olmasa bura klikləyin`),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("abunə ol | abunə olun | qeydiyyat"),
    billing: list("sifarişi ləğv et | müqaviləni ləğv et | rezervasiyanı ləğv et"),
    logOut: list("çıxış | hesabdan çıx"),
    viewOnline: list("brauzerdə bax | brauzerdə aç"),
    privacy: list("məxfilik siyasəti"),
    confirm: list("abunəliyi təsdiqlə | e-poçtu təsdiqlə"),
    elsewhere: list("hesabı sil | qrupdan çıx"),
    stems: {
      unsubscribe: list(`
      abunəli* * (çıx|ləğv|imtina) | siyahı* * (çıx|sil) | almaq istəm`),
      manage: list("idarə | parametr | ayar"),
      nouns: list("bülleten | e-poçt | məktub"),
    },
  },
  {
    code: "kk",
    name: "Kazakh",
    label: "Жазылымдарды басқару",
    certainty: "low",
    unsubscribe: list(`
      жазылымнан бас тарту | жазылудан бас тарту | жазылымды тоқтату | жазылымнан шығу |
      тізімнен шығу | тізімнен шығару | хаттарды алудан бас тарту`),
    manage: list(`
      жазылымдарды басқару | жазылымды басқару | хабарландыру параметрлері | параметрлерді өзгерту |
      пошта параметрлері | хабарландыруларды басқару`),
    around: list("жазылымнан бас тарту үшін {here} басыңыз"),
    here: list(`
      осында | осы жерді | осы жерді басыңыз | мына жерді басыңыз | осы сілтеме | сілтеме бойынша |
      осында басыңыз | осы сілтемені басыңыз`),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("жазылу | тіркелу"),
    billing: list("тапсырыстан бас тарту | келісімшартты бұзу | брондаудан бас тарту"),
    logOut: list("шығу"),
    viewOnline: list("браузерде ашу | браузерде көру"),
    privacy: list("құпиялылық саясаты"),
    confirm: list("жазылымды растау | поштаны растау"),
    elsewhere: list("аккаунтты жою | топтан шығу"),
    stems: {
      unsubscribe: list(`
      жазыл* * (тарт|тоқтат|шығ) | тізімнен (шығ|алып) | хат* * алғыңыз келме | алудан бас тарт`),
      manage: list("басқару | параметр"),
      nouns: list("хат | жаңалық | хабарландыру"),
    },
  },
  {
    code: "uz",
    name: "Uzbek",
    label: "Obunalarni boshqarish",
    certainty: "low",
    unsubscribe: list(`
      obunani bekor qilish | obunani bekor qiling | obunadan chiqish | obunadan voz kechish |
      roʻyxatdan chiqish | xatlarni olishni xohlamayman | отказ этиш`),
    manage: list(`
      obunalarni boshqarish | obunani boshqarish | bildirishnoma sozlamalari | sozlamalarni oʻzgartirish |
      email sozlamalari`),
    around: list("obunani bekor qilish uchun {here} bosing"),
    here: list(`
      bu yerga | bu yerni | bu yerga bosing | bu yerni bosing | shu yerga bosing | ushbu havola |
      ushbu havolani bosing | havola orqali`),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("obuna boʻlish | obuna boʻling"),
    billing: list("buyurtmani bekor qilish | shartnomani bekor qilish | bronni bekor qilish"),
    logOut: list("chiqish"),
    viewOnline: list("brauzerda koʻrish"),
    privacy: list("maxfiylik siyosati"),
    confirm: list("obunani tasdiqlash"),
    elsewhere: list("hisobni oʻchirish | guruhdan chiqish"),
    stems: {
      unsubscribe: list(`
      obuna* * (bekor|chiq|voz) | roʻyxatdan chiq | olishni xohlama`),
      manage: list("boshqar | sozlama"),
      nouns: list("xat | yangilik | bildirishnoma"),
    },
  },
  {
    code: "bn",
    name: "Bengali",
    label: "সাবস্ক্রিপশন পরিচালনা করুন",
    certainty: "low",
    unsubscribe: list(`
      আনসাবস্ক্রাইব | আনসাবস্ক্রাইব করুন | সাবস্ক্রিপশন বাতিল করুন | সদস্যতা বাতিল করুন |
      তালিকা থেকে বাদ দিন | ইমেইল বন্ধ করুন`),
    manage: list(`
      সাবস্ক্রিপশন পরিচালনা করুন | পছন্দসমূহ পরিবর্তন করুন | পছন্দ পরিবর্তন করুন | ইমেইল সেটিংস |
      বিজ্ঞপ্তি সেটিংস | ইমেইল পছন্দ`),
    around: list("আনসাবস্ক্রাইব করতে {here} ক্লিক করুন"),
    here: list("এখানে | এখানে ক্লিক করুন | এই লিঙ্কে | এই লিঙ্কে ক্লিক করুন | এই লিংকে ক্লিক করুন"),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("সাবস্ক্রাইব করুন | নিবন্ধন করুন"),
    billing: list("অর্ডার বাতিল করুন | বুকিং বাতিল করুন"),
    logOut: list("লগ আউট | সাইন আউট"),
    viewOnline: list("ব্রাউজারে দেখুন"),
    privacy: list("গোপনীয়তা নীতি"),
    confirm: list("সাবস্ক্রিপশন নিশ্চিত করুন"),
    elsewhere: list("অ্যাকাউন্ট মুছুন"),
    stems: {
      unsubscribe: list(`
      আনসাবস্ক্রাইব | সাবস্ক্রিপশন বাতিল | সদস্যতা বাতিল | পেতে না চান | পেতে চান না | তালিকা থেকে (বাদ|সরা)`),
      manage: list("পরিচালনা | পছন্দ | সেটিং"),
      nouns: list("ইমেইল | নিউজলেটার"),
    },
  },
  {
    code: "ur",
    name: "Urdu",
    label: "سبسکرپشنز کا نظم کریں",
    certainty: "low",
    unsubscribe: list(`
      ان سبسکرائب | ان سبسکرائب کریں | سبسکرپشن منسوخ کریں | رکنیت ختم کریں | فہرست سے نکالیں |
      ای میلز بند کریں`),
    manage: list(`
      سبسکرپشنز کا نظم کریں | ترجیحات تبدیل کریں | ای میل ترجیحات | ای میل کی ترتیبات | اطلاعات کی ترتیبات`),
    around: list("ان سبسکرائب کرنے کے لیے {here} کلک کریں"),
    here: list("یہاں | یہاں کلک کریں | اس لنک پر | اس لنک پر کلک کریں | براہ کرم یہاں کلک کریں"),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("سبسکرائب کریں | رجسٹر کریں"),
    billing: list("آرڈر منسوخ کریں | بکنگ منسوخ کریں"),
    logOut: list("لاگ آؤٹ | سائن آؤٹ"),
    viewOnline: list("براؤزر میں دیکھیں"),
    privacy: list("رازداری کی پالیسی"),
    confirm: list("سبسکرپشن کی تصدیق کریں"),
    elsewhere: list("اکاؤنٹ حذف کریں"),
    stems: {
      unsubscribe: list(`
      ان سبسکرائب | سبسکرپشن منسوخ | رکنیت ختم | (وصول|حاصل|موصول) نہیں کرنا چاہ | فہرست سے نکال`),
      manage: list("ترجیحات | ترتیبات"),
      nouns: list("ای میل | نیوز لیٹر"),
    },
  },
  {
    code: "ta",
    name: "Tamil",
    label: "சந்தாக்களை நிர்வகி",
    certainty: "low",
    unsubscribe: list(`
      குழுவிலகு | குழுவிலகவும் | சந்தாவை ரத்துசெய் | சந்தாவை ரத்து செய் | சந்தாவிலிருந்து விலகு |
      பட்டியலில் இருந்து நீக்கு`),
    manage: list(`
      சந்தாக்களை நிர்வகி | விருப்பத்தேர்வுகளை மாற்று | விருப்பத்தேர்வுகள் | மின்னஞ்சல் அமைப்புகள் |
      அறிவிப்பு அமைப்புகள்`),
    around: list("குழுவிலக {here} கிளிக் செய்யவும்"),
    here: list(`
      இங்கே | இங்கே கிளிக் செய்யவும் | இங்கு கிளிக் செய்யவும் | இந்த இணைப்பை | இந்த இணைப்பை கிளிக் செய்யவும்`),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("குழுசேர் | பதிவு செய்"),
    billing: list("ஆர்டரை ரத்துசெய் | முன்பதிவை ரத்துசெய்"),
    logOut: list("வெளியேறு"),
    viewOnline: list("உலாவியில் பார்"),
    privacy: list("தனியுரிமைக் கொள்கை"),
    confirm: list("சந்தாவை உறுதிசெய்"),
    elsewhere: list("கணக்கை நீக்கு"),
    stems: {
      unsubscribe: list(`
      குழுவிலக | சந்தாவை ரத்து | பெற விரும்பவில்லை | பட்டியலில் இருந்து நீக்`),
      manage: list("நிர்வகி | விருப்பத்தேர்வு | அமைப்புக"),
      nouns: list("மின்னஞ்சல் | செய்திமடல்"),
    },
  },
  {
    code: "te",
    name: "Telugu",
    label: "సభ్యత్వాలను నిర్వహించండి",
    certainty: "low",
    unsubscribe: list(`
      అన్‌సబ్‌స్క్రైబ్ | అన్‌సబ్‌స్క్రైబ్ చేయండి | సభ్యత్వాన్ని రద్దు చేయండి | సభ్యత్వాన్ని తీసివేయండి |
      జాబితా నుండి తొలగించండి`),
    manage: list(`
      సభ్యత్వాలను నిర్వహించండి | ప్రాధాన్యతలను మార్చండి | ఇమెయిల్ సెట్టింగ్‌లు | ఇమెయిల్ ప్రాధాన్యతలు |
      నోటిఫికేషన్ సెట్టింగ్‌లు`),
    around: list("అన్‌సబ్‌స్క్రైబ్ చేయడానికి {here} క్లిక్ చేయండి"),
    here: list("ఇక్కడ | ఇక్కడ క్లిక్ చేయండి | ఈ లింక్‌ను | ఈ లింక్‌పై క్లిక్ చేయండి"),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("సబ్‌స్క్రైబ్ చేయండి | నమోదు చేయండి"),
    billing: list("ఆర్డర్‌ను రద్దు చేయండి | బుకింగ్‌ను రద్దు చేయండి"),
    logOut: list("లాగ్ అవుట్ | సైన్ అవుట్"),
    viewOnline: list("బ్రౌజర్‌లో చూడండి"),
    privacy: list("గోప్యతా విధానం"),
    confirm: list("సభ్యత్వాన్ని నిర్ధారించండి"),
    elsewhere: list("ఖాతాను తొలగించండి"),
    stems: {
      unsubscribe: list(`
      అన్‌సబ్‌స్క్రైబ్ | సభ్యత్వాన్ని (రద్దు|తీసివే) | అందుకోకూడద | స్వీకరించకూడద | జాబితా నుండి తొలగ`),
      manage: list("నిర్వహించ | ప్రాధాన్యత | సెట్టింగ్"),
      nouns: list("ఇమెయిల్ | వార్తాలేఖ"),
    },
  },
  {
    code: "sw",
    name: "Swahili",
    label: "Dhibiti usajili",
    certainty: "low",
    unsubscribe: list(`
      jiondoe | jiondoe hapa | jiondoe kwenye orodha | jitoe kwenye orodha | sitisha usajili |
      ghairi usajili | acha kupokea barua pepe | niondoe kwenye orodha`),
    manage: list(`
      dhibiti usajili | badilisha mapendeleo | dhibiti mapendeleo | mipangilio ya barua pepe |
      mipangilio ya arifa | sasisha mapendeleo | simamia usajili`),
    around: list("ili kujiondoa, bofya {here} | kujiondoa bonyeza {here}"),
    here: list("hapa | bofya hapa | bonyeza hapa | kiungo hiki | bofya kiungo hiki | tafadhali bofya hapa"),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("jisajili | jiunge"),
    billing: list("ghairi agizo | ghairi miadi | ghairi mkataba"),
    logOut: list("ondoka | toka"),
    viewOnline: list("tazama kwenye kivinjari"),
    privacy: list("sera ya faragha"),
    confirm: list("thibitisha usajili"),
    elsewhere: list("futa akaunti | ondoka kwenye kikundi"),
    stems: {
      unsubscribe: list(`
      jiondo | kujiondoa | (sitisha|ghairi) usajili | acha kupokea | hutaki (tena )?kupokea | niondoe`),
      manage: list("dhibiti | mapendeleo | mipangilio"),
      nouns: list("barua pepe | jarida"),
    },
  },
  {
    code: "fil",
    name: "Filipino",
    label: "Pamahalaan ang mga subscription",
    certainty: "low",
    unsubscribe: list(`
      mag-unsubscribe | i-unsubscribe ako | alisin ako sa listahan | itigil ang mga email |
      huwag na akong padalhan | kanselahin ang subscription sa newsletter`),
    manage: list(`
      pamahalaan ang mga subscription | baguhin ang mga kagustuhan | pamahalaan ang mga kagustuhan |
      mga setting ng email | mga setting ng notification | mga kagustuhan sa email`),
    around: list("para mag-unsubscribe, mag-click {here}"),
    here: list(
      "dito | mag-click dito | i-click dito | pindutin dito | i-click ang link na ito | link na ito",
    ),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("mag-subscribe | magrehistro"),
    billing: list("kanselahin ang order | kanselahin ang booking | kanselahin ang plan"),
    logOut: list("mag-log out | mag-sign out"),
    viewOnline: list("tingnan sa browser"),
    privacy: list("patakaran sa privacy"),
    confirm: list("kumpirmahin ang subscription"),
    elsewhere: list("tanggalin ang account | burahin ang account"),
    stems: {
      unsubscribe: list(`
      mag-unsubscribe | alisin ako sa | ayaw mo nang | ayaw na ninyong | itigil ang (mga )?(email|pagpapadala) |
      huwag na akong padal`),
      manage: list("pamahalaan | kagustuhan"),
      nouns: list("newsletter | email"),
    },
  },
];
