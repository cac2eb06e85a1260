# Die Sätze der Bildschirme. Schlichte Worte; keine Vorwürfe; was ist, warum, und was zu tun ist.

product = Firstlink
back = Zurück
help = Hilfe
not-now = Nicht jetzt
continue = Weiter
cancel = Abbrechen
close = Schließen
try-again = Noch einmal versuchen
language = Sprache
language-draft = { $language } (Entwurf)
display = Anzeige
display-system = Wie im System
display-theme = Farben
display-light = Hell
display-dark = Dunkel
display-contrast = Kontrast
display-contrast-more = Mehr
display-text = Textgröße
display-percent = { $percent } %
display-motion = Bewegung
display-motion-less = Weniger
window-title-problem = Problem: { $title }
reference = Für den Support: { $code }
details-reference = Angabe
details-correlation = Korrelations-ID
details-time = Zeitpunkt
step-of = Schritt { $number } von { $of }
step-1 = Produktschlüssel
step-2 = Anmelden
step-3 = Verknüpfen
step-4 = Synchronisieren
step-5 = Fertig
address = Adresse
copy-address = Adresse kopieren
copied-address = Adresse kopiert
on = Ein
off = Aus

## Willkommen

welcome = Diesen Computer mit Ihrem Konto verknüpfen
welcome-intro = Einmal anmelden, und dieser Computer weiß, wem er gehört.
welcome-reason-1 = Finden Sie Ihre Einstellungen und Einkäufe wieder, hier und auf Ihrem nächsten Computer.
welcome-reason-2 = Entscheiden Sie selbst, was synchronisiert wird. Nichts ist für Sie vorgewählt.
welcome-reason-3 = Kommen Sie leichter wieder in Ihr Konto, falls Sie einmal ein Passwort verlieren.
welcome-need = Sie brauchen Ihr Konto bei { $provider }. Wenn Sie einen Produktschlüssel haben, legen Sie ihn bereit.
welcome-without = Sie können diesen Computer auch ohne Verknüpfung nutzen und später hierher zurückkommen.
get-started = Los geht’s

## Schritt 1: Produktschlüssel

key-title = Haben Sie einen Produktschlüssel?
key-intro = Er hat 25 Buchstaben und Ziffern und steht auf der Karte, auf der Schachtel oder in der E-Mail vom Kauf, oft unter dem Namen Product Key.
key-purpose = Wofür ist der Schlüssel?
key-for-windows = Windows
key-for-office = Office oder Microsoft 365
key-for-xbox = Xbox oder eine Geschenkkarte
key-for-unsure = Ich bin nicht sicher
key-label = Produktschlüssel
key-hint = Leerzeichen, Striche und kleine Buchstaben sind in Ordnung.
key-counter = { $count } von 25 Zeichen
key-convert = Buchstaben umwandeln
key-in-firmware = Dieser Computer hat schon einen Windows-Schlüssel
    .text = Der Hersteller hat ihn fest eingebaut, und Windows aktiviert sich damit von selbst. Für Windows brauchen Sie keinen anderen: Wählen Sie „Ich habe keinen Schlüssel“.
key-privacy = Der Schlüssel wird nur auf diesem Computer auf Tippfehler geprüft. Er wird nirgendwohin gesendet.
key-skip = Ich habe keinen Schlüssel
key-use-anyway = Trotzdem verwenden
key-for = Für
key-none = Keiner angegeben
key-other = Anderen Schlüssel verwenden
key-kept = Ihr Schlüssel ist sicher aufbewahrt
key-kept-checked = Es wurde kein Tippfehler darin gefunden. Ob er schon einmal benutzt wurde, weiß nur die Seite des Verkäufers.
key-kept-unchecked = Er ist so aufbewahrt, wie Sie ihn eingegeben haben. Schlüssel dieser Art lassen sich auf diesem Computer nicht prüfen.
key-empty = Geben Sie Ihren Produktschlüssel ein, oder wählen Sie „Ich habe keinen Schlüssel“
key-product-id = Das ist eine Produkt-ID, kein Produktschlüssel
    .text = Eine Produkt-ID wird am Computer selbst angezeigt und hat 20 Zeichen. Der Produktschlüssel hat 25, in fünf Gruppen zu fünf.
