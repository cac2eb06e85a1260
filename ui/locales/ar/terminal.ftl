# Sentences that only the terminal needs.

terminal-prompt = اختيارك
terminal-waiting = جارٍ الانتظار. يمكنك الاختيار في هذه الأثناء
terminal-number = الرقم
terminal-unknown = «{ $typed }» ليس من الخيارات. اكتب واحدًا مما يلي: { $choices }
terminal-again = ليست هذه من الإجابات.
terminal-hidden = ما تكتبه أو تلصقه الآن لا يظهر.
terminal-nothing = لم يُكتب شيء، فلم يتغيّر شيء.
terminal-yes = y
terminal-yes-word = نعم
terminal-no = n
terminal-no-word = لا
terminal-quit = إغلاق
terminal-closed = أُغلق. إجاباتك محفوظة؛ شغّل Firstlink من جديد للمتابعة من هنا.
terminal-browser-here = يُفتح الآن متصفح نصي في هذه الطرفية. اخرج منه للعودة إلى هنا: في w3m وlynx، اضغط q.

## Where nobody can be asked

terminal-missing = تنقص إجابة، ولا أحد هنا يمكن سؤاله
    .text = أضف { $flag } إلى الأمر، أو شغّله في طرفية. ما أُجيب من قبل محفوظ: التشغيل التالي يتابع من هناك.
terminal-stuck = يحتاج هذا إلى شخص، ولا أحد هنا يمكن سؤاله
    .text = شغّل الأمر في طرفية. ما أُجيب من قبل محفوظ: التشغيل التالي يتابع من هناك.
terminal-bad-key = لم يُقبل مفتاح المنتج هذا
    .text = انظر إلى ما تقوله الشاشة عنه، وشغّل الأمر من جديد بالمفتاح المصحّح. لم يُحفظ منه شيء.
terminal-bad-passphrase = لم تُقبل عبارة المرور هذه
    .text = لم يتغيّر شيء آخر. ما أُجيب من قبل محفوظ.
terminal-bad-name = لم يُقبل هذا الاسم للكمبيوتر
    .text = أعطِ ‎--device-name اسمًا آخر. ما أُجيب من قبل محفوظ.
terminal-not-linked-here = هذا الكمبيوتر غير مرتبط
terminal-linked = هذا الكمبيوتر مرتبط.

## firstlink status

terminal-status-linked = مرتبط
terminal-status-attention = مرتبط، لكن عليك تسجيل الدخول من جديد
terminal-status-none = غير مرتبط
terminal-status-account = الحساب
terminal-status-provider = مزوّد الحساب
terminal-status-device = اسم هذا الكمبيوتر
terminal-status-since = مرتبط منذ
terminal-status-kept = حفظ تسجيل الدخول
terminal-status-vault = مشفّر على هذا الكمبيوتر
terminal-status-passphrase = مشفّر على هذا الكمبيوتر، بعبارة المرور
terminal-status-session = حتى يُغلق Firstlink
terminal-status-key = مفتاح المنتج
terminal-status-files = الملفات
terminal-status-in-use = إنه يحمل تسجيل دخول هذا الربط في الذاكرة ويستطيع فحصه: اختر هناك «فحص الربط الآن».

## firstlink unlink

terminal-unlink-none = هذا الكمبيوتر غير مرتبط، فلا يوجد ربط لإلغائه.
terminal-add-yes = أضف ‎--yes إلى الأمر، أو شغّله في طرفية

## firstlink logs export

terminal-logs-ask = كتابة هذا في { $file }؟
terminal-logs-written = كُتب في { $file }. قراءته لك وحدك؛ أعطه لمن يساعدك.

## firstlink preferences

terminal-preferences-not-linked = تُحدَّد الاختيارات بعد ربط حساب. اربط واحدًا أولًا: firstlink link
terminal-copy-off = لا توجد نسخة في الحساب. للاحتفاظ بواحدة: firstlink link --sync-copy yes
terminal-preferences-open = ما زالت أسئلة أخرى مفتوحة. أجب عنها أولًا: firstlink link. لم يتغيّر شيء.
terminal-preferences-not-published = دُوّنت الاختيارات، لكن تعذّرت كتابة preferences.json. سيكتبه Firstlink من جديد عند تشغيله التالي.

## firstlink config

terminal-config-built-in = مضمّن
terminal-config-from-profile = { $file }، السطر { $line }
terminal-config-nothing = لا شيء
terminal-config-sound = لم يُعثر على عيب.
terminal-config-unregistered = لا يستطيع أحد تسجيل الدخول بهذا: ليس فيه client_id. سجّل Firstlink لدى مزوّد الحساب، واكتب المعرّف الذي تحصل عليه في ملف التعريف، تحت [provider].
terminal-questions = اكتب كلمة أو كلمتين لقراءة الإجابات التي وردتا فيها.
