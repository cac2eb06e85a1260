# The sentences of the screens. Plain words; no blame; what, why, and what to do.

product = Firstlink
back = חזרה
help = עזרה
not-now = לא עכשיו
continue = המשך
cancel = ביטול
close = סגירה
try-again = ניסיון נוסף
language = שפה
language-draft = { $language } (טיוטה)
display = תצוגה
display-system = כמו במערכת
display-theme = צבעים
display-light = בהיר
display-dark = כהה
display-contrast = ניגודיות
display-contrast-more = יותר
display-text = גודל טקסט
display-percent = { $percent }%
display-motion = תנועה
display-motion-less = פחות
window-title-problem = בעיה: { $title }
reference = לתמיכה: { $code }
details-reference = סימוכין
details-correlation = מזהה מתאם
details-time = שעה
step-of = שלב { $number } מתוך { $of }
step-1 = מפתח מוצר
step-2 = כניסה
step-3 = קישור
step-4 = סנכרון
step-5 = סיום
address = כתובת
copy-address = העתקת הכתובת
copied-address = הכתובת הועתקה
on = פועל
off = כבוי

## Welcome

welcome = קישור המחשב הזה לחשבון שלך
welcome-intro = כניסה אחת עכשיו, והמחשב הזה יודע של מי הוא.
welcome-reason-1 = ההגדרות והרכישות שלך חוזרות אליך, כאן ובמחשב הבא.
welcome-reason-2 = ההחלטה מה מסתנכרן היא שלך. שום דבר לא נבחר במקומך.
welcome-reason-3 = קל יותר לחזור לחשבון אם הסיסמה תאבד.
welcome-need = נדרש חשבון אצל { $provider }. אם יש מפתח מוצר, כדאי להכין אותו.
welcome-without = אפשר גם להשתמש במחשב הזה בלי לקשר, ולחזור לכאן מאוחר יותר.
get-started = מתחילים

## Step 1: product key

key-title = יש לך מפתח מוצר?
key-intro = יש בו 25 אותיות וספרות, והוא מופיע על הכרטיס, על הקופסה או בדוא״ל הרכישה.
key-purpose = למה מיועד המפתח?
key-for-windows = Windows
key-for-office = Office או Microsoft 365
key-for-xbox = Xbox או כרטיס מתנה
key-for-unsure = לא בטוח לי
key-label = מפתח מוצר
key-hint = רווחים, מקפים ואותיות קטנות הם בסדר.
key-counter = { $count } מתוך 25 תווים
key-convert = המרת האותיות
key-in-firmware = במחשב הזה כבר יש מפתח Windows
    .text = היצרן שם אותו במחשב, ו-Windows מפעילה את עצמה איתו. ל-Windows לא נדרש מפתח אחר: יש לבחור “אין לי מפתח”.
key-privacy = המפתח נבדק לאיתור טעויות הקלדה במחשב הזה בלבד. הוא לא נשלח לשום מקום.
key-skip = אין לי מפתח
key-use-anyway = להשתמש בו בכל זאת
key-for = מיועד ל
key-none = לא הוזן
key-other = שימוש במפתח אחר
key-kept = המפתח שלך שמור בבטחה
key-kept-checked = לא נמצאה בו טעות הקלדה. אם כבר השתמשו בו בעבר, רק הדף של המוכר יכול לדעת.
key-kept-unchecked = הוא נשמר כפי שהוקלד. מפתח מסוג זה אי אפשר לבדוק במחשב הזה.
key-empty = יש להזין את מפתח המוצר, או לבחור “אין לי מפתח”
key-product-id = זה מזהה מוצר, לא מפתח מוצר
    .text = מזהה מוצר מוצג במחשב עצמו ויש בו 20 תווים. במפתח המוצר יש 25, בחמש קבוצות של חמישה.
key-redeem = זה נראה כמו קוד מתנה או מינוי
    .text = אם כן, יש לבחור למעלה “Xbox או כרטיס מתנה”. אם לא, כדאי להביט שוב בתו האחרון.