key-redeem = Das sieht nach einem Geschenk- oder Abo-Code aus
    .text = Wenn es einer ist, wählen Sie oben „Xbox oder eine Geschenkkarte“. Wenn nicht, sehen Sie sich das letzte Zeichen noch einmal an.
key-bad-character = Einige Zeichen kommen in Produktschlüsseln nicht vor
key-bad-places = Sehen Sie sich Zeichen { $places } an, ohne Leerzeichen und Striche gezählt.
key-bad-many = Produktschlüssel bestehen nur aus den Buchstaben A bis Z und aus Ziffern.
key-two-n = Der Buchstabe N kann nur einmal in einem Schlüssel stehen
    .text = Vergleichen Sie jedes N noch einmal mit dem Schlüssel: Eines davon könnte ein M oder ein H sein.
key-too-short = { $count ->
    [one] Ein Produktschlüssel hat 25 Zeichen. Eingegeben ist 1
   *[other] Ein Produktschlüssel hat 25 Zeichen. Eingegeben sind { $count }
}
key-too-long = { $count ->
    [one] Ein Produktschlüssel hat 25 Zeichen. Eingegeben ist 1
   *[other] Ein Produktschlüssel hat 25 Zeichen. Eingegeben sind { $count }
}
key-legacy = In diesem Schlüssel steht kein N
    .text = Schlüssel für Windows 8, Office 2013 und alles Spätere enthalten genau eines. Ist Ihrer für ein älteres Produkt, verwenden Sie ihn trotzdem; wenn nicht, könnte ein M oder ein H ein N sein.
key-checksum = In diesem Schlüssel ist etwas vertippt
    .text = Vergleichen Sie ihn noch einmal mit der Karte oder der E-Mail.
key-hint-never = { $character } kommt in Produktschlüsseln nie vor.
key-hint-script = Einige Buchstaben stammen aus einem anderen Alphabet und sehen nur gleich aus. Stellen Sie die Tastatur auf Deutsch oder Englisch um, und tippen Sie den Schlüssel noch einmal.
key-hint-mistaken = Prüfen Sie zuerst B und 8 sowie G und 6.
key-hint-twice = Der Schlüssel steht zweimal da. Lassen Sie ihn einmal stehen.
key-hint-same = Alle Zeichen sind gleich; das zeigt also nur, wie ein Schlüssel aussieht.
key-hint-shift = Auf dieser Tastatur brauchen Ziffern vielleicht die Umschalttaste.

## Schritt 2: Anmelden

sign-in-title = Melden Sie sich bei Ihrem Konto an
sign-in-intro = Sie melden sich auf der Seite von { $provider } an, in Ihrem Browser. Firstlink sieht Ihr Passwort nie.
sign-in-which = Nehmen Sie ein persönliches Konto. Konten von Arbeit oder Schule lassen sich hier nicht verknüpfen.
sign-in-browser = Im Browser anmelden
sign-in-device = Code auf dem Handy verwenden
sign-in-create = Noch kein Konto? Jetzt anlegen!
sign-in-cannot = Ich kann mich nicht anmelden
sign-in-interrupted = Ihre Anmeldung wurde unterbrochen
    .text = Es wurde nichts verknüpft, und Ihre Antworten sind noch da. Wählen Sie, wie Sie sich anmelden möchten, dann geht es weiter.
session-only = Die Verknüpfung hält, bis Firstlink geschlossen wird
    .text = Auf diesem Computer läuft kein Passwortspeicher (Schlüsselbund), und ungeschützt wird eine Anmeldung nie gespeichert. Um die Verknüpfung zu behalten, wählen Sie beim Anmelden ein Kennwort, oder starten Sie einen Schlüsselbund wie den von GNOME oder KWallet und öffnen Firstlink dann erneut.
