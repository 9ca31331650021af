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
      إلغاء الاشتراك | الغاء الاشتراك | ألغِ الاشتراك | إلغاء اشتراكي | إلغاء الاشتراك من القائمة البريدية |
      اضغط هنا لإلغاء الاشتراك | انقر هنا لإلغاء الاشتراك | لإلغاء الاشتراك اضغط هنا |
      لا أرغب في استلام هذه الرسائل | لا تريد استلام هذه الرسائل | إيقاف الرسائل | إزالتي من القائمة |
      الانسحاب من القائمة`),
    manage: list(`
      إدارة الاشتراكات | إدارة اشتراكاتك | إدارة التفضيلات | تحديث التفضيلات | تغيير التفضيلات |
      تفضيلات البريد الإلكتروني | إعدادات البريد الإلكتروني | تحديث بياناتك`),
    around: list(`
      لإلغاء الاشتراك اضغط {here} | إذا كنت لا ترغب في استلام رسائلنا انقر {here} |
      يمكنك إلغاء الاشتراك من {here}`),
    here: list(`
      هنا | اضغط هنا | انقر هنا | هذا الرابط | الضغط هنا | النقر هنا | من هنا | على هذا الرابط |
      الرابط التالي`),
    weak: list("إلغاء | هنا"),
    ambiguous: list("إلغاء الاشتراك"),
    subscribe: list("اشترك | اشترك الآن | تسجيل"),
    billing: list("إلغاء العقد | إلغاء الطلب"),
    logOut: list("تسجيل الخروج"),
    viewOnline: list("اقرأ في المتصفح | عرض في المتصفح"),
    privacy: list("سياسة الخصوصية | الشروط والأحكام"),
    confirm: list("تأكيد الاشتراك | أكد اشتراكك | تأكيد البريد الإلكتروني"),
    elsewhere: list(""),
    stems: {
      unsubscribe: list(`
      إلغاء الاشتراك | الغاء الاشتراك | إلغاء اشتراك | إيقاف الرسائل | ?ألغ | ?لا (أرغب|تريد) | إزالتي |
      ?الانسحاب | إيقاف (استلام|تلقي|استقبال)`),
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
      הפסק את ההרשמה | לא מעוניין לקבל | אינני מעוניין לקבל הודעות | לא רוצה לקבל את המיילים האלו`),
    manage: list(`
      ניהול מינויים | ניהול הרשמות | ניהול העדפות | עדכון העדפות | שינוי העדפות | עדכון פרטים |
      הגדרות דיוור | הגדרות אימייל`),
    around: list(`
      להסרה לחצו {here} | אם אינך מעוניין לקבל דיוור, לחץ {here} | ניתן להסיר את עצמך {here}`),
    here: list(`
      כאן | לחץ כאן | לחצו כאן | בקישור זה | לחץ/י כאן | לחיצה כאן | הקליקו כאן | הקישור הבא | קישור זה |
      לחצי כאן | בכל עת | בקישור הבא | בקישור | לחץ על הקישור | מכאן`),
    weak: list("הסר | כאן | ביטול"),
    ambiguous: list("הסרה | להסרה | הסר"),
    subscribe: list("הרשמה | הירשם | הצטרפות | רישום"),
    billing: list("ביטול חוזה | ביטול עסקה | ביטול הזמנה"),
    logOut: list("התנתקות | יציאה"),
    viewOnline: list("הצג בדפדפן | צפייה בדפדפן"),
    privacy: list("מדיניות פרטיות | תנאי שימוש"),
    confirm: list("אשר רישום | אישור הרשמה"),
    elsewhere: list(""),
    stems: {
      unsubscribe: list(`
      הסר | להסר | ביטול (רישום|הרשמה) | לא * לקבל | אינני מעוניין | ?לא מעוניין | ?לא רוצה | ?הפסק |
      ביטול מנוי לניוזלטר | בטל את (הרישום|ההרשמה|המנוי) | לבטל את (הרישום|ההרשמה|המנוי)`),
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
      لغو اشتراک | لغو عضویت | لغو عضویت در خبرنامه | انصراف از خبرنامه | برای لغو اشتراک اینجا کلیک کنید |
      دیگر نمی‌خواهم ایمیل دریافت کنم | حذف از لیست`),
    manage: list("مدیریت اشتراک‌ها | مدیریت ترجیحات | تغییر تنظیمات | به‌روزرسانی اطلاعات"),
    around: list("برای لغو اشتراک {here} کلیک کنید"),
    here: list("اینجا | اینجا کلیک کنید"),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("عضویت | اشتراک | ثبت نام"),
    billing: list("لغو قرارداد | لغو سفارش"),
    logOut: list("خروج"),
    viewOnline: list("مشاهده در مرورگر"),
    privacy: list("حریم خصوصی"),
    confirm: list("تایید اشتراک"),
    elsewhere: list(""),
    stems: {
      unsubscribe: list(`
      لغو (اشتراک|عضویت) | ?انصراف | ?دیگر نمی | حذف از لیست | اشتراک* * لغو`),
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
      配信設定の変更 | メール配信設定 | 配信設定 | 設定変更 | メール設定を変更 | 購読の管理 | 購読設定を管理 | 登録内容の変更 | 登録情報の変更 | メール受信設定`),
    around: list(
      "配信停止をご希望の場合は{here} | メールの配信を停止しますか？{here} | 配信停止は{here}から | 登録情報の変更は{here}",
    ),
    here: list(`
      こちら | こちらをクリック | ここをクリック | 下記のURL | 以下のリンク | こちらから | ここから | こちらのページ | 次のURL | リンクをクリック | このリンク | 下記のリンク | 下記リンク | 下記URL | 以下のURL | 下記よりお手続きください | 以下のリンクをクリックしてください | お手続きください`),
    weak: list("解除 | 退会 | こちら | 解約"),
    ambiguous: list("契約解除 | 配信停止のお知らせ | 解除はこちら"),
    subscribe: list("登録する | 購読する | 会員登録 | メルマガ登録"),
    billing: list("解約 | 契約解除 | 定期購入の解約 | 注文をキャンセル | 退会（有料会員）"),
    logOut: list("ログアウト"),
    viewOnline: list("ブラウザで表示 | ブラウザで閲覧 | ウェブで表示"),
    privacy: list("プライバシーポリシー | 個人情報保護方針 | 特定商取引法に基づく表記"),
    confirm: list("登録を確認する | メールアドレスの確認 | 本登録"),
    elsewhere: list("配信停止のお知らせ（サービス）"),
    stems: {
      unsubscribe: list(`
      配信停止 | 配信を停止 | 購読解除 | 購読停止 | 登録解除 | 登録を解除 | メルマガ* 解除 | 配信解除 | オプトアウト | ?解除 | 購読を解除 | 受信を停止 |
      メールを受け取らない | メール(が)?不要 | 不要な(方|場合) | 受信(を)?停止 | ?不要の方`),
      manage: list("配信設定 | 受信設定 | 登録内容 | 登録情報の変更 | 購読の管理"),
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
      管理订阅 | 管理我的订阅 | 管理偏好设置 | 更改偏好 | 更新偏好设置 | 邮件偏好 | 邮件设置 | 订阅设置 | 修改订阅 | 更新个人资料`),
    around: list(`
      如需退订，请点击{here} | 如果您不想再收到此类邮件，请点击{here} | 不想收到这些电子邮件？{here} | 您可以在{here}取消订阅`),
    here: list(
      "这里 | 此处 | 点击这里 | 点击此处 | 点此 | 请点击这里 | 请点此 | 点击链接 | 该链接 | 此链接 | 点击下方链接 | 单击此处 | 以下链接 | 请点击以下链接 | 点击以下链接 | 下面的链接 | 请点击下方链接",
    ),
    weak: list("取消 | 这里"),
    ambiguous: list(""),
    subscribe: list("订阅 | 立即订阅 | 注册"),
    billing: list("解除合同 | 取消订单 | 取消会员 | 退款 | 续订"),
    logOut: list("退出登录 | 登出"),
    viewOnline: list("在浏览器中查看 | 网页版 | 查看网页版本"),
    privacy: list("隐私政策 | 服务条款"),
    confirm: list("确认订阅 | 验证邮箱 | 激活订阅"),
    elsewhere: list("退货"),
    stems: {
      unsubscribe: list(`
      退订 | 取消订阅 | 不再接收 | 拒收 | 停止接收 | 不想再收到 | ?不再`),
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
    manage: list(
      "管理訂閱 | 管理我的訂閱 | 管理喜好設定 | 管理偏好設定 | 更新偏好設定 | 更改設定 | 電子報設定 | 更新資料 | 訂閱設定",
    ),
    around: list(
      "如欲取消訂閱，請按{here} | 若您不想再收到本電子報，請點選{here} | 不想收到這些電子郵件？{here}",
    ),
    here: list(
      "這裡 | 此處 | 按此 | 點此 | 點擊這裡 | 請按此 | 請點此 | 點擊連結 | 此連結 | 按這裡 | 點選這裡 | 以下連結 | 請點擊以下連結 | 點擊下方連結 | 下方連結",
    ),
    weak: list("取消 | 按此"),
    ambiguous: list(""),
    subscribe: list("訂閱 | 立即訂閱 | 註冊"),
    billing: list("解約 | 取消訂單 | 取消會員 | 終止合約"),
    logOut: list("登出"),
    viewOnline: list("在瀏覽器中查看 | 線上閱讀 | 網頁版"),
    privacy: list("隱私權政策 | 私隱政策 | 服務條款"),
    confirm: list("確認訂閱 | 驗證電子郵件"),
    elsewhere: list(""),
    stems: {
      unsubscribe: list(`
      退訂 | 取消訂閱 | 不再接收 | 拒收 | 停止接收 | 不想再收到 | 取消電子報`),
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
    manage: list(
      "구독 관리 | 구독 설정 | 구독 설정 변경 | 환경설정 관리 | 수신 설정 | 수신 설정 변경 | 이메일 설정 | 알림 설정",
    ),
    around: list(
      "수신을 원하지 않으시면 {here}를 클릭해 주세요 | 구독을 취소하려면 {here} | 메일 수신을 원치 않으시면 {here}",
    ),
    here: list(
      "여기 | 여기를 클릭 | 이곳 | 링크 | 여기를 클릭하세요 | 이 링크 | 다음 링크 | 여기를 눌러 | 여기서 | 아래 링크 | 아래 링크를 클릭하세요 | 아래 링크를 클릭 | 아래의 링크",
    ),
    weak: list("해지 | 취소 | 여기"),
    ambiguous: list(""),
    subscribe: list("구독 | 구독하기 | 가입 | 회원가입"),
    billing: list("계약 해지 | 주문 취소 | 회원 탈퇴 | 정기결제 해지"),
    logOut: list("로그아웃"),
    viewOnline: list("브라우저에서 보기 | 웹에서 보기"),
    privacy: list("개인정보 처리방침 | 개인정보처리방침 | 이용약관"),
    confirm: list("구독 확인 | 이메일 인증"),
    elsewhere: list(""),
    stems: {
      unsubscribe: list(`
      수신거부 | 수신 거부 | 구독(취소|해지) | 구독 (취소|해지) | ?받지 않 | 수신을 원하지 | 구독을 취소 | 받고 싶지`),
      manage: list("관리 | 설정 | 수정"),
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
      सदस्यता समाप्त करने के लिए यहां क्लिक करें | ईमेल बंद करें | अब ईमेल नहीं चाहिए | सूची से हटाएं`),
    manage: list(`
      सदस्यता प्रबंधित करें | सदस्यताएं प्रबंधित करें | प्राथमिकताएं प्रबंधित करें | प्राथमिकताएं बदलें |
      ईमेल प्राथमिकताएं | सेटिंग बदलें`),
    around: list(`
      सदस्यता समाप्त करने के लिए {here} क्लिक करें | यदि आप ये ईमेल नहीं चाहते हैं, {here}`),
    here: list("यहां | यहाँ | यहां क्लिक करें"),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("सदस्यता लें | सब्सक्राइब करें"),
    billing: list("अनुबंध रद्द करें | ऑर्डर रद्द करें"),
    logOut: list("लॉग आउट | साइन आउट"),
    viewOnline: list("ब्राउज़र में देखें"),
    privacy: list("गोपनीयता नीति"),
    confirm: list("सदस्यता की पुष्टि करें | अपनी सदस्यता पुष्टि करें"),
    elsewhere: list(""),
    stems: {
      unsubscribe: list(`
      सदस्यता (समाप्त|रद्द|छोड़) | अनसब्सक्राइब | ईमेल बंद | अब ईमेल नहीं | ?सूची से | नहीं करना चाह`),
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
      kelola langganan | kelola langganan Anda | kelola preferensi | ubah preferensi | perbarui preferensi |
      preferensi email | pengaturan email | perbarui data`),
    around: list(`
      untuk berhenti berlangganan, klik {here} | jika tidak ingin menerima email ini lagi, klik {here} |
      Anda dapat berhenti berlangganan {here}`),
    here: list(`
      di sini | disini | klik di sini | tautan ini | klik tautan ini | silakan klik di sini | halaman ini |
      klik disini`),
    weak: list("keluar | di sini"),
    ambiguous: list("batalkan langganan"),
    subscribe: list("berlangganan | langganan sekarang | daftar"),
    billing: list("batalkan kontrak | batalkan pesanan"),
    logOut: list("keluar | logout"),
    viewOnline: list("lihat di peramban | lihat di browser | buka di browser"),
    privacy: list("kebijakan privasi | syarat dan ketentuan"),
    confirm: list("konfirmasi langganan | konfirmasi email"),
    elsewhere: list(""),
    stems: {
      unsubscribe: list(`
      (berhenti|batal|batalkan) (ber)?langganan | tidak ingin menerima | keluar dari daftar | hapus saya |
      unsubscribe`),
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
      tidak mahu menerima e-mel lagi`),
    manage: list("urus langganan | urus pilihan | kemas kini pilihan | tetapan e-mel"),
    around: list("untuk berhenti melanggan, klik {here}"),
    here: list("di sini | klik di sini"),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("langgan | daftar"),
    billing: list("batalkan kontrak"),
    logOut: list("log keluar"),
    viewOnline: list("lihat dalam pelayar"),
    privacy: list("dasar privasi"),
    confirm: list("sahkan langganan"),
    elsewhere: list(""),
    stems: {
      unsubscribe: list(`
      berhenti melanggan | nyahlanggan | batal* langganan | tidak mahu`),
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
      tùy chọn email | cài đặt email | cập nhật thông tin`),
    around: list(`
      để hủy đăng ký, nhấn vào {here} | nếu bạn không muốn nhận email này nữa, vui lòng nhấn {here} |
      bạn có thể hủy đăng ký tại {here}`),
    here: list(`
      đây | tại đây | ở đây | vào đây | liên kết này | bấm vào đây | nhấp vào đây | nhấn vào đây |
      liên kết sau`),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("đăng ký | đăng ký ngay | đăng ký nhận tin"),
    billing: list("hủy hợp đồng | hủy đơn hàng | hủy gói"),
    logOut: list("đăng xuất"),
    viewOnline: list("xem trên trình duyệt | xem trực tuyến"),
    privacy: list("chính sách bảo mật | chính sách quyền riêng tư"),
    confirm: list("xác nhận đăng ký | xác nhận email"),
    elsewhere: list(""),
    stems: {
      unsubscribe: list(`
      (hủy|huỷ|huy) đăng ký | (hủy|huỷ) nhận | ngừng nhận | bỏ đăng ký | không muốn nhận | từ chối nhận |
      xóa tôi | ?không muốn`),
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
      จัดการการสมัครรับข่าวสาร | จัดการการสมัคร | จัดการการตั้งค่า | ตั้งค่าการรับอีเมล | แก้ไขการตั้งค่า |
      อัปเดตข้อมูล`),
    around: list("หากต้องการยกเลิกการรับข่าวสาร {here} | หากไม่ต้องการรับอีเมลนี้ คลิก{here}"),
    here: list("ที่นี่ | คลิกที่นี่ | ลิงก์นี้"),
    weak: list(""),
    ambiguous: list("ยกเลิกสัญญา | ยกเลิกคำสั่งซื้อ | ยกเลิกสมาชิก"),
    subscribe: list("สมัครรับข่าวสาร | สมัคร | ลงทะเบียน"),
    billing: list("ยกเลิกสัญญา | ยกเลิกคำสั่งซื้อ"),
    logOut: list("ออกจากระบบ"),
    viewOnline: list("ดูในเบราว์เซอร์"),
    privacy: list("นโยบายความเป็นส่วนตัว"),
    confirm: list("ยืนยันการสมัคร | ยืนยันอีเมล"),
    elsewhere: list(""),
    stems: {
      unsubscribe: list(`
      ยกเลิกการ(สมัคร|รับ) | หยุดรับ | ไม่ต้องการรับ | ?ยกเลิก | ?ลบออก`),
      manage: list("จัดการ | ตั้งค่า"),
      nouns: list("ข่าวสาร | อีเมล"),
    },
  },
];