key-bad-character = יש תווים שאינם מופיעים במפתחות מוצר
key-bad-places = כדאי להביט בתו { $places }, בלי לספור רווחים ומקפים.
key-bad-many = מפתחות מוצר נכתבים רק באותיות A עד Z ובספרות.
key-two-n = האות N יכולה להופיע במפתח רק פעם אחת
    .text = כדאי להשוות שוב כל N למפתח: אולי אחת מהן היא M או H.
key-too-short = { $count ->
    [one] במפתח מוצר יש 25 תווים. הוזן תו אחד
    [two] במפתח מוצר יש 25 תווים. הוזנו שני תווים
   *[other] במפתח מוצר יש 25 תווים. הוזנו { $count }
}
key-too-long = { $count ->
    [one] במפתח מוצר יש 25 תווים. הוזן תו אחד
    [two] במפתח מוצר יש 25 תווים. הוזנו שני תווים
   *[other] במפתח מוצר יש 25 תווים. הוזנו { $count }
}
key-legacy = במפתח הזה אין אות N
    .text = במפתחות של Windows 8, Office 2013 וכל מה שאחריהם יש בדיוק אחת. אם המפתח הוא למוצר ישן יותר, אפשר להשתמש בו בכל זאת; אם לא, ייתכן ש-M או H הן בעצם N.
key-checksum = משהו במפתח הזה הוקלד לא נכון
    .text = כדאי להשוות אותו שוב לכרטיס או לדוא״ל.
key-hint-never = { $character } אף פעם לא מופיע במפתח מוצר.
key-hint-script = חלק מהאותיות שייכות לאלפבית אחר ורק נראות דומות. יש להעביר את המקלדת לאנגלית ולהקליד את המפתח מחדש.
key-hint-mistaken = קודם לבדוק את B ו-8 ואת G ו-6.
key-hint-twice = אותו מפתח מופיע כאן פעמיים. יש להשאיר אחד מהם.
key-hint-same = כל התווים זהים, כך שזה רק מראה איך מפתח נראה.
key-hint-shift = במקלדת הזאת ייתכן שלספרות נדרש מקש Shift.

## Step 2: sign in

sign-in-title = כניסה לחשבון שלך
sign-in-intro = הכניסה נעשית בדף של { $provider }, בדפדפן שלך. Firstlink אף פעם לא רואה את הסיסמה שלך.
sign-in-which = יש להשתמש בחשבון אישי. חשבונות של עבודה ושל לימודים אי אפשר לקשר כאן.
sign-in-browser = כניסה בדפדפן
sign-in-device = שימוש בקוד בטלפון שלי
sign-in-create = אין חשבון? אפשר ליצור!
sign-in-cannot = אין לי דרך להיכנס
sign-in-interrupted = הכניסה שלך נקטעה
    .text = שום דבר לא קושר, והתשובות שלך עדיין כאן. כדי להמשיך, יש לבחור איך להיכנס.
session-only = הקישור יחזיק עד שייסגר Firstlink
    .text = במחשב הזה לא פועל מאגר סיסמאות (צרור מפתחות), וכניסה אף פעם לא נשמרת בלי הגנה. כדי לשמור את הקישור, אפשר לבחור ביטוי סיסמה בזמן הכניסה, או להפעיל צרור מפתחות כגון GNOME Keyring או KWallet ולפתוח שוב את Firstlink.
sign-in-passphrase = שמירת הכניסה תחת ביטוי סיסמה
passphrase-choose = בחירת ביטוי סיסמה
passphrase-why = במחשב הזה אין צרור מפתחות. עם ביטוי סיסמה, Firstlink יכול לשמור את הכניסה שלך בקובץ מוצפן ולבקש אותו אחרי הפעלה מחדש.
passphrase-label = ביטוי סיסמה
passphrase-hint = ביטוי חדש, לא הסיסמה של החשבון; לפחות 12 תווים. ארבע או חמש מילים שאינן קשורות זו לזו קל לזכור וקשה לנחש.
passphrase-again = אותו ביטוי סיסמה שוב
passphrase-too-short = ביטוי הסיסמה הזה קצר מדי
passphrase-not-the-same = שני ביטויי הסיסמה אינם זהים
    .text = יש להקליד את אותו ביטוי סיסמה בשני השדות.