sign-in-passphrase = Anmeldung unter einem Kennwort aufbewahren
passphrase-choose = Wählen Sie ein Kennwort
passphrase-why = Auf diesem Computer gibt es keinen Schlüsselbund. Mit einem Kennwort kann Firstlink Ihre Anmeldung in einer verschlüsselten Datei aufbewahren und fragt Sie nach einem Neustart danach.
passphrase-label = Kennwort
passphrase-hint = Ein neues, nicht das Passwort Ihres Kontos; mindestens 12 Zeichen. Vier oder fünf Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten.
passphrase-again = Dasselbe Kennwort noch einmal
passphrase-too-short = Dieses Kennwort ist zu kurz
passphrase-not-the-same = Die beiden Kennwörter sind nicht gleich
    .text = Tippen Sie in beide Felder dasselbe Kennwort.
passphrase-forgotten = Niemand kann Ihnen dieses Kennwort nennen
    .text = Es wird nirgends aufbewahrt. Wenn Sie es vergessen, melden Sie sich neu an; Ihr Konto selbst ist davon nicht betroffen.
passphrase-without = Ohne Kennwort weiter
passphrase-open = Tippen Sie Ihr Kennwort ein
passphrase-needed = Ihre Anmeldung liegt unter einem Kennwort, das Sie gewählt haben. Tippen Sie es ein, dann geht es weiter.
passphrase-open-now = Öffnen
passphrase-wrong = Das ist nicht das Kennwort, das Sie gewählt haben
    .text = Prüfen Sie die Tastatursprache und die Feststelltaste, und versuchen Sie es noch einmal. Sie können es so oft versuchen, wie Sie möchten.
passphrase-forget = Vergessen und neu anmelden
passphrase-forget-link = Wenn Sie es nicht mehr wissen, lassen Sie Firstlink vergessen, was es aufbewahrt hat: Dieser Computer bleibt verknüpft, und Sie melden sich neu an.
vault-sealed = Firstlink wird nach Ihrem Kennwort fragen
    .text = Darunter liegt, was auf diesem Computer aufbewahrt werden soll. Die Frage kommt vor der Anmeldung.
vault-unsealed = Ihre Anmeldung wird unter Ihrem Kennwort aufbewahrt
    .text = Nach einem Neustart fragt Firstlink danach, sobald es gebraucht wird.
store-locked = Ihr System fragt vielleicht nach dem Schlüsselbund
    .text = Ihre Anmeldung wird im Schlüsselbund dieses Computers aufbewahrt. Fragt ein Fenster nach dessen Passwort, ist das gemeint, mit dem Sie sich an diesem Computer anmelden.
browser-title = Weiter geht es in Ihrem Browser
browser-title-create = Legen Sie Ihr Konto im Browser an
browser-step-1 = Melden Sie sich im Browser auf der Seite von { $provider } an.
browser-step-2 = Erlauben Sie Firstlink, Ihren Namen und Ihre E-Mail-Adresse zu sehen.
browser-step-3 = Kommen Sie in dieses Fenster zurück.
browser-back = Sobald Sie angemeldet sind, geht es hier von selbst weiter.
browser-until = Firstlink wartet zehn Minuten. Wenn sich nichts geöffnet hat, kopieren Sie die Adresse unten in irgendeinen Browser.
browser-offer = Ist im Browser nichts geschehen?
    .text = Wenn Sie sich dort noch anmelden, lassen Sie sich Zeit: Dieser Bildschirm geht von selbst weiter. Wenn nicht, gibt es hier andere Wege. Nichts, was Sie eingegeben haben, geht verloren.
beside-first = Melden Sie sich im Browser oder mit diesem Code zu Ende an: Es zählt, was zuerst fertig ist.
paste-label = Adresse, bei der der Browser angekommen ist
paste-hint = Nur wenn Sie die Adresse oben selbst geöffnet haben und der Browser auf einer Seite endete, die er nicht erreicht: Kopieren Sie deren ganze Adresse, und fügen Sie sie hier ein.
paste-use = Diese Adresse verwenden
paste-looking = Die Adresse wird angesehen
paste-no-code = In dieser Adresse steckt keine Anmeldung
    .text = Die richtige beginnt mit http://localhost und enthält code=. Wenn Ihre das nicht tut, öffnen Sie die Adresse unten noch einmal im Browser, und fügen Sie ein, wo er ankommt.
