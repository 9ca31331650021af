// What links and sentences say in the Asian languages: what opts out, what manages, and what only looks like it.
import { list, type Phrases } from "./phrases.ts";

/** Phrases of 12 languages; see Phrases for what each list means. */
export const ASIAN: readonly Phrases[] = [
  {
    code: "ar",
    name: "Arabic",
    label: "إدارة الاشتراكات",
    certainty: "high",
    unsubscribe: list(`
      إلغاء الاشتراك | الغاء الاشتراك | ألغِ الاشتراك | إلغاء اشتراكي |
      إلغاء الاشتراك من القائمة البريدية | اضغط هنا لإلغاء الاشتراك | انقر هنا لإلغاء الاشتراك |
      لإلغاء الاشتراك اضغط هنا | لا أرغب في استلام هذه الرسائل | لا تريد استلام هذه الرسائل |
      إيقاف الرسائل | إزالتي من القائمة | الانسحاب من القائمة | التوقف عن استلام الرسائل`),
    manage: list(`
      إدارة الاشتراكات | إدارة اشتراكاتك | إدارة التفضيلات | تحديث التفضيلات | تغيير التفضيلات |
      تفضيلات البريد الإلكتروني | إعدادات البريد الإلكتروني | تحديث بياناتك | إدارة تفضيلات البريد |
      إدارة الإشعارات | إعدادات الإشعارات | تعديل التنبيه | تعديل التفضيلات | تفضيلات التواصل |
      تفضيلات الاشتراك | إعدادات البريد | تغيير الإعدادات | تغيير تفضيلاتك | عدد أقل من الرسائل |
      الملخص الشهري فقط | مرة واحدة في الشهر فقط | رسائل أقل | تقليل عدد الرسائل | التفضيلات |
      تفضيلات | تفضيلات المراسلة | تفضيلات الرسائل | تفضيلات الإشعارات | تفضيلات التنبيهات |
      تعديل تفضيلات المراسلة`),
    around: list(`
      لإلغاء الاشتراك اضغط {here} | إذا كنت لا ترغب في استلام رسائلنا انقر {here} |
      يمكنك إلغاء الاشتراك من {here}`),
    here: list(`
      هنا | اضغط هنا | انقر هنا | هذا الرابط | الضغط هنا | النقر هنا | من هنا | على هذا الرابط |
      الرابط التالي | من خلال هذا الرابط | عبر هذا الرابط | الرابط | الرابط أدناه | هذه الصفحة |
      اضغط على الرابط | انقر على الرابط | انقر فوق هنا | يرجى النقر هنا | يرجى الضغط هنا |
      الرجاء الضغط هنا | بالضغط هنا | بالنقر هنا | انقر | اضغط | هذا الزر | بهذا الرابط | لهذا الرابط |
      عبر الرابط | من خلال الرابط | من هذا الرابط | عن طريق هذا الرابط | على الرابط |
      على الرابط التالي | على الرابط أدناه | عبر الرابط التالي | من خلال الرابط التالي |
      باستخدام هذا الرابط | باستخدام الرابط | اتباع هذا الرابط | الضغط على هذا الرابط |
      الضغط على الرابط | النقر على هذا الرابط | النقر على الرابط | النقر فوق هذا الرابط |
      بالنقر على هذا الرابط | بالنقر على الرابط | بالضغط على هذا الرابط | بالضغط على الرابط |
      هذا الارتباط | الارتباط | على هذا الارتباط | فوق هذا الرابط | هذه الوصلة | الزر | على الزر |
      الزر أدناه | في هذه الصفحة | على هذه الصفحة | اضغط على هذا الرابط | انقر على هذا الرابط |
      انقر فوق هذا الرابط | هٌنا`),
    weak: list("إلغاء | هنا"),
    ambiguous: list("إلغاء الاشتراك"),
    subscribe: list("اشترك | اشترك الآن | تسجيل"),
    billing: list("إلغاء العقد | إلغاء الطلب | إلغاء الحجز | إلغاء الموعد | إلغاء الخطة | إلغاء العضوية"),
    logOut: list("تسجيل الخروج"),
    viewOnline: list("اقرأ في المتصفح | عرض في المتصفح"),
    privacy: list("سياسة الخصوصية | الشروط والأحكام"),
    confirm: list("تأكيد الاشتراك | أكد اشتراكك | تأكيد البريد الإلكتروني"),
    elsewhere: list("حذف الحساب | إغلاق الحساب | حذف حسابي | مغادرة المجموعة"),
    stems: {
      unsubscribe: list(`
      إلغاء الاشتراك | الغاء الاشتراك | إلغاء اشتراك | إيقاف الرسائل | ?ألغ | ?لا (أرغب|تريد) | إزالتي |
      ?الانسحاب | إيقاف (استلام|تلقي|استقبال) |
      (ايقاف|إيقاف|وقف|الغاء|إلغاء) (التنبيه|الإشعار|الاشعار|الرسائل|استلام|تلقي|استقبال|النشرة|متابعة) |
      (إزالة|ازالة|حذف) (بريد|عنوان|اسم|ايميل)* * (القائمة|قائمة|قوائم) |
      لا (ارغب|اريد|أرغب|أريد|ترغب|تريد|تود|أود) (في )?(استلام|تلقي|استقبال|المزيد) |
      (سحب|إلغاء) (الموافقة|موافقت) | توقف عن (إرسال|مراسل) |
      (أزلني|ازلني|احذفني|أزيلوني|احذفوني|شطب|أزل|احذف|إزالتي|ازالتي) (من|اسمي|بريدي|عنواني) | أزلني من |
      ?لن نراسلك | (إيقاف|تعطيل|إلغاء|حذف) (التنبيه|التنبيهات|التذكير|الإشعار)`),
      manage: list("إدارة | ادارة | تفضيلات | إعدادات"),
      nouns: list("النشرة | البريد | رسائل"),
    },
  },
  {
    code: "he",
    name: "Hebrew",
    label: "ניהול הרשמות",
    certainty: "high",
    unsubscribe: list(`
      הסרה | להסרה | הסר | הסרה מרשימת התפוצה | להסרה מרשימת התפוצה | להסרה לחץ כאן | להסרה לחצו כאן |
      הסר אותי | הסרה מדיוור | להסרה מדיוור | ביטול רישום | ביטול הרשמה | ביטול מנוי לניוזלטר |
      הפסק את ההרשמה | לא מעוניין לקבל | אינני מעוניין לקבל הודעות | לא רוצה לקבל את המיילים האלו |
      לביטול המינוי | ביטול המינוי | ביטול המנוי |
      הפסק לעקוב | הפסקת מעקב | הסר מעקב`),
    manage: list(`
      ניהול מינויים | ניהול הרשמות | ניהול העדפות | עדכון העדפות | שינוי העדפות | עדכון פרטים |
      הגדרות דיוור | הגדרות אימייל | ניהול התראות | הגדרות התראות | הגדרות הודעות | הגדרות דואר |
      העדפות תקשורת | העדפות דיוור | שינוי תדירות | פחות מיילים | עדכון העדפות דיוור | העדפות מייל |
      רק סיכום חודשי | פעם בחודש בלבד | פחות מיילים בבקשה | העדפות`),
    around: list(`
      להסרה לחצו {here} | אם אינך מעוניין לקבל דיוור, לחץ {here} | ניתן להסיר את עצמך {here}`),
    here: list(`
      כאן | לחץ כאן | לחצו כאן | בקישור זה | לחץ/י כאן | לחיצה כאן | הקליקו כאן | הקישור הבא |
      קישור זה | לחצי כאן | בכל עת | בקישור הבא | בקישור | לחץ על הקישור | מכאן | לחצו על הקישור |
      בלחיצה כאן | לחץ על הקישור הבא | הקישור | בדף זה | הקלק כאן | הקליקי כאן | נא ללחוץ כאן |
      אנא לחץ כאן | יש ללחוץ כאן | קישור | כפתור | הכפתור | בקישור המצורף | על קישור זה | בקישור הזה |
      לקישור זה | באמצעות קישור זה | באמצעות הקישור | דרך קישור זה | דרך הקישור | על הקישור |
      על הקישור הבא | הקישור הזה | בקישור שלהלן | הקישור שלהלן | על הקישור שלהלן | הקישור למטה |
      לינק זה | בלינק זה | הלינק | בלינק | על הלינק | בלינק הבא | לחיצה על הקישור | בלחיצה על הקישור |
      ע"י לחיצה כאן | על ידי לחיצה כאן | בעמוד זה | בכתובת זו | כתובת זו | על הכפתור | לחצו על הכפתור |
      לחצו פה | לחץ פה | פה | לכאן | עמוד זה | דף זה`),
    weak: list("הסר | כאן | ביטול"),
    ambiguous: list("הסרה | להסרה | הסר | לביטול המינוי | ביטול המינוי | ביטול המנוי"),
    subscribe: list("הרשמה | הירשם | הצטרפות | רישום"),
    billing: list("ביטול חוזה | ביטול עסקה | ביטול הזמנה | ביטול תור | ביטול מנוי בתשלום | ביטול פגישה"),
    logOut: list("התנתקות | יציאה"),
    viewOnline: list("הצג בדפדפן | צפייה בדפדפן"),
    privacy: list("מדיניות פרטיות | תנאי שימוש"),
    confirm: list("אשר רישום | אישור הרשמה"),
    elsewhere: list("מחיקת חשבון | סגירת חשבון | מחק חשבון | הסרה מהסל | הסר מהסל"),
    stems: {
      unsubscribe: list(`
      הסר | להסר | ביטול (רישום|הרשמה) | לא * לקבל | אינני מעוניין | ?לא מעוניין | ?לא רוצה | ?הפסק |
      ביטול מנוי לניוזלטר | בטל את (הרישום|ההרשמה|המנוי) | לבטל את (הרישום|ההרשמה|המנוי) |
      (להפסקת|הפסקת|להפסיק|הפסק) (קבלת|לקבל|דיוור|התראות|הודעות|מיילים|תזכורות|את) |
      (אינך|אינכם|לא|אין) * (לקבל|דיוור|מיילים) | ביטול (הסכמה|הסכמת) |
      (הסרת|הסרה|להסרה|להסיר|הסר) (את )?(כתובת|מהרשימה|מרשימת|מדיוור|מהתפוצה|עצמך|אותי) |
      לביטול (הרישום|ההרשמה|קבלת) | (הסירו|הסר|הסירי|מחקו|מחק|הוציאו|תורידו|הורידו) אותי | ?לא נכתוב לך |
      ?לא נשלח לך | (כיבוי|כבה|כבו|הפסקת|ביטול|השתקת) (ההתראה|התראה|התראות|תזכורת|תזכורות|עדכונים)`),
      manage: list("ניהול | העדפות | הגדרות | עדכון"),
      nouns: list("דיוור | ניוזלטר | תפוצה | מייל"),
    },
  },
  {
    code: "fa",
    name: "Persian",
    label: "مدیریت اشتراک‌ها",
    certainty: "medium",
    unsubscribe: list(`
      لغو اشتراک | لغو عضویت | لغو عضویت در خبرنامه | انصراف از خبرنامه |
      برای لغو اشتراک اینجا کلیک کنید | دیگر نمی‌خواهم ایمیل دریافت کنم | حذف از لیست |
      عدم دریافت ایمیل |
      لغو دنبال کردن | دنبال نکردن |
      خاموش کردن اعلان‌ها | قطع اعلان‌ها | غیرفعال کردن اعلان‌ها`),
    manage: list(`
      مدیریت اشتراک‌ها | مدیریت ترجیحات | تغییر تنظیمات | به‌روزرسانی اطلاعات | تنظیمات اعلان‌ها |
      تنظیمات ایمیل | تنظیمات خبرنامه | تنظیمات اشتراک | مدیریت اعلان‌ها | تغییر ترجیحات | ویرایش تنظیمات`),
    around: list("برای لغو اشتراک {here} کلیک کنید"),
    here: list(`
      اینجا | اینجا کلیک کنید | کلیک کنید | این لینک | روی این لینک | روی لینک زیر |
      اینجا را کلیک کنید | بر روی این لینک کلیک کنید | لینک زیر | این پیوند | لطفا اینجا کلیک کنید |
      این صفحه | روی این پیوند | از این پیوند | این پیوند را | از این لینک | از طریق این لینک |
      از طریق این پیوند | روی پیوند زیر | پیوند زیر | به لینک زیر | بر روی لینک زیر |
      بر روی پیوند زیر | بر روی این پیوند | بر روی این لینک | روی لینک | روی پیوند | دکمه زیر |
      روی دکمه زیر | این دکمه | در اینجا | از اینجا | به این صفحه | این نشانی | این آدرس |
      کلیک نمایید | اینجا کلیک نمایید | اینجا را بزنید | را کلیک کنید`),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("عضویت | اشتراک | ثبت نام"),
    billing: list("لغو قرارداد | لغو سفارش | لغو رزرو | لغو نوبت"),
    logOut: list("خروج"),
    viewOnline: list("مشاهده در مرورگر"),
    privacy: list("حریم خصوصی"),
    confirm: list("تایید اشتراک"),
    elsewhere: list("حذف حساب | حذف حساب کاربری"),
    stems: {
      unsubscribe: list(`
      لغو (اشتراک|عضویت) | ?انصراف | ?دیگر نمی | حذف از لیست | اشتراک* * لغو |
      (مایل|تمایل|تمایلی) (به )?دریافت * (نیست|ندار) | لغو (دریافت|اشتراک|عضویت|خبرنامه) |
      (نمی خواه|نمیخواه|نمی‌خواه)* * دریافت | حذف * (فهرست|لیست)`),
      manage: list("مدیریت | تنظیمات"),
      nouns: list("خبرنامه | ایمیل"),
    },
  },
  {
    code: "ja",
    name: "Japanese",
    label: "配信設定の管理",
    certainty: "high",
    unsubscribe: list(`
      配信停止 | 配信を停止する | 配信停止はこちら | 配信停止をご希望の方はこちら | メール配信停止 | メールマガジンの配信停止 | メルマガ解除 | メルマガの解除はこちら | 購読解除 |
      購読を解除する | 購読停止 | 登録解除 | 登録を解除する | 配信解除 | 解除はこちら | 退会はこちら（メルマガ） | オプトアウト | 受信を停止 | 今後メールを受け取らない`),
    manage: list(`
      配信設定の変更 | メール配信設定 | 配信設定 | 設定変更 | メール設定を変更 | 購読の管理 | 購読設定を管理 | 登録内容の変更 | 登録情報の変更 | メール受信設定 | 受信設定 |
      受信設定の変更 | メール設定 | メールの設定変更 | メール設定の変更 | 通知設定 | 通知設定の変更 | メール通知の設定 | メール通知設定 | 配信頻度を変更する | 配信頻度の変更 |
      配信設定を変更 | メールの受信設定 | 配信内容の変更 | 購読管理 | お知らせメールの設定 | 配信メールの管理 | 月1回だけ受け取る | 月に1回だけ | 週1回だけ |
      ダイジェストのみ受け取る | 重要なお知らせのみ | まとめて受け取る | 配信回数を減らす | 頻度を減らす |
      お届けする内容の変更 | お届け内容の変更はこちら`),
    around: list(
      "配信停止をご希望の場合は{here} | メールの配信を停止しますか？{here} | 配信停止は{here}から",
    ),
    here: list(`
      こちら | こちらをクリック | ここをクリック | 下記のURL | 以下のリンク | こちらから | ここから | こちらのページ | 次のURL | リンクをクリック | このリンク |
      下記のリンク | 下記リンク | 下記URL | 以下のURL | 下記よりお手続きください | 以下のリンクをクリックしてください | お手続きください | こちらのリンク |
      こちらのURL | 下記 | 以下 | 次のリンク | こちらのフォーム | このページ | 下記ページ | こちらをクリックしてください | こちらへ | コチラ | ここ | クリック |
      お願いします | 下記のリンクをクリック | こちらのリンクから | このリンクから | 以下のリンクから | 下記リンクより | 下記リンクから | 下記URLより | 下記URLから |
      下記のURLより | こちらより | こちらのページから | 以下より | 下記より | 以下から | このボタン | 下のボタン | 以下のボタン | こちらのボタン |
      このリンクをクリック | 次のリンクをクリック | 以下のURLをクリック | 下記URLをクリック | リンク先 | こちらまで | このURL | ここを押す`),
    weak: list("解除 | 退会 | こちら | 解約"),
    ambiguous: list("契約解除 | 配信停止のお知らせ | 解除はこちら | メール設定"),
    subscribe: list("登録する | 購読する | 会員登録 | メルマガ登録"),
    billing: list(`
      解約 | 契約解除 | 定期購入の解約 | 注文をキャンセル | 退会（有料会員） | 予約をキャンセル | 予約のキャンセル | ご注文のキャンセル | 注文のキャンセル | 定期便の解約 |
      プランの解約`),
    logOut: list("ログアウト"),
    viewOnline: list("ブラウザで表示 | ブラウザで閲覧 | ウェブで表示"),
    privacy: list("プライバシーポリシー | 個人情報保護方針 | 特定商取引法に基づく表記"),
    confirm: list("登録を確認する | メールアドレスの確認 | 本登録"),
    elsewhere: list(
      "配信停止のお知らせ（サービス） | アカウントを削除 | アカウント削除 | アカウントの削除 | グループを退会",
    ),
    stems: {
      unsubscribe: list(`
        配信停止 | 配信を停止 | 購読解除 | 購読停止 | 登録解除 | 登録を解除 | メルマガ* 解除 | 配信解除 | オプトアウト | ?解除 | 購読を解除 | 受信を停止 |
        メールを受け取らない | メール(が)?不要 | 不要な(方|場合) | 受信(を)?停止 | ?不要の方 | メール(の)?配信(を)?(停止|中止|解除|希望) |
        配信(を|の)?(停止|中止|解除|希望され|希望し) | 今後*(不要|希望しない|希望され|受け取) | 受信(を)?(拒否|停止|中止|希望しな|希望され) |
        通知を(オフ|停止|解除|無効) | メール(が|の)?(不要|停止|受信拒否) | 登録(の|を)?(解除|抹消) | 同意を撤回 | 購読(を)?(やめ|中止|解除|停止) |
        受け取りを(停止|希望しない|希望され) | (リスト|配信リスト|メーリングリスト|名簿)から(削除|外|除外|抜け) |
        (アラート|通知|リマインダー|リマインド)(を)?(停止|オフ|解除|削除) | 退会 * オプション | メーリングリスト * 退会 | 退会 * メーリングリスト`),
      manage: list(
        "配信設定 | 受信設定 | 登録内容 | 登録情報の変更 | 購読の管理 | (メール|通知|お知らせ|配信) * (種類|頻度|設定|内容) * (変更|選択|設定)",
      ),
      nouns: list("メルマガ | メールマガジン | メール | 配信"),
    },
  },
  {
    code: "zh-Hans",
    name: "Chinese (simplified)",
    label: "管理订阅",
    certainty: "high",
    unsubscribe: list(`
      退订 | 点击退订 | 点此退订 | 点击这里退订 | 退订邮件 | 退订此邮件 | 退订订阅 | 取消订阅 | 取消订阅请点击这里 | 不再接收 | 不再接收此类邮件 | 不想再收到此类邮件 |
      拒收邮件 | 停止接收 | 回复TD退订 | 一键退订`),
    manage: list(`
      管理订阅 | 管理我的订阅 | 管理偏好设置 | 更改偏好 | 更新偏好设置 | 邮件偏好 | 邮件设置 | 订阅设置 | 修改订阅 | 更新个人资料 | 邮件偏好设置 | 管理邮件设置 |
      管理邮件 | 通知设置 | 管理通知 | 通知偏好 | 修改邮件设置 | 订阅偏好 | 修改接收频率 | 邮件频率 | 减少邮件 | 管理邮件订阅 | 订阅管理 | 邮件订阅管理 | 推送设置 |
      接收设置 | 只接收月度汇总 | 只接收每月 | 每月一次 | 只接收重要邮件 | 减少发送 | 仅接收摘要`),
    around: list(`
      如需退订，请点击{here} | 如果您不想再收到此类邮件，请点击{here} | 不想收到这些电子邮件？{here} | 您可以在{here}取消订阅`),
    here: list(`
      这里 | 此处 | 点击这里 | 点击此处 | 点此 | 请点击这里 | 请点此 | 点击链接 | 该链接 | 此链接 | 点击下方链接 | 单击此处 | 以下链接 | 请点击以下链接 |
      点击以下链接 | 下面的链接 | 请点击下方链接 | 请点击 | 点击此链接 | 点击该链接 | 请访问 | 点击下面的链接 | 请点此处 | 戳这里 | 点这里 | 按此 | 请单击此处 |
      请点击此链接 | 下方按钮 | 此页面 | 这个链接 | 本链接 | 以下网址 | 此网址 | 该网址 | 下列链接 | 下方的链接 | 下面链接 | 下列网址 | 这个网址 |
      点击以下网址 | 点击下列链接 | 点击这个链接 | 通过此链接 | 通过以下链接 | 访问此页面 | 此按钮 | 下面的按钮 | 下方的按钮 | 这儿 | 猛击这里 | 单击这里 |
      请单击这里 | 请在此处 | 按这里 | 轻触此处 | 轻点此处`),
    weak: list("取消 | 这里"),
    ambiguous: list(""),
    subscribe: list("订阅 | 立即订阅 | 注册"),
    billing: list(
      "解除合同 | 取消订单 | 取消会员 | 退款 | 续订 | 取消预约 | 取消预订 | 取消会员资格 | 取消自动续费 | 取消套餐",
    ),
    logOut: list("退出登录 | 登出"),
    viewOnline: list("在浏览器中查看 | 网页版 | 查看网页版本"),
    privacy: list("隐私政策 | 服务条款"),
    confirm: list("确认订阅 | 验证邮箱 | 激活订阅"),
    elsewhere: list(`
      退货 | 注销账户 | 注销账号 | 删除账户 | 删除账号 | 退出群组 | 删除评论 | 编辑个人资料 | 修改收货地址 | 修改密码 | 更改套餐 | 关闭自动续费`),
    stems: {
      unsubscribe: list(`
      退订 | 取消订阅 | 不再接收 | 拒收 | 停止接收 | 不想再收到 | ?不再 | (不想|不愿|不愿意|不希望|无需|不再|不需要)(再|继续)?(收到|接收|收取|接受|订阅) |
      停止(接收|发送|订阅|推送) | 取消(订阅|邮件|通知|关注|推送) | 关闭(邮件|通知|提醒|推送) | 撤回同意 | 从列表中(删除|移除) | 拒绝接收 | 退出(订阅|邮件列表) |
      将我(从|移出|移除) | 把我(从|移出) | 从(名单|列表|邮件列表)(中|里)?(移除|删除|去除) | 移出(名单|列表) | 关闭(提醒|通知|推送|邮件) | 停止(提醒|通知)`),
      manage: list("管理 | 偏好 | 设置"),
      nouns: list("订阅 | 邮件"),
    },
  },
  {
    code: "zh-Hant",
    name: "Chinese (traditional)",
    label: "管理訂閱",
    certainty: "high",
    unsubscribe: list(`
      退訂 | 取消訂閱 | 點此退訂 | 點擊這裡取消訂閱 | 取消訂閱電子報 | 取消電子報 | 退訂電子報 | 不再接收 | 不想再收到 | 停止接收 | 取消訂閱請按此 | 我要退訂 |
      拒收此類郵件`),
    manage: list(`
      管理訂閱 | 管理我的訂閱 | 管理喜好設定 | 管理偏好設定 | 更新偏好設定 | 更改設定 | 電子報設定 | 更新資料 | 訂閱設定 | 修改訂閱偏好 | 管理郵件 | 通知設定 |
      管理通知 | 通知偏好 | 郵件設定 | 電郵設定 | 訂閱偏好 | 電子報訂閱管理 | 訂閱管理 | 修改訂閱 | 郵件偏好設定 | 接收設定 | 減少郵件 | 只接收每月摘要 | 每月一次 |
      只接收重要郵件 | 減少寄送 | 僅接收摘要`),
    around: list(
      "如欲取消訂閱，請按{here} | 若您不想再收到本電子報，請點選{here} | 不想收到這些電子郵件？{here}",
    ),
    here: list(`
      這裡 | 此處 | 按此 | 點此 | 點擊這裡 | 請按此 | 請點此 | 點擊連結 | 此連結 | 按這裡 | 點選這裡 | 以下連結 | 請點擊以下連結 | 點擊下方連結 | 下方連結 |
      請點擊 | 點擊此連結 | 請按這裡 | 請點選 | 請點選此處 | 按一下這裡 | 點擊此處 | 點選此處 | 請按此處 | 按此處 | 下方按鈕 | 此頁面 | 請按下列連結 |
      下列連結 | 這個連結 | 本連結 | 該連結 | 以下網址 | 此網址 | 下列網址 | 下方的連結 | 下面的連結 | 點擊下列連結 | 點選下列連結 | 點選以下連結 | 點選下方連結 |
      點選此連結 | 請點選此連結 | 按此連結 | 請按此連結 | 按以下連結 | 請按以下連結 | 透過此連結 | 通過此連結 | 經此連結 | 此按鈕 | 下方的按鈕 | 這裏 | 按這裏 |
      請按這裏 | 點擊這裏 | 在此 | 由此 | 點這裡 | 點我 | 請點這裡 | 請點擊這裡 | 請點選這裡`),
    weak: list("取消 | 按此"),
    ambiguous: list(""),
    subscribe: list("訂閱 | 立即訂閱 | 註冊"),
    billing: list(
      "解約 | 取消訂單 | 取消會員 | 終止合約 | 取消預約 | 取消預訂 | 取消會員資格 | 取消自動續約",
    ),
    logOut: list("登出"),
    viewOnline: list("在瀏覽器中查看 | 線上閱讀 | 網頁版"),
    privacy: list("隱私權政策 | 私隱政策 | 服務條款"),
    confirm: list("確認訂閱 | 驗證電子郵件"),
    elsewhere: list("刪除帳號 | 刪除帳戶 | 退出群組 | 刪除留言 | 編輯個人資料 | 變更收件地址 | 變更密碼"),
    stems: {
      unsubscribe: list(`
      退訂 | 取消訂閱 | 不再接收 | 拒收 | 停止接收 | 不想再收到 | 取消電子報 | (不想|不願|不願意|不希望|無需|不再|不需要|不欲)(再|繼續)?(收到|接收|收取|接受|訂閱) |
      停止(接收|發送|訂閱|推播) | 取消(訂閱|郵件|通知|關注|推播|電郵) | 關閉(郵件|通知|提醒|推播) | 撤回同意 | 從名單(中)?(刪除|移除) | 拒絕接收 |
      退出(訂閱|郵寄名單) | 將我(從|移出|移除) | 把我(從|移出) | 從(名單|列表|郵寄名單)(中|裡)?(移除|刪除) | 移出(名單|列表) | 關閉(提醒|通知|推播|郵件) |
      停止(提醒|通知)`),
      manage: list("管理 | 偏好 | 喜好 | 設定"),
      nouns: list("電子報 | 訂閱 | 郵件"),
    },
  },
  {
    code: "ko",
    name: "Korean",
    label: "구독 관리",
    certainty: "high",
    unsubscribe: list(`
      수신거부 | 수신 거부 | 수신거부하기 | 이메일 수신거부 | 메일 수신거부 | 무료수신거부 | 수신을 원하지 않으시면 | 구독 취소 | 구독취소 | 구독 해지 | 구독해지 |
      구독을 취소하려면 여기를 클릭 | 여기를 클릭하여 구독 취소 | 뉴스레터 구독 취소 | 더 이상 받지 않기 | 메일을 받고 싶지 않습니다`),
    manage: list(`
      구독 관리 | 구독 설정 | 구독 설정 변경 | 환경설정 관리 | 수신 설정 | 수신 설정 변경 | 이메일 설정 | 알림 설정 | 알림 설정 변경 | 이메일 수신 설정 |
      메일 수신 설정 | 수신 설정 관리 | 알림 관리 | 이메일 알림 설정 | 구독 정보 변경 | 수신 동의 관리 | 이메일 환경설정 | 수신 주기 변경 | 뉴스레터 설정 |
      월 1회만 받기 | 한 달에 한 번만 | 주 1회만 받기 | 요약만 받기 | 중요한 소식만 받기 | 덜 받기 | 적게 받기`),
    around: list(
      "수신을 원하지 않으시면 {here}를 클릭해 주세요 | 구독을 취소하려면 {here} | 메일 수신을 원치 않으시면 {here}",
    ),
    here: list(`
      여기 | 여기를 클릭 | 이곳 | 링크 | 여기를 클릭하세요 | 이 링크 | 다음 링크 | 여기를 눌러 | 여기서 | 아래 링크 | 아래 링크를 클릭하세요 |
      아래 링크를 클릭 | 아래의 링크 | 여기를 눌러주세요 | 이곳을 클릭 | 이곳을 클릭하세요 | 링크를 클릭 | 아래 링크를 눌러 | 이 링크를 클릭 | 여기에서 |
      버튼을 클릭 | 클릭하세요 | 눌러주세요 | 여기로 | 바로가기 | 이 링크를 | 이 링크를 통해 | 아래 링크를 통해 | 링크를 통해 | 다음 링크를 클릭 |
      다음 링크를 | 여기를 | 여기에 | 이곳에서 | 이곳을 | 이 페이지 | 이 페이지에서 | 이 버튼 | 아래 버튼 | 아래 버튼을 클릭 | 아래 버튼을 눌러 | 이 주소 |
      여기를 탭 | 이곳을 눌러 | 클릭해 주세요 | 클릭해주세요 | 눌러 주세요 | 눌러 주십시오 | 클릭하십시오 | 클릭해 주십시오 | 클릭하여 | 여기를 클릭하여 |
      링크를 눌러 | 링크를 클릭하세요 | 이쪽`),
    weak: list("해지 | 취소 | 여기"),
    ambiguous: list(""),
    subscribe: list("구독 | 구독하기 | 가입 | 회원가입"),
    billing: list(
      "계약 해지 | 주문 취소 | 회원 탈퇴 | 정기결제 해지 | 예약 취소 | 주문 취소하기 | 멤버십 해지 | 요금제 해지",
    ),
    logOut: list("로그아웃"),
    viewOnline: list("브라우저에서 보기 | 웹에서 보기"),
    privacy: list("개인정보 처리방침 | 개인정보처리방침 | 이용약관"),
    confirm: list("구독 확인 | 이메일 인증"),
    elsewhere: list("계정 삭제 | 탈퇴하기 | 그룹 나가기"),
    stems: {
      unsubscribe: list(`
      수신거부 | 수신 거부 | 구독(취소|해지) | 구독 (취소|해지) | ?받지 않 | 수신을 원하지 | 구독을 취소 | 받고 싶지 |
      수신(을|을 )?(원하지|원치|희망하지|거부|중단|해지) | 수신 (거부|중단|해지|동의 철회) | 수신을 (원하지|원치|희망하지|거부|중단) | 구독을 (취소|해지|중단) |
      받기를 원하지 | (알림|메일|이메일|뉴스레터) (끄기|해제|중단|중지|받지 않기|그만 받기|수신 거부) | 그만 받 | 동의(를)? 철회 | 목록에서 (삭제|제거) |
      (목록|명단|리스트|메일링 리스트)에서 (제거|삭제|빼) | (알림|알람|리마인더)(을|를)? (끄기|끄|해제|중지|취소)`),
      manage: list(
        "관리 | 설정 | 수정 | (메일|이메일|알림|뉴스레터|소식) * (종류|주기|설정|빈도) * (변경|선택|설정|관리)",
      ),
      nouns: list("뉴스레터 | 이메일 | 메일"),
    },
  },
  {
    code: "hi",
    name: "Hindi",
    label: "सदस्यताएं प्रबंधित करें",
    certainty: "medium",
    unsubscribe: list(`
      सदस्यता समाप्त करें | सदस्यता रद्द करें | सदस्यता छोड़ें | अनसब्सक्राइब करें | अनसब्सक्राइब |
      सदस्यता समाप्त करने के लिए यहां क्लिक करें | ईमेल बंद करें | अब ईमेल नहीं चाहिए | सूची से हटाएं |
      ईमेल प्राप्त करना बंद करें | अनसब्सक्राइब करने के लिए | अनसब्स्क्राइब करें | अनसब्स्क्राइब |
      सदस्यता खत्म करें | सदस्यता हटाएं | ईमेल पाना बंद करें | सूचनाएं बंद करें | सूचनाएँ बंद करें |
      मुझे सूची से हटाएं | नोटिफिकेशन बंद करें | न्यूज़लेटर बंद करें | न्यूज़लेटर की सदस्यता छोड़ें`),
    manage: list(`
      सदस्यता प्रबंधित करें | सदस्यताएं प्रबंधित करें | प्राथमिकताएं प्रबंधित करें |
      प्राथमिकताएं बदलें | ईमेल प्राथमिकताएं | सेटिंग बदलें | ईमेल प्राथमिकताएँ बदलें |
      प्राथमिकताएँ बदलें | सूचना सेटिंग | सूचना सेटिंग्स | ईमेल सेटिंग | ईमेल सेटिंग्स |
      प्राथमिकताएँ प्रबंधित करें | सूचनाएं प्रबंधित करें | कम ईमेल | केवल मासिक सारांश |
      महीने में एक बार | कम ईमेल भेजें | सूचना सेटिंग बदलें | सूचनाएँ प्रबंधित करें |
      ईमेल प्राथमिकताएँ | ईमेल प्राथमिकताएं बदलें | अधिसूचना सेटिंग | अधिसूचना प्राथमिकताएं |
      नोटिफिकेशन सेटिंग | नोटिफिकेशन सेटिंग्स`),
    around: list(`
      सदस्यता समाप्त करने के लिए {here} क्लिक करें | यदि आप ये ईमेल नहीं चाहते हैं, {here}`),
    here: list(`
      यहां | यहाँ | यहां क्लिक करें | यहाँ क्लिक करें | इस लिंक पर क्लिक करें | इस लिंक पर | यह लिंक |
      नीचे दिए गए लिंक पर क्लिक करें | नीचे दिए लिंक | कृपया यहां क्लिक करें | कृपया यहाँ क्लिक करें |
      क्लिक करें | इस पेज पर | इस लिंक | इस लिंक का | इस लिंक से | लिंक पर | लिंक | नीचे दिए गए लिंक |
      नीचे दिए गए लिंक पर | निम्न लिंक | निम्न लिंक पर | निम्नलिखित लिंक | निम्नलिखित लिंक पर |
      इस बटन | इस बटन पर | इस पृष्ठ | इस पृष्ठ पर | इस पते पर | यहाँ से | यहां से | यहाँ दबाएं |
      यहां दबाएं | यहाँ टैप करें | यहां टैप करें | लिंक पर क्लिक करें | यहाँ पर | यहां पर`),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("सदस्यता लें | सब्सक्राइब करें"),
    billing: list("अनुबंध रद्द करें | ऑर्डर रद्द करें | बुकिंग रद्द करें | अपॉइंटमेंट रद्द करें"),
    logOut: list("लॉग आउट | साइन आउट"),
    viewOnline: list("ब्राउज़र में देखें"),
    privacy: list("गोपनीयता नीति"),
    confirm: list("सदस्यता की पुष्टि करें | अपनी सदस्यता पुष्टि करें"),
    elsewhere: list("खाता हटाएं | खाता बंद करें"),
    stems: {
      unsubscribe: list(`
      सदस्यता (समाप्त|रद्द|छोड़) | अनसब्सक्राइब | ईमेल बंद | अब ईमेल नहीं | ?सूची से | नहीं करना चाह |
      (ईमेल|संदेश|सूचना|अलर्ट|मेल)* (बंद|रोक) | प्राप्त नहीं करना चाह | नहीं (करना|पाना|लेना) चाह |
      सूची से (हटा|निकाल) | सदस्यता * (समाप्त|रद्द|छोड़)`),
      manage: list("प्रबंधित | प्राथमिकता | सेटिंग"),
      nouns: list("न्यूज़लेटर | ईमेल"),
    },
  },
  {
    code: "id",
    name: "Indonesian",
    label: "Kelola langganan",
    certainty: "high",
    unsubscribe: list(`
      berhenti berlangganan | batal berlangganan | batalkan langganan | berhenti langganan |
      klik di sini untuk berhenti berlangganan | tidak ingin menerima email lagi |
      tidak ingin menerima e-mail ini | keluar dari daftar | hapus saya dari daftar | unsubscribe`),
    manage: list(`
      kelola langganan | kelola langganan Anda | kelola preferensi | ubah preferensi |
      perbarui preferensi | preferensi email | pengaturan email | perbarui data |
      ubah pengaturan notifikasi | pengaturan notifikasi | kelola notifikasi | atur notifikasi |
      kelola langganan email | kelola email | preferensi komunikasi | preferensi notifikasi |
      ubah frekuensi | seberapa sering | lebih sedikit email | pilih topik | ubah pengaturan email |
      hanya ringkasan bulanan | sebulan sekali saja | hanya yang penting | kurangi email | preferensi`),
    around: list(`
      untuk berhenti berlangganan, klik {here} | jika tidak ingin menerima email ini lagi, klik {here} |
      Anda dapat berhenti berlangganan {here}`),
    here: list(`
      di sini | disini | klik di sini | tautan ini | klik tautan ini | silakan klik di sini |
      halaman ini | klik disini | klik tautan berikut | tautan berikut | tautan di bawah ini |
      link ini | klik link ini | klik link berikut | melalui tautan ini | kunjungi halaman ini |
      tekan di sini | silakan klik | silakan kunjungi | tombol ini | ketuk di sini | beri tahu kami |
      mohon klik di sini | tautan | tautan di bawah | tautan berikut ini | link di bawah |
      link di bawah ini | link berikut | link berikut ini | lewat tautan ini | lewat link ini |
      melalui link ini | melalui tautan berikut | pada tautan ini | pada link ini |
      pada tautan berikut | pada link berikut | pranala ini | halaman berikut | tombol di bawah |
      tombol di bawah ini | tombol berikut | sini | dari sini | ke sini | dengan mengklik di sini |
      dengan mengeklik di sini | dengan klik di sini | mengeklik tautan ini | mengklik tautan ini |
      mengklik link ini | klik link di bawah | klik tautan di bawah | klik tombol | alamat ini |
      alamat berikut`),
    weak: list("keluar | di sini"),
    ambiguous: list("batalkan langganan"),
    subscribe: list("berlangganan | langganan sekarang | daftar"),
    billing: list(`
      batalkan kontrak | batalkan pesanan | batalkan janji | batalkan reservasi | batalkan paket`),
    logOut: list("keluar | logout"),
    viewOnline: list("lihat di peramban | lihat di browser | buka di browser"),
    privacy: list("kebijakan privasi | syarat dan ketentuan"),
    confirm: list("konfirmasi langganan | konfirmasi email"),
    elsewhere: list("hapus akun | tutup akun | keluar dari grup"),
    stems: {
      unsubscribe: list(`
      (berhenti|batal|batalkan) (ber)?langganan | tidak ingin menerima | keluar dari daftar | hapus saya |
      unsubscribe | (berhenti|stop|setop) (menerima|langganan|berlangganan|mendapat|kirim) |
      tidak (ingin|mau|lagi)* * (menerima|mendapat|email) |
      (hapus|keluarkan) (saya|email|nama|alamat)* * daftar | cabut persetujuan | tarik* persetujuan |
      batal* (langganan|berlangganan) | keluar dari (milis|daftar|mailing) |
      (hapus|keluarkan|coret) (saya|nama saya|alamat saya) |
      (matikan|hentikan|nonaktifkan) (peringatan|notifikasi|pengingat)`),
      manage: list("kelola | preferensi | pengaturan"),
      nouns: list("buletin | email | surel"),
    },
  },
  {
    code: "ms",
    name: "Malay",
    label: "Urus langganan",
    certainty: "medium",
    unsubscribe: list(`
      berhenti melanggan | nyahlanggan | batalkan langganan | klik di sini untuk berhenti melanggan |
      tidak mahu menerima e-mel lagi | henti langgan | henti langganan | hentikan langganan |
      batal langganan | batalkan langganan e-mel | membatalkan langganan | pembatalan langganan e-mel |
      berhenti menerima e-mel | hentikan e-mel ini | nyahlanggan di sini | tamatkan langganan |
      keluar daripada senarai mel | buang saya daripada senarai | matikan pemberitahuan |
      hentikan langganan buletin`),
    manage: list(`
      urus langganan | urus pilihan | kemas kini pilihan | tetapan e-mel | urus keutamaan |
      urus keutamaan e-mel | keutamaan e-mel | tetapan pemberitahuan | tetapan notifikasi |
      urus pemberitahuan | tukar keutamaan | pilihan komunikasi | kurang e-mel | urus langganan e-mel |
      ubah tetapan e-mel | ubah pilihan e-mel | urus pilihan e-mel | pilihan pemberitahuan`),
    around: list("untuk berhenti melanggan, klik {here}"),
    here: list(`
      di sini | klik di sini | sila klik di sini | pautan ini | klik pautan ini | pautan berikut |
      halaman ini | tekan di sini | melalui pautan ini | klik disini | pautan di bawah | pautan |
      pautan di bawah ini | pada pautan ini | melalui pautan | melalui pautan berikut |
      klik pautan di bawah | klik pautan berikut | butang ini | butang di bawah | laman ini |
      halaman berikut | di pautan ini | sini | dari sini | dengan mengklik di sini |
      dengan klik di sini | link ini | link di bawah | klik link ini`),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("langgan | daftar"),
    billing: list("batalkan kontrak | batalkan pesanan | batalkan tempahan | batalkan janji temu"),
    logOut: list("log keluar"),
    viewOnline: list("lihat dalam pelayar"),
    privacy: list("dasar privasi"),
    confirm: list("sahkan langganan"),
    elsewhere: list("padam akaun"),
    stems: {
      unsubscribe: list(`
      berhenti melanggan | nyahlanggan | batal* langganan | tidak mahu |
      (berhenti|henti|hentikan) (menerima|langgan|melanggan|langganan) |
      tidak (mahu|ingin)* * (menerima|terima|e-mel|emel) | (keluarkan|buang|padam) (saya|nama) |
      tarik balik * (kebenaran|persetujuan)`),
      manage: list("urus | tetapan | pilihan"),
      nouns: list("e-mel | surat berita"),
    },
  },
  {
    code: "vi",
    name: "Vietnamese",
    label: "Quản lý đăng ký",
    certainty: "high",
    unsubscribe: list(`
      hủy đăng ký | huỷ đăng ký | hủy đăng ký nhận tin | hủy nhận tin | ngừng nhận email | ngừng đăng ký |
      bỏ đăng ký | nhấn vào đây để hủy đăng ký | bấm vào đây để hủy đăng ký |
      không muốn nhận email này nữa | từ chối nhận tin | xóa tôi khỏi danh sách`),
    manage: list(`
      quản lý đăng ký | quản lý tùy chọn | quản lý tuỳ chọn | cập nhật tùy chọn | thay đổi tùy chọn |
      tùy chọn email | cài đặt email | cập nhật thông tin | tùy chỉnh thông báo | cài đặt thông báo |
      quản lý thông báo | tùy chọn thông báo | quản lý email | thiết lập email | thay đổi tần suất |
      bao lâu một lần | ít email hơn | chọn chủ đề | quản lý đăng ký nhận tin | cài đặt nhận thư |
      chỉ bản tóm tắt hàng tháng | mỗi tháng một lần | chỉ nhận tin quan trọng | gửi ít email hơn`),
    around: list(`
      để hủy đăng ký, nhấn vào {here} | nếu bạn không muốn nhận email này nữa, vui lòng nhấn {here} |
      bạn có thể hủy đăng ký tại {here}`),
    here: list(`
      đây | tại đây | ở đây | vào đây | liên kết này | bấm vào đây | nhấp vào đây | nhấn vào đây |
      liên kết sau | nhấp vào liên kết này | bấm vào liên kết này | nhấn vào liên kết này |
      nhấn vào liên kết | click vào đây | nhấp tại đây | nhấn tại đây | bấm tại đây | link này |
      liên kết dưới đây | trang này | đường dẫn này | đường link này | vui lòng nhấp vào đây |
      vui lòng bấm vào đây | nút này | truy cập đây | liên kết | liên kết bên dưới | đường dẫn sau |
      đường dẫn bên dưới | đường dẫn dưới đây | đường link sau | đường link bên dưới | link bên dưới |
      link dưới đây | link sau | vào liên kết | vào liên kết sau | vào liên kết bên dưới |
      vào đường dẫn sau | vào đường link sau | vào link | vào link này | vào link bên dưới |
      qua liên kết này | qua đường link này | nhấp vào link | bấm vào link | click vào link |
      click tại đây | chạm vào đây | nút bên dưới | nhấn nút | bấm nút | ấn vào đây | địa chỉ này |
      kích vào đây | theo liên kết này | theo đường dẫn này | bằng cách nhấp vào đây |
      bằng cách nhấn vào đây |
      cho chúng tôi biết | báo cho chúng tôi`),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("đăng ký | đăng ký ngay | đăng ký nhận tin"),
    billing: list(`
      hủy hợp đồng | hủy đơn hàng | hủy gói | hủy lịch hẹn | hủy đặt phòng | hủy vé | hủy gói cước`),
    logOut: list("đăng xuất"),
    viewOnline: list("xem trên trình duyệt | xem trực tuyến"),
    privacy: list("chính sách bảo mật | chính sách quyền riêng tư"),
    confirm: list("xác nhận đăng ký | xác nhận email"),
    elsewhere: list("xóa tài khoản | rời nhóm"),
    stems: {
      unsubscribe: list(`
      (hủy|huỷ|huy) đăng ký | (hủy|huỷ) nhận | ngừng nhận | bỏ đăng ký | không muốn nhận | từ chối nhận |
      xóa tôi | ?không muốn |
      (ngừng|dừng|ngưng|thôi|hủy|huỷ) (nhận|gửi|theo dõi|bản tin|email|thông báo|đăng ký) |
      không (còn )?muốn nhận | (xóa|xoá|bỏ) (tôi|email|địa chỉ) (khỏi|ra) |
      rút lại * (đồng ý|chấp thuận) | hủy nhận | (xóa|xoá|loại|gỡ|bỏ) tôi (khỏi|ra) |
      (tắt|dừng|ngừng|hủy) (cảnh báo|thông báo|nhắc nhở)`),
      manage: list("quản lý | tùy chọn | cài đặt"),
      nouns: list("email | bản tin"),
    },
  },
  {
    code: "th",
    name: "Thai",
    label: "จัดการการสมัครรับข่าวสาร",
    certainty: "medium",
    unsubscribe: list(`
      ยกเลิกการสมัคร | ยกเลิกการรับข่าวสาร | ยกเลิกการรับอีเมล | ยกเลิกการสมัครรับข่าวสาร |
      ยกเลิกการติดตาม | คลิกที่นี่เพื่อยกเลิกการสมัคร | ไม่ต้องการรับอีเมล | หยุดรับอีเมล |
      ลบออกจากรายชื่อ`),
    manage: list(`
      จัดการการสมัครรับข่าวสาร | จัดการการสมัคร | จัดการการตั้งค่า | ตั้งค่าการรับอีเมล |
      แก้ไขการตั้งค่า | อัปเดตข้อมูล | ตั้งค่าการแจ้งเตือน | จัดการการแจ้งเตือน | จัดการการตั้งค่าอีเมล |
      ตั้งค่าอีเมล | การตั้งค่าอีเมล | เปลี่ยนการตั้งค่า | จัดการการรับข่าวสาร | ปรับความถี่ |
      รับเฉพาะสรุปรายเดือน | เดือนละครั้ง | รับน้อยลง`),
    around: list("หากต้องการยกเลิกการรับข่าวสาร {here} | หากไม่ต้องการรับอีเมลนี้ คลิก{here}"),
    here: list(`
      ที่นี่ | คลิกที่นี่ | ลิงก์นี้ | คลิกลิงก์นี้ | ลิงก์ด้านล่าง | กดที่นี่ | กรุณาคลิกที่นี่ |
      โปรดคลิกที่นี่ | กรุณาคลิก | คลิก | ตามลิงก์นี้ | หน้านี้ | แตะที่นี่ | ตรงนี้ | ลิงค์นี้ |
      คลิกลิงค์นี้ | ลิงค์ด้านล่าง | ลิงก์ต่อไปนี้ | ลิงค์ต่อไปนี้ | ผ่านลิงก์นี้ | ผ่านลิงค์นี้ |
      ทางลิงก์นี้ | ปุ่มนี้ | ปุ่มด้านล่าง | กดลิงก์นี้ | กดปุ่ม | คลิ๊กที่นี่ | คลิ๊ก | ได้ที่นี่ |
      โปรดคลิก | โปรดคลิกลิงก์นี้ | ที่ลิงก์นี้ | ที่ลิงค์นี้`),
    weak: list(""),
    ambiguous: list("ยกเลิกสัญญา | ยกเลิกคำสั่งซื้อ | ยกเลิกสมาชิก"),
    subscribe: list("สมัครรับข่าวสาร | สมัคร | ลงทะเบียน"),
    billing: list("ยกเลิกสัญญา | ยกเลิกคำสั่งซื้อ | ยกเลิกการจอง | ยกเลิกนัดหมาย | ยกเลิกแพ็กเกจ"),
    logOut: list("ออกจากระบบ"),
    viewOnline: list("ดูในเบราว์เซอร์"),
    privacy: list("นโยบายความเป็นส่วนตัว"),
    confirm: list("ยืนยันการสมัคร | ยืนยันอีเมล"),
    elsewhere: list("ลบบัญชี | ลบออกจากตะกร้า | ลบความคิดเห็น | ออกจากกลุ่ม | เปลี่ยนรหัสผ่าน"),
    stems: {
      unsubscribe: list(`
      ยกเลิกการ(สมัคร|รับ) | หยุดรับ | ไม่ต้องการรับ | ?ยกเลิก | ?ลบออก | (หยุด|ยกเลิก|เลิก|งด)(การ)?รับ |
      ไม่(ต้องการ|อยาก|ประสงค์|ประสงค์จะ)(ที่จะ)?(จะ)?(ได้)?รับ | ถอนความยินยอม |
      ยกเลิก(การแจ้งเตือน|ข่าวสาร|อีเมล|จดหมาย|สมัครรับ) | ปิดการแจ้งเตือน | นำ*ออกจากรายชื่อ`),
      manage: list("จัดการ | ตั้งค่า"),
      nouns: list("ข่าวสาร | อีเมล"),
    },
  },
];