passphrase-forgotten = אף אחד לא יוכל לומר לך את ביטוי הסיסמה הזה
    .text = הוא לא נשמר בשום מקום. אם הוא יישכח, נכנסים מחדש; החשבון עצמו לא נפגע.
passphrase-without = המשך בלי ביטוי סיסמה
passphrase-open = הקלדת ביטוי הסיסמה
passphrase-needed = הכניסה שלך שמורה תחת ביטוי סיסמה שבחרת. כדי להמשיך, יש להקליד אותו.
passphrase-open-now = פתיחה
passphrase-wrong = זה לא ביטוי הסיסמה שבחרת
    .text = כדאי לבדוק את שפת המקלדת ואת Caps Lock, ולנסות שוב. אפשר לנסות כמה פעמים שרוצים.
passphrase-forget = לשכוח אותו ולהיכנס מחדש
passphrase-forget-link = אם הוא כבר לא ידוע לך, אפשר לתת ל-Firstlink לשכוח את מה ששמר: המחשב הזה נשאר מקושר, ונכנסים מחדש.
vault-sealed = Firstlink יבקש את ביטוי הסיסמה שלך
    .text = מה שבחרת לשמור במחשב הזה נמצא תחתיו. הבקשה תופיע לפני הכניסה.
vault-unsealed = הכניסה שלך תישמר תחת ביטוי הסיסמה שלך
    .text = אחרי הפעלה מחדש, Firstlink יבקש אותו כשיהיה נחוץ.
store-locked = ייתכן שהמערכת תבקש לפתוח את צרור המפתחות
    .text = הכניסה שלך נשמרת בצרור המפתחות של המחשב הזה. אם חלון יבקש את הסיסמה שלו, זו הסיסמה שאיתה נכנסים למחשב הזה.
browser-title = ממשיכים בדפדפן
browser-title-create = יצירת החשבון בדפדפן
browser-step-1 = בדפדפן, נכנסים בדף של { $provider }.
browser-step-2 = מאפשרים ל-Firstlink לראות את השם ואת כתובת הדוא״ל שלך.
browser-step-3 = חוזרים לחלון הזה.
browser-back = המסך הזה ממשיך מעצמו אחרי הכניסה.
browser-until = Firstlink ממתין עשר דקות. אם שום דבר לא נפתח, אפשר להעתיק את הכתובת שלמטה לכל דפדפן.
browser-offer = שום דבר לא קרה בדפדפן?
    .text = אם הכניסה שם עדיין נמשכת, אין מה למהר: המסך הזה ממשיך מעצמו. אם לא, הנה דרכים אחרות. שום דבר שהזנת לא הולך לאיבוד.
beside-first = אפשר לסיים בדפדפן או עם הקוד הזה: מה שמסתיים קודם הוא הקובע.
paste-label = הכתובת שבה הדפדפן סיים
paste-hint = רק אם פתחת בעצמך את הכתובת שלמעלה, והדפדפן סיים בדף שאינו מצליח להגיע אליו: יש להעתיק את כל הכתובת של אותו דף ולהדביק אותה כאן.
paste-use = שימוש בכתובת הזאת
paste-looking = בודקים את הכתובת
paste-no-code = אין כניסה בכתובת הזאת
    .text = הכתובת הנכונה מתחילה ב-http://localhost ויש בה code=. אם אין, יש לפתוח שוב בדפדפן את הכתובת שלמטה, ולהדביק את זו שבה הוא מסיים.
paste-other = הכתובת הזאת שייכת לניסיון קודם
    .text = יש לפתוח בדפדפן את הכתובת שלמטה, ולהדביק את זו שבה הוא מסיים אז.