paste-other = Diese Adresse gehört zu einem früheren Versuch
    .text = Öffnen Sie die Adresse unten im Browser, und fügen Sie ein, wo er dann ankommt.
paste-beginning = Das ist die Adresse für den Anfang
    .text = Öffnen Sie sie in einem Browser, und melden Sie sich dort an. Fügen Sie dann die Adresse ein, bei der der Browser angekommen ist.
browser-opening = Ihr Browser wird geöffnet
browser-opened = Ihr Browser wurde geöffnet
browser-again = Browser noch einmal öffnen
browser-device = Code auf dem Handy verwenden
device-title = Mit einem Code anmelden
device-asking = Ein Code wird bei { $provider } geholt
device-step-1 = Öffnen Sie auf Ihrem Handy oder einem anderen Computer die Adresse unten, oder richten Sie die Kamera auf das Quadrat.
device-step-2 = Geben Sie den Code ein, melden Sie sich an, und erlauben Sie Firstlink, Ihren Namen und Ihre E-Mail-Adresse zu sehen.
device-step-3 = Kommen Sie hierher zurück.
device-code = Code
device-copy = Code kopieren
device-copied = Code kopiert
device-address = Adresse
device-qr = Die Adresse oben als quadratischer Code für eine Handykamera
device-expires-soon = Läuft in weniger als einer Minute ab
device-expires = { $minutes ->
    [one] Läuft in einer Minute ab
   *[other] Läuft in { $minutes } Minuten ab
}
device-warning = Verwenden Sie nur einen Code, den Sie jetzt auf Ihrem eigenen Bildschirm sehen. Niemand von { $provider } oder Firstlink wird Ihnen je einen schicken oder Sie bitten, einen vorzulesen.
device-waiting = Sobald Sie dort angemeldet sind, geht es hier von selbst weiter.
device-new = Neuen Code holen
device-browser = Hier im Browser anmelden
offer-signed-in = Sie sind angemeldet

## Schritt 3: Verknüpfen

offer-title = Ist das Ihr Konto?
offer-what = Wenn Sie es mit diesem Computer verknüpfen:
offer-point-1 = Firstlink bewahrt eine Anmeldung für dieses Konto verschlüsselt auf diesem Computer auf.
offer-point-2 = Es liest Ihren Namen und Ihre E-Mail-Adresse, sonst nichts.
offer-point-3 = Sie können die Verknüpfung jederzeit aufheben.
account-detail = Angemeldet bei { $provider }
other-account = Anderes Konto verwenden
link-now = Jetzt verknüpfen
mismatch-title = Sie haben sich mit einem anderen Konto angemeldet
mismatch-both = Dieser Computer ist mit { $linked } verknüpft. Angemeldet haben Sie sich als { $account }.
mismatch-linked = Mit diesem Computer verknüpft
mismatch-signed-in = Eben angemeldet
mismatch-nothing = Es wurde nichts geändert und nichts von dieser Anmeldung aufbewahrt.
mismatch-again = Mit dem verknüpften Konto anmelden
mismatch-unlink = Zuerst die Verknüpfung aufheben
verifying = Die Angaben zum Konto werden geprüft
confirm-title = Prüfen und bestätigen
confirm-nothing-yet = Nichts ist verknüpft, solange Sie nicht auf „Bestätigen“ drücken.
confirm = Bestätigen
device-name = Name dieses Computers
device-name-hint = Damit Sie ihn später wiedererkennen.
device-name-empty = Geben Sie diesem Computer einen Namen
device-name-too-long = Der Name darf höchstens { $limit } Zeichen haben
linking-title = Wird verknüpft
linking-saving = Die Verknüpfung wird angelegt
linking-device = { $device } wird mit Ihrem Konto verknüpft

## Schritt 4: Synchronisieren

