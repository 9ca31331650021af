// Words by what they do in a sentence about mailings, in the languages of Asia and the Near East.
import { list, type Roles } from "./phrases.ts";

/** Roles of words by language code. */
export const ASIAN_ROLES: Readonly<Record<string, Roles>> = {
  ar: {
    less: list("أقل | اقل"),
    signIn: list("تسجيل الدخول | سجل الدخول | قم بالدخول | الدخول"),
    mail: list(`
      النشر | نشرت | البريد | رسائل | الإشعارات | إشعارات | الاشعارات | قائمة | تنبيه | رسائلنا |
      الرسائل | رسالة | التنبيه | التنبيهات | النشرة | نشرتنا | الايميل | ايميلات | العروض | بريدنا |
      القائمة | قوائم | الاعلان | تذكير | التذكير | الإشعار | تنبيهات | تذكيرات | الرسائل البريدية |
      قائمتكم | قائمتنا`),
    end: list(`
      الغ | إلغ | إيقاف | ايقاف | أوقف | اوقف | حذف | إزالة | ازالة | توقف | تعطيل | مغادرة | سحب |
      لإيقاف | لإلغاء | لإزالة | لحذف | إلغاء | ألغ | وقف | لوقف | كتم | رفض`),
    refuse: list(`
      لا (ترغب|تريد|أرغب|أريد|تود) | لم تعد | لم يعد | عدم | لا * بعد |
      لا (ترغب|تريد|ارغب|اريد|تود|أود|نريد) | لم تعد (ترغب|تريد) | غير مهتم | عدم (الرغبة|تلقي|استلام)`),
    receive: list("تلق | استلام | تستلم | استقبال | تصلك | وصول | تلقي | تصل"),
    change: list(`
      ادار | إدار | تغيير | تعديل | تحديث | اختر | اختيار | ضبط | لتعديل | لتغيير | لإدارة | إدارة | تخصيص`),
    settings: list(`
      تفضيل | إعداد | اعداد | خيار | الموافقة | موافقت | اهتمامات | التفضيلات | الإعدادات | اعدادات |
      تفضيلاتك | اشتراكاتك`),
    subscription: list("الاشتراك | اشتراك"),
    paid: list(`
      مجلة | جريدة | عضوية | تجريبي | فاتورة | دفع | عقد | طلب | حجز | موعد | تجديد | تبرع | الباقة |
      خطة | حساب | الطلب | الحجز | الموعد | الحساب | العقد | طلبك | حجزك | موعدك`),
    thread: list("الموضوع | المحادثة | النقاش | متابعة"),
    may: list("يمكنك | يمكنكم | يمكن"),
  },
  he: {
    less: list("פחות"),
    signIn: list("התחבר | כניסה | היכנס | להתחבר | הזדהו"),
    mail: list(`
      דיוור | ניוזלטר | תפוצה | מיילים | מייל | דוא ל | הודעות | התראות | רשימ | עדכונים | עלון | הרשמה |
      רישום | דיוורים | מסרים | פרסום | פרסומות | תזכורות | תזכורת | רשימת | ניוזלטרים | הודעה | דואר |
      התראה | מהמיילים | עדכון`),
    end: list(`
      לבטל | ביטול | בטל | להפסיק | הפסק | להסיר | הסר | הסרה | מחק | לצאת | לכבות | כיבוי | להפסקת |
      הפסקת | הפסקה | עצור | לעצור | עצירת | השתק | להשתיק | כבה | הסרת | להסרת | לביטול | דחה | דחיית`),
    refuse: list(`
      לא * (רוצ|מעוני) | אין * (רוצ|מעוני|ברצונ) | אינ* (רוצ|מעוני) | יותר לא | לא * עוד | לא * יותר |
      לא (מעוניין|מעוניינת|מעוניינים|רוצה|רוצים|ברצונך) | אינך (מעוניין|מעוניינת|רוצה) | אין ברצונך |
      אינכם`),
    receive: list("לקבל | קבלת | מקבל | תקבל | לשמוע | מקבלים | קבלה של"),
    change: list("ניהול | לנהל | נהל | שינוי | לשנות | שנה | עדכון | לעדכן | עדכן | ערוך | עריכ | בחר"),
    settings: list("העדפ | הגדר | אפשרוי | הסכמ | תחומי עניין"),
    subscription: list("מנוי"),
    paid: list(`
      מגזין | עיתון | חברות | פרימיום | ניסיון | חשבונית | תשלום | חוזה | הזמנה | הזמנת | תור | חידוש |
      תרומה | מסלול | חשבון`),
    thread: list("נושא | דיון | שיחה | שרשור"),
    may: list("ניתן | אפשר | תוכל | תוכלו | אפשרות"),
  },
  fa: {
    less: list("کمتر"),
    signIn: list("وارد شو | ورود | لاگین"),
    mail: list(`
      خبرنامه | ایمیل | اعلان | پیام | عضویت | ایمیل‌های | پیامک | اطلاعیه | خبر | پیام‌ها | نامه |
      تبلیغات | اعلان‌ها | یادآور`),
    end: list(`
      لغو | قطع | توقف | حذف | انصراف | غیرفعال | خروج | متوقف | لغو کردن | غیر فعال | متوقف کردن |
      رد کردن`),
    refuse: list(`
      دیگر * (نمی|تمایل) | نمی خواه | نمیخواه | مایل * نیست | تمایل * ندار | مایل (به )?(دریافت )? |
      نمی‌خواهید | نمی‌خواهم | تمایلی * ندار`),
    receive: list("دریافت | ارسال | دریافت کن"),
    change: list("مدیریت | تغییر | ویرایش | به روز | بروزرسانی | انتخاب"),
    settings: list("تنظیم | ترجیح | گزینه | رضایت"),
    subscription: list("اشتراک"),
    paid: list("مجله | روزنامه | پریمیوم | آزمایشی | فاکتور | پرداخت | قرارداد | سفارش | رزرو | تمدید"),
    thread: list("موضوع | گفتگو"),
    may: list("می‌توانید | می‌توان | میتوانید"),
  },
  ja: {
    less: list("減ら | 少な"),
    signIn: list("ログイン | サインイン"),
    mail: list(`
      メルマガ | メールマガジン | メール | 配信 | 通知 | お知らせ | ニュースレター | アラート | ダイジェスト | 登録 | メールの配信 | ご案内 | 広告 | 案内メール |
      リマインダー | リマインド | ニュース`),
    end: list(
      "停止 | 解除 | 中止 | 退会 | 削除 | オフ | キャンセル | 無効 | やめ | 止め | 取り消 | ミュート | 配信停止 | 解約 | 取消",
    ),
    refuse: list(`
      希望しない | 希望され(ない|ません) | 不要 | ご不用 | 望まない | 今後 | 受け取りたくない | 必要(ない|のない) | ご希望でない | 希望されない | 不要な | ご不要 |
      受け取りを希望し`),
    receive: list("受信 | 受け取 | 受取 | 届 | 配信 | お知らせ"),
    change: list("変更 | 管理 | 編集 | 更新 | 選択 | 調整 | 設定する"),
    settings: list("設定 | オプション | 頻度 | 同意 | 興味"),
    subscription: list("購読 | 会員"),
    paid: list(`
      雑誌 | 新聞 | 有料 | プレミアム | 無料体験 | 請求 | 支払 | 契約 | 注文 | 予約 | 更新手続 | 寄付 | プラン | 会費 | アカウント | 定期購入 | 定期便 |
      会員費 | 保険`),
    thread: list("トピック | スレッド | 話題 | フォロー | ウォッチ"),
  },
  "zh-Hans": {
    less: list("减少 | 更少"),
    signIn: list("登录 | 登陆 | 登入"),
    mail: list(
      "邮件 | 通知 | 电子报 | 简报 | 邮件列表 | 提醒 | 消息 | 推送 | 此类邮件 | 广告 | 短信 | 资讯 | 营销 | 期刊 | 监视列表 | 关注列表",
    ),
    end: list("取消 | 停止 | 退出 | 关闭 | 删除 | 终止 | 移除 | 屏蔽 | 禁用"),
    refuse: list("不再 | 不想 | 不希望 | 不愿 | 不需要 | 无需 | 拒绝 | 不愿意 | 不欲 | 无意 | 不再需要"),
    receive: list("接收 | 收到 | 收取 | 接受"),
    change: list("管理 | 更改 | 修改 | 更新 | 编辑 | 设置 | 调整 | 选择"),
    settings: list("偏好 | 设置 | 首选项 | 选项 | 频率 | 同意 | 兴趣"),
    subscription: list("订阅"),
    paid: list(`
      杂志 | 报纸 | 会员 | 试用 | 账单 | 发票 | 付款 | 合同 | 订单 | 预订 | 预约 | 续订 | 续费 | 套餐 | 捐 | 账户 | 帐户 | 账号 | 会员费 | 保险 |
      自动扣`),
    thread: list("话题 | 主题 | 讨论 | 关注"),
  },
  "zh-Hant": {
    less: list("減少 | 更少"),
    signIn: list("登入 | 登錄"),
    mail: list(
      "郵件 | 通知 | 電子報 | 電郵 | 簡報 | 提醒 | 訊息 | 推播 | 廣告 | 簡訊 | 資訊 | 行銷 | 期刊 | 監視清單 | 關注清單",
    ),
    end: list("取消 | 停止 | 退出 | 關閉 | 刪除 | 終止 | 移除 | 封鎖 | 停用"),
    refuse: list("不再 | 不想 | 不希望 | 不願 | 不需要 | 無需 | 拒絕 | 不願意 | 不欲 | 無意 | 不再需要"),
    receive: list("接收 | 收到 | 收取 | 接受"),
    change: list("管理 | 更改 | 修改 | 更新 | 編輯 | 設定 | 調整 | 選擇 | 變更"),
    settings: list("偏好 | 喜好 | 設定 | 選項 | 頻率 | 同意 | 興趣 | 設置"),
    subscription: list("訂閱"),
    paid: list(`
      雜誌 | 報紙 | 會員 | 試用 | 帳單 | 發票 | 付款 | 合約 | 訂單 | 預訂 | 預約 | 續訂 | 方案 | 捐 | 帳戶 | 帳號 | 會費 | 保險 | 自動扣`),
    thread: list("話題 | 主題 | 討論 | 追蹤"),
  },
  ko: {
    less: list("줄이 | 덜 | 적게"),
    signIn: list("로그인"),
    mail: list(
      "뉴스레터 | 이메일 | 메일 | 알림 | 소식지 | 광고 | 메시지 | 수신 | 메일링 | 알림 메일 | 소식 | 안내 메일 | 뉴스 | 공지",
    ),
    end: list("취소 | 해지 | 중단 | 중지 | 거부 | 해제 | 삭제 | 탈퇴 | 끄기 | 차단 | 철회 | 거절 | 그만 받"),
    refuse: list("원하지 않 | 원치 않 | 더 이상 | 더이상 | 받지 않 | 싶지 않 | 희망하지 않 | 받고 싶지"),
    receive: list("수신 | 받 | 구독 | 발송"),
    change: list("관리 | 변경 | 수정 | 설정 | 편집 | 선택 | 조정"),
    settings: list("설정 | 환경설정 | 옵션 | 빈도 | 동의 | 관심"),
    subscription: list("구독"),
    paid: list(`
      잡지 | 신문 | 멤버십 | 프리미엄 | 체험 | 청구 | 결제 | 계약 | 주문 | 예약 | 갱신 | 요금제 | 후원 | 유료 | 계정 | 정기결제 | 자동결제 | 보험`),
    thread: list("주제 | 토론 | 대화 | 스레드 | 팔로우"),
  },
  hi: {
    less: list("कम"),
    signIn: list("लॉग इन | लॉगिन | साइन इन"),
    mail: list(`
      न्यूज़लेटर | ईमेल | सूचना | अधिसूचना | ईमेलों | मेल | समाचार | संदेश | सूचनाएं | सूचनाएँ | अलर्ट |
      रिमाइंडर | प्रचार | समाचार पत्र | समाचारपत्र | ध्यानसूची`),
    end: list(`
      रद्द | बंद | समाप्त | हटा | रोक | छोड़ | बंद कर | रोकें | हटाएं | हटाएँ | अनसब्सक्राइब`),
    refuse: list(`
      नहीं चाह | नही चाह | नहीं (पाना|लेना|देखना|पढ़ना) चाह | अब और नहीं | और नहीं | नहीं चाहते |
      नहीं चाहता | नहीं करना चाह | नही करना चाह | नहीं चाहिए`),
    receive: list("प्राप्त | पाना | मिल"),
    change: list("प्रबंध | बदल | अपडेट | संपादित | चुन"),
    settings: list("प्राथमिकता | सेटिंग | विकल्प | सहमति | रुचि"),
    subscription: list("सदस्यता"),
    paid: list(`
      पत्रिका | अखबार | प्रीमियम | ट्रायल | बिल | भुगतान | अनुबंध | ऑर्डर | बुकिंग | नवीनी | प्लान`),
    thread: list("विषय | चर्चा | बातचीत"),
  },
  id: {
    less: list("lebih sedikit | lebih jarang"),
    signIn: list("masuk | login"),
    mail: list(`
      buletin | email | surel | notifikasi | berlangganan | pemberitahuan | daftar | milis | pesan dari |
      pesan ini | e mail | email kami | kabar | promo | iklan | pengingat | newsletter | info terbaru |
      berita`),
    end: list(`
      berhenti | batal | hentikan | hapus | keluar | nonaktif | matikan | stop | batalkan | setop |
      tutup | mengeluarkan | menghapus | menghentikan | tolak | menolak`),
    refuse: list(`
      tidak * (ingin|mau|lagi) | tak * (ingin|mau|lagi) | tidak (ingin|mau|lagi|tertarik|berminat) |
      tak (ingin|mau) | tidak lagi`),
    receive: list("menerima | terima | dapat | dikirim | mendapat"),
    change: list(`
      kelola | ubah | ganti | perbarui | edit | atur | pilih | sesuaikan | mengatur | mengubah | mengelola`),
    settings: list("preferensi | pengaturan | setelan | opsi | frekuensi | persetujuan | minat"),
    subscription: list("langganan"),
    paid: list(`
      majalah | koran | keanggotaan | premium | uji coba | tagihan | pembayaran | kontrak | pesanan |
      reservasi | perpanjang | donasi | paket | akun |
      member berbayar | gym | asuransi`),
    thread: list("topik | diskusi | percakapan | mengikuti"),
  },
  ms: {
    less: list("kurang"),
    signIn: list("log masuk | daftar masuk"),
    mail: list(`
      e mel | surat berita | notifikasi | pemberitahuan | senarai | buletin | mesej | emel | surat |
      berita | promosi | peringatan | iklan | makluman`),
    end: list(`
      berhenti | batal | hentikan | padam | keluar | nyahaktif | matikan | henti | nyahlanggan | buang |
      tarik diri | tolak | menolak | menggugur | mengeluarkan`),
    refuse: list("tidak * (mahu|ingin|lagi) | tidak (mahu|ingin|lagi|berminat) | tak mahu"),
    receive: list("menerima | terima | dapat"),
    change: list("urus | ubah | tukar | kemas kini | kemaskini | edit | pilih"),
    settings: list("tetapan | pilihan | keutamaan | persetujuan | minat"),
    subscription: list("langganan"),
    paid: list(`
      majalah | akhbar | keahlian | premium | percubaan | invois | bayaran | kontrak | pesanan | tempahan |
      pembaharuan | pakej`),
    thread: list("topik | perbincangan"),
  },
  vi: {
    less: list("ít hơn | bớt"),
    signIn: list("đăng nhập"),
    mail: list(`
      email | bản tin | thông báo | thư | danh sách | tin nhắn | tin tức | e mail | quảng cáo |
      khuyến mãi | nhắc nhở`),
    end: list(`
      hủy | huỷ | huy | dừng | ngừng | tắt | xóa | xoá | rời khỏi | thôi | chấm dứt | bỏ | hủy bỏ |
      dừng nhận | ngưng | từ chối | rút lại | xoá khỏi`),
    refuse: list(`
      không * (muốn|nhận) | không còn | không * nữa | không muốn | không còn muốn | không quan tâm`),
    receive: list("nhận | gửi"),
    change: list(`
      quản lý | thay đổi | cập nhật | chỉnh sửa | chọn | điều chỉnh | sửa | tùy chỉnh | tuỳ chỉnh`),
    settings: list("tùy chọn | tuỳ chọn | cài đặt | thiết lập | tần suất | đồng ý | sở thích | chủ đề email"),
    subscription: list("đăng ký"),
    paid: list(`
      tạp chí | báo giấy | thành viên | premium | dùng thử | hóa đơn | thanh toán | hợp đồng | đơn hàng |
      đặt chỗ | đặt phòng | gia hạn | gói cước | gói dịch vụ | tài khoản`),
    thread: list("chủ đề thảo luận | cuộc trò chuyện | theo dõi"),
  },
  th: {
    less: list("น้อยลง | ลด"),
    signIn: list("เข้าสู่ระบบ | ลงชื่อเข้า | ล็อกอิน"),
    mail: list(`
      ข่าวสาร | อีเมล | จดหมายข่าว | การแจ้งเตือน | แจ้งเตือน | ข้อความ | รายชื่อ | อีเมลนี้ | จดหมาย |
      ข่าว | โฆษณา | โปรโมชั่น | เมล | รายการเฝ้าดู`),
    end: list("ยกเลิก | หยุด | ลบ | ปิด | เลิก | ออกจาก | ระงับ | ยกเลิกการ | เลิกรับ | หยุดการ"),
    refuse: list("ไม่ต้องการ | ไม่อยาก | ไม่ประสงค์ | ไม่สนใจ"),
    receive: list("รับ | ได้รับ"),
    change: list("จัดการ | เปลี่ยน | แก้ไข | อัปเดต | ปรับ | เลือก"),
    settings: list("ตั้งค่า | การตั้งค่า | ตัวเลือก | ความชอบ | ความยินยอม | ความสนใจ"),
    subscription: list("สมัครสมาชิก | สมาชิก"),
    paid: list(`
      นิตยสาร | หนังสือพิมพ์ | พรีเมียม | ทดลอง | ใบแจ้งหนี้ | ชำระเงิน | สัญญา | คำสั่งซื้อ | การจอง |
      ต่ออายุ | แพ็กเกจ`),
    thread: list("หัวข้อ | กระทู้ | สนทนา | ติดตาม"),
  },
};