paste-beginning = זו הכתובת שבה מתחילים
    .text = יש לפתוח אותה בדפדפן ולהיכנס שם. אחר כך להדביק את הכתובת שבה הדפדפן סיים.
browser-opening = פותחים את הדפדפן
browser-opened = הדפדפן נפתח
browser-again = פתיחת הדפדפן שוב
browser-device = שימוש בקוד בטלפון שלי
device-title = כניסה בעזרת קוד
device-asking = מקבלים קוד מ-{ $provider }
device-step-1 = בטלפון או במחשב אחר, פותחים את הכתובת שלמטה, או מכוונים את המצלמה אל הריבוע.
device-step-2 = מקלידים את הקוד, נכנסים, ומאפשרים ל-Firstlink לראות את השם ואת כתובת הדוא״ל שלך.
device-step-3 = חוזרים לכאן.
device-code = קוד
device-copy = העתקת הקוד
device-copied = הקוד הועתק
device-address = כתובת
device-qr = הכתובת שלמעלה כקוד מרובע למצלמת הטלפון
device-expires-soon = יפוג בעוד פחות מדקה
device-expires = { $minutes ->
    [one] יפוג בעוד דקה אחת
    [two] יפוג בעוד שתי דקות
   *[other] יפוג בעוד { $minutes } דקות
}
device-warning = יש להשתמש רק בקוד שמופיע עכשיו במסך שלך. אף אחד מ-{ $provider } או מ-Firstlink לעולם לא ישלח לך קוד, ולא יבקש ממך להקריא קוד.
device-waiting = המסך הזה ממשיך מעצמו אחרי הכניסה שם.
device-new = קבלת קוד חדש
device-browser = כניסה בדפדפן כאן
offer-signed-in = נכנסת לחשבון

## Step 3: link

offer-title = זה החשבון שלך?
offer-what = אם הוא יקושר למחשב הזה:
offer-point-1 = Firstlink שומר במחשב הזה כניסה לחשבון, מוצפנת.
offer-point-2 = הוא קורא את השם ואת כתובת הדוא״ל שלך, ושום דבר אחר.
offer-point-3 = אפשר לבטל את הקישור בכל עת.
account-detail = כניסה אצל { $provider }
other-account = שימוש בחשבון אחר
link-now = קישור עכשיו
mismatch-title = נכנסת עם חשבון אחר
mismatch-both = המחשב הזה מקושר אל { $linked }. הכניסה נעשתה בתור { $account }.
mismatch-linked = מקושר למחשב הזה
mismatch-signed-in = נכנס זה עתה
mismatch-nothing = שום דבר לא השתנה, ושום דבר מהכניסה הזאת לא נשמר.
mismatch-again = כניסה עם החשבון המקושר
mismatch-unlink = קודם לבטל את קישור המחשב הזה
verifying = בודקים את פרטי החשבון
confirm-title = בדיקה ואישור
confirm-nothing-yet = שום דבר לא מקושר עד לחיצה על “אישור”.
confirm = אישור
device-name = שם המחשב הזה
device-name-hint = כדי לזהות אותו מאוחר יותר.
device-name-empty = יש לתת למחשב הזה שם
device-name-too-long = לשם אפשר להשתמש ב-{ $limit } תווים לכל היותר
linking-title = מקשרים
linking-saving = יוצרים את הקישור
linking-device = מקשרים את { $device } לחשבון שלך

## Step 4: sync