sync-title = Wählen Sie, was synchronisiert werden soll
sync-intro = Ihr Computer ist verknüpft. Wählen Sie nun, was Sie auch auf Ihren anderen Geräten haben möchten. Nichts ist für Sie vorgewählt.
sync-legend = Synchronisieren
sync-passwords = Gespeicherte Passwörter
sync-passwords-detail = Passwörter, die Sie speichern, gehen an Ihr Konto, damit Sie sie auf Ihren anderen Geräten nutzen können. Wer sich bei dem Konto anmelden kann, kann sie verwenden.
sync-history = Browserverlauf
sync-history-detail = Die Seiten, die Sie besuchen, gehen an Ihr Konto, damit Sie sie auf anderen Geräten wiederfinden.
sync-favourites = Favoriten
sync-favourites-detail = Ihre Favoriten bleiben auf all Ihren Geräten gleich.
sync-honest = Firstlink schreibt Ihre Wahl auf diesem Computer auf. Der eigentliche Schalter ist in den Einstellungen Ihres Browsers oder Systems; der letzte Bildschirm zeigt, wo.
sync-nothing = Nichts synchronisieren
sync-save = Auswahl speichern
recommend-title = Möchten Sie persönliche Empfehlungen?
recommendations = Persönliche Empfehlungen
recommendations-detail = Programme auf diesem Computer dürfen nutzen, was Sie hier tun, um Ihnen Funktionen und Angebote vorzuschlagen.
recommend-point-1 = Verknüpfen und Synchronisieren gehen genauso, wenn Sie Nein sagen.
recommend-point-2 = Ihre Antwort bleibt auf diesem Computer. Sie können sie jederzeit ändern.
recommend-now-yes = Zurzeit haben Sie Ja gesagt.
recommend-now-no = Zurzeit haben Sie Nein gesagt.
recommend-no = Nein, danke
recommend-yes = Ja, erlauben

## Schritt 5: Fertig

finish-title = Ihr Computer ist verknüpft
finish-all = Es bleibt nichts mehr zu tun.
finish-left = Noch zu tun:
finish-dashboard = Zur Übersicht
left-sync = Schalten Sie das Synchronisieren in Ihrem Browser ein, unter Einstellungen, Profile, Synchronisieren. Firstlink kann das nicht für Sie tun.
left-key-windows = Verwenden Sie Ihren Windows-Schlüssel in Windows: Einstellungen, System, Aktivierung. Entfernen Sie ihn dann hier.
left-key-office = Verwenden Sie Ihren Schlüssel auf der Seite für Office und Microsoft 365, sobald Sie dort angemeldet sind. Entfernen Sie ihn dann hier.
left-key-xbox = Lösen Sie Ihren Code auf der Seite von { $provider } ein. Entfernen Sie ihn dann hier.
left-key-unsure = Verwenden Sie Ihren Schlüssel auf der Seite des Produkts, zu dem er gehört. Entfernen Sie ihn dann hier.
kept = Ihre Anmeldung ist aufbewahrt
kept-vault = Verschlüsselt auf diesem Computer
kept-passphrase = Verschlüsselt auf diesem Computer, unter Ihrem Kennwort
kept-session = Bis Firstlink geschlossen wird
dashboard-title = Ihre Verknüpfung
dashboard-none = Dieser Computer ist nicht verknüpft
dashboard-none-text = Sie können ihn jederzeit verknüpfen: Öffnen Sie Firstlink erneut.
change-choices = Ändern, was synchronisiert wird
rename = Umbenennen
rename-title = Diesen Computer umbenennen
rename-hint = Damit Sie ihn später wiedererkennen. Ihr Konto erfährt den Namen nur, wenn Sie dort eine Kopie Ihrer Auswahl behalten.
rename-save = Namen speichern
rerun = Die Schritte noch einmal durchgehen
security-title = So bleibt Ihr Konto sicher
agreements-title = Ihre Daten und Einwilligungen
agreements-intro = In Folgendes haben Sie eingewilligt. Sie können es sich jedes Mal anders überlegen, gleich hier.
agreements-none = Sie haben bisher in nichts eingewilligt. Was Sie unter „Ändern, was synchronisiert wird“ einschalten, steht dann hier, mit einem Weg, es zu widerrufen.
agreed = Eingewilligt: { $when }, auf { $language }
withdrawn-again = Widerrufen: { $when }. Eingewilligt hatten Sie: { $given }, auf { $language }
withdraw = Widerrufen
save-my-data = Eine Kopie meiner Daten speichern
key-forget = Diesen Schlüssel entfernen
open-dashboard = Meine Kontoseite öffnen
open-security = Sicherheitsseite meines Kontos öffnen
open-activity = Letzte Anmeldungen ansehen
open-consent = Ansehen, welche Apps mein Konto nutzen dürfen
open-redeem = Seite für Schlüssel und Codes öffnen
open-setup = Seite für Office-Schlüssel öffnen
copy-key = Schlüssel kopieren
open-support = Support kontaktieren
check-link = Verknüpfung jetzt prüfen
checking = { $provider } wird gefragt, ob die Verknüpfung noch gilt
last-check = Verknüpfung zuletzt geprüft
last-check-good = { $when }: alles in Ordnung
last-check-ended = { $when }: gilt nicht mehr
ago-now = Gerade eben
ago-minutes = { $count ->
    [one] Vor 1 Minute
   *[other] Vor { $count } Minuten
}
ago-hours = { $count ->
    [one] Vor 1 Stunde
   *[other] Vor { $count } Stunden
}
ago-days = { $count ->
    [one] Vor 1 Tag
   *[other] Vor { $count } Tagen
}
not-checked = Die Verknüpfung konnte nicht geprüft werden
    .text = Das sagt nichts über die Verknüpfung selbst: Sie ist, wie sie war, und Ihre Auswahl ist noch da.
