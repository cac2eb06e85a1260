# Choices that travel: the copy in the account, and what another device chose.

account-copy = نسخة في حسابي
account-copy-detail = يحفظ Firstlink ملفًا صغيرًا في مجلد خاص به ضمن مساحة تخزينك لدى { $provider }: ما اخترته، ومتى، وأسماء أجهزتك. عندئذ يستطيع جهازك التالي أن يعرض عليك الشيء نفسه. يمكنك رؤية الملف وحذفه هناك؛ والبرامج التي تسمح لها بكل ملفاتك تستطيع قراءته. لا كلمة مرور فيه ولا مفتاح منتج.
copy-title = هل تحتفظ بنسخة من اختياراتك في حسابك؟
copy-how = يطلب { $provider } منك السماح بذلك: بمجلد خاص بـ Firstlink، من دون أي من ملفاتك الأخرى.
copy-allowed = سمحت بذلك من قبل. يبدأ من جديد حين تضغط الزر.
copy-browser = السماح في المتصفح
copy-device = السماح برمز على هاتفي
copy-keep = الاحتفاظ بنسخة
copy-off = متوقفة
copy-pending = ليست هناك بعد. سيحاول Firstlink من جديد حين تفتحه.
copy-syncing = جارٍ تحديثها
copy-waiting = ليست محدّثة بعد: { $why }
copy-kept = في حسابك. محدّثة: { $when }
copy-refused = ليست هناك: { $why }
copy-removing = جارٍ إزالتها
copy-still-there = لم تُزل بعد: { $why }
copy-stop = إزالة النسخة
copy-again = محاولة النسخ من جديد
copy-allow-again = السماح بالنسخة من جديد
found-title = جهاز آخر من أجهزتك اختار غير ذلك
found-text = لا يتغيّر شيء هنا إلا إن أردت.
found-on = { $choice }: مفعّل، كما اختير على { $device }. { $detail }
found-off = { $choice }: متوقف، كما اختير على { $device }.
found-use = استخدامها هنا
found-mine = الإبقاء على اختياراتي
unlink-copy = تبقى نسخة اختياراتك في حسابك. لإزالتها أيضًا، أبقِ الربط الآن واضغط «إزالة النسخة» أولًا.