sync-title = בחירה מה לסנכרן
sync-intro = המחשב שלך מקושר. עכשיו אפשר לבחור מה יהיה גם במכשירים האחרים שלך. שום דבר לא נבחר במקומך.
sync-legend = סנכרון
sync-passwords = סיסמאות שמורות
sync-passwords-detail = סיסמאות שנשמרות עוברות לחשבון, כדי לשמש גם במכשירים אחרים. כל מי שיכול להיכנס לחשבון יכול להשתמש בהן.
sync-history = היסטוריית גלישה
sync-history-detail = הדפים שביקרת בהם עוברים לחשבון, כדי שאפשר יהיה למצוא אותם שוב במכשירים אחרים.
sync-favourites = מועדפים
sync-favourites-detail = המועדפים שלך נשארים זהים בכל המכשירים.
sync-honest = Firstlink רושם את הבחירה שלך במחשב הזה. המתג עצמו נמצא בדפדפן או בהגדרות המערכת; המסך האחרון מראה היכן.
sync-nothing = לא לסנכרן דבר
sync-save = שמירת הבחירות
recommend-title = רוצה המלצות מותאמות אישית?
recommendations = המלצות מותאמות אישית
recommendations-detail = תוכנות במחשב הזה רשאיות להשתמש במה שנעשה כאן כדי להציע תכונות ומבצעים.
recommend-point-1 = הקישור והסנכרון פועלים באותו אופן גם אם התשובה היא לא.
recommend-point-2 = התשובה נשמרת במחשב הזה. אפשר לשנות אותה בכל עת.
recommend-now-yes = כרגע התשובה שלך היא כן.
recommend-now-no = כרגע התשובה שלך היא לא.
recommend-no = לא, תודה
recommend-yes = כן, לאפשר

## Step 5: done

finish-title = המחשב שלך מקושר
finish-all = לא נותר מה לעשות.
finish-left = נותר לעשות:
finish-dashboard = מעבר ללוח הבקרה
left-sync = יש להפעיל את הסנכרון בדפדפן, בהגדרות, פרופילים, סנכרון. Firstlink לא יכול לעשות זאת במקומך.
left-key-windows = במפתח של Windows משתמשים ב-Windows: הגדרות, מערכת, הפעלה. אחר כך יש להסיר אותו כאן.
left-key-office = במפתח משתמשים בדף של Office ו-Microsoft 365, אחרי הכניסה שם. אחר כך יש להסיר אותו כאן.
left-key-xbox = את הקוד מממשים בדף של { $provider }. אחר כך יש להסיר אותו כאן.
left-key-unsure = במפתח משתמשים בדף של המוצר שאליו הוא שייך. אחר כך יש להסיר אותו כאן.
kept = שמירת הכניסה
kept-vault = מוצפנת במחשב הזה
kept-passphrase = מוצפנת במחשב הזה, תחת ביטוי הסיסמה שלך
kept-session = עד שייסגר Firstlink
dashboard-title = הקישור שלך
dashboard-none = המחשב הזה לא מקושר
dashboard-none-text = אפשר לקשר אותו בכל עת: פותחים שוב את Firstlink.
change-choices = שינוי מה מסתנכרן
rename = שינוי שם
rename-title = שינוי שם המחשב הזה
rename-hint = כדי לזהות אותו מאוחר יותר. החשבון שלך יידע את השם רק אם יישמר בו עותק של הבחירות שלך.
rename-save = שמירת השם
rerun = מעבר על השלבים מחדש
security-title = שמירה על החשבון
agreements-title = הנתונים וההסכמות שלך
agreements-intro = הסכמת לדברים הבאים. אפשר להתחרט על כל אחד מהם, כאן ועכשיו.
agreements-none = עד כה לא הסכמת לדבר. מה שיופעל תחת “שינוי מה מסתנכרן” יופיע כאן, עם דרך לבטל.
agreed = הסכמה: { $when }, בשפה: { $language }
withdrawn-again = ביטול: { $when }. ההסכמה ניתנה: { $given }, בשפה: { $language }
withdraw = ביטול ההסכמה
save-my-data = שמירת עותק של הנתונים שלי
key-forget = הסרת המפתח הזה
open-dashboard = פתיחת דף החשבון שלי
open-security = פתיחת דף האבטחה של החשבון שלי
open-activity = מי נכנס לאחרונה
open-consent = אילו אפליקציות רשאיות להשתמש בחשבון שלי
open-redeem = פתיחת הדף למפתחות ולקודים
open-setup = פתיחת הדף למפתחות Office
copy-key = העתקת המפתח
open-support = פנייה לתמיכה
check-link = בדיקת הקישור עכשיו
checking = שואלים את { $provider } אם הקישור עדיין תקין
last-check = בדיקת הקישור האחרונה
last-check-good = { $when }: הכול בסדר
last-check-ended = { $when }: כבר לא בתוקף
ago-now = ממש עכשיו
ago-minutes = { $count ->
    [one] לפני דקה
    [two] לפני שתי דקות
   *[other] לפני { $count } דקות
}
ago-hours = { $count ->
    [one] לפני שעה
    [two] לפני שעתיים
   *[other] לפני { $count } שעות
}
ago-days = { $count ->
    [one] לפני יום
    [two] לפני יומיים
   *[other] לפני { $count } ימים
}
not-checked = לא היה אפשר לבדוק את הקישור
    .text = זה לא אומר דבר על הקישור עצמו: הוא כפי שהיה, והבחירות שלך עדיין כאן.