ended = Melden Sie sich noch einmal an, um die Verknüpfung zu reparieren
    .text = { $provider } nimmt die Anmeldung nicht mehr an, die hier aufbewahrt war. Das kommt vor nach einem neuen Passwort, nach einer langen Pause, oder wenn der Zugriff von Firstlink entfernt wurde. Ihre Auswahl ist noch da.
attention = Melden Sie sich noch einmal an, um die Verknüpfung zu behalten
    .text = Ihre letzte Anmeldung konnte nicht gespeichert werden, weil kein Schlüsselbund lief. Ihre Auswahl ist noch da.
sign-in-again = Noch einmal anmelden
unlink = Verknüpfung aufheben
unlink-title = Verknüpfung dieses Computers aufheben?
unlink-what = Wenn Sie die Verknüpfung aufheben:
unlink-point-1 = Die Anmeldung und der Produktschlüssel, die auf diesem Computer liegen, werden gelöscht, und Firstlink prüft, dass sie weg sind.
unlink-point-2 = Ihre Auswahl bleibt auf diesem Computer.
unlink-point-3 = { $provider } führt Firstlink weiter als App mit Zugriff. Das können nur Sie auf der Seite dort entfernen; Firstlink zeigt Ihnen, wo.
unlink-now = Jetzt aufheben
unlink-keep = Verknüpfung behalten
erased = Was auf diesem Computer gefunden wurde und was daraus geworden ist:
erased-refresh-token = Ihre Anmeldung
erased-pending-sign-in = Eine nicht abgeschlossene Anmeldung
erased-product-key = Produktschlüssel
erased-vault-file = Die verschlüsselte Datei, in der sie lagen
erased-vault-key = Ihr Schlüssel im Schlüsselbund
erased-link-record = Ihr Konto in den Aufzeichnungen von Firstlink
fate-erased = Gelöscht und noch einmal gesucht: weg
fate-not-there = War nicht da
fate-unreadable = Ließ sich nicht ansehen; lässt sich nie mehr öffnen
fate-left = Ist vielleicht noch da
fate-left-at = Ist vielleicht noch da: { $place }
erased-elsewhere = Was nur { $provider } tun kann: Firstlink steht dort weiter als App mit Zugriff, bis Sie das auf der Seite dort entfernen. Zugriff, der dort schon vergeben ist, endet von selbst innerhalb einer Stunde.
choices-stay = Ihre Auswahl bleibt auf diesem Computer, für die nächste Verknüpfung.
forget-choices = Auch meine Auswahl vergessen
unlink-left = Verknüpfung aufgehoben, aber etwas ist vielleicht noch da
    .text = Nichts davon kann Ihr Konto öffnen. Entfernen Sie es dort, wo die Liste unten es nennt: im Programm für den Schlüsselbund oder im Ordner.
