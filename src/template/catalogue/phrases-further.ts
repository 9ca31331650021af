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
      abunəlikdən çıx | abunəlikdən çıxın | abunəlikdən çıxmaq | abunəliyi ləğv et |
      abunəliyi ləğv edin | siyahıdan çıx | məni siyahıdan çıxar | abunəlikdən imtina |
      e-poçt almaq istəmirəm | abunəliyi dayandır | abunəlikdən imtina et | abunəlikdən imtina edin |
      siyahıdan çıxın | məktubları dayandır | bildirişləri söndür | bildirişləri dayandır`),
    manage: list(`
      abunəlikləri idarə et | abunəliyi idarə et | bildiriş parametrləri | bildiriş ayarları |
      e-poçt ayarları | seçimləri dəyiş | parametrləri dəyiş | abunəlikləri idarə edin |
      e-poçt parametrləri | e-poçt seçimləri | tərcihləri dəyiş`),
    around: list("abunəlikdən çıxmaq üçün {here} klikləyin"),
    here: list(`
      bura | buraya | buradan | bura klikləyin | buraya klikləyin | buraya basın | bu keçid |
      bu linkə | zəhmət olmasa bura klikləyin | bu linkdən | bu keçidə | bu keçiddən |
      bu keçid vasitəsilə | bu link vasitəsilə | keçidə | linkə | aşağıdakı linkə | aşağıdakı keçidə |
      burada | bu düyməyə | bu səhifədə | klikləyin | bura klik edin | buraya klik edin |
      linkə klikləyin | linkə keçin | keçidə klikləyin | bura daxil olun`),
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
      manage: list(`
        idarə | parametr | ayar | e poçt * (seçim|parametr|ayar|tərcih) |
        elektron poçt * (seçim|parametr|ayar|tərcih) | bildiriş * (seçim|parametr|ayar|tərcih) |
        hansı * (məktub|bildiriş) * seç`),
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
      тізімнен шығу | тізімнен шығару | хаттарды алудан бас тарту | жазылымды жою |
      таратылымнан бас тарту | таратылымнан шығу | хабарландырулардан бас тарту |
      хабарландыруларды өшіру | хат алудан бас тарту | хаттарды алмау`),
    manage: list(`
      жазылымдарды басқару | жазылымды басқару | хабарландыру параметрлері | параметрлерді өзгерту |
      пошта параметрлері | хабарландыруларды басқару | хабарландыру баптаулары | баптауларды өзгерту |
      пошта баптаулары | хат алу баптаулары | электрондық пошта баптаулары`),
    around: list("жазылымнан бас тарту үшін {here} басыңыз"),
    here: list(`
      осында | осы жерді | осы жерді басыңыз | мына жерді басыңыз | осы сілтеме | сілтеме бойынша |
      осында басыңыз | осы сілтемені басыңыз | мұнда | осы сілтемеге | осы сілтемені |
      осы сілтеме арқылы | сілтеме | сілтемеге | сілтемені | сілтеме арқылы | мына сілтеме |
      мына сілтемеге | мына сілтемені | мына сілтеме арқылы | төмендегі сілтеме | төмендегі сілтемеге |
      төмендегі сілтемені | мұнда басыңыз | осы жерге | осы жерге басыңыз | мына жерге |
      мына жерге басыңыз | осы бетте | осы батырманы | батырманы | бұл сілтеме | бұл сілтемеге`),
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
        жазыл* * (тарт|тоқтат|шығ) | тізімнен (шығ|алып) | хат* * алғыңыз келме | алудан бас тарт |
        жазылым* * (бас тарт|тоқтат|жою|шығ) | (тізімінен|тізімнен|таратылымнан) * (шығ|жою|өшір) |
        жаңалықтар * (бас тарт|шығу|тоқтат)`),
      manage: list(`
        басқару | параметр | электрондық пошта * (баптау|параметр|теңше) |
        хабарландыру* * (баптау|параметр|теңше)`),
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
      roʻyxatdan chiqish | xatlarni olishni xohlamayman | отказ этиш | obunadan chiqing |
      obunani to'xtatish | obunani o'chirish | xatlarni olishni to'xtatish |
      bildirishnomalarni o'chirish | ro'yxatdan chiqish | xabarnomadan chiqish | rassilkadan chiqish`),
    manage: list(`
      obunalarni boshqarish | obunani boshqarish | bildirishnoma sozlamalari |
      sozlamalarni oʻzgartirish | email sozlamalari | bildirishnomalarni boshqarish |
      pochta sozlamalari | sozlamalarni o'zgartirish | elektron pochta sozlamalari`),
    around: list("obunani bekor qilish uchun {here} bosing"),
    here: list(`
      bu yerga | bu yerni | bu yerga bosing | bu yerni bosing | shu yerga bosing | ushbu havola |
      ushbu havolani bosing | havola orqali | bu yerda | shu yerda | shu yerga | shu yerni |
      bu yerdan | shu yerdan | bu havola | bu havolaga | bu havolani | ushbu havolaga |
      ushbu havolani | ushbu havola orqali | havola | havolaga | havolani | quyidagi havola |
      quyidagi havolaga | quyidagi havolani | quyidagi havola orqali | shu havola | shu havolaga |
      ushbu tugmani | tugmani | ushbu sahifada | havolani bosing | havolaga o'ting | bosing |
      shu yerni bosing`),
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
        obuna* * (bekor|chiq|voz) | roʻyxatdan chiq | olishni xohlama |
        obuna* * (bekor|chiq|to xtat|voz kech) |
        (axborotnoma|xatlar|yangilik|xabar)* * (to xtat|voz kech|rad et|bekor)`),
      manage: list("boshqar | sozlama | (pochta|bildirishnoma|xabarnoma)* * (sozlama|parametr)"),
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
      তালিকা থেকে বাদ দিন | ইমেইল বন্ধ করুন | আনসাবস্ক্রাইব করতে | ইমেল বন্ধ করুন |
      ইমেইল পাওয়া বন্ধ করুন | ইমেল পাওয়া বন্ধ করুন | নিউজলেটার বন্ধ করুন | বিজ্ঞপ্তি বন্ধ করুন |
      নোটিফিকেশন বন্ধ করুন | তালিকা থেকে সরান | আর ইমেইল পেতে চাই না`),
    manage: list(`
      সাবস্ক্রিপশন পরিচালনা করুন | পছন্দসমূহ পরিবর্তন করুন | পছন্দ পরিবর্তন করুন | ইমেইল সেটিংস |
      বিজ্ঞপ্তি সেটিংস | ইমেইল পছন্দ | ইমেল পছন্দ | ইমেল সেটিংস | ইমেইল পছন্দসমূহ | নোটিফিকেশন সেটিংস |
      বিজ্ঞপ্তির সেটিংস | পছন্দ পরিচালনা করুন | বিজ্ঞপ্তি পরিচালনা করুন | ইমেইল পছন্দ পরিবর্তন করুন |
      ইমেল পছন্দ পরিবর্তন করুন`),
    around: list("আনসাবস্ক্রাইব করতে {here} ক্লিক করুন"),
    here: list(`
      এখানে | এখানে ক্লিক করুন | এই লিঙ্কে | এই লিঙ্কে ক্লিক করুন | এই লিংকে ক্লিক করুন | এই লিঙ্ক |
      এই লিংক | এই লিঙ্কটি | এই লিংকটি | এই লিংকে | এই লিঙ্কটিতে | লিঙ্কে | লিংকে | লিঙ্কে ক্লিক করুন |
      লিংকে ক্লিক করুন | নিচের লিঙ্কে | নিচের লিংকে | নীচের লিঙ্কে | নীচের লিংকে | এই পৃষ্ঠায় |
      এই বোতাম | ক্লিক করুন | এখান থেকে | এইখানে | এই লিংকটিতে | লিংকটিতে | এই বোতামে`),
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
        আনসাবস্ক্রাইব | সাবস্ক্রিপশন বাতিল | সদস্যতা বাতিল | পেতে না চান | পেতে চান না |
        তালিকা থেকে (বাদ|সরা) | সদস্যতা * বাতিল`),
      manage: list("পরিচালনা | পছন্দ | সেটিং | (ইমেল|ইমেইল|বিজ্ঞপ্তি|নোটিফিকেশন) * (পছন্দ|সেটিং)"),
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
      ای میلز بند کریں | اَن سبسکرائب کریں | رکنیت منسوخ کریں | سبسکرپشن ختم کریں | ای میل بند کریں |
      اطلاعات بند کریں | مجھے فہرست سے ہٹائیں | نیوز لیٹر بند کریں | مزید ای میلز نہیں چاہئیں`),
    manage: list(`
      سبسکرپشنز کا نظم کریں | ترجیحات تبدیل کریں | ای میل ترجیحات | ای میل کی ترتیبات |
      اطلاعات کی ترتیبات | اطلاع کی ترتیبات | ای میل کی ترجیحات | سبسکرپشن کا نظم کریں |
      اطلاعات کا نظم کریں | نوٹیفکیشن سیٹنگز | ای میل سیٹنگز`),
    around: list("ان سبسکرائب کرنے کے لیے {here} کلک کریں"),
    here: list(`
      یہاں | یہاں کلک کریں | اس لنک پر | اس لنک پر کلک کریں | براہ کرم یہاں کلک کریں | اس لنک |
      اس لنک کو | اس ربط | اس ربط پر | نیچے دیے گئے لنک | نیچے دیے گئے لنک پر | لنک پر | لنک |
      کلک کریں | اس صفحے | اس بٹن | یہاں دبائیں | یہاں سے`),
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
      பட்டியலில் இருந்து நீக்கு | குழுவிலக | குழுவிலகலாம் | குழு விலகு | சந்தாவை ரத்துசெய்க |
      சந்தாவை ரத்துசெய்யவும் | சந்தாவை நீக்கு | சந்தாவை நிறுத்து | மின்னஞ்சல்களை நிறுத்து |
      மின்னஞ்சல்களை நிறுத்தவும் | அறிவிப்புகளை நிறுத்து | அறிவிப்புகளை முடக்கு |
      பட்டியலிலிருந்து நீக்கு | பட்டியலில் இருந்து நீக்கவும் | அன்சப்ஸ்கிரைப்`),
    manage: list(`
      சந்தாக்களை நிர்வகி | விருப்பத்தேர்வுகளை மாற்று | விருப்பத்தேர்வுகள் | மின்னஞ்சல் அமைப்புகள் |
      அறிவிப்பு அமைப்புகள் | மின்னஞ்சல் விருப்பங்கள் | மின்னஞ்சல் விருப்பத்தேர்வுகள் |
      அறிவிப்பு விருப்பத்தேர்வுகள் | அறிவிப்பு விருப்பங்கள் | அறிவிப்பு அமைப்புகளை மாற்று |
      அறிவிப்புகளை நிர்வகி | சந்தாவை நிர்வகி | விருப்பங்களை நிர்வகி | அறிவிப்பு அமைப்புகளை நிர்வகி`),
    around: list("குழுவிலக {here} கிளிக் செய்யவும்"),
    here: list(`
      இங்கே | இங்கே கிளிக் செய்யவும் | இங்கு கிளிக் செய்யவும் | இந்த இணைப்பை |
      இந்த இணைப்பை கிளிக் செய்யவும் | இங்கு | இந்த இணைப்பில் | இந்த இணைப்பைக் | இந்த இணைப்பு |
      இணைப்பை | இணைப்பைக் | கீழே உள்ள இணைப்பை | கீழேயுள்ள இணைப்பை | பின்வரும் இணைப்பை |
      இங்கே சொடுக்கவும் | இங்கே அழுத்தவும் | கிளிக் செய்யவும் | கிளிக் செய்க | சொடுக்கவும் |
      இந்த பொத்தானை | இந்தப் பக்கத்தில் | இங்கே க்ளிக் செய்யவும்`),
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
        குழுவிலக | சந்தாவை ரத்து | பெற விரும்பவில்லை | பட்டியலில் இருந்து நீக் | குழு விலக |
        சந்தா * (ரத்து|நீக்|விலக)`),
      manage: list("நிர்வகி | விருப்பத்தேர்வு | அமைப்புக | (மின்னஞ்சல்|அறிவிப்பு) * (விருப்ப|அமைப்பு)"),
      nouns: list("மின்னஞ்சல் | செய்திமடல்"),
    },
  },
  {
    code: "te",
    name: "Telugu",
    label: "సభ్యత్వాలను నిర్వహించండి",
    certainty: "low",
    unsubscribe: list(`
      అన్‌సబ్‌స్క్రైబ్ | అన్‌సబ్‌స్క్రైబ్ చేయండి | సభ్యత్వాన్ని రద్దు చేయండి |
      సభ్యత్వాన్ని తీసివేయండి | జాబితా నుండి తొలగించండి | అన్‌సబ్‌స్క్రైబ్ చేయడానికి |
      అన్ సబ్ స్క్రైబ్ | అన్‌సబ్‌స్క్రయిబ్ | చందాను తొలగించు | చందాను తొలగించండి | చందా తొలగించండి |
      చందాను రద్దు చేయండి | చందా రద్దు చేయండి | చందా రద్దుచేయండి | ఇమెయిల్‌లను ఆపండి |
      ఇమెయిల్‌లను నిలిపివేయండి | నోటిఫికేషన్‌లను ఆపివేయండి | నోటిఫికేషన్‌లను ఆపండి |
      జాబితా నుండి తీసివేయండి`),
    manage: list(`
      సభ్యత్వాలను నిర్వహించండి | ప్రాధాన్యతలను మార్చండి | ఇమెయిల్ సెట్టింగ్‌లు | ఇమెయిల్ ప్రాధాన్యతలు |
      నోటిఫికేషన్ సెట్టింగ్‌లు | ఇమెయిల్ ప్రాధాన్యతలను మార్చండి | ఇమెయిల్ ప్రాధాన్యతలను నిర్వహించండి |
      నోటిఫికేషన్ సెట్టింగ్‌లను మార్చండి | నోటిఫికేషన్లను నిర్వహించండి | నోటిఫికేషన్ ప్రాధాన్యతలు |
      ప్రాధాన్యతలను నిర్వహించండి | చందాలను నిర్వహించండి | సభ్యత్వాన్ని నిర్వహించండి`),
    around: list("అన్‌సబ్‌స్క్రైబ్ చేయడానికి {here} క్లిక్ చేయండి"),
    here: list(`
      ఇక్కడ | ఇక్కడ క్లిక్ చేయండి | ఈ లింక్‌ను | ఈ లింక్‌పై క్లిక్ చేయండి | ఇక్కడ నొక్కండి | ఈ లింక్ |
      ఈ లింకు | ఈ లింక్‌ని | ఈ లింక్‌పై | ఈ లింకుపై | ఈ లింక్ పై | ఈ లింక్ ను | క్రింది లింక్ |
      క్రింది లింక్‌పై | క్రింది లింక్‌ను | దిగువ లింక్ | దిగువ లింక్‌పై | దిగువ లింక్‌ను |
      క్లిక్ చేయండి | నొక్కండి | ఈ పేజీలో | ఈ బటన్`),
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
        అన్‌సబ్‌స్క్రైబ్ | సభ్యత్వాన్ని (రద్దు|తీసివే) | అందుకోకూడద | స్వీకరించకూడద |
        జాబితా నుండి తొలగ | అన్‌సబ్‌స్క్రయిబ్ | అన్ సబ్ స్క్రైబ్`),
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
      ghairi usajili | acha kupokea barua pepe | niondoe kwenye orodha | kujiondoa |
      jiondoe kwenye orodha ya barua pepe | jitoe | kujitoa | sitisha barua pepe |
      sitisha usajili wa jarida | ondoa usajili | zima arifa | usinitumie tena barua pepe |
      sitaki kupokea barua pepe tena`),
    manage: list(`
      dhibiti usajili | badilisha mapendeleo | dhibiti mapendeleo | mipangilio ya barua pepe |
      mipangilio ya arifa | sasisha mapendeleo | simamia usajili | dhibiti arifa |
      mapendeleo ya barua pepe | mapendeleo ya arifa | badilisha mipangilio ya arifa |
      badilisha mipangilio ya barua pepe`),
    around: list("ili kujiondoa, bofya {here} | kujiondoa bonyeza {here}"),
    here: list(`
      hapa | bofya hapa | bonyeza hapa | kiungo hiki | bofya kiungo hiki | tafadhali bofya hapa |
      kiungo | kwenye kiungo hiki | kupitia kiungo hiki | bonyeza kiungo hiki | bofya kiungo |
      bonyeza kiungo | kiungo kifuatacho | kiungo kilicho hapa chini | hapa chini | ukurasa huu |
      kitufe hiki | gusa hapa | kwa kubofya hapa | kwa kubonyeza hapa`),
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
      huwag na akong padalhan | kanselahin ang subscription sa newsletter | mag-unsubscribe dito |
      unsubscribe | mag-unsubscribe na | itigil ang pagtanggap ng mga email |
      huminto sa pagtanggap ng mga email | huminto sa pagtanggap | itigil ang newsletter |
      ihinto ang mga email | i-off ang mga notification | i-off ang mga email na ito |
      i-off ang mga notipikasyon | alisin ako sa mailing list | umalis sa mailing list |
      umalis sa listahan | kanselahin ang subscription sa email | ayaw ko nang makatanggap ng email`),
    manage: list(`
      pamahalaan ang mga subscription | baguhin ang mga kagustuhan | pamahalaan ang mga kagustuhan |
      mga setting ng email | mga setting ng notification | mga kagustuhan sa email |
      mga setting ng notipikasyon | mga kagustuhan sa notipikasyon | mga kagustuhan sa notification |
      i-manage ang mga notification | pamahalaan ang mga notipikasyon |
      baguhin ang mga setting ng email | baguhin ang iyong mga kagustuhan |
      pamahalaan ang iyong subscription | i-update ang iyong mga kagustuhan |
      i-manage ang iyong mga kagustuhan | mga setting ng abiso`),
    around: list("para mag-unsubscribe, mag-click {here}"),
    here: list(`
      dito | mag-click dito | i-click dito | pindutin dito | i-click ang link na ito | link na ito |
      ang link na ito | ang link | sa link na ito | sa link | sa ibaba | ang link sa ibaba |
      pindutin ang link | i-click ang link | mag-click sa link | mag-click sa link na ito |
      i-click lang dito | i-click ito | pindutin ito | i-tap dito | i-tap ang link |
      bisitahin ang page na ito | sa page na ito | ang button na ito | ang button | rito | mag-click |
      i-click | pindutin | ito | pindutin ang button`),
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
        mag-unsubscribe | alisin ako sa | ayaw mo nang | ayaw na ninyong |
        itigil ang (mga )?(email|pagpapadala) | huwag na akong padal | mag unsubscribe |
        nag unsubscribe | pag unsubscribe | i unsubscribe | huminto * (pagtanggap|email|newsletter) |
        itigil * (pagtanggap|email|newsletter|notif)`),
      manage: list(`
        pamahalaan | kagustuhan | setting * (email|notip|notif|abiso) |
        kagustuhan * (email|notip|notif|abiso)`),
      nouns: list("newsletter | email"),
    },
  },
];