ended = יש להיכנס מחדש כדי לתקן את הקישור
    .text = { $provider } כבר לא מקבל את הכניסה שנשמרה כאן. זה קורה אחרי סיסמה חדשה, אחרי הפסקה ארוכה, או כשהגישה של Firstlink הוסרה. הבחירות שלך עדיין כאן.
attention = יש להיכנס מחדש כדי לשמור את הקישור
    .text = לא היה אפשר לשמור את הכניסה האחרונה שלך, כי לא פעל צרור מפתחות. הבחירות שלך עדיין כאן.
sign-in-again = כניסה מחדש
unlink = ביטול קישור המחשב הזה
unlink-title = לבטל את קישור המחשב הזה?
unlink-what = אם הקישור יבוטל:
unlink-point-1 = הכניסה ומפתח המוצר השמורים במחשב הזה נמחקים, ו-Firstlink בודק שהם אינם.
unlink-point-2 = הבחירות שלך נשארות במחשב הזה.
unlink-point-3 = { $provider } עדיין מציג את Firstlink כאפליקציה עם גישה. רק לך יש אפשרות להסיר זאת, בדף שלו; Firstlink מראה היכן.
unlink-now = ביטול הקישור עכשיו
unlink-keep = השארת הקישור
erased = מה שנמצא במחשב הזה, ומה עלה בגורלו:
erased-refresh-token = הכניסה שלך
erased-pending-sign-in = כניסה שלא הסתיימה
erased-product-key = מפתח מוצר
erased-vault-file = הקובץ המוצפן שבו היו
erased-vault-key = המפתח שלו בצרור המפתחות
erased-link-record = החשבון שלך ברישומים של Firstlink
fate-erased = נמחק, נבדק שוב: איננו
fate-not-there = לא היה שם
fate-unreadable = לא היה אפשר להביט בו; לעולם לא ייפתח עוד
fate-left = ייתכן שהוא עדיין שם
fate-left-at = ייתכן שהוא עדיין שם: { $place }
erased-elsewhere = מה שרק { $provider } יכול לעשות: הוא עדיין מציג את Firstlink כאפליקציה עם גישה עד להסרתה בדף שלו. גישה שכבר ניתנה שם מסתיימת מעצמה בתוך שעה.
choices-stay = הבחירות שלך נשארות במחשב הזה, לפעם הבאה שיקושר.
forget-choices = לשכוח גם את הבחירות שלי
unlink-left = הקישור בוטל, אבל ייתכן שנותר דבר אחד
    .text = שום דבר שנותר לא יכול לפתוח את החשבון שלך. יש להסיר אותו במקום שהרשימה למטה אומרת, בתוכנת צרור המפתחות של המחשב הזה או בתיקייה שלו.