unlinking = Die Anmeldung wird gelöscht, und es wird geprüft, dass sie weg ist
unlink-failed = Nicht alles konnte gelöscht werden
    .text = Ihre Verknüpfung besteht noch. Entsperren Sie Ihren Schlüsselbund, falls er gesperrt ist, und versuchen Sie es dann noch einmal.

## Nebenwege

not-now-title = Kein Problem: Es ist nichts verknüpft
not-now-nothing = Sie können diesen Computer nutzen, wie er ist.
not-now-key = Ihr Produktschlüssel bleibt sicher auf diesem Computer aufbewahrt.
not-now-return = Um später zu verknüpfen, öffnen Sie Firstlink erneut. Ihre Antworten bleiben erhalten.
not-now-again = Doch weitermachen
problem-title = Firstlink kann gerade nicht weitermachen
problem-kept = Was Sie vor diesem Schritt eingegeben haben, ist noch da.

## Was nebenbei geschah

aside-key-kept = Ihr Produktschlüssel ist sicher aufbewahrt
aside-link-good = Die Verknüpfung ist in Ordnung
aside-page-opened = Die Seite wurde in Ihrem Browser geöffnet
aside-key-not-kept = Ihr Produktschlüssel konnte nicht aufbewahrt werden
    .text = Sie können ohne ihn weitermachen und ihn später noch einmal eingeben.
aside-not-published = Andere Programme sehen Ihre Auswahl noch nicht
    .text = Sie ist aufbewahrt, und Firstlink versucht es beim nächsten Start noch einmal.
aside-code-ended = Es gibt gerade keinen Code
    .text = Auf den Browser wird weiter gewartet. Einen anderen Code können Sie jederzeit holen.
aside-key-copied = Der Schlüssel liegt eine Minute lang in der Zwischenablage
    .text = Fügen Sie ihn dort ein, wo er gebraucht wird. Nach dieser Minute nimmt Firstlink ihn wieder aus der Zwischenablage.
aside-key-taken-back = Der Schlüssel wurde wieder aus der Zwischenablage genommen
    .text = Kopieren Sie ihn noch einmal, wenn Sie ihn noch brauchen.
aside-key-not-copied = Der Schlüssel konnte nicht kopiert werden
    .text = Die Zwischenablage dieses Computers ist nicht erreichbar. Tippen Sie den Schlüssel von Ihrer Karte oder E-Mail ab; er bleibt hier, bis Sie ihn entfernen.
aside-my-data-saved = Eine Kopie Ihrer Daten ist gespeichert
    .text = Sie liegt in dieser Datei: { $path }. Darin steht, was Firstlink über Sie aufbewahrt, aber nichts Geheimes: Anmeldung und Produktschlüssel bleiben, wo sie sind.
aside-my-data-not-saved = Ihre Daten konnten nicht in eine Datei gespeichert werden
    .text = Nichts davon ist verloren. Sehen Sie nach, ob auf dem Laufwerk Platz ist und ob Sie in Ihren Ordner für Downloads schreiben dürfen. Speichern Sie dann die Kopie noch einmal.
aside-browser-ended = Auf den Browser wird nicht mehr gewartet
    .text = Der Code funktioniert weiter. Den Browser können Sie jederzeit wieder öffnen.
aside-page-not-opened = Ihr Browser konnte nicht geöffnet werden
    .text = Kopieren Sie die Adresse in einen Browser.
aside-choices-forgotten = Ihre Auswahl ist vergessen
aside-unlinked = Die Verknüpfung dieses Computers ist aufgehoben
    .text = Die Anmeldung wurde gelöscht, und jede Stelle, an der sie liegen konnte, wurde geprüft. Um Firstlink auch bei { $provider } den Zugriff zu entziehen, öffnen Sie die Seite mit Ihren Apps.
aside-repaired = Firstlink wurde beim Speichern unterbrochen
    .text = Es macht bei der letzten vollständig gespeicherten Antwort weiter. Sehen Sie sie sich kurz an.
aside-preferences-repaired = Die Datei mit Ihrer Auswahl war beschädigt
    .text = Sie wurde beiseitegelegt und aus dem neu geschrieben, was Sie gewählt hatten.

## Die Seite, auf der der Browser endet

