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
      siyahıdan çıx | məni siyahıdan çıxar | abunəlikdən imtina | e-poçt almaq istəmirəm |
      abunəliyi dayandır | abunəlikdən imtina et | abunəlikdən imtina edin | siyahıdan çıxın |
      məktubları dayandır | bildirişləri söndür | bildirişləri dayandır |
      məktubların göndərilməsini dayandırın | məni siyahıdan silin | məni siyahıdan çıxarın |
      bildirişləri söndürün | xəbər bülletenindən imtina | bülletendən imtina | e-poçtları dayandır |
      mənə məktub göndərməyin | abunəlikdən azad ol | abunədən çıx`),
    manage: list(`
      abunəlikləri idarə et | abunəliyi idarə et | bildiriş parametrləri | bildiriş ayarları |
      e-poçt ayarları | seçimləri dəyiş | parametrləri dəyiş | abunəlikləri idarə edin |
      e-poçt parametrləri | e-poçt seçimləri | tərcihləri dəyiş | bildiriş parametrlərini dəyiş |
      e-poçt parametrlərini dəyiş | bildirişləri idarə et | e-poçt üstünlükləri | bildiriş seçimləri |
      üstünlükləri dəyiş | üstünlükləri idarə et | e-poçt tərcihləri | parametrləri dəyişin |
      seçimləri idarə et`),
    around: list("abunəlikdən çıxmaq üçün {here} klikləyin"),
    here: list(`
      bura | buraya | buradan | bura klikləyin | buraya klikləyin | buraya basın | bu keçid | bu linkə |
      zəhmət olmasa bura klikləyin | bu linkdən | bu keçidə | bu keçiddən | bu keçid vasitəsilə |
      bu link vasitəsilə | keçidə | linkə | aşağıdakı linkə | aşağıdakı keçidə | burada | bu düyməyə |
      bu səhifədə | klikləyin | bura klik edin | buraya klik edin | linkə klikləyin | linkə keçin |
      keçidə klikləyin | bura daxil olun | bu linki | bu səhifə | bu düymə | düyməni | aşağıdakı düyməni |
      basın | keçin | bu ünvana | linki | keçidi | toxunun | bura toxunun | buraya daxil olun |
      istifadə edin | zəhmət olmasa | bura keçin | bu linki klikləyin | bu linkə klikləyin |
      bu linkə keçin | bu keçidə klikləyin | aşağıdakı linki | buraya toxunun | bu düyməni basın |
      buranı klikləyin | buranı | link | keçid | bu səhifəyə | səhifəyə | səhifəni | bu səhifədən |
      bu səhifəni | aşağıdakı düyməyə | bu düymədən | düyməyə | bu ünvandan`),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("abunə ol | abunə olun | qeydiyyat | yenidən abunə ol | yenidən abunə olun"),
    billing: list("sifarişi ləğv et | müqaviləni ləğv et | rezervasiyanı ləğv et"),
    logOut: list("çıxış | hesabdan çıx"),
    viewOnline: list("brauzerdə bax | brauzerdə aç"),
    privacy: list("məxfilik siyasəti"),
    confirm: list("abunəliyi təsdiqlə | e-poçtu təsdiqlə"),
    elsewhere: list(`
      hesabı sil | qrupdan çıx | dostuna göndər | dosta göndər | yönləndir | hesabı bağla | e-poçtu dəyiş`),
    stems: {
      unsubscribe: list(`
        abunəli* * (çıx|ləğv|imtina) | siyahı* * (çıx|sil) | almaq istəm | məktub* * göndərməyin |
        razılı* * geri | mənə * göndərməyin | bizə * göndərməyin | ünvanım* * siyahı`),
      manage: list(`
        idarə | parametr | ayar | e poçt * (seçim|parametr|ayar|tərcih) |
        elektron poçt * (seçim|parametr|ayar|tərcih) | bildiriş * (seçim|parametr|ayar|tərcih) |
        hansı * (məktub|bildiriş) * seç | hansı məktub* * seç | hansı bildiriş* * seç | nə qədər tez`),
      nouns: list("bülleten | e-poçt | məktub"),
    },
  },
  {
    code: "kk",
    name: "Kazakh",
    label: "Жазылымдарды басқару",
    certainty: "low",
    unsubscribe: list(`
      жазылымнан бас тарту | жазылудан бас тарту | жазылымды тоқтату | жазылымнан шығу | тізімнен шығу |
      тізімнен шығару | хаттарды алудан бас тарту | жазылымды жою | таратылымнан бас тарту |
      таратылымнан шығу | хабарландырулардан бас тарту | хабарландыруларды өшіру | хат алудан бас тарту |
      хаттарды алмау | таратылымнан шығару | тізімнен өшіру | хаттарды тоқтату | хат жібермеңіз |
      хабарландыруларды тоқтату | маған хат жібермеңіз | жазылымды тоқтатыңыз | жазылымды өшіру`),
    manage: list(`
      жазылымдарды басқару | жазылымды басқару | хабарландыру параметрлері | параметрлерді өзгерту |
      пошта параметрлері | хабарландыруларды басқару | хабарландыру баптаулары | баптауларды өзгерту |
      пошта баптаулары | хат алу баптаулары | электрондық пошта баптаулары | хат параметрлері |
      таратылым параметрлері | жазылым параметрлері | баптаулар | хабарландыруларды баптау |
      хабарландыруларды реттеу | қалауларды өзгерту | қалауларды басқару | қалаулар`),
    around: list("жазылымнан бас тарту үшін {here} басыңыз"),
    here: list(`
      осында | осы жерді | осы жерді басыңыз | мына жерді басыңыз | осы сілтеме | сілтеме бойынша |
      осында басыңыз | осы сілтемені басыңыз | мұнда | осы сілтемеге | осы сілтемені | осы сілтеме арқылы |
      сілтеме | сілтемеге | сілтемені | сілтеме арқылы | мына сілтеме | мына сілтемеге | мына сілтемені |
      мына сілтеме арқылы | төмендегі сілтеме | төмендегі сілтемеге | төмендегі сілтемені | мұнда басыңыз |
      осы жерге | осы жерге басыңыз | мына жерге | мына жерге басыңыз | осы бетте | осы батырманы |
      батырманы | бұл сілтеме | бұл сілтемеге | мына жерде | осы түймені | түймені | осы параққа | өтіңіз |
      басыңыз | осы сілтемемен | мына сілтемемен | осы сілтемеге өтіңіз | сілтемеге өтіңіз |
      сілтемені басыңыз | төмендегі түймені | мұнда өтіңіз | осы бетке | осы жерден | мына жерден |
      төмендегі сілтемемен | бұл жерді | бұл жерді басыңыз | бұл сілтемені | мына жер | осы бетті |
      осы парақты | парақшаға | осы парақшаға`),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("жазылу | тіркелу | қайта жазылу | жазылыңыз | жаңалықтарға жазылу"),
    billing: list(`
      тапсырыстан бас тарту | келісімшартты бұзу | брондаудан бас тарту | тапсырысты жою | брондауды жою |
      келісімшарттан бас тарту`),
    logOut: list("шығу"),
    viewOnline: list("браузерде ашу | браузерде көру | браузерден көру | онлайн көру | веб-нұсқаны көру"),
    privacy: list("құпиялылық саясаты"),
    confirm: list("жазылымды растау | поштаны растау"),
    elsewhere: list(`
      аккаунтты жою | топтан шығу | есептік жазбаны жою | досыңа жіберу | досқа жіберу | достарыңа жібер`),
    stems: {
      unsubscribe: list(`
        жазыл* * (тарт|тоқтат|шығ) | тізімнен (шығ|алып) | хат* * алғыңыз келме | алудан бас тарт |
        жазылым* * (бас тарт|тоқтат|жою|шығ) | (тізімінен|тізімнен|таратылымнан) * (шығ|жою|өшір) |
        жаңалықтар * (бас тарт|шығу|тоқтат) | хат* * жібермеңіз | тізімнен * (алып таста|шығар|өшір) |
        маған * жібермеңіз`),
      manage: list(`
        басқару | параметр | электрондық пошта * (баптау|параметр|теңше) |
        хабарландыру* * (баптау|параметр|теңше) | қандай хат* * таңда | қандай хабар* * таңда |
        қай хат* * таңда | қаншалықты жиі`),
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
      obunani to'xtatish | obunani o'chirish | xatlarni olishni to'xtatish | bildirishnomalarni o'chirish |
      ro'yxatdan chiqish | xabarnomadan chiqish | rassilkadan chiqish | обунани бекор қилиш |
      обунадан чиқиш | рўйхатдан чиқиш | обунани тўхтатиш | roʻyxatdan chiqarish |
      meni roʻyxatdan oʻchiring | xat yubormang | boshqa xat yubormang | rassilkadan voz kechish |
      xabarlarni oʻchirish | roʻyxatidan chiqish | roʻyxatimizdan chiqish | roʻyxatdan chiqing |
      roʻyxatidan chiqing`),
    manage: list(`
      obunalarni boshqarish | obunani boshqarish | bildirishnoma sozlamalari | sozlamalarni oʻzgartirish |
      email sozlamalari | bildirishnomalarni boshqarish | pochta sozlamalari | sozlamalarni o'zgartirish |
      elektron pochta sozlamalari | обунани бошқариш | обуналарни бошқариш | созламаларни ўзгартириш |
      afzalliklarni oʻzgartirish | xabarnoma sozlamalari | xat sozlamalari`),
    around: list("obunani bekor qilish uchun {here} bosing"),
    here: list(`
      bu yerga | bu yerni | bu yerga bosing | bu yerni bosing | shu yerga bosing | ushbu havola |
      ushbu havolani bosing | havola orqali | bu yerda | shu yerda | shu yerga | shu yerni | bu yerdan |
      shu yerdan | bu havola | bu havolaga | bu havolani | ushbu havolaga | ushbu havolani |
      ushbu havola orqali | havola | havolaga | havolani | quyidagi havola | quyidagi havolaga |
      quyidagi havolani | quyidagi havola orqali | shu havola | shu havolaga | ushbu tugmani | tugmani |
      ushbu sahifada | havolani bosing | havolaga o'ting | bosing | shu yerni bosing | ushbu sahifa |
      shu sahifada | quyidagi tugmani | bu tugmani | havoladan | ushbu havoladan | shu yerga o'ting |
      bu yerga o'ting | ushbu havolaga o'ting | ushbu havoladan foydalaning | foydalaning | orqali |
      o'ting | bu sahifaga | ushbu sahifaga | бу ерга | бу ерни | бу ерда | бу ерни босинг |
      бу ерга босинг | шу ерга | шу ерни | шу ерда | шу ерни босинг | ушбу ҳавола | ҳавола |
      ушбу ҳаволани | ушбу ҳаволага | ушбу ҳавола орқали | ҳаволага ўтинг | ҳаволани босинг | босинг |
      quyidagi havoladan | sahifaga | sahifani | sahifada | bu sahifani | quyidagi sahifaga |
      havoladan foydalaning`),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("obuna boʻlish | obuna boʻling | qayta obuna boʻlish | yana obuna boʻlish"),
    billing: list("buyurtmani bekor qilish | shartnomani bekor qilish | bronni bekor qilish"),
    logOut: list("chiqish"),
    viewOnline: list("brauzerda koʻrish | brauzerda ochish | onlayn koʻrish"),
    privacy: list("maxfiylik siyosati"),
    confirm: list("obunani tasdiqlash"),
    elsewhere: list(`
      hisobni oʻchirish | guruhdan chiqish | doʻstga yuborish | doʻstingizga yuboring | akkauntni oʻchirish`),
    stems: {
      unsubscribe: list(`
        obuna* * (bekor|chiq|voz) | roʻyxatdan chiq | olishni xohlama |
        obuna* * (bekor|chiq|to xtat|voz kech) |
        (axborotnoma|xatlar|yangilik|xabar)* * (to xtat|voz kech|rad et|bekor) |
        обуна* * (бекор|чиқ|тўхтат) | roʻyxat* * (chiqar|oʻchir|olib tashla) | xat* yubormang |
        menga * yubormang | roʻyxat* chiq`),
      manage: list(`
        boshqar | sozlama | (pochta|bildirishnoma|xabarnoma)* * (sozlama|parametr) | qanday xat* * tanla |
        qanday xabar* * tanla | qaysi xat* * tanla | qanchalik tez`),
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
      নোটিফিকেশন বন্ধ করুন | তালিকা থেকে সরান | আর ইমেইল পেতে চাই না | সদস্যতা ত্যাগ করুন |
      সাবস্ক্রিপশন বন্ধ করুন | তালিকা থেকে আমাকে বাদ দিন | তালিকা থেকে আমাকে সরান |
      ইমেইল পাঠানো বন্ধ করুন | আমাকে আর ইমেইল পাঠাবেন না | আনসাবস্ক্রাইব হোন | সাবস্ক্রিপশন ত্যাগ করুন |
      মেইল বন্ধ করুন`),
    manage: list(`
      সাবস্ক্রিপশন পরিচালনা করুন | পছন্দসমূহ পরিবর্তন করুন | পছন্দ পরিবর্তন করুন | ইমেইল সেটিংস |
      বিজ্ঞপ্তি সেটিংস | ইমেইল পছন্দ | ইমেল পছন্দ | ইমেল সেটিংস | ইমেইল পছন্দসমূহ | নোটিফিকেশন সেটিংস |
      বিজ্ঞপ্তির সেটিংস | পছন্দ পরিচালনা করুন | বিজ্ঞপ্তি পরিচালনা করুন | ইমেইল পছন্দ পরিবর্তন করুন |
      ইমেল পছন্দ পরিবর্তন করুন | ইমেইল পছন্দসমূহ পরিবর্তন করুন | ইমেইল পছন্দ পরিচালনা করুন |
      পছন্দসমূহ আপডেট করুন | বিজ্ঞপ্তির পছন্দ | নোটিফিকেশন পরিচালনা করুন | বিজ্ঞপ্তি সেটিংস পরিবর্তন করুন |
      ইমেইল সেটিংস পরিবর্তন করুন | পছন্দসমূহ | যোগাযোগের পছন্দ | পছন্দসমূহ হালনাগাদ করুন`),
    around: list("আনসাবস্ক্রাইব করতে {here} ক্লিক করুন"),
    here: list(`
      এখানে | এখানে ক্লিক করুন | এই লিঙ্কে | এই লিঙ্কে ক্লিক করুন | এই লিংকে ক্লিক করুন | এই লিঙ্ক |
      এই লিংক | এই লিঙ্কটি | এই লিংকটি | এই লিংকে | এই লিঙ্কটিতে | লিঙ্কে | লিংকে | লিঙ্কে ক্লিক করুন |
      লিংকে ক্লিক করুন | নিচের লিঙ্কে | নিচের লিংকে | নীচের লিঙ্কে | নীচের লিংকে | এই পৃষ্ঠায় | এই বোতাম |
      ক্লিক করুন | এখান থেকে | এইখানে | এই লিংকটিতে | লিংকটিতে | এই বোতামে | এখানে চাপুন |
      এখানে ট্যাপ করুন | বোতাম | এই লিংকে যান | এই লিঙ্কে যান | যান | চাপুন | নিচের লিঙ্ক | নিচের লিংক |
      নিচের বোতামে | এই ঠিকানায় | এই পাতায় | ব্যবহার করুন | অনুগ্রহ করে | দয়া করে | এই লিংকের মাধ্যমে |
      এই লিঙ্কের মাধ্যমে | ভিজিট করুন | অনুগ্রহ করে এখানে ক্লিক করুন | দয়া করে এখানে ক্লিক করুন |
      এই বাটনে | বাটনে | লিঙ্ক | লিংক | নিচের লিংকে ক্লিক করুন | নিচের লিঙ্কে ক্লিক করুন | এখানে যান |
      এই লিংক থেকে | ক্লিক`),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("সাবস্ক্রাইব করুন | নিবন্ধন করুন | আবার সাবস্ক্রাইব করুন | পুনরায় সাবস্ক্রাইব করুন"),
    billing: list(`
      অর্ডার বাতিল করুন | বুকিং বাতিল করুন | চুক্তি বাতিল করুন | অ্যাপয়েন্টমেন্ট বাতিল করুন |
      প্ল্যান বাতিল করুন`),
    logOut: list("লগ আউট | সাইন আউট"),
    viewOnline: list("ব্রাউজারে দেখুন"),
    privacy: list("গোপনীয়তা নীতি"),
    confirm: list("সাবস্ক্রিপশন নিশ্চিত করুন"),
    elsewhere: list(`
      অ্যাকাউন্ট মুছুন | অ্যাকাউন্ট মুছে ফেলুন | অ্যাকাউন্ট বন্ধ করুন | বন্ধুকে পাঠান | ফরোয়ার্ড করুন |
      ইমেইল পরিবর্তন করুন`),
    stems: {
      unsubscribe: list(`
        আনসাবস্ক্রাইব | সাবস্ক্রিপশন বাতিল | সদস্যতা বাতিল | পেতে না চান | পেতে চান না |
        তালিকা থেকে (বাদ|সরা) | সদস্যতা * বাতিল | তালিকা থেকে * বাদ | তালিকা থেকে * সরা | সদস্যতা ত্যাগ |
        সাবস্ক্রিপশন (বন্ধ|ত্যাগ) | সম্মতি * প্রত্যাহার | আমাকে * পাঠাবেন না`),
      manage: list(`
        পরিচালনা | পছন্দ | সেটিং | (ইমেল|ইমেইল|বিজ্ঞপ্তি|নোটিফিকেশন) * (পছন্দ|সেটিং) | কোন ইমেইল* * বেছে |
        কোন ইমেল* * বেছে | কোন বার্তা* * বেছে | কোন বিজ্ঞপ্তি* * বেছে | কত ঘন ঘন`),
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
      اطلاعات بند کریں | مجھے فہرست سے ہٹائیں | نیوز لیٹر بند کریں | مزید ای میلز نہیں چاہئیں |
      سبسکرپشن چھوڑیں | رکنیت چھوڑیں | ای میلز موصول کرنا بند کریں | مجھے ای میل نہ بھیجیں |
      فہرست سے ہٹائیں | نوٹیفکیشن بند کریں | خبرنامہ بند کریں | سبسکرپشن بند کریں | ای میل الرٹ بند کریں |
      مجھے فہرست سے نکالیں | ان سبسکرائب کیجیے`),
    manage: list(`
      سبسکرپشنز کا نظم کریں | ترجیحات تبدیل کریں | ای میل ترجیحات | ای میل کی ترتیبات |
      اطلاعات کی ترتیبات | اطلاع کی ترتیبات | ای میل کی ترجیحات | سبسکرپشن کا نظم کریں |
      اطلاعات کا نظم کریں | نوٹیفکیشن سیٹنگز | ای میل سیٹنگز | ای میل کی ترجیحات تبدیل کریں |
      ترجیحات کا نظم کریں | ترجیحات کو تبدیل کریں | اطلاعات کی ترجیحات | اطلاعات کی سیٹنگز |
      ای میل کی سیٹنگز | نوٹیفکیشن کی ترتیبات | اپنی ترجیحات تبدیل کریں | ترجیحات اپ ڈیٹ کریں | ترجیحات |
      رابطے کی ترجیحات`),
    around: list("ان سبسکرائب کرنے کے لیے {here} کلک کریں"),
    here: list(`
      یہاں | یہاں کلک کریں | اس لنک پر | اس لنک پر کلک کریں | براہ کرم یہاں کلک کریں | اس لنک | اس لنک کو |
      اس ربط | اس ربط پر | نیچے دیے گئے لنک | نیچے دیے گئے لنک پر | لنک پر | لنک | کلک کریں | اس صفحے |
      اس بٹن | یہاں دبائیں | یہاں سے | یہاں کلک کیجیے | یہاں کلک کیجئے | یہاں کلک کرکے | اس لنک پر جائیں |
      اس بٹن پر | یہاں ٹیپ کریں | اس صفحے پر | نیچے دیے گئے بٹن | مندرجہ ذیل لنک | مندرجہ ذیل لنک پر |
      درج ذیل لنک | درج ذیل لنک پر | لنک پر کلک کریں | براہ مہربانی | ملاحظہ کریں | استعمال کریں | جائیں |
      کلک کیجیے | اس لنک کے ذریعے | یہاں جائیں | ادھر کلک کریں | بٹن | بٹن پر | یہ لنک | لنک کے ذریعے |
      یہاں پر | یہاں پر کلک کریں | دبائیں | اس صفحے پر جائیں`),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("سبسکرائب کریں | رجسٹر کریں | دوبارہ سبسکرائب کریں | سبسکرائب کیجیے"),
    billing: list(`
      آرڈر منسوخ کریں | بکنگ منسوخ کریں | آرڈر کینسل کریں | معاہدہ منسوخ کریں | پلان منسوخ کریں`),
    logOut: list("لاگ آؤٹ | سائن آؤٹ"),
    viewOnline: list("براؤزر میں دیکھیں | براؤزر میں کھولیں | آن لائن دیکھیں"),
    privacy: list("رازداری کی پالیسی"),
    confirm: list("سبسکرپشن کی تصدیق کریں"),
    elsewhere: list("اکاؤنٹ حذف کریں | دوست کو بھیجیں | آگے بھیجیں | اکاؤنٹ بند کریں | ای میل تبدیل کریں"),
    stems: {
      unsubscribe: list(`
        ان سبسکرائب | سبسکرپشن منسوخ | رکنیت ختم | (وصول|حاصل|موصول) نہیں کرنا چاہ | فہرست سے نکال |
        فہرست سے * نکال | فہرست سے * ہٹا | سبسکرپشن (ختم|بند|چھوڑ) | رکنیت (منسوخ|چھوڑ) | رضامندی واپس |
        مجھے * نہ بھیج | مجھے * مت بھیج`),
      manage: list(`
        ترجیحات | ترتیبات | کون سی ای میل* * منتخب | کون سی ای میل* * چن | کون سے پیغام* * منتخب |
        کون سی اطلاع* * منتخب | کتنی بار`),
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
      மின்னஞ்சல்களை நிறுத்தவும் | அறிவிப்புகளை நிறுத்து | அறிவிப்புகளை முடக்கு | பட்டியலிலிருந்து நீக்கு |
      பட்டியலில் இருந்து நீக்கவும் | அன்சப்ஸ்கிரைப் | சந்தாவை ரத்து செய்யவும் | சந்தாவை ரத்து செய்க |
      சந்தாவை நீக்கவும் | குழுவிலகுங்கள் | குழுவிலகுக | என்னை பட்டியலிலிருந்து நீக்கவும் |
      செய்திமடலை நிறுத்து | சந்தாவிலிருந்து விலகவும் | அறிவிப்புகளை நிறுத்தவும்`),
    manage: list(`
      சந்தாக்களை நிர்வகி | விருப்பத்தேர்வுகளை மாற்று | விருப்பத்தேர்வுகள் | மின்னஞ்சல் அமைப்புகள் |
      அறிவிப்பு அமைப்புகள் | மின்னஞ்சல் விருப்பங்கள் | மின்னஞ்சல் விருப்பத்தேர்வுகள் |
      அறிவிப்பு விருப்பத்தேர்வுகள் | அறிவிப்பு விருப்பங்கள் | அறிவிப்பு அமைப்புகளை மாற்று |
      அறிவிப்புகளை நிர்வகி | சந்தாவை நிர்வகி | விருப்பங்களை நிர்வகி | அறிவிப்பு அமைப்புகளை நிர்வகி |
      மின்னஞ்சல் விருப்பங்களை மாற்று | மின்னஞ்சல் விருப்பங்களை மாற்றவும் | விருப்பங்களை மாற்றவும் |
      விருப்பங்களைப் புதுப்பி | அறிவிப்புகளை நிர்வகிக்கவும் | அறிவிப்பு அமைப்புகளை மாற்றவும் |
      மின்னஞ்சல் அமைப்புகளை மாற்றவும் | விருப்பங்கள் | தொடர்பு விருப்பங்கள்`),
    around: list("குழுவிலக {here} கிளிக் செய்யவும்"),
    here: list(`
      இங்கே | இங்கே கிளிக் செய்யவும் | இங்கு கிளிக் செய்யவும் | இந்த இணைப்பை |
      இந்த இணைப்பை கிளிக் செய்யவும் | இங்கு | இந்த இணைப்பில் | இந்த இணைப்பைக் | இந்த இணைப்பு | இணைப்பை |
      இணைப்பைக் | கீழே உள்ள இணைப்பை | கீழேயுள்ள இணைப்பை | பின்வரும் இணைப்பை | இங்கே சொடுக்கவும் |
      இங்கே அழுத்தவும் | கிளிக் செய்யவும் | கிளிக் செய்க | சொடுக்கவும் | இந்த பொத்தானை |
      இந்தப் பக்கத்தில் | இங்கே க்ளிக் செய்யவும் | இங்கே அழுத்துக | இங்கே தட்டவும் | இங்கே கிளிக் செய்க |
      இங்கே சொடுக்குக | இந்த இணைப்பைக் கிளிக் செய்யவும் | இந்த இணைப்பைப் | இந்த இணைப்பின் மூலம் | இணைப்பு |
      இணைப்பில் | இணைப்பின் | பொத்தானை | பொத்தானைக் | இந்தப் பொத்தானை | அழுத்தவும் | தட்டவும் |
      தயவுசெய்து | செல்லவும் | இந்தப் பக்கம் | பின்வரும் இணைப்பைக் | கீழ்க்கண்ட இணைப்பை | பயன்படுத்தவும் |
      அழுத்துக | சொடுக்குக | இங்கே கிளிக் | கிளிக் | மூலம் | லிங்கை | இந்த லிங்கை | இந்த லிங்க் |
      இங்கிருந்து`),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("குழுசேர் | பதிவு செய் | மீண்டும் குழுசேரவும் | குழுசேரவும் | குழுசேர | சந்தா சேரவும்"),
    billing: list(`
      ஆர்டரை ரத்துசெய் | முன்பதிவை ரத்துசெய் | ஆர்டரை ரத்து செய்யவும் | ஆர்டரை ரத்து செய் |
      முன்பதிவை ரத்து செய்யவும் | திட்டத்தை ரத்து செய்`),
    logOut: list("வெளியேறு"),
    viewOnline: list("உலாவியில் பார் | உலாவியில் பார்க்கவும் | உலாவியில் காண்க"),
    privacy: list("தனியுரிமைக் கொள்கை"),
    confirm: list("சந்தாவை உறுதிசெய்"),
    elsewhere: list(`
      கணக்கை நீக்கு | நண்பருக்கு அனுப்பவும் | நண்பருக்கு அனுப்பு | முன்னனுப்பு | கணக்கை நீக்கவும் |
      கணக்கை அழி | கணக்கை மூடு`),
    stems: {
      unsubscribe: list(`
        குழுவிலக | சந்தாவை ரத்து | பெற விரும்பவில்லை | பட்டியலில் இருந்து நீக் | குழு விலக |
        சந்தா * (ரத்து|நீக்|விலக) | பட்டியல* * நீக்க | பட்டியலில் இருந்து * நீக்க | பெற விரும்பாத |
        ஒப்புதல* * திரும்ப | எனக்கு * அனுப்ப வேண்டாம் | எனக்கு * அனுப்பாதீ`),
      manage: list(`
        நிர்வகி | விருப்பத்தேர்வு | அமைப்புக | (மின்னஞ்சல்|அறிவிப்பு) * (விருப்ப|அமைப்பு) |
        எந்த மின்னஞ்சல* * தேர் | எந்த அறிவிப்ப* * தேர் | எந்தெந்த * தேர் | எவ்வளவு அடிக்கடி`),
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
      జాబితా నుండి తొలగించండి | అన్‌సబ్‌స్క్రైబ్ చేయడానికి | అన్ సబ్ స్క్రైబ్ | అన్‌సబ్‌స్క్రయిబ్ |
      చందాను తొలగించు | చందాను తొలగించండి | చందా తొలగించండి | చందాను రద్దు చేయండి | చందా రద్దు చేయండి |
      చందా రద్దుచేయండి | ఇమెయిల్‌లను ఆపండి | ఇమెయిల్‌లను నిలిపివేయండి | నోటిఫికేషన్‌లను ఆపివేయండి |
      నోటిఫికేషన్‌లను ఆపండి | జాబితా నుండి తీసివేయండి | జాబితా నుండి నన్ను తొలగించండి | నన్ను తొలగించండి |
      సభ్యత్వాన్ని తొలగించండి | చందా రద్దు | చందాను ఆపండి | సభ్యత్వం రద్దు చేయండి | సభ్యత్వం రద్దు`),
    manage: list(`
      సభ్యత్వాలను నిర్వహించండి | ప్రాధాన్యతలను మార్చండి | ఇమెయిల్ సెట్టింగ్‌లు | ఇమెయిల్ ప్రాధాన్యతలు |
      నోటిఫికేషన్ సెట్టింగ్‌లు | ఇమెయిల్ ప్రాధాన్యతలను మార్చండి | ఇమెయిల్ ప్రాధాన్యతలను నిర్వహించండి |
      నోటిఫికేషన్ సెట్టింగ్‌లను మార్చండి | నోటిఫికేషన్లను నిర్వహించండి | నోటిఫికేషన్ ప్రాధాన్యతలు |
      ప్రాధాన్యతలను నిర్వహించండి | చందాలను నిర్వహించండి | సభ్యత్వాన్ని నిర్వహించండి |
      కమ్యూనికేషన్ ప్రాధాన్యతలు`),
    around: list("అన్‌సబ్‌స్క్రైబ్ చేయడానికి {here} క్లిక్ చేయండి"),
    here: list(`
      ఇక్కడ | ఇక్కడ క్లిక్ చేయండి | ఈ లింక్‌ను | ఈ లింక్‌పై క్లిక్ చేయండి | ఇక్కడ నొక్కండి | ఈ లింక్ |
      ఈ లింకు | ఈ లింక్‌ని | ఈ లింక్‌పై | ఈ లింకుపై | ఈ లింక్ పై | ఈ లింక్ ను | క్రింది లింక్ |
      క్రింది లింక్‌పై | క్రింది లింక్‌ను | దిగువ లింక్ | దిగువ లింక్‌పై | దిగువ లింక్‌ను | క్లిక్ చేయండి |
      నొక్కండి | ఈ పేజీలో | ఈ బటన్ | ఇక్కడ ట్యాప్ చేయండి | ఈ లింక్‌లో | ఈ లింక్ ద్వారా | కింది లింక్‌ను |
      కింది లింక్ | కింది లింక్‌పై | ఈ బటన్‌పై | బటన్ | లింక్‌ను | లింక్‌పై | లింక్ |
      దయచేసి ఇక్కడ క్లిక్ చేయండి | ఇక్కడికి వెళ్లండి | ఈ పేజీకి వెళ్లండి | సందర్శించండి | ఉపయోగించండి |
      ఈ లింకును | లింకును | లింకుపై | ఇక్కడే | ఈ లింక్‌పై నొక్కండి | ఈ చిరునామా | ఇక్కడ క్లిక్ చేసి |
      ట్యాప్ చేయండి | ఇక్కడి నుండి | ఇక్కడ నుండి`),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list(`
      సబ్‌స్క్రైబ్ చేయండి | నమోదు చేయండి | మళ్లీ సభ్యత్వం పొందండి | సభ్యత్వం పొందండి | చందా పొందండి |
      సభ్యత్వాన్ని పొందండి`),
    billing: list(`
      ఆర్డర్‌ను రద్దు చేయండి | బుకింగ్‌ను రద్దు చేయండి | ఆర్డర్ రద్దు చేయండి | ప్లాన్‌ను రద్దు చేయండి |
      అపాయింట్‌మెంట్‌ను రద్దు చేయండి`),
    logOut: list("లాగ్ అవుట్ | సైన్ అవుట్"),
    viewOnline: list("బ్రౌజర్‌లో చూడండి"),
    privacy: list("గోప్యతా విధానం"),
    confirm: list("సభ్యత్వాన్ని నిర్ధారించండి"),
    elsewhere: list(`
      ఖాతాను తొలగించండి | స్నేహితుడికి పంపండి | ఫార్వార్డ్ చేయండి | ఖాతాను తొలగించు | ఖాతాను మూసివేయండి`),
    stems: {
      unsubscribe: list(`
        అన్‌సబ్‌స్క్రైబ్ | సభ్యత్వాన్ని (రద్దు|తీసివే) | అందుకోకూడద | స్వీకరించకూడద | జాబితా నుండి తొలగ |
        అన్‌సబ్‌స్క్రయిబ్ | అన్ సబ్ స్క్రైబ్ | జాబితా నుండి * తొలగ | జాబితా నుండి * తీసి | చందా* రద్దు |
        సభ్యత్వం రద్దు | సమ్మతి* * ఉపసంహరించ`),
      manage: list(`
        నిర్వహించ | ప్రాధాన్యత | సెట్టింగ్ | ఏ ఇమెయిల* * ఎంచుకో | ఏ సందేశ* * ఎంచుకో | ఎలాంటి * ఎంచుకో |
        ఎంత తరచుగా`),
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
      sitaki kupokea barua pepe tena | sitisha usajili wangu | acha kupokea barua pepe hizi |
      niondoe kwenye orodha hii | ondoa barua pepe yangu | usinitumie barua pepe | simamisha barua pepe |
      zima arifa za barua pepe | kujiondoa kwenye orodha | jiondoe sasa | jiondoe kwenye jarida |
      ghairi usajili wa jarida | acha kutuma barua pepe | jiondoe kwenye barua pepe hizi`),
    manage: list(`
      dhibiti usajili | badilisha mapendeleo | dhibiti mapendeleo | mipangilio ya barua pepe |
      mipangilio ya arifa | sasisha mapendeleo | simamia usajili | dhibiti arifa |
      mapendeleo ya barua pepe | mapendeleo ya arifa | badilisha mipangilio ya arifa |
      badilisha mipangilio ya barua pepe | dhibiti mapendeleo ya barua pepe | simamia mapendeleo |
      rekebisha mipangilio ya arifa | chagua barua pepe unazopokea | mapendeleo yako |
      sasisha mapendeleo yako | mipangilio ya barua pepe yako | badili mapendeleo | simamia arifa |
      mapendeleo ya mawasiliano`),
    around: list("ili kujiondoa, bofya {here} | kujiondoa bonyeza {here}"),
    here: list(`
      hapa | bofya hapa | bonyeza hapa | kiungo hiki | bofya kiungo hiki | tafadhali bofya hapa | kiungo |
      kwenye kiungo hiki | kupitia kiungo hiki | bonyeza kiungo hiki | bofya kiungo | bonyeza kiungo |
      kiungo kifuatacho | kiungo kilicho hapa chini | hapa chini | ukurasa huu | kitufe hiki | gusa hapa |
      kwa kubofya hapa | kwa kubonyeza hapa | bofya | bonyeza | gusa | fuata kiungo | fuata kiungo hiki |
      fuata | tembelea | tembelea ukurasa huu | tumia kiungo hiki | kupitia | kitufe | kwenye ukurasa huu |
      link hii | bofya link hii | kiungo hicho | kwa kutumia kiungo hiki | hapa hapa | bonyeza kitufe |
      bofya kitufe | kitufe kilicho hapa chini | bofya kiungo kilicho hapa chini |
      bonyeza kiungo kifuatacho | tafadhali | tafadhali bonyeza hapa | tumia | nenda |
      nenda kwenye ukurasa huu | bonyeza link hii | kwenye link hii | ukurasa | kwenye ukurasa |
      kiungo hapa chini`),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("jisajili | jiunge | jiandikishe | jiandikishe tena | jisajili tena | jiunge tena"),
    billing: list(`
      ghairi agizo | ghairi miadi | ghairi mkataba | ghairi oda | batilisha agizo | ghairi nafasi`),
    logOut: list("ondoka | toka"),
    viewOnline: list(`
      tazama kwenye kivinjari | fungua kwenye kivinjari | tazama mtandaoni | ona kwenye kivinjari`),
    privacy: list("sera ya faragha"),
    confirm: list("thibitisha usajili"),
    elsewhere: list(`
      futa akaunti | ondoka kwenye kikundi | tuma kwa rafiki | sambaza | sambaza kwa rafiki |
      funga akaunti | badilisha barua pepe | badilisha anwani ya barua pepe`),
    stems: {
      unsubscribe: list(`
        jiondo | kujiondoa | (sitisha|ghairi) usajili | acha kupokea | hutaki (tena )?kupokea | niondoe |
        usipotaka * (kupokea|kupata|barua|jarida) | kujitoa * (orodha|jarida|barua) | usinitumie |
        msinitumie | (ondoa|futa) * kwenye orodha`),
      manage: list(`
        dhibiti | mapendeleo | mipangilio | chagua barua pepe * poke | chagua barua pepe * pat |
        aina ya barua pepe * | barua pepe gani | mara ngapi | chagua barua pepe * *poke |
        chagua barua pepe * *pat`),
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
      i-manage ang mga notification | pamahalaan ang mga notipikasyon | baguhin ang mga setting ng email |
      baguhin ang iyong mga kagustuhan | pamahalaan ang iyong subscription |
      i-update ang iyong mga kagustuhan | i-manage ang iyong mga kagustuhan | mga setting ng abiso |
      pamahalaan ang mga kagustuhan sa email | mga kagustuhan | baguhin ang dalas |
      mga kagustuhan sa komunikasyon`),
    around: list("para mag-unsubscribe, mag-click {here}"),
    here: list(`
      dito | mag-click dito | i-click dito | pindutin dito | i-click ang link na ito | link na ito |
      ang link na ito | ang link | sa link na ito | sa link | sa ibaba | ang link sa ibaba |
      pindutin ang link | i-click ang link | mag-click sa link | mag-click sa link na ito |
      i-click lang dito | i-click ito | pindutin ito | i-tap dito | i-tap ang link |
      bisitahin ang page na ito | sa page na ito | ang button na ito | ang button | rito | mag-click |
      i-click | pindutin | ito | pindutin ang button | bisitahin ang pahinang ito | ang pahinang ito |
      sa pahinang ito | pahinang ito | i-click ang button | mag-tap dito | pumunta dito | sundan ang link |
      sundan ang link na ito | gamitin ang link na ito | bisitahin | pumunta sa | pakiclick | paki-click |
      paki-click dito | paki-click ang link | sumusunod na link | ang sumusunod na link | dito lang |
      narito | link | pahina | button sa ibaba | gamitin`),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("mag-subscribe | magrehistro | mag-subscribe muli | mag-subscribe ulit | sumali"),
    billing: list("kanselahin ang order | kanselahin ang booking | kanselahin ang plan"),
    logOut: list("mag-log out | mag-sign out"),
    viewOnline: list("tingnan sa browser"),
    privacy: list("patakaran sa privacy"),
    confirm: list("kumpirmahin ang subscription"),
    elsewhere: list(`
      tanggalin ang account | burahin ang account | ipasa | ipasa sa kaibigan | i-delete ang account |
      isara ang account`),
    stems: {
      unsubscribe: list(`
        mag-unsubscribe | alisin ako sa | ayaw mo nang | ayaw na ninyong |
        itigil ang (mga )?(email|pagpapadala) | huwag na akong padal | mag unsubscribe | nag unsubscribe |
        pag unsubscribe | i unsubscribe | huminto * (pagtanggap|email|newsletter) |
        itigil * (pagtanggap|email|newsletter|notif) | (alisin|tanggalin) (ako|ninyo ako) |
        (alisin|tanggalin) ang (aking|email|pangalan) | mag opt out`),
      manage: list(`
        pamahalaan | kagustuhan | setting * (email|notip|notif|abiso) |
        kagustuhan * (email|notip|notif|abiso)`),
      nouns: list("newsletter | email"),
    },
  },
];