unlinking = מוחקים את הכניסה ובודקים שהיא איננה
unlink-failed = לא היה אפשר למחוק הכול
    .text = הקישור שלך עדיין כאן. אם צרור המפתחות נעול יש לפתוח אותו, ואז לנסות שוב.

## Side trips

not-now-title = אין בעיה: שום דבר לא מקושר
not-now-nothing = אפשר להשתמש במחשב הזה כמו שהוא.
not-now-key = מפתח המוצר שלך נשאר שמור בבטחה במחשב הזה.
not-now-return = כדי לקשר מאוחר יותר, פותחים שוב את Firstlink. התשובות שלך שמורות.
not-now-again = להמשיך בכל זאת
problem-title = Firstlink לא יכול להמשיך כרגע
problem-kept = שום דבר שהזנת לפני השלב הזה לא אבד.

## What happened beside the way

aside-key-kept = מפתח המוצר שלך שמור בבטחה
aside-link-good = הקישור תקין
aside-page-opened = הדף נפתח בדפדפן שלך
aside-key-not-kept = לא היה אפשר לשמור את מפתח המוצר
    .text = אפשר להמשיך בלעדיו, ולהזין אותו שוב מאוחר יותר.
aside-not-published = תוכנות אחרות עדיין לא רואות את הבחירות שלך
    .text = הן שמורות, ו-Firstlink ינסה שוב בהפעלה הבאה.
aside-code-ended = אין כרגע קוד להשתמש בו
    .text = ההמתנה לדפדפן נמשכת כמו קודם. אפשר לקבל קוד אחר בכל עת.
aside-key-copied = המפתח נמצא בלוח למשך דקה
    .text = יש להדביק אותו במקום שבו משתמשים בו. אחרי אותה דקה Firstlink מסיר אותו מהלוח.
aside-key-taken-back = המפתח הוסר מהלוח
    .text = אם הוא עדיין נחוץ, אפשר להעתיק אותו שוב.
aside-key-not-copied = לא היה אפשר להעתיק את המפתח
    .text = אין גישה ללוח של המחשב הזה. אפשר להקליד את המפתח מהכרטיס או מהדוא״ל; הוא נשאר שמור כאן עד שיוסר.
aside-my-data-saved = נשמר עותק של הנתונים שלך
    .text = הוא בקובץ הזה: { $path }. יש בו מה ש-Firstlink שומר עליך, אבל בלי סודות: הכניסה ומפתח המוצר נשארים במקומם.
aside-my-data-not-saved = לא היה אפשר לשמור את הנתונים שלך בקובץ
    .text = שום דבר מהם לא אבד. כדאי לוודא שיש מקום בדיסק ושאפשר לכתוב בתיקיית ההורדות שלך, ואז לשמור את העותק שוב.
aside-browser-ended = כבר לא ממתינים לדפדפן
    .text = הקוד ממשיך לפעול. אפשר לפתוח את הדפדפן שוב בכל עת.
aside-page-not-opened = לא היה אפשר לפתוח את הדפדפן שלך
    .text = יש להעתיק את הכתובת לדפדפן.
aside-choices-forgotten = הבחירות שלך נשכחו
aside-unlinked = קישור המחשב הזה בוטל
    .text = הכניסה נמחקה, ונבדק כל מקום שבו הייתה יכולה להיות. כדי לבטל גם את הגישה של Firstlink אצל { $provider }, פותחים את הדף עם האפליקציות שלך.
aside-repaired = Firstlink נקטע בזמן שמירה
    .text = הוא ממשיך מהתשובה האחרונה שנשמרה במלואה. כדאי להעיף בה מבט.
aside-preferences-repaired = הקובץ עם הבחירות שלך היה פגום
    .text = הוא הונח בצד ונכתב מחדש ממה שבחרת.

## The page the browser ends on

