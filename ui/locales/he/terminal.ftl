# Sentences that only the terminal needs.

terminal-prompt = הבחירה שלך
terminal-waiting = ממתינים. אפשר לבחור בינתיים
terminal-number = מספר
terminal-unknown = “{ $typed }” אינו אחת האפשרויות. יש להקליד אחת מאלה: { $choices }
terminal-again = זו לא אחת התשובות.
terminal-hidden = מה שמוקלד או מודבק עכשיו לא מוצג.
terminal-nothing = לא הוקלד דבר, ולכן שום דבר לא השתנה.
terminal-yes = y
terminal-yes-word = כן
terminal-no = n
terminal-no-word = לא
terminal-quit = סגירה
terminal-closed = נסגר. התשובות שלך שמורות; כדי להמשיך מכאן, מפעילים שוב את Firstlink.
terminal-browser-here = דפדפן טקסט נפתח עכשיו במסוף הזה. כדי לחזור לכאן יוצאים ממנו: ב-w3m וב-lynx, מקישים q.

## Where nobody can be asked

terminal-missing = חסרה תשובה, ואין כאן את מי לשאול
    .text = יש להוסיף { $flag } לפקודה, או להריץ אותה במסוף. מה שנענה קודם שמור: ההרצה הבאה ממשיכה משם.
terminal-stuck = לזה נדרש אדם, ואין כאן את מי לשאול
    .text = יש להריץ את הפקודה במסוף. מה שנענה קודם שמור: ההרצה הבאה ממשיכה משם.
terminal-bad-key = מפתח המוצר הזה לא התקבל
    .text = יש לקרוא מה שהמסך אומר עליו, ולהריץ שוב את הפקודה עם המפתח המתוקן. שום דבר ממנו לא נשמר.
terminal-bad-passphrase = ביטוי הסיסמה הזה לא התקבל
    .text = שום דבר אחר לא השתנה. מה שנענה קודם שמור.
terminal-bad-name = השם הזה למחשב לא התקבל
    .text = יש לתת שם אחר בעזרת --device-name. מה שנענה קודם שמור.
terminal-not-linked-here = המחשב הזה לא מקושר
terminal-linked = המחשב הזה מקושר.

## firstlink status

terminal-status-linked = מקושר
terminal-status-attention = מקושר, אבל צריך להיכנס מחדש
terminal-status-none = לא מקושר
terminal-status-account = חשבון
terminal-status-provider = ספק החשבון
terminal-status-device = שם המחשב הזה
terminal-status-since = מקושר מאז
terminal-status-kept = שמירת הכניסה
terminal-status-vault = מוצפנת במחשב הזה
terminal-status-passphrase = מוצפנת במחשב הזה, תחת ביטוי הסיסמה שלך
terminal-status-session = עד שייסגר Firstlink
terminal-status-key = מפתח מוצר
terminal-status-files = קבצים
terminal-status-in-use = הוא מחזיק בזיכרון את הכניסה של הקישור הזה ויכול לבדוק אותו: שם יש לבחור “בדיקת הקישור עכשיו”.

## firstlink unlink

terminal-unlink-none = המחשב הזה לא מקושר, ולכן אין קישור לבטל.
terminal-add-yes = יש להוסיף --yes לפקודה, או להריץ אותה במסוף

## firstlink logs export

terminal-logs-ask = לכתוב את זה אל { $file }?
terminal-logs-written = נכתב אל { $file }. הוא לעיניך בלבד; אפשר לתת אותו למי שעוזר לך.

## firstlink preferences

terminal-preferences-not-linked = בחירות נעשות אחרי שמקושר חשבון. קודם מקשרים: firstlink link
terminal-copy-off = אין עותק בחשבון. כדי לשמור עותק: firstlink link --sync-copy yes
terminal-preferences-open = שאלות אחרות עדיין פתוחות. קודם יש לענות עליהן: firstlink link. שום דבר לא השתנה.
terminal-preferences-not-published = הבחירות נרשמו, אבל לא היה אפשר לכתוב את preferences.json. Firstlink יכתוב אותו מחדש בהפעלה הבאה.

## firstlink config

terminal-config-built-in = מובנה
terminal-config-from-profile = { $file }, שורה { $line }
terminal-config-nothing = כלום
terminal-config-sound = לא נמצא פגם.
terminal-config-unregistered = עם זה אף אחד לא יכול להיכנס: אין בו client_id. יש לרשום את Firstlink אצל ספק החשבון, ולכתוב את המזהה שמתקבל בפרופיל, תחת [provider].
terminal-questions = יש להקליד מילה או שתיים כדי לקרוא את התשובות שבהן הן מופיעות.