landing-done-title = Sie sind angemeldet
landing-done-text = Gehen Sie zurück zu Firstlink, um fertig zu werden. Sie können diesen Tab schließen.
landing-failed-title = Sie sind nicht angemeldet
landing-failed-text = Gehen Sie zurück zu Firstlink: Dort steht, warum, und was als Nächstes zu tun ist. Sie können diesen Tab schließen.
landing-elsewhere-title = Hier ist nichts zu tun
landing-elsewhere-text = Diese Seite gehört zu einer Anmeldung, die vorbei ist. Gehen Sie zurück zu Firstlink. Sie können diesen Tab schließen.

## Bevor es losgeht: warum sich Firstlink nicht öffnet

blank =
    .title = Das Fenster bleibt auf diesem Computer leer
    .text = Die Web-Ansicht zeichnet nichts, weder mit noch ohne Grafikkarte. Nichts ist verloren: Öffnen Sie ein Terminal und tippen Sie „firstlink link“, um dort dasselbe zu tun.
broken = Firstlink ist stehen geblieben
broken-notice =
    .title = In Firstlink selbst ist etwas schiefgegangen
    .text = Ihre Antworten sind gesichert. Schließen Sie dieses Fenster und starten Sie Firstlink noch einmal: Es geht weiter, wo Sie waren. Geschieht es wieder, nennen Sie dem Support die Angabe unten.
cannot-start = Firstlink lässt sich nicht öffnen
cannot-start-busy =
    .title = Firstlink ist schon geöffnet
    .text = Es arbeitet mit denselben Angaben, deshalb kann nur eines geöffnet sein. Schließen Sie das andere und starten Sie dann neu.
cannot-start-silent =
    .title = Firstlink ist schon geöffnet, antwortet aber nicht
    .text = Ihre Angaben sind aufgehoben. Beenden Sie das andere, oder melden Sie sich am Computer ab und wieder an; starten Sie dann neu.
cannot-start-profile =
    .title = Die Einstellungen von Firstlink sind nicht brauchbar
    .text = Wer diesen Computer eingerichtet hat, kann das beheben: Im Profil von Firstlink passt etwas nicht.
cannot-start-home =
    .title = Firstlink kann seinen Ordner nicht benutzen
    .text = Nichts wurde verändert. Wer diesen Computer eingerichtet hat, kann unten lesen, was damit nicht stimmt.
cannot-start-unexpected =
    .title = Etwas, das Firstlink braucht, ist nicht gestartet
    .text = Nichts wurde verändert. Starten Sie den Computer neu und versuchen Sie es noch einmal; sagen Sie sonst dem Support, was unten steht.

## Advice that can be acted on. What is made up or tried out stays on the page.

advice-two-step = Prüfung in zwei Schritten
    .text = Wer Ihr Passwort herausfindet, kommt damit noch nicht hinein.
    .open = Einschalten
advice-sign-ins = Anmeldungen
    .text = Eine, die nicht von Ihnen war, ist ein Grund, das Passwort sofort zu ändern.
advice-password = Passwort
    .text = Am besten eines, das Sie sonst nirgends verwenden: lang und aus Teilen, die nichts miteinander zu tun haben.
    .open = Ändern
made-up = Ein Passwort, gerade ausgedacht
made-up-note = Es ist zufällig entstanden und wird nirgends aufbewahrt: Wenn Sie die Seite verlassen, ist es weg. Nehmen Sie es, dann schreiben Sie es auf oder geben Sie es Ihrem Passwortmanager.
made-up-another = Ein anderes ausdenken
try-out = Eine eigene Idee ausprobieren
try-out-hint = Was Sie hier tippen, bleibt auf dieser Seite: Es wird nicht gesendet, aufbewahrt oder aufgeschrieben. Nehmen Sie eine Idee, kein Passwort, das Sie schon verwenden.
try-out-first = Das gehört zum Ersten, was probiert wird.
try-out-weak = Zu kurz oder zu regelmäßig: Es wäre bald erraten.
try-out-fair = Nicht schlecht. Ein oder zwei Wörter mehr machen es stark.
try-out-strong = Lang und unregelmäßig genug, um schwer zu erraten zu sein.
