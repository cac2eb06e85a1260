# Choices that travel: the copy in the account, and what another device chose.

account-copy = עותק בחשבון שלי
account-copy-detail = Firstlink שומר קובץ קטן בתיקייה משלו באחסון שלך אצל { $provider }: מה בחרת, מתי, ושמות המכשירים שלך. כך המכשיר הבא שלך יוכל להציע את אותו הדבר. אפשר לראות ולמחוק שם את הקובץ; תוכנות שקיבלו גישה לכל הקבצים שלך יכולות לקרוא אותו. אין בו סיסמה ואין בו מפתח מוצר.
copy-title = לשמור עותק של הבחירות שלך בחשבון?
copy-how = { $provider } מבקש ממך לאפשר זאת: תיקייה משלו עבור Firstlink, ואף אחד מהקבצים האחרים שלך.
copy-allowed = כבר אפשרת זאת בעבר. זה מתחיל שוב בלחיצה על הכפתור.
copy-browser = לאפשר בדפדפן
copy-device = לאפשר בעזרת קוד בטלפון שלי
copy-keep = שמירת עותק
copy-off = כבוי
copy-pending = עדיין לא שם. Firstlink ינסה שוב כשייפתח.
copy-syncing = מתעדכן
copy-waiting = עדיין לא מעודכן: { $why }
copy-kept = בחשבון שלך. מעודכן: { $when }
copy-refused = לא שם: { $why }
copy-removing = מוסר
copy-still-there = עדיין לא הוסר: { $why }
copy-stop = הסרת העותק
copy-again = לנסות שוב את העותק
copy-allow-again = לאפשר שוב את העותק
found-title = במכשיר אחר שלך נבחר אחרת
found-text = שום דבר לא משתנה כאן אם זה לא רצוי לך.
found-on = { $choice }: פועל, כפי שנבחר ב-{ $device }. { $detail }
found-off = { $choice }: כבוי, כפי שנבחר ב-{ $device }.
found-use = להשתמש בהן כאן
found-mine = להשאיר את שלי
unlink-copy = עותק הבחירות שלך נשאר בחשבון. כדי להסיר גם אותו, יש להשאיר בינתיים את הקישור וללחוץ קודם על “הסרת העותק”.