landing-done-title = נכנסת לחשבון
landing-done-text = חוזרים אל Firstlink כדי לסיים. אפשר לסגור את הכרטיסייה הזאת.
landing-failed-title = לא נכנסת לחשבון
landing-failed-text = חוזרים אל Firstlink: הוא אומר מדוע, ומה לעשות עכשיו. אפשר לסגור את הכרטיסייה הזאת.
landing-elsewhere-title = אין מה לעשות כאן
landing-elsewhere-text = הדף הזה שייך לכניסה שכבר הסתיימה. חוזרים אל Firstlink. אפשר לסגור את הכרטיסייה הזאת.

## Before it begins: why Firstlink cannot open

blank =
    .title = החלון נשאר ריק במחשב הזה
    .text = תצוגת האינטרנט שלו לא מציירת דבר, עם כרטיס המסך או בלעדיו. שום דבר לא אבד: אפשר לפתוח מסוף ולהקליד “firstlink link” כדי לעשות שם את אותו הדבר.
broken = Firstlink נעצר
broken-notice =
    .title = משהו בתוך Firstlink השתבש
    .text = מה שענית שמור. יש לסגור את החלון הזה ולהפעיל שוב את Firstlink: הוא ממשיך מאותו מקום. אם זה חוזר, יש למסור לתמיכה את הסימוכין שלמטה.
cannot-start = לא ניתן לפתוח את Firstlink
cannot-start-busy =
    .title = Firstlink אחר פתוח
    .text = הוא עובד עם אותן תשובות, ולכן רק אחד יכול להיות פתוח בכל פעם. יש לסגור את האחר, ואז להפעיל שוב.
cannot-start-silent =
    .title = Firstlink כבר פתוח, אבל הוא לא עונה
    .text = התשובות שלך שמורות. יש לסיים את האחר, או לצאת מהמחשב הזה ולהיכנס אליו שוב, ואז להפעיל מחדש.
cannot-start-profile =
    .title = אי אפשר להשתמש בהגדרות של Firstlink
    .text = מי שהכין את המחשב הזה יכול לתקן זאת: משהו בפרופיל של Firstlink לא מתאים.
cannot-start-home =
    .title = Firstlink לא יכול להשתמש בתיקייה שלו
    .text = שום דבר לא השתנה. מי שהכין את המחשב הזה יכול לקרוא למטה מה הבעיה בה.
cannot-start-unexpected =
    .title = משהו ש-Firstlink צריך לא התחיל
    .text = שום דבר לא השתנה. יש להפעיל את המחשב הזה מחדש ולנסות שוב; אם זה חוזר, יש למסור לתמיכה את מה שכתוב למטה.

## Advice that can be acted on. What is made up or tried out stays on the page.

advice-two-step = אימות דו-שלבי
    .text = מי שמגלה את הסיסמה שלך עדיין לא יכול להיכנס.
    .open = הפעלה
advice-sign-ins = כניסות
    .text = כניסה שלא הייתה שלך היא סיבה לשנות מיד את הסיסמה.
advice-password = סיסמה
    .text = הכי טוב סיסמה שלא משמשת בשום מקום אחר: ארוכה, ומורכבת מחלקים שאין ביניהם קשר.
    .open = שינוי
made-up = ביטוי סיסמה שהומצא ממש עכשיו
made-up-note = הוא נוצר באקראי ולא נשמר בשום מקום: הוא נעלם כשעוזבים את הדף הזה. אם לוקחים אותו, כדאי לרשום אותו או להפקיד אותו במנהל הסיסמאות.
made-up-another = להמציא אחר
try-out = לנסות רעיון משלך
try-out-hint = מה שמוקלד כאן נשאר בדף הזה: הוא לא נשלח, לא נשמר ולא נרשם. כדאי להקליד רעיון, לא סיסמה שכבר בשימוש.
try-out-first = זה בין הראשונים שמנסים.
try-out-weak = קצר מדי או סדיר מדי: ינחשו אותו תוך זמן קצר.
try-out-fair = לא רע. עוד מילה או שתיים יעשו אותו חזק.
try-out-strong = ארוך ולא סדיר מספיק כדי שיהיה קשה לנחש.
